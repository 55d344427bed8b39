// Ops that rearrange: reshape, permute, expand, join and split. Most of them are views.
import { IndexError, RuntimeError } from '../backend';
import { int64 } from '../tensor/dtype';
import { formatShape, sizeOf, wrapDim } from '../tensor/size';
import type { Tensor } from '../tensor/tensor';
import * as k from './kernels';
import { reduceTo } from './reduceTo';
import { defineOp, type OpSpec, opTable } from './table';
import { asView } from './view';

const group = 'Shape';

function inferShape(size: number[], numel: number): number[] {
  const unknown = size.indexOf(-1);
  const invalid = () =>
    new RuntimeError(`shape '${formatShape(size)}' is invalid for input of size ${numel}`);
  const bad = size.find((n) => n < -1);
  if (bad !== undefined) throw new RuntimeError(`invalid shape dimension ${bad}`);
  if (unknown < 0) {
    if (sizeOf(size) !== numel) throw invalid();
    return size;
  }
  if (size.indexOf(-1, unknown + 1) >= 0) throw new RuntimeError('only one dimension can be inferred');
  const rest = sizeOf(size.filter((n) => n !== -1));
  if (rest === 0) {
    throw new RuntimeError(
      `cannot reshape tensor of 0 elements into shape ${formatShape(size)} because the unspecified dimension size -1 can be any value and is ambiguous`,
    );
  }
  if (numel % rest !== 0) throw invalid();
  return size.map((n) => (n === -1 ? numel / rest : n));
}

/** An op that only gives the same elements another shape. */
function reshaping(
  spec: Omit<OpSpec, 'forward' | 'backward' | 'compose'> & {
    schema: string;
    shapeOf(dims: readonly number[], args: never): number[];
  },
): void {
  const { shapeOf } = spec;
  const name = /^\w+/.exec(spec.schema)![0];
  defineOp({
    group,
    ...spec,
    forward: (a) => a.self.as(shapeOf(a.self.shape, a as never)),
    backward: ([g], { args }) => ({ self: g!.reshape([...args.self.dims]) }),
    latex: {
      forward: (n) => `${n.result} = \\operatorname{${name}}(${n.self})`.replaceAll('_', '\\_'),
      rules: { self: () => '1' },
    },
  });
  asViewOp(name, true, (base, value) => value.reshape([...base.dims]));
}

/** Makes the op's result a view. `write` gives the base's new value from the view's. */
function asViewOp(
  name: string,
  sameOrder: boolean,
  write: (base: Tensor, value: Tensor, args: never) => Tensor,
): void {
  const entry = opTable.get(name)!;
  entry.finish = (args, result) =>
    asView(
      args.self,
      result,
      {
        read: (base) => entry.recompute({ ...args, self: base }),
        write: (base, value) => write(base, value, args as never),
      },
      sameOrder,
    );
}

reshaping({
  schema: 'view(Tensor self, int... size) -> Tensor',
  doc: 'The same elements in another shape; -1 is inferred.',
  variants: ['method'],
  shapeOf: (dims, a: { size: number[] }) => inferShape(a.size, sizeOf(dims)),
});
reshaping({
  schema: 'reshape(Tensor self, int... shape) -> Tensor',
  doc: 'The same elements in another shape; -1 is inferred.',
  gradName: 'ViewBackward0',
  shapeOf: (dims, a: { shape: number[] }) => inferShape(a.shape, sizeOf(dims)),
});
reshaping({
  schema: 'flatten(Tensor self, int start_dim=0, int end_dim=-1) -> Tensor',
  doc: 'Joins dimensions into one.',
  gradName: 'ViewBackward0',
  shapeOf: (dims, a: { start_dim: number; end_dim: number }) => {
    if (dims.length === 0) return [1];
    const start = wrapDim(a.start_dim, dims.length);
    const end = wrapDim(a.end_dim, dims.length);
    if (start > end)
      throw new RuntimeError('flatten() has invalid args: start_dim cannot come after end_dim');
    return [...dims.slice(0, start), sizeOf(dims.slice(start, end + 1)), ...dims.slice(end + 1)];
  },
});
reshaping({
  schema: 'squeeze(Tensor self, int? dim=None) -> Tensor',
  doc: 'Drops dimensions of one element.',
  gradName: (a) => (a.dim === null ? 'SqueezeBackward0' : 'SqueezeBackward1'),
  shapeOf: (dims, a: { dim: number | null }) => {
    if (a.dim === null) return dims.filter((n) => n !== 1);
    const dim = wrapDim(a.dim, dims.length);
    return dims.filter((n, i) => i !== dim || n !== 1);
  },
});
reshaping({
  schema: 'unsqueeze(Tensor self, int dim) -> Tensor',
  doc: 'Puts in a dimension of one element.',
  shapeOf: (dims, a: { dim: number }) => {
    const dim = wrapDim(a.dim, dims.length + 1);
    return [...dims.slice(0, dim), 1, ...dims.slice(dim)];
  },
});

function inverse(perm: readonly number[]): number[] {
  const out = new Array<number>(perm.length);
  perm.forEach((from, to) => {
    out[from] = to;
  });
  return out;
}

defineOp({
  schema: 'permute(Tensor self, int... dims) -> Tensor',
  doc: 'Orders the dimensions anew.',
  group,
  forward: ({ self, dims }) => {
    const rank = self.shape.length;
    if (dims.length !== rank) {
      throw new RuntimeError(
        `permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of dimensions i.e. input.dim() = ${rank} is not equal to len(dims) = ${dims.length}`,
      );
    }
    const perm = dims.map((dim: number) => wrapDim(dim, rank));
    if (new Set(perm).size !== rank) throw new RuntimeError('permute(): duplicate dims are not allowed.');
    return k.permute(self, perm);
  },
  backward: ([g], { args }) => ({
    self: g!.permute(inverse(args.dims.map((dim: number) => wrapDim(dim, args.self.ndim)))),
  }),
  latex: { forward: (n) => `${n.result} = \\operatorname{permute}(${n.self})`, rules: { self: () => '1' } },
});
asViewOp('permute', false, (_, value, args: { dims: number[] }) =>
  value.permute(inverse(args.dims.map((dim) => wrapDim(dim, value.ndim)))),
);

function swapped(rank: number, a: number, b: number): number[] {
  const perm = Array.from({ length: rank }, (_, i) => i);
  if (rank === 0) return perm;
  perm[wrapDim(a, rank)] = wrapDim(b, rank);
  perm[wrapDim(b, rank)] = wrapDim(a, rank);
  return perm;
}

defineOp({
  schema: 'transpose(Tensor self, int dim0, int dim1) -> Tensor',
  doc: 'Swaps two dimensions.',
  group,
  aliases: ['swapaxes'],
  label: 'ᵀ',
  forward: ({ self, dim0, dim1 }) => {
    const rank = self.shape.length;
    wrapDim(dim0, rank);
    wrapDim(dim1, rank);
    return k.permute(self, swapped(rank, dim0, dim1));
  },
  backward: ([g], { args }) => ({ self: g!.transpose(args.dim0, args.dim1) }),
  latex: { forward: (n) => `${n.result} = {${n.self}}^\\top`, rules: { self: () => '1' } },
});
asViewOp('transpose', false, (_, value, args: { dim0: number; dim1: number }) =>
  value.transpose(args.dim0, args.dim1),
);

defineOp({
  schema: 't(Tensor self) -> Tensor',
  doc: 'The transpose of a matrix.',
  group,
  label: 'ᵀ',
  gradName: 'TBackward0',
  forward: ({ self }) => {
    const rank = self.shape.length;
    if (rank > 2) throw new RuntimeError(`t() expects a tensor with <= 2 dimensions, but self is ${rank}D`);
    return rank < 2 ? self.as(self.shape) : k.permute(self, [1, 0]);
  },
  backward: ([g]) => ({ self: g!.t() }),
  latex: { forward: (n) => `${n.result} = {${n.self}}^\\top`, rules: { self: () => '1' } },
});
asViewOp('t', false, (_, value) => value.t());

defineOp({
  schema: 'expand(Tensor self, int... size) -> Tensor',
  doc: 'Repeats dimensions of one element to a larger size; -1 keeps a dimension.',
  group,
  variants: ['method'],
  forward: ({ self, size }) => {
    const lead = size.length - self.shape.length;
    if (lead < 0) {
      throw new RuntimeError(
        `expand(torch.FloatTensor{${formatShape(self.shape)}}, size=${formatShape(size)}): the number of sizes provided (${size.length}) must be greater or equal to the number of dimensions in the tensor (${self.shape.length})`,
      );
    }
    const target = size.map((n: number, i: number) => {
      const own = self.shape[i - lead];
      if (n === -1 && own !== undefined) return own;
      if (own !== undefined && own !== 1 && own !== n) {
        throw new RuntimeError(
          `The expanded size of the tensor (${n}) must match the existing size (${own}) at non-singleton dimension ${i}.  Target sizes: ${formatShape(size)}.  Tensor sizes: ${formatShape(self.shape)}`,
        );
      }
      return n;
    });
    return k.expand(self, target);
  },
  backward: ([g], { args }) => ({ self: reduceTo(g!, args.self.dims) }),
});

defineOp({
  schema: 'repeat(Tensor self, int... repeats) -> Tensor',
  doc: 'Repeats the tensor along each dimension.',
  group,
  variants: ['method'],
  forward: ({ self, repeats }) => {
    if (repeats.length < self.shape.length)
      throw new RuntimeError(
        'Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor',
      );
    const from = [...new Array(repeats.length - self.shape.length).fill(1), ...self.shape];
    return k.tile(self.as(from), repeats);
  },
  backward: ([g], { args: { self, repeats } }) => {
    const from = [...new Array(repeats.length - self.ndim).fill(1), ...self.dims];
    const split = from.flatMap((n, i) => [repeats[i], n]);
    return {
      self: g!
        .reshape(split)
        .sum(from.map((_, i) => 2 * i))
        .reshape([...self.dims]),
    };
  },
});

defineOp({
  schema: 'cat(Tensor[] tensors, int dim=0) -> Tensor',
  doc: 'Joins tensors along a dimension.',
  group,
  variants: ['function'],
  aliases: ['concat'],
  forward: ({ tensors, dim }) => {
    if (tensors.length === 0) throw new RuntimeError('torch.cat(): expected a non-empty list of Tensors');
    const first =
      tensors.find((t: { shape: number[]; size: number }) => t.shape.length !== 1 || t.size > 0) ??
      tensors[0];
    const axis = wrapDim(dim, first.shape.length);
    tensors.forEach((t: { shape: number[]; size: number }, nr: number) => {
      if (t.shape.length === 1 && t.size === 0) return;
      if (t.shape.length === 0)
        throw new RuntimeError(`zero-dimensional tensor (at position ${nr}) cannot be concatenated`);
      if (t.shape.length !== first.shape.length)
        throw new RuntimeError(
          `Tensors must have same number of dimensions: got ${first.shape.length} and ${t.shape.length}`,
        );
      t.shape.forEach((n, i) => {
        if (i !== axis && n !== first.shape[i]) {
          throw new RuntimeError(
            `Sizes of tensors must match except in dimension ${axis}. Expected size ${first.shape[i]} but got size ${n} for tensor number ${nr} in the list.`,
          );
        }
      });
    });
    return k.concat(tensors, axis);
  },
  backward: ([g], { args: { tensors, dim } }) => {
    const axis = wrapDim(dim, g!.ndim);
    let at = 0;
    return {
      tensors: tensors.map((t: Tensor) => {
        const length = t.ndim === 1 && t.numel() === 0 ? 0 : t.dims[axis]!;
        const part = g!.narrow(axis, at, length);
        at += length;
        return part.reshape([...t.dims]);
      }),
    };
  },
});

defineOp({
  schema: 'stack(Tensor[] tensors, int dim=0) -> Tensor',
  doc: 'Joins tensors of one shape along a new dimension.',
  group,
  variants: ['function'],
  forward: ({ tensors, dim }) => {
    if (tensors.length === 0) throw new RuntimeError('stack expects a non-empty TensorList');
    const first = tensors[0].shape as number[];
    const axis = wrapDim(dim, first.length + 1);
    return k.concat(
      tensors.map((t: { shape: number[]; as(shape: number[]): unknown }, i: number) => {
        if (formatShape(t.shape) !== formatShape(first)) {
          throw new RuntimeError(
            `stack expects each tensor to be equal size, but got ${formatShape(first)} at entry 0 and ${formatShape(t.shape)} at entry ${i}`,
          );
        }
        return t.as([...first.slice(0, axis), 1, ...first.slice(axis)]);
      }),
      axis,
    );
  },
  backward: ([g], { args: { tensors, dim } }) => ({
    tensors: tensors.map((_: Tensor, i: number) => g!.select(wrapDim(dim, g!.ndim), i)),
  }),
});

defineOp({
  schema: 'narrow(Tensor self, int dim, int start, int length) -> Tensor',
  doc: 'A part along one dimension, as a view.',
  group,
  gradName: 'SliceBackward0',
  forward: ({ self, dim, start, length }) => {
    const axis = wrapDim(dim, self.shape.length);
    const n = self.shape[axis];
    const from = start < 0 ? start + n : start;
    if (length < 0) throw new RuntimeError('narrow(): length must be non-negative.');
    if (from < 0 || from > n)
      throw new IndexError(
        `Dimension out of range (expected to be in range of [${-n}, ${n}], but got ${start})`,
      );
    if (from + length > n)
      throw new RuntimeError(`start (${from}) + length (${length}) exceeds dimension size (${n}).`);
    const begin = self.shape.map(() => 0);
    begin[axis] = from;
    return k.slice(
      self,
      begin,
      self.shape.map((m: number, i: number) => (i === axis ? length : m)),
    );
  },
  backward: ([g], { args: { self, dim, start } }) => {
    const axis = wrapDim(dim, self.ndim);
    const n = self.dims[axis]!;
    return { self: padTo(g!, axis, start < 0 ? start + n : start, n) };
  },
});
asViewOp(
  'narrow',
  false,
  (base, value, { dim, start, length }: { dim: number; start: number; length: number }) => {
    const axis = wrapDim(dim, base.ndim);
    const n = base.dims[axis]!;
    const from = start < 0 ? start + n : start;
    return opTable
      .get('cat')!
      .call([base.narrow(axis, 0, from), value, base.narrow(axis, from + length, n - from - length)], axis);
  },
);

/** A gradient of a part, with zeros around it. */
function padTo(grad: Tensor, axis: number, from: number, n: number): Tensor {
  const zeros = (length: number) => {
    const shape = grad.dims.map((m, i) => (i === axis ? length : m));
    return opTable.get('zeros')!.call(shape, { dtype: grad.dtype });
  };
  return opTable.get('cat')!.call(
    [zeros(from), grad, zeros(n - from - grad.dims[axis]!)].filter((t) => t.dims[axis] > 0 || n === 0),
    axis,
  );
}

defineOp({
  schema: 'select(Tensor self, int dim, int index) -> Tensor',
  doc: 'One element along a dimension, as a view without that dimension.',
  group,
  label: '[i]',
  forward: ({ self, dim, index }) => {
    if (self.shape.length === 0) throw new IndexError('select() cannot be applied to a 0-dim tensor.');
    const axis = wrapDim(dim, self.shape.length);
    const n = self.shape[axis];
    if (index < -n || index >= n)
      throw new IndexError(`index ${index} is out of bounds for dimension ${axis} with size ${n}`);
    const begin = self.shape.map(() => 0);
    begin[axis] = index < 0 ? index + n : index;
    const size = self.shape.map((m: number, i: number) => (i === axis ? 1 : m));
    return k.slice(self, begin, size).as(self.shape.filter((_: number, i: number) => i !== axis));
  },
  backward: ([g], { args: { self, dim, index } }) => {
    const axis = wrapDim(dim, self.ndim);
    const n = self.dims[axis]!;
    return { self: padTo(g!.unsqueeze(axis), axis, index < 0 ? index + n : index, n) };
  },
});
asViewOp('select', false, (base, value, { dim, index }: { dim: number; index: number }) => {
  const axis = wrapDim(dim, base.ndim);
  const n = base.dims[axis]!;
  const at = index < 0 ? index + n : index;
  return opTable
    .get('cat')!
    .call([base.narrow(axis, 0, at), value.unsqueeze(axis), base.narrow(axis, at + 1, n - at - 1)], axis);
});

defineOp({
  schema: 'unbind(Tensor self, int dim=0) -> Tensor[]',
  doc: 'The tensors along a dimension, as views.',
  group,
  compose: ({ self, dim }) => Array.from({ length: self.size(dim) }, (_, i) => self.select(dim, i)),
});

defineOp({
  schema: [
    'split(Tensor self, int split_size, int dim=0) -> Tensor[]',
    'split(Tensor self, int[] split_size, int dim=0) -> Tensor[]',
  ],
  doc: 'Splits into parts of a size, or of the given sizes.',
  group,
  compose: ({ self, split_size, dim }) => {
    const axis = wrapDim(dim, self.ndim);
    const n = self.dims[axis]!;
    const sizes: number[] =
      typeof split_size === 'number'
        ? Array.from({ length: Math.max(1, Math.ceil(n / split_size)) }, (_, i) =>
            Math.min(split_size, n - i * split_size),
          )
        : split_size;
    if (sizes.reduce((a, b) => a + b, 0) !== n) {
      throw new RuntimeError(
        `split_with_sizes expects split_sizes to sum exactly to ${n} (input tensor's size at dimension ${axis}), but got split_sizes=${formatShape(sizes)}`,
      );
    }
    let at = 0;
    return sizes.map((size) => {
      const part = self.narrow(axis, at, size);
      at += size;
      return part;
    });
  },
});

defineOp({
  schema: 'chunk(Tensor self, int chunks, int dim=0) -> Tensor[]',
  doc: 'Splits into a number of parts.',
  group,
  compose: ({ self, chunks, dim }) => self.split(Math.max(1, Math.ceil(self.size(dim) / chunks)), dim),
});

defineOp({
  schema: 'take_positions(Tensor self, Tensor positions) -> Tensor',
  doc: 'Elements by their position in row-major order.',
  group,
  variants: ['method'],
  gradName: 'IndexBackward0',
  label: '[…]',
  forward: ({ self, positions }) => k.take(self, positions),
  backward: ([g], { args: { self, positions } }) => ({
    self: g!.scatter_positions(positions, self.numel()).reshape([...self.dims]),
    positions: null,
  }),
});

defineOp({
  schema: 'scatter_positions(Tensor self, Tensor positions, int size) -> Tensor',
  doc: 'Adds elements up into a flat tensor of zeros, each at its position.',
  group,
  variants: ['method'],
  gradName: 'IndexPutBackward0',
  forward: ({ self, positions, size }) => k.scatterAdd(self, positions, size),
  backward: ([g], { args: { positions } }) => ({ self: g!.take_positions(positions), positions: null }),
});

defineOp({
  schema: 'index_select(Tensor self, int dim, Tensor index) -> Tensor',
  doc: 'The slices of a dimension that index names.',
  group,
  compose: ({ self, dim, index }) => {
    const axis = wrapDim(dim, self.ndim);
    const parts: unknown[] = self.dims
      .map(() => null)
      .slice(0, axis)
      .map(() => ':');
    return self.index([...parts, index]);
  },
});

defineOp({
  schema: 'gather(Tensor self, int dim, Tensor index) -> Tensor',
  doc: 'Takes along a dimension the elements that index names, position by position.',
  group,
  gradName: 'GatherBackward0',
  compose: ({ self, dim, index }) => {
    const axis = wrapDim(dim, self.ndim);
    const shape = index.dims as number[];
    let positions = index;
    const strides: number[] = [];
    let step = 1;
    for (let i = self.ndim - 1; i >= 0; i--) {
      strides[i] = step;
      step *= self.dims[i]!;
    }
    positions = positions.mul(strides[axis]);
    shape.forEach((n, i) => {
      if (i === axis) return;
      const along = opTable.get('arange')!.call(n, { dtype: int64 }).mul(strides[i]);
      positions = positions.add(along.reshape(shape.map((_, j) => (j === i ? n : 1))));
    });
    return self.take_positions(positions);
  },
});

defineOp({
  schema: 'contiguous(Tensor self) -> Tensor',
  doc: 'The tensor itself: all tensors here are contiguous.',
  group,
  variants: ['method'],
  compose: (a) => a.self,
});
defineOp({
  schema: 'view_as(Tensor self, Tensor other) -> Tensor',
  doc: "The same elements in another tensor's shape.",
  group,
  variants: ['method'],
  compose: (a) => a.self.view([...a.other.dims]),
});
defineOp({
  schema: 'reshape_as(Tensor self, Tensor other) -> Tensor',
  doc: "The same elements in another tensor's shape.",
  group,
  variants: ['method'],
  compose: (a) => a.self.reshape([...a.other.dims]),
});
defineOp({
  schema: 'expand_as(Tensor self, Tensor other) -> Tensor',
  doc: "Expands to another tensor's shape.",
  group,
  variants: ['method'],
  compose: (a) => a.self.expand([...a.other.dims]),
});
