"""Warnings at the reader's line, however deep in our packages they are said."""
import warnings

from ._bridge import outer_level


def user_warning(message, category=UserWarning):
    warnings.warn(message, category, stacklevel=outer_level())
