"""numpy.pad: arrays made larger at their edges."""

from ._conversion import asarray
from ._ndarray import new_array


def _pairs(value, dims, name):
    a = asarray(value)
    if a.size == 1:
        one = a.ravel()[0].item()
        return [(one, one)] * dims
    if a.ndim == 1 and a.size == 2:
        return [tuple(a.tolist())] * dims
    if a.ndim == 2 and a.shape == (1, 2):
        return [tuple(a[0].tolist())] * dims
    if a.shape == (dims, 1):
        return [(one[0], one[0]) for one in a.tolist()]
    if a.shape != (dims, 2):
        raise ValueError(f"operands could not be broadcast together with remapped shapes [original->remapped]: {a.shape} and requested shape ({dims},2)")
    return [tuple(one) for one in a.tolist()]


def pad(array, pad_width, mode="constant", **kwargs):
    """The array with so many elements put before and after along each axis: constant, edge, reflect, symmetric, wrap,
    and what 'maximum', 'minimum', 'mean' of a line is."""
    a = asarray(array)
    if asarray(pad_width).dtype.kind not in "iu":
        raise TypeError("`pad_width` must be of integral type.")
    widths = _pairs(pad_width, a.ndim, "pad_width")
    if any(before < 0 or after < 0 for before, after in widths):
        raise ValueError("index can't contain negative values")
    out = new_array(tuple(n + before + after for n, (before, after) in zip(a.shape, widths)), a.dtype)
    inside = tuple(slice(before, before + n) for n, (before, _) in zip(a.shape, widths))
    out[inside] = a
    values = _pairs(kwargs.get("constant_values", 0), a.ndim, "constant_values")
    for axis, (before, after) in enumerate(widths):
        n = a.shape[axis]
        # Axes that come later are still bare: only their inside is read and written.
        rest = tuple(slice(None) if i < axis else inside[i] for i in range(a.ndim))

        def at(place):
            return (*rest[:axis], place, *rest[axis + 1 :])

        if mode == "constant":
            out[at(slice(0, before))] = values[axis][0]
            out[at(slice(before + n, None))] = values[axis][1]
        elif mode in ("edge", "reflect", "symmetric", "wrap"):
            for i in range(before):
                out[at(i)] = out[at(before + _source(mode, i - before, n))]
            for i in range(after):
                out[at(before + n + i)] = out[at(before + _source(mode, n + i, n))]
        elif mode in ("maximum", "minimum", "mean"):
            core = out[at(slice(before, before + n))]
            method = {"maximum": "max", "minimum": "min", "mean": "mean"}[mode]
            found = asarray(getattr(core, method)(axis, keepdims=True))
            if mode == "mean" and a.dtype.kind in "iu":
                found = found.round()
            out[at(slice(0, before))] = found
            out[at(slice(before + n, None))] = found
        else:
            raise ValueError(f"mode '{mode}' is not supported")
    return out


def _source(mode, i, n):
    """The index inside that an index outside repeats."""
    if mode == "edge" or n == 1:
        return min(max(i, 0), n - 1)
    if mode == "wrap":
        return i % n
    period = 2 * (n - 1) if mode == "reflect" else 2 * n
    i %= period
    return i if i < n else period - i - (mode == "symmetric")
