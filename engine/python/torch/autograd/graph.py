"""torch.autograd.graph: the class of a tensor's grad_fn; saved tensors cannot be packed here."""
from .._node import Node

__all__ = ['Node', 'saved_tensors_hooks', 'save_on_cpu']
_WHY = 'Lantern keeps what backward needs in the engine: no hook is called for saved tensors'


class saved_tensors_hooks:
    """Not here: NotImplementedError. PyTorch: torch.autograd.graph.saved_tensors_hooks"""

    def __init__(self, pack_hook, unpack_hook):
        raise NotImplementedError(_WHY)


class save_on_cpu(saved_tensors_hooks):
    """Not here: NotImplementedError. PyTorch: torch.autograd.graph.save_on_cpu"""

    def __init__(self, pin_memory=False):
        raise NotImplementedError(_WHY)
