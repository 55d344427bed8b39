"""torch.dtype, torch.Size, torch.device, torch.layout and the named results of torch.return_types."""
import sys
import types

from . import _bridge


class dtype:
    """The type of a tensor's elements, such as torch.float32. There is one object of each."""

    __slots__ = ('name', 'is_floating_point', 'is_signed', 'itemsize')
    is_complex = False
    _all = {}

    def __repr__(self):
        return 'torch.' + self.name

    def __reduce__(self):
        # By its name in torch, as PyTorch pickles it.
        return self.name

    def to_complex(self):
        raise RuntimeError('Lantern has no complex numbers')


dtype.__module__ = 'torch'


def _dtype(name):
    found = dtype._all.get(name)
    if found is None:
        found = object.__new__(dtype)
        found.name = name
        found.is_floating_point = name.startswith('float')
        found.is_signed = name not in ('bool', 'uint8')
        found.itemsize = 1 if name == 'bool' else int(name.lstrip('uintfloat')) // 8
        dtype._all[name] = found
    return found


DTYPES = tuple(_dtype(name) for name in _bridge.DTYPE_NAMES)
_bridge.makers['dtype'] = _dtype


def _pack_dtype(value, values):
    values.append(value.name)
    return 'd'


_bridge.packers[dtype] = _pack_dtype
# dtype=float, dtype=int and dtype=bool, as Python's own types.
_of_python = {float: 'float32', int: 'int64', bool: 'bool'}


def _pack_type(value, values):
    name = _of_python.get(value)
    if name is None:
        values.append('type')
        return 'y'
    values.append(name)
    return 'd'


_bridge.packers[type] = _pack_type


class Size(tuple):
    """The shape of a tensor: a tuple of whole numbers that prints as torch.Size([2, 3])."""

    __slots__ = ()

    def __repr__(self):
        return f"torch.Size([{', '.join(map(repr, self))}])"

    def numel(self):
        """How many elements a tensor of this shape has."""
        n = 1
        for size in self:
            n *= size
        return n

    def __getitem__(self, index):
        found = tuple.__getitem__(self, index)
        return Size(found) if type(index) is slice else found

    def __add__(self, other):
        made = tuple.__add__(self, other)
        return Size(made)

    def __mul__(self, n):
        return Size(tuple.__mul__(self, n))

    __rmul__ = __mul__


Size.__module__ = 'torch'


def _pack_size(value, values):
    values.extend(value)
    return 'Z' + 'n' * len(value) + ')'


_bridge.packers[Size] = _pack_size
_bridge.makers['Size'] = Size


class device:
    """Where a tensor is said to be: torch.device('cpu'), torch.device('cuda', 0). It chooses nothing here."""

    __slots__ = ('type', 'index')

    def __init__(self, type, index=None):
        if isinstance(type, device):
            self.type, self.index = type.type, type.index
            return
        if isinstance(type, int):
            type = f'cuda:{type}'
        if index is not None and ':' in type:
            raise RuntimeError(f"type (string) must not include an index because index was passed explicitly: {type}")
        made = _bridge.invoke(_bridge.resolve('torch.device'), (type,) if index is None else (type, index))
        self.type, self.index = made.type, made.index

    def __repr__(self):
        index = '' if self.index is None else f', index={self.index}'
        return f"device(type='{self.type}'{index})"

    def __str__(self):
        return self.type if self.index is None else f'{self.type}:{self.index}'

    def __eq__(self, other):
        return isinstance(other, device) and (self.type, self.index) == (other.type, other.index)

    def __hash__(self):
        return hash((self.type, self.index))

    def __reduce__(self):
        return device, (self.type,) if self.index is None else (self.type, self.index)


device.__module__ = 'torch'


def _pack_device(value, values):
    values.append(str(value))
    return 's'


_bridge.packers[device] = _pack_device


class layout:
    def __init__(self, name):
        self._name = name

    def __repr__(self):
        return self._name


class memory_format(layout):
    pass


def _pack_layout(value, values):
    values.append(value._name)
    return 's'


_bridge.packers[layout] = _pack_layout
_bridge.packers[memory_format] = _pack_layout
layout.__module__ = memory_format.__module__ = 'torch'
strided = layout('torch.strided')
sparse_coo = layout('torch.sparse_coo')
contiguous_format = memory_format('torch.contiguous_format')
preserve_format = memory_format('torch.preserve_format')
channels_last = memory_format('torch.channels_last')

return_types = types.ModuleType('torch.return_types', 'The named results of ops that give several tensors.')
sys.modules['torch.return_types'] = return_types


def _return_type(op, fields, items):
    cls = getattr(return_types, op, None)
    if cls is None or cls._fields != tuple(fields):
        cls = _make_return_type(op, tuple(fields))
        setattr(return_types, op, cls)
    return tuple.__new__(cls, items)


def _make_return_type(op, fields):
    def text(self):
        parts = ',\n'.join(f'{field}={item!r}' for field, item in zip(fields, self))
        return f'torch.return_types.{op}(\n{parts})'

    def new(cls, items):
        return tuple.__new__(cls, items)

    members = {field: property(lambda self, i=i: self[i]) for i, field in enumerate(fields)}
    members.update(__slots__=(), __repr__=text, __new__=new, _fields=fields, n_fields=len(fields),
                   n_sequence_fields=len(fields), __module__='torch.return_types')
    return type(op, (tuple,), members)


_bridge.makers['return_type'] = _return_type
