"""Modules made without drawing their first weights."""
from ... import _bridge

_GET_RNG = _bridge.resolve('torch.get_rng_state')
_SET_RNG = _bridge.resolve('torch.set_rng_state')


def skip_init(module_cls, *args, **kwargs):
    """A module whose parameters hold nothing yet; no random numbers are drawn. PyTorch: torch.nn.utils.skip_init"""
    from ..modules.module import Module
    if not issubclass(module_cls, Module):
        raise RuntimeError(f'Expected a Module; got {module_cls}')
    kwargs.pop('device', None)
    state = _bridge.invoke(_GET_RNG, ())
    made = module_cls(*args, **kwargs)
    _bridge.invoke(_SET_RNG, (state,))
    return made
