// The bounds of random_ and randint: what a dtype can hold, in PyTorch's words where it cannot. No drawing here.
import { RuntimeError, warn } from '../../backend';
import type { DType } from '../../tensor/dtype';

interface Limits {
  least: number;
  most: number;
  /** How PyTorch's messages call it. */
  type: string;
  /** Of floating point: up to 2^digits every whole number is there. */
  digits?: number;
}

const integer = (bits: number, type: string): Limits => ({ least: -(2 ** bits), most: 2 ** bits - 1, type });

const limits: Record<string, Limits> = {
  bool: { least: 0, most: 1, type: 'bool' },
  uint8: { least: 0, most: 255, type: 'unsigned char' },
  int8: integer(7, 'signed char'),
  int16: integer(15, 'short'),
  int32: integer(31, 'int'),
  int64: integer(63, 'long'),
  float16: { least: -65504, most: 65504, type: 'c10::Half', digits: 11 },
  float32: { least: -3.4028234663852886e38, most: 3.4028234663852886e38, type: 'float', digits: 24 },
  float64: { least: -Number.MAX_VALUE, most: Number.MAX_VALUE, type: 'double', digits: 53 },
};

function checkOne(value: number, name: string, dtype: DType): void {
  const { least, most, type, digits } = limits[dtype.name]!;
  if (value < least || value > most) throw new RuntimeError(`${name} is out of bounds for ${type}`);
  if (digits !== undefined && Math.abs(value) > 2 ** digits) {
    warn(
      `${name} is out of bounds [-(2^${digits}), 2^${digits}]. Due to precision limitations ${type} can support discrete ` +
        'uniform distribution only within this range. This warning will become an error in version 1.7 release, ' +
        'please fix the code in advance',
    );
  }
}

/** From low up to, but without, high. */
export function checkBounds(low: number, high: number, dtype: DType): { low: number; range: number } {
  if (low >= high) {
    throw new RuntimeError(`random_ expects 'from' to be less than 'to', but got from=${low} >= to=${high}`);
  }
  checkOne(low, 'from', dtype);
  checkOne(high - 1, 'to - 1', dtype);
  return { low, range: high - low };
}

/** From low up to the largest whole number of a dtype. */
export function rangeOf(low: number, dtype: DType): { low: number; range: number | bigint } {
  const { most, digits } = limits[dtype.name]!;
  checkOne(low, 'from', dtype);
  if (dtype.name === 'int64') return { low, range: 2n ** 63n - BigInt(low) };
  return { low, range: (digits === undefined ? most : 2 ** digits) - low + 1 };
}
