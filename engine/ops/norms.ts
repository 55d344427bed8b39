// Norms of vectors along dimensions, for every order: the op that torch.norm, torch.linalg, dist and the distances
// are made of, and torch.norm itself.
import { RuntimeError, ValueError } from '../backend';
import type { Arr } from '../tensor/arr';
import { wrapDims } from '../tensor/size';
import type { Tensor } from '../tensor/tensor';
import { call } from './call';
import * as k from './kernels';
import { defineOp } from './table';

const inf = Number.POSITIVE_INFINITY;

type Norm = (self: Tensor, p: number, dim: readonly number[], keepdim: boolean) => Tensor;

function forward(self: Arr, p: number, dims: number[], keepdim: boolean): Arr {
  if (self.size === 0) return k.sum(self, dims, keepdim);
  const size = k.unary('Abs', self);
  if (p === inf) return k.max(size, dims, keepdim);
  if (p === -inf) return k.min(size, dims, keepdim);
  if (p === 0) return k.sum(k.cast(k.compare('NotEqual', self, 0), self.dtype), dims, keepdim);
  if (p === 1 || dims.length === 0) return k.sum(size, dims, keepdim);
  if (p === 2) return k.floatUnary('Sqrt', k.sum(k.mul(self, self), dims, keepdim));
  const powers = k.binary('Pow', size, p, self.dtype);
  return k.binary('Pow', k.sum(powers, dims, keepdim), 1 / p, self.dtype);
}

/** The gradient, all at the input's rank: g and norm keep the reduced dimensions. */
function backward(g: Tensor, self: Tensor, norm: Tensor, p: number, dims: number[]): Tensor {
  if (p === 1) return self.sign().mul(g);
  if (Math.abs(p) === inf) {
    const hit = self.abs().eq(norm).to(g.dtype);
    return self.sign().mul(hit.div(hit.sum(dims, true)).mul(g));
  }
  // Where the norm is 0 the slope is 0 too.
  const isZero = norm.eq(0);
  if (p === 2) return self.mul(g.div(norm).masked_fill(isZero, 0));
  const scale = g.div(norm.pow(p - 1)).masked_fill(isZero, 0);
  if (p > 2) return self.mul(self.abs().pow(p - 2)).mul(scale);
  const slope = self.sign().mul(self.abs().pow(p - 1));
  // Below 1 the slope at 0 has no bound, and counts as none.
  return (p < 1 ? slope.masked_fill(self.eq(0), 0) : slope).mul(scale);
}

/** The norm as an op of its own for each name that PyTorch's tape has for it. */
function defineNorm(name: string, gradName: string): Norm {
  return defineOp({
    schema: `${name}(Tensor self, float p, int[] dim, bool keepdim) -> Tensor`,
    doc: 'The p-norm along dimensions.',
    group: 'Distances',
    variants: [],
    label: 'norm',
    gradName,
    saves: ['self', 'result'],
    forward: ({ self, p, dim, keepdim }) => {
      const dims = wrapDims(dim, self.shape.length);
      return forward(self, Number(p), dims, keepdim);
    },
    backward: ([g], { args: { self, p, dim, keepdim }, result }) => {
      // A count has no slope.
      if (Number(p) === 0) return { self: null };
      const dims = wrapDims(dim, self.ndim);
      const kept = self.dims.map((n: number, i: number) => (dims.includes(i) ? 1 : n));
      const at = (t: Tensor) => (keepdim ? t : t.reshape(kept));
      return { self: backward(at(g!), self, at(result), Number(p), dims) };
    },
    latex: {
      forward: (n, a) => `${n.result} = \\lVert ${n.self} \\rVert_{${a.p === inf ? '\\infty' : a.p}}`,
    },
  });
}

export const normOver = defineNorm('norm_over', 'NormBackward1');
export const vectorNormOver = defineNorm('vector_norm_over', 'LinalgVectorNormBackward0');
const distOver = defineNorm('dist_over', 'DistBackward0');

/** The sum of the singular values of a matrix in two dimensions of a tensor. */
export function nuclearNorm(self: Tensor, dim: readonly number[], keepdim: boolean): Tensor {
  const [a, b] = wrapDims(dim, self.ndim) as [number, number];
  const values = call('linalg_svdvals', self.movedim([a, b], [-2, -1])).sum(-1);
  return keepdim ? values.unsqueeze(-1).unsqueeze(-1).movedim([-2, -1], [a, b]) : values;
}

function namedNorm(self: Tensor, p: string, dim: number[] | null, keepdim: boolean): Tensor {
  const { ndim } = self;
  if (p === 'fro') {
    if (!dim) return normOver(self, 2, [], keepdim);
    if (dim.length > 2)
      throw new RuntimeError(`Expected at most 2 dimensions, but got ${dim.length} dimensions instead.`);
    // PyTorch makes the norm of matrices of other ops.
    return dim.length < 2 ? normOver(self, 2, dim, keepdim) : self.mul(self).sum(dim, keepdim).sqrt();
  }
  if (!dim && ndim !== 2)
    throw new RuntimeError(
      `Expected a tensor with 2 dimensions, but got a tensor with ${ndim} dimension${ndim === 1 ? '' : 's'} instead.`,
    );
  if (dim && dim.length !== 2) throw new RuntimeError("nuclear norm requires a 'dim' argument of size 2");
  return nuclearNorm(self, dim ?? [0, 1], keepdim);
}

defineOp({
  schema:
    "norm(Tensor self, float|str? p='fro', int[]? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor",
  doc: "A norm of all elements or along dimensions: of order p, 'fro' (the Euclidean one) or 'nuc' (the sum of singular values).",
  group: 'Reductions',
  compose: ({ self, p, dim, keepdim, dtype }) => {
    if (typeof p === 'string') {
      if (p !== 'fro' && p !== 'nuc')
        throw new RuntimeError(`only valid string values are 'fro' and 'nuc', found ${p}`);
      if (dtype)
        throw new ValueError(
          `dtype argument is not supported in ${p === 'fro' ? 'frobenius' : 'nuclear'} norm`,
        );
    }
    const input: Tensor = dtype ? self.to(dtype) : self;
    if (!input.dtype.is_floating_point)
      throw new RuntimeError(
        `norm(): input dtype should be either floating point or complex. Got ${input.dtype.scalarName} instead.`,
      );
    if (typeof p === 'string') return namedNorm(input, p, dim, keepdim);
    return normOver(input, Number(p ?? 2), dim ?? [], keepdim);
  },
});

defineOp({
  schema: 'dist(Tensor self, Tensor other, Scalar p=2) -> Tensor',
  doc: 'The p-norm of the difference of two tensors.',
  group: 'Distances',
  compose: ({ self, other, p }) => {
    const { dtype } = self;
    if (!dtype.is_floating_point)
      throw new RuntimeError(
        `norm(): input dtype should be either floating point or complex. Got ${dtype.scalarName} instead.`,
      );
    return distOver(self.sub(other), Number(p), [], false);
  },
});

defineOp({
  schema: 'renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor',
  doc: 'Scales down the slices along a dimension whose norm is above maxnorm.',
  group: 'Reductions',
  variants: ['function', 'method', 'inplace'],
  compose: ({ self, p, dim, maxnorm }: { self: Tensor; p: number; dim: number; maxnorm: number }) => {
    if (!(p > 0)) throw new RuntimeError('renorm: non-positive-norm not supported');
    if (!(maxnorm >= 0)) throw new RuntimeError(`renorm: expected maxnorm to be >= 0 but got ${maxnorm}`);
    if (self.ndim < 2)
      throw new RuntimeError(`renorm: input needs at least 2 dimensions, got ${self.ndim} dimensions`);
    const [at] = wrapDims([dim], self.ndim);
    const others = self.dims.map((_, i) => i).filter((i) => i !== at);
    const norm = call('linalg_vector_norm', self, p, others, true);
    const shrink = norm.add(1e-7).reciprocal().mul(maxnorm);
    return self.mul(shrink.where(norm.gt(maxnorm), shrink.detach().mul(0).add(1)));
  },
});
