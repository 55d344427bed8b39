"""Patches: rectangles, polygons, circles, wedges, and what they share."""

import math

from matplotlib._data import listed, number, shorts
from matplotlib._rc import rcParams
from matplotlib._lacking import unsupported
from matplotlib.artist import Artist, take
from matplotlib.colors import wire

ALIASES = {
    "fc": "facecolor", "ec": "edgecolor", "lw": "linewidth", "ls": "linestyle", "c": "color", "linewidths": "linewidth",
    "edgecolors": "edgecolor", "facecolors": "facecolor", "colors": "color",
}  # fmt: skip


class Patch(Artist):
    """A filled shape."""

    _aliases = ALIASES

    def __init__(self, **properties):
        super().__init__()
        self._face, self._edge = "C0", None
        self._linewidth = float(rcParams["patch.linewidth"])
        named = take(properties, ALIASES)
        if "color" in named:
            self.set_color(named.pop("color"))
        self.set(**{name: value for name, value in named.items() if value is not None})

    def set_color(self, c):
        wire(c)
        self._face = self._edge = c

    def set_facecolor(self, color):
        wire(color)
        self._face = color

    def get_facecolor(self):
        from matplotlib.colors import to_rgba

        return to_rgba(self._face, self._alpha)

    def set_edgecolor(self, color):
        self._edge = color

    def get_edgecolor(self):
        from matplotlib.colors import to_rgba

        return to_rgba("none" if self._edge is None else self._edge)

    def set_linewidth(self, w):
        self._linewidth = float(w)

    def set_linestyle(self, ls):
        if ls not in ("-", "solid", None):
            raise unsupported("a dashed edge of a filled shape", "a solid one")

    def set_fill(self, b):
        if not b:
            if self._edge is None:
                self._edge = rcParams["patch.edgecolor"]
            self._face = "none"

    def set_hatch(self, hatch):
        if hatch:
            raise unsupported("hatch", "facecolor and alpha")

    def _look(self):
        return {
            "fill": wire(self._face),
            "edge": wire(self._edge),
            "edgeWidth": self._linewidth,
            "alpha": self._opacity(),
        }

    def _swatch(self):
        look = self._look()
        return {
            "stroke": None,
            "marker": None,
            "patch": {"fill": look["fill"], "edge": look["edge"], "alpha": look["alpha"]},
        }


class Rectangle(Patch):
    """A rectangle from its lower left corner."""

    def __init__(self, xy, width, height, *, angle=0.0, **properties):
        if angle:
            raise unsupported("a turned Rectangle", "Polygon")
        x, y = listed(xy)
        self._x, self._y, self._width, self._height = number(x), number(y), number(width), number(height)
        super().__init__(**properties)

    def get_x(self):
        return self._x

    def get_y(self):
        return self._y

    def get_xy(self):
        return self._x, self._y

    def get_width(self):
        return self._width

    def get_height(self):
        return self._height

    def set_height(self, h):
        self._height = number(h)

    def set_width(self, w):
        self._width = number(w)

    def _corners(self):
        return self._x, self._x + (self._width or 0), self._y, self._y + (self._height or 0)

    def _bounds(self):
        x0, x1, y0, y1 = self._corners()
        return (x0, x1), (y0, y1)

    def _marks(self):
        names = ("x0", "x1", "y0", "y1")
        sides = {name: [v] for name, v in zip(names, shorts(self._corners()))}
        return [{"kind": "rects", **sides, **self._look(), **self._common()}]


class Polygon(Patch):
    """A closed shape through points."""

    def __init__(self, xy, *, closed=True, **properties):
        points = listed(xy)
        self._px, self._py = [number(p[0]) for p in points], [number(p[1]) for p in points]
        super().__init__(**properties)

    def _bounds(self):
        return self._px, self._py

    def _marks(self):
        return [{"kind": "polygon", "x": shorts(self._px), "y": shorts(self._py), **self._look(), **self._common()}]


class Ellipse(Polygon):
    """An ellipse by its centre, whole width and whole height, turned by `angle` degrees."""

    def __init__(self, xy, width, height, *, angle=0.0, **properties):
        cx, cy = listed(xy)
        turn = math.radians(angle)
        points = []
        for i in range(72):
            t = 2 * math.pi * i / 72
            a, b = width / 2 * math.cos(t), height / 2 * math.sin(t)
            points.append((cx + a * math.cos(turn) - b * math.sin(turn), cy + a * math.sin(turn) + b * math.cos(turn)))
        super().__init__(points, **properties)
        self.center, self.width, self.height = (cx, cy), width, height


class Circle(Ellipse):
    """A circle by its centre and radius, in the units of the axes."""

    def __init__(self, xy, radius=5, **properties):
        super().__init__(xy, 2 * radius, 2 * radius, **properties)
        self.radius = radius


class Wedge(Patch):
    """A piece of a disc between two angles in degrees; `width` leaves a hole."""

    def __init__(self, center, r, theta1, theta2, *, width=None, **properties):
        self.center, self.r, self.theta1, self.theta2, self.width = tuple(listed(center)), r, theta1, theta2, width
        super().__init__(**properties)

    def _bounds(self):
        x, y = self.center
        return (x - self.r, x + self.r), (y - self.r, y + self.r)

    def _marks(self):
        inner = 0 if self.width is None else max(0.0, self.r - self.width)
        shape = {
            "kind": "wedge",
            "centre": shorts(self.center),
            "radius": float(self.r),
            "inner": float(inner),
            "angles": [float(self.theta1), float(self.theta2)],
        }
        return [{**shape, **self._look(), **self._common()}]


class Span(Patch):
    """axhspan and axvspan: a band across the axes."""

    def __init__(self, axis, low, high, across, **properties):
        self._axis, self._range, self._across = axis, (number(low), number(high)), across
        super().__init__(**properties)

    def _bounds(self):
        return ((), self._range) if self._axis == "y" else (self._range, ())

    def _marks(self):
        band = {"kind": "span", "axis": self._axis, "range": shorts(self._range), "across": list(self._across)}
        return [{**band, **self._look(), **self._common()}]


class Area(Patch):
    """fill_between and fill_betweenx: what lies between two curves."""

    def __init__(self, along, at, low, high, step, **properties):
        self._along, self._at, self._low, self._high, self._step = along, at, low, high, step
        super().__init__(**properties)

    def _bounds(self):
        kept = [i for i in range(len(self._at)) if None not in (self._at[i], self._low[i], self._high[i])]
        at = [self._at[i] for i in kept]
        ends = [self._low[i] for i in kept] + [self._high[i] for i in kept]
        return (at, ends) if self._along == "x" else (ends, at)

    def _marks(self):
        from matplotlib._thin import thin_places

        kept, thinned = thin_places(len(self._at))
        pick = (lambda values: values) if kept is None else (lambda values: [values[i] for i in kept])
        ends = {"at": self._at, "from": self._low, "to": self._high}
        lists = {name: shorts(pick(values)) for name, values in ends.items()}
        return [
            {"kind": "area", "along": self._along, **lists, "step": self._step, **self._look(), **self._common(thinned)}
        ]
