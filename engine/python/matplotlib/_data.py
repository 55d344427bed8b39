"""Takes data in: lists, ranges, arrays and tensors become lists of numbers; a gap is None."""

import math

_HALF = 0.5


def listed(value):
    """Nested Python lists of an array, tensor, range, set or nested sequence; a number stays one."""
    if getattr(value, "requires_grad", False) is True:
        raise RuntimeError(
            "Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead."
        )
    for name in ("values", "to_numpy"):
        inner = getattr(value, name, None)
        if inner is not None and hasattr(inner, "tolist"):
            value = inner
            break
    if hasattr(value, "tolist"):
        return value.tolist()
    if isinstance(value, (str, bytes, int, float)) or value is None:
        return value
    if hasattr(value, "__iter__"):
        return [listed(item) for item in value]
    if hasattr(value, "__float__"):
        return float(value)
    if hasattr(value, "item"):
        return value.item()
    raise TypeError(f"matplotlib here draws numbers and strings, not {type(value).__name__}")


def shape_of(value):
    """The shape of an array or of nested lists."""
    shape = getattr(value, "shape", None)
    if shape is not None and not callable(shape):
        return tuple(int(size) for size in shape)
    sizes = []
    while isinstance(value, (list, tuple, range)):
        sizes.append(len(value))
        if not sizes[-1]:
            break
        value = value[0]
        if hasattr(value, "shape"):
            return tuple(sizes) + shape_of(value)
    return tuple(sizes)


def is_float(value):
    """Whether the elements of an image are floats, in [0, 1], rather than integers, in [0, 255]."""
    dtype = getattr(value, "dtype", None)
    if dtype is not None:
        return "float" in str(dtype)
    return any(isinstance(item, float) for item in flat(listed(value)))


def flat(nested):
    """All elements of nested lists, in order."""
    if not isinstance(nested, list):
        yield nested
    elif nested and not isinstance(nested[0], list):
        yield from nested
    else:
        for item in nested:
            yield from flat(item)


def column(value):
    """A flat list; a number alone becomes one element, and an array of several dimensions is laid flat."""
    value = listed(value)
    if not isinstance(value, list):
        return [value]
    if value and isinstance(value[0], list):
        return list(flat(value))
    return value


def number(value):
    """One finite float, or None."""
    if value is None:
        return None
    if isinstance(value, (str, bytes)):
        raise TypeError(f"a number is needed here, not {value!r}")
    if isinstance(value, complex):
        value = value.real
    value = float(value)
    return value if math.isfinite(value) else None


def short(value):
    """A number for the wire: nine significant digits, integers as integers."""
    if value is None:
        return None
    if value == int(value) and abs(value) < 1e15:
        return int(value)
    return float(f"{value:.9g}")


def shorts(values):
    """The same for many."""
    return [short(value) for value in values]


def matrix(value, what):
    """Rows of numbers of a two-dimensional value."""
    rows = listed(value)
    if not isinstance(rows, list) or not rows or not isinstance(rows[0], list) or (
        rows[0] and isinstance(rows[0][0], list)
    ):
        raise TypeError(f"Input {what} must be 2D, not {len(shape_of(value))}D")
    return [[number(item) for item in row] for row in rows]


def array(values):
    """A numpy array where numpy can be imported, else a list."""
    try:
        import numpy
    except ImportError:
        return values
    return numpy.array(values)


def object_grid(rows):
    """Rows of objects as a numpy object array, or as a Grid where numpy has none."""
    shape = (len(rows), len(rows[0])) if isinstance(rows[0], list) else (len(rows),)
    try:
        import numpy

        grid = numpy.empty(shape, dtype=object)
        for i, row in enumerate(rows):
            if len(shape) == 1:
                grid[i] = row
            else:
                for j, item in enumerate(row):
                    grid[i, j] = item
        first = grid[0] if len(shape) == 1 else grid[0, 0]
        if first is not (rows[0] if len(shape) == 1 else rows[0][0]):
            raise TypeError("numpy keeps no objects")
        return grid
    except Exception:
        return Grid(list(rows) if len(shape) == 1 else [list(row) for row in rows])


class Grid:
    """Objects in one or two dimensions, indexed as a numpy array is."""

    def __init__(self, rows):
        self._rows = rows
        two = bool(rows) and isinstance(rows[0], list)
        self.shape = (len(rows), len(rows[0])) if two else (len(rows),)
        self.ndim = len(self.shape)
        self.size = math.prod(self.shape)

    def __len__(self):
        return len(self._rows)

    def __iter__(self):
        return (Grid(row) if self.ndim == 2 else row for row in self._rows)

    def __getitem__(self, key):
        if not isinstance(key, tuple):
            part = self._rows[key]
            return Grid(part) if isinstance(part, list) else part
        if self.ndim != 2 or len(key) != 2:
            raise IndexError(f"too many indices for an array of {self.ndim} dimensions")
        rows = self._rows[key[0]]
        if isinstance(key[0], slice):
            part = [row[key[1]] for row in rows]
        else:
            part = rows[key[1]]
        return Grid(part) if isinstance(part, list) else part

    @property
    def flat(self):
        return flat(self._rows)

    @property
    def T(self):
        return Grid([list(row) for row in zip(*self._rows)]) if self.ndim == 2 else self

    def ravel(self):
        return Grid(list(flat(self._rows)))

    flatten = ravel

    def tolist(self):
        return [list(row) for row in self._rows] if self.ndim == 2 else list(self._rows)

    def __repr__(self):
        return repr(self.tolist())
