// tensorinv and tensorsolve: tensors of many dimensions taken for matrices, by which dimensions count as rows.
import { RuntimeError } from '../../backend';
import { sizeOf } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import { defineOp } from '../table';

const group = 'Linear algebra';

defineOp({
  schema: 'linalg_tensorinv(Tensor self, int ind=2) -> Tensor',
  doc: 'The inverse of the matrix whose rows are the first ind dimensions and whose columns are the others.',
  group,
  variants: ['linalg'],
  compose: ({ self, ind }) => {
    if (ind <= 0) throw new RuntimeError(`Expected a strictly positive integer for 'ind', but got ${ind}`);
    const [before, after] = [self.dims.slice(0, ind), self.dims.slice(ind)];
    if (sizeOf(before) !== sizeOf(after))
      throw new RuntimeError(
        `Expected self to satisfy the requirement prod(self.shape[ind:]) == prod(self.shape[:ind]), but got ${sizeOf(after)} != ${sizeOf(before)}`,
      );
    return call('linalg_inv', self.reshape([sizeOf(before), sizeOf(after)])).reshape([...after, ...before]);
  },
});
defineOp({
  schema: 'linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor',
  doc: 'The tensor X whose product with A over all dimensions of X is B; dims are moved to the end of A first.',
  group,
  variants: ['linalg'],
  compose: ({ self, other, dims }: { self: Tensor; other: Tensor; dims: number[] | null }) => {
    const moved = dims
      ? self.movedim(
          dims,
          dims.map((_, i) => self.ndim - dims.length + i),
        )
      : self;
    const shape = moved.dims.slice(other.ndim);
    if (sizeOf(shape) !== other.numel())
      throw new RuntimeError(
        `Expected self to satisfy the requirement prod(self.shape[other.ndim:]) == prod(self.shape[:other.ndim]), but got ${sizeOf(shape)} != ${other.numel()}`,
      );
    const matrix = moved.reshape([sizeOf(shape), sizeOf(shape)]);
    return call('linalg_solve', matrix, other.flatten()).reshape([...shape]);
  },
});
