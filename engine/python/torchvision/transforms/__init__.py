"""torchvision.transforms: the engine's transforms as modules, and those that call others in Python."""
from . import functional
from .functional import InterpolationMode
from .transforms import *  # noqa: F403
from .transforms import __all__ as _names

__all__ = ['InterpolationMode', 'functional', *_names]
