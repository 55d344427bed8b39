"""What the old and the new generator have in common: shapes of draws, uniform and normal numbers, shuffling."""

import math

from .._broadcasting import broadcast_shapes
from .._conversion import asarray
from .._dtypes import BOOL, FLOAT64, INT64, as_dtype
from .._ndarray import as_shape, cast, ndarray, new_array
from .._scalars import scalar


class Draws:
    """Draws from a source of bits of the kernels, `self._source`."""

    def _filled(self, method, size, *args):
        """An array, or one number where size is None, of float64."""
        shape = () if size is None else as_shape(size)
        out = new_array(shape, FLOAT64)
        method(out._buffer.address, out._size, *args)
        return float(out.item()) if size is None else out

    def _size_of(self, size, *parameters):
        """The size of a draw whose parameters may be arrays."""
        if size is not None:
            return size
        shapes = [asarray(one).shape for one in parameters]
        found = broadcast_shapes(*shapes)
        return found or None

    def _uniform(self, low, high, size):
        span = asarray(high) - low if not _are_plain(low, high) else high - low
        if _are_plain(low, high) and not math.isfinite(span):
            raise OverflowError("Range exceeds valid bounds")
        drawn = self._filled(self._source.doubles, self._size_of(size, low, high))
        return low + span * drawn if not isinstance(drawn, float) else float(low + span * drawn)

    def _normal(self, loc, scale, size):
        if (asarray(scale) < 0).any():
            raise ValueError("scale < 0")
        drawn = self._filled(self._source.normals, self._size_of(size, loc, scale))
        return loc + scale * drawn if not isinstance(drawn, float) else float(loc + scale * drawn)

    def _integers(self, low, high, size, dtype, endpoint):
        if high is None:
            low, high = 0, low
        d = as_dtype(dtype)
        if not (isinstance(low, ndarray) and low.shape or isinstance(high, ndarray) and high.shape):
            low = int(low)
            high = int(high) if endpoint else math.ceil(high) - 1
        else:
            return self._many_integers(low, high, size, d, endpoint)
        bits = 1 if d is BOOL else d.itemsize * 8
        least, most = (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if d.kind == "i" else (0, (1 << bits) - 1)
        if low < least:
            raise ValueError(f"low is out of bounds for {d.name}")
        if high > most:
            raise ValueError(f"high is out of bounds for {d.name}")
        if low > high:
            raise ValueError("low > high" if endpoint else "low >= high")
        out = new_array(() if size is None else as_shape(size), d)
        self._source.integers(d.code, d.itemsize, out._buffer.address, out._size, low, high - low)
        if size is not None:
            return out
        if dtype is int or dtype is bool:
            return out.item()
        return scalar(out.item(), d)

    def _many_integers(self, low, high, size, d, endpoint):
        low, high = asarray(low), asarray(high)
        shape = broadcast_shapes(low.shape, high.shape) if size is None else as_shape(size)
        from .._broadcasting import broadcast_to

        lows, highs = broadcast_to(low, shape).ravel().tolist(), broadcast_to(high, shape).ravel().tolist()
        return asarray([self._integers(a, b, None, d, endpoint) for a, b in zip(lows, highs)], d).reshape(shape)

    def _order(self, count):
        """The indices 0 to count - 1 shuffled."""
        from .._creation import arange

        order = arange(count)
        self._source.shuffle(order._buffer.address, count, 1, True)
        return order

    def shuffle(self, x, axis=0):
        """Shuffles a sequence, or an array along its first axis, in place."""
        if isinstance(x, ndarray):
            turned = x.swapaxes(axis, 0) if axis else x
            if len(turned) > 1:
                order = self._order(len(turned))
                turned[...] = turned[order]
            return
        if not hasattr(type(x), "__setitem__"):
            raise TypeError(f"'{type(x).__name__}' object does not support item assignment")
        for i in range(len(x) - 1, 0, -1):
            j = self._source.below(i, True)
            x[i], x[j] = x[j], x[i]

    def permutation(self, x, axis=0):
        """The numbers 0 to x - 1, or an array along its first axis, in a random order."""
        if hasattr(x, "__index__") and not getattr(x, "shape", ()):
            return self._order(x.__index__())
        x = asarray(x)
        if not x.shape:
            raise IndexError("x must be an integer or at least 1-dimensional")
        if x.ndim == 1:
            out = x.copy()
            self.shuffle(out)
            return out
        order = self._order(x.shape[axis])
        return x[(slice(None),) * axis + (order,)]

    def _population(self, a):
        """The array chosen from, or None, and how many there are."""
        if hasattr(a, "__index__") and not getattr(a, "shape", ()):
            count = a.__index__()
            return None, count
        a = asarray(a)
        if not a.shape:
            raise ValueError("a must be 1-dimensional or an integer")
        return a, a.shape[0]

    def _chances(self, p, count):
        p = cast(asarray(p), FLOAT64)
        if p.ndim != 1:
            raise ValueError("p must be 1-dimensional")
        if p.size != count:
            raise ValueError("a and p must have same size")
        if not math.isfinite(float(p.sum())):
            raise ValueError("probabilities contain NaN")
        if (p < 0).any():
            raise ValueError("probabilities are not non-negative")
        if abs(float(p.sum()) - 1.0) > 1.4901161193847656e-08:
            raise ValueError("probabilities do not sum to 1")
        return p

    def _by_chance(self, p, size):
        """Indices drawn with chances, with replacement."""
        summed = p.cumsum()
        summed = summed / summed[-1]
        drawn = self._filled(self._source.doubles, size)
        found = summed.searchsorted(drawn, side="right")
        return found

    def _without_replacement(self, p, count, size):
        """Indices drawn with chances, each at most once."""
        from .._sorting import unique

        wanted = math.prod(as_shape(size))
        if int((p > 0).sum()) < wanted:
            raise ValueError("Fewer non-zero entries in p than size")
        p = p.copy()
        found = new_array((wanted,), INT64)
        have = 0
        while have < wanted:
            drawn = self._filled(self._source.doubles, wanted - have)
            if have > 0:
                p[found[:have]] = 0
            summed = p.cumsum()
            summed = summed / summed[-1]
            new = summed.searchsorted(drawn, side="right")
            _, first = unique(new, return_index=True)
            first.sort()
            new = new.take(first)
            found[have : have + new.size] = new
            have += new.size
        return found.reshape(size)

    def poisson(self, lam=1.0, size=None):
        """Counts of events at a rate."""
        if not _are_plain(lam):
            lam = asarray(lam)
            return asarray([self.poisson(one) for one in lam.ravel().tolist()]).reshape(lam.shape)
        if lam < 0:
            raise ValueError("lam < 0 or lam contains NaNs")
        drawn = self._filled(self._source.poissons, size, float(lam))
        return int(drawn) if size is None else drawn.astype(INT64)

    def binomial(self, n, p, size=None):
        """Counts of successes; n times the smaller of p and 1 - p must be at most 30, since the method for more is not
        there."""
        if not _are_plain(n, p):
            from .._broadcasting import broadcast_to

            shape = as_shape(size) if size is not None else broadcast_shapes(asarray(n).shape, asarray(p).shape)
            pairs = zip(broadcast_to(n, shape).ravel().tolist(), broadcast_to(p, shape).ravel().tolist())
            return asarray([self.binomial(a, b) for a, b in pairs]).reshape(shape)
        if n < 0:
            raise ValueError("n < 0")
        if not 0 <= p <= 1:
            raise ValueError("p < 0, p > 1 or p is NaN")
        if n * min(p, 1 - p) > 30:
            raise ValueError("Lantern's numpy draws binomial counts where n * min(p, 1 - p) is at most 30")
        drawn = self._filled(self._source.binomials, size, int(n), float(p))
        return int(drawn) if size is None else drawn.astype(INT64)


def _are_plain(*values):
    return all(isinstance(value, (int, float)) for value in values)
