"""Statistics: averages and quantiles, differences, histograms, covariance, interpolation, and those that skip nan."""

import math

from ._conversion import asarray
from ._dtypes import FLOAT64, INT64
from ._errors import errstate
from ._memory import kernels, pack
from ._ndarray import cast, new_array, normalize_axes, normalize_axis
from ._reductions import all as all_, max as max_, mean, min as min_, prod, sum as sum_, var
from ._selection import clip, where
from ._sorting import searchsorted, sort
from ._ufuncs import divide, floor, isnan, logical_not, multiply, not_equal, sqrt, subtract


def average(a, axis=None, weights=None, returned=False, *, keepdims=False):
    """The mean, with weights where they are given."""
    a = asarray(a)
    if weights is None:
        found = mean(a, axis, keepdims=keepdims)
        scale = asarray(float(a._size / max(asarray(found)._size, 1)))
    else:
        weights = asarray(weights)
        if weights._shape != a._shape:
            if weights.ndim != 1 or axis is None:
                raise TypeError("Axis must be specified when shapes of a and weights differ.")
            if weights._shape[0] != a._shape[axis]:
                raise ValueError("Length of weights not compatible with specified axis.")
            weights = weights.reshape(tuple(-1 if k == normalize_axis(axis, a.ndim) else 1 for k in range(a.ndim)))
            from ._broadcasting import broadcast_to

            weights = broadcast_to(weights, a._shape)
        scale = sum_(weights, axis, keepdims=keepdims)
        if (asarray(scale) == 0).any():
            raise ZeroDivisionError("Weights sum to zero, can't be normalized")
        found = divide(sum_(multiply(a, weights), axis, keepdims=keepdims), scale)
    return (found, scale) if returned else found


def median(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    """The middle value along an axis, the mean of two where their number is even."""
    a = asarray(a)
    axes = normalize_axes(axis, a.ndim)
    lines = _lines(a, axes)
    n = lines._shape[-1]
    if n == 0:
        return mean(a, axis)
    ordered = sort(lines, -1)
    found = asarray(mean(ordered[..., (n - 1) // 2 : n // 2 + 1], -1))
    if a._dtype.kind == "f":
        last = ordered[..., -1]
        found = where(isnan(last), last, found)
    return _kept(found, a, axes, keepdims)


def _lines(a, axes):
    from ._shapes import moveaxis

    outer = tuple(length for i, length in enumerate(a._shape) if i not in axes)
    count = math.prod(a._shape[i] for i in axes)
    return moveaxis(a, axes, tuple(range(a.ndim - len(axes), a.ndim))).reshape((*outer, count))


def _kept(found, a, axes, keepdims):
    found = asarray(found)
    if keepdims:
        found = found.reshape(tuple(1 if i in axes else length for i, length in enumerate(a._shape)))
    return found if found._shape else found[()]


def quantile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, interpolation=None):
    """The q-th quantile along an axis, q from 0 to 1."""
    q = asarray(q)
    if q._size and not (bool((q >= 0).all()) and bool((q <= 1).all())):
        raise ValueError("Quantiles must be in the range [0, 1]")
    method = interpolation or method
    a = asarray(a)
    axes = normalize_axes(axis, a.ndim)
    ordered = sort(_lines(a, axes), -1)
    n = ordered._shape[-1]
    results = []
    for one in q.ravel().tolist():
        at = one * (n - 1)
        low = math.floor(at)
        high = min(low + 1, n - 1)
        part = at - low
        if method == "lower":
            value = ordered[..., low]
        elif method == "higher":
            value = ordered[..., math.ceil(at)]
        elif method == "nearest":
            value = ordered[..., round(at)]
        elif method in ("linear", "midpoint"):
            part = part if method == "linear" else (0.5 if part else 0.0)
            x, y = ordered[..., low], ordered[..., high]
            apart = subtract(y, x)
            value = y - apart * (1 - part) if part >= 0.5 else x + apart * part
        else:
            raise ValueError(f"Lantern's numpy has the methods linear, lower, higher, midpoint and nearest, not {method!r}")
        if a._dtype.kind == "f":
            last = ordered[..., -1]
            value = where(isnan(last), last, value)
        results.append(_kept(value, a, axes, keepdims))
    if not q._shape:
        return results[0]
    from ._shapes import stack

    found = stack(results)
    return found.reshape((*q._shape, *found._shape[1:]))


def percentile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, interpolation=None):
    """The q-th percentile along an axis, q from 0 to 100."""
    q = asarray(q)
    if q._size and not (bool((q >= 0).all()) and bool((q <= 100).all())):
        raise ValueError("Percentiles must be in the range [0, 100]")
    return quantile(a, divide(q, 100), axis, method=method, keepdims=keepdims, interpolation=interpolation)


def diff(a, n=1, axis=-1, prepend=None, append=None):
    """The differences of neighbours along an axis, n times over."""
    from ._shapes import concatenate

    a = asarray(a)
    if n < 0:
        raise ValueError(f"order must be non-negative but got {n}")
    if a.ndim == 0:
        raise ValueError("diff requires input that is at least one dimensional")
    axis = normalize_axis(axis, a.ndim)
    for extra, is_first in ((prepend, True), (append, False)):
        if extra is not None:
            extra = asarray(extra)
            if not extra._shape:
                shape = tuple(1 if k == axis else length for k, length in enumerate(a._shape))
                from ._broadcasting import broadcast_to

                extra = broadcast_to(extra, shape)
            a = concatenate([extra, a] if is_first else [a, extra], axis)
    before = (slice(None),) * axis
    for _ in range(n):
        later, earlier = a[(*before, slice(1, None))], a[(*before, slice(None, -1))]
        a = not_equal(later, earlier) if a._dtype.kind == "b" else subtract(later, earlier)
    return a


def ediff1d(ary, to_end=None, to_begin=None):
    """The differences of neighbours in the flattened array."""
    return diff(asarray(ary).ravel(), prepend=None, append=None)


def gradient(f, *varargs, axis=None, edge_order=1):
    """The slope along each axis by differences to both sides; one-sided at the ends."""
    f = asarray(f)
    if f._dtype.kind != "f":
        f = cast(f, FLOAT64)
    axes = normalize_axes(axis, f.ndim)
    steps = list(varargs) if len(varargs) == len(axes) else [varargs[0] if varargs else 1.0] * len(axes)
    out = []
    for one, step in zip(axes, steps):
        if f._shape[one] < 2:
            raise ValueError(
                "Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements are required."
            )
        x = f.swapaxes(one, -1)
        slope = new_array(x._shape, f._dtype)
        if asarray(step).ndim == 1:
            gaps = diff(asarray(step))
            left, right = gaps[:-1], gaps[1:]
            slope[..., 1:-1] = (
                -(right) / (left * (left + right)) * x[..., :-2]
                + (right - left) / (left * right) * x[..., 1:-1]
                + left / (right * (left + right)) * x[..., 2:]
            )
            first, last = gaps[0], gaps[-1]
        else:
            slope[..., 1:-1] = (x[..., 2:] - x[..., :-2]) / (2.0 * step)
            first = last = step
        slope[..., 0] = (x[..., 1] - x[..., 0]) / first
        slope[..., -1] = (x[..., -1] - x[..., -2]) / last
        out.append(slope.swapaxes(one, -1))
    return out[0] if len(out) == 1 else out


def trapz(y, x=None, dx=1.0, axis=-1):
    """The integral along an axis by the trapezoidal rule."""
    y = asarray(y)
    step = dx if x is None else diff(asarray(x), axis=-1)
    axis = normalize_axis(axis, y.ndim)
    before = (slice(None),) * axis
    return (step * (y[(*before, slice(1, None))] + y[(*before, slice(None, -1))]) / 2.0).sum(axis)


def bincount(x, weights=None, minlength=0):
    """How often each whole number comes, or the sum of its weights."""
    x = asarray(x)
    if x.ndim != 1:
        raise ValueError("object too deep for desired array" if x.ndim else "object of too small depth for desired array")
    if x._dtype.kind not in "iub":
        if x._size:
            raise TypeError(f"Cannot cast array data from {x._dtype!r} to dtype('int64') according to the rule 'safe'")
    x = cast(x, INT64)
    if x._size and int(x.min()) < 0:
        raise ValueError("'list' argument must have no negative elements")
    size = max(int(x.max()) + 1 if x._size else 0, minlength)
    out = new_array((size,), FLOAT64)
    given = None
    if weights is not None:
        given = cast(asarray(weights), FLOAT64)
        if given._size != x._size:
            raise ValueError("The weights and list don't have the same length.")
    pack((x._size, x._buffer.address, 0 if given is None else given._buffer.address, out._buffer.address))
    kernels.binCount()
    return out if given is not None else cast(out, INT64)


def histogram_bin_edges(a, bins=10, range=None, weights=None):
    """The edges that histogram would use."""
    from ._creation import linspace

    a = asarray(a).ravel()
    if isinstance(bins, str):
        raise ValueError("Lantern's numpy takes a number of bins, or their edges")
    if not hasattr(bins, "__index__"):
        edges = asarray(bins)
        if bool((edges[:-1] > edges[1:]).any()):
            raise ValueError("`bins` must increase monotonically, when an array")
        return edges
    if bins < 1:
        raise ValueError("`bins` must be positive, when an integer")
    if range is not None:
        low, high = range
        if low > high:
            raise ValueError("max must be larger than min in range parameter.")
    elif a._size == 0:
        low, high = 0, 1
    else:
        low, high = a.min(), a.max()
    low, high = float(low), float(high)
    if not (math.isfinite(low) and math.isfinite(high)):
        raise ValueError(f"autodetected range of [{low}, {high}] is not finite")
    if low == high:
        low, high = low - 0.5, high + 0.5
    edges = linspace(low, high, int(bins) + 1)
    return edges.astype(a._dtype) if a._dtype.kind == "f" else edges


def histogram(a, bins=10, range=None, density=None, weights=None):
    """How many elements fall into each bin, and the bins' edges."""
    flat = asarray(a).ravel()
    edges = histogram_bin_edges(flat, bins, range)
    given = None if weights is None else asarray(weights).ravel()
    if hasattr(bins, "__index__"):
        low, high = float(edges[0]), float(edges[-1])
        keep = (flat >= low) & (flat <= high)
        x = flat[keep]
        given = None if given is None else given[keep]
        count = int(bins)
        at = floor((x.astype(float) - low) * (count / (high - low))).astype(INT64)
        at[at == count] -= 1
        at[x < edges[at]] -= 1
        at[(x >= edges[at + 1]) & (at != count - 1)] += 1
        counts = bincount(at, given, count)
    else:
        ordered = sort(flat)
        if given is None:
            left = asarray(searchsorted(ordered, edges[:-1], "left"))
            last = searchsorted(ordered, edges[-1], "right")
            from ._shapes import concatenate

            counts = diff(concatenate([left, asarray([last])]))
        else:
            keep = (flat >= edges[0]) & (flat <= edges[-1])
            at = clip(asarray(searchsorted(edges, flat[keep], "right")) - 1, 0, edges._size - 2)
            counts = bincount(at, given[keep], edges._size - 1)
    if density:
        widths = diff(edges).astype(float)
        return counts / widths / counts.sum(), edges
    return counts, edges


def histogram2d(x, y, bins=10, range=None, density=None, weights=None):
    """How many points fall into each cell of a grid, and the edges along both axes."""
    counts = bins if isinstance(bins, (list, tuple)) and len(bins) == 2 else (bins, bins)
    ranges = range if range is not None else (None, None)
    edges = [histogram_bin_edges(one, count, limits) for one, count, limits in zip((x, y), counts, ranges)]
    places = []
    keep = None
    for one, edge in zip((x, y), edges):
        one = asarray(one).ravel().astype(float)
        inside = (one >= edge[0]) & (one <= edge[-1])
        keep = inside if keep is None else keep & inside
        at = asarray(searchsorted(edge, one, "right")) - 1
        places.append(where(one == edge[-1], edge._size - 2, at))
    shape = (edges[0]._size - 1, edges[1]._size - 1)
    flat = (places[0] * shape[1] + places[1])[keep]
    given = None if weights is None else asarray(weights).ravel()[keep]
    found = bincount(flat, given, shape[0] * shape[1]).astype(float).reshape(shape)
    if density:
        areas = diff(edges[0]).reshape((-1, 1)) * diff(edges[1])
        found = found / areas / found.sum()
    return found, edges[0], edges[1]


def cov(m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, *, dtype=None):
    """The covariance of variables, a row each."""
    from ._products import dot
    from ._shapes import atleast_2d, concatenate

    x = atleast_2d(asarray(m)).astype(dtype or (asarray(m)._dtype if asarray(m)._dtype.kind == "f" else float))
    if not rowvar and x._shape[0] != 1:
        x = x.T
    if y is not None:
        other = atleast_2d(asarray(y)).astype(x._dtype)
        if not rowvar and other._shape[0] != 1:
            other = other.T
        x = concatenate([x, other], 0)
    ddof = (0 if bias else 1) if ddof is None else ddof
    x = x - mean(x, 1, keepdims=True)
    left = x._shape[1] - ddof
    if left <= 0:
        import warnings

        warnings.warn("Degrees of freedom <= 0 for slice", RuntimeWarning, stacklevel=2)
        left = 0.0
    found = asarray(dot(x, x.T)) * divide(1, float(left))
    return found.squeeze()


def corrcoef(x, y=None, rowvar=True, *, dtype=None):
    """The correlation coefficients of variables, a row each."""
    c = asarray(cov(x, y, rowvar, dtype=dtype))
    if not c._shape:
        return divide(c, c)
    deviation = sqrt(c.diagonal())
    c = c / deviation.reshape((-1, 1)) / deviation.reshape((1, -1))
    return clip(c, -1, 1)


def interp(x, xp, fp, left=None, right=None, period=None):
    """Values between given points by straight lines; beyond them the outermost."""
    xp, fp = asarray(xp, float), asarray(fp, float)
    x = asarray(x, float)
    if xp._size == 0:
        raise ValueError("array of sample points is empty")
    if xp._size != fp._size:
        raise ValueError("fp and xp are not of the same length.")
    if xp._size == 1:
        found = where(x < xp[0], fp[0] if left is None else left, where(x > xp[0], fp[0] if right is None else right, fp[0]))
        return found if found._shape else found[()]
    j = clip(asarray(searchsorted(xp, x, "right")) - 1, 0, xp._size - 2)
    j = asarray(j)
    with errstate(all="ignore"):
        slope = (fp[j + 1] - fp[j]) / (xp[j + 1] - xp[j])
        found = asarray(slope * (x - xp[j]) + fp[j])
    found = where(x == xp[-1], fp[-1], found)
    found = where(x > xp[-1], fp[-1] if right is None else right, found)
    found = where(x < xp[0], fp[0] if left is None else left, found)
    found = where(isnan(x), x, found)
    return found if found._shape else found[()]


def convolve(a, v, mode="full"):
    """The convolution of two sequences."""
    a, v = asarray(a), asarray(v)
    if a._size == 0 or v._size == 0:
        raise ValueError(("a" if a._size == 0 else "v") + " cannot be empty")
    if v._size > a._size:
        a, v = v, a
    return correlate(a, v[::-1], mode)


def correlate(a, v, mode="valid"):
    """The sums of products of a sequence with another moved along it."""
    from ._dtypes import promote

    a, v = asarray(a), asarray(v)
    n, m = a._size, v._size
    if mode not in ("full", "same", "valid"):
        raise ValueError(f"mode must be one of 'valid', 'same', or 'full' (got '{mode}')")
    is_swapped = n < m
    if is_swapped:
        a, v, n, m = v, a, m, n
    full = new_array((n + m - 1,), promote(a._dtype, v._dtype))
    for i, weight in enumerate(v):
        full[m - 1 - i : m - 1 - i + n] += a * weight
    if is_swapped:
        full = full[::-1]
    if mode == "full":
        return full
    if mode == "valid":
        return full[m - 1 : n].copy() if not is_swapped else full[m - 1 : n].copy()
    start = (m - 1) // 2 if not is_swapped else m // 2
    return full[start : start + n].copy()


def _without_nan(a, fill):
    a = asarray(a)
    if a._dtype.kind != "f":
        return a, None
    bad = isnan(a)
    return where(bad, asarray(fill, a._dtype), a), bad


def nansum(a, axis=None, dtype=None, out=None, keepdims=False):
    """The sum without nan."""
    return sum_(_without_nan(a, 0)[0], axis, dtype, keepdims=keepdims)


def nanprod(a, axis=None, dtype=None, out=None, keepdims=False):
    """The product without nan."""
    return prod(_without_nan(a, 1)[0], axis, dtype, keepdims=keepdims)


def nanmean(a, axis=None, dtype=None, out=None, keepdims=False):
    """The mean without nan."""
    filled, bad = _without_nan(a, 0)
    if bad is None:
        return mean(a, axis, dtype, keepdims=keepdims)
    count = sum_(logical_not(bad), axis, keepdims=keepdims)
    return divide(sum_(filled, axis, dtype, keepdims=keepdims), count.astype(filled._dtype))


def nanvar(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
    """The variance without nan."""
    filled, bad = _without_nan(a, 0)
    if bad is None:
        return var(a, axis, dtype, ddof=ddof, keepdims=keepdims)
    centre = nanmean(a, axis, keepdims=True)
    apart = where(bad, 0.0, subtract(filled, centre))
    count = sum_(logical_not(bad), axis, keepdims=keepdims)
    return divide(sum_(multiply(apart, apart), axis, keepdims=keepdims), count - ddof).astype(filled._dtype)


def nanstd(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
    """The standard deviation without nan."""
    return sqrt(nanvar(a, axis, dtype, ddof=ddof, keepdims=keepdims))


def nanmax(a, axis=None, out=None, keepdims=False):
    """The largest element that is not nan."""
    filled, bad = _without_nan(a, -math.inf)
    found = asarray(max_(filled, axis, keepdims=keepdims))
    if bad is not None:
        found = where(all_(bad, axis, keepdims=keepdims), asarray(math.nan, filled._dtype), found)
    return found if found._shape else found[()]


def nanmin(a, axis=None, out=None, keepdims=False):
    """The smallest element that is not nan."""
    filled, bad = _without_nan(a, math.inf)
    found = asarray(min_(filled, axis, keepdims=keepdims))
    if bad is not None:
        found = where(all_(bad, axis, keepdims=keepdims), asarray(math.nan, filled._dtype), found)
    return found if found._shape else found[()]


def nanargmax(a, axis=None):
    """The index of the largest element that is not nan."""
    return _without_nan(a, -math.inf)[0].argmax(axis)


def nanargmin(a, axis=None):
    """The index of the smallest element that is not nan."""
    return _without_nan(a, math.inf)[0].argmin(axis)


def nanmedian(a, axis=None):
    """The median without nan."""
    a = asarray(a)
    if axis is None:
        flat = a.ravel()
        return median(flat[logical_not(isnan(flat))])
    from ._selection import apply_along_axis

    return apply_along_axis(nanmedian, axis, a)


def nanpercentile(a, q, axis=None):
    """The percentile without nan, of the flattened array."""
    flat = asarray(a).ravel()
    return percentile(flat[logical_not(isnan(flat))], q)


__all__ = [
    "average", "median", "quantile", "percentile", "diff", "ediff1d", "gradient", "trapz", "bincount", "histogram_bin_edges",
    "histogram", "histogram2d", "cov", "corrcoef", "interp", "convolve", "correlate", "nansum", "nanprod", "nanmean", "nanvar",
    "nanstd", "nanmax", "nanmin", "nanargmax", "nanargmin", "nanmedian", "nanpercentile",
]  # fmt: skip
