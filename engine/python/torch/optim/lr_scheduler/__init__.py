"""torch.optim.lr_scheduler: learning rates that change from step to step, over an optimiser's param_groups."""
from ._base import EPOCH_DEPRECATION_WARNING, LRScheduler, _LRScheduler
from ._steps import (
    ConstantLR,
    CosineAnnealingLR,
    CosineAnnealingWarmRestarts,
    ExponentialLR,
    LambdaLR,
    LinearLR,
    MultiplicativeLR,
    MultiStepLR,
    PolynomialLR,
    StepLR,
)
from ._cycles import CyclicLR, OneCycleLR
from ._combined import ChainedScheduler, SequentialLR
from ._plateau import ReduceLROnPlateau

__all__ = ['LambdaLR', 'MultiplicativeLR', 'StepLR', 'MultiStepLR', 'ConstantLR', 'LinearLR', 'ExponentialLR',
           'SequentialLR', 'CosineAnnealingLR', 'ChainedScheduler', 'ReduceLROnPlateau', 'CyclicLR',
           'CosineAnnealingWarmRestarts', 'OneCycleLR', 'PolynomialLR']
for _name in __all__ + ['_LRScheduler']:
    globals()[_name].__module__ = 'torch.optim.lr_scheduler'
