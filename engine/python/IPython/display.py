"""IPython.display: display() with updates, clear_output(), and the objects that say how they are to be shown."""

import os

import lantern_display
from IPython.core.formatters import format_display_data

__all__ = [
    "Audio", "Code", "DisplayHandle", "DisplayObject", "HTML", "IFrame", "Image", "JSON", "Javascript", "Latex",
    "Markdown", "Math", "Pretty", "SVG", "Video", "YouTubeVideo", "clear_output", "display", "publish_display_data",
    "update_display",
]  # fmt: skip


def display(
    *objs, include=None, exclude=None, metadata=None, transient=None, display_id=None, raw=False, clear=False, **said
):
    """Shows each object; with display_id (a name, or True for a new one) gives a handle that can update it.

    raw=True takes MIME bundles as they are; clear=True clears the cell's output first. Source: IPython.display.
    """
    if said:
        raise TypeError(f"display() got an unexpected keyword argument '{next(iter(said))}'")
    transient = dict(transient or {})
    if display_id is not None:
        transient["display_id"] = lantern_display.new_id() if display_id is True else display_id
    if clear:
        clear_output(wait=True)
    for obj in objs:
        _show(obj, raw, include, exclude, metadata, transient, False)
    return None if display_id is None else DisplayHandle(transient["display_id"])


def update_display(obj, *, display_id, include=None, exclude=None, metadata=None, raw=False, **_):
    """Replaces what is shown under `display_id`, in whichever cell it is."""
    _show(obj, raw, include, exclude, metadata, {"display_id": display_id}, True)


def publish_display_data(data, metadata=None, *, transient=None, update=False, **_):
    """Shows a MIME bundle, a dict of representations by MIME type."""
    lantern_display.publish(data, metadata, transient, update)


def clear_output(wait=False):
    """Clears the output of the cell; with wait=True only when the next output comes, so that nothing flickers."""
    lantern_display.clear(wait)


def _show(obj, raw, include, exclude, metadata, transient, update):
    data, said = (obj, {}) if raw else format_display_data(obj, include, exclude)
    if data:
        lantern_display.publish(data, {**said, **(metadata or {})}, transient, update)


class DisplayHandle:
    """What display(display_id=...) gives: shows or updates the display of one id."""

    def __init__(self, display_id=None):
        self.display_id = lantern_display.new_id() if display_id is None else display_id

    def __repr__(self):
        return f"<DisplayHandle display_id={self.display_id}>"

    def display(self, obj, **arguments):
        """Shows `obj` under this id once more."""
        display(obj, display_id=self.display_id, **arguments)

    def update(self, obj, **arguments):
        """Replaces what is shown under this id."""
        update_display(obj, display_id=self.display_id, **arguments)


class DisplayObject:
    """Data that says how it is shown; `data` is text or bytes, `filename` a file of the interpreter."""

    _mime = "text/plain"
    _read = "r"

    def __init__(self, data=None, url=None, filename=None, metadata=None):
        if url is not None or (isinstance(data, str) and data.startswith(("http://", "https://"))):
            raise ValueError(
                f"{type(self).__name__} cannot fetch {url or data!r}: cells have no network. "
                "Give the data itself, or filename= of a file that a cell has written."
            )
        if isinstance(data, os.PathLike):
            data, filename = None, os.fspath(data)
        self.data, self.filename, self.metadata = data, filename, metadata or {}
        self.reload()

    def reload(self):
        """Reads the file again, where the data came from one."""
        if self.filename is not None:
            mode = {"encoding": "utf-8"} if self._read == "r" else {}
            with open(self.filename, self._read, **mode) as file:
                self.data = file.read()

    def __repr__(self):
        return f"<IPython.core.display.{type(self).__name__} object>"

    def _repr_mimebundle_(self, include=None, exclude=None):
        return {} if self.data is None else {self._mime: self._written()}

    def _written(self):
        return self.data


class Pretty(DisplayObject):
    """Plain text, shown without quotes."""


class HTML(DisplayObject):
    """HTML; the notebook shows it without scripts, forms and anything from elsewhere."""

    _mime = "text/html"


class Markdown(DisplayObject):
    """Markdown, set as the lesson's own text is."""

    _mime = "text/markdown"


class Latex(DisplayObject):
    """LaTeX between dollar signs, among plain text."""

    _mime = "text/latex"


class Math(DisplayObject):
    """One formula in LaTeX, with or without its dollar signs."""

    _mime = "text/latex"

    def _written(self):
        return rf"$\displaystyle {self.data.strip().strip('$')}$"


class SVG(DisplayObject):
    """An SVG picture, as text."""

    _mime = "image/svg+xml"

    def _written(self):
        text = self.data.decode() if isinstance(self.data, bytes) else self.data
        start = text.find("<svg")
        if start < 0:
            raise ValueError("SVG() needs the text of an <svg> element")
        return text[start:]


class Code(DisplayObject):
    """Code, in its own face."""

    def __init__(self, data=None, url=None, filename=None, language=None):
        self.language = language
        super().__init__(data, url, filename)

    def _repr_mimebundle_(self, include=None, exclude=None):
        fence = "`" * max(3, 1 + max((len(run) for run in _runs(self.data, "`")), default=0))
        marked = f"{fence}{self.language or 'python'}\n{self.data}\n{fence}"
        return {"text/plain": self.data, "text/markdown": marked}


class JSON(DisplayObject):
    """A dict, list or JSON text."""

    _mime = "application/json"

    def __init__(self, data=None, url=None, filename=None, expanded=False, metadata=None, root="root", **_):
        self.expanded, self.root = expanded, root
        super().__init__(data, url, filename, metadata)

    def _written(self):
        import json

        return json.loads(self.data) if isinstance(self.data, str) else self.data


_SIGNATURES = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF8": "image/gif",
}


class Image(DisplayObject):
    """A picture: PNG, JPEG or GIF, as bytes or in a file; width and height are in pixels of the page."""

    _read = "rb"

    def __init__(
        self, data=None, url=None, filename=None, format=None, embed=None, width=None, height=None, alt=None, **said
    ):
        if said:
            raise TypeError(f"Image() got an unexpected keyword argument '{next(iter(said))}'")
        if isinstance(data, str) and not data.startswith(("http://", "https://")):
            data, filename = None, data
        self.width, self.height, self.alt, self.format, self.embed = width, height, alt, format, True
        super().__init__(data, url, filename)

    def _repr_mimebundle_(self, include=None, exclude=None):
        if self.data is None:
            return {}
        data = bytes(self.data)
        for signature, mime in _SIGNATURES.items():
            if data.startswith(signature):
                sizes = {"width": self.width, "height": self.height}
                said = {name: size for name, size in sizes.items() if size is not None}
                text = {"text/plain": self.alt} if self.alt else {}
                return {mime: data, **text}, ({mime: said} if said else {})
        raise ValueError("Image() knows PNG, JPEG and GIF by their first bytes; this is none of them")


def _runs(text, letter):
    import re

    return re.findall(re.escape(letter) + "+", text)


def _refused(name, why):
    def __init__(self, *_, **__):
        raise NotImplementedError(f"{name} cannot be shown here: {why}")

    return type(name, (), {"__init__": __init__, "__doc__": f"Not supported: {why}"})


Audio = _refused("Audio", "the notebook shows text, HTML, pictures and figures, and plays nothing.")
Video = _refused("Video", "the notebook shows text, HTML, pictures and figures, and plays nothing.")
YouTubeVideo = _refused("YouTubeVideo", "cells have no network.")
IFrame = _refused("IFrame", "cells have no network, and no page of theirs is framed.")
Javascript = _refused("Javascript", "no script of a cell runs in the page.")
