// The arithmetic of strides: which layouts are contiguous, which can be viewed in another shape, and what
// layout an elementwise result has. Strides here are labels: storages are dense, but tensors answer as
// PyTorch's would. It knows no tensor.
import { sameShape, sizeOf, stridesOf } from './size';

export interface Layout {
  shape: readonly number[];
  strides: readonly number[];
}

/** Whether the elements lie in row-major order; dimensions of one element may have any stride. */
export function isContiguous({ shape, strides }: Layout): boolean {
  let step = 1;
  for (let i = shape.length - 1; i >= 0; i--) {
    const n = shape[i]!;
    if (n === 0) return true;
    if (n === 1) continue;
    if (strides[i] !== step) return false;
    step *= n;
  }
  return true;
}

/** The strides under which a layout can be seen in another shape, or null where only a copy can. */
export function viewStrides({ shape, strides }: Layout, next: readonly number[]): number[] | null {
  if (sizeOf(shape) === 0) return sameShape(shape, next) ? [...strides] : stridesOf(next);
  if (shape.length === 0) return next.map(() => 1);
  const out = new Array<number>(next.length);
  let at = next.length - 1;
  // From the last dimension on, gather runs of dimensions that lie behind each other without a gap.
  let chunkStride = strides[shape.length - 1]!;
  let chunk = 1;
  let seen = 1;
  for (let dim = shape.length - 1; dim >= 0; dim--) {
    chunk *= shape[dim]!;
    const ends = dim === 0 || (shape[dim - 1] !== 1 && strides[dim - 1] !== chunk * chunkStride);
    if (!ends) continue;
    while (at >= 0 && (seen < chunk || next[at] === 1)) {
      out[at] = seen * chunkStride;
      seen *= next[at]!;
      at -= 1;
    }
    if (seen !== chunk) return null;
    if (dim > 0) {
      chunkStride = strides[dim - 1]!;
      chunk = 1;
      seen = 1;
    }
  }
  return at < 0 ? out : null;
}

/** Whether two indices of the layout meet in one place of memory, as after expand(). */
export function overlapsItself({ shape, strides }: Layout): boolean {
  return shape.some((n, i) => n > 1 && strides[i] === 0);
}

/** Whether the elements fill a piece of memory, each in a place of its own. */
function isDense({ shape, strides }: Layout): boolean {
  const order = shape.map((_, i) => i).filter((i) => shape[i] !== 1);
  order.sort((a, b) => strides[a]! - strides[b]!);
  let step = 1;
  for (const i of order) {
    if (strides[i] !== step) return false;
    step *= shape[i]!;
  }
  return true;
}

/** The strides of a fresh elementwise result: its operands' order of dimensions, without gaps. */
export function resultStrides(shape: readonly number[], operands: readonly Layout[]): readonly number[] {
  const [first] = operands;
  if (first && operands.every((operand) => sameShape(operand.shape, shape))) {
    if (operands.every(isContiguous)) return stridesOf(shape);
    const isShared = operands.every(({ strides }) => sameShape(strides, first.strides));
    if (isShared && isDense(first)) return first.strides;
  }
  const rank = shape.length;
  // Operands stretched to the result's rank; what is broadcast has stride 0 and no say.
  const spread = operands.map((operand) =>
    shape.map((n, i) => {
      const own = i - (rank - operand.shape.length);
      return own < 0 || (operand.shape[own] === 1 && n !== 1) ? 0 : operand.strides[own]!;
    }),
  );
  /** 1 where dimension a must lie outside b, -1 inside, 0 where nothing tells. */
  const order = (a: number, b: number): number => {
    for (const strides of spread) {
      const [x, y] = [strides[a]!, strides[b]!];
      if (x === 0 || y === 0) continue;
      if (x !== y) return x < y ? -1 : 1;
      if (shape[a]! > shape[b]!) return 1;
    }
    return 0;
  };
  // An insertion sort, fastest dimension first: only what is certain changes places.
  const dims = Array.from({ length: rank }, (_, i) => rank - 1 - i);
  for (let i = 1; i < rank; i++) {
    let moving = i;
    for (let j = i - 1; j >= 0; j--) {
      const found = order(dims[j]!, dims[moving]!);
      if (found > 0) {
        [dims[j], dims[moving]] = [dims[moving]!, dims[j]!];
        moving = j;
      } else if (found < 0) break;
    }
  }
  const strides = new Array<number>(rank);
  let step = 1;
  for (const dim of dims) {
    strides[dim] = step;
    step *= Math.max(shape[dim]!, 1);
  }
  return strides;
}
