// PyTorch's dtypes as labels over the three kinds of storage that the backends have, and its rules for
// which dtype an operation on two others has.
import { type HostArray, PyTypeError, RuntimeError, type StorageType } from '../backend';

type Category = 0 | 1 | 2;

export class DType {
  constructor(
    readonly name: string,
    readonly storage: StorageType,
    /** 0 bool, 1 integer, 2 floating point. */
    readonly category: Category,
    /** PyTorch's C++ name, as its error messages have it. */
    readonly scalarName: string,
    private readonly rank: number,
  ) {}

  get is_floating_point(): boolean {
    return this.category === 2;
  }

  /** Bytes of one element in PyTorch's memory; here some dtypes take less. */
  get itemsize(): number {
    if (this.category === 0) return 1;
    return Number(/\d+$/.exec(this.name)![0]) / 8;
  }

  toString(): string {
    return `torch.${this.name}`;
  }

  isWiderThan(other: DType): boolean {
    return this.rank > other.rank;
  }
}

export const bool = new DType('bool', 'bool', 0, 'Bool', 0);
export const uint8 = new DType('uint8', 'int32', 1, 'Byte', 1);
export const int8 = new DType('int8', 'int32', 1, 'Char', 2);
export const int16 = new DType('int16', 'int32', 1, 'Short', 3);
export const int32 = new DType('int32', 'int32', 1, 'Int', 4);
export const int64 = new DType('int64', 'int32', 1, 'Long', 5);
export const float16 = new DType('float16', 'float32', 2, 'Half', 6);
export const float32 = new DType('float32', 'float32', 2, 'Float', 7);
export const float64 = new DType('float64', 'float32', 2, 'Double', 8);

export const dtypes: Record<string, DType> = {
  bool,
  uint8,
  int8,
  int16,
  int32,
  int64,
  float16,
  float32,
  float64,
  float: float32,
  double: float64,
  half: float16,
  long: int64,
  int: int32,
  short: int16,
};

let defaultFloat = float32;

/** What numbers with a point become: torch.get_default_dtype(). */
export function defaultDtype(): DType {
  return defaultFloat;
}

export function setDefaultDtype(dtype: DType): void {
  if (!dtype.is_floating_point)
    throw new PyTypeError(`only floating-point types are supported as the default type`);
  defaultFloat = dtype;
}

/** Runs a function under another default dtype. */
export function withDefaultDtype<T>(dtype: DType, work: () => T): T {
  const before = defaultFloat;
  setDefaultDtype(dtype);
  try {
    return work();
  } finally {
    defaultFloat = before;
  }
}

export function toDtype(value: unknown): DType {
  if (value instanceof DType) return value;
  const named = typeof value === 'string' ? dtypes[value.replace(/^torch\./, '')] : undefined;
  if (!named)
    throw new PyTypeError(`dtype must be a torch.dtype such as torch.float32, not ${String(value)}`);
  return named;
}

export function promote(a: DType, b: DType): DType {
  if (a === b) return a;
  // uint8 does not fit into int8, so both become int16.
  if ((a === uint8 && b === int8) || (a === int8 && b === uint8)) return int16;
  return a.isWiderThan(b) ? a : b;
}

/** One operand: its dtype and how much it counts (2 a tensor with dimensions, 1 without, 0 a number). */
export interface Operand {
  dtype: DType;
  weight: 0 | 1 | 2;
}

/** PyTorch's result_type: a lighter operand changes the dtype only by being of a higher category. */
export function resultType(operands: Operand[]): DType {
  let result: DType | null = null;
  for (const weight of [2, 1, 0] as const) {
    let best: DType | null = null;
    for (const operand of operands) {
      if (operand.weight !== weight) continue;
      best = best ? promote(best, operand.dtype) : operand.dtype;
    }
    if (!best) continue;
    if (!result) result = best;
    else if (best.category > result.category) result = best;
  }
  return result ?? defaultFloat;
}

const maxInt32 = 2147483647;

/** Host numbers as the array that a dtype's storage wants. */
export function toHostArray(values: ArrayLike<number | boolean | bigint>, dtype: DType): HostArray {
  const size = values.length;
  if (dtype.storage === 'float32') {
    const out = new Float32Array(size);
    for (let i = 0; i < size; i++) out[i] = Number(values[i]);
    return out;
  }
  if (dtype.storage === 'bool') {
    const out = new Uint8Array(size);
    for (let i = 0; i < size; i++) out[i] = Number(values[i]) === 0 ? 0 : 1;
    return out;
  }
  const out = new Int32Array(size);
  for (let i = 0; i < size; i++) out[i] = toInteger(Number(values[i]), dtype);
  return out;
}

function toInteger(value: number, dtype: DType): number {
  const whole = Math.trunc(value);
  if (dtype === uint8) return whole & 255;
  if (dtype === int8) return (whole << 24) >> 24;
  if (dtype === int16) return (whole << 16) >> 16;
  if (whole > maxInt32 || whole < -maxInt32 - 1) {
    throw new RuntimeError(
      `value ${value} does not fit: Lantern keeps ${dtype} in 32 bits, from ${-maxInt32 - 1} to ${maxInt32}. ` +
        'Use a floating point dtype for larger numbers.',
    );
  }
  return whole;
}
