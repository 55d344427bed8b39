// Lengths and angles between vectors: norms along dimensions, pairwise distance, cosine similarity, normalise.
import { broadcastShapes, wrapDims } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { defineOp } from '../table';

const group = 'Distances';

export const normOver: (self: Tensor, p: number, dim: number[], keepdim: boolean) => Tensor = defineOp({
  schema: 'norm_over(Tensor self, float p, int[] dim, bool keepdim) -> Tensor',
  doc: 'The p-norm along dimensions.',
  group,
  variants: [],
  label: 'norm',
  gradName: 'NormBackward1',
  saves: ['self', 'result'],
  forward: ({ self, p, dim, keepdim }) => {
    const dims = wrapDims(dim, self.shape.length);
    const size = k.unary('Abs', self);
    if (p === Number.POSITIVE_INFINITY) return k.max(size, dims, keepdim);
    if (p === 1) return k.sum(size, dims, keepdim);
    if (p === 2) return k.floatUnary('Sqrt', k.sum(k.mul(self, self), dims, keepdim));
    const powers = k.binary('Pow', size, p, self.dtype);
    return k.binary('Pow', k.sum(powers, dims, keepdim), 1 / p, self.dtype);
  },
  backward: ([g], { args: { self, p, dim, keepdim }, result }) => {
    const kept = self.dims.map((n: number, i: number) => (wrapDims(dim, self.ndim).includes(i) ? 1 : n));
    const along = keepdim ? g! : g!.reshape(kept);
    const norm = keepdim ? result : result.reshape(kept);
    if (p === 1) return { self: self.sign().mul(along) };
    if (p === Number.POSITIVE_INFINITY) {
      const hit = self.abs().eq(norm).to(g!.dtype);
      return {
        self: self
          .sign()
          .mul(hit.div(hit.sum(dim, true)))
          .mul(along),
      };
    }
    // Where the norm is 0 the slope is 0 too.
    const scale = p === 2 ? along.div(norm) : along.div(norm.pow(p - 1));
    const direction = p === 2 ? self : self.mul(self.abs().pow(p - 2));
    return { self: direction.mul(scale.masked_fill(norm.eq(0), 0)) };
  },
});

defineOp({
  schema:
    'pairwise_distance(Tensor x1, Tensor x2, float p=2.0, float eps=1e-06, bool keepdim=False) -> Tensor',
  doc: 'The distance of each pair of vectors along the last dimension.',
  group,
  variants: ['function', 'functional'],
  compose: ({ x1, x2, p, eps, keepdim }) => normOver(x1.sub(x2).add(Number(eps)), Number(p), [-1], keepdim),
});

defineOp({
  schema: 'cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor',
  doc: 'The cosine of the angle between vectors along a dimension.',
  group,
  variants: ['function', 'functional'],
  compose: ({ x1, x2, dim, eps }) => {
    const shape = broadcastShapes(x1.dims, x2.dims);
    const unit = (given: Tensor) => {
      const x = given.expand(shape);
      const square = x.mul(x).sum([dim], true);
      // Held above eps past the tape, as PyTorch does it.
      const held = square.add(
        square
          .clamp(Number(eps) ** 2, null)
          .sub(square)
          .detach(),
      );
      return x.div(held.sqrt());
    };
    return unit(x1).mul(unit(x2)).sum([dim]);
  },
});

defineOp({
  schema: 'normalize(Tensor self, float p=2.0, int dim=1, float eps=1e-12) -> Tensor',
  doc: 'Vectors along a dimension, divided by their norms.',
  group,
  variants: ['functional'],
  compose: ({ self, p, dim, eps }) =>
    self.div(
      normOver(self, Number(p), [dim], true)
        .clamp(Number(eps), null)
        .expand([...self.dims]),
    ),
});
