"""Bars: bar, barh, bar_label, hist, pie."""

from matplotlib._data import array, column, listed, number, shape_of, shorts
from matplotlib._lacking import unsupported
from matplotlib._rc import rcParams
from matplotlib._thin import refuse
from matplotlib.artist import take
from matplotlib.collections import LineCollection
from matplotlib.colors import is_color_like, wire
from matplotlib.container import BarContainer
from matplotlib.patches import ALIASES, Polygon, Rectangle, Wedge
from matplotlib.text import Text


class Bars:
    """The bars of Axes."""

    def bar(self, x, height, width=0.8, bottom=None, *, align="center", data=None, **properties):
        """Vertical bars. Gives a BarContainer of Rectangles."""
        return self._bars("vertical", x, height, width, bottom, align, properties)

    def barh(self, y, width, height=0.8, left=None, *, align="center", data=None, **properties):
        """Bars that lie."""
        return self._bars("horizontal", y, width, height, left, align, properties)

    def _bars(self, orientation, at, length, thickness, base, align, properties):
        if align not in ("center", "edge"):
            raise ValueError(f"{align!r} is not a valid value for align; supported values are 'center', 'edge'")
        along, across = ("x", "y") if orientation == "vertical" else ("y", "x")
        places = self._units(along, column(at))
        lengths = self._units(across, column(length))
        count = max(len(places), len(lengths))
        places, lengths = _spread(places, count, along), _spread(lengths, count, "height")
        thicknesses = _spread([number(v) for v in column(thickness)], count, "width")
        bases = _spread([0.0] if base is None else [number(v) for v in column(base)], count, "bottom")
        refuse(count, "Bars", "draw a histogram of fewer bins, or a line")
        errors = {name: properties.pop(name, None) for name in ("yerr", "xerr", "ecolor", "capsize", "error_kw")}
        log = properties.pop("log", False)
        named = take(properties, {**ALIASES, "tick_label": "tick_label"})
        labels = named.pop("label", None)
        tick_label = named.pop("tick_label", None)
        fills = _each(named.pop("color", None) or named.pop("facecolor", None), count) or [self._next_patch()] * count
        edges = _each(named.pop("edgecolor", None), count) or [None] * count
        widths = _spread([float(v) for v in column(named.pop("linewidth", rcParams["patch.linewidth"]))], count, "linewidth")
        patches = []
        for i in range(count):
            start = places[i] - (thicknesses[i] / 2 if align == "center" else 0)
            corner = (start, bases[i]) if along == "x" else (bases[i], start)
            size = (thicknesses[i], lengths[i]) if along == "x" else (lengths[i], thicknesses[i])
            bar = Bar(corner, *size, base_axis=across, facecolor=fills[i], linewidth=widths[i], **named)
            bar._edge = edges[i]
            if isinstance(labels, (list, tuple)):
                bar.set_label(labels[i])
            patches.append(self._add(bar))
        if log:
            (self.set_yscale if along == "x" else self.set_xscale)("log")
        if tick_label is not None:
            names = [tick_label] * count if isinstance(tick_label, str) else list(tick_label)
            (self.set_xticks if along == "x" else self.set_yticks)(places, names)
        bars = BarContainer(patches, datavalues=lengths, orientation=orientation,
                            label=None if isinstance(labels, (list, tuple)) else labels)  # fmt: skip
        self.containers.append(bars)
        self._bar_errors(bars, errors)
        return bars

    def _bar_errors(self, bars, errors):
        kw = errors["error_kw"] or {}
        look = {"color": errors["ecolor"] or kw.get("ecolor", "k"), "linewidth": kw.get("elinewidth", 1.5)}
        cap = errors["capsize"] if errors["capsize"] is not None else kw.get("capsize", rcParams["errorbar.capsize"])
        from matplotlib.axes._lines import _errors

        for name in ("yerr", "xerr"):
            if errors[name] is None:
                continue
            low, high = _errors(errors[name], len(bars.patches), name[0])
            segments = []
            for i, bar in enumerate(bars.patches):
                x0, x1, y0, y1 = bar._corners()
                x, y = ((x0 + x1) / 2, y1) if bars.orientation == "vertical" else (x1, (y0 + y1) / 2)
                if name == "yerr":
                    segments.append(((x, y - low[i]), (x, y + high[i])))
                else:
                    segments.append(((x - low[i], y), (x + high[i], y)))
            bars.errorbar = self._add(LineCollection(segments, float(cap), **look))

    def bar_label(self, container, labels=None, *, fmt="%g", label_type="edge", padding=0, **properties):
        """Writes its length at the end of each bar, or in its middle."""
        if label_type not in ("edge", "center"):
            raise ValueError(f"{label_type!r} is not a valid value for label_type; supported values are 'edge', 'center'")
        from matplotlib.text import Annotation

        notes = []
        for i, (bar, value) in enumerate(zip(container.patches, container.datavalues)):
            if labels is not None:
                word = str(labels[i])
            else:
                word = fmt(value) if callable(fmt) else fmt.format(value) if "{" in fmt else fmt % value
            x0, x1, y0, y1 = bar._corners()
            middle = label_type == "center"
            if container.orientation == "vertical":
                xy, offset = ((x0 + x1) / 2, (y0 + y1) / 2 if middle else y1), (0, 0 if middle else 1.5 + padding)
                align = {"ha": "center", "va": "center" if middle else "bottom"}
            else:
                xy, offset = ((x0 + x1) / 2 if middle else x1, (y0 + y1) / 2), (0 if middle else 1.5 + padding, 0)
                align = {"ha": "center" if middle else "left", "va": "center"}
            notes.append(self._add(Annotation(word, xy, offset, textcoords="offset points", **{**align, **properties})))
        return notes

    def hist(self, x, bins=None, range=None, density=False, weights=None, cumulative=False, bottom=None, histtype="bar",
             align="mid", orientation="vertical", rwidth=None, log=False, color=None, label=None, stacked=False, *,
             data=None, **properties):  # fmt: skip
        """A histogram of one or of several sets. Gives (counts, edges, bars), as matplotlib does."""
        if histtype not in ("bar", "barstacked", "step", "stepfilled"):
            raise ValueError(f"{histtype!r} is not a valid value for histtype; supported values are 'bar', 'barstacked', 'step', 'stepfilled'")
        if align != "mid" or bottom is not None:
            raise unsupported("align or bottom of a histogram", "bar()")
        sets = _sets(x)
        loads = [None] * len(sets) if weights is None else _sets(weights)
        edges = bin_edges(sets, bins, range)
        counts = [_counts(values, load, edges, density and not stacked, cumulative) for values, load in zip(sets, loads)]
        stacked = stacked or histtype == "barstacked"
        if stacked and density:
            counts = _stack_density(counts, edges)
        colours = _each(color, len(sets)) or [self._next_line()["color"] for _ in sets]
        names = list(label) if isinstance(label, (list, tuple)) else [label] + [None] * (len(sets) - 1)
        drawn, below = [], [0.0] * (len(edges) - 1)
        totals = []
        for k, one in enumerate(counts):
            if histtype in ("bar", "barstacked"):
                drawn.append(self._hist_bars(k, len(sets), one, edges, below, stacked, orientation, rwidth, colours[k], names[k], properties))
            else:
                drawn.append(self._hist_outline(one, edges, below, histtype, orientation, colours[k], names[k], properties))
            totals.append([a + b for a, b in zip(one, below)] if stacked else one)
            if stacked:
                below = totals[-1]
        if log:
            (self.set_yscale if orientation == "vertical" else self.set_xscale)("log")
        if len(sets) == 1:
            return array(totals[0]), array(edges), drawn[0]
        return array(totals), array(edges), drawn

    def _hist_bars(self, k, sets, counts, edges, below, stacked, orientation, rwidth, colour, name, properties):
        shared = 1 if stacked or sets == 1 else sets
        share = (1.0 if shared == 1 else 0.8) if rwidth is None else float(rwidth)
        starts, widths = [], []
        for low, high in zip(edges, edges[1:]):
            width = (high - low) * share / shared
            starts.append(low + (high - low) * (1 - share) / 2 + (k * width if shared > 1 else 0))
            widths.append(width)
        draw = self.bar if orientation == "vertical" else self.barh
        own = {**properties, "color": colour, "label": name, "align": "edge"}
        return draw(starts, counts, widths, below, **own)

    def _hist_outline(self, counts, edges, below, histtype, orientation, colour, name, properties):
        at = [edge for edge in edges for _ in (0, 1)]
        tops = [0.0, *[v for i, c in enumerate(counts) for v in (c + below[i],) * 2], 0.0]
        points = list(zip(at, tops)) if orientation == "vertical" else list(zip(tops, at))
        outline = Polygon(points, **{k: v for k, v in properties.items()})
        if histtype == "step":
            outline._face, outline._edge = "none", colour
        else:
            outline._face = colour
        outline.set_label(name)
        return [self._add(outline)]

    def pie(self, x, explode=None, labels=None, colors=None, autopct=None, pctdistance=0.6, shadow=False,
            labeldistance=1.1, startangle=0, radius=1, counterclock=True, wedgeprops=None, textprops=None,
            center=(0, 0), frame=False, rotatelabels=False, *, normalize=True, hatch=None, data=None):  # fmt: skip
        """A pie. Gives (wedges, texts), and with autopct the texts of the shares too."""
        if shadow or rotatelabels or hatch:
            raise unsupported("shadow, rotatelabels or hatch of a pie", "explode and wedgeprops")
        import math

        values = [number(v) for v in column(x)]
        if any(v is None or v < 0 for v in values):
            raise ValueError("Wedge sizes 'x' must be non negative values")
        total = sum(values)
        if normalize and total == 0:
            raise ValueError("All wedge sizes are zero")
        if not normalize and total > 1:
            raise ValueError("Cannot plot an unnormalized pie with sum(x) > 1")
        shares = [v / total for v in values] if normalize else values
        words = [""] * len(shares) if labels is None else [str(word) for word in labels]
        if len(words) != len(shares):
            raise ValueError("'label' must be of length 'x'")
        out = [0.0] * len(shares) if explode is None else [float(v) for v in column(explode)]
        wedges, texts, percents = [], [], []
        angle = startangle
        fills = colors or self._cycle.by_key()["color"]
        for i, share in enumerate(shares):
            turn = 360 * share * (1 if counterclock else -1)
            middle = math.radians(angle + turn / 2)
            cx, cy = center[0] + out[i] * math.cos(middle), center[1] + out[i] * math.sin(middle)
            ends = sorted((angle, angle + turn))
            props = {"facecolor": fills[i % len(fills)], "label": words[i] or None, **(wedgeprops or {})}
            wedges.append(self._add(Wedge((cx, cy), radius, *ends, **props)))
            if labeldistance is not None:
                tx, ty = cx + labeldistance * radius * math.cos(middle), cy + labeldistance * radius * math.sin(middle)
                align = {"ha": "left" if tx > center[0] else "right", "va": "center"}
                texts.append(self._add(Text(tx, ty, words[i], **{**align, **(textprops or {})})))
            if autopct is not None:
                said = autopct(100 * share) if callable(autopct) else autopct % (100 * share)
                px, py = cx + pctdistance * radius * math.cos(middle), cy + pctdistance * radius * math.sin(middle)
                percents.append(self._add(Text(px, py, said, **{"ha": "center", "va": "center", **(textprops or {})})))
            angle += turn
        if not frame:
            self.axison = False
        self.set_xlim(-1.25 * radius + center[0], 1.25 * radius + center[0])
        self.set_ylim(-1.25 * radius + center[1], 1.25 * radius + center[1])
        self.set_aspect("equal")
        return (wedges, texts) if autopct is None else (wedges, texts, percents)


class Bar(Rectangle):
    """A bar: axes keep no margin below its foot."""

    def __init__(self, xy, width, height, *, base_axis, **properties):
        self._base_axis = base_axis
        super().__init__(xy, width, height, **properties)

    def _sticky(self):
        base = (self._y,) if self._base_axis == "y" else (self._x,)
        return ((), base) if self._base_axis == "y" else (base, ())

    def _marks(self):
        bars = self._row()
        return [] if bars is None else [bars]

    def _row(self):
        """All bars of a call with one look as one mark, made by its first bar."""
        container = next((c for c in self.axes.containers if isinstance(c, BarContainer) and any(b is self for b in c)), None)
        bars = [self] if container is None else [bar for bar in container.patches if bar in self.axes._artists and bar.get_visible()]
        if bars[0] is not self:
            return None
        corners = list(zip(*(bar._corners() for bar in bars)))
        fills, edges = [wire(bar._face) for bar in bars], [wire(bar._edge) for bar in bars]
        look = self._look()
        label = container.get_label() if container is not None else None
        return {
            "kind": "rects",
            **{name: shorts(v or 0 for v in values) for name, values in zip(("x0", "x1", "y0", "y1"), corners)},
            **look,
            "fill": fills[0] if len(set(fills)) == 1 else fills,
            "edge": edges[0] if len(set(edges)) == 1 else edges,
            **self._common(),
            "label": label if label and not label.startswith("_") else None,
        }


def _spread(values, count, what):
    if len(values) == count:
        return values
    if len(values) == 1:
        return values * count
    raise ValueError(f"shape mismatch: objects cannot be broadcast to a single shape: {what} has {len(values)} elements, {count} are needed")


def _each(colour, count):
    if colour is None:
        return None
    if isinstance(colour, str) or is_color_like(colour):
        return [colour] * count
    given = [tuple(c) if isinstance(c, list) else c for c in (colour if isinstance(colour, (list, tuple)) else listed(colour))]
    return [given[i % len(given)] for i in range(count)]


def _sets(x):
    """The data sets of a histogram: several lists, the columns of an array, or one."""
    shape = shape_of(x)
    if isinstance(x, (list, tuple)) and x and (hasattr(x[0], "__len__") and not isinstance(x[0], str)) and shape_of(x[0]):
        return [[float(v) for v in column(one)] for one in x]
    if len(shape) == 2:
        return [[float(v) for v in one] for one in zip(*listed(x))]
    return [[float(v) for v in column(x)]]


def bin_edges(sets, bins, span):
    """The edges of bins: given, or so many, or by a rule ('auto', 'sqrt', 'sturges', 'rice', 'fd')."""
    bins = rcParams["hist.bins"] if bins is None else bins
    if not isinstance(bins, (int, str)) and not (hasattr(bins, "__index__") and not shape_of(bins)):
        edges = [float(v) for v in column(bins)]
        if edges != sorted(edges):
            raise ValueError("`bins` must increase monotonically, when an array")
        return edges
    values = [v for one in sets for v in one if v == v]
    if span is not None:
        low, high = float(span[0]), float(span[1])
        values = [v for v in values if low <= v <= high]
    else:
        low, high = (min(values), max(values)) if values else (0.0, 1.0)
    if low == high:
        low, high = low - 0.5, high + 0.5
    count = _count_of(bins, values, low, high) if isinstance(bins, str) else int(bins)
    if count < 1:
        raise ValueError("`bins` must be positive, when an integer")
    step = (high - low) / count
    return [low + i * step for i in range(count)] + [high]


def _count_of(rule, values, low, high):
    import math

    n = max(1, len(values))
    # One value alone has no width to go by: numpy then makes one bin, whatever the rule.
    is_flat = not values or min(values) == max(values)
    ordered = sorted(values)
    spread = _quantile(ordered, 0.75) - _quantile(ordered, 0.25) if values else 0
    rules = {
        "sqrt": math.ceil(math.sqrt(n)),
        "sturges": math.ceil(math.log2(n) + 1),
        "rice": math.ceil(2 * n ** (1 / 3)),
        "fd": math.ceil((high - low) / (2 * spread / n ** (1 / 3))) if spread else 1,
    }
    rules["auto"] = max(rules["sturges"], rules["fd"])
    if rule not in rules:
        raise ValueError(f"{rule!r} is not a valid estimator for `bins`; there are {', '.join(map(repr, rules))}")
    return 1 if is_flat else rules[rule]


def _quantile(ordered, q):
    at = (len(ordered) - 1) * q
    low = int(at)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (at - low)


def _counts(values, loads, edges, density, cumulative):
    from bisect import bisect_right

    counts = [0.0] * (len(edges) - 1)
    last = len(counts) - 1
    for i, v in enumerate(values):
        if v != v or v < edges[0] or v > edges[-1]:
            continue
        counts[min(bisect_right(edges, v) - 1, last)] += 1.0 if loads is None else loads[i]
    if density:
        total = sum(counts) or 1
        counts = [c / total / (high - low) for c, low, high in zip(counts, edges, edges[1:])]
    if cumulative:
        sizes = [(high - low) if density else 1 for low, high in zip(edges, edges[1:])]
        running, sums = 0.0, []
        order = list(zip(counts, sizes))
        for c, size in order if cumulative is True or cumulative > 0 else reversed(order):
            running += c * size
            sums.append(running)
        counts = sums if cumulative is True or cumulative > 0 else sums[::-1]
    return counts


def _stack_density(counts, edges):
    total = sum(map(sum, counts)) or 1
    return [[c / total / (high - low) for c, low, high in zip(one, edges, edges[1:])] for one in counts]
