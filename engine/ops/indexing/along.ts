// Whole slices by their position along one dimension: index_select, index_add, index_copy and index_fill; and
// elements by their position in the flattened tensor: take and put.
import { IndexError, RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { int32, int64 } from '../../tensor/dtype';
import { sameShape, wrapDim } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { defineOp, opTable, type Variant } from '../table';
import { gatherAlong, outOfBounds, putAlong, wrapped } from './placing';

const group = 'Indexing';
const everywhere: Variant[] = ['function', 'method', 'inplace'];

// biome-ignore lint/suspicious/noExplicitAny: a call through the table.
const op = (name: string, ...args: unknown[]): any => opTable.get(name)!.call(...args);

/** Index values that may not be negative. */
export function positions(index: Arr, n: number, complain: (value: number) => Error): Arr {
  const values = index.storage.readNow();
  if (values) {
    for (let i = 0; i < values.length; i++) {
      if (values[i]! < 0 || values[i]! >= n) throw complain(values[i]!);
    }
  }
  return k.cast(index, int64);
}

export const outOfRange = () => new IndexError('index out of range in self');

function checkVector(name: string, index: Arr): void {
  if (index.shape.length > 1) throw new IndexError(`${name}: Index is supposed to be a vector`);
  if (index.dtype !== int64 && index.dtype !== int32)
    throw new RuntimeError(`${name}: Expected dtype int32 or int64 for index`);
}

const vector = (a: Arr) => (a.shape.length === 0 ? a.as([1]) : a);

defineOp({
  schema: 'index_select(Tensor self, int dim, Tensor index) -> Tensor',
  doc: 'The slices of a dimension that index names.',
  group,
  saves: ['index'],
  forward: ({ self, dim, index }) => {
    checkVector('index_select()', index);
    const axis = wrapDim(dim, self.shape.length);
    const input = vector(self);
    const out = gatherAlong(input, axis, positions(index.as([index.size]), input.shape[axis]!, outOfRange));
    return self.shape.length === 0 ? out.as([]) : out;
  },
  backward: ([g], { args: { self, dim, index } }) => ({
    self: op('zeros', [...self.dims], { dtype: g!.dtype }).index_add(dim, index, g!),
    index: null,
  }),
});

/** The shapes that index_add and index_copy want of their source. */
export function checkSource(name: string, self: Arr, axis: number, index: Arr, source: Arr): void {
  const n = source.shape.length === 0 ? 1 : source.shape[axis]!;
  if (index.size !== n) {
    throw name === 'index_copy_'
      ? new IndexError(
          `${name}(): Number of indices (${index.size}) should be equal to source.size(dim) (${n})`,
        )
      : new RuntimeError(
          `${name}(): Number of indices (${index.size}) should be equal to source.size(dim): (${n}), for dim: ${axis}`,
        );
  }
  const rest = (shape: readonly number[]) => shape.filter((_, i) => i !== axis);
  const [own, given] = [rest(self.shape), rest(source.shape)];
  if (sameShape(own, given)) return;
  if (name === 'index_copy_') {
    const spaced = (shape: number[]) => shape.join(' ');
    throw new RuntimeError(
      `${name}(): Source/destination tensor must have same slice shapes. Destination slice shape: ${spaced(own)} at dimension ${axis} and source slice shape: ${spaced(given)} at dimension 0.`,
    );
  }
  const at = own.findIndex((m, i) => m !== given[i]);
  throw new RuntimeError(
    `The size of tensor a (${own[at]}) must match the size of tensor b (${given[at]}) at non-singleton dimension ${at}`,
  );
}

defineOp({
  schema: 'index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor',
  doc: 'A copy with the slices of source added at the places that index names.',
  group,
  variants: everywhere,
  saves: ['index'],
  forward: ({ self, dim, index, source, alpha }) => {
    const axis = wrapDim(dim, self.shape.length);
    checkVector('index_add_()', index);
    if (self.dtype !== source.dtype)
      throw new RuntimeError(
        `index_add_(): self (${self.dtype.scalarName}) and source (${source.dtype.scalarName}) must have the same scalar type`,
      );
    checkSource('index_add_', self, axis, index, source);
    const at = positions(index.as([index.size]), vector(self).shape[axis]!, outOfRange);
    const scaled = Number(alpha) === 1 ? source : k.cast(k.mul(source, alpha), self.dtype);
    return putAlong(vector(self), axis, at, scaled, 'add').as(self.shape);
  },
  backward: ([g], { args: { dim, index, source, alpha }, needs }) => ({
    self: g!,
    index: null,
    source: needs('source')
      ? g!
          .index_select(dim, index)
          .mul(alpha)
          .reshape([...source.dims])
      : null,
  }),
});

defineOp({
  schema: 'index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor',
  doc: 'A copy with the slices that index names replaced by those of source.',
  group,
  variants: everywhere,
  saves: ['index'],
  forward: ({ self, dim, index, source }) => {
    const axis = wrapDim(dim, self.shape.length);
    if (index.shape.length > 1)
      throw new IndexError(`index_copy_(): Index should have dimension 1 or 0 (got ${index.shape.length})`);
    if (index.dtype !== int64)
      throw new IndexError(
        `index_copy_(): Expected a long tensor for index, but got ${index.dtype.scalarName}`,
      );
    if (self.dtype !== source.dtype)
      throw new RuntimeError(
        `index_copy_(): self and source expected to have the same dtype, but got (self) ${self.dtype.scalarName} and (source) ${source.dtype.scalarName}`,
      );
    checkSource('index_copy_', self, axis, index, source);
    const n = vector(self).shape[axis]!;
    const at = positions(
      index.as([index.size]),
      n,
      (value) =>
        new IndexError(`index_copy_(): index ${value} is out of bounds for dimension ${axis} with size ${n}`),
    );
    return putAlong(vector(self), axis, at, source, 'set').as(self.shape);
  },
  backward: ([g], { args: { dim, index, source }, needs }) => ({
    self: g!.index_fill(dim, index, 0),
    index: null,
    source: needs('source') ? g!.index_select(dim, index).reshape([...source.dims]) : null,
  }),
});

defineOp({
  schema: 'index_fill(Tensor self, int dim, Tensor index, Tensor|Scalar value) -> Tensor',
  doc: 'A copy with the slices that index names filled with a value.',
  group,
  variants: everywhere,
  gradName: (a) => `IndexFillBackward${a.value instanceof Tensor ? 1 : 0}`,
  saves: ['index'],
  forward: ({ self, dim, index, value }) => {
    const axis = wrapDim(dim, self.shape.length);
    if (index.dtype !== int64) throw new IndexError('index_fill_(): Expected dtype int64 for index.');
    if (value instanceof Arr && value.shape.length > 0) {
      throw new RuntimeError(
        `index_fill_ only supports a 0-dimensional value tensor, but got tensor with ${value.shape.length} dimension(s).`,
      );
    }
    const input = vector(self);
    const n = input.shape[axis]!;
    const at = wrapped(index.as([index.size]), n, outOfBounds(axis, n));
    const shape = input.shape.map((m, i) => (i === axis ? index.size : m));
    return putAlong(input, axis, at, k.expand(k.toArr(value, self.dtype), shape), 'set').as(self.shape);
  },
  backward: ([g], { args: { dim, index, value } }) => ({
    self: g!.index_fill(dim, index, 0),
    index: null,
    value: value instanceof Tensor ? g!.index_select(dim, index).sum() : null,
  }),
});

const beyond = (n: number) => (value: number) =>
  new IndexError(`out of range: tried to access index ${value} on a tensor of ${n} elements.`);

defineOp({
  schema: 'take(Tensor self, Tensor index) -> Tensor',
  doc: 'Elements by their position in the flattened tensor.',
  group,
  saves: ['index'],
  forward: ({ self, index }) => {
    if (index.dtype !== int64)
      throw new RuntimeError(`take(): Expected a long tensor for index, but got ${index.dtype.scalarName}`);
    if (self.size === 0 && index.size > 0) throw new IndexError('take(): tried to take from an empty tensor');
    return gatherAlong(self.as([self.size]), 0, wrapped(index, self.size, beyond(self.size)));
  },
  backward: ([g], { args: { self, index } }) => ({
    self: op('zeros', [...self.dims], { dtype: g!.dtype }).put(index, g!, true),
    index: null,
  }),
});
defineOp({
  schema: 'put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor',
  doc: 'A copy with elements replaced, or added to, by their position in the flattened tensor.',
  group,
  variants: everywhere,
  saves: ['index'],
  forward: ({ self, index, source, accumulate }) => {
    if (index.dtype !== int64)
      throw new RuntimeError(`put_(): Expected a long tensor for index, but got ${index.dtype.scalarName}`);
    if (self.dtype !== source.dtype)
      throw new RuntimeError(
        `put_(): self and source expected to have the same dtype, but got self.dtype = ${self.dtype.scalarName} and source.dtype = ${source.dtype.scalarName}`,
      );
    if (index.size !== source.size)
      throw new IndexError(
        `put_(): Expected source and index to have the same number of elements, but got source.numel() = ${source.size}, index.numel() = ${index.size}`,
      );
    const at = wrapped(index.as([index.size]), self.size, beyond(self.size));
    return putAlong(self.as([self.size]), 0, at, source, accumulate ? 'add' : 'set').as(self.shape);
  },
  backward: ([g], { args: { self, index, source, accumulate } }) => ({
    self: accumulate ? g! : g!.put(index, op('zeros', [...index.dims], { dtype: self.dtype })),
    index: null,
    source: g!.take(index).reshape([...source.dims]),
  }),
});

// Positions that are known to be right, for the rules of other ops.
defineOp({
  schema: 'take_positions(Tensor self, Tensor positions) -> Tensor',
  doc: 'Elements by their position in row-major order.',
  group,
  variants: ['method'],
  gradName: 'TakeBackward0',
  label: '[…]',
  forward: ({ self, positions: at }) => gatherAlong(self.as([self.size]), 0, at),
  backward: ([g], { args: { self, positions: at } }) => ({
    self: g!.scatter_positions(at, self.numel()).reshape([...self.dims]),
    positions: null,
  }),
});
defineOp({
  schema: 'scatter_positions(Tensor self, Tensor positions, int size) -> Tensor',
  doc: 'Adds elements up into a flat tensor of zeros, each at its position.',
  group,
  variants: ['method'],
  gradName: 'PutBackward0',
  forward: ({ self, positions: at, size }) =>
    putAlong(Arr.filled(0, [size], self.dtype), 0, at.as([at.size]), self, 'add'),
  backward: ([g], { args: { positions: at } }) => ({ self: g!.take_positions(at), positions: null }),
});
