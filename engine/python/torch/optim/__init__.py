"""torch.optim: how parameters move along their gradients."""
from .optimizer import Optimizer
from ._kinds import ASGD, SGD, Adadelta, Adagrad, Adam, Adamax, AdamW, NAdam, RAdam, RMSprop, Rprop, SparseAdam
from .lbfgs import LBFGS
from . import lr_scheduler


def __getattr__(name):
    # It needs torch.nn, which is not otherwise needed here.
    if name == 'swa_utils':
        import importlib
        return importlib.import_module('.swa_utils', __name__)
    raise AttributeError(f"module 'torch.optim' has no attribute '{name}'")
