// torch.optim: how parameters move along their gradients.
export { Adam, type AdamOptions, AdamW } from './adam';
export { Optimizer } from './Optimizer';
export { SGD, type SGDOptions } from './sgd';
