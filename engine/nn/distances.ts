// Distances between vectors as modules.
import { call } from '../ops/call';
import { stateless } from './stateless';

export const PairwiseDistance = stateless('PairwiseDistance', {
  signature: 'float p=2.0, float eps=1e-06, bool keepdim=False',
  forward: ([a, b], args) => call('pairwise_distance', a, b, args),
});
export const CosineSimilarity = stateless('CosineSimilarity', {
  signature: 'int dim=1, float eps=1e-08',
  forward: ([a, b], args) => call('cosine_similarity', a, b, args),
});
