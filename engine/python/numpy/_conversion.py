"""numpy.array and asarray: arrays from numbers, nested sequences, other arrays, and what offers __array__ or a buffer."""

from . import _dtypes
from ._dtypes import BOOL, FLOAT64, INT64, OBJECT, UINT64, as_dtype, promote, string_dtype
from ._memory import Buffer
from ._ndarray import cast, copy_into, from_values, make, ndarray, new_array, packed_strides
from ._scalars import generic

_plain = {float: FLOAT64, int: INT64, bool: BOOL}


def array(object, dtype=None, *, copy=True, order="K", subok=False, ndmin=0, like=None):
    """A new array of what is given: numbers, nested sequences, arrays. `dtype` is found out unless given."""
    d = None if dtype is None else as_dtype(dtype)
    found = _converted(object, d)
    if copy and found is object or (d is not None and found._dtype != d):
        found = cast(found, d or found._dtype)
    if ndmin > len(found._shape):
        found = found.reshape((1,) * (ndmin - len(found._shape)) + found._shape)
    return found


def asarray(a, dtype=None, order=None, *, like=None):
    """The array itself where it is one of that dtype; else as numpy.array."""
    if type(a) is ndarray and (dtype is None or a._dtype is dtype):
        return a
    d = None if dtype is None else as_dtype(dtype)
    found = _converted(a, d)
    if d is not None and found._dtype != d:
        found = cast(found, d)
    return found


asanyarray = asfortranarray = asarray


def ascontiguousarray(a, dtype=None, *, like=None):
    """The array with its elements one after another: a copy where they are not."""
    found = asarray(a, dtype)
    if not found.flags.c_contiguous:
        found = found.copy()
    return found if found._shape else found.reshape(1)


def _converted(obj, d):
    """An array of an object: of dtype d where its elements come from Python values, else of what they have."""
    if isinstance(obj, ndarray):
        return obj
    kind = type(obj)
    plain = _plain.get(kind)
    if plain is not None:
        return _of_values([obj], (), d, plain)
    if kind is list or kind is tuple:
        return _of_sequence(obj, d)
    if isinstance(obj, generic) and not isinstance(obj, str):
        return from_values([obj.item()], (), obj.dtype)
    if isinstance(obj, str):
        return _of_values([str(obj)], (), d, string_dtype(len(obj) or 1))
    if isinstance(obj, (int, float)):
        return _of_values([obj], (), d, INT64 if isinstance(obj, int) else FLOAT64)
    convert = getattr(kind, "__array__", None)
    if convert is not None:
        return _checked(obj.__array__() if d is None else obj.__array__(d))
    if isinstance(obj, (bytearray, memoryview)) or kind.__module__ == "array":
        view = memoryview(obj)
        return ndarray._from_bytes(view.cast("B"), as_dtype(view.format if view.format != "L" else "uint32"), view.shape)
    if isinstance(obj, range):
        return _of_values(list(obj), (len(obj),), d, INT64)
    if hasattr(kind, "__len__") and hasattr(kind, "__getitem__") and not isinstance(obj, (dict, bytes)):
        if hasattr(kind, "__iter__"):
            return _of_sequence([*obj], d)
        return _of_sequence([obj[i] for i in range(len(obj))], d)
    return from_values([obj], (), OBJECT)


def _checked(found):
    if not isinstance(found, ndarray):
        raise ValueError("object __array__ method not producing an array")
    return found


def _is_sequence(value):
    return isinstance(value, (list, tuple, range)) or (
        not isinstance(value, (str, bytes, dict, generic, set))
        and hasattr(type(value), "__len__")
        and hasattr(type(value), "__getitem__")
        and getattr(value, "ndim", 1) != 0
    )


def _of_sequence(obj, d):
    level = list(obj)
    shape = [len(level)]
    while level:
        types = set(map(type, level))
        if types <= _leaves:
            break
        first = level[0]
        if isinstance(first, ndarray) and first._shape:
            return _stacked(level, shape, d)
        if types <= _nests:
            lengths = set(map(len, level))
            if len(lengths) > 1:
                return _ragged(obj, level, shape, d)
            shape.append(lengths.pop())
            level = [value for part in level for value in part]
            continue
        nested = [_is_sequence(value) for value in level]
        if not any(nested):
            break
        if not all(nested):
            return _ragged(obj, level, shape, d)
        if hasattr(type(first), "__array__"):
            return _stacked([asarray(value) for value in level], shape, d)
        level = [list(value) for value in level]
    return _of_leaves(level, tuple(shape), d)


_leaves = {int, float, bool, str}
_nests = {list, tuple}


def _ragged(obj, level, shape, d):
    if d is not None and d.kind == "O":
        return from_values(list(obj), (len(obj),), OBJECT)
    raise ValueError(
        "setting an array element with a sequence. The requested array has an inhomogeneous shape after "
        f"{len(shape)} dimensions. The detected shape was {tuple(shape)} + inhomogeneous part."
    )


def _stacked(parts, shape, d):
    arrays = [asarray(part) for part in parts]
    inner = arrays[0]._shape
    if any(one._shape != inner for one in arrays):
        _ragged(parts, parts, shape, d)
    kind = d
    if kind is None:
        kind = arrays[0]._dtype
        for one in arrays[1:]:
            kind = promote(kind, one._dtype)
    out = new_array((len(arrays), *inner), kind)
    for i, one in enumerate(arrays):
        copy_into(out[i] if inner else out[i : i + 1].reshape(()), one)
    return out.reshape((*shape, *inner))


def _leaf_dtype(value):
    plain = _plain.get(type(value))
    if plain is not None:
        return plain
    if isinstance(value, str):
        return string_dtype(max(len(value), 1))
    found = getattr(value, "dtype", None)
    if type(found) is _dtypes.dtype:
        return found
    return OBJECT


def _of_leaves(values, shape, d):
    if not values:
        return new_array(shape, d or FLOAT64)
    types = set(map(type, values))
    if types <= _plain.keys():
        natural = FLOAT64 if float in types else INT64 if int in types else BOOL
    else:
        if any(hasattr(one, "dtype") for one in types):
            dtypes = {_leaf_dtype(value) for value in values}
            values = [value.item() if hasattr(value, "item") else value for value in values]
        else:
            dtypes = {_leaf_dtype(value) for value in values}
        natural = None
        for one in dtypes:
            natural = one if natural is None else promote(natural, one)
        if natural.kind == "U":
            values = [value if isinstance(value, str) else str(value) for value in values]
            natural = string_dtype(max(max(map(len, values)), 1))
    return _of_values(values, shape, d, natural)


def _of_values(values, shape, d, natural):
    """An array of a flat list, converted to dtype d as assigning each element would be."""
    if d is not None and d.kind in "OU":
        if d.kind == "U":
            values = [str(value) for value in values]
            if d.itemsize == 0:
                d = string_dtype(max(map(len, values), default=1) or 1)
        return from_values(values, shape, d)
    if natural is INT64:
        low, high = min(values), max(values)
        if high >= 1 << 63 or low < -(1 << 63):
            if d is not None and d.kind in "iu" and d is not UINT64:
                raise OverflowError("Python int too large to convert to C long")
            natural = UINT64 if low >= 0 and high < 1 << 64 else OBJECT
    if d is not None and d is not natural:
        if d.kind == "f" and natural.kind in "fiub":
            return from_values([float(value) for value in values], shape, d)
        if natural.kind == "O":
            return _from_objects(values, shape, d)
        return cast(from_values(values, shape, natural), d)
    return from_values(values, shape, natural)


def _from_objects(values, shape, d):
    convert = {"b": bool, "f": float}.get(d.kind, int)
    try:
        return from_values([convert(value) if value is not None or d.kind != "f" else float("nan") for value in values], shape, d)
    except TypeError as error:
        raise TypeError(str(error)) from None


def frombuffer(buffer, dtype=float, count=-1, offset=0, *, like=None):
    """An array of the bytes of an object that offers them; a copy, since the buffer may move."""
    d = as_dtype(dtype)
    raw = memoryview(buffer).cast("B")
    if offset:
        raw = raw[offset:]
    if count < 0:
        if len(raw) % d.itemsize:
            raise ValueError("buffer size must be a multiple of element size")
        count = len(raw) // d.itemsize
    if len(raw) < count * d.itemsize:
        raise ValueError("buffer is smaller than requested size")
    made = Buffer(count * d.itemsize)
    made.view("B")[: count * d.itemsize] = raw[: count * d.itemsize]
    out = make(made, d, (count,), packed_strides((count,), d.itemsize), 0, None)
    out._is_fixed = isinstance(buffer, bytes)
    return out


def fromiter(iter, dtype, count=-1, *, like=None):
    """An array of what an iterator gives, at most `count` where that is not negative."""
    values = []
    for value in iter:
        if 0 <= count == len(values):
            break
        values.append(value)
    if len(values) < count:
        raise ValueError(f"iterator too short: Expected {count} but iterator had only {len(values)} items.")
    return array(values, dtype)
