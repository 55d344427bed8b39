"""Beside the data: text, annotations, rules and bands across the axes, filled areas."""

from matplotlib._data import column, listed, number
from matplotlib.artist import take
from matplotlib.lines import Line2D
from matplotlib.patches import ALIASES, Area, Polygon, Span
from matplotlib.text import Annotation, Text


class Rule(Line2D):
    """axhline and axvline."""

    def __init__(self, axis, value, across, **properties):
        self._axis, self._value, self._across = axis, value, across
        super().__init__([], [], **properties)

    def _bounds(self):
        return ((), (self._value,)) if self._axis == "y" else ((self._value,), ())

    def _marks(self):
        rule = {"kind": "rule", "axis": self._axis, "value": self._value, "across": list(self._across)}
        return [{**rule, "stroke": self._stroke_data(), **self._common()}]


class Slant(Line2D):
    """axline: a straight line without ends."""

    def __init__(self, point, slope, **properties):
        self._point, self._slope = point, slope
        super().__init__([], [], **properties)

    def _bounds(self):
        return (self._point[0],), (self._point[1],)

    def _marks(self):
        slant = {"kind": "slant", "point": list(self._point), "slope": self._slope}
        return [{**slant, "stroke": self._stroke_data(), **self._common()}]


class Notes:
    """What Axes have beside the data."""

    def text(self, x, y, s, fontdict=None, *, transform="data", **properties):
        """Text at a point of the data, or with transform=ax.transAxes of the axes."""
        note = Text(x, y, s, **{**(fontdict or {}), **properties})
        note.set_transform(transform)
        return self._add(note)

    def annotate(self, text, xy, xytext=None, xycoords="data", textcoords=None, arrowprops=None, **properties):
        """Text that speaks of a point, with an arrow where arrowprops are given."""
        return self._add(Annotation(text, xy, xytext, xycoords, textcoords, arrowprops, **properties))

    def axhline(self, y=0, xmin=0, xmax=1, **properties):
        """A horizontal line across the axes, from xmin to xmax in fractions."""
        return self._rule("y", y, (float(xmin), float(xmax)), properties)

    def axvline(self, x=0, ymin=0, ymax=1, **properties):
        """A vertical line across the axes."""
        return self._rule("x", x, (float(ymin), float(ymax)), properties)

    def _rule(self, axis, value, across, properties):
        return self._add(Rule(axis, self._unit(axis, listed(value)), across, **{"color": "C0", **take(properties, Line2D._aliases)}))

    def axline(self, xy1, xy2=None, *, slope=None, **properties):
        """A straight line through two points, or through one with a slope."""
        if (xy2 is None) == (slope is None):
            raise TypeError("Exactly one of 'xy2' and 'slope' must be given")
        point = [number(v) for v in listed(xy1)]
        if slope is None:
            other = [number(v) for v in listed(xy2)]
            if other[0] == point[0]:
                return self.axvline(point[0], **properties)
            slope = (other[1] - point[1]) / (other[0] - point[0])
        own = take(properties, Line2D._aliases)
        if "color" not in own:
            own["color"] = self._next_line()["color"]
        return self._add(Slant(point, float(slope), **own))

    def axhspan(self, ymin, ymax, xmin=0, xmax=1, **properties):
        """A horizontal band across the axes."""
        ends = self._units("y", [listed(ymin), listed(ymax)])
        return self._add(Span("y", *ends, (float(xmin), float(xmax)), **properties))

    def axvspan(self, xmin, xmax, ymin=0, ymax=1, **properties):
        """A vertical band across the axes."""
        ends = self._units("x", [listed(xmin), listed(xmax)])
        return self._add(Span("x", *ends, (float(ymin), float(ymax)), **properties))

    def fill_between(self, x, y1, y2=0, where=None, interpolate=False, step=None, *, data=None, **properties):
        """The area between two curves over x; `where` leaves stretches out."""
        return self._area("x", x, y1, y2, where, step, properties)

    def fill_betweenx(self, y, x1, x2=0, where=None, step=None, interpolate=False, *, data=None, **properties):
        """The area between two curves beside y."""
        return self._area("y", y, x1, x2, where, step, properties)

    def _area(self, along, at, low, high, where, step, properties):
        across = "y" if along == "x" else "x"
        places = self._units(along, column(at))
        count = len(places)
        ends = []
        for name, value in (("1", low), ("2", high)):
            values = self._units(across, column(value))
            values = values * count if len(values) == 1 else values
            if len(values) != count:
                raise ValueError(f"'{along}' has size {count}, but '{across}{name}' has an unequal size of {len(values)}")
            ends.append(values)
        if where is not None:
            kept = column(where)
            if len(kept) != count:
                raise ValueError(f"where size ({len(kept)}) does not match '{along}' size ({count})")
            ends[0] = [v if keep else None for v, keep in zip(ends[0], kept)]
        own = take(properties, ALIASES)
        if "color" not in own and "facecolor" not in own:
            own["facecolor"] = self._next_patch()
        own.setdefault("linewidth", 0.0 if "edgecolor" not in own and "color" not in own else 1.0)
        return self._add(Area(along, places, *ends, step, **own))

    def fill(self, *args, data=None, **properties):
        """Filled polygons: fill(x, y, [colour], ...)."""
        args, shapes = list(args), []
        while len(args) >= 2:
            x, y, args = self._units("x", column(args[0])), self._units("y", column(args[1])), args[2:]
            own = take(properties, ALIASES)
            if args and isinstance(args[0], str):
                own.setdefault("color", args[0])
                args = args[1:]
            if "color" not in own and "facecolor" not in own:
                own["color"] = self._next_patch()
            shapes.append(self._add(Polygon(list(zip(x, y)), **own)))
        return shapes
