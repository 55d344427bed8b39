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

export const MSELoss = loss('MSELoss', 'mse_loss', reduction);
export const L1Loss = loss('L1Loss', 'l1_loss', reduction);
export const SmoothL1Loss = loss('SmoothL1Loss', 'smooth_l1_loss', `${reduction}, float beta=1.0`);
export const HuberLoss = loss('HuberLoss', 'huber_loss', "str reduction='mean', float delta=1.0");
export const PoissonNLLLoss = loss(
  'PoissonNLLLoss',
  'poisson_nll_loss',
  "bool log_input=True, bool full=False, bool? size_average=None, float eps=1e-08, bool? reduce=None, str reduction='mean'",
);
export const GaussianNLLLoss = loss(
  'GaussianNLLLoss',
  'gaussian_nll_loss',
  "*, bool full=False, float eps=1e-06, str reduction='mean'",
);
export const KLDivLoss = loss('KLDivLoss', 'kl_div', `${reduction}, bool log_target=False`);
export const BCELoss = loss('BCELoss', 'binary_cross_entropy', weighted);
export const BCEWithLogitsLoss = loss(
  'BCEWithLogitsLoss',
  'binary_cross_entropy_with_logits',
  `${weighted}, Tensor? pos_weight=None`,
);
export const NLLLoss = loss('NLLLoss', 'nll_loss', withIgnored);
export const CrossEntropyLoss = loss(
  'CrossEntropyLoss',
  'cross_entropy',
  `${withIgnored}, float label_smoothing=0.0`,
);
export const HingeEmbeddingLoss = loss(
  'HingeEmbeddingLoss',
  'hinge_embedding_loss',
  `float margin=1.0, ${reduction}`,
);
export const MarginRankingLoss = loss(
  'MarginRankingLoss',
  'margin_ranking_loss',
  `float margin=0.0, ${reduction}`,
);
export const MultiMarginLoss = loss(
  'MultiMarginLoss',
  'multi_margin_loss',
  `int p=1, float margin=1.0, ${weighted}`,
  ({ p, weight }) => {
    if (p !== 1 && p !== 2) throw new ValueError('only p == 1 and p == 2 supported');
    if (weight && (weight as Tensor).ndim !== 1) throw new AssertionError('');
  },
);
export const MultiLabelMarginLoss = loss('MultiLabelMarginLoss', 'multilabel_margin_loss', reduction);
export const MultiLabelSoftMarginLoss = loss(
  'MultiLabelSoftMarginLoss',
  'multilabel_soft_margin_loss',
  weighted,
);
export const SoftMarginLoss = loss('SoftMarginLoss', 'soft_margin_loss', reduction);
export const CosineEmbeddingLoss = loss(
  'CosineEmbeddingLoss',
  'cosine_embedding_loss',
  `float margin=0.0, ${reduction}`,
);
export const TripletMarginLoss = loss(
  'TripletMarginLoss',
  'triplet_margin_loss',
  `float margin=1.0, float p=2.0, float eps=1e-06, bool swap=False, ${reduction}`,
);
export const TripletMarginWithDistanceLoss = loss(
  'TripletMarginWithDistanceLoss',
  'triplet_margin_with_distance_loss',
  "*, any distance_function=None, float margin=1.0, bool swap=False, str reduction='mean'",
  (args) => {
    args.distance_function ??= PairwiseDistance();
  },
);
export const CTCLoss = loss(
  'CTCLoss',
  'ctc_loss',
  "int blank=0, str reduction='mean', bool zero_infinity=False",
);
