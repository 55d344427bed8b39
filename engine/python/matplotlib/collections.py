"""Collections: many points, segments or cells in one artist."""

from matplotlib._data import column, listed, number, shorts
from matplotlib._thin import refuse, thin_places
from matplotlib.artist import Artist, take
from matplotlib.cm import ScalarMappable
from matplotlib.colors import wire
from matplotlib.lines import dashes_of, style_of


class PathCollection(Artist, ScalarMappable):
    """The points of scatter(): areas in points squared, colours given or mapped from values."""

    zorder = 1.0

    def __init__(self, x, y, area, colours, values, marker, edge, edge_width, norm, cmap):
        Artist.__init__(self)
        ScalarMappable.__init__(self, norm, cmap)
        self._x, self._y, self._area, self._colours = x, y, area, colours
        self._values, self._marker, self._edge, self._edge_width = values, marker, edge, edge_width

    def set_offsets(self, offsets):
        pairs = listed(offsets)
        self._x, self._y = [number(p[0]) for p in pairs], [number(p[1]) for p in pairs]

    def get_offsets(self):
        from matplotlib._data import array

        return array([list(pair) for pair in zip(self._x, self._y)])

    def set_sizes(self, sizes):
        self._area = [float(size) for size in column(sizes)]

    def set_facecolor(self, c):
        self._colours, self._values = [wire(c)], None

    def set_color(self, c):
        self.set_facecolor(c)

    def set_edgecolor(self, c):
        self._edge = wire(c)

    def legend_elements(self, prop="colors", num="auto", **_):
        """Handles and labels for a legend: one for each value that the colours stand for."""
        from matplotlib.lines import Line2D

        if prop != "colors" or self._values is None:
            raise ValueError("legend_elements() here is for colours that were mapped from values")
        distinct = sorted({v for v in self._values if v is not None})
        handles = []
        for value, rgba in zip(distinct, self._colours_of(distinct)):
            size = (self._area[0] if self._area else 36) ** 0.5
            handles.append(Line2D([], [], linestyle="", marker=self._marker or "o", color=rgba, markersize=size))
        return handles, [f"$\\mathdefault{{{value:g}}}$" for value in distinct]

    def _bounds(self):
        kept = [(x, y) for x, y in zip(self._x, self._y) if x is not None and y is not None]
        return [x for x, _ in kept], [y for _, y in kept]

    def _fills(self):
        if self._values is None:
            return self._colours
        return [wire(rgba) for rgba in self._colours_of(self._values)]

    def _marks(self):
        kept, thinned = thin_places(len(self._x))
        pick = (lambda values: values) if kept is None else (lambda values: [values[i] for i in kept])
        fills = self._fills()
        fill = pick(fills) if len(fills) > 1 else fills[0] if fills else "none"
        area = pick(self._area) if len(self._area) > 1 else self._area[0]
        edge = fill if self._edge == "face" else self._edge
        if isinstance(edge, list) and len(edge) > 1 and edge is not fill:
            edge = pick(edge)
        return [
            {
                "kind": "points",
                "x": shorts(pick(self._x)),
                "y": shorts(pick(self._y)),
                "shape": self._marker or "o",
                "area": area,
                "fill": fill,
                "edge": edge,
                "edgeWidth": self._edge_width,
                "alpha": self._opacity(),
                **self._common(thinned),
            }
        ]

    def _swatch(self):
        fills = self._fills()
        fill = fills[len(fills) // 2] if fills else "none"
        edge = fill if self._edge == "face" else self._edge if isinstance(self._edge, str) else self._edge[0]
        area = self._area[0] if self._area else 36.0
        marker = {"shape": self._marker or "o", "size": min(area, 144.0) ** 0.5, "fill": fill, "edge": edge}
        return {"stroke": None, "marker": {**marker, "edgeWidth": self._edge_width}, "patch": None}


class LineCollection(Artist):
    """Segments: hlines, vlines, error bars, stems, arrows."""

    zorder = 2.0
    _aliases = {"c": "color", "colors": "color", "lw": "linewidth", "linewidths": "linewidth", "ls": "linestyle",
                "linestyles": "linestyle"}  # fmt: skip

    def __init__(self, segments, cap=0.0, arrow=False, **properties):
        super().__init__()
        self._segments = [tuple(number(v) for v in (*start, *end)) for start, end in segments]
        self._segments = [segment for segment in self._segments if None not in segment]
        refuse(len(self._segments), "Segments", "draw fewer of them")
        self._colours, self._width, self._dash, self._cap, self._arrow = ["C0"], 1.5, "-", cap, arrow
        named = take(properties, self._aliases)
        self.set(**{name: value for name, value in named.items() if value is not None})

    def set_color(self, c):
        several = not isinstance(c, (str, tuple)) and hasattr(c, "__iter__")
        self._colours = list(c) if several else [c]

    def set_linewidth(self, w):
        self._width = float(column(w)[0])

    def set_linestyle(self, ls):
        self._dash = style_of(ls)

    def _bounds(self):
        return (
            [v for s in self._segments for v in (s[0], s[2])],
            [v for s in self._segments for v in (s[1], s[3])],
        )

    def _marks(self):
        colours = [wire(colour) for colour in self._colours]
        if len(colours) > 1:
            colours = [colours[i % len(colours)] for i in range(len(self._segments))]
        ends = list(zip(*self._segments)) or [(), (), (), ()]
        return [
            {
                "kind": "segments",
                **{name: shorts(values) for name, values in zip(("x0", "y0", "x1", "y1"), ends)},
                "colours": colours[0] if len(colours) == 1 else colours,
                "width": self._width,
                "dash": dashes_of(self._dash, self._width),
                "alpha": self._opacity(),
                "cap": float(self._cap),
                "arrow": self._arrow,
                **self._common(),
            }
        ]

    def _swatch(self):
        dash = dashes_of(self._dash, self._width)
        look = {"colour": wire(self._colours[0]), "width": self._width, "dash": dash, "alpha": self._opacity()}
        return {"stroke": look, "marker": None, "patch": None}


class Cells(Artist, ScalarMappable):
    """The cells of pcolormesh() where they are of different sizes."""

    zorder = 0.0

    def __init__(self, x, y, rows, norm, cmap):
        Artist.__init__(self)
        ScalarMappable.__init__(self, norm, cmap)
        self._xs, self._ys, self._values = x, y, rows
        refuse(len(rows) * len(rows[0]), "A mesh", "give it cells of one size, which are drawn as a picture")

    def _bounds(self):
        return self._xs, self._ys

    def _sticky(self):
        return (min(self._xs), max(self._xs)), (min(self._ys), max(self._ys))

    def _marks(self):
        rows, columns = len(self._values), len(self._values[0])
        fill = [wire(rgba) for row in self._values for rgba in self._colours_of(row)]
        return [
            {
                "kind": "rects",
                "x0": shorts(self._xs[:-1] * rows),
                "x1": shorts(self._xs[1:] * rows),
                "y0": shorts([y for y in self._ys[:-1] for _ in range(columns)]),
                "y1": shorts([y for y in self._ys[1:] for _ in range(columns)]),
                "fill": fill,
                "edge": "none",
                "edgeWidth": 0.0,
                "alpha": self._opacity(),
                **self._common(),
            }
        ]
