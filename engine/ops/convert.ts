// Copies, conversions and whole-tensor questions, and the in-place operations that no other op has.
import { withGradMode } from '../autograd/mode';
import { PyTypeError, RuntimeError } from '../backend';
import { defaultGenerator } from '../random';
import { Arr } from '../tensor/arr';
import { bool, DType, dtypes, float32, float64, int64, toDtype } from '../tensor/dtype';
import { broadcastShapes, formatShape, sameShape } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import { intoPlace } from './inplace';
import * as k from './kernels';
import { isPlainObject } from './schema';
import { defineOp } from './table';

const group = 'Copies and conversions';

defineOp({
  schema: 'clone(Tensor self) -> Tensor',
  doc: 'A copy that gradients flow through.',
  group,
  forward: ({ self }) => self.as(self.shape),
  backward: ([g]) => ({ self: g! }),
  latex: {
    forward: (n) => `${n.result} = ${n.self}`,
    rules: { self: () => '1' },
    numeric: { self: () => 1 },
  },
});

const toCopy = defineOp({
  schema: 'to_copy(Tensor self, dtype dtype) -> Tensor',
  doc: 'A copy in another dtype.',
  group,
  variants: [],
  label: 'to',
  forward: ({ self, dtype }) => k.cast(self, dtype),
  backward: ([g], { args }) => ({ self: g!.to(args.self.dtype) }),
  latex: { forward: (n) => `${n.result} = ${n.self}`, rules: { self: () => '1' } },
});

defineOp({
  schema: 'to(Tensor self, any other, any more=None) -> Tensor',
  doc: "The tensor in another dtype: a torch.dtype, or another tensor's. Devices are accepted and mean nothing here.",
  group,
  variants: ['method'],
  compose: ({ self, other, more }) => {
    const wanted =
      other instanceof Tensor
        ? other.dtype
        : [other, more].find(
            (v) => v instanceof DType || (typeof v === 'string' && v.replace(/^torch\./, '') in dtypes),
          );
    if (wanted === undefined) {
      if (typeof other === 'string' || isPlainObject(other)) return self;
      throw new PyTypeError('to() received an invalid combination of arguments');
    }
    const dtype = toDtype(wanted);
    return dtype === self.dtype ? self : toCopy(self, dtype);
  },
});

for (const [name, dtype] of [
  ['float', float32],
  ['double', float64],
  ['long', int64],
  ['int', dtypes.int32!],
  ['bool', bool],
  ['half', dtypes.float16!],
] as const) {
  defineOp({
    schema: `${name}(Tensor self) -> Tensor`,
    doc: `The tensor as ${dtype}.`,
    group,
    variants: ['method'],
    compose: ({ self }) => self.to(dtype),
  });
}
defineOp({
  schema: 'type_as(Tensor self, Tensor other) -> Tensor',
  doc: "The tensor in another's dtype.",
  group,
  variants: ['method'],
  compose: ({ self, other }) => self.to(other.dtype),
});
defineOp({
  schema: 'cpu(Tensor self) -> Tensor',
  doc: 'The tensor itself: reading works from every backend.',
  group,
  variants: ['method'],
  compose: ({ self }) => self,
});
defineOp({
  schema: 'cuda(Tensor self) -> Tensor',
  doc: 'The tensor itself: the badge says where it computes.',
  group,
  variants: ['method'],
  compose: ({ self }) => self,
});

defineOp({
  schema: 'detach(Tensor self) -> Tensor',
  doc: 'The same values off the tape; changes in place are seen by both.',
  group,
  compose: ({ self }) => {
    const out = new Tensor(
      self.arr,
      self.view_ && self.cell !== self.view_.base.cell ? undefined : self.cell,
    );
    out.origin = null;
    return out;
  },
});

defineOp({
  schema: 'equal(Tensor self, Tensor other) -> any',
  doc: 'Whether both have the same shape and values; to be awaited.',
  group,
  compose: ({ self, other }) =>
    sameShape(self.dims, other.dims) ? self.eq(other).all().item() : Promise.resolve(false),
});
defineOp({
  schema:
    'isclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> Tensor',
  doc: 'Where the values are close.',
  group,
  compose: ({ self, other, rtol, atol, equal_nan }) => {
    const close = self.sub(other).abs().le(other.abs().mul(rtol).add(atol)).logical_or(self.eq(other));
    return equal_nan ? close.logical_or(self.isnan().logical_and(other.isnan())) : close;
  },
});
defineOp({
  schema:
    'allclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> any',
  doc: 'Whether all values are close; to be awaited.',
  group,
  compose: ({ self, other, rtol, atol, equal_nan }) =>
    self.isclose(other, rtol, atol, equal_nan).all().item(),
});
defineOp({
  schema: 'numpy(Tensor self) -> any',
  doc: 'The values as a typed array; to be awaited.',
  group,
  variants: ['method'],
  compose: ({ self }) => {
    if (self.requires_grad)
      throw new RuntimeError(
        "Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.",
      );
    return self.arr.storage.read();
  },
});

const inPlace = 'In place';
/** A value over the whole tensor: nothing flows back through it. */
const [zeroed, filled] = (
  [
    ['zeroed', 'ZeroBackward0'],
    ['filled', 'FillBackward0'],
  ] as const
).map(([name, gradName]) =>
  defineOp({
    schema: `${name}(Tensor self, Scalar value=0) -> Tensor`,
    doc: 'A tensor of one value in the place of another.',
    group: inPlace,
    variants: [],
    gradName,
    forward: ({ self, value }) => Arr.filled(Number(value), self.shape, self.dtype),
    backward: ([g]) => ({ self: new Tensor(Arr.filled(0, g!.dims, g!.dtype)) }),
  }),
) as [(self: Tensor) => Tensor, (self: Tensor, value: number) => Tensor];

defineOp({
  schema: 'zero_(Tensor self) -> Tensor',
  doc: 'Sets every element to zero.',
  group: inPlace,
  variants: ['method'],
  compose: ({ self }) => intoPlace(self, zeroed),
});
defineOp({
  schema: 'fill_(Tensor self, Scalar value) -> Tensor',
  doc: 'Sets every element to a value.',
  group: inPlace,
  variants: ['method'],
  compose: ({ self, value }) => intoPlace(self, (before) => filled(before, value)),
});
defineOp({
  schema: 'copy_(Tensor self, Tensor src) -> Tensor',
  doc: 'Takes the values of another tensor over.',
  group: inPlace,
  variants: ['method'],
  compose: ({ self, src }) =>
    intoPlace(self, () => {
      if (!sameShape(broadcastShapes(self.dims, src.dims), self.dims)) {
        throw new RuntimeError(
          `output with shape ${formatShape(self.dims)} doesn't match the broadcast shape ${formatShape(broadcastShapes(self.dims, src.dims))}`,
        );
      }
      const same = src.dtype === self.dtype ? src : toCopy(src, self.dtype);
      return sameShape(same.dims, self.dims) ? same.clone() : same.expand([...self.dims]);
    }),
});
defineOp({
  schema: 'uniform_(Tensor self, float from=0, float to=1) -> Tensor',
  doc: 'Fills with random numbers evenly between two bounds.',
  group: inPlace,
  variants: ['method'],
  compose: ({ self, from, to }) =>
    intoPlace(
      self,
      () => new Tensor(Arr.from(defaultGenerator.uniform(self.numel(), from, to), self.dims, self.dtype)),
    ),
});
defineOp({
  schema: 'normal_(Tensor self, float mean=0, float std=1) -> Tensor',
  doc: 'Fills with normally distributed random numbers.',
  group: inPlace,
  variants: ['method'],
  compose: ({ self, mean, std }) =>
    intoPlace(
      self,
      () => new Tensor(Arr.from(defaultGenerator.normal(self.numel(), mean, std), self.dims, self.dtype)),
    ),
});
defineOp({
  schema: 'detach_(Tensor self) -> Tensor',
  doc: 'Takes the tensor itself off the tape.',
  group: inPlace,
  variants: ['method'],
  compose: ({ self }) => {
    if (self.view_) {
      throw new RuntimeError(
        "Can't detach views in-place. Use detach() instead. If you are using DistributedDataParallel (DDP) for " +
          'training, and gradient_as_bucket_view is set as True, gradients are views of DDP buckets, and hence ' +
          'detach_() cannot be called on these gradients. To fix this error, please refer to the ' +
          'Optimizer.zero_grad() function in torch/optim/optimizer.py as the solution.',
      );
    }
    self.grad_fn = null;
    self.requires_grad_(false);
    return self;
  },
});
defineOp({
  schema: 'addcdiv_(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor',
  doc: 'Adds value * tensor1 / tensor2.',
  group: inPlace,
  variants: ['method'],
  compose: ({ self, tensor1, tensor2, value }) =>
    withGradMode(false, () => self.add_(tensor1.div(tensor2).mul(value))),
});
defineOp({
  schema: 'addcmul_(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor',
  doc: 'Adds value * tensor1 * tensor2.',
  group: inPlace,
  variants: ['method'],
  compose: ({ self, tensor1, tensor2, value }) =>
    withGradMode(false, () => self.add_(tensor1.mul(tensor2).mul(value))),
});
