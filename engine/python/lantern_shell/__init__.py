"""Runs the cells of a notebook as IPython does, and tells the page what comes of them as plain data.

The runner's side is engine/runner/python/cells.ts. What is shown goes through `lantern_display`; it knows no torch.
"""
from .shell import Shell

__all__ = ['Shell']
