"""PyTorch's package, over Lantern's engine: tensors live in the page's WebGPU, WebAssembly or JavaScript memory.

What the engine has, this has: names are looked up there when they are first used.
"""
import importlib as _importlib
import math as _math
import sys as _sys
import types as _module_types

import _lantern

from . import _bridge

_bridge.connect()

from . import _types
from ._types import (
    DTYPES as _DTYPES,
    Size,
    channels_last,
    contiguous_format,
    device,
    dtype,
    layout,
    memory_format,
    preserve_format,
    return_types,
    sparse_coo,
    strided,
)
from ._tensor import Tensor
from ._creation import as_tensor, asarray, from_numpy, scalar_tensor, tensor
from ._grad import (
    enable_grad,
    inference_mode,
    is_grad_enabled,
    is_inference_mode_enabled,
    no_grad,
    set_grad_enabled,
)
from ._function import Namespace as _Namespace
from . import _absent, _node
from ._generator import Generator, default_generator
from ._info import finfo, iinfo
from .random import get_rng_state, initial_seed, manual_seed, seed, set_rng_state

__version__ = '1.13.1+lantern'
inf, nan, pi, e = _math.inf, _math.nan, _math.pi, _math.e
newaxis = None

for _d in _DTYPES:
    globals()[_d.name] = _d
float, double, half = float32, float64, float16  # noqa: F821
long, int, short = int64, int32, int16  # noqa: F821


_space = _Namespace(globals(), 'torch', _absent.missing)
# Packages and modules of torch that are loaded when they are first named.
_modules = frozenset(('autograd', 'backends', 'cuda', 'linalg', 'nn', 'optim', 'random', 'serialization', 'special',
                      'testing', 'utils', 'version'))
# Names that live in one of them.
_elsewhere = {'autocast': '_autocast', 'is_anomaly_enabled': 'autograd.anomaly_mode',
              'is_anomaly_check_nan_enabled': 'autograd.anomaly_mode', 'load': 'serialization',
              'save': 'serialization'}
_elsewhere.update({f'{kind}Storage': '_storage' for kind in (
    'Float', 'Double', 'Half', 'BFloat16', 'Long', 'Int', 'Short', 'Char', 'Byte', 'Bool')})


def __getattr__(name):
    if name in _modules:
        return _importlib.import_module('torch.' + name)
    if name in _elsewhere:
        found = globals()[name] = getattr(_importlib.import_module('torch.' + _elsewhere[name]), name)
        return found
    if name in _absent.reasons:
        raise AttributeError(f"module 'torch' has no attribute '{name}'" + _absent.missing(name))
    return _space.get(name)


def __dir__():
    return sorted({*_space.dir(), *_modules, *_elsewhere})


def is_tensor(obj):
    """Whether an object is a tensor. PyTorch: torch.is_tensor"""
    return isinstance(obj, Tensor)


def is_floating_point(input):
    """Whether a tensor holds floating-point numbers. PyTorch: torch.is_floating_point"""
    return input.is_floating_point()


def numel(input):
    """How many elements a tensor has. PyTorch: torch.numel"""
    return input.numel()


def is_storage(obj):
    """Whether an object is a storage; none is shown here but in files. PyTorch: torch.is_storage"""
    from ._storage import Storage
    return isinstance(obj, Storage)


def get_num_interop_threads():
    return 1


def set_num_interop_threads(count):
    """Taken, and of no effect: the engine decides. PyTorch: torch.set_num_interop_threads"""


def typename(obj):
    if isinstance(obj, Tensor):
        return obj.type()
    return f'{type(obj).__module__}.{type(obj).__qualname__}'


def set_default_tensor_type(t):
    name = t if isinstance(t, str) else f'{t.__module__}.{t.__name__}'
    set_default_dtype({'torch.FloatTensor': float32, 'torch.DoubleTensor': float64,  # noqa: F821
                       'torch.HalfTensor': float16}[name])  # noqa: F821
