"""Text for a value as a notebook shows it: repr(), with long containers broken into a line for each element."""

import collections
import inspect
import re
import types

_WIDTH = 79
_MOST = 1000
_BRACKETS = {list: "[]", tuple: "()", set: "{}", frozenset: ("frozenset({", "})")}


def pretty(value):
    """The text of `value`, at most 79 columns where a container can be broken, 1000 elements of each at most."""
    return _write(value, 0, ())


# Containers that are shown by their name and what stands inside.
_WRAPPED = {
    collections.OrderedDict: lambda value: list(value.items()),
    collections.defaultdict: dict,
    collections.Counter: lambda value: dict(value.most_common()),
    collections.deque: list,
}
_PLAIN = re.compile(r"<[\w.]+ object at 0x[0-9a-f]+>")


def _write(value, indent, above, column=None):
    """The text of a value whose further lines are indented so far, and whose first line begins in a column."""
    kind = type(value)
    column = indent if column is None else column
    if kind in _BRACKETS or kind is dict:
        if id(value) in above:
            return {list: "[...]", dict: "{...}", tuple: "(...)"}.get(kind, "{...}")
        return _container(value, kind, indent, above + (id(value),), column)
    if kind in _WRAPPED:
        head = f"{kind.__name__}("
        inside = _WRAPPED[kind](value)
        at = len(head)
        if kind is collections.defaultdict:
            head += _write(value.default_factory, indent, above) + ", "
        return head + _write(inside, indent + at, above + (id(value),), column + len(head)) + ")"
    if isinstance(value, type) and kind.__repr__ is type.__repr__:
        module = value.__module__
        return value.__qualname__ if module in ("builtins", "exceptions") else f"{module}.{value.__qualname__}"
    if isinstance(value, types.FunctionType):
        return _function(value)
    own = getattr(kind, "_repr_pretty_", None)
    if own is not None:
        printer = _Printer(indent)
        own(value, printer, False)
        return "".join(printer.parts)
    if kind.__repr__ is object.__repr__:
        return f"<{kind.__module__}.{kind.__qualname__} at {hex(id(value))}>"
    text = repr(value)
    # The text that object has for it, whoever wrote it down.
    if text.startswith("<") and _PLAIN.fullmatch(text):
        text = text.replace(" object at ", " at ")
    return text.replace("\n", "\n" + " " * indent)


def _container(value, kind, indent, above, column):
    opening, closing = ("{", "}") if kind is dict else _BRACKETS[kind]
    if not value and kind in (set, frozenset):
        return repr(value)
    inner = indent + len(opening)
    elements = []
    for number, item in enumerate(_ordered(value, kind)):
        if number == _MOST:
            elements.append("...")
            break
        if kind is dict:
            key = _write(item, inner, above)
            elements.append(f"{key}: {_write(value[item], inner, above, inner + len(key) + 2)}")
        else:
            elements.append(_write(item, inner, above))
    tail = "," if kind is tuple and len(value) == 1 else ""
    flat = opening + ", ".join(elements) + tail + closing
    if "\n" not in flat and column + len(flat) <= _WIDTH:
        return flat
    return opening + (",\n" + " " * inner).join(elements) + tail + closing


def _ordered(value, kind):
    if kind in (set, frozenset):
        try:
            return sorted(value)
        except TypeError:
            return value
    return value


def _function(value):
    name = value.__qualname__
    if value.__module__ not in ("builtins", None):
        name = f"{value.__module__}.{name}"
    try:
        return f"<function {name}{inspect.signature(value)}>"
    except (ValueError, TypeError):
        return f"<function {name}>"


class _Printer:
    """What a _repr_pretty_ method writes to; groups and breaks are spaces, since nothing is laid out again."""

    def __init__(self, indent):
        self.parts = []
        self.indentation = indent

    def text(self, text):
        self.parts.append(str(text))

    def pretty(self, value):
        self.parts.append(_write(value, self.indentation, ()))

    def breakable(self, sep=" "):
        self.parts.append(sep)

    def break_(self):
        self.parts.append("\n" + " " * self.indentation)

    def begin_group(self, indent=0, open=""):
        self.parts.append(open)

    def end_group(self, dedent=0, close=""):
        self.parts.append(close)

    def group(self, indent=0, open="", close=""):
        return _Group(self, open, close)


class _Group:
    def __init__(self, printer, opening, closing):
        self.printer, self.opening, self.closing = printer, opening, closing

    def __enter__(self):
        self.printer.text(self.opening)

    def __exit__(self, *_):
        self.printer.text(self.closing)
