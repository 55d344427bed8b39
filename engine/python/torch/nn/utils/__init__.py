"""torch.nn.utils: what is done to the parameters of a whole module."""
import importlib

from .clip_grad import clip_grad_norm, clip_grad_norm_, clip_grad_value_
from .convert_parameters import parameters_to_vector, vector_to_parameters

# Read when they are first asked for: the module each stands in.
_names = {
    'weight_norm': 'weight_norm', 'remove_weight_norm': 'weight_norm',
    'spectral_norm': 'spectral_norm', 'remove_spectral_norm': 'spectral_norm',
    'fuse_conv_bn_eval': 'fusion', 'fuse_conv_bn_weights': 'fusion', 'fuse_linear_bn_eval': 'fusion',
    'skip_init': 'init',
}
_modules = ('rnn', 'parametrize', 'parametrizations', 'prune', 'stateless', 'fusion', 'init')


def __getattr__(name):
    if name in _names:
        found = getattr(importlib.import_module('.' + _names[name], __name__), name)
        # The submodule of the same name would otherwise stand here.
        globals()[name] = found
        return found
    if name in _modules:
        return importlib.import_module('.' + name, __name__)
    raise AttributeError(f"module '{__name__}' has no attribute '{name}'")


def __dir__():
    return sorted({*globals(), *_names, *_modules})
