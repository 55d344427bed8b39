// torch.nn: modules, parameters, layers, activations, losses and initialisation.
export * from './activations';
export * from './attention';
export { ModuleDict, ModuleList, Sequential } from './containers';
export * from './convolution';
export * from './distances';
export * from './dropout';
export * from './embedding';
export { functional } from './functional';
export * as init from './init';
export { Flatten, Identity, Linear } from './linear';
export * from './losses';
export { Module } from './Module';
export * from './normalisation';
export { Parameter } from './Parameter';
export { ParameterDict, ParameterList } from './parameterContainers';
export * from './pooling';
export * from './recurrent';
export * as utils from './utils';
