"""matplotlib.style: sets of settings by name."""

import contextlib

from matplotlib._rc import DEFAULTS, Cycle, rcParams

_DEEP = ["#4C72B0", "#55A868", "#C44E52", "#8172B2", "#CCB974", "#64B5CD"]
_SEABORN = {
    "axes.prop_cycle": Cycle(color=_DEEP),
    "image.cmap": "Greys",
    "lines.linewidth": 1.75,
    "lines.markersize": 7.0,
    "grid.linewidth": 1.0,
    "axes.linewidth": 1.0,
}
_NO_SPINES = {f"axes.spines.{side}": False for side in ("left", "right", "top", "bottom")}


def _palette(*colours):
    return {"axes.prop_cycle": Cycle(color=list(colours))}


_LIBRARY = {
    "fast": {},
    "ggplot": {
        "axes.facecolor": "#E5E5E5", "axes.grid": True, "grid.color": "white", "axes.titlesize": "x-large",
        "axes.labelsize": "large", "axes.labelcolor": "#555555", "patch.edgecolor": "#EEEEEE", "patch.linewidth": 0.5,
        "axes.prop_cycle": Cycle(
            color=["#E24A33", "#348ABD", "#988ED5", "#777777", "#FBC15E", "#8EBA42", "#FFB5B8"]
        ),
        **_NO_SPINES,
    },
    "dark_background": {
        "figure.facecolor": "black", "axes.facecolor": "black",
        "axes.prop_cycle": Cycle(
            color=["#8dd3c7", "#feffb3", "#bfbbd9", "#fa8174", "#81b1d2", "#fdb462", "#b3de69", "#bc82bd", "#ccebc4",
                   "#ffed6f"]
        ),
    },
    "fivethirtyeight": {
        "axes.facecolor": "#f0f0f0", "figure.facecolor": "#f0f0f0", "axes.grid": True, "grid.color": "#cbcbcb",
        "lines.linewidth": 4.0, "font.size": 14.0, "axes.titlesize": "x-large",
        **_palette("#008fd5", "#fc4f30", "#e5ae38", "#6d904f", "#8b8b8b", "#810f7c"), **_NO_SPINES,
    },
    "bmh": {
        "axes.facecolor": "#eeeeee", "axes.grid": True, "grid.color": "#b2b2b2", "grid.linestyle": "--",
        "grid.linewidth": 0.5, "lines.linewidth": 2.0, "axes.titlesize": "x-large", "axes.labelsize": "large",
        **_palette("#348ABD", "#A60628", "#7A68A6", "#467821", "#D55E00", "#CC79A7", "#56B4E9", "#009E73", "#F0E442",
                   "#0072B2"),
    },
    "grayscale": {
        "image.cmap": "gray", **_palette("0.00", "0.40", "0.60", "0.70"),
    },
    "tableau-colorblind10": _palette(
        "#006BA4", "#FF800E", "#ABABAB", "#595959", "#5F9ED1", "#C85200", "#898989", "#A2C8EC", "#FFBC79", "#CFCFCF"
    ),
    "seaborn-v0_8": {**_SEABORN, "axes.facecolor": "#EAEAF2", "axes.grid": True, "grid.color": "white", **_NO_SPINES},
    "seaborn-v0_8-white": {"axes.linewidth": 1.25},
    "seaborn-v0_8-whitegrid": {"axes.grid": True, "grid.color": "0.8", "axes.linewidth": 1.0},
    "seaborn-v0_8-darkgrid": {"axes.facecolor": "#EAEAF2", "axes.grid": True, "grid.color": "white", **_NO_SPINES},
    "seaborn-v0_8-ticks": {"axes.linewidth": 1.25},
    "seaborn-v0_8-deep": _palette(*_DEEP),
    "seaborn-v0_8-muted": _palette("#4878CF", "#6ACC65", "#D65F5F", "#B47CC7", "#C4AD66", "#77BEDB"),
    "seaborn-v0_8-pastel": _palette("#92C6FF", "#97F0AA", "#FF9F9A", "#D0BBFF", "#FFFEA3", "#B0E0E6"),
    "seaborn-v0_8-bright": _palette("#003FFF", "#03ED3A", "#E8000B", "#8A2BE2", "#FFC400", "#00D7FF"),
    "seaborn-v0_8-colorblind": _palette("#0072B2", "#009E73", "#D55E00", "#CC79A7", "#F0E442", "#56B4E9"),
}  # fmt: skip
library = _LIBRARY
available = sorted(_LIBRARY)


def use(style):
    """Takes on a style by name, a dict of settings, or several in order; "default" puts all back."""
    for one in [style] if isinstance(style, (str, dict)) else style:
        if isinstance(one, dict):
            rcParams.update(one)
        elif one == "default":
            rcParams.update(DEFAULTS)
        elif one in _LIBRARY:
            rcParams.update(_LIBRARY[one])
        else:
            raise OSError(
                f"{one!r} is not a valid package style, path of style file, URL of style file, or library style name "
                f"(library styles are listed in `style.available`: {', '.join(available)})"
            )


@contextlib.contextmanager
def context(style, after_reset=False):
    """A style for a while."""
    before = dict(rcParams)
    try:
        if after_reset:
            rcParams.update(DEFAULTS)
        use(style)
        yield
    finally:
        rcParams.update(before)
