// Losses as modules: each calls the op of its name with its arguments. size_average and reduce, which
// PyTorch has deprecated, become a reduction when the module is made.
import { ValueError } from '../backend';
import { call } from '../ops/call';
import { legacyReduction, warnOfLegacy } from '../ops/loss/reduction';
import type { Tensor } from '../tensor/tensor';
import type { Bound } from './arguments';
import { PairwiseDistance } from './distances';
import { AssertionError } from './errors';
import { stateless } from './stateless';

function settleReduction(args: Bound): void {
  if (!('size_average' in args)) return;
  warnOfLegacy(args as never);
  args.reduction = legacyReduction(args as never);
  delete args.size_average;
  delete args.reduce;
}

function loss(name: string, op: string, signature: string, check?: (args: Bound) => void) {
  return stateless(name, {
    signature,
    forward: (inputs, args) => call(op, ...inputs, args),
    prepare: (args) => {
      settleReduction(args);
      check?.(args);
    },
  });
}

const reduction = "bool? size_average=None, bool? reduce=None, str reduction='mean'";
const weighted = `Tensor? weight=None, ${reduction}`;
const withIgnored =
  "Tensor? weight=None, bool? size_average=None, int ignore_index=-100, bool? reduce=None, str reduction='mean'";

/**
 * (x - y)^2, the squared difference of input and target.
 * Input (*), target (*), output () or (*) with reduction='none'; reduction='mean' or 'sum' makes it one
 * number.
 * PyTorch: torch.nn.MSELoss
 */
export const MSELoss = loss('MSELoss', 'mse_loss', reduction);

/**
 * |x - y|, the absolute difference of input and target.
 * Input (*), target (*), output () or (*) with reduction='none'; reduction='mean' or 'sum' makes it one
 * number.
 * PyTorch: torch.nn.L1Loss
 */
export const L1Loss = loss('L1Loss', 'l1_loss', reduction);

/**
 * 0.5 * (x - y)^2 / beta where |x - y| < beta, else |x - y| - 0.5 * beta.
 * Input (*), target (*), output () or (*) with reduction='none'. reduction='mean', beta=1; beta=0 is L1Loss.
 * RuntimeError where beta is negative.
 * PyTorch: torch.nn.SmoothL1Loss (Girshick 2015, Fast R-CNN)
 */
export const SmoothL1Loss = loss('SmoothL1Loss', 'smooth_l1_loss', `${reduction}, float beta=1.0`);

/**
 * 0.5 * (x - y)^2 where |x - y| <= delta, else delta * (|x - y| - 0.5 * delta).
 * Input (*), target (*), output () or (*) with reduction='none'. reduction='mean', delta=1.
 * RuntimeError where delta is not positive.
 * PyTorch: torch.nn.HuberLoss
 */
export const HuberLoss = loss('HuberLoss', 'huber_loss', "str reduction='mean', float delta=1.0");

/**
 * exp(x) - y * x, the negative log likelihood of counts y whose mean has the logarithm x; with
 * log_input=false x is the mean itself: x - y * log(x + eps).
 * Input (*), target (*), output () or (*) with reduction='none'.
 * Defaults: log_input=true, full=false (true adds Stirling's approximation where y > 1), eps=1e-8,
 * reduction='mean'.
 * PyTorch: torch.nn.PoissonNLLLoss
 */
export const PoissonNLLLoss = loss(
  'PoissonNLLLoss',
  'poisson_nll_loss',
  "bool log_input=True, bool full=False, bool? size_average=None, float eps=1e-08, bool? reduce=None, str reduction='mean'",
);

/**
 * 0.5 * (log(max(var, eps)) + (x - y)^2 / max(var, eps)). Called with input, target and var.
 * Input (N, *) or (*), target the same; var the same, or with a last dimension of 1 or none. Output () or (N,
 * *) with reduction='none'.
 * Defaults, by keyword only: full=false (true adds 0.5 * log(2 pi)), eps=1e-6, reduction='mean'.
 * ValueError where var has another size or, where its values can be read at once, a negative value.
 * PyTorch: torch.nn.GaussianNLLLoss (Nix and Weigend 1994)
 */
export const GaussianNLLLoss = loss(
  'GaussianNLLLoss',
  'gaussian_nll_loss',
  "*, bool full=False, float eps=1e-06, str reduction='mean'",
);

/**
 * y * (log(y) - x), the Kullback-Leibler divergence of log-probabilities x from probabilities y.
 * Input (*), target (*), output () or (*) with reduction='none'. log_target=false; true takes
 * log-probabilities as the target too.
 * reduction='mean' divides by the number of elements and warns; 'batchmean' divides by the batch size, as the
 * definition has it.
 * PyTorch: torch.nn.KLDivLoss
 */
export const KLDivLoss = loss('KLDivLoss', 'kl_div', `${reduction}, bool log_target=False`);

/**
 * -w * (y * log(x) + (1 - y) * log(1 - x)) for probabilities x, with the logarithms held above -100.
 * Input (*), target (*), output () or (*) with reduction='none'. weight=null (w, broadcast),
 * reduction='mean'.
 * ValueError where the sizes differ; RuntimeError for values outside [0, 1], where they can be read at once.
 * PyTorch: torch.nn.BCELoss
 */
export const BCELoss = loss('BCELoss', 'binary_cross_entropy', weighted);

/**
 * BCELoss of sigmoid(x), computed so that large x do no harm.
 * Input (*), target (*), output () or (*) with reduction='none'. weight=null, reduction='mean',
 * pos_weight=null (a factor for the positive part, for example one per class).
 * ValueError where the sizes differ.
 * PyTorch: torch.nn.BCEWithLogitsLoss
 */
export const BCEWithLogitsLoss = loss(
  'BCEWithLogitsLoss',
  'binary_cross_entropy_with_logits',
  `${weighted}, Tensor? pos_weight=None`,
);

/**
 * -w[y] * x[y], minus the log-probability of each target class.
 * Input (N, C), (C) or (N, C, d1, ...), target (N), () or (N, d1, ...), output () or the target's shape with
 * reduction='none'.
 * Defaults: weight=null (one per class), ignore_index=-100 (targets that do not count), reduction='mean'
 * (divided by the weights that count).
 * IndexError for a class out of bounds, where the targets can be read at once; elsewhere it is ignored.
 * PyTorch: torch.nn.NLLLoss
 */
export const NLLLoss = loss('NLLLoss', 'nll_loss', withIgnored);

/**
 * -w[y] * log_softmax(x)[y] for scores (logits) x and target classes y.
 * Input (N, C), (C) or (N, C, d1, ...), target (N), () or (N, d1, ...) of classes, or probabilities in the
 * input's shape. Output () or the target's shape without C with reduction='none'.
 * Defaults: weight=null (one per class), ignore_index=-100, reduction='mean', label_smoothing=0 (within [0,
 * 1], or else a RuntimeError).
 * PyTorch: torch.nn.CrossEntropyLoss (label smoothing: Szegedy et al. 2015)
 */
export const CrossEntropyLoss = loss(
  'CrossEntropyLoss',
  'cross_entropy',
  `${withIgnored}, float label_smoothing=0.0`,
);

/**
 * x where y = 1, max(0, margin - x) where y = -1; x is usually a distance.
 * Input (*), target (*) of 1 and -1, output () or (*) with reduction='none'. margin=1, reduction='mean'.
 * PyTorch: torch.nn.HingeEmbeddingLoss
 */
export const HingeEmbeddingLoss = loss(
  'HingeEmbeddingLoss',
  'hinge_embedding_loss',
  `float margin=1.0, ${reduction}`,
);

/**
 * max(0, -y * (x1 - x2) + margin): with y = 1, x1 should be the larger, with y = -1, x2.
 * Inputs (N) or (), target the same, output () or (N) with reduction='none'. margin=0, reduction='mean'.
 * RuntimeError where the numbers of dimensions differ.
 * PyTorch: torch.nn.MarginRankingLoss
 */
export const MarginRankingLoss = loss(
  'MarginRankingLoss',
  'margin_ranking_loss',
  `float margin=0.0, ${reduction}`,
);

/**
 * sum over i other than y of w[y] * max(0, margin - x[y] + x[i])^p / C, the hinge loss of many classes.
 * Input (N, C) or (C), target (N) or () of classes, output () or (N) with reduction='none'.
 * p=1 (or 2), margin=1, weight=null (one per class), reduction='mean'.
 * ValueError for another p; AssertionError for a weight that is not of one dimension.
 * PyTorch: torch.nn.MultiMarginLoss
 */
export const MultiMarginLoss = loss(
  'MultiMarginLoss',
  'multi_margin_loss',
  `int p=1, float margin=1.0, ${weighted}`,
  ({ p, weight }) => {
    if (p !== 1 && p !== 2) throw new ValueError('only p == 1 and p == 2 supported');
    if (weight && (weight as Tensor).ndim !== 1) throw new AssertionError('');
  },
);

/**
 * sum over target classes j and others i of max(0, 1 - (x[j] - x[i])) / C.
 * Input (N, C) or (C), target the same: int64 classes up to the first -1. Output () or (N) with
 * reduction='none'.
 * PyTorch: torch.nn.MultiLabelMarginLoss
 */
export const MultiLabelMarginLoss = loss('MultiLabelMarginLoss', 'multilabel_margin_loss', reduction);

/**
 * The mean over C classes of -w * (y * log(sigmoid(x)) + (1 - y) * log(sigmoid(-x))).
 * Input (N, C), target (N, C) of 0 and 1, output () or (N) with reduction='none'. weight=null,
 * reduction='mean'.
 * PyTorch: torch.nn.MultiLabelSoftMarginLoss
 */
export const MultiLabelSoftMarginLoss = loss(
  'MultiLabelSoftMarginLoss',
  'multilabel_soft_margin_loss',
  weighted,
);

/**
 * log(1 + exp(-y * x)).
 * Input (*), target (*) of 1 and -1, output () or (*) with reduction='none'.
 * PyTorch: torch.nn.SoftMarginLoss
 */
export const SoftMarginLoss = loss('SoftMarginLoss', 'soft_margin_loss', reduction);

/**
 * 1 - cos(x1, x2) where y = 1, max(0, cos(x1, x2) - margin) where y = -1.
 * Inputs (N, D) or (D), target (N) or (), output () or (N) with reduction='none'. margin=0, reduction='mean'.
 * RuntimeError for a target of more than one dimension, or inputs that do not go with it.
 * PyTorch: torch.nn.CosineEmbeddingLoss
 */
export const CosineEmbeddingLoss = loss(
  'CosineEmbeddingLoss',
  'cosine_embedding_loss',
  `float margin=0.0, ${reduction}`,
);

/**
 * max(0, d(anchor, positive) - d(anchor, negative) + margin), with d the p-norm of the difference.
 * Anchor, positive and negative (N, D) or (D), output () or (N) with reduction='none'.
 * Defaults: margin=1, p=2, eps=1e-6, swap=false (true: the nearer of anchor and positive counts for the
 * negative).
 * PyTorch: torch.nn.TripletMarginLoss (Balntas et al. 2016)
 */
export const TripletMarginLoss = loss(
  'TripletMarginLoss',
  'triplet_margin_loss',
  `float margin=1.0, float p=2.0, float eps=1e-06, bool swap=False, ${reduction}`,
);

/**
 * max(0, d(anchor, positive) - d(anchor, negative) + margin), with d a function of two tensors.
 * Anchor, positive and negative (N, *), output () or (N) with reduction='none'.
 * Defaults, by keyword only: distance_function=PairwiseDistance(), margin=1, swap=false, reduction='mean'.
 * PyTorch: torch.nn.TripletMarginWithDistanceLoss (Balntas et al. 2016)
 */
export const TripletMarginWithDistanceLoss = loss(
  'TripletMarginWithDistanceLoss',
  'triplet_margin_with_distance_loss',
  "*, any distance_function=None, float margin=1.0, bool swap=False, str reduction='mean'",
  (args) => {
    args.distance_function ??= PairwiseDistance();
  },
);

/**
 * The negative log likelihood of label sequences, over all their alignments with the steps of the input.
 * Called with log_probs, targets, input_lengths, target_lengths.
 * log_probs (T, N, C) or (T, C), targets (N, S) or all one after another. Output () or (N) with
 * reduction='none'; 'mean' divides each by its target length first.
 * blank=0 (the class for no label), zero_infinity=false (true: 0 where no alignment fits).
 * RuntimeError where blank is no class or the lengths do not go with the tensors.
 * PyTorch: torch.nn.CTCLoss (Graves et al. 2006)
 */
export const CTCLoss = loss(
  'CTCLoss',
  'ctc_loss',
  "int blank=0, str reduction='mean', bool zero_infinity=False",
);
