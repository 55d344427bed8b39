"""Pillow, as far as datasets and transforms need it: PIL.Image over the engine's images."""

__version__ = '9.4.0+lantern'
