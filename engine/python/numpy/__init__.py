"""Lantern's numpy: a subset of numpy 1.24 for the Python interpreter of a page, written in Python over kernels in
TypeScript. It has bool, integers and floats, strings and objects in a small way; no complex numbers, dates or records."""

import importlib
import math

from . import _conversion, _creation, _indexing, _operators, _printing, _products, _reductions, _scalars, _selection
from . import _shapes, _sorting, _statistics, _ufuncs
from ._broadcasting import broadcast_arrays, broadcast_shapes, broadcast_to
from ._conversion import array, asanyarray, asarray, ascontiguousarray, asfortranarray, frombuffer, fromiter
from ._creation import *
from ._dtypes import dtype, finfo, iinfo, promote as _promote
from ._errors import AxisError, VisibleDeprecationWarning, errstate, geterr, seterr
from ._ndarray import can_cast, ndarray
from ._printing import *
from ._products import *
from ._reductions import *
from ._scalars import (
    False_, True_, bool_, character, flexible, float16, float32, float64, floating, generic, inexact, int8, int16, int32,
    int64, integer, number, object_, signedinteger, str_, uint8, uint16, uint32, uint64, unsignedinteger,
)  # fmt: skip
from ._selection import *
from ._shapes import *
from ._sorting import *
from ._statistics import *
from ._ufuncs import *
from ._ufuncs import abs_ as abs, ufunc

__version__ = "1.24.2"

_scalars.attach(_conversion)
_operators.attach(_ufuncs)
_indexing.attach()
_shapes.attach()
_selection.attach()
_sorting.attach()
_products.attach()
_printing.attach()
_creation.attach()
for _name in ("sum", "prod", "max", "min", "any", "all", "ptp", "mean", "var", "std", "cumsum", "cumprod", "argmax", "argmin"):
    setattr(ndarray, _name, getattr(_reductions, _name))

pi, e, inf, nan, euler_gamma = math.pi, math.e, math.inf, math.nan, 0.5772156649015329
Inf = Infinity = PINF = inf
NINF = -inf
NaN = NAN = nan
PZERO, NZERO = 0.0, -0.0
newaxis = None
double, single, half, float_ = float64, float32, float16, float64
int_, intp, longlong, intc, short, byte = int64, int64, int64, int32, int16, int8
uint, uintp, ulonglong, uintc, ushort, ubyte = uint64, uint64, uint64, uint32, uint16, uint8
bool8 = bool_
unicode_ = str_
conj = conjugate = positive
little_endian = True


def promote_types(type1, type2):
    """The smallest dtype that holds both."""
    return _promote(dtype(type1), dtype(type2))


def min_scalar_type(a):
    """The smallest dtype that holds a value."""
    from ._dtypes import smallest_for

    a = asarray(a)
    if a.shape:
        return a.dtype
    found = smallest_for(a.item(), a.dtype)
    return getattr(found, "unsigned", found)


def issubdtype(arg1, arg2):
    """Whether a dtype's scalar class lies under another: numpy.issubdtype(a.dtype, numpy.floating)."""
    one = arg1 if isinstance(arg1, type) and issubclass(arg1, generic) else dtype(arg1).type
    other = arg2 if isinstance(arg2, type) and issubclass(arg2, (generic, object_)) else dtype(arg2).type
    return issubclass(one, other)


def shape(a):
    """The shape of an array or of what can be one."""
    return asarray(a).shape


def ndim(a):
    """How many axes there are."""
    return asarray(a).ndim


def size(a, axis=None):
    """How many elements there are, along an axis where one is given."""
    return asarray(a).size if axis is None else asarray(a).shape[axis]


def real(val):
    """The real part: the array itself."""
    return asarray(val)[()] if not asarray(val).shape else val


def iscomplexobj(x):
    """Whether numbers are complex: never."""
    return False


def isrealobj(x):
    """Whether numbers are real: always."""
    return True


def shares_memory(a, b, max_work=None):
    """Whether two arrays may share elements: whether they share a buffer."""
    return a._buffer is b._buffer


may_share_memory = shares_memory


def ndenumerate(arr):
    """Pairs of an index and an element."""
    arr = asarray(arr)
    return zip(ndindex(arr.shape), arr.flat)


def ndindex(*shape):
    """Every index of a shape."""
    from itertools import product

    if len(shape) == 1 and hasattr(shape[0], "__iter__"):
        shape = tuple(shape[0])
    return product(*(range(length) for length in shape))


_lazy = {
    "einsum": "_einsum", "pad": "_padding",
    **dict.fromkeys(("polyval", "polyfit", "polyder", "polyint", "polyadd", "polymul", "roots", "poly1d"), "_polynomials"),
    **dict.fromkeys(("save", "savez", "savez_compressed", "load", "savetxt", "loadtxt", "genfromtxt", "fromstring", "fromfile"),
                    "_files"),
}  # fmt: skip
_modules = {"linalg", "random", "testing", "exceptions"}

# What there is instead of what there is not.
_instead = {
    "fft": "torch.fft does transforms", "complex64": "there are no complex numbers", "complex128": "there are no complex numbers",
    "datetime64": "Python's datetime does dates", "matrix": "use arrays of two axes and @", "ma": "use masks and numpy.where",
    "memmap": "use numpy.load", "recarray": "use a dict of arrays", "char": "use Python's str in a comprehension",
}  # fmt: skip
_removed = {"int": "", "float": "float64", "bool": "bool_", "object": None, "str": "str_", "complex": "complex128"}


def _removed_text(name):
    """numpy's own words for the aliases of Python's types."""
    kind = _removed[name]
    more = "" if kind is None else f" If you specifically wanted the numpy scalar type, use `np.{kind}` here."
    if name == "int":
        more = (
            " When replacing `np.int`, you may wish to use e.g. `np.int64` or `np.int32` to specify the precision. If you wish to "
            "review your current use, check the release note link for additional information."
        )
    return (
        f"module 'numpy' has no attribute '{name}'.\n`np.{name}` was a deprecated alias for the builtin `{name}`. To avoid this "
        f"error in existing code, use `{name}` by itself. Doing this will not modify any behavior and is safe.{more}\n"
        "The aliases was originally deprecated in NumPy 1.20; for more details and guidance see the original release note at:\n"
        "    https://numpy.org/devdocs/release/1.20.0-notes.html#deprecations"
    )



def __getattr__(name):
    if name in _lazy:
        module = importlib.import_module("." + _lazy[name], __name__)
        globals()[name] = found = getattr(module, name)
        return found
    if name in _modules:
        return importlib.import_module("." + name, __name__)
    if name in _removed:
        raise AttributeError(_removed_text(name))
    if name.startswith("__"):
        raise AttributeError(f"module 'numpy' has no attribute '{name}'")
    advice = _instead.get(name, "see dir(numpy) for what it has")
    raise AttributeError(f"module 'numpy' has no attribute '{name}': Lantern's numpy is a subset without it; {advice}")


def __dir__():
    return sorted(set(globals()) | set(_lazy) | {"linalg", "random", "testing"})


_lazy_methods = {"tofile": "_files"}


def _lazy_method(name, module):
    def method(self, *args, **kwargs):
        importlib.import_module("." + module, __name__).attach()
        return getattr(self, name)(*args, **kwargs)

    setattr(ndarray, name, method)


for _name, _module in _lazy_methods.items():
    _lazy_method(_name, _module)
