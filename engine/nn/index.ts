// torch.nn: modules, parameters, layers, activations, losses and initialisation.
export * from './activations';
export * from './adaptiveSoftmax';
export * from './attention';
export { ModuleDict, ModuleList, Sequential } from './containers';
export * from './convolution';
export * from './distances';
export * from './dropout';
export * from './embedding';
export * from './fractionalPooling';
export { functional } from './functional';
export * as init from './init';
export {
  LazyConv1d,
  LazyConv2d,
  LazyConv3d,
  LazyConvTranspose1d,
  LazyConvTranspose2d,
  LazyConvTranspose3d,
  LazyLinear,
} from './lazy';
export * from './lazyNorms';
export { Identity, Linear } from './linear';
export * from './losses';
export { Module } from './Module';
export {
  BatchNorm1d,
  BatchNorm2d,
  BatchNorm3d,
  GroupNorm,
  InstanceNorm1d,
  InstanceNorm2d,
  InstanceNorm3d,
  LayerNorm,
  LocalResponseNorm,
  RMSNorm,
} from './normalisation';
export * as parameter from './Parameter';
export { Parameter, UninitializedBuffer, UninitializedParameter } from './Parameter';
export * from './padding';
export { ParameterDict, ParameterList } from './parameterContainers';
export * from './pooling';
export * from './recurrent';
export * from './reshaping';
export * from './transformer';
export * as utils from './utils';
