// Tensors from the reader's own numbers: torch.tensor, as_tensor, from_numpy, new_tensor and the old typed
// constructors such as torch.LongTensor.
import { PyTypeError, RuntimeError, ValueError } from '../../backend';
import { Arr } from '../../tensor/arr';
import {
  bool,
  type DType,
  defaultDtype,
  dtypes,
  float32,
  float64,
  int8,
  int16,
  int32,
  int64,
  promote,
  uint8,
} from '../../tensor/dtype';
import { Tensor } from '../../tensor/tensor';
import { pyTypeOf } from '../schema';
import { defineOp, type Variant } from '../table';
import { checkSize, creationOptions, made } from './made';

const group = 'Creation';
const variants: Variant[] = ['function'];

const typedDtypes: [new (n: number) => ArrayLike<number>, DType][] = [
  [Float32Array, float32],
  [Float64Array, float64],
  [Int32Array, int32],
  [Int16Array, int16],
  [Int8Array, int8],
  [Uint8Array, uint8],
  [Uint8ClampedArray, uint8],
];

type Numbers = ArrayLike<number | boolean | bigint>;

interface Gathered {
  values: Numbers;
  shape: number[];
  dtype: DType;
}

function isTyped(data: unknown): data is ArrayLike<number> & ArrayBufferView {
  return ArrayBuffer.isView(data) && !(data instanceof DataView);
}

function typedDtype(data: unknown): DType {
  for (const [type, dtype] of typedDtypes) if (data instanceof type) return dtype;
  if (data instanceof BigInt64Array) return int64;
  throw new PyTypeError(`can't convert a ${pyTypeOf(data)} to a tensor`);
}

/** Reads nested arrays, in PyTorch's words where they do not form a tensor. */
function gather(data: unknown): Gathered {
  if (isTyped(data)) return { values: data, shape: [data.length], dtype: typedDtype(data) };
  const shape: number[] = [];
  for (let level: unknown = data; Array.isArray(level) || isTyped(level); level = level[0])
    shape.push(level.length);
  const values: (number | boolean)[] = [];
  let dtype: DType | null = null;
  const note = (found: DType) => {
    dtype = dtype ? promote(dtype, found) : found;
  };
  const walk = (item: unknown, level: number): void => {
    if (Array.isArray(item) || isTyped(item)) {
      if (level >= shape.length) {
        throw new PyTypeError(
          dtype?.is_floating_point
            ? 'must be real number, not list'
            : "'list' object cannot be interpreted as an integer",
        );
      }
      if (item.length !== shape[level]) {
        throw new ValueError(
          `expected sequence of length ${shape[level]} at dim ${level} (got ${item.length})`,
        );
      }
      for (let i = 0; i < item.length; i++) walk(item[i], level + 1);
      return;
    }
    if (item instanceof Tensor) {
      if (item.numel() !== 1)
        throw new ValueError('only one element tensors can be converted to Python scalars');
      const host = item.arr.storage.readNow();
      if (!host)
        throw new RuntimeError(
          'torch.tensor() of a tensor on the GPU: use torch.stack, which keeps it there',
        );
      note(item.dtype);
      values.push(host[0]!);
      return;
    }
    if (level !== shape.length) throw new PyTypeError('not a sequence');
    note(kindOf(item));
    values.push(typeof item === 'boolean' ? item : Number(item));
  };
  walk(data, 0);
  return { values, shape, dtype: dtype ?? defaultDtype() };
}

function kindOf(item: unknown): DType {
  if (typeof item === 'boolean') return bool;
  if (item instanceof Number) return defaultDtype();
  if (typeof item === 'number') return Number.isInteger(item) ? int64 : defaultDtype();
  if (typeof item === 'bigint') return int64;
  if (typeof item === 'string') throw new PyTypeError("new(): invalid data type 'str'");
  throw new RuntimeError(`Could not infer dtype of ${pyTypeOf(item)}`);
}

const ranges: Record<string, [number, number]> = {
  // PyTorch lets a negative number wrap around in unsigned types.
  uint8: [-255, 255],
  int8: [-128, 127],
  int16: [-32768, 32767],
};

/** The numbers in a dtype; those that do not fit are refused, as they are only where a reader writes them. */
function arrOf(values: Numbers, shape: readonly number[], dtype: DType): Arr {
  const range = ranges[dtype.name];
  if (range) {
    for (let i = 0; i < values.length; i++) {
      const value = Math.trunc(Number(values[i]));
      if (value < range[0] || value > range[1])
        throw new RuntimeError(`value cannot be converted to type ${cppType(dtype)} without overflow`);
    }
  }
  return Arr.from(values, shape, dtype);
}

const cppType = (dtype: DType) => (dtype === uint8 ? 'uint8' : dtype.name);

function fromData(data: unknown, dtype: DType | null, requiresGrad: boolean): Tensor {
  if (data instanceof Tensor) {
    const copy: Tensor = data
      .detach()
      .to(dtype ?? data.dtype)
      .clone();
    return made(copy.arr, requiresGrad);
  }
  const found = gather(data);
  // TypeScript does not tell 1.0 from 1: what shall have a gradient can only have been meant as floats.
  const wanted = dtype ?? (requiresGrad && found.dtype === int64 ? defaultDtype() : found.dtype);
  return made(arrOf(found.values, found.shape, wanted), requiresGrad);
}

defineOp({
  schema: `tensor(any data, ${creationOptions}) -> Tensor`,
  doc: 'A tensor with the given values: a number, nested arrays of numbers, or a typed array.',
  group,
  variants,
  compose: ({ data, dtype, requires_grad }) => fromData(data, dtype, requires_grad),
});
defineOp({
  schema: `new_tensor(Tensor self, any data, ${creationOptions}) -> Tensor`,
  doc: 'A tensor with the given values, of the dtype of this one.',
  group,
  variants: ['method'],
  compose: ({ self, data, dtype, requires_grad }) => fromData(data, dtype ?? self.dtype, requires_grad),
});
defineOp({
  schema: 'from_numpy(any array) -> Tensor',
  doc: 'A tensor with the values of a typed array.',
  group,
  variants,
  aliases: ['from_array'],
  compose: ({ array }) => {
    if (!isTyped(array)) throw new PyTypeError(`expected np.ndarray (got ${pyTypeOf(array)})`);
    return made(Arr.from(array, [array.length], typedDtype(array)), false);
  },
});
for (const name of ['as_tensor', 'asarray']) {
  defineOp({
    schema: `${name}(any data, ${creationOptions}) -> Tensor`,
    doc: 'The data as a tensor, without a copy where it is one.',
    group,
    variants,
    compose: ({ data, dtype, requires_grad }) =>
      data instanceof Tensor ? (dtype ? data.to(dtype) : data) : fromData(data, dtype, requires_grad),
  });
}

/** torch.Tensor(2, 3) and torch.LongTensor([1, 2]): a size, or values of the class's dtype. */
export function legacyTensor(dtype: DType, ...args: unknown[]): Tensor {
  if (args.length === 0) return made(Arr.from([], [0], dtype), false);
  if (args.every((arg) => typeof arg === 'number'))
    return made(Arr.filled(0, checkSize(args as number[], dtype), dtype), false);
  const found = gather(args[0]);
  return made(arrOf(found.values, found.shape, dtype), false);
}

/** The old classes by name, such as LongTensor. */
export const legacyTypes: Record<string, DType> = {
  FloatTensor: float32,
  DoubleTensor: float64,
  HalfTensor: dtypes.float16!,
  LongTensor: int64,
  IntTensor: int32,
  ShortTensor: int16,
  CharTensor: int8,
  ByteTensor: uint8,
  BoolTensor: bool,
};
