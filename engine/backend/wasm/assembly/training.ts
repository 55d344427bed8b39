// What a training step does besides products: the slope of relu, log-softmax and the likelihood loss both ways, and
// the steps of the optimisers. A part is a range of elements or of rows.
import { firstOf, loadSome, storeSome, zero } from './lanes';

// @ts-ignore: decorator
@inline
function field(p: usize, at: usize): i32 {
  return load<i32>(p + at);
}

/** to = g where y is above nothing: [g, y, to, size]. */
export function reluGrad(p: usize, part: i32, parts: i32): void {
  const size = field(p, 12);
  const end = part + 1 == parts ? size : firstOf(size, part + 1, parts) & ~3;
  for (let i = firstOf(size, part, parts) & ~3; i < end; i += 4) {
    const at = <usize>i << 2;
    const count = end - i;
    const y = loadSome(<usize>field(p, 4) + at, count);
    // Not y > 0: where y is nan the gradient passes, as PyTorch has it.
    const isShut = f32x4.le(y, zero());
    storeSome(<usize>field(p, 8) + at, v128.andnot(loadSome(<usize>field(p, 0) + at, count), isShut), count);
  }
}

/** to = relu(x): [x, unused, to, size]. */
export function relu(p: usize, part: i32, parts: i32): void {
  const size = field(p, 12);
  const end = part + 1 == parts ? size : firstOf(size, part + 1, parts) & ~3;
  for (let i = firstOf(size, part, parts) & ~3; i < end; i += 4) {
    const at = <usize>i << 2;
    const count = end - i;
    const x = loadSome(<usize>field(p, 0) + at, count);
    storeSome(<usize>field(p, 8) + at, v128.andnot(x, f32x4.lt(x, zero())), count);
  }
}

// The fields of Adam's description.
const parameterAt = 0;
const gradientAt = 4;
const meanAt = 8;
const squareAt = 12;
const highestAt = 16; // or 0
const toParameterAt = 20;
const toMeanAt = 24;
const toSquareAt = 28;
const toHighestAt = 32;
const sizeAt = 36;
const beta1At = 40; // floats from here
const rest1At = 44; // 1 - beta1
const beta2At = 48;
const rest2At = 52;
const stepAt = 56; // lr / correction of the mean, negative
const correctionAt = 60; // square root of the correction of the square
const epsAt = 64;
const decayAt = 68; // added to the gradient
const shrinkAt = 72; // the parameter is first multiplied by it
const signAt = 76; // of the gradient

export function adam(p: usize, part: i32, parts: i32): void {
  const size = field(p, sizeAt);
  const beta1 = v128.load32_splat(p + beta1At);
  const rest1 = v128.load32_splat(p + rest1At);
  const beta2 = v128.load32_splat(p + beta2At);
  const rest2 = v128.load32_splat(p + rest2At);
  const step = v128.load32_splat(p + stepAt);
  const correction = v128.load32_splat(p + correctionAt);
  const eps = v128.load32_splat(p + epsAt);
  const decay = v128.load32_splat(p + decayAt);
  const shrink = v128.load32_splat(p + shrinkAt);
  const sign = v128.load32_splat(p + signAt);
  const hasDecay = load<f32>(p + decayAt) != 0;
  const hasHighest = field(p, highestAt) != 0;
  const begin = firstOf(size, part, parts) & ~3;
  const end = part + 1 == parts ? size : firstOf(size, part + 1, parts) & ~3;
  for (let i = begin; i < end; i += 4) {
    const at = <usize>i << 2;
    const count = end - i;
    let value = f32x4.mul(loadSome(<usize>field(p, parameterAt) + at, count), shrink);
    let g = f32x4.mul(loadSome(<usize>field(p, gradientAt) + at, count), sign);
    if (hasDecay) g = f32x4.add(g, f32x4.mul(value, decay));
    const mean = f32x4.add(f32x4.mul(loadSome(<usize>field(p, meanAt) + at, count), beta1), f32x4.mul(g, rest1));
    const square = f32x4.add(
      f32x4.mul(loadSome(<usize>field(p, squareAt) + at, count), beta2),
      f32x4.mul(f32x4.mul(g, g), rest2),
    );
    let scale = square;
    if (hasHighest) {
      scale = f32x4.max(loadSome(<usize>field(p, highestAt) + at, count), square);
      storeSome(<usize>field(p, toHighestAt) + at, scale, count);
    }
    const spread = f32x4.add(f32x4.div(f32x4.sqrt(scale), correction), eps);
    value = f32x4.add(value, f32x4.div(f32x4.mul(mean, step), spread));
    storeSome(<usize>field(p, toParameterAt) + at, value, count);
    storeSome(<usize>field(p, toMeanAt) + at, mean, count);
    storeSome(<usize>field(p, toSquareAt) + at, square, count);
  }
}

/** [parameter, gradient, buffer or 0, to, toBuffer, size, decay, momentum, damping, step, sign, nesterov, isFirst] */
export function sgd(p: usize, part: i32, parts: i32): void {
  const size = field(p, 20);
  const decay = v128.load32_splat(p + 24);
  const momentum = v128.load32_splat(p + 28);
  const damping = v128.load32_splat(p + 32);
  const step = v128.load32_splat(p + 36);
  const hasDecay = load<f32>(p + 24) != 0;
  const hasMomentum = field(p, 16) != 0;
  const hasBuffer = field(p, 8) != 0;
  const nesterov = field(p, 40) != 0;
  const begin = firstOf(size, part, parts) & ~3;
  const end = part + 1 == parts ? size : firstOf(size, part + 1, parts) & ~3;
  for (let i = begin; i < end; i += 4) {
    const at = <usize>i << 2;
    const count = end - i;
    const value = loadSome(<usize>field(p, 0) + at, count);
    let direction = loadSome(<usize>field(p, 4) + at, count);
    if (hasDecay) direction = f32x4.add(direction, f32x4.mul(value, decay));
    if (hasMomentum) {
      let buffer = direction;
      if (hasBuffer) {
        const before = f32x4.mul(loadSome(<usize>field(p, 8) + at, count), momentum);
        buffer = f32x4.add(before, f32x4.mul(direction, damping));
      }
      storeSome(<usize>field(p, 16) + at, buffer, count);
      direction = nesterov ? f32x4.add(direction, f32x4.mul(buffer, momentum)) : buffer;
    }
    storeSome(<usize>field(p, 12) + at, f32x4.add(value, f32x4.mul(direction, step)), count);
  }
}

/** Weights [groups, out, in, taps] with out and in in each other's place: [from, to, groups, out, in, taps]. */
export function turnWeight(p: usize, part: i32, parts: i32): void {
  const out = field(p, 12);
  const inside = field(p, 16);
  const bytes = <usize>field(p, 20) << 2;
  const rows = field(p, 8) * inside;
  const end = firstOf(rows, part + 1, parts);
  for (let row = firstOf(rows, part, parts); row < end; row++) {
    const group = row / inside;
    const i = row - group * inside;
    let to = <usize>field(p, 4) + <usize>(row * out) * bytes;
    let from = <usize>field(p, 0) + <usize>(group * out * inside + i) * bytes;
    for (let o = 0; o < out; o++) {
      memory.copy(to, from, bytes);
      to += bytes;
      from += <usize>inside * bytes;
    }
  }
}
