// What each unary ufunc does to a run of doubles, and to integers too large for one.
import { libm } from './memory';

export type UnaryLoop = (
  a: Float64Array,
  ai: number,
  as: number,
  o: Float64Array,
  oi: number,
  os: number,
  n: number,
) => void;

const square: UnaryLoop = (a, ai, as, o, oi, os, n) => {
  for (let i = 0; i < n; i++, ai += as, oi += os) o[oi] = a[ai]! * a[ai]!;
};
const sqrt: UnaryLoop = (a, ai, as, o, oi, os, n) => {
  for (let i = 0; i < n; i++, ai += as, oi += os) o[oi] = Math.sqrt(a[ai]!);
};
const negative: UnaryLoop = (a, ai, as, o, oi, os, n) => {
  for (let i = 0; i < n; i++, ai += as, oi += os) o[oi] = -a[ai]!;
};
const absolute: UnaryLoop = (a, ai, as, o, oi, os, n) => {
  for (let i = 0; i < n; i++, ai += as, oi += os) o[oi] = Math.abs(a[ai]!);
};

const each =
  (f: (x: number) => number): UnaryLoop =>
  (a, ai, as, o, oi, os, n) => {
    for (let i = 0; i < n; i++, ai += as, oi += os) o[oi] = f(a[ai]!);
  };

/** Halves go to the even neighbour. */
export function rint(x: number): number {
  if (!(Math.abs(x) < 2 ** 52)) return x;
  const shift = x < 0 || Object.is(x, -0) ? -(2 ** 52) : 2 ** 52;
  const out = x + shift - shift;
  return out === 0 && shift < 0 ? -0 : out;
}

export const unaryLoops: Record<string, UnaryLoop> = {
  square,
  sqrt,
  negative,
  absolute,
  positive: each((x) => x),
  sign: each((x) => (x > 0 ? 1 : x < 0 ? -1 : x === 0 ? 0 : x)),
  reciprocal: each((x) => 1 / x),
  exp: each((x) => libm.exp(x)),
  exp2: each((x) => libm.exp2(x)),
  log: each((x) => libm.log(x)),
  log2: each((x) => libm.log2(x)),
  log10: each(Math.log10),
  log1p: each(Math.log1p),
  expm1: each(Math.expm1),
  sin: each(Math.sin),
  cos: each(Math.cos),
  tan: each(Math.tan),
  arcsin: each(Math.asin),
  arccos: each(Math.acos),
  arctan: each(Math.atan),
  sinh: each(Math.sinh),
  cosh: each(Math.cosh),
  tanh: each(Math.tanh),
  arcsinh: each(Math.asinh),
  arccosh: each(Math.acosh),
  arctanh: each(Math.atanh),
  cbrt: each(Math.cbrt),
  floor: each(Math.floor),
  ceil: each(Math.ceil),
  trunc: each(Math.trunc),
  rint: each(rint),
  deg2rad: each((x) => x * (Math.PI / 180)),
  rad2deg: each((x) => x * (180 / Math.PI)),
  isnan: each((x) => (Number.isNaN(x) ? 1 : 0)),
  isinf: each((x) => (Math.abs(x) === Number.POSITIVE_INFINITY ? 1 : 0)),
  isfinite: each((x) => (Number.isFinite(x) ? 1 : 0)),
  signbit: each((x) => (x < 0 || Object.is(x, -0) ? 1 : 0)),
  logical_not: each((x) => (x === 0 ? 1 : 0)),
  invert: each((x) => -1 - x),
};

/** Of integers beyond 2^53. */
export const bigUnary: Record<string, (x: bigint) => bigint> = {
  square: (x) => x * x,
  negative: (x) => -x,
  absolute: (x) => (x < 0n ? -x : x),
  positive: (x) => x,
  sign: (x) => (x > 0n ? 1n : x < 0n ? -1n : 0n),
  invert: (x) => ~x,
  logical_not: (x) => (x === 0n ? 1n : 0n),
};
