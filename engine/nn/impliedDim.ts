// PyTorch's choice of a dimension where softmax is given none.
import type { Tensor } from '../tensor/tensor';

export function impliedDim(input: Tensor): number {
  return input.ndim === 0 || input.ndim === 1 || input.ndim === 3 ? 0 : 1;
}
