"""torch.testing.make_tensor: random tensors of any dtype."""
from ..random import default_generator
from .._bridge import invoke, resolve
from .._types import Size


def make_tensor(*shape, dtype, device='cpu', low=None, high=None, requires_grad=False, noncontiguous=False,
                exclude_zero=False, memory_format=None):
    """A tensor of random values in [low, high), of a dtype's own range where none is said. PyTorch: torch.testing.make_tensor

    Floating point: [-9, 9); whole numbers: the same within the dtype; bool: both. Not PyTorch's own random numbers.
    """
    sizes = tuple(shape[0]) if len(shape) == 1 and not isinstance(shape[0], int) else shape
    rand = invoke(resolve('torch.rand'), (Size(sizes),), {'generator': default_generator})
    if dtype.name == 'bool':
        return rand < 0.5
    low = (-9 if dtype.is_signed else 0) if low is None else low
    high = (9 if dtype.is_floating_point else 10) if high is None else high
    values = rand * (high - low) + low
    made = values.to(dtype) if dtype.is_floating_point else values.floor().to(dtype)
    if exclude_zero:
        made = made + (made == 0).to(dtype)
    return made.requires_grad_() if requires_grad else made
