// Convolution in two dimensions on NCHW values: forward and both gradients, as products of matrices. Plain NCHW
// is what is stored: the patches of an image then are a matrix with the channels as rows, so that a product gives
// the next layer's NCHW at once and no layer transposes anything.
import { Arr } from '../../tensor/arr';
import * as k from '../kernels';
import { addPatches, patchesOf } from './patches';
import { type ConvolutionOptions, placesAlong, type Taps, tapsOf, type Window } from './window';

interface Layout {
  batch: number;
  groups: number;
  /** Output channels of one group, and taps times input channels of one group. */
  outPerGroup: number;
  depth: number;
  taps: Taps;
}

function windowOf(weightShape: readonly number[], o: ConvolutionOptions): Window {
  return {
    kernel: [weightShape[2]!, weightShape[3]!],
    stride: o.stride,
    padding: o.padding,
    dilation: o.dilation,
  };
}

/** The shape of a convolution's result. */
export function conv2dShape(
  xShape: readonly number[],
  weightShape: readonly number[],
  o: ConvolutionOptions,
): number[] {
  const window = windowOf(weightShape, o);
  return [
    xShape[0]!,
    weightShape[0]!,
    placesAlong(window, 0, xShape[2]!),
    placesAlong(window, 1, xShape[3]!),
  ];
}

function layoutOf(xShape: readonly number[], weightShape: readonly number[], o: ConvolutionOptions): Layout {
  const shape = conv2dShape(xShape, weightShape, o);
  const taps = tapsOf(windowOf(weightShape, o), xShape[2]!, xShape[3]!, [shape[2]!, shape[3]!]);
  return {
    batch: xShape[0]!,
    groups: o.groups,
    outPerGroup: weightShape[0]! / o.groups,
    depth: weightShape[1]! * taps.taps,
    taps,
  };
}

/** Patches of all images: [batch * groups, depth, places]. */
function columnsOf(x: Arr, { batch, groups, depth, taps }: Layout): Arr {
  const [n, channels, height, width] = x.shape as [number, number, number, number];
  const images = x.as([n * channels, height * width]);
  return patchesOf(images, taps, 0).as([batch * groups, depth, taps.places]);
}

/** The weight once for every image: [batch * groups, rows, columns]. */
function repeated(weight: Arr, batch: number, groups: number, rows: number, columns: number): Arr {
  const one = weight.as([1, groups, rows, columns]);
  return k.expand(one, [batch, groups, rows, columns]).as([batch * groups, rows, columns]);
}

export function conv2d(x: Arr, weight: Arr, bias: Arr | null, o: ConvolutionOptions): Arr {
  const shape = conv2dShape(x.shape, weight.shape, o);
  const layout = layoutOf(x.shape, weight.shape, o);
  const { batch, groups, outPerGroup, depth } = layout;
  const product =
    x.size === 0 || weight.size === 0
      ? Arr.filled(0, shape, x.dtype)
      : k.matmul3(repeated(weight, batch, groups, outPerGroup, depth), columnsOf(x, layout)).as(shape);
  return bias ? k.add(product, bias.as([bias.size, 1, 1])) : product;
}

/** The gradient with respect to the input, given that of the output. */
export function conv2dInputGrad(g: Arr, weight: Arr, xShape: readonly number[], o: ConvolutionOptions): Arr {
  if (g.size === 0 || weight.size === 0) return Arr.filled(0, xShape, g.dtype);
  const { batch, groups, outPerGroup, depth, taps } = layoutOf(xShape, weight.shape, o);
  const turned = k.permute(weight.as([groups, outPerGroup, depth]), [0, 2, 1]);
  const columns = k.matmul3(
    repeated(turned, batch, groups, depth, outPerGroup),
    g.as([batch * groups, outPerGroup, taps.places]),
  );
  return addPatches(columns.as([xShape[0]! * xShape[1]!, taps.taps * taps.places]), taps).as(xShape);
}

/** The gradient with respect to the weight, given that of the output. */
export function conv2dWeightGrad(g: Arr, x: Arr, weightShape: readonly number[], o: ConvolutionOptions): Arr {
  if (g.size === 0 || x.size === 0) return Arr.filled(0, weightShape, g.dtype);
  const layout = layoutOf(x.shape, weightShape, o);
  const { batch, groups, outPerGroup, depth, taps } = layout;
  const columns = k.permute(columnsOf(x, layout), [0, 2, 1]);
  const products = k.matmul3(g.as([batch * groups, outPerGroup, taps.places]), columns);
  return k.sum(products.as([batch, groups * outPerGroup * depth]), [0], false).as(weightShape);
}
