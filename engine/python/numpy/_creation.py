"""New arrays: zeros and ones, ranges, grids, diagonals and triangles."""

import math

from ._broadcasting import broadcast_arrays, broadcast_to
from ._conversion import asarray
from ._dtypes import BOOL, FLOAT64, INT64, as_dtype, string_dtype
from ._ndarray import as_shape, cast, empty, from_values, make, ndarray, new_array, zeros
from ._ufuncs import add, less_equal, multiply, power


def ones(shape, dtype=float, order="C", *, like=None):
    """A new array of ones."""
    return full(shape, 1, dtype)


def full(shape, fill_value, dtype=None, order="C", *, like=None):
    """A new array of one value, of its dtype unless another is given."""
    value = asarray(fill_value)
    d = value._dtype if dtype is None else as_dtype(dtype)
    if d.kind == "U" and d.itemsize == 0:
        d = string_dtype(len(str(fill_value)))
    out = new_array(as_shape(shape), d)
    out[...] = value
    return out


def _like(a, dtype, shape):
    a = asarray(a)
    return (a._shape if shape is None else shape), (a._dtype if dtype is None else as_dtype(dtype))


def zeros_like(a, dtype=None, order="K", subok=True, shape=None):
    """A new array of zeros of another's shape and dtype."""
    return zeros(*_like(a, dtype, shape))


def empty_like(prototype, dtype=None, order="K", subok=True, shape=None):
    """A new array of another's shape and dtype whose elements are not set."""
    return empty(*_like(prototype, dtype, shape))


def ones_like(a, dtype=None, order="K", subok=True, shape=None):
    """A new array of ones of another's shape and dtype."""
    return ones(*_like(a, dtype, shape))


def full_like(a, fill_value, dtype=None, order="K", subok=True, shape=None):
    """A new array of one value of another's shape and dtype."""
    shape, d = _like(a, dtype, shape)
    return full(shape, fill_value, d)


def copy(a, order="K", subok=False):
    """A contiguous copy."""
    return asarray(a).copy()


def arange(*args, start=None, stop=None, step=None, dtype=None, like=None):
    """From start, 0 unless given, to before stop, by steps of 1 unless given."""
    if args:
        if len(args) == 1 and stop is None:
            start, stop = 0 if start is None else start, args[0]
        elif len(args) == 1:
            start = args[0]
        elif len(args) == 2:
            start, stop = args
        else:
            start, stop, step = args[:3]
            if len(args) > 3:
                dtype = args[3]
    if stop is None:
        if start is None:
            raise TypeError("arange() requires stop to be specified.")
        start, stop = 0, start
    start = 0 if start is None else start
    step = 1 if step is None else step
    if step == 0:
        raise ZeroDivisionError("division by zero")
    if dtype is None:
        kinds = [asarray(value)._dtype for value in (start, stop, step)]
        from ._dtypes import promote

        d = promote(promote(kinds[0], kinds[1]), kinds[2])
        if d is BOOL:
            d = INT64
    else:
        d = as_dtype(dtype)
    start, stop, step = (value.item() if hasattr(value, "item") else value for value in (start, stop, step))
    count = max(0, math.ceil((stop - start) / step))
    if d.kind in "iu" and all(isinstance(value, int) for value in (start, stop, step)):
        return from_values(range(start, start + count * step, step), (count,), d) if count else new_array((0,), d)
    # numpy sets the first two elements and goes on by their distance.
    first = asarray(start, d)
    second = asarray(start + step, d)
    if d.kind != "f":
        first, second = int(first), int(second)
        return from_values([first + i * (second - first) for i in range(count)], (count,), d)
    by = second - first if d.itemsize >= 8 else float(second) - float(first)
    wide = add(multiply(arange(count), float(by)), float(first))
    out = cast(wide, d)
    if count > 1:
        out[1] = second
    return out


def linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0):
    """Evenly spaced numbers from start to stop, which is the last one unless endpoint is False."""
    count = num.__index__()
    if count < 0:
        raise ValueError(f"Number of samples, {count}, must be non-negative.")
    gaps = count - 1 if endpoint else count
    start, stop = asarray(start) * 1.0, asarray(stop) * 1.0
    delta = asarray(stop - start)
    steps = arange(0, count, dtype=FLOAT64).reshape((count,) + (1,) * delta.ndim)
    if gaps > 0:
        step = delta / gaps
        y = steps / gaps * delta if bool((asarray(step) == 0).any()) else steps * step
    else:
        step = math.nan
        y = steps * delta
    y = asarray(y + start)
    if endpoint and count > 1:
        y[-1, ...] = stop
    if axis:
        from ._shapes import moveaxis

        y = moveaxis(y, 0, axis)
    if dtype is not None:
        d = as_dtype(dtype)
        if d.kind in "iu":
            from ._ufuncs import floor

            y = floor(y)
        y = cast(y, d)
    return (y, step) if retstep else y


def logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0):
    """Powers of a base whose exponents are evenly spaced."""
    y = power(base, linspace(start, stop, num, endpoint, axis=axis))
    return y if dtype is None else y.astype(dtype)


def geomspace(start, stop, num=50, endpoint=True, dtype=None, axis=0):
    """Numbers from start to stop with an even ratio between neighbours."""
    if start == 0 or stop == 0:
        raise ValueError("Geometric sequence cannot include zero")
    side = -1.0 if start < 0 and stop < 0 else 1.0
    y = side * logspace(math.log10(start * side), math.log10(stop * side), num, endpoint)
    if num > 0:
        y[0] = start
        if num > 1 and endpoint:
            y[-1] = stop
    return y if dtype is None else y.astype(dtype)


def eye(N, M=None, k=0, dtype=float, order="C", *, like=None):
    """A matrix of zeros with ones on a diagonal."""
    rows, columns = N.__index__(), N.__index__() if M is None else M.__index__()
    out = zeros((rows, columns), dtype)
    count = min(rows + min(k, 0), columns - max(k, 0))
    if count > 0:
        _diagonal_view(out, k, count)[...] = 1
    return out


def identity(n, dtype=None, *, like=None):
    """The identity matrix."""
    return eye(n, dtype=float if dtype is None else dtype)


def _diagonal_view(a, k, count):
    row, column = a._strides[-2:]
    offset = a._offset + (k * column if k > 0 else -k * row)
    return make(a._buffer, a._dtype, (*a._shape[:-2], count), (*a._strides[:-2], row + column), offset, a)


def diagonal(a, offset=0, axis1=0, axis2=1):
    """A view, that cannot be written, of a diagonal of a matrix, or of each."""
    from ._shapes import moveaxis

    a = asarray(a)
    if a.ndim < 2:
        raise ValueError("diag requires an array of at least two dimensions")
    a = moveaxis(a, (axis1, axis2), (-2, -1))
    count = max(0, min(a._shape[-2] + min(offset, 0), a._shape[-1] - max(offset, 0)))
    out = _diagonal_view(a, offset, count)
    out._is_fixed = True
    return out


def diag(v, k=0):
    """A matrix with a diagonal, or the diagonal of a matrix: a copy."""
    v = asarray(v)
    if v.ndim == 1:
        size = v._size + abs(k)
        out = zeros((size, size), v._dtype)
        _diagonal_view(out, k, v._size)[...] = v
        return out
    if v.ndim == 2:
        return diagonal(v, k).copy()
    raise ValueError("Input must be 1- or 2-d.")


def diagflat(v, k=0):
    """A matrix with the flattened input on a diagonal."""
    return diag(asarray(v).ravel(), k)


def trace(a, offset=0, axis1=0, axis2=1, dtype=None, out=None):
    """The sum of a diagonal."""
    return diagonal(a, offset, axis1, axis2).sum(-1, dtype)


def fill_diagonal(a, val, wrap=False):
    """Sets the diagonal of a matrix in place."""
    if a.ndim < 2:
        raise ValueError("array must be at least 2-d")
    _diagonal_view(a, 0, min(a._shape))[...] = val


def tri(N, M=None, k=0, dtype=float, *, like=None):
    """A matrix of ones at and below a diagonal."""
    M = N if M is None else M
    return less_equal(arange(M) - k, arange(N).reshape((N, 1))).astype(dtype)


def tril(m, k=0):
    """The matrix with zeros above a diagonal."""
    from ._selection import where

    m = asarray(m)
    return where(tri(*m._shape[-2:], k=k, dtype=bool), m, asarray(0, m._dtype))


def triu(m, k=0):
    """The matrix with zeros below a diagonal."""
    from ._selection import where

    m = asarray(m)
    return where(tri(*m._shape[-2:], k=k - 1, dtype=bool), asarray(0, m._dtype), m)


def tril_indices(n, k=0, m=None):
    """The indices of the lower triangle."""
    return tri(n, m, k, bool).nonzero()


def triu_indices(n, k=0, m=None):
    """The indices of the upper triangle."""
    from ._ufuncs import logical_not

    return logical_not(tri(n, m, k - 1, bool)).nonzero()


def diag_indices(n, ndim=2):
    """The indices of the main diagonal."""
    return (arange(n),) * ndim


def vander(x, N=None, increasing=False):
    """A matrix of the powers of x."""
    x = asarray(x)
    N = x._size if N is None else N
    powers = arange(N) if increasing else arange(N - 1, -1, -1)
    return power(x.reshape((x._size, 1)), powers)


def meshgrid(*xi, copy=True, sparse=False, indexing="xy"):
    """Coordinate matrices of coordinate vectors: a list."""
    if indexing not in ("xy", "ij"):
        raise ValueError("Valid values for `indexing` are 'xy' and 'ij'.")
    dims = len(xi)
    out = []
    for i, x in enumerate(xi):
        x = asarray(x).ravel()
        axis = 1 - i if indexing == "xy" and dims > 1 and i < 2 else i
        out.append(x.reshape(tuple(x._size if k == axis else 1 for k in range(dims))))
    if not sparse:
        out = broadcast_arrays(*out)
    return [one.copy() for one in out] if copy else out


def indices(dimensions, dtype=int, sparse=False):
    """The index of every element along each axis."""
    dims = len(dimensions)
    out = [
        arange(n, dtype=dtype).reshape(tuple(n if k == axis else 1 for k in range(dims)))
        for axis, n in enumerate(dimensions)
    ]
    if sparse:
        return tuple(out)
    from ._shapes import stack

    return stack([broadcast_to(one, dimensions) for one in out]) if out else new_array((0,), INT64)


def fromfunction(function, shape, *, dtype=float, like=None, **kwargs):
    """What a function gives of the arrays of indices."""
    return function(*indices(shape, dtype), **kwargs)


class _Grid:
    """numpy.mgrid and ogrid: indexed by slices, whose step may be a complex count."""

    def __init__(self, is_sparse):
        self._is_sparse = is_sparse

    def _line(self, one):
        start = 0 if one.start is None else one.start
        step = 1 if one.step is None else one.step
        if isinstance(step, complex):
            return linspace(start, one.stop, int(abs(step)))
        return arange(start, one.stop, step)

    def __getitem__(self, key):
        if not isinstance(key, tuple):
            return self._line(key)
        lines = meshgrid(*map(self._line, key), indexing="ij", sparse=self._is_sparse)
        if self._is_sparse:
            return lines
        from ._shapes import stack

        return stack(lines)


mgrid, ogrid = _Grid(False), _Grid(True)


class _Joined:
    """numpy.r_ and c_: ranges and arrays joined by indexing."""

    def __init__(self, is_columns):
        self._is_columns = is_columns

    def __getitem__(self, key):
        from ._shapes import atleast_1d, column_stack, concatenate

        parts = [mgrid[one] if isinstance(one, slice) else atleast_1d(one) for one in (key if isinstance(key, tuple) else (key,))]
        return column_stack(parts) if self._is_columns else concatenate(parts)


r_, c_ = _Joined(False), _Joined(True)

__all__ = [
    "empty", "zeros", "ones", "full", "zeros_like", "empty_like", "ones_like", "full_like", "copy", "arange", "linspace",
    "logspace", "geomspace", "eye", "identity", "diagonal", "diag", "diagflat", "trace", "fill_diagonal", "tri", "tril",
    "triu", "tril_indices", "triu_indices", "diag_indices", "vander", "meshgrid", "indices", "fromfunction", "mgrid",
    "ogrid", "r_", "c_",
]  # fmt: skip


def attach():
    """Gives arrays their methods for diagonals."""
    ndarray.diagonal = diagonal
    ndarray.trace = trace
