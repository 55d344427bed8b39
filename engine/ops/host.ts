// Kernels that compute on the host, in double precision, for what no backend has a kernel of. Where the
// values are still on a GPU they refuse, in the words of k.hostOf. No tape in here.
import { Arr } from '../tensor/arr';
import { type DType, toHostArray } from '../tensor/dtype';
import { broadcastShapes, sizeOf } from '../tensor/size';
import * as k from './kernels';

/** The flat position in an operand of every element of the broadcast shape. */
function positions(shape: readonly number[], out: readonly number[]): (index: number) => number {
  if (sizeOf(shape) === 1) return () => 0;
  if (sizeOf(shape) === sizeOf(out)) return (index) => index;
  const strides = new Array<number>(out.length).fill(0);
  let step = 1;
  for (let i = shape.length - 1; i >= 0; i--) {
    const n = shape[i]!;
    if (n !== 1) strides[out.length - shape.length + i] = step;
    step *= n;
  }
  return (index) => {
    let rest = index;
    let at = 0;
    for (let i = out.length - 1; i >= 0; i--) {
      const n = out[i]!;
      at += (rest % n) * strides[i]!;
      rest = Math.floor(rest / n);
    }
    return at;
  };
}

/** A function of numbers over broadcast operands. */
export function mapOnHost(
  name: string,
  operands: k.Value[],
  out: DType,
  work: (...values: number[]) => number,
): Arr {
  let shape: number[] = [];
  for (const operand of operands) if (operand instanceof Arr) shape = broadcastShapes(shape, operand.shape);
  const size = sizeOf(shape);
  if (size === 0) return Arr.filled(0, shape, out);
  const columns = operands.map((operand) => {
    if (!(operand instanceof Arr)) return { values: [Number(operand)], at: () => 0 };
    return { values: k.hostOf(operand, `${name}()`), at: positions(operand.shape, shape) };
  });
  const result = new Float64Array(size);
  const only = columns.length === 1 ? columns[0]! : null;
  if (only) for (let i = 0; i < size; i++) result[i] = work(Number(only.values[i]));
  else
    for (let i = 0; i < size; i++)
      result[i] = work(...columns.map(({ values, at }) => Number(values[at(i)])));
  return Arr.fromHost(toHostArray(result, out), shape, out);
}

/** A floating point function of one number. */
export function mapFloat(name: string, x: Arr, work: (value: number) => number): Arr {
  return mapOnHost(name, [x], k.floating(x.dtype), work);
}

/** A floating point function of two numbers. */
export function mapFloats(name: string, x: k.Value, y: k.Value, work: (a: number, b: number) => number): Arr {
  return mapOnHost(name, [x, y], k.floating(k.promoted(x, y)), work);
}

/** The values along one dimension, row by row: `work` fills the results of a row from its values. */
export function rowsOnHost(
  name: string,
  a: Arr,
  dim: number,
  outputs: { length: number; dtype: DType }[],
  work: (row: Float64Array, results: Float64Array[]) => void,
): Arr[] {
  const last = a.shape.length - 1;
  const order = a.shape.map((_, i) => i).filter((i) => i !== dim);
  const moved = last < 0 ? a.as([1]) : k.permute(a, [...order, dim]);
  const n = moved.shape[moved.shape.length - 1]!;
  const count = sizeOf(moved.shape.slice(0, -1));
  const values = count * n === 0 ? new Float32Array(0) : k.hostOf(moved, `${name}()`);
  const all = outputs.map(({ length }) => new Float64Array(count * length));
  const row = new Float64Array(n);
  for (let r = 0; r < count; r++) {
    for (let i = 0; i < n; i++) row[i] = values[r * n + i]!;
    work(
      row,
      all.map((results, o) => results.subarray(r * outputs[o]!.length, (r + 1) * outputs[o]!.length)),
    );
  }
  return all.map((results, o) => {
    const { length, dtype } = outputs[o]!;
    const shape = [...moved.shape.slice(0, -1), length];
    const made = Arr.fromHost(toHostArray(results, dtype), shape, dtype);
    if (last < 0) return made.as([]);
    const back = a.shape.map((_, i) => (i < dim ? i : i === dim ? last : i - 1));
    return k.permute(made, back);
  });
}
