"""torch.autograd.grad_mode: the contexts that say whether operations are recorded."""
from .._grad import enable_grad, inference_mode, no_grad, set_grad_enabled

__all__ = ['no_grad', 'enable_grad', 'set_grad_enabled', 'inference_mode']
