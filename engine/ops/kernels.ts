// Backend kernels as functions on immutable values, with PyTorch's broadcasting and promotion. Each knows
// which storage kinds and ranks the kernels underneath can take. No tape in here.
import { currentSession, RuntimeError, Storage } from '../backend';
import { Arr } from '../tensor/arr';
import { bool, type DType, float32, int64, type Operand, resultType, toHostArray } from '../tensor/dtype';
import { broadcastShapes, sameShape, sizeOf } from '../tensor/size';

type Attrs = Record<string, unknown>;

/** A number among the operands; a Number object is a float literal without a fraction. */
export type Scalar = number | boolean;
export type Value = Arr | Scalar;

export function run(kernel: string, inputs: Record<string, Arr> | Arr[], attrs: Attrs, dtype: DType): Arr {
  const infos = Array.isArray(inputs)
    ? inputs.map((arr) => arr.storage.info([...arr.shape]))
    : Object.fromEntries(Object.entries(inputs).map(([key, arr]) => [key, arr.storage.info([...arr.shape])]));
  const [info] = currentSession().run(kernel, infos as never, attrs as never);
  const storage = Storage.fromInfo(info!);
  const out = new Arr(storage, info!.shape, dtype);
  // Some kernels answer with another kind than the dtype is kept in.
  return storage.type === dtype.storage ? out : convert(out, dtype);
}

function convert(a: Arr, dtype: DType): Arr {
  const infos = { x: a.storage.info([...a.shape]) };
  const [info] = currentSession().run('Cast', infos, { dtype: dtype.storage });
  const out = new Arr(Storage.fromInfo(info!), a.shape, dtype);
  if (currentSession().name === 'webgpu' && dtype.storage === 'float32') disguised.add(out.storage);
  return out;
}

/** Casts to float on webgpu that TF.js did not carry out: it keeps the integers and converts in later kernels. */
const disguised = new WeakSet<Storage>();

export function cast(a: Arr, dtype: DType): Arr {
  if (a.dtype === dtype) return a;
  if (a.storage.host && a.dtype.storage !== dtype.storage) {
    return Arr.fromHost(toHostArray(a.storage.host, dtype), a.shape, dtype);
  }
  if (a.dtype.storage === dtype.storage) return a.labelled(dtype);
  if (dtype.storage === 'bool') return run('NotEqual', { a, b: Arr.scalar(0, a.dtype) }, {}, bool);
  return convert(a, dtype);
}

export function operandOf(value: Value): Operand {
  if (value instanceof Arr) return { dtype: value.dtype, weight: value.shape.length > 0 ? 2 : 1 };
  return { dtype: scalarDtype(value), weight: 0 };
}

export function scalarDtype(value: Scalar): DType {
  if (typeof value === 'boolean') return bool;
  return Number.isInteger(value) && typeof value === 'number' ? int64 : float32;
}

export function promoted(...values: Value[]): DType {
  return resultType(values.map(operandOf));
}

export function toArr(value: Value, dtype: DType): Arr {
  return value instanceof Arr ? cast(value, dtype) : Arr.scalar(Number(value), dtype);
}

export function floating(dtype: DType): DType {
  return dtype.is_floating_point ? dtype : float32;
}

function emptyLike(shape: readonly number[], dtype: DType): Arr {
  return Arr.filled(0, shape, dtype);
}

/** An elementwise kernel of two operands. `as` says in which dtype it computes, `out` what it gives. */
export function binary(kernel: string, x: Value, y: Value, as: DType, out: DType = as): Arr {
  const a = toArr(x, as);
  const b = toArr(y, as);
  const shape = broadcastShapes(a.shape, b.shape);
  if (sizeOf(shape) === 0) return emptyLike(shape, out);
  return run(kernel, { a, b }, {}, out);
}

export function unary(kernel: string, a: Arr, out: DType = a.dtype, attrs: Attrs = {}): Arr {
  if (a.size === 0) return emptyLike(a.shape, out);
  return run(kernel, { x: a }, attrs, out);
}

export const add = (x: Value, y: Value) => {
  const dtype = promoted(x, y);
  return dtype.category === 0 ? cast(binary('Add', x, y, int64), bool) : binary('Add', x, y, dtype);
};
export const sub = (x: Value, y: Value) => binary('Sub', x, y, promoted(x, y));
export const mul = (x: Value, y: Value) => {
  const dtype = promoted(x, y);
  return dtype.category === 0 ? binary('LogicalAnd', x, y, bool) : binary('Multiply', x, y, dtype);
};
export const div = (x: Value, y: Value) => binary('RealDiv', x, y, floating(promoted(x, y)));
export const maximum = (x: Value, y: Value) => binary('Maximum', x, y, promoted(x, y));
export const minimum = (x: Value, y: Value) => binary('Minimum', x, y, promoted(x, y));

export function compare(kernel: string, x: Value, y: Value): Arr {
  const dtype = promoted(x, y);
  return binary(kernel, x, y, dtype.category === 0 ? int64 : dtype, bool);
}

export function floatUnary(kernel: string, a: Arr): Arr {
  return unary(kernel, cast(a, floating(a.dtype)));
}

export const exp = (a: Arr) => floatUnary('Exp', a);
export const log = (a: Arr) => floatUnary('Log', a);

export function where(condition: Arr, x: Value, y: Value): Arr {
  const dtype = promoted(x, y);
  const a = toArr(x, dtype);
  const b = toArr(y, dtype);
  const shape = broadcastShapes(condition.shape, broadcastShapes(a.shape, b.shape));
  if (sizeOf(shape) === 0) return emptyLike(shape, dtype);
  const inputs = {
    condition: expand(cast(condition, bool), shape),
    t: expand(a, shape),
    e: expand(b, shape),
  };
  // The kernels agree only on equal shapes, and not on scalars.
  const flat = { condition: flat1(inputs.condition), t: flat1(inputs.t), e: flat1(inputs.e) };
  return run('Select', flat, {}, dtype).as(shape);
}

function flat1(a: Arr): Arr {
  return a.as([a.size]);
}

export function expand(a: Arr, shape: readonly number[]): Arr {
  if (sameShape(a.shape, shape)) return a;
  const from = [...new Array<number>(shape.length - a.shape.length).fill(1), ...a.shape];
  if (sizeOf(shape) === 0) return emptyLike(shape, a.dtype);
  const reps = shape.map((n, i) => (from[i] === n ? 1 : n));
  if (reps.every((n) => n === 1)) return a.as(shape);
  return tile(a.as(from), reps);
}

export function tile(a: Arr, reps: number[]): Arr {
  if (a.dtype.storage === 'bool') return cast(run('Tile', { x: cast(a, int64) }, { reps }, int64), bool);
  if (a.shape.length < 5) return run('Tile', { x: a }, { reps }, a.dtype);
  // TF.js's webgpu backend takes tensors of rank 5 and more to the host; a dimension at a time they stay.
  let out = a;
  reps.forEach((rep, dim) => {
    if (rep === 1) return;
    const { shape } = out;
    const flat = [sizeOf(shape.slice(0, dim)), shape[dim]!, sizeOf(shape.slice(dim + 1))];
    const wide = run('Tile', { x: out.as(flat) }, { reps: [1, rep, 1] }, a.dtype);
    out = wide.as(shape.map((n, i) => (i === dim ? n * rep : n)));
  });
  return out;
}

export function permute(a: Arr, perm: readonly number[]): Arr {
  const shape = perm.map((dim) => a.shape[dim]!);
  if (a.size === 0) return emptyLike(shape, a.dtype);
  // Moving dimensions of one element about does not move anything.
  const moved = perm.filter((dim) => a.shape[dim] !== 1);
  if (moved.every((dim, i) => i === 0 || dim > moved[i - 1]!)) return a.as(shape);
  // That kernel alone copies without converting.
  const x = disguised.has(a.storage) ? binary('Multiply', a, 1, a.dtype) : a;
  return run('Transpose', { x }, { perm: [...perm] }, a.dtype);
}

export function sum(a: Arr, dims: readonly number[], keepdim: boolean): Arr {
  const input = a.dtype.category < 2 ? cast(a, int64) : a;
  return reduce('Sum', input, dims, keepdim, input.dtype, 0);
}

/** A reduction over dims. `empty` is its value over nothing. */
export function reduce(
  kernel: string,
  a: Arr,
  dims: readonly number[],
  keepdim: boolean,
  out: DType,
  empty: number,
): Arr {
  const kept = a.shape.map((n, i) => (dims.includes(i) ? 1 : n));
  const shape = keepdim ? kept : a.shape.filter((_, i) => !dims.includes(i));
  if (a.size === 0) return Arr.filled(empty, shape, out);
  if (dims.length === 0 || dims.every((dim) => a.shape[dim] === 1)) {
    return kernel === 'ArgMax' || kernel === 'ArgMin' ? Arr.filled(0, shape, out) : cast(a, out).as(shape);
  }
  // All reduced dimensions as one, at the end: what every backend does well.
  const rest = a.shape.map((_, i) => i).filter((i) => !dims.includes(i));
  const sorted = [...dims].sort((x, y) => x - y);
  const outer = sizeOf(rest.map((i) => a.shape[i]!));
  const inner = sizeOf(sorted.map((i) => a.shape[i]!));
  const matrix = permute(a, [...rest, ...sorted]).as([outer, inner]);
  const attrs =
    kernel === 'Max'
      ? { reductionIndices: [1], keepDims: false }
      : kernel === 'ArgMax' || kernel === 'ArgMin'
        ? { axis: 1 }
        : { axis: [1], keepDims: false };
  return run(kernel, { x: matrix }, attrs, out).as(shape);
}

export const max = (a: Arr, dims: readonly number[], keepdim: boolean) => extreme('Max', a, dims, keepdim);
export const min = (a: Arr, dims: readonly number[], keepdim: boolean) => extreme('Min', a, dims, keepdim);

function extreme(kernel: string, a: Arr, dims: readonly number[], keepdim: boolean): Arr {
  const input = a.dtype.category === 0 ? cast(a, int64) : a;
  return cast(reduce(kernel, input, dims, keepdim, input.dtype, 0), a.dtype);
}

/** How TF.js's wasm backend has packed a storage that was the right operand of a product. */
const packedAs = new WeakMap<Storage, string>();

/**
 * That backend packs the right operand once and finds it again by its data's id alone. The same data in
 * another shape, such as the transpose of a single column, must therefore be a copy.
 */
function rightOperand(b: Arr): Arr {
  if (currentSession().name !== 'wasm') return b;
  const layout = `${b.shape[1]}x${b.shape[2]}`;
  const before = packedAs.get(b.storage);
  if (before !== undefined && before !== layout) return binary('Multiply', b, 1, float32);
  packedAs.set(b.storage, layout);
  return b;
}

export function matmul3(a: Arr, b: Arr): Arr {
  const dtype = promoted(a, b);
  const [batch, rows, inner] = a.shape as [number, number, number];
  const columns = b.shape[2]!;
  if (batch * rows * columns === 0 || inner === 0) return Arr.filled(0, [batch, rows, columns], dtype);
  const x = cast(a, float32);
  const y = rightOperand(cast(b, float32));
  return cast(run('BatchMatMul', { a: x, b: y }, { transposeA: false, transposeB: false }, float32), dtype);
}

export function concat(parts: Arr[], dim: number): Arr {
  const dtype = resultType(parts.map(operandOf));
  const used = parts.filter((part) => !(part.shape.length === 1 && part.size === 0));
  if (used.length === 0) return parts[0]!;
  const shape = used[0]!.shape.map((n, i) => (i === dim ? used.reduce((s, p) => s + p.shape[i]!, 0) : n));
  if (sizeOf(shape) === 0) return emptyLike(shape, dtype);
  const full = used.filter((part) => part.size > 0).map((part) => cast(part, dtype));
  if (full.length === 1) return full[0]!;
  if (dtype.storage === 'bool')
    return cast(
      run(
        'Concat',
        full.map((p) => cast(p, int64)),
        { axis: dim },
        int64,
      ),
      bool,
    );
  return run('Concat', full, { axis: dim }, dtype);
}

export function slice(a: Arr, begin: number[], size: number[]): Arr {
  if (sizeOf(size) === 0) return emptyLike(size, a.dtype);
  if (sameShape(size, a.shape)) return a;
  return run('Slice', { x: a }, { begin, size }, a.dtype);
}

/** Rows of a matrix by a list of positions. */
export function gatherRows(a: Arr, positions: Arr): Arr {
  const shape = [...positions.shape, ...a.shape.slice(1)];
  if (sizeOf(shape) === 0) return emptyLike(shape, a.dtype);
  const isBool = a.dtype.storage === 'bool';
  const x = isBool ? cast(a, int64) : a;
  const out = run(
    'GatherV2',
    { x, indices: positions.as([positions.size]) },
    { axis: 0, batchDims: 0 },
    x.dtype,
  ).as(shape);
  return isBool ? cast(out, bool) : out;
}

/** Elements by their position in row-major order; the result has the shape of positions. */
export function take(a: Arr, positions: Arr): Arr {
  return gatherRows(a.as([a.size]), positions).as(positions.shape);
}

/** Adds values[i] at positions[i] into a flat array of zeros: the opposite of take. */
export function scatterAdd(values: Arr, positions: Arr, size: number): Arr {
  const n = positions.size;
  if (n === 0) return emptyLike([size], values.dtype);
  const inputs = { indices: positions.as([n, 1]), updates: values.as([n]) };
  return run('ScatterNd', inputs, { shape: [size] }, values.dtype);
}

/** 1 where the index along the last new dimension is the value. */
export function oneHot(a: Arr, depth: number, dtype: DType): Arr {
  const classes = Arr.from(
    Array.from({ length: depth }, (_, i) => i),
    [depth],
    int64,
  );
  return cast(compare('Equal', a.as([...a.shape, 1]), classes), dtype);
}

/** The host's copy of a value, or a clear refusal where the device would have to be waited for. */
export function hostOf(a: Arr, what: string): ArrayLike<number> {
  const values = a.storage.readNow();
  if (!values) {
    throw new RuntimeError(
      `${what} needs values that are still on the GPU. Write \`await t.data()\` for that tensor on a line before.`,
    );
  }
  return values;
}
