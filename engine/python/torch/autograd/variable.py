"""torch.autograd.Variable: what tensors with gradients were called before PyTorch 0.4. Making one gives a tensor."""
from .._tensor import Tensor


class _VariableMeta(type):
    def __instancecheck__(cls, instance):
        return isinstance(instance, Tensor)


class Variable(metaclass=_VariableMeta):
    """Variable(tensor, requires_grad=False): the tensor. PyTorch: torch.autograd.Variable"""

    def __new__(cls, data, requires_grad=False, volatile=None):
        made = data.detach()
        return made.requires_grad_() if requires_grad else made
