// Indexing with arrays: indices become byte offsets, along which elements, or whole blocks of the axes that are not
// indexed, are gathered or scattered.
import { Arguments, heap } from './memory';
import { load, sizeOf, store } from './numbers';
import { walk } from './walk';

/** Writes the index of every true element, an int64 array each axis. Block: dims, shape, mask, addresses. */
export function nonZero(): void {
  const args = new Arguments();
  const dims = args.next();
  const shape = args.list(dims);
  const mask = args.address();
  const outs = args.list(dims).map((address) => (address >>> 0) / 4);
  const size = shape.reduce((a, b) => a * b, 1);
  const index = new Array<number>(dims).fill(0);
  let found = 0;
  for (let i = 0; i < size; i++) {
    if (heap.u8[mask + i] !== 0) {
      for (let axis = 0; axis < dims; axis++) {
        heap.i32[outs[axis]! + found] = index[axis]!;
        heap.i32[outs[axis]! + found + 1] = 0;
      }
      found += 2;
    }
    for (let axis = dims - 1; axis >= 0; axis--) {
      index[axis]! += 1;
      if (index[axis]! < shape[axis]!) break;
      index[axis] = 0;
    }
  }
}

/** How many bytes, each 0 or 1, are set. Block: address, count. */
export function countTrue(): number {
  const args = new Arguments();
  const from = args.address();
  const count = args.next();
  let out = 0;
  for (let i = 0; i < count; i++) out += heap.u8[from + i]!;
  return out;
}

/**
 * Sums index times stride over contiguous int64 index arrays. Block: count, the output of int32, how many arrays, and of
 * each its address, the axis's length and stride. Returns -1, or which array holds an index out of bounds, which the
 * block's first place then has.
 */
export function offsets(): number {
  const args = new Arguments();
  const count = args.next();
  const out = args.address() / 4;
  const arrays = args.next();
  heap.i32.fill(0, out, out + count);
  for (let k = 0; k < arrays; k++) {
    const from = args.address() / 4;
    const length = args.next();
    const stride = args.next();
    for (let i = 0; i < count; i++) {
      let index = heap.i32[from + 2 * i]!;
      const high = heap.i32[from + 2 * i + 1]!;
      if (high !== index >> 31 || index >= length || index < -length) {
        heap.i32[out] = i;
        return k;
      }
      if (index < 0) index += length;
      heap.i32[out + i]! += index * stride;
    }
  }
  return -1;
}

function blocks(isGather: boolean): void {
  const args = new Arguments();
  const count = args.next();
  const at = args.address() / 4;
  const code = args.next();
  const base = args.address();
  const packed = args.address();
  const dims = args.next();
  const shape = args.list(dims);
  const strides = args.list(dims);
  const size = sizeOf(code);
  const { i32, u8 } = heap;
  if (dims === 0) {
    if (size === 4 || size === 8) {
      const words = size / 4;
      for (let i = 0, q = packed / 4; i < count; i++, q += words) {
        const p = (base + i32[at + i]!) / 4;
        for (let w = 0; w < words; w++) {
          if (isGather) i32[q + w] = i32[p + w]!;
          else i32[p + w] = i32[q + w]!;
        }
      }
    } else {
      for (let i = 0, q = packed; i < count; i++, q += size) {
        const p = base + i32[at + i]!;
        for (let w = 0; w < size; w++) {
          if (isGather) u8[q + w] = u8[p + w]!;
          else u8[p + w] = u8[q + w]!;
        }
      }
    }
    return;
  }
  const even: number[] = new Array(dims);
  let step = size;
  for (let axis = dims - 1; axis >= 0; axis--) {
    even[axis] = step;
    step *= shape[axis]!;
  }
  for (let i = 0; i < count; i++) {
    const operands = [
      { code, address: base + i32[at + i]!, strides },
      { code, address: packed + i * step, strides: even },
    ];
    walk(shape, operands, (n, [p, q], [ps, qs]) => {
      if (ps === size && qs === size) {
        if (isGather) u8.copyWithin(q!, p!, p! + n * size);
        else u8.copyWithin(p!, q!, q! + n * size);
        return;
      }
      for (let k = 0; k < n; k++) {
        const [x, y] = [p! + k * ps!, q! + k * qs!];
        for (let w = 0; w < size; w++) {
          if (isGather) u8[y + w] = u8[x + w]!;
          else u8[x + w] = u8[y + w]!;
        }
      }
    });
  }
}

/** Block: count, offsets, dtype, the array's address, the packed result's, dims, shape and strides of a block. */
export const gather = (): void => blocks(true);
export const scatter = (): void => blocks(false);

const one = new Float64Array(2);

/** a[offset] += value, one after another. Block: count, offsets, dtype, the array's address, the packed values'. */
export function addAt(): void {
  const args = new Arguments();
  const count = args.next();
  const at = args.address() / 4;
  const code = args.next();
  const base = args.address();
  const packed = args.address();
  const size = sizeOf(code);
  for (let i = 0; i < count; i++) {
    const target = base + heap.i32[at + i]!;
    load(code, target, 0, 1, one, 0);
    load(code, packed + i * size, 0, 1, one, 1);
    one[0]! += one[1]!;
    store(code, target, 0, 1, one, 0);
  }
}

/** Counts, or sums of weights. Block: count, int64 indices, doubles of weights or 0, doubles of the output. */
export function binCount(): void {
  const args = new Arguments();
  const count = args.next();
  const from = args.address() / 4;
  const weights = args.address() / 8;
  const out = args.address() / 8;
  for (let i = 0; i < count; i++) {
    heap.f64[out + heap.i32[from + 2 * i]!]! += weights === 0 ? 1 : heap.f64[weights + i]!;
  }
}
