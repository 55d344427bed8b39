"""How many of a tensor's elements or channels are pruned, and PyTorch's complaints about other amounts."""
import numbers

from ... import _bridge

_NORM = _bridge.resolve('torch.norm')


def validate_amount(amount):
    if not isinstance(amount, numbers.Real):
        raise TypeError(f'Invalid type for amount: {amount}. Must be int or float.')
    is_whole = isinstance(amount, numbers.Integral)
    if amount < 0 or (not is_whole and float(amount) > 1.0):
        raise ValueError(f'amount={amount} should either be a float in the range [0, 1] or a non-negative integer')


def count_to_prune(amount, size):
    """A whole number, or a share of a size. ValueError for more than there are."""
    count = amount if isinstance(amount, numbers.Integral) else round(amount * size)
    if count > size:
        raise ValueError(f'amount={count} should be smaller than the number of parameters to prune={size}')
    return count


def validate_structure(t, dim):
    shape = t.shape
    if len(shape) <= 1:
        raise ValueError('Structured pruning can only be applied to multidimensional tensors. Found tensor of shape '
                         f'{shape} with {len(shape)} dims')
    if dim >= len(shape):
        raise IndexError(f'Invalid index {dim} for tensor of size {shape}')


def norms(t, n, dim):
    """The n-norm of each channel along a dimension."""
    dims = list(range(t.dim()))
    del dims[dim]
    return _bridge.invoke(_NORM, (t,), {'p': n, 'dim': dims})


def along(t, dim, chosen):
    """An index of some channels along a dimension."""
    index = [slice(None)] * t.dim()
    index[dim] = chosen
    return tuple(index)
