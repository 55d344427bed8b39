// What ops refuse of dtypes, in PyTorch's words: a kernel that is not there for whole numbers, or for another dtype.
import { RuntimeError } from '../backend';
import type { DType } from '../tensor/dtype';

interface Typed {
  dtype: DType;
}

export function notImplemented(kernel: string, { dtype }: Typed): RuntimeError {
  return new RuntimeError(`"${kernel}" not implemented for '${dtype.scalarName}'`);
}

/** For ops of floats alone: what PyTorch's kernel of that name says to all others. */
export function needFloats(kernel: string, given: Typed): void {
  if (!given.dtype.is_floating_point) throw notImplemented(kernel, given);
}

/** For ops of numbers, bools not among them. */
export function needNumbers(kernel: string, given: Typed): void {
  if (given.dtype.category === 0) throw notImplemented(kernel, given);
}

export function expectScalarType(wanted: DType, given: Typed): void {
  if (given.dtype !== wanted)
    throw new RuntimeError(`expected scalar type ${wanted.scalarName} but found ${given.dtype.scalarName}`);
}

/** The C++ names of dtypes, which some errors have. */
export const cppNames: Readonly<Record<string, string>> = {
  float32: 'float',
  float64: 'double',
  float16: 'c10::Half',
  int64: 'long int',
  int32: 'int',
  int16: 'short int',
  int8: 'signed char',
  uint8: 'unsigned char',
  bool: 'bool',
};
