"""A colour bar beside axes."""

from matplotlib._data import column
from matplotlib._lacking import lacking, unsupported
from matplotlib.colors import LogNorm, wire
from matplotlib.ticker import FuncFormatter, MaxNLocator


class Colorbar:
    """What the colours of a mappable stand for."""

    def __init__(self, mappable, orientation="vertical", label="", ticks=None, format=None):
        self.mappable, self.orientation, self._label, self._ticks = mappable, orientation, label, ticks
        self._labels, self._format = None, format
        self.ax = BarAxes(self)

    def set_label(self, label, **_):
        self._label = str(label)

    def set_ticks(self, ticks, *, labels=None, **_):
        self._ticks = column(ticks)
        if labels is not None:
            self.set_ticklabels(labels)

    def set_ticklabels(self, ticklabels, **_):
        self._labels = [str(word) for word in ticklabels]

    def update_normal(self, mappable=None):
        """The bar is drawn from its mappable when the figure is shown, so that there is nothing to do before."""

    def remove(self):
        for axes in self.mappable.axes.figure.axes:
            if self in axes._colorbars:
                axes._colorbars.remove(self)

    def _data(self):
        mappable = self.mappable
        mappable._ready()
        low, high = mappable.norm.vmin, mappable.norm.vmax
        levels = getattr(mappable, "levels", None)
        if levels is not None and mappable.filled and len(levels) > 1:
            colours, low, high = mappable._colours(), levels[0], levels[-1]
        else:
            size = min(mappable.cmap.N, 256)
            colours = [wire(mappable.cmap.at((i + 0.5) / size)) for i in range(size)]
        return {
            "colours": colours,
            "range": [low, high if high > low else low + 1],
            "isLog": isinstance(mappable.norm, LogNorm),
            "label": self._label or None,
            "ticks": self._tick_data(low, high),
            "isHorizontal": self.orientation == "horizontal",
        }

    def _tick_data(self, low, high):
        places = self._ticks
        if places is None and getattr(self.mappable, "filled", False) and len(self.mappable.levels) <= 12:
            places = list(self.mappable.levels)
        if places is None and self._format is None:
            return None
        if places is None:
            places = [v for v in MaxNLocator(6).tick_values(low, high) if low <= v <= high]
        elif hasattr(places, "tick_values"):
            places = places.tick_values(low, high)
        write = self._format
        if isinstance(write, str):
            fmt = write
            write = FuncFormatter(lambda v, _: fmt.format(x=v) if "{" in fmt else fmt % v)
        words = self._labels or [write(v, i) if write else f"{v:g}" for i, v in enumerate(column(places))]
        return [{"at": float(v), "label": str(word)} for v, word in zip(column(places), words)][:100]


class BarAxes:
    """colorbar.ax: the label and title of the bar."""

    def __init__(self, bar):
        self._bar = bar

    def set_ylabel(self, label, **_):
        self._bar.set_label(label)

    set_xlabel = set_title = set_ylabel

    def set_yticklabels(self, labels, **_):
        self._bar.set_ticklabels(labels)

    set_xticklabels = set_yticklabels

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        raise lacking("A colour bar's axes", name, ["set_ylabel", "set_xlabel", "set_title", "set_yticklabels"])


def make(figure, mappable, ax, cax, orientation, label, ticks, format, location):
    """A Colorbar beside `ax`, or beside the axes of the mappable."""
    if cax is not None:
        raise unsupported("cax", "ax")
    if location is not None:
        orientation = "horizontal" if location in ("top", "bottom") else "vertical"
    if orientation not in (None, "vertical", "horizontal"):
        raise ValueError(f"{orientation!r} is not a valid value for orientation; supported values are 'vertical', 'horizontal'")
    beside = mappable.axes if ax is None else ax
    if not hasattr(beside, "_colorbars") and hasattr(beside, "__iter__"):
        from matplotlib._data import flat

        beside = list(flat(beside.tolist() if hasattr(beside, "tolist") else list(beside)))[-1]
    if beside is None:
        raise ValueError("Unable to determine Axes to steal space for Colorbar. Either provide the *cax* argument to use as the Axes for the Colorbar, provide the *ax* argument to steal space from it, or add *mappable* to an Axes.")
    bar = Colorbar(mappable, orientation or "vertical", label, ticks, format)
    if mappable.axes is None:
        mappable.axes = beside
    beside._colorbars.append(bar)
    mappable._colorbar = bar
    return bar
