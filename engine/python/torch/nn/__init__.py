"""torch.nn: modules, parameters, layers, activations, losses and initialisation."""
import importlib

from . import parameter
from .parameter import Buffer, Parameter, UninitializedBuffer, UninitializedParameter
from . import modules
from .modules import Module

globals().update({_name: getattr(modules, _name) for _name in modules.__all__ if _name not in modules._later})

_later = ('functional', 'init', 'utils', 'parallel')


def factory_kwargs(kwargs):
    """The keywords of a factory, checked. PyTorch: torch.nn.factory_kwargs"""
    if kwargs is None:
        return {}
    simple = {'device', 'dtype', 'memory_format'}
    expected = simple | {'factory_kwargs'}
    if not kwargs.keys() <= expected:
        raise TypeError(f'unexpected kwargs {kwargs.keys() - expected}')
    made = dict(kwargs.get('factory_kwargs', {}))
    for key in simple & kwargs.keys():
        if key in made:
            raise TypeError(f'{key} specified twice, in **kwargs and in factory_kwargs')
        made[key] = kwargs[key]
    return made


def __getattr__(name):
    if name in _later:
        return importlib.import_module('.' + name, __name__)
    if name in modules._later:
        globals()[name] = found = getattr(modules, name)
        return found
    if name == 'DataParallel':
        return importlib.import_module('.parallel', __name__).DataParallel
    raise AttributeError(f"module '{__name__}' has no attribute '{name}'")


def __dir__():
    return sorted({*globals(), *_later, *modules._later})
