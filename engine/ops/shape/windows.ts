// Tensor.unfold: windows along a dimension as a view, and how a change or a gradient of them goes back.
import { RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { int64 } from '../../tensor/dtype';
import { formatShape, stridesOf, wrapDim } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import { gatherAlong, putAlong } from '../indexing/placing';
import * as k from '../kernels';
import { defineOp } from '../table';
import { inverse } from './permute';
import { defineView } from './viewOp';

/** The positions along a dimension that its windows look at, window by window. */
function windows(n: number, size: number, step: number): Arr {
  const count = Math.floor((n - size) / step) + 1;
  const at = Int32Array.from({ length: count * size }, (_, i) => Math.floor(i / size) * step + (i % size));
  return Arr.fromHost(at, [count, size], int64);
}

/** What PyTorch says of windows of a negative size. */
function overflow(shape: readonly number[], axis: number, size: number, step: number): string {
  const strides = stridesOf(shape);
  const sizes = shape.map((n, i) => (i === axis ? Math.floor((n - size) / step) + 1 : n));
  const steps = strides.map((n, i) => (i === axis ? n * step : n));
  return `Storage size calculation overflowed with sizes=${formatShape([...sizes, size])} and strides=${formatShape([...steps, strides[axis]!])}`;
}

/** The dimension that gatherAlong has put behind the windows goes to the end. */
function lastPlace(rank: number, axis: number): number[] {
  const dims = Array.from({ length: rank + 1 }, (_, i) => i);
  return [...dims.filter((i) => i !== axis + 1), axis + 1].slice(0, rank + 1);
}

defineView({
  schema: 'unfold(Tensor self, int dimension, int size, int step) -> Tensor',
  doc: 'Windows of a size along a dimension, step apart, each laid out along a new last dimension; as a view.',
  variants: ['method'],
  forward: ({ self, dimension, size, step }) => {
    const input = self.shape.length === 0 ? self.as([1]) : self;
    const axis = wrapDim(dimension, self.shape.length);
    const n = input.shape[axis];
    if (step <= 0) throw new RuntimeError(`step is ${step} but must be > 0`);
    if (size > n)
      throw new RuntimeError(`maximum size for tensor at dimension ${axis} is ${n} but size is ${size}`);
    if (size < 0) throw new RuntimeError(overflow(input.shape, axis, size, step));
    const gathered = gatherAlong(input, axis, windows(n, size, step));
    const out = k.permute(gathered, lastPlace(input.shape.length, axis));
    return self.shape.length === 0 ? out.as([size]) : out;
  },
  backward: ([g], { args: { self, dimension, size, step } }) => ({
    self: unfoldBackward(g!, [...self.dims], dimension, size, step),
  }),
  place: ({ shape, strides, offset }, { dimension, step }) => {
    const axis = wrapDim(dimension, shape.length);
    if (shape.length === 0) return { strides: [1], offset };
    return { strides: [...strides.map((n, i) => (i === axis ? n * step : n)), strides[axis]!], offset };
  },
  write: (base, value, { dimension, size, step }) => putWindows(base, value, dimension, size, step, 'set'),
});

const unfoldBackward: (...args: unknown[]) => Tensor = defineOp({
  schema: 'unfold_backward(Tensor self, int[] sizes, int dimension, int size, int step) -> Tensor',
  doc: 'Windows added up again into the tensor that they were taken from.',
  group: 'Shape',
  variants: [],
  forward: ({ self, sizes, dimension, size, step }) =>
    putWindows(Arr.filled(0, sizes, self.dtype), self, dimension, size, step, 'add'),
  backward: ([g], { args: { dimension, size, step } }) => ({ self: g!.unfold(dimension, size, step) }),
});

function putWindows(
  base: Arr,
  value: Arr,
  dimension: number,
  size: number,
  step: number,
  how: 'set' | 'add',
): Arr {
  const rank = base.shape.length;
  const axis = wrapDim(dimension, rank);
  const into = rank === 0 ? base.as([1]) : base;
  const windowed = rank === 0 ? value.as([1, size]) : value;
  const back = lastPlace(into.shape.length, axis);
  const values = k.permute(windowed, inverse(back));
  return putAlong(into, axis, windows(into.shape[axis]!, size, step), values, how).as(base.shape);
}
