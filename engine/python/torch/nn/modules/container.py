"""Modules that hold modules: Sequential, ModuleList and ModuleDict; those that hold parameters are in _parameters."""
import operator
import warnings
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from itertools import islice

from .module import Module
from ._parameters import ParameterDict, ParameterList

__all__ = ['Container', 'Sequential', 'ModuleList', 'ModuleDict', 'ParameterList', 'ParameterDict']


class Container(Module):
    """The old base of containers, deprecated."""

    def __init__(self, **kwargs):
        super().__init__()
        warnings.warn('nn.Container is deprecated. All of it\'s functionality is now implemented in nn.Module. '
                      'Subclass that instead.')
        for key, value in kwargs.items():
            self.add_module(key, value)


class _Numbered(Module):
    """Children under the names 0, 1, 2..."""

    def _renumber(self):
        self._modules = OrderedDict((str(i), module) for i, module in enumerate(self._modules.values()))

    def __len__(self):
        return len(self._modules)

    def __iter__(self):
        return iter(self._modules.values())

    def append(self, module):
        """Adds a module at the end."""
        self.add_module(str(len(self)), module)
        return self

    def pop(self, key):
        """Takes a module, or a slice of them, out and gives it."""
        value = self[key]
        del self[key]
        return value


class Sequential(_Numbered):
    """Calls its modules one after another, each with what the one before gave.

    Sequential(*modules), or one OrderedDict of names and modules. PyTorch: torch.nn.Sequential
    """

    def __init__(self, *args):
        super().__init__()
        if len(args) == 1 and isinstance(args[0], OrderedDict):
            for key, module in args[0].items():
                self.add_module(key, module)
        else:
            for i, module in enumerate(args):
                self.add_module(str(i), module)

    def _at(self, values, index):
        size = len(self)
        index = operator.index(index)
        if not -size <= index < size:
            raise IndexError(f'index {index} is out of range')
        return next(islice(values, index % size, None))

    def __getitem__(self, index):
        if isinstance(index, slice):
            return type(self)(OrderedDict(list(self._modules.items())[index]))
        return self._at(self._modules.values(), index)

    def __setitem__(self, index, module):
        setattr(self, self._at(self._modules.keys(), index), module)

    def __delitem__(self, index):
        keys = list(self._modules)[index] if isinstance(index, slice) else [self._at(self._modules.keys(), index)]
        for key in keys:
            delattr(self, key)
        self._renumber()

    def __add__(self, other):
        _check_sequential(other)
        return Sequential(*self, *other)

    def __iadd__(self, other):
        _check_sequential(other)
        for module in list(other):
            self.append(module)
        return self

    def _check_times(self, n):
        if not isinstance(n, int):
            raise TypeError(f'unsupported operand type(s) for *: {type(self)} and {type(n)}')
        if n <= 0:
            raise ValueError(f'Non-positive multiplication factor {n} for {type(self)}')

    def __mul__(self, n):
        self._check_times(n)
        return Sequential(*(list(self) * n))

    __rmul__ = __mul__

    def __imul__(self, n):
        self._check_times(n)
        for module in list(self) * (n - 1):
            self.append(module)
        return self

    def forward(self, input):
        for module in self._modules.values():
            input = module(input)
        return input

    def insert(self, index, module):
        """Puts a module before another."""
        if not isinstance(module, Module):
            raise AssertionError(f'module should be of type: {Module}')
        n = len(self)
        if not -n <= index <= n:
            raise IndexError(f'Index out of range: {index}')
        if index < 0:
            index += n
        for i in range(n, index, -1):
            self._modules[str(i)] = self._modules[str(i - 1)]
        self._modules[str(index)] = module
        return self

    def extend(self, sequential):
        """Adds all modules of another at the end."""
        for module in sequential:
            self.append(module)
        return self


def _check_sequential(other):
    if not isinstance(other, Sequential):
        raise ValueError(f'add operator supports only objects of Sequential class, but {type(other)} is given.')


class ModuleList(_Numbered):
    """Modules in a list, all of them filed. PyTorch: torch.nn.ModuleList"""

    def __init__(self, modules=None):
        super().__init__()
        if modules is not None:
            self.extend(modules)

    def _key(self, index):
        index = operator.index(index)
        if not -len(self) <= index < len(self):
            raise IndexError(f'index {index} is out of range')
        return str(index + len(self) if index < 0 else index)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return type(self)(list(self._modules.values())[index])
        return self._modules[self._key(index)]

    def __setitem__(self, index, module):
        setattr(self, self._key(index), module)

    def __delitem__(self, index):
        if isinstance(index, slice):
            for i in range(len(self))[index]:
                delattr(self, str(i))
        else:
            delattr(self, self._key(index))
        self._renumber()

    def __iadd__(self, modules):
        return self.extend(modules)

    def __add__(self, other):
        return ModuleList([*self, *other])

    def insert(self, index, module):
        """Puts a module before another."""
        for i in range(len(self), index, -1):
            self._modules[str(i)] = self._modules[str(i - 1)]
        self._modules[str(index)] = module

    def extend(self, modules):
        """Adds modules at the end. TypeError for what is no iterable."""
        if not isinstance(modules, Iterable):
            raise TypeError('ModuleList.extend should be called with an iterable, but got ' + type(modules).__name__)
        for module in list(modules):
            self.append(module)
        return self


class ModuleDict(Module):
    """Modules by name, all of them filed. PyTorch: torch.nn.ModuleDict"""

    def __init__(self, modules=None):
        super().__init__()
        if modules is not None:
            self.update(modules)

    def __getitem__(self, key):
        return self._modules[key]

    def __setitem__(self, key, module):
        self.add_module(key, module)

    def __delitem__(self, key):
        del self._modules[key]

    def __len__(self):
        return len(self._modules)

    def __iter__(self):
        return iter(self._modules)

    def __contains__(self, key):
        return key in self._modules

    def clear(self):
        """Takes all out."""
        self._modules.clear()

    def pop(self, key):
        """Takes a module out and gives it."""
        module = self[key]
        del self[key]
        return module

    def keys(self):
        return self._modules.keys()

    def items(self):
        return self._modules.items()

    def values(self):
        return self._modules.values()

    def update(self, modules):
        """Takes over modules of a mapping, or of pairs. TypeError for what is neither."""
        for key, module in pairs_of(modules, 'ModuleDict', 'ModuleDict'):
            self[key] = module


def pairs_of(given, caller, name):
    """The keys and values of a mapping or of an iterable of pairs."""
    if not isinstance(given, Iterable):
        raise TypeError(f'{caller}.update should be called with an iterable of key/value pairs, but got '
                        + type(given).__name__)
    if isinstance(given, (Mapping, ModuleDict)):
        return list(given.items())
    pairs = []
    for i, pair in enumerate(given):
        if not isinstance(pair, Iterable):
            raise TypeError(f'{name} update sequence element #{i} should be Iterable; is' + type(pair).__name__)
        if len(pair) != 2:
            raise ValueError(f'{name} update sequence element #{i} has length {len(pair)}; 2 is required')
        pairs.append((pair[0], pair[1]))
    return pairs
