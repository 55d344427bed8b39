// torch.utils.data: datasets, samplers, the loader.
export { default_collate, default_convert } from './collate';
export { DataLoader } from './DataLoader';
export {
  type AnyDataset,
  ChainDataset,
  ConcatDataset,
  Dataset,
  IterableDataset,
  Subset,
  TensorDataset,
} from './Dataset';
export { random_split } from './randomSplit';
export {
  BatchSampler,
  RandomSampler,
  Sampler,
  SequentialSampler,
  SubsetRandomSampler,
  WeightedRandomSampler,
} from './samplers';

/** Batches are made in this very worker, so nobody is ever asked from within another. */
export function get_worker_info(): null {
  return null;
}
