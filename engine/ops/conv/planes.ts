// Convolution of values with one, two or three spatial dimensions by the kernels for images: a row is an
// image of height 1, and a volume is unfolded along its depth into further channels. No tape in here.
import type { Arr } from '../../tensor/arr';
import * as k from '../kernels';
import { conv2d, conv2dInputGrad, conv2dWeightGrad, type Pair } from '../spatial';
import { type WindowTable, windowsOf, windowTable } from '../windows';

export interface Geometry {
  stride: readonly number[];
  padding: readonly number[];
  dilation: readonly number[];
  groups: number;
}

/** The options that images have: the last two dimensions, with a height of 1 where there is but one. */
function imageOptions({ stride, padding, dilation, groups }: Geometry) {
  const pair = (list: readonly number[], missing: number): Pair =>
    list.length === 1 ? [missing, list[0]!] : [list[list.length - 2]!, list[list.length - 1]!];
  return { stride: pair(stride, 1), padding: pair(padding, 0), dilation: pair(dilation, 1), groups };
}

export function outputSize(input: number, kernel: number, stride: number, padding: number, dilation: number) {
  return Math.floor((input + 2 * padding - dilation * (kernel - 1) - 1) / stride) + 1;
}

/** The shape of a convolution's result. */
export function resultShape(xShape: readonly number[], wShape: readonly number[], o: Geometry): number[] {
  const spatial = xShape
    .slice(2)
    .map((n, i) => outputSize(n, wShape[i + 2]!, o.stride[i]!, o.padding[i]!, o.dilation[i]!));
  return [xShape[0]!, wShape[0]!, ...spatial];
}

const row = (shape: readonly number[]) => [shape[0]!, shape[1]!, 1, shape[2]!];

interface Depth {
  table: WindowTable;
  places: number;
  taps: number;
}

function depthOf(xShape: readonly number[], wShape: readonly number[], o: Geometry): Depth {
  const taps = wShape[2]!;
  const places = resultShape(xShape, wShape, o)[2]!;
  const table = windowTable(
    places,
    taps,
    xShape[2]!,
    (place, tap) => place * o.stride[0]! - o.padding[0]! + tap * o.dilation[0]!,
  );
  return { table, places, taps };
}

/** [N, C, D, H, W] to images [N * places, C * taps, H, W]. */
function unfoldDepth(x: Arr, { table, places, taps }: Depth): Arr {
  const [n, c, , h, w] = x.shape as [number, number, number, number, number];
  // [N, C, places, taps, H * W], then places before channels.
  const windows = windowsOf(x.as([n, c, x.shape[2]!, h * w]), 2, table, 0);
  return k.permute(windows, [0, 2, 1, 3, 4]).as([n * places, c * taps, h, w]);
}

/** The opposite: images added up where their planes came from. */
function foldDepth(images: Arr, xShape: readonly number[], { table, places, taps }: Depth): Arr {
  const [n, c, d, h, w] = xShape as [number, number, number, number, number];
  const windows = k.permute(images.as([n, places, c, taps, h * w]), [0, 2, 1, 3, 4]);
  const flat = windows.as([n, c, places * taps, h * w]);
  const users = Array.from({ length: d }, (): number[] => []);
  table.positions.forEach((p, i) => {
    if (p >= 0) users[p]!.push(i);
  });
  const most = Math.max(1, ...users.map((list) => list.length));
  const back = windowTable(d, most, places * taps, (place, tap) => users[place]![tap] ?? -1);
  return k.sum(windowsOf(flat, 2, back, 0), [3], false).as(xShape);
}

/** [N, O, places, H, W] to images [N * places, O, H, W], and back. */
function depthToBatch(y: Arr): Arr {
  const [n, o, d, h, w] = y.shape as [number, number, number, number, number];
  return k.permute(y.as([n, o, d, h * w]), [0, 2, 1, 3]).as([n * d, o, h, w]);
}

function batchToDepth(images: Arr, n: number, places: number): Arr {
  const [, o, h, w] = images.shape as [number, number, number, number];
  return k.permute(images.as([n, places, o, h * w]), [0, 2, 1, 3]).as([n, o, places, h, w]);
}

/** The weight of a volume with its depth among the input channels. */
const flatWeight = ([o, c, d, h, w]: readonly number[]) => [o!, c! * d!, h!, w!];

export function convolve(x: Arr, weight: Arr, bias: Arr | null, o: Geometry): Arr {
  const options = imageOptions(o);
  if (x.shape.length === 4) return conv2d(x, weight, bias, options);
  const shape = resultShape(x.shape, weight.shape, o);
  if (x.shape.length === 3) {
    return conv2d(x.as(row(x.shape)), weight.as(row(weight.shape)), bias, options).as(shape);
  }
  const depth = depthOf(x.shape, weight.shape, o);
  const images = unfoldDepth(x, depth);
  const out = conv2d(images, weight.as(flatWeight(weight.shape)), bias, options);
  return batchToDepth(out, x.shape[0]!, depth.places);
}

/** The gradient of the input, which is what a transposed convolution computes. */
export function convolveInputGrad(g: Arr, weight: Arr, xShape: readonly number[], o: Geometry): Arr {
  const options = imageOptions(o);
  if (xShape.length === 4) return conv2dInputGrad(g, weight, xShape, options);
  if (xShape.length === 3) {
    return conv2dInputGrad(g.as(row(g.shape)), weight.as(row(weight.shape)), row(xShape), options).as(xShape);
  }
  const depth = depthOf(xShape, weight.shape, o);
  const [n, c, , h, w] = xShape as [number, number, number, number, number];
  const imageShape = [n * depth.places, c * depth.taps, h, w];
  const images = conv2dInputGrad(depthToBatch(g), weight.as(flatWeight(weight.shape)), imageShape, options);
  return foldDepth(images, xShape, depth);
}

export function convolveWeightGrad(g: Arr, x: Arr, wShape: readonly number[], o: Geometry): Arr {
  const options = imageOptions(o);
  if (x.shape.length === 4) return conv2dWeightGrad(g, x, wShape, options);
  if (x.shape.length === 3) {
    return conv2dWeightGrad(g.as(row(g.shape)), x.as(row(x.shape)), row(wShape), options).as(wShape);
  }
  const depth = depthOf(x.shape, wShape, o);
  return conv2dWeightGrad(depthToBatch(g), unfoldDepth(x, depth), flatWeight(wShape), options).as(wShape);
}
