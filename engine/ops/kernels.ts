// Backend kernels as functions on immutable values, with PyTorch's broadcasting and promotion. Each knows
// which storage kinds and ranks the kernels underneath can take. No tape in here.
import { currentSession, RuntimeError, Storage, type TensorInfo } from '../backend';
import { Arr } from '../tensor/arr';
import {
  bool,
  type DType,
  defaultDtype,
  float32,
  int8,
  int16,
  int32,
  int64,
  type Operand,
  resultType,
  toHostArray,
  uint8,
} from '../tensor/dtype';
import { broadcastShapes, sameShape, sizeOf } from '../tensor/size';
import { binaryOfFew, unaryOfFew } from './few';
import { TurnedArr } from './turned';

type Attrs = Record<string, unknown>;

/** A number among the operands; a Number object is a float literal without a fraction. */
export type Scalar = number | boolean;
export type Value = Arr | Scalar;

export function run(kernel: string, inputs: Record<string, Arr> | Arr[], attrs: Attrs, dtype: DType): Arr {
  const infos = Array.isArray(inputs) ? inputs.map(ownInfoOf) : namedInfos(inputs);
  const [info] = currentSession().run(kernel, infos, attrs as never);
  const storage = Storage.fromInfo(info!);
  const out = new Arr(storage, info!.shape, dtype);
  // Some kernels answer with another kind than the dtype is kept in.
  return storage.type === dtype.storage ? out : convert(out, dtype);
}

/** With a shape of its own, which TF.js's kernels may change. */
function ownInfoOf(a: Arr): TensorInfo {
  return a.storage.info([...a.shape]);
}

function namedInfos(inputs: Record<string, Arr>): Record<string, TensorInfo> {
  const infos: Record<string, TensorInfo> = {};
  for (const name in inputs) infos[name] = ownInfoOf(inputs[name]!);
  return infos;
}

/** What a kernel that gives several results has made, as a value of ours. */
export function owned(info: TensorInfo, dtype: DType): Arr {
  const out = new Arr(Storage.fromInfo(info), info.shape, dtype);
  return out.storage.type === dtype.storage ? out : convert(out, dtype);
}

function convert(a: Arr, dtype: DType): Arr {
  // WebGPU's Cast to a wider kind leaves the old bits under a new label, which its Transpose then misreads.
  if (currentSession().name === 'webgpu' && a.dtype.storage !== 'float32' && dtype.storage !== 'bool') {
    const one = Arr.scalar(1, dtype);
    const inputs = { a: a.storage.info([...a.shape]), b: one.storage.info([]) };
    const [made] = currentSession().run('Multiply', inputs, {});
    return new Arr(Storage.fromInfo(made!), a.shape, dtype);
  }
  const infos = { x: a.storage.info([...a.shape]) };
  const [info] = currentSession().run('Cast', infos, { dtype: dtype.storage });
  return new Arr(Storage.fromInfo(info!), a.shape, dtype);
}

export function cast(a: Arr, dtype: DType): Arr {
  if (a.dtype === dtype) return a;
  if (a.storage.host && a.dtype.storage !== dtype.storage) {
    return Arr.fromHost(toHostArray(a.storage.host, dtype), a.shape, dtype);
  }
  if (a.size === 0) return emptyLike(a.shape, dtype);
  if (a.dtype.storage === dtype.storage) {
    return isNarrow(dtype) && a.dtype.category === 1 ? wrapped(a, dtype) : a.labelled(dtype);
  }
  if (dtype.storage === 'bool') return run('NotEqual', { a, b: Arr.scalar(0, a.dtype) }, {}, bool);
  const made = convert(a, dtype);
  return isNarrow(dtype) && a.dtype.category === 2 ? wrapped(made, dtype) : made;
}

function isNarrow(dtype: DType): boolean {
  return dtype === uint8 || dtype === int8 || dtype === int16;
}

/** Whole numbers brought into the range of a narrow integer dtype, as its own arithmetic would. */
export function wrapped(a: Arr, dtype: DType = a.dtype): Arr {
  if (!isNarrow(dtype) || a.size === 0) return a.labelled(dtype);
  if (a.storage.host) return Arr.fromHost(toHostArray(a.storage.host, dtype), a.shape, dtype);
  const range = dtype === int16 ? 65536 : 256;
  const low = dtype === uint8 ? 0 : range / 2;
  // In float32, which holds every product of two such numbers that matters here; the kernel's sign is the divisor's.
  const shifted = run('Add', { a: a.labelled(int64), b: Arr.scalar(low, int64) }, {}, int64);
  const turns = run(
    'Floor',
    {
      x: run('RealDiv', { a: convert(shifted, float32), b: Arr.scalar(range, float32) }, {}, float32),
    },
    {},
    float32,
  );
  const whole = run('Multiply', { a: convert(turns, int64), b: Arr.scalar(range, int64) }, {}, int64);
  return run('Sub', { a: a.labelled(int64), b: whole }, {}, int64).labelled(dtype);
}

export function operandOf(value: Value): Operand {
  if (value instanceof Arr) return { dtype: value.dtype, weight: value.shape.length > 0 ? 2 : 1 };
  return { dtype: scalarDtype(value), weight: 0 };
}

export function scalarDtype(value: Scalar): DType {
  if (typeof value === 'boolean') return bool;
  return Number.isInteger(value) && typeof value === 'number' ? int64 : defaultDtype();
}

export function promoted(x: Value, y: Value, ...more: Value[]): DType {
  if (more.length > 0) return resultType([x, y, ...more].map(operandOf));
  // The usual cases: two of a kind, and a number that fits into the tensor's own.
  if (x instanceof Arr) {
    if (y instanceof Arr ? y.dtype === x.dtype : scalarDtype(y).category <= x.dtype.category) return x.dtype;
  } else if (y instanceof Arr && scalarDtype(x).category <= y.dtype.category) return y.dtype;
  return resultType([operandOf(x), operandOf(y)]);
}

export function toArr(value: Value, dtype: DType): Arr {
  return value instanceof Arr ? cast(value, dtype) : Arr.scalar(Number(value), dtype);
}

export function floating(dtype: DType): DType {
  return dtype.is_floating_point ? dtype : defaultDtype();
}

function emptyLike(shape: readonly number[], dtype: DType): Arr {
  return Arr.filled(0, shape, dtype);
}

function shapeOfBoth(a: Arr | number, b: Arr | number): readonly number[] {
  if (typeof a === 'number') return typeof b === 'number' ? [] : b.shape;
  if (typeof b === 'number' || sameShape(a.shape, b.shape)) return a.shape;
  return broadcastShapes(a.shape, b.shape);
}

/** An elementwise kernel of two operands. `as` says in which dtype it computes, `out` what it gives. */
export function binary(kernel: string, x: Value, y: Value, as: DType, out: DType = as): Arr {
  const a = x instanceof Arr ? cast(x, as) : Number(x);
  const b = y instanceof Arr ? cast(y, as) : Number(y);
  const shape = shapeOfBoth(a, b);
  if (as === float32 && out === float32) {
    const result = binaryOfFew(kernel, a, b, shape);
    if (result) return result;
  }
  if (sizeOf(shape) === 0) return emptyLike(shape, out);
  return run(kernel, { a: toArr(a, as), b: toArr(b, as) }, {}, out);
}

export function unary(kernel: string, a: Arr, out: DType = a.dtype, attrs: Attrs = {}): Arr {
  const few = unaryOfFew(kernel, a, out);
  if (few) return few;
  if (a.size === 0) return emptyLike(a.shape, out);
  const isFloat = a.dtype === float32 && out === float32;
  const own = isFloat ? currentSession().own.elementwise?.(kernel, infoOf(a)) : null;
  return own ? made(own, a.shape, float32) : run(kernel, { x: a }, attrs, out);
}

export const add = (x: Value, y: Value) => {
  const dtype = promoted(x, y);
  return dtype.category === 0 ? cast(binary('Add', x, y, int64), bool) : wrapped(binary('Add', x, y, dtype));
};
export const sub = (x: Value, y: Value) => wrapped(binary('Sub', x, y, promoted(x, y)));
export const mul = (x: Value, y: Value) => {
  const dtype = promoted(x, y);
  return dtype.category === 0 ? binary('LogicalAnd', x, y, bool) : wrapped(binary('Multiply', x, y, dtype));
};
export const div = (x: Value, y: Value) => binary('RealDiv', x, y, floating(promoted(x, y)));
export const maximum = (x: Value, y: Value) => extremeOf('Maximum', x, y);
export const minimum = (x: Value, y: Value) => extremeOf('Minimum', x, y);

function extremeOf(kernel: string, x: Value, y: Value): Arr {
  const dtype = promoted(x, y);
  return dtype.category === 0 ? cast(binary(kernel, x, y, int64), bool) : binary(kernel, x, y, dtype);
}

export function compare(kernel: string, x: Value, y: Value): Arr {
  const dtype = promoted(x, y);
  return binary(kernel, x, y, dtype.category === 0 ? int64 : dtype, bool);
}

export function floatUnary(kernel: string, a: Arr): Arr {
  return unary(kernel, cast(a, floating(a.dtype)));
}

/** -1, 0 or 1 by the sign; 0 for nan. */
export function sign(a: Arr): Arr {
  if (a.dtype.category === 0) return a;
  return sub(cast(compare('Greater', a, 0), a.dtype), cast(compare('Less', a, 0), a.dtype));
}

export const exp = (a: Arr) => floatUnary('Exp', a);
export const log = (a: Arr) => floatUnary('Log', a);

export function relu(a: Arr): Arr {
  const few = unaryOfFew('Relu', a, a.dtype);
  if (few) return few;
  const { own } = currentSession();
  if (!own.relu || a.dtype !== float32 || a.size === 0) return maximum(a, 0);
  return made(own.relu(infoOf(a)), a.shape, float32);
}

/** The gradient through relu, given its result. */
export function reluGrad(g: Arr, y: Arr): Arr {
  const isPlain = g.dtype === float32 && y.dtype === float32 && y.size > 0 && sameShape(g.shape, y.shape);
  const few = isPlain && binaryOfFew('ReluGrad', g, y, y.shape);
  if (few) return few;
  const { own } = currentSession();
  if (!own.reluGrad || !isPlain) return where(compare('LessEqual', y, 0), 0, g);
  return made(own.reluGrad(infoOf(g), infoOf(y)), y.shape, float32);
}

export function where(condition: Arr, x: Value, y: Value): Arr {
  const dtype = promoted(x, y);
  // The wasm kernel writes four bytes for each element, also where elements have one: beyond the end of the memory.
  if (dtype === bool) return cast(where(condition, toArr(x, int32), toArr(y, int32)), bool);
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
  if (a.dtype === float32 && turnsMatrices(perm)) {
    return (a instanceof TurnedArr && a.standing) || new TurnedArr(a, transposed);
  }
  // WebGPU's shader for it compiles for floats alone: whole numbers are gathered in their new order.
  if (currentSession().name === 'webgpu' && a.dtype.storage !== 'float32')
    return take(a, permutedPositions(a.shape, perm, shape));
  return run('Transpose', { x: a }, { perm: [...perm] }, a.dtype);
}

/** Whether only the last two dimensions change places, with at most one before them. */
function turnsMatrices(perm: readonly number[]): boolean {
  const last = perm.length - 1;
  return (last === 1 || last === 2) && perm[last] === last - 1 && perm[last - 1] === last;
}

function transposed(a: Arr): Arr {
  return run('Transpose', { x: a }, { perm: a.shape.length === 2 ? [1, 0] : [0, 2, 1] }, a.dtype);
}

/** Where each element of the permuted shape comes from. */
function permutedPositions(from: readonly number[], perm: readonly number[], shape: number[]): Arr {
  const strides = from.map((_, i) => sizeOf(from.slice(i + 1)));
  const positions = new Int32Array(sizeOf(shape));
  for (let i = 0; i < positions.length; i++) {
    let rest = i;
    let at = 0;
    for (let d = shape.length - 1; d >= 0; d--) {
      at += (rest % shape[d]!) * strides[perm[d]!]!;
      rest = Math.floor(rest / shape[d]!);
    }
    positions[i] = at;
  }
  return Arr.fromHost(positions, shape, int64);
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
  if (kernel === 'Sum' && a.dtype === float32 && out === float32) {
    const summed = channelSum(a, dims);
    if (summed) return summed.as(shape);
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

/** Sums that leave one range of dimensions, as a bias's gradient does, need not move anything. */
function channelSum(a: Arr, dims: readonly number[]): Arr | null {
  const { own } = currentSession();
  if (!own.channelSum || dims.length === 0) return null;
  const rest = a.shape.map((_, i) => i).filter((i) => !dims.includes(i));
  const first = rest[0] ?? a.shape.length;
  if (rest.some((dim, i) => dim !== first + i)) return null;
  const size = (from: number, to: number) => sizeOf(a.shape.slice(from, to));
  const end = first + rest.length;
  const channels = size(first, end);
  const info = a.storage.info([size(0, first), channels, size(end, a.shape.length)]);
  return made(own.channelSum(info), [channels], a.dtype);
}

export const max = (a: Arr, dims: readonly number[], keepdim: boolean) => extreme('Max', a, dims, keepdim);
export const min = (a: Arr, dims: readonly number[], keepdim: boolean) => extreme('Min', a, dims, keepdim);

function extreme(kernel: string, a: Arr, dims: readonly number[], keepdim: boolean): Arr {
  const input = a.dtype.category === 0 ? cast(a, int64) : a;
  return cast(reduce(kernel, input, dims, keepdim, input.dtype, 0), a.dtype);
}

/** A product of matrices in a batch: [batch, rows, inner] and [batch or 1, inner, columns]. */
export function matmul3(a: Arr, b: Arr, bias: Arr | null = null): Arr {
  const dtype = promoted(a, b);
  const [batchA, rows, inner] = a.shape as [number, number, number];
  const batchB = b.shape[0]!;
  const batch = Math.max(batchA, batchB);
  const columns = b.shape[2]!;
  if (batch * rows * columns === 0 || inner === 0) {
    const nothing = Arr.filled(0, [batch, rows, columns], dtype);
    return bias ? add(nothing, bias) : nothing;
  }
  const x = sourceOf(cast(a, float32));
  const y = sourceOf(cast(b, float32));
  const { own } = currentSession();
  if (!own.product) {
    const attrs = { transposeA: x.turned, transposeB: y.turned };
    const product = cast(run('BatchMatMul', { a: x.arr, b: y.arr }, attrs, float32), dtype);
    return bias ? add(product, bias) : product;
  }
  const fused = bias && bias.dtype === float32 && bias.size === columns ? bias : null;
  const info = own.product(infoOf(x.arr), infoOf(y.arr), {
    batch,
    rows,
    depth: inner,
    columns,
    leftTurned: x.turned,
    rightTurned: y.turned,
    leftOnce: batchA === 1,
    rightOnce: batchB === 1,
    bias: fused && infoOf(fused),
  });
  const product = cast(made(info, [batch, rows, columns], float32), dtype);
  return bias && !fused ? add(product, bias) : product;
}

/** Whether a matrix is kept on its side. */
export function isTurned(a: Arr): boolean {
  return sourceOf(a).turned;
}

/** How a matrix stands in its storage. */
function sourceOf(a: Arr): { arr: Arr; turned: boolean } {
  const standing = a instanceof TurnedArr ? a.standing : null;
  return standing ? { arr: standing, turned: true } : { arr: a, turned: false };
}

/** What a kernel of our own takes of a value, and the value made of what it gives. */
export function infoOf(a: Arr): TensorInfo {
  return a.storage.info(a.shape as number[]);
}

export function made(info: TensorInfo, shape: readonly number[], dtype: DType): Arr {
  return new Arr(Storage.fromInfo(info), shape, dtype);
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
