// Masks: which tensors count as such, and the coordinates that they choose.
import { Arr } from '../../tensor/arr';
import { int64 } from '../../tensor/dtype';
import { stridesOf } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';

/** Masks are of bool, and of uint8 as in older PyTorch. */
export function isMask(tensor: Tensor): boolean {
  return tensor.dtype.name === 'bool' || tensor.dtype.name === 'uint8';
}

/** The coordinates of a mask's elements, a tensor for each of its dimensions. */
export function coordinates(mask: Arr, what: string): Tensor[] {
  const values = k.hostOf(mask, what);
  const rank = mask.shape.length;
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i]) count += 1;
  const lists = mask.shape.map(() => new Int32Array(count));
  const strides = stridesOf(mask.shape);
  let at = 0;
  for (let i = 0; i < values.length; i++) {
    if (!values[i]) continue;
    let rest = i;
    for (let d = 0; d < rank; d++) {
      const coordinate = Math.floor(rest / strides[d]!);
      lists[d]![at] = coordinate;
      rest -= coordinate * strides[d]!;
    }
    at += 1;
  }
  return lists.map((list) => new Tensor(Arr.fromHost(list, [count], int64)));
}
