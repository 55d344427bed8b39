"""What bar(), errorbar() and stem() give: a tuple of artists with a label of its own."""


class Container(tuple):
    """Artists that belong together."""

    def __new__(cls, artists, *_, **__):
        return tuple.__new__(cls, artists)

    def __init__(self, artists, label=None):
        self._label = label

    def __repr__(self):
        return f"<{type(self).__name__} object of {len(self)} artists>"

    def get_label(self):
        return self._label or ""

    def set_label(self, s):
        self._label = s

    def remove(self):
        for artist in self:
            artist.remove()


class BarContainer(Container):
    """Bars; `patches` are their rectangles, `datavalues` their lengths."""

    def __init__(self, patches, errorbar=None, *, datavalues=None, orientation="vertical", label=None):
        super().__init__(patches, label)
        self.patches, self.errorbar = list(patches), errorbar
        self.datavalues, self.orientation = datavalues, orientation


class ErrorbarContainer(Container):
    """The line and the bars of errorbar()."""

    def __repr__(self):
        return f"<ErrorbarContainer object of {len(self)} artists>"


class StemContainer(Container):
    """Markers, stems and base line of stem()."""

    def __init__(self, parts, label=None):
        super().__init__(parts, label)
        self.markerline, self.stemlines, self.baseline = parts
