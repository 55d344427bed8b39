"""The operators of arrays and scalars: each is a ufunc. Two float64, or a float64 and a Python number, take a short way."""

from . import _scalars
from ._ndarray import ndarray
from ._scalars import False_, True_, float64, generic

_float_new = float.__new__
_simple = frozenset((float, int, float64))


def _binary(cls, name, function):
    def forward(self, other):
        if other is None or _defers(self, other):
            return NotImplemented
        return function(self, other)

    def backward(self, other):
        return function(other, self)

    def in_place(self, other):
        return function(self, other, out=(self,))

    setattr(cls, f"__{name}__", forward)
    setattr(cls, f"__r{name}__", backward)
    if cls is ndarray:
        setattr(cls, f"__i{name}__", in_place)


_known = (ndarray, generic, int, float, bool, list, tuple)


def _defers(self, other):
    """Whether another class, with a higher priority than an array's, is to have its turn."""
    if isinstance(other, _known):
        return isinstance(self, generic) and isinstance(other, ndarray)
    if getattr(type(other), "__array_ufunc__", 0) is None:
        return True
    priority = getattr(type(other), "__array_priority__", None)
    return priority is not None and priority > self.__array_priority__


def _comparison(cls, name, function, otherwise):
    def compare(self, other):
        if other is None or isinstance(other, str):
            found = _with_no_number(cls, name, self, other, otherwise)
            if found is not None:
                return found
        if _defers(self, other) and not isinstance(other, ndarray):
            return NotImplemented
        return function(self, other)

    setattr(cls, f"__{name}__", compare)


def _with_no_number(cls, name, self, other, otherwise):
    """What comparing numbers with None or a string gives; None where the array holds objects or strings itself."""
    if cls is ndarray and self._dtype.code == 12:
        return None
    if otherwise is None:
        kind = "numpy.ndarray" if cls is ndarray else f"numpy.{type(self).__name__}"
        raise TypeError(f"'{_signs[name]}' not supported between instances of '{kind}' and '{type(other).__name__}'")
    if cls is not ndarray:
        return otherwise
    if other is None:
        from ._creation import full

        return full(self._shape, otherwise)
    import warnings

    warnings.warn(
        "elementwise comparison failed; returning scalar instead, but in the future will perform elementwise comparison",
        FutureWarning,
        stacklevel=3,
    )
    return otherwise


_signs = {"lt": "<", "le": "<=", "gt": ">", "ge": ">="}


def _fast(name):
    """float64 with a Python number: no array is made."""
    slow = getattr(float64, f"__{name}__")
    plain = getattr(float, f"__{name}__")

    def fast(self, other):
        if type(other) in _simple:
            return _float_new(float64, plain(self, other))
        return slow(self, other)

    setattr(float64, f"__{name}__", fast)


def _fast_comparison(cls, name):
    slow = getattr(cls, f"__{name}__")
    base = float if issubclass(cls, float) else int
    plain = getattr(base, f"__{name}__")

    def fast(self, other):
        if isinstance(other, (int, float)):
            found = plain(self, other)
            if found is not NotImplemented:
                return True_ if found else False_
            return slow(self, other)
        return slow(self, other)

    setattr(cls, f"__{name}__", fast)


def attach(u):
    """Gives arrays and scalars their operators; `u` is the module of ufuncs."""
    pairs = [("add", u.add), ("sub", u.subtract), ("mul", u.multiply), ("truediv", u.divide),
             ("floordiv", u.floor_divide), ("mod", u.remainder), ("pow", u.power), ("and", u.bitwise_and),
             ("or", u.bitwise_or), ("xor", u.bitwise_xor), ("lshift", u.left_shift), ("rshift", u.right_shift)]  # fmt: skip
    for cls in (ndarray, generic):
        for name, function in pairs:
            _binary(cls, name, function)
        for name, function, otherwise in (
            ("eq", u.equal, False), ("ne", u.not_equal, True), ("lt", u.less, None),
            ("le", u.less_equal, None), ("gt", u.greater, None), ("ge", u.greater_equal, None),
        ):  # fmt: skip
            _comparison(cls, name, function, otherwise)
        cls.__divmod__ = lambda self, other: (u.floor_divide(self, other), u.remainder(self, other))
        cls.__rdivmod__ = lambda self, other: (u.floor_divide(other, self), u.remainder(other, self))
        cls.__neg__ = lambda self: u.negative(self)
        cls.__pos__ = lambda self: u.positive(self)
        cls.__abs__ = lambda self: u.absolute(self)
        cls.__invert__ = lambda self: u.invert(self)
    for name in ("add", "sub", "mul", "radd", "rsub", "rmul"):
        _fast(name)
    for cls in (float64, _scalars.float32, _scalars.float16, _scalars.int64, _scalars.int32, _scalars.uint8):
        for name in ("eq", "ne", "lt", "le", "gt", "ge"):
            _fast_comparison(cls, name)
