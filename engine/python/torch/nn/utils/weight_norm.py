"""A weight as its length and its direction, each a parameter."""
from ..parameter import Parameter, UninitializedParameter
from ._reparametrized import find_hook, remove_hook

__all__ = ['weight_norm', 'remove_weight_norm']


def norm_except_dim(v, dim):
    """The norm of a tensor's parts along a dimension, which stays; of all of it with dim=-1."""
    if dim == -1:
        return v.norm()
    shape = [1] * v.dim()
    shape[dim] = v.size(dim)
    return v.transpose(0, dim).reshape(v.size(dim), -1).norm(dim=1).view(shape)


class WeightNorm:
    """Computes weight = g * v / |v| before each forward."""

    def __init__(self, name, dim):
        self.name = name
        self.dim = -1 if dim is None else dim

    def compute_weight(self, module):
        g = getattr(module, self.name + '_g')
        v = getattr(module, self.name + '_v')
        return v * (g / norm_except_dim(v, self.dim))

    @staticmethod
    def apply(module, name, dim):
        if find_hook(module, WeightNorm, name):
            raise RuntimeError(f'Cannot register two weight_norm hooks on the same parameter {name}')
        fn = WeightNorm(name, dim)
        weight = getattr(module, name)
        if isinstance(weight, UninitializedParameter):
            raise ValueError("The module passed to `WeightNorm` can't have uninitialized parameters. Make sure to run "
                             'the dummy forward before applying weight normalization')
        delattr(module, name)
        module.register_parameter(name + '_g', Parameter(norm_except_dim(weight, fn.dim).detach()))
        module.register_parameter(name + '_v', Parameter(weight.detach()))
        setattr(module, name, fn.compute_weight(module))
        module.register_forward_pre_hook(fn)
        return fn

    def remove(self, module):
        weight = self.compute_weight(module)
        for name in (self.name, self.name + '_g', self.name + '_v'):
            delattr(module, name)
        setattr(module, self.name, Parameter(weight.detach()))

    def __call__(self, module, inputs):
        setattr(module, self.name, self.compute_weight(module))


def weight_norm(module, name='weight', dim=0):
    """Makes a weight the product of its length weight_g and its direction weight_v; gives the module.

    The length is taken along dim; None takes that of all of it. RuntimeError for a second one.
    PyTorch: torch.nn.utils.weight_norm (Salimans and Kingma 2016)
    """
    WeightNorm.apply(module, name, dim)
    return module


def remove_weight_norm(module, name='weight'):
    """Makes the weight a plain parameter again. ValueError where there was no weight_norm."""
    return remove_hook(module, WeightNorm, name, 'weight_norm')
