"""torch.finfo and torch.iinfo: what the numbers of a dtype can hold, as PyTorch says it of that dtype."""
from ._bridge import invoke, resolve
from ._types import dtype as dtype_class

_FLOATS = {'float16': (10, 15, 1e-3), 'float32': (23, 127, 1e-6), 'float64': (52, 1023, 1e-15)}


def _checked(kind, type):
    if not isinstance(type, dtype_class):
        raise TypeError(
            f"{kind}(): argument 'type' (position 1) must be torch.dtype, not {type.__class__.__name__}")


class finfo:
    """The limits of a floating-point dtype, the default one where none is given: bits, eps, min, max, tiny, resolution.

    TypeError for another dtype. They are PyTorch's for that dtype, also where values have single precision here.
    PyTorch: torch.finfo
    """

    def __init__(self, type=None):
        if type is None:
            type = invoke(resolve('torch.get_default_dtype'), ())
        _checked('finfo', type)
        found = _FLOATS.get(type.name)
        if found is None:
            raise TypeError("torch.finfo() requires a floating point input type. Use torch.iinfo to handle 'torch.finfo'")
        digits, exponent, resolution = found
        self.bits = type.itemsize * 8
        self.dtype = type.name
        self.eps = 2.0 ** -digits
        self.max = (2 - self.eps) * 2.0 ** exponent
        self.min = -self.max
        self.tiny = self.smallest_normal = 2.0 ** (1 - exponent)
        self.resolution = resolution

    def __repr__(self):
        return (f'finfo(resolution={self.resolution:g}, min={self.min:g}, max={self.max:g}, eps={self.eps:g}, '
                f'smallest_normal={self.smallest_normal:g}, tiny={self.tiny:g}, dtype={self.dtype})')

    def __eq__(self, other):
        return isinstance(other, finfo) and self.dtype == other.dtype

    def __hash__(self):
        return hash(self.dtype)


class iinfo:
    """The limits of a dtype of whole numbers: bits, min, max. TypeError for another dtype. PyTorch: torch.iinfo"""

    def __init__(self, type):
        _checked('iinfo', type)
        if type.name == 'bool':
            raise TypeError('torch.bool is not supported by torch.iinfo')
        if type.is_floating_point:
            raise TypeError("torch.iinfo() requires an integer input type. Use torch.finfo to handle 'torch.iinfo'")
        self.bits = type.itemsize * 8
        self.dtype = type.name
        self.min = -(1 << (self.bits - 1)) if type.is_signed else 0
        self.max = (1 << (self.bits - type.is_signed)) - 1

    def __repr__(self):
        return f'iinfo(min={self.min:g}, max={self.max:g}, dtype={self.dtype})'

    def __eq__(self, other):
        return isinstance(other, iinfo) and self.dtype == other.dtype

    def __hash__(self):
        return hash(self.dtype)


finfo.__module__ = iinfo.__module__ = 'torch'
