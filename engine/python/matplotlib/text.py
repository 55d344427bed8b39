"""Text and annotations."""

from matplotlib._data import listed, number
from matplotlib._rc import points, rcParams
from matplotlib.artist import Artist, take
from matplotlib.colors import wire
from matplotlib.lines import stroke

ALIASES = {
    "c": "color", "size": "fontsize", "weight": "fontweight", "style": "fontstyle", "ha": "horizontalalignment",
    "va": "verticalalignment", "backgroundcolor": "background",
}  # fmt: skip
_BOLD = {"bold", "heavy", "extra bold", "black", "semibold", "demibold", "demi"}


class Text(Artist):
    """Text at a place, in the data's numbers or in fractions of the axes."""

    zorder = 3.0
    _aliases = ALIASES

    def __init__(self, x=0, y=0, text="", coordinates="data", **properties):
        super().__init__()
        self._x, self._y, self._text, self._coordinates = x, y, str(text), coordinates
        self._size, self._color, self._weight, self._style = None, None, "normal", "normal"
        self._rotation, self._ha, self._va, self._bbox = 0.0, "left", "baseline", None
        named = take(properties, ALIASES)
        font = named.pop("fontdict", None) or {}
        self.set(**{**take(font, ALIASES), **{k: v for k, v in named.items() if v is not None}})

    def __repr__(self):
        return f"Text({self._x}, {self._y}, {self._text!r})"

    def get_text(self):
        return self._text

    def set_text(self, s):
        self._text = str(s)

    def get_position(self):
        return self._x, self._y

    def set_position(self, xy):
        self._x, self._y = xy

    def set_x(self, x):
        self._x = x

    def set_y(self, y):
        self._y = y

    def set_fontsize(self, fontsize):
        self._size = points(fontsize)

    def get_fontsize(self):
        return points(self._size)

    def set_color(self, color):
        wire(color)
        self._color = color

    def set_fontweight(self, weight):
        self._weight = weight

    def set_fontstyle(self, fontstyle):
        self._style = fontstyle

    def set_fontproperties(self, fp):
        self.set(**dict(fp))

    def set_rotation(self, s):
        self._rotation = {"vertical": 90.0, "horizontal": 0.0}.get(s, s) if isinstance(s, str) else float(s)

    def set_horizontalalignment(self, align):
        _one_of(align, ("left", "center", "right"), "horizontalalignment")
        self._ha = align

    def set_verticalalignment(self, align):
        _one_of(align, ("top", "center", "bottom", "baseline", "center_baseline"), "verticalalignment")
        self._va = "center" if align == "center_baseline" else align

    def set_bbox(self, rectprops):
        self._bbox = None if rectprops is None else dict(rectprops)

    def set_background(self, color):
        self._bbox = {"facecolor": color, "edgecolor": "none"}

    def set_transform(self, t):
        if t not in ("data", "axes", "figure"):
            raise ValueError("transform here is ax.transData, ax.transAxes or fig.transFigure")
        self._coordinates = t

    def _style_data(self):
        bold = self._weight in _BOLD or (isinstance(self._weight, (int, float)) and self._weight >= 600)
        return {
            "size": points(self._size),
            "colour": None if self._color is None else wire(self._color),
            "isBold": bold,
            "isItalic": self._style in ("italic", "oblique"),
            "rotation": float(self._rotation),
            "horizontal": self._ha,
            "vertical": self._va,
            "alpha": self._opacity(),
        }

    def _words(self):
        return {"text": self._text[:2000], "style": self._style_data()} if self._text else None

    def _box_data(self):
        if self._bbox is None:
            return None
        named = take(self._bbox, {"fc": "facecolor", "ec": "edgecolor", "c": "color"})
        face, edge = named.get("facecolor", named.get("color", "C0")), named.get("edgecolor", named.get("color", "k"))
        return {
            "fill": wire(face),
            "edge": wire(edge),
            "isRound": "round" in str(named.get("boxstyle", "square")),
            "alpha": float(named.get("alpha") or 1.0),
        }

    def _at(self):
        if self._coordinates == "data" and self.axes is not None:
            return [self.axes._unit("x", self._x), self.axes._unit("y", self._y)]
        return [number(self._x), number(self._y)]

    def _marks(self):
        at = self._at()
        if None in at or not self._text:
            return []
        return [
            {
                "kind": "text",
                "text": self._text[:2000],
                "at": at,
                "coordinates": self._coordinates,
                "offset": [0.0, 0.0],
                "style": self._style_data(),
                "box": self._box_data(),
                "arrow": None,
                **self._common(),
            }
        ]


class Annotation(Text):
    """Text with a point that it speaks of, and an arrow to it where arrowprops are given."""

    _COORDINATES = {"data": "data", "axes fraction": "axes", "offset points": "offset", "figure fraction": "figure"}

    def __init__(self, text, xy, xytext=None, xycoords="data", textcoords=None, arrowprops=None, **properties):
        properties.pop("annotation_clip", None)
        textcoords = xycoords if textcoords is None else textcoords
        for name in (xycoords, textcoords):
            known = name if isinstance(name, str) else "?"
            if known not in self._COORDINATES:
                raise ValueError(f"{name!r} is not a coordinate system here; there are {', '.join(map(repr, self._COORDINATES))}")
        self.xy, self._xycoords = tuple(listed(xy)), self._COORDINATES[xycoords]
        self.xyann, self._textcoords = tuple(listed(xy if xytext is None else xytext)), self._COORDINATES[textcoords]
        self._arrow = None if arrowprops is None else dict(arrowprops)
        super().__init__(self.xyann[0], self.xyann[1], text, **properties)

    def _point(self, xy, coordinates):
        if coordinates == "data":
            return [self.axes._unit("x", xy[0]), self.axes._unit("y", xy[1])]
        return [number(xy[0]), number(xy[1])]

    def _marks(self):
        if not self._text and self._arrow is None:
            return []
        offset = [0.0, 0.0]
        if self._textcoords == "offset":
            place, where = self._point(self.xy, self._xycoords), self._xycoords
            offset = [float(self.xyann[0]), float(self.xyann[1])]
        else:
            place, where = self._point(self.xyann, self._textcoords), self._textcoords
        arrow = None
        if self._arrow is not None:
            look = self._arrow
            colour = look.get("color", look.get("edgecolor", look.get("ec", "k")))
            arrow = {
                "to": self._point(self.xy, self._xycoords),
                "coordinates": "axes" if self._xycoords == "axes" else "data",
                "stroke": stroke(colour, look.get("lw", look.get("linewidth", 1.0)), look.get("ls", "-"), look.get("alpha")),
                "head": ">" in str(look.get("arrowstyle", "->")) or "arrowstyle" not in look,
            }
        return [
            {
                "kind": "text",
                "text": self._text[:2000],
                "at": place,
                "coordinates": where,
                "offset": offset,
                "style": self._style_data(),
                "box": self._box_data(),
                "arrow": arrow,
                **self._common(),
            }
        ]


def _one_of(value, allowed, name):
    if value not in allowed:
        raise ValueError(f"{value!r} is not a valid value for {name}; supported values are {', '.join(map(repr, allowed))}")


def title_style(size_key, weight_key):
    """The text properties of a title, from rcParams."""
    return {"fontsize": rcParams[size_key], "fontweight": rcParams[weight_key], "ha": "center"}
