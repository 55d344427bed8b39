// The kernels that a backend may have of our own, beside TF.js's: what TF.js lacks or does badly. They take and give
// TF.js's tensor records of contiguous float32 values (positions and classes are int32). An op asks its session for
// one and goes another road where there is none.
import type { TensorInfo } from '@tensorflow/tfjs-core';

export type Pair = readonly [number, number];

export interface Product {
  batch: number;
  rows: number;
  depth: number;
  columns: number;
  /** Whether the left operand is stored [depth, rows], and the right one [columns, depth]. */
  leftTurned: boolean;
  rightTurned: boolean;
  /** Whether one matrix serves every product of the batch. */
  leftOnce: boolean;
  rightOnce: boolean;
  /** Added to every row of the result. */
  bias: TensorInfo | null;
}

/** A window that slides over images [images, channels, height, width], with the tables of what it reads where. */
export interface Sliding {
  images: number;
  channels: number;
  height: number;
  width: number;
  outHeight: number;
  outWidth: number;
  kernel: Pair;
  stride: Pair;
  padding: Pair;
  dilation: Pair;
}

export interface Convolution extends Sliding {
  outChannels: number;
  groups: number;
}

export interface Averaging extends Sliding {
  countIncludePad: boolean;
  divisorOverride: number | null;
}

export interface Normalised {
  y: TensorInfo;
  mean: TensorInfo;
  variance: TensorInfo;
  invstd: TensorInfo;
}

/** Scores [images, classes, places] and what is asked of the likelihood of their targets. */
export interface Likelihood {
  classes: number;
  places: number;
  /** The class whose rows do not count. */
  ignore: number;
  reduction: 'none' | 'sum' | 'mean';
}

export interface AdamStep {
  beta1: number;
  beta2: number;
  eps: number;
  /** lr over the mean's correction. */
  stepSize: number;
  /** The square root of the correction of the mean square. */
  correction: number;
  /** Added to the gradient, in units of the parameter. */
  decay: number;
  /** What the parameter is first multiplied by. */
  shrink: number;
  /** 1, or -1 where the objective is maximised. */
  sign: number;
}

export interface AdamValues {
  parameter: TensorInfo;
  gradient: TensorInfo;
  /** Null before the first step. */
  mean: TensorInfo | null;
  square: TensorInfo | null;
  highest: TensorInfo | null;
  amsgrad: boolean;
}

export interface AdamResult {
  parameter: TensorInfo;
  mean: TensorInfo;
  square: TensorInfo;
  highest: TensorInfo | null;
}

export interface SgdStep {
  lr: number;
  momentum: number;
  dampening: number;
  decay: number;
  nesterov: boolean;
  maximize: boolean;
}

/** Functions of single elements, by the names of TF.js's kernels. */
export type ElementwiseName = 'Exp' | 'Tanh' | 'Sigmoid' | 'Sqrt';

export interface OwnKernels {
  /** On how many threads they compute. */
  readonly threads?: number;
  /** Ends the threads that they started; another backend takes over. */
  end?(): void;
  product(left: TensorInfo, right: TensorInfo, how: Product): TensorInfo;
  conv2d(x: TensorInfo, weight: TensorInfo, bias: TensorInfo | null, how: Convolution): TensorInfo;
  conv2dInputGrad(g: TensorInfo, weight: TensorInfo, how: Convolution): TensorInfo;
  conv2dWeightGrad(g: TensorInfo, x: TensorInfo, how: Convolution): TensorInfo;
  maxPool(x: TensorInfo, how: Sliding): { values: TensorInfo; positions: TensorInfo };
  maxPoolGrad(g: TensorInfo, positions: TensorInfo, how: Sliding): TensorInfo;
  avgPool(x: TensorInfo, how: Averaging): TensorInfo;
  avgPoolGrad(g: TensorInfo, how: Averaging): TensorInfo;
  /** Values [images, channels, places]; the batch's own statistics where none are given. */
  batchNorm(
    x: TensorInfo,
    weight: TensorInfo | null,
    bias: TensorInfo | null,
    given: { mean: TensorInfo; variance: TensorInfo } | null,
    eps: number,
  ): Normalised;
  batchNormGrad(
    g: TensorInfo,
    x: TensorInfo,
    mean: TensorInfo,
    invstd: TensorInfo,
    weight: TensorInfo | null,
    train: boolean,
  ): { gx: TensorInfo; gweight: TensorInfo; gbias: TensorInfo };
  /** Running averages moved towards a batch's statistics; the variance is first multiplied by `correction`. */
  moveAverages(
    batch: { mean: TensorInfo; variance: TensorInfo },
    running: { mean: TensorInfo; variance: TensorInfo },
    momentum: number,
    correction: number,
  ): { mean: TensorInfo; variance: TensorInfo };
  /** Values [images, channels, places] summed over all but the channels. */
  channelSum(x: TensorInfo): TensorInfo;
  /** Null where this backend leaves that function to TF.js. */
  elementwise(name: string, x: TensorInfo): TensorInfo | null;
  relu(x: TensorInfo): TensorInfo;
  reluGrad(g: TensorInfo, y: TensorInfo): TensorInfo;
  /** Along the middle of [images, classes, places]; null where there are too many classes for this backend's kernel. */
  logSoftmax(x: TensorInfo): TensorInfo | null;
  logSoftmaxGrad(g: TensorInfo, y: TensorInfo): TensorInfo | null;
  /** The likelihood loss of log-probabilities: one number or, not reduced, one a target; and the summed weights. */
  likelihood(
    x: TensorInfo,
    targets: TensorInfo,
    weight: TensorInfo | null,
    how: Likelihood,
  ): { loss: TensorInfo; total: TensorInfo | null };
  /** The gradient of the log-probabilities; `total` is needed for a mean. */
  likelihoodGrad(
    g: TensorInfo,
    targets: TensorInfo,
    weight: TensorInfo | null,
    total: TensorInfo | null,
    how: Likelihood,
  ): TensorInfo;
  /** Null where this backend has no kernel for what is asked. */
  adam(values: AdamValues, step: AdamStep): AdamResult | null;
  sgd(
    parameter: TensorInfo,
    gradient: TensorInfo,
    buffer: TensorInfo | null,
    step: SgdStep,
  ): { parameter: TensorInfo; buffer: TensorInfo | null };
}
