"""AxesImage: values through a colour map, or RGB(A), as a picture."""

import sys

from matplotlib._data import flat, is_float, listed, number, shape_of
from matplotlib._png import png
from matplotlib.artist import Artist
from matplotlib.cm import ScalarMappable

_SMOOTH = {
    "bilinear", "bicubic", "spline16", "spline36", "hanning", "hamming", "hermite", "kaiser", "quadric", "catrom",
    "gaussian", "bessel", "mitchell", "sinc", "lanczos",
}  # fmt: skip
_PLAIN = {"none", "nearest", "auto", "antialiased", None}
# More pixels than a screen has: of a larger picture every so many rows and columns are drawn.
_MOST = 1024


class AxesImage(Artist, ScalarMappable):
    """A picture on axes. Values: (rows, columns); colours: (rows, columns, 3 or 4), floats in [0, 1] or 0..255."""

    zorder = 0.0

    def __init__(self, X, norm, cmap, interpolation, origin, extent):
        Artist.__init__(self)
        ScalarMappable.__init__(self, norm, cmap)
        if interpolation not in _SMOOTH and interpolation not in _PLAIN:
            names = ", ".join(repr(name) for name in sorted([*_SMOOTH, "none", "nearest", "auto", "antialiased"]))
            raise ValueError(f"{interpolation!r} is not a valid value for interpolation; supported values are {names}")
        self._smooth, self.origin, self._extent = interpolation in _SMOOTH, origin, extent
        self.set_data(X)

    def set_data(self, A):
        """Takes another picture of the same kind."""
        shape = shape_of(A)
        if len(shape) == 3 and shape[2] == 1:
            A, shape = [[cell[0] for cell in row] for row in listed(A)], shape[:2]
        if not (len(shape) == 2 or (len(shape) == 3 and shape[2] in (3, 4))) or 0 in shape:
            raise TypeError(f"Invalid shape {shape} for image data")
        dtype = str(getattr(A, "dtype", ""))
        if "complex" in dtype:
            raise TypeError("Image data of dtype complex128 cannot be converted to float")
        self._float = len(shape) == 3 and is_float(A)
        self._shape, self._pixels = shape, listed(A)
        if len(shape) == 2:
            self._values = [[number(v) for v in row] for row in self._pixels]

    def get_extent(self):
        if self._extent is not None:
            return list(self._extent)
        rows, columns = self._shape[:2]
        sides = (rows - 0.5, -0.5) if self.origin == "upper" else (-0.5, rows - 0.5)
        return [-0.5, columns - 0.5, *sides]

    def set_extent(self, extent):
        self._extent = [float(side) for side in extent]

    def get_size(self):
        return self._shape[:2]

    def set_interpolation(self, s):
        self._smooth = s in _SMOOTH

    def _bounds(self):
        left, right, bottom, top = self.get_extent()
        return (left, right), (bottom, top)

    _sticky = _bounds

    def _rows(self):
        rows, columns = self._shape[:2]
        every = [max(1, -(-rows // _MOST)), max(1, -(-columns // _MOST))]
        chosen = range(0, rows, every[0]), range(0, columns, every[1])
        thinned = None if every == [1, 1] else {"drawn": len(chosen[0]) * len(chosen[1]), "of": rows * columns}
        if len(self._shape) == 2:
            self._ready()
            lines = [self._mapped_row([self._values[i][j] for j in chosen[1]]) for i in chosen[0]]
        else:
            lines = self._colour_rows(chosen)
        return lines, len(chosen[1]), thinned

    def _mapped_row(self, values):
        return bytes(round(part * 255) for rgba in self._colours_of(values) for part in rgba)

    def _colour_rows(self, chosen):
        scale, most = (255, 1.0) if self._float else (1, 255)
        everything = list(flat(self._pixels))
        if any(v is not None and (v < 0 or v > most) for v in everything):
            print(
                "Clipping input data to the valid range for imshow with RGB data ([0..1] for floats or [0..255] for "
                f"integers). Got range [{min(everything)}..{max(everything)}].",
                file=sys.stderr,
            )
        tail = b"" if self._shape[2] == 4 else b"\xff"
        lines = []
        for i in chosen[0]:
            row, parts = self._pixels[i], bytearray()
            for j in chosen[1]:
                for v in row[j]:
                    v = 0 if v is None or v != v else v
                    parts.append(int(min(most, max(0, v)) * scale + 0.5 * self._float))
                parts += tail
            lines.append(bytes(parts))
        return lines

    def _marks(self):
        lines, columns, thinned = self._rows()
        left, right, bottom, top = self.get_extent()
        if self.origin == "lower":
            lines = lines[::-1]
        return [
            {
                "kind": "image",
                "png": png(lines, columns),
                "columns": columns,
                "rows": len(lines),
                "extent": [left, right, bottom, top],
                "smooth": self._smooth,
                "alpha": self._opacity(),
                **self._common(thinned),
            }
        ]


def imread(fname, format=None):
    """Reads a picture of the interpreter's files, where PIL can be imported: an array of floats or of 0..255."""
    from PIL import Image

    import numpy

    pixels = numpy.asarray(Image.open(fname))
    return pixels / 255 if str(fname).endswith(".png") else pixels
