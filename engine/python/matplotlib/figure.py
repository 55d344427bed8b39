"""Figure: a set of axes, and the plain data that the page draws."""

from matplotlib._data import listed, object_grid
from matplotlib._lacking import lacking, public, unsupported
from matplotlib._rc import rcParams
from matplotlib.axes import Axes
from matplotlib.axes._base import _font, share
from matplotlib.colors import wire
from matplotlib.gridspec import GridSpec, SubplotSpec
from matplotlib.text import Text

MIME = "application/vnd.lantern.figure+json"
_MOST_AXES = 144


class Figure:
    """A figure of figsize inches at dpi dots an inch."""

    def __init__(self, figsize=None, dpi=None, *, facecolor=None, edgecolor=None, layout=None, tight_layout=None,
                 constrained_layout=None, frameon=True, num=None, **unknown):  # fmt: skip
        if unknown:
            raise TypeError(f"Figure.__init__() got an unexpected keyword argument {next(iter(unknown))!r}")
        self.number = num
        self._size = [float(v) for v in listed(rcParams["figure.figsize"] if figsize is None else figsize)]
        if len(self._size) != 2 or min(self._size) <= 0:
            raise ValueError(f"figure size must be positive finite not {tuple(self._size)}")
        self.dpi = float(rcParams["figure.dpi"] if dpi is None else dpi)
        self._face = rcParams["figure.facecolor"] if facecolor is None else facecolor
        self.transFigure, self.canvas = "figure", Canvas(self)
        self.axes, self.texts, self._current = [], [], None
        self._title = self._xlabel = self._ylabel = None

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(f"'Figure' object has no attribute {name!r}")
        raise lacking("Figure", name, public(type(self)))

    def __repr__(self):
        width, height = self._pixels()
        return f"<Figure size {width}x{height} with {len(self.axes)} Axes>"

    def _pixels(self):
        return int(self._size[0] * self.dpi), int(self._size[1] * self.dpi)

    # Axes.
    def _new_axes(self, place):
        if len(self.axes) >= _MOST_AXES:
            raise ValueError(f"A figure has at most {_MOST_AXES} axes here")
        axes = Axes(self, place)
        self.axes.append(axes)
        self._current = axes
        return axes

    def add_subplot(self, *args, projection=None, polar=False, sharex=None, sharey=None, facecolor=None, label=None, **properties):
        """add_subplot(rows, columns, index), add_subplot(231), or a place of a GridSpec. Gives Axes."""
        if polar or projection not in (None, "rectilinear"):
            raise unsupported(f"projection {'polar' if polar else projection!r}", "the rectilinear one")
        axes = self._new_axes(_place(args))
        if sharex is not None:
            axes.sharex(sharex)
        if sharey is not None:
            axes.sharey(sharey)
        if facecolor is not None:
            axes.set_facecolor(facecolor)
        axes.set(**properties)
        return axes

    def add_axes(self, rect, **properties):
        """Axes in a rectangle [left, bottom, width, height] in fractions of the figure."""
        if isinstance(rect, Axes):
            raise unsupported("axes made elsewhere", "a rectangle")
        sides = [float(v) for v in listed(rect)]
        if len(sides) != 4:
            raise ValueError("add_axes() needs [left, bottom, width, height]")
        axes = self._new_axes({"rectangle": sides})
        axes.set(**properties)
        return axes

    def add_gridspec(self, nrows=1, ncols=1, **options):
        """A GridSpec of this figure."""
        return GridSpec(nrows, ncols, self, **options)

    def subplots(self, nrows=1, ncols=1, *, sharex=False, sharey=False, squeeze=True, width_ratios=None,
                 height_ratios=None, subplot_kw=None, gridspec_kw=None):  # fmt: skip
        """A grid of axes: one Axes, an array in one dimension, or with more than one row and column in two."""
        options = {"width_ratios": width_ratios, "height_ratios": height_ratios, **(gridspec_kw or {})}
        grid = GridSpec(nrows, ncols, self, **options)
        rows = [[self.add_subplot(grid[i, j], **(subplot_kw or {})) for j in range(ncols)] for i in range(nrows)]
        self._share(rows, "xaxis", _sharing(sharex, "sharex"))
        self._share(rows, "yaxis", _sharing(sharey, "sharey"))
        for axes in (axes for row in rows for axes in row):
            if _sharing(sharex, "sharex") in ("all", "col") and axes._place["row"][1] < nrows - 1:
                axes.xaxis.has_labels = False
            if _sharing(sharey, "sharey") in ("all", "row") and axes._place["column"][0] > 0:
                axes.yaxis.has_labels = False
        self._current = rows[-1][-1]
        if not squeeze:
            return object_grid(rows)
        if nrows == ncols == 1:
            return rows[0][0]
        if nrows == 1:
            return object_grid(rows[0])
        return object_grid([row[0] for row in rows] if ncols == 1 else rows)

    def _share(self, rows, name, how):
        everything = [axes for row in rows for axes in row]
        groups = {"none": [], "all": [everything], "row": rows, "col": [list(column) for column in zip(*rows)]}[how]
        for group in groups:
            share([getattr(axes, name) for axes in group])

    def subplot_mosaic(self, mosaic, **options):
        """Axes by letters: "AB;CC" or lists of names. Gives a dict of Axes."""
        if isinstance(mosaic, str):
            lines = mosaic.split(";") if ";" in mosaic else [line for line in mosaic.strip().split("\n") if line.strip()]
            mosaic = [list(line.strip()) for line in lines]
        known = {name: options.pop(name) for name in ("width_ratios", "height_ratios") if name in options}
        if options.pop("sharex", False) or options.pop("sharey", False):
            raise unsupported("sharing axes in a mosaic", "ax.sharex(other)")
        if options:
            raise TypeError(f"subplot_mosaic() got an unexpected keyword argument {next(iter(options))!r}")
        grid, made = GridSpec(len(mosaic), len(mosaic[0]), self, **known), {}
        for name in dict.fromkeys(name for row in mosaic for name in row if name != "."):
            cells = [(i, j) for i, row in enumerate(mosaic) for j, other in enumerate(row) if other == name]
            rows, columns = [i for i, _ in cells], [j for _, j in cells]
            made[name] = self.add_subplot(grid[min(rows) : max(rows) + 1, min(columns) : max(columns) + 1])
        return made

    def gca(self):
        """The current axes, made where there are none."""
        return self._current if self._current is not None else self.add_subplot()

    def sca(self, a):
        self._current = a
        return a

    def delaxes(self, ax):
        self.axes = [axes for axes in self.axes if axes is not ax and axes._over is not ax]
        self._current = self.axes[-1] if self.axes else None

    def get_axes(self):
        return list(self.axes)

    def clear(self, keep_observers=False):
        """As a new figure."""
        self.axes, self.texts, self._current = [], [], None
        self._title = self._xlabel = self._ylabel = None

    clf = clear

    # Words.
    def suptitle(self, t, **properties):
        """A title over all axes."""
        own = {"fontsize": rcParams["figure.titlesize"], "fontweight": rcParams["figure.titleweight"], "ha": "center"}
        self._title = Text(properties.pop("x", 0.5), properties.pop("y", 0.98), t, "figure", **{**own, **_font(None, properties)})
        return self._title

    def supxlabel(self, t, **properties):
        """A label below all axes."""
        self._xlabel = Text(0.5, 0.01, t, "figure", **{"fontsize": "large", "ha": "center", **properties})
        return self._xlabel

    def supylabel(self, t, **properties):
        """A label to the left of all axes."""
        self._ylabel = Text(0.02, 0.5, t, "figure", **{"fontsize": "large", "ha": "center", **properties})
        return self._ylabel

    def text(self, x, y, s, fontdict=None, **properties):
        """Text in fractions of the figure."""
        note = Text(x, y, s, "figure", **{**(fontdict or {}), **properties})
        note.figure = self
        self.texts.append(note)
        return note

    def legend(self, *args, **options):
        """A legend of everything labelled in the figure, on its last axes."""
        from matplotlib.legend import named

        axes = self.gca()
        if not args and "handles" not in options:
            both = [named(one) for one in self.axes]
            options["handles"] = [handle for handles, _ in both for handle in handles]
            options.setdefault("labels", [label for _, labels in both for label in labels])
        return axes.legend(*args, **options)

    def colorbar(self, mappable, cax=None, ax=None, use_gridspec=True, *, orientation=None, label="", ticks=None,
                 format=None, location=None, shrink=1.0, aspect=20, fraction=0.15, pad=None, extend=None,
                 spacing=None, drawedges=False):  # fmt: skip
        """A colour bar beside axes. Gives a Colorbar."""
        from matplotlib.colorbar import make

        return make(self, mappable, ax, cax, orientation, label, ticks, format, location)

    # Size and layout.
    def set_size_inches(self, w, h=None, forward=True):
        self._size = [float(v) for v in (listed(w) if h is None else (w, h))]

    def get_size_inches(self):
        from matplotlib._data import array

        return array(list(self._size))

    def set_figwidth(self, val):
        self._size[0] = float(val)

    def set_figheight(self, val):
        self._size[1] = float(val)

    def get_figwidth(self):
        return self._size[0]

    def get_figheight(self):
        return self._size[1]

    def set_dpi(self, val):
        self.dpi = float(val)

    def get_dpi(self):
        return self.dpi

    def set_facecolor(self, color):
        wire(color)
        self._face = color

    def tight_layout(self, *, pad=1.08, h_pad=None, w_pad=None, rect=None):
        """The page lays axes out so that nothing overlaps, with this or without."""

    def set_tight_layout(self, tight):
        """See tight_layout()."""

    def set_layout_engine(self, layout=None, **_):
        """See tight_layout()."""

    def subplots_adjust(self, left=None, bottom=None, right=None, top=None, wspace=None, hspace=None):
        """See tight_layout(): the room between axes is the page's."""

    def autofmt_xdate(self, bottom=0.2, rotation=30, ha="right", which="major"):
        """Turns the tick labels of x."""
        for axes in self.axes:
            axes.xaxis.set_tick_style(rotation=rotation)

    # Out of Python.
    def show(self, warn=True):
        """Shows the figure here and now."""
        from matplotlib import pyplot

        pyplot._display(self)

    def savefig(self, fname=None, **_):
        raise unsupported("savefig", "plt.show(): the page draws the figure, Python has no picture of it to write")

    def _data(self):
        numbers = {id(axes): i for i, axes in enumerate(self.axes)}
        width, height = self._pixels()
        data = {
            "version": 1,
            "width": min(6000, max(20, width)),
            "height": min(6000, max(20, height)),
            "title": self._title._words() if self._title else None,
            "xLabel": self._xlabel._words() if self._xlabel else None,
            "yLabel": self._ylabel._words() if self._ylabel else None,
            "background": None if self._face in ("white", "w", "none", "None") else wire(self._face),
            "texts": [mark for note in self.texts for mark in note._marks()],
            "axes": [axes._data(numbers) for axes in self.axes],
        }
        for axes in data["axes"]:
            if len(axes["marks"]) > 2000:
                raise ValueError(f"Axes with {len(axes['marks'])} artists cannot be drawn, 2000 at most: draw more points with each call")
        return data

    def _repr_mimebundle_(self, include=None, exclude=None):
        return {MIME: self._data(), "text/plain": repr(self)} if self.axes or self.texts else {"text/plain": repr(self)}


class Canvas:
    """fig.canvas: drawing is the page's, so that there is nothing to draw or flush."""

    def __init__(self, figure):
        self.figure = figure

    def draw(self):
        """The page draws when the figure is shown."""

    draw_idle = flush_events = draw

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        raise lacking("A canvas", name, ["draw", "draw_idle", "flush_events"])


def _place(args):
    if not args:
        args = (1, 1, 1)
    if len(args) == 1 and isinstance(args[0], SubplotSpec):
        return args[0].place
    if len(args) == 1 and isinstance(args[0], int) and 100 <= args[0] <= 999:
        args = tuple(int(digit) for digit in str(args[0]))
    if len(args) != 3:
        raise TypeError(f"add_subplot() takes 1 or 3 positional arguments but {len(args)} were given")
    rows, columns, index = args
    grid = GridSpec(rows, columns)
    first, last = index if isinstance(index, tuple) else (index, index)
    if not 1 <= first <= last <= rows * columns:
        raise ValueError(f"num must be an integer with 1 <= num <= {rows * columns}, not {index!r}")
    return grid[first - 1 : last].place if first != last else grid[first - 1].place


def _sharing(value, name):
    value = {True: "all", False: "none"}.get(value, value)
    if value not in ("all", "none", "row", "col"):
        raise ValueError(f"{value!r} is not a valid value for {name}; supported values are 'all', 'row', 'col', 'none', False, True")
    return value
