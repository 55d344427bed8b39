// A choice among classes: log-softmax both ways, and the likelihood loss both ways. Scores are [images, classes,
// places]. A part is a range of rows of classes. Exponentials and logarithms are worked out here in doubles, since
// the standard library's need tables in memory.
import { firstOf } from './lanes';

const ln2: f64 = 0.6931471805599453;
const root2: f64 = 1.4142135623730951;

// @ts-ignore: decorator
@inline
function field(p: usize, at: usize): i32 {
  return load<i32>(p + at);
}

/** e to the x, for x of 0 or less: what is left of a power of two, by its series. */
function expOf(x: f64): f64 {
  if (!(x > -110)) return x == x ? 0 : x;
  const n = nearest(x / ln2);
  const r = x - n * ln2;
  let y: f64 = 1 + r / 11;
  for (let i = 10; i > 0; i--) y = 1 + (r * y) / <f64>i;
  return y * reinterpret<f64>((<i64>n + 1023) << 52);
}

/** The natural logarithm of 1 or more. */
function logOf(x: f64): f64 {
  if (!(x < Infinity)) return x;
  const bits = reinterpret<i64>(x);
  let exponent = (bits >> 52) - 1023;
  let m = reinterpret<f64>((bits & 0x000fffffffffffff) | 0x3ff0000000000000);
  if (m > root2) {
    m *= 0.5;
    exponent++;
  }
  const s = (m - 1) / (m + 1);
  const q = s * s;
  let y: f64 = 0;
  for (let i = 17; i > 0; i -= 2) y = y * q + 1 / <f64>i;
  return 2 * s * y + <f64>exponent * ln2;
}

/** [x, unused, to, rows, classes, places] */
export function logSoftmax(p: usize, part: i32, parts: i32): void {
  const rows = field(p, 12);
  const classes = field(p, 16);
  const places = field(p, 20);
  const step = <usize>places << 2;
  const end = firstOf(rows, part + 1, parts);
  for (let row = firstOf(rows, part, parts); row < end; row++) {
    const start = <usize>((row / places) * classes * places + (row % places)) << 2;
    const from = <usize>field(p, 0) + start;
    const to = <usize>field(p, 8) + start;
    let top = load<f32>(from);
    for (let c = 1; c < classes; c++) {
      const v = load<f32>(from + <usize>c * step);
      if (v > top || v != v) top = v;
    }
    let total: f64 = 0;
    for (let c = 0; c < classes; c++) total += expOf(<f64>(load<f32>(from + <usize>c * step) - top));
    const shift = <f32>logOf(total);
    for (let c = 0; c < classes; c++) {
      store<f32>(to + <usize>c * step, load<f32>(from + <usize>c * step) - top - shift);
    }
  }
}

/** [g, y, to, rows, classes, places] */
export function logSoftmaxGrad(p: usize, part: i32, parts: i32): void {
  const rows = field(p, 12);
  const classes = field(p, 16);
  const places = field(p, 20);
  const step = <usize>places << 2;
  const end = firstOf(rows, part + 1, parts);
  for (let row = firstOf(rows, part, parts); row < end; row++) {
    const start = <usize>((row / places) * classes * places + (row % places)) << 2;
    const g = <usize>field(p, 0) + start;
    const y = <usize>field(p, 4) + start;
    const to = <usize>field(p, 8) + start;
    let sum: f64 = 0;
    for (let c = 0; c < classes; c++) sum += <f64>load<f32>(g + <usize>c * step);
    for (let c = 0; c < classes; c++) {
      const share = expOf(<f64>load<f32>(y + <usize>c * step)) * sum;
      store<f32>(to + <usize>c * step, <f32>(<f64>load<f32>(g + <usize>c * step) - share));
    }
  }
}

// The fields of the likelihood's description.
const scoresAt = 0; // or the gradient that comes in: one number, or with isEach one a row
const targetsAt = 4;
const weightAt = 8; // or 0
const toAt = 12;
const totalAt = 16; // or 0
const rowsAt = 20;
const classesAt = 24;
const placesAt = 28;
const ignoreAt = 32;
const isMeanAt = 36;
const isEachAt = 40;

/** What a target weighs: nothing where it is ignored or no class. */
// @ts-ignore: decorator
@inline
function weightOf(p: usize, c: i32): f32 {
  if (c < 0 || c >= field(p, classesAt) || c == field(p, ignoreAt)) return 0;
  const weight = <usize>field(p, weightAt);
  return weight ? load<f32>(weight + (<usize>c << 2)) : 1;
}

/** One sum cannot be told to several: the first part does it all. */
export function likelihood(p: usize, part: i32, parts: i32): void {
  if (part > 0) return;
  const rows = field(p, rowsAt);
  const classes = field(p, classesAt);
  const places = field(p, placesAt);
  const isEach = field(p, isEachAt) != 0;
  let sum: f64 = 0;
  let total: f64 = 0;
  for (let row = 0; row < rows; row++) {
    const c = load<i32>(<usize>field(p, targetsAt) + (<usize>row << 2));
    const w = weightOf(p, c);
    let loss: f32 = 0;
    if (w != 0) {
      const at = ((row / places) * classes + c) * places + (row % places);
      loss = -w * load<f32>(<usize>field(p, scoresAt) + (<usize>at << 2));
    }
    if (isEach) store<f32>(<usize>field(p, toAt) + (<usize>row << 2), loss);
    sum += <f64>loss;
    total += <f64>w;
  }
  if (isEach) return;
  store<f32>(<usize>field(p, toAt), <f32>(field(p, isMeanAt) ? sum / total : sum));
  store<f32>(<usize>field(p, totalAt), <f32>total);
}

export function likelihoodGrad(p: usize, part: i32, parts: i32): void {
  const rows = field(p, rowsAt);
  const classes = field(p, classesAt);
  const places = field(p, placesAt);
  const isEach = field(p, isEachAt) != 0;
  const isMean = field(p, isMeanAt) != 0;
  const end = firstOf(rows, part + 1, parts);
  for (let row = firstOf(rows, part, parts); row < end; row++) {
    const target = load<i32>(<usize>field(p, targetsAt) + (<usize>row << 2));
    const w = weightOf(p, target);
    const g = load<f32>(<usize>field(p, scoresAt) + (isEach ? <usize>row << 2 : 0));
    let slope: f32 = 0;
    if (w != 0) slope = isMean ? (-w * g) / load<f32>(<usize>field(p, totalAt)) : -w * g;
    let at = <usize>field(p, toAt) + (<usize>((row / places) * classes * places + (row % places)) << 2);
    for (let c = 0; c < classes; c++) {
      store<f32>(at, c == target ? slope : 0);
      at += <usize>places << 2;
    }
  }
}
