"""Shapes: reshape, transpose, squeeze and their kin give views where they can; joining, splitting, repeating, padding."""

from math import prod

from ._broadcasting import broadcast_to
from ._conversion import asarray
from ._dtypes import INT64, as_dtype, promote, size_of
from ._ndarray import (
    cast, copy_into, is_packed, make, ndarray, new_array, normalize_axes, normalize_axis, packed_strides,
)  # fmt: skip


def reshape(a, newshape, order="C"):
    """The elements in another shape, one of whose lengths may be -1: a view where the strides allow it."""
    a = asarray(a)
    if order == "F":
        return reshape(a.T, _wanted(a, newshape)[::-1]).T
    shape = _wanted(a, newshape)
    if is_packed(a):
        return make(a._buffer, a._dtype, shape, packed_strides(shape, size_of(a._dtype)), a._offset, a, type(a))
    strides = _strides_without_copy(a, shape)
    if strides is not None:
        return make(a._buffer, a._dtype, shape, strides, a._offset, a)
    copied = cast(a, a._dtype)
    return make(copied._buffer, a._dtype, shape, packed_strides(shape, size_of(a._dtype)), 0, copied)


def _wanted(a, shape):
    if isinstance(shape, ndarray):
        shape = shape.tolist()
    if hasattr(shape, "__index__"):
        shape = (shape,)
    try:
        shape = tuple([length.__index__() for length in shape])
    except AttributeError:
        bad = next(x for x in shape if not hasattr(x, "__index__"))
        raise TypeError(f"'{type(bad).__name__}' object cannot be interpreted as an integer") from None
    unknown = shape.count(-1)
    size = a._size
    if unknown > 1:
        raise ValueError("can only specify one unknown dimension")
    if unknown:
        known = -prod(shape)
        if known == 0 or size % known:
            raise _mismatch(size, shape)
        return tuple(size // known if length == -1 else length for length in shape)
    if prod(shape) != size:
        raise _mismatch(size, shape)
    return shape


def _mismatch(size, shape):
    # numpy leaves the unknown length out where it comes first, and calls it newaxis elsewhere.
    lengths = shape[1:] if shape[:1] == (-1,) else shape
    text = "(" + ",".join("newaxis" if n < 0 else str(n) for n in lengths) + ("," if len(shape) == 1 else "") + ")"
    return ValueError(f"cannot reshape array of size {size} into shape {text}")


def _strides_without_copy(a, shape):
    """The strides of a view in another shape, or None where there can be none."""
    if a._size == 0:
        return packed_strides(shape, size_of(a._dtype))
    old = [(length, stride) for length, stride in zip(a._shape, a._strides) if length != 1]
    strides = [0] * len(shape)
    i = j = 0
    while i < len(old) and j < len(shape):
        have, want = old[i][0], shape[j]
        i_end, j_end = i + 1, j + 1
        while have != want:
            if have < want:
                if i_end >= len(old):
                    return None
                have *= old[i_end][0]
                i_end += 1
            else:
                if j_end >= len(shape):
                    return None
                want *= shape[j_end]
                j_end += 1
        for k in range(i, i_end - 1):
            if old[k][1] != old[k + 1][0] * old[k + 1][1]:
                return None
        step = old[i_end - 1][1]
        for k in range(j_end - 1, j - 1, -1):
            strides[k] = step
            step *= shape[k]
        i, j = i_end, j_end
    last = size_of(a._dtype) if not old else strides[j - 1] if j else size_of(a._dtype)
    for k in range(j, len(shape)):
        strides[k] = last
    return tuple(strides)


def _reshape_method(self, *shape, order="C"):
    """The elements in another shape, given as one tuple or as ints."""
    return reshape(self, shape[0] if len(shape) == 1 else shape, order)


def ravel(a, order="C"):
    """The elements in one axis: a view where they lie one after another."""
    a = asarray(a)
    return reshape(a, (a._size,), order)


def flatten(a, order="C"):
    """The elements in one axis: always a copy."""
    return cast(a.T if order == "F" else a, a._dtype).reshape((a._size,))


def transpose(a, axes=None):
    """A view with the axes in another order, or backwards."""
    a = asarray(a)
    if axes is None:
        return a.T
    axes = tuple(axes) if hasattr(axes, "__iter__") else (axes,)
    if len(axes) != len(a._shape):
        raise ValueError("axes don't match array")
    axes = tuple(normalize_axis(axis, len(a._shape)) for axis in axes)
    if len(set(axes)) != len(axes):
        raise ValueError("repeated axis in transpose")
    return make(a._buffer, a._dtype, tuple(a._shape[i] for i in axes), tuple(a._strides[i] for i in axes), a._offset, a)


def _transpose_method(self, *axes):
    """A view with the axes in another order, given as one tuple or as ints; backwards without."""
    if not axes or axes == (None,):
        return self.T
    return transpose(self, axes[0] if len(axes) == 1 and hasattr(axes[0], "__iter__") else axes)


def swapaxes(a, axis1, axis2):
    """A view with two axes exchanged."""
    a = asarray(a)
    one, two = normalize_axis(axis1, len(a._shape), "axis1"), normalize_axis(axis2, len(a._shape), "axis2")
    order = list(range(len(a._shape)))
    order[one], order[two] = two, one
    return transpose(a, order)


def moveaxis(a, source, destination):
    """A view with axes moved to other places."""
    a = asarray(a)
    dims = len(a._shape)
    source = normalize_axes(source, dims, "source")
    destination = normalize_axes(destination, dims, "destination")
    if len(source) != len(destination):
        raise ValueError("`source` and `destination` arguments must have the same number of elements")
    order = [axis for axis in range(dims) if axis not in source]
    for place, axis in sorted(zip(destination, source)):
        order.insert(place, axis)
    return transpose(a, order)


def rollaxis(a, axis, start=0):
    """A view with an axis moved before another."""
    dims = asarray(a).ndim
    axis = normalize_axis(axis, dims)
    return moveaxis(a, axis, start - 1 if axis < start else start)


def squeeze(a, axis=None):
    """A view without axes of length 1: all of them, or those named."""
    a = asarray(a)
    if axis is None:
        gone = [i for i, length in enumerate(a._shape) if length == 1]
    else:
        gone = normalize_axes(axis, len(a._shape))
        if any(a._shape[i] != 1 for i in gone):
            raise ValueError("cannot select an axis to squeeze out which has size not equal to one")
    kept = [i for i in range(len(a._shape)) if i not in gone]
    return make(a._buffer, a._dtype, tuple(a._shape[i] for i in kept), tuple(a._strides[i] for i in kept), a._offset, a)


def expand_dims(a, axis):
    """A view with an axis of length 1, or several, put in."""
    a = asarray(a)
    axes = axis if isinstance(axis, (tuple, list)) else (axis,)
    dims = len(a._shape) + len(axes)
    axes = normalize_axes(tuple(axes), dims)
    lengths, strides = iter(a._shape), iter(a._strides)
    pairs = [(1, 0) if i in axes else (next(lengths), next(strides)) for i in range(dims)]
    return make(a._buffer, a._dtype, tuple(p[0] for p in pairs), tuple(p[1] for p in pairs), a._offset, a)


def atleast_1d(*arys):
    """Arrays of at least one axis."""
    found = [a if a._shape else a.reshape(1) for a in map(asarray, arys)]
    return found[0] if len(found) == 1 else found


def atleast_2d(*arys):
    """Arrays of at least two axes: a row is put in front."""
    found = [a if a.ndim >= 2 else a.reshape((1, a._size)) for a in map(asarray, arys)]
    return found[0] if len(found) == 1 else found


def atleast_3d(*arys):
    """Arrays of at least three axes."""
    found = []
    for a in map(asarray, arys):
        if a.ndim < 2:
            a = a.reshape((1, a._size, 1))
        found.append(a[:, :, None] if a.ndim == 2 else a)
    return found[0] if len(found) == 1 else found


def concatenate(arrays, axis=0, out=None, *, dtype=None, casting="same_kind"):
    """Arrays joined along an axis that they have; flattened first with axis None."""
    if isinstance(arrays, ndarray) and not arrays._shape:
        raise TypeError("iteration over a 0-d array")
    arrays = [asarray(a) for a in arrays]
    if not arrays:
        raise ValueError("need at least one array to concatenate")
    if axis is None:
        arrays = [ravel(a) for a in arrays]
        axis = 0
    dims = len(arrays[0]._shape)
    if any(not a._shape for a in arrays):
        raise ValueError("zero-dimensional arrays cannot be concatenated")
    axis = normalize_axis(axis, dims)
    first = arrays[0]._shape
    d = None if dtype is None else as_dtype(dtype)
    for i, a in enumerate(arrays):
        if len(a._shape) != dims:
            raise ValueError(
                "all the input arrays must have same number of dimensions, but the array at index 0 has "
                f"{dims} dimension(s) and the array at index {i} has {len(a._shape)} dimension(s)"
            )
        for k in range(dims):
            if k != axis and a._shape[k] != first[k]:
                raise ValueError(
                    "all the input array dimensions except for the concatenation axis must match exactly, but along dimension "
                    f"{k}, the array at index 0 has size {first[k]} and the array at index {i} has size {a._shape[k]}"
                )
    if d is None:
        d = arrays[0]._dtype
        for a in arrays[1:]:
            d = promote(d, a._dtype)
    total = sum(a._shape[axis] for a in arrays)
    result = out if out is not None else new_array((*first[:axis], total, *first[axis + 1 :]), d)
    at = 0
    before = (slice(None),) * axis
    for a in arrays:
        length = a._shape[axis]
        copy_into(result[(*before, slice(at, at + length))], a)
        at += length
    return result


def stack(arrays, axis=0, out=None):
    """Arrays of one shape joined along a new axis."""
    arrays = [asarray(a) for a in arrays]
    if not arrays:
        raise ValueError("need at least one array to stack")
    if len({a._shape for a in arrays}) != 1:
        raise ValueError("all input arrays must have the same shape")
    axis = normalize_axis(axis, len(arrays[0]._shape) + 1)
    return concatenate([expand_dims(a, axis) for a in arrays], axis, out)


def vstack(tup):
    """Arrays joined one below another."""
    return concatenate([atleast_2d(a) for a in tup], 0)


row_stack = vstack


def hstack(tup):
    """Arrays joined one beside another."""
    arrays = [atleast_1d(a) for a in tup]
    return concatenate(arrays, 0 if arrays and arrays[0].ndim == 1 else 1)


def dstack(tup):
    """Arrays joined along the third axis."""
    return concatenate([atleast_3d(a) for a in tup], 2)


def column_stack(tup):
    """Arrays of one axis as the columns of a matrix."""
    return concatenate([a.reshape((a._size, 1)) if a.ndim < 2 else a for a in map(asarray, tup)], 1)


def block(arrays):
    """A matrix of blocks, given as nested lists."""
    if isinstance(arrays, list) and arrays and isinstance(arrays[0], list):
        return concatenate([block(row) for row in arrays], 0)
    if isinstance(arrays, list):
        parts = [atleast_2d(asarray(a)) for a in arrays]
        return concatenate(parts, -1)
    return asarray(arrays)


def append(arr, values, axis=None):
    """A new array with values after the end."""
    if axis is None:
        return concatenate([ravel(arr), ravel(values)])
    return concatenate([arr, values], axis)


def insert(arr, obj, values, axis=None):
    """A new array with values before an index, or before several."""
    a = asarray(arr)
    if axis is None:
        a, axis = ravel(a), 0
    a = moveaxis(a, axis, 0)
    length = a._shape[0]
    if hasattr(obj, "__index__"):
        at = obj.__index__()
        if not -length <= at <= length:
            raise IndexError(f"index {at} is out of bounds for axis {axis} with size {length}")
        at = at + length if at < 0 else at
        new = cast(asarray(values), a._dtype)
        if new.ndim < a.ndim:
            new = new.reshape((1, *new._shape)) if a.ndim > 1 else atleast_1d(new)
        elif a.ndim > 1:
            new = moveaxis(new, axis, 0)
        new = broadcast_to(new, (new._shape[0], *a._shape[1:]))
        return moveaxis(concatenate([a[:at], new, a[at:]]), 0, axis)
    places = asarray(obj).ravel().tolist()
    new = broadcast_to(cast(asarray(values), a._dtype), (len(places), *a._shape[1:]))
    parts = sorted(((p + length if p < 0 else p), i) for i, p in enumerate(places))
    pieces, last = [], 0
    for place, i in parts:
        pieces += [a[last:place], new[i : i + 1]]
        last = place
    return moveaxis(concatenate([*pieces, a[last:]]), 0, axis)


def delete(arr, obj, axis=None):
    """A new array without what an index, several, a slice or a mask names."""
    from ._creation import ones

    a = asarray(arr)
    if axis is None:
        a, axis = ravel(a), 0
    axis = normalize_axis(axis, a.ndim)
    keep = ones(a._shape[axis], bool)
    if hasattr(obj, "__index__"):
        index = obj.__index__()
        if not -keep._size <= index < keep._size:
            raise IndexError(f"index {index} is out of bounds for axis {axis} with size {keep._size}")
    keep[obj if isinstance(obj, slice) or hasattr(obj, "__index__") else asarray(obj)] = False
    return a[(slice(None),) * axis + (keep,)]


def array_split(ary, indices_or_sections, axis=0):
    """Views of parts, of lengths that differ by one at most, or between indices: a list."""
    a = asarray(ary)
    length = a._shape[axis]
    if hasattr(indices_or_sections, "__index__"):
        count = int(indices_or_sections)
        if count <= 0:
            raise ValueError("number sections must be larger than 0.")
        each, extra = divmod(length, count)
        points = [0]
        for i in range(count):
            points.append(points[-1] + each + (i < extra))
    else:
        points = [0, *asarray(indices_or_sections).tolist(), length]
    before = (slice(None),) * normalize_axis(axis, a.ndim)
    return [a[(*before, slice(points[i], points[i + 1]))] for i in range(len(points) - 1)]


def split(ary, indices_or_sections, axis=0):
    """Views of equal parts, or between indices: a list."""
    if hasattr(indices_or_sections, "__index__") and asarray(ary)._shape[axis] % int(indices_or_sections):
        raise ValueError("array split does not result in an equal division")
    return array_split(ary, indices_or_sections, axis)


def hsplit(ary, indices_or_sections):
    """split along the second axis; along the only one of an array of one."""
    return split(ary, indices_or_sections, 1 if asarray(ary).ndim > 1 else 0)


def vsplit(ary, indices_or_sections):
    """split along the first axis."""
    return split(ary, indices_or_sections, 0)


def tile(A, reps):
    """The array repeated whole along its axes."""
    a = asarray(A)
    reps = tuple(reps) if hasattr(reps, "__iter__") else (reps,)
    dims = max(a.ndim, len(reps))
    reps = (1,) * (dims - len(reps)) + reps
    shape = (1,) * (dims - a.ndim) + a._shape
    source = a.reshape(tuple(n for length in shape for n in (1, length)))
    spread = broadcast_to(source, tuple(n for count, length in zip(reps, shape) for n in (count, length)))
    return cast(spread, a._dtype).reshape(tuple(count * length for count, length in zip(reps, shape)))


def repeat(a, repeats, axis=None):
    """Each element repeated in its place."""
    a = asarray(a)
    if axis is None:
        a, axis = ravel(a), 0
    axis = normalize_axis(axis, a.ndim)
    length = a._shape[axis]
    counts = asarray(repeats)
    before = (slice(None),) * axis
    if counts._size == 1:
        count = int(counts.ravel()[0])
        source = expand_dims(a, axis + 1)
        shape = (*a._shape[: axis + 1], count, *a._shape[axis + 1 :])
        return cast(broadcast_to(source, shape), a._dtype).reshape(
            (*a._shape[:axis], length * count, *a._shape[axis + 1 :])
        )
    if counts._size != length:
        raise ValueError(
            f"operands could not be broadcast together with shape ({length},) ({counts._size},)"
        )
    index = [i for i, count in enumerate(counts.tolist()) for _ in range(count)]
    return a[(*before, asarray(index, INT64))]


def flip(m, axis=None):
    """A view with the order along axes reversed."""
    a = asarray(m)
    axes = normalize_axes(axis, a.ndim)
    return a[tuple(slice(None, None, -1) if i in axes else slice(None) for i in range(a.ndim))]


def flipud(m):
    """A view upside down."""
    return flip(m, 0)


def fliplr(m):
    """A view with left and right exchanged."""
    if asarray(m).ndim < 2:
        raise ValueError("Input must be >= 2-d.")
    return flip(m, 1)


def rot90(m, k=1, axes=(0, 1)):
    """A view turned by k quarters, from the first of two axes towards the second."""
    a = asarray(m)
    one, two = (normalize_axis(axis, a.ndim) for axis in axes)
    k %= 4
    if k == 0:
        return a[...]
    if k == 2:
        return flip(a, (one, two))
    return swapaxes(flip(a, two), one, two) if k == 1 else flip(swapaxes(a, one, two), two)


def roll(a, shift, axis=None):
    """The elements moved along axes; what falls over the end comes in at the beginning."""
    a = asarray(a)
    if axis is None:
        return roll(ravel(a), shift, 0).reshape(a._shape)
    axes = normalize_axes(axis, a.ndim) if not isinstance(axis, (tuple, list)) else tuple(normalize_axis(x, a.ndim) for x in axis)
    shifts = tuple(shift) if hasattr(shift, "__iter__") else (shift,) * len(axes)
    out = cast(a, a._dtype)
    for one, by in zip(axes, shifts):
        length = a._shape[one]
        if length:
            by = int(by) % length
            before = (slice(None),) * one
            parts = [out[(*before, slice(length - by, None))], out[(*before, slice(0, length - by))]]
            out = concatenate(parts, one)
    return out


def resize(a, new_shape):
    """A new array of a shape, the elements repeated as often as it takes."""
    a = ravel(a)
    shape = (new_shape,) if hasattr(new_shape, "__index__") else tuple(new_shape)
    size = prod(shape)
    if not a._size:
        return new_array(shape, a._dtype)
    return tile(a, -(-size // a._size))[:size].reshape(shape)


def _resize_method(self, *shape, refcheck=True):
    """Changes the size in place: more elements are zeros."""
    shape = shape[0] if len(shape) == 1 and hasattr(shape[0], "__iter__") else shape
    out = new_array(tuple(shape), self._dtype)
    count = min(out._size, self._size)
    out.reshape(-1)[:count] = self.ravel()[:count]
    self._buffer, self._shape, self._strides = out._buffer, out._shape, out._strides
    self._size, self._offset, self._is_packed, self._base = out._size, 0, True, None


def trim_zeros(filt, trim="fb"):
    """Without zeros at the front and the back."""
    a = asarray(filt)
    set_at = a.nonzero()[0]
    if not set_at._size:
        return filt[:0]
    first = int(set_at[0]) if "f" in trim.lower() else 0
    last = int(set_at[-1]) + 1 if "b" in trim.lower() else a._size
    return filt[first:last]


def attach():
    """Gives arrays their methods for shapes."""
    for name, function in (("reshape", _reshape_method), ("ravel", ravel), ("flatten", flatten),
                           ("transpose", _transpose_method), ("swapaxes", swapaxes), ("squeeze", squeeze),
                           ("repeat", repeat), ("resize", _resize_method)):  # fmt: skip
        setattr(ndarray, name, function)


__all__ = [
    "reshape", "ravel", "transpose", "swapaxes", "moveaxis", "rollaxis", "squeeze", "expand_dims", "atleast_1d", "atleast_2d",
    "atleast_3d", "concatenate", "stack", "vstack", "row_stack", "hstack", "dstack", "column_stack", "block", "append",
    "insert", "delete", "array_split", "split", "hsplit", "vsplit", "tile", "repeat", "flip", "flipud", "fliplr", "rot90",
    "roll", "resize", "trim_zeros",
]  # fmt: skip
