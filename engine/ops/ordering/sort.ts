// sort, argsort, msort and topk. Where values can be read at once the host orders them, with ties as on
// PyTorch's CPU; on a GPU the device's own kernel does, whose ties may stand in another order.
import { currentSession, RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { int64 } from '../../tensor/dtype';
import { returnType } from '../../tensor/returnTypes';
import { wrapDim } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import { gatherAlong } from '../indexing/placing';
import * as k from '../kernels';
import { needNumbers } from '../refusals';
import { defineOp } from '../table';
import { nthElement, partialSort, quickSort } from './selectLargest';
import { isLess, stableOrder } from './stableOrder';

const group = 'Ordering';

interface Ordered {
  values: Arr;
  indices: Arr;
}

/** Runs an ordering over rows: the dimension is brought to the end and back. */
export function overRows(self: Arr, axis: number, order: (rows: Arr, n: number) => Ordered): Ordered {
  const rank = self.shape.length;
  const perm = [...self.shape.keys()].filter((i) => i !== axis);
  perm.push(axis);
  const back = perm.map((_, i) => perm.indexOf(i));
  const moved = inOrder(self, perm);
  const n = moved.shape[rank - 1]!;
  const { values, indices } = order(moved.as([moved.size / Math.max(n, 1), n]), n);
  const length = values.shape[1]!;
  const shape = [...moved.shape.slice(0, -1), length];
  return { values: k.permute(values.as(shape), back), indices: k.permute(indices.as(shape), back) };
}

/** On a GPU too, values that are known stay known: only then are ties broken as PyTorch breaks them. */
function inOrder(self: Arr, perm: readonly number[]): Arr {
  const moved = k.permute(self, perm);
  if (moved.storage.readNow()) return moved;
  const known = self.storage.readNow();
  if (!known) return moved;
  const steps = perm.map((dim) => self.shape.slice(dim + 1).reduce((a, b) => a * b, 1));
  const values = known.slice();
  const at = perm.map(() => 0);
  for (let i = 0, from = 0; i < values.length; i++) {
    values[i] = known[from]!;
    for (let d = at.length - 1; d >= 0; d--) {
      at[d]! += 1;
      from += steps[d]!;
      if (at[d]! < moved.shape[d]!) break;
      from -= steps[d]! * at[d]!;
      at[d] = 0;
    }
  }
  return Arr.fromHost(values, moved.shape, self.dtype);
}

/** Takes from each row of `rows` the elements at the given places. */
export function pick(rows: Arr, places: Int32Array, count: number): Ordered {
  const [outer, n] = rows.shape as [number, number];
  const positions = new Int32Array(places.length);
  for (let row = 0, at = 0; row < outer; row++) {
    for (let i = 0; i < count; i++, at++) positions[at] = row * n + places[at]!;
  }
  const flat = Arr.fromHost(positions, [outer, count], int64);
  return {
    values: gatherAlong(rows.as([rows.size]), 0, flat),
    indices: Arr.fromHost(places, [outer, count], int64),
  };
}

/** The device's kernel gives the largest first; for the smallest it is given the opposites. */
export function onDevice(rows: Arr, count: number, largest: boolean): Ordered {
  const { dtype } = rows;
  const number = dtype.category === 0 ? k.cast(rows, int64) : rows;
  const x = largest ? number : k.sub(0, number);
  const infos = { x: x.storage.info([...x.shape]) };
  const [first, second] = currentSession().run('TopK', infos, { k: count, sorted: true });
  const values = k.owned(first!, number.dtype);
  const indices = k.owned(second!, int64);
  return { values: k.cast(largest ? values : k.sub(0, values), dtype), indices };
}

/** Where equal values may change places: as the standard library of C++ leaves them. */
function anyOrder(values: ArrayLike<number>, n: number, descending: boolean): Int32Array {
  const out = new Int32Array(values.length);
  for (let start = 0; start < values.length; start += n) {
    const items = out.subarray(start, start + n);
    for (let i = 0; i < n; i++) items[i] = i;
    quickSort(items, n, (a, b) =>
      descending
        ? isLess(values[start + b]!, values[start + a]!)
        : isLess(values[start + a]!, values[start + b]!),
    );
  }
  return out;
}

function sorted(self: Arr, dim: number, descending: boolean, stable: boolean): Ordered {
  const axis = wrapDim(dim, self.shape.length);
  if (self.shape.length === 0) return { values: self, indices: Arr.filled(0, [], int64) };
  if (self.size === 0) return { values: self, indices: Arr.filled(0, self.shape, int64) };
  return overRows(self, axis, (rows, n) => {
    const values = rows.storage.readNow();
    if (!values) return onDevice(rows, n, descending);
    const order = stable ? stableOrder(values, n, descending) : anyOrder(values, n, descending);
    return pick(rows, order, n);
  });
}

/** The gradient goes back to where the values came from. */
export function placed(g: Tensor, self: Tensor, dim: number, indices: Tensor): Tensor {
  if (self.ndim === 0) return g;
  return g.new_zeros([...self.dims]).scatter(dim, indices, g);
}

const sortOp = defineOp({
  schema: 'sort_along(Tensor self, int dim, bool descending, bool stable) -> Tensor[]',
  doc: 'The values in order along a dimension, and where they stood.',
  group,
  variants: [],
  label: 'sort',
  gradName: (a) => `SortBackward${a.stable ? 1 : 0}`,
  forward: ({ self, dim, descending, stable }) => {
    const { values, indices } = sorted(self, dim, descending, stable);
    return [values, indices];
  },
  backward: ([g], { args: { self, dim }, results }) => ({
    self: placed(g!, self, dim, results[1]!),
  }),
});

defineOp({
  schema: [
    'sort(Tensor self, int dim=-1, bool descending=False, *, bool? stable=None) -> (Tensor values, Tensor indices)',
  ],
  doc: 'The values in order along a dimension, and where they stood.',
  group,
  compose: ({ self, dim, descending, stable }) => {
    const [values, indices] = sortOp(self, dim, descending, stable === true);
    return returnType('sort', { values, indices });
  },
});
defineOp({
  schema: 'argsort(Tensor self, int dim=-1, bool descending=False, *, bool stable=False) -> Tensor',
  doc: 'Where the values would come from, were they in order along a dimension.',
  group,
  forward: ({ self, dim, descending, stable }) => sorted(self, dim, descending, stable).indices,
});
defineOp({
  schema: 'msort(Tensor self) -> Tensor',
  doc: 'The values in order along the first dimension.',
  group,
  compose: ({ self }) => sortOp(self, 0, false, false)[0],
});

/** The k first of each row, as PyTorch finds them on the CPU. */
function firstOfRows(
  values: ArrayLike<number>,
  n: number,
  count: number,
  largest: boolean,
  inOrder: boolean,
) {
  const rows = n === 0 ? 0 : values.length / n;
  const out = new Int32Array(rows * count);
  const items = new Int32Array(n);
  for (let row = 0; row < rows; row++) {
    const start = row * n;
    const before = largest
      ? (a: number, b: number) => isLess(values[start + b]!, values[start + a]!)
      : (a: number, b: number) => isLess(values[start + a]!, values[start + b]!);
    for (let i = 0; i < n; i++) items[i] = i;
    if (count * 64 <= n) partialSort(items, count, before);
    else if (count > 0) {
      nthElement(items, count - 1, before);
      if (inOrder) quickSort(items, count - 1, before);
    }
    out.set(items.subarray(0, count), row * count);
  }
  return out;
}

const topkOp = defineOp({
  schema: 'topk_along(Tensor self, int k, int dim, bool largest, bool sorted) -> Tensor[]',
  doc: 'The k largest or smallest values along a dimension, and where they stood.',
  group,
  variants: [],
  label: 'topk',
  gradName: 'TopkBackward0',
  forward: ({ self, k: count, dim, largest, sorted: inOrder }) => {
    const axis = wrapDim(dim, self.shape.length);
    const n = self.shape.length === 0 ? 1 : self.shape[axis]!;
    if (count < 0 || count > n) throw new RuntimeError('selected index k out of range');
    needNumbers('topk_cpu', self);
    const input = self.shape.length === 0 ? self.as([1]) : self;
    const shape = input.shape.map((m: number, i: number) => (i === axis ? count : m));
    if (count === 0 || input.size === 0) {
      return [Arr.filled(0, shape, self.dtype), Arr.filled(0, shape, int64)];
    }
    const { values, indices } = overRows(input, axis, (rows, length) => {
      const known = rows.storage.readNow();
      return known
        ? pick(rows, firstOfRows(known, length, count, largest, inOrder), count)
        : onDevice(rows, count, largest);
    });
    const scalar = self.shape.length === 0;
    return scalar ? [values.as([]), indices.as([])] : [values, indices];
  },
  backward: ([g], { args: { self, dim }, results }) => ({
    self: placed(g!, self, dim, results[1]!),
  }),
});

defineOp({
  schema:
    'topk(Tensor self, int k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)',
  doc: 'The k largest or smallest values along a dimension, and where they stood.',
  group,
  compose: ({ self, k: count, dim, largest, sorted: inOrder }) => {
    const [values, indices] = topkOp(self, count, dim, largest, inOrder);
    return returnType('topk', { values, indices });
  },
});
