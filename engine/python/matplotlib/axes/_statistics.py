"""Summaries of data: boxplot, hist2d, stackplot."""

from matplotlib._data import array, column, listed, shape_of
from matplotlib._lacking import unsupported
from matplotlib.axes._bars import _quantile, bin_edges
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle


class Statistics:
    """The summaries of Axes."""

    def boxplot(self, x, notch=None, sym=None, vert=None, whis=1.5, positions=None, widths=None, patch_artist=False,
                tick_labels=None, labels=None, showmeans=None, showfliers=True, showcaps=True, showbox=True,
                boxprops=None, medianprops=None, flierprops=None, whiskerprops=None, capprops=None, meanprops=None,
                orientation="vertical", meanline=False, zorder=None, manage_ticks=True):  # fmt: skip
        """Boxes from the lower to the upper quartile, whiskers to the last value within 1.5 of their distance."""
        if notch or not isinstance(whis, (int, float)) or meanline:
            raise unsupported("notch, whis of two percentiles, or meanline", "whis as a number and showmeans")
        upright = orientation == "vertical" if vert is None else bool(vert)
        sets = _columns(x)
        places = [float(v) for v in column(positions)] if positions is not None else [i + 1.0 for i in range(len(sets))]
        size = [0.5] * len(sets) if widths is None else [float(v) for v in column(widths)]
        size = size * len(sets) if len(size) == 1 else size
        parts = {name: [] for name in ("whiskers", "caps", "boxes", "medians", "fliers", "means")}

        def line(name, along, across, look, given):
            xs, ys = (along, across) if upright else (across, along)
            parts[name].append(self._add(Line2D(xs, ys, **{**look, **(given or {})})))

        for values, at, width in zip(sets, places, size):
            stats = box_statistics(values, whis)
            half = width / 2
            thin = {"color": "k", "linewidth": 1.0}
            low, high = stats["q1"], stats["q3"]
            if patch_artist:
                corner = (at - half, low) if upright else (low, at - half)
                lengths = (width, high - low) if upright else (high - low, width)
                face = {"facecolor": "C0", "edgecolor": "k", **(boxprops or {})}
                parts["boxes"].append(self._add(Rectangle(corner, *lengths, **face)))
            elif showbox:
                ring = [at - half, at + half, at + half, at - half, at - half]
                line("boxes", ring, [low, low, high, high, low], thin, boxprops)
            for end, side in ((stats["whislo"], low), (stats["whishi"], high)):
                line("whiskers", [at, at], [side, end], thin, whiskerprops)
                if showcaps:
                    line("caps", [at - half / 2, at + half / 2], [end, end], thin, capprops)
            line("medians", [at - half, at + half], [stats["med"]] * 2, {"color": "C1", "linewidth": 1.0}, medianprops)
            if showfliers and sym != "":
                look = {"linestyle": "None", "marker": "o", "markerfacecolor": "none", "color": "k"}
                line("fliers", [at] * len(stats["fliers"]), stats["fliers"], look, flierprops)
            if showmeans:
                line("means", [at], [stats["mean"]], {"linestyle": "None", "marker": "^", "color": "C2"}, meanprops)
        if manage_ticks:
            words = tick_labels if tick_labels is not None else labels
            names = [f"{at:g}" for at in places] if words is None else [str(word) for word in words]
            (self.xaxis if upright else self.yaxis).set_ticks(places, names)
            ends = (min(places) - 0.5, max(places) + 0.5)
            (self.xaxis if upright else self.yaxis).set_view(*ends)
        return parts

    def hist2d(self, x, y, bins=10, range=None, density=False, weights=None, cmin=None, cmax=None, *, data=None, **properties):
        """Counts of points in cells of a grid, as a picture. Gives (counts, x edges, y edges, image)."""
        xs, ys = [float(v) for v in column(x)], [float(v) for v in column(y)]
        two = isinstance(bins, (list, tuple)) and len(bins) == 2
        x_edges = bin_edges([xs], bins[0] if two else bins, None if range is None else range[0])
        y_edges = bin_edges([ys], bins[1] if two else bins, None if range is None else range[1])
        from bisect import bisect_right

        counts = [[0.0] * (len(y_edges) - 1) for _ in x_edges[1:]]
        loads = [1.0] * len(xs) if weights is None else [float(v) for v in column(weights)]
        for a, b, load in zip(xs, ys, loads):
            if x_edges[0] <= a <= x_edges[-1] and y_edges[0] <= b <= y_edges[-1]:
                i = min(bisect_right(x_edges, a) - 1, len(counts) - 1)
                counts[i][min(bisect_right(y_edges, b) - 1, len(y_edges) - 2)] += load
        if density:
            total = sum(map(sum, counts)) or 1
            counts = [
                [c / total / (x_edges[i + 1] - x_edges[i]) / (y_edges[j + 1] - y_edges[j]) for j, c in enumerate(row)]
                for i, row in enumerate(counts)
            ]
        shown = [[c if (cmin is None or c >= cmin) and (cmax is None or c <= cmax) else None for c in row] for row in counts]
        image = self.pcolormesh(x_edges, y_edges, [list(row) for row in zip(*shown)], **properties)
        return array(counts), array(x_edges), array(y_edges), image

    def stackplot(self, x, *args, labels=(), colors=None, baseline="zero", data=None, **properties):
        """Areas on top of each other."""
        if baseline != "zero":
            raise unsupported(f"baseline {baseline!r}", "'zero'")
        rows = args if len(args) > 1 else listed(args[0])
        rows = [[float(v) for v in column(row)] for row in (rows if isinstance(rows[0], (list, tuple)) or len(args) > 1 else [rows])]
        below = [0.0] * len(rows[0])
        areas = []
        fills = list(colors) if colors is not None else None
        for k, row in enumerate(rows):
            above = [a + b for a, b in zip(below, row)]
            fill = fills[k % len(fills)] if fills else self._next_line()["color"]
            own = {"color": fill, "label": labels[k] if k < len(labels) else None, **properties}
            areas.append(self.fill_between(x, below, above, **own))
            below = above
        return areas


def box_statistics(values, whis=1.5):
    """Quartiles, whiskers, outliers and mean of a list, as matplotlib.cbook.boxplot_stats has them."""
    ordered = sorted(v for v in values if v is not None and v == v)
    if not ordered:
        nan = float("nan")
        return {"q1": nan, "med": nan, "q3": nan, "whislo": nan, "whishi": nan, "mean": nan, "fliers": []}
    q1, med, q3 = (_quantile(ordered, q) for q in (0.25, 0.5, 0.75))
    low, high = q1 - whis * (q3 - q1), q3 + whis * (q3 - q1)
    inside = [v for v in ordered if low <= v <= high]
    whislo = min((v for v in inside if v <= q1), default=q1)
    whishi = max((v for v in inside if v >= q3), default=q3)
    return {
        "q1": q1,
        "med": med,
        "q3": q3,
        "whislo": min(whislo, q1),
        "whishi": max(whishi, q3),
        "mean": sum(ordered) / len(ordered),
        "fliers": [v for v in ordered if v < whislo or v > whishi],
    }


def _columns(x):
    if isinstance(x, dict):
        raise TypeError("boxplot() takes lists of numbers: use list(x.values()) with tick_labels=list(x)")
    shape = shape_of(x)
    if isinstance(x, (list, tuple)) and x and shape_of(x[0]):
        return [[float(v) for v in column(one)] for one in x]
    if len(shape) == 2:
        return [[float(v) for v in one] for one in zip(*listed(x))]
    return [[float(v) for v in column(x)]]
