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
