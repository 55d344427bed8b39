// What all creation ops share: their options, the check of a size, and the tensor that they hand out.
import { RuntimeError } from '../../backend';
import type { Arr } from '../../tensor/arr';
import { type DType, float32 } from '../../tensor/dtype';
import { sizeOf } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import { runNumber, sourceLine } from '../../trace/recording';

export const creationOptions =
  '*, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None';

export function made(arr: Arr, requiresGrad: boolean): Tensor {
  const tensor = new Tensor(arr);
  if (requiresGrad) {
    if (!arr.dtype.is_floating_point)
      throw new RuntimeError('Only Tensors of floating point and complex dtype can require gradients');
    tensor.requires_grad_(true);
  }
  tensor.identity.madeAt = sourceLine();
  tensor.identity.run = runNumber();
  return tensor;
}

/** Arrays of JavaScript hold no more; PyTorch's own limit is the machine's memory. */
const maxElements = 2 ** 31;

export function checkSize(size: readonly number[], dtype: DType = float32): number[] {
  const negative = size.find((n) => n < 0);
  if (negative !== undefined) {
    throw new RuntimeError(
      `Trying to create tensor with negative dimension ${negative}: [${size.join(', ')}]`,
    );
  }
  if (sizeOf(size) > maxElements) {
    throw new RuntimeError(
      `[enforce fail at alloc_cpu.cpp:75] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate ${sizeOf(size) * dtype.itemsize} bytes. Error code 12 (Cannot allocate memory)`,
    );
  }
  return [...size];
}
