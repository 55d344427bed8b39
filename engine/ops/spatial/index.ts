// What ops on images are computed with: functions on immutable NCHW values. No tape, no messages, no modules.
export { conv2d, conv2dInputGrad, conv2dShape, conv2dWeightGrad } from './convolution';
export {
  type BatchStatistics,
  batchNormEval,
  batchNormGrad,
  batchNormTrain,
  movedAverages,
} from './normalisation';
export { addPatches, patchesOf } from './patches';
export {
  type AvgPoolOptions,
  avgPool2d,
  avgPool2dGrad,
  type MaxPoolOptions,
  maxPool2d,
  maxPool2dGrad,
  poolShape,
} from './pooling';
export { type ConvolutionOptions, type Pair, placesAlong, tapsOf, type Window } from './window';
