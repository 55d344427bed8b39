// Ops that give the same elements another shape: view, reshape, flatten, squeeze and their like. They are
// views wherever PyTorch's strides would allow it, and copies where they would not.
import { RuntimeError } from '../../backend';
import { formatShape, sizeOf, wrapDim } from '../../tensor/size';
import { viewStrides } from '../../tensor/strides';
import type { Tensor } from '../../tensor/tensor';
import { defineOp } from '../table';
import { viewAs } from './viewDtype';
import { type Base, defineView, notViewable, type Place, placeOf } from './viewOp';

const group = 'Shape';

// biome-ignore lint/suspicious/noExplicitAny: the schema says the types; the binder has checked them.
type Args = any;

export function inferShape(size: readonly number[], numel: number): number[] {
  const unknown = size.indexOf(-1);
  const invalid = () =>
    new RuntimeError(`shape '${formatShape(size)}' is invalid for input of size ${numel}`);
  const bad = size.find((n) => n < -1);
  if (bad !== undefined) throw new RuntimeError(`invalid shape dimension ${bad}`);
  if (unknown < 0) {
    if (sizeOf(size) !== numel) throw invalid();
    return [...size];
  }
  if (size.indexOf(-1, unknown + 1) >= 0) throw new RuntimeError('only one dimension can be inferred');
  const rest = sizeOf(size.filter((n) => n !== -1));
  if (rest === 0) {
    if (numel !== 0) throw invalid();
    throw new RuntimeError(
      `cannot reshape tensor of 0 elements into shape ${formatShape(size)} because the unspecified dimension size -1 can be any value and is ambiguous`,
    );
  }
  if (numel % rest !== 0) throw invalid();
  return size.map((n) => (n === -1 ? numel / rest : n));
}

interface Reshaping {
  schema: string;
  doc: string;
  variants?: ('function' | 'method')[];
  label?: string;
  gradName?: string | ((args: Args) => string);
  aliases?: string[];
  shapeOf(dims: readonly number[], args: Args): number[];
  /** Squeezing and unsqueezing know their strides; the others can only hope that the layout allows them. */
  stridesOf?(base: Base, args: Args, shape: readonly number[]): number[];
}

function reshaping({ shapeOf, stridesOf: known, ...spec }: Reshaping): (...args: unknown[]) => Tensor {
  const name = spec.label ?? /^\w+/.exec(spec.schema)![0];
  return defineView({
    ...spec,
    group,
    sameOrder: true,
    forward: (a) => a.self.as(shapeOf(a.self.shape, a)),
    backward: ([g], { args }) => ({ self: g!.reshape([...args.self.dims]) }),
    place: (base, args, shape): Place => {
      const strides = known ? known(base, args, shape) : viewStrides(base, shape);
      if (!strides) throw notViewable();
      return { strides, offset: base.offset };
    },
    write: (base, value) => value.as(base.shape),
    latex: {
      forward: (n) => `${n.result} = \\operatorname{${name.replaceAll('_', '\\_')}}(${n.self})`,
      rules: { self: () => '1' },
    },
  });
}

const viewOp = reshaping({
  schema: 'view_size(Tensor self, int... size) -> Tensor',
  doc: 'The same elements in another shape.',
  variants: [],
  label: 'view',
  gradName: 'ViewBackward0',
  shapeOf: (dims, a) => inferShape(a.size, sizeOf(dims)),
});

defineOp({
  schema: ['view(Tensor self, int... size) -> Tensor', 'view(Tensor self, dtype dtype) -> Tensor'],
  doc: 'The same elements in another shape; -1 is inferred. Layouts that would need a copy are refused. Given a dtype, the bytes of the elements as that dtype has them.',
  group,
  variants: ['method'],
  compose: ({ self, size, dtype }) => (dtype ? viewAs(self, dtype) : viewOp(self, size)),
});

const unsafeView = defineOp({
  schema: 'unsafe_view(Tensor self, int[] size) -> Tensor',
  doc: 'A copy in another shape, where a view cannot be had.',
  group,
  variants: [],
  label: 'reshape',
  gradName: 'UnsafeViewBackward0',
  forward: ({ self, size }) => self.as(size),
  backward: ([g], { args }) => ({ self: g!.reshape([...args.self.dims]) }),
  latex: {
    forward: (n) => `${n.result} = \\operatorname{reshape}(${n.self})`,
    rules: { self: () => '1' },
  },
});

/** A view in the new shape where the layout allows one, else a copy. */
function reshaped(self: Tensor, shape: number[]): Tensor {
  return viewStrides(placeOf(self), shape) ? viewOp(self, shape) : unsafeView(self, shape);
}

defineOp({
  schema: 'reshape(Tensor self, int... shape) -> Tensor',
  doc: 'The same elements in another shape; -1 is inferred. A view where the layout allows it, else a copy.',
  group,
  compose: ({ self, shape }) => reshaped(self, inferShape(shape, self.numel())),
});
defineOp({
  schema: 'flatten(Tensor self, int start_dim=0, int end_dim=-1) -> Tensor',
  doc: 'Joins dimensions into one.',
  group,
  compose: ({ self, start_dim, end_dim }) => {
    const { dims } = self;
    if (dims.length === 0) return reshaped(self, [1]);
    const start = wrapDim(start_dim, dims.length);
    const end = wrapDim(end_dim, dims.length);
    if (start > end)
      throw new RuntimeError('flatten() has invalid args: start_dim cannot come after end_dim');
    if (start === end) return self;
    return reshaped(self, [
      ...dims.slice(0, start),
      sizeOf(dims.slice(start, end + 1)),
      ...dims.slice(end + 1),
    ]);
  },
});
defineOp({
  schema: 'ravel(Tensor self) -> Tensor',
  doc: 'All elements in one dimension.',
  group,
  compose: ({ self }) => self.contiguous().view(-1),
});
defineOp({
  schema: 'unflatten(Tensor self, int dim, int[] sizes) -> Tensor',
  doc: 'Splits one dimension into several; one of them may be -1.',
  group,
  compose: ({ self, dim, sizes }) => {
    const axis = wrapDim(dim, self.ndim);
    if (sizes.length === 0) throw new RuntimeError('unflatten: sizes must be non-empty');
    const n = self.dims[axis];
    const known = sizeOf(sizes.filter((m: number) => m !== -1));
    const fits = sizes.includes(-1) ? known > 0 && n % known === 0 : known === n;
    if (!fits) {
      throw new RuntimeError(
        `unflatten: Provided sizes ${formatShape(sizes)} don't multiply up to the size of dim ${axis} (${n}) in the input tensor`,
      );
    }
    const inner = sizes.map((m: number) => (m === -1 ? n / known : m));
    return self.view([...self.dims.slice(0, axis), ...inner, ...self.dims.slice(axis + 1)]);
  },
});

const dropped = (dims: readonly number[], dim: number | number[] | null): boolean[] => {
  if (dim === null) return dims.map((n) => n === 1);
  const wanted = (Array.isArray(dim) ? dim : [dim]).map((d) => wrapDim(d, dims.length));
  wanted.forEach((d, i) => {
    if (wanted.indexOf(d) !== i)
      throw new RuntimeError(`dim ${d} appears multiple times in the list of dims`);
  });
  return dims.map((n, i) => n === 1 && wanted.includes(i));
};
reshaping({
  schema: 'squeeze(Tensor self, int|int[]? dim=None) -> Tensor',
  doc: 'Drops dimensions of one element.',
  gradName: (a) => `SqueezeBackward${a.dim === null ? 0 : Array.isArray(a.dim) ? 2 : 1}`,
  shapeOf: (dims, a) => {
    const drop = dropped(dims, a.dim);
    return dims.filter((_, i) => !drop[i]);
  },
  stridesOf: (base, a) => {
    const drop = dropped(base.shape, a.dim);
    return base.strides.filter((_, i) => !drop[i]);
  },
});
reshaping({
  schema: 'unsqueeze(Tensor self, int dim) -> Tensor',
  doc: 'Puts in a dimension of one element.',
  shapeOf: (dims, a) => {
    const dim = wrapDim(a.dim, dims.length + 1);
    return [...dims.slice(0, dim), 1, ...dims.slice(dim)];
  },
  stridesOf: ({ shape, strides }, a) => {
    const dim = wrapDim(a.dim, shape.length + 1);
    const own = dim >= shape.length ? 1 : shape[dim]! * strides[dim]!;
    return [...strides.slice(0, dim), own, ...strides.slice(dim)];
  },
});

defineOp({
  schema: 'contiguous(Tensor self, *, any memory_format=None) -> Tensor',
  doc: 'The tensor itself where its elements lie in row-major order, else a copy of which this is true.',
  group,
  variants: ['method'],
  compose: ({ self }) => {
    if (self.is_contiguous()) return self;
    const copy: Tensor = self.clone();
    copy.strides_ = null;
    return copy;
  },
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
for (const [rank, lead] of [
  [1, 'one dimension'],
  [2, 'two dimensions'],
  [3, 'three dimensions'],
] as const) {
  defineOp({
    schema: `atleast_${rank}d(Tensor... tensors) -> Tensor`,
    doc: `The tensor, or each of several, with at least ${lead}.`,
    group,
    variants: ['function'],
    compose: ({ tensors }) => {
      const raised = tensors.map((t: Tensor) => raise(t, rank));
      return raised.length === 1 ? raised[0] : raised;
    },
  });
}

/** Dimensions of one element put in as NumPy does: in front, and of three the last behind. */
function raise(tensor: Tensor, rank: number): Tensor {
  if (tensor.ndim >= rank) return tensor;
  if (tensor.ndim === 0) return tensor.reshape(new Array(rank).fill(1));
  const front = tensor.unsqueeze(0);
  return rank === 3 ? (tensor.ndim === 2 ? tensor.unsqueeze(-1) : front.unsqueeze(-1)) : front;
}
