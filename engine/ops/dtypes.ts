// Questions about dtypes, and the settings that hold for all: the default dtype and how tensors print.

import {
  bool,
  type DType,
  defaultDtype,
  promote,
  resultType,
  setDefaultDtype,
  toDtype,
} from '../tensor/dtype';
import { set_printoptions } from '../tensor/print';
import { Tensor } from '../tensor/tensor';
import { legacyTypes } from './creation';
import * as k from './kernels';
import { defineOp, type Variant } from './table';

const group = 'Dtypes, devices and settings';
const variants: Variant[] = ['function'];

defineOp({
  schema: 'result_type(Tensor|Scalar tensor1, Tensor|Scalar tensor2) -> dtype',
  doc: 'The dtype that an operation on both has.',
  group,
  variants,
  compose: ({ tensor1, tensor2 }) =>
    resultType([tensor1, tensor2].map((value) => k.operandOf(value instanceof Tensor ? value.arr : value))),
});
defineOp({
  schema: 'promote_types(dtype type1, dtype type2) -> dtype',
  doc: 'The smallest dtype that holds the values of both.',
  group,
  variants,
  compose: ({ type1, type2 }) => promote(type1, type2),
});
defineOp({
  schema: 'can_cast(dtype from, dtype to) -> bool',
  doc: 'Whether PyTorch casts the one dtype to the other by itself, as in place.',
  group,
  variants,
  compose: ({ from, to }: { from: DType; to: DType }) =>
    !(from.is_floating_point && !to.is_floating_point) && !(from !== bool && to === bool),
});

for (const [name, doc] of [
  ['is_floating_point', 'Whether the dtype is floating point.'],
  ['is_complex', 'Whether the dtype is complex: no dtype here is.'],
] as const) {
  defineOp({
    schema: `${name}(Tensor self) -> bool`,
    doc,
    group,
    variants,
    compose: ({ self }: { self: Tensor }) => self[name](),
  });
}
defineOp({
  schema: 'is_nonzero(Tensor self) -> any',
  doc: 'Whether the one value is not zero; to be awaited.',
  group,
  variants,
  compose: ({ self }: { self: Tensor }) => self.is_nonzero(),
});

defineOp({
  schema: 'get_default_dtype() -> dtype',
  doc: 'The dtype of tensors made of numbers with a point.',
  group,
  variants,
  compose: () => defaultDtype(),
});
defineOp({
  schema: 'set_default_dtype(dtype d) -> None',
  doc: 'Sets the dtype of tensors made of numbers with a point, and of new layers.',
  group,
  variants,
  compose: ({ d }) => setDefaultDtype(d),
});
defineOp({
  schema: 'set_default_tensor_type(any t) -> None',
  doc: 'The old way to set the default dtype: torch.DoubleTensor, or its name.',
  group,
  variants,
  compose: ({ t }) => {
    const name = typeof t === 'function' ? t.name : String(t).replace(/^torch\./, '');
    setDefaultDtype(legacyTypes[name] ?? toDtype(t));
  },
});
defineOp({
  schema:
    'set_printoptions(int? precision=None, float? threshold=None, int? edgeitems=None, int? linewidth=None, str? profile=None, bool? sci_mode=None) -> None',
  doc: "How tensors print: digits, when and how they are shortened, the width of lines; or a profile, 'default', 'short' or 'full'.",
  group,
  variants,
  compose: (args) =>
    set_printoptions(Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null))),
});
