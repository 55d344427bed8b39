"""The array: a buffer that views share, a dtype, a shape, strides and an offset, both in bytes."""

import struct
from math import prod

from . import _dtypes
from ._dtypes import OBJECT_CODE, as_dtype, size_of
from ._errors import AxisError
from ._memory import Buffer, kernels, pack, table

_copy = kernels.copy


class ndarray:
    """An array of numbers of one dtype, as numpy's. Made by numpy.array, zeros, arange and so on."""

    __slots__ = ("_buffer", "_dtype", "_shape", "_strides", "_offset", "_size", "_base", "_is_packed", "_is_fixed",
                 "__weakref__", "__dict__")  # fmt: skip
    __array_priority__ = 0.0

    def __new__(cls, shape, dtype=float, buffer=None, offset=0, strides=None, order=None):
        made = empty(shape, dtype)
        if buffer is not None:
            raw = memoryview(buffer).cast("B")[offset : offset + made.nbytes]
            made._buffer.view("B")[: made.nbytes] = raw
        if cls is not ndarray:
            return made.view(cls)
        return made

    @property
    def dtype(self):
        return self._dtype

    @dtype.setter
    def dtype(self, value):
        other = self.view(as_dtype(value))
        self._dtype, self._shape, self._strides = other._dtype, other._shape, other._strides
        self._size = other._size

    @property
    def shape(self):
        return self._shape

    @shape.setter
    def shape(self, value):
        other = self.reshape(value)
        if other._buffer is not self._buffer:
            raise AttributeError(
                "Incompatible shape for in-place modification. Use `.reshape()` to make a copy with the desired shape."
            )
        self._shape, self._strides = other._shape, other._strides

    @property
    def strides(self):
        if self._dtype.code == OBJECT_CODE:
            return tuple(stride // 4 * self._dtype.itemsize for stride in self._strides)
        return self._strides

    @property
    def ndim(self):
        return len(self._shape)

    @property
    def size(self):
        return self._size

    @property
    def itemsize(self):
        return self._dtype.itemsize

    @property
    def nbytes(self):
        return self._size * self._dtype.itemsize

    @property
    def base(self):
        return self._base

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return zeros(self._shape, self._dtype)

    @property
    def data(self):
        return self._contiguous_bytes().cast(self._dtype.format) if self._dtype.code < OBJECT_CODE else None

    @property
    def flags(self):
        return Flags(self)

    @property
    def T(self):
        return make(self._buffer, self._dtype, self._shape[::-1], self._strides[::-1], self._offset, self)

    def setflags(self, write=None, align=None, uic=None):
        """Allows or forbids writing into this array."""
        if write is not None:
            self._is_fixed = not write

    def __getattr__(self, name):
        raise AttributeError(f"'numpy.ndarray' object has no attribute '{name}'")

    def __len__(self):
        if not self._shape:
            raise TypeError("len() of unsized object")
        return self._shape[0]

    def item(self, *args):
        """One element as a Python number: of an array of one, or at an index."""
        if not args:
            if self._size != 1:
                raise ValueError("can only convert an array of size 1 to a Python scalar")
            return read_item(self, self._offset)
        index = args[0] if len(args) == 1 else args
        if isinstance(index, tuple):
            return self[index].item()
        if not -self._size <= index < self._size:
            raise IndexError(f"index {index} is out of bounds for size {self._size}")
        return self.ravel()[index].item()

    def tolist(self):
        """Nested lists of Python numbers."""
        if not self._shape:
            return read_item(self, self._offset)
        flat = flat_values(self)
        for length in self._shape[:0:-1]:
            if length == 0:
                return _empty_lists(self._shape)
            flat = [flat[i : i + length] for i in range(0, len(flat), length)]
        return flat

    def tobytes(self, order="C"):
        """The bytes of the elements in order."""
        source = self.T if order == "F" else self
        return bytes(source._contiguous_bytes())

    def astype(self, dtype, order="K", casting="unsafe", subok=True, copy=True):
        """A copy in another dtype; itself where copy=False and nothing changes."""
        d = as_dtype(dtype)
        if not copy and d is self._dtype:
            return self
        if casting != "unsafe" and not can_cast(self._dtype, d, casting):
            raise TypeError(f"Cannot cast array data from {self._dtype!r} to {d!r} according to the rule '{casting}'")
        return cast(self, d)

    def copy(self, order="C"):
        """A contiguous copy."""
        return cast(self, self._dtype)

    __copy__ = copy

    def __deepcopy__(self, memo):
        return self.copy()

    def __reduce__(self):
        if self._dtype.code == OBJECT_CODE:
            return (_rebuilt_objects, (self._dtype, self._shape, flat_values(self)))
        return (_rebuilt, (self.tobytes(), self._dtype, self._shape))

    def view(self, dtype=None, type=None):
        """The same bytes, as another dtype where one is given."""
        if isinstance(dtype, builtin_type) and issubclass(dtype, ndarray):
            type, dtype = dtype, None
        if dtype is None:
            found = make(self._buffer, self._dtype, self._shape, self._strides, self._offset, self, type or ndarray)
            if type is not None and hasattr(found, "__array_finalize__"):
                found.__array_finalize__(self)
            return found
        d = as_dtype(dtype)
        before, after = self._dtype.itemsize, d.itemsize
        if before == after:
            return make(self._buffer, d, self._shape, self._strides, self._offset, self)
        if not self._shape:
            raise ValueError("Changing the dtype of a 0d array is only supported if the itemsize is unchanged")
        if self._strides[-1] != before and self._shape[-1] != 1:
            raise ValueError(
                "To change to a dtype of a different size, the last axis must be contiguous"
            )
        nbytes = self._shape[-1] * before
        if nbytes % after:
            if after > before:
                raise ValueError(
                    "When changing to a larger dtype, its size must be a divisor of the total size in bytes of the "
                    "last axis of the array."
                )
        source = self if self._offset % after == 0 and all(s % after == 0 for s in self._strides[:-1]) else self.copy()
        shape = source._shape[:-1] + (nbytes // after,)
        return make(source._buffer, d, shape, source._strides[:-1] + (after,), source._offset, self)

    def fill(self, value):
        """Sets every element."""
        self[...] = value

    def __array__(self, dtype=None, copy=None):
        return self if dtype is None else self.astype(dtype)

    @property
    def __array_interface__(self):
        return {"shape": self._shape, "typestr": self._dtype.str, "version": 3, "data": (self._address(), False)}

    def __bool__(self):
        if self._size == 1:
            return bool(read_item(self, self._offset))
        if self._size == 0:
            import warnings

            warnings.warn(
                "The truth value of an empty array is ambiguous. Returning False, but in future this will result in "
                "an error. Use `array.size > 0` to check that an array is not empty.",
                DeprecationWarning,
                stacklevel=2,
            )
            return False
        raise ValueError(
            "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()"
        )

    def _lone(self):
        if self._size != 1:
            raise TypeError("only size-1 arrays can be converted to Python scalars")
        return read_item(self, self._offset)

    def __int__(self):
        return int(self._lone())

    def __float__(self):
        return float(self._lone())

    def __complex__(self):
        return complex(self._lone())

    def __index__(self):
        if self._dtype.kind not in "iu" or self._shape:
            raise TypeError("only integer scalar arrays can be converted to a scalar index")
        return read_item(self, self._offset)

    __hash__ = None

    def __format__(self, spec):
        if not self._shape:
            return format(self.item(), spec)
        if not spec:
            return str(self)
        raise TypeError("unsupported format string passed to numpy.ndarray.__format__")

    def __contains__(self, value):
        return bool((self == value).any())

    # Another process's or library's bytes: the ways without a copy.

    def _address(self):
        """Where the first element lies in the interpreter's memory."""
        return (self._buffer.address + self._offset) & 0xFFFFFFFF

    def _contiguous_bytes(self):
        """The elements in order as a memoryview of bytes: of the array itself where it is contiguous, else of a copy."""
        source = self if is_packed(self) else self.copy()
        before_read(source)
        start = source._offset
        return source._buffer.view("B")[start : start + source._size * size_of(source._dtype)]

    @classmethod
    def _from_bytes(cls, data, dtype, shape):
        """An array of its own with a copy of the bytes: one copy from memory to memory."""
        made = empty(shape, dtype)
        if made._size:
            made._buffer.view("B")[: made.nbytes] = memoryview(data).cast("B")
        return made


builtin_type = type


class Flags:
    """ndarray.flags: C_CONTIGUOUS, F_CONTIGUOUS, OWNDATA, WRITEABLE by key or attribute in lower case."""

    def __init__(self, array):
        self.c_contiguous = self.contiguous = is_packed(array)
        self.f_contiguous = is_packed(array.T)
        self.owndata = array._base is None
        self.writeable = not array._is_fixed
        self.aligned = True

    def __getitem__(self, key):
        key = {"C": "c_contiguous", "F": "f_contiguous", "W": "writeable", "O": "owndata"}.get(key, key)
        return getattr(self, key.lower())

    def __repr__(self):
        rows = [("C_CONTIGUOUS", self.c_contiguous), ("F_CONTIGUOUS", self.f_contiguous), ("OWNDATA", self.owndata),
                ("WRITEABLE", self.writeable), ("ALIGNED", True), ("WRITEBACKIFCOPY", False)]  # fmt: skip
        return "\n".join(f"  {name} : {value}" for name, value in rows) + "\n"


_new = object.__new__


def make(buffer, dtype, shape, strides, offset, base, cls=ndarray):
    """A view of a buffer; `base` is the array that it is a view of, or None."""
    a = _new(cls)
    a._buffer = buffer
    a._dtype = dtype
    a._shape = shape
    a._strides = strides
    a._offset = offset
    a._size = prod(shape)
    a._base = base if base is None or base._base is None else base._base
    a._is_packed = None
    a._is_fixed = base is not None and base._is_fixed
    return a


def packed_strides(shape, itemsize):
    """The strides of a contiguous array."""
    if len(shape) == 1:
        return (itemsize,)
    out = []
    step = itemsize
    for length in shape[::-1]:
        out.append(step)
        step *= length or 1
    return tuple(out[::-1])


def new_array(shape, dtype):
    """A contiguous array of zeros of a shape, a tuple of ints that were checked, and a dtype."""
    a = _new(ndarray)
    size = prod(shape)
    itemsize = 4 if dtype.code == 12 else dtype.itemsize
    if size * itemsize > 0x7FFFFFFF:
        raise MemoryError(
            f"Unable to allocate {size * itemsize / 2**30:.3g} GiB for an array with shape {shape} and data type {dtype}"
        )
    a._buffer = Buffer(size * itemsize)
    a._dtype = dtype
    a._shape = shape
    a._strides = packed_strides(shape, itemsize)
    a._offset = 0
    a._size = size
    a._base = None
    a._is_packed = True
    a._is_fixed = False
    return a


def is_packed(a):
    """Whether the elements lie one after another in C order."""
    known = a._is_packed
    if known is None:
        step = size_of(a._dtype)
        known = True
        for length, stride in zip(a._shape[::-1], a._strides[::-1]):
            if length != 1 and stride != step:
                known = a._size == 0
                break
            step *= length
        a._is_packed = known
    return known


def as_shape(shape):
    """A shape from an int or a sequence of ints. Raises TypeError or ValueError in numpy's words."""
    try:
        if hasattr(shape, "__index__") and not (isinstance(shape, ndarray) and shape._shape):
            out = (shape.__index__(),)
        else:
            out = tuple([length.__index__() for length in shape])
    except (AttributeError, TypeError):
        if not hasattr(shape, "__iter__"):
            raise TypeError(f"expected a sequence of integers or a single integer, got '{shape!r}'") from None
        bad = next(x for x in shape if not hasattr(x, "__index__"))
        raise TypeError(f"'{type(bad).__name__}' object cannot be interpreted as an integer") from None
    if len(out) > 32:
        raise ValueError(f"maximum supported dimension for an ndarray is 32, found {len(out)}")
    for length in out:
        if length < 0:
            raise ValueError("negative dimensions are not allowed")
    return out


def empty(shape, dtype=float, order="C", *, like=None):
    """A new array whose elements are not set (they are zero)."""
    return new_array(as_shape(shape), as_dtype(dtype))


zeros = empty


def before_read(a):
    hook = a._buffer._on_read
    if hook is not None:
        hook()


def before_write(a):
    """Refuses an array that may not be written; a buffer's reader brings it up to date first."""
    if a._is_fixed:
        raise ValueError("assignment destination is read-only")
    hook = a._buffer._on_read
    if hook is not None:
        hook()


def after_write(a):
    hook = a._buffer._on_write
    if hook is not None:
        hook()


def operand(a):
    """How the block of arguments describes an array: code, address, strides."""
    return (a._dtype.code, a._buffer.address + a._offset, *a._strides)


def copy_into(target, source):
    """Copies between arrays of one shape, converting."""
    if target._size == 0:
        return
    before_read(source)
    if source._dtype.code != target._dtype.code and OBJECT_CODE in (source._dtype.code, target._dtype.code):
        _copy_objects(target, source)
    elif source._dtype.kind != target._dtype.kind and target._dtype.code == OBJECT_CODE:
        _copy_objects(target, source)
    else:
        pack((len(target._shape), *target._shape, *operand(source), *operand(target)))
        _copy()
    after_write(target)


def _copy_objects(target, source):
    kind = target._dtype.kind
    values = flat_values(source)
    if kind == "U":
        values = [str(value) for value in values]
    elif kind != "O":
        convert = {"b": bool, "f": float}.get(kind, int)
        try:
            values = [convert(value) for value in values]
        except TypeError:
            raise ValueError("setting an array element with a sequence.") from None
    copy_into(target, from_values(values, source._shape, target._dtype))


def cast(a, dtype):
    """A contiguous copy in a dtype."""
    if dtype.kind == "U" and dtype.itemsize == 0:
        kind, size = a._dtype.kind, a._dtype.itemsize
        if kind in "OU":
            longest = max((len(str(value)) for value in flat_values(a)), default=1)
        elif kind == "b":
            longest = 5
        else:
            longest = 32 if kind == "f" else {1: 3, 2: 5, 4: 10, 8: 20}[size] + (kind == "i")
        dtype = _dtypes.string_dtype(longest)
    out = new_array(a._shape, dtype)
    copy_into(out, a)
    return out


def from_values(values, shape, dtype):
    """An array of a flat list of Python values."""
    out = new_array(shape, dtype)
    if dtype.code == OBJECT_CODE:
        values = [table.number(value) for value in values]
    if dtype.kind == "f" and dtype.itemsize < 8:
        values = [_dtypes.round_to(value, dtype) for value in values]
    try:
        struct.pack_into(f"<{len(values)}{dtype.format}", out._buffer.data, 0, *values)
    except struct.error:
        _check_range(values, dtype)
        raise
    return out


def _check_range(values, dtype):
    for value in values:
        if isinstance(value, int) and dtype.kind in "iu":
            bits = dtype.itemsize * 8
            if not (-(1 << (bits - 1)) if dtype.kind == "i" else 0) <= value < 1 << (bits - (dtype.kind == "i")):
                raise OverflowError(f"Python integer {value} out of bounds for {dtype.name}")


def read_item(a, offset):
    """The element at a byte offset as a Python value."""
    buffer = a._buffer
    if buffer._on_read is not None:
        buffer._on_read()
    d = a._dtype
    if d.code == OBJECT_CODE:
        return table.objects[buffer.view("i")[offset >> 2]]
    return buffer.view(d.format)[offset // d.itemsize]


def flat_values(a):
    """The elements in order as a list of Python values."""
    if a._size == 0:
        return []
    source = a if is_packed(a) else cast(a, a._dtype)
    before_read(source)
    d = a._dtype
    size = size_of(d)
    start = source._offset // size
    values = source._buffer.view(d.format)[start : start + a._size].tolist()
    return [table.objects[value] for value in values] if d.code == OBJECT_CODE else values


def _empty_lists(shape):
    if len(shape) == 1:
        return []
    return [_empty_lists(shape[1:]) for _ in range(shape[0])]


def _rebuilt(data, dtype, shape):
    return ndarray._from_bytes(data, dtype, shape)


def _rebuilt_objects(dtype, shape, values):
    return from_values(values, shape, dtype)


def can_cast(a, b, casting="safe"):
    """Whether a dtype's values may be cast to another by a rule: 'safe', 'same_kind', 'unsafe', 'no', 'equiv'."""
    a, b = as_dtype(a), as_dtype(b)
    if casting == "unsafe":
        return True
    if casting in ("no", "equiv"):
        return a == b
    if b.kind == "O" or a == b:
        return True
    if a.code == OBJECT_CODE or b.code == OBJECT_CODE:
        return a.kind == b.kind == "U"
    safe = _dtypes.promote(a, b) == b
    if casting == "safe" or safe:
        return safe
    order = "buif"
    return order.index(a.kind) <= order.index(b.kind) if a.kind != "i" or b.kind != "u" else False


def normalize_axis(axis, ndim, prefix=None):
    """An axis counted from the front. Raises AxisError."""
    try:
        found = axis.__index__()
    except AttributeError:
        raise TypeError(f"'{type(axis).__name__}' object cannot be interpreted as an integer") from None
    if not -ndim <= found < ndim:
        raise AxisError(found, ndim, prefix)
    return found + ndim if found < 0 else found


def normalize_axes(axis, ndim, prefix=None):
    """A tuple of axes from an int, a sequence, or None for all."""
    if axis is None:
        return tuple(range(ndim))
    if isinstance(axis, (tuple, list)):
        out = tuple(normalize_axis(one, ndim, prefix) for one in axis)
        if len(set(out)) != len(out):
            raise ValueError("duplicate value in 'axis'" if prefix is None else f"repeated axis in `{prefix}` argument")
        return out
    return (normalize_axis(axis, ndim, prefix),)
