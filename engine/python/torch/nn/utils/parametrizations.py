"""Parametrizations that come with PyTorch: a spectrally normalised weight and an orthogonal one."""
from ... import _bridge
from ..._grad import no_grad
from ..._tensor import Tensor
from ..functional import _space as _functions
from ..modules.module import Module
from . import parametrize

__all__ = ['orthogonal', 'spectral_norm']
_normalize = _functions.get('normalize')
_call = {name: _bridge.resolve('torch.' + name) for name in ('dot', 'eye', 'matrix_exp', 'linalg.solve', 'cat', 'randn',
                                                             'linalg.qr')}


def _torch(name, *args, **kwargs):
    return _bridge.invoke(_call[name], args, kwargs)


class _SpectralNorm(Module):
    def __init__(self, weight, n_power_iterations=1, dim=0, eps=1e-12):
        super().__init__()
        ndim = weight.ndim
        if dim >= ndim or dim < -ndim:
            raise IndexError(f'Dimension out of range (expected to be in range of [-{ndim}, {ndim - 1}] but got {dim})')
        if n_power_iterations <= 0:
            raise ValueError('Expected n_power_iterations to be positive, but got '
                             f'n_power_iterations={n_power_iterations}')
        self.dim = dim if dim >= 0 else dim + ndim
        self.eps = eps
        if ndim > 1:
            self.n_power_iterations = n_power_iterations
            matrix = self._reshape_weight_to_matrix(weight)
            height, width = matrix.size()
            u = matrix.new_empty(height).normal_(0, 1)
            v = matrix.new_empty(width).normal_(0, 1)
            self.register_buffer('_u', _normalize(u, dim=0, eps=eps))
            self.register_buffer('_v', _normalize(v, dim=0, eps=eps))
            self._power_method(matrix, 15)

    def _reshape_weight_to_matrix(self, weight):
        if self.dim != 0:
            weight = weight.permute(self.dim, *(d for d in range(weight.dim()) if d != self.dim))
        return weight.flatten(1)

    @no_grad()
    def _power_method(self, matrix, n):
        for _ in range(n):
            self._u.copy_(_normalize(matrix.mv(self._v), dim=0, eps=self.eps))
            self._v.copy_(_normalize(matrix.t().mv(self._u), dim=0, eps=self.eps))

    def forward(self, weight):
        if weight.ndim == 1:
            return _normalize(weight, dim=0, eps=self.eps)
        matrix = self._reshape_weight_to_matrix(weight)
        if self.training:
            self._power_method(matrix, self.n_power_iterations)
        # What was used stays as it was, for the backward passes of earlier calls.
        u, v = self._u.clone(), self._v.clone()
        return weight / _torch('dot', u, matrix.mv(v))

    def right_inverse(self, value):
        return value


def spectral_norm(module, name='weight', n_power_iterations=1, eps=1e-12, dim=None):
    """Divides a weight by its largest singular value whenever it is asked for; gives the module.

    dim=None is 1 for ConvTranspose, else 0. ValueError where there is no such tensor.
    PyTorch: torch.nn.utils.parametrizations.spectral_norm (Miyato et al. 2018)
    """
    from ..modules import ConvTranspose1d, ConvTranspose2d, ConvTranspose3d
    weight = getattr(module, name, None)
    if not isinstance(weight, Tensor):
        raise ValueError(f"Module '{module}' has no parameter or buffer with name '{name}'")
    if dim is None:
        dim = 1 if isinstance(module, (ConvTranspose1d, ConvTranspose2d, ConvTranspose3d)) else 0
    parametrize.register_parametrization(module, name, _SpectralNorm(weight, n_power_iterations, dim, eps))
    return module


class _Orthogonal(Module):
    """Q of a skew-symmetric matrix, by its exponential or Cayley's map, times a base that assignments choose."""

    def __init__(self, weight, orthogonal_map):
        super().__init__()
        self.shape = weight.shape
        self.orthogonal_map = orthogonal_map
        self.register_buffer('base', None)

    def forward(self, X):
        n, k = X.size(-2), X.size(-1)
        transposed = n < k
        if transposed:
            X, n, k = X.mT, k, n
        X = X.tril()
        if n != k:
            X = _torch('cat', [X, X.new_zeros((*X.shape[:-1], n - k))], dim=-1)
        A = X - X.mT
        if self.orthogonal_map == 'matrix_exp':
            Q = _torch('matrix_exp', A)
        else:
            eye = _torch('eye', n, dtype=A.dtype)
            Q = _torch('linalg.solve', eye - 0.5 * A, eye + 0.5 * A)
        if n != k:
            Q = Q[..., :k]
        if self.base is not None:
            Q = self.base @ Q
        return Q.mT if transposed else Q

    @no_grad()
    def right_inverse(self, Q):
        if Q.shape != self.shape:
            raise ValueError(f'Expected a matrix or batch of matrices of shape {self.shape}. '
                             f'Got a tensor of shape {Q.shape}.')
        start = Q
        n, k = Q.size(-2), Q.size(-1)
        if n < k:
            Q, n, k = Q.mT, k, n
        if n != k:
            Q = _torch('cat', [Q, _torch('randn', *Q.shape[:-1], n - k, dtype=Q.dtype)], dim=-1)
        orthogonal_part, triangle = _torch('linalg.qr', Q)
        self.base = orthogonal_part * triangle.diagonal(dim1=-2, dim2=-1).sgn().unsqueeze(-2)
        return start.new_zeros(start.shape) - _torch('eye', *start.shape[-2:], dtype=start.dtype)


def orthogonal(module, name='weight', orthogonal_map=None, *, use_trivialization=True):
    """Holds a matrix orthogonal: weight.T @ weight is the identity; gives the module.

    orthogonal_map is 'matrix_exp' or 'cayley'; 'householder', PyTorch's choice for matrices that are not square, is
    computed as 'matrix_exp' here. ValueError for another name, or a tensor of fewer than two dimensions.
    PyTorch: torch.nn.utils.parametrizations.orthogonal
    """
    weight = getattr(module, name, None)
    if not isinstance(weight, Tensor):
        raise ValueError(f"Module '{module}' has no parameter or buffer with name '{name}'")
    if weight.ndim < 2:
        raise ValueError(f'Expected a matrix or batch of matrices. Got a tensor of {weight.ndim} dimensions.')
    if orthogonal_map not in (None, 'matrix_exp', 'cayley', 'householder'):
        raise ValueError('orthogonal_map has to be one of "matrix_exp", "cayley", "householder". '
                         f'Got: {orthogonal_map}')
    made = _Orthogonal(weight, 'cayley' if orthogonal_map == 'cayley' else 'matrix_exp')
    parametrize.register_parametrization(module, name, made, unsafe=True)
    return module
