"""nn.Module: the base of every network. It files what is assigned to it, finds it again, and calls forward with hooks."""
import functools
import itertools
import warnings
import weakref
from collections import OrderedDict, namedtuple

from ..._grad import no_grad
from ..._tensor import Tensor
from ..._types import device as device_class, dtype as dtype_class
from ..parameter import Buffer, Parameter, is_lazy  # noqa: F401
from ._hooks import BackwardHook, RemovableHandle

__all__ = ['Module', 'register_module_backward_hook', 'register_module_forward_hook',
           'register_module_forward_pre_hook', 'register_module_full_backward_hook',
           'register_module_full_backward_pre_hook', 'register_module_parameter_registration_hook',
           'register_module_buffer_registration_hook', 'register_module_module_registration_hook']

# Hooks of all modules, by what they watch.
_global_forward_pre_hooks = OrderedDict()
_global_forward_hooks = OrderedDict()
_global_backward_hooks = OrderedDict()
_global_backward_pre_hooks = OrderedDict()
_global_parameter_registration_hooks = OrderedDict()
_global_buffer_registration_hooks = OrderedDict()
_global_module_registration_hooks = OrderedDict()
_global_is_full_backward_hook = True
_global_always_called = {}
# Those of them that calls look at: one place to look whether there is any.
_global_call_hooks = (_global_forward_pre_hooks, _global_forward_hooks, _global_backward_hooks,
                      _global_backward_pre_hooks)
_any_global = [0]

_EXTRA_STATE = '_extra_state'


class _IncompatibleKeys(namedtuple('IncompatibleKeys', ['missing_keys', 'unexpected_keys'])):
    """What load_state_dict gives: the keys that did not match."""

    __slots__ = ()

    def __repr__(self):
        if not self.missing_keys and not self.unexpected_keys:
            return '<All keys matched successfully>'
        return super().__repr__()

    __str__ = __repr__


class _GlobalHandle(RemovableHandle):
    def remove(self):
        RemovableHandle.remove(self)
        _count_global()


def _count_global():
    _any_global[0] = sum(map(len, _global_call_hooks))


def _add_global(hooks, hook):
    handle = _GlobalHandle(hooks)
    hooks[handle.id] = hook
    _count_global()
    return handle


def register_module_forward_pre_hook(hook):
    """Calls hook(module, input) before every module's forward. PyTorch: torch.nn.modules.module"""
    return _add_global(_global_forward_pre_hooks, hook)


def register_module_forward_hook(hook, *, with_kwargs=False, always_call=False):
    """Calls hook(module, input, output) after every module's forward. PyTorch: torch.nn.modules.module"""
    if with_kwargs:
        plain = hook

        @functools.wraps(hook)
        def hook(module, args, output, kwargs=None):
            return plain(module, args, kwargs or {}, output)
        hook._with_kwargs = True
    handle = _add_global(_global_forward_hooks, hook)
    if always_call:
        _global_always_called[handle.id] = True
    return handle


def register_module_full_backward_hook(hook):
    """Calls hook(module, grad_input, grad_output) in every module's backward. PyTorch: torch.nn.modules.module"""
    return _add_global(_global_backward_hooks, hook)


register_module_backward_hook = register_module_full_backward_hook


def register_module_full_backward_pre_hook(hook):
    """Calls hook(module, grad_output) before every module's backward. PyTorch: torch.nn.modules.module"""
    return _add_global(_global_backward_pre_hooks, hook)


def _add_registration(hooks, hook):
    handle = RemovableHandle(hooks)
    hooks[handle.id] = hook
    return handle


def register_module_parameter_registration_hook(hook):
    return _add_registration(_global_parameter_registration_hooks, hook)


def register_module_buffer_registration_hook(hook):
    return _add_registration(_global_buffer_registration_hooks, hook)


def register_module_module_registration_hook(hook):
    return _add_registration(_global_module_registration_hooks, hook)


def _forward_unimplemented(self, *input):
    """What the module computes; a subclass writes it. Call the module itself, so that its hooks run."""
    raise NotImplementedError(f'Module [{type(self).__name__}] is missing the required "forward" function')


def _typename(obj):
    """A value's type as PyTorch's complaints name it."""
    if isinstance(obj, Tensor):
        return obj.type()
    kind = type(obj)
    module = '' if kind.__module__ in ('builtins', None) else kind.__module__ + '.'
    return module + kind.__name__


def _addindent(text, spaces):
    lines = text.split('\n')
    if len(lines) == 1:
        return text
    return '\n'.join([lines[0]] + [' ' * spaces + line for line in lines[1:]])


class _WrappedHook:
    """A hook that is told its module, which it does not keep alive."""

    def __init__(self, hook, module=None):
        self.hook = hook
        functools.update_wrapper(self, hook)
        self.with_module = module is not None
        if module is not None:
            self.module = weakref.ref(module)

    def __call__(self, *args, **kwargs):
        if not self.with_module:
            return self.hook(*args, **kwargs)
        module = self.module()
        if module is None:
            raise RuntimeError('You are trying to call the hook of a dead Module!')
        return self.hook(module, *args, **kwargs)

    def __getstate__(self):
        return {'hook': self.hook, 'with_module': self.with_module,
                **({'module': self.module()} if self.with_module else {})}

    def __setstate__(self, state):
        self.hook = state['hook']
        self.with_module = state['with_module']
        if self.with_module:
            if state['module'] is None:
                raise RuntimeError('You are trying to revive the hook of a dead Module!')
            self.module = weakref.ref(state['module'])


_HOOK_DICTS = (
    '_backward_pre_hooks', '_backward_hooks', '_forward_hooks', '_forward_hooks_with_kwargs',
    '_forward_hooks_always_called', '_forward_pre_hooks', '_forward_pre_hooks_with_kwargs', '_state_dict_hooks',
    '_state_dict_pre_hooks', '_load_state_dict_pre_hooks', '_load_state_dict_post_hooks', '_modules')
_NOT_INITIALIZED = 'cannot assign {} before Module.__init__() call'


class Module:
    """The base of every network. A subclass makes its parts in __init__ and computes in forward; net(x) calls it.

    Parameters and modules that are assigned to it are filed under their names. PyTorch: torch.nn.Module
    """

    dump_patches = False
    training: bool
    _version = 1
    call_super_init = False

    def __init__(self, *args, **kwargs):
        if self.call_super_init is False and (args or kwargs):
            if kwargs:
                raise TypeError(f"{type(self).__name__}.__init__() got an unexpected keyword argument "
                                f"'{next(iter(kwargs))}'")
            raise TypeError(f'{type(self).__name__}.__init__() takes 1 positional argument but {len(args) + 1} '
                            'were given')
        d = self.__dict__
        d['training'] = True
        d['_parameters'] = OrderedDict()
        d['_buffers'] = OrderedDict()
        d['_non_persistent_buffers_set'] = set()
        d['_is_full_backward_hook'] = None
        for name in _HOOK_DICTS:
            d[name] = OrderedDict()
        if self.call_super_init:
            super().__init__(*args, **kwargs)

    forward = _forward_unimplemented

    # Filing what is assigned.

    def register_buffer(self, name, tensor, persistent=True):
        """Files a tensor that is part of the state and is not trained; persistent=False keeps it out of state dicts.

        TypeError for what is no tensor or None; KeyError for a name that is empty, has a dot in it or is taken.
        """
        if '_buffers' not in self.__dict__:
            raise AttributeError(_NOT_INITIALIZED.format('buffer'))
        if not isinstance(name, str):
            raise TypeError(f'buffer name should be a string. Got {_typename(name)}')
        if '.' in name:
            raise KeyError('buffer name can\'t contain "."')
        if name == '':
            raise KeyError('buffer name can\'t be empty string ""')
        if hasattr(self, name) and name not in self._buffers:
            raise KeyError(f"attribute '{name}' already exists")
        if tensor is not None and not isinstance(tensor, Tensor):
            raise TypeError(f"cannot assign '{_typename(tensor)}' object to buffer '{name}' "
                            '(torch Tensor or None required)')
        for hook in _global_buffer_registration_hooks.values():
            changed = hook(self, name, tensor)
            if changed is not None:
                tensor = changed
        self._buffers[name] = tensor
        if persistent:
            self._non_persistent_buffers_set.discard(name)
        else:
            self._non_persistent_buffers_set.add(name)
        self._filed(name, tensor)

    def register_parameter(self, name, param):
        """Files a parameter, or None for one that is left out.

        TypeError for another value; KeyError for a name that is empty, has a dot in it or is taken; ValueError for a
        parameter that was computed.
        """
        if '_parameters' not in self.__dict__:
            raise AttributeError(_NOT_INITIALIZED.format('parameter'))
        if not isinstance(name, str):
            raise TypeError(f'parameter name should be a string. Got {_typename(name)}')
        if '.' in name:
            raise KeyError('parameter name can\'t contain "."')
        if name == '':
            raise KeyError('parameter name can\'t be empty string ""')
        if hasattr(self, name) and name not in self._parameters:
            raise KeyError(f"attribute '{name}' already exists")
        if param is not None:
            if not isinstance(param, Parameter):
                raise TypeError(f"cannot assign '{_typename(param)}' object to parameter '{name}' "
                                '(torch.nn.Parameter or None required)')
            if param.grad_fn:
                raise ValueError(
                    f"Cannot assign non-leaf Tensor to parameter '{name}'. Model parameters must be created "
                    f"explicitly. To express '{name}' as a function of another Tensor, compute the value in the "
                    'forward() method.')
            for hook in _global_parameter_registration_hooks.values():
                changed = hook(self, name, param)
                if changed is not None:
                    param = changed
        self._parameters[name] = param
        self._filed(name, param)

    def add_module(self, name, module):
        """Files a module, or None, as a child.

        TypeError for another value; KeyError for a name that is empty, has a dot in it or is taken.
        """
        if not isinstance(module, Module) and module is not None:
            raise TypeError(f'{_typename(module)} is not a Module subclass')
        if not isinstance(name, str):
            raise TypeError(f'module name should be a string. Got {_typename(name)}')
        if hasattr(self, name) and name not in self._modules:
            raise KeyError(f"attribute '{name}' already exists")
        if '.' in name:
            raise KeyError(f'module name can\'t contain ".", got: {name}')
        if name == '':
            raise KeyError('module name can\'t be empty string ""')
        for hook in _global_module_registration_hooks.values():
            changed = hook(self, name, module)
            if changed is not None:
                module = changed
        self._modules[name] = module
        self._filed(name, module)

    def register_module(self, name, module):
        """Another name of add_module."""
        self.add_module(name, module)

    def _filed(self, name, value):
        """Layers that stand for one of the engine's tell it here."""

    def __setattr__(self, name, value):
        d = self.__dict__
        if isinstance(value, Parameter):
            if '_parameters' not in d:
                raise AttributeError(_NOT_INITIALIZED.format('parameters'))
            d.pop(name, None)
            d['_buffers'].pop(name, None)
            d['_modules'].pop(name, None)
            d['_non_persistent_buffers_set'].discard(name)
            self.register_parameter(name, value)
            return
        params = d.get('_parameters')
        if params is not None and name in params:
            if value is not None:
                raise TypeError(f"cannot assign '{_typename(value)}' as parameter '{name}' "
                                '(torch.nn.Parameter or None expected)')
            self.register_parameter(name, value)
            return
        modules = d.get('_modules')
        if isinstance(value, Module):
            if modules is None:
                raise AttributeError(_NOT_INITIALIZED.format('module'))
            d.pop(name, None)
            params.pop(name, None)
            d['_buffers'].pop(name, None)
            d['_non_persistent_buffers_set'].discard(name)
            for hook in _global_module_registration_hooks.values():
                changed = hook(self, name, value)
                if changed is not None:
                    value = changed
            modules[name] = value
        elif modules is not None and name in modules:
            if value is not None:
                raise TypeError(f"cannot assign '{_typename(value)}' as child module '{name}' "
                                '(torch.nn.Module or None expected)')
            modules[name] = value
        else:
            buffers = d.get('_buffers')
            if buffers is not None and name in buffers:
                if value is not None and not isinstance(value, Tensor):
                    raise TypeError(f"cannot assign '{_typename(value)}' as buffer '{name}' "
                                    '(torch.Tensor or None expected)')
                for hook in _global_buffer_registration_hooks.values():
                    changed = hook(self, name, value)
                    if changed is not None:
                        value = changed
                buffers[name] = value
            elif isinstance(value, Tensor) and getattr(value, '_is_buffer', False):
                d.pop(name, None)
                self.register_buffer(name, value, value.persistent)
                return
            else:
                object.__setattr__(self, name, value)
        self._filed(name, value)

    def __getattr__(self, name):
        d = self.__dict__
        for kind in ('_parameters', '_buffers', '_modules'):
            found = d.get(kind)
            if found is not None and name in found:
                return found[name]
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def __delattr__(self, name):
        if name in self._parameters:
            del self._parameters[name]
        elif name in self._buffers:
            del self._buffers[name]
            self._non_persistent_buffers_set.discard(name)
        elif name in self._modules:
            del self._modules[name]
        else:
            object.__delattr__(self, name)

    # Calling.

    def __call__(self, *args, **kwargs):
        if not (self._forward_hooks or self._forward_pre_hooks or self._backward_hooks or self._backward_pre_hooks
                or _any_global[0]):
            return self.forward(*args, **kwargs)
        return self._call_with_hooks(args, kwargs)

    def _call_impl(self, *args, **kwargs):
        return Module.__call__(self, *args, **kwargs)

    def _call_with_hooks(self, args, kwargs):
        called = set()
        try:
            return self._call_in_midst_of_hooks(args, kwargs, called)
        except Exception:
            # Those that are always to be called and were not yet; what they raise now only warns.
            for hook_id, hook in [*_global_forward_hooks.items(), *self._forward_hooks.items()]:
                always = hook_id in self._forward_hooks_always_called or hook_id in _global_always_called
                if always and hook_id not in called:
                    try:
                        self._run_forward_hook(hook_id, hook, args, kwargs, None)
                    except Exception as error:
                        warnings.warn('module forward hook with ``always_call=True`` raised an exception that was '
                                      f'silenced as another error was raised in forward: {error}')
            raise

    def _run_forward_hook(self, hook_id, hook, args, kwargs, result):
        if hook_id in self._forward_hooks_with_kwargs:
            return hook(self, args, kwargs, result)
        if getattr(hook, '_with_kwargs', False):
            return hook(self, args, result, kwargs)
        return hook(self, args, result)

    def _call_in_midst_of_hooks(self, args, kwargs, called):
        for hook_id, hook in [*_global_forward_pre_hooks.items(), *self._forward_pre_hooks.items()]:
            if hook_id in self._forward_pre_hooks_with_kwargs:
                changed = hook(self, args, kwargs)
                if changed is not None:
                    if not (isinstance(changed, tuple) and len(changed) == 2):
                        raise RuntimeError('forward pre-hook must return None or a tuple of (new_args, new_kwargs), '
                                           f'but got {changed}.')
                    args, kwargs = changed
            else:
                changed = hook(self, args)
                if changed is not None:
                    args = changed if isinstance(changed, tuple) else (changed,)
        full, plain = self._split_backward_hooks()
        pre = [*_global_backward_pre_hooks.values(), *self._backward_pre_hooks.values()]
        marks = None
        if full or pre:
            marks = BackwardHook(self, full, pre)
            args = marks.setup_input_hook(args)
        result = self.forward(*args, **kwargs)
        for hook_id, hook in [*_global_forward_hooks.items(), *self._forward_hooks.items()]:
            called.add(hook_id)
            changed = self._run_forward_hook(hook_id, hook, args, kwargs, result)
            if changed is not None:
                result = changed
        if marks:
            if not isinstance(result, (Tensor, tuple)):
                warnings.warn('For backward hooks to be called, module output should be a Tensor or a tuple of '
                              f'Tensors but received {type(result)}')
            result = marks.setup_output_hook(result)
        if plain:
            self._hook_outputs(result, plain)
        return result

    def _split_backward_hooks(self):
        full = list(_global_backward_hooks.values())
        if self._is_full_backward_hook is False:
            return full, list(self._backward_hooks.values())
        return full + list(self._backward_hooks.values()), []

    def _hook_outputs(self, result, hooks):
        """The hooks of register_backward_hook: called with the gradients around the last operation."""
        output = result
        while not isinstance(output, Tensor):
            output = next((v for v in (output.values() if isinstance(output, dict) else output)
                           if isinstance(v, Tensor)))
        if output.requires_grad:
            for hook in hooks:
                output.register_hook(lambda grad, hook=hook: _first(hook(self, (grad,), (grad,))))

    # Hooks.

    def register_forward_pre_hook(self, hook, *, prepend=False, with_kwargs=False):
        """Calls hook(module, args) before forward; what it returns takes the arguments' place."""
        return self._add_hook(self._forward_pre_hooks, hook, prepend,
                              [self._forward_pre_hooks_with_kwargs] if with_kwargs else [])

    def register_forward_hook(self, hook, *, prepend=False, with_kwargs=False, always_call=False):
        """Calls hook(module, args, output) after forward; what it returns takes the output's place."""
        marks = [self._forward_hooks_with_kwargs] if with_kwargs else []
        if always_call:
            marks.append(self._forward_hooks_always_called)
        return self._add_hook(self._forward_hooks, hook, prepend, marks)

    def register_full_backward_pre_hook(self, hook, prepend=False):
        """Calls hook(module, grad_output) before the gradients of the inputs are computed; may replace them."""
        return self._add_hook(self._backward_pre_hooks, hook, prepend)

    def register_full_backward_hook(self, hook, prepend=False):
        """Calls hook(module, grad_input, grad_output); what it returns takes grad_input's place."""
        if self._is_full_backward_hook is False:
            raise RuntimeError('Cannot use both regular backward hooks and full backward hooks on a single Module. '
                               'Please use only one of them.')
        self._is_full_backward_hook = True
        return self._add_hook(self._backward_hooks, hook, prepend)

    def register_backward_hook(self, hook):
        """The deprecated form of register_full_backward_hook."""
        if self._is_full_backward_hook is True:
            raise RuntimeError('Cannot use both regular backward hooks and full backward hooks on a single Module. '
                               'Please use only one of them.')
        self._is_full_backward_hook = False
        return self._add_hook(self._backward_hooks, hook, False)

    def _add_hook(self, hooks, hook, prepend, marks=()):
        handle = RemovableHandle(hooks, extra_dict=list(marks))
        hooks[handle.id] = hook
        for mark in marks:
            mark[handle.id] = True
        if prepend:
            hooks.move_to_end(handle.id, last=False)
        return handle

    def _register_state_dict_hook(self, hook):
        """Calls hook(module, state_dict, prefix, local_metadata) with each state dict this module has written to."""
        return self._add_hook(self._state_dict_hooks, hook, False)

    def register_state_dict_post_hook(self, hook):
        hook._from_public_api = True
        return self._add_hook(self._state_dict_hooks, hook, False)

    def register_state_dict_pre_hook(self, hook):
        """Calls hook(module, prefix, keep_vars) before the module writes its part of a state dict."""
        return self._add_hook(self._state_dict_pre_hooks, hook, False)

    def _register_load_state_dict_pre_hook(self, hook, with_module=False):
        return self._add_hook(self._load_state_dict_pre_hooks, _WrappedHook(hook, self if with_module else None), False)

    def register_load_state_dict_pre_hook(self, hook):
        """Calls hook(module, state_dict, prefix, ...) before the module takes its part of a state dict."""
        return self._register_load_state_dict_pre_hook(hook, with_module=True)

    def register_load_state_dict_post_hook(self, hook):
        """Calls hook(module, incompatible_keys) once all is loaded."""
        return self._add_hook(self._load_state_dict_post_hooks, hook, False)

    # State.

    def get_extra_state(self):
        """What a subclass adds to the state, under prefix + '_extra_state'."""
        raise RuntimeError(
            'Reached a code path in Module.get_extra_state() that should never be called. Please file an issue at '
            'https://github.com/pytorch/pytorch/issues/new?template=bug-report.yml to report this bug.')

    def set_extra_state(self, state):
        """Takes what get_extra_state gave, when a state dict is loaded."""
        raise RuntimeError(
            'Reached a code path in Module.set_extra_state() that should never be called. Please file an issue at '
            'https://github.com/pytorch/pytorch/issues/new?template=bug-report.yml to report this bug.')

    def _save_to_state_dict(self, destination, prefix, keep_vars):
        for name, param in self._parameters.items():
            if param is not None:
                destination[prefix + name] = param if keep_vars else param.detach()
        for name, buf in self._buffers.items():
            if buf is not None and name not in self._non_persistent_buffers_set:
                destination[prefix + name] = buf if keep_vars else buf.detach()
        if type(self).get_extra_state is not Module.get_extra_state:
            destination[prefix + _EXTRA_STATE] = self.get_extra_state()

    def state_dict(self, *args, destination=None, prefix='', keep_vars=False):
        """All parameters and persistent buffers by dotted name; detached unless keep_vars is True."""
        if args:
            warnings.warn('Positional args are being deprecated, use kwargs instead. Refer to '
                          'https://pytorch.org/docs/master/generated/torch.nn.Module.html#torch.nn.Module.state_dict '
                          'for details.')
            destination = args[0] if destination is None else destination
            prefix = args[1] if len(args) > 1 and prefix == '' else prefix
            keep_vars = args[2] if len(args) > 2 and keep_vars is False else keep_vars
        if destination is None:
            destination = OrderedDict()
            destination._metadata = OrderedDict()
        metadata = {'version': self._version}
        if hasattr(destination, '_metadata'):
            destination._metadata[prefix[:-1]] = metadata
        for hook in self._state_dict_pre_hooks.values():
            hook(self, prefix, keep_vars)
        self._save_to_state_dict(destination, prefix, keep_vars)
        for name, module in self._modules.items():
            if module is not None:
                module.state_dict(destination=destination, prefix=f'{prefix}{name}.', keep_vars=keep_vars)
        for hook in self._state_dict_hooks.values():
            changed = hook(self, destination, prefix, metadata)
            if changed is not None and not getattr(hook, '_from_public_api', False):
                destination = changed
        return destination

    def _load_from_state_dict(self, state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys,
                              error_msgs):
        for hook in self._load_state_dict_pre_hooks.values():
            hook(state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys, error_msgs)
        kept = {name: buf for name, buf in self._buffers.items() if name not in self._non_persistent_buffers_set}
        own = {name: value for name, value in itertools.chain(self._parameters.items(), kept.items())
               if value is not None}
        for name, param in own.items():
            key = prefix + name
            if key in state_dict:
                self._load_one(key, param, state_dict[key], local_metadata, error_msgs, name)
            elif strict:
                missing_keys.append(key)
        extra = prefix + _EXTRA_STATE
        if type(self).set_extra_state is not Module.set_extra_state:
            if extra in state_dict:
                self.set_extra_state(state_dict[extra])
            elif strict:
                missing_keys.append(extra)
        elif strict and extra in state_dict:
            unexpected_keys.append(extra)
        if strict:
            for key in state_dict:
                if key.startswith(prefix) and key != extra:
                    name = key[len(prefix):].split('.', 1)[0]
                    if name not in self._modules and name not in own:
                        unexpected_keys.append(key)

    def _load_one(self, key, param, given, local_metadata, error_msgs, name):
        if not isinstance(given, Tensor):
            error_msgs.append(f'While copying the parameter named "{key}", expected torch.Tensor or Tensor-like '
                              f'object from checkpoint but received {type(given)}')
            return
        if not is_lazy(param):
            # Before 0.4 what is a number now was a tensor of one element.
            if len(param.shape) == 0 and len(given.shape) == 1:
                given = given[0]
            if given.shape != param.shape:
                error_msgs.append(f'size mismatch for {key}: copying a param with shape {given.shape} from '
                                  f'checkpoint, the shape in current model is {param.shape}.')
                return
        try:
            if local_metadata.get('assign_to_params_buffers', False):
                if isinstance(param, Parameter) and not isinstance(given, Parameter):
                    given = Parameter(given, requires_grad=param.requires_grad)
                setattr(self, name, given)
            else:
                with no_grad():
                    param.copy_(given)
        except Exception as error:
            error_msgs.append(
                f'While copying the parameter named "{key}", whose dimensions in the model are {param.size()} and '
                f'whose dimensions in the checkpoint are {given.size()}, an exception occurred : {error.args}.')

    def load_state_dict(self, state_dict, strict=True, assign=False):
        """Copies a state dict's values into parameters and buffers, and gives the keys that did not match.

        RuntimeError for a tensor of another shape and, with strict=True, for missing or unexpected keys.
        """
        if not hasattr(state_dict, 'items'):
            raise TypeError(f'Expected state_dict to be dict-like, got {type(state_dict)}.')
        missing_keys, unexpected_keys, error_msgs = [], [], []
        metadata = getattr(state_dict, '_metadata', None)
        state_dict = OrderedDict(state_dict)
        if metadata is not None:
            state_dict._metadata = metadata

        def load(module, local_state, prefix=''):
            local = {} if metadata is None else metadata.get(prefix[:-1], {})
            if assign:
                local['assign_to_params_buffers'] = True
            module._load_from_state_dict(local_state, prefix, local, True, missing_keys, unexpected_keys, error_msgs)
            for name, child in module._modules.items():
                if child is not None:
                    inner = prefix + name + '.'
                    load(child, {k: v for k, v in local_state.items() if k.startswith(inner)}, inner)
            keys = _IncompatibleKeys(missing_keys, unexpected_keys)
            for hook in module._load_state_dict_post_hooks.values():
                if hook(module, keys) is not None:
                    raise AssertionError(
                        'Hooks registered with ``register_load_state_dict_post_hook`` are notexpected to return new '
                        'values, if incompatible_keys need to be modified,it should be done inplace.')

        load(self, state_dict)
        if strict:
            if unexpected_keys:
                keys = ', '.join(f'"{k}"' for k in unexpected_keys)
                error_msgs.insert(0, f'Unexpected key(s) in state_dict: {keys}. ')
            if missing_keys:
                keys = ', '.join(f'"{k}"' for k in missing_keys)
                error_msgs.insert(0, f'Missing key(s) in state_dict: {keys}. ')
        if error_msgs:
            said = '\n\t'.join(error_msgs)
            raise RuntimeError(f'Error(s) in loading state_dict for {type(self).__name__}:\n\t{said}')
        return _IncompatibleKeys(missing_keys, unexpected_keys)

    # Finding.

    def _named_members(self, members_of, prefix='', recurse=True, remove_duplicate=True):
        seen = set()
        modules = self.named_modules(prefix=prefix, remove_duplicate=remove_duplicate) if recurse else [(prefix, self)]
        for path, module in modules:
            for name, value in members_of(module):
                if value is None or value in seen:
                    continue
                if remove_duplicate:
                    seen.add(value)
                yield path + ('.' if path else '') + name, value

    def parameters(self, recurse=True):
        """The parameters of this module and, with recurse=True, of all below it, each once."""
        for _, param in self.named_parameters(recurse=recurse):
            yield param

    def named_parameters(self, prefix='', recurse=True, remove_duplicate=True):
        """Pairs of dotted name and parameter."""
        yield from self._named_members(lambda module: module._parameters.items(), prefix, recurse, remove_duplicate)

    def buffers(self, recurse=True):
        """The buffers of this module and, with recurse=True, of all below it, each once."""
        for _, buf in self.named_buffers(recurse=recurse):
            yield buf

    def named_buffers(self, prefix='', recurse=True, remove_duplicate=True):
        """Pairs of dotted name and buffer."""
        yield from self._named_members(lambda module: module._buffers.items(), prefix, recurse, remove_duplicate)

    def children(self):
        """The modules directly below this one, each once."""
        for _, module in self.named_children():
            yield module

    def named_children(self):
        """Pairs of name and module, for the modules directly below this one, each once."""
        seen = set()
        for name, module in self._modules.items():
            if module is not None and module not in seen:
                seen.add(module)
                yield name, module

    def modules(self):
        """This module and all below it, each once."""
        for _, module in self.named_modules():
            yield module

    def named_modules(self, memo=None, prefix='', remove_duplicate=True):
        """Pairs of dotted name and module, this one first."""
        if memo is None:
            memo = set()
        if self in memo:
            return
        if remove_duplicate:
            memo.add(self)
        yield prefix, self
        for name, module in self._modules.items():
            if module is not None:
                yield from module.named_modules(memo, prefix + ('.' if prefix else '') + name, remove_duplicate)

    def get_submodule(self, target):
        """The module at a dotted path, as in 'encoder.0'; '' is this one. AttributeError where there is none."""
        module = self
        for name in target.split('.') if target else []:
            if not hasattr(module, name):
                raise AttributeError(f'{module._get_name()} has no attribute `{name}`')
            module = getattr(module, name)
            if not isinstance(module, Module):
                raise AttributeError(f'`{name}` is not an nn.Module')
        return module

    def get_parameter(self, target):
        """The parameter at a dotted path. AttributeError where there is none."""
        found, name = self._find(target)
        if not isinstance(found, Parameter):
            raise AttributeError(f'`{name}` is not an nn.Parameter')
        return found

    def get_buffer(self, target):
        """The buffer at a dotted path. AttributeError where there is none."""
        path, _, name = target.rpartition('.')
        found, name = self._find(target)
        if name not in self.get_submodule(path)._buffers:
            raise AttributeError(f'`{name}` is not a buffer')
        return found

    def _find(self, target):
        path, _, name = target.rpartition('.')
        module = self.get_submodule(path)
        if not hasattr(module, name):
            raise AttributeError(f'{module._get_name()} has no attribute `{name}`')
        return getattr(module, name), name

    # Changing all of it.

    def _apply(self, fn):
        for module in self.children():
            module._apply(fn)
        for param in self._parameters.values():
            if param is None:
                continue
            with no_grad():
                changed = fn(param)
                grad = param.grad
                changed_grad = None if grad is None else fn(grad)
            if changed is not param:
                if grad is not None:
                    param.grad = None
                param.data = changed
            if grad is not None:
                param.grad = changed_grad.requires_grad_(grad.requires_grad)
        for name, buf in self._buffers.items():
            if buf is not None:
                self._buffers[name] = changed = fn(buf)
                self._filed(name, changed)
        return self

    def apply(self, fn):
        """Calls a function with every module below this one and then with this one, as to initialise weights."""
        for module in self.children():
            module.apply(fn)
        fn(self)
        return self

    def to(self, *args, **kwargs):
        """Casts floating-point parameters and buffers to a dtype, or a tensor's; there is no device but one.

        TypeError for a dtype that is not floating-point.
        """
        dtype = _parse_to(args, kwargs)
        if dtype is None:
            return self
        if not dtype.is_floating_point:
            raise TypeError('nn.Module.to only accepts floating point or complex dtypes, but got desired '
                            f'dtype={dtype}')
        return self._apply(lambda t: t.to(dtype) if t.is_floating_point() else t)

    def type(self, dst_type):
        """Casts every parameter and buffer, whatever it holds."""
        return self._apply(lambda t: t.type(dst_type))

    def float(self):
        """Casts floating-point parameters and buffers to float32."""
        return self._apply(lambda t: t.float() if t.is_floating_point() else t)

    def double(self):
        """Casts floating-point parameters and buffers to float64."""
        return self._apply(lambda t: t.double() if t.is_floating_point() else t)

    def half(self):
        """Casts floating-point parameters and buffers to float16."""
        return self._apply(lambda t: t.half() if t.is_floating_point() else t)

    def bfloat16(self):
        return self._apply(lambda t: t.bfloat16() if t.is_floating_point() else t)

    def cpu(self):
        """Gives the module back: there is nothing to move."""
        return self

    def cuda(self, device=None):
        raise AssertionError('Torch not compiled with CUDA enabled')

    def ipu(self, device=None):
        raise AssertionError('Torch not compiled with IPU enabled')

    def xpu(self, device=None):
        raise AssertionError('Torch not compiled with XPU enabled')

    def to_empty(self, *, device=None, recurse=True):
        from ... import empty_like
        return self._apply(lambda t: empty_like(t))

    def share_memory(self):
        """There is one process here: nothing has to be moved for others."""
        return self

    def train(self, mode=True):
        """Sets this module and all below it to training, or to evaluation with False.

        ValueError for what is not True or False.
        """
        if not isinstance(mode, bool):
            raise ValueError('training mode is expected to be boolean')
        self.training = mode
        for module in self.children():
            module.train(mode)
        return self

    def eval(self):
        """Sets this module and all below it to evaluation: train(False)."""
        return self.train(False)

    def requires_grad_(self, requires_grad=True):
        """Turns gradients on or off for all parameters; with False they are frozen."""
        for param in self.parameters():
            param.requires_grad_(requires_grad)
        return self

    def zero_grad(self, set_to_none=True):
        """Forgets the gradients of all parameters, or with set_to_none=False makes them zeros."""
        for param in self.parameters():
            grad = param.grad
            if grad is None:
                continue
            if set_to_none:
                param.grad = None
            else:
                with no_grad():
                    param.grad = grad.detach().zero_()

    def compile(self, *args, **kwargs):
        raise NotImplementedError('Lantern runs operations one by one. Call the module itself.')

    # Showing.

    def _get_name(self):
        return type(self).__name__

    def extra_repr(self):
        """What a subclass shows between the brackets of its text."""
        return ''

    def __repr__(self):
        extra = self.extra_repr()
        extra_lines = extra.split('\n') if extra else []
        child_lines = [f'({name}): {_addindent(repr(module), 2)}' for name, module in self._modules.items()]
        name = self._get_name()
        if len(extra_lines) == 1 and not child_lines:
            return f'{name}({extra_lines[0]})'
        lines = extra_lines + child_lines
        if not lines:
            return f'{name}()'
        return f'{name}(\n  ' + '\n  '.join(lines) + '\n)'

    def __dir__(self):
        names = {*dir(type(self)), *self.__dict__, *self._parameters, *self._modules, *self._buffers}
        return sorted(name for name in names if not name[0].isdigit())

    def __setstate__(self, state):
        self.__dict__.update(state)
        d = self.__dict__
        for name in _HOOK_DICTS:
            d.setdefault(name, OrderedDict())
        d.setdefault('_non_persistent_buffers_set', set())
        d.setdefault('_is_full_backward_hook', None)

    def _replicate_for_data_parallel(self):
        replica = type(self).__new__(type(self))
        replica.__dict__ = self.__dict__.copy()
        replica._parameters = replica._parameters.copy()
        replica._buffers = replica._buffers.copy()
        replica._modules = replica._modules.copy()
        replica._is_replica = True
        return replica


def _first(grads):
    return grads[0] if isinstance(grads, tuple) else grads


_to_takes = ('device', 'dtype', 'non_blocking', 'memory_format')


def _parse_to(args, kwargs):
    """The dtype among the arguments of to(), if there is one."""
    dtype = None
    for value in [*args, *kwargs.values()]:
        if isinstance(value, dtype_class):
            dtype = value
        elif isinstance(value, Tensor):
            dtype = value.dtype
        elif isinstance(value, str):
            device = device_class(value)
            if device.type == 'cuda':
                raise AssertionError('Torch not compiled with CUDA enabled')
        elif isinstance(value, device_class) and value.type == 'cuda':
            raise AssertionError('Torch not compiled with CUDA enabled')
    for name in kwargs:
        if name not in _to_takes and name != 'tensor' and name != 'other':
            raise TypeError(f"to() got an unexpected keyword argument '{name}'")
    return dtype
