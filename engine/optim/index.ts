// torch.optim: how parameters move along their gradients.
export { Adam, type AdamOptions, AdamW } from './adam';
export { Adamax, NAdam, RAdam } from './adamKin';
export { LBFGS } from './lbfgs';
export { Optimizer } from './Optimizer';
export { Adadelta, Adagrad, RMSprop } from './rootMeanSquare';
export * as lr_scheduler from './schedulers';
export { SGD, type SGDOptions } from './sgd';
export { ASGD, Rprop } from './signs';
export { SparseAdam, type SparseAdamOptions } from './sparseAdam';
export * as swa_utils from './swa';
