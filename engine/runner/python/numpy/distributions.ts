// numpy's ways from random bits to distributions, draw by draw: the old generator's normal deviates by the polar
// method, the new one's by the ziggurat; counts by inversion, products and transformed rejection.
import type { BitGenerator } from './bitGenerator';
import { libm } from './memory';
import type { Pcg64 } from './pcg64';
import { height, inside, inverseTail, tail, width } from './zigguratTables';

/** Two deviates at a time: the second is kept, also from one call to the next. */
export class PolarNormal {
  held: number | null = null;

  next(bits: BitGenerator): number {
    if (this.held !== null) {
      const out = this.held;
      this.held = null;
      return out;
    }
    for (;;) {
      const x = 2 * bits.nextDouble() - 1;
      const y = 2 * bits.nextDouble() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * libm.log(square)) / square);
      this.held = scale * x;
      return scale * y;
    }
  }
}

export function zigguratNormal(bits: Pcg64): number {
  for (;;) {
    bits.next();
    const strip = bits.low & 255;
    const isNegative = (bits.low & 256) !== 0;
    // 52 of the bits above the sign.
    const size = (bits.high & 0x1fffffff) * 8388608 + (bits.low >>> 9);
    const x = isNegative ? -(size * width[strip]!) : size * width[strip]!;
    if (size < inside[strip]!) return x;
    if (strip === 0) {
      for (;;) {
        const xx = -inverseTail * Math.log1p(-bits.nextDouble());
        const yy = -Math.log1p(-bits.nextDouble());
        if (yy + yy > xx * xx) return Math.floor(size / 256) % 2 === 1 ? -(tail + xx) : tail + xx;
      }
    }
    const between = (height[strip - 1]! - height[strip]!) * bits.nextDouble() + height[strip]!;
    if (between < libm.exp(-0.5 * x * x)) return x;
  }
}

const series = [
  8.333333333333333e-2, -2.777777777777778e-3, 7.936507936507937e-4, -5.952380952380952e-4,
  8.417508417508418e-4, -1.917526917526918e-3, 6.41025641025641e-3, -2.955065359477124e-2,
  1.796443723688307e-1, -1.3924322169059,
];
const logTwoPi = 1.8378770664093453;

function logGamma(x: number): number {
  if (x === 1 || x === 2) return 0;
  const steps = x < 7 ? Math.trunc(7 - x) : 0;
  let high = x + steps;
  const square = (1 / high) * (1 / high);
  let sum = series[9]!;
  for (let k = 8; k >= 0; k--) sum = sum * square + series[k]!;
  let out = sum / high + 0.5 * logTwoPi + (high - 0.5) * libm.log(high) - high;
  for (let k = 0; k < steps; k++) {
    out -= libm.log(high - 1);
    high -= 1;
  }
  return out;
}

export function poisson(bits: BitGenerator, rate: number): number {
  if (rate === 0) return 0;
  if (rate < 10) {
    const least = libm.exp(-rate);
    let product = 1;
    for (let count = 0; ; count++) {
      product *= bits.nextDouble();
      if (product <= least) return count;
    }
  }
  const root = Math.sqrt(rate);
  const logRate = libm.log(rate);
  const b = 0.931 + 2.53 * root;
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const ratio = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = bits.nextDouble() - 0.5;
    const v = bits.nextDouble();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + rate + 0.43);
    if (us >= 0.07 && v <= ratio) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    const left = libm.log(v) + libm.log(inverseAlpha) - libm.log(a / (us * us) + b);
    if (left <= -rate + k * logRate - logGamma(k + 1)) return k;
  }
}

/** By inversion; n times the smaller probability is at most 30. */
export function binomial(bits: BitGenerator, n: number, p: number): number {
  if (n === 0 || p === 0) return 0;
  if (p > 0.5) return n - binomial(bits, n, 1 - p);
  const q = 1 - p;
  const first = libm.exp(n * libm.log(q));
  const mean = n * p;
  const bound = Math.trunc(Math.min(n, mean + 10 * Math.sqrt(mean * q + 1)));
  let count = 0;
  let chance = first;
  let u = bits.nextDouble();
  while (u > chance) {
    count += 1;
    if (count > bound) {
      count = 0;
      chance = first;
      u = bits.nextDouble();
    } else {
      u -= chance;
      chance = ((n - count + 1) * p * chance) / (count * q);
    }
  }
  return count;
}
