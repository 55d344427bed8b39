"""pyplot: the current figure and axes, and every method of theirs as a function."""

import functools

import lantern_display
from matplotlib import cm, colors, style, ticker  # noqa: F401
from matplotlib._lacking import lacking
from matplotlib._rc import cycler, rc, rc_context, rcdefaults, rcParams  # noqa: F401
from matplotlib.artist import Artist, setp  # noqa: F401
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.gridspec import GridSpec  # noqa: F401
from matplotlib.image import imread  # noqa: F401
from matplotlib.lines import Line2D  # noqa: F401
from matplotlib.patches import Circle, Polygon, Rectangle  # noqa: F401
from matplotlib.text import Annotation, Text  # noqa: F401
from matplotlib.ticker import FormatStrFormatter, FuncFormatter, MaxNLocator, MultipleLocator  # noqa: F401

get_cmap = cm.get_cmap
_open = {}
_interactive = True


def figure(num=None, figsize=None, dpi=None, *, facecolor=None, edgecolor=None, frameon=True, FigureClass=Figure, clear=False, **options):
    """A new figure, or the one of that number or name, made current."""
    if isinstance(num, Figure):
        _open[num.number] = _open.pop(num.number, num)
        return num
    if num is None:
        num = max((key for key in _open if isinstance(key, int)), default=0) + 1
    if num in _open:
        found = _open.pop(num)
        _open[num] = found
        if clear:
            found.clear()
        return found
    _open[num] = FigureClass(figsize, dpi, facecolor=facecolor, num=num, **options)
    return _open[num]


def gcf():
    """The current figure, made where there is none."""
    return next(reversed(_open.values())) if _open else figure()


def gca():
    """The current axes, made where there are none."""
    return gcf().gca()


def sca(ax):
    """Makes axes current."""
    figure(ax.figure)
    ax.figure.sca(ax)


def subplots(nrows=1, ncols=1, *, sharex=False, sharey=False, squeeze=True, width_ratios=None, height_ratios=None,
             subplot_kw=None, gridspec_kw=None, **figure_options):  # fmt: skip
    """(figure, axes): one Axes, or an array of them as Figure.subplots() gives it."""
    made = figure(**figure_options)
    axes = made.subplots(nrows, ncols, sharex=sharex, sharey=sharey, squeeze=squeeze, width_ratios=width_ratios,
                         height_ratios=height_ratios, subplot_kw=subplot_kw, gridspec_kw=gridspec_kw)  # fmt: skip
    return made, axes


def subplot_mosaic(mosaic, *, width_ratios=None, height_ratios=None, **figure_options):
    """(figure, axes by name)."""
    made = figure(**figure_options)
    options = {"width_ratios": width_ratios, "height_ratios": height_ratios}
    return made, made.subplot_mosaic(mosaic, **{k: v for k, v in options.items() if v is not None})


def subplot(*args, **properties):
    """The axes at a place of a grid, made current: subplot(rows, columns, index), subplot(231), subplot(gs[0])."""
    from matplotlib.figure import _place

    current = gcf()
    place = _place(args)
    for axes in current.axes:
        if axes._place == place and axes._over is None:
            current.sca(axes)
            return axes
    return current.add_subplot(*args, **properties)


def subplot2grid(shape, loc, rowspan=1, colspan=1, fig=None, **properties):
    """Axes at a place of a grid, over several rows or columns."""
    grid = GridSpec(*shape)
    rows, columns = slice(loc[0], loc[0] + rowspan), slice(loc[1], loc[1] + colspan)
    return (fig or gcf()).add_subplot(grid[rows, columns], **properties)


def axes(arg=None, **properties):
    """New axes that fill the figure, or in a rectangle."""
    return gcf().add_subplot(**properties) if arg is None else gcf().add_axes(arg, **properties)


def delaxes(ax=None):
    """Takes axes off their figure."""
    (gca() if ax is None else ax).remove()


def twinx(ax=None):
    """Axes over the current ones with a y of their own."""
    return (gca() if ax is None else ax).twinx()


def twiny(ax=None):
    """Axes over the current ones with an x of their own."""
    return (gca() if ax is None else ax).twiny()


def cla():
    """Clears the current axes."""
    gca().clear()


def clf():
    """Clears the current figure."""
    gcf().clear()


def close(fig=None):
    """Closes a figure, by itself, number or name; the current one, or with "all" every one. It is not shown then."""
    if fig == "all":
        _open.clear()
    elif fig is None:
        if _open:
            _open.popitem()
    elif isinstance(fig, Figure):
        _open.pop(fig.number, None)
    else:
        _open.pop(fig, None)


def get_fignums():
    """The numbers of the open figures."""
    return sorted(key for key in _open if isinstance(key, int))


def fignum_exists(num):
    """Whether a figure of that number is open."""
    return num in _open


def show(*, block=None, close=True):
    """Shows every open figure and closes it."""
    for shown in list(_open.values()):
        _display(shown)
    if close:
        _open.clear()


def _display(shown):
    if shown.axes or shown.texts:
        lantern_display.publish(shown._repr_mimebundle_())


def _at_cell_end():
    try:
        show()
    finally:
        _open.clear()


lantern_display.at_cell_end(_at_cell_end)


def draw():
    """The page draws when the figure is shown, so that there is nothing to do before."""


def ion():
    """Turns interactive mode on, which changes nothing here: figures are shown by show() and when a cell ends."""
    global _interactive
    _interactive = True


def ioff():
    """Turns interactive mode off; see ion()."""
    global _interactive
    _interactive = False


def isinteractive():
    """Whether interactive mode is on."""
    return _interactive


def gci():
    """The picture that a colour bar would be drawn for, or None."""
    return gca()._image


def sci(im):
    """Makes a picture the one that a colour bar is drawn for."""
    gca()._image = im


def colorbar(mappable=None, cax=None, ax=None, **options):
    """A colour bar for the current picture or the one given."""
    mappable = gci() if mappable is None else mappable
    if mappable is None:
        raise RuntimeError("No mappable was found to use for colorbar creation. First define a mappable such as an image (with imshow) or a contour set (with contourf).")
    return (gcf() if mappable.axes is None else mappable.axes.figure).colorbar(mappable, cax=cax, ax=ax, **options)


def clim(vmin=None, vmax=None):
    """Sets the limits of the current picture's values."""
    gci().set_clim(vmin, vmax)


def set_cmap(cmap):
    """Sets the colour map, of the current picture too."""
    rcParams["image.cmap"] = cm.get_cmap(cmap).name
    if _open and gcf()._current is not None and gci() is not None:
        gci().set_cmap(cmap)


def _gray(name):
    def choose():
        set_cmap(name)

    choose.__name__, choose.__doc__ = name, f"Makes {name!r} the colour map."
    return choose


for _name in ("gray", "viridis", "plasma", "inferno", "magma", "hot", "jet", "cool", "bone", "hsv"):
    globals()[_name] = _gray(_name)


def xlim(*args, **limits):
    """Gets or sets the limits of x."""
    return gca().set_xlim(*args, **limits) if args or limits else gca().get_xlim()


def ylim(*args, **limits):
    """Gets or sets the limits of y."""
    return gca().set_ylim(*args, **limits) if args or limits else gca().get_ylim()


def _ticks(axis, ticks, labels, properties):
    if ticks is not None:
        axis.set_ticks(ticks, labels, **properties)
    elif labels is not None:
        axis.set_ticklabels(labels, **properties)
    elif properties:
        axis.set_tick_style(**properties)
    data = axis.data()["ticks"] or []
    return axis.get_majorticklocs(), [Text(tick["at"], 0, tick["label"]) for tick in data]


def xticks(ticks=None, labels=None, *, minor=False, **properties):
    """Gets or sets ticks and labels of x."""
    return _ticks(gca().xaxis, ticks, labels, properties)


def yticks(ticks=None, labels=None, *, minor=False, **properties):
    """Gets or sets ticks and labels of y."""
    return _ticks(gca().yaxis, ticks, labels, properties)


def title(label, *args, **properties):
    """The title of the current axes."""
    return gca().set_title(label, *args, **properties)


def xlabel(xlabel, *args, **properties):
    """The label of x."""
    return gca().set_xlabel(xlabel, *args, **properties)


def ylabel(ylabel, *args, **properties):
    """The label of y."""
    return gca().set_ylabel(ylabel, *args, **properties)


def xscale(value, **options):
    """The scale of x."""
    gca().set_xscale(value, **options)


def yscale(value, **options):
    """The scale of y."""
    gca().set_yscale(value, **options)


def box(on=None):
    """Turns the frame on or off."""
    now = gca()
    now.set_frame_on(not now.spines["left"].visible if on is None else on)


def matshow(A, fignum=None, **properties):
    """A matrix as a picture, in a figure of its own unless fignum says otherwise."""
    if fignum != 0:
        figure(fignum)
    return gca().matshow(A, **properties)


def _of_axes(name):
    method = getattr(Axes, name)

    @functools.wraps(method)
    def call(*args, **properties):
        return getattr(gca(), name)(*args, **properties)

    return call


def _of_figure(name):
    method = getattr(Figure, name)

    @functools.wraps(method)
    def call(*args, **properties):
        return getattr(gcf(), name)(*args, **properties)

    return call


for _name in (
    "annotate", "arrow", "autoscale", "axhline", "axhspan", "axis", "axline", "axvline", "axvspan", "bar", "bar_label",
    "barh", "boxplot", "clabel", "contour", "contourf", "errorbar", "fill", "fill_between", "fill_betweenx", "grid",
    "hist", "hist2d", "hlines", "imshow", "legend", "loglog", "margins", "pcolor", "pcolormesh", "pie", "plot",
    "quiver", "scatter", "semilogx", "semilogy", "spy", "stackplot", "stem", "step", "text", "tick_params",
    "ticklabel_format", "vlines",
):  # fmt: skip
    globals()[_name] = _of_axes(_name)
for _name in ("savefig", "subplots_adjust", "suptitle", "tight_layout"):
    globals()[_name] = _of_figure(_name)
figtext = _of_figure("text")
figlegend = _of_figure("legend")


def __getattr__(name):
    if name.startswith("_"):
        raise AttributeError(name)
    raise lacking("matplotlib.pyplot", name, [known for known in globals() if not known.startswith("_")])
