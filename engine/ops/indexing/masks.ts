// Choosing by masks: where, masked_fill, masked_select, masked_scatter, nonzero and argwhere. Those whose
// result has a shape that depends on values need the mask's values on the host.
import { PyTypeError, RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { bool, int64 } from '../../tensor/dtype';
import { broadcastShapes, sizeOf } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { reduceTo } from '../reduceTo';
import { pyTypeOf } from '../schema';
import { defineOp, opTable, type Variant } from '../table';
import { coordinates, isMask } from './mask';
import { gatherAlong } from './placing';

const group = 'Indexing';
const everywhere: Variant[] = ['function', 'method', 'inplace'];

// biome-ignore lint/suspicious/noExplicitAny: a call through the table.
const op = (name: string, ...args: unknown[]): any => opTable.get(name)!.call(...args);

const choose: (...args: unknown[]) => Tensor = defineOp({
  schema: 'where_both(Tensor condition, Tensor|Scalar self, Tensor|Scalar other) -> Tensor',
  doc: 'Takes from self where the condition is true, else from other.',
  group,
  variants: [],
  label: 'where',
  gradName: 'WhereBackward0',
  saves: ['condition'],
  forward: ({ condition, self, other }) => {
    if (condition.dtype.name !== 'bool' && condition.dtype.name !== 'uint8')
      throw new RuntimeError(
        `where expected condition to be a boolean tensor, but got a tensor with dtype ${condition.dtype.scalarName}`,
      );
    return k.where(condition, self, other);
  },
  backward: ([g], { args: { condition, self, other }, needs }) => {
    const part = (operand: Tensor, yes: unknown, no: unknown) =>
      reduceTo(choose(condition, yes, no), operand.dims).to(operand.dtype);
    return {
      condition: null,
      self: needs('self') ? part(self, g!, 0) : null,
      other: needs('other') ? part(other, 0, g!) : null,
    };
  },
});

defineOp({
  schema: [
    'where(Tensor condition, Tensor|Scalar self, Tensor|Scalar other) -> Tensor',
    'where(Tensor condition) -> Tensor[]',
  ],
  doc: 'Takes from self where the condition is true, else from other. With the condition alone: where it is true.',
  group,
  variants: ['function'],
  compose: ({ condition, self, other }) =>
    self === undefined ? nonzeroTuple(condition) : choose(condition, self, other),
});

function maskOf(mask: Arr | Tensor, name: string): void {
  if (mask.dtype.name !== 'bool' && mask.dtype.name !== 'uint8')
    throw new RuntimeError(`${name}: expected BoolTensor or ByteTensor for mask`);
}

defineOp({
  schema: 'masked_fill(Tensor self, Tensor mask, Tensor|Scalar value) -> Tensor',
  doc: 'Puts value where the mask is true.',
  group,
  variants: everywhere,
  gradName: (a) => `MaskedFillBackward${a.value instanceof Tensor ? 1 : 0}`,
  saves: ['mask'],
  forward: ({ self, mask, value }) => {
    if (mask.dtype.name !== 'bool' && mask.dtype.name !== 'uint8')
      throw new RuntimeError(
        `masked_fill_ only supports boolean masks, but got mask with dtype ${mask.dtype}`,
      );
    if (value instanceof Arr && value.shape.length > 0)
      throw new RuntimeError(
        `masked_fill_ only supports a 0-dimensional value tensor, but got tensor with ${value.shape.length} dimension(s).`,
      );
    if (!(value instanceof Arr) && k.scalarDtype(value).category > self.dtype.category)
      throw new RuntimeError(
        `value cannot be converted to type ${cppName(self.dtype.name)} without overflow`,
      );
    broadcastShapes(mask.shape, self.shape);
    return k.where(mask, k.toArr(value, self.dtype), self);
  },
  backward: ([g], { args: { self, mask, value }, needs }) => ({
    self: needs('self') ? reduceTo(g!.masked_fill(mask, 0), self.dims) : null,
    mask: null,
    value: needs('value') ? op('where', mask, g!, 0).sum().to(value.dtype) : null,
  }),
});

function cppName(dtype: string): string {
  return (
    { int64: 'int64_t', int32: 'int', int16: 'int16_t', int8: 'int8_t', uint8: 'uint8_t' }[dtype] ?? dtype
  );
}

defineOp({
  schema: 'masked_select(Tensor self, Tensor mask) -> Tensor',
  doc: 'The elements where the mask is true.',
  group,
  saves: ['mask'],
  forward: ({ self, mask }) => {
    maskOf(mask, 'masked_select');
    const shape = broadcastShapes(mask.shape, self.shape);
    const values = k.hostOf(k.expand(mask, shape), 'masked_select()');
    const at: number[] = [];
    for (let i = 0; i < values.length; i++) if (values[i]) at.push(i);
    const from = k.expand(self, shape);
    return gatherAlong(from.as([from.size]), 0, Arr.from(at, [at.length], int64));
  },
  backward: ([g], { args: { self, mask } }) => {
    const shape = broadcastShapes(self.dims, mask.dims);
    const spread = op('zeros', shape, { dtype: g!.dtype }).masked_scatter(mask, g!);
    return { self: reduceTo(spread, self.dims), mask: null };
  },
});

/** For each element of the mask, how many before it are true: where its value stands in a source. */
function ranks(mask: Arr): Arr {
  const values = mask.storage.readNow();
  if (!values) {
    const flat = k.cast(mask, int64).as([1, mask.size]);
    const attrs = { axis: 1, exclusive: true, reverse: false };
    return k.run('Cumsum', { x: flat }, attrs, int64).as(mask.shape);
  }
  const out = new Int32Array(values.length);
  let seen = 0;
  for (let i = 0; i < out.length; i++) {
    out[i] = seen;
    if (values[i]) seen += 1;
  }
  return Arr.fromHost(out, mask.shape, int64);
}

/** Ranks that stay within a source of n elements, also behind the last true one. */
const within = (at: Arr, n: number) => k.cast(k.minimum(at, Math.max(n - 1, 0)), int64);

defineOp({
  schema: 'masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor',
  doc: 'Puts the elements of source, in order, where the mask is true.',
  group,
  variants: everywhere,
  saves: ['mask'],
  forward: ({ self, mask, source }) => {
    if (self.dtype !== source.dtype)
      throw new RuntimeError(
        `masked_scatter: expected self and source to have same dtypes but got${self.dtype.scalarName} and ${source.dtype.scalarName}`,
      );
    const shape = broadcastShapes(mask.shape, self.shape);
    const spread = k.expand(k.cast(mask, bool), shape);
    const known = spread.storage.readNow();
    if (known) {
      let count = 0;
      for (let i = 0; i < known.length; i++) if (known[i]) count += 1;
      if (count > source.size)
        throw new RuntimeError('Number of elements of source < number of ones in mask');
      if (count === 0) return k.expand(self, shape);
    }
    const values = gatherAlong(source.as([source.size]), 0, within(ranks(spread), source.size));
    return k.where(spread, values, k.expand(self, shape));
  },
  backward: ([g], { args: { self, mask, source }, needs }) => {
    const shape = broadcastShapes(self.dims, mask.dims);
    const spread = k.expand(k.cast(mask.arr, bool), shape);
    const at = within(ranks(spread), source.numel());
    return {
      self: needs('self') ? reduceTo(g!.masked_fill(mask.bool(), 0), self.dims) : null,
      mask: null,
      source: needs('source')
        ? g!
            .where(new Tensor(spread), 0)
            .scatter_positions(new Tensor(at), sizeOf(source.dims))
            .reshape([...source.dims])
        : null,
    };
  },
});

function truth(self: Tensor): Arr {
  return isMask(self) ? self.arr : k.cast(self.arr, bool);
}

function nonzeroTuple(self: Tensor): Tensor[] {
  const input = truth(self);
  const lifted = input.shape.length === 0 ? input.as([1]) : input;
  return coordinates(lifted, 'nonzero()');
}

const nonzero = defineOp({
  schema: 'nonzero(Tensor self, *, bool as_tuple=False) -> Tensor',
  doc: 'The coordinates of the elements that are not zero: a row each, or with as_tuple a tensor for each dimension.',
  group,
  compose: ({ self, as_tuple }) => {
    if (typeof as_tuple !== 'boolean')
      throw new PyTypeError(`nonzero(): argument 'as_tuple' must be bool, not ${pyTypeOf(as_tuple)}`);
    if (as_tuple) return nonzeroTuple(self);
    const columns = self.ndim === 0 ? [] : nonzeroTuple(self);
    if (self.ndim === 0) {
      const count = nonzeroTuple(self)[0]!.numel();
      return new Tensor(Arr.filled(0, [count, 0], int64));
    }
    return op('stack', columns, 1);
  },
});
defineOp({
  schema: 'argwhere(Tensor self) -> Tensor',
  doc: 'The coordinates of the elements that are not zero, a row each.',
  group,
  compose: ({ self }) => nonzero(self),
});
