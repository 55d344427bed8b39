"""Line2D: a line with or without markers, and matplotlib's words for dashes and markers."""

from matplotlib._data import column, number, shorts
from matplotlib._rc import rcParams
from matplotlib._thin import thin_line
from matplotlib.artist import Artist, take
from matplotlib.colors import wire

DASHES = {"-": [], "--": [3.7, 1.6], "-.": [6.4, 1.6, 1.0, 1.6], ":": [1.0, 1.65]}
_STYLES = {
    "solid": "-", "dashed": "--", "dashdot": "-.", "dotted": ":", "None": "", "none": "", " ": "", "": "",
    "-": "-", "--": "--", "-.": "-.", ":": ":",
}  # fmt: skip
MARKERS = set(".,ov^<>12348spP*hH+xXDd|_")
_ALIASES = {
    "c": "color", "lw": "linewidth", "ls": "linestyle", "ms": "markersize", "mfc": "markerfacecolor",
    "mec": "markeredgecolor", "mew": "markeredgewidth", "ds": "drawstyle",
}  # fmt: skip


def style_of(linestyle):
    """"-", "--", "-.", ":", "" or a list of dashes of any way to write a line style."""
    if isinstance(linestyle, tuple) and len(linestyle) == 2:
        return [float(part) for part in linestyle[1]] if linestyle[1] else "-"
    if linestyle is None:
        return rcParams["lines.linestyle"]
    if linestyle not in _STYLES:
        names = ", ".join(repr(name) for name in ("-", "--", "-.", ":", "None", " ", "", "solid", "dashed", "dashdot", "dotted"))
        raise ValueError(f"{linestyle!r} is not a valid value for ls; supported values are {names}")
    return _STYLES[linestyle]


def dashes_of(style, width):
    """Dashes in points."""
    parts = DASHES[style] if isinstance(style, str) and style else style or []
    return [round(part * max(width, 0.1), 3) for part in parts]


def stroke(colour, width, style="-", alpha=None):
    """A stroke as the page takes it."""
    style = style_of(style) if not isinstance(style, list) else style
    return {
        "colour": wire(colour) if style != "" else "none",
        "width": float(width),
        "dash": dashes_of(style, width),
        "alpha": 1.0 if alpha is None else float(alpha),
    }


def marker_of(marker):
    """matplotlib's letter of a marker, or None for no marker."""
    if marker in (None, "", " ", "None", "none"):
        return None
    if marker not in MARKERS:
        raise ValueError(f"Unrecognized marker style {marker!r}; here there are {' '.join(sorted(MARKERS))}")
    return marker


class Line2D(Artist):
    """A line through points; `xdata` and `ydata` may hold gaps (NaN, None)."""

    zorder = 2.0
    _aliases = _ALIASES

    def __init__(self, xdata, ydata, **properties):
        super().__init__()
        named = take(properties, _ALIASES)
        self._color = "C0"
        self._linewidth = float(rcParams["lines.linewidth"])
        self._linestyle = style_of(rcParams["lines.linestyle"])
        self._marker, self._markersize = marker_of(rcParams["lines.marker"]), float(rcParams["lines.markersize"])
        self._face, self._edge, self._edgewidth = "auto", "auto", 1.0
        self._drawstyle = "default"
        self.set_data(xdata, ydata)
        self.set(**{name: value for name, value in named.items() if value is not None or name == "label"})

    def set_data(self, *args):
        """set_data(x, y) or set_data((x, y))."""
        x, y = args if len(args) == 2 else args[0]
        self._x, self._y = [number(v) for v in column(x)], [number(v) for v in column(y)]
        if len(self._x) != len(self._y):
            raise ValueError(f"x and y must have same first dimension, but have shapes ({len(self._x)},) and ({len(self._y)},)")

    def set_xdata(self, x):
        self.set_data(x, self._y)

    def set_ydata(self, y):
        self.set_data(self._x, y)

    def get_xdata(self, orig=True):
        from matplotlib._data import array

        return array(self._x)

    def get_ydata(self, orig=True):
        from matplotlib._data import array

        return array(self._y)

    def get_data(self, orig=True):
        return self.get_xdata(), self.get_ydata()

    def set_color(self, color):
        wire(color)
        self._color = color

    def get_color(self):
        return self._color

    def set_linewidth(self, w):
        self._linewidth = float(w)

    def get_linewidth(self):
        return self._linewidth

    def set_linestyle(self, ls):
        self._linestyle = style_of(ls)

    def get_linestyle(self):
        return (self._linestyle or "None") if isinstance(self._linestyle, str) else "--"

    def set_dashes(self, seq):
        self._linestyle = [float(part) for part in seq]

    def set_marker(self, marker):
        self._marker = marker_of(marker)

    def get_marker(self):
        return self._marker or "None"

    def set_markersize(self, sz):
        self._markersize = float(sz)

    def get_markersize(self):
        return self._markersize

    def set_markerfacecolor(self, fc):
        self._face = fc

    def set_markeredgecolor(self, ec):
        self._edge = ec

    def set_markeredgewidth(self, ew):
        self._edgewidth = float(ew)

    def set_fillstyle(self, fs):
        if fs not in ("full", "none"):
            raise ValueError(f"fillstyle {fs!r} is not here; there are 'full' and 'none'")
        if fs == "none":
            self._face = "none"

    def set_drawstyle(self, drawstyle):
        styles = ("default", "steps", "steps-pre", "steps-mid", "steps-post")
        if drawstyle not in styles:
            raise ValueError(f"{drawstyle!r} is not a valid value for drawstyle; supported values are {', '.join(map(repr, styles))}")
        self._drawstyle = drawstyle

    def _bounds(self):
        if self.axes is None:
            return self._x, self._y
        x_log, y_log = self.axes._is_log("x"), self.axes._is_log("y")
        kept = [
            (x, y)
            for x, y in zip(self._x, self._y)
            if x is not None and y is not None and (not x_log or x > 0) and (not y_log or y > 0)
        ]
        return [x for x, _ in kept], [y for _, y in kept]

    def _marker_data(self):
        if self._marker is None:
            return None
        face = self._color if self._face == "auto" else self._face
        edge = self._color if self._edge == "auto" else self._edge
        return {
            "shape": self._marker,
            "size": self._markersize,
            "fill": wire(face),
            "edge": wire(edge),
            "edgeWidth": self._edgewidth,
        }

    def _stroke_data(self):
        return stroke(self._color, self._linewidth, self._linestyle, self._alpha)

    def _marks(self):
        x, y, thinned = thin_line(self._x, self._y)
        step = {"steps": "pre", "steps-pre": "pre", "steps-mid": "mid", "steps-post": "post"}.get(self._drawstyle)
        mark = {"kind": "line", "x": shorts(x), "y": shorts(y), "stroke": self._stroke_data()}
        return [{**mark, "marker": self._marker_data(), "step": step, **self._common(thinned)}]

    def _swatch(self):
        return {"stroke": self._stroke_data(), "marker": self._marker_data(), "patch": None}
