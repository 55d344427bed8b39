// One value of each row by its place in the order: median, nanmedian, kthvalue; and the most frequent one: mode.
// Where values can be read at once they are chosen as on PyTorch's CPU, ties included; on a GPU by sorting.
import { RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { int64 } from '../../tensor/dtype';
import { returnType } from '../../tensor/returnTypes';
import { wrapDim } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { refuseEmpty } from '../reduce';
import { defineOp } from '../table';
import { quickSort } from './selectLargest';
import { onDevice, overRows, pick, placed } from './sort';
import { isLess, stableOrder } from './stableOrder';

const group = 'Reductions';

/** The place in a row of n values that begins at `start`. */
type Choose = (values: ArrayLike<number>, start: number, n: number) => number;

function countNan(values: ArrayLike<number>, start: number, n: number): number {
  let count = 0;
  for (let i = start; i < start + n; i++) if (Number.isNaN(values[i])) count += 1;
  return count;
}

/** Of equal values the first counts as the smaller. */
const medianPlace =
  (ignoresNan: boolean): Choose =>
  (values, start, n) => {
    if (!ignoresNan) {
      for (let i = 0; i < n; i++) if (Number.isNaN(values[start + i])) return i;
    }
    const known = ignoresNan ? n - countNan(values, start, n) : n;
    const middle = Math.trunc((known - 1) / 2);
    const row = Array.prototype.slice.call(values, start, start + n) as number[];
    return stableOrder(Float32Array.from(row), n, false)[middle]!;
  };

/** Hoare's selection with the middle of three as pivot. Which of equal values it finds is part of the answer. */
const kthPlace =
  (kth: number): Choose =>
  (values, start, n) => {
    const items = Int32Array.from({ length: n }, (_, i) => i);
    const after = (a: number, b: number) => isLess(values[start + items[b]!]!, values[start + items[a]!]!);
    const swap = (a: number, b: number) => {
      const item = items[a]!;
      items[a] = items[b]!;
      items[b] = item;
    };
    let low = 0;
    let high = n - 1;
    while (high > low) {
      if (high === low + 1) {
        if (after(low, high)) swap(low, high);
        break;
      }
      swap((low + high) >> 1, low + 1);
      if (after(low + 1, high)) swap(low + 1, high);
      if (after(low, high)) swap(low, high);
      if (after(low + 1, low)) swap(low + 1, low);
      let left = low + 1;
      let right = high;
      for (;;) {
        do left += 1;
        while (after(low, left));
        do right -= 1;
        while (after(right, low));
        if (right < left) break;
        swap(left, right);
      }
      swap(low, right);
      if (right <= kth) low = left;
      if (right >= kth) high = right - 1;
    }
    return items[kth]!;
  };

/** Of the most frequent values the smallest, where it stands last. */
const modePlace: Choose = (values, start, n) => {
  const items = Int32Array.from({ length: n }, (_, i) => i);
  quickSort(items, n, (a, b) => values[start + a]! < values[start + b]!);
  let best = items[0]!;
  let most = 0;
  let run = 0;
  for (let i = 0; i < n; i++) {
    run += 1;
    const ends = i === n - 1 || values[start + items[i]!] !== values[start + items[i + 1]!];
    if (!ends) continue;
    if (run > most) {
      most = run;
      best = items[i]!;
    }
    run = 0;
  }
  return best;
};

function chosen(
  self: Arr,
  { dim, keepdim, name, inError = name }: { dim: number; keepdim: boolean; name: string; inError?: string },
  choose: Choose,
  kth: number | null,
): Arr[] {
  const rank = self.shape.length;
  const axis = wrapDim(dim, rank);
  refuseEmpty(inError, self, [axis]);
  const input = rank === 0 ? self.as([1]) : self;
  const kept = input.shape.map((n, i) => (i === axis ? 1 : n));
  const shape = rank === 0 ? [] : keepdim ? kept : kept.filter((_, i) => i !== axis);
  if (self.size === 0) return [Arr.filled(0, shape, self.dtype), Arr.filled(0, shape, int64)];
  const { values, indices } = overRows(input, axis, (rows, n) => {
    const known = kth === null ? k.hostOf(rows, `${name}()`) : rows.storage.readNow();
    if (!known) {
      const sorted = onDevice(rows, n, false);
      const column = (a: Arr) => k.slice(a, [0, kth!], [a.shape[0]!, 1]);
      return { values: column(sorted.values), indices: column(sorted.indices) };
    }
    const places = new Int32Array(known.length / n);
    for (let row = 0; row < places.length; row++) places[row] = choose(known, row * n, n);
    return pick(rows, places, 1);
  });
  return [values.as(shape), indices.as(shape)];
}

const isNumber = (name: string, self: Tensor) => {
  if (self.dtype.category === 0)
    throw new RuntimeError(`"${name}" not implemented for '${self.dtype.scalarName}'`);
};

function defineAlong(
  name: string,
  /** As PyTorch's error over nothing has it. */
  inError: string,
  gradName: string,
  choice: (self: Arr, k: number, dim: number) => [Choose, number | null],
): (self: Tensor, kth: number, dim: number, keepdim: boolean) => [Tensor, Tensor] {
  return defineOp({
    schema: `${name}_along(Tensor self, int k, int dim, bool keepdim) -> Tensor[]`,
    doc: 'One value of each row by its place in the order, and where it stood.',
    group,
    variants: [],
    label: name,
    gradName,
    forward: ({ self, k: kth, dim, keepdim }) => {
      const [choose, place] = choice(self, kth, dim);
      return chosen(self, { dim, keepdim, name, inError }, choose, place);
    },
    backward: ([g], { args: { self, dim, keepdim }, results }) => {
      const at = (t: Tensor) => (keepdim || self.ndim === 0 ? t : t.unsqueeze(dim));
      return { self: placed(at(g!), self, dim, at(results[1]!)) };
    },
  });
}

const lengthOf = (self: Arr, dim: number) =>
  self.shape.length === 0 ? 1 : self.shape[wrapDim(dim, self.shape.length)]!;

for (const [name, ignoresNan] of [
  ['median', false],
  ['nanmedian', true],
] as const) {
  const Name = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const along = defineAlong(name, 'median', `${Name}Backward1`, (self, _, dim) => [
    medianPlace(ignoresNan),
    // Without nan to pass over it is a fixed place in the order.
    ignoresNan && self.dtype.is_floating_point ? null : (lengthOf(self, dim) - 1) >> 1,
  ]);
  const whole = defineOp({
    schema: `${name}_of_all(Tensor self) -> Tensor`,
    doc: 'The middle one of all elements in order; of an even number, the lower of the two.',
    group,
    variants: [],
    label: name,
    gradName: `${Name}Backward0`,
    saves: ['self', 'result'],
    forward: ({ self }) => {
      if (self.size === 0) return Arr.filled(Number.NaN, [], self.dtype);
      const kth = ignoresNan && self.dtype.is_floating_point ? null : (self.size - 1) >> 1;
      return chosen(self.as([self.size]), { dim: 0, keepdim: false, name }, medianPlace(ignoresNan), kth)[0]!;
    },
    backward: ([g], { args: { self }, result }) => {
      // All that are equal to it share the gradient.
      const hit = self.eq(result).logical_or(self.isnan().logical_and(result.isnan())).to(g!.dtype);
      return { self: hit.div(hit.sum()).mul(g!) };
    },
  });
  defineOp({
    schema: [
      `${name}(Tensor self) -> Tensor`,
      `${name}(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`,
    ],
    doc: `The middle one of all elements in order, or along a dimension with its index; of an even number, the lower of the two${ignoresNan ? '. Elements that are nan do not count' : ''}.`,
    group,
    compose: (a) => {
      isNumber('dim' in a ? 'median_out' : 'median_cpu', a.self);
      if (!('dim' in a)) return whole(a.self);
      const [values, indices] = along(a.self, 0, a.dim, a.keepdim);
      return returnType(name, { values, indices });
    },
  });
}

const kthAlong = defineAlong('kthvalue', 'kthvalue', 'KthvalueBackward0', (_, kth) => [
  kthPlace(kth - 1),
  kth - 1,
]);

defineOp({
  schema: 'kthvalue(Tensor self, int k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)',
  doc: 'The k-th smallest value along a dimension, counted from 1, with its index.',
  group,
  compose: ({ self, k: kth, dim, keepdim }) => {
    const axis = wrapDim(dim, self.ndim);
    refuseEmpty('kthvalue', self.arr, [axis]);
    if (kth < 1 || kth > lengthOf(self.arr, dim))
      throw new RuntimeError(`kthvalue(): selected number k out of range for dimension ${axis}`);
    isNumber('kthvalue_cpu', self);
    const [values, indices] = kthAlong(self, kth, dim, keepdim);
    return returnType('kthvalue', { values, indices });
  },
});

const modeAlong = defineAlong('mode', 'mode', 'ModeBackward0', () => [modePlace, null]);

defineOp({
  schema: 'mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)',
  doc: 'The most frequent value along a dimension, the smallest where there are several, with its index.',
  group,
  compose: ({ self, dim, keepdim }) => {
    const [values, indices] = modeAlong(self, 0, dim, keepdim);
    return returnType('mode', { values, indices });
  },
});
