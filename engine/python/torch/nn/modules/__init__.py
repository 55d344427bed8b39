"""torch.nn.modules: all layers, in the files that PyTorch has them in."""
import importlib
import sys

from .module import Module
from .container import Container, ModuleDict, ModuleList, ParameterDict, ParameterList, Sequential
from . import _table
from . import lazy

globals().update(_table.classes)
for _file in {cls.__module__ for cls in _table.classes.values()}:
    _name = _file.rsplit('.', 1)[1]
    globals().setdefault(_name, sys.modules[_file])

# What is seldom used is read when it is.
_later = {
    'TransformerEncoderLayer': 'transformer', 'TransformerDecoderLayer': 'transformer',
    'TransformerEncoder': 'transformer', 'TransformerDecoder': 'transformer', 'Transformer': 'transformer',
    'AdaptiveLogSoftmaxWithLoss': 'adaptive',
}
__all__ = sorted([
    'Module', 'Container', 'Sequential', 'ModuleList', 'ModuleDict', 'ParameterList', 'ParameterDict', *_later,
    *(name for name in _table.classes if not name.startswith(('_', 'NonDynamically')))])


def __getattr__(name):
    if name in _later:
        found = getattr(importlib.import_module('.' + _later[name], __name__), name)
        globals()[name] = found
        return found
    if name in ('transformer', 'adaptive', 'utils'):
        return importlib.import_module('.' + name, __name__)
    raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
