"""Parameters as one vector, and back."""
from ... import _bridge
from ..._tensor import Tensor

__all__ = ['parameters_to_vector', 'vector_to_parameters']
_CAT = _bridge.resolve('torch.cat')


def parameters_to_vector(parameters):
    """All values of parameters one after another. PyTorch: torch.nn.utils.parameters_to_vector"""
    return _bridge.invoke(_CAT, ([p.view(-1) for p in parameters],))


def vector_to_parameters(vec, parameters):
    """Gives each parameter its part of a vector, which it then looks into. TypeError for what is no tensor.

    PyTorch: torch.nn.utils.vector_to_parameters
    """
    if not isinstance(vec, Tensor):
        raise TypeError(f'expected torch.Tensor, but got: {type(vec).__module__}.{type(vec).__name__}'
                        .replace('builtins.', ''))
    at = 0
    for p in parameters:
        n = p.numel()
        p.data = vec[at:at + n].view_as(p).data
        at += n
