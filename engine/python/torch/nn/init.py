"""torch.nn.init: fills tensors in place with PyTorch's own random numbers, past the tape."""
import inspect
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


class _Initialisers(_Functions):
    """Each fills its first argument; what follows it is written here, since these are no ops."""

    def describe(self, function, path):
        name = path.rsplit('.', 1)[1]
        known = _MORE.get(name.rstrip('_'))
        if known is None:
            return
        first, described = known
        function.__doc__ = described
        function.__signature__ = inspect.signature(eval(f'lambda {first}: None'))


_MORE = {
    'uniform': ('tensor, a=0.0, b=1.0', 'Fills with uniform numbers from [a, b).'),
    'normal': ('tensor, mean=0.0, std=1.0', 'Fills with normal numbers.'),
    'trunc_normal': ('tensor, mean=0.0, std=1.0, a=-2.0, b=2.0', 'Fills with normal numbers held within [a, b].'),
    'constant': ('tensor, val', 'Fills with one number.'),
    'ones': ('tensor', 'Fills with ones.'),
    'zeros': ('tensor', 'Fills with zeros.'),
    'eye': ('tensor', 'The identity matrix. ValueError for other than two dimensions.'),
    'dirac': ('tensor, groups=1', 'Kernels of a convolution that gives its input. ValueError for other dimensions.'),
    'xavier_uniform': ('tensor, gain=1.0', 'Uniform numbers in +-gain * sqrt(6 / (fan_in + fan_out)).'),
    'xavier_normal': ('tensor, gain=1.0', 'Normal numbers with std gain * sqrt(2 / (fan_in + fan_out)).'),
    'kaiming_uniform': ("tensor, a=0, mode='fan_in', nonlinearity='leaky_relu'",
                        'Uniform numbers in +-gain * sqrt(3 / fan).'),
    'kaiming_normal': ("tensor, a=0, mode='fan_in', nonlinearity='leaky_relu'", 'Normal numbers with std gain / sqrt(fan).'),
    'orthogonal': ('tensor, gain=1', 'A matrix with orthogonal rows or columns.'),
    'sparse': ('tensor, sparsity, std=0.01', 'Normal numbers, of which a share in each column is zero.'),
    'calculate_gain': ('nonlinearity, param=None', 'The gain that is recommended for a nonlinearity. ValueError for another name.'),
}
_space = _Initialisers(globals(), 'nn.init')
__getattr__ = _space.get
__dir__ = _space.dir
