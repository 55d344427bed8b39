"""torch.optim.Optimizer: groups of parameters with their options, state, zero_grad, state_dict. It moves nothing."""
import copy
import warnings
from collections import defaultdict

from .._bridge import invoke, outer_level, resolve
from .._tensor import Tensor

_ZERO_GRAD = resolve('inner.optim.zeroGrad')


class _Required:
    """Stands where an option has no default."""

    def __repr__(self):
        return '<required parameter>'

    def __deepcopy__(self, memo):
        return self


required = _Required()


def kind_of(value):
    """A class's full name, as errors tell it."""
    if isinstance(value, Tensor):
        return value.type()
    cls = type(value)
    return cls.__qualname__ if cls.__module__ == 'builtins' else f'{cls.__module__}.{cls.__qualname__}'


class Optimizer:
    """The base of optimisers: derive from it, and write step().

    params: tensors that are leaves, or dictionaries with 'params' and options that hold for these alone.
    defaults: the options of groups that say nothing else. param_groups may be changed at any time; state is a
    dictionary by parameter of what step() wants to remember.
    TypeError for a single tensor, a set, or what is no tensor; ValueError for an empty list, a tensor that is no
    leaf, a parameter in two groups, or a required option that is missing.
    PyTorch: torch.optim.Optimizer
    """

    def __init__(self, params, defaults):
        self.defaults = defaults
        if isinstance(params, Tensor):
            raise TypeError(
                'params argument given to the optimizer should be an iterable of Tensors or dicts, but got '
                + kind_of(params))
        self.state = defaultdict(dict)
        self.param_groups = []
        groups = list(params)
        if not groups:
            raise ValueError('optimizer got an empty parameter list')
        if not isinstance(groups[0], dict):
            groups = [{'params': groups}]
        for group in groups:
            self.add_param_group(group)

    def __getstate__(self):
        return {'defaults': self.defaults, 'state': self.state, 'param_groups': self.param_groups}

    def __setstate__(self, state):
        for name, value in state.items():
            setattr(self, name, value)
        self.defaults.setdefault('differentiable', False)

    def __repr__(self):
        text = type(self).__name__ + ' ('
        for i, group in enumerate(self.param_groups):
            text += f'\nParameter Group {i}\n'
            text += ''.join(f'    {key}: {group[key]}\n' for key in sorted(group) if key != 'params')
        return text + ')'

    def add_param_group(self, param_group):
        """Adds a dictionary with 'params' and options; options that it leaves out are the defaults.

        The errors are those of making an optimiser.
        """
        assert isinstance(param_group, dict), 'param group must be a dict'
        params = param_group['params']
        if isinstance(params, Tensor):
            params = [params]
        elif isinstance(params, set):
            raise TypeError(
                'optimizer parameters need to be organized in ordered collections, but the ordering of tensors in '
                'sets will change between runs. Please use a list instead.')
        params = param_group['params'] = list(params)
        for param in params:
            if not isinstance(param, Tensor):
                raise TypeError(
                    f'optimizer can only optimize Tensors, but one of the params is {kind_of(param)}')
            if not self.defaults.get('differentiable') and not (param.is_leaf or param.retains_grad):
                raise ValueError("can't optimize a non-leaf Tensor")
        for name, default in self.defaults.items():
            if default is required and name not in param_group:
                raise ValueError(f"parameter group didn't specify a value of required optimization parameter {name}")
            param_group.setdefault(name, default)
        ids = {id(param) for param in params}
        if len(ids) != len(params):
            warnings.warn(
                'optimizer contains a parameter group with duplicate parameters; in future, this will cause an '
                'error; see github.com/pytorch/pytorch/issues/40967 for more information', stacklevel=outer_level())
        if any(id(param) in ids for group in self.param_groups for param in group['params']):
            raise ValueError('some parameters appear in more than one parameter group')
        self.param_groups.append(param_group)

    def zero_grad(self, set_to_none=False):
        """Fills the gradient of every parameter with zeros; with set_to_none=True .grad becomes None."""
        invoke(_ZERO_GRAD, ([param for group in self.param_groups for param in group['params']], bool(set_to_none)))

    def step(self, closure):
        """Moves the parameters by one step. closure: computes the loss again and gives it."""
        raise NotImplementedError

    def state_dict(self):
        """The optimiser as dictionaries and lists, for torch.save: 'state' by the parameters' numbers, 'param_groups'.

        The tensors in it are the optimiser's own, no copies.
        """
        numbers = {}
        groups = []
        for group in self.param_groups:
            for param in group['params']:
                numbers.setdefault(id(param), len(numbers))
            packed = {key: value for key, value in group.items() if key != 'params'}
            packed['params'] = [numbers[id(param)] for param in group['params']]
            groups.append(packed)
        state = {numbers[id(key)] if isinstance(key, Tensor) else key: value for key, value in self.state.items()}
        return {'state': state, 'param_groups': groups}

    def load_state_dict(self, state_dict):
        """Takes over options and state from a state_dict(), as copies; the parameters stay.

        ValueError where the number of groups, or of parameters in one, is another.
        """
        state_dict = copy.deepcopy(state_dict)
        saved = state_dict['param_groups']
        if len(saved) != len(self.param_groups):
            raise ValueError('loaded state dict has a different number of parameter groups')
        if any(len(a['params']) != len(b['params']) for a, b in zip(self.param_groups, saved)):
            raise ValueError(
                "loaded state dict contains a parameter group that doesn't match the size of optimizer's group")
        by_number = {number: param for new, old in zip(saved, self.param_groups)
                     for number, param in zip(new['params'], old['params'])}
        state = defaultdict(dict)
        for key, value in state_dict['state'].items():
            param = by_number.get(key)
            if param is None:
                state[key] = value
            else:
                state[param] = _fitted(param, value)
        for new, old in zip(saved, self.param_groups):
            new['params'] = old['params']
        self.__setstate__({'state': state, 'param_groups': saved})


def _fitted(param, value, key=None):
    """State in its parameter's dtype; a count of steps keeps its own."""
    if isinstance(value, Tensor):
        return value.to(param.dtype) if key != 'step' and param.is_floating_point() else value
    if isinstance(value, dict):
        return {name: _fitted(param, item, name) for name, item in value.items()}
    if hasattr(value, '__iter__'):
        return type(value)(_fitted(param, item) for item in value)
    return value


Optimizer.__module__ = 'torch.optim.optimizer'
