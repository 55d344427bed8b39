"""Products: matmul, dot, inner, outer, tensordot, kron, cross."""

from ._broadcasting import broadcast_view, common_shape, text
from ._conversion import asarray
from ._dtypes import promote
from ._memory import kernels, pack
from ._ndarray import after_write, before_read, can_cast, copy_into, ndarray, new_array, normalize_axes, normalize_axis, operand
from ._scalars import scalar
from ._ufuncs import multiply


def _multiply(a, b, out=None):
    """The product of matrices in the last two axes, over broadcast batches."""
    d = promote(a._dtype, b._dtype)
    batch = common_shape([a._shape[:-2], b._shape[:-2]])
    if batch is None:
        raise ValueError(
            f"operands could not be broadcast together with remapped shapes [original->remapped]: {text(a._shape)}  "
            f"{text(b._shape)} "
        )
    (m, k), n = a._shape[-2:], b._shape[-1]
    result = new_array((*batch, m, n), d)
    if result._size and k:
        if d.kind == "b":
            counted = _multiply(a.astype("int64"), b.astype("int64"))
            return counted != 0
        before_read(a)
        before_read(b)
        a, b = broadcast_view(a, (*batch, m, k)), broadcast_view(b, (*batch, k, n))
        pack((m, k, n, len(batch), *batch, *operand(a), *operand(b), *operand(result)))
        kernels.matmul(d.kind in "biu")
    return result


def matmul(x1, x2, out=None, **kwargs):
    """The matrix product of the last two axes; an array of one axis is a row before, a column after."""
    a, b = asarray(x1), asarray(x2)
    for i, one in enumerate((a, b)):
        if not one._shape:
            raise ValueError(
                f"matmul: Input operand {i} does not have enough dimensions (has 0, gufunc core with signature "
                "(n?,k),(k,m?)->(n?,m?) requires 1)"
            )
    k, other = a._shape[-1], b._shape[-2 if b.ndim > 1 else 0]
    if k != other:
        raise ValueError(
            "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature "
            f"(n?,k),(k,m?)->(n?,m?) (size {other} is different from {k})"
        )
    x = a.reshape((1, k)) if a.ndim == 1 else a
    y = b.reshape((k, 1)) if b.ndim == 1 else b
    found = _multiply(x, y)
    shape = found._shape
    if b.ndim == 1:
        shape = shape[:-1]
    if a.ndim == 1:
        shape = shape[:-2] + shape[-1:] if b.ndim > 1 else shape[:-1]
    if shape != found._shape:
        found = found.reshape(shape)
    if out is not None:
        if isinstance(out, tuple):
            out = out[0]
        if not can_cast(found._dtype, out._dtype, "same_kind"):
            raise TypeError(
                f"Cannot cast ufunc 'matmul' output from {found._dtype!r} to {out._dtype!r} with casting rule 'same_kind'"
            )
        if out._shape != shape:
            raise ValueError(
                f"matmul: Output operand 0 has a mismatch in its core dimension 0, with gufunc signature "
                f"(n?,k),(k,m?)->(n?,m?) (size {out._shape[0] if out._shape else 0} is different from {shape[0] if shape else 0})"
            )
        copy_into(out, found)
        after_write(out)
        return out
    return found if shape else found[()]


def dot(a, b, out=None):
    """The product of two vectors, of matrices, or over the last axis of a and the last but one of b."""
    x, y = asarray(a), asarray(b)
    if not x._shape or not y._shape:
        return multiply(x, y, out=out)
    axis = y.ndim - 2 if y.ndim > 1 else 0
    if x._shape[-1] != y._shape[axis]:
        raise ValueError(
            f"shapes {text(x._shape)} and {text(y._shape)} not aligned: {x._shape[-1]} (dim {x.ndim - 1}) != "
            f"{y._shape[axis]} (dim {axis})"
        )
    if x.ndim <= 2 and y.ndim <= 2:
        return matmul(x, y, out)
    return tensordot(x, y, ((x.ndim - 1,), (axis,)))


def vdot(a, b):
    """The product of two arrays, flattened."""
    return dot(asarray(a).ravel(), asarray(b).ravel())


def inner(a, b):
    """The sum of products over the last axes."""
    x, y = asarray(a), asarray(b)
    if not x._shape or not y._shape:
        return multiply(x, y)
    if x._shape[-1] != y._shape[-1]:
        raise ValueError(
            f"shapes {text(x._shape)} and {text(y._shape)} not aligned: {x._shape[-1]} (dim {x.ndim - 1}) != "
            f"{y._shape[-1]} (dim {y.ndim - 1})"
        )
    return tensordot(x, y, ((x.ndim - 1,), (y.ndim - 1,)))


def outer(a, b, out=None):
    """The products of every element of a with every element of b."""
    x, y = asarray(a).ravel(), asarray(b).ravel()
    return multiply(x.reshape((x._size, 1)), y, out=out)


def tensordot(a, b, axes=2):
    """The sum of products over axes of each: so many last and first ones, or two lists."""
    x, y = asarray(a), asarray(b)
    if hasattr(axes, "__index__"):
        ax, ay = tuple(range(x.ndim - axes, x.ndim)), tuple(range(axes))
    else:
        ax = normalize_axes(tuple(axes[0]) if hasattr(axes[0], "__iter__") else axes[0], x.ndim)
        ay = normalize_axes(tuple(axes[1]) if hasattr(axes[1], "__iter__") else axes[1], y.ndim)
    if len(ax) != len(ay) or any(x._shape[i] != y._shape[j] for i, j in zip(ax, ay)):
        raise ValueError("shape-mismatch for sum")
    kept_x = [i for i in range(x.ndim) if i not in ax]
    kept_y = [i for i in range(y.ndim) if i not in ay]
    count = 1
    for i in ax:
        count *= x._shape[i]
    left = x.transpose((*kept_x, *ax)).reshape((-1 if count else 0, count) if count else (0, 0))
    right = y.transpose((*ay, *kept_y)).reshape((count, -1 if count else 0))
    found = _multiply(left, right)
    shape = tuple(x._shape[i] for i in kept_x) + tuple(y._shape[i] for i in kept_y)
    return found.reshape(shape) if shape else scalar(found.item(), found._dtype)


def kron(a, b):
    """The Kronecker product."""
    x, y = asarray(a), asarray(b)
    dims = max(x.ndim, y.ndim)
    x = x.reshape((1,) * (dims - x.ndim) + x._shape)
    y = y.reshape((1,) * (dims - y.ndim) + y._shape)
    wide = x.reshape(tuple(n for length in x._shape for n in (length, 1)))
    tall = y.reshape(tuple(n for length in y._shape for n in (1, length)))
    return multiply(wide, tall).reshape(tuple(p * q for p, q in zip(x._shape, y._shape)))


def cross(a, b, axisa=-1, axisb=-1, axisc=-1, axis=None):
    """The cross product of vectors of two or three elements."""
    from ._shapes import moveaxis, stack

    if axis is not None:
        axisa = axisb = axisc = axis
    x, y = asarray(a), asarray(b)
    x, y = moveaxis(x, axisa, -1), moveaxis(y, axisb, -1)
    if x._shape[-1] not in (2, 3) or y._shape[-1] not in (2, 3):
        raise ValueError("incompatible dimensions for cross product\n(dimension must be 2 or 3)")
    x0, x1, y0, y1 = x[..., 0], x[..., 1], y[..., 0], y[..., 1]
    if x._shape[-1] == y._shape[-1] == 2:
        return x0 * y1 - x1 * y0
    x2 = x[..., 2] if x._shape[-1] == 3 else x0 * 0
    y2 = y[..., 2] if y._shape[-1] == 3 else y0 * 0
    parts = [x1 * y2 - x2 * y1, x2 * y0 - x0 * y2, x0 * y1 - x1 * y0]
    found = stack([asarray(part) for part in parts], -1)
    return moveaxis(found, -1, normalize_axis(axisc, found.ndim))


def attach():
    """Gives arrays @ and dot."""
    ndarray.dot = dot
    ndarray.__matmul__ = _matmul_operator
    ndarray.__rmatmul__ = lambda self, other: matmul(other, self)
    ndarray.__imatmul__ = lambda self, other: matmul(self, other, out=self)


def _matmul_operator(self, other):
    from ._operators import _defers

    return NotImplemented if _defers(self, other) else matmul(self, other)


__all__ = ["matmul", "dot", "vdot", "inner", "outer", "tensordot", "kron", "cross"]
