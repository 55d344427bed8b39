// Distances between vectors as modules.
import { call } from '../ops/call';
import { stateless } from './stateless';

/**
 * The p-norm of x1 - x2 + eps over the last dimension.
 * Inputs (N, D) or (D), output (N) or (); with keepdim (N, 1) or (1). p=2, eps=1e-6, keepdim=false.
 * PyTorch: torch.nn.PairwiseDistance
 */
export const PairwiseDistance = stateless('PairwiseDistance', {
  signature: 'float p=2.0, float eps=1e-06, bool keepdim=False',
  forward: ([a, b], args) => call('pairwise_distance', a, b, args),
});

/**
 * x1 . x2 / (|x1| |x2|) along dim, with the divisor held from zero by eps.
 * Inputs (*, D, *) with D at dim, output (*, *) without it. dim=1, eps=1e-8.
 * PyTorch: torch.nn.CosineSimilarity
 */
export const CosineSimilarity = stateless('CosineSimilarity', {
  signature: 'int dim=1, float eps=1e-08',
  forward: ([a, b], args) => call('cosine_similarity', a, b, args),
});
