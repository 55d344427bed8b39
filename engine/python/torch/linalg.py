"""torch.linalg: solve, inv, svd, norm and the rest of linear algebra, from the engine."""
from ._bridge import register_error
from ._function import Namespace


class LinAlgError(RuntimeError):
    """Raised where a matrix cannot be solved, inverted or decomposed. PyTorch: torch.linalg.LinAlgError"""


LinAlgError.__name__ = LinAlgError.__qualname__ = '_LinAlgError'
LinAlgError.__module__ = 'torch._C'
register_error('_LinAlgError', LinAlgError)
_space = Namespace(globals(), 'torch.linalg')
__getattr__ = _space.get
__dir__ = _space.dir
