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

/**
 * Always null: batches are made in this very worker, so nobody is ever asked from within another.
 * PyTorch: torch.utils.data.get_worker_info
 */
export function get_worker_info(): null {
  return null;
}
