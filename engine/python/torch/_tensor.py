"""torch.Tensor: a handle of a tensor in the engine, with PyTorch's operators, attributes and printed form."""
import _lantern
from pyodide.ffi import JsException

from . import _bridge, _types
from ._bridge import Held, ask, invoke, put, resolve, scratch, tell, tensor_types, wait
from ._function import method
from ._types import DTYPES, Size, device

_meta = _lantern.meta
_item = _lantern.item
_number_types = frozenset((int, float, bool))


class TensorMeta(type):
    def __instancecheck__(cls, instance):
        return type.__instancecheck__(cls, instance)


class Tensor(Held):
    """A tensor: see torch.tensor, and the page of supported functions for what it can do.

    PyTorch: torch.Tensor
    """

    __slots__ = ('__dict__',)
    __module__ = 'torch'
    __array_priority__ = 1000

    def __new__(cls, *args, **kwargs):
        made = invoke(_LEGACY, args, kwargs or None)
        return made if cls is Tensor else made.as_subclass(cls)

    def __init__(self, *args, **kwargs):
        pass

    # What is asked all the time goes straight to the engine.

    @property
    def shape(self):
        n = _meta(self._h) & 255
        return Size(scratch[:n])

    @property
    def ndim(self):
        return _meta(self._h) & 255

    def dim(self):
        return _meta(self._h) & 255

    ndimension = dim

    @property
    def dtype(self):
        return DTYPES[(_meta(self._h) >> 8) & 255]

    @property
    def requires_grad(self):
        return bool(_meta(self._h) >> 16)

    @requires_grad.setter
    def requires_grad(self, value):
        put(self, 'requires_grad', bool(value))

    def size(self, dim=None):
        """The shape, or the size of one dimension."""
        if dim is None:
            return self.shape
        # Its refusals are the engine's own.
        return tell(self, 'size', (dim.__index__(),))

    def numel(self):
        n = 1
        for size in self.shape:
            n *= size
        return n

    nelement = numel

    @property
    def device(self):
        return _CPU

    @property
    def layout(self):
        return _types.strided

    @property
    def data(self):
        return _detach(self)

    @data.setter
    def data(self, value):
        if not isinstance(value, Tensor):
            raise TypeError(f'Variable data has to be a tensor, but got {type(value).__name__}')
        put(self, 'data', value)

    @property
    def grad(self):
        return ask(self, 'grad')

    @grad.setter
    def grad(self, value):
        if value is not None and not isinstance(value, Tensor):
            raise TypeError(
                f'assigned grad expected to be a Tensor or None but got grad of type {_class_text(value)}')
        put(self, 'grad', value)

    @grad.deleter
    def grad(self):
        put(self, 'grad', None)

    @property
    def grad_fn(self):
        return ask(self, 'grad_fn')

    @property
    def is_leaf(self):
        return ask(self, 'is_leaf')

    @property
    def name(self):
        return None

    # Reading values: at once where the host has them, else waited for.

    def item(self):
        """The value of a tensor of one element, as a number of Python's."""
        try:
            value = _item(self._h)
        except JsException as error:
            raise _bridge.translate(error) from None
        if not isinstance(value, (int, float)):
            value = wait(value)
        if (_meta(self._h) >> 8) & 255 >= 6:
            return float(value)
        return value

    def tolist(self):
        """All values as nested lists; of a tensor without dimensions its value."""
        shape = self.shape
        if not shape:
            return self.item()
        values = _values(self)
        for size in reversed(shape[1:]):
            values = [values[i:i + size] for i in range(0, len(values), size)] if size else [
                [] for _ in range(_product(shape[:-1]))]
        return values

    def __repr__(self, *, tensor_contents=None):
        try:
            text = _lantern.print(self._h)
        except JsException as error:
            raise _bridge.translate(error) from None
        return text if type(text) is str else wait(text)

    def __format__(self, spec):
        if not self.shape:
            return format(self.item(), spec)
        return object.__format__(self, spec)

    def __bool__(self):
        n = self.numel()
        if n != 1:
            what = 'no values' if n == 0 else 'more than one value'
            raise RuntimeError(f'Boolean value of Tensor with {what} is ambiguous')
        return bool(self.item())

    def __float__(self):
        return float(self._one())

    def __int__(self):
        return int(self._one())

    def __complex__(self):
        return complex(self._one())

    def __index__(self):
        if self.numel() != 1 or self.dtype.is_floating_point:
            raise TypeError('only integer tensors of a single element can be converted to an index')
        return int(self.item())

    def _one(self):
        if self.numel() != 1:
            raise ValueError('only one element tensors can be converted to Python scalars')
        return self.item()

    def __round__(self, ndigits=0):
        return invoke(resolve('Tensor.round'), (self,), {'decimals': ndigits} if ndigits else None)

    def __len__(self):
        if _meta(self._h) & 255 == 0:
            raise TypeError('len() of a 0-d tensor')
        return scratch[0]

    def __iter__(self):
        if not self.shape:
            raise TypeError('iteration over a 0-d tensor')
        return iter(invoke(resolve('Tensor.unbind'), (self, 0)))

    def __reversed__(self):
        return self.flip(0) if self.shape else self

    def __contains__(self, element):
        if isinstance(element, (Tensor, int, float)):
            return bool((self == element).any().item())
        raise RuntimeError(
            f'Tensor.__contains__ only supports Tensor or scalar, but you passed in a {type(element)}.')

    def __hash__(self):
        return id(self)

    def __dir__(self):
        return sorted({*object.__dir__(self)} - {'_h'})

    # Indexing.

    def __getitem__(self, index):
        return invoke(_INDEX, (self, index_parts(index)))

    def __setitem__(self, index, value):
        if not isinstance(value, Tensor) and type(value) not in _number_types:
            value = _as_value(value, self)
        invoke(_SET, (self, index_parts(index), value))

    def __delitem__(self, index):
        raise TypeError('Tensor does not support deleting items')

    # The rest of what Python asks of an object.

    def __deepcopy__(self, memo):
        if id(self) in memo:
            return memo[id(self)]
        if not self.is_leaf:
            raise RuntimeError(
                'Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the '
                'moment')
        copied = _detach(self).clone()
        made = copied if type(self) is Tensor else _again(self, copied)
        if self.requires_grad:
            made.requires_grad_()
        grad = ask(self, 'grad')
        if grad is not None:
            made.grad = grad.__deepcopy__(memo)
        made.__dict__.update(self.__dict__)
        memo[id(self)] = made
        return made

    def __copy__(self):
        return self.alias() if type(self) is Tensor else self

    def __reduce_ex__(self, protocol):
        return _rebuild, (type(self), self.tolist(), self.dtype.name, tuple(self.shape), self.requires_grad)

    def as_subclass(self, cls):
        """The tensor as an instance of a subclass, looking into the same memory."""
        alias = _detach(self) if not self.requires_grad else self.alias()
        h = alias._h
        # The number goes over to the new object: the old one must not free it.
        _bridge._live.pop(h)
        made = object.__new__(cls)
        _bridge.adopt(made, h)
        tensor_types.add(cls)
        return made

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        tensor_types.add(cls)

    def type(self, dtype=None, **kwargs):
        """The name of the dtype in the old style, such as 'torch.FloatTensor'; or the tensor in another dtype."""
        if dtype is None:
            return f'torch.{_OLD_NAMES[self.dtype.name]}Tensor'
        if isinstance(dtype, str):
            old = dtype.removeprefix('torch.').removesuffix('Tensor')
            dtype = next((d for d in DTYPES if _OLD_NAMES[d.name] == old), dtype)
        elif isinstance(dtype, type_) and getattr(dtype, '_dtype', None):
            dtype = dtype._dtype
        return self.to(dtype)

    def is_floating_point(self):
        return (_meta(self._h) >> 8) & 255 >= 6

    def register_hook(self, hook):
        """Calls a function with each gradient that comes in; what it returns takes the gradient's place."""
        if not self.requires_grad:
            raise RuntimeError("cannot register a hook on a tensor that doesn't require gradient")
        return invoke(resolve('Tensor.register_hook'), (self, hook))

    def numpy(self, *, force=False):
        """The values as a numpy array that shares its memory with the tensor."""
        from ._numpy import array_of
        return array_of(self, force)

    def __array__(self, dtype=None, copy=None):
        made = self.numpy()
        return made if dtype is None else made.astype(dtype, copy=False)

    def cuda(self, device=None, non_blocking=False, memory_format=None):
        raise AssertionError('Torch not compiled with CUDA enabled')

    def cpu(self, memory_format=None):
        return self

    def share_memory_(self):
        return self

    def is_shared(self):
        return False

    def pin_memory(self):
        return self

    def storage(self):
        raise NotImplementedError('Lantern shows no storages: use data_ptr() to compare, or view() to share memory')

    def data_ptr(self):
        return _lantern.dataPointer(self._h)


type_ = type
_OLD_NAMES = {'bool': 'Bool', 'uint8': 'Byte', 'int8': 'Char', 'int16': 'Short', 'int32': 'Int', 'int64': 'Long',
              'float16': 'Half', 'float32': 'Float', 'float64': 'Double'}
tensor_types.add(Tensor)
_bridge.set_tensor_class(Tensor)
_bridge.wrappers['Tensor'] = Tensor

_LEGACY = resolve('torch.Tensor')
_INDEX = resolve('Tensor.index')
_SET = resolve('Tensor.set')
_DETACH = resolve('Tensor.detach')
_CPU = device.__new__(device)
_CPU.type, _CPU.index = 'cpu', None


def _detach(tensor):
    return invoke(_DETACH, (tensor,))


def _product(sizes):
    n = 1
    for size in sizes:
        n *= size
    return n


def _values(tensor):
    """The values of a tensor in one list, of Python's types."""
    try:
        values = _lantern.flat(tensor._h)
    except JsException as error:
        raise _bridge.translate(error) from None
    if hasattr(values, 'then'):
        values = wait(values)
    values = values.to_py().tolist()
    if tensor.dtype.name == 'bool':
        return [bool(v) for v in values]
    return values


def _class_text(value):
    return f"<class '{type(value).__name__}'>"


def index_parts(index):
    """An index in the form that the engine takes: parts in a list, whole numbers plain."""
    if type(index) is tuple:
        return [_part(part) for part in index]
    if type(index) is list:
        return [_list_index(index)]
    return [_part(index)]


def _part(part):
    if type(part) is int or part is None or part is Ellipsis or isinstance(part, Tensor):
        return part
    if type(part) is list:
        return _list_index(part)
    if type(part) is slice or type(part) is bool:
        return part
    if isinstance(part, (tuple, range)):
        return list(part)
    if hasattr(part, '__array__') and hasattr(part, 'dtype') and getattr(part, 'shape', None):
        from ._numpy import tensor_of
        return tensor_of(part)
    if hasattr(type(part), '__index__'):
        return part.__index__()
    return part


def _list_index(values):
    if values and isinstance(values[0], Tensor):
        return invoke(resolve('torch.stack'), ([v for v in values],))
    return values


def _as_value(value, like):
    from ._creation import tensor
    return tensor(value, dtype=like.dtype)


def _again(tensor, made):
    return tensor._like(made) if hasattr(tensor, '_like') else made.as_subclass(type(tensor))


def _rebuild(cls, values, dtype, shape, requires_grad):
    from ._creation import tensor
    made = tensor(values, dtype=_types._dtype(dtype)).reshape(shape)
    if cls is not Tensor:
        return cls(made, requires_grad)
    return made.requires_grad_() if requires_grad else made


def _operator(name, swapped=False):
    number = resolve('Tensor.' + name)

    def call(self, other):
        t = type(other)
        if t in tensor_types or t in _number_types:
            return invoke(number, (self, other))
        return _with_other(self, other, number)

    return call


def _with_other(self, other, number, swapped=False):
    if isinstance(other, (Tensor, int, float)):
        return invoke(number, (other, self) if swapped else (self, other))
    if hasattr(other, '__array__') and hasattr(other, 'dtype'):
        from ._numpy import operand_of
        other = operand_of(other)
        return invoke(number, (other, self) if swapped else (self, other))
    return NotImplemented


def _reflected(name):
    number = resolve('torch.' + name)

    def call(self, other):
        t = type(other)
        if t in tensor_types or t in _number_types:
            return invoke(number, (other, self))
        return _with_other(self, other, number, swapped=True)

    return call


def _in_place(name):
    number = resolve(f'Tensor.{name}_')

    def call(self, other):
        t = type(other)
        if t in tensor_types or t in _number_types:
            return invoke(number, (self, other))
        return _with_other(self, other, number)

    return call


def _unary(name):
    number = resolve('Tensor.' + name)

    def call(self):
        return invoke(number, (self,))

    return call


for _dunder, _name in {
    'add': 'add', 'sub': 'sub', 'mul': 'mul', 'truediv': 'div', 'floordiv': 'floor_divide', 'mod': 'remainder',
    'pow': 'pow', 'matmul': 'matmul', 'and': 'bitwise_and', 'or': 'bitwise_or', 'xor': 'bitwise_xor',
    'lshift': 'bitwise_left_shift', 'rshift': 'bitwise_right_shift',
}.items():
    setattr(Tensor, f'__{_dunder}__', _operator(_name))
    if _dunder != 'matmul':
        setattr(Tensor, f'__i{_dunder}__', _in_place(_name))
for _dunder, _name in {'eq': 'eq', 'ne': 'ne', 'lt': 'lt', 'le': 'le', 'gt': 'gt', 'ge': 'ge'}.items():
    setattr(Tensor, f'__{_dunder}__', _operator(_name))
for _dunder, _name in {'neg': 'neg', 'abs': 'abs', 'invert': 'bitwise_not', 'pos': 'positive'}.items():
    setattr(Tensor, f'__{_dunder}__', _unary(_name))

# Of sums and products the order means nothing.
for _dunder in ('add', 'mul', 'and', 'or', 'xor'):
    setattr(Tensor, f'__r{_dunder}__', getattr(Tensor, f'__{_dunder}__'))
_RSUB = resolve('torch.rsub')
Tensor.__rsub__ = _operator('rsub') if resolve('Tensor.rsub') >= 0 else (
    lambda self, other: NotImplemented if not isinstance(other, (int, float)) else invoke(_RSUB, (self, other)))


def _divide_into(self, other):
    if not isinstance(other, (int, float)):
        return _with_other(self, other, resolve('torch.div'), swapped=True)
    return self.reciprocal() * other


def _into(name):
    number = resolve('torch.' + name)

    def call(self, other):
        if isinstance(other, (int, float)):
            if name == 'pow':
                return invoke(number, (other, self))
            from ._creation import tensor
            dtype = None if self.dtype.is_floating_point is isinstance(other, float) else (
                self.dtype if self.dtype.is_floating_point else None)
            return invoke(number, (tensor(other, dtype=dtype), self))
        return _with_other(self, other, number, swapped=True)

    return call


Tensor.__rtruediv__ = _divide_into
Tensor.__rfloordiv__ = _into('floor_divide')
Tensor.__rmod__ = _into('remainder')
Tensor.__rpow__ = _into('pow')
Tensor.__rmatmul__ = lambda self, other: _with_other(self, other, resolve('torch.matmul'), swapped=True)


def _property(name):
    return property(lambda self: ask(self, name))


# What the engine has on tensors and is not written above: its methods, and its attributes.
for _name in _lantern.names('Tensor').to_py():
    if _name.startswith('_') or hasattr(Tensor, _name):
        continue
    if _lantern.kind('Tensor.' + _name) == 'function':
        setattr(Tensor, _name, method(_name))
for _name in ('T', 'mT', 'H', 'mH', 'is_cuda', 'is_cpu', 'is_sparse', 'is_quantized', 'is_meta', 'output_nr',
              'retains_grad', '_version', 'itemsize', 'nbytes', 'real', 'imag'):
    setattr(Tensor, _name, _property(_name))
for _name in ('index', 'set', 'at'):
    if _name in Tensor.__dict__:
        delattr(Tensor, _name)
