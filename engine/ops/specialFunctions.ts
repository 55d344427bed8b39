// Special functions of plain numbers in double precision: gamma, error function and Bessel families. Each by
// a series where that converges fast and by an asymptotic expansion or continued fraction elsewhere.
const twoOverSqrtPi = 2 / Math.sqrt(Math.PI);
const sqrtPi = Math.sqrt(Math.PI);

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The logarithm of the absolute value of the gamma function. */
export function lgamma(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (!Number.isFinite(x) || (x <= 0 && Number.isInteger(x))) return Number.POSITIVE_INFINITY;
  if (x === 1 || x === 2) return 0;
  if (x < 0.5) return Math.log(Math.PI / Math.abs(Math.sin(Math.PI * (x % 2)))) - lgamma(1 - x);
  const z = x - 1;
  let sum = lanczos[0]!;
  for (let i = 1; i < lanczos.length; i++) sum += lanczos[i]! / (z + i);
  const base = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(base) - base + Math.log(sum);
}

/** The derivative of lgamma. */
export function digamma(x: number): number {
  if (x === 0) return Object.is(x, -0) ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (x === Number.NEGATIVE_INFINITY || (x < 0 && Number.isInteger(x))) return Number.NaN;
  if (x < 0) return digamma(1 - x) - Math.PI / Math.tan(Math.PI * (x % 1));
  let result = 0;
  let z = x;
  for (; z < 10; z++) result -= 1 / z;
  const s = 1 / (z * z);
  const tail = s * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s * (1 / 132)))));
  return result + Math.log(z) - 0.5 / z - tail;
}

/** B(2k) / (2k)! for k = 1, 2, ... */
const bernoulliOverFactorial = [
  1 / 12,
  -1 / 720,
  1 / 30240,
  -1 / 1209600,
  1 / 47900160,
  -691 / 1307674368000,
  1 / 74724249600,
];

/** The Hurwitz zeta function, the sum of 1 / (k + q)^x over k, by the Euler-Maclaurin formula. */
export function zeta(x: number, q: number): number {
  if (x === 1) return Number.POSITIVE_INFINITY;
  if (x < 1 || q === Number.POSITIVE_INFINITY) return Number.NaN;
  if (q <= 0) {
    if (q === Math.floor(q)) return Number.POSITIVE_INFINITY;
    if (x !== Math.floor(x)) return Number.NaN;
  }
  let sum = 0;
  let a = q;
  for (let i = 0; i < 10 || a <= 9; i++) {
    sum += a ** -x;
    a += 1;
  }
  sum += a ** (1 - x) / (x - 1) + 0.5 * a ** -x;
  let rising = x;
  let power = a ** (-x - 1);
  for (let k = 0; k < bernoulliOverFactorial.length; k++) {
    sum += bernoulliOverFactorial[k]! * rising * power;
    rising *= (x + 2 * k + 1) * (x + 2 * k + 2);
    power /= a * a;
  }
  return sum;
}

/** The n-th derivative of digamma. */
export function polygamma(n: number, x: number): number {
  if (n === 0) return digamma(x);
  if (n === 1 && x === Number.POSITIVE_INFINITY) return 0;
  if (n === 1 && x < 0.5) return (Math.PI / Math.sin(Math.PI * x)) ** 2 - polygamma(1, 1 - x);
  let factorial = 1;
  for (let i = 2; i <= n; i++) factorial *= i;
  return (n % 2 === 0 ? -1 : 1) * factorial * zeta(n + 1, x);
}

/** In float32 PyTorch takes the sine of a rounded angle: at a pole that decides how far it goes. */
export function trigammaOfFloat(x: number): number {
  if (!(x < 0.5)) return polygamma(1, x);
  const sine = Math.sin(Math.fround(Math.fround(Math.PI) * x));
  return (Math.PI / sine) ** 2 - polygamma(1, 1 - x);
}

export function erf(x: number): number {
  const size = Math.abs(x);
  if (size > 6) return Math.sign(x);
  if (size >= 3) return Math.sign(x) * (1 - erfc(size));
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return twoOverSqrtPi * Math.exp(-x * x) * sum;
}

/** exp(x^2) erfc(x) for x of 3 and more, as a continued fraction from its end. */
function scaledTail(x: number): number {
  let fraction = 0;
  for (let n = 60; n > 0; n--) fraction = n / 2 / (x + fraction);
  return 1 / (sqrtPi * (x + fraction));
}

export function erfc(x: number): number {
  return x < 3 ? 1 - erf(x) : Math.exp(-x * x) * scaledTail(x);
}

/** exp(x^2) erfc(x). */
export function erfcx(x: number): number {
  return x < 3 ? Math.exp(x * x) * erfc(x) : scaledTail(x);
}

/** The x that the standard normal distribution is below with probability p. */
export function ndtri(p: number): number {
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (!(p > 0 && p < 1)) return Number.NaN;
  if (p > 0.5) return -ndtri(1 - p);
  // Newton's method on the logarithm of the probability, which is nearly a parabola.
  const goal = Math.log(p);
  let x = p < 0.02 ? -Math.sqrt(-2 * goal) + 1 : Math.sqrt(Math.PI / 2) * (2 * p - 1);
  for (let i = 0; i < 60; i++) {
    const step = (logNdtr(x) - goal) / Math.exp(-0.5 * x * x - 0.5 * Math.log(2 * Math.PI) - logNdtr(x));
    x -= step;
    if (Math.abs(step) < 1e-15 * Math.abs(x)) break;
  }
  return x;
}

export function erfinv(y: number): number {
  if (Math.abs(y) > 1 || Number.isNaN(y)) return Number.NaN;
  if (Math.abs(y) === 1) return y * Number.POSITIVE_INFINITY;
  // Near zero the series; one step of Newton's method sharpens what ndtri gives elsewhere.
  if (Math.abs(y) < 1e-4) return (sqrtPi / 2) * (y + (Math.PI / 12) * y ** 3);
  const x = ndtri((y + 1) / 2) / Math.SQRT2;
  return Math.abs(y) > 0.99 ? x : x - (erf(x) - y) / (twoOverSqrtPi * Math.exp(-x * x));
}

/** The logarithm of the standard normal distribution function. */
export function logNdtr(x: number): number {
  return x < -1
    ? Math.log(erfcx(-x * Math.SQRT1_2) / 2) - 0.5 * x * x
    : Math.log1p(-erfc(x * Math.SQRT1_2) / 2);
}

/** exp(-|x|) times the modified Bessel function of the first kind, of order 0 or 1. */
export function scaledBesselI(order: 0 | 1, x: number): number {
  const size = Math.abs(x);
  const sign = order === 1 ? Math.sign(x) : 1;
  if (size === Number.POSITIVE_INFINITY) return 0;
  if (size < 20) {
    let term = order === 0 ? 1 : size / 2;
    let sum = term;
    for (let n = 1; term > 1e-17 * sum; n++) {
      term *= (size * size) / 4 / (n * (n + order));
      sum += term;
    }
    return sign * sum * Math.exp(-size);
  }
  const mu = 4 * order * order;
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 16; n++) {
    term *= -(mu - (2 * n - 1) ** 2) / (n * 8 * size);
    sum += term;
  }
  return (sign * sum) / Math.sqrt(2 * Math.PI * size);
}

/** The function itself: at infinity no number, as PyTorch's product of the scaled one and exp gives. */
export function besselI(order: 0 | 1, x: number): number {
  return scaledBesselI(order, x) * Math.exp(Math.abs(x));
}

/** The regularised lower incomplete gamma function. */
export function gammainc(a: number, x: number): number {
  if (a < 0 || x < 0 || Number.isNaN(a + x)) return Number.NaN;
  if (a === 0) return x > 0 ? 1 : Number.NaN;
  if (x === 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return a === x ? Number.NaN : 1;
  if (a === Number.POSITIVE_INFINITY) return 0;
  if (x > a + 1) return 1 - gammainccTail(a, x);
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 10_000 && term > 1e-17 * sum; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(-x + a * Math.log(x) - lgamma(a));
}

/** The regularised upper incomplete gamma function. */
export function gammaincc(a: number, x: number): number {
  const isTail = a > 0 && x > a + 1 && Number.isFinite(x);
  return isTail ? gammainccTail(a, x) : 1 - gammainc(a, x);
}

function gammainccTail(a: number, x: number): number {
  let fraction = 0;
  for (let n = 500; n > 0; n--) fraction = (n * (n - a)) / (x + 2 * n + 1 - a - fraction);
  return Math.exp(-x + a * Math.log(x) - lgamma(a)) / (x + 1 - a - fraction);
}
