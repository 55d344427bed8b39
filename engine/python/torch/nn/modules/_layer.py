"""Layers that stand for one of the engine's: it draws their first weights and computes; here are names and hooks.

Whatever is assigned to such a layer under a name that the engine's has too is told to the engine at once, so that both
agree. The classes themselves are made in _table.
"""
import inspect
import re
from collections import OrderedDict

import _lantern
from pyodide.ffi import JsException

from ... import _bridge
from ..._bridge import Held, scratch, tensor_types
from ..parameter import Parameter, UninitializedBuffer, UninitializedParameter
from .module import Module

_forward = _lantern.forward
_forward_tensor = _lantern.forwardTensor
_PACKED_TYPES = (int, float, str, bool, type(None), tuple, list)


_GET_RNG = _bridge.resolve('torch.get_rng_state')
_SET_RNG = _bridge.resolve('torch.set_rng_state')


class Engine(Held):
    """The engine's module of a layer, and which names of the layer it has too."""

    __slots__ = ('names',)

    def __reduce_ex__(self, protocol):
        raise TypeError('internal: a layer is copied and pickled without the object of the engine that it holds')


class Told(OrderedDict):
    """A layer's parameters or buffers. What is put there directly, past the layer, is told to the engine too."""

    engine = None

    def __init__(self, items, engine=None):
        OrderedDict.__init__(self, items)
        self.engine = engine

    def __setitem__(self, name, value):
        OrderedDict.__setitem__(self, name, value)
        engine = self.engine
        if engine is not None and name in engine.names:
            _push(engine, name, value)

    def __delitem__(self, name):
        OrderedDict.__delitem__(self, name)
        engine = self.engine
        if engine is not None and name in engine.names:
            _lantern.deleteOnLayer(engine._h, name)

    def __reduce__(self):
        return OrderedDict, (), None, None, iter(self.items())


Told.__name__ = Told.__qualname__ = 'OrderedDict'


class EngineLayer(Module):
    """A layer that the engine computes. It has no parts but its own."""

    _path = None
    # How forward's arguments are called, and names on this class that are computed and not assigned.
    _takes = ('input',)
    _required = 1
    _computed = ()

    def __init__(self, *args, **kwargs):
        Module.__init__(self)
        reset = getattr(type(self), 'reset_parameters', None)
        if reset is None or getattr(reset, '_of_engine', False):
            self._adopt(_made(self._path, args, kwargs), args, kwargs)
            return
        # A subclass starts its weights itself: the random numbers are its own from the first on.
        state = _bridge.invoke(_GET_RNG, ())
        self._adopt(_made(self._path, args, kwargs), args, kwargs)
        _bridge.invoke(_SET_RNG, (state,))
        self.reset_parameters()

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if cls.__module__.startswith('torch.nn.modules.'):
            return
        computed = tuple(name for name, value in vars(cls).items() if isinstance(value, property))
        if computed:
            cls._computed = cls._computed + computed

    def _adopt(self, description, args=(), kwargs=None):
        """Takes over what the engine made: the same tensors, and attributes as Python writes them."""
        slot, _, attributes, parameters, buffers, non_persistent, children = description
        engine = object.__new__(Engine)
        _bridge.adopt(engine, slot)
        d = self.__dict__
        written = _as_written(self._path, args, kwargs or {})
        for name, value in attributes.items():
            d[name] = _matching(value, written.get(name))
        for name, at in parameters:
            self._parameters[name] = _tensor(at, Parameter)
        for name, at in buffers:
            self._buffers[name] = _tensor(at, None)
        self._non_persistent_buffers_set.update(non_persistent)
        for name, child in children:
            self._modules[name] = _child(child)
        engine.names = frozenset([*attributes, *self._parameters, *self._buffers, *self._modules])
        self._hold(engine)

    def _hold(self, engine):
        d = self.__dict__
        d['_engine'] = engine
        d['_parameters'] = Told(d['_parameters'], engine)
        d['_buffers'] = Told(d['_buffers'], engine)

    def forward(self, *args, **kwargs):
        if self._computed:
            self._tell_computed()
        h = self._engine._h
        try:
            if len(args) == self._required == 1 and not kwargs and type(args[0]) in tensor_types:
                r = _forward_tensor(h, args[0]._h)
            else:
                kinds, values = _bridge.pack_all(*self._in_order(args, kwargs))
                r = _forward(h, kinds, *values)
        except JsException as error:
            raise _bridge.translate(error) from None
        if scratch[61]:
            _bridge.pause()
        return _bridge.wrap(r) if r > 0 else _bridge.given(r)

    def _in_order(self, args, kwargs):
        """The arguments of forward in their places: the engine's takes them so."""
        takes = self._takes
        said = f'{type(self).__name__}.forward()'
        if len(args) > len(takes):
            raise TypeError(f'{said} takes {len(takes) + 1} positional arguments but {len(args) + 1} were given')
        for name in kwargs:
            if name not in takes:
                raise TypeError(f"{said} got an unexpected keyword argument '{name}'")
        if len(args) < self._required:
            _check_given(said, takes[len(args):self._required], kwargs)
        if not kwargs:
            return args, None
        args = list(args)
        for name in takes[len(args):]:
            if name not in kwargs:
                break
            args.append(kwargs.pop(name))
        for name in list(kwargs):
            if takes.index(name) < len(args):
                raise TypeError(f"{said} got multiple values for argument '{name}'")
        return args, kwargs

    def _tell_computed(self):
        engine = self._engine
        for name in self._computed:
            if name in engine.names:
                _push(engine, name, getattr(self, name))

    def _filed(self, name, value):
        engine = self.__dict__.get('_engine')
        if engine is None:
            return
        if name == 'training':
            _lantern.setTraining(engine._h, value)
        elif name in engine.names and name not in self._parameters and name not in self._buffers:
            _push(engine, name, value)

    def __getattr__(self, name):
        if name == '_engine':
            return self._remake()
        return Module.__getattr__(self, name)

    def __delattr__(self, name):
        Module.__delattr__(self, name)
        engine = self.__dict__.get('_engine')
        if engine is not None and name in engine.names:
            _lantern.deleteOnLayer(engine._h, name)

    # Copies and pickles hold no object of the engine's: it is made again when it is wanted.

    def __getstate__(self):
        state = self.__dict__.copy()
        engine = state.pop('_engine', None)
        if engine is not None:
            state['_engine_names'] = tuple(sorted(engine.names))
        return state

    def __setstate__(self, state):
        Module.__setstate__(self, state)
        d = self.__dict__
        d.pop('_engine', None)
        if '_engine_names' not in d:
            # A pickle of real PyTorch's: what is not every module's is the layer's own.
            own = d.keys() - _OF_EVERY_MODULE
            d['_engine_names'] = tuple(sorted({*own, *self._parameters, *self._buffers, *self._modules}))

    def _replicate_for_data_parallel(self):
        replica = Module._replicate_for_data_parallel(self)
        replica.__dict__.pop('_engine', None)
        return replica

    def _remake(self):
        d = self.__dict__
        names = d.pop('_engine_names', None)
        if names is None:
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '_engine'")
        attributes = {name: d[name] for name in names if isinstance(d.get(name, ...), _PACKED_TYPES)}
        parameters = [name for name in self._parameters if name in names]
        buffers = [name for name in self._buffers if name in names]
        kinds, values = _bridge.pack_all((attributes, parameters, buffers), None)
        engine = object.__new__(Engine)
        try:
            _bridge.adopt(engine, _lantern.remakeLayer(self._path, kinds, *values))
        except JsException as error:
            raise _bridge.translate(error) from None
        engine.names = frozenset(names)
        self._hold(engine)
        for held in (self._parameters, self._buffers, self._modules, d):
            for name, value in list(held.items()):
                if name in engine.names and name not in attributes and value is not None:
                    _push(engine, name, value)
        if not self.training:
            _lantern.setTraining(engine._h, False)
        return engine

    def extra_repr(self):
        return _lantern.extraRepr(self._engine._h)


_OF_EVERY_MODULE = frozenset(Module().__dict__)


def _check_given(said, names, given):
    """Complains of arguments that are not there, as CPython does."""
    missing = [repr(name) for name in names if name not in given]
    if missing:
        shown = ' and '.join(missing) if len(missing) < 3 else ', '.join(missing[:-1]) + f', and {missing[-1]}'
        raise TypeError(f"{said} missing {len(missing)} required positional argument{'s' if missing[1:] else ''}: {shown}")


def _bound(path, args, kwargs):
    """The arguments of a constructor in their places, as far as they have one; TypeError as CPython's."""
    declared = parameters_of(path)
    if not declared:
        return args, kwargs
    said = path.rsplit('.', 1)[1] + '.__init__()'
    names = [one[0] for one in declared]
    for name in kwargs:
        if name not in names and name not in ('dtype', 'device'):
            raise TypeError(f"{said} got an unexpected keyword argument '{name}'")
        if name in names[:len(args)]:
            raise TypeError(f"{said} got multiple values for argument '{name}'")
    _check_given(said, [name for name, _, default, _ in declared[len(args):] if default is None], kwargs)
    args, kwargs = list(args), dict(kwargs)
    for name, _, _, keyword_only in declared[len(args):]:
        if keyword_only or name not in kwargs:
            break
        args.append(kwargs.pop(name))
    return args, kwargs


def _made(path, args, kwargs):
    kwargs.pop('device', None)
    args, kwargs = _bound(path, args, kwargs)
    kinds, values = _bridge.pack_all(args, kwargs)
    try:
        r = _lantern.makeLayer(path, kinds, *values)
    except JsException as error:
        raise _bridge.translate(error) from None
    return _bridge.given(r)


def _push(engine, name, value):
    values = []
    kinds = _bridge.pack(value, values)
    try:
        _lantern.setOnLayer(engine._h, name, kinds, *values)
    except JsException as error:
        raise _bridge.translate(error) from None


def _pack_layer(layer, values):
    values.append(layer._engine._h)
    return 'o'


_bridge.packers[EngineLayer] = _pack_layer


def _tensor(at, cls):
    """The tensor of a slot as one of Python's classes; a known one comes back as it is."""
    if at == 0:
        return None
    if at < 0 or cls is None:
        return _bridge.wrap(at)
    made = object.__new__(cls)
    _bridge.adopt(made, at)
    return made


def _child(description):
    from . import _table
    cls = _table.layer_class(description[1])
    child = cls.__new__(cls)
    Module.__init__(child)
    child._adopt(description)
    return child


# Constructors, as the engine's schemas have them.

_signatures = {}


def parameters_of(path):
    """Names, types and defaults of a class's constructor: [(name, type, default or None, keyword only)]."""
    found = _signatures.get(path)
    if found is None:
        found = _parse(_lantern.signature(path))
        if path.startswith('nn.LazyConv'):
            # The engine binds them as the plain layer's, with no channels coming in yet.
            found = found[1:]
        _signatures[path] = found
    return found


def _parse(text):
    if not text:
        return []
    inner = text[text.index('(') + 1:text.rindex(')')]
    found, keyword_only = [], False
    for part in re.split(r',\s*(?![^\[\]]*\])', inner):
        if part == '*':
            keyword_only = True
        elif part:
            declared, _, default = part.partition('=')
            kind, _, name = declared.rpartition(' ')
            found.append((name, kind, default or None, keyword_only))
    return found


_DEFAULTS = {'None': None, 'True': True, 'False': False}


def default_of(text):
    """The value of a default as a schema writes it."""
    if text in _DEFAULTS:
        return _DEFAULTS[text]
    if text.startswith("'"):
        return text[1:-1]
    return float(text) if re.search(r'[.e]|inf', text) else int(text)


def _as_written(path, args, kwargs):
    """The constructor's arguments by name, given or by default."""
    written = {}
    for i, (name, _, default, _) in enumerate(parameters_of(path)):
        if i < len(args):
            written[name] = args[i]
        elif name in kwargs:
            written[name] = kwargs[name]
        elif default is not None:
            written[name] = default_of(default)
    return written


def _matching(value, written):
    """An attribute as it was written, where the engine only cannot tell 1.0 from 1."""
    if type(written) is float and type(value) is int and value == written:
        return written
    return value


class Signature:
    """The signature of a layer's class, for inspect and help(); a subclass with its own __init__ has its own."""

    def __get__(self, obj, cls):
        if obj is not None or '_path' not in vars(cls):
            raise AttributeError('__signature__')
        from ..._function import _Shown
        kind = inspect.Parameter
        found = []
        for name, _, default, keyword_only in parameters_of(cls._path):
            found.append(kind(name, kind.KEYWORD_ONLY if keyword_only else kind.POSITIONAL_OR_KEYWORD,
                              default=kind.empty if default is None else _Shown(default)))
        names = {one.name for one in found}
        for name in ('device', 'dtype'):
            if name not in names and found and cls._learns:
                found.append(kind(name, found[-1].kind, default=None))
        return inspect.Signature(found)


class Documentation:
    """A layer's documentation: its constructor in the schema's words, made when it is asked for."""

    def __get__(self, obj, cls=None):
        cls = cls or type(obj)
        path = next((base._path for base in cls.__mro__ if '_path' in vars(base)), None)
        if path is None:
            return None
        name = path.rsplit('.', 1)[1]
        shown = [f"{n}: {kind}{'' if default is None else ' = ' + default}"
                 for n, kind, default, _ in parameters_of(path)]
        return f"{name}({', '.join(shown)})\n\nCalled with {', '.join(cls._takes)}.\nPyTorch: torch.nn.{name}"


def lazy_tensors(layer, names):
    """Puts tensors without a shape in the places of those of a lazy layer."""
    for name in names:
        if layer._parameters.get(name) is not None:
            layer._parameters[name] = UninitializedParameter()
        elif layer._buffers.get(name) is not None:
            layer._buffers[name] = UninitializedBuffer()


