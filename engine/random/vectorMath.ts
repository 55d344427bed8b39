// log, sin and cos in float32, step by step as in the vector code behind PyTorch's randn (the Cephes
// polynomials of avx_mathfun.h, with fused multiply-adds where the compiler fuses them). Made to give the same bits, not the best ones.
import { fusedMultiplyAdd as fma } from './fusedMultiplyAdd';

const f = Math.fround;
const bits = new Uint32Array(1);
const float = new Float32Array(bits.buffer);

const sqrtHalf = f(Math.SQRT1_2);
const logPolynomial = [
  -1.151461031e-1, 1.167699874e-1, -1.2420140846e-1, 1.4249322787e-1, -1.6668057665e-1, 2.0000714765e-1,
  -2.4999993993e-1, 3.3333331174e-1,
].map(f);
const logFirst = f(7.0376836292e-2);
const logQ1 = f(-2.1219444e-4);
const logQ2 = f(0.693359375);

/** The natural logarithm of a positive, normal float32. */
export function log(value: number): number {
  float[0] = value;
  const word = bits[0]!;
  bits[0] = (word & ~0x7f800000) | 0x3f000000;
  let x = float[0]!;
  let e = (word >>> 23) - 0x7e;
  if (x < sqrtHalf) {
    e -= 1;
    x = f(f(x - 1) + x);
  } else {
    x = f(x - 1);
  }
  const z = f(x * x);
  let y = logFirst;
  for (const c of logPolynomial) y = fma(y, x, c);
  y = f(y * x);
  y = fma(y, z, f(e * logQ1));
  y = fma(-z, 0.5, y);
  return fma(e, logQ2, f(x + y));
}

const fourOverPi = f(1.27323954473516);
const minusPi1 = f(-0.78515625);
const minusPi2 = f(-2.4187564849853516e-4);
const minusPi3 = f(-3.774894977445941e-8);
const cos0 = f(2.443315711809948e-5);
const cos1 = f(-1.388731625493765e-3);
const cos2 = f(4.166664568298827e-2);
const sin0 = f(-1.9515295891e-4);
const sin1 = f(8.3321608736e-3);
const sin2 = f(-1.6666654611e-1);

/** Sine and cosine of a float32 that is not negative. */
export function sincos(value: number): { sin: number; cos: number } {
  const octant = (Math.trunc(f(value * fourOverPi)) + 1) & ~1;
  let x = fma(octant, minusPi1, value);
  x = fma(octant, minusPi2, x);
  x = fma(octant, minusPi3, x);
  const z = f(x * x);
  let even = fma(fma(cos0, z, cos1), z, cos2);
  even = fma(f(even * z), z, f(-z * 0.5));
  even = f(even + 1);
  let odd = fma(fma(sin0, z, sin1), z, sin2);
  odd = fma(f(odd * z), x, x);
  const swapped = (octant & 2) !== 0;
  const sin = swapped ? even : odd;
  const cos = swapped ? odd : even;
  return { sin: octant & 4 ? -sin : sin, cos: ~(octant - 2) & 4 ? -cos : cos };
}
