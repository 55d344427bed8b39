// Runs a decomposition over every matrix of a batch, on the host in double precision; and the checks that all
// functions of torch.linalg make. No tape in here.
import { LinAlgError, RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import type { DType } from '../../tensor/dtype';
import { sizeOf } from '../../tensor/size';
import * as k from '../kernels';

/** What the checks look at: of a tensor or of a value. */
interface Given {
  dtype: DType;
  shape: readonly number[];
}

export function checkFloat(name: string, a: Given): void {
  if (!a.dtype.is_floating_point)
    throw new RuntimeError(
      `${name}: Expected a floating point or complex tensor as input. Got ${a.dtype.scalarName}`,
    );
}

export function checkMatrix(name: string, a: Given, what = 'A'): void {
  if (a.shape.length < 2)
    throw new RuntimeError(`${name}: The input tensor ${what} must have at least 2 dimensions.`);
}

export function checkSquare(name: string, a: Given): void {
  checkMatrix(name, a);
  const [rows, columns] = a.shape.slice(-2);
  if (rows !== columns)
    throw new RuntimeError(
      `${name}: A must be batches of square matrices, but they are ${rows} by ${columns} matrices`,
    );
}

/** "(Batch element 2): " where there are several. */
function batchText(a: Arr, item: number): string {
  return a.shape.length > 2 ? `(Batch element ${item}): ` : '';
}

export function singularError(name: string, a: Arr, item: number, at: number): LinAlgError {
  return new LinAlgError(
    `${name}: ${batchText(a, item)}The diagonal element ${at} is zero, the inversion could not be completed because the input matrix is singular.`,
  );
}

export function notPositiveError(name: string, a: Arr, item: number, order: number): LinAlgError {
  return new LinAlgError(
    `${name}: ${batchText(a, item)}The factorization could not be completed because the input is not positive-definite (the leading minor of order ${order} is not positive-definite).`,
  );
}

/** The matrices of a batch one by one. */
export function matricesOf(a: Arr, name: string): Float64Array[] {
  const size = sizeOf(a.shape.slice(-2));
  const count = sizeOf(a.shape.slice(0, -2));
  if (size === 0) return Array.from({ length: count }, () => new Float64Array(0));
  const values = k.hostOf(a, `${name}()`);
  return Array.from({ length: count }, (_, i) => {
    const matrix = new Float64Array(size);
    for (let j = 0; j < size; j++) matrix[j] = values[i * size + j]!;
    return matrix;
  });
}

/** The results of a batch put together, each of the shape given. */
export function joined(
  a: Arr,
  parts: readonly (Float64Array | number)[],
  shape: readonly number[],
  dtype: DType = a.dtype,
): Arr {
  const size = sizeOf(shape);
  const all = new Float64Array(size * parts.length);
  for (const [i, part] of parts.entries()) {
    if (typeof part === 'number') all[i] = part;
    else all.set(part, i * size);
  }
  return Arr.from(all, [...a.shape.slice(0, -2), ...shape], dtype);
}
