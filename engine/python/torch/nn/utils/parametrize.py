"""A weight that is computed, whenever it is asked for, from another by modules that the reader writes.

The module gets a class of its own, as in PyTorch, on which the weight is a property.
"""
import copy
from collections.abc import Sequence
from contextlib import contextmanager

from ..._grad import no_grad
from ..._tensor import Tensor
from ..modules._layer import EngineLayer
from ..modules.container import ModuleDict, ModuleList
from ..parameter import Parameter

__all__ = ['cached', 'ParametrizationList', 'register_parametrization', 'is_parametrized', 'remove_parametrizations',
           'type_before_parametrizations', 'transfer_parametrizations_and_params']

# What is computed within cached(), by module and name; how many of them are open.
_cache = {}
_cache_enabled = 0


@contextmanager
def cached():
    """Within it a parametrized tensor is computed once. PyTorch: torch.nn.utils.parametrize.cached"""
    global _cache_enabled
    _cache_enabled += 1
    try:
        yield
    finally:
        _cache_enabled -= 1
        if not _cache_enabled:
            _cache.clear()


def _register(module, name, tensor):
    if isinstance(tensor, Parameter):
        module.register_parameter(name, tensor)
    else:
        module.register_buffer(name, tensor)


def _write(original, value):
    """Gives a tensor other values: an optimizer that has it keeps it."""
    if value is not original:
        original.data = value.detach()


class ParametrizationList(ModuleList):
    """The parametrizations of a tensor, and the tensor or tensors that it is computed from."""

    def __init__(self, modules, original, unsafe=False):
        if len(modules) == 0:
            raise ValueError('ParametrizationList requires one or more modules.')
        super().__init__(modules)
        self.unsafe = unsafe
        shape, dtype = original.shape, original.dtype
        with no_grad():
            new = original
            for module in reversed(list(self)):
                if hasattr(module, 'right_inverse'):
                    try:
                        new = module.right_inverse(new)
                    except NotImplementedError:
                        pass
        if not isinstance(new, (Tensor, Sequence)):
            raise ValueError("'right_inverse' must return a Tensor or a Sequence of tensors (list, tuple...). "
                             f'Got {type(new).__name__}')
        self.is_tensor = isinstance(new, Tensor)
        self.ntensors = 1 if self.is_tensor else len(new)
        if self.is_tensor:
            if original.dtype != new.dtype:
                raise ValueError('When `right_inverse` outputs one tensor, it may not change the dtype.\n'
                                 f'original.dtype: {original.dtype}\nright_inverse(original).dtype: {new.dtype}')
            _write(original, new)
            _register(self, 'original', original)
        else:
            self._keep_several(new, original)
        if not unsafe:
            self._check(shape, dtype)

    def _keep_several(self, new, original):
        for i, each in enumerate(new):
            if not isinstance(each, Tensor):
                raise ValueError("'right_inverse' must return a Tensor or a Sequence of tensors (list, tuple...). Got "
                                 f'element {i} of the sequence with type {type(each).__name__}.')
            if isinstance(original, Parameter):
                each = Parameter(each)
            each.requires_grad_(original.requires_grad)
            _register(self, f'original{i}', each)

    def _check(self, shape, dtype):
        made = self()
        if not isinstance(made, Tensor):
            raise ValueError(f'A parametrization must return a tensor. Got {type(made).__name__}.')
        may = 'Registering a parametrization may not change the {0} of the tensor, unless `unsafe` flag is enabled.\n'
        if made.dtype != dtype:
            raise ValueError(may.format('dtype') + f'unparametrized dtype: {dtype}\nparametrized dtype: {made.dtype}')
        if made.shape != shape:
            raise ValueError(may.format('shape') + f'unparametrized shape: {shape}\nparametrized shape: {made.shape}')

    def right_inverse(self, value):
        """Writes a value for the whole back into what it is computed from."""
        with no_grad():
            for module in reversed(list(self)):
                if not hasattr(module, 'right_inverse'):
                    raise RuntimeError(f'parametrization {type(module).__name__} does not implement right_inverse.')
                value = module.right_inverse(value)
            if self.is_tensor:
                if not isinstance(value, Tensor):
                    raise ValueError(f'`right_inverse` should return a tensor. Got {type(value).__name__}')
                if value.dtype != self.original.dtype:
                    raise ValueError(f'The tensor returned by `right_inverse` has dtype {value.dtype} while '
                                     f'`original` has dtype {self.original.dtype}')
                _write(self.original, value)
                return
            if not isinstance(value, Sequence):
                raise ValueError(f"'right_inverse' must return a sequence of tensors. Got {type(value).__name__}.")
            if len(value) != self.ntensors:
                raise ValueError(f"'right_inverse' must return a sequence of tensors of length {self.ntensors}. Got a "
                                 f'sequence of lenght {len(value)}.')
            for i, tensor in enumerate(value):
                _write(getattr(self, f'original{i}'), tensor)

    def forward(self):
        if self.is_tensor:
            x = self[0](self.original)
        else:
            x = self[0](*(getattr(self, f'original{i}') for i in range(self.ntensors)))
        for module in list(self)[1:]:
            x = module(x)
        return x

    def __len__(self):
        return sum(name.isdigit() for name in self._modules)


def _inject_new_class(module):
    cls = type(module)

    def deepcopy(self, memo):
        if id(self) in memo:
            return memo[id(self)]
        replica = type(self).__new__(type(self))
        memo[id(self)] = replica
        state = EngineLayer.__getstate__(self) if isinstance(self, EngineLayer) else self.__dict__
        replica.__dict__.update(copy.deepcopy(dict(state), memo))
        return replica

    def getstate(self):
        raise RuntimeError(
            'Serialization of parametrized modules is only supported through state_dict(). See:\n'
            'https://pytorch.org/tutorials/beginner/saving_loading_models.html'
            '#saving-loading-a-general-checkpoint-for-inference-and-or-resuming-training')

    members = {'__getstate__': getstate, '__module__': cls.__module__}
    if not hasattr(cls, '__deepcopy__'):
        members['__deepcopy__'] = deepcopy
    module.__class__ = type('Parametrized' + cls.__name__, (cls,), members)


def _inject_property(module, name):
    def get(self):
        parametrization = self.parametrizations[name]
        if not _cache_enabled:
            return parametrization()
        key = (id(self), name)
        if key not in _cache:
            _cache[key] = parametrization()
        return _cache[key]

    def put(self, value):
        self.parametrizations[name].right_inverse(value)

    cls = type(module)
    setattr(cls, name, property(get, put))
    if issubclass(cls, EngineLayer):
        cls._computed = cls._computed + (name,)


def register_parametrization(module, tensor_name, parametrization, *, unsafe=False):
    """Lets a module compute a parameter or buffer of another: module.weight becomes parametrization(original).

    The original is a parameter under module.parametrizations.weight.original. Several are applied in turn. A method
    right_inverse(value) of the parametrization says what the original is to be for a value that is assigned.
    ValueError where there is no such tensor, or its shape or dtype would change, unless unsafe=True.
    PyTorch: torch.nn.utils.parametrize.register_parametrization
    """
    parametrization.train(module.training)
    if is_parametrized(module, tensor_name):
        if not unsafe:
            _check_another(module, tensor_name, parametrization)
        module.parametrizations[tensor_name].append(parametrization)
        module.parametrizations[tensor_name].unsafe |= unsafe
    elif tensor_name in module._buffers or tensor_name in module._parameters:
        made = ParametrizationList([parametrization], getattr(module, tensor_name), unsafe=unsafe)
        delattr(module, tensor_name)
        if not is_parametrized(module):
            _inject_new_class(module)
            module.parametrizations = ModuleDict()
        _inject_property(module, tensor_name)
        module.parametrizations[tensor_name] = made
    else:
        raise ValueError(f"Module '{module}' does not have a parameter, a buffer, or a parametrized element with name "
                         f"'{tensor_name}'")
    return module


def _check_another(module, name, parametrization):
    before = getattr(module, name)
    after = parametrization(before)
    if not isinstance(after, Tensor):
        raise ValueError(f'A parametrization must return a tensor. Got {type(after).__name__}.')
    may = ('Registering a parametrization may not change the {0} of the tensor, unless the `unsafe` flag is enabled.\n'
           'module.{1}.{0}: {2}\nparametrization(module.{1}).{0}: {3}')
    if after.dtype != before.dtype:
        raise ValueError(may.format('dtype', name, before.dtype, after.dtype))
    if after.shape != before.shape:
        raise ValueError(may.format('shape', name, before.shape, after.shape))


def is_parametrized(module, tensor_name=None):
    """Whether a tensor of a module, or any of its own, is parametrized."""
    found = getattr(module, 'parametrizations', None)
    if not isinstance(found, ModuleDict):
        return False
    return len(found) > 0 if tensor_name is None else tensor_name in found


def remove_parametrizations(module, tensor_name, leave_parametrized=True):
    """Makes a tensor plain again: with its computed value, or with leave_parametrized=False the original.

    ValueError where it is not parametrized, or is computed from several and should be left as they are.
    PyTorch: torch.nn.utils.parametrize.remove_parametrizations
    """
    if not is_parametrized(module, tensor_name):
        raise ValueError(f'Module {module} does not have a parametrization on {tensor_name}')
    made = module.parametrizations[tensor_name]
    if made.is_tensor:
        original = made.original
        if leave_parametrized:
            with no_grad():
                _write(original, getattr(module, tensor_name))
    elif leave_parametrized:
        value = getattr(module, tensor_name)
        original = Parameter(value.detach()) if value.requires_grad else value
    else:
        raise ValueError('Cannot leave unparametrized (`leave_parametrized=False`) a tensor that is parametrized in '
                         'terms of a sequence of tensors.')
    cls = type(module)
    delattr(cls, tensor_name)
    if issubclass(cls, EngineLayer):
        cls._computed = tuple(name for name in cls._computed if name != tensor_name)
    del module.parametrizations[tensor_name]
    _register(module, tensor_name, original)
    if not is_parametrized(module):
        del module.parametrizations
        module.__class__ = cls.__bases__[0]
    return module


def type_before_parametrizations(module):
    """The class that a module had before it was parametrized."""
    return type(module).__bases__[0] if is_parametrized(module) else type(module)


def transfer_parametrizations_and_params(from_module, to_module, tensor_name=None):
    """Gives a module the parametrizations of another, and what they compute from."""
    if not is_parametrized(from_module):
        return to_module
    for name in list(from_module.parametrizations) if tensor_name is None else [tensor_name]:
        made = from_module.parametrizations[name]
        if not hasattr(to_module, name):
            setattr(to_module, name, Parameter(getattr(from_module, name).detach()))
        for parametrization in made:
            register_parametrization(to_module, name, parametrization)
        taken = to_module.parametrizations[name]
        for original in ['original'] if made.is_tensor else [f'original{i}' for i in range(made.ntensors)]:
            setattr(taken, original, getattr(made, original))
    return to_module
