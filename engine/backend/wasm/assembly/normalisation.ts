// Batch normalisation over channels, and sums per channel. A part is a range of channels.
import { firstOf, loadSome, madd, storeSome, sumLanes, zero } from './lanes';

// The fields of a description, in bytes from its start.
const xAt = 0;
const gAt = 4;
const toAt = 8; // y, or the gradient of x
const meanAt = 12;
const varianceAt = 16;
const invstdAt = 20;
const weightAt = 24; // or 0
const biasAt = 28; // or 0
const gWeightAt = 32;
const gBiasAt = 36;
const imagesAt = 40;
const channelsAt = 44;
const placesAt = 48;
const epsAt = 52; // float
const trainAt = 56;

// @ts-ignore: decorator
@inline
function field(p: usize, at: usize): i32 {
  return load<i32>(p + at);
}

// @ts-ignore: decorator
@inline
function channelValue(p: usize, at: usize, c: i32): f32 {
  return load<f32>(<usize>field(p, at) + (<usize>c << 2));
}

/** The sum over a channel of (x - shift), of its square, or of g times it. */
function total(p: usize, c: i32, kind: i32, shift: f32): f64 {
  const images = field(p, imagesAt);
  const channels = field(p, channelsAt);
  const places = field(p, placesAt);
  const shifts = f32x4.splat(shift);
  let sum: f64 = 0;
  for (let n = 0; n < images; n++) {
    const start = <usize>((n * channels + c) * places) << 2;
    const x = <usize>field(p, xAt) + start;
    const g = <usize>field(p, gAt) + start;
    let part = zero();
    let i = 0;
    for (; i + 4 <= places; i += 4) {
      const at = <usize>i << 2;
      if (kind == 0) part = f32x4.add(part, v128.load(x + at));
      else if (kind == 3) part = f32x4.add(part, v128.load(g + at));
      else {
        const centred = f32x4.sub(v128.load(x + at), shifts);
        part = madd(centred, kind == 1 ? centred : v128.load(g + at), part);
      }
    }
    let rest: f32 = 0;
    for (; i < places; i++) {
      const at = <usize>i << 2;
      if (kind == 0) rest += load<f32>(x + at);
      else if (kind == 3) rest += load<f32>(g + at);
      else {
        const centred = load<f32>(x + at) - shift;
        rest += centred * (kind == 1 ? centred : load<f32>(g + at));
      }
    }
    sum += <f64>(sumLanes(part) + rest);
  }
  return sum;
}

/** y = x * scale + shift + g * slope over a channel; g only where slope is not nothing. */
function write(p: usize, c: i32, scale: f32, shift: f32, slope: f32, withG: bool): void {
  const images = field(p, imagesAt);
  const channels = field(p, channelsAt);
  const places = field(p, placesAt);
  const scales = f32x4.splat(scale);
  const shifts = f32x4.splat(shift);
  const slopes = f32x4.splat(slope);
  for (let n = 0; n < images; n++) {
    const start = <usize>((n * channels + c) * places) << 2;
    const x = <usize>field(p, xAt) + start;
    const g = <usize>field(p, gAt) + start;
    const to = <usize>field(p, toAt) + start;
    for (let i = 0; i < places; i += 4) {
      const at = <usize>i << 2;
      const count = places - i;
      let y = madd(loadSome(x + at, count), scales, shifts);
      if (withG) y = madd(loadSome(g + at, count), slopes, y);
      storeSome(to + at, y, count);
    }
  }
}

export function batchNorm(p: usize, part: i32, parts: i32): void {
  const channels = field(p, channelsAt);
  const count = <f64>(field(p, imagesAt) * field(p, placesAt));
  const train = field(p, trainAt) != 0;
  const end = firstOf(channels, part + 1, parts);
  for (let c = firstOf(channels, part, parts); c < end; c++) {
    const at = <usize>c << 2;
    if (train) {
      const mean = <f32>(total(p, c, 0, 0) / count);
      const variance = <f32>(total(p, c, 1, mean) / count);
      store<f32>(<usize>field(p, meanAt) + at, mean);
      store<f32>(<usize>field(p, varianceAt) + at, variance);
    }
    const mean = channelValue(p, meanAt, c);
    const invstd = <f32>1 / sqrt<f32>(channelValue(p, varianceAt, c) + load<f32>(p + epsAt));
    if (train) store<f32>(<usize>field(p, invstdAt) + at, invstd);
    const weight: f32 = field(p, weightAt) ? channelValue(p, weightAt, c) : 1;
    const bias: f32 = field(p, biasAt) ? channelValue(p, biasAt, c) : 0;
    const scale = invstd * weight;
    write(p, c, scale, bias - mean * scale, 0, false);
  }
}

export function batchNormGrad(p: usize, part: i32, parts: i32): void {
  const channels = field(p, channelsAt);
  const count = <f64>(field(p, imagesAt) * field(p, placesAt));
  const end = firstOf(channels, part + 1, parts);
  for (let c = firstOf(channels, part, parts); c < end; c++) {
    const at = <usize>c << 2;
    const mean = channelValue(p, meanAt, c);
    const invstd = channelValue(p, invstdAt, c);
    const weight: f32 = field(p, weightAt) ? channelValue(p, weightAt, c) : 1;
    const sum = total(p, c, 3, 0);
    const product = total(p, c, 2, mean);
    store<f32>(<usize>field(p, gBiasAt) + at, <f32>sum);
    store<f32>(<usize>field(p, gWeightAt) + at, <f32>(product * <f64>invstd));
    const slope = invstd * weight;
    if (field(p, trainAt) == 0) {
      write(p, c, 0, 0, slope, true);
      continue;
    }
    // gx = (g - sum / n - (x - mean) * invstd^2 * product / n) * invstd * weight
    const pull = <f32>((<f64>(invstd * invstd) * product) / count);
    const scale = -pull * slope;
    write(p, c, scale, <f32>(-sum / count) * slope - mean * scale, slope, true);
  }
}

/** The sum over all but the channels: of x, into `to`. */
export function channelSum(p: usize, part: i32, parts: i32): void {
  const channels = field(p, channelsAt);
  const first = firstOf(channels, part, parts);
  const end = firstOf(channels, part + 1, parts);
  if (field(p, placesAt) == 1) {
    sumRows(p, first, end);
    return;
  }
  for (let c = first; c < end; c++) {
    store<f32>(<usize>field(p, toAt) + (<usize>c << 2), <f32>total(p, c, 0, 0));
  }
}

/** Where a channel is one number in every row: four columns at once. */
function sumRows(p: usize, first: i32, end: i32): void {
  const rows = field(p, imagesAt);
  const step = <usize>field(p, channelsAt) << 2;
  for (let c = first; c < end; c += 4) {
    const count = end - c;
    let at = <usize>field(p, xAt) + (<usize>c << 2);
    let sum = zero();
    for (let n = 0; n < rows; n++) {
      sum = f32x4.add(sum, loadSome(at, count));
      at += step;
    }
    storeSome(<usize>field(p, toAt) + (<usize>c << 2), sum, count);
  }
}

/** [mean, variance, runningMean, runningVariance, toMean, toVariance, channels, kept, share, correction] */
export function moveAverages(p: usize, part: i32, parts: i32): void {
  const channels = field(p, 24);
  const kept = load<f32>(p + 28);
  const share = load<f32>(p + 32);
  const correction = load<f32>(p + 36);
  const end = firstOf(channels, part + 1, parts);
  for (let c = firstOf(channels, part, parts); c < end; c++) {
    const at = <usize>c << 2;
    const mean = channelValue(p, 8, c) * kept + channelValue(p, 0, c) * share;
    const variance = channelValue(p, 12, c) * kept + channelValue(p, 4, c) * correction * share;
    store<f32>(<usize>field(p, 16) + at, mean);
    store<f32>(<usize>field(p, 20) + at, variance);
  }
}
