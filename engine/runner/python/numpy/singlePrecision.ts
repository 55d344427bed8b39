// exp and log in float32, step by step as in numpy's vector code (numpy/core/src/umath/loops_exponent_log.dispatch.c.src,
// BSD licence): ratios of polynomials with fused multiply-adds. Made to give the same bits, not the best ones.
import { fusedMultiplyAdd as fma } from '../../../random/fusedMultiplyAdd';
import type { UnaryLoop } from './unaryLoops';

const f = Math.fround;

const expTop = [
  0.0005082762527590694, 0.006757896990527505, 0.051145120816372985, 0.24736154348955208, 0.7257664613233125,
  0.9999999999980871,
].map(f);
const expBottom = [0.021595093756858297, -0.27423353904116676, 1].map(f);
const logTop = [
  0.025899791179079226, 0.3808837741388408, 1.4800006335765066, 2.112677543073053, 0.9999999999999999, 0,
].map(f);
const logBottom = [
  0.005875095403124574, 0.15464763749839067, 0.9864942958519419, 2.453006071784736, 2.6126775430731093, 1,
].map(f);

const log2e = f(Math.LOG2E);
const minusLn2High = f(-0.693145752);
const minusLn2Low = f(-1.42860677e-6);
const ln2 = f(Math.LN2);
const sqrtHalf = f(Math.SQRT1_2);
/** Added and taken away, it rounds to a whole number. */
const magic = 12582912;
const expMost = f(88.72283905206835);
const expLeast = f(-103.97208404541016);

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
