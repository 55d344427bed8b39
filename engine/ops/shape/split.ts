// Ops that take a tensor apart into several views: unbind, split, chunk, tensor_split and their like.
import { IndexError, RuntimeError } from '../../backend';
import type { Arr } from '../../tensor/arr';
import { formatShape, wrapDim } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import { sliceAlong, writeAlong } from '../indexing/placing';
import * as k from '../kernels';
import { defineOp, opTable } from '../table';
import { asView } from '../view';
import { slice } from './part';
import { placeOf, putIn, waysOf } from './viewOp';

const group = 'Shape';

interface Pieces {
  name: string;
  gradName: string;
  /** Whether the dimension goes, as in unbind. */
  drops: boolean;
}

/** An op that gives all parts of a dimension as views, from one place on the tape. */
function taking({
  name,
  gradName,
  drops,
}: Pieces): (self: Tensor, axis: number, sizes: number[]) => Tensor[] {
  const call = defineOp({
    schema: `${name}(Tensor self, int dim, int[] sizes) -> Tensor[]`,
    doc: 'The parts of a dimension, one after the other.',
    group,
    variants: [],
    label: name.replace(/_.*/, ''),
    gradName,
    forward: ({ self, dim, sizes }: { self: Arr; dim: number; sizes: number[] }) => {
      let at = 0;
      return sizes.map((size) => {
        const part = sliceAlong(self, dim, at, size, 1);
        at += size;
        return drops ? part.as(self.shape.filter((_, i) => i !== dim)) : part;
      });
    },
    backward: (grads, { args: { dim } }) => ({
      self: opTable.get(drops ? 'stack' : 'cat')!.call(grads, dim),
    }),
  });
  return (self, axis, sizes) => {
    const parts = call(self, axis, sizes) as Tensor[];
    const { strides, offset } = placeOf(self);
    let at = 0;
    return parts.map((part, nr) => {
      const start = at;
      at += sizes[nr]!;
      putIn(part, {
        strides: drops ? strides.filter((_, i) => i !== axis) : strides,
        offset: offset + start * strides[axis]!,
      });
      const ways = waysOf(
        (base) => (drops ? base.select(axis, start) : slice(base, axis, start, sizes[nr]!, 1)),
        (value, into) => writeAlong(into, axis, start, 1, value),
      );
      return asView(self, part, { ...ways, oneOf: nr }, false);
    });
  };
}

const unbind = taking({ name: 'unbind_all', gradName: 'UnbindBackward0', drops: true });
const splitEven = taking({ name: 'split_even', gradName: 'SplitBackward0', drops: false });
const splitSizes = taking({ name: 'split_sizes', gradName: 'SplitWithSizesBackward0', drops: false });

defineOp({
  schema: 'unbind(Tensor self, int dim=0) -> Tensor[]',
  doc: 'The tensors along a dimension, as views.',
  group,
  compose: ({ self, dim }) => {
    if (self.ndim === 0) {
      wrapDim(dim, 0);
      throw new IndexError('Dimension specified as 0 but tensor has no dimensions');
    }
    const axis = wrapDim(dim, self.ndim);
    const n = self.dims[axis];
    return n === 0 ? [] : unbind(self, axis, new Array(n).fill(1));
  },
});

function even(self: Tensor, size: number, dim: number): Tensor[] {
  if (self.ndim === 0) throw new RuntimeError('split expects at least a 1-dimensional tensor');
  if (size < 0)
    throw new RuntimeError(`split expects split_size be non-negative, but got split_size=${size}`);
  const axis = wrapDim(dim, self.ndim);
  const n = self.dims[axis]!;
  if (size === 0 && n !== 0)
    throw new RuntimeError(`split_size can only be 0 if dimension size is 0, but got dimension size of ${n}`);
  const count = size === 0 ? 1 : Math.max(1, Math.ceil(n / size));
  return splitEven(
    self,
    axis,
    Array.from({ length: count }, (_, i) => Math.min(size, n - i * size)),
  );
}

function bySizes(self: Tensor, sizes: number[], dim: number): Tensor[] {
  if (self.ndim === 0) throw new RuntimeError('split_with_sizes expects at least a 1-dimensional tensor');
  const axis = wrapDim(dim, self.ndim);
  const n = self.dims[axis]!;
  if (sizes.some((size) => size < 0))
    throw new RuntimeError(
      `split_with_sizes expects split_sizes have only non-negative entries, but got split_sizes=${formatShape(sizes)}`,
    );
  if (sizes.reduce((a, b) => a + b, 0) !== n) {
    throw new RuntimeError(
      `split_with_sizes expects split_sizes to sum exactly to ${n} (input tensor's size at dimension ${axis}), but got split_sizes=${formatShape(sizes)}`,
    );
  }
  return splitSizes(self, axis, sizes);
}

defineOp({
  schema: [
    'split(Tensor self, int split_size, int dim=0) -> Tensor[]',
    'split(Tensor self, int split_size_or_sections, int dim=0) -> Tensor[]',
    'split(Tensor self, int[] split_size_or_sections, int dim=0) -> Tensor[]',
    'split(Tensor self, int[] split_size, int dim=0) -> Tensor[]',
  ],
  doc: 'Splits into parts of a size, or of the given sizes.',
  group,
  compose: ({ self, split_size, split_size_or_sections, dim }) => {
    const wanted = split_size ?? split_size_or_sections;
    return typeof wanted === 'number' ? even(self, wanted, dim) : bySizes(self, wanted, dim);
  },
});
defineOp({
  schema: 'split_with_sizes(Tensor self, int[] split_sizes, int dim=0) -> Tensor[]',
  doc: 'Splits into parts of the given sizes.',
  group,
  compose: ({ self, split_sizes, dim }) => bySizes(self, split_sizes, dim),
});

defineOp({
  schema: 'chunk(Tensor self, int chunks, int dim=0) -> Tensor[]',
  doc: 'Splits into a number of parts, the last of which may be smaller.',
  group,
  compose: ({ self, chunks, dim }) => {
    if (self.ndim === 0) throw new RuntimeError('chunk expects at least a 1-dimensional tensor');
    if (chunks <= 0) throw new RuntimeError(`chunk expects \`chunks\` to be greater than 0, got: ${chunks}`);
    const n = self.size(dim);
    const size = Math.ceil(n / chunks);
    if (size === 0) return bySizes(self, new Array(chunks).fill(0), dim);
    return even(self, size, dim);
  },
});

/** The parts between cuts along a dimension. */
function between(self: Tensor, cuts: number[], dim: number): Tensor[] {
  const axis = wrapDim(dim, self.ndim);
  const n = self.dims[axis]!;
  const clip = (at: number) => Math.min(Math.max(at < 0 ? at + n : at, 0), n);
  const bounds = [0, ...cuts.map(clip), n];
  return bounds
    .slice(1)
    .map((end, i) => slice(self, axis, Math.min(bounds[i]!, n), Math.max(0, end - bounds[i]!), 1));
}

function splitAt(self: Tensor, wanted: number | number[] | Tensor, dim: number): Tensor[] {
  if (self.ndim === 0)
    throw new RuntimeError(
      'tensor_split expected at least a 1-dimensional tensor, but got a tensor with 0 dims',
    );
  if (Array.isArray(wanted)) return between(self, wanted, dim);
  if (typeof wanted !== 'number') {
    const cuts = Array.from(k.hostOf(wanted.arr, 'tensor_split()'));
    return wanted.ndim === 0 ? splitAt(self, cuts[0]!, dim) : between(self, cuts, dim);
  }
  if (wanted <= 0) throw new RuntimeError(`number of sections must be larger than 0, got ${wanted}`);
  const n = self.size(dim);
  const [size, larger] = [Math.floor(n / wanted), n % wanted];
  const cuts = Array.from({ length: wanted - 1 }, (_, i) => (i + 1) * size + Math.min(i + 1, larger));
  return between(self, cuts, dim);
}

defineOp({
  schema: [
    'tensor_split(Tensor self, int sections, int dim=0) -> Tensor[]',
    'tensor_split(Tensor self, int[] indices, int dim=0) -> Tensor[]',
    'tensor_split(Tensor self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor[]',
    'tensor_split(Tensor self, int|int[] indices_or_sections, int dim=0) -> Tensor[]',
  ],
  doc: 'Splits into a number of nearly equal parts, or at the given places.',
  group,
  compose: ({ self, sections, indices, tensor_indices_or_sections, indices_or_sections, dim }) =>
    splitAt(self, sections ?? indices ?? tensor_indices_or_sections ?? indices_or_sections, dim),
});
for (const [name, rank, dimOf] of [
  ['hsplit', 1, (t: Tensor) => (t.ndim === 1 ? 0 : 1)],
  ['vsplit', 2, () => 0],
  ['dsplit', 3, () => 2],
] as const) {
  defineOp({
    schema: [
      `${name}(Tensor self, int sections) -> Tensor[]`,
      `${name}(Tensor self, int[] indices) -> Tensor[]`,
    ],
    doc: 'Splits along one dimension into equal parts, or at the given places.',
    group,
    compose: ({ self, sections, indices }) => {
      if (self.ndim < rank)
        throw new RuntimeError(
          `torch.${name} requires a tensor with at least ${rank} dimension, but got a tensor with ${self.ndim} dimensions!`,
        );
      const dim = dimOf(self);
      if (sections !== undefined && (sections === 0 || self.dims[dim]! % sections !== 0))
        throw new RuntimeError(
          `torch.${name} attempted to split along dimension ${dim}, but the size of the dimension ${self.dims[dim]} is not divisible by the split_size ${sections}!`,
        );
      return splitAt(self, sections ?? indices, dim);
    },
  });
}
