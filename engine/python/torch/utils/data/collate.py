"""default_collate and default_convert: how samples become a batch, and single ones tensors."""
import collections.abc

from ..._bridge import invoke, resolve
from ..._creation import as_tensor, tensor
from ..._tensor import Tensor
from ..._types import _dtype

_STACK = resolve('torch.stack')
_WRONG = 'default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found {}'


def _is_array(value):
    return type(value).__module__ == 'numpy' and hasattr(value, 'dtype')


def _is_text(array):
    return any(letter in str(getattr(array.dtype, 'str', array.dtype)) for letter in 'SaUO')


def default_collate(batch):
    """Samples of one kind as a batch: tensors are stacked, numbers become one tensor, texts a list, dictionaries and
    lists are gone through, tuples become lists.

    TypeError for samples of another kind; RuntimeError for tensors of unequal shapes or lists of unequal lengths.
    PyTorch: torch.utils.data.default_collate
    """
    first = batch[0]
    kind = type(first)
    if isinstance(first, Tensor):
        return invoke(_STACK, (list(batch), 0))
    if _is_array(first):
        if getattr(first, 'shape', ()) == () and kind.__name__ != 'ndarray':
            return as_tensor([item.item() for item in batch], dtype=as_tensor(first).dtype)
        if _is_text(first):
            raise TypeError(_WRONG.format(first.dtype))
        return default_collate([as_tensor(item) for item in batch])
    if isinstance(first, float):
        return tensor(batch, dtype=_dtype('float64'))
    if isinstance(first, int):
        return tensor(batch)
    if isinstance(first, (str, bytes)):
        return batch
    if isinstance(first, collections.abc.Mapping):
        return _made(kind, {key: default_collate([item[key] for item in batch]) for key in first})
    if isinstance(first, tuple) and hasattr(first, '_fields'):
        return kind(*(default_collate(samples) for samples in zip(*batch)))
    if isinstance(first, collections.abc.Sequence):
        if any(len(item) != len(first) for item in batch):
            raise RuntimeError('each element in list of batch should be of equal size')
        parts = [default_collate(samples) for samples in zip(*batch)]
        return parts if isinstance(first, tuple) else _made(kind, parts)
    raise TypeError(_WRONG.format(kind))


def default_convert(data):
    """A sample with its arrays as tensors; tuples become lists. PyTorch: torch.utils.data.default_convert"""
    kind = type(data)
    if isinstance(data, Tensor):
        return data
    if _is_array(data):
        return data if _is_text(data) else as_tensor(data)
    if isinstance(data, collections.abc.Mapping):
        return _made(kind, {key: default_convert(value) for key, value in data.items()})
    if isinstance(data, tuple) and hasattr(data, '_fields'):
        return kind(*(default_convert(item) for item in data))
    if isinstance(data, tuple):
        return [default_convert(item) for item in data]
    if isinstance(data, collections.abc.Sequence) and not isinstance(data, (str, bytes)):
        return _made(kind, [default_convert(item) for item in data])
    return data


def _made(kind, values):
    """The values in a container of the sample's own kind, where that can be made of them."""
    try:
        return kind(values)
    except TypeError:
        return values
