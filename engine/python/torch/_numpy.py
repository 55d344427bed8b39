"""Tensors and numpy's arrays share memory to the reader: what is written into the one is seen in the other.

The memories are two (the engine's, and the interpreter's). A link between a tensor and a part of an array's buffer copies
what has changed: out of the tensor before the array is read, into it after the array was written.
"""
import weakref

import _lantern
from pyodide.ffi import JsException

from . import _bridge
from ._bridge import invoke, resolve, wait, wrap
from ._grad import no_grad
from ._types import _dtype

_LETTERS = {'bool': '?', 'uint8': 'B', 'int8': 'b', 'int16': 'h', 'int32': 'i', 'int64': 'q', 'float32': 'f',
            'float64': 'd'}
_SUPPORTED = ('The only supported types are: float64, float32, float16, complex64, complex128, int64, int32, int16, int8, '
              'uint8, and bool.')
_hubs = weakref.WeakKeyDictionary()
_COPY = resolve('Tensor.copy_')


def _version(tensor):
    return _bridge.ask(tensor, '_version')


class _Link:
    """A tensor whose elements lie, in order, in a part of a buffer. It holds the tensor weakly where the tensor is the
    reader's own, so that neither keeps the other alive."""

    __slots__ = ('tensor', 'address', 'letter', 'version', '__weakref__')

    def __init__(self, tensor, address, letter, is_held):
        self.tensor = (lambda: tensor) if is_held else weakref.ref(tensor)
        self.address = address
        self.letter = letter
        self.version = _version(tensor)

    def pull(self):
        tensor = self.tensor()
        if tensor is None:
            return
        version = _version(tensor)
        if version != self.version:
            self.version = version
            _write_out(tensor, self.address, self.letter)

    def push(self):
        tensor = self.tensor()
        if tensor is None:
            return
        with no_grad():
            invoke(_COPY, (tensor, _read_in(self.address, self.letter, tensor.dtype.name, tensor.shape)))
        self.version = _version(tensor)


class _Hub:
    """All links of one buffer."""

    def __init__(self):
        self.links = []

    def add(self, link):
        self.links = [one for one in self.links if one.tensor() is not None]
        self.links.append(link)

    def pull(self):
        for link in self.links:
            link.pull()

    def push(self):
        for link in self.links:
            link.push()


def _link(buffer, tensor, address, letter, is_held):
    hub = _hubs.get(buffer)
    if hub is None:
        hub = _hubs[buffer] = _Hub()
        buffer._on_read = hub.pull
        buffer._on_write = hub.push
    hub.add(_Link(tensor, address, letter, is_held))


def _read_in(address, letter, dtype, shape):
    try:
        return wrap(_lantern.fromMemory(address, letter, dtype, *shape))
    except JsException as error:
        raise _bridge.translate(error) from None


def _write_out(tensor, address, letter):
    try:
        waiting = _lantern.intoMemory(tensor._h, address, letter)
    except JsException as error:
        raise _bridge.translate(error) from None
    if waiting is not None:
        wait(waiting)


def tensor_of(array, copy=False):
    """A tensor of an array's values, sharing its memory unless copy is asked for.

    TypeError for a dtype that tensors do not have; ValueError for negative strides.
    """
    import numpy
    from numpy._ndarray import before_read
    array = numpy.asarray(array)
    name = str(array.dtype)
    if name == 'float16':
        return tensor_of(array.astype('float32'), True).to(_dtype('float16'))
    letter = _LETTERS.get(name)
    if letter is None:
        raise TypeError(f"can't convert np.ndarray of type {_type_text(array)}. {_SUPPORTED}")
    if any(stride < 0 for stride in array.strides) and not copy:
        raise ValueError(
            'At least one stride in the given numpy array is negative, and tensors with negative strides are not '
            'currently supported. (You can probably work around this by making a copy of your array  with array.copy().) ')
    before_read(array)
    if copy or not array.flags.c_contiguous:
        source = array if array.flags.c_contiguous else array.copy()
        made = _read_in(source._address(), letter, name, array.shape)
        return made if copy else _strided(array, letter, name)
    made = _read_in(array._address(), letter, name, array.shape)
    _link(array._buffer, made, array._address(), letter, is_held=False)
    return made


def _type_text(array):
    return 'numpy.str_' if array.dtype.kind == 'U' else f'numpy.{array.dtype.name}_' if (
        array.dtype.kind == 'O') else f'numpy.{array.dtype.name}'


def _strided(array, letter, name):
    """A tensor of an array that is not contiguous: a view into one of all that lies between its ends."""
    size = array.itemsize
    strides = [stride // size for stride in array.strides]
    span = sum((n - 1) * stride for n, stride in zip(array.shape, strides)) + 1 if array.size else 0
    whole = _read_in(array._address(), letter, name, (span,))
    _link(array._buffer, whole, array._address(), letter, is_held=False)
    made = whole.as_strided(array.shape, strides)
    made._whole = whole
    return made


def array_of(tensor, force=False):
    """The array that tensor.numpy() gives. RuntimeError where the tensor requires a gradient."""
    import numpy
    if tensor.requires_grad:
        if not force:
            raise RuntimeError(
                "Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.")
        tensor = tensor.detach()
    name = tensor.dtype.name
    if name == 'float16':
        return array_of(tensor.float()).astype('float16')
    letter = _LETTERS[name]
    made = numpy.empty(tuple(tensor.shape), dtype=name)
    _write_out(tensor, made._address(), letter)
    if tensor.is_contiguous() and not tensor.is_inference():
        _link(made._buffer, tensor.detach(), made._address(), letter, is_held=True)
    return made


def operand_of(value):
    """An array or a number of numpy's as what an operator of tensors takes."""
    return tensor_of(value) if getattr(value, 'shape', ()) else value.item()
