"""numpy.random.RandomState: the old generator, bit for bit, and with it the functions of numpy.random."""

import os

from .._conversion import asarray
from .._memory import Buffer, kernels
from .._ndarray import as_shape, cast
from .._scalars import scalar
from ._draws import Draws


class RandomState(Draws):
    """MT19937 with numpy's old ways to distributions; a seed is an int of 32 bits or a list of them."""

    def __init__(self, seed=None):
        self._source = kernels.newLegacySource()
        self.seed(seed)

    def seed(self, seed=None):
        """Begins anew from a seed; from the system's without one."""
        if seed is None:
            seed = [int.from_bytes(os.urandom(4), "little") for _ in range(8)]
        if hasattr(seed, "__index__"):
            value = seed.__index__()
            if not 0 <= value < 1 << 32:
                raise ValueError("Seed must be between 0 and 2**32 - 1")
            self._source.seed(value)
            return
        words = asarray(seed)
        if words.size == 0:
            raise ValueError("Seed must be non-empty")
        if words.dtype.kind not in "iu":
            raise TypeError(f"Cannot cast array data from {words.dtype!r} to dtype('int64') according to the rule 'safe'")
        if words.ndim != 1:
            raise ValueError("Seed array must be 1-d")
        if (words < 0).any() or (words > 0xFFFFFFFF).any():
            raise ValueError("Seed must be between 0 and 2**32 - 1")
        words = cast(words, asarray([], "uint32").dtype)
        self._source.seedByArray(words._buffer.address, words.size)

    def get_state(self, legacy=True):
        """The state: ('MT19937', words, position, whether a deviate is held, the deviate)."""
        held = Buffer(626 * 4)
        deviate = self._source.getState(held.address)
        words = held.view("I")[:626].tolist()
        return ("MT19937", asarray(words[:624], "uint32"), words[624], words[625], float(deviate))

    def set_state(self, state):
        """Sets the state that get_state gave."""
        words = [*asarray(state[1]).tolist(), state[2], state[3] if len(state) > 3 else 0]
        held = Buffer(626 * 4)
        for i, word in enumerate(words):
            held.view("I")[i] = word
        self._source.setState(held.address, float(state[4]) if len(state) > 4 else 0.0)

    def random_sample(self, size=None):
        """Numbers from 0 to before 1."""
        return self._filled(self._source.doubles, size)

    random = random_sample

    def rand(self, *args):
        """Numbers from 0 to before 1, in a shape given as ints."""
        return self.random_sample(args or None)

    def randn(self, *args):
        """Normal deviates, in a shape given as ints."""
        return self.standard_normal(args or None)

    def standard_normal(self, size=None):
        """Normal deviates."""
        return self._filled(self._source.normals, size)

    def normal(self, loc=0.0, scale=1.0, size=None):
        """Normal numbers of a mean and a deviation."""
        return self._normal(loc, scale, size)

    def uniform(self, low=0.0, high=1.0, size=None):
        """Numbers from low to before high."""
        return self._uniform(low, high, size)

    def randint(self, low, high=None, size=None, dtype=int):
        """Whole numbers from low to before high; from 0 to before low without high."""
        return self._integers(low, high, size, dtype, False)

    def random_integers(self, low, high=None, size=None):
        """Whole numbers from low to high, both included."""
        return self._integers(1 if high is None else low, low if high is None else high, size, int, True)

    def standard_exponential(self, size=None):
        """Exponential numbers of mean 1."""
        return self._filled(self._source.exponentials, size)

    def exponential(self, scale=1.0, size=None):
        """Exponential numbers of a mean."""
        return scale * self.standard_exponential(self._size_of(size, scale))

    def lognormal(self, mean=0.0, sigma=1.0, size=None):
        """Numbers whose logarithms are normal."""
        from .._ufuncs import exp

        return exp(self.normal(mean, sigma, size))

    def multivariate_normal(self, mean, cov, size=None, check_valid="warn", tol=1e-8):
        """Vectors of a mean and a covariance."""
        from .._products import dot
        from .._ufuncs import sqrt
        from ..linalg import svd

        mean, cov = asarray(mean), asarray(cov)
        shape = () if size is None else as_shape(size)
        x = self.standard_normal((*shape, mean.size)).reshape((-1, mean.size))
        _, s, v = svd(cov)
        x = dot(x, sqrt(s).reshape((-1, 1)) * v) + mean
        return x.reshape((*shape, mean.size))

    def multinomial(self, n, pvals, size=None):
        """Counts of n draws among classes of chances."""
        pvals = asarray(pvals, float)
        shape = () if size is None else as_shape(size)
        count = 1
        for length in shape:
            count *= length
        rows = []
        for _ in range(count):
            left, rest, row = n, 1.0, []
            for p in pvals[:-1].tolist():
                row.append(self.binomial(left, min(p / rest, 1.0)) if left > 0 else 0)
                left -= row[-1]
                rest -= p
            rows.append([*row, left])
        return asarray(rows).reshape((*shape, pvals.size))

    def bytes(self, length):
        """Random bytes."""
        words = self._integers(0, 1 << 32, -(-length // 4), "uint32", False)
        return words.tobytes()[:length]

    def choice(self, a, size=None, replace=True, p=None):
        """Elements of an array, or of the numbers 0 to a - 1, with or without replacement, with chances or alike."""
        values, count = self._population(a)
        if count <= 0 and size != 0:
            raise ValueError("a must be greater than 0 unless no samples are taken" if values is None else "'a' cannot be empty unless no samples are taken")
        if p is not None:
            p = self._chances(p, count)
        if replace:
            index = self.randint(0, count, size) if p is None else self._by_chance(p, size)
        else:
            shape = () if size is None else as_shape(size)
            wanted = 1
            for length in shape:
                wanted *= length
            if wanted > count:
                raise ValueError("Cannot take a larger sample than population when 'replace=False'")
            index = self.permutation(count)[:wanted].reshape(shape) if p is None else self._without_replacement(p, count, shape)
            if size is None:
                index = index.reshape(-1)[0]
        if size is None:
            index = int(index)
            return scalar(index, asarray(0).dtype) if values is None and p is not None else index if values is None else values[index]
        return asarray(index) if values is None else values[index]
