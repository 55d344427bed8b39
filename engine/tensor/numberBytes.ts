// The bytes of numbers, little-endian as files have them, for every dtype: read into plain arrays and written back.
// Halves and bfloat16 are widened; whole numbers that are too large for what tensors hold are refused.
import { RuntimeError } from '../backend';
import { type DType, dtypes, float32 } from './dtype';

type Values = ArrayLike<number>;

export interface NumberFormat {
  /** The dtype that a tensor of these has here. */
  dtype: DType;
  bytes: number;
  read(view: DataView, at: number): number;
  write(view: DataView, at: number, value: number): void;
}

const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

function halfToNumber(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 31;
  const fraction = half & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** To the nearest half, ties to even. */
function numberToHalf(value: number): number {
  float[0] = value;
  const sign = (bits[0]! >>> 16) & 0x8000;
  if (Number.isNaN(value)) return sign | 0x7e00;
  const size = Math.abs(float[0]!);
  if (size >= 65520) return sign | 0x7c00;
  const exponent = Math.max(-14, Math.floor(Math.log2(size || 2 ** -30)));
  const step = 2 ** (exponent - 10);
  const scaled = size / step;
  let whole = Math.floor(scaled);
  const rest = scaled - whole;
  if (rest > 0.5 || (rest === 0.5 && whole % 2 === 1)) whole += 1;
  return sign | (exponent === -14 && whole < 1024 ? whole : (exponent + 15) * 1024 + (whole - 1024));
}

function bigToNumber(value: bigint): number {
  if (value < -2147483648n || value > 2147483647n)
    throw new RuntimeError(
      `the bytes hold the int64 value ${value}, which does not fit: Lantern keeps torch.int64 in 32 bits, from -2147483648 to 2147483647`,
    );
  return Number(value);
}

const format = (
  dtype: DType,
  bytes: number,
  read: NumberFormat['read'],
  write: NumberFormat['write'],
): NumberFormat => ({ dtype, bytes, read, write });

export const numberFormats: Record<string, NumberFormat> = {
  float32: format(float32, 4, (v, at) => v.getFloat32(at, true), (v, at, x) => v.setFloat32(at, x, true)),
  float64: format(dtypes.float64!, 8, (v, at) => v.getFloat64(at, true), (v, at, x) => v.setFloat64(at, x, true)),
  float16: format(dtypes.float16!, 2, (v, at) => halfToNumber(v.getUint16(at, true)), (v, at, x) => v.setUint16(at, numberToHalf(x), true)),
  bfloat16: format(
    dtypes.bfloat16 ?? float32,
    2,
    (v, at) => {
      bits[0] = v.getUint16(at, true) << 16;
      return float[0]!;
    },
    (v, at, x) => {
      float[0] = x;
      const word = bits[0]!;
      v.setUint16(at, Number.isNaN(x) ? 0x7fc0 : (word + 0x7fff + ((word >>> 16) & 1)) >>> 16, true);
    },
  ),
  int64: format(dtypes.int64!, 8, (v, at) => bigToNumber(v.getBigInt64(at, true)), (v, at, x) => v.setBigInt64(at, BigInt(x), true)),
  int32: format(dtypes.int32!, 4, (v, at) => v.getInt32(at, true), (v, at, x) => v.setInt32(at, x, true)),
  int16: format(dtypes.int16!, 2, (v, at) => v.getInt16(at, true), (v, at, x) => v.setInt16(at, x, true)),
  int8: format(dtypes.int8!, 1, (v, at) => v.getInt8(at), (v, at, x) => v.setInt8(at, x)),
  uint8: format(dtypes.uint8!, 1, (v, at) => v.getUint8(at), (v, at, x) => v.setUint8(at, x)),
  bool: format(dtypes.bool!, 1, (v, at) => (v.getUint8(at) ? 1 : 0), (v, at, x) => v.setUint8(at, x ? 1 : 0)),
}; // biome-ignore format: a table is read better in lines

export function readNumbers(bytes: Uint8Array, name: string): Float64Array {
  const kind = numberFormats[name]!;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const out = new Float64Array(Math.floor(bytes.length / kind.bytes));
  for (let i = 0; i < out.length; i++) out[i] = kind.read(view, i * kind.bytes);
  return out;
}

export function writeNumbers(values: Values, name: string): Uint8Array {
  const kind = numberFormats[name]!;
  const out = new Uint8Array(values.length * kind.bytes);
  const view = new DataView(out.buffer);
  for (let i = 0; i < values.length; i++) kind.write(view, i * kind.bytes, values[i]!);
  return out;
}
