// exp and log in float32, step by step as in numpy's vector code (numpy/core/src/umath/loops_exponent_log.dispatch.c.src,
// BSD licence): ratios of polynomials with fused multiply-adds. Made to give the same bits, not the best ones.
import { fusedMultiplyAdd as fma } from '../../../random/fusedMultiplyAdd';
import type { UnaryLoop } from './unaryLoops';

const f = Math.fround;

const expTop = [
  5.082762527590693718096e-4, 6.757896990527504603057e-3, 5.114512081637298353406e-2,
  2.473615434895520810817e-1, 7.257664613233124478488e-1, 9.999999999980870924916e-1,
].map(f);
const expBottom = [2.159509375685829852307e-2, -2.742335390411667452936e-1, 1].map(f);
const logTop = [
  2.589979117907922693523e-2, 3.808837741388407920751e-1, 1.480000633576506585156, 2.112677543073053063722,
  9.999999999999998702752e-1, 0,
].map(f);
const logBottom = [
  5.87509540312457434295e-3, 1.546476374983906719538e-1, 9.864942958519418960339e-1, 2.453006071784736363091,
  2.612677543073109236779, 1,
].map(f);

const log2e = f(Math.LOG2E);
const minusLn2High = f(-0.693145752);
const minusLn2Low = f(-1.42860677e-6);
const ln2 = f(Math.LN2);
const sqrtHalf = f(Math.SQRT1_2);
/** Added and taken away, it rounds to a whole number. */
const magic = 12582912;
const expMost = f(88.72283905206835);
const expLeast = f(-103.97208404541015);

function polynomial(coefficients: number[], x: number): number {
  let out = coefficients[0]!;
  for (let i = 1; i < coefficients.length; i++) out = fma(out, x, coefficients[i]!);
  return out;
}

/** Of a float32. */
export function exp32(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > expMost) return Number.POSITIVE_INFINITY;
  if (x < expLeast) return 0;
  const quadrant = f(f(f(x * log2e) + magic) - magic);
  const rest = fma(quadrant, minusLn2Low, fma(quadrant, minusLn2High, x));
  return f(f(polynomial(expTop, rest) / polynomial(expBottom, rest)) * 2 ** quadrant);
}

const value = new Float64Array(1);
const words = new Uint32Array(value.buffer);

/** Of a float32. */
export function log32(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return Math.log(x);
  value[0] = x;
  let exponent = (words[1]! >>> 20) - 1022;
  let mantissa = x / 2 ** exponent;
  if (mantissa < sqrtHalf) {
    mantissa *= 2;
    exponent -= 1;
  }
  const rest = f(mantissa - 1);
  return fma(exponent, ln2, f(polynomial(logTop, rest) / polynomial(logBottom, rest)));
}

const each =
  (g: (x: number) => number): UnaryLoop =>
  (a, ai, as, o, oi, os, n) => {
    for (let i = 0; i < n; i++, ai += as, oi += os) o[oi] = g(a[ai]!);
  };

/** The ufuncs that differ from the rounded value of double precision. */
export const singleLoops: Record<string, UnaryLoop> = { exp: each(exp32), log: each(log32) };
