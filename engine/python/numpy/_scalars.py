"""NumPy's scalars: what indexing an array by integers, or reducing it whole, gives. Integer scalars are Python ints and
float scalars Python floats besides, which numpy's are not but for float64; they keep their dtype and wrap around."""

import math
import struct

from . import _dtypes
from ._dtypes import BOOL, FLOAT32, FLOAT64, INT64, register_abstract, register_type, round_to

_arrays = None


def _array(value):
    """The scalar as an array of no dimensions, for all that arrays can do."""
    return _arrays.asarray(value)


def attach(arrays):
    """Tells the scalars of the module that makes arrays, which is loaded after them."""
    global _arrays
    _arrays = arrays


class generic:
    """What all scalars have in common."""

    __slots__ = ()
    __array_priority__ = -1000000.0
    shape = ()
    ndim = 0
    size = 1
    strides = ()
    base = None

    @property
    def nbytes(self):
        return self.dtype.itemsize

    itemsize = nbytes

    @property
    def T(self):
        return self

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return self.dtype.type(0)

    def item(self, *args):
        return _plain(self)

    tolist = item

    def __array__(self, dtype=None, copy=None):
        found = _array(self)
        return found if dtype is None else found.astype(dtype)

    def astype(self, dtype, *args, **kwargs):
        return _array(self).astype(dtype)[()]

    def copy(self, *args):
        return self

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(f"'{_full_name(type(self))}' object has no attribute '{name}'")
        try:
            return getattr(_array(self), name)
        except AttributeError:
            raise AttributeError(f"'{_full_name(type(self))}' object has no attribute '{name}'") from None

    def __getitem__(self, key):
        if key == () or key is ...:
            return self if key == () else _array(self)
        if key is None:
            return _array(self)[key]
        raise IndexError("invalid index to scalar variable.")

    def __reduce__(self):
        return (type(self), (_plain(self),))

    def __format__(self, spec):
        if not spec:
            return str(self)
        return format(_plain(self), spec)


def _full_name(cls):
    return f"numpy.{cls.__name__}"


class number(generic):
    __slots__ = ()


class integer(number):
    __slots__ = ()


class signedinteger(integer):
    __slots__ = ()


class unsignedinteger(integer):
    __slots__ = ()


class inexact(number):
    __slots__ = ()


class floating(inexact):
    __slots__ = ()


class flexible(generic):
    __slots__ = ()


class character(flexible):
    __slots__ = ()


def _plain(value):
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value)
    return value._value if isinstance(value, bool_) else value


class bool_(generic):
    """A truth value; there are two."""

    __slots__ = ("_value",)
    dtype = BOOL

    def __new__(cls, value=False):
        if hasattr(value, "ndim") and value.ndim:
            return _arrays.asarray(value, bool)
        return True_ if value else False_

    def __bool__(self):
        return self._value

    def __repr__(self):
        return str(self._value)

    __str__ = __repr__

    def __hash__(self):
        return hash(self._value)

    def __index__(self):
        raise TypeError("only integer scalar arrays can be converted to a scalar index")

    def __int__(self):
        return int(self._value)

    def __float__(self):
        return float(self._value)

    def __format__(self, spec):
        return format(self._value, spec) if spec else str(self._value)


def _constant(value):
    made = object.__new__(bool_)
    made._value = value
    return made


True_ = _constant(True)
False_ = _constant(False)


def _shortest(value, pack):
    """The fewest digits that a float of this size reads back from, in Python's notation."""
    if value != value or math.isinf(value) or value == 0:
        return repr(value)
    for precision in range(1, 10):
        text = f"{value:.{precision}g}"
        if pack(float(text)) == pack(value):
            break
    size = abs(float(text))
    if 1e-4 <= size < 1e16:
        text = f"{float(text):.{max(1, precision - 1 - math.floor(math.log10(size)))}f}"
        head, _, tail = text.partition(".")
        return f"{head}.{tail.rstrip('0') or '0'}"
    mantissa, _, exponent = f"{value:.{precision - 1}e}".partition("e")
    return f"{mantissa}e{exponent}"


_rounders = {}


def shortest(value, d):
    """repr of a float of a dtype: the shortest text that reads back as the same number."""
    if d.itemsize == 8:
        return repr(float(value))
    return _shortest(float(value), _rounders[d.itemsize])


def _packer(format):
    def pack(value):
        try:
            return struct.pack(format, value)
        except OverflowError:
            return None

    return pack


_rounders[4] = _packer("f")
_rounders[2] = _packer("e")


def _float_class(name, d, bases):
    def __new__(cls, value=0.0):
        if type(value) is not float:
            if hasattr(value, "ndim") and value.ndim or isinstance(value, (list, tuple)):
                return _arrays.asarray(value, d)
            value = float(value)
        return float.__new__(cls, round_to(value, d))

    def __repr__(self):
        return shortest(self, d)

    members = {"__slots__": (), "__new__": __new__, "__repr__": __repr__, "__str__": __repr__, "dtype": d,
               "__hash__": float.__hash__, "__module__": "numpy"}  # fmt: skip
    cls = type(name, bases, members)
    register_type(d, cls)
    return cls


float16 = _float_class("float16", _dtypes.FLOAT16, (floating, float))
float32 = _float_class("float32", FLOAT32, (floating, float))
float64 = _float_class("float64", FLOAT64, (floating, float))


def _int_class(name, d):
    bits = d.itemsize * 8
    span = 1 << bits
    top = (1 << (bits - 1)) - 1 if d.kind == "i" else span - 1

    def __new__(cls, value=0):
        if type(value) is not int:
            if hasattr(value, "ndim") and value.ndim or isinstance(value, (list, tuple)):
                return _arrays.asarray(value, d)
            value = int(value)
        if not (-top - 1 if d.kind == "i" else 0) <= value <= top:
            if bits == 64:
                raise OverflowError("Python int too large to convert to C long")
            value &= span - 1
            if value > top:
                value -= span
        return int.__new__(cls, value)

    members = {"__slots__": (), "__new__": __new__, "__repr__": lambda self: int.__repr__(self), "dtype": d,
               "__str__": lambda self: int.__repr__(self), "__hash__": int.__hash__, "__module__": "numpy"}  # fmt: skip
    cls = type(name, (signedinteger if d.kind == "i" else unsignedinteger, int), members)
    register_type(d, cls)
    return cls


int8 = _int_class("int8", _dtypes.INT8)
int16 = _int_class("int16", _dtypes.INT16)
int32 = _int_class("int32", _dtypes.INT32)
int64 = _int_class("int64", INT64)
uint8 = _int_class("uint8", _dtypes.UINT8)
uint16 = _int_class("uint16", _dtypes.UINT16)
uint32 = _int_class("uint32", _dtypes.UINT32)
uint64 = _int_class("uint64", _dtypes.UINT64)
register_type(BOOL, bool_)
for _abstract, _dtype in ((number, FLOAT64), (floating, FLOAT64), (inexact, FLOAT64), (integer, INT64),
                          (signedinteger, INT64), (unsignedinteger, _dtypes.UINT64)):  # fmt: skip
    register_abstract(_abstract, _dtype)


class str_(str, character):
    """A string scalar."""

    __slots__ = ()

    @property
    def dtype(self):
        return _dtypes.string_dtype(len(self))


class object_:
    """Stands for Python objects as a dtype."""


register_abstract(str_, _dtypes.string_dtype(0))
register_abstract(object_, _dtypes.OBJECT)
_dtypes.OBJECT.type = object_


def scalar(value, d):
    """A Python value as a scalar of a dtype; objects and strings stay as they are."""
    if d.code == 12:
        return str_(value) if d.kind == "U" else value
    if d.code == 11:
        return float.__new__(float64, value)
    if d.code == 7:
        return int.__new__(int64, value)
    return d.type(value)
