"""Gradients held within bounds, in place."""
import warnings

from ... import _bridge
from ..._tensor import Tensor

__all__ = ['clip_grad_norm_', 'clip_grad_norm', 'clip_grad_value_']
_CLIP_NORM = _bridge.resolve('nn.utils.clip_grad_norm_')
_CLIP_VALUE = _bridge.resolve('nn.utils.clip_grad_value_')


def _list(parameters):
    return [parameters] if isinstance(parameters, Tensor) else list(parameters)


def clip_grad_norm_(parameters, max_norm, norm_type=2.0, error_if_nonfinite=False, foreach=None):
    """Scales all gradients so that together their norm is at most max_norm; gives the norm before, as a tensor.

    RuntimeError with error_if_nonfinite where the norm is not finite. PyTorch: torch.nn.utils.clip_grad_norm_
    """
    return _bridge.invoke(_CLIP_NORM, (_list(parameters), float(max_norm), float(norm_type), error_if_nonfinite))


def clip_grad_norm(parameters, max_norm, norm_type=2.0, error_if_nonfinite=False, foreach=None):
    """The old name of clip_grad_norm_; still works and warns."""
    warnings.warn('torch.nn.utils.clip_grad_norm is now deprecated in favor of torch.nn.utils.clip_grad_norm_.',
                  stacklevel=2)
    return clip_grad_norm_(parameters, max_norm, norm_type, error_if_nonfinite, foreach)


def clip_grad_value_(parameters, clip_value, foreach=None):
    """Holds every gradient within [-clip_value, clip_value]. PyTorch: torch.nn.utils.clip_grad_value_"""
    _bridge.invoke(_CLIP_VALUE, (_list(parameters), float(clip_value)))
