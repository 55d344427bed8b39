"""torch.cuda.amp: mixed precision, which there is none of here: what is in the block runs as it is."""
from .._autocast import GradScaler, autocast as _autocast

__all__ = ['autocast', 'GradScaler']


class autocast(_autocast):
    """As torch.autocast('cuda'). PyTorch: torch.cuda.amp.autocast"""

    def __init__(self, enabled=True, dtype=None, cache_enabled=True):
        super().__init__('cuda', dtype, enabled)
