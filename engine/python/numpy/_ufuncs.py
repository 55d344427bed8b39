"""The ufuncs: functions of each element, with broadcasting, promotion, out=, where=, reduce, accumulate and outer."""

import operator as python_operator

from . import _errors
from ._broadcasting import broadcast_view, common_shape, text
from ._conversion import asarray
from ._dtypes import BOOL, FLOAT64, INT64, OBJECT, as_dtype, promote, promote_with_scalar
from ._memory import kernels, pack
from ._ndarray import (
    after_write, before_read, before_write, can_cast, cast, copy_into, flat_values, from_values, ndarray,
    new_array, operand, read_item,
)  # fmt: skip
from ._resolution import UFuncTypeError, families
from ._scalars import scalar

_plain = {float: FLOAT64, int: INT64, bool: BOOL}


class ufunc:
    """A function of each element of one array or two. `out` receives the result; `where` says which elements to set."""

    def __init__(self, name, family, nin=2, identity=None, shown=None):
        self.__name__ = shown or name
        self.nin = nin
        self.nout = 1
        self.nargs = nin + 1
        self.identity = identity
        self._name = name
        self._family = families[family]
        self._loops = {}

    def __repr__(self):
        return f"<ufunc '{self.__name__}'>"

    def __reduce__(self):
        return self.__name__

    def _loop(self, d):
        """The dtype to compute in, the dtype of the result and the kernel, for what the operands promote to."""
        found = self._loops.get(d.code)
        if found is None:
            name, inside, outside = self._family(self._name, d)
            is_whole = inside.kind in "biu"
            make = kernels.binary if self.nin == 2 else kernels.unary
            found = self._loops[d.code] = (inside, outside, make(name, is_whole))
        return found

    def __call__(self, *args, out=None, where=True, dtype=None, casting="same_kind", order="K", subok=True):
        if len(args) != self.nin:
            if len(args) == self.nin + 1 and out is None:
                out = args[-1]
                args = args[:-1]
            else:
                raise TypeError(
                    f"{self.__name__}() takes from {self.nin} to {self.nin + 1} positional arguments but {len(args)} were given"
                )
        if type(out) is tuple:
            out = out[0]
        if out is not None and not isinstance(out, ndarray):
            raise TypeError("return arrays must be of ArrayType")
        if self.nin == 1:
            return self._unary(args[0], out, where, dtype)
        return self._binary(args[0], args[1], out, where, dtype)

    def _binary(self, x, y, out, where, dtype):
        dx = x._dtype if type(x) is ndarray else None
        dy = y._dtype if type(y) is ndarray else None
        if dx is None:
            dx = _plain.get(type(x))
            if dx is None:
                x = asarray(x)
                dx = x._dtype
        if dy is None:
            dy = _plain.get(type(y))
            if dy is None:
                y = asarray(y)
                dy = y._dtype
        x_shape = x._shape if isinstance(x, ndarray) else ()
        y_shape = y._shape if isinstance(y, ndarray) else ()
        is_mixed = False
        if dtype is not None:
            common = as_dtype(dtype)
            is_mixed = True
        elif x_shape and y_shape or not x_shape and not y_shape:
            common = dx if dx is dy else promote(dx, dy)
            if dx is INT64 and dy is INT64 and type(x) is int and not -(1 << 63) <= x < 1 << 63:
                common = OBJECT
        elif x_shape:
            common = _with_scalar(dx, y, dy)
        else:
            common = _with_scalar(dy, x, dx)
        if common.code == 12:
            return self._of_objects(x, y, out)
        inside, outside, kernel = self._loop(common)
        if not isinstance(x, ndarray):
            x = from_values([x], (), inside)
        elif (is_mixed or not x_shape) and x._dtype is not inside:
            x = cast(x, inside)
        if not isinstance(y, ndarray):
            y = from_values([y], (), inside)
        elif (is_mixed or not y_shape) and y._dtype is not inside:
            y = cast(y, inside)
        if self._name == "power" and inside.kind == "i" and y._size and bool((y < 0).any() if y._shape else y.item() < 0):
            raise ValueError("Integers to negative integer powers are not allowed.")
        if x_shape == y_shape:
            shape = x_shape
        else:
            shape = common_shape((x_shape, y_shape))
            if shape is None:
                raise ValueError(
                    f"operands could not be broadcast together with shapes {text(x_shape)} {text(y_shape)} "
                )
        target = self._target(out, where, shape, outside, (x, y))
        if x._buffer._on_read is not None or y._buffer._on_read is not None:
            before_read(x)
            before_read(y)
        if target._size:
            if x_shape == y_shape and x._is_packed and y._is_packed and target._is_packed:
                # All lie element beside element: one run, whatever the shape.
                pack((1, target._size, x._dtype.code, x._buffer.address + x._offset, x._dtype.itemsize,
                      y._dtype.code, y._buffer.address + y._offset, y._dtype.itemsize,
                      target._dtype.code, target._buffer.address + target._offset, target._dtype.itemsize))  # fmt: skip
            else:
                if x_shape != shape:
                    x = broadcast_view(x, shape)
                if y_shape != shape:
                    y = broadcast_view(y, shape)
                pack((len(shape), *shape, *operand(x), *operand(y), *operand(target)))
            flags = kernel()
            if flags:
                _errors.report(flags, self.__name__ if shape or out is not None else f"scalar {self.__name__}")
        if not shape and out is None and inside.kind in "iu" and self._name in _wrapping:
            exact = _object_functions[self._name](x.item(), y.item())
            if exact != target.item():
                _errors.report(2, f"scalar {self.__name__}")
        return self._given(target, out, where)

    def _unary(self, x, out, where, dtype):
        if not isinstance(x, ndarray):
            x = asarray(x)
        d = x._dtype if dtype is None else as_dtype(dtype)
        if d.code == 12:
            return self._of_objects(x, None, out)
        inside, outside, kernel = self._loop(d)
        if dtype is not None and x._dtype is not inside:
            x = cast(x, inside)
        target = self._target(out, where, x._shape, outside, (x,))
        before_read(x)
        if target._size:
            pack((len(x._shape), *x._shape, *operand(x), *operand(target)))
            flags = kernel()
            if flags:
                _errors.report(flags, self.__name__)
        return self._given(target, out, where)

    def _target(self, out, where, shape, outside, inputs):
        """The array that the kernel writes to: `out` itself where nothing stands against it."""
        if out is None:
            return new_array(shape, outside)
        if out._shape != shape:
            wanted = common_shape((shape, out._shape))
            if wanted != out._shape:
                raise ValueError(
                    f"non-broadcastable output operand with shape {text(out._shape)} doesn't match the broadcast shape "
                    f"{text(shape)}"
                )
            return new_array(shape, outside)
        if not can_cast(outside, out._dtype, "same_kind"):
            raise UFuncTypeError(
                f"Cannot cast ufunc '{self.__name__}' output from {outside!r} to {out._dtype!r} with casting rule "
                "'same_kind'"
            )
        before_write(out)
        if out._dtype is not outside or where is not True:
            return new_array(shape, outside)
        for one in inputs:
            if one._buffer is out._buffer and (
                one._offset != out._offset or one._strides != out._strides or one._dtype is not out._dtype
            ):
                return new_array(shape, outside)
        return out

    def _given(self, target, out, where):
        if out is None:
            if where is not True:
                kept = new_array(target._shape, target._dtype)
                _copy_where(kept, target, where)
                target = kept
            if target._shape:
                return target
            return scalar(read_item(target, target._offset), target._dtype)
        if target is not out:
            if where is True:
                copy_into(out, broadcast_view(target, out._shape))
            else:
                _copy_where(out, cast(target, out._dtype), where)
        else:
            after_write(out)
        return out

    def _of_objects(self, x, y, out):
        """Of strings and Python objects: one element after another, by Python's own operator."""
        function = _object_functions.get(self._name)
        if function is None:
            raise UFuncTypeError(
                f"ufunc '{self.__name__}' did not contain a loop with signature matching types "
                f"({type(x).__name__}) -> None"
            )
        x = asarray(x)
        if y is None:
            values = [function(value) for value in flat_values(x)]
            shape = x._shape
        else:
            y = asarray(y)
            shape = common_shape((x._shape, y._shape))
            if shape is None:
                raise ValueError(
                    f"operands could not be broadcast together with shapes {text(x._shape)} {text(y._shape)} "
                )
            if "U" in (x._dtype.kind, y._dtype.kind) and self._name not in _comparisons:
                raise UFuncTypeError(
                    f"ufunc '{self.__name__}' did not contain a loop with signature matching types "
                    f"({_class_text(x)}, {_class_text(y)}) -> None"
                )
            pairs = zip(flat_values(broadcast_view(x, shape)), flat_values(broadcast_view(y, shape)))
            values = [function(a, b) for a, b in pairs]
        d = BOOL if self._name in _comparisons else OBJECT
        result = from_values(values, shape, d)
        if out is not None:
            copy_into(out, result)
            return out
        return result if shape else (scalar(values[0], d))

    # Of whole arrays.

    def reduce(self, array, axis=0, dtype=None, out=None, keepdims=False, initial=None, where=True):
        """Combines the elements along an axis, or several, or all with None."""
        from ._reductions import reduce_by

        return reduce_by(self, array, axis, dtype, out, keepdims, initial)

    def accumulate(self, array, axis=0, dtype=None, out=None):
        """The combinations of the elements up to each along an axis."""
        from ._reductions import accumulate_by

        return accumulate_by(self, array, axis, dtype, out)

    def outer(self, A, B, **kwargs):
        """Of every element of A with every element of B."""
        a, b = asarray(A), asarray(B)
        return self(a.reshape(a._shape + (1,) * b.ndim), b, **kwargs)

    def at(self, a, indices, b=None):
        """In place at indices, one after another, so that an index that comes twice counts twice."""
        from ._sequential import apply_at

        apply_at(self, a, indices, b)


def _class_text(x):
    return f"dtype('{x._dtype}')"


def _with_scalar(d, value, scalar_dtype):
    if d is scalar_dtype:
        return d
    if isinstance(value, ndarray):
        value = read_item(value, value._offset)
    return promote_with_scalar(d, value, scalar_dtype)


def _copy_where(target, source, where):
    mask = cast(broadcast_view(asarray(where), target._shape), BOOL)
    pack((len(target._shape), *target._shape, *operand(mask), *operand(source), *operand(target)))
    kernels.maskedCopy()
    after_write(target)


_wrapping = {"add", "subtract", "multiply"}
_comparisons = {"equal", "not_equal", "less", "less_equal", "greater", "greater_equal"}
_object_functions = {
    "add": python_operator.add, "subtract": python_operator.sub, "multiply": python_operator.mul,
    "divide": python_operator.truediv, "floor_divide": python_operator.floordiv, "remainder": python_operator.mod,
    "power": python_operator.pow, "equal": python_operator.eq, "not_equal": python_operator.ne,
    "less": python_operator.lt, "less_equal": python_operator.le, "greater": python_operator.gt,
    "greater_equal": python_operator.ge, "negative": python_operator.neg, "absolute": abs,
    "maximum": max, "minimum": min,
}  # fmt: skip

add = ufunc("add", "arithmetic", identity=0)
subtract = ufunc("subtract", "arithmetic")
multiply = ufunc("multiply", "arithmetic", identity=1)
divide = true_divide = ufunc("divide", "divide")
floor_divide = ufunc("floor_divide", "arithmetic")
remainder = mod = ufunc("remainder", "arithmetic")
fmod = ufunc("fmod", "arithmetic")
power = ufunc("power", "arithmetic")
maximum = ufunc("maximum", "arithmetic")
minimum = ufunc("minimum", "arithmetic")
fmax = ufunc("fmax", "arithmetic")
fmin = ufunc("fmin", "arithmetic")
equal = ufunc("equal", "compare")
not_equal = ufunc("not_equal", "compare")
less = ufunc("less", "compare")
less_equal = ufunc("less_equal", "compare")
greater = ufunc("greater", "compare")
greater_equal = ufunc("greater_equal", "compare")
logical_and = ufunc("logical_and", "compare", identity=True)
logical_or = ufunc("logical_or", "compare", identity=False)
logical_xor = ufunc("logical_xor", "compare", identity=False)
logical_not = ufunc("logical_not", "test", 1)
bitwise_and = ufunc("bitwise_and", "bitwise", identity=-1)
bitwise_or = ufunc("bitwise_or", "bitwise", identity=0)
bitwise_xor = ufunc("bitwise_xor", "bitwise", identity=0)
left_shift = ufunc("left_shift", "shift")
right_shift = ufunc("right_shift", "shift")
invert = bitwise_not = ufunc("invert", "invert", 1)
arctan2 = ufunc("arctan2", "real")
hypot = ufunc("hypot", "real")
copysign = ufunc("copysign", "real")
logaddexp = ufunc("logaddexp", "real")
heaviside = ufunc("heaviside", "real")
negative = ufunc("negative", "simple", 1)
positive = ufunc("positive", "simple", 1)
absolute = abs_ = ufunc("absolute", "simple", 1)
sign = ufunc("sign", "simple", 1)
square = ufunc("square", "simple", 1)
reciprocal = ufunc("reciprocal", "simple", 1)
isnan = ufunc("isnan", "test", 1)
isinf = ufunc("isinf", "test", 1)
isfinite = ufunc("isfinite", "test", 1)
signbit = ufunc("signbit", "test", 1)
for _name in (
    "exp exp2 expm1 log log2 log10 log1p sqrt cbrt sin cos tan arcsin arccos arctan sinh cosh tanh arcsinh arccosh "
    "arctanh floor ceil trunc rint deg2rad rad2deg"
).split():
    globals()[_name] = ufunc(_name, "real", 1)
fabs = ufunc("absolute", "real", 1, shown="fabs")
radians, degrees = (ufunc(_name, "real", 1, shown=_shown) for _name, _shown in (("deg2rad", "radians"), ("rad2deg", "degrees")))

__all__ = [_name for _name, _value in list(globals().items()) if isinstance(_value, ufunc)]
