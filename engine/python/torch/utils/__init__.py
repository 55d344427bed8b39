"""torch.utils: data loading and other helpers."""
from . import data, hooks
