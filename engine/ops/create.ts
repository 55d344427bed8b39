// Making tensors: from the reader's numbers, filled, in ranges, and at random.
import { PyTypeError, RuntimeError, ValueError } from '../backend';
import { defaultGenerator } from '../random';
import { Arr } from '../tensor/arr';
import { bool, type DType, float32, float64, int8, int16, int32, int64, uint8 } from '../tensor/dtype';
import { sizeOf } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import { runNumber, sourceLine } from '../trace/recording';
import { pyTypeOf } from './schema';
import { defineOp, type Variant } from './table';

const group = 'Creation';
const variants: Variant[] = ['function'];
const options = '*, dtype? dtype=None, bool requires_grad=False, any device=None';

function made(arr: Arr, requiresGrad: boolean): Tensor {
  const tensor = new Tensor(arr);
  if (requiresGrad) {
    if (!arr.dtype.is_floating_point)
      throw new RuntimeError('Only Tensors of floating point and complex dtype can require gradients');
    tensor.requires_grad_(true);
  }
  tensor.identity.madeAt = sourceLine();
  tensor.identity.run = runNumber();
  return tensor;
}

const typedDtypes: [new (n: number) => ArrayLike<number>, DType][] = [
  [Float32Array, float32],
  [Float64Array, float64],
  [Int32Array, int32],
  [Int16Array, int16],
  [Int8Array, int8],
  [Uint8Array, uint8],
  [Uint8ClampedArray, uint8],
];

interface Gathered {
  values: (number | boolean)[] | ArrayLike<number>;
  shape: number[];
  dtype: DType;
}

/** Reads nested arrays, in PyTorch's words where they do not form a tensor. */
function gather(data: unknown): Gathered {
  for (const [type, dtype] of typedDtypes) {
    if (data instanceof type)
      return {
        values: Array.from(data as ArrayLike<number>),
        shape: [(data as ArrayLike<number>).length],
        dtype,
      };
  }
  const shape: number[] = [];
  for (let level: unknown = data; Array.isArray(level); level = level[0]) shape.push(level.length);
  const values: (number | boolean)[] = [];
  let category = -1;
  const walk = (item: unknown, level: number): void => {
    if (Array.isArray(item)) {
      if (level >= shape.length) throw new PyTypeError(`not a sequence expected at dim ${level}`);
      if (item.length !== shape[level]) {
        throw new ValueError(
          `expected sequence of length ${shape[level]} at dim ${level} (got ${item.length})`,
        );
      }
      for (const part of item) walk(part, level + 1);
      return;
    }
    if (item instanceof Tensor && item.numel() === 1) {
      const host = item.arr.storage.readNow();
      if (!host)
        throw new RuntimeError(
          'torch.tensor() of a tensor on the GPU: use torch.stack, which keeps it there',
        );
      if (level !== shape.length)
        throw new PyTypeError('only tensors of one element can stand among numbers');
      values.push(host[0]!);
      category = Math.max(category, item.dtype.category);
      return;
    }
    if (level !== shape.length) {
      throw new PyTypeError(`expected sequence at dim ${level} (got ${pyTypeOf(item)})`);
    }
    if (typeof item === 'boolean') category = Math.max(category, 0);
    else if (item instanceof Number) category = 2;
    else if (typeof item === 'number') category = Math.max(category, Number.isInteger(item) ? 1 : 2);
    else if (typeof item === 'bigint') category = Math.max(category, 1);
    else
      throw new PyTypeError(
        typeof item === 'string'
          ? "new(): invalid data type 'str'"
          : `Could not infer dtype of ${pyTypeOf(item)}`,
      );
    values.push(typeof item === 'boolean' ? item : Number(item));
  };
  walk(data, 0);
  return { values, shape, dtype: category === 0 ? bool : category === 1 ? int64 : float32 };
}

defineOp({
  schema: `tensor(any data, ${options}) -> Tensor`,
  doc: 'A tensor with the given values: a number, nested arrays of numbers, or a typed array.',
  group,
  variants,
  compose: ({ data, dtype, requires_grad }) => {
    if (data instanceof Tensor)
      return made(dtype ? data.to(dtype).detach().clone().arr : data.detach().clone().arr, requires_grad);
    const found = gather(data);
    // TypeScript does not tell 1.0 from 1: what shall have a gradient can only have been meant as floats.
    const wanted = dtype ?? (requires_grad && found.dtype === int64 ? float32 : found.dtype);
    return made(Arr.from(found.values, found.shape, wanted), requires_grad);
  },
});

defineOp({
  schema: 'from_numpy(any array) -> Tensor',
  doc: 'A tensor with the values of a typed array.',
  group,
  variants,
  aliases: ['from_array'],
  compose: ({ array }) => {
    if (!ArrayBuffer.isView(array)) throw new PyTypeError(`expected a typed array (got ${pyTypeOf(array)})`);
    const found = gather(array);
    return made(Arr.from(found.values, found.shape, found.dtype), false);
  },
});

defineOp({
  schema: `as_tensor(any data, ${options}) -> Tensor`,
  doc: 'The data as a tensor, without a copy where it is one.',
  group,
  variants,
  compose: ({ data, dtype }) =>
    data instanceof Tensor
      ? dtype
        ? data.to(dtype)
        : data
      : (() => {
          const f = gather(data);
          return made(Arr.from(f.values, f.shape, dtype ?? f.dtype), false);
        })(),
});

function checkSize(size: number[]): number[] {
  const negative = size.find((n) => n < 0);
  if (negative !== undefined) {
    throw new RuntimeError(
      `Trying to create tensor with negative dimension ${negative}: [${size.join(', ')}]`,
    );
  }
  return size;
}

for (const [name, value, doc] of [
  ['zeros', 0, 'zeros'],
  ['ones', 1, 'ones'],
  ['empty', 0, 'zeros, where PyTorch leaves what was in memory'],
] as const) {
  defineOp({
    schema: `${name}(int... size, ${options}) -> Tensor`,
    doc: `A tensor of ${doc}.`,
    group,
    variants,
    compose: (a) => made(Arr.filled(value, checkSize(a.size), a.dtype ?? float32), a.requires_grad),
  });
  defineOp({
    schema: `${name}_like(Tensor self, ${options}) -> Tensor`,
    doc: `A tensor of ${doc}, of the shape and dtype of another.`,
    group,
    variants,
    compose: (a) => made(Arr.filled(value, a.self.dims, a.dtype ?? a.self.dtype), a.requires_grad),
  });
}

const scalarDtype = (value: unknown): DType =>
  typeof value === 'boolean' ? bool : typeof value === 'number' && Number.isInteger(value) ? int64 : float32;

defineOp({
  schema: `full(int[] size, Scalar fill_value, ${options}) -> Tensor`,
  doc: 'A tensor of one value.',
  group,
  variants,
  compose: (a) =>
    made(
      Arr.filled(
        Number(a.fill_value),
        checkSize(a.size),
        a.dtype ?? (a.requires_grad ? float32 : scalarDtype(a.fill_value)),
      ),
      a.requires_grad,
    ),
});
defineOp({
  schema: `full_like(Tensor self, Scalar fill_value, ${options}) -> Tensor`,
  doc: 'A tensor of one value, of the shape and dtype of another.',
  group,
  variants,
  compose: (a) =>
    made(Arr.filled(Number(a.fill_value), a.self.dims, a.dtype ?? a.self.dtype), a.requires_grad),
});

defineOp({
  schema: `eye(int n, int? m=None, ${options}) -> Tensor`,
  doc: 'The identity matrix.',
  group,
  variants,
  compose: ({ n, m, dtype, requires_grad }) => {
    const columns = m ?? n;
    const values = new Float32Array(n * columns);
    for (let i = 0; i < Math.min(n, columns); i++) values[i * columns + i] = 1;
    return made(Arr.from(values, [n, columns], dtype ?? float32), requires_grad);
  },
});

defineOp({
  schema: [
    `arange(Scalar end, ${options}) -> Tensor`,
    `arange(Scalar start, Scalar end, Scalar step=1, ${options}) -> Tensor`,
  ],
  doc: 'Numbers from start up to, but without, end.',
  group,
  variants,
  compose: ({ start = 0, end, step = 1, dtype, requires_grad }) => {
    const [from, to, by] = [Number(start), Number(end), Number(step)];
    if (by === 0) throw new RuntimeError('step must be nonzero');
    if ((to - from) * by < 0)
      throw new RuntimeError('upper bound and larger bound inconsistent with step sign');
    const values = Array.from({ length: Math.ceil((to - from) / by) }, (_, i) => from + i * by);
    const whole = [start, end, step].every((v) => scalarDtype(v) === int64);
    return made(
      Arr.from(values, [values.length], dtype ?? (whole && !requires_grad ? int64 : float32)),
      requires_grad,
    );
  },
});

defineOp({
  schema: `linspace(Scalar start, Scalar end, int steps, ${options}) -> Tensor`,
  doc: 'Evenly spaced numbers from start to end, both included.',
  group,
  variants,
  compose: ({ start, end, steps, dtype, requires_grad }) => {
    const step = steps > 1 ? Math.fround((end - start) / (steps - 1)) : 0;
    const values = Array.from({ length: steps }, (_, i) =>
      i < steps / 2 ? start + step * i : end - step * (steps - 1 - i),
    );
    return made(Arr.from(values, [steps], dtype ?? float32), requires_grad);
  },
});

function random(size: number[], dtype: DType, kind: 'uniform' | 'normal'): Arr {
  if (!dtype.is_floating_point)
    throw new RuntimeError(
      `"${kind === 'uniform' ? 'check_uniform_bounds' : 'normal_kernel_cpu'}" not implemented for '${dtype.scalarName}'`,
    );
  const precision = dtype === float64 ? 'float64' : 'float32';
  return Arr.from(defaultGenerator[kind](sizeOf(size), 0, 1, precision), size, dtype);
}

for (const [name, kind, doc] of [
  ['rand', 'uniform', 'evenly between 0 and 1'],
  ['randn', 'normal', 'by the standard normal distribution'],
] as const) {
  defineOp({
    schema: `${name}(int... size, ${options}) -> Tensor`,
    doc: `Random numbers ${doc}.`,
    group,
    variants,
    compose: (a) => made(random(checkSize(a.size), a.dtype ?? float32, kind), a.requires_grad),
  });
  defineOp({
    schema: `${name}_like(Tensor self, ${options}) -> Tensor`,
    doc: `Random numbers ${doc}, in the shape of another tensor.`,
    group,
    variants,
    compose: (a) => made(random([...a.self.dims], a.dtype ?? a.self.dtype, kind), a.requires_grad),
  });
}

defineOp({
  schema: [
    `randint(int high, int[] size, ${options}) -> Tensor`,
    `randint(int low, int high, int[] size, ${options}) -> Tensor`,
  ],
  doc: 'Random whole numbers from low up to, but without, high.',
  group,
  variants,
  compose: ({ low = 0, high, size, dtype, requires_grad }) => {
    if (low >= high)
      throw new RuntimeError(
        `random_ expects 'from' to be less than 'to', but got from=${low} >= to=${high}`,
      );
    return made(
      Arr.from(defaultGenerator.randint(sizeOf(size), low, high), checkSize(size), dtype ?? int64),
      requires_grad,
    );
  },
});

defineOp({
  schema: `randperm(int n, ${options}) -> Tensor`,
  doc: 'The numbers from 0 to n - 1 in a random order.',
  group,
  variants,
  compose: ({ n, dtype }) => made(Arr.from(defaultGenerator.randperm(n), [n], dtype ?? int64), false),
});

/** torch.Tensor(2, 3) and torch.Tensor([1, 2]): always float32. */
export function legacyTensor(...args: unknown[]): Tensor {
  if (args.length === 0) return made(Arr.from([], [0], float32), false);
  if (args.every((arg) => typeof arg === 'number'))
    return made(Arr.filled(0, args as number[], float32), false);
  const found = gather(args[0]);
  return made(Arr.from(found.values, found.shape, float32), false);
}
