"""tqdm: a progress bar that the page draws, updated in place at most ten times a second."""

from tqdm.std import tqdm, trange  # noqa: F401

__version__ = "4.67.0"
__all__ = ["tqdm", "trange"]
