"""torchvision over the engine: datasets, models, transforms, utils."""
from . import datasets, models, transforms, utils

__version__ = '0.14.1+lantern'


def __getattr__(name):
    if name in ('ops', 'io'):
        raise AttributeError(
            f"module 'torchvision' has no attribute '{name}': Lantern has torchvision's datasets, models, transforms and "
            f'utils')
    raise AttributeError(f"module 'torchvision' has no attribute '{name}'")
