// Numbers of any dtype to and from doubles, a run at a time. A double holds every dtype's numbers exactly but for
// 64-bit integers beyond 2^53: loading tells of those, and the kernels then take the way through BigInt.
import { heap } from './memory';

export const codes = {
  bool: 0,
  int8: 1,
  uint8: 2,
  int16: 3,
  uint16: 4,
  int32: 5,
  uint32: 6,
  int64: 7,
  uint64: 8,
  float16: 9,
  float32: 10,
  float64: 11,
} as const;

/** The last is of handles, which stand for Python objects and are only ever moved. */
const sizes = [1, 1, 1, 2, 2, 4, 4, 8, 8, 2, 4, 8, 4];

export const sizeOf = (code: number): number => sizes[code]!;
export const isFloat = (code: number): boolean => code >= codes.float16;
export const isWide = (code: number): boolean => code === codes.int64 || code === codes.uint64;

/** Beyond this, an integer's double may stand for its neighbours too. */
export const exactLimit = 2 ** 53;
const wordLimit = 2 ** 32;

const floatBits = new Float64Array(1);
const intBits = new BigUint64Array(floatBits.buffer);

export function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** The nearest float16, ties to even, rounded once from the double. */
export function toHalf(value: number): number {
  if (Number.isNaN(value)) return 0x7e00;
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  if (size >= 65520) return sign | 0x7c00;
  if (size === 0) return sign;
  floatBits[0] = size;
  const exponent = Math.max(Number(intBits[0]! >> 52n) - 1023, -14);
  const unit = 2 ** (exponent - 10);
  // Within 2^11 of a whole number of units: adding and taking away 2^52 rounds to even.
  const steps = size / unit + 2 ** 52 - 2 ** 52;
  return sign | (((exponent + 14) << 10) + steps);
}

/** Reads `count` numbers into doubles; true where an integer was too large to be exact. */
export function load(
  code: number,
  address: number,
  stride: number,
  count: number,
  into: Float64Array,
  at: number,
): boolean {
  const end = at + count;
  switch (code) {
    case codes.bool:
    case codes.uint8: {
      const h = heap.u8;
      for (let i = at, p = address; i < end; i++, p += stride) into[i] = h[p]!;
      return false;
    }
    case codes.int8: {
      const h = heap.i8;
      for (let i = at, p = address; i < end; i++, p += stride) into[i] = h[p]!;
      return false;
    }
    case codes.int16: {
      const h = heap.i16;
      for (let i = at, p = address / 2, s = stride / 2; i < end; i++, p += s) into[i] = h[p]!;
      return false;
    }
    case codes.uint16: {
      const h = heap.u16;
      for (let i = at, p = address / 2, s = stride / 2; i < end; i++, p += s) into[i] = h[p]!;
      return false;
    }
    case codes.int32: {
      const h = heap.i32;
      for (let i = at, p = address / 4, s = stride / 4; i < end; i++, p += s) into[i] = h[p]!;
      return false;
    }
    case codes.uint32: {
      const h = heap.u32;
      for (let i = at, p = address / 4, s = stride / 4; i < end; i++, p += s) into[i] = h[p]!;
      return false;
    }
    case codes.int64:
    case codes.uint64: {
      const low = heap.u32;
      const high = code === codes.int64 ? heap.i32 : heap.u32;
      let isInexact = false;
      for (let i = at, p = address / 4, s = stride / 4; i < end; i++, p += s) {
        const top = high[p + 1]!;
        if (top >= 2097152 || top < -2097152) isInexact = true;
        into[i] = top * wordLimit + low[p]!;
      }
      return isInexact;
    }
    case codes.float16: {
      const h = heap.u16;
      for (let i = at, p = address / 2, s = stride / 2; i < end; i++, p += s) into[i] = fromHalf(h[p]!);
      return false;
    }
    case codes.float32: {
      const h = heap.f32;
      for (let i = at, p = address / 4, s = stride / 4; i < end; i++, p += s) into[i] = h[p]!;
      return false;
    }
    default: {
      const h = heap.f64;
      for (let i = at, p = address / 8, s = stride / 8; i < end; i++, p += s) into[i] = h[p]!;
      return false;
    }
  }
}

/** Writes doubles as numbers of a dtype: integers wrap around, floats are rounded, what is not zero is True. */
export function store(
  code: number,
  address: number,
  stride: number,
  count: number,
  from: Float64Array,
  at: number,
): void {
  const end = at + count;
  switch (code) {
    case codes.bool: {
      const h = heap.u8;
      for (let i = at, p = address; i < end; i++, p += stride) h[p] = from[i] === 0 ? 0 : 1;
      return;
    }
    case codes.int8:
    case codes.uint8: {
      const h = heap.u8;
      for (let i = at, p = address; i < end; i++, p += stride) h[p] = from[i]!;
      return;
    }
    case codes.int16:
    case codes.uint16: {
      const h = heap.u16;
      for (let i = at, p = address / 2, s = stride / 2; i < end; i++, p += s) h[p] = from[i]!;
      return;
    }
    case codes.int32:
    case codes.uint32: {
      const h = heap.u32;
      // A double too large for an integer becomes the least one, as the processor has it.
      for (let i = at, p = address / 4, s = stride / 4; i < end; i++, p += s) {
        const v = from[i]!;
        h[p] = Math.abs(v) < 2 ** 63 ? v : code === codes.int32 ? 0x80000000 : 0;
      }
      return;
    }
    case codes.int64:
    case codes.uint64: {
      const h = heap.u32;
      const limit = code === codes.int64 ? 2 ** 63 : 2 ** 64;
      for (let i = at, p = address / 4, s = stride / 4; i < end; i++, p += s) {
        let v = from[i]!;
        if (!(Math.abs(v) < limit)) v = -(2 ** 63);
        v = Math.trunc(v);
        const top = Math.floor(v / wordLimit);
        h[p] = v - top * wordLimit;
        h[p + 1] = top;
      }
      return;
    }
    case codes.float16: {
      const h = heap.u16;
      for (let i = at, p = address / 2, s = stride / 2; i < end; i++, p += s) h[p] = toHalf(from[i]!);
      return;
    }
    case codes.float32: {
      const h = heap.f32;
      for (let i = at, p = address / 4, s = stride / 4; i < end; i++, p += s) h[p] = from[i]!;
      return;
    }
    default: {
      const h = heap.f64;
      for (let i = at, p = address / 8, s = stride / 8; i < end; i++, p += s) h[p] = from[i]!;
    }
  }
}

/** One number, of integers alone, exactly. */
export function loadBig(code: number, address: number): bigint {
  if (code === codes.int64) return heap.i64[address / 8]!;
  if (code === codes.uint64) return heap.u64[address / 8]!;
  load(code, address, 0, 1, floatBits, 0);
  return BigInt(floatBits[0]!);
}

export function storeBig(code: number, address: number, value: bigint): void {
  if (isWide(code)) {
    heap.u64[address / 8] = value;
    return;
  }
  floatBits[0] = isFloat(code) ? Number(value) : Number(BigInt.asIntN(32, value));
  if (code === codes.bool) floatBits[0] = value === 0n ? 0 : 1;
  store(code, address, 0, 1, floatBits, 0);
}
