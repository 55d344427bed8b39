"""torch.nn.parameter: tensors that a module trains, and such whose shape is not known yet."""
from .. import _bridge
from .._tensor import Tensor, TensorMeta

__all__ = ['Parameter', 'UninitializedParameter', 'is_lazy', 'Buffer', 'UninitializedBuffer',
           'UninitializedTensorMixin']


class _ParameterMeta(TensorMeta):
    def __instancecheck__(cls, instance):
        return type.__instancecheck__(cls, instance) or (
            cls is Parameter and isinstance(instance, Tensor) and getattr(instance, '_is_param', False))


def _take_over(cls, made):
    """The engine's object that a new handle holds, in an object of a class of Python's."""
    h = made._h
    _bridge._live.pop(h)
    taken = object.__new__(cls)
    _bridge.adopt(taken, h)
    made._h = 0
    return taken


class Parameter(Tensor, metaclass=_ParameterMeta):
    """A tensor that a module trains: assigned to a module, it is among its parameters().

    Parameter(data, requires_grad=True) shares the values of data and has its shape and dtype.
    PyTorch: torch.nn.Parameter
    """

    __slots__ = ()
    __module__ = 'torch.nn.parameter'

    def __new__(cls, data=None, requires_grad=True):
        if data is None:
            data = _bridge.invoke(_EMPTY, (0,))
        if not isinstance(data, Tensor):
            data = data.detach()
        if requires_grad and not data.dtype.is_floating_point:
            raise RuntimeError('Only Tensors of floating point and complex dtype can require gradients')
        return _take_over(cls, _bridge.make('nn.Parameter', (data, bool(requires_grad))))

    def __repr__(self):
        return 'Parameter containing:\n' + Tensor.__repr__(_plain(self))

    def __deepcopy__(self, memo):
        if id(self) in memo:
            return memo[id(self)]
        # Its gradient stays behind, as in PyTorch.
        made = memo[id(self)] = _of(type(self), self.detach().clone(), self.requires_grad)
        return made

    def __reduce_ex__(self, protocol):
        return _rebuild_parameter, (type(self), self.detach(), self.requires_grad)


_EMPTY = _bridge.resolve('torch.empty')


def _plain(parameter):
    """The same values as a plain tensor that requires a gradient as this one: it prints so."""
    alias = parameter.detach()
    return alias.requires_grad_() if parameter.requires_grad else alias


def _of(cls, data, requires_grad):
    return Parameter.__new__(cls, data, requires_grad)


def _rebuild_parameter(cls, data, requires_grad):
    return _of(cls, data, requires_grad)


def Buffer(data=None, *, persistent=True):
    """A tensor that a module keeps and does not train, marked so that assigning it registers it as a buffer.

    PyTorch: torch.nn.Buffer, since 2.5
    """
    made = data.detach() if data is not None else _bridge.invoke(_EMPTY, (0,))
    made.persistent = persistent
    made._is_buffer = True
    return made


_UNUSED = (
    "Attempted to use an uninitialized parameter in {}. This error happens when you are using a `LazyModule` or "
    "explicitly manipulating `torch.nn.parameter.{}` objects. When using LazyModules Call `forward` with a dummy "
    "batch to initialize the parameters before calling torch functions"
)


class UninitializedTensorMixin:
    """What parameters and buffers have in common that wait for their shape."""

    __slots__ = ()

    @property
    def shape(self):
        raise RuntimeError(
            "Can't access the shape of an uninitialized parameter or buffer. This error usually happens in "
            '`load_state_dict` when trying to load an uninitialized parameter into an initialized one. Call '
            '`forward` to initialize the parameters before accessing their attributes.')

    def materialize(self, shape, device=None, dtype=None):
        """Becomes a plain parameter or buffer of a shape; it stays the same object, so that an optimizer knows it."""
        wanted = dtype or self.dtype
        self.__class__ = self.cls_to_become
        Tensor.data.fset(self, _bridge.invoke(_EMPTY, (tuple(shape),), {'dtype': wanted}))

    def share_memory_(self):
        raise RuntimeError("Can't share memory on an uninitialized parameter or buffer. Call `forward` to initialize "
                           'the parameters before calling `module.share_memory()`.')

    def __repr__(self):
        return f'<{type(self).__name__}>'

    def __deepcopy__(self, memo):
        if id(self) not in memo:
            memo[id(self)] = type(self)(**self._made_with())
        return memo[id(self)]

    def __reduce_ex__(self, protocol):
        return _rebuild_uninitialized, (type(self), self._made_with())

    def _refuse(self, name):
        raise ValueError(_UNUSED.format(f"<method '{name}' of 'torch._C._TensorBase' objects>", type(self).__name__))


def _rebuild_uninitialized(cls, keywords):
    return cls(**keywords)


def _refusing(name):
    def refuse(self, *args, **kwargs):
        self._refuse(name)
    refuse.__name__ = name
    return refuse


for _name in ('numel', 'nelement', 'dim', 'size', 'clone', 'add', 'mul', 'sum', 'mean', 'view', 'reshape', 'uniform_',
              'normal_', 'fill_', 'zero_', 'item', 'tolist', 'numpy', 'type'):
    setattr(UninitializedTensorMixin, _name, _refusing(_name))


class UninitializedParameter(UninitializedTensorMixin, Parameter):
    """A parameter whose shape is not known yet; materialize(shape) gives it one.

    PyTorch: torch.nn.parameter.UninitializedParameter
    """

    __slots__ = ()
    __module__ = 'torch.nn.parameter'
    cls_to_become = Parameter

    def __new__(cls, requires_grad=True, device=None, dtype=None):
        data = _bridge.invoke(_EMPTY, (0,), {'dtype': dtype} if dtype else None)
        return _of(cls, data, requires_grad)

    def _made_with(self):
        return {'requires_grad': self.requires_grad, 'dtype': self.dtype}


class UninitializedBuffer(UninitializedTensorMixin, Tensor):
    """A buffer whose shape is not known yet; materialize(shape) gives it one.

    PyTorch: torch.nn.parameter.UninitializedBuffer
    """

    __slots__ = ()
    __module__ = 'torch.nn.parameter'
    cls_to_become = Tensor

    def __new__(cls, requires_grad=False, device=None, dtype=None):
        return _take_over(cls, _bridge.invoke(_EMPTY, (0,), {'dtype': dtype} if dtype else None))

    def _made_with(self):
        return {'dtype': self.dtype}


def is_lazy(param):
    """Whether a parameter or buffer still waits for its shape. PyTorch: torch.nn.parameter.is_lazy"""
    return isinstance(param, UninitializedTensorMixin)
