"""A legend: which artists it names, and where it stands."""

from matplotlib._rc import points, rcParams
from matplotlib.artist import Artist
from matplotlib.container import Container

_PLACES = (
    "best", "upper right", "upper left", "lower left", "lower right", "right", "center left", "center right",
    "lower center", "upper center", "center",
)  # fmt: skip


class Legend:
    """Handles (artists) with their labels."""

    def __init__(self, handles, labels, loc=None, ncols=1, title=None, fontsize=None, frameon=None, bbox_to_anchor=None):
        loc = rcParams["legend.loc"] if loc is None else loc
        if isinstance(loc, int) and 0 <= loc < len(_PLACES):
            loc = _PLACES[loc]
        elif isinstance(loc, tuple):
            loc = "upper right" if loc[0] > 0.5 else "upper left"
        if loc not in _PLACES:
            raise ValueError(f"{loc!r} is not a valid value for loc; supported values are {', '.join(map(repr, _PLACES))}")
        self._loc = "center right" if loc == "right" else loc
        if bbox_to_anchor is not None and float(tuple(bbox_to_anchor)[0]) >= 1:
            self._loc = "outside right"
        self.legend_handles, self._labels = list(handles), [str(label) for label in labels]
        self._columns, self._title, self._size = int(ncols), title, points(fontsize or rcParams["legend.fontsize"])
        self._frame = rcParams["legend.frameon"] if frameon is None else bool(frameon)
        self._visible = True

    def set_title(self, title, prop=None):
        self._title = title

    def set_visible(self, b):
        self._visible = bool(b)

    def remove(self):
        self._visible = False

    def get_texts(self):
        from matplotlib.text import Text

        return [Text(0, 0, label) for label in self._labels]

    def _data(self):
        entries = []
        for handle, label in zip(self.legend_handles, self._labels):
            swatch = swatch_of(handle)
            if swatch is not None:
                entries.append({"label": label[:2000], **swatch})
        if not self._visible or not entries:
            return None
        return {
            "place": self._loc,
            "title": None if not self._title else str(self._title),
            "columns": max(1, self._columns),
            "size": self._size,
            "hasFrame": self._frame,
            "entries": entries[:100],
        }


def swatch_of(handle):
    """What stands for an artist or a container in a legend."""
    if isinstance(handle, Container):
        parts = [part for part in handle if part is not None]
        return swatch_of(parts[0]) if parts else None
    if isinstance(handle, (list, tuple)):
        return swatch_of(handle[0]) if handle else None
    return handle._swatch() if isinstance(handle, Artist) else None


def named(axes):
    """(handles, labels) of what is labelled on axes, containers in the place of their first part."""
    handles, labels, inside = [], [], set()
    for container in axes.containers:
        inside |= {id(part) for part in container if part is not None}
    for item in [*axes._artists, *axes.containers]:
        label = item.get_label()
        if id(item) in inside or not label or label.startswith("_"):
            continue
        handles.append(item)
        labels.append(label)
    return handles, labels
