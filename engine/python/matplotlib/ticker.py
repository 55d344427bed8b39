"""Where ticks stand and how they are written: locators and formatters that an axis can be given."""

import math

from matplotlib._data import column


def nice_steps(low, high, most, integer=False, steps=(1, 2, 2.5, 5, 10)):
    """Round numbers from at or below `low` to at or above `high`, with at most `most` intervals between."""
    if high <= low:
        return [low]
    raw = (high - low) / max(1, most)
    scale = 10 ** math.floor(math.log10(raw))
    for step in (*steps, steps[0] * 10, steps[1] * 10):
        size = step * scale
        if integer and size < 1:
            continue
        if integer and size != int(size):
            continue
        first = math.floor(low / size + 1e-9)
        last = math.ceil(high / size - 1e-9)
        if last - first <= most:
            break
    return [float(f"{k * size:.12g}") for k in range(first, last + 1)]


class Locator:
    """Gives tick places for a range: tick_values(vmin, vmax)."""


class MaxNLocator(Locator):
    """At most nbins intervals between ticks at round numbers; integer=True for whole ones."""

    def __init__(self, nbins=9, *, integer=False, steps=None, prune=None, min_n_ticks=2):
        self.nbins = 9 if nbins in (None, "auto") else int(nbins)
        self.integer, self.prune = integer, prune
        self.steps = tuple(steps) if steps else (1, 2, 2.5, 5, 10)

    def tick_values(self, vmin, vmax):
        return nice_steps(vmin, vmax, self.nbins, self.integer, self.steps)


class AutoLocator(MaxNLocator):
    """Round numbers, as many as there is room for."""


class MultipleLocator(Locator):
    """Multiples of a number."""

    def __init__(self, base=1.0, offset=0.0):
        self.base, self.offset = float(base), float(offset)

    def tick_values(self, vmin, vmax):
        first = math.ceil((vmin - self.offset) / self.base - 1e-9)
        last = math.floor((vmax - self.offset) / self.base + 1e-9)
        if last - first > 1000:
            raise RuntimeError(f"Locator attempting to generate {last - first} ticks, 1000 at most")
        return [self.offset + k * self.base for k in range(first, last + 1)]


class FixedLocator(Locator):
    """Given places."""

    def __init__(self, locs, nbins=None):
        self.locs = [float(v) for v in column(locs)]

    def tick_values(self, vmin, vmax):
        return self.locs


class NullLocator(Locator):
    """No ticks."""

    def tick_values(self, vmin, vmax):
        return []


class Formatter:
    """Writes a tick: formatter(value, place)."""


class FuncFormatter(Formatter):
    """By a function of value and place."""

    def __init__(self, func):
        self.func = func

    def __call__(self, x, pos=None):
        return self.func(x, pos)


class StrMethodFormatter(Formatter):
    """By a format such as "{x:.1f}"."""

    def __init__(self, fmt):
        self.fmt = fmt

    def __call__(self, x, pos=None):
        return self.fmt.format(x=x, pos=pos)


class FormatStrFormatter(Formatter):
    """By a format such as "%.1f"."""

    def __init__(self, fmt):
        self.fmt = fmt

    def __call__(self, x, pos=None):
        return self.fmt % x


class PercentFormatter(Formatter):
    """As per cent of xmax."""

    def __init__(self, xmax=100, decimals=None, symbol="%"):
        self.xmax, self.decimals, self.symbol = xmax, decimals, symbol

    def __call__(self, x, pos=None):
        share = 100 * x / self.xmax
        digits = self.decimals if self.decimals is not None else (0 if abs(share - round(share)) < 1e-6 else 1)
        return f"{share:.{digits}f}{self.symbol or ''}"


class NullFormatter(Formatter):
    """Writes nothing."""

    def __call__(self, x, pos=None):
        return ""


class FixedFormatter(Formatter):
    """Given words, in order."""

    def __init__(self, seq):
        self.seq = list(seq)

    def __call__(self, x, pos=None):
        return self.seq[pos] if pos is not None and pos < len(self.seq) else ""


class ScalarFormatter(Formatter):
    """Plain numbers."""

    def __call__(self, x, pos=None):
        return f"{x:g}".replace("-", "\u2212")
