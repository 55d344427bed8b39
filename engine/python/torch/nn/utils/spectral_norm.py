"""A weight divided by its largest singular value, which each forward in training estimates anew."""
from ... import _bridge
from ..._grad import no_grad
from ..functional import _space as _functions
from ..modules import ConvTranspose1d, ConvTranspose2d, ConvTranspose3d
from ..parameter import Parameter, UninitializedParameter
from ._reparametrized import find_hook, remove_hook

__all__ = ['spectral_norm', 'remove_spectral_norm']
_normalize = _functions.get('normalize')
_DOT = _bridge.resolve('torch.dot')


class SpectralNorm:
    """Computes weight = weight_orig / sigma before each forward."""

    _version = 1

    def __init__(self, name='weight', n_power_iterations=1, dim=0, eps=1e-12):
        self.name = name
        self.dim = dim
        if n_power_iterations <= 0:
            raise ValueError('Expected n_power_iterations to be positive, but got '
                             f'n_power_iterations={n_power_iterations}')
        self.n_power_iterations = n_power_iterations
        self.eps = eps

    def reshape_weight_to_matrix(self, weight):
        if self.dim != 0:
            weight = weight.permute(self.dim, *[d for d in range(weight.dim()) if d != self.dim])
        return weight.reshape(weight.size(0), -1)

    def compute_weight(self, module, do_power_iteration):
        weight = getattr(module, self.name + '_orig')
        u = getattr(module, self.name + '_u')
        v = getattr(module, self.name + '_v')
        matrix = self.reshape_weight_to_matrix(weight)
        if do_power_iteration:
            with no_grad():
                for _ in range(self.n_power_iterations):
                    v.copy_(_normalize(matrix.t().mv(u), dim=0, eps=self.eps))
                    u.copy_(_normalize(matrix.mv(v), dim=0, eps=self.eps))
                # What was used stays as it was, for the backward passes of earlier calls.
                u, v = u.clone(), v.clone()
        return weight / _bridge.invoke(_DOT, (u, matrix.mv(v)))

    def remove(self, module):
        with no_grad():
            weight = self.compute_weight(module, do_power_iteration=False)
        for suffix in ('', '_u', '_v', '_orig'):
            delattr(module, self.name + suffix)
        module.register_parameter(self.name, Parameter(weight.detach()))

    def __call__(self, module, inputs):
        setattr(module, self.name, self.compute_weight(module, do_power_iteration=module.training))

    @staticmethod
    def apply(module, name, n_power_iterations, dim, eps):
        if find_hook(module, SpectralNorm, name):
            raise RuntimeError(f'Cannot register two spectral_norm hooks on the same parameter {name}')
        fn = SpectralNorm(name, n_power_iterations, dim, eps)
        weight = module._parameters[name]
        if weight is None:
            raise ValueError(f'`SpectralNorm` cannot be applied as parameter `{name}` is None')
        if isinstance(weight, UninitializedParameter):
            raise ValueError("The module passed to `SpectralNorm` can't have uninitialized parameters. Make sure to "
                             'run the dummy forward before applying spectral normalization')
        with no_grad():
            height, width = fn.reshape_weight_to_matrix(weight).size()
            u = _normalize(weight.new_empty(height).normal_(0, 1), dim=0, eps=eps)
            v = _normalize(weight.new_empty(width).normal_(0, 1), dim=0, eps=eps)
        delattr(module, name)
        module.register_parameter(name + '_orig', weight)
        setattr(module, name, weight.data)
        module.register_buffer(name + '_u', u)
        module.register_buffer(name + '_v', v)
        module.register_forward_pre_hook(fn)
        module._register_state_dict_hook(_NoteVersion(fn))
        return fn


class _NoteVersion:
    """Writes into a state dict's metadata how the weight is kept."""

    def __init__(self, fn):
        self.fn = fn

    def __call__(self, module, state_dict, prefix, local_metadata):
        noted = local_metadata.setdefault('spectral_norm', {})
        key = self.fn.name + '.version'
        if key in noted:
            raise RuntimeError(f"Unexpected key in metadata['spectral_norm']: {key}")
        noted[key] = self.fn._version


def spectral_norm(module, name='weight', n_power_iterations=1, eps=1e-12, dim=None):
    """Divides a weight by its largest singular value; gives the module. dim=None is 1 for ConvTranspose, else 0.

    ValueError where n_power_iterations is not positive or the parameter is None; RuntimeError for a second one.
    PyTorch: torch.nn.utils.spectral_norm (Miyato et al. 2018)
    """
    if dim is None:
        dim = 1 if isinstance(module, (ConvTranspose1d, ConvTranspose2d, ConvTranspose3d)) else 0
    SpectralNorm.apply(module, name, n_power_iterations, dim, eps)
    return module


def remove_spectral_norm(module, name='weight'):
    """Makes the weight a plain parameter again. ValueError where there was no spectral_norm."""
    remove_hook(module, SpectralNorm, name, 'spectral_norm')
    for number, hook in list(module._state_dict_hooks.items()):
        if isinstance(hook, _NoteVersion) and hook.fn.name == name:
            del module._state_dict_hooks[number]
    return module
