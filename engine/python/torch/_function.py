"""Functions and methods of the engine as Python's: made by name, with the signatures of the op table."""
import inspect
import json
import re

import _lantern

from . import _bridge

_invoke = _bridge.invoke
_table = None


def schemas(path):
    """The op table's signatures of a dotted name, as text; none where it is no op."""
    global _table
    if _table is None:
        _table = json.loads(_lantern.schemaTable())
    space, name = path.rsplit('.', 1)
    prefix = 'functional' if space == 'F' else space.rsplit('.', 1)[-1]
    return _table.get(f'{prefix}_{name}') or _table.get(name) or _table.get(name.rstrip('_')) or []


def documentation(path):
    return '\n'.join(re.sub(r'\bself\b', 'input', text) for text in schemas(path)) or None


def signature_of(path):
    """The signature of a function's first form, as inspect knows it."""
    found = schemas(path)
    if not found:
        return inspect.signature(lambda *args, **kwargs: None)
    inner = re.match(r'\w+\((.*)\)\s*->', found[0]).group(1)
    parameters = []
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    for part in re.split(r',\s*(?![^\[\]]*\])', inner):
        if part == '*':
            kind = inspect.Parameter.KEYWORD_ONLY
            continue
        declared, _, default = part.partition('=')
        name = declared.rsplit(' ', 1)[-1]
        if not name:
            continue
        if name == 'self' and not path.startswith('Tensor.'):
            name = 'input'
        value = _Shown(default) if default else inspect.Parameter.empty
        after_default = any(p.default is not p.empty and p.kind is kind for p in parameters)
        if value is inspect.Parameter.empty and after_default and kind is not inspect.Parameter.KEYWORD_ONLY:
            value = _Shown('...')
        parameters.append(inspect.Parameter(name, kind, default=value))
    return inspect.Signature(parameters)


class _Shown:
    """A default as the table writes it."""

    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


class Builtin:
    """A function of the engine's: what PyTorch shows as <built-in method ...>."""

    def __init__(self, path, module, number):
        self._number = number
        self._path = path
        self.__name__ = self.__qualname__ = path.rsplit('.', 1)[1]
        self.__module__ = module

    def __call__(self, *args, **kwargs):
        return _invoke(self._number, args, kwargs)

    def __repr__(self):
        return f'<built-in method {self.__name__} of type object at {id(self):#x}>'

    def __reduce__(self):
        return _find, (self.__module__, self.__name__)

    def __deepcopy__(self, memo):
        return self

    def __getattribute__(self, name):
        # A class has a text of its own under this name, which a property would hide from help().
        if name == '__doc__':
            return documentation(self._path)
        return object.__getattribute__(self, name)

    @property
    def __signature__(self):
        return signature_of(self._path)


def _find(module, name):
    import importlib
    return getattr(importlib.import_module(module), name)


def builtin(path, module):
    """The function of a dotted name of the engine's; None where there is none."""
    number = _bridge.resolve(path)
    return None if number < 0 else Builtin(path, module, number)


def method(name):
    """A method of tensors by its name."""
    number = _bridge.resolve('Tensor.' + name)

    def call(self, *args, **kwargs):
        return _invoke(number, (self, *args), kwargs)

    path = 'Tensor.' + name
    call.__name__ = name
    call.__qualname__ = path
    call.__module__ = 'torch'
    call.__doc__ = documentation(path)
    call.__signature__ = lambda: signature_of(path)
    return call


class Namespace:
    """Fills a module from a namespace of the engine's: names are made when they are first asked for."""

    def __init__(self, globals_, path, missing=None):
        self.globals = globals_
        self.path = path
        self.missing = missing

    def get(self, name):
        module = self.globals['__name__']
        if not name.startswith('__'):
            path = f'{self.path}.{name}'
            kind = _lantern.kind(path)
            if kind == 'function':
                found = builtin(path, module)
            elif kind == 'value':
                found = _bridge.given(_lantern.value(path))
            else:
                found = None
            if found is not None:
                self.globals[name] = found
                return found
        said = self.missing(name) if self.missing and not name.startswith('_') else ''
        raise AttributeError(f"module '{module}' has no attribute '{name}'{said}")

    def dir(self):
        functions = [n for n in _lantern.names(self.path).to_py() if _lantern.kind(f'{self.path}.{n}') == 'function']
        return sorted({*self.globals, *functions})
