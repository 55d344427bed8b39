"""Which dtypes a ufunc computes in and gives, for each family of ufuncs."""

from ._dtypes import BOOL, FLOAT16, FLOAT32, FLOAT64, INT8

_unsupported = (
    "ufunc '{}' not supported for the input types, and the inputs could not be safely coerced to any supported types "
    "according to the casting rule ''safe''"
)


class UFuncTypeError(TypeError):
    """As numpy's own errors of ufuncs."""


def float_for(d):
    """The float dtype that a function of real numbers computes an integer dtype in."""
    if d.kind == "f":
        return d
    return {1: FLOAT16, 2: FLOAT32}.get(d.itemsize, FLOAT64)


def _refused(name):
    return TypeError(_unsupported.format(name))


def _arithmetic(name, d):
    if d is BOOL:
        if name == "subtract":
            raise TypeError(
                "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or "
                "the logical_xor function instead."
            )
        if name in ("floor_divide", "remainder", "power", "fmod"):
            return name, INT8, INT8
        same = {"add": "logical_or", "multiply": "logical_and", "maximum": "logical_or", "minimum": "logical_and",
                "fmax": "logical_or", "fmin": "logical_and"}  # fmt: skip
        return same[name], d, d
    return name, d, d


def _divide(name, d):
    return (name, d, d) if d.kind == "f" else (name, FLOAT64, FLOAT64)


def _compare(name, d):
    return name, d, BOOL


def _bitwise(name, d):
    if d.kind == "f":
        raise _refused(name)
    if d is BOOL:
        same = {"bitwise_and": "logical_and", "bitwise_or": "logical_or", "bitwise_xor": "logical_xor"}
        return same[name], d, d
    return name, d, d


def _shift(name, d):
    if d.kind == "f":
        raise _refused(name)
    return (name, INT8, INT8) if d is BOOL else (name, d, d)


def _real(name, d):
    found = float_for(d)
    return name, found, found


def _simple(name, d):
    if d is BOOL:
        if name == "negative":
            raise TypeError(
                "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not "
                "function instead."
            )
        if name == "absolute":
            return "positive", d, d
        if name in ("positive", "sign"):
            raise UFuncTypeError(f"ufunc '{name}' did not contain a loop with signature matching types <class "
                                 "'numpy.dtype[bool_]'> -> None")  # fmt: skip
        return name, INT8, INT8
    return name, d, d


def _invert(name, d):
    if d.kind == "f":
        raise _refused(name)
    return ("logical_not", d, d) if d is BOOL else (name, d, d)


def _test(name, d):
    return name, d, BOOL


families = {
    "arithmetic": _arithmetic, "divide": _divide, "compare": _compare, "bitwise": _bitwise, "shift": _shift,
    "real": _real, "simple": _simple, "invert": _invert, "test": _test,
}  # fmt: skip
