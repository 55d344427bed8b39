"""Arrays as text, letter for letter as numpy 1.24 writes them: array2string, str and repr, set_printoptions. The rules
are those of numpy/core/arrayprint.py (BSD licence)."""

import math

from ._conversion import asarray
from ._dtypes import BOOL, FLOAT64, INT64
from ._ndarray import flat_values, ndarray
from ._scalars import shortest

_options = {
    "precision": 8, "threshold": 1000, "edgeitems": 3, "linewidth": 75, "suppress": False, "nanstr": "nan", "infstr": "inf",
    "sign": "-", "formatter": None, "floatmode": "maxprec",
}  # fmt: skip


def set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, nanstr=None,
                     infstr=None, formatter=None, sign=None, floatmode=None, *, legacy=None):  # fmt: skip
    """Sets how arrays are written: digits after the point, from how many elements on they are summarised, and so on."""
    given = {"precision": precision, "threshold": threshold, "edgeitems": edgeitems, "linewidth": linewidth,
             "suppress": suppress, "nanstr": nanstr, "infstr": infstr, "sign": sign, "floatmode": floatmode}  # fmt: skip
    if floatmode not in (None, "fixed", "unique", "maxprec", "maxprec_equal"):
        raise ValueError("floatmode option must be one of \"fixed\", \"unique\", \"maxprec\", \"maxprec_equal\"")
    if sign not in (None, "-", "+", " "):
        raise ValueError("sign option must be one of ' ', '+', or '-'")
    if threshold is not None and threshold != threshold:
        raise ValueError("threshold must be non-NAN, try sys.maxsize for untruncated representation")
    _options.update({name: value for name, value in given.items() if value is not None})
    _options["formatter"] = formatter


def get_printoptions():
    """How arrays are written: a dict."""
    return dict(_options)


class printoptions:
    """A context in which arrays are written otherwise: `with numpy.printoptions(precision=3): ...`"""

    def __init__(self, **kwargs):
        self._kwargs = kwargs

    def __enter__(self):
        self._before = dict(_options)
        set_printoptions(**self._kwargs)
        return dict(_options)

    def __exit__(self, *exc):
        _options.update(self._before)


def _digits(value, d):
    """The fewest digits that read back as the number, and the power of ten of the first."""
    text = shortest(value, d)
    mantissa, _, exponent = text.lstrip("-").partition("e")
    head, _, tail = mantissa.partition(".")
    digits = head + tail
    first = len(head) - 1 + int(exponent or 0)
    stripped = digits.lstrip("0")
    if not stripped:
        return "0", 0
    first -= len(digits) - len(stripped)
    return stripped.rstrip("0") or "0", first


def positional(value, d, precision=None, unique=True, trim="k", sign="-", pad_left=0, pad_right=0, min_digits=0):
    """A float without an exponent, with at most `precision` digits after the point."""
    if unique:
        digits, first = _digits(value, d)
        if first >= 0:
            head, tail = digits[: first + 1].ljust(first + 1, "0"), digits[first + 1 :]
        else:
            head, tail = "0", "0" * (-first - 1) + digits if digits != "0" else ""
        if precision is not None and len(tail) > precision:
            head, _, tail = f"{abs(value):.{precision}f}".partition(".")
    else:
        head, _, tail = f"{abs(value):.{precision}f}".partition(".")
    tail = tail.rstrip("0")
    if trim == "k":
        tail = tail.ljust(max(min_digits or 0, precision if not unique else 0), "0")
    elif min_digits:
        tail = tail.ljust(min_digits, "0")
    is_negative = math.copysign(1, value) < 0
    head = ("-" if is_negative else "+" if sign == "+" else "") + head
    text = f"{head.rjust(pad_left)}.{tail}"
    return text + " " * max(0, pad_right - len(tail))


def scientific(value, d, precision=None, unique=True, sign="-", pad_left=0, exp_digits=2, min_digits=0):
    """A float with an exponent of at least two digits."""
    digits, first = _digits(value, d)
    if not unique or precision is not None and len(digits) - 1 > precision:
        mantissa, _, exponent = f"{abs(value):.{precision}e}".partition("e")
        first = int(exponent)
        digits = mantissa.replace(".", "").rstrip("0") or "0"
        if not unique:
            min_digits = precision
    tail = digits[1:].ljust(min_digits or 0, "0")
    is_negative = math.copysign(1, value) < 0
    head = ("-" if is_negative else "+" if sign == "+" else "") + digits[0]
    return f"{head.rjust(pad_left)}.{tail}e{'-' if first < 0 else '+'}{abs(first):0{max(exp_digits, 2)}d}"


class FloatingFormat:
    """How the floats of an array are written: alike, in columns."""

    def __init__(self, values, d, options):
        self.options, self.dtype = options, d
        mode = options["floatmode"]
        self.precision = None if mode == "unique" else options["precision"]
        sign = options["sign"]
        finite = [x for x in values if math.isfinite(x)]
        sizes = [abs(x) for x in finite if x != 0]
        self.is_exponential = bool(sizes) and (
            max(sizes) >= 1e8 or not options["suppress"] and (min(sizes) < 0.0001 or max(sizes) / min(sizes) > 1000.0)
        )
        self.unique = mode != "fixed"
        self.min_digits = 0
        self.trim = "."
        self.exp_size = 2
        self.pad_left = self.pad_right = 0
        if not finite:
            self.is_exponential = False
        elif self.is_exponential:
            texts = [scientific(x, d, self.precision, self.unique, sign) for x in finite]
            parts = [text.partition("e") for text in texts]
            self.exp_size = max(len(part[2]) for part in parts) - 1
            tails = [part[0].partition(".") for part in parts]
            self.precision = self.min_digits = max(len(tail[2]) for tail in tails)
            self.pad_left = max(len(tail[0]) for tail in tails)
            self.pad_right = self.exp_size + 2 + self.precision
            self.trim = "k"
        else:
            trim = "k" if mode == "fixed" else "."
            texts = [positional(x, d, self.precision, self.unique, trim, sign) for x in finite]
            tails = [text.partition(".") for text in texts]
            self.pad_left = max(len(tail[0]) for tail in tails)
            self.pad_right = max(len(tail[2]) for tail in tails)
            if mode in ("fixed", "maxprec_equal"):
                self.precision = self.min_digits = self.pad_right
                self.trim = "k"
        if sign == " " and not any(math.copysign(1, x) < 0 for x in finite):
            self.pad_left += 1
        if len(finite) != len(values):
            is_signed = sign != "-" or any(x == -math.inf for x in values)
            offset = self.pad_right + 1
            self.pad_left = max(
                self.pad_left, len(options["nanstr"]) - offset, len(options["infstr"]) + is_signed - offset
            )

    def __call__(self, x):
        sign = self.options["sign"]
        if not math.isfinite(x):
            if x != x:
                text = ("+" if sign == "+" else "") + self.options["nanstr"]
            else:
                text = ("-" if x < 0 else "+" if sign == "+" else "") + self.options["infstr"]
            return " " * (self.pad_left + self.pad_right + 1 - len(text)) + text
        if self.is_exponential:
            return scientific(x, self.dtype, self.precision, self.unique, sign, self.pad_left, self.exp_size, self.min_digits)
        return positional(
            x, self.dtype, self.precision, self.unique, self.trim, sign, self.pad_left, self.pad_right, self.min_digits
        )


def _shown(a, edge, threshold):
    """The elements that will be seen, flat: all of them, or those near the edges."""
    if a._size <= threshold:
        return flat_values(a)
    for axis, length in enumerate(a._shape):
        if length > 2 * edge:
            from ._shapes import concatenate

            before = (slice(None),) * axis
            a = concatenate([a[(*before, slice(None, edge))], a[(*before, slice(-edge, None))]], axis)
    return flat_values(a)


def _object_text(value):
    return f"list({value!r})" if type(value) is list else repr(value)


def _format_of(a, options):
    """The function that writes an element, given as a Python value."""
    d = a._dtype
    custom = options["formatter"]
    if custom:
        for key in {"b": ["bool"], "i": ["int", "int_kind"], "u": ["int", "int_kind"], "f": ["float", "float_kind"],
                    "U": ["numpystr", "str_kind"], "O": ["object"]}[d.kind] + ["all"]:  # fmt: skip
            if custom.get(key) is not None:
                return custom[key]
    if d.kind == "O":
        return _object_text
    if d.kind == "U":
        return repr
    values = _shown(a, options["edgeitems"], options["threshold"])
    if d.kind == "b":
        true = " True" if a._shape else "True"
        return lambda x: true if x else "False"
    if d.kind in "iu":
        width = max(len(str(max(values))), len(str(min(values)))) if values else 0
        if options["sign"] == "+":
            return lambda x: f"{x:+d}".rjust(width)
        return lambda x: str(x).rjust(width)
    return FloatingFormat(values, d, options)


def _extended(text, line, word, width, indent):
    if len(line) + len(word) > width and len(line) > len(indent):
        text += line.rstrip() + "\n"
        line = indent
    return text, line + word


def _formatted(a, write, width, indent, separator, edge, summary):
    def nested(part, indent, width, left):
        if left == 0:
            return write(part.item())
        length = part._shape[0]
        is_short = summary and 2 * edge < length
        if left == 1:
            line_width = width - max(len(separator.rstrip()), 1)
            values = flat_values(part[:edge]) + flat_values(part[-edge:]) if is_short else flat_values(part)
            words = [write(value) for value in values]
            if is_short:
                words.insert(edge, summary)
            text, line = "", indent
            for i, word in enumerate(words):
                if i:
                    line += separator
                if "\n" in word:
                    rows = word.splitlines()
                    text, line = _extended(text, line, rows[0], line_width, indent)
                    space = " " * (len(line) - len(rows[0]))
                    for row in rows[1:]:
                        text += line.rstrip() + "\n"
                        line = space + row
                else:
                    text, line = _extended(text, line, word, line_width, indent)
            return "[" + (text + line)[len(indent) :] + "]"
        between = separator.rstrip() + "\n" * (left - 1)
        places = [*range(edge), None, *range(length - edge, length)] if is_short else range(length)
        rows = [indent + (summary if i is None else nested(part[i], indent + " ", width - 1, left - 1)) for i in places]
        return "[" + between.join(rows)[len(indent) :] + "]"

    return nested(a, indent, width, a.ndim)


def array2string(a, max_line_width=None, precision=None, suppress_small=None, separator=" ", prefix="", style=None,
                 formatter=None, threshold=None, edgeitems=None, sign=None, floatmode=None, suffix="", *, legacy=None):  # fmt: skip
    """An array as text, with options of its own beside those of set_printoptions."""
    given = {"linewidth": max_line_width, "precision": precision, "suppress": suppress_small, "formatter": formatter,
             "threshold": threshold, "edgeitems": edgeitems, "sign": sign, "floatmode": floatmode}  # fmt: skip
    options = _options | {name: value for name, value in given.items() if value is not None}
    a = asarray(a)
    if a._size == 0:
        return "[]"
    summary = "..." if a._size > options["threshold"] else ""
    write = _format_of(a, options)
    indent = " " + " " * len(prefix)
    return _formatted(a, write, options["linewidth"] - len(suffix), indent, separator, options["edgeitems"], summary)


def _is_implied(d):
    return d is FLOAT64 or d is INT64 or d is BOOL


def array_repr(arr, max_line_width=None, precision=None, suppress_small=None):
    """repr of an array."""
    width = _options["linewidth"] if max_line_width is None else max_line_width
    arr = asarray(arr)
    is_implied = _is_implied(arr._dtype) and arr._size > 0
    suffix = ")" if is_implied else ","
    if arr._size > 0 or arr._shape == (0,):
        text = array2string(arr, width, precision, suppress_small, ", ", "array(", suffix=suffix)
    else:
        text = f"[], shape={arr._shape!r}"
    text = f"array({text}{suffix}"
    if is_implied:
        return text
    name = repr(arr._dtype.str) if arr._dtype.kind == "U" else arr._dtype.name
    tail = f"dtype={name})"
    last = len(text) - (text.rfind("\n") + 1)
    spacer = "\n" + " " * len("array(") if last + len(tail) + 1 > width else " "
    return text + spacer + tail


def array_str(a, max_line_width=None, precision=None, suppress_small=None):
    """str of an array."""
    a = asarray(a)
    if not a._shape:
        return str(a[()])
    return array2string(a, max_line_width, precision, suppress_small, " ", "")


def format_float_positional(x, precision=None, unique=True, fractional=True, trim="k", sign=False, pad_left=None,
                            pad_right=None, min_digits=None):  # fmt: skip
    """A number as text without an exponent."""
    x = asarray(x)
    text = positional(x.item(), x._dtype, precision, unique, trim, "+" if sign else "-", pad_left or 0, pad_right or 0, min_digits or 0)
    return text.rstrip(".") if trim == "-" else text + "0" if trim == "0" and text.endswith(".") else text


def format_float_scientific(x, precision=None, unique=True, trim="k", sign=False, pad_left=None, exp_digits=None,
                            min_digits=None):  # fmt: skip
    """A number as text with an exponent."""
    x = asarray(x)
    return scientific(x.item(), x._dtype, precision, unique, "+" if sign else "-", pad_left or 0, exp_digits or 2, min_digits or 0)


def attach():
    """Gives arrays their text."""
    ndarray.__repr__ = array_repr
    ndarray.__str__ = array_str


__all__ = [
    "set_printoptions", "get_printoptions", "printoptions", "array2string", "array_repr", "array_str",
    "format_float_positional", "format_float_scientific",
]  # fmt: skip
