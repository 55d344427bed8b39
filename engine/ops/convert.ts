// Copies, conversions and whole-tensor questions, and the in-place operations that no other op has.
import { RuntimeError, ValueError } from '../backend';
import { Arr } from '../tensor/arr';
import { toDevice } from '../tensor/device';
import { bool, DType, dtypes, float32, float64, int64, toDtype } from '../tensor/dtype';
import { broadcastShapes, formatShape, sameShape } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import { intoPlace } from './inplace';
import * as k from './kernels';
import { defineOp } from './table';
import { detached } from './view';

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
  schema:
    'to(Tensor self, any other=None, any more=None, bool non_blocking=False, bool copy=False, *, dtype? dtype=None, device? device=None, any memory_format=None) -> Tensor',
  doc: "The tensor in another dtype: a torch.dtype, or another tensor's. Devices are accepted and mean nothing here.",
  group,
  variants: ['method'],
  compose: ({ self, other, more, non_blocking, copy, dtype, device }) => {
    const isDtype = (v: unknown) =>
      v instanceof DType || (typeof v === 'string' && v.replace(/^torch\./, '') in dtypes);
    if (device === null && other !== null && !isDtype(other) && !(other instanceof Tensor)) toDevice(other);
    const given = other instanceof Tensor ? other.dtype : [dtype, other, more].find(isDtype);
    const wanted = given ? toDtype(given) : self.dtype;
    // After a dtype, the two booleans come one place earlier: to(dtype, non_blocking, copy).
    const copies = copy || (typeof more === 'boolean' && isDtype(other) && non_blocking);
    return wanted === self.dtype && !copies ? self : toCopy(self, wanted);
  },
});

for (const [name, dtype] of [
  ['float', float32],
  ['double', float64],
  ['half', dtypes.float16!],
  ['long', int64],
  ['int', dtypes.int32!],
  ['short', dtypes.int16!],
  ['char', dtypes.int8!],
  ['byte', dtypes.uint8!],
  ['bool', bool],
] as const) {
  defineOp({
    schema: `${name}(Tensor self, *, any memory_format=None) -> Tensor`,
    doc: `The tensor as ${dtype}.`,
    group,
    variants: ['method'],
    compose: ({ self }) => self.to(dtype),
  });
}

const typeNames = new Map(
  ['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'float32', 'float64'].map((name) => [
    `torch.${dtypes[name]!.scalarName}Tensor`,
    dtypes[name]!,
  ]),
);

defineOp({
  schema: 'type(Tensor self, any dtype=None, bool non_blocking=False) -> any',
  doc: "The old name of the tensor's class, such as 'torch.FloatTensor'; or, given a dtype or such a name, the tensor in it.",
  group,
  variants: ['method'],
  compose: ({ self, dtype }) => {
    if (dtype === null) return `torch.${self.dtype.scalarName}Tensor`;
    const wanted = dtype instanceof DType ? dtype : typeNames.get(String(dtype));
    if (!wanted) throw new ValueError(`invalid type: '${dtype}'`);
    return self.to(wanted);
  },
});
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
  schema: 'cuda(Tensor self, device? device=None, bool non_blocking=False) -> Tensor',
  doc: 'The tensor itself: the badge says where it computes.',
  group,
  variants: ['method'],
  compose: ({ self }) => self,
});

defineOp({
  schema: 'detach(Tensor self) -> Tensor',
  doc: 'The same values off the tape; changes in place are seen by both.',
  group,
  compose: ({ self }) => detached(self),
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
    if (self.dtype !== other.dtype)
      throw new RuntimeError(`${self.dtype.scalarName} did not match ${other.dtype.scalarName}`);
    const [x, y] = self.dtype.category === 0 ? [self.to(int64), other.to(int64)] : [self, other];
    const apart = x.sub(y).abs();
    const near = apart.le(y.abs().mul(rtol).add(atol)).logical_and(apart.isfinite());
    const close = near.logical_or(self.eq(other));
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

const filledWith: (self: Tensor, value: Tensor) => Tensor = defineOp({
  schema: 'filled_with(Tensor self, Tensor value) -> Tensor',
  doc: 'The value of a tensor without dimensions, in the place of every element of another.',
  group: inPlace,
  variants: [],
  gradName: 'FillBackward3',
  forward: ({ self, value }) => k.expand(value, self.shape),
  backward: ([g]) => ({ self: new Tensor(Arr.filled(0, g!.dims, g!.dtype)), value: g!.sum() }),
});

defineOp({
  schema: 'zero_(Tensor self) -> Tensor',
  doc: 'Sets every element to zero.',
  group: inPlace,
  variants: ['method', 'function'],
  compose: ({ self }) => intoPlace(self, zeroed, { mayOverlap: true }),
});
defineOp({
  schema: 'fill_(Tensor self, Tensor|Scalar value) -> Tensor',
  doc: 'Sets every element to a value.',
  group: inPlace,
  variants: ['method', 'function'],
  compose: ({ self, value }) => {
    if (!(value instanceof Tensor))
      return intoPlace(self, (before) => filled(before, value), { mayOverlap: true });
    if (value.ndim !== 0)
      throw new RuntimeError(
        `fill_ only supports 0-dimension value tensor but got tensor with ${value.ndim} dimensions.`,
      );
    const same: Tensor = value.to(self.dtype);
    return intoPlace(self, (before) => filledWith(before, same), { mayOverlap: true });
  },
});
defineOp({
  schema: 'copy_(Tensor self, Tensor src) -> Tensor',
  doc: 'Takes the values of another tensor over.',
  group: inPlace,
  variants: ['method'],
  compose: ({ self, src }) =>
    intoPlace(self, (before) => {
      if (!sameShape(broadcastShapes(self.dims, src.dims), self.dims)) {
        throw new RuntimeError(
          `output with shape ${formatShape(self.dims)} doesn't match the broadcast shape ${formatShape(broadcastShapes(self.dims, src.dims))}`,
        );
      }
      const same = src.dtype === self.dtype ? src : toCopy(src, self.dtype);
      const wide: Tensor = sameShape(same.dims, self.dims) ? same.clone() : same.expand([...self.dims]);
      // What had a gradient still has one, also where the new values have none: zeros.
      const isLost = before.requires_grad && !wide.requires_grad;
      return isLost ? wide.where(new Tensor(Arr.scalar(1, bool)), before) : wide;
    }),
});
defineOp({
  schema: 'fill(Tensor self, Scalar value) -> Tensor',
  doc: 'A tensor of one value, of the shape and dtype of another.',
  group: inPlace,
  variants: ['function'],
  compose: ({ self, value }) => self.clone().fill_(value),
});
defineOp({
  schema: 'detach_(Tensor self) -> Tensor',
  doc: 'Takes the tensor itself off the tape.',
  group: inPlace,
  variants: ['method', 'function'],
  compose: ({ self }) => {
    if (self.shownView) {
      throw new RuntimeError(
        "Can't detach views in-place. Use detach() instead. If you are using DistributedDataParallel (DDP) for " +
          'training, and gradient_as_bucket_view is set as True, gradients are views of DDP buckets, and hence ' +
          'detach_() cannot be called on these gradients. To fix this error, please refer to the ' +
          'Optimizer.zero_grad() function in torch/optim/optimizer.py as the solution.',
      );
    }
    for (let part: Tensor | null = self; part; part = part.view_?.base.tensor ?? null) {
      part.grad_fn = null;
      part.requires_grad_(false);
    }
    return self;
  },
});
