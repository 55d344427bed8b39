// unique and unique_consecutive: the different values, or the different slices of a dimension. How many there
// are depends on the values, so the host must know them.
import { Arr } from '../../tensor/arr';
import { int64 } from '../../tensor/dtype';
import { sizeOf, wrapDim } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import { gatherAlong } from '../indexing/placing';
import * as k from '../kernels';
import { defineOp } from '../table';
import { isLess, stableOrder } from './stableOrder';

const group = 'Ordering';

interface Found {
  /** The item that stands for each group of equal ones. */
  firsts: number[];
  /** The group of each item. */
  inverse: Int32Array;
  counts: number[];
}

/** Groups items that follow each other in the given order and are equal. */
function grouped(order: ArrayLike<number>, equal: (a: number, b: number) => boolean): Found {
  const firsts: number[] = [];
  const counts: number[] = [];
  const inverse = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const item = order[i]!;
    if (i === 0 || !equal(order[i - 1]!, item)) {
      firsts.push(item);
      counts.push(0);
    }
    inverse[item] = firsts.length - 1;
    counts[counts.length - 1]! += 1;
  }
  return { firsts, inverse, counts };
}

interface Wanted {
  return_inverse: boolean;
  return_counts: boolean;
}

function results(
  output: Arr,
  inverseShape: readonly number[],
  found: Found,
  wanted: Wanted,
): Tensor | Tensor[] {
  const out = [new Tensor(output)];
  if (wanted.return_inverse) out.push(new Tensor(Arr.fromHost(found.inverse, inverseShape, int64)));
  if (wanted.return_counts) out.push(new Tensor(Arr.from(found.counts, [found.counts.length], int64)));
  return out.length === 1 ? out[0]! : out;
}

const identity = (n: number) => Int32Array.from({ length: n }, (_, i) => i);

function ofValues(self: Arr, inOrder: boolean, wanted: Wanted, what: string): Tensor | Tensor[] {
  const values = k.hostOf(self, what);
  const order = inOrder ? stableOrder(values, values.length, false) : identity(values.length);
  const found = grouped(order, (a, b) => values[a] === values[b]);
  const at = Arr.from(found.firsts, [found.firsts.length], int64);
  return results(gatherAlong(self.as([self.size]), 0, at), self.shape, found, wanted);
}

function ofSlices(self: Arr, dim: number, inOrder: boolean, wanted: Wanted, what: string): Tensor | Tensor[] {
  const axis = wrapDim(dim, self.shape.length);
  const n = self.shape[axis]!;
  const rest = self.shape.map((_, i) => i).filter((i) => i !== axis);
  const size = sizeOf(rest.map((i) => self.shape[i]!));
  const rows = k.hostOf(k.permute(self, [axis, ...rest]), what);
  const compare = (a: number, b: number): number => {
    for (let i = 0; i < size; i++) {
      const [x, y] = [rows[a * size + i]!, rows[b * size + i]!];
      if (x !== y) return isLess(x, y) ? -1 : 1;
    }
    return 0;
  };
  const order = inOrder ? Array.from(identity(n)).sort(compare) : identity(n);
  const found = grouped(order, (a, b) => compare(a, b) === 0);
  const at = Arr.from(found.firsts, [found.firsts.length], int64);
  return results(gatherAlong(self, axis, at), [n], found, wanted);
}

defineOp({
  schema:
    'unique(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False, int? dim=None) -> Tensor & Tensor[]',
  doc: 'The different values in order; on request where each element went, and how often each came.',
  group,
  compose: ({ self, dim, return_inverse, return_counts }) => {
    const wanted = { return_inverse, return_counts };
    return dim === null
      ? ofValues(self.arr, true, wanted, 'unique()')
      : ofSlices(self.arr, dim, true, wanted, 'unique()');
  },
});
defineOp({
  schema:
    'unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> Tensor & Tensor[]',
  doc: 'The values without those that repeat the one before.',
  group,
  compose: ({ self, dim, return_inverse, return_counts }) => {
    const wanted = { return_inverse, return_counts };
    return dim === null
      ? ofValues(self.arr, false, wanted, 'unique_consecutive()')
      : ofSlices(self.arr, dim, false, wanted, 'unique_consecutive()');
  },
});
