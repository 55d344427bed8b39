"""contour() and contourf(): a grid of values and levels; the page finds the lines."""

from matplotlib._data import column, listed, matrix, shape_of, shorts
from matplotlib._lacking import unsupported
from matplotlib.artist import Artist
from matplotlib.cm import ScalarMappable
from matplotlib.colors import wire
from matplotlib.ticker import nice_steps

_MOST = 60_000


class QuadContourSet(Artist, ScalarMappable):
    """Lines or bands of equal value."""

    def __init__(self, args, filled, levels=None, colors=None, linewidths=None, alpha=None, norm=None, cmap=None,
                 vmin=None, vmax=None, linestyles=None, extend="neither", origin=None, extent=None, zorder=None):  # fmt: skip
        Artist.__init__(self)
        ScalarMappable.__init__(self, norm, cmap)
        if origin is not None or extent is not None:
            raise unsupported("origin or extent of a contour", "X and Y")
        if linestyles not in (None, "solid", "-"):
            raise unsupported("linestyles of a contour", "solid lines")
        self.zorder = zorder if zorder is not None else (1.0 if filled else 2.0)
        self.filled, self._extend, self._clabels = filled, extend, False
        args = list(args)
        if len(args) in (2, 4):
            levels = args.pop()
        grid = args[-1]
        self._values = matrix(grid, "z")
        rows, columns = len(self._values), len(self._values[0])
        if rows * columns > _MOST:
            raise ValueError(f"A contour of {rows} × {columns} values cannot be drawn, {_MOST} values at most")
        if rows < 2 or columns < 2:
            raise TypeError(f"Input z must be at least a (2, 2) shaped array, but has shape {(rows, columns)}")
        if len(args) == 3:
            self._xs, self._ys = places(args[0], columns, "x"), places(args[1], rows, "y")
        else:
            self._xs, self._ys = [float(i) for i in range(columns)], [float(i) for i in range(rows)]
        finite = [v for row in self._values for v in row if v is not None]
        low, high = (min(finite), max(finite)) if finite else (0.0, 1.0)
        self.levels = self._choose(levels, low, high)
        self._widths, self._alpha, self._given = column(linewidths if linewidths is not None else 1.5)[0], alpha, colors
        if vmin is not None or vmax is not None:
            self.set_clim(vmin, vmax)
        elif not self.norm.scaled():
            ends = self._middles() if filled else self.levels
            self.set_clim(min(ends), max(ends))

    def _choose(self, levels, low, high):
        if levels is not None and not isinstance(levels, int):
            chosen = [float(v) for v in column(levels)]
            if chosen != sorted(set(chosen)):
                raise ValueError("Contour levels must be increasing")
            return chosen
        made = nice_steps(low, high, (7 if levels is None else levels) + 1, steps=(1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10))
        if self.filled:
            return made if len(made) > 1 else [low, low + 1]
        inner = [v for v in made if low <= v <= high]
        return inner or made[:1]

    def _middles(self):
        return [(a + b) / 2 for a, b in zip(self.levels, self.levels[1:])] or self.levels

    def _colours(self):
        if self._given is not None:
            given = self._given if not isinstance(self._given, str) else [self._given]
            count = len(self.levels) - 1 if self.filled else len(self.levels)
            return [wire(list(given)[i % len(given)]) for i in range(max(1, count))]
        return [wire(rgba) for rgba in self._colours_of(self._middles() if self.filled else list(self.levels))]

    def _bounds(self):
        return (min(self._xs), max(self._xs)), (min(self._ys), max(self._ys))

    _sticky = _bounds

    def _marks(self):
        return [
            {
                "kind": "contour",
                "values": [v for row in self._values for v in shorts(row)],
                "x": shorts(self._xs),
                "y": shorts(self._ys),
                "levels": shorts(self.levels),
                "colours": self._colours(),
                "isFilled": self.filled,
                "width": float(self._widths),
                "labels": self._clabels,
                "alpha": self._opacity(),
                **self._common(),
            }
        ]

    def clabel(self, *_, **__):
        """Writes its level on each line."""
        self._clabels = True
        return []


def places(value, count, what):
    """The x or y of the columns or rows of a grid, from one dimension or from meshgrid()'s two."""
    shape = shape_of(value)
    if len(shape) == 2:
        rows = listed(value)
        chosen = rows[0] if what == "x" else [row[0] for row in rows]
        straight = all(row == rows[0] for row in rows) if what == "x" else all(len(set(row)) == 1 for row in rows)
        if not straight:
            raise unsupported("a grid that is not made of straight rows and columns", "what meshgrid() gives")
    else:
        chosen = column(value)
    if len(chosen) != count:
        raise TypeError(f"Length of {what} ({len(chosen)}) must match number of {'columns' if what == 'x' else 'rows'} in z ({count})")
    return [float(v) for v in chosen]
