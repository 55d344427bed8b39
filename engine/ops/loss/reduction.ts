// What the losses share: the reduction over all elements, its old spelling, and the warning of unequal sizes.
// No loss is in here.
import { ValueError, warn } from '../../backend';
import type { Arr } from '../../tensor/arr';
import { formatSize } from '../../tensor/print';
import { sameShape } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import * as k from '../kernels';

export const group = 'Losses';
export const variants = ['functional' as const];

/** The last arguments of most losses, the first two of them deprecated. */
export const reductionArgs = "bool? size_average=None, bool? reduce=None, str reduction='mean'";

interface ReductionArgs {
  size_average?: boolean | null;
  reduce?: boolean | null;
  reduction: string;
}

/** The reduction that size_average and reduce mean, where they are given. */
export function legacyReduction({ size_average = null, reduce = null, reduction }: ReductionArgs): string {
  if (size_average === null && reduce === null) return reduction;
  if (reduce === false) return 'none';
  return size_average === false ? 'sum' : 'mean';
}

export function warnOfLegacy(args: ReductionArgs): void {
  if ((args.size_average ?? null) === null && (args.reduce ?? null) === null) return;
  warn(
    `size_average and reduce args will be deprecated, please use reduction='${legacyReduction(args)}' instead.`,
  );
}

export function reductionOf(args: ReductionArgs): string {
  const reduction = legacyReduction(args);
  if (!['none', 'mean', 'sum'].includes(reduction)) {
    throw new ValueError(`${reduction} is not a valid value for reduction`);
  }
  return reduction;
}

/** The same for a loss whose old arguments are still taken, with a word about them. */
export function settledReduction(args: ReductionArgs): string {
  warnOfLegacy(args);
  return reductionOf(args);
}

export function reducedArr(each: Arr, reduction: string): Arr {
  if (reduction === 'none') return each;
  const dims = each.shape.map((_, i) => i);
  const total = k.sum(each, dims, false);
  return reduction === 'sum' ? total : k.div(total, each.size);
}

export function reducedTensor(each: Tensor, reduction: string): Tensor {
  return reduction === 'none' ? each : call(reduction, each);
}

/** The factor that the reduction puts on every element's gradient. */
export function share(reduction: string, count: number): number {
  return reduction === 'mean' ? 1 / count : 1;
}

export function warnOfSizes(input: readonly number[], target: readonly number[]): void {
  if (sameShape(input, target)) return;
  warn(
    `Using a target size (${formatSize(target)}) that is different to the input size ` +
      `(${formatSize(input)}). This will likely lead to incorrect results due to broadcasting. ` +
      'Please ensure they have the same size.',
  );
}
