// Functions of single elements: exponential, hyperbolic tangent, logistic function and square root, four at a time and
// right to about the last bit (Cephes' polynomials). [x, unused, to, size]; a part is a range of elements.
import { firstOf, loadSome, madd, storeSome } from './lanes';

// @ts-ignore: decorator
@inline
function field(p: usize, at: usize): i32 {
  return load<i32>(p + at);
}

// @ts-ignore: decorator
@inline
function splat(n: f32): v128 {
  return f32x4.splat(n);
}

/** 2 to the n, for whole n from -126 to 127. */
// @ts-ignore: decorator
@inline
function powerOf2(n: v128): v128 {
  return i32x4.shl(i32x4.add(n, i32x4.splat(127)), 23);
}

// @ts-ignore: decorator
@inline
function expOf(given: v128): v128 {
  // Beyond these bounds lie nothing and infinity alone; nan stays what it is.
  const x = f32x4.min(f32x4.max(given, splat(-105)), splat(89));
  const n = f32x4.nearest(f32x4.mul(x, splat(1.44269504088896341)));
  let r = f32x4.sub(x, f32x4.mul(n, splat(0.693359375)));
  r = f32x4.sub(r, f32x4.mul(n, splat(-2.12194440e-4)));
  let y = splat(1.9875691500e-4);
  y = madd(y, r, splat(1.3981999507e-3));
  y = madd(y, r, splat(8.3334519073e-3));
  y = madd(y, r, splat(4.1665795894e-2));
  y = madd(y, r, splat(1.6666665459e-1));
  y = madd(y, r, splat(5.0000001201e-1));
  y = f32x4.add(madd(y, f32x4.mul(r, r), r), splat(1));
  // In two steps: the power itself may be too large or too small for a float where the result is not.
  const power = i32x4.trunc_sat_f32x4_s(n);
  const half = i32x4.shr_s(power, 1);
  return f32x4.mul(f32x4.mul(y, powerOf2(half)), powerOf2(i32x4.sub(power, half)));
}

// @ts-ignore: decorator
@inline
function tanhOf(x: v128): v128 {
  const sign = v128.and(x, i32x4.splat(0x80000000));
  const size = v128.xor(x, sign);
  const square = f32x4.mul(size, size);
  let small = splat(-5.70498872745e-3);
  small = madd(small, square, splat(2.06390887954e-2));
  small = madd(small, square, splat(-5.37397155531e-2));
  small = madd(small, square, splat(1.33314422036e-1));
  small = madd(small, square, splat(-3.33332819422e-1));
  small = madd(f32x4.mul(small, square), size, size);
  const grown = f32x4.add(expOf(f32x4.add(size, size)), splat(1));
  const large = f32x4.sub(splat(1), f32x4.div(splat(2), grown));
  return v128.or(v128.bitselect(small, large, f32x4.lt(size, splat(0.625))), sign);
}

// @ts-ignore: decorator
@inline
function sigmoidOf(x: v128): v128 {
  return f32x4.div(splat(1), f32x4.add(expOf(f32x4.neg(x)), splat(1)));
}

/** Parts end between groups of four, but for the last. */
// @ts-ignore: decorator
@inline
function endOf(size: i32, part: i32, parts: i32): i32 {
  return part + 1 == parts ? size : firstOf(size, part + 1, parts) & ~3;
}

export function exp(p: usize, part: i32, parts: i32): void {
  const end = endOf(field(p, 12), part, parts);
  let i = firstOf(field(p, 12), part, parts) & ~3;
  let from = <usize>field(p, 0) + (<usize>i << 2);
  let to = <usize>field(p, 8) + (<usize>i << 2);
  for (; i + 4 <= end; i += 4, from += 16, to += 16) v128.store(to, expOf(v128.load(from)));
  if (i < end) storeSome(to, expOf(loadSome(from, end - i)), end - i);
}

export function tanh(p: usize, part: i32, parts: i32): void {
  const end = endOf(field(p, 12), part, parts);
  let i = firstOf(field(p, 12), part, parts) & ~3;
  let from = <usize>field(p, 0) + (<usize>i << 2);
  let to = <usize>field(p, 8) + (<usize>i << 2);
  for (; i + 4 <= end; i += 4, from += 16, to += 16) v128.store(to, tanhOf(v128.load(from)));
  if (i < end) storeSome(to, tanhOf(loadSome(from, end - i)), end - i);
}

export function sigmoid(p: usize, part: i32, parts: i32): void {
  const end = endOf(field(p, 12), part, parts);
  let i = firstOf(field(p, 12), part, parts) & ~3;
  let from = <usize>field(p, 0) + (<usize>i << 2);
  let to = <usize>field(p, 8) + (<usize>i << 2);
  for (; i + 4 <= end; i += 4, from += 16, to += 16) v128.store(to, sigmoidOf(v128.load(from)));
  if (i < end) storeSome(to, sigmoidOf(loadSome(from, end - i)), end - i);
}

export function sqrt(p: usize, part: i32, parts: i32): void {
  const end = endOf(field(p, 12), part, parts);
  let i = firstOf(field(p, 12), part, parts) & ~3;
  let from = <usize>field(p, 0) + (<usize>i << 2);
  let to = <usize>field(p, 8) + (<usize>i << 2);
  for (; i + 4 <= end; i += 4, from += 16, to += 16) v128.store(to, f32x4.sqrt(v128.load(from)));
  if (i < end) storeSome(to, f32x4.sqrt(loadSome(from, end - i)), end - i);
}
