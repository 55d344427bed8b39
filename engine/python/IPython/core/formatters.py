"""What an object is shown as: text/plain, and whatever its _repr_*_ methods give beside it."""

from IPython.core.pretty import pretty

_METHODS = {
    "text/html": "_repr_html_",
    "text/markdown": "_repr_markdown_",
    "text/latex": "_repr_latex_",
    "image/svg+xml": "_repr_svg_",
    "image/png": "_repr_png_",
    "image/jpeg": "_repr_jpeg_",
    "application/json": "_repr_json_",
}


def format_display_data(obj, include=None, exclude=None):
    """(data, metadata) of `obj`: representations by MIME type, and what is said of them.

    _repr_mimebundle_ goes before the single methods, as in IPython. `include` and `exclude` name MIME types.
    An object with _ipython_display_ shows itself, and both dicts are empty.
    """
    if not isinstance(obj, type):
        shows_itself = getattr(obj, "_ipython_display_", None)
        if callable(shows_itself):
            shows_itself()
            return {}, {}
    data, metadata = {"text/plain": pretty(obj)}, {}
    # A class has its instances' methods, which cannot be called on it.
    if not isinstance(obj, type):
        for mime, name in _METHODS.items():
            _add(data, metadata, mime, _call(obj, name))
        bundle = _call(obj, "_repr_mimebundle_", include=include, exclude=exclude)
        if isinstance(bundle, tuple):
            bundle, said = bundle
            metadata.update(said)
        for mime, value in (bundle or {}).items():
            data[mime] = value
    kept = {
        mime: value
        for mime, value in data.items()
        if (include is None or mime in include) and (exclude is None or mime not in exclude)
    }
    return kept, {mime: said for mime, said in metadata.items() if mime in kept}


def mimebundle(obj):
    """The representations of `obj` by MIME type; text/plain is always there."""
    return format_display_data(obj)[0]


def _call(obj, name, **arguments):
    method = getattr(obj, name, None)
    if method is None or not callable(method):
        return None
    return method(**arguments)


def _add(data, metadata, mime, value):
    if value is None:
        return
    if isinstance(value, tuple) and len(value) == 2 and isinstance(value[1], dict):
        value, metadata[mime] = value
    data[mime] = value
