// Kernels that gather from positions and put at positions. Where values can be read at once the host writes
// them, in PyTorch's order; elsewhere the device does, and nothing is read. No tape in here.
import { currentSession, type HostArray, IndexError, RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { bool, type DType, int64 } from '../../tensor/dtype';
import { sizeOf, stridesOf } from '../../tensor/size';
import * as k from '../kernels';

export type Reduce = 'set' | 'add' | 'multiply' | 'amax' | 'amin';

/** A shape as what lies outside a run of dimensions, the run itself, and what lies inside. */
export function around(shape: readonly number[], dim: number, count = 1): [number, number, number] {
  return [
    sizeOf(shape.slice(0, dim)),
    sizeOf(shape.slice(dim, dim + count)),
    sizeOf(shape.slice(dim + count)),
  ];
}

/** Index values counted from 0; those that are known are checked first. */
export function wrapped(index: Arr, n: number, complain: (value: number) => Error): Arr {
  const values = index.storage.readNow();
  if (!values) {
    return k.cast(k.where(k.compare('Less', index, 0), k.add(index, n), index), int64);
  }
  let negative = false;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < -n || value >= n) throw complain(value);
    if (value < 0) negative = true;
  }
  if (!negative) return index.dtype === int64 ? index : k.cast(index, int64);
  const out = new Int32Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = values[i]! < 0 ? values[i]! + n : values[i]!;
  return Arr.fromHost(out, index.shape, int64);
}

export function outOfBounds(dim: number, n: number): (value: number) => IndexError {
  return (value) => new IndexError(`index ${value} is out of bounds for dimension ${dim} with size ${n}`);
}

/** Slices along a dimension by their positions, which take that dimension's place in the result's shape. */
export function gatherAlong(a: Arr, dim: number, positions: Arr, count = 1): Arr {
  const [outer, n, inner] = around(a.shape, dim, count);
  const shape = [...a.shape.slice(0, dim), ...positions.shape, ...a.shape.slice(dim + count)];
  if (sizeOf(shape) === 0) return Arr.filled(0, shape, a.dtype);
  const isBool = a.dtype.storage === 'bool';
  const x = isBool ? k.cast(a, int64) : a;
  const indices = positions.as([positions.size]);
  const out =
    outer === 1
      ? k.run('GatherV2', { x: x.as([n, inner]), indices }, { axis: 0, batchDims: 0 }, x.dtype)
      : k.run('GatherV2', { x: x.as([outer, n, inner]), indices }, { axis: 1, batchDims: 0 }, x.dtype);
  return isBool ? k.cast(out.as(shape), bool) : out.as(shape);
}

/** Every step-th slice along a dimension. */
export function sliceAlong(a: Arr, dim: number, start: number, length: number, step: number): Arr {
  const shape = a.shape.map((n, i) => (i === dim ? length : n));
  if (sizeOf(shape) === 0) return Arr.filled(0, shape, a.dtype);
  const [outer, n, inner] = around(a.shape, dim);
  if (step === 1) {
    return k.slice(a.as([outer, n, inner]), [0, start, 0], [outer, length, inner]).as(shape);
  }
  const isBool = a.dtype.storage === 'bool';
  const x = (isBool ? k.cast(a, int64) : a).as([outer, n, inner]);
  const indices = Arr.fromHost(
    Int32Array.from({ length }, (_, i) => start + i * step),
    [length],
    int64,
  );
  // Not StridedSlice: on wasm it takes whole numbers for floats.
  const out = k.run('GatherV2', { x, indices }, { axis: 1, batchDims: 0 }, x.dtype).as(shape);
  return isBool ? k.cast(out, bool) : out;
}

/** The base with every step-th slice along a dimension replaced: the opposite of sliceAlong. */
export function writeAlong(base: Arr, dim: number, start: number, step: number, value: Arr): Arr {
  const [outer, n, inner] = around(base.shape, dim);
  const length = sizeOf(value.shape) === 0 ? 0 : value.size / (outer * inner);
  if (length === 0) return base;
  const new3 = value.as([outer, length, inner]);
  if (step === 1) {
    const old3 = base.as([outer, n, inner]);
    const rest = n - start - length;
    const parts = [
      ...(start > 0 ? [k.slice(old3, [0, 0, 0], [outer, start, inner])] : []),
      new3,
      ...(rest > 0 ? [k.slice(old3, [0, start + length, 0], [outer, rest, inner])] : []),
    ];
    return k.cast(parts.length === 1 ? new3 : k.concat(parts, 1), base.dtype).as(base.shape);
  }
  const positions = Int32Array.from({ length }, (_, i) => start + i * step);
  return putAlong(base, dim, Arr.fromHost(positions, [length], int64), new3, 'set');
}

/** A constant around the ends of each dimension; before and after may not be negative. */
export function padAround(a: Arr, before: number[], after: number[], value: number): Arr {
  const shape = a.shape.map((n, i) => before[i]! + n + after[i]!);
  if (a.size === 0 || sizeOf(shape) === 0) return Arr.filled(value, shape, a.dtype);
  const isBool = a.dtype.storage === 'bool';
  const x = isBool ? k.cast(a, int64) : a;
  const touched = shape.map((n, i) => (n === a.shape[i] ? -1 : i)).filter((i) => i >= 0);
  if (touched.length === 0) return a;
  // Dimensions that are left alone are joined with their neighbours: kernels take few dimensions best.
  const first = touched[0]!;
  const last = touched[touched.length - 1]!;
  const lead = sizeOf(a.shape.slice(0, first));
  const tail = sizeOf(a.shape.slice(last + 1));
  const paddings = [[0, 0], ...before.slice(first, last + 1).map((n, i) => [n, after[first + i]!]), [0, 0]];
  const inner = x.as([lead, ...a.shape.slice(first, last + 1), tail]);
  // Of six dimensions a leading one of a single element is not needed.
  const spare = lead === 1 && inner.shape.length > 4 ? 1 : 0;
  const out = k
    .run(
      'PadV2',
      { x: inner.as(inner.shape.slice(spare)) },
      { paddings: paddings.slice(spare), constantValue: value },
      x.dtype,
    )
    .as(shape);
  return isBool ? k.cast(out, bool) : out;
}

/**
 * The base with slices along a dimension (or a run of them) set, or added to, at positions; values have the
 * positions in that dimension's place. Where a position comes twice, the last one stands.
 */
export function putAlong(base: Arr, dim: number, positions: Arr, values: Arr, how: Reduce, count = 1): Arr {
  const [outer, n, inner] = around(base.shape, dim, count);
  const m = positions.size;
  if (m === 0 || base.size === 0) return base;
  const source = k.cast(values, base.dtype);
  const known = positions.storage.readNow();
  if (known && currentSession().readsAtOnce) {
    const out = writeOnHost(base, known, source, how, [outer, n, inner]);
    return Arr.fromHost(out, base.shape, base.dtype);
  }
  const old3 = base.as([outer, n, inner]);
  const new3 = source.as([outer, m, inner]);
  if (how === 'add') return k.cast(k.add(base, addedUp(new3, positions, n).as(base.shape)), base.dtype);
  if (how !== 'set') {
    const at = known ?? k.hostOf(positions, 'This reduction');
    const out = writeOnHost(base, at, source, how, [outer, n, inner], 'This reduction');
    return Arr.fromHost(out, base.shape, base.dtype);
  }
  if (known) {
    const writer = new Int32Array(n).fill(-1);
    for (let i = 0; i < m; i++) writer[known[i]!] = i;
    const hit = Arr.fromHost(
      Uint8Array.from(writer, (i) => (i < 0 ? 0 : 1)),
      [1, n, 1],
      bool,
    );
    const from = Arr.fromHost(
      writer.map((i) => Math.max(i, 0)),
      [n],
      int64,
    );
    return k.where(hit, gatherAlong(new3, 1, from), old3).as(base.shape);
  }
  return overwritten(old3, new3, positions).as(base.shape);
}

/** values[outer, m, inner] added up by position into [outer, n, inner]. */
function addedUp(values: Arr, positions: Arr, n: number): Arr {
  const [outer, m, inner] = values.shape as [number, number, number];
  const number = values.dtype.storage === 'bool' ? k.cast(values, int64) : values;
  const updates = k.permute(number, [1, 0, 2]).as([m, outer * inner]);
  const inputs = { indices: positions.as([m, 1]), updates };
  const out = k.run('ScatterNd', inputs, { shape: [n, outer * inner] }, number.dtype);
  return k.permute(out.as([n, outer, inner]), [1, 0, 2]);
}

function overwritten(base: Arr, values: Arr, positions: Arr): Arr {
  const [outer, n, inner] = base.shape as [number, number, number];
  const m = positions.size;
  const isBool = base.dtype.storage === 'bool';
  const rows = (a: Arr, length: number) =>
    k.permute(isBool ? k.cast(a, int64) : a, [1, 0, 2]).as([length, outer * inner]);
  const tensor = rows(base, n);
  const inputs = { tensor, indices: positions.as([m, 1]), updates: rows(values, m) };
  const out = k.run('TensorScatterUpdate', inputs, {}, tensor.dtype).as([n, outer, inner]);
  return k.cast(k.permute(out, [1, 0, 2]), base.dtype);
}

function writeOnHost(
  base: Arr,
  positions: ArrayLike<number>,
  values: Arr,
  how: Reduce,
  [outer, n, inner]: [number, number, number],
  what = 'Writing at positions',
): HostArray {
  const out = (k.hostOf(base, what) as HostArray).slice();
  const from = k.hostOf(values, what);
  const m = positions.length;
  const one = combining(how, base.dtype);
  for (let o = 0; o < outer; o++) {
    for (let i = 0; i < m; i++) {
      let to = (o * n + positions[i]!) * inner;
      let at = (o * m + i) * inner;
      for (let j = 0; j < inner; j++, to++, at++) out[to] = one(out[to]!, from[at]!);
    }
  }
  return out;
}

function combining(how: Reduce, dtype: DType): (old: number, value: number) => number {
  const isBool = dtype.storage === 'bool';
  switch (how) {
    case 'set':
      return (_, value) => value;
    case 'add':
      return isBool ? (old, value) => old | value : (old, value) => old + value;
    case 'multiply':
      return isBool ? (old, value) => old & value : (old, value) => old * value;
    case 'amax':
      return (old, value) => (value > old || Number.isNaN(value) ? value : old);
    case 'amin':
      return (old, value) => (value < old || Number.isNaN(value) ? value : old);
    default:
      throw new RuntimeError(`internal: no such reduction: ${how}`);
  }
}

/**
 * For index values along one dimension, element by element as in gather(): the position of each chosen
 * element in row-major order.
 */
export function elementPositions(
  index: Arr,
  dim: number,
  dims: readonly number[],
  complain: (value: number) => Error,
): Arr {
  const strides = stridesOf(dims);
  const n = dims[dim]!;
  const shape = index.shape;
  const values = index.storage.readNow();
  if (!values) {
    let positions = k.mul(index, strides[dim]!);
    shape.forEach((length, i) => {
      if (i === dim || length === 1) return;
      const along = Int32Array.from({ length }, (_, at) => at * strides[i]!);
      const spread = shape.map((_, j) => (j === i ? length : 1));
      positions = k.add(positions, Arr.fromHost(along, spread, int64));
    });
    return k.cast(positions, int64);
  }
  const out = new Int32Array(values.length);
  const coordinates = new Int32Array(shape.length);
  const ownStride = strides[dim]!;
  let rest = 0;
  for (let at = 0; at < out.length; at++) {
    const value = values[at]!;
    if (value < 0 || value >= n) throw complain(value);
    out[at] = rest + value * ownStride;
    for (let i = shape.length - 1; i >= 0; i--) {
      coordinates[i]! += 1;
      if (i !== dim) rest += strides[i]!;
      if (coordinates[i]! < shape[i]!) break;
      if (i !== dim) rest -= strides[i]! * shape[i]!;
      coordinates[i] = 0;
    }
  }
  return Arr.fromHost(out, shape, int64);
}
