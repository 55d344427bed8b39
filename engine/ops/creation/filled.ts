// Tensors of one value, by size, like another, or new in another's dtype; and the identity matrix.
import { RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { defaultDtype } from '../../tensor/dtype';
import type { Tensor } from '../../tensor/tensor';
import { scalarDtype } from '../kernels';
import { defineOp, type Variant } from '../table';
import { checkSize, creationOptions, made } from './made';

const group = 'Creation';
const variants: Variant[] = ['function'];

/** A tensor like another keeps its layout, where that has no gaps. */
function like(self: Tensor, arr: Arr, requiresGrad: boolean): Tensor {
  const out = made(arr, requiresGrad);
  if (self.strides_) out.strides_ = self.clone().strides_;
  return out;
}

for (const [name, value, doc] of [
  ['zeros', 0, 'zeros'],
  ['ones', 1, 'ones'],
  ['empty', 0, 'zeros, where PyTorch leaves what was in memory'],
] as const) {
  defineOp({
    schema: `${name}(int... size, ${creationOptions}) -> Tensor`,
    doc: `A tensor of ${doc}.`,
    group,
    variants,
    compose: ({ size, dtype, requires_grad }) => {
      const kind = dtype ?? defaultDtype();
      return made(Arr.filled(value, checkSize(size, kind), kind), requires_grad);
    },
  });
  defineOp({
    schema: `${name}_like(Tensor self, ${creationOptions}) -> Tensor`,
    doc: `A tensor of ${doc}, of the shape and dtype of another.`,
    group,
    variants,
    compose: ({ self, dtype, requires_grad }) =>
      like(self, Arr.filled(value, self.dims, dtype ?? self.dtype), requires_grad),
  });
  defineOp({
    schema: `new_${name}(Tensor self, int... size, ${creationOptions}) -> Tensor`,
    doc: `A tensor of ${doc}, of the dtype of this one.`,
    group,
    variants: ['method'],
    compose: ({ self, size, dtype, requires_grad }) => {
      const kind = dtype ?? self.dtype;
      return made(Arr.filled(value, checkSize(size, kind), kind), requires_grad);
    },
  });
}

defineOp({
  schema: `full(int[] size, Scalar fill_value, ${creationOptions}) -> Tensor`,
  doc: 'A tensor of one value.',
  group,
  variants,
  compose: ({ size, fill_value, dtype, requires_grad }) => {
    const kind = dtype ?? (requires_grad ? defaultDtype() : scalarDtype(fill_value));
    return made(Arr.filled(Number(fill_value), checkSize(size, kind), kind), requires_grad);
  },
});
defineOp({
  schema: `full_like(Tensor self, Scalar fill_value, ${creationOptions}) -> Tensor`,
  doc: 'A tensor of one value, of the shape and dtype of another.',
  group,
  variants,
  compose: ({ self, fill_value, dtype, requires_grad }) =>
    like(self, Arr.filled(Number(fill_value), self.dims, dtype ?? self.dtype), requires_grad),
});
defineOp({
  schema: `new_full(Tensor self, int[] size, Scalar fill_value, ${creationOptions}) -> Tensor`,
  doc: 'A tensor of one value, of the dtype of this one.',
  group,
  variants: ['method'],
  compose: ({ self, size, fill_value, dtype, requires_grad }) =>
    made(Arr.filled(Number(fill_value), checkSize(size), dtype ?? self.dtype), requires_grad),
});
defineOp({
  schema: `scalar_tensor(Scalar s, ${creationOptions}) -> Tensor`,
  doc: 'A tensor without dimensions.',
  group,
  variants,
  compose: ({ s, dtype, requires_grad }) => made(Arr.from([s], [], dtype ?? defaultDtype()), requires_grad),
});
defineOp({
  schema: `eye(int n, int? m=None, ${creationOptions}) -> Tensor`,
  doc: 'The identity matrix.',
  group,
  variants,
  compose: ({ n, m, dtype, requires_grad }) => {
    const columns = m ?? n;
    if (n < 0) throw new RuntimeError(`n must be greater or equal to 0, got ${n}`);
    if (columns < 0) throw new RuntimeError(`m must be greater or equal to 0, got ${columns}`);
    const values = new Float32Array(n * columns);
    for (let i = 0; i < Math.min(n, columns); i++) values[i * columns + i] = 1;
    return made(Arr.from(values, [n, columns], dtype ?? defaultDtype()), requires_grad);
  },
});
