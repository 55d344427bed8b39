"""numpy.random.Generator over PCG64, as default_rng makes it."""

import math

from .._conversion import asarray
from .._creation import arange
from .._dtypes import FLOAT32, INT64, as_dtype
from .._memory import Buffer, kernels
from .._ndarray import as_shape, new_array
from .._scalars import scalar
from ._draws import Draws
from ._seeding import SeedSequence


class PCG64:
    """The source of bits; what a Generator is made of."""

    def __init__(self, seed=None):
        self.seed_seq = seed if isinstance(seed, SeedSequence) else SeedSequence(seed)
        self._source = kernels.newPcg64Source()
        words = Buffer(32)
        for i, word in enumerate(self.seed_seq.words(8)):
            words.view("I")[i] = word
        self._source.seed(words.address)


class Generator(Draws):
    """numpy's new generator: random, integers, normal, choice and so on."""

    def __init__(self, bit_generator):
        self.bit_generator = bit_generator
        self._source = bit_generator._source

    def __repr__(self):
        return f"Generator(PCG64) at 0x{id(self):X}"

    def __str__(self):
        return "Generator(PCG64)"

    def random(self, size=None, dtype=float, out=None):
        """Numbers from 0 to before 1."""
        if as_dtype(dtype) is FLOAT32:
            raise TypeError("Lantern's numpy draws float64 from a Generator: use .astype(numpy.float32)")
        found = self._filled(self._source.doubles, size if out is None else out.shape)
        if out is not None:
            out[...] = found
            return out
        return found

    def standard_normal(self, size=None, dtype=float, out=None):
        """Normal deviates."""
        if as_dtype(dtype) is FLOAT32:
            raise TypeError("Lantern's numpy draws float64 from a Generator: use .astype(numpy.float32)")
        return self._filled(self._source.normals, size)

    def normal(self, loc=0.0, scale=1.0, size=None):
        """Normal numbers of a mean and a deviation."""
        return self._normal(loc, scale, size)

    def uniform(self, low=0.0, high=1.0, size=None):
        """Numbers from low to before high."""
        return self._uniform(low, high, size)

    def integers(self, low, high=None, size=None, dtype=INT64, endpoint=False):
        """Whole numbers from low to before high, or to high with endpoint."""
        return self._integers(low, high, size, dtype, endpoint)

    def permuted(self, x, *, axis=None, out=None):
        """The elements shuffled, each line along an axis by itself; all together without one."""
        x = asarray(x)
        if axis is None:
            return x.ravel()[self._order(x.size)].reshape(x.shape)
        found = x.copy().swapaxes(axis, -1)
        for line in found.reshape((-1, found.shape[-1])) if found.ndim > 1 else [found]:
            line[...] = line[self._order(line.size)]
        return found.swapaxes(axis, -1)

    def choice(self, a, size=None, replace=True, p=None, axis=0, shuffle=True):
        """Elements of an array, or of the numbers 0 to a - 1, with or without replacement, with chances or alike."""
        values, count = self._population(a)
        if values is not None:
            count = values.shape[axis]
        shape = () if size is None else as_shape(size)
        wanted = math.prod(shape)
        if count == 0 and wanted:
            raise ValueError("a cannot be empty unless no samples are taken")
        if p is not None:
            p = self._chances(p, count)
        if replace:
            index = self._integers(0, count, size, INT64, False) if p is None else self._by_chance(p, size)
        else:
            if wanted > count:
                raise ValueError("Cannot take a larger sample than population when replace is False")
            if p is not None:
                index = self._without_replacement(p, count, shape)
            else:
                index = self._sampled(count, wanted, shuffle).reshape(shape)
        if size is None:
            index = int(asarray(index).reshape(-1)[0])
            return scalar(index, INT64) if values is None else values[(slice(None),) * axis + (index,)]
        return asarray(index) if values is None else values[(slice(None),) * axis + (index,)]

    def _sampled(self, count, wanted, shuffle):
        """Different numbers below count: the tail of a shuffle, or Floyd's way where few are wanted."""
        if count > 10000 and wanted > count // (50 if shuffle else 20):
            order = arange(count)
            self._source.shuffle(order._buffer.address, count, max(count - wanted, 1, False), False)
            return order[count - wanted :].copy()
        found, seen = [], set()
        for j in range(count - wanted, count):
            value = self._source.below(j, False)
            found.append(j if value in seen else value)
            seen.add(found[-1])
        out = asarray(found, INT64) if found else new_array((0,), INT64)
        if shuffle:
            self._source.shuffle(out._buffer.address, wanted, 1, False)
        return out


def default_rng(seed=None):
    """A Generator over PCG64 from a seed: an int, a list of ints, a SeedSequence, or None for the system's."""
    if isinstance(seed, Generator):
        return seed
    if isinstance(seed, PCG64):
        return Generator(seed)
    return Generator(PCG64(seed))
