"""What all axes have: limits, scales, labels, title, ticks, frame, legend; no drawing."""

import itertools

from matplotlib._data import listed, number
from matplotlib._lacking import lacking, public, unexpected, unsupported
from matplotlib._rc import rcParams
from matplotlib.axis import XAxis, YAxis
from matplotlib.legend import Legend, named
from matplotlib.text import Text


class Spine:
    """One side of the frame."""

    def __init__(self):
        self.visible = True

    def set_visible(self, b):
        self.visible = bool(b)

    def get_visible(self):
        return self.visible

    def set_color(self, color):
        self.visible = color not in ("none", "None")

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        raise lacking("Spine", name, ["set_visible", "get_visible", "set_color"])


class Spines(dict):
    """ax.spines: by name, by several names, or all at once."""

    def __getattr__(self, name):
        if name in self:
            return self[name]
        raise AttributeError(f"no spine {name!r}; there are {', '.join(self)}")

    def __getitem__(self, key):
        if isinstance(key, (list, tuple)):
            return _Several([self[name] for name in key])
        if isinstance(key, slice):
            return _Several(list(self.values()))
        return super().__getitem__(key)


class _Several:
    def __init__(self, spines):
        self._spines = spines

    def set_visible(self, b):
        for spine in self._spines:
            spine.set_visible(b)


class Base:
    """The common part of Axes."""

    def __init__(self, figure, place):
        self.figure, self._place = figure, place
        self.xaxis, self.yaxis = XAxis(self, "x"), YAxis(self, "y")
        self._over = None
        self.transData, self.transAxes = "data", "axes"
        self._label = ""
        self.clear()

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(f"'Axes' object has no attribute {name!r}")
        raise lacking("Axes", name, public(type(self)))

    def __repr__(self):
        parts = {
            "title={'center': %r}" % self.get_title(): self.get_title(),
            f"xlabel={self.get_xlabel()!r}": self.get_xlabel(),
            f"ylabel={self.get_ylabel()!r}": self.get_ylabel(),
        }
        return f"<Axes: {', '.join(text for text, value in parts.items() if value)}>"

    def clear(self):
        """As new axes."""
        self._artists, self.containers, self._legend, self._colorbars = [], [], None, []
        self._image = None
        self.xaxis.clear()
        self.yaxis.clear()
        self._margins = [float(rcParams["axes.xmargin"]), float(rcParams["axes.ymargin"])]
        self.title = Text(0.5, 1.0, "", "axes", fontsize=rcParams["axes.titlesize"], ha="center")
        self.title.set_fontweight(rcParams["axes.titleweight"])
        self._title_at = rcParams["axes.titlelocation"]
        self.axison, self._aspect, self._background = True, None, None
        self.spines = Spines({side: Spine() for side in ("left", "right", "bottom", "top")})
        for side, spine in self.spines.items():
            spine.visible = rcParams[f"axes.spines.{side}"]
        if rcParams["axes.facecolor"] not in ("white", "w"):
            self._background = rcParams["axes.facecolor"]
        self._cycle = rcParams["axes.prop_cycle"]
        self._line_number, self._patch_number = itertools.count(), itertools.count()

    cla = clear

    # What is drawn on them.
    def _add(self, artist):
        artist.axes, artist.figure = self, self.figure
        self._artists.append(artist)
        return artist

    def add_artist(self, a):
        """Takes an artist made elsewhere: a line, a patch, a text."""
        return self._add(a)

    def add_patch(self, p):
        return self._add(p)

    def add_line(self, line):
        return self._add(line)

    def add_collection(self, collection, autolim=True):
        return self._add(collection)

    def add_image(self, image):
        return self._add(image)

    @property
    def lines(self):
        from matplotlib.lines import Line2D

        return [artist for artist in self._artists if type(artist) is Line2D]

    @property
    def patches(self):
        from matplotlib.patches import Patch

        return [artist for artist in self._artists if isinstance(artist, Patch)]

    @property
    def images(self):
        from matplotlib.image import AxesImage

        return [artist for artist in self._artists if isinstance(artist, AxesImage)]

    @property
    def collections(self):
        from matplotlib.collections import Cells, LineCollection, PathCollection

        return [artist for artist in self._artists if isinstance(artist, (Cells, LineCollection, PathCollection))]

    @property
    def texts(self):
        return [artist for artist in self._artists if isinstance(artist, Text)]

    def get_lines(self):
        return self.lines

    def get_images(self):
        return self.images

    def get_children(self):
        return list(self._artists)

    def has_data(self):
        return bool(self._artists)

    def get_figure(self):
        return self.figure

    def remove(self):
        """Takes the axes off their figure."""
        self.figure.delaxes(self)

    def set_prop_cycle(self, *args, **properties):
        """Sets the colours that new artists take in turn."""
        from matplotlib._rc import Cycle, cycler

        if len(args) == 1 and args[0] is None:
            self._cycle = rcParams["axes.prop_cycle"]
        else:
            self._cycle = args[0] if len(args) == 1 and isinstance(args[0], Cycle) else cycler(*args, **properties)
        self._line_number, self._patch_number = itertools.count(), itertools.count()

    def _next_line(self):
        return self._cycle.at(next(self._line_number))

    def _next_patch(self):
        return self._cycle.at(next(self._patch_number)).get("color", "C0")

    # Numbers of the axes.
    def _unit(self, name, value):
        return (self.xaxis if name == "x" else self.yaxis).place(value)

    def _units(self, name, values):
        place = (self.xaxis if name == "x" else self.yaxis).place
        return [place(v) for v in values]

    def _is_log(self, name):
        return (self.xaxis if name == "x" else self.yaxis).scale == "log"

    # Limits and scales.
    def get_xlim(self):
        return self.xaxis.view()

    def get_ylim(self):
        return self.yaxis.view()

    def set_xlim(self, left=None, right=None, *, xmin=None, xmax=None, **_):
        """Sets the limits of x; a pair may stand for both."""
        return _limit(self.xaxis, left, right, xmin, xmax)

    def set_ylim(self, bottom=None, top=None, *, ymin=None, ymax=None, **_):
        """Sets the limits of y; a pair may stand for both."""
        return _limit(self.yaxis, bottom, top, ymin, ymax)

    set_xbound, set_ybound, get_xbound, get_ybound = set_xlim, set_ylim, get_xlim, get_ylim

    def set_xscale(self, value, **options):
        """'linear', 'log' or 'symlog'."""
        _scale(self.xaxis, value, options)

    def set_yscale(self, value, **options):
        """'linear', 'log' or 'symlog'."""
        _scale(self.yaxis, value, options)

    def get_xscale(self):
        return self.xaxis.scale

    def get_yscale(self):
        return self.yaxis.scale

    def invert_xaxis(self):
        _turn(self.xaxis)

    def invert_yaxis(self):
        _turn(self.yaxis)

    def xaxis_inverted(self):
        low, high = self.get_xlim()
        return low > high

    def yaxis_inverted(self):
        low, high = self.get_ylim()
        return low > high

    def margins(self, *margins, x=None, y=None, tight=True):
        """The share of the data's range that is left free beside it."""
        if len(margins) == 1:
            x = y = margins[0]
        elif len(margins) == 2:
            x, y = margins
        if x is None and y is None:
            return tuple(self._margins)
        self._margins = [self._margins[0] if x is None else float(x), self._margins[1] if y is None else float(y)]

    def set_xmargin(self, m):
        self._margins[0] = float(m)

    def set_ymargin(self, m):
        self._margins[1] = float(m)

    def autoscale(self, enable=True, axis="both", tight=None):
        """Limits from the data again."""
        for one in self._axes_named(axis):
            for shared in one.group:
                shared.limits = None if enable else one.view()
        if tight:
            self._margins = [0.0, 0.0]

    def autoscale_view(self, tight=None, scalex=True, scaley=True):
        self.autoscale(True, "both" if scalex and scaley else "x" if scalex else "y", tight)

    def relim(self, visible_only=False):
        """The limits are taken from the data when the figure is shown, so that there is nothing to do before."""

    def set_aspect(self, aspect, adjustable=None, anchor=None, share=False):
        """'equal', 'auto', or the height of a unit of y in units of x."""
        self._aspect = None if aspect == "auto" else 1.0 if aspect == "equal" else float(aspect)

    def get_aspect(self):
        return "auto" if self._aspect is None else self._aspect

    def set_box_aspect(self, aspect=None):
        raise unsupported("set_box_aspect", "set_aspect")

    def axis(self, arg=None, /, **limits):
        """Limits [xmin, xmax, ymin, ymax], or a word: 'off', 'on', 'equal', 'scaled', 'tight', 'image', 'square', 'auto'."""
        if isinstance(arg, str):
            self._axis_word(arg)
        elif isinstance(arg, bool):
            self.axison = arg
        elif arg is not None:
            sides = listed(arg)
            if len(sides) != 4:
                raise TypeError("the first argument to axis() must be an iterable of the form [xmin, xmax, ymin, ymax]")
            self.set_xlim(sides[0], sides[1])
            self.set_ylim(sides[2], sides[3])
        if limits:
            self.set_xlim(limits.pop("xmin", None), limits.pop("xmax", None))
            self.set_ylim(limits.pop("ymin", None), limits.pop("ymax", None))
            if limits:
                raise TypeError(f"axis() got an unexpected keyword argument {next(iter(limits))!r}")
        return (*self.get_xlim(), *self.get_ylim())

    def _axis_word(self, word):
        if word in ("on", "off"):
            self.axison = word == "on"
        elif word in ("equal", "scaled", "image"):
            self._aspect = 1.0
            if word == "image":
                self._margins = [0.0, 0.0]
        elif word == "tight":
            self.autoscale(tight=True)
        elif word == "auto":
            self._aspect = None
            self.autoscale()
        elif word == "square":
            (x0, x1), (y0, y1) = self.get_xlim(), self.get_ylim()
            side = max(abs(x1 - x0), abs(y1 - y0))
            self.set_xlim(x0, x0 + side)
            self.set_ylim(y0, y0 + side)
            self._aspect = 1.0
        else:
            words = "'on', 'off', 'equal', 'scaled', 'tight', 'image', 'square', 'auto'"
            raise ValueError(f"Unrecognized string {word!r} to axis; try {words}")

    def set_axis_off(self):
        self.axison = False

    def set_axis_on(self):
        self.axison = True

    def _axes_named(self, axis):
        if axis not in ("x", "y", "both"):
            raise ValueError(f"{axis!r} is not a valid value for axis; supported values are 'x', 'y', 'both'")
        return [one for one in (self.xaxis, self.yaxis) if axis in (one.axis_name, "both")]

    # Words.
    def set_title(self, label, fontdict=None, loc=None, pad=None, *, y=None, **properties):
        """The title: a text whose properties may be given too."""
        if loc is not None:
            if loc not in ("left", "center", "right"):
                raise ValueError(f"{loc!r} is not a valid location for a title; there are 'left', 'center', 'right'")
            self._title_at = loc
        self.title.set(text=label, **_font(fontdict, properties))
        return self.title

    def get_title(self, loc="center"):
        return self.title.get_text()

    def set_xlabel(self, xlabel, fontdict=None, labelpad=None, *, loc=None, **properties):
        self.xaxis.label.set(text=xlabel, **_font(fontdict, properties))
        return self.xaxis.label

    def set_ylabel(self, ylabel, fontdict=None, labelpad=None, *, loc=None, **properties):
        self.yaxis.label.set(text=ylabel, **_font(fontdict, properties))
        return self.yaxis.label

    def get_xlabel(self):
        return self.xaxis.label.get_text()

    def get_ylabel(self):
        return self.yaxis.label.get_text()

    def set_label(self, s):
        self._label = s

    def get_label(self):
        return self._label

    # Ticks and grid.
    def set_xticks(self, ticks, labels=None, *, minor=False, **properties):
        self.xaxis.set_ticks(ticks, labels, minor=minor, **properties)

    def set_yticks(self, ticks, labels=None, *, minor=False, **properties):
        self.yaxis.set_ticks(ticks, labels, minor=minor, **properties)

    def set_xticklabels(self, labels, *, minor=False, fontdict=None, **properties):
        self.xaxis.set_ticklabels(labels, minor=minor, fontdict=fontdict, **properties)

    def set_yticklabels(self, labels, *, minor=False, fontdict=None, **properties):
        self.yaxis.set_ticklabels(labels, minor=minor, fontdict=fontdict, **properties)

    def get_xticks(self, *, minor=False):
        return self.xaxis.get_majorticklocs()

    def get_yticks(self, *, minor=False):
        return self.yaxis.get_majorticklocs()

    def tick_params(self, axis="both", **parameters):
        """Which ticks and labels there are, on which side, how large and how turned."""
        known = {
            "labelsize", "labelrotation", "rotation", "bottom", "top", "left", "right", "labelbottom", "labeltop",
            "labelleft", "labelright", "length", "width", "color", "colors", "labelcolor", "which", "direction", "pad",
            "reset", "size", "grid_color", "grid_alpha", "grid_linewidth", "grid_linestyle", "zorder",
        }  # fmt: skip
        for name in parameters:
            if name not in known:
                raise ValueError(f"keyword {name} is not recognized; valid keywords are {sorted(known)}")
        for one in self._axes_named(axis):
            near, far = ("bottom", "top") if one.axis_name == "x" else ("left", "right")
            one.set_tick_style(
                rotation=parameters.get("labelrotation", parameters.get("rotation")),
                labelsize=parameters.get("labelsize"),
            )
            if parameters.get("length") == 0 or near in parameters:
                one.has_marks = bool(parameters.get(near, True)) and parameters.get("length") != 0
            if f"label{near}" in parameters:
                one.has_labels = bool(parameters[f"label{near}"])
            if parameters.get(far) or parameters.get(f"label{far}"):
                one.opposite = True
                one.has_labels = bool(parameters.get(f"label{far}", one.has_labels))

    def ticklabel_format(self, *, axis="both", style=None, useOffset=None, **_):
        """style='plain' writes numbers out; the page has no other style than its own."""
        if style not in (None, "plain"):
            raise unsupported("scientific style on request", "xaxis.set_major_formatter")

    def grid(self, visible=None, which="major", axis="both", **look):
        """Turns grid lines on or off, or changes them."""
        for one in self._axes_named(axis):
            one.grid(visible, which, **look)

    def set_axisbelow(self, b):
        """The page draws grids below the data always."""

    def label_outer(self, remove_inner_ticks=False):
        """Hides tick labels and axis labels inside a grid of axes."""
        place = self._place
        if "rows" not in place:
            return
        if place["row"][1] < place["rows"] - 1:
            self.xaxis.has_labels = False
            self.xaxis.label.set_text("")
        if place["column"][0] > 0:
            self.yaxis.has_labels = False
            self.yaxis.label.set_text("")

    # Legend, twins, colours.
    def legend(self, *args, handles=None, labels=None, loc=None, ncol=1, ncols=None, title=None, fontsize=None,
               frameon=None, bbox_to_anchor=None, prop=None, title_fontsize=None, **look):  # fmt: skip
        """A legend of what is labelled: legend(), legend(labels), legend(handles, labels), or by keywords."""
        unseen = {
            "shadow", "framealpha", "fancybox", "borderaxespad", "markerscale", "numpoints", "scatterpoints", "mode",
            "borderpad", "labelspacing", "handlelength", "handletextpad", "columnspacing", "facecolor", "edgecolor",
            "handler_map", "labelcolor", "alignment", "bbox_transform", "draggable", "reverse",
        }  # fmt: skip
        for name in look:
            if name not in unseen:
                raise TypeError(f"Legend.__init__() got an unexpected keyword argument {name!r}")
        if len(args) == 2:
            handles, labels = args
        elif len(args) == 1:
            labels = args[0]
        if handles is None:
            handles, own = named(self)
            if labels is not None:
                handles = [item for item in self._artists if item._swatch() is not None and type(item).__name__ != "Rectangle"]
                handles += self.containers
        else:
            own = [handle.get_label() for handle in handles]
        self._legend = Legend(handles, own if labels is None else labels, loc, ncol if ncols is None else ncols, title,
                              fontsize or (prop or {}).get("size"), frameon, bbox_to_anchor)  # fmt: skip
        return self._legend

    def get_legend(self):
        return self._legend

    def get_legend_handles_labels(self, legend_handler_map=None):
        return named(self)

    def twinx(self):
        """Axes over these, with an x in common and a y of their own on the right."""
        return self._twin("x")

    def twiny(self):
        """Axes over these, with a y in common and an x of their own on top."""
        return self._twin("y")

    def _twin(self, shared):
        twin = self.figure._new_axes(self._place)
        twin._over = self
        mine, theirs = (self.xaxis, twin.xaxis) if shared == "x" else (self.yaxis, twin.yaxis)
        share([mine, theirs])
        theirs.is_visible = False
        (twin.yaxis if shared == "x" else twin.xaxis).opposite = True
        twin._line_number, twin._patch_number = itertools.count(), itertools.count()
        return twin

    def sharex(self, other):
        share([other.xaxis, self.xaxis])

    def sharey(self, other):
        share([other.yaxis, self.yaxis])

    def set_facecolor(self, color):
        from matplotlib.colors import wire

        wire(color)
        self._background = color

    set_fc = set_facecolor

    def set_frame_on(self, b):
        for spine in self.spines.values():
            spine.visible = bool(b)

    def set_visible(self, b):
        if not b:
            self._artists, self.axison, self._legend = [], False, None
            self.title.set_text("")

    def set_position(self, pos, which="both"):
        """A rectangle [left, bottom, width, height] in fractions of the figure."""
        self._place = {"rectangle": [float(v) for v in listed(pos)]}

    def set(self, **properties):
        """Sets several properties, each by its set_ method."""
        for name, value in properties.items():
            if name.startswith("_") or f"set_{name}" not in dir(type(self)):
                raise unexpected("Axes", name, [known[4:] for known in dir(type(self)) if known.startswith("set_")])
            getattr(self, f"set_{name}")(value)

    def _data(self, numbers):
        from matplotlib.colors import wire

        marks = [mark for artist in self._artists if artist.get_visible() for mark in artist._marks()]
        legend = self._legend._data() if self._legend is not None else None
        return {
            "place": self._place,
            "over": None if self._over is None else numbers[id(self._over)],
            "title": self.title._words(),
            "titleAt": self._title_at,
            "x": self.xaxis.data(),
            "y": self.yaxis.data(),
            "isFramed": self.axison,
            "spines": {side: spine.visible for side, spine in self.spines.items()},
            "background": None if self._background is None else wire(self._background),
            "aspect": self._aspect,
            "marks": marks,
            "legend": legend,
            "colourbars": [bar._data() for bar in self._colorbars],
        }


def share(axes):
    """Lets several x (or y) have one range, scale and set of names."""
    first = axes[0]
    members = []
    for one in axes:
        members += [member for member in one.group if member not in members]
    for member in members:
        member.group, member.scale = members, first.scale
        if first.limits is not None:
            member.limits = first.limits


def _limit(axis, low, high, least, most):
    if high is None and isinstance(low, (tuple, list)):
        low, high = low
    elif high is None and hasattr(low, "tolist") and not isinstance(listed(low), (int, float)):
        low, high = listed(low)
    low, high = (least if low is None else low), (most if high is None else high)
    for end in (low, high):
        if end is not None and not isinstance(end, str) and number(listed(end)) is None:
            raise ValueError("Axis limits cannot be NaN or Inf")
    if low is not None or high is not None:
        axis.set_view(low if isinstance(low, str) else listed(low), high if isinstance(high, str) else listed(high))
    return axis.view()


def _scale(axis, value, options):
    if value not in ("linear", "log", "symlog"):
        raise ValueError(f"{value!r} is not a valid value for scale; here there are 'linear', 'log', 'symlog'")
    base = options.pop("base", 10)
    if value == "log" and base not in (2, 10):
        raise unsupported(f"a logarithmic scale of base {base}", "base 10")
    for one in axis.group:
        one.scale = value


def _turn(axis):
    low, high = axis.view()
    if any(one.limits is not None for one in axis.group):
        for one in axis.group:
            one.limits = (high, low)
    else:
        axis.set_inverted(low < high)


def _font(fontdict, properties):
    return {**(fontdict or {}), **{name: value for name, value in properties.items() if value is not None}}
