"""Reductions along axes: sum, prod, mean, var, std, min, max, any, all, argmin, argmax, cumsum, cumprod."""

import warnings

from ._conversion import asarray
from ._dtypes import BOOL, FLOAT16, FLOAT32, FLOAT64, INT64, UINT64, as_dtype
from ._memory import kernels, pack
from ._ndarray import (
    before_read, cast, copy_into, flat_values, make, ndarray, new_array, normalize_axes, normalize_axis,
    operand, read_item,
)  # fmt: skip
from ._scalars import scalar
from ._ufuncs import (
    add, divide, logical_and, logical_or, maximum, minimum, multiply, sqrt, subtract,
)  # fmt: skip


def _sum_dtype(d):
    if d.kind == "b" or d.kind == "i" and d.itemsize < 8:
        return INT64
    if d.kind == "u" and d.itemsize < 8:
        return UINT64
    return d


def _result(out, shape, given):
    """The reduced values, of axes of length 1, in the shape they were asked for."""
    found = make(out._buffer, out._dtype, shape, _strides_of(shape, out._dtype.itemsize), 0, None)
    found._is_packed = True
    if given is not None:
        copy_into(given, found)
        return given
    return found if shape else scalar(read_item(found, 0), found._dtype)


def _strides_of(shape, itemsize):
    from ._ndarray import packed_strides

    return packed_strides(shape, itemsize)


def reduce_by(function, array, axis, dtype, out, keepdims, initial):
    """The elements along the axes combined by a ufunc."""
    a = asarray(array)
    axes = normalize_axes(axis, len(a._shape)) if a._shape or axis not in (0, -1) else ()
    d = as_dtype(dtype) if dtype is not None else a._dtype
    name = function._name
    if d.code == 12:
        return _reduce_objects(function, a, axes)
    if dtype is None and name in ("add", "multiply"):
        d = _sum_dtype(d)
    if name in ("logical_and", "logical_or", "logical_xor"):
        if a._dtype is not BOOL:
            a = cast(a, BOOL)
        d = BOOL
        name = {"logical_and": "minimum", "logical_or": "maximum"}.get(name, name)
    elif d is BOOL:
        name = {"add": "maximum", "multiply": "minimum"}.get(name, name)
    elif d.kind in "iu" and a._dtype.kind == "f":
        a = cast(a, d)
    kept = tuple(1 if i in axes else length for i, length in enumerate(a._shape))
    shape = kept if keepdims else tuple(length for i, length in enumerate(a._shape) if i not in axes)
    held = new_array(kept, d)
    identity = initial if initial is not None else function.identity
    source = a
    if identity is None:
        if a._size == 0 and held._size:
            raise ValueError(f"zero-size array to reduction operation {function.__name__} which has no identity")
        if held._size:
            first = tuple(slice(0, 1) if i in axes else slice(None) for i in range(len(kept)))
            copy_into(held, a[first] if first else a)
            if name not in ("maximum", "minimum", "fmax", "fmin"):
                rest = axes[0] if len(axes) == 1 else None
                if rest is None:
                    raise ValueError(
                        f"reduction operation '{function.__name__}' is not reorderable, so at most one axis may be specified"
                    )
                source = a[tuple(slice(1, None) if i == rest else slice(None) for i in range(len(kept)))]
    elif identity != 0:
        held[...] = identity
    if source._size:
        before_read(source)
        strides = tuple(0 if i in axes else stride for i, stride in enumerate(held._strides))
        pack((len(kept), *source._shape, *operand(source), d.code, held._buffer.address, *strides))
        kernels.reduce(name, d.kind in "biu")
    return _result(held, shape, out)


def _reduce_objects(function, a, axes):
    if len(axes) != len(a._shape):
        raise TypeError("Lantern's numpy reduces arrays of objects over all axes only")
    from functools import reduce

    from ._ufuncs import _object_functions

    return reduce(_object_functions[function._name], flat_values(a))


def accumulate_by(function, array, axis, dtype, out):
    """Running combinations along an axis."""
    a = asarray(array)
    axis = normalize_axis(axis, len(a._shape))
    d = as_dtype(dtype) if dtype is not None else a._dtype
    if dtype is None and function._name in ("add", "multiply"):
        d = _sum_dtype(d)
    if a._dtype is not d:
        a = cast(a, d)
    held = new_array(a._shape, d)
    if a._size:
        before_read(a)
        x, y = a.swapaxes(axis, -1), held.swapaxes(axis, -1)
        pack((len(x._shape), *x._shape, *operand(x), *operand(y)))
        name = {"logical_and": "minimum", "logical_or": "maximum"}.get(function._name, function._name)
        kernels.accumulate(name, d.kind in "biu")
    if out is not None:
        copy_into(out, held)
        return out
    return held


def _is_array(a):
    return isinstance(a, ndarray)


def _where(a, where, fill):
    """What `where=` leaves out gives way to what changes nothing."""
    from ._selection import where as choose

    return choose(where, a, asarray(fill, asarray(a)._dtype))


def sum(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=True):
    """The sum of the elements along an axis, or several, or all. Small integers are summed as int64."""
    if where is not True:
        a = _where(a, where, 0)
    return reduce_by(add, a, axis, dtype, out, keepdims, initial)


def prod(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=True):
    """The product of the elements along an axis."""
    if where is not True:
        a = _where(a, where, 1)
    return reduce_by(multiply, a, axis, dtype, out, keepdims, initial)


def max(a, axis=None, out=None, keepdims=False, initial=None, where=True):
    """The largest element along an axis; nan where there is one."""
    return reduce_by(maximum, a, axis, None, out, keepdims, initial)


def min(a, axis=None, out=None, keepdims=False, initial=None, where=True):
    """The smallest element along an axis; nan where there is one."""
    return reduce_by(minimum, a, axis, None, out, keepdims, initial)


amax, amin = max, min


def any(a, axis=None, out=None, keepdims=False, *, where=True):
    """Whether an element along an axis is true."""
    return reduce_by(logical_or, a, axis, None, out, keepdims, None)


def all(a, axis=None, out=None, keepdims=False, *, where=True):
    """Whether all elements along an axis are true."""
    return reduce_by(logical_and, a, axis, None, out, keepdims, None)


def ptp(a, axis=None, out=None, keepdims=False):
    """The largest less the smallest along an axis."""
    return subtract(max(a, axis, keepdims=keepdims), min(a, axis, keepdims=keepdims))


def _count(a, axes):
    count = 1
    for axis in axes:
        count *= a._shape[axis]
    return count


def mean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=True):
    """The mean along an axis: of integers in float64, of float16 by way of float32."""
    a = asarray(a)
    axes = normalize_axes(axis, len(a._shape))
    count = _count(a, axes)
    if where is not True:
        return divide(sum(a, axis, dtype, keepdims=keepdims, where=where), sum(_spread(where, a), axis, keepdims=keepdims))
    if count == 0:
        warnings.warn("Mean of empty slice.", RuntimeWarning, stacklevel=2)
    inside = dtype
    is_half = False
    if dtype is None:
        if a._dtype.kind in "biu":
            inside = FLOAT64
        elif a._dtype is FLOAT16:
            inside, is_half = FLOAT32, True
    total = sum(a, axis, inside, None, keepdims)
    found = divide(total, asarray(count, total.dtype) if _is_array(total) else total.dtype.type(count))
    if is_half:
        found = found.astype(FLOAT16)
    if out is not None:
        out[...] = found
        return out
    return found


def _spread(where, a):
    from ._broadcasting import broadcast_to

    return broadcast_to(where, a._shape)


def var(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True):
    """The variance along an axis: the mean of squared distances from the mean, dividing by the count less ddof."""
    a = asarray(a)
    axes = normalize_axes(axis, len(a._shape))
    count = _count(a, axes)
    if ddof >= count:
        warnings.warn("Degrees of freedom <= 0 for slice", RuntimeWarning, stacklevel=2)
    inside = dtype
    is_half = False
    if dtype is None:
        if a._dtype.kind in "biu":
            inside = FLOAT64
        elif a._dtype is FLOAT16:
            inside, is_half = FLOAT32, True
    total = asarray(sum(a, axis, inside, None, True))
    centre = divide(total, asarray(count, total._dtype))
    apart = asarray(subtract(a, centre))
    if inside is not None and apart._dtype is not as_dtype(inside):
        apart = cast(apart, as_dtype(inside))
    total = sum(multiply(apart, apart), axis, inside, None, keepdims)
    left = count - ddof
    found = divide(total, asarray(left if left > 0 else 0, total.dtype))
    if is_half:
        found = found.astype(FLOAT16)
    if out is not None:
        out[...] = found
        return out
    return found


def std(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True):
    """The standard deviation along an axis: the root of the variance."""
    found = sqrt(var(a, axis, dtype, None, ddof, keepdims))
    if out is not None:
        out[...] = found
        return out
    return found


def cumsum(a, axis=None, dtype=None, out=None):
    """Running sums along an axis; of the flattened array without one."""
    a = asarray(a)
    return accumulate_by(add, a.ravel() if axis is None else a, 0 if axis is None else axis, dtype, out)


def cumprod(a, axis=None, dtype=None, out=None):
    """Running products along an axis; of the flattened array without one."""
    a = asarray(a)
    return accumulate_by(multiply, a.ravel() if axis is None else a, 0 if axis is None else axis, dtype, out)


def _arg(a, axis, out, keepdims, is_max):
    a = asarray(a)
    dims = len(a._shape)
    if axis is None:
        x = a.ravel()
    else:
        axis = normalize_axis(axis, dims)
        x = a.swapaxes(axis, -1)
    name = "argmax" if is_max else "argmin"
    if x._shape[-1] == 0:
        raise ValueError(f"attempt to get {name} of an empty sequence")
    kept = x._shape[:-1] + (1,)
    held = new_array(kept, INT64)
    if held._size:
        before_read(x)
        pack((len(x._shape), *x._shape, *operand(x), *operand(held)))
        kernels.argReduce(is_max)
    if axis is None:
        found = held.reshape((1,) * dims) if keepdims else held.reshape(())
    else:
        found = held.swapaxes(axis, -1)
        if not keepdims:
            found = found.squeeze(axis)
    if out is not None:
        out[...] = found
        return out
    return found if found._shape else scalar(read_item(found, found._offset), INT64)


def argmax(a, axis=None, out=None, *, keepdims=False):
    """The index of the first largest element along an axis; of the flattened array without one."""
    return _arg(a, axis, out, keepdims, True)


def argmin(a, axis=None, out=None, *, keepdims=False):
    """The index of the first smallest element along an axis; of the flattened array without one."""
    return _arg(a, axis, out, keepdims, False)


def count_nonzero(a, axis=None, *, keepdims=False):
    """How many elements are not zero: an int, or an array along an axis."""
    found = sum(cast(asarray(a), BOOL), axis, INT64, keepdims=keepdims)
    return int(found) if axis is None and not keepdims else found


__all__ = [
    "sum", "prod", "max", "min", "amax", "amin", "any", "all", "ptp", "mean", "var", "std", "cumsum", "cumprod",
    "argmax", "argmin", "count_nonzero",
]  # fmt: skip
