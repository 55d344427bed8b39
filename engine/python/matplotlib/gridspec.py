"""GridSpec: places for axes in a grid, by index or slice."""


class GridSpec:
    """So many rows and columns, of given proportions."""

    def __init__(self, nrows, ncols, figure=None, width_ratios=None, height_ratios=None, **_):
        for name, value in (("rows", nrows), ("columns", ncols)):
            if not isinstance(value, int) or value <= 0:
                raise ValueError(f"Number of {name} must be a positive integer, not {value!r}")
        self.nrows, self.ncols, self.figure = nrows, ncols, figure
        for name, ratios, count in (("width", width_ratios, ncols), ("height", height_ratios, nrows)):
            if ratios is not None and len(ratios) != count:
                raise ValueError(f"Expected the given number of {name} ratios to match the number of {'columns' if name == 'width' else 'rows'} of the grid")
        self.width_ratios, self.height_ratios = width_ratios, height_ratios

    def __getitem__(self, key):
        if not isinstance(key, tuple):
            span = _span(key, self.nrows * self.ncols)
            first, last = divmod(span[0], self.ncols), divmod(span[1], self.ncols)
            rows, columns = (first[0], last[0]), tuple(sorted((first[1], last[1])))
        else:
            rows, columns = _span(key[0], self.nrows), _span(key[1], self.ncols)
        return SubplotSpec(self, rows, columns)

    def subplots(self, **options):
        return self.figure.subplots(self.nrows, self.ncols, **options)


class SubplotSpec:
    """Some cells of a GridSpec."""

    def __init__(self, gridspec, rows, columns):
        self.gridspec, self.rows, self.columns = gridspec, rows, columns

    @property
    def place(self):
        spec = self.gridspec
        return {
            "rows": spec.nrows,
            "columns": spec.ncols,
            "row": list(self.rows),
            "column": list(self.columns),
            "heights": None if spec.height_ratios is None else [float(v) for v in spec.height_ratios],
            "widths": None if spec.width_ratios is None else [float(v) for v in spec.width_ratios],
        }


def _span(key, count):
    if isinstance(key, slice):
        start, stop, _ = key.indices(count)
        if stop <= start:
            raise IndexError("GridSpec slice would result in no space allocated for subplot")
        return start, stop - 1
    index = key + count if key < 0 else key
    if not 0 <= index < count:
        raise IndexError(f"index {key} is out of bounds for axis with size {count}")
    return index, index
