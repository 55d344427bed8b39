// Undoes broadcasting in a backward rule: sums a gradient over what its input was expanded along.
import { sameShape } from '../tensor/size';
import type { Tensor } from '../tensor/tensor';

export function reduceTo(grad: Tensor, shape: readonly number[]): Tensor {
  if (sameShape(grad.dims, shape)) return grad;
  const lead = grad.ndim - shape.length;
  const dims: number[] = [];
  grad.dims.forEach((n, i) => {
    if (i < lead || (shape[i - lead] === 1 && n !== 1)) dims.push(i);
  });
  const summed = dims.length > 0 ? grad.sum(dims, true) : grad;
  return summed.reshape([...shape]);
}
