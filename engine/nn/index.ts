// torch.nn: modules, parameters, layers, activations, losses and initialisation.
import type { NnFunctional } from '../api.generated';
import { functionsOf } from '../attach';
import * as own from './functional';

export {
  Dropout,
  ELU,
  GELU,
  LeakyReLU,
  LogSoftmax,
  ReLU,
  Sigmoid,
  SiLU,
  Softmax,
  Softplus,
  Tanh,
} from './activations';
export { ModuleDict, ModuleList, Sequential } from './containers';
export * as init from './init';
export { Flatten, Identity, Linear } from './linear';
export { BCELoss, BCEWithLogitsLoss, CrossEntropyLoss, L1Loss, MSELoss, NLLLoss } from './losses';
export { Module } from './Module';
export { Parameter } from './Parameter';

/** torch.nn.functional: every op of the table that belongs here, and what needs more than an op. */
export const functional = { ...(functionsOf('functional') as unknown as NnFunctional), ...own };
