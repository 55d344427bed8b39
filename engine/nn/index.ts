// torch.nn: modules, parameters, layers, activations, losses and initialisation.
export * from './activations';
export { ModuleDict, ModuleList, Sequential } from './containers';
export * from './convolution';
export * from './distances';
export * from './dropout';
export { functional } from './functional';
export * as init from './init';
export { Flatten, Identity, Linear } from './linear';
export * from './losses';
export { Module } from './Module';
export { Parameter } from './Parameter';
export { ParameterDict, ParameterList } from './parameterContainers';
export * as utils from './utils';
