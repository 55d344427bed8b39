"""How Python speaks with the engine: packs arguments, calls, wraps what comes back, and raises the engine's errors.

Values cross as one text with a letter for each, and a flat list beside it: see engine/runner/python/values.ts, which
says what the letters mean. A tensor is a number. It knows no names of torch.
"""
import builtins
import warnings
import weakref
from array import array

import _lantern
from pyodide.ffi import JsException, can_run_sync, run_sync

_call = _lantern.call
_make = _lantern.make
_invoke = _lantern.invoke
_get = _lantern.get
_set = _lantern.set
_free = _lantern.free
_meta = _lantern.meta
resolve = _lantern.resolve

_PACKED = -1_000_000_000
_PROMISED = -1_000_000_001

# The engine writes shapes here, and in place 61 that a turn of the event loop would do it good; the last two places tell
# it which line of which cell runs.
scratch = array('i', [0] * 64)

# Objects of the engine that Python holds, by number: what comes back is the same object.
_live = {}
_ref = weakref.ref

DTYPE_NAMES = ('bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'float32', 'float64')


class Held:
    """An object of the engine's, freed there when Python's last reference has gone."""

    __slots__ = ('_h', '__weakref__')

    def __del__(self, live=_live, free=_free):
        h = self._h
        if live.pop(h, None) is not None:
            free(h)


# The classes whose instances are tensors, and how each other type is packed: filled by those who define them.
tensor_types = set()
packers = {}
# Python classes for classes of the engine, by the engine's name; and what makes dtypes, sizes and named results.
wrappers = {}
makers = {}
# What takes the place of an object of a class of the engine's, by its name: tuples with names, for example.
converters = {}


def wrap(h):
    """The tensor of a number that has come from the engine; negative where Python holds it already."""
    if h < 0:
        known = _live.get(-h)
        if known is not None:
            found = known()
            if found is not None:
                return found
        h = -h
    t = _new_tensor(_Tensor)
    t._h = h
    _live[h] = _ref(t)
    return t


def set_tensor_class(cls):
    global _Tensor, _new_tensor
    _Tensor = cls
    _new_tensor = cls.__new__ if cls.__new__ is object.__new__ else object.__new__


def adopt(obj, h):
    """Makes an object of Python's the holder of a number."""
    obj._h = h
    _live[h] = _ref(obj)


def pack(value, values):
    """The letters of one value; its parts are put into the list."""
    t = type(value)
    if t in tensor_types:
        values.append(value._h)
        return 't'
    if t is int:
        values.append(value)
        return 'n'
    if t is float:
        values.append(value)
        return 'f'
    if value is None:
        return '0'
    if t is bool:
        values.append(value)
        return 'b'
    if t is str:
        values.append(value)
        return 's'
    if t is tuple:
        return '(' + ''.join([pack(v, values) for v in value]) + ')'
    if t is list:
        return '[' + ''.join([pack(v, values) for v in value]) + ']'
    return _pack_other(value, t, values)


def _pack_other(value, t, values):
    packer = packers.get(t)
    if packer is None:
        for base in t.__mro__[1:]:
            packer = packers.get(base)
            if packer is not None:
                packers[t] = packer
                break
    if packer is not None:
        return packer(value, values)
    if value is Ellipsis:
        return '.'
    if t is slice:
        return ':' + ''.join([pack(index_of(v), values) for v in (value.start, value.stop, value.step)])
    if isinstance(value, dict):
        kinds = '{'
        for key, item in value.items():
            values.append(key if type(key) is str else str(key))
            kinds += pack(item, values)
        return kinds + '}'
    if isinstance(value, (list, tuple)):
        return '[' + ''.join([pack(v, values) for v in value]) + ']'
    if isinstance(value, Held):
        values.append(value._h)
        return 'o'
    if isinstance(value, bool):
        values.append(bool(value))
        return 'b'
    if isinstance(value, int):
        values.append(int(value))
        return 'n'
    if isinstance(value, float):
        values.append(float(value))
        return 'f'
    if isinstance(value, str):
        values.append(str(value))
        return 's'
    if callable(value):
        values.append(keep_callback(value))
        return 'c'
    if hasattr(t, '__index__'):
        values.append(value.__index__())
        return 'n'
    if hasattr(value, '__iter__') and hasattr(value, '__len__') is False:
        return '[' + ''.join([pack(v, values) for v in value]) + ']'
    if hasattr(value, 'dtype') and hasattr(value, 'item') and not getattr(value, 'shape', ()):
        # A number of numpy's.
        return pack(value.item(), values)
    # The engine refuses it by its type's name.
    values.append(t.__name__ if t.__module__ in ('builtins', '__main__') else f'{t.__module__}.{t.__name__}')
    return 'y'


def index_of(value):
    if value is None or type(value) is int:
        return value
    if hasattr(type(value), '__index__'):
        return value.__index__()
    raise TypeError('slice indices must be integers or None or have an __index__ method')


def invoke(number, args, kwargs=None):
    """Calls a function of the engine by its number: any arguments, and whatever it gives."""
    kinds = ''
    values = []
    append = values.append
    for a in args:
        t = type(a)
        if t in tensor_types:
            kinds += 't'
            append(a._h)
        elif t is int:
            kinds += 'n'
            append(a)
        elif t is float:
            kinds += 'f'
            append(a)
        else:
            kinds += pack(a, values)
    if kwargs:
        kinds += '='
        for key, item in kwargs.items():
            append(key)
            kinds += pack(item, values)
        kinds += '}'
    try:
        r = _call(number, kinds, *values)
    except JsException as error:
        raise translate(error) from None
    if scratch[61]:
        pause()
    if r > 0:
        t = _new_tensor(_Tensor)
        t._h = r
        _live[r] = _ref(t)
        return t
    return given(r)


def pause():
    """Lets the event loop turn, where this browser can wait here: only then is freed what the collector has found."""
    scratch[61] = 0
    if can_run_sync():
        run_sync(_lantern.turn())


def given(r):
    """What a number that is no new tensor stands for."""
    if r == 0:
        return None
    if r == _PACKED:
        return unpack(_lantern.takeKinds(), _lantern.takeValues().to_py())
    if r == _PROMISED:
        return given(wait(_lantern.takePromise()))
    return wrap(r)


def wait(promise):
    """The value of a promise of the engine's, waited for. RuntimeError where this browser cannot wait here."""
    if not can_run_sync():
        raise RuntimeError(
            'this value is still on the GPU, and it cannot be waited for here. Choose the wasm backend in the '
            'toolbar, or read the value outside of hooks and callbacks.'
        )
    try:
        return run_sync(promise)
    except JsException as error:
        raise translate(error) from None


def unpack(kinds, values):
    """The one value that letters and a list stand for."""
    value, _, _ = _unpack(kinds, 0, values, 0)
    return value


def _unpack(kinds, at, values, i):
    k = kinds[at]
    if k == 't':
        return wrap(values[i]), at + 1, i + 1
    if k == 'n':
        return int(values[i]), at + 1, i + 1
    if k == 'f':
        return float(values[i]), at + 1, i + 1
    if k == 's' or k == 'b' or k == 'x':
        return values[i], at + 1, i + 1
    if k == '0':
        return None, at + 1, i
    if k == 'd':
        return makers['dtype'](values[i]), at + 1, i + 1
    if k == '(' or k == 'Z':
        items = []
        at += 1
        while kinds[at] != ')':
            item, at, i = _unpack(kinds, at, values, i)
            items.append(item)
        return (makers['Size'](items) if k == 'Z' else tuple(items)), at + 1, i
    if k == '{':
        record = {}
        at += 1
        while kinds[at] != '}':
            key = values[i]
            record[key], at, i = _unpack(kinds, at, values, i + 1)
        return record, at + 1, i
    if k == 'R':
        op, n = values[i], values[i + 1]
        fields = values[i + 2:i + 2 + n]
        i += 2 + n
        at += 1
        items = []
        for _ in range(n):
            item, at, i = _unpack(kinds, at, values, i)
            items.append(item)
        return makers['return_type'](op, fields, items), at, i
    if k == 'o':
        h, name = values[i], values[i + 1]
        return wrap_object(h, name), at + 1, i + 2
    raise RuntimeError(f'internal: no such kind of value: {k}')


def wrap_object(h, name):
    known = _live.get(abs(h))
    thing = known() if known is not None else None
    if thing is None:
        cls = wrappers.get(name)
        if cls is None:
            cls = wrappers[name] = type(name, (Thing,), {'__slots__': (), '__module__': 'torch'})
        # Where the engine has one class, PyTorch may have many.
        choose = getattr(cls, '_class_of', None)
        if choose is not None:
            cls = choose(abs(h))
        thing = object.__new__(cls)
        adopt(thing, abs(h))
    convert = converters.get(name)
    return thing if convert is None else convert(thing)


class Thing(Held):
    """An object of the engine's with the attributes and methods that it has there."""

    __slots__ = ()

    def __getattr__(self, name):
        if name.startswith('__') or not _lantern.has(self._h, name):
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")
        if _lantern.isMethod(self._h, name):
            return lambda *args, **kwargs: tell(self, name, args, kwargs)
        return ask(self, name)

    def __repr__(self):
        return _lantern.text(self._h)


def ask(held, name):
    """A property of an object of the engine's."""
    try:
        r = _get(held._h, name)
    except JsException as error:
        raise translate(error) from None
    return wrap(r) if r > 0 else given(r)


def put(held, name, value):
    """Sets a property of an object of the engine's."""
    values = []
    kinds = pack(value, values)
    try:
        _set(held._h, name, kinds, *values)
    except JsException as error:
        raise translate(error) from None


def pack_all(args, kwargs):
    values = []
    kinds = ''.join([pack(a, values) for a in args])
    if kwargs:
        kinds += '='
        for key, item in kwargs.items():
            values.append(key)
            kinds += pack(item, values)
        kinds += '}'
    return kinds, values


def tell(held, name, args=(), kwargs=None):
    """Calls a method of an object of the engine's."""
    kinds, values = pack_all(args, kwargs)
    try:
        r = _invoke(held._h, name, kinds, *values)
    except JsException as error:
        raise translate(error) from None
    return wrap(r) if r > 0 else given(r)


def make(path, args=(), kwargs=None):
    """Makes an object of a class of the engine's, by its dotted name."""
    kinds, values = pack_all(args, kwargs)
    try:
        r = _make(path, kinds, *values)
    except JsException as error:
        raise translate(error) from None
    return wrap(r) if r > 0 else given(r)


# Functions of Python's that the engine holds, by number.
_callbacks = {}
_callback_count = 0


def keep_callback(function):
    global _callback_count
    _callback_count += 1
    _callbacks[_callback_count] = function
    return _callback_count


# What the last callback gave, alive until the engine has taken it.
_answer = None


def _call_back(number, kinds, values):
    global _answer
    values = values.to_py()
    args = []
    at = i = 0
    while at < len(kinds):
        value, at, i = _unpack(kinds, at, values, i)
        args.append(value)
    # An error passes through the engine and comes out as itself.
    _answer = result = _callbacks[number](*args)
    out = []
    return _to_js([pack(result, out), out])


def _to_js(value):
    from pyodide.ffi import to_js
    return to_js(value)


def _forget(number):
    _callbacks.pop(number, None)


_warned = {}


def _warn(message, category):
    """A warning of the engine's, said where the reader's line calls it."""
    warnings.warn(message, getattr(builtins, category, UserWarning), stacklevel=outer_level())


def outer_level():
    """How far up the first frame is that is not one of our packages."""
    import sys
    frame = sys._getframe(1)
    level = 1
    while frame is not None and is_ours(frame.f_code.co_filename):
        frame = frame.f_back
        level += 1
    return level


OURS = __file__.rsplit('/', 2)[0] + '/'


def is_ours(filename):
    return filename.startswith(OURS)


_errors = {name: getattr(builtins, name) for name in (
    'RuntimeError', 'ValueError', 'IndexError', 'TypeError', 'AttributeError', 'NotImplementedError', 'KeyError',
    'AssertionError', 'OverflowError', 'ZeroDivisionError', 'FileNotFoundError', 'ImportError', 'StopIteration',
    'MemoryError',
)}


def register_error(name, cls):
    _errors[name] = cls


def translate(error):
    """The exception of Python's for an error of the engine's."""
    name = error.name
    message = error.message
    if name == 'RangeError':
        return RuntimeError(message)
    return _errors.get(name, RuntimeError)(message)


def connect():
    from pyodide.ffi import create_proxy
    _lantern.connect(create_proxy(_call_back), create_proxy(_forget), create_proxy(_warn), scratch.buffer_info()[0])


def shape_of(h):
    n = _meta(h) & 255
    return scratch[:n]
