"""Weights that are held at zero by a mask.

The weight is a parameter name_orig, the mask a buffer name_mask, and name itself is their product, computed anew before
every forward.
"""
from collections.abc import Iterable

from ... import _bridge
from ._pruning import along, count_to_prune, norms, validate_amount, validate_structure
from .convert_parameters import parameters_to_vector

_ONES_LIKE = _bridge.resolve('torch.ones_like')
_RAND_LIKE = _bridge.resolve('torch.rand_like')
_RAND = _bridge.resolve('torch.rand')


def _ones_like(t):
    return _bridge.invoke(_ONES_LIKE, (t.detach(),))


def _without(mask, places):
    """A mask with zeros at places, counted through all of it."""
    return mask.clone().reshape(-1).index_fill(0, places, 0).reshape(mask.shape)


class BasePruningMethod:
    """What a way to prune is: compute_mask(t, default_mask) says what stays. PyTorch: prune.BasePruningMethod"""

    _tensor_name = None

    def __call__(self, module, inputs):
        setattr(module, self._tensor_name, self.apply_mask(module))

    def compute_mask(self, t, default_mask):
        """The mask of a tensor, of ones and zeros, where another holds already."""
        raise NotImplementedError

    def apply_mask(self, module):
        assert self._tensor_name is not None, f'Module {module} has to be pruned'
        mask = getattr(module, self._tensor_name + '_mask')
        orig = getattr(module, self._tensor_name + '_orig')
        return mask.to(dtype=orig.dtype) * orig

    @classmethod
    def _composite(cls, module, name, args, kwargs):
        """The new method alone, or after those that prune the tensor already."""
        method = cls(*args, **kwargs)
        method._tensor_name = name
        for number, hook in list(module._forward_pre_hooks.items()):
            if isinstance(hook, BasePruningMethod) and hook._tensor_name == name:
                del module._forward_pre_hooks[number]
                container = hook if isinstance(hook, PruningContainer) else PruningContainer(hook)
                container.add_pruning_method(method)
                return container
        return method

    @classmethod
    def apply(cls, module, name, *args, importance_scores=None, **kwargs):
        """Prunes a module's parameter; importance_scores says what is worth keeping, in place of its values."""
        method = cls._composite(module, name, args, kwargs)
        orig = getattr(module, name)
        if importance_scores is not None:
            assert importance_scores.shape == orig.shape, (
                f'importance_scores should have the same shape as parameter                 {name} of {module}')
        else:
            importance_scores = orig
        is_first = not isinstance(method, PruningContainer)
        if is_first:
            delattr(module, name)
            module.register_parameter(name + '_orig', orig)
            before = _ones_like(orig)
        else:
            before = getattr(module, name + '_mask').detach().clone()
        try:
            mask = method.compute_mask(importance_scores.detach(), default_mask=before)
            module.register_buffer(name + '_mask', mask)
            setattr(module, name, method.apply_mask(module))
            module.register_forward_pre_hook(method)
        except Exception:
            if is_first:
                delattr(module, name + '_orig')
                module.register_parameter(name, orig)
            raise
        return method

    def prune(self, t, default_mask=None, importance_scores=None):
        """A pruned tensor: t times its mask."""
        if importance_scores is not None:
            assert importance_scores.shape == t.shape, 'importance_scores should have the same shape as tensor t'
        before = default_mask if default_mask is not None else _ones_like(t)
        return t * self.compute_mask(t if importance_scores is None else importance_scores, default_mask=before)

    def remove(self, module):
        """Makes the pruned values the parameter's own."""
        name = self._tensor_name
        assert name is not None, f'Module {module} has to be pruned            before pruning can be removed'
        weight = self.apply_mask(module)
        if hasattr(module, name):
            delattr(module, name)
        orig = module._parameters[name + '_orig']
        orig.data = weight.data
        delattr(module, name + '_orig')
        delattr(module, name + '_mask')
        setattr(module, name, orig)


class PruningContainer(BasePruningMethod):
    """Several methods one after another; each looks only at what the ones before left."""

    def __init__(self, *args):
        self._pruning_methods = ()
        if args and isinstance(args[0], Iterable) and len(args) == 1:
            args = tuple(args[0])
        for method in args:
            self._tensor_name = self._tensor_name or method._tensor_name
            self.add_pruning_method(method)

    def add_pruning_method(self, method):
        if not isinstance(method, BasePruningMethod) and method is not None:
            raise TypeError(f'{type(method)} is not a BasePruningMethod subclass')
        if method is not None and self._tensor_name != method._tensor_name:
            raise ValueError("Can only add pruning methods acting on the parameter named "
                             f"'{self._tensor_name}' to PruningContainer {self}. Found '{method._tensor_name}'")
        self._pruning_methods += (method,)

    def __len__(self):
        return len(self._pruning_methods)

    def __iter__(self):
        return iter(self._pruning_methods)

    def __getitem__(self, index):
        return self._pruning_methods[index]

    def compute_mask(self, t, default_mask):
        method = self._pruning_methods[-1]
        mask = default_mask.to(dtype=t.dtype).clone()
        kind = method.PRUNING_TYPE
        if kind == 'unstructured':
            where = default_mask == 1
        elif kind == 'structured':
            if not hasattr(method, 'dim'):
                raise AttributeError('Pruning methods of PRUNING_TYPE "structured" need to have the attribute `dim` '
                                     'defined.')
            dim = method.dim + t.dim() if method.dim < 0 else method.dim
            if dim < 0:
                raise IndexError(f'Index is out of bounds for tensor with dimensions {t.dim()}')
            kept = default_mask.sum(dim=[d for d in range(t.dim()) if d != dim]) != 0
            where = along(t, dim, kept)
        elif kind == 'global':
            where = along(t, 0, slice(None))
        else:
            raise ValueError(f'Unrecognized PRUNING_TYPE {kind}')
        mask[where] = method.compute_mask(t[where], default_mask=default_mask[where]).to(dtype=mask.dtype)
        return mask


class Identity(BasePruningMethod):
    """Prunes nothing."""

    PRUNING_TYPE = 'unstructured'

    def compute_mask(self, t, default_mask):
        return default_mask


class RandomUnstructured(BasePruningMethod):
    """Prunes a number, or a share, of elements by chance."""

    PRUNING_TYPE = 'unstructured'

    def __init__(self, amount):
        validate_amount(amount)
        self.amount = amount

    def compute_mask(self, t, default_mask):
        count = count_to_prune(self.amount, t.nelement())
        if count == 0:
            return default_mask.clone()
        return _without(default_mask, _bridge.invoke(_RAND_LIKE, (t,)).view(-1).topk(count).indices)


class L1Unstructured(BasePruningMethod):
    """Prunes the smallest elements."""

    PRUNING_TYPE = 'unstructured'

    def __init__(self, amount):
        validate_amount(amount)
        self.amount = amount

    def compute_mask(self, t, default_mask):
        count = count_to_prune(self.amount, t.nelement())
        if count == 0:
            return default_mask.clone()
        return _without(default_mask, t.abs().reshape(-1).topk(count, largest=False).indices)


class _Structured(BasePruningMethod):
    PRUNING_TYPE = 'structured'

    def compute_mask(self, t, default_mask):
        validate_structure(t, self.dim)
        size = t.shape[self.dim]
        count = count_to_prune(self.amount, size)
        kept = self._kept(t, size, count)
        if count == 0:
            return default_mask
        mask = _ones_like(t) * 0
        mask[along(t, self.dim, kept)] = 1
        return mask * default_mask.to(dtype=mask.dtype)


class RandomStructured(_Structured):
    """Prunes whole channels along a dimension by chance."""

    def __init__(self, amount, dim=-1):
        validate_amount(amount)
        self.amount = amount
        self.dim = dim

    def _kept(self, t, size, count):
        if count == 0:
            return None
        chance = _bridge.invoke(_RAND, (size,))
        return chance > chance.kthvalue(count).values


class LnStructured(_Structured):
    """Prunes the channels along a dimension with the smallest n-norm."""

    def __init__(self, amount, n, dim=-1):
        validate_amount(amount)
        self.amount = amount
        self.n = n
        self.dim = dim

    def _kept(self, t, size, count):
        return norms(t, self.n, self.dim).topk(size - count, largest=True).indices


class CustomFromMask(BasePruningMethod):
    """Prunes where a given mask is zero."""

    PRUNING_TYPE = 'global'

    def __init__(self, mask):
        self.mask = mask

    def compute_mask(self, t, default_mask):
        assert default_mask.shape == self.mask.shape
        return default_mask * self.mask.to(dtype=default_mask.dtype)


def identity(module, name):
    """Makes a parameter a pruned one of which nothing is pruned; gives the module."""
    Identity.apply(module, name)
    return module


def random_unstructured(module, name, amount):
    """Prunes a number, or a share, of elements by chance; gives the module."""
    RandomUnstructured.apply(module, name, amount)
    return module


def l1_unstructured(module, name, amount, importance_scores=None):
    """Prunes the smallest elements; gives the module."""
    L1Unstructured.apply(module, name, amount=amount, importance_scores=importance_scores)
    return module


def random_structured(module, name, amount, dim):
    """Prunes whole channels by chance; gives the module."""
    RandomStructured.apply(module, name, amount, dim)
    return module


def ln_structured(module, name, amount, n, dim, importance_scores=None):
    """Prunes the channels with the smallest n-norm; gives the module."""
    LnStructured.apply(module, name, amount=amount, n=n, dim=dim, importance_scores=importance_scores)
    return module


def custom_from_mask(module, name, mask):
    """Prunes where a mask is zero; gives the module."""
    CustomFromMask.apply(module, name, mask=mask)
    return module


def global_unstructured(parameters, pruning_method, importance_scores=None, **kwargs):
    """Prunes elements of several parameters, pairs of module and name, as if they were one.

    TypeError for what is no iterable, or a method that is not unstructured. PyTorch: prune.global_unstructured
    """
    if not isinstance(parameters, Iterable):
        raise TypeError('global_unstructured(): parameters is not an Iterable')
    scores = importance_scores if importance_scores is not None else {}
    if not isinstance(scores, dict):
        raise TypeError('global_unstructured(): importance_scores must be of type dict')
    parameters = list(parameters)
    values = parameters_to_vector([scores.get((m, name), getattr(m, name)) for m, name in parameters]).detach()
    before = parameters_to_vector([getattr(m, name + '_mask', None) if hasattr(m, name + '_mask')
                                   else _ones_like(getattr(m, name)) for m, name in parameters])
    method = pruning_method(**kwargs)
    container = PruningContainer()
    container._tensor_name = method._tensor_name = 'temp'
    if method.PRUNING_TYPE != 'unstructured':
        raise TypeError('Only "unstructured" PRUNING_TYPE supported for the `pruning_method`. Found method '
                        f'{pruning_method} of type {method.PRUNING_TYPE}')
    container.add_pruning_method(method)
    mask = container.compute_mask(values, before)
    at = 0
    for module, name in parameters:
        param = getattr(module, name)
        n = param.numel()
        custom_from_mask(module, name, mask=mask[at:at + n].view_as(param))
        at += n


def remove(module, name):
    """Makes the pruned values the parameter's own. ValueError where it is not pruned."""
    for number, hook in module._forward_pre_hooks.items():
        if isinstance(hook, BasePruningMethod) and hook._tensor_name == name:
            hook.remove(module)
            del module._forward_pre_hooks[number]
            return module
    raise ValueError(f"Parameter '{name}' of module {module} has to be pruned before pruning can be removed")


def is_pruned(module):
    """Whether anything in a module is pruned."""
    return any(isinstance(hook, BasePruningMethod)
               for each in module.modules() for hook in each._forward_pre_hooks.values())


__all__ = ['BasePruningMethod', 'PruningContainer', 'Identity', 'RandomUnstructured', 'L1Unstructured',
           'RandomStructured', 'LnStructured', 'CustomFromMask', 'identity', 'random_unstructured', 'l1_unstructured',
           'random_structured', 'ln_structured', 'custom_from_mask', 'global_unstructured', 'remove', 'is_pruned']
