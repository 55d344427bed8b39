"""The old home of IPython.display's names, still imported from here by older notebooks."""

from IPython.display import *  # noqa: F403
