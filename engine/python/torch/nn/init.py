"""torch.nn.init: fills tensors in place with PyTorch's own random numbers, past the tape."""
import math

from .._grad import no_grad
from .functional import _Functions


def _calculate_fan_in_and_fan_out(tensor):
    """How many inputs and outputs a weight's units have. ValueError for fewer than two dimensions."""
    shape = tensor.shape
    if len(shape) < 2:
        raise ValueError('Fan in and fan out can not be computed for tensor with fewer than 2 dimensions')
    field = math.prod(shape[2:])
    return shape[1] * field, shape[0] * field


def _calculate_correct_fan(tensor, mode):
    mode = mode.lower()
    if mode not in ('fan_in', 'fan_out'):
        raise ValueError(f"Mode {mode} not supported, please use one of ['fan_in', 'fan_out']")
    return _calculate_fan_in_and_fan_out(tensor)[mode == 'fan_out']


def _no_grad_uniform_(tensor, a, b):
    with no_grad():
        return tensor.uniform_(a, b)


def _no_grad_normal_(tensor, mean, std):
    with no_grad():
        return tensor.normal_(mean, std)


def _no_grad_fill_(tensor, val):
    with no_grad():
        return tensor.fill_(val)


def _no_grad_zero_(tensor):
    with no_grad():
        return tensor.zero_()


_space = _Functions(globals(), 'nn.init')
__getattr__ = _space.get
__dir__ = _space.dir
