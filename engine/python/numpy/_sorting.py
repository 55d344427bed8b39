"""Sorting, searching and sets."""

from ._conversion import asarray
from ._dtypes import FLOAT64, INT64, OBJECT_CODE
from ._memory import kernels, pack
from ._ndarray import (
    after_write, before_read, before_write, cast, copy_into, flat_values, from_values, ndarray, new_array, normalize_axis,
    operand,
)  # fmt: skip
from ._ufuncs import equal, isnan, logical_not, not_equal, subtract


def _sort_into(a, axis):
    """A sorted copy along an axis, contiguous with that axis last."""
    turned = cast(a.swapaxes(axis, -1), a._dtype)
    if a._dtype.code == OBJECT_CODE:
        values, length = flat_values(turned), turned._shape[-1]
        rows = [value for i in range(0, len(values), length or 1) for value in sorted(values[i : i + length])]
        return from_values(rows, turned._shape, a._dtype)
    if turned._size:
        pack((turned.ndim, *turned._shape, *operand(turned)))
        kernels.sort()
    return turned


def sort(a, axis=-1, kind=None, order=None):
    """A sorted copy along an axis; of the flattened array with None. nan comes last."""
    a = asarray(a)
    if axis is None:
        a, axis = a.ravel(), 0
    axis = normalize_axis(axis, a.ndim)
    return _sort_into(a, axis).swapaxes(axis, -1)


def _sort_method(self, axis=-1, kind=None, order=None):
    """Sorts in place along an axis."""
    before_write(self)
    copy_into(self, sort(self, axis))
    after_write(self)


def argsort(a, axis=-1, kind=None, order=None):
    """The indices that would sort along an axis."""
    a = asarray(a)
    if axis is None:
        a, axis = a.ravel(), 0
    if not a._shape:
        return new_array((), INT64)
    axis = normalize_axis(axis, a.ndim)
    turned = a.swapaxes(axis, -1)
    out = new_array(turned._shape, INT64)
    if a._dtype.code == OBJECT_CODE:
        values, length = flat_values(turned), turned._shape[-1]
        rows = []
        for i in range(0, len(values), length or 1):
            line = values[i : i + length]
            rows += sorted(range(length), key=line.__getitem__)
        out = from_values(rows, turned._shape, INT64)
    elif out._size:
        before_read(a)
        pack((turned.ndim, *turned._shape, *operand(turned), *operand(out)))
        kernels.argSort(kind in ("stable", "mergesort"))
    return out.swapaxes(axis, -1)


def partition(a, kth, axis=-1, kind="introselect", order=None):
    """A copy in which the kth element is where sorting would put it: here all are sorted."""
    return sort(a, axis)


def argpartition(a, kth, axis=-1, kind="introselect", order=None):
    """Indices of a partition: here of a sort."""
    return argsort(a, axis)


def lexsort(keys, axis=-1):
    """The indices that sort by the last key, then by the one before it, and so on."""
    keys = [asarray(key) for key in keys]
    order = argsort(keys[0], kind="stable")
    for key in keys[1:]:
        order = order[argsort(key[order], kind="stable")]
    return order


def searchsorted(a, v, side="left", sorter=None):
    """Where values belong in a sorted array."""
    a, values = asarray(a), asarray(v)
    if a.ndim != 1:
        raise ValueError("object too deep for desired array")
    if side not in ("left", "right"):
        raise ValueError(f"search side must be 'left' or 'right' (got '{side}')")
    if sorter is not None:
        a = a[asarray(sorter)]
    if a._dtype.code == OBJECT_CODE:
        from bisect import bisect_left, bisect_right

        find = bisect_left if side == "left" else bisect_right
        have = flat_values(a)
        found = from_values([find(have, value) for value in flat_values(values)], values._shape, INT64)
    else:
        x, y = cast(a, FLOAT64), cast(values, FLOAT64)
        found = new_array(values._shape, INT64)
        pack((x._size, x._buffer.address, y._size, y._buffer.address, found._buffer.address))
        kernels.searchSorted(side == "right")
    return found if found._shape else found[()]


def digitize(x, bins, right=False):
    """The bin that each value falls in."""
    bins = asarray(bins)
    rising = bins._size < 2 or bool((bins[1:] >= bins[:-1]).all())
    if not rising and not bool((bins[1:] <= bins[:-1]).all()):
        raise ValueError("bins must be monotonically increasing or decreasing")
    if rising:
        return searchsorted(bins, x, "left" if right else "right")
    return bins._size - searchsorted(bins[::-1], x, "right" if right else "left")


def unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True):
    """The different elements in order; on request where each came first, the way back, and how often each came."""
    a = asarray(ar)
    if axis is not None:
        return _unique_rows(a, axis, return_index, return_inverse, return_counts)
    flat = a.ravel()
    if not (return_index or return_inverse):
        ordered, order = sort(flat), None
    else:
        order = argsort(flat, kind="mergesort" if return_index else None)
        ordered = flat[order]
    mask = new_array(ordered._shape, asarray(True)._dtype)
    mask[:1] = True
    mask[1:] = not_equal(ordered[1:], ordered[:-1])
    if equal_nan and a._dtype.kind == "f" and ordered._size and bool(isnan(ordered[-1])):
        first = int(searchsorted(ordered, float("nan")))
        mask[first + 1 :] = False
    return _unique_results(ordered, order, mask, (return_index, return_inverse, return_counts))


def _unique_results(ordered, order, mask, wanted):
    found = [ordered[mask]]
    if wanted[0]:
        found.append(order[mask])
    if wanted[1]:
        inverse = new_array(mask._shape, INT64)
        inverse[order] = subtract(mask.cumsum(), 1)
        found.append(inverse)
    if wanted[2]:
        from ._shapes import concatenate
        from ._statistics import diff

        found.append(diff(concatenate([mask.nonzero()[0], [mask._size]])))
    return found[0] if len(found) == 1 else tuple(found)


def _unique_rows(a, axis, *wanted):
    from ._shapes import moveaxis

    a = moveaxis(a, axis, 0)
    rows = [tuple(row) for row in a.reshape((a._shape[0], -1)).tolist()]
    order = sorted(range(len(rows)), key=rows.__getitem__)
    mask = asarray([i == 0 or rows[order[i]] != rows[order[i - 1]] for i in range(len(order))], bool)
    order = asarray(order, INT64)
    found = _unique_results(a[order], order, mask, wanted)
    if isinstance(found, tuple):
        return (moveaxis(found[0], 0, axis), *found[1:])
    return moveaxis(found, 0, axis)


def isin(element, test_elements, assume_unique=False, invert=False, *, kind=None):
    """Whether each element is among others."""
    element, others = asarray(element), unique(asarray(test_elements))
    if not others._size:
        found = new_array(element._shape, asarray(True)._dtype)
    else:
        at = asarray(searchsorted(others, element))
        from ._selection import clip

        found = asarray(equal(others[clip(at, 0, others._size - 1)], element))
    return logical_not(found) if invert else found


def in1d(ar1, ar2, assume_unique=False, invert=False):
    """isin of the flattened array."""
    return isin(asarray(ar1).ravel(), ar2, assume_unique, invert)


def intersect1d(ar1, ar2, assume_unique=False, return_indices=False):
    """The elements that are in both, in order."""
    a = unique(ar1)
    return a[isin(a, ar2)]


def union1d(ar1, ar2):
    """The elements that are in either, in order."""
    from ._shapes import concatenate

    return unique(concatenate([asarray(ar1).ravel(), asarray(ar2).ravel()]))


def setdiff1d(ar1, ar2, assume_unique=False):
    """The elements of the first that are not in the second, in order."""
    a = unique(ar1)
    return a[isin(a, ar2, invert=True)]


def setxor1d(ar1, ar2, assume_unique=False):
    """The elements that are in one alone, in order."""
    return union1d(setdiff1d(ar1, ar2), setdiff1d(ar2, ar1))


def attach():
    """Gives arrays their sorting."""
    ndarray.sort = _sort_method
    ndarray.argsort = argsort
    ndarray.searchsorted = searchsorted
    ndarray.partition = lambda self, kth, axis=-1: _sort_method(self, axis)
    ndarray.argpartition = argpartition


__all__ = [
    "sort", "argsort", "partition", "argpartition", "lexsort", "searchsorted", "digitize", "unique", "isin", "in1d",
    "intersect1d", "union1d", "setdiff1d", "setxor1d",
]  # fmt: skip
