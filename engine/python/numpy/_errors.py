"""What floating-point errors do: numpy.errstate, seterr, geterr, and the warnings in numpy's words."""

import warnings

_words = {1: ("divide", "divide by zero encountered in "), 2: ("over", "overflow encountered in "),
          8: ("invalid", "invalid value encountered in ")}  # fmt: skip
_state = {"divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"}


class AxisError(ValueError, IndexError):
    """An axis that an array does not have."""

    def __init__(self, axis, ndim=None, msg_prefix=None):
        if ndim is None:
            super().__init__(axis)
            return
        prefix = f"{msg_prefix}: " if msg_prefix else ""
        super().__init__(f"{prefix}axis {axis} is out of bounds for array of dimension {ndim}")


class VisibleDeprecationWarning(UserWarning):
    """As numpy.VisibleDeprecationWarning."""


def report(flags, name):
    """Warns of, or raises, what a kernel's flags say."""
    for bit, (kind, words) in _words.items():
        if not flags & bit:
            continue
        how = _state[kind]
        if how == "warn":
            warnings.warn(words + name, RuntimeWarning, stacklevel=4)
        elif how == "raise":
            raise FloatingPointError(words + name)
        elif how == "print":
            print(f"Warning: {words}{name}")


def geterr():
    """How each kind of floating-point error is handled: a dict."""
    return dict(_state)


def seterr(all=None, divide=None, over=None, under=None, invalid=None):
    """Sets how floating-point errors are handled ('ignore', 'warn', 'raise', 'print'); returns what was."""
    before = dict(_state)
    for kind, how in (("divide", divide), ("over", over), ("under", under), ("invalid", invalid)):
        how = how or all
        if how is not None:
            if how not in ("ignore", "warn", "raise", "print"):
                raise ValueError(f"Lantern's numpy handles errors by ignore, warn, raise or print, not {how!r}")
            _state[kind] = how
    return before


class errstate:
    """A context in which floating-point errors are handled otherwise: `with numpy.errstate(divide='ignore'): ...`"""

    def __init__(self, **kwargs):
        self._kwargs = kwargs

    def __enter__(self):
        self._before = seterr(**self._kwargs)

    def __exit__(self, *exc):
        _state.update(self._before)

    def __call__(self, function):
        def wrapped(*args, **kwargs):
            with errstate(**self._kwargs):
                return function(*args, **kwargs)

        return wrapped
