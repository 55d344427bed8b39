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

__version__ = '1.13.1+lantern'
inf, nan, pi, e = _math.inf, _math.nan, _math.pi, _math.e
newaxis = None

for _d in _DTYPES:
    globals()[_d.name] = _d
float, double, half = float32, float64, float16  # noqa: F821
long, int, short = int64, int32, int16  # noqa: F821


def _missing(name):
    return _reasons.get(name, '')


_reasons = {
    'jit': ': Lantern has no TorchScript. Run the module itself.',
    'compile': ': Lantern runs operations one by one. Call the module itself.',
    'distributed': ': Lantern runs in one page. Train on one device.',
    'complex64': ': Lantern has no complex numbers.',
    'fft': ': Lantern has no complex numbers, and so no Fourier transforms.',
    'onnx': ': Lantern writes no ONNX files. torch.save(model.state_dict(), path) keeps the weights.',
}
_space = _Namespace(globals(), 'torch', _missing)
# Packages of their own, read when they are first asked for.
_packages = ('nn',)


def __getattr__(name):
    if name in _packages:
        return _importlib.import_module('.' + name, __name__)
    return _space.get(name)


def __dir__():
    return _space.dir()


def is_tensor(obj):
    """Whether an object is a tensor. PyTorch: torch.is_tensor"""
    return isinstance(obj, Tensor)


def is_floating_point(input):
    """Whether a tensor holds floating-point numbers. PyTorch: torch.is_floating_point"""
    return input.is_floating_point()


def numel(input):
    """How many elements a tensor has. PyTorch: torch.numel"""
    return input.numel()


def typename(obj):
    if isinstance(obj, Tensor):
        return obj.type()
    return f'{type(obj).__module__}.{type(obj).__qualname__}'


def set_default_tensor_type(t):
    name = t if isinstance(t, str) else f'{t.__module__}.{t.__name__}'
    set_default_dtype({'torch.FloatTensor': float32, 'torch.DoubleTensor': float64,  # noqa: F821
                       'torch.HalfTensor': float16}[name])  # noqa: F821
