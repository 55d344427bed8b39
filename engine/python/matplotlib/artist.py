"""Artist, what everything drawn is: a label, an order, and the mark that it becomes."""

from matplotlib._lacking import unexpected

# Said of how a canvas draws, and without a meaning for a picture that is data.
UNSEEN = {
    "animated", "antialiased", "aa", "clip_box", "clip_on", "clip_path", "gid", "in_layout", "picker", "rasterized",
    "sketch_params", "snap", "solid_capstyle", "solid_joinstyle", "dash_capstyle", "dash_joinstyle", "url", "family",
    "fontfamily", "fontname", "name", "wrap", "capstyle", "joinstyle", "fontvariant", "fontstretch", "parse_math",
    "linespacing", "multialignment", "math_fontfamily", "usetex", "rotation_mode",
}  # fmt: skip


class Artist:
    """The common part: set_label, set_alpha, set_visible, set_zorder, set(**), remove."""

    zorder = 1.0

    def __init__(self):
        self._label, self._alpha, self._visible, self.axes = None, None, True, None
        self.figure = None

    def get_label(self):
        return self._label if self._label is not None else ""

    def set_label(self, s):
        self._label = None if s is None else str(s)

    def get_alpha(self):
        return self._alpha

    def set_alpha(self, alpha):
        self._alpha = None if alpha is None else float(alpha)

    def get_visible(self):
        return self._visible

    def set_visible(self, b):
        self._visible = bool(b)

    def get_zorder(self):
        return self.zorder

    def set_zorder(self, level):
        self.zorder = float(level)

    def remove(self):
        """Takes it off its axes."""
        if self.axes is not None and self in self.axes._artists:
            self.axes._artists.remove(self)
        elif self.figure is not None and self in self.figure.texts:
            self.figure.texts.remove(self)

    def set(self, **properties):
        """Sets several properties, each by its set_ method."""
        for name, value in properties.items():
            name = self._aliases.get(name, name)
            if name in UNSEEN:
                continue
            setter = getattr(self, f"set_{name}", None)
            if setter is None:
                names = [known[4:] for known in dir(self) if known.startswith("set_")]
                raise unexpected(type(self).__name__, name, names)
            setter(value)

    _aliases = {}

    # What the axes ask.
    def _bounds(self):
        """(xs, ys) that the axes are to hold."""
        return (), ()

    def _sticky(self):
        """(xs, ys) at which the axes keep no margin."""
        return (), ()

    def _marks(self):
        """The marks that it becomes."""
        return []

    def _swatch(self):
        """What stands for it in a legend; None where nothing can."""
        return None

    def _common(self, thinned=None):
        return {
            "label": self._label if self._label and not self._label.startswith("_") else None,
            "order": float(self.zorder),
            "thinned": thinned,
        }

    def _opacity(self):
        return 1.0 if self._alpha is None else self._alpha


def take(properties, aliases):
    """The properties under their full names; one that is given twice is an error."""
    named = {}
    for name, value in properties.items():
        full = aliases.get(name, name)
        if full in named:
            raise TypeError(f"Got both {full!r} and {name!r}, which are aliases of one another")
        named[full] = value
    return named


def setp(obj, *args, **properties):
    """Sets properties of one artist or of several."""
    properties.update(zip(args[::2], args[1::2]))
    for artist in [obj] if isinstance(obj, Artist) else obj:
        artist.set(**properties)
