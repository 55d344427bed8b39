"""numpy.exceptions."""

from ._errors import AxisError, VisibleDeprecationWarning

__all__ = ["AxisError", "VisibleDeprecationWarning"]
