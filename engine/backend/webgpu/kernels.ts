// Our own kernels of the WebGPU backend. Values are NCHW as they stand. A convolution is a product with the patches
// of its images; patches are made for one product and freed after it.
import type { TensorInfo } from '@tensorflow/tfjs-core';
import type {
  AdamStep,
  AdamValues,
  Averaging,
  Convolution,
  Likelihood,
  OwnKernels,
  Product,
  SgdStep,
  Sliding,
} from '../own';
import { shadersOfTraining } from './ahead';
import {
  batchStatisticsShader,
  channelSumShader,
  moveAveragesShader,
  normaliseShader,
  normGradShader,
  normGradSumsShader,
  shortChannelSumShader,
} from './channels';
import { Dispatcher, type Shader, type WebgpuBackend } from './dispatcher';
import {
  avgPoolGradShader,
  avgPoolShader,
  maxPoolGradShader,
  maxPoolShader,
  patchesShader,
  unpatchesShader,
} from './images';
import {
  eachLikelihoodShader,
  likelihoodGradShader,
  likelihoodShader,
  logSoftmaxGradShader,
  logSoftmaxShader,
  maxClassesOfThread,
} from './likelihood';
import { type Operands, productShader, shapeOf } from './product';
import { adamShader, type Element, elementOf, reluGradShader, reluShader, sgdShader } from './training';

const sizeOf = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);

/** A filter's gradient is summed over groups of images at once, in so many elements at most. */
const maxPartialElements = 4_000_000;
/** From this many elements on, a channel is summed by a group of threads. */
const elementsPerGroup = 256;

export class WebgpuKernels implements OwnKernels {
  readonly #gpu: Dispatcher;

  constructor(
    private readonly backend: WebgpuBackend,
    /** On a processor that plays a GPU, large tiles and small groups of threads are best. */
    private readonly isSoftware: boolean,
  ) {
    this.#gpu = new Dispatcher(backend);
  }

  /** Compiles what a training step needs before its first one. */
  prepare(): Promise<void> {
    return this.#gpu.prepare(shadersOfTraining(this.isSoftware));
  }

  product(left: TensorInfo, right: TensorInfo, how: Product): TensorInfo {
    const out = this.#gpu.make([how.batch, how.rows, how.columns]);
    const bias = how.bias ? 'column' : 'none';
    const operands = { ...how, bias, groups: 1, images: 1, allImages: how.batch } as const;
    this.#product(out, left, right, how.bias, operands);
    return out;
  }

  #product(out: TensorInfo, left: TensorInfo, right: TensorInfo, bias: TensorInfo | null, o: Operands): void {
    const { rows, depth, columns, batch } = o;
    const shape = shapeOf(o, this.isSoftware);
    const numbers = [rows, columns, depth, o.groups, o.images, o.allImages, rows * depth, depth * columns];
    const tensors = bias ? [out, left, right, bias] : [out, left, right];
    this.#gpu.run(
      productShader(shape),
      tensors,
      [...numbers, rows * columns],
      [Math.ceil(columns / (shape.fours * 4)), Math.ceil(rows / shape.rows), batch],
    );
  }

  /** [images * groups, depth, places] of the convolution's input; the input itself where each patch is one pixel. */
  #patches(x: TensorInfo, how: Convolution): TensorInfo {
    if (isPointwise(how)) return x;
    const s = sizesOf(how);
    const out = this.#gpu.make([how.images * how.channels, s.taps, s.places]);
    const size = sizeOf(out.shape);
    this.#gpu.each(patchesShader, [out, x], windowOf(how, size), size);
    return out;
  }

  #free(made: TensorInfo, unless: TensorInfo): void {
    if (made !== unless) this.backend.disposeData(made.dataId);
  }

  conv2d(x: TensorInfo, weight: TensorInfo, bias: TensorInfo | null, how: Convolution): TensorInfo {
    const s = sizesOf(how);
    const patches = this.#patches(x, how);
    const out = this.#gpu.make([how.images, how.outChannels, how.outHeight, how.outWidth]);
    this.#product(out, weight, patches, bias, {
      batch: how.images * how.groups,
      groups: how.groups,
      images: 1,
      allImages: how.images,
      rows: s.outPerGroup,
      depth: s.inPerGroup * s.taps,
      columns: s.places,
      leftTurned: false,
      rightTurned: false,
      leftOnce: true,
      rightOnce: false,
      bias: bias ? 'row' : 'none',
    });
    this.#free(patches, x);
    return out;
  }

  conv2dInputGrad(g: TensorInfo, weight: TensorInfo, how: Convolution): TensorInfo {
    const s = sizesOf(how);
    const out = this.#gpu.make([how.images, how.channels, how.height, how.width]);
    const isSame = isPointwise(how);
    const columns = isSame ? out : this.#gpu.make([how.images * how.channels, s.taps, s.places]);
    this.#product(columns, weight, g, null, {
      batch: how.images * how.groups,
      groups: how.groups,
      images: 1,
      allImages: how.images,
      rows: s.inPerGroup * s.taps,
      depth: s.outPerGroup,
      columns: s.places,
      leftTurned: true,
      rightTurned: false,
      leftOnce: true,
      rightOnce: false,
      bias: 'none',
    });
    if (isSame) return out;
    const size = sizeOf(out.shape);
    this.#gpu.each(unpatchesShader, [out, columns], windowOf(how, size), size);
    this.backend.disposeData(columns.dataId);
    return out;
  }

  conv2dWeightGrad(g: TensorInfo, x: TensorInfo, how: Convolution): TensorInfo {
    const s = sizesOf(how);
    const shape = [how.outChannels, s.inPerGroup, ...how.kernel];
    const size = sizeOf(shape);
    const patches = this.#patches(x, how);
    const parts = Math.min(how.images, Math.max(1, Math.floor(maxPartialElements / size)));
    const images = Math.ceil(how.images / parts);
    const chunks = Math.ceil(how.images / images);
    const partial = this.#gpu.make(chunks === 1 ? shape : [chunks, size, 1]);
    this.#product(partial, g, patches, null, {
      batch: chunks * how.groups,
      groups: how.groups,
      images,
      allImages: how.images,
      rows: s.outPerGroup,
      depth: s.places,
      columns: s.inPerGroup * s.taps,
      leftTurned: false,
      rightTurned: true,
      leftOnce: false,
      rightOnce: false,
      bias: 'none',
    });
    this.#free(patches, x);
    if (chunks === 1) return partial;
    const out = this.channelSum(partial);
    this.backend.disposeData(partial.dataId);
    return out;
  }

  maxPool(x: TensorInfo, how: Sliding) {
    const shape = [how.images, how.channels, how.outHeight, how.outWidth];
    const values = this.#gpu.make(shape);
    const positions = this.#gpu.make(shape, 'int32');
    const size = sizeOf(shape);
    this.#gpu.each(maxPoolShader, [values, positions, x], windowOf(how, size), size);
    return { values, positions };
  }

  maxPoolGrad(g: TensorInfo, positions: TensorInfo, how: Sliding): TensorInfo {
    return this.#spread(maxPoolGradShader, [g, positions], how);
  }

  avgPool(x: TensorInfo, how: Averaging): TensorInfo {
    const out = this.#gpu.make([how.images, how.channels, how.outHeight, how.outWidth]);
    const size = sizeOf(out.shape);
    this.#gpu.each(avgPoolShader, [out, x], windowOf(how, size, how), size);
    return out;
  }

  avgPoolGrad(g: TensorInfo, how: Averaging): TensorInfo {
    return this.#spread(avgPoolGradShader, [g], how, how);
  }

  #spread(
    shader: typeof avgPoolGradShader,
    from: TensorInfo[],
    how: Sliding,
    average?: Averaging,
  ): TensorInfo {
    const out = this.#gpu.make([how.images, how.channels, how.height, how.width]);
    const size = sizeOf(out.shape);
    this.#gpu.each(shader, [out, ...from], windowOf(how, size, average), size);
    return out;
  }

  batchNorm(
    x: TensorInfo,
    weight: TensorInfo | null,
    bias: TensorInfo | null,
    given: { mean: TensorInfo; variance: TensorInfo } | null,
    eps: number,
  ) {
    const channels = x.shape[1]!;
    const numbers = numbersOf(x.shape, weight, bias, given === null, eps);
    const y = this.#gpu.make(x.shape);
    const mean = given?.mean ?? this.#gpu.make([channels]);
    const variance = given?.variance ?? this.#gpu.make([channels]);
    const invstd = given ? mean : this.#gpu.make([channels]);
    if (!given) this.#perChannel(batchStatisticsShader, [mean, variance, invstd, x], numbers, channels);
    const tensors = [y, x, mean, variance, weight ?? mean, bias ?? mean];
    this.#gpu.each(normaliseShader, tensors, numbers, sizeOf(x.shape));
    return { y, mean, variance, invstd };
  }

  batchNormGrad(
    g: TensorInfo,
    x: TensorInfo,
    mean: TensorInfo,
    invstd: TensorInfo,
    weight: TensorInfo | null,
    train: boolean,
  ) {
    const channels = x.shape[1]!;
    const numbers = numbersOf(x.shape, weight, null, train, 0);
    const gweight = this.#gpu.make([channels]);
    const gbias = this.#gpu.make([channels]);
    this.#perChannel(normGradSumsShader, [gweight, gbias, g, x, mean, invstd], numbers, channels);
    const gx = this.#gpu.make(x.shape);
    const tensors = [gx, g, x, mean, invstd, weight ?? mean, gweight, gbias];
    this.#gpu.each(normGradShader, tensors, numbers, sizeOf(x.shape));
    return { gx, gweight, gbias };
  }

  moveAverages(
    batch: { mean: TensorInfo; variance: TensorInfo },
    running: { mean: TensorInfo; variance: TensorInfo },
    momentum: number,
    correction: number,
  ) {
    const { shape } = batch.mean;
    const [mean, variance] = [this.#gpu.make(shape), this.#gpu.make(shape)];
    const tensors = [mean, variance, batch.mean, batch.variance, running.mean, running.variance];
    const size = sizeOf(shape);
    this.#gpu.each(moveAveragesShader, tensors, [size, 1 - momentum, momentum, correction], size);
    return { mean, variance };
  }

  channelSum(x: TensorInfo): TensorInfo {
    const channels = x.shape[1]!;
    const out = this.#gpu.make([channels]);
    const numbers = numbersOf(x.shape, null, null, false, 0);
    // A group of threads for a few elements would wait more than work.
    if (sizeOf(x.shape) / channels >= elementsPerGroup) {
      this.#perChannel(channelSumShader, [out, x], numbers, channels);
    } else this.#gpu.each(shortChannelSumShader, [out, x], [channels, ...numbers.slice(1)], channels);
    return out;
  }

  #perChannel(
    shader: typeof channelSumShader,
    tensors: TensorInfo[],
    numbers: number[],
    channels: number,
  ): void {
    this.#gpu.each(shader, tensors, numbers, channels * shader.workgroup[0]);
  }

  /** A shader over single elements, or over fours of them. */
  #elements(shader: (type: Element) => Shader, tensors: TensorInfo[], size: number, numbers: number[]): void {
    const type = elementOf(size);
    const count = type === 'vec4f' ? size / 4 : size;
    this.#gpu.each(shader(type), tensors, [count, ...numbers], count);
  }

  elementwise(): null {
    return null;
  }

  relu(x: TensorInfo): TensorInfo {
    const out = this.#gpu.make(x.shape);
    const size = sizeOf(x.shape);
    this.#elements(reluShader, [out, x], size, []);
    return out;
  }

  reluGrad(g: TensorInfo, y: TensorInfo): TensorInfo {
    const out = this.#gpu.make(y.shape);
    const size = sizeOf(y.shape);
    this.#elements(reluGradShader, [out, g, y], size, []);
    return out;
  }

  logSoftmax(x: TensorInfo): TensorInfo | null {
    return this.#overClasses(logSoftmaxShader, [x]);
  }

  logSoftmaxGrad(g: TensorInfo, y: TensorInfo): TensorInfo | null {
    return this.#overClasses(logSoftmaxGradShader, [g, y]);
  }

  #overClasses(shader: Shader, from: TensorInfo[]): TensorInfo | null {
    const { shape } = from[0]!;
    const [images, classes, places] = shape as [number, number, number];
    if (classes > maxClassesOfThread) return null;
    const out = this.#gpu.make(shape);
    this.#gpu.each(shader, [out, ...from], [images * places, classes, places], images * places);
    return out;
  }

  likelihood(x: TensorInfo, targets: TensorInfo, weight: TensorInfo | null, how: Likelihood) {
    const rows = sizeOf(targets.shape);
    const numbers = likelihoodNumbers(rows, weight, how);
    if (how.reduction === 'none') {
      const loss = this.#gpu.make([rows]);
      this.#gpu.each(eachLikelihoodShader, [loss, x, targets, weight ?? x], numbers, rows);
      return { loss, total: null };
    }
    const loss = this.#gpu.make([]);
    const total = this.#gpu.make([]);
    this.#gpu.run(likelihoodShader, [loss, total, x, targets, weight ?? x], numbers, [1, 1, 1]);
    return { loss, total };
  }

  likelihoodGrad(
    g: TensorInfo,
    targets: TensorInfo,
    weight: TensorInfo | null,
    total: TensorInfo | null,
    how: Likelihood,
  ): TensorInfo {
    const out = this.#gpu.make([sizeOf(targets.shape) / how.places, how.classes, how.places]);
    const size = sizeOf(out.shape);
    const tensors = [out, g, targets, weight ?? g, total ?? g];
    this.#gpu.each(likelihoodGradShader, tensors, likelihoodNumbers(size, weight, how), size);
    return out;
  }

  /** Null with amsgrad, which needs more buffers than a shader is sure to get. */
  adam({ parameter, gradient, mean, square, amsgrad }: AdamValues, step: AdamStep) {
    if (amsgrad) return null;
    const { shape } = parameter;
    const size = sizeOf(shape);
    const made = [this.#gpu.make(shape), this.#gpu.make(shape), this.#gpu.make(shape)] as const;
    const { beta1, beta2, stepSize, correction, eps, decay, shrink, sign } = step;
    // No size among them, so that one upload serves all parameters of a step.
    const numbers = [mean ? 0 : 1, beta1, 1 - beta1, beta2, 1 - beta2, -stepSize];
    const tensors = [...made, parameter, gradient, mean ?? parameter, square ?? parameter];
    const type = elementOf(size);
    const count = type === 'vec4f' ? size / 4 : size;
    const all = [...numbers, correction, eps, decay, shrink, sign];
    this.#gpu.each(adamShader(type), tensors, all, count);
    return { parameter: made[0], mean: made[1], square: made[2], highest: null };
  }

  sgd(parameter: TensorInfo, gradient: TensorInfo, before: TensorInfo | null, step: SgdStep) {
    const size = sizeOf(parameter.shape);
    const out = this.#gpu.make(parameter.shape);
    const hasMomentum = step.momentum !== 0;
    const buffer = hasMomentum ? this.#gpu.make(parameter.shape) : null;
    const { decay, momentum, dampening, maximize, lr } = step;
    const numbers = [before ? 1 : 0, step.nesterov ? 1 : 0, decay, momentum, 1 - dampening];
    const tensors = buffer
      ? [out, buffer, parameter, gradient, before ?? parameter]
      : [out, parameter, gradient];
    const shader = (type: Element) => sgdShader(type, hasMomentum);
    this.#elements(shader, tensors, size, [...numbers, maximize ? lr : -lr]);
    return { parameter: out, buffer };
  }
}

function likelihoodNumbers(size: number, weight: TensorInfo | null, how: Likelihood): number[] {
  const { classes, places, ignore, reduction } = how;
  return [
    size,
    classes,
    places,
    ignore,
    weight ? 1 : 0,
    reduction === 'mean' ? 1 : 0,
    reduction === 'none' ? 1 : 0,
  ];
}

function sizesOf(how: Convolution) {
  return {
    places: how.outHeight * how.outWidth,
    taps: how.kernel[0] * how.kernel[1],
    inPerGroup: how.channels / how.groups,
    outPerGroup: how.outChannels / how.groups,
  };
}

function isPointwise({ kernel, stride, padding }: Sliding): boolean {
  return [...kernel, ...stride].every((n) => n === 1) && padding[0] === 0 && padding[1] === 0;
}

function windowOf(how: Sliding, size: number, average?: Averaging): number[] {
  const sizes = [size, how.height, how.width, how.outHeight, how.outWidth];
  const pairs = [...how.kernel, ...how.stride, ...how.padding, ...how.dilation];
  return [...sizes, ...pairs, average?.countIncludePad ? 1 : 0, average?.divisorOverride ?? 0];
}

function numbersOf(
  shape: readonly number[],
  weight: TensorInfo | null,
  bias: TensorInfo | null,
  train: boolean,
  eps: number,
): number[] {
  const [images, channels, places] = [shape[0]!, shape[1]!, sizeOf(shape.slice(2))];
  const flags = [weight ? 1 : 0, bias ? 1 : 0, train ? 1 : 0];
  return [sizeOf(shape), images, channels, places, ...flags, eps];
}
