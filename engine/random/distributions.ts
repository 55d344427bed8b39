// The distributions beyond uniform and normal, each number as PyTorch's CPU kernels draw it: in double
// precision, one element after another. Plain numbers from a generator; checks and dtypes are the ops' affair.
import type { Generator } from './Generator';

/** exponential_(lambd). */
export function exponential(generator: Generator, lambd: number): number {
  return (-1 / lambd) * Math.log(1 - generator.uniform53());
}

/** geometric_(p): the number of the first success. */
export function geometric(generator: Generator, p: number): number {
  return Math.ceil(Math.log(generator.uniform53()) / Math.log(1 - p));
}

/** cauchy_(median, sigma). */
export function cauchy(generator: Generator, median: number, sigma: number): number {
  return median + sigma * Math.tan(Math.PI * (generator.uniform53() - 0.5));
}

/** log_normal_(mean, std): of every two numbers the second waits in the generator, as in normal_. */
export function logNormal(generator: Generator, mean: number, std: number): number {
  return Math.exp(generator.oneNormal() * std + mean);
}

/** torch.poisson: for large rates Hoermann's transformed rejection, for small ones a product of uniforms. */
export function poisson(generator: Generator, rate: number): number {
  if (rate === 0) return 0;
  return rate >= 10 ? poissonByRejection(generator, rate) : poissonByProduct(generator, rate);
}

function poissonByProduct(generator: Generator, rate: number): number {
  const limit = Math.exp(-rate);
  let count = 0;
  for (let product = generator.uniform53(); product > limit; product *= generator.uniform53()) count += 1;
  return count;
}

function poissonByRejection(generator: Generator, rate: number): number {
  const root = Math.sqrt(rate);
  const logRate = Math.log(rate);
  const b = 0.931 + 2.53 * root;
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const sure = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = generator.uniform53() - 0.5;
    const v = generator.uniform53();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + rate + 0.43);
    if (us >= 0.07 && v <= sure) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    const left = Math.log(v) + Math.log(inverseAlpha) - Math.log(a / (us * us) + b);
    if (left <= -rate + k * logRate - logFactorial(k)) return k;
  }
}

/** Stirling's series of the logarithm of k!, good to the last bits from 10 on; below, a product. */
function logFactorial(k: number): number {
  if (k < 10) {
    let product = 1;
    for (let i = 2; i <= k; i++) product *= i;
    return Math.log(product);
  }
  const n = k + 1;
  const square = 1 / (n * n);
  const series =
    (1 / 12 + square * (-1 / 360 + square * (1 / 1260 + square * (-1 / 1680 + square * (1 / 1188))))) / n;
  return (n - 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
}

/** How many bits of a whole number a dtype of random_() holds exactly; float64 and int64 draw 64 bits. */
export type RandomWidth = { bits: number; inclusive: boolean; wide: boolean };

/** random_() without bounds: from 0 to the dtype's largest, or to 2^digits for floating point. */
export function unbounded(generator: Generator, { bits, inclusive, wide }: RandomWidth): bigint | number {
  if (wide) return generator.random64() % (2n ** BigInt(bits) + (inclusive ? 1n : 0n));
  return generator.random32() % (2 ** bits + (inclusive ? 1 : 0));
}

/** random_(from, to): beyond 2^32 values PyTorch draws 64 bits. */
export function bounded(generator: Generator, low: number, range: number | bigint): number {
  if (range >= 4294967296) return Number(generator.random64() % BigInt(range)) + low;
  return (generator.random32() % Number(range)) + low;
}
