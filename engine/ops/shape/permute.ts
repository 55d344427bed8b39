// Ops that order dimensions anew, all of them views: permute, transpose, movedim and their like.
import { RuntimeError } from '../../backend';
import { formatShape, wrapDim } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { defineOp } from '../table';
import { type Base, defineView } from './viewOp';

const group = 'Shape';

export function inverse(perm: readonly number[]): number[] {
  const out = new Array<number>(perm.length);
  perm.forEach((from, to) => {
    out[from] = to;
  });
  return out;
}

const permuted = ({ strides, offset }: Base, perm: readonly number[]) => ({
  strides: perm.map((dim) => strides[dim]!),
  offset,
});

const wrappedAll = (dims: readonly number[], rank: number) => dims.map((dim) => wrapDim(dim, rank));

const permute = defineView({
  schema: 'permute(Tensor self, int... dims) -> Tensor',
  doc: 'Orders the dimensions anew.',
  forward: ({ self, dims }) => {
    const rank = self.shape.length;
    if (dims.length !== rank) {
      throw new RuntimeError(
        `permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of dimensions i.e. input.dim() = ${rank} is not equal to len(dims) = ${dims.length}`,
      );
    }
    const perm = wrappedAll(dims, rank);
    if (new Set(perm).size !== rank) throw new RuntimeError('permute(): duplicate dims are not allowed.');
    return k.permute(self, perm);
  },
  backward: ([g], { args }) => ({
    self: g!.permute(inverse(wrappedAll(args.dims, args.self.ndim))),
  }),
  place: (base, { dims }) => permuted(base, wrappedAll(dims, base.shape.length)),
  write: (base, value, { dims }) => k.permute(value, inverse(wrappedAll(dims, base.shape.length))),
  latex: { forward: (n) => `${n.result} = \\operatorname{permute}(${n.self})`, rules: { self: () => '1' } },
});

function swapped(rank: number, a: number, b: number): number[] {
  const perm = Array.from({ length: rank }, (_, i) => i);
  const [x, y] = [wrapDim(a, rank), wrapDim(b, rank)];
  if (rank === 0) return perm;
  perm[x] = y;
  perm[y] = x;
  return perm;
}

defineView({
  schema: 'transpose(Tensor self, int dim0, int dim1) -> Tensor',
  doc: 'Swaps two dimensions.',
  aliases: ['swapaxes', 'swapdims'],
  variants: ['function', 'method'],
  label: 'ᵀ',
  forward: ({ self, dim0, dim1 }) => k.permute(self, swapped(self.shape.length, dim0, dim1)),
  backward: ([g], { args }) => ({ self: g!.transpose(args.dim0, args.dim1) }),
  place: (base, { dim0, dim1 }) => permuted(base, swapped(base.shape.length, dim0, dim1)),
  write: (base, value, { dim0, dim1 }) => k.permute(value, swapped(base.shape.length, dim0, dim1)),
  latex: { forward: (n) => `${n.result} = {${n.self}}^\\top`, rules: { self: () => '1' } },
});

const reversed = (rank: number) => (rank < 2 ? [0].slice(0, rank) : [1, 0]);

defineView({
  schema: 't(Tensor self) -> Tensor',
  doc: 'The transpose of a matrix.',
  label: 'ᵀ',
  gradName: 'TBackward0',
  forward: ({ self }) => {
    const rank = self.shape.length;
    if (rank > 2) throw new RuntimeError(`t() expects a tensor with <= 2 dimensions, but self is ${rank}D`);
    return k.permute(self, reversed(rank));
  },
  backward: ([g]) => ({ self: g!.t() }),
  place: (base) => permuted(base, reversed(base.shape.length)),
  write: (base, value) => k.permute(value, reversed(base.shape.length)),
  latex: { forward: (n) => `${n.result} = {${n.self}}^\\top`, rules: { self: () => '1' } },
});

defineOp({
  schema: 'movedim(Tensor self, int|int[] source, int|int[] destination) -> Tensor',
  doc: 'Moves dimensions to other places; the others keep their order.',
  group,
  aliases: ['moveaxis'],
  compose: ({ self, source, destination }) => {
    const rank = self.ndim;
    const [from, to] = [[source].flat(), [destination].flat()] as [number[], number[]];
    const shown = (dims: number[]) => formatShape(dims);
    if (from.length !== to.length) {
      throw new RuntimeError(
        `movedim: Invalid source or destination dims: source (${shown(from)} dims) should contain the same number of dims as destination (${shown(to)} dims)`,
      );
    }
    const [sources, targets] = [wrappedAll(from, rank), wrappedAll(to, rank)];
    for (const [name, dims, given] of [
      ['source', sources, from],
      ['destination', targets, to],
    ] as const) {
      if (new Set(dims).size !== dims.length)
        throw new RuntimeError(`movedim: repeated dim in \`${name}\` (${shown(given)})`);
    }
    if (rank === 0) return self.alias();
    const perm = new Array<number>(rank).fill(-1);
    targets.forEach((target, i) => {
      perm[target] = sources[i]!;
    });
    const rest = Array.from({ length: rank }, (_, i) => i).filter((dim) => !sources.includes(dim));
    return permute(
      self,
      perm.map((dim) => (dim < 0 ? rest.shift()! : dim)),
    );
  },
});

defineView({
  schema: 'alias(Tensor self) -> Tensor',
  doc: 'A view of the whole tensor.',
  variants: ['method'],
  sameOrder: true,
  forward: ({ self }) => self.as(self.shape),
  backward: ([g]) => ({ self: g! }),
  place: (base) => base,
  write: (base, value) => value.as(base.shape),
});

defineOp({
  schema: 'adjoint(Tensor self) -> Tensor',
  doc: 'The last two dimensions swapped: the conjugate transpose of real matrices.',
  group,
  compose: ({ self }) => {
    if (self.ndim < 2)
      throw new RuntimeError(
        `tensor.adjoint() is only supported on matrices or batches of matrices. Got ${self.ndim}-D tensor.`,
      );
    return self.transpose(-2, -1);
  },
});

/** The properties t.T, t.mT, t.H and t.mH. */
export const transposes: Record<string, (tensor: Tensor) => Tensor> = {
  T: (t) => t.permute(t.dims.map((_, i) => t.ndim - 1 - i)),
  mT: (t) => batchTranspose(t, 'mT'),
  mH: (t) => batchTranspose(t, 'mH'),
  H: (t) => {
    if (t.ndim !== 2 && t.ndim !== 0) {
      throw new RuntimeError(
        `tensor.H is only supported on matrices (2-D tensors). Got ${t.ndim}-D tensor.${t.ndim > 2 ? ' For batches of matrices, consider using tensor.mH' : ''}`,
      );
    }
    return t.ndim === 0 ? t.alias() : t.transpose(0, 1);
  },
};

function batchTranspose(t: Tensor, name: string): Tensor {
  if (t.ndim === 1)
    throw new RuntimeError(
      `tensor.${name} is only supported on matrices or batches of matrices. Got 1-D tensor.`,
    );
  return t.ndim === 0 ? t.alias() : t.transpose(-2, -1);
}
