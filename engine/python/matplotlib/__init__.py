"""matplotlib as far as notebooks use it: figures become plain data, and the page draws them."""

from matplotlib._rc import RcParams, cycler, rc, rc_context, rcdefaults, rcParams, rcParamsDefault  # noqa: F401

__version__ = "3.10.0"


def use(backend, *, force=True):
    """Chooses a backend; the notebook's own draws whatever the name is, and a window cannot be opened."""
    inline = {"agg", "inline", "module://matplotlib_inline.backend_inline", "nbagg", "notebook", "svg"}
    if backend.lower() not in inline:
        raise ImportError(f"Cannot load backend {backend!r}: the notebook draws the figures itself, there is 'inline'")


def get_backend():
    """The notebook's own backend."""
    return "inline"


def __getattr__(name):
    if name == "colormaps":
        from matplotlib.cm import ColormapRegistry

        return ColormapRegistry()
    import importlib

    try:
        return importlib.import_module(f"matplotlib.{name}")
    except ModuleNotFoundError:
        raise AttributeError(f"module 'matplotlib' has no attribute {name!r} here") from None
