"""The colour maps by name, and ScalarMappable, what a colour bar is drawn for."""

import math

from matplotlib._data import flat, listed
from matplotlib.colors import (
    BREWER_TABLES,
    LIST_TABLES,
    RAMP_TABLES,
    Colormap,
    LinearSegmentedColormap,
    ListedColormap,
    Normalize,
    blended,
    table_of,
)


def _moreland(low=(59, 76, 192), high=(180, 4, 38), size=256):
    """Moreland's diverging map between two colours, through grey, in his Msh space: "coolwarm"."""

    def to_msh(rgb):
        linear = [(c / 255 / 12.92) if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in rgb]
        r, g, b = linear
        xyz = (
            (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
            0.2126 * r + 0.7152 * g + 0.0722 * b,
            (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
        )
        x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in xyz)
        lightness, a, b = 116 * y - 16, 500 * (x - y), 200 * (y - z)
        m = math.sqrt(lightness**2 + a**2 + b**2)
        return m, math.acos(lightness / m), math.atan2(b, a)

    def to_rgb(msh):
        m, s, h = msh
        lightness, a, b = m * math.cos(s), m * math.sin(s) * math.cos(h), m * math.sin(s) * math.sin(h)
        y = (lightness + 16) / 116
        x, z = a / 500 + y, y - b / 200
        x, y, z = (v**3 if v**3 > 0.008856 else (v - 16 / 116) / 7.787 for v in (x, y, z))
        x, z = x * 0.9505, z * 1.089
        linear = (
            3.2406 * x - 1.5372 * y - 0.4986 * z,
            -0.9689 * x + 1.8758 * y + 0.0415 * z,
            0.0557 * x - 0.204 * y + 1.057 * z,
        )
        return tuple(
            min(1.0, max(0.0, 12.92 * c if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055)) for c in linear
        ) + (1.0,)

    def adjusted(m, s, h, towards):
        if m >= towards:
            return h
        turn = s * math.sqrt(towards**2 - m**2) / (m * math.sin(s))
        return h + turn if h > -math.pi / 3 else h - turn

    (m1, s1, h1), (m2, s2, h2) = to_msh(low), to_msh(high)
    middle = max(m1, m2, 88)
    table = []
    for i in range(size):
        t = i / (size - 1)
        if t < 0.5:
            start, end, t = (m1, s1, h1), (middle, 0.0, adjusted(m1, s1, h1, middle)), 2 * t
        else:
            start, end, t = (middle, 0.0, adjusted(m2, s2, h2, middle)), (m2, s2, h2), 2 * t - 1
        table.append(to_rgb(tuple(a + (b - a) * t for a, b in zip(start, end))))
    return table


_SEGMENTS = {
    "gray": ("#000000", "#ffffff"),
    "binary": ("#ffffff", "#000000"),
    "cool": ((0, 1, 1), (1, 0, 1)),
    "spring": ((1, 0, 1), (1, 1, 0)),
    "summer": ((0, 0.5, 0.4), (1, 1, 0.4)),
    "autumn": ((1, 0, 0), (1, 1, 0)),
    "winter": ((0, 0, 1), (0, 1, 0.5)),
    "bwr": ((0, 0, 1), (1, 1, 1), (1, 0, 0)),
    "seismic": ((0, 0, 0.3), (0, 0, 1), (1, 1, 1), (1, 0, 0), (0.5, 0, 0)),
}
_BY_CHANNEL = {
    "hot": {
        "red": [(0, 0.0416, 0.0416), (0.365079, 1, 1), (1, 1, 1)],
        "green": [(0, 0, 0), (0.365079, 0, 0), (0.746032, 1, 1), (1, 1, 1)],
        "blue": [(0, 0, 0), (0.746032, 0, 0), (1, 1, 1)],
    },
    "bone": {
        "red": [(0, 0, 0), (0.746032, 0.652778, 0.652778), (1, 1, 1)],
        "green": [(0, 0, 0), (0.365079, 0.319444, 0.319444), (0.746032, 0.777778, 0.777778), (1, 1, 1)],
        "blue": [(0, 0, 0), (0.365079, 0.444444, 0.444444), (1, 1, 1)],
    },
    "copper": {
        "red": [(0, 0, 0), (0.809524, 1, 1), (1, 1, 1)],
        "green": [(0, 0, 0), (1, 0.7812, 0.7812)],
        "blue": [(0, 0, 0), (1, 0.4975, 0.4975)],
    },
    "jet": {
        "red": [(0, 0, 0), (0.35, 0, 0), (0.66, 1, 1), (0.89, 1, 1), (1, 0.5, 0.5)],
        "green": [(0, 0, 0), (0.125, 0, 0), (0.375, 1, 1), (0.64, 1, 1), (0.91, 0, 0), (1, 0, 0)],
        "blue": [(0, 0.5, 0.5), (0.11, 1, 1), (0.34, 1, 1), (0.65, 0, 0), (1, 0, 0)],
    },
    "hsv": {
        "red": [(0, 1, 1), (0.15873, 1, 1), (0.174603, 0.96875, 0.96875), (0.333333, 0.03125, 0.03125),
                (0.349206, 0, 0), (0.666667, 0, 0), (0.68254, 0.03125, 0.03125), (0.84127, 0.96875, 0.96875),
                (0.857143, 1, 1), (1, 1, 1)],
        "green": [(0, 0, 0), (0.15873, 0.9375, 0.9375), (0.174603, 1, 1), (0.507937, 1, 1),
                  (0.666667, 0.0625, 0.0625), (0.68254, 0, 0), (1, 0, 0)],
        "blue": [(0, 0, 0), (0.333333, 0, 0), (0.349206, 0.0625, 0.0625), (0.507937, 1, 1), (0.84127, 1, 1),
                 (0.857143, 0.9375, 0.9375), (1, 0.09375, 0.09375)],
    },
    "rainbow": {
        "red": lambda x: abs(2 * x - 0.5),
        "green": lambda x: math.sin(math.pi * x),
        "blue": lambda x: math.cos(math.pi / 2 * x),
    },
}  # fmt: skip
_SAME = {"grey": "gray", "Grays": "Greys", "gist_gray": "gray", "gist_grey": "gray", "gist_yarg": "binary"}
_NAMES = [*RAMP_TABLES, *BREWER_TABLES, *LIST_TABLES, *_SEGMENTS, *_BY_CHANNEL, *_SAME, "coolwarm"]
_made = {}


def get_cmap(name=None, lut=None):
    """The colour map of that name; the default one for None."""
    from matplotlib import rcParams

    if isinstance(name, Colormap):
        return name
    name = name or rcParams["image.cmap"]
    if name not in _made:
        _made[name] = _make(name)
    return _made[name] if lut is None else _made[name].resampled(lut)


def _make(name):
    if name in _SAME:
        return _make(_SAME[name])
    if name.endswith("_r") and name[:-2] in _NAMES:
        return get_cmap(name[:-2]).reversed()
    if name in RAMP_TABLES:
        return ListedColormap(table_of(RAMP_TABLES[name]), name)
    if name in LIST_TABLES:
        return ListedColormap(table_of(LIST_TABLES[name]), name)
    if name in BREWER_TABLES:
        return Colormap(name, blended(table_of(BREWER_TABLES[name]), 256))
    if name in _SEGMENTS:
        return LinearSegmentedColormap.from_list(name, _SEGMENTS[name])
    if name in _BY_CHANNEL:
        return LinearSegmentedColormap(name, _BY_CHANNEL[name])
    if name == "coolwarm":
        return Colormap(name, _moreland())
    listed_names = ", ".join(repr(known) for known in sorted(_NAMES))
    raise ValueError(f"{name!r} is not a valid value for cmap; supported values are {listed_names}, and each with _r")


def __getattr__(name):
    if not name.startswith("_") and (name in _NAMES or (name.endswith("_r") and name[:-2] in _NAMES)):
        return get_cmap(name)
    raise AttributeError(f"module 'matplotlib.cm' has no attribute {name!r}")


class ColormapRegistry:
    """matplotlib.colormaps: the maps by name."""

    def __getitem__(self, name):
        try:
            return get_cmap(name).copy()
        except ValueError:
            raise KeyError(f"{name!r} is not a known colormap name") from None

    def __iter__(self):
        return iter(sorted([*_NAMES, *(name + "_r" for name in _NAMES)]))

    def __contains__(self, name):
        return name in _made or name in list(self)

    def __len__(self):
        return 2 * len(_NAMES)

    def __call__(self):
        return list(self)

    def get_cmap(self, cmap):
        return get_cmap(cmap)

    def register(self, cmap, *, name=None, force=False):
        """Makes a map of one's own known by name."""
        _made[name or cmap.name] = cmap


class ScalarMappable:
    """A norm and a colour map: what turns values into colours."""

    def __init__(self, norm=None, cmap=None):
        self.norm = norm if norm is not None else Normalize()
        self.cmap = get_cmap(cmap)
        self._values = None
        self._colorbar = None

    def set_array(self, A):
        self._values = None if A is None else listed(A)

    def get_array(self):
        from matplotlib._data import array

        return None if self._values is None else array(self._values)

    def set_clim(self, vmin=None, vmax=None):
        """Sets one or both limits of the values; a pair may stand for both."""
        if vmax is None and isinstance(vmin, (tuple, list)):
            vmin, vmax = vmin
        if vmin is not None:
            self.norm.vmin = float(vmin)
        if vmax is not None:
            self.norm.vmax = float(vmax)

    def get_clim(self):
        return self.norm.vmin, self.norm.vmax

    def set_cmap(self, cmap):
        self.cmap = get_cmap(cmap)

    def get_cmap(self):
        return self.cmap

    def to_rgba(self, x, alpha=None, bytes=False, norm=True):
        """Colours of values."""
        return self.cmap(self.norm(x) if norm else x, alpha, bytes)

    def _colours_of(self, values):
        """(r, g, b, a) of each value of a flat list."""
        self.norm.autoscale_None(values)
        at, norm = self.cmap.at, self.norm._at
        return [at(None if v is None or v != v else norm(v)) for v in values]

    def _ready(self):
        if self._values is not None:
            self.norm.autoscale_None([v for v in flat(self._values) if v is not None])
        elif not self.norm.scaled():
            self.norm.vmin, self.norm.vmax = self.norm.vmin or 0.0, 1.0 if self.norm.vmax is None else self.norm.vmax
