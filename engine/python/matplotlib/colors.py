"""Colours as matplotlib names them, norms that map values into [0, 1], and colour maps."""

import math

from matplotlib._data import array, column, flat, listed, shape_of
from matplotlib._tables import BREWER, LISTS, NAMED, RAMPS

_SINGLE = {
    "b": (0, 0, 1), "g": (0, 0.5, 0), "r": (1, 0, 0), "c": (0, 0.75, 0.75), "m": (0.75, 0, 0.75),
    "y": (0.75, 0.75, 0), "k": (0, 0, 0), "w": (1, 1, 1),
}  # fmt: skip
_TAB = dict(
    zip(
        ("blue", "orange", "green", "red", "purple", "brown", "pink", "gray", "olive", "cyan"),
        (LISTS["tab10"][i : i + 6] for i in range(0, 60, 6)),
    )
)


def _unhex(text):
    return tuple(int(text[i : i + 2], 16) / 255 for i in range(0, len(text), 2))


def to_rgba(c, alpha=None):
    """(r, g, b, a) in [0, 1] of a colour: a name, "C0", "0.5", hex, or a tuple of three or four numbers."""
    if isinstance(c, tuple) and len(c) == 2 and isinstance(c[1], (int, float)) and not isinstance(c[0], (int, float)):
        c, alpha = c[0], c[1] if alpha is None else alpha
    rgba = _parse(c)
    if alpha is not None and rgba[3] != 0:
        rgba = rgba[:3] + (float(alpha),)
    return rgba


def _parse(c):
    if isinstance(c, str):
        return _parse_name(c)
    value = listed(c) if not isinstance(c, (int, float)) else None
    if not isinstance(value, list) or not all(isinstance(item, (int, float)) for item in value):
        raise ValueError(f"Invalid RGBA argument: {c!r}")
    if len(value) not in (3, 4):
        raise ValueError("RGBA sequence should have length 3 or 4")
    if any(item < 0 or item > 1 for item in value):
        raise ValueError("RGBA values should be within 0-1 range")
    return tuple(float(item) for item in value) + ((1.0,) if len(value) == 3 else ())


def _parse_name(c):
    if c.lower() == "none":
        return (0.0, 0.0, 0.0, 0.0)
    if c in _SINGLE:
        return tuple(float(part) for part in _SINGLE[c]) + (1.0,)
    if len(c) > 1 and c[0] == "C" and c[1:].isdigit():
        from matplotlib import rcParams

        cycle = rcParams["axes.prop_cycle"].by_key().get("color", ["k"])
        return to_rgba(cycle[int(c[1:]) % len(cycle)])
    low = c.lower()
    if low in NAMED:
        return _unhex(NAMED[low]) + (1.0,)
    if low.startswith("tab:") and low[4:].replace("grey", "gray") in _TAB:
        return _unhex(_TAB[low[4:].replace("grey", "gray")]) + (1.0,)
    if c.startswith("#") and all(letter in "0123456789abcdefABCDEF" for letter in c[1:]):
        digits = c[1:] if len(c) > 5 else "".join(letter * 2 for letter in c[1:])
        if len(digits) in (6, 8):
            return _unhex(digits) + ((1.0,) if len(digits) == 6 else ())
    try:
        grey = float(c)
    except ValueError:
        grey = None
    if grey is not None:
        if 0 <= grey <= 1:
            return (grey, grey, grey, 1.0)
        raise ValueError(f"Invalid string grayscale value {c!r}. Value must be within 0-1 range")
    if low.startswith("xkcd:"):
        raise ValueError(f"Invalid RGBA argument: {c!r} (xkcd's names are not here; CSS's names and tab: are)")
    raise ValueError(f"Invalid RGBA argument: {c!r}")


def to_rgb(c):
    """(r, g, b) in [0, 1]."""
    return to_rgba(c)[:3]


def to_hex(c, keep_alpha=False):
    """"#rrggbb", or "#rrggbbaa" with keep_alpha."""
    rgba = to_rgba(c)
    return "#" + "".join(f"{round(part * 255):02x}" for part in rgba[: 4 if keep_alpha else 3])


def to_rgba_array(c, alpha=None):
    """Rows of (r, g, b, a), an array."""
    if isinstance(c, str):
        return array([list(to_rgba(c, alpha))])
    return array([list(to_rgba(item, alpha)) for item in c])


def is_color_like(c):
    """Whether `c` is a colour."""
    try:
        to_rgba(c)
    except (ValueError, TypeError):
        return False
    return True


def same_color(c1, c2):
    """Whether two colours are one."""
    return to_rgba(c1) == to_rgba(c2)


def wire(c, alpha=None):
    """The colour as the page takes it: "none", "#rrggbb", or "#rrggbbaa"."""
    if c is None:
        return "none"
    rgba = to_rgba(c, alpha)
    if rgba[3] == 0:
        return "none"
    return to_hex(rgba, rgba[3] < 1)


class Normalize:
    """Maps [vmin, vmax] to [0, 1], linearly; limits that are None are taken from the data."""

    def __init__(self, vmin=None, vmax=None, clip=False):
        self.vmin = None if vmin is None else float(vmin)
        self.vmax = None if vmax is None else float(vmax)
        self.clip = clip

    def autoscale_None(self, A):
        """Takes limits that are not set from the data."""
        finite = [v for v in flat(listed(A)) if v is not None and math.isfinite(v) and self._counts(v)]
        if self.vmin is None:
            self.vmin = float(min(finite)) if finite else 0.0
        if self.vmax is None:
            self.vmax = float(max(finite)) if finite else 1.0
        if self.vmin > self.vmax:
            raise ValueError("minvalue must be less than or equal to maxvalue")

    def autoscale(self, A):
        """Takes both limits from the data."""
        self.vmin = self.vmax = None
        self.autoscale_None(A)

    def scaled(self):
        return self.vmin is not None and self.vmax is not None

    def __call__(self, value, clip=None):
        nested = listed(value)
        self.autoscale_None(nested)
        if not isinstance(nested, list):
            return self._at(nested)
        return array(_mapped(nested, self._at))

    def _counts(self, value):
        return True

    def _at(self, v):
        if self.vmax == self.vmin:
            return 0.0
        t = (v - self.vmin) / (self.vmax - self.vmin)
        return min(1.0, max(0.0, t)) if self.clip else t


class LogNorm(Normalize):
    """The same on a logarithmic scale; values of 0 and below are left out."""

    def _counts(self, value):
        return value > 0

    def _at(self, v):
        if self.vmin <= 0:
            raise ValueError("Invalid vmin or vmax")
        if v <= 0:
            return math.nan
        low, high = math.log(self.vmin), math.log(self.vmax)
        return 0.0 if high == low else (math.log(v) - low) / (high - low)


class TwoSlopeNorm(Normalize):
    """The same with vcenter at 0.5."""

    def __init__(self, vcenter, vmin=None, vmax=None):
        super().__init__(vmin, vmax)
        self.vcenter = float(vcenter)

    def _at(self, v):
        if v < self.vcenter:
            return 0.5 * (v - self.vmin) / ((self.vcenter - self.vmin) or 1)
        return 0.5 + 0.5 * (v - self.vcenter) / ((self.vmax - self.vcenter) or 1)


class CenteredNorm(Normalize):
    """The same with vcenter in the middle, as far to each side as the data goes."""

    def __init__(self, vcenter=0, halfrange=None, clip=False):
        super().__init__(None, None, clip)
        self.vcenter, self.halfrange = vcenter, halfrange

    def autoscale_None(self, A):
        if self.vmin is None:
            finite = [v for v in flat(listed(A)) if v is not None and math.isfinite(v)]
            reach = self.halfrange
            if reach is None:
                reach = max((abs(v - self.vcenter) for v in finite), default=1)
            self.vmin, self.vmax = self.vcenter - reach, self.vcenter + reach


def _mapped(nested, function):
    return [_mapped(item, function) if isinstance(item, list) else function(item) for item in nested]


class Colormap:
    """A table of colours; called with numbers in [0, 1], or with integers as places in the table."""

    def __init__(self, name, table):
        self.name, self._table, self.N = name, table, len(table)
        self._bad = (0.0, 0.0, 0.0, 0.0)
        self._under, self._over = None, None

    def __call__(self, X, alpha=None, bytes=False):
        whole = "int" in str(getattr(X, "dtype", ""))
        nested = listed(X)
        one = lambda v: self._one(v, whole or (isinstance(v, int) and not isinstance(v, bool)), alpha, bytes)  # noqa: E731
        return array(_mapped(nested, lambda v: list(one(v)))) if isinstance(nested, list) else one(nested)

    def _one(self, v, is_place, alpha, as_bytes):
        rgba = self.at(v, is_place)
        if alpha is not None:
            rgba = rgba[:3] + (float(alpha),)
        return tuple(round(part * 255) for part in rgba) if as_bytes else rgba

    def at(self, v, is_place=False):
        """(r, g, b, a) of one value."""
        if v is None or v != v:
            return self._bad
        place = v if is_place else (self.N - 1 if v == 1 else math.floor(v * self.N))
        if place < 0:
            return self._under or self._table[0]
        if place >= self.N:
            return self._over or self._table[-1]
        return self._table[int(place)]

    def set_bad(self, color="k", alpha=None):
        self._bad = to_rgba(color, alpha)

    def set_under(self, color="k", alpha=None):
        self._under = to_rgba(color, alpha)

    def set_over(self, color="k", alpha=None):
        self._over = to_rgba(color, alpha)

    def reversed(self, name=None):
        """The map from its end to its beginning."""
        turned = Colormap(name or (self.name[:-2] if self.name.endswith("_r") else self.name + "_r"), self._table[::-1])
        turned._bad = self._bad
        return turned

    def resampled(self, lutsize):
        """The same map in a table of another length."""
        table = [self.at(i / max(1, lutsize - 1)) for i in range(lutsize)]
        return Colormap(self.name, table)

    def copy(self):
        import copy

        return copy.copy(self)

    def __eq__(self, other):
        return isinstance(other, Colormap) and other._table == self._table

    def __hash__(self):
        return hash(self.name)


class ListedColormap(Colormap):
    """A map of given colours."""

    def __init__(self, colors, name="from_list", N=None):
        colors = [colors] if isinstance(colors, str) else list(colors)
        if N is not None:
            colors = [colors[i % len(colors)] for i in range(N)]
        self.colors = colors
        super().__init__(name, [to_rgba(color) for color in colors])


class LinearSegmentedColormap(Colormap):
    """A map that is linear between given colours; see from_list()."""

    @classmethod
    def from_list(cls, name, colors, N=256, gamma=1.0):
        """Colours at equal distances, or (place, colour) pairs from 0 to 1."""
        colors = list(colors)
        if not is_color_like(colors[0]) or (len(colors[0]) == 2 and not isinstance(colors[0], str)):
            places, colors = zip(*colors)
        else:
            places = [i / max(1, len(colors) - 1) for i in range(len(colors))]
        made = cls.__new__(cls)
        Colormap.__init__(made, name, blended([to_rgba(color) for color in colors], N, places))
        return made

    def __init__(self, name, segmentdata, N=256, gamma=1.0):
        def channel(key, t):
            if callable(segmentdata[key]):
                return min(1.0, max(0.0, segmentdata[key](t)))
            return _segment(segmentdata[key], t)

        keys = ["red", "green", "blue"]
        super().__init__(name, [tuple(channel(key, i / (N - 1)) for key in keys) + (1.0,) for i in range(N)])


def _segment(rows, t):
    for (x0, _, after), (x1, before, _) in zip(rows, rows[1:]):
        if t <= x1:
            return after + (before - after) * ((t - x0) / (x1 - x0) if x1 > x0 else 1.0)
    return rows[-1][1]


def blended(colors, size, places=None):
    """A table of `size` colours, linear between those given."""
    places = places or [i / (len(colors) - 1) for i in range(len(colors))]
    table, k = [], 0
    for i in range(size):
        t = i / max(1, size - 1)
        while k < len(places) - 2 and t > places[k + 1]:
            k += 1
        span = places[k + 1] - places[k]
        share = (t - places[k]) / span if span else 0.0
        table.append(tuple(a + (b - a) * share for a, b in zip(colors[k], colors[k + 1])))
    return table


def table_of(text):
    """Colours of a text of six letters each."""
    return [_unhex(text[i : i + 6]) + (1.0,) for i in range(0, len(text), 6)]


def is_scalar_list(c):
    """Whether `c` is numbers to be mapped, rather than colours."""
    if isinstance(c, str) or c is None:
        return False
    shape = shape_of(c)
    if len(shape) != 1:
        return False
    return all(isinstance(item, (int, float)) for item in column(c)[:8])


BREWER_TABLES, RAMP_TABLES, LIST_TABLES = BREWER, RAMPS, LISTS
