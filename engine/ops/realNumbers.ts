// What functions of complex numbers give for real ones, which are all that there are here; and the sign bit's questions.
import { RuntimeError } from '../backend';
import * as k from './kernels';
import { defineOp, type Variant } from './table';

const group = 'Dtypes, devices and settings';
const both: Variant[] = ['function', 'method'];

for (const [name, doc] of [
  ['conj', 'The complex conjugate: of real numbers the tensor itself.'],
  ['conj_physical', 'The complex conjugate: of real numbers the tensor itself.'],
  ['resolve_conj', 'The tensor itself: there are no conjugates to compute.'],
  ['resolve_neg', 'The tensor itself: there are no negatives to compute.'],
] as const) {
  defineOp({
    schema: `${name}(Tensor self) -> Tensor`,
    doc,
    group,
    variants: both,
    compose: ({ self }) => self,
  });
}
defineOp({
  schema: 'real(Tensor self) -> Tensor',
  doc: 'The real part: of real numbers the tensor itself.',
  group,
  variants: ['function'],
  compose: ({ self }) => self,
});
defineOp({
  schema: 'imag(Tensor self) -> Tensor',
  doc: 'The imaginary part, which real numbers do not have: refused.',
  group,
  variants: ['function'],
  compose: () => {
    throw new RuntimeError('imag is not implemented for tensors with non-complex dtypes.');
  },
});
defineOp({
  schema: 'angle(Tensor self) -> Tensor',
  doc: 'The angle of a number: 0, or pi for one below zero.',
  group: 'Functions of one element',
  variants: both,
  saves: [],
  forward: ({ self }) => {
    const x = k.cast(self, k.floating(self.dtype));
    const angle = k.mul(k.cast(k.compare('Less', x, 0), x.dtype), Math.PI);
    return k.where(k.compare('NotEqual', x, x), x, angle);
  },
  backward: ([g]) => ({ self: g!.mul(0) }),
});
defineOp({
  schema: 'is_signed(Tensor self) -> bool',
  doc: 'Whether the dtype has numbers below zero.',
  group,
  variants: both,
  compose: ({ self }) => self.dtype.name !== 'uint8' && self.dtype.name !== 'bool',
});
