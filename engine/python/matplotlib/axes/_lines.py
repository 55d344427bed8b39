"""Lines and points: plot, scatter, step, stem, errorbar, logarithmic plots, rules across the axes."""

from matplotlib._data import column, flat, listed, number, shape_of
from matplotlib._lacking import unsupported
from matplotlib._rc import rcParams
from matplotlib.artist import take
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.colors import is_color_like, is_scalar_list, wire
from matplotlib.container import ErrorbarContainer, StemContainer
from matplotlib.lines import MARKERS, Line2D, marker_of


def parse_format(fmt):
    """(linestyle, marker, color) of a format string such as "ro--"; each is None where it is not said."""
    if is_color_like(fmt) and fmt not in ("1", "2", "3", "4"):
        return None, None, fmt
    linestyle = marker = color = None
    i = 0
    while i < len(fmt):
        two, one = fmt[i : i + 2], fmt[i]
        if two in ("--", "-."):
            _once(fmt, linestyle, "linestyle")
            linestyle, size = two, 2
        elif one in "-:" or one == " ":
            _once(fmt, linestyle, "linestyle")
            linestyle, size = one, 1
        elif one in MARKERS:
            _once(fmt, marker, "marker")
            marker, size = one, 1
        elif one in "bgrcmykw":
            _once(fmt, color, "color")
            color, size = one, 1
        elif one == "C" and i + 1 < len(fmt) and fmt[i + 1].isdigit():
            _once(fmt, color, "color")
            digits = 1
            while i + 1 + digits < len(fmt) and fmt[i + 1 + digits].isdigit():
                digits += 1
            color, size = fmt[i : i + 1 + digits], 1 + digits
        else:
            raise ValueError(f"{fmt!r} is not a valid format string (unrecognized character {one!r})")
        i += size
    return linestyle, marker, color


def _once(fmt, value, what):
    if value is not None:
        raise ValueError(f"{fmt!r} is not a valid format string (two {what} symbols)")


class Lines:
    """The lines and points of Axes."""

    def plot(self, *args, scalex=True, scaley=True, data=None, **properties):
        """plot([x], y, [fmt], ...): lines; columns of a two-dimensional y become a line each. Gives the lines."""
        args = [data[arg] if data is not None and isinstance(arg, str) and arg in data else arg for arg in args]
        lines = []
        while args:
            group, args = args[:1], args[1:]
            if args and not isinstance(args[0], str):
                group, args = group + args[:1], args[1:]
            elif args and isinstance(args[0], str) and _is_names(group[0]) and _is_names(args[0]):
                group, args = group + args[:1], args[1:]
            fmt = None
            if args and isinstance(args[0], str):
                fmt, args = args[0], args[1:]
            lines += self._plot_group(group, fmt, properties)
        return lines

    def _plot_group(self, group, fmt, properties):
        named = take(properties, Line2D._aliases)
        if fmt is not None:
            linestyle, marker, color = parse_format(fmt)
            if marker is not None and linestyle is None:
                linestyle = "None"
            for name, value in (("linestyle", linestyle), ("marker", marker), ("color", color)):
                if value is not None:
                    named.setdefault(name, value)
        labels = named.pop("label", None)
        pairs = self._pairs(*group)
        lines = []
        for k, (x, y) in enumerate(pairs):
            own = dict(named)
            if own.get("color") is None:
                own = {**self._next_line(), **{key: value for key, value in own.items() if value is not None}}
            if labels is not None:
                own["label"] = labels[k] if isinstance(labels, (list, tuple)) and len(labels) == len(pairs) > 1 else labels
            lines.append(self._add(Line2D(x, y, **own)))
        return lines

    def _pairs(self, first, second=None):
        """(x, y) of every column."""
        y = listed(first if second is None else second)
        if not isinstance(y, list):
            y = [y]
        ys = _columns(y)
        if second is None:
            return [(list(range(len(one))), self._units("y", one)) for one in ys]
        x = listed(first)
        xs = _columns(x if isinstance(x, list) else [x])
        if len(xs[0]) != len(ys[0]):
            shapes = [shape_of(first) or (1,), shape_of(second) or (1,)]
            raise ValueError(f"x and y must have same first dimension, but have shapes {shapes[0]} and {shapes[1]}")
        if len(xs) > 1 and len(ys) > 1 and len(xs) != len(ys):
            raise ValueError(f"x has {len(xs)} columns, y has {len(ys)}: they must be the same, or one of them 1")
        count = max(len(xs), len(ys))
        return [
            (self._units("x", xs[k % len(xs)]), self._units("y", ys[k % len(ys)])) for k in range(count)
        ]

    def loglog(self, *args, **properties):
        """plot() with both axes logarithmic."""
        self.set_xscale("log")
        self.set_yscale("log")
        return self.plot(*args, **{k: v for k, v in properties.items() if k not in ("base",)})

    def semilogx(self, *args, **properties):
        """plot() with a logarithmic x."""
        self.set_xscale("log", base=properties.pop("base", 10))
        return self.plot(*args, **properties)

    def semilogy(self, *args, **properties):
        """plot() with a logarithmic y."""
        self.set_yscale("log", base=properties.pop("base", 10))
        return self.plot(*args, **properties)

    def step(self, x, y, *args, where="pre", data=None, **properties):
        """A staircase; `where` says on which side of a point the step is: 'pre', 'post' or 'mid'."""
        if where not in ("pre", "post", "mid"):
            raise ValueError(f"{where!r} is not a valid value for where; supported values are 'pre', 'post', 'mid'")
        return self.plot(x, y, *args, drawstyle=f"steps-{where}", **properties)

    def scatter(self, x, y, s=None, c=None, marker=None, cmap=None, norm=None, vmin=None, vmax=None, alpha=None,
                linewidths=None, *, edgecolors=None, plotnonfinite=False, data=None, color=None, label=None,
                **properties):  # fmt: skip
        """Points: areas `s` in points squared, colours `c` given or mapped by `cmap`. Gives a PathCollection."""
        for alias, name in (("linewidth", "linewidths"), ("lw", "linewidths"), ("edgecolor", "edgecolors"),
                            ("ec", "edgecolors"), ("facecolors", "c"), ("facecolor", "c"), ("fc", "c")):  # fmt: skip
            if alias in properties:
                value = properties.pop(alias)
                linewidths = value if name == "linewidths" else linewidths
                edgecolors = value if name == "edgecolors" else edgecolors
                color = value if name == "c" else color
        xs, ys = self._units("x", column(x)), self._units("y", column(y))
        if len(xs) != len(ys):
            raise ValueError("x and y must be the same size")
        area = [float(v) for v in column(rcParams["lines.markersize"] ** 2 if s is None else s)]
        if len(area) not in (1, len(xs)):
            raise ValueError("s must be a scalar, or float array-like with the same size as x and y")
        fills, values = self._scatter_colours(c if color is None else color, len(xs))
        marker = marker_of(rcParams["scatter.marker"] if marker is None else marker)
        edge = rcParams["scatter.edgecolors"] if edgecolors is None else edgecolors
        edge = edge if isinstance(edge, str) and edge in ("face", "none") else _colours(edge)
        edge = edge[0] if isinstance(edge, list) and len(edge) == 1 else edge
        width = rcParams["lines.linewidth"] if linewidths is None else column(linewidths)[0]
        points = self._add(PathCollection(xs, ys, area, fills, values, marker, edge, float(width), norm, cmap))
        if vmin is not None or vmax is not None:
            points.set_clim(vmin, vmax)
        if values is not None:
            self._image = points
        points.set_alpha(column(alpha)[0] if alpha is not None else None)
        points.set_label(label)
        points.set(**properties)
        return points

    def _scatter_colours(self, c, count):
        if c is None:
            return [wire(self._next_patch())], None
        if isinstance(c, str) or (is_color_like(c) and not (len(listed(c)) == count and count > 0 and len(shape_of(c)) == 1 and not isinstance(c, tuple))):
            return [wire(c)], None
        if is_scalar_list(c):
            values = [number(v) for v in column(c)]
            if len(values) != count:
                raise ValueError(f"'c' argument has {len(values)} elements, which is inconsistent with 'x' and 'y' with size {count}.")
            return [], values
        shape = shape_of(c)
        if len(shape) == 2 and shape[1] == 1:
            return [], [number(v) for v in flat(listed(c))]
        fills = _colours(c)
        if len(fills) not in (1, count):
            raise ValueError(f"'c' argument has {len(fills)} elements, which is inconsistent with 'x' and 'y' with size {count}.")
        return fills, None

    def errorbar(self, x, y, yerr=None, xerr=None, fmt="", *, ecolor=None, elinewidth=None, capsize=None,
                 barsabove=False, capthick=None, lolims=False, uplims=False, errorevery=1, data=None, label=None,
                 **properties):  # fmt: skip
        """A line with error bars; an error is a number, one for each point, or rows of lower and upper ones."""
        if lolims or uplims:
            raise unsupported("lolims or uplims", "yerr of two rows")
        xs, ys = self._units("x", column(x)), self._units("y", column(y))
        line = None
        if fmt.lower() == "none":
            colour = properties.get("color", properties.get("c")) or self._next_line().get("color")
        else:
            (line,) = self.plot(xs, ys, *([fmt] if fmt else []), **properties)
            colour = line.get_color()
        cap = rcParams["errorbar.capsize"] if capsize is None else float(capsize)
        width = elinewidth or properties.get("linewidth", properties.get("lw")) or rcParams["lines.linewidth"]
        bars = []
        for name, error in (("y", yerr), ("x", xerr)):
            if error is None:
                continue
            low, high = _errors(error, len(xs), name)
            every = range(0, len(xs), errorevery)
            if name == "y":
                segments = [((xs[i], ys[i] - low[i]), (xs[i], ys[i] + high[i])) for i in every if None not in (xs[i], ys[i])]
            else:
                segments = [((xs[i] - low[i], ys[i]), (xs[i] + high[i], ys[i])) for i in every if None not in (xs[i], ys[i])]
            look = {"color": ecolor or colour, "linewidth": width, "alpha": properties.get("alpha")}
            bars.append(self._add(LineCollection(segments, cap, **look)))
        container = ErrorbarContainer([part for part in (line, *bars) if part is not None], label)
        self.containers.append(container)
        return container

    def stem(self, *args, linefmt=None, markerfmt=None, basefmt=None, bottom=0, label=None, orientation="vertical"):
        """Points on stalks from `bottom`."""
        if orientation != "vertical":
            raise unsupported("a stem plot that lies", "hlines")
        y = column(args[-1] if len(args) == 1 else args[1])
        x = list(range(len(y))) if len(args) == 1 else column(args[0])
        xs, ys = self._units("x", x), self._units("y", y)
        line_style, _, colour = parse_format(linefmt or "C0-")
        _, marker, marker_colour = parse_format(markerfmt or "o")
        colour = colour or "C0"
        stems = self._add(LineCollection([((a, bottom), (a, b)) for a, b in zip(xs, ys)], color=colour, linestyle=line_style or "-"))
        head = self._add(Line2D(xs, ys, linestyle="None", marker=marker or "o", color=marker_colour or colour))
        _, _, base_colour = parse_format(basefmt or "C3-")
        base = self._add(Line2D([min(xs), max(xs)], [bottom, bottom], color=base_colour or "C3"))
        container = StemContainer([head, stems, base], label)
        self.containers.append(container)
        return container

    def hlines(self, y, xmin, xmax, colors=None, linestyles="solid", *, label="", data=None, **properties):
        """Horizontal segments."""
        ys = self._units("y", column(y))
        starts, ends = _spread(column(xmin), len(ys)), _spread(column(xmax), len(ys))
        segments = [((a, v), (b, v)) for v, a, b in zip(ys, starts, ends)]
        return self._segments(segments, colors, linestyles, label, properties)

    def vlines(self, x, ymin, ymax, colors=None, linestyles="solid", *, label="", data=None, **properties):
        """Vertical segments."""
        xs = self._units("x", column(x))
        starts, ends = _spread(column(ymin), len(xs)), _spread(column(ymax), len(xs))
        segments = [((v, a), (v, b)) for v, a, b in zip(xs, starts, ends)]
        return self._segments(segments, colors, linestyles, label, properties)

    def _segments(self, segments, colors, linestyles, label, properties):
        named = take(properties, LineCollection._aliases)
        colour = named.pop("color", None) if colors is None else colors
        named.setdefault("linestyle", linestyles)
        return self._add(LineCollection(segments, color=colour or "C0", label=label or None, **named))

    def quiver(self, *args, color="k", angles="uv", scale=None, scale_units=None, units=None, width=None, pivot="tail",
               alpha=None, label=None, **properties):  # fmt: skip
        """Arrows: quiver([X, Y], U, V). With scale_units='xy' they are U and V divided by `scale` long."""
        if len(args) not in (2, 4):
            raise unsupported("colours of arrows by value", "quiver([X, Y], U, V, color=...)")
        u, v = column(args[-2]), column(args[-1])
        if len(args) == 4:
            x, y = column(args[0]), column(args[1])
        else:
            columns = shape_of(args[0])[-1]
            x, y = [i % columns for i in range(len(u))], [i // columns for i in range(len(u))]
        if len(x) != len(u):
            columns, rows = len(x), len(y)
            x, y = [a for _ in range(rows) for a in x], [b for b in y for _ in range(columns)]
        if scale is None or scale_units != "xy":
            longest = max(((a * a + b * b) ** 0.5 for a, b in zip(u, v)), default=1) or 1
            side = max(max(x) - min(x), max(y) - min(y)) or 1
            scale = longest / (side / max(1, len(u) ** 0.5)) if scale is None or scale_units != "xy" else scale
        tails = {"tail": 0.0, "middle": 0.5, "mid": 0.5, "tip": 1.0}
        if pivot not in tails:
            raise ValueError(f"{pivot!r} is not a valid value for pivot; supported values are 'tail', 'mid', 'middle', 'tip'")
        back = tails[pivot]
        segments = [
            ((a - back * p / scale, b - back * q / scale), (a + (1 - back) * p / scale, b + (1 - back) * q / scale))
            for a, b, p, q in zip(x, y, u, v)
        ]
        return self._add(LineCollection(segments, arrow=True, color=color, alpha=alpha, label=label, **properties))

    def arrow(self, x, y, dx, dy, **properties):
        """One arrow from (x, y) to (x + dx, y + dy)."""
        for name in ("head_width", "head_length", "length_includes_head", "width", "shape", "overhang", "fc", "facecolor"):
            properties.pop(name, None)
        colour = properties.pop("color", properties.pop("ec", properties.pop("edgecolor", "C0")))
        return self._add(LineCollection([((x, y), (x + dx, y + dy))], arrow=True, color=colour, **properties))


def _is_names(value):
    return isinstance(value, (list, tuple)) and bool(value) and isinstance(value[0], str)


def _columns(values):
    if values and isinstance(values[0], list):
        if values[0] and isinstance(values[0][0], list):
            raise ValueError(f"x and y can be no greater than 2D, but have shapes {shape_of(values)}")
        return [list(one) for one in zip(*values)]
    return [values]


def _colours(value):
    if isinstance(value, str) or is_color_like(value):
        return [wire(value)]
    return [wire(tuple(c) if isinstance(c, list) else c) for c in (listed(value) if not isinstance(value, (list, tuple)) else value)]


def _spread(values, count):
    return values * count if len(values) == 1 else values


def _errors(error, count, name):
    rows = listed(error)
    if not isinstance(rows, list):
        rows = [rows] * count
    if rows and isinstance(rows[0], list):
        low, high = rows
    else:
        low = high = _spread(rows, count)
    if len(low) != count:
        raise ValueError(f"'{name}err' (shape: {shape_of(error)}) must be a scalar or a 1D or (2, n) array-like whose shape matches '{name}' (shape: ({count},))")
    if any(v is not None and v < 0 for v in (*low, *high)):
        raise ValueError(f"'{name}err' must not contain negative values")
    return [v or 0 for v in low], [v or 0 for v in high]
