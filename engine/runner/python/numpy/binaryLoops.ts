// What each binary ufunc does to two runs of doubles. The commonest have a loop of their own, which compiles to a few
// instructions; the others share one that calls a function.
import { libm } from './memory';

export type BinaryLoop = (
  a: Float64Array,
  ai: number,
  as: number,
  b: Float64Array,
  bi: number,
  bs: number,
  o: Float64Array,
  oi: number,
  os: number,
  n: number,
) => void;

const add: BinaryLoop = (a, ai, as, b, bi, bs, o, oi, os, n) => {
  for (let i = 0; i < n; i++, ai += as, bi += bs, oi += os) o[oi] = a[ai]! + b[bi]!;
};
const subtract: BinaryLoop = (a, ai, as, b, bi, bs, o, oi, os, n) => {
  for (let i = 0; i < n; i++, ai += as, bi += bs, oi += os) o[oi] = a[ai]! - b[bi]!;
};
const multiply: BinaryLoop = (a, ai, as, b, bi, bs, o, oi, os, n) => {
  for (let i = 0; i < n; i++, ai += as, bi += bs, oi += os) o[oi] = a[ai]! * b[bi]!;
};
const divide: BinaryLoop = (a, ai, as, b, bi, bs, o, oi, os, n) => {
  for (let i = 0; i < n; i++, ai += as, bi += bs, oi += os) o[oi] = a[ai]! / b[bi]!;
};
const less: BinaryLoop = (a, ai, as, b, bi, bs, o, oi, os, n) => {
  for (let i = 0; i < n; i++, ai += as, bi += bs, oi += os) o[oi] = a[ai]! < b[bi]! ? 1 : 0;
};
const lessEqual: BinaryLoop = (a, ai, as, b, bi, bs, o, oi, os, n) => {
  for (let i = 0; i < n; i++, ai += as, bi += bs, oi += os) o[oi] = a[ai]! <= b[bi]! ? 1 : 0;
};
const equal: BinaryLoop = (a, ai, as, b, bi, bs, o, oi, os, n) => {
  for (let i = 0; i < n; i++, ai += as, bi += bs, oi += os) o[oi] = a[ai]! === b[bi]! ? 1 : 0;
};
const notEqual: BinaryLoop = (a, ai, as, b, bi, bs, o, oi, os, n) => {
  for (let i = 0; i < n; i++, ai += as, bi += bs, oi += os) o[oi] = a[ai]! === b[bi]! ? 0 : 1;
};
const maximum: BinaryLoop = (a, ai, as, b, bi, bs, o, oi, os, n) => {
  for (let i = 0; i < n; i++, ai += as, bi += bs, oi += os) {
    const x = a[ai]!;
    const y = b[bi]!;
    o[oi] = x >= y || Number.isNaN(x) ? x : y;
  }
};
const minimum: BinaryLoop = (a, ai, as, b, bi, bs, o, oi, os, n) => {
  for (let i = 0; i < n; i++, ai += as, bi += bs, oi += os) {
    const x = a[ai]!;
    const y = b[bi]!;
    o[oi] = x <= y || Number.isNaN(x) ? x : y;
  }
};

const swapped =
  (loop: BinaryLoop): BinaryLoop =>
  (a, ai, as, b, bi, bs, o, oi, os, n) =>
    loop(b, bi, bs, a, ai, as, o, oi, os, n);

const each =
  (f: (x: number, y: number) => number): BinaryLoop =>
  (a, ai, as, b, bi, bs, o, oi, os, n) => {
    for (let i = 0; i < n; i++, ai += as, bi += bs, oi += os) o[oi] = f(a[ai]!, b[bi]!);
  };

/** The remainder with the divisor's sign, as Python has it. */
function remainder(x: number, y: number): number {
  const rest = x % y;
  if (rest === 0) return y < 0 || Object.is(y, -0) ? -0 : 0;
  return rest < 0 !== y < 0 ? rest + y : rest;
}

function floorDivide(x: number, y: number): number {
  if (y === 0) return x / y;
  const rest = x % y;
  if (!Number.isFinite(y) && Number.isFinite(x)) return x !== 0 && x < 0 !== y < 0 ? -1 : x / y;
  let quotient = (x - rest) / y;
  if (rest !== 0 && rest < 0 !== y < 0) quotient -= 1;
  if (quotient === 0) return x / y < 0 ? -0 : 0;
  const whole = Math.floor(quotient);
  return quotient - whole > 0.5 ? whole + 1 : whole;
}

const whole = {
  floorDivide: (x: number, y: number): number => {
    if (y === 0) return 0;
    const rest = x % y;
    const quotient = (x - rest) / y;
    return rest !== 0 && rest < 0 !== y < 0 ? quotient - 1 : quotient + 0;
  },
  remainder: (x: number, y: number): number => (y === 0 ? 0 : remainder(x, y) + 0),
  fmod: (x: number, y: number): number => (y === 0 ? 0 : (x % y) + 0),
  power: (x: number, y: number): number => {
    let out = 1;
    for (let i = 0; i < Math.min(y, 64) && Number.isFinite(out); i++) {
      out *= x;
      if (out === 0 || out === 1) return out;
    }
    // More than 64 factors: exact for -1 alone; all others are beyond 2^53 and go through BigInt.
    if (y > 64) return x === -1 ? (y % 2 === 0 ? 1 : -1) : Number.POSITIVE_INFINITY;
    return out;
  },
};

/** Bits of numbers that do not fit 32 bits are asked of BigInt: NaN says so. */
const bitwise =
  (f: (x: number, y: number) => number) =>
  (x: number, y: number): number =>
    x === (x | 0) && y === (y | 0) ? f(x, y) : Number.NaN;

function logAddExp(x: number, y: number): number {
  if (x === y) return x + Math.LN2;
  const gap = x - y;
  if (gap > 0) return x + Math.log1p(libm.exp(-gap));
  if (gap <= 0) return y + Math.log1p(libm.exp(gap));
  return gap;
}

const sign = (x: number): boolean => x < 0 || Object.is(x, -0);
const truth = (x: number): number => (x === 0 ? 0 : 1);

const always: Record<string, BinaryLoop> = {
  add,
  subtract,
  multiply,
  divide,
  less,
  less_equal: lessEqual,
  greater: swapped(less),
  greater_equal: swapped(lessEqual),
  equal,
  not_equal: notEqual,
  maximum,
  minimum,
  fmax: each((x, y) => (x >= y || Number.isNaN(y) ? x : y)),
  fmin: each((x, y) => (x <= y || Number.isNaN(y) ? x : y)),
  logical_and: each((x, y) => truth(x) & truth(y)),
  logical_or: each((x, y) => truth(x) | truth(y)),
  logical_xor: each((x, y) => truth(x) ^ truth(y)),
};

export const floatLoops: Record<string, BinaryLoop> = {
  ...always,
  power: each((x, y) => (y === 2 ? x * x : libm.pow(x, y))),
  floor_divide: each(floorDivide),
  remainder: each(remainder),
  fmod: each((x, y) => x % y),
  arctan2: each(Math.atan2),
  hypot: each((x, y) => Math.hypot(x, y)),
  copysign: each((x, y) => (sign(x) === sign(y) ? x : -x)),
  logaddexp: each(logAddExp),
  heaviside: each((x, y) => (Number.isNaN(x) ? x : x < 0 ? 0 : x > 0 ? 1 : y)),
};

export const wholeLoops: Record<string, BinaryLoop> = {
  ...always,
  power: each(whole.power),
  floor_divide: each(whole.floorDivide),
  remainder: each(whole.remainder),
  fmod: each(whole.fmod),
  bitwise_and: each(bitwise((x, y) => x & y)),
  bitwise_or: each(bitwise((x, y) => x | y)),
  bitwise_xor: each(bitwise((x, y) => x ^ y)),
  left_shift: each((x, y) => (y >= 0 && y < 64 ? x * 2 ** y : Number.NaN)),
  right_shift: each(bitwise((x, y) => (y >= 0 && y < 32 ? x >> y : x < 0 ? -1 : 0))),
};

const big = (value: boolean): bigint => (value ? 1n : 0n);

function bigFloorDivide(x: bigint, y: bigint): bigint {
  if (y === 0n) return 0n;
  const rest = x % y;
  return x / y - big(rest !== 0n && rest < 0n !== y < 0n);
}

function bigPower(x: bigint, y: bigint): bigint {
  let out = 1n;
  let base = x;
  for (let left = y; left > 0n; left >>= 1n) {
    if (left & 1n) out = BigInt.asUintN(64, out * base);
    base = BigInt.asUintN(64, base * base);
  }
  return out;
}

/** The same of integers that are too large for doubles; what is stored wraps around by itself. */
export const bigFunctions: Record<string, (x: bigint, y: bigint) => bigint> = {
  add: (x, y) => x + y,
  subtract: (x, y) => x - y,
  multiply: (x, y) => x * y,
  floor_divide: bigFloorDivide,
  remainder: (x, y) => (y === 0n ? 0n : x - bigFloorDivide(x, y) * y),
  fmod: (x, y) => (y === 0n ? 0n : x % y),
  power: bigPower,
  maximum: (x, y) => (x >= y ? x : y),
  minimum: (x, y) => (x <= y ? x : y),
  fmax: (x, y) => (x >= y ? x : y),
  fmin: (x, y) => (x <= y ? x : y),
  less: (x, y) => big(x < y),
  less_equal: (x, y) => big(x <= y),
  greater: (x, y) => big(x > y),
  greater_equal: (x, y) => big(x >= y),
  equal: (x, y) => big(x === y),
  not_equal: (x, y) => big(x !== y),
  bitwise_and: (x, y) => x & y,
  bitwise_or: (x, y) => x | y,
  bitwise_xor: (x, y) => x ^ y,
  left_shift: (x, y) => (y >= 0n && y < 64n ? x << y : 0n),
  right_shift: (x, y) => (y >= 0n && y < 64n ? x >> y : x < 0n ? -1n : 0n),
  logical_and: (x, y) => big(x !== 0n && y !== 0n),
  logical_or: (x, y) => big(x !== 0n || y !== 0n),
  logical_xor: (x, y) => big((x !== 0n) !== (y !== 0n)),
};
