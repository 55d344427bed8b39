// Lengths and angles between vectors: pairwise distance, cosine similarity, normalise.
import { RuntimeError } from '../../backend';
import { promote } from '../../tensor/dtype';
import { broadcastShapes } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import { normOver } from '../norms';
import { defineOp } from '../table';

const group = 'Distances';

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
    const dtype = promote(x1.dtype, x2.dtype);
    if (!dtype.is_floating_point)
      throw new RuntimeError(
        `expected common dtype to be floating point, yet common dtype is ${dtype.scalarName}`,
      );
    const shape = broadcastShapes(x1.dims, x2.dims);
    const unit = (given: Tensor) => {
      const x = given.to(dtype).expand(shape);
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
  compose: ({ self, p, dim, eps }) => {
    if (!self.dtype.is_floating_point)
      throw new RuntimeError(
        `norm(): input dtype should be either floating point or complex. Got ${self.dtype.scalarName} instead.`,
      );
    return self.div(
      normOver(self, Number(p), [dim], true)
        .clamp(Number(eps), null)
        .expand([...self.dims]),
    );
  },
});
