"""The storages of torch.save's files: flat numbers of one type, as bytes of a file or the memory of a tensor."""
import struct
from array import array

import _lantern
from pyodide.ffi import JsException

from . import _bridge
from ._bridge import invoke, resolve, wrap

from ._types import _dtype

_NUMBER = resolve('inner.io.storageNumber')
# How Python's arrays call each type, little-endian as files have them; halves are unpacked by hand.
_LETTERS = {'float64': 'd', 'float32': 'f', 'int64': 'q', 'int32': 'i', 'int16': 'h', 'int8': 'b', 'uint8': 'B',
            'bool': '?'}


class Storage:
    """The numbers behind tensors, as a file has them. The classes below say of which type."""

    name = None

    def __init__(self, count, data=b''):
        self.count = count
        self.data = data
        # The first tensor that shows all of it: later ones look into that one.
        self.whole = None

    @property
    def dtype(self):
        return _dtype('float32' if self.name == 'bfloat16' else self.name)

    def size(self):
        return self.count

    __len__ = size


def _storage_class(name, dtype_name):
    cls = type(name, (Storage,), {'name': dtype_name, '__module__': 'torch', '__doc__':
               f'The numbers of {dtype_name} tensors in a file. PyTorch: torch.{name}'})
    globals()[name] = cls
    return cls


CLASSES = {dtype: _storage_class(name, dtype) for name, dtype in {
    'FloatStorage': 'float32', 'DoubleStorage': 'float64', 'HalfStorage': 'float16', 'BFloat16Storage': 'bfloat16',
    'LongStorage': 'int64', 'IntStorage': 'int32', 'ShortStorage': 'int16', 'CharStorage': 'int8',
    'ByteStorage': 'uint8', 'BoolStorage': 'bool'}.items()}
NAMES = frozenset(cls.__name__ for cls in CLASSES.values())


def item_size(name):
    return 2 if name == 'bfloat16' else _dtype(name).itemsize


def number_of(tensor):
    """The same number for tensors that are one memory, such as tied weights."""
    return invoke(_NUMBER, (tensor,))


def bytes_of(tensor):
    """A tensor's numbers in order, little-endian, as many bytes each as its dtype says."""
    name = tensor.dtype.name
    n = tensor.numel()
    letter = _LETTERS.get(name, 'd')
    buffer = array('B' if letter == '?' else letter, bytes(n * array('B' if letter == '?' else letter).itemsize))
    if n:
        try:
            waited = _lantern.intoMemory(tensor._h, buffer.buffer_info()[0], letter)
        except JsException as error:
            raise _bridge.translate(error) from None
        if hasattr(waited, 'then'):
            _bridge.wait(waited)
    return struct.pack(f'<{n}e', *buffer) if name == 'float16' else buffer.tobytes()


def tensor_from_bytes(data, name, shape):
    """The tensor of a shape whose numbers these bytes are."""
    if name == 'float16':
        buffer, letter = array('d', struct.unpack(f'<{len(data) // 2}e', data)), 'd'
    elif name == 'bfloat16':
        # The upper half of a float32.
        wide = bytearray(len(data) * 2)
        wide[2::4], wide[3::4] = data[::2], data[1::2]
        buffer, letter, name = array('f', bytes(wide)), 'f', 'float32'
    else:
        letter = _LETTERS[name]
        buffer = array('B' if letter == '?' else letter)
        buffer.frombytes(data)
    try:
        return wrap(_lantern.fromMemory(buffer.buffer_info()[0], letter, name, *shape))
    except JsException as error:
        raise _bridge.translate(error) from None


def show(storage, offset, size, stride):
    """The tensor that shows part of a storage; those that show one storage share it."""
    count = 1
    for n in size:
        count *= n
    if storage.whole is None:
        if len(storage.data) != storage.count * item_size(storage.name):
            raise RuntimeError(f'storage has {len(storage.data)} bytes where '
                               f'{storage.count * item_size(storage.name)} were due')
        is_whole = offset == 0 and count == storage.count and _is_plain(size, stride)
        storage.whole = tensor_from_bytes(storage.data, storage.name, size if is_whole else (storage.count,))
        storage.data = None
        if is_whole:
            return storage.whole
    whole = storage.whole
    if offset == 0 and count == storage.count and _is_plain(size, stride):
        return whole.view(size)
    last = offset + sum((n - 1) * step for n, step in zip(size, stride)) if count else -1
    if last >= storage.count:
        raise RuntimeError(
            f'setStorage: sizes {list(size)}, strides {list(stride)}, storage offset {offset}, are out of bounds for a '
            f'storage of {storage.count} elements')
    return invoke(resolve('torch.as_strided'), (whole.reshape(-1), list(size), list(stride), offset))


def _is_plain(size, stride):
    step = 1
    for n, s in zip(reversed(size), reversed(stride)):
        if n != 1 and s != step:
            return False
        step *= n
    return True
