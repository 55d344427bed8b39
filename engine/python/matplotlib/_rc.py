"""rcParams: the settings that are honoured here, with matplotlib's defaults."""

import contextlib


class Cycle:
    """What axes.prop_cycle holds: a colour (and a line style) for each new artist."""

    def __init__(self, **properties):
        self._properties = {name: list(values) for name, values in properties.items()}

    def by_key(self):
        return {name: list(values) for name, values in self._properties.items()}

    def __len__(self):
        return min(len(values) for values in self._properties.values())

    def __iter__(self):
        return ({name: values[i] for name, values in self._properties.items()} for i in range(len(self)))

    def __add__(self, other):
        return Cycle(**self._properties, **other._properties)

    def at(self, i):
        return {name: values[i % len(self)] for name, values in self._properties.items()}

    def __repr__(self):
        return f"cycler({', '.join(f'{name}={values!r}' for name, values in self._properties.items())})"


def cycler(*args, **properties):
    """A cycle of properties: cycler(color=[...]) or cycler("color", [...])."""
    if args:
        properties = {args[0]: args[1]}
    known = {"c": "color", "ls": "linestyle", "lw": "linewidth"}
    return Cycle(**{known.get(name, name): list(values) for name, values in properties.items()})


_TAB10 = [
    "#1f77b4", "#ff7f0e", "#2ca02c", "#d62728", "#9467bd", "#8c564b", "#e377c2", "#7f7f7f", "#bcbd22", "#17becf",
]  # fmt: skip
DEFAULTS = {
    "axes.facecolor": "white",
    "axes.grid": False,
    "axes.grid.axis": "both",
    "axes.labelcolor": "black",
    "axes.labelsize": "medium",
    "axes.labelweight": "normal",
    "axes.linewidth": 0.8,
    "axes.prop_cycle": Cycle(color=_TAB10),
    "axes.spines.bottom": True,
    "axes.spines.left": True,
    "axes.spines.right": True,
    "axes.spines.top": True,
    "axes.titlelocation": "center",
    "axes.titlesize": "large",
    "axes.titleweight": "normal",
    "axes.xmargin": 0.05,
    "axes.ymargin": 0.05,
    "boxplot.showmeans": False,
    "errorbar.capsize": 0.0,
    "figure.autolayout": False,
    "figure.constrained_layout.use": False,
    "figure.dpi": 100.0,
    "figure.facecolor": "white",
    "figure.figsize": [6.4, 4.8],
    "figure.titlesize": "large",
    "figure.titleweight": "normal",
    "font.size": 10.0,
    "grid.alpha": 1.0,
    "grid.color": "#b0b0b0",
    "grid.linestyle": "-",
    "grid.linewidth": 0.8,
    "hist.bins": 10,
    "image.aspect": "equal",
    "image.cmap": "viridis",
    "image.interpolation": "auto",
    "image.origin": "upper",
    "legend.fontsize": "medium",
    "legend.frameon": True,
    "legend.loc": "best",
    "lines.linestyle": "-",
    "lines.linewidth": 1.5,
    "lines.marker": "None",
    "lines.markersize": 6.0,
    "patch.edgecolor": "black",
    "patch.linewidth": 1.0,
    "scatter.edgecolors": "face",
    "scatter.marker": "o",
    "xtick.labelsize": "medium",
    "ytick.labelsize": "medium",
}


class RcParams(dict):
    """A dict of settings; a name that is not honoured here is refused."""

    def __setitem__(self, key, value):
        if key not in DEFAULTS:
            raise KeyError(f"{key} is no setting that is honoured here; there are: {', '.join(sorted(DEFAULTS))}")
        if key == "figure.figsize":
            value = [float(size) for size in value]
        super().__setitem__(key, value)

    def __missing__(self, key):
        raise KeyError(f"{key} is no setting that is honoured here; there are: {', '.join(sorted(DEFAULTS))}")

    def update(self, *others, **more):
        for key, value in dict(*others, **more).items():
            self[key] = value

    def copy(self):
        return dict(self)


rcParams = RcParams()
rcParams.update(DEFAULTS)
rcParamsDefault = dict(DEFAULTS)


def rc(group, **settings):
    """Sets settings of a group, or of several: rc("lines", linewidth=2)."""
    short = {"lw": "linewidth", "ls": "linestyle", "fc": "facecolor", "ec": "edgecolor", "mew": "markeredgewidth"}
    for name in [group] if isinstance(group, str) else group:
        for key, value in settings.items():
            rcParams[f"{name}.{short.get(key, key)}"] = value


def rcdefaults():
    """Puts every setting back."""
    rcParams.update(DEFAULTS)


@contextlib.contextmanager
def rc_context(rc=None):
    """Settings for a while."""
    before = dict(rcParams)
    try:
        rcParams.update(rc or {})
        yield
    finally:
        rcParams.update(before)


_SIZES = {
    "xx-small": 0.579, "x-small": 0.694, "small": 0.833, "medium": 1.0, "large": 1.2, "x-large": 1.44,
    "xx-large": 1.728, "larger": 1.2, "smaller": 0.833,
}  # fmt: skip


def points(size):
    """A font size in points: a number, or a word such as "large"."""
    if size is None:
        return float(rcParams["font.size"])
    if isinstance(size, str) and size in _SIZES:
        return _SIZES[size] * float(rcParams["font.size"])
    return float(size)
