// torch.finfo and torch.iinfo: what the numbers of a dtype can hold, as PyTorch says it of that dtype. Where a
// dtype is a label here (float64, float16, int64), the numbers are PyTorch's all the same.
import { PyTypeError } from '../backend';
import { type DType, defaultDtype, toDtype } from './dtype';
import { fixed, scientific } from './print';

/** A number as C++ streams write it: six digits. */
function short(value: number | bigint): string {
  const number = Number(value);
  if (Number.isInteger(number) && Math.abs(number) < 1e6) return String(number);
  const [digits = '', power = ''] = scientific(number, 5).split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return String(Number(fixed(number, 5 - exponent)));
  return `${Number(digits)}e${power}`;
}

export class FloatInfo {
  readonly bits: number;
  readonly dtype: string;

  constructor(
    dtype: DType,
    readonly eps: number,
    readonly max: number,
    readonly tiny: number,
    readonly resolution: number,
  ) {
    this.bits = dtype.itemsize * 8;
    this.dtype = dtype.name;
  }

  get min(): number {
    return -this.max;
  }

  get smallest_normal(): number {
    return this.tiny;
  }

  toString(): string {
    const { resolution, min, max, eps, smallest_normal, tiny, dtype } = this;
    const all = { resolution, min, max, eps, smallest_normal, tiny };
    const written = Object.entries(all).map(([key, value]) => `${key}=${short(value)}`);
    return `finfo(${written.join(', ')}, dtype=${dtype})`;
  }
}

export class IntegerInfo {
  readonly bits: number;
  readonly dtype: string;

  constructor(
    dtype: DType,
    readonly min: number | bigint,
    readonly max: number | bigint,
  ) {
    this.bits = dtype.itemsize * 8;
    this.dtype = dtype.name;
  }

  toString(): string {
    return `iinfo(min=${short(this.min)}, max=${short(this.max)}, dtype=${this.dtype})`;
  }
}

const floats: Record<string, [digits: number, exponent: number, resolution: number]> = {
  float16: [10, 15, 1e-3],
  float32: [23, 127, 1e-6],
  float64: [52, 1023, 1e-15],
};

/**
 * The limits of a floating point dtype, the default one where none is given: bits, eps, min, max, tiny,
 * smallest_normal, resolution. They are PyTorch's for that dtype, also where values have single precision
 * here.
 * TypeError for another dtype.
 * PyTorch: torch.finfo
 */
export function finfo(type: DType | string = defaultDtype()): FloatInfo {
  const dtype = toDtype(type);
  const found = floats[dtype.name];
  if (!found) {
    throw new PyTypeError(
      "torch.finfo() requires a floating point input type. Use torch.iinfo to handle 'torch.finfo'",
    );
  }
  const [digits, exponent, resolution] = found;
  const eps = 2 ** -digits;
  return new FloatInfo(dtype, eps, (2 - eps) * 2 ** exponent, 2 ** (1 - exponent), resolution);
}

/**
 * The limits of a dtype of whole numbers: bits, min, max; those of int64 as bigints. TypeError for a floating
 * point dtype or bool.
 * PyTorch: torch.iinfo
 */
export function iinfo(type: DType | string): IntegerInfo {
  const dtype = toDtype(type);
  if (dtype.is_floating_point) {
    throw new PyTypeError(
      "torch.iinfo() requires an integer input type. Use torch.finfo to handle 'torch.iinfo'",
    );
  }
  if (dtype.category === 0) throw new PyTypeError('torch.bool is not supported by torch.iinfo');
  const bits = dtype.itemsize * 8;
  if (dtype.name === 'uint8') return new IntegerInfo(dtype, 0, 255);
  const half = 2n ** BigInt(bits - 1);
  const plain = (value: bigint) => (bits === 64 ? value : Number(value));
  return new IntegerInfo(dtype, plain(-half), plain(half - 1n));
}
