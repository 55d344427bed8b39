"""Modules that learn their sizes from their first input: the mixin for a reader's own, and how the layers do it."""
import itertools
import warnings

from ..._grad import no_grad
from ..parameter import Parameter, is_lazy
from ._layer import _as_written, _made, _tensor, lazy_tensors

__all__ = ['LazyModuleMixin']


class LazyModuleMixin:
    """Calls initialize_parameters(*input) before the first forward; then the module is one of cls_to_become.

    PyTorch: torch.nn.modules.lazy.LazyModuleMixin
    """

    cls_to_become = None

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._load_hook = self._register_load_state_dict_pre_hook(self._lazy_load_hook)
        self._initialize_hook = self.register_forward_pre_hook(self._infer_parameters)
        warnings.warn('Lazy modules are a new feature under heavy development so changes to the API or functionality '
                      'can happen at any moment.')

    def _adopt(self, description, args=(), kwargs=None):
        # A layer of the engine's: what it would learn from its first input waits here.
        super()._adopt(description, args, kwargs)
        self.__dict__['_lazy_arguments'] = _as_written(self._path, args, kwargs or {})
        if (kwargs or {}).get('dtype') is not None:
            self._lazy_arguments['dtype'] = kwargs['dtype']
        lazy_tensors(self, ('weight', 'bias', 'running_mean', 'running_var'))

    def _save_to_state_dict(self, destination, prefix, keep_vars):
        for name, param in self._parameters.items():
            if param is not None:
                destination[prefix + name] = param if is_lazy(param) or keep_vars else param.detach()
        for name, buf in self._buffers.items():
            if buf is not None and name not in self._non_persistent_buffers_set:
                destination[prefix + name] = buf if is_lazy(buf) or keep_vars else buf.detach()

    def _lazy_load_hook(self, state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys, error_msgs):
        for name, param in itertools.chain(self._parameters.items(), self._buffers.items()):
            given = state_dict.get(prefix + name)
            if given is not None and param is not None and is_lazy(param) and not is_lazy(given):
                with no_grad():
                    param.materialize(given.shape)

    def initialize_parameters(self, *args, **kwargs):
        """Makes the parameters in the sizes that the first input asks for."""
        if self.__dict__.get('_lazy_arguments') is None:
            raise NotImplementedError(f'initialize_parameters is not implemented for {type(self).__name__}')
        if self.has_uninitialized_params():
            self._settle(args[0])
        # The engine's lazy layer has done its part: a plain one is made when it is wanted.
        engine = self.__dict__.pop('_engine', None)
        if engine is not None:
            self.__dict__['_engine_names'] = tuple(engine.names)

    def _settle(self, input):
        size = self._size_of(input)
        _, _, attributes, parameters, buffers, _, _ = _made(self.cls_to_become._path, (size,), dict(self._lazy_arguments))
        fresh = {name: _tensor(at, Parameter) for name, at in parameters}
        fresh.update((name, _tensor(at, None)) for name, at in buffers)
        own = {**self._parameters, **self._buffers}
        with no_grad():
            for name, tensor in fresh.items():
                if tensor is not None and is_lazy(own[name]):
                    own[name].materialize(tensor.shape)
                    own[name].data = tensor.data
        for name in ('in_features', 'in_channels', 'num_features'):
            if name in attributes:
                self.__dict__[name] = attributes[name]

    def _size_of(self, input):
        name = type(self).__name__
        shape = input.shape
        if 'Linear' in name:
            return shape[-1]
        if 'Conv' in name:
            n = int(name[-2])
            if len(shape) not in (n + 1, n + 2):
                raise RuntimeError(f'Expected {n + 1}D (unbatched) or {n + 2}D (batched) input to {name}, but got '
                                   f'input of size: {shape}')
            return shape[-n - 1]
        return shape[1]

    def has_uninitialized_params(self):
        """Whether any parameter or buffer still waits for its shape."""
        return any(is_lazy(one) for one in itertools.chain(self._parameters.values(), self._buffers.values()))

    def _infer_parameters(self, module, input):
        module.initialize_parameters(*input)
        if module.has_uninitialized_params():
            raise RuntimeError(f'module {self._get_name()} has not been fully initialized')
        module._initialize_hook.remove()
        module._load_hook.remove()
        del module._initialize_hook
        del module._load_hook
        module.__dict__.pop('_lazy_arguments', None)
        if module.cls_to_become is not None:
            module.__class__ = module.cls_to_become

    def _replicate_for_data_parallel(self):
        raise RuntimeError("Modules with uninitialized parameters can't be used with `DataParallel`. "
                           'Run a dummy forward pass to correctly initialize the modules')
