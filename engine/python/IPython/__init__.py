"""IPython as far as a notebook's cells see it: display, the formatter, and the shell that the runner sets."""

import sys

from IPython import display  # noqa: F401

__version__ = "9.0.0"
version_info = (9, 0, 0)
_shell = None


def get_ipython():
    """The shell of the notebook, or None where there is none."""
    if _shell is None:
        known = vars(sys.modules["__main__"]).get("get_ipython")
        return None if known is None or known is get_ipython else known()
    return _shell


def set_shell(shell):
    """For the runner: what get_ipython() gives."""
    global _shell
    _shell = shell
