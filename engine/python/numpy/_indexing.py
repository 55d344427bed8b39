"""Indexing: ints, slices, an ellipsis and newaxis give views; masks and integer arrays gather copies; and all of it can
be assigned to."""

from ._conversion import asarray
from ._dtypes import BOOL, INT64
from ._memory import Buffer, kernels, pack, table
from ._ndarray import (
    after_write, before_read, before_write, cast, copy_into, make, ndarray, new_array, operand, read_item,
)  # fmt: skip
from ._scalars import bool_, generic, scalar

_only = (
    "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices"
)


def getitem(a, key):
    """a[key]."""
    if type(key) is int and a._shape:
        length = a._shape[0]
        if not -length <= key < length:
            raise IndexError(f"index {key} is out of bounds for axis 0 with size {length}")
        if key < 0:
            key += length
        offset = a._offset + key * a._strides[0]
        if len(a._shape) == 1:
            return scalar(read_item(a, offset), a._dtype)
        return make(a._buffer, a._dtype, a._shape[1:], a._strides[1:], offset, a, type(a))
    basic, arrays = _parse(a, key)
    if arrays is None:
        shape, strides, offset, is_element = basic
        if is_element:
            return scalar(read_item(a, offset), a._dtype)
        return make(a._buffer, a._dtype, shape, strides, offset, a, type(a))
    return _gather(a, basic, arrays)


def setitem(a, key, value):
    """a[key] = value."""
    before_write(a)
    if type(key) is int and len(a._shape) == 1 and type(value) in (int, float, bool) and a._dtype.kind != "O":
        length = a._shape[0]
        if not -length <= key < length:
            raise IndexError(f"index {key} is out of bounds for axis 0 with size {length}")
        if key < 0:
            key += length
        if _set_number(a, a._offset + key * a._strides[0], value):
            return
    if isinstance(key, ndarray) and key._dtype is BOOL and key._shape == a._shape:
        source = value if isinstance(value, ndarray) else asarray(value)
        if not source._shape and a._dtype.code < 12 and source._dtype.code < 12:
            set_masked(a, key, source)
            return
        count = int(key.sum())
        if source._shape != (count,) and source._size != 1 and len(source._shape) == 1:
            raise ValueError(
                f"NumPy boolean array indexing assignment cannot assign {source._size} input values to the {count} output "
                "values where the mask is true"
            )
        value = source
    basic, arrays = _parse(a, key)
    if arrays is None:
        shape, strides, offset, is_element = basic
        target = make(a._buffer, a._dtype, shape, strides, offset, a)
        if is_element and a._dtype.kind == "O":
            a._buffer.view("i")[offset >> 2] = table.number(value)
            after_write(a)
            return
        assign(target, value, is_element)
        return
    _scatter(a, basic, arrays, value)


def _set_number(a, offset, value):
    d = a._dtype
    if d.kind == "f":
        value = float(value)
        if d.itemsize != 8:
            return False
    elif d.kind in "iu":
        if type(value) is float and value != value or value in (float("inf"), float("-inf")):
            kind = "NaN" if value != value else "infinity"
            error = ValueError if value != value else OverflowError
            raise error(f"cannot convert float {kind} to integer")
        value = int(value)
    elif d.kind == "b":
        value = bool(value)
    else:
        return False
    try:
        a._buffer.view(d.format)[offset // d.itemsize] = value
    except (ValueError, OverflowError):
        return False
    after_write(a)
    return True


def assign(target, value, is_element=False):
    """Writes a value, converted and broadcast, into all of a view."""
    if target._dtype.kind == "O" and not isinstance(value, ndarray) and not isinstance(value, (list, tuple)):
        from ._ndarray import from_values

        source = from_values([value], (), target._dtype)
    else:
        source = value if isinstance(value, ndarray) else asarray(value)
    if is_element and source._shape:
        if source._size == 1:
            source = source.reshape(())
        else:
            raise ValueError("setting an array element with a sequence.")
    if source._buffer is target._buffer and source._size:
        same = source._offset == target._offset and source._strides == target._strides
        source = source if same and source._shape == target._shape else source.copy()
    if source._shape != target._shape:
        source = broadcast_source(source, target._shape)
    copy_into(target, source)


def broadcast_source(source, shape):
    """A view of what is assigned, in the shape of where it goes. Raises ValueError in numpy's words."""
    given = source._shape
    while len(source._shape) > len(shape) and source._shape[0] == 1:
        source = make(source._buffer, source._dtype, source._shape[1:], source._strides[1:], source._offset, source)
    missing = len(shape) - len(source._shape)
    strides = [0] * missing
    if missing >= 0:
        for wanted, length, stride in zip(shape[missing:], source._shape, source._strides):
            if length == wanted:
                strides.append(stride)
            elif length == 1:
                strides.append(0)
            else:
                break
    if missing < 0 or len(strides) != len(shape):
        raise ValueError(f"could not broadcast input array from shape {_text(given)} into shape {_text(shape)}")
    return make(source._buffer, source._dtype, tuple(shape), tuple(strides), source._offset, source)


def _text(shape):
    return "(" + ",".join(map(str, shape)) + ("," if len(shape) == 1 else "") + ")"


def _parse(a, key):
    """What a key means: (shape, strides, offset, whether one element), None; or, with arrays, the view under them and
    a list of (axis of the view, index array)."""
    if type(key) is not tuple:
        key = (key,)
    consumed = 0
    ellipses = 0
    is_advanced = False
    parts = []
    for one in key:
        if one is None:
            pass
        elif one is Ellipsis:
            ellipses += 1
        elif isinstance(one, slice) or type(one) is int:
            consumed += 1
        else:
            one = _index(one)
            if isinstance(one, ndarray):
                is_advanced = True
                consumed += len(one._shape) if one._dtype is BOOL else 1
            else:
                consumed += 1
        parts.append(one)
    if ellipses > 1:
        raise IndexError("an index can only have a single ellipsis ('...')")
    ndim = len(a._shape)
    if consumed > ndim:
        raise IndexError(
            f"too many indices for array: array is {ndim}-dimensional, but {consumed} were indexed"
        )
    if not ellipses:
        parts.append(Ellipsis)
    axis = 0
    shape, strides, offset = [], [], a._offset
    arrays = [] if is_advanced else None
    for one in parts:
        if one is None:
            shape.append(1)
            strides.append(0)
        elif one is Ellipsis:
            stop = axis + ndim - consumed
            shape.extend(a._shape[axis:stop])
            strides.extend(a._strides[axis:stop])
            axis = stop
        elif type(one) is slice:
            length = a._shape[axis]
            try:
                start, stop, step = one.indices(length)
            except TypeError:
                raise TypeError("slice indices must be integers or None or have an __index__ method") from None
            count = len(range(start, stop, step))
            stride = a._strides[axis]
            if count:
                offset += start * stride
            shape.append(count)
            strides.append(stride * step)
            axis += 1
        elif type(one) is int:
            length = a._shape[axis]
            if not -length <= one < length:
                raise IndexError(f"index {one} is out of bounds for axis {axis} with size {length}")
            if is_advanced:
                # Beside arrays an int is an array too: it decides where the result's new axes go.
                arrays.append((len(shape), asarray(one), axis))
                shape.append(length)
                strides.append(a._strides[axis])
            else:
                offset += (one + length if one < 0 else one) * a._strides[axis]
            axis += 1
        elif one._dtype is BOOL:
            axis = _add_mask(a, one, axis, shape, strides, arrays)
        else:
            arrays.append((len(shape), one, axis))
            shape.append(a._shape[axis])
            strides.append(a._strides[axis])
            axis += 1
    is_element = not is_advanced and not shape and not ellipses
    return (tuple(shape), tuple(strides), offset, is_element), arrays


def _add_mask(a, mask, axis, shape, strides, arrays):
    count = len(mask._shape)
    if count == 0:
        # A lone truth value is an axis of one or of none.
        arrays.append((len(shape), asarray([0] if mask.item() else [], INT64), axis))
        shape.append(1)
        strides.append(0)
        return axis
    for i, length in enumerate(mask._shape):
        if a._shape[axis + i] != length:
            raise IndexError(
                f"boolean index did not match indexed array along dimension {axis + i}; dimension is "
                f"{a._shape[axis + i]} but corresponding boolean dimension is {length}"
            )
    for index in nonzero(mask):
        arrays.append((len(shape), index, axis))
        shape.append(a._shape[axis])
        strides.append(a._strides[axis])
        axis += 1
    return axis


def _index(one):
    """A part of a key as an int or an array of ints or truth values."""
    if isinstance(one, ndarray):
        found = one
    elif isinstance(one, (bool, bool_)):
        return asarray(bool(one))
    elif isinstance(one, (list, tuple)) or hasattr(type(one), "__array__") and not isinstance(one, generic):
        found = asarray(one)
        if found._size == 0 and not isinstance(one, ndarray):
            found = cast(found, INT64)
    elif hasattr(type(one), "__index__"):
        return int(one.__index__())
    else:
        raise IndexError(_only)
    if found._dtype is BOOL:
        return found
    if found._dtype.kind not in "iu":
        if isinstance(one, ndarray):
            raise IndexError("arrays used as indices must be of integer (or boolean) type")
        raise IndexError(_only)
    if not found._shape:
        return int(found.item())
    return found


def nonzero(a):
    """The indices of the elements that are not zero: a tuple of arrays, one each axis."""
    a = asarray(a)
    if not a._shape:
        a = a.reshape(1)
    mask = cast(a, BOOL)
    pack((mask._buffer.address, mask._size))
    count = kernels.countTrue()
    outs = tuple(new_array((count,), INT64) for _ in a._shape)
    pack((len(a._shape), *a._shape, mask._buffer.address, *(out._buffer.address for out in outs)))
    kernels.nonZero()
    return outs


def _prepared(basic, arrays):
    """The byte offset of each indexed block, the shapes of the indices and of a block, and where the indices go."""
    from ._broadcasting import broadcast_shapes, broadcast_view

    shape, strides, offset, _ = basic
    try:
        common = broadcast_shapes(*(index._shape for _, index, _ in arrays))
    except ValueError:
        texts = " ".join(_text(index._shape) for _, index, _ in arrays)
        raise IndexError(
            f"shape mismatch: indexing arrays could not be broadcast together with shapes {texts} "
        ) from None
    count = 1
    for length in common:
        count *= length
    offsets = Buffer(count * 4)
    held = []
    args = [count, offsets.address, len(arrays)]
    for position, index, _ in arrays:
        whole = cast(broadcast_view(index, common), INT64)
        held.append(whole)
        args += [whole._buffer.address, shape[position], strides[position]]
    pack(args)
    wrong = kernels.offsets()
    if wrong >= 0:
        bad = held[wrong].ravel()[offsets.view("i")[0]]
        position, _, axis = arrays[wrong]
        raise IndexError(f"index {bad} is out of bounds for axis {axis} with size {shape[position]}")
    positions = [position for position, _, _ in arrays]
    inner = [i for i in range(len(shape)) if i not in positions]
    is_together = positions == list(range(positions[0], positions[-1] + 1))
    before = sum(1 for i in inner if i < positions[0]) if is_together else 0
    return offsets, count, common, inner, before


def _gather(a, basic, arrays):
    before_read(a)
    offsets, count, common, inner, before = _prepared(basic, arrays)
    shape, strides, offset, _ = basic
    block = tuple(shape[i] for i in inner)
    out = new_array((*common, *block), a._dtype)
    if out._size:
        pack((count, offsets.address, a._dtype.code, a._buffer.address + offset, out._buffer.address, len(block),
              *block, *(strides[i] for i in inner)))  # fmt: skip
        kernels.gather()
    return _moved(out, len(common), before)


def _moved(packed, index_dims, before):
    """The axes of the indices moved behind the first `before` axes of a block."""
    if before == 0 or index_dims == 0:
        return packed
    order = [*range(index_dims, index_dims + before), *range(index_dims), *range(index_dims + before, packed.ndim)]
    shape, strides = packed._shape, packed._strides
    return make(packed._buffer, packed._dtype, tuple(shape[i] for i in order), tuple(strides[i] for i in order), 0, None)


def _scatter(a, basic, arrays, value):
    offsets, count, common, inner, before = _prepared(basic, arrays)
    shape, strides, offset, _ = basic
    block = tuple(shape[i] for i in inner)
    packed = new_array((*common, *block), a._dtype)
    if not packed._size:
        return
    target = _moved(packed, len(common), before)
    source = value if isinstance(value, ndarray) else asarray(value)
    if source._shape != target._shape:
        try:
            source = broadcast_source(source, target._shape)
        except ValueError:
            raise ValueError(
                f"shape mismatch: value array of shape {_text(source._shape)} could not be broadcast to indexing result "
                f"of shape {_text(target._shape)}"
            ) from None
    copy_into(target, source)
    pack((count, offsets.address, a._dtype.code, a._buffer.address + offset, packed._buffer.address, len(block), *block,
          *(strides[i] for i in inner)))  # fmt: skip
    kernels.scatter()
    after_write(a)


def set_masked(a, mask, value):
    """a[mask] = value of one number: without looking for the indices."""
    single = cast(value, a._dtype)
    zero = (0,) * len(a._shape)
    pack((len(a._shape), *a._shape, *operand(mask), single._dtype.code, single._buffer.address, *zero, *operand(a)))
    kernels.maskedCopy()
    after_write(a)


def iterate(a):
    """Along the first axis."""
    if not a._shape:
        raise TypeError("iteration over a 0-d array")
    if len(a._shape) == 1:
        d = a._dtype
        from ._ndarray import flat_values

        return iter([scalar(value, d) for value in flat_values(a)])
    return (a[i] for i in range(a._shape[0]))


class flatiter:
    """ndarray.flat: the elements in order, which can be read, indexed and set."""

    def __init__(self, array):
        self.base = array
        self._at = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self._at >= self.base._size:
            raise StopIteration
        self._at += 1
        return self[self._at - 1]

    def __len__(self):
        return self.base._size

    def __array__(self, dtype=None, copy=None):
        return self.base.flatten() if dtype is None else self.base.flatten().astype(dtype)

    def __getitem__(self, key):
        return self.base.ravel()[key]

    def __setitem__(self, key, value):
        flat = self.base.ravel()
        if flat._buffer is self.base._buffer:
            flat[key] = value
        else:
            flat[key] = value
            copy_into(self.base, flat.reshape(self.base._shape))

    def copy(self):
        return self.base.flatten()


def _set_flat(a, value):
    a.flat[:] = value


def attach():
    """Gives arrays their indexing."""
    ndarray.__getitem__ = getitem
    ndarray.__setitem__ = setitem
    ndarray.__iter__ = iterate
    ndarray.flat = property(flatiter, _set_flat)
    ndarray.nonzero = nonzero
