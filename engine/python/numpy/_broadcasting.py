"""Broadcasting: the common shape of several, and views that repeat along an axis by a stride of 0."""

from ._conversion import asarray
from ._ndarray import as_shape, make


def text(shape):
    """A shape in the notation of numpy's errors: (2,3)."""
    return "(" + ",".join(map(str, shape)) + ("," if len(shape) == 1 else "") + ")"


def common_shape(shapes):
    """The shape that all broadcast to, or None."""
    out = list(max(shapes, key=len)) if shapes else []
    for shape in shapes:
        start = len(out) - len(shape)
        for i, length in enumerate(shape):
            have = out[start + i]
            if have == length or length == 1:
                continue
            if have != 1:
                return None
            out[start + i] = length
    return tuple(out)


def broadcast_shapes(*args):
    """The shape that arrays of these shapes broadcast to."""
    shapes = [as_shape(shape) for shape in args]
    found = common_shape(shapes)
    if found is None:
        first = shapes[0]
        for i, shape in enumerate(shapes[1:], 1):
            if common_shape([first, shape]) is None:
                raise ValueError(
                    "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg "
                    f"0 with shape {text(first)} and arg {i} with shape {text(shape)}."
                )
            first = common_shape([first, shape])
    return found


def broadcast_view(a, shape):
    """A view in a shape that the array is known to broadcast to."""
    if a._shape == shape:
        return a
    missing = len(shape) - len(a._shape)
    strides = (0,) * missing + tuple(
        stride if length == wanted else 0 for wanted, length, stride in zip(shape[missing:], a._shape, a._strides)
    )
    return make(a._buffer, a._dtype, shape, strides, a._offset, a)


def broadcast_to(array, shape, subok=False):
    """A view, that cannot be written, of an array in a larger shape."""
    a = asarray(array)
    shape = as_shape(shape)
    if len(a._shape) > len(shape):
        raise ValueError("input operand has more dimensions than allowed by the axis remapping")
    if common_shape([a._shape, shape]) != shape:
        raise ValueError(
            f"operands could not be broadcast together with remapped shapes [original->remapped]: {text(a._shape)}  "
            f"and requested shape {text(shape)}"
        )
    out = broadcast_view(a, shape)
    out = make(out._buffer, out._dtype, out._shape, out._strides, out._offset, a)
    out._is_fixed = True
    return out


def broadcast_arrays(*args, subok=False):
    """Views of all in their common shape: a list."""
    arrays = [asarray(one) for one in args]
    shape = broadcast_shapes(*(one._shape for one in arrays))
    return [broadcast_view(one, shape) for one in arrays]
