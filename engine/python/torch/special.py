"""torch.special: erf, gamma, Bessel and other special functions, from the engine."""
from ._function import Namespace

_space = Namespace(globals(), 'torch.special')
__getattr__ = _space.get
__dir__ = _space.dir
