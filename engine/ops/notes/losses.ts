// What the editor says of losses.
import type { Notes } from './notes';

const reduced = "A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss an element";
const perSample = "A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss a target";

export const losses: Notes = {
  mse_loss: `(x - y)^2, with input and target of one shape; others are broadcast, with a warning. ${reduced}.`,
  l1_loss: `|x - y|, with input and target of one shape; others are broadcast, with a warning. ${reduced}.`,
  smooth_l1_loss: `0.5 (x - y)^2 / beta, or |x - y| - 0.5 beta beyond beta. ${reduced}. RuntimeError for a negative beta. (Girshick 2015)`,
  huber_loss: `0.5 (x - y)^2, or delta (|x - y| - 0.5 delta) beyond delta. ${reduced}. RuntimeError for a delta that is not positive.`,
  cross_entropy: `-log(softmax(x)[y]). Scores (N, C), (C) or (N, C, *), no softmax before; targets int64 (N), () or (N, *), or probabilities of the scores' shape. weight (C); targets of ignore_index do not count. ${perSample}.`,
  nll_loss: `-x[y]. Log-probabilities (N, C), (C) or (N, C, *), as log_softmax gives; targets int64 (N), () or (N, *). weight (C); targets of ignore_index do not count. ${perSample}.`,
  binary_cross_entropy: `-(y log(x) + (1 - y) log(1 - x)), with input and target floats of one shape, or else a ValueError. ${reduced}. RuntimeError for an input outside [0, 1], where it can be read at once.`,
  binary_cross_entropy_with_logits: `binary_cross_entropy of sigmoid(x), with scores and targets, floats of one shape, or else a ValueError. pos_weight is a factor for the targets 1. ${reduced}.`,
  kl_div: `y (log(y) - x): the input are log-probabilities, the target probabilities, or with log_target their logarithms. reduction='batchmean' is the divergence by its definition.`,
  cosine_embedding_loss: `Inputs (N, D), targets (N) of 1 and -1. ${perSample}.`,
  triplet_margin_loss: `max(d(anchor, positive) - d(anchor, negative) + margin, 0), inputs (N, D). ${perSample}.`,
  ctc_loss:
    'log_probs as log_softmax gives them; input_lengths and target_lengths have one number a sequence, blank is the class of no label. With the mean each loss is divided by its target_length first. zero_infinity makes 0 of inf, where an input is too short. RuntimeError for lengths or a blank that do not fit. (Graves et al. 2006, Connectionist temporal classification)',
  hinge_embedding_loss: `x where the target is 1, max(0, margin - x) where it is -1. Shapes are broadcast, or else a RuntimeError. ${reduced}.`,
  margin_ranking_loss: `max(0, -y (x1 - x2) + margin). Shapes of the same number of dimensions are broadcast, or else a RuntimeError. ${reduced}.`,
  multi_margin_loss: `The sum of max(0, margin - x[y] + x[i])^p over the classes i other than y, divided by C. Scores (N, C) or (C), targets int64 (N) or (); weight (C). ${perSample}. ValueError for a p other than 1 and 2; RuntimeError for a target that is not there, where it can be read at once, or another number of them.`,
  multilabel_margin_loss: `The sum of max(0, 1 - (x[y] - x[i])) over the target classes y and the others i, divided by C. Scores and targets, int64, (N, C) or (C). ${perSample}. RuntimeError for two shapes, or a target that is not there.`,
  multilabel_soft_margin_loss: `-(y log(sigmoid(x)) + (1 - y) log(sigmoid(-x))), the mean over C. Scores (N, C), targets 0 and 1 of the same shape; weight (C). ${perSample}. RuntimeError where the shapes do not fit.`,
  soft_margin_loss: `log(1 + exp(-y x)). Shapes are broadcast, or else a RuntimeError. ${reduced}.`,
  triplet_margin_with_distance_loss: `max(d(anchor, positive) - d(anchor, negative) + margin, 0). distance_function takes two tensors, pairwise_distance unless given; swap takes d(positive, negative) where that is smaller. ${perSample}.`,
  poisson_nll_loss: `exp(x) - y x, or x - y log(x + eps) with log_input=false; full adds Stirling's formula for log(y!). Shapes are broadcast, or else a RuntimeError. ${reduced}. ValueError for another reduction.`,
  gaussian_nll_loss: `(log(var) + (x - y)^2 / var) / 2, var at least eps; full adds log(2 pi) / 2. var has the shape of the input, or size 1 in its last dimension, or lacks that. ${reduced}. ValueError for another shape of var, or for a negative one, where it can be read at once.`,
};
