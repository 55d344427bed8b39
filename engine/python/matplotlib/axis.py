"""One axis: its scale, limits, ticks, label and grid."""

import math

from matplotlib._data import column, number, short
from matplotlib._lacking import lacking, unsupported
from matplotlib._rc import points, rcParams
from matplotlib.lines import stroke
from matplotlib.text import Text
from matplotlib.ticker import FixedLocator, Formatter, FuncFormatter, MaxNLocator, StrMethodFormatter


class Axis:
    """ax.xaxis and ax.yaxis."""

    def __init__(self, axes, name):
        self.axes, self.axis_name = axes, name
        self.group = [self]
        self.clear()

    def __getattr__(self, name):
        if name.startswith("_") or name in self.__dict__:
            raise AttributeError(name)
        raise lacking("Axis", name, [known for known in dir(type(self)) if not known.startswith("_")])

    def clear(self):
        """As a new one."""
        self.scale, self.limits, self.units = "linear", None, {}
        self.locator, self.formatter = None, None
        self.label = Text(coordinates="axes", fontsize=rcParams["axes.labelsize"], ha="center")
        if rcParams["axes.labelcolor"] != "black":
            self.label.set_color(rcParams["axes.labelcolor"])
        self.label.set_fontweight(rcParams["axes.labelweight"])
        self.grid_look = None
        if rcParams["axes.grid"] and rcParams["axes.grid.axis"] in ("both", self.axis_name):
            self.grid(True)
        self.has_labels, self.has_marks, self.rotation, self.is_visible = True, True, 0.0, True
        self.size, self.opposite, self.inverted = points(rcParams[f"{self.axis_name}tick.labelsize"]), False, False

    def set_visible(self, b):
        self.is_visible = bool(b)

    def set_label_text(self, label, **properties):
        self.label.set(text=label, **properties)
        return self.label

    def get_label(self):
        return self.label

    def set_major_locator(self, locator):
        """Places of ticks: MaxNLocator, MultipleLocator, FixedLocator, NullLocator."""
        if not hasattr(locator, "tick_values"):
            raise unsupported(type(locator).__name__, "MaxNLocator, MultipleLocator, FixedLocator and NullLocator")
        self.locator = locator

    def set_major_formatter(self, formatter):
        """How ticks are written: a formatter of matplotlib.ticker, a format, or a function."""
        if isinstance(formatter, str):
            formatter = StrMethodFormatter(formatter)
        elif not isinstance(formatter, Formatter):
            formatter = FuncFormatter(formatter)
        self.formatter = formatter

    def set_ticks(self, ticks, labels=None, *, minor=False, **properties):
        """Ticks at given places, with their labels where given."""
        if minor:
            raise unsupported("a minor tick", "the major ones")
        self.locator = FixedLocator([self.place(v) for v in column(ticks)])
        self.formatter = None
        if labels is not None:
            self.set_ticklabels(labels, **properties)
        elif properties:
            self.set_tick_style(**properties)

    def set_ticklabels(self, labels, *, minor=False, fontdict=None, **properties):
        """Words for the ticks that were set."""
        from matplotlib.ticker import FixedFormatter

        words = [label.get_text() if isinstance(label, Text) else str(label) for label in list(labels)]
        if isinstance(self.locator, FixedLocator) and words and len(words) != len(self.locator.locs):
            raise ValueError(
                f"The number of FixedLocator locations ({len(self.locator.locs)}), usually from a call to set_ticks, "
                f"does not match the number of labels ({len(words)})."
            )
        if not words:
            self.has_labels = False
        self.formatter = FixedFormatter(words)
        self.set_tick_style(**{**(fontdict or {}), **properties})

    def set_tick_style(self, rotation=None, fontsize=None, size=None, labelsize=None, **_):
        if rotation is not None:
            self.rotation = {"vertical": 90.0, "horizontal": 0.0}.get(rotation, rotation)
        for value in (fontsize, size, labelsize):
            if value is not None:
                self.size = points(value)

    def set_tick_params(self, **parameters):
        self.axes.tick_params(self.axis_name, **parameters)

    def tick_left(self):
        self.opposite = False

    def tick_bottom(self):
        self.opposite = False

    def tick_right(self):
        self.opposite = True

    def tick_top(self):
        self.opposite = True

    def set_ticks_position(self, position):
        self.opposite = position in ("right", "top")

    def set_label_position(self, position):
        self.opposite = position in ("right", "top")

    def get_majorticklocs(self):
        """Where ticks stand."""
        from matplotlib._data import array

        low, high = sorted(self.view())
        return array((self.locator or MaxNLocator()).tick_values(low, high))

    get_ticklocs = get_majorticklocs

    def grid(self, visible=None, which="major", **look):
        """Turns grid lines on or off, or changes them."""
        if visible is None:
            visible = True if look else self.grid_look is None
        if not visible:
            self.grid_look = None
            return
        self.grid_look = stroke(
            look.get("color", look.get("c", rcParams["grid.color"])),
            look.get("linewidth", look.get("lw", rcParams["grid.linewidth"])),
            look.get("linestyle", look.get("ls", rcParams["grid.linestyle"])),
            look.get("alpha", rcParams["grid.alpha"]),
        )

    def set_inverted(self, inverted):
        for one in self.group:
            one.inverted = bool(inverted)

    def place(self, value):
        """A value as a number of this axis: strings are counted as they come."""
        if isinstance(value, (str, bytes)):
            first = self.group[0]
            return float(first.units.setdefault(str(value), len(first.units)))
        if type(value).__name__ in ("datetime", "date", "datetime64", "timedelta", "timedelta64"):
            raise unsupported("a date on an axis", "numbers and strings")
        return number(value)

    def view(self):
        """(low, high), or (high, low) where it is turned round."""
        for one in self.group:
            if one.limits is not None:
                return one.limits
        low, high = self.automatic()
        return (high, low) if self.inverted else (low, high)

    def automatic(self):
        """Limits from everything drawn on the axes that share this axis, with margins."""
        values, sticky, margins = [], set(), []
        which = 0 if self.axis_name == "x" else 1
        for one in self.group:
            margins.append(one.axes._margins[which])
            for artist in one.axes._artists:
                if artist.get_visible():
                    values += [v for v in artist._bounds()[which] if v is not None]
                    sticky |= set(artist._sticky()[which])
        if self.scale == "log":
            values = [v for v in values if v > 0]
        if not values:
            return (1.0, 10.0) if self.scale == "log" else (0.0, 1.0)
        low, high = min(values), max(values)
        to, back = (math.log10, lambda v: 10**v) if self.scale == "log" else (float, float)
        a, b = to(low), to(high)
        if a == b:
            if self.scale == "log":
                return low / 10, high * 10
            spread = abs(a) * 0.05 or 0.05
            return a - spread, b + spread
        margin = (b - a) * max(margins)
        return (
            low if low in sticky else back(a - margin),
            high if high in sticky else back(b + margin),
        )

    def set_view(self, low, high):
        """Sets one or both limits, on all axes that share them."""
        now = self.view()
        chosen = tuple(now[i] if v is None else self.place(v) for i, v in enumerate((low, high)))
        if None in chosen:
            raise ValueError("Axis limits cannot be NaN or Inf")
        if chosen[0] == chosen[1]:
            chosen = (chosen[0] - 0.05 * (abs(chosen[0]) or 1), chosen[1] + 0.05 * (abs(chosen[1]) or 1))
        if self.scale == "log" and min(chosen) <= 0:
            chosen = tuple(now[i] if v <= 0 else v for i, v in enumerate(chosen))
        for one in self.group:
            one.limits = chosen

    def data(self):
        """The axis as the page takes it."""
        low, high = self.view()
        least, ticks = 0.0, None
        units = self.group[0].units
        if self.locator is None and self.formatter is None and units:
            ticks = [{"at": float(place), "label": name} for name, place in units.items()]
        elif isinstance(self.locator, MaxNLocator) and self.formatter is None and self.locator.integer:
            least = 1.0
        elif self.locator is not None or self.formatter is not None:
            ticks = self._fixed_ticks(low, high)
        return {
            "scale": self.scale,
            "limits": [short(low), short(high)],
            "ticks": None if ticks is None else ticks[:500],
            "leastStep": least,
            "tickRotation": float(self.rotation),
            "tickSize": self.size,
            "hasLabels": self.has_labels,
            "hasMarks": self.has_marks,
            "label": self.label._words(),
            "grid": self.grid_look,
            "isVisible": self.is_visible,
            "isOpposite": self.opposite,
        }

    def _fixed_ticks(self, low, high):
        small, large = min(low, high), max(low, high)
        if self.locator is not None:
            places = self.locator.tick_values(small, large)
        elif self.scale == "log":
            exponents = range(math.ceil(math.log10(small)), math.floor(math.log10(large)) + 1)
            places = [10.0**e for e in exponents]
        else:
            places = MaxNLocator(8).tick_values(small, large)
        reach = (large - small) * 1e-9
        kept = [(i, v) for i, v in enumerate(places) if small - reach <= v <= large + reach]
        names = {place: name for name, place in self.group[0].units.items()}
        return [{"at": v, "label": self._word(i, v, names, len(places))} for i, v in kept]

    def _word(self, i, v, names, count):
        if self.formatter is not None:
            return str(self.formatter(v, i))[:200]
        if v in names:
            return names[v]
        return f"{v:.6g}".replace("-", "\u2212")


class XAxis(Axis):
    """The horizontal one."""


class YAxis(Axis):
    """The vertical one."""
