// view(dtype): the bytes of a tensor's elements read as another dtype. The bytes are PyTorch's, also of the dtypes
// that are kept in another width here, so they are written and read on the host.
import { RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import type { DType } from '../../tensor/dtype';
import { readNumbers, writeNumbers } from '../../tensor/numberBytes';
import type { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { type Base, defineView } from './viewOp';

function reread(a: Arr, dtype: DType, shape: readonly number[]): Arr {
  const bytes = writeNumbers(k.hostOf(a, 'view(dtype)'), a.dtype.name);
  return Arr.from(readNumbers(bytes, dtype.name), shape, dtype);
}

function resized({ shape, strides, offset }: Base, from: DType, to: DType): number[] {
  const [a, b] = [from.itemsize, to.itemsize];
  if (a === b) return [...shape];
  const what = `to view ${from.scalarName} as ${to.scalarName} (different element sizes)`;
  if (shape.length === 0) throw new RuntimeError(`self.dim() cannot be 0 ${what}`);
  const last = shape.length - 1;
  if (strides[last] !== 1)
    throw new RuntimeError(`self.stride(-1) must be 1 ${what}, but got ${strides[last]}`);
  const rest = shape.slice(0, -1);
  if (a > b) return [...rest, (shape[last]! * a) / b];
  const ratio = b / a;
  if (shape[last]! % ratio !== 0)
    throw new RuntimeError(`self.size(-1) must be divisible by ${ratio} ${what}, but got ${shape[last]}`);
  if (offset % ratio !== 0)
    throw new RuntimeError(`self.storage_offset() must be divisible by ${ratio} ${what}, but got ${offset}`);
  const bad = strides.findIndex((stride, i) => i !== last && stride % ratio !== 0);
  if (bad >= 0)
    throw new RuntimeError(
      `self.stride(${bad}) must be divisible by ${ratio} ${what}, but got ${strides[bad]}`,
    );
  return [...rest, shape[last]! / ratio];
}

const scaled = (n: number, from: DType, to: DType) => (n * from.itemsize) / to.itemsize;

const viewOf = defineView({
  schema: 'view_dtype(Tensor self, dtype dtype, int[] size, dtype from) -> Tensor',
  doc: 'The bytes of the elements read as another dtype.',
  variants: [],
  label: 'view',
  offTape: true,
  forward: ({ self, dtype, size }) => reread(self, dtype, size),
  place: ({ strides, offset }, { dtype, from }) => ({
    strides: strides.map((n, i) => (i === strides.length - 1 ? n : scaled(n, from, dtype))),
    offset: scaled(offset, from, dtype),
  }),
  write: (base, value) => reread(value, base.dtype, base.shape),
});

export function viewAs(self: Tensor, dtype: DType): Tensor {
  if (dtype === self.dtype) return self.detach();
  const base = { shape: self.dims, strides: self.stride(), offset: self.storage_offset() };
  return viewOf(self, dtype, resized(base, self.dtype, dtype), self.dtype);
}
