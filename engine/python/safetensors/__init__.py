"""safetensors: files of tensors by name, with a header in JSON. See safetensors.torch."""
from ._file import SafetensorError, safe_open

__version__ = '0.4.0'
__all__ = ['SafetensorError', 'safe_open']
