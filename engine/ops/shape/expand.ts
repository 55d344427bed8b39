// Ops that repeat: expand and broadcast as views, repeat, tile and repeat_interleave as copies.
import { RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { int64 } from '../../tensor/dtype';
import { broadcastShapes, formatShape, Size, sizeOf, wrapDim } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { reduceTo } from '../reduceTo';
import { defineOp } from '../table';
import { defineView } from './viewOp';

const group = 'Shape';

/** The tensor's type as expand() names it in its errors. */
const typeName = (a: Arr) => `torch.${a.dtype.scalarName}Tensor`;

function expandedShape(self: Arr, size: readonly number[]): number[] {
  const lead = size.length - self.shape.length;
  if (lead < 0) {
    throw new RuntimeError(
      `expand(${typeName(self)}{${formatShape(self.shape)}}, size=${formatShape(size)}): the number of sizes provided (${size.length}) must be greater or equal to the number of dimensions in the tensor (${self.shape.length})`,
    );
  }
  return size.map((n, i) => {
    const own = self.shape[i - lead];
    if (n === -1) {
      if (own !== undefined) return own;
      throw new RuntimeError(
        `The expanded size of the tensor (${n}) isn't allowed in a leading, non-existing dimension ${i}`,
      );
    }
    if (n < 0)
      throw new RuntimeError(`Trying to create tensor with negative dimension ${n}: ${formatShape(size)}`);
    if (own !== undefined && own !== 1 && own !== n) {
      throw new RuntimeError(
        `The expanded size of the tensor (${n}) must match the existing size (${own}) at non-singleton dimension ${i}.  Target sizes: ${formatShape(size)}.  Tensor sizes: ${formatShape(self.shape)}`,
      );
    }
    return n;
  });
}

const expand = defineView({
  schema: 'expand(Tensor self, int... size, *, bool implicit=False) -> Tensor',
  doc: 'Repeats dimensions of one element to a larger size, without a copy in PyTorch; -1 keeps a dimension.',
  variants: ['method'],
  forward: ({ self, size }) => k.expand(self, expandedShape(self, size)),
  backward: ([g], { args }) => ({ self: reduceTo(g!, args.self.dims) }),
  place: ({ shape, strides, offset }, _, out) => {
    const lead = out.length - shape.length;
    const spread = out.map((n, i) => {
      const own = i - lead;
      if (own >= 0) return shape[own] === n ? strides[own]! : 0;
      return n === 1 ? (shape[0] ?? 1) * (strides[0] ?? 1) : 0;
    });
    return { strides: spread, offset };
  },
  // What repeats an element can only be filled with one value (see intoPlace): any of its places will do.
  write: (base, value) => {
    const lead = value.shape.length - base.shape.length;
    const size = value.shape.map((n, i) => (i < lead ? Math.min(n, 1) : base.shape[i - lead]!));
    if (sizeOf(size) === 0) return base;
    return k
      .slice(
        value,
        size.map(() => 0),
        size,
      )
      .as(base.shape);
  },
});

defineOp({
  schema: 'expand_as(Tensor self, Tensor other) -> Tensor',
  doc: "Expands to another tensor's shape.",
  group,
  variants: ['method'],
  compose: (a) => expand(a.self, [...a.other.dims]),
});
defineOp({
  schema: 'broadcast_to(Tensor self, int[] size) -> Tensor',
  doc: 'Expands to a shape.',
  group,
  compose: (a) => expand(a.self, a.size),
});
defineOp({
  schema: 'broadcast_tensors(Tensor... tensors) -> Tensor[]',
  doc: 'All tensors, expanded to one shape.',
  group,
  variants: ['function'],
  compose: ({ tensors }) => {
    const shape = tensors.reduce((s: number[], t: Tensor) => broadcastShapes(s, t.dims), []);
    return tensors.map((t: Tensor) => expand(t, shape));
  },
});

/**
 * The shape that tensors of these shapes have once broadcast to one: (...shapes), each a list or a number, to
 * a torch.Size.
 * RuntimeError where they do not fit, or for a negative number.
 * PyTorch: torch.broadcast_shapes
 */
export function broadcast_shapes(...shapes: (number | readonly number[])[]): Size {
  const lists = shapes.map((shape) => (typeof shape === 'number' ? [shape] : shape));
  for (const n of lists.flat()) {
    if (n < 0) throw new RuntimeError(`Trying to create tensor with negative dimension (${n}): (${n})`);
  }
  try {
    return Size.fromShape(lists.reduce<number[]>((a, b) => broadcastShapes(a, b), []));
  } catch {
    throw new RuntimeError('Shape mismatch: objects cannot be broadcast to a single shape');
  }
}

const repeat = defineOp({
  schema: 'repeat(Tensor self, int... repeats) -> Tensor',
  doc: 'Repeats the tensor along each dimension.',
  group,
  variants: ['method'],
  forward: ({ self, repeats }) => {
    if (repeats.length < self.shape.length)
      throw new RuntimeError(
        'Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor',
      );
    const from: number[] = [...new Array(repeats.length - self.shape.length).fill(1), ...self.shape];
    const shape = from.map((n, i) => n * repeats[i]);
    const negative = shape.findIndex((n, i) => n < 0 || repeats[i] < 0);
    if (negative >= 0)
      throw new RuntimeError(
        `Trying to create tensor with negative dimension ${shape[negative]}: ${formatShape(shape)}`,
      );
    if (sizeOf(shape) === 0) return Arr.filled(0, shape, self.dtype);
    return k.tile(self.as(from), repeats);
  },
  backward: ([g], { args: { self, repeats } }) => {
    const from: number[] = [...new Array(repeats.length - self.ndim).fill(1), ...self.dims];
    if (from.length === 0) return { self: g! };
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
  schema: 'tile(Tensor self, int... dims) -> Tensor',
  doc: 'Repeats the tensor along its last dimensions; those that are not named stay.',
  group,
  compose: ({ self, dims }) =>
    repeat(self, [...new Array(Math.max(0, self.ndim - dims.length)).fill(1), ...dims]),
});

defineOp({
  schema: [
    'repeat_interleave(Tensor self, int|Tensor repeats, int? dim=None, *, int? output_size=None) -> Tensor',
    'repeat_interleave(Tensor repeats, *, int? output_size=None) -> Tensor',
  ],
  doc: 'Repeats each element, or each slice along a dimension.',
  group,
  compose: ({ self, repeats, dim = null, output_size = null }) => {
    if (!self) return interleaved(repeats, null, output_size);
    const input: Tensor = dim === null ? self.flatten() : self;
    const axis = wrapDim(dim ?? 0, input.ndim);
    const flat: Tensor = input.ndim === 0 ? input.reshape(1) : input;
    const n = flat.dims[axis]!;
    if (typeof repeats === 'number' || repeats.numel() === 1) {
      const times = typeof repeats === 'number' ? repeats : k.hostOf(repeats.arr, 'repeat_interleave()')[0]!;
      if (times < 0) throw new RuntimeError('repeats can not be negative');
      checkOutput(output_size, times * n);
      const each = flat.unsqueeze(axis + 1);
      const wide = each.expand(each.dims.map((m, i) => (i === axis + 1 ? times : m)));
      return wide.reshape(flat.dims.map((m, i) => (i === axis ? m * times : m)));
    }
    if (repeats.ndim > 1) throw new RuntimeError('repeats must be 0-dim or 1-dim tensor');
    if (repeats.numel() !== n) throw new RuntimeError('repeats must have the same size as input along dim');
    return flat.index_select(axis, interleaved(repeats, n, output_size));
  },
});

function checkOutput(wanted: number | null, size: number): void {
  if (wanted !== null && wanted !== size)
    throw new RuntimeError('allocated size does not match required size');
}

/** 0 as often as the first number says, 1 as often as the second, and so on. */
function interleaved(repeats: Tensor, _n: number | null, outputSize: number | null): Tensor {
  if (repeats.ndim !== 1) throw new RuntimeError('repeat_interleave only accept 1D vector as repeat');
  if (repeats.dtype !== int64 && repeats.dtype.name !== 'int32')
    throw new RuntimeError('repeats has to be Long or Int tensor');
  const times = k.hostOf(repeats.arr, 'repeat_interleave()');
  const out: number[] = [];
  for (let i = 0; i < times.length; i++) {
    if (times[i]! < 0) throw new RuntimeError('repeats can not be negative');
    for (let j = 0; j < times[i]!; j++) out.push(i);
  }
  checkOutput(outputSize, out.length);
  return new Tensor(Arr.from(out, [out.length], int64));
}
