"""Pictures and grids of values: imshow, matshow, spy, pcolormesh, contour, contourf."""

from matplotlib._data import column, matrix, shape_of
from matplotlib._rc import rcParams
from matplotlib.collections import Cells
from matplotlib.contour import QuadContourSet, places
from matplotlib.image import AxesImage


class Images:
    """The pictures of Axes."""

    def imshow(self, X, cmap=None, norm=None, *, aspect=None, interpolation=None, alpha=None, vmin=None, vmax=None,
               origin=None, extent=None, interpolation_stage=None, filternorm=True, filterrad=4.0, resample=None,
               url=None, data=None, **properties):  # fmt: skip
        """A picture of values through a colour map, or of RGB(A) pixels. Gives an AxesImage."""
        origin = rcParams["image.origin"] if origin is None else origin
        if origin not in ("upper", "lower"):
            raise ValueError(f"{origin!r} is not a valid value for origin; supported values are 'upper', 'lower'")
        if norm is not None and (vmin is not None or vmax is not None):
            raise ValueError("Passing a Normalize instance simultaneously with vmin/vmax is not supported. Please pass vmin/vmax directly to the norm when creating it.")
        interpolation = rcParams["image.interpolation"] if interpolation is None else interpolation
        picture = AxesImage(X, norm, cmap, interpolation, origin, None if extent is None else [float(v) for v in extent])
        if vmin is not None or vmax is not None:
            picture.set_clim(vmin, vmax)
        picture.set_alpha(alpha)
        picture.set(**properties)
        self._add(picture)
        self.set_aspect(rcParams["image.aspect"] if aspect is None else aspect)
        left, right, bottom, top = picture.get_extent()
        self.set_xlim(left, right)
        self.set_ylim(bottom, top)
        self._image = picture
        return picture

    def matshow(self, Z, **properties):
        """A matrix as a picture, its columns counted on top."""
        picture = self.imshow(Z, **{"origin": "upper", "interpolation": "nearest", "aspect": "equal", **properties})
        self.xaxis.opposite = True
        from matplotlib.ticker import MaxNLocator

        self.xaxis.set_major_locator(MaxNLocator(integer=True))
        self.yaxis.set_major_locator(MaxNLocator(integer=True))
        return picture

    def spy(self, Z, precision=0, **properties):
        """Where a matrix is not zero."""
        rows = [[1.0 if v is not None and abs(v) > precision else 0.0 for v in row] for row in matrix(Z, "Z")]
        return self.matshow(rows, **{"cmap": "binary", **properties})

    def pcolormesh(self, *args, alpha=None, norm=None, cmap=None, vmin=None, vmax=None, shading=None,
                   antialiased=False, edgecolors=None, rasterized=None, data=None, **properties):  # fmt: skip
        """Cells of a grid: pcolormesh([X, Y], C) with the edges or the middles of the cells."""
        if len(args) not in (1, 3):
            raise TypeError(f"pcolormesh() takes 1 or 3 positional arguments but {len(args)} were given")
        rows = matrix(args[-1], "C")
        height, width = len(rows), len(rows[0])
        if len(args) == 3:
            xs, ys = _edges(args[0], width, "x"), _edges(args[1], height, "y")
        else:
            xs, ys = [float(i) for i in range(width + 1)], [float(i) for i in range(height + 1)]
        if _is_even(xs) and _is_even(ys):
            drawn = AxesImage(rows, norm, cmap, "nearest", "lower", [xs[0], xs[-1], ys[0], ys[-1]])
        else:
            drawn = Cells(xs, ys, rows, norm, cmap)
        if vmin is not None or vmax is not None:
            drawn.set_clim(vmin, vmax)
        drawn.set_alpha(alpha)
        drawn.set(**properties)
        self._image = drawn
        return self._add(drawn)

    pcolor = pcolormesh

    def contour(self, *args, **properties):
        """Lines of equal value: contour([X, Y], Z, [levels])."""
        self._image = QuadContourSet(args, False, **properties)
        return self._add(self._image)

    def contourf(self, *args, **properties):
        """Bands between levels: contourf([X, Y], Z, [levels])."""
        self._image = QuadContourSet(args, True, **properties)
        return self._add(self._image)

    def clabel(self, CS, levels=None, **_):
        """Writes its level on each line of contour()."""
        return CS.clabel()


def _edges(value, count, what):
    """The edges of cells; from their middles where there are as many as cells."""
    shape = shape_of(value)
    length = len(column(value)) if len(shape) == 1 else shape[1] if what == "x" else shape[0]
    if length == count + 1:
        return places(value, count + 1, what)
    if length == count:
        middles = places(value, count, what)
        if count == 1:
            return [middles[0] - 0.5, middles[0] + 0.5]
        inner = [(a + b) / 2 for a, b in zip(middles, middles[1:])]
        return [2 * middles[0] - inner[0], *inner, 2 * middles[-1] - inner[-1]]
    raise TypeError(f"Dimensions of C ({count} along {what}) are incompatible with {what.upper()} ({length})")


def _is_even(edges):
    step = (edges[-1] - edges[0]) / (len(edges) - 1)
    return all(abs(b - a - step) <= 1e-6 * abs(step) for a, b in zip(edges, edges[1:]))
