// Views of a part: slices along a dimension with a step, and single elements of a dimension.
import { IndexError, RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { formatShape, wrapDim } from '../../tensor/size';
import { sliceAlong, writeAlong } from '../indexing/placing';
import { defineOp } from '../table';
import { defineView } from './viewOp';

const group = 'Shape';

const moved = (strides: readonly number[], offset: number, dim: number, start: number) =>
  offset + start * (strides[dim] ?? 0);

/** A slice whose bounds have been put in order: start is within the dimension, length fits. */
export const slice = defineView({
  schema: 'slice(Tensor self, int dim, int start, int length, int step) -> Tensor',
  doc: 'Every step-th element along a dimension.',
  variants: [],
  label: '[a:b]',
  forward: ({ self, dim, start, length, step }) => sliceAlong(self, dim, start, length, step),
  backward: ([g], { args: { self, dim, start, step } }) => ({
    self: sliceBackward(g!, dim, start, step, self.dims[dim]),
  }),
  place: ({ strides, offset }, { dim, start, step }) => ({
    strides: strides.map((n, i) => (i === dim ? n * step : n)),
    offset: moved(strides, offset, dim, start),
  }),
  write: (base, value, { dim, start, step }) => writeAlong(base, dim, start, step, value),
});

const sliceBackward = defineOp({
  schema: 'slice_backward(Tensor self, int dim, int start, int step, int size) -> Tensor',
  doc: 'Zeros with every step-th element along a dimension taken from the tensor.',
  group,
  variants: [],
  forward: ({ self, dim, start, step, size }) => {
    const shape = self.shape.map((n: number, i: number) => (i === dim ? size : n));
    return writeAlong(Arr.filled(0, shape, self.dtype), dim, start, step, self);
  },
  backward: ([g], { args: { self, dim, start, step } }) => ({
    self: slice(g!, dim, start, self.dims[dim], step),
  }),
});

defineOp({
  schema: 'narrow(Tensor self, int dim, int|Tensor start, int length) -> Tensor',
  doc: 'A part along one dimension, as a view.',
  group,
  compose: ({ self, dim, start, length }) => {
    if (self.ndim === 0) throw new RuntimeError('narrow() cannot be applied to a 0-dim tensor.');
    const axis = wrapDim(dim, self.ndim);
    const n = self.dims[axis];
    const given = typeof start === 'number' ? start : start.arr.storage.readNow()?.[0];
    if (given === undefined)
      throw new RuntimeError('narrow() needs a start that is still on the GPU: await its item() first.');
    if (length < 0 && given >= 0)
      throw new RuntimeError(`start (${given}) + length (${length}) exceeds dimension size (${n}).`);
    // A start at the very end is allowed for an empty part.
    const from = given === n ? n : wrapDim(given, n);
    if (from + length > n || length < 0)
      throw new RuntimeError(`start (${from}) + length (${length}) exceeds dimension size (${n}).`);
    return slice(self, axis, from, length, 1);
  },
});

const indexOf = (index: number, n: number) => (index < 0 ? index + n : index);

defineView({
  schema: 'select(Tensor self, int dim, int index) -> Tensor',
  doc: 'One element along a dimension, as a view without that dimension.',
  label: '[i]',
  forward: ({ self, dim, index }) => {
    if (self.shape.length === 0) throw new IndexError('select() cannot be applied to a 0-dim tensor.');
    const axis = wrapDim(dim, self.shape.length);
    const n = self.shape[axis];
    if (index < -n || index >= n)
      throw new IndexError(
        `select(): index ${index} out of range for tensor of size ${formatShape(self.shape)} at dimension ${axis}`,
      );
    return sliceAlong(self, axis, indexOf(index, n), 1, 1).as(
      self.shape.filter((_: number, i: number) => i !== axis),
    );
  },
  backward: ([g], { args: { self, dim, index } }) => {
    const axis = wrapDim(dim, self.ndim);
    const n = self.dims[axis]!;
    return { self: sliceBackward(g!.unsqueeze(axis), axis, indexOf(index, n), 1, n) };
  },
  place: ({ shape, strides, offset }, { dim, index }) => {
    const axis = wrapDim(dim, shape.length);
    return {
      strides: strides.filter((_, i) => i !== axis),
      offset: moved(strides, offset, axis, indexOf(index, shape[axis]!)),
    };
  },
  write: (base, value, { dim, index }) => {
    const axis = wrapDim(dim, base.shape.length);
    return writeAlong(base, axis, indexOf(index, base.shape[axis]!), 1, value);
  },
});
