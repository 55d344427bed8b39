"""torch.tensor and its kin: values of Python's become a tensor, with PyTorch's rules for shape and dtype."""
from array import array

import _lantern
from pyodide.ffi import JsException

from . import _bridge
from ._bridge import invoke, resolve, wrap
from ._tensor import Tensor
from ._types import _dtype, dtype as dtype_class

_fromMemory = _lantern.fromMemory
_default = resolve('torch.get_default_dtype')


def tensor(data, *, dtype=None, device=None, requires_grad=False, pin_memory=False):
    """A tensor of values: a number, nested lists, an array or another tensor, always copied.

    Whole numbers give int64, numbers with a point the default dtype, truths bool, unless dtype says another.
    ValueError where lists are of unequal length; TypeError for what is no number; RuntimeError for an unknown device.
    PyTorch: torch.tensor
    """
    if device is not None:
        _check_device(device)
    if isinstance(data, Tensor):
        import warnings
        warnings.warn(
            'To copy construct from a tensor, it is recommended to use sourceTensor.clone().detach() or '
            'sourceTensor.clone().detach().requires_grad_(True), rather than torch.tensor(sourceTensor).',
            UserWarning, stacklevel=2)
        made = data.detach().clone()
        if dtype is not None:
            made = made.to(dtype)
    elif hasattr(data, '__array__') and hasattr(data, 'dtype') and hasattr(data, 'shape'):
        from ._numpy import tensor_of
        made = tensor_of(data, copy=True)
        if dtype is not None:
            made = made.to(dtype)
    else:
        made = from_values(data, dtype)
    return _with_grad(made) if requires_grad else made


def _with_grad(made):
    if not made.is_floating_point():
        raise RuntimeError('Only Tensors of floating point and complex dtype can require gradients')
    return made.requires_grad_()


def _check_device(device):
    from ._types import device as device_class
    device_class(device)


def from_values(data, dtype=None):
    shape, values, kind = [], None, None
    if isinstance(data, (list, tuple)) or _is_sequence(data):
        shape = _shape_of(data)
        values = []
        kind = _gather(data, 0, shape, values)
        if not values and kind is None:
            kind = 'f'
    else:
        kind = _kind(data)
        values = [data]
    if dtype is None:
        name = 'bool' if kind == 'b' else 'int64' if kind == 'i' else invoke(_default, ()).name
    else:
        name = dtype.name if isinstance(dtype, dtype_class) else {float: 'float32', int: 'int64', bool: 'bool'}[dtype]
    try:
        if name.startswith('float'):
            buffer = array('d', values)
            letter = 'd'
        elif kind == 'f':
            buffer = array('d', [_whole(v, name) for v in values])
            letter = 'd'
        else:
            buffer = array('q', values)
            letter = 'q'
    except OverflowError:
        raise RuntimeError('Overflow when unpacking long') from None
    try:
        return wrap(_fromMemory(buffer.buffer_info()[0], letter, name, *shape))
    except JsException as error:
        raise _bridge.translate(error) from None


def _whole(value, name):
    if name == 'bool':
        return bool(value)
    return int(value)


def _is_sequence(data):
    return isinstance(data, range) or (hasattr(data, '__getitem__') and hasattr(data, '__len__')
                                       and not isinstance(data, (str, bytes, dict)))


def _kind(value):
    t = type(value)
    if t is int:
        return 'i'
    if t is float:
        return 'f'
    if t is bool:
        return 'b'
    if isinstance(value, Tensor):
        name = value.dtype.name
        return 'b' if name == 'bool' else 'f' if name.startswith('float') else 'i'
    if isinstance(value, bool):
        return 'b'
    if isinstance(value, int):
        return 'i'
    if isinstance(value, float):
        return 'f'
    if hasattr(value, 'dtype') and hasattr(value, 'item'):
        return _kind(value.item())
    if isinstance(value, complex):
        raise TypeError('Lantern has no complex tensors')
    if isinstance(value, str):
        raise TypeError(f"new(): invalid data type '{t.__name__}'")
    if value is None:
        raise RuntimeError('Could not infer dtype of NoneType')
    raise RuntimeError(f'Could not infer dtype of {t.__name__}')


def _shape_of(data):
    shape = []
    at = data
    while _is_list(at):
        n = len(at)
        shape.append(n)
        if n == 0:
            break
        at = at[0]
        if len(shape) > 64:
            raise ValueError('too many dimensions')
    if isinstance(at, str) and shape:
        raise ValueError('too many dimensions \'str\'')
    return shape


def _is_list(value):
    t = type(value)
    if t is list or t is tuple:
        return True
    if t is int or t is float or t is bool or t is str:
        return False
    if isinstance(value, Tensor):
        return value.dim() > 0
    if hasattr(value, 'shape'):
        return len(value.shape) > 0
    return _is_sequence(value)


_ranks = {'b': 0, 'i': 1, 'f': 2}


def _gather(data, dim, shape, values):
    """Puts the numbers of nested lists in order, and gives their widest kind."""
    if not _is_list(data):
        if isinstance(data, str):
            raise TypeError(f"new(): invalid data type '{type(data).__name__}'")
        raise TypeError('not a sequence')
    if len(data) != shape[dim]:
        raise ValueError(f'expected sequence of length {shape[dim]} at dim {dim} (got {len(data)})')
    if not isinstance(data, (list, tuple, range)) and hasattr(data, 'tolist'):
        data = data.tolist()
    kind = None
    is_last = dim + 1 == len(shape)
    for value in data:
        t = type(value)
        if not is_last:
            k = _gather(value, dim + 1, shape, values)
        else:
            k = 'f' if t is float else 'i' if t is int else _element_kind(value, kind)
            values.append(value if t is float or t is int else _plain(value))
        if k is not None and (kind is None or _ranks[k] > _ranks[kind]):
            kind = k
    return kind


def _element_kind(value, before):
    if _is_list(value):
        if before == 'f':
            raise TypeError(f'must be real number, not {type(value).__name__}')
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return _kind(value)


def _plain(value):
    return value if isinstance(value, (int, float)) else value.item()


def as_tensor(data, dtype=None, device=None):
    """Values as a tensor; a tensor of the same dtype comes back as it is, an array shares its memory.

    PyTorch: torch.as_tensor
    """
    if isinstance(data, Tensor):
        return data if dtype is None else data.to(dtype)
    if hasattr(data, '__array__') and hasattr(data, 'dtype') and getattr(data, 'shape', None) is not None:
        from ._numpy import tensor_of
        made = tensor_of(data)
        return made if dtype is None else made.to(dtype)
    return tensor(data, dtype=dtype)


def asarray(obj, *, dtype=None, device=None, copy=None, requires_grad=False):
    """As as_tensor; with copy=True always a copy. PyTorch: torch.asarray"""
    made = as_tensor(obj, dtype=dtype)
    if copy and made is obj:
        made = made.clone()
    return made.requires_grad_() if requires_grad else made


def scalar_tensor(value, *, dtype=None, device=None, requires_grad=False):
    return tensor(value, dtype=dtype or _dtype('float32'), requires_grad=requires_grad)


def from_numpy(array_):
    """A tensor that shares its memory with a numpy array.

    TypeError for what is no array, or of a dtype that tensors do not have.
    PyTorch: torch.from_numpy
    """
    if not hasattr(array_, '__array__') or isinstance(array_, Tensor):
        raise TypeError(f'expected np.ndarray (got {type(array_).__name__})')
    from ._numpy import tensor_of
    return tensor_of(array_)
