// Elementwise functions of a few values that are at hand: computed here, since calling a kernel would take longer.
// What rounds once gives the very bits of the kernels; the others round what double precision gives.
import { currentSession } from '../backend';
import { Arr } from '../tensor/arr';
import { type DType, float32 } from '../tensor/dtype';

type Unary = (x: number) => number;
type Binary = (x: number, y: number) => number;

/** By the names of TF.js's kernels, and `Relu` as our own kernel has it. */
const unaries: Partial<Record<string, Unary>> = {
  Abs: Math.abs,
  Cos: Math.cos,
  Exp: Math.exp,
  Log: Math.log,
  Neg: (x) => -x,
  Relu: (x) => (x < 0 ? 0 : x),
  Sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  Sin: Math.sin,
  Sqrt: Math.sqrt,
  Tanh: Math.tanh,
};

const binaries: Partial<Record<string, Binary>> = {
  Add: (x, y) => x + y,
  Multiply: (x, y) => x * y,
  RealDiv: (x, y) => x / y,
  /** The gradient x through the rectifier whose result is y. */
  ReluGrad: (x, y) => (y <= 0 ? 0 : x),
  Sub: (x, y) => x - y,
};

/** The values where they are few and at hand; null else, and on a GPU, which keeps what it computes. */
function fewOf(a: Arr): Float32Array | null {
  if (a.dtype !== float32 || !a.storage.isSmall || !currentSession().readsAtOnce) return null;
  return a.storage.host as Float32Array;
}

/** The kernel's result; null where it is a kernel's to compute. */
export function unaryOfFew(kernel: string, a: Arr, out: DType): Arr | null {
  const of = unaries[kernel];
  if (!of || out !== float32) return null;
  const x = fewOf(a);
  if (!x) return null;
  const result = new Float32Array(x.length);
  for (let i = 0; i < result.length; i++) result[i] = of(x[i]!);
  return Arr.fromHost(result, a.shape, out);
}

/** Of values of one shape, or of one value and others. */
export function binaryOfFew(
  kernel: string,
  a: Arr | number,
  b: Arr | number,
  shape: readonly number[],
): Arr | null {
  const of = binaries[kernel];
  if (!of) return null;
  const x = typeof a === 'number' ? Math.fround(a) : fewOf(a);
  if (x === null) return null;
  const y = typeof b === 'number' ? Math.fround(b) : fewOf(b);
  if (y === null) return null;
  let size = 1;
  for (const n of shape) size *= n;
  const xs = typeof x === 'number' ? x : x.length === 1 ? x[0]! : x.length === size ? x : null;
  const ys = typeof y === 'number' ? y : y.length === 1 ? y[0]! : y.length === size ? y : null;
  if (xs === null || ys === null) return null;
  const result = new Float32Array(size);
  if (typeof ys === 'number') {
    if (typeof xs === 'number') result.fill(of(xs, ys));
    else for (let i = 0; i < size; i++) result[i] = of(xs[i]!, ys);
  } else if (typeof xs === 'number') for (let i = 0; i < size; i++) result[i] = of(xs, ys[i]!);
  else for (let i = 0; i < size; i++) result[i] = of(xs[i]!, ys[i]!);
  return Arr.fromHost(result, shape, float32);
}
