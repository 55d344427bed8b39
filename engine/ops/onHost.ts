// Elements changed by a function of the reader's, and the questions whether two tensors share memory.
import { PyTypeError, RuntimeError } from '../backend';
import { Arr } from '../tensor/arr';
import { sameShape } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import { intoPlace } from './inplace';
import * as k from './kernels';
import { defineOp } from './table';
import { ultimateBase } from './view';

const group = 'In place';

function refuseGradient(name: string, self: Tensor): void {
  if (self.requires_grad)
    throw new RuntimeError(
      `Can't call ${name}() on Variable that requires grad. Use var.detach().${name}() instead.`,
    );
}

function asFunction(value: unknown): (...args: number[]) => number {
  if (typeof value !== 'function') throw new PyTypeError('apply_() expects a function');
  return value as (...args: number[]) => number;
}

defineOp({
  schema: 'apply_(Tensor self, any callable) -> Tensor',
  doc: 'Replaces each element by what a function makes of it; slow, and only where values can be read at once.',
  group,
  variants: ['method'],
  compose: ({ self, callable }) => {
    refuseGradient('apply_', self);
    const of = asFunction(callable);
    const values = Array.from(k.hostOf(self.arr, 'apply_()'), (value) => of(value));
    return intoPlace(self, () => new Tensor(Arr.from(values, self.dims, self.dtype)));
  },
});
defineOp({
  schema: 'map_(Tensor self, Tensor tensor, any callable) -> Tensor',
  doc: 'Replaces each element by what a function makes of it and of the element of another tensor.',
  group,
  variants: ['method'],
  compose: ({ self, tensor, callable }) => {
    refuseGradient('map_', self);
    const of = asFunction(callable);
    if (tensor.dtype !== self.dtype)
      throw new PyTypeError(`map_: expected ${self.type()} for 'other' (got ${tensor.type()})`);
    const other = k.hostOf(tensor.detach().expand([...self.dims]).arr, 'map_()');
    const values = Array.from(k.hostOf(self.arr, 'map_()'), (value, i) => of(value, other[i]!));
    return intoPlace(self, () => new Tensor(Arr.from(values, self.dims, self.dtype)));
  },
});

/** Memories are numbered as they are asked for, far enough apart for any tensor. */
const addresses = new WeakMap<object, number>();
const gap = 2 ** 34;
let memories = 0;

defineOp({
  schema: 'data_ptr(Tensor self) -> number',
  doc: 'A number that is the same for tensors which begin at the same place of the same memory.',
  group: 'Copies and conversions',
  variants: ['method'],
  compose: ({ self }) => {
    const { cell } = ultimateBase(self);
    let address = addresses.get(cell);
    if (address === undefined) {
      memories += 1;
      address = memories * gap;
      addresses.set(cell, address);
    }
    return address + self.storage_offset() * self.element_size();
  },
});
defineOp({
  schema: 'is_set_to(Tensor self, Tensor tensor) -> boolean',
  doc: 'Whether both are the same elements of the same memory in the same shape.',
  group: 'Copies and conversions',
  variants: ['method'],
  compose: ({ self, tensor }) =>
    ultimateBase(self).cell === ultimateBase(tensor).cell &&
    self.storage_offset() === tensor.storage_offset() &&
    sameShape(self.dims, tensor.dims) &&
    sameShape(self.stride(), tensor.stride()),
});
