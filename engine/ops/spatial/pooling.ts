// Maximum and average pooling in two dimensions on NCHW values, and their gradients. The positions of the maxima
// count within one image's height and width, as PyTorch's do.
import { currentSession, type Storage } from '../../backend';
import { Arr } from '../../tensor/arr';
import { float32, int64 } from '../../tensor/dtype';
import * as k from '../kernels';
import { addPatches, patchesOf } from './patches';
import { slidingOf } from './sliding';
import { type Pair, placesAlong, type Taps, tapsOf, type Window } from './window';

export interface MaxPoolOptions extends Window {
  ceilMode: boolean;
}

export interface AvgPoolOptions {
  kernel: Pair;
  stride: Pair;
  padding: Pair;
  ceilMode: boolean;
  countIncludePad: boolean;
  divisorOverride: number | null;
}

/** The shape of a pooling's result. */
export function poolShape(xShape: readonly number[], window: Window, ceilMode: boolean): number[] {
  return [
    xShape[0]!,
    xShape[1]!,
    placesAlong(window, 0, xShape[2]!, ceilMode),
    placesAlong(window, 1, xShape[3]!, ceilMode),
  ];
}

function tapsFor(xShape: readonly number[], window: Window, outShape: readonly number[]): Taps {
  return tapsOf(window, xShape[2]!, xShape[3]!, [outShape[2]!, outShape[3]!]);
}

export function maxPool2d(x: Arr, o: MaxPoolOptions): { values: Arr; indices: Arr } {
  const shape = poolShape(x.shape, o, o.ceilMode);
  const rows = x.shape[0]! * x.shape[1]!;
  if (rows * shape[2]! * shape[3]! === 0) {
    return { values: Arr.filled(0, shape, x.dtype), indices: Arr.filled(0, shape, int64) };
  }
  const { own } = currentSession();
  if (own.maxPool && x.dtype === float32) {
    const { values, positions } = own.maxPool(k.infoOf(x), slidingOf(x.shape, shape, o));
    const indices = k.made(positions, shape, int64);
    foundBy.set(indices.storage, o);
    return { values: k.made(values, shape, float32), indices };
  }
  const taps = tapsFor(x.shape, o, shape);
  const images = x.as([rows, taps.outside]);
  const patches = patchesOf(images, taps, Number.NEGATIVE_INFINITY).as([rows, taps.taps, taps.places]);
  const best = k.reduce('ArgMax', patches, [1], false, int64, 0);
  const place = Arr.from(
    Array.from({ length: taps.places }, (_, i) => i),
    [taps.places],
    int64,
  );
  const table = Arr.fromHost(taps.positions, [taps.positions.length], int64);
  const indices = k.take(table, k.add(k.mul(best, taps.places), place));
  const values = k.max(patches, [1], false);
  return { values: values.as(shape), indices: indices.as(shape) };
}

/** By which window positions were found. */
const foundBy = new WeakMap<Storage, Window>();

/** Sends each gradient to where its maximum was. */
export function maxPool2dGrad(g: Arr, indices: Arr, xShape: readonly number[]): Arr {
  const rows = xShape[0]! * xShape[1]!;
  const plane = xShape[2]! * xShape[3]!;
  if (g.size === 0) return Arr.filled(0, xShape, g.dtype);
  const { own } = currentSession();
  const window = foundBy.get(indices.storage);
  if (own.maxPoolGrad && window && g.dtype === float32) {
    const how = slidingOf(xShape, g.shape, window);
    return k.made(own.maxPoolGrad(k.infoOf(g), k.infoOf(indices), how), xShape, float32);
  }
  const starts = Arr.from(
    Array.from({ length: rows }, (_, i) => i * plane),
    [rows, 1],
    int64,
  );
  const positions = k.add(indices.as([rows, g.size / rows]), starts);
  return k.scatterAdd(g.as([g.size]), positions.as([g.size]), rows * plane).as(xShape);
}

/** One over the count of each place's elements: [places]. */
function shares(xShape: readonly number[], o: AvgPoolOptions, out: Pair): Float32Array {
  const values = new Float32Array(out[0] * out[1]);
  const span = (axis: 0 | 1, place: number): [inside: number, padded: number] => {
    const size = xShape[2 + axis]!;
    const start = place * o.stride[axis] - o.padding[axis];
    const end = Math.min(start + o.kernel[axis], size + o.padding[axis]);
    return [Math.min(end, size) - Math.max(start, 0), end - start];
  };
  for (let y = 0; y < out[0]; y++) {
    const [insideY, paddedY] = span(0, y);
    for (let x = 0; x < out[1]; x++) {
      const [insideX, paddedX] = span(1, x);
      const count = o.divisorOverride ?? (o.countIncludePad ? paddedY * paddedX : insideY * insideX);
      values[y * out[1] + x] = 1 / count;
    }
  }
  return values;
}

function windowOf(o: AvgPoolOptions): Window {
  return { kernel: o.kernel, stride: o.stride, padding: o.padding, dilation: [1, 1] };
}

function averagingOf(xShape: readonly number[], shape: readonly number[], o: AvgPoolOptions) {
  const { countIncludePad, divisorOverride } = o;
  return { ...slidingOf(xShape, shape, windowOf(o)), countIncludePad, divisorOverride };
}

export function avgPool2d(x: Arr, o: AvgPoolOptions): Arr {
  const shape = poolShape(x.shape, windowOf(o), o.ceilMode);
  const rows = x.shape[0]! * x.shape[1]!;
  if (rows * shape[2]! * shape[3]! === 0) return Arr.filled(0, shape, x.dtype);
  const { own } = currentSession();
  if (own.avgPool && x.dtype === float32) {
    return k.made(own.avgPool(k.infoOf(x), averagingOf(x.shape, shape, o)), shape, float32);
  }
  const taps = tapsFor(x.shape, windowOf(o), shape);
  const patches = patchesOf(x.as([rows, taps.outside]), taps, 0).as([rows, taps.taps, taps.places]);
  const share = Arr.fromHost(shares(x.shape, o, taps.out), [taps.places], x.dtype);
  return k.mul(k.sum(patches, [1], false), share).as(shape);
}

export function avgPool2dGrad(g: Arr, xShape: readonly number[], o: AvgPoolOptions): Arr {
  if (g.size === 0) return Arr.filled(0, xShape, g.dtype);
  const { own } = currentSession();
  if (own.avgPoolGrad && g.dtype === float32) {
    return k.made(own.avgPoolGrad(k.infoOf(g), averagingOf(xShape, g.shape, o)), xShape, float32);
  }
  const taps = tapsFor(xShape, windowOf(o), g.shape);
  const rows = xShape[0]! * xShape[1]!;
  const share = Arr.fromHost(shares(xShape, o, taps.out), [taps.places], g.dtype);
  const shared = k.mul(g.as([rows, 1, taps.places]), share);
  const patches = k.expand(shared, [rows, taps.taps, taps.places]);
  return addPatches(patches.as([rows, taps.taps * taps.places]), taps).as(xShape);
}
