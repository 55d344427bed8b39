// Products of vectors and matrices that are made of mm, bmm and mul: outer, inner, kron, tensordot.
import { RuntimeError } from '../backend';
import { sizeOf, wrapDim } from '../tensor/size';
import type { Tensor } from '../tensor/tensor';
import { defineOp } from './table';

const group = 'Matrix products';

defineOp({
  schema: 'outer(Tensor self, Tensor vec2) -> Tensor',
  doc: 'The products of every pair of elements of two vectors.',
  group,
  aliases: ['ger'],
  compose: ({ self, vec2 }) => {
    if (self.ndim !== 1) throw new RuntimeError(`outer: Expected 1-D argument self, but got ${self.ndim}-D`);
    if (vec2.ndim !== 1) throw new RuntimeError(`outer: Expected 1-D argument vec2, but got ${vec2.ndim}-D`);
    return self.unsqueeze(1).mul(vec2);
  },
});

defineOp({
  schema: 'vdot(Tensor self, Tensor other) -> Tensor',
  doc: 'The inner product of two vectors.',
  group,
  compose: ({ self, other }) => self.dot(other),
});

defineOp({
  schema: 'inner(Tensor self, Tensor other) -> Tensor',
  doc: 'The products of the last dimensions, summed.',
  group,
  compose: ({ self, other }) => {
    if (self.ndim === 0 || other.ndim === 0) return self.mul(other);
    const [a, b] = [self.dims, other.dims];
    const n = a[a.length - 1]!;
    if (n !== b[b.length - 1])
      throw new RuntimeError(
        `inner() the last dimension must match on both input tensors but got shapes [${a.join(', ')}] and [${b.join(', ')}]`,
      );
    const out = self.reshape(-1, n).mm(other.reshape(-1, n).t());
    return out.reshape([...a.slice(0, -1), ...b.slice(0, -1)]);
  },
});

defineOp({
  schema: 'kron(Tensor self, Tensor other) -> Tensor',
  doc: 'The Kronecker product.',
  group,
  compose: ({ self, other }) => {
    const rank = Math.max(self.ndim, other.ndim);
    const padded = (x: Tensor) => [...new Array<number>(rank - x.ndim).fill(1), ...x.dims];
    const [a, b] = [padded(self), padded(other)];
    const left = self.reshape(a.flatMap((n) => [n, 1]));
    const right = other.reshape(b.flatMap((n) => [1, n]));
    return left.mul(right).reshape(a.map((n, i) => n * b[i]!));
  },
});

defineOp({
  schema: 'tensordot(Tensor self, Tensor other, any dims=2) -> Tensor',
  doc: 'The product summed over several dimensions: their number, or two lists of them.',
  group,
  variants: ['function'],
  compose: ({ self, other, dims }) => {
    const count = typeof dims === 'number' ? dims : 0;
    if (count < 0) throw new RuntimeError(`tensordot expects dims >= 0, but got dims=${count}`);
    const range = (from: number, n: number) => Array.from({ length: n }, (_, i) => from + i);
    const [left, right] = (
      typeof dims === 'number' ? [range(-count, count), range(0, count)] : (dims as [number[], number[]])
    ) as [number[], number[]];
    const a = left.map((dim) => wrapDim(dim, self.ndim));
    const b = right.map((dim) => wrapDim(dim, other.ndim));
    a.forEach((dim, i) => {
      if (self.dims[dim] !== other.dims[b[i]!])
        throw new RuntimeError(
          `contracted dimensions need to match, but first has size ${self.dims[dim]} in dim ${left[i]} and second has size ${other.dims[b[i]!]} in dim ${right[i]}`,
        );
    });
    const restA = range(0, self.ndim).filter((dim) => !a.includes(dim));
    const restB = range(0, other.ndim).filter((dim) => !b.includes(dim));
    const shape = [...restA.map((d) => self.dims[d]!), ...restB.map((d) => other.dims[d]!)];
    const inner = sizeOf(a.map((d) => self.dims[d]!));
    const x = self.permute([...restA, ...a]).reshape(sizeOf(restA.map((d) => self.dims[d]!)), inner);
    const y = other.permute([...b, ...restB]).reshape(inner, sizeOf(restB.map((d) => other.dims[d]!)));
    return x.mm(y).reshape(shape);
  },
});
