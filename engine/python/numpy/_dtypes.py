"""The dtypes, what two of them promote to, and what a single value needs."""

import math
import struct
from functools import lru_cache


class dtype:
    """A type of array elements. numpy.dtype('float32'), numpy.dtype(float) and numpy.dtype(numpy.int8) look one up."""

    __slots__ = ("code", "name", "kind", "char", "itemsize", "type", "format", "str")

    def __new__(cls, obj=None, *args, **kwargs):
        return as_dtype(obj)

    def __repr__(self):
        return f"dtype({str.__repr__(self.str)})" if self.kind == "U" else f"dtype('{_short(self)}')"

    def __str__(self):
        return self.str if self.kind == "U" else self.name

    def __eq__(self, other):
        if self is other:
            return True
        try:
            other = as_dtype(other)
        except TypeError:
            return False
        return self is other or (self.kind == other.kind == "U" and self.itemsize == other.itemsize)

    def __hash__(self):
        return hash((self.kind, self.itemsize))

    def __reduce__(self):
        return (dtype, (self.str,))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @property
    def num(self):
        return {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 23, 10: 11, 11: 12}.get(
            self.code, 17 if self.kind == "O" else 19
        )

    @property
    def byteorder(self):
        return "|" if self.itemsize == 1 or self.kind == "O" else "="

    @property
    def names(self):
        return None

    @property
    def shape(self):
        return ()

    @property
    def alignment(self):
        return self.itemsize

    @property
    def isbuiltin(self):
        return 1

    @property
    def hasobject(self):
        return self.kind == "O"


def _short(d):
    return "O" if d.kind == "O" else d.name


def _new(code, name, kind, char, itemsize, format):
    d = object.__new__(dtype)
    d.code, d.name, d.kind, d.char, d.itemsize, d.format = code, name, kind, char, itemsize, format
    order = "|" if itemsize == 1 or kind == "O" else "<"
    d.str = "|O" if kind == "O" else f"{order}{kind}{itemsize // 4 if kind == 'U' else itemsize}"
    d.type = None
    return d


_numbers = [
    ("bool", "b", "?", 1, "?"),
    ("int8", "i", "b", 1, "b"),
    ("uint8", "u", "B", 1, "B"),
    ("int16", "i", "h", 2, "h"),
    ("uint16", "u", "H", 2, "H"),
    ("int32", "i", "i", 4, "i"),
    ("uint32", "u", "I", 4, "I"),
    ("int64", "i", "l", 8, "q"),
    ("uint64", "u", "L", 8, "Q"),
    ("float16", "f", "e", 2, "e"),
    ("float32", "f", "f", 4, "f"),
    ("float64", "f", "d", 8, "d"),
]
by_code = [_new(code, *row) for code, row in enumerate(_numbers)]
BOOL, INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64, UINT64, FLOAT16, FLOAT32, FLOAT64 = by_code
OBJECT = _new(12, "object", "O", "O", 8, "i")
OBJECT_CODE = 12


@lru_cache(None)
def string_dtype(length):
    """The dtype of strings of at most so many characters."""
    return _new(12, f"str{length * 32}", "U", "U", length * 4, "i")


def size_of(d):
    """The bytes an element takes in memory: objects and strings are kept under numbers of 4 bytes."""
    return 4 if d.code == 12 else d.itemsize


_names = {d.name: d for d in by_code}
_names |= {d.str: d for d in by_code} | {d.str[1:]: d for d in by_code} | {d.char: d for d in by_code}
_names |= {
    "q": INT64, "Q": UINT64, "p": INT64, "P": UINT64, "int": INT64, "uint": UINT64, "float": FLOAT64,
    "double": FLOAT64, "single": FLOAT32, "half": FLOAT16, "byte": INT8, "ubyte": UINT8, "short": INT16,
    "ushort": UINT16, "intc": INT32, "uintc": UINT32, "long": INT64, "longlong": INT64, "int_": INT64,
    "float_": FLOAT64, "bool8": BOOL, "bool_": BOOL, "?": BOOL, "b1": BOOL, "O": OBJECT, "object": OBJECT, "|O": OBJECT,
    "str": string_dtype(0), "U": string_dtype(0), "<U": string_dtype(0),
}  # fmt: skip
_types = {float: FLOAT64, int: INT64, bool: BOOL, object: OBJECT, str: string_dtype(0), type(None): FLOAT64}


def register_type(d, scalar):
    """Says which scalar class a dtype has."""
    d.type = scalar
    _types[scalar] = d


def register_abstract(scalar, d):
    _types[scalar] = d


def as_dtype(obj):
    """The dtype that a name, a type or a dtype means. Raises TypeError in numpy's words."""
    if type(obj) is dtype:
        return obj
    if obj is None:
        return FLOAT64
    if isinstance(obj, type):
        found = _types.get(obj)
        if found is not None:
            return found
        raise TypeError(f"Cannot interpret '{obj!r}' as a data type")
    if isinstance(obj, str):
        name = obj.removeprefix("=").removeprefix("<") if len(obj) > 1 else obj
        found = _names.get(obj) or _names.get(name)
        if found is not None:
            return found
        if name[:1] == "U" and name[1:].isdigit():
            return string_dtype(int(name[1:]))
        if name[:1] in "cFDGMmSVa" and len(name) > 1 or "complex" in name or "datetime" in name:
            raise TypeError(f"Lantern's numpy is a subset without the data type '{obj}': it has bool, integers and floats")
        raise TypeError(f"data type '{obj}' not understood")
    inner = getattr(obj, "dtype", None)
    if type(inner) is dtype:
        return inner
    raise TypeError(f"Cannot interpret '{obj!r}' as a data type")


_signed = {1: INT8, 2: INT16, 4: INT32, 8: INT64}
_unsigned = {1: UINT8, 2: UINT16, 4: UINT32, 8: UINT64}
_floats = {2: FLOAT16, 4: FLOAT32, 8: FLOAT64}


@lru_cache(None)
def promote(a, b):
    """The smallest dtype that holds both. Raises TypeError where there is none."""
    if a is b or a == b:
        return a
    if a.kind == "O" or b.kind == "O":
        return OBJECT
    if a.kind == "U" or b.kind == "U":
        if a.kind == b.kind:
            return a if a.itemsize >= b.itemsize else b
        return string_dtype(max((x.itemsize // 4 if x.kind == "U" else {"b": 5, "f": 32}.get(x.kind, 21)) for x in (a, b)))
    if a.kind == "b":
        return b
    if b.kind == "b":
        return a
    if a.kind == b.kind:
        return a if a.itemsize >= b.itemsize else b
    if "f" in (a.kind, b.kind):
        if b.kind == "f":
            a, b = b, a
        need = {1: 2, 2: 4}.get(b.itemsize, 8)
        return _floats[max(a.itemsize, need)]
    if a.kind == "u":
        a, b = b, a
    if a.itemsize > b.itemsize:
        return a
    return FLOAT64 if b.itemsize == 8 else _signed[b.itemsize * 2]


def smallest_for(value, d):
    """What numpy's value-based casting counts a single value of a dtype as. `value` is a Python number."""
    if d.kind == "b" or d.code == 12:
        return d
    if d.kind == "f":
        size = abs(value)
        if size < 65000 or math.isinf(size) or math.isnan(size):
            return FLOAT16
        return FLOAT32 if size < 3.4e38 else FLOAT64
    if value < 0:
        for bits, found in ((7, INT8), (15, INT16), (31, INT32)):
            if value >= -(1 << bits):
                return found
        return INT64
    # A value that is not negative fits both the signed and the unsigned of its size, so it leaves either as it is.
    for size in (1, 2, 4, 8):
        if value < 1 << (8 * size):
            return _unsigned[size] if value >= 1 << (8 * size - 1) else _either[size]
    raise OverflowError("Python int too large to convert to C long")


class _Either:
    """An integer that signed and unsigned arrays of its size both can hold."""

    __slots__ = ("signed", "unsigned", "kind", "itemsize")

    def __init__(self, size):
        self.signed, self.unsigned, self.kind, self.itemsize = _signed[size], _unsigned[size], "i", size


_either = {size: _Either(size) for size in (1, 2, 4, 8)}
_category = {"b": 0, "i": 1, "u": 1, "f": 2, "U": 3, "O": 4}


def promote_with_scalar(d, value, scalar):
    """What an array of dtype d and a single value promote to."""
    if _category[scalar.kind] > _category[d.kind]:
        return promote(d, scalar)
    least = smallest_for(value, scalar)
    if type(least) is _Either:
        least = least.unsigned if d.kind == "u" else least.signed
    return promote(d, least)


class finfo:
    """The limits of a float dtype: eps, max, min, tiny, resolution, bits."""

    def __init__(self, dtype):
        d = as_dtype(dtype)
        if d.kind != "f":
            raise ValueError(f"data type {d.type!r} not inexact")
        digits, top = {2: (10, 15), 4: (23, 127), 8: (52, 1023)}[d.itemsize]
        self.dtype, self.bits, self.nmant, self.maxexp, self.minexp = d, d.itemsize * 8, digits, top + 1, 1 - top
        self.eps = d.type(2.0**-digits)
        self.epsneg = d.type(2.0 ** (-digits - 1))
        self.max = d.type((2 - 2.0**-digits) * 2.0**top)
        self.min = d.type(-float(self.max))
        self.tiny = self.smallest_normal = d.type(2.0 ** (1 - top))
        self.smallest_subnormal = d.type(2.0 ** (1 - top - digits))
        self.precision = {2: 3, 4: 6, 8: 15}[d.itemsize]
        self.resolution = d.type(10.0**-self.precision)

    def __repr__(self):
        return (
            f"finfo(resolution={self.resolution}, min={self.min:.7e}, max={self.max:.7e}, dtype={self.dtype.name})"
        )


class iinfo:
    """The limits of an integer dtype: min, max, bits."""

    def __init__(self, type):
        d = as_dtype(type) if not isinstance(type, int) or isinstance(type, bool) else as_dtype(type.__class__)
        if d.kind not in "iu":
            raise ValueError(f"Invalid integer data type {d.kind!r}.")
        self.dtype, self.kind, self.bits = d, d.kind, d.itemsize * 8
        self.min = -(1 << (self.bits - 1)) if d.kind == "i" else 0
        self.max = (1 << (self.bits - (d.kind == "i"))) - 1

    def __repr__(self):
        return f"iinfo(min={self.min}, max={self.max}, dtype={self.dtype.name})"


def round_to(value, d):
    """A Python float rounded to a float dtype, as a Python float."""
    if d.itemsize == 8:
        return value
    try:
        return struct.unpack(d.format, struct.pack(d.format, value))[0]
    except OverflowError:
        return math.copysign(math.inf, value)
