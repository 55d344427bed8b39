"""Choosing elements: where, take, clip, rounding, comparing whole arrays, and sets."""

import math

from ._broadcasting import broadcast_shapes, broadcast_to, broadcast_view
from ._conversion import asarray
from ._dtypes import BOOL, INT64, as_dtype, promote, promote_with_scalar
from ._indexing import nonzero
from ._memory import kernels, pack
from ._ndarray import after_write, cast, copy_into, ndarray, new_array, normalize_axis, operand
from ._scalars import generic
from ._ufuncs import (
    absolute, divide, equal, isfinite, isnan, less_equal, logical_and, maximum, minimum, multiply, rint,
)  # fmt: skip


def result_type(*arrays_and_dtypes):
    """The dtype that operands would be brought to."""
    arrays, singles = [], []
    for one in arrays_and_dtypes:
        if isinstance(one, ndarray) and one._shape:
            arrays.append(one._dtype)
        elif isinstance(one, (int, float, ndarray, generic)):
            single = asarray(one)
            singles.append((single.item(), single._dtype))
        else:
            arrays.append(as_dtype(one))
    d = None
    for one in arrays:
        d = one if d is None else promote(d, one)
    if d is None:
        for _, one in singles:
            d = one if d is None else promote(d, one)
        return d
    for value, one in singles:
        d = promote_with_scalar(d, value, one)
    return d


def where(condition, x=None, y=None):
    """Elements of x where a condition holds and of y elsewhere; with the condition alone, the indices where it holds."""
    if (x is None) != (y is None):
        raise ValueError("either both or neither of x and y should be given")
    if x is None:
        return nonzero(condition)
    condition = asarray(condition)
    d = result_type(*(one if isinstance(one, (int, float)) else asarray(one) for one in (x, y)))
    x, y = asarray(x), asarray(y)
    shape = broadcast_shapes(condition._shape, x._shape, y._shape)
    out = new_array(shape, d)
    copy_into(out, broadcast_view(y, shape))
    masked_into(out, condition, x)
    return out


def masked_into(out, mask, source):
    """Copies elements where a mask, broadcast as the source is, is true."""
    if not out._size:
        return
    mask = broadcast_view(mask if mask._dtype is BOOL else cast(mask, BOOL), out._shape)
    source = broadcast_view(source if source._dtype == out._dtype else cast(source, out._dtype), out._shape)
    pack((out.ndim, *out._shape, *operand(mask), *operand(source), *operand(out)))
    kernels.maskedCopy()
    after_write(out)


def copyto(dst, src, casting="same_kind", where=True):
    """Copies into an array, where a mask is true."""
    source = broadcast_to(asarray(src), dst._shape)
    if where is True:
        dst[...] = source
    else:
        masked_into(dst, broadcast_to(asarray(where), dst._shape), source)


def putmask(a, mask, values):
    """Sets elements where a mask is true."""
    copyto(a, values, where=mask)


def place(arr, mask, vals):
    """Sets the elements where a mask is true from a list, one after another."""
    mask = asarray(mask, bool)
    count = int(mask.sum())
    from ._shapes import resize

    arr[mask] = resize(asarray(vals), (count,))


def extract(condition, arr):
    """The elements where a condition holds."""
    return asarray(arr).ravel()[asarray(condition, bool).ravel()]


def choose(a, choices, out=None, mode="raise"):
    """Elements of the choices, by the index in a."""
    choices = [asarray(one) for one in choices]
    a = asarray(a)
    found = choices[-1]
    for i in range(len(choices) - 2, -1, -1):
        found = where(a == i, choices[i], found)
    return found


def select(condlist, choicelist, default=0):
    """For each element the choice of the first condition that holds."""
    found = asarray(default)
    for condition, choice in list(zip(condlist, choicelist))[::-1]:
        found = where(condition, choice, found)
    return found


def take(a, indices, axis=None, out=None, mode="raise"):
    """Elements, or along an axis parts, at indices."""
    a = asarray(a)
    indices = asarray(indices)
    if axis is None:
        a, axis = a.ravel(), 0
    axis = normalize_axis(axis, a.ndim)
    length = a._shape[axis]
    if mode == "clip":
        indices = clip(indices, 0, length - 1)
    elif mode == "wrap":
        indices = indices % length
    return a[(slice(None),) * axis + (indices if indices._shape else int(indices),)]


def take_along_axis(arr, indices, axis):
    """Elements at indices along an axis, one for each place."""
    arr, indices = asarray(arr), asarray(indices)
    if axis is None:
        return arr.ravel()[indices]
    return arr[_along(arr, indices, axis)]


def put_along_axis(arr, indices, values, axis):
    """Sets elements at indices along an axis."""
    arr[_along(arr, asarray(indices), axis)] = values


def _along(arr, indices, axis):
    from ._creation import arange

    axis = normalize_axis(axis, arr.ndim)
    return tuple(
        indices if k == axis else arange(arr._shape[k]).reshape(tuple(-1 if j == k else 1 for j in range(arr.ndim)))
        for k in range(arr.ndim)
    )


def compress(condition, a, axis=None):
    """Parts along an axis where a condition holds."""
    a = asarray(a)
    if axis is None:
        a, axis = a.ravel(), 0
    return take(a, nonzero(asarray(condition, bool))[0], axis)


def put(a, ind, v, mode="raise"):
    """Sets elements of the flattened array."""
    a.flat[ind] = v


def clip(a, a_min=None, a_max=None, out=None, *, min=None, max=None):
    """Elements outside of two limits brought to them."""
    low = a_min if a_min is not None else min
    high = a_max if a_max is not None else max
    if low is None and high is None:
        raise ValueError("One of max or min must be given")
    found = asarray(a)
    if low is not None:
        found = maximum(found, low)
    if high is not None:
        found = minimum(found, high)
    if out is not None:
        out[...] = found
        return out
    return found


def _clip_method(self, min=None, max=None, out=None):
    """Elements outside of two limits brought to them."""
    return clip(self, min, max, out)


def around(a, decimals=0, out=None):
    """Rounded to so many decimals; halves go to the even neighbour."""
    a = asarray(a)
    if a._dtype.kind in "iub":
        found = a.copy() if decimals >= 0 else multiply(
            rint(divide(a, 10**-decimals)).astype(a._dtype), asarray(10**-decimals, a._dtype)
        )
        found = found if asarray(found)._shape else asarray(found)[()]
    elif decimals == 0:
        found = rint(a)
    elif decimals > 0:
        found = divide(rint(multiply(a, 10.0**decimals)), 10.0**decimals)
    else:
        found = multiply(rint(divide(a, 10.0**-decimals)), 10.0**-decimals)
    if out is not None:
        out[...] = found
        return out
    return found


round_ = round = around


def fix(x, out=None):
    """Rounded towards zero."""
    from ._ufuncs import trunc

    return trunc(x, out=out)


def isclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
    """Whether elements differ by at most atol + rtol * |b|."""
    x, y = asarray(a), asarray(b)
    if y._dtype.kind != "f":
        y = y.astype(float)
    from ._errors import errstate

    with errstate(invalid="ignore"):
        near = less_equal(absolute(x - y), atol + rtol * absolute(y))
    finite = logical_and(isfinite(x), isfinite(y))
    found = where(finite, near, equal(x, y))
    if equal_nan:
        found = where(logical_and(isnan(x), isnan(y)), True, found)
    return found[()] if found._shape == () else found


def allclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
    """Whether all elements are close."""
    return bool(asarray(isclose(a, b, rtol, atol, equal_nan)).all())


def array_equal(a1, a2, equal_nan=False):
    """Whether two arrays have one shape and equal elements."""
    a, b = asarray(a1), asarray(a2)
    if a._shape != b._shape:
        return False
    same = asarray(equal(a, b))
    if equal_nan and a._dtype.kind == "f":
        same = same | (isnan(a) & isnan(b))
    return bool(same.all())


def array_equiv(a1, a2):
    """Whether two arrays broadcast to each other and have equal elements."""
    try:
        return bool(asarray(equal(a1, a2)).all())
    except ValueError:
        return False


def argwhere(a):
    """The indices of the elements that are not zero, a row each."""
    from ._shapes import stack

    a = asarray(a)
    return stack(nonzero(a), 1) if a._shape else new_array((int(bool(a)), 0), INT64)


def flatnonzero(a):
    """The indices in the flattened array of the elements that are not zero."""
    return nonzero(asarray(a).ravel())[0]


def nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None):
    """With nan and infinities replaced by numbers."""
    from ._dtypes import finfo

    x = asarray(x)
    if x._dtype.kind != "f":
        return x.copy()
    limits = finfo(x._dtype)
    found = where(isnan(x), asarray(nan, x._dtype), x)
    found = where(found == math.inf, asarray(limits.max if posinf is None else posinf, x._dtype), found)
    found = where(found == -math.inf, asarray(limits.min if neginf is None else neginf, x._dtype), found)
    if not copy:
        x[...] = found
        return x
    return found if found._shape else found[()]


def unravel_index(indices, shape, order="C"):
    """The indices along each axis for indices into the flattened array."""
    indices = asarray(indices)
    size = math.prod(shape)
    if indices._size and (int(indices.max()) >= size or int(indices.min()) < 0):
        bad = next(i for i in indices.ravel().tolist() if not 0 <= i < size)
        raise ValueError(f"index {bad} is out of bounds for array with size {size}")
    out = []
    for length in reversed(shape):
        out.append(indices % length if indices._shape else (indices % length)[()])
        indices = asarray(indices // length)
    return tuple(out[::-1])


def ravel_multi_index(multi_index, dims, mode="raise", order="C"):
    """The index into the flattened array for indices along each axis."""
    out = 0
    for index, length in zip(multi_index, dims):
        out = out * length + asarray(index)
    return asarray(out)[()]


def ix_(*args):
    """Index arrays that together take the crossing of rows, columns and so on."""
    out = []
    for i, one in enumerate(args):
        one = asarray(one)
        if one._dtype is BOOL:
            one = nonzero(one)[0]
        out.append(one.reshape(tuple(-1 if k == i else 1 for k in range(len(args)))))
    return tuple(out)


def isscalar(element):
    """Whether a value is a single number or string."""
    return isinstance(element, (int, float, complex, str, bytes)) or (
        hasattr(element, "dtype") and hasattr(element, "item") and not isinstance(element, ndarray)
    )


def isreal(x):
    """Whether elements have no imaginary part: all, since there are no complex numbers."""
    return equal(x, x) | True


def vectorize(pyfunc, otypes=None, **kwargs):
    """A function of single values as one of arrays, called for each element."""

    def wrapped(*args):
        arrays = [asarray(one) for one in args]
        shape = broadcast_shapes(*(one._shape for one in arrays))
        flats = [broadcast_view(one, shape).ravel() for one in arrays]
        values = [pyfunc(*row) for row in zip(*flats)]
        dtype = otypes[0] if otypes else None
        found = asarray(values, dtype).reshape(shape)
        return found if shape else found[()]

    return wrapped


def apply_along_axis(func1d, axis, arr, *args, **kwargs):
    """What a function gives of each line along an axis."""
    from ._shapes import moveaxis

    arr = asarray(arr)
    axis = normalize_axis(axis, arr.ndim)
    lines = moveaxis(arr, axis, -1)
    outer = lines._shape[:-1]
    found = asarray([func1d(line, *args, **kwargs) for line in lines.reshape((-1, lines._shape[-1]))])
    inner = found._shape[1:]
    found = found.reshape(outer + inner)
    for k in range(len(inner)):
        found = moveaxis(found, len(outer) + k, axis + k)
    return found


def attach():
    """Gives arrays these as methods."""
    ndarray.take = take
    ndarray.clip = _clip_method
    ndarray.round = ndarray.__round__ = around
    ndarray.compress = lambda self, condition, axis=None: compress(condition, self, axis)
    ndarray.put = put
    ndarray.choose = choose


__all__ = [
    "result_type", "where", "copyto", "putmask", "place", "extract", "choose", "select", "take", "take_along_axis",
    "put_along_axis", "compress", "put", "clip", "around", "round_", "round", "fix", "isclose", "allclose", "array_equal",
    "array_equiv", "argwhere", "flatnonzero", "nan_to_num", "unravel_index", "ravel_multi_index", "ix_", "isscalar",
    "isreal", "vectorize", "apply_along_axis", "nonzero",
]  # fmt: skip
