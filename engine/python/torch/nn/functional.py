"""torch.nn.functional: the engine's functions of this namespace, made when they are first asked for."""
from .. import _bridge
from .._function import Namespace, documentation, signature_of

_invoke = _bridge.invoke


class _Functions(Namespace):
    """Its functions are functions, as PyTorch's, and no built-ins."""

    def describe(self, function, path):
        function.__doc__ = documentation(path)
        function.__signature__ = signature_of(path)

    def get(self, name):
        found = super().get(name)
        number = getattr(found, '_number', None)
        if number is None:
            return found

        def function(*args, **kwargs):
            return _invoke(number, args, kwargs)

        function.__name__ = function.__qualname__ = name
        function.__module__ = self.globals['__name__']
        self.describe(function, f'{self.path}.{name}')
        self.globals[name] = function
        return function


def triplet_margin_with_distance_loss(anchor, positive, negative, *, distance_function=None, margin=1.0, swap=False,
                                      reduction='mean'):
    """max(0, d(anchor, positive) - d(anchor, negative) + margin), with d a function of two tensors.

    PyTorch: torch.nn.functional.triplet_margin_with_distance_loss (Balntas et al. 2016)
    """
    if distance_function is None:
        distance_function = _space.get('pairwise_distance')
    near = distance_function(anchor, positive)
    far = distance_function(anchor, negative)
    if swap:
        far = _bridge.invoke(_MINIMUM, (far, distance_function(positive, negative)))
    loss = (margin + near - far).clamp(min=0)
    if reduction == 'none':
        return loss
    return loss.mean() if reduction == 'mean' else loss.sum()


_MINIMUM = _bridge.resolve('torch.minimum')
_space = _Functions(globals(), 'F')
__getattr__ = _space.get
__dir__ = _space.dir
