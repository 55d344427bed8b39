// torch.optim.lr_scheduler: how the learning rate changes from step to step.
export {
  ConstantLR,
  CosineAnnealingLR,
  ExponentialLR,
  LambdaLR,
  LinearLR,
  MultiplicativeLR,
  MultiStepLR,
  PolynomialLR,
  StepLR,
} from './byStep';
export { ChainedScheduler, ReduceLROnPlateau, SequentialLR } from './combined';
export { CosineAnnealingWarmRestarts, CyclicLR, OneCycleLR } from './cyclic';
export { LRScheduler, LRScheduler as _LRScheduler } from './LRScheduler';
