"""Polynomials of coefficients from the highest power on: polyfit, polyval, poly1d, roots."""

from ._conversion import asarray
from ._ufuncs import multiply


def polyval(p, x):
    """The polynomial at x, by Horner's rule."""
    p = asarray(p)
    x = asarray(x)
    found = x * 0
    for coefficient in p:
        found = found * x + coefficient
    return found


def polyfit(x, y, deg, rcond=None, full=False, w=None, cov=False):
    """The coefficients of the polynomial of a degree that lies nearest to points, by least squares."""
    from ._creation import vander
    from ._dtypes import finfo
    from .linalg import lstsq

    x, y = asarray(x) + 0.0, asarray(y) + 0.0
    if deg < 0:
        raise ValueError("expected deg >= 0")
    if x.ndim != 1:
        raise TypeError("expected 1D vector for x")
    if x.size == 0:
        raise TypeError("expected non-empty vector for x")
    if x.shape[0] != y.shape[0]:
        raise TypeError("expected x and y to have same length")
    left = vander(x, deg + 1)
    if w is not None:
        w = asarray(w) + 0.0
        left = left * w.reshape((-1, 1))
        y = y * (w if y.ndim == 1 else w.reshape((-1, 1)))
    scale = (left * left).sum(0) ** 0.5
    found, residuals, rank, s = lstsq(left / scale, y, len(x) * finfo(x.dtype).eps if rcond is None else rcond)
    found = found / (scale if found.ndim == 1 else scale.reshape((-1, 1)))
    return (found, residuals, rank, s, rcond) if full else found


def polyder(p, m=1):
    """The coefficients of the derivative."""
    from ._creation import arange

    p = asarray(p)
    for _ in range(m):
        p = p[:-1] * arange(p.size - 1, 0, -1)
    return p


def polyint(p, m=1, k=0):
    """The coefficients of the integral."""
    from ._creation import arange
    from ._shapes import concatenate

    p = asarray(p)
    for _ in range(m):
        p = concatenate([p / arange(p.size, 0, -1), [k]])
    return p


def polyadd(a1, a2):
    """The coefficients of the sum."""
    from ._shapes import concatenate

    a, b = asarray(a1), asarray(a2)
    if a.size < b.size:
        a, b = b, a
    return a + concatenate([asarray([0] * (a.size - b.size), b.dtype), b])


def polymul(a1, a2):
    """The coefficients of the product."""
    from ._statistics import convolve

    return convolve(a1, a2)


def roots(p):
    """The roots, which must all be real."""
    from ._creation import diag, ones
    from ._shapes import concatenate, trim_zeros
    from .linalg import eigvals

    p = asarray(p)
    kept = trim_zeros(p)
    zeros = p.size - p.nonzero()[0][-1] - 1 if p.nonzero()[0].size else 0
    if kept.size < 2:
        return asarray([0.0] * int(zeros))
    companion = diag(ones(kept.size - 2), -1)
    companion[0, :] = -kept[1:] / kept[0]
    return concatenate([eigvals(companion), asarray([0.0] * int(zeros))])


class poly1d:
    """A polynomial as a function: poly1d([1, 2, 3])(x)."""

    def __init__(self, c_or_r):
        from ._shapes import atleast_1d, trim_zeros

        self.coeffs = self.c = trim_zeros(atleast_1d(c_or_r), "f")
        self.order = self.o = max(self.coeffs.size - 1, 0)

    def __call__(self, x):
        return polyval(self.coeffs, x)

    def __getitem__(self, power):
        return self.coeffs[self.order - power] if power <= self.order else 0

    def __repr__(self):
        return f"poly1d({repr(self.coeffs)[6:-1]})"

    def __array__(self, dtype=None, copy=None):
        return self.coeffs

    def __add__(self, other):
        return poly1d(polyadd(self.coeffs, getattr(other, "coeffs", [other])))

    def __mul__(self, other):
        if isinstance(other, poly1d):
            return poly1d(polymul(self.coeffs, other.coeffs))
        return poly1d(multiply(self.coeffs, other))

    __rmul__ = __mul__
    __radd__ = __add__

    def deriv(self, m=1):
        return poly1d(polyder(self.coeffs, m))

    def integ(self, m=1, k=0):
        return poly1d(polyint(self.coeffs, m, k))

    @property
    def roots(self):
        return roots(self.coeffs)




__all__ = ["polyval", "polyfit", "polyder", "polyint", "polyadd", "polymul", "roots", "poly1d"]
