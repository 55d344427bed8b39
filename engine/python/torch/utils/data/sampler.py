"""Samplers: in which order a dataset is gone through. Random numbers are drawn when, and only when, PyTorch's are."""
from ..._bridge import invoke, resolve
from ..._creation import as_tensor
from ..._function import builtin
from ..._generator import Generator
from ..._types import _dtype

_DRAW_SEED = resolve('inner.random.drawSeed')
_randperm, _randint, _multinomial = (builtin('torch.' + name, 'torch') for name in ('randperm', 'randint', 'multinomial'))


def draw_seed(generator):
    """63 bits: what torch.empty((), dtype=torch.int64).random_() draws."""
    return int(invoke(_DRAW_SEED, (generator,)))


def _is_count(value):
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


class Sampler:
    """The base of samplers: derive from it, and write __iter__() and __len__(). PyTorch: torch.utils.data.Sampler"""

    def __class_getitem__(cls, item):
        return cls

    def __init__(self, data_source=None):
        pass

    def __iter__(self):
        raise NotImplementedError


class SequentialSampler(Sampler):
    """0, 1, 2 and so on. PyTorch: torch.utils.data.SequentialSampler"""

    def __init__(self, data_source):
        self.data_source = data_source

    def __iter__(self):
        return iter(range(len(self.data_source)))

    def __len__(self):
        return len(self.data_source)


class RandomSampler(Sampler):
    """All samples in an order by chance; with replacement, num_samples of them by chance.

    TypeError for a replacement that is no truth; ValueError for a num_samples that is no positive whole number.
    PyTorch: torch.utils.data.RandomSampler
    """

    def __init__(self, data_source, replacement=False, num_samples=None, generator=None):
        self.data_source = data_source
        self.replacement = replacement
        self._num_samples = num_samples
        self.generator = generator
        if not isinstance(replacement, bool):
            raise TypeError(f'replacement should be a boolean value, but got replacement={replacement}')
        if not isinstance(self.num_samples, int) or self.num_samples <= 0:
            raise ValueError(
                f'num_samples should be a positive integer value, but got num_samples={self.num_samples}')

    @property
    def num_samples(self):
        # The dataset may grow.
        return len(self.data_source) if self._num_samples is None else self._num_samples

    def __iter__(self):
        n = len(self.data_source)
        generator = self.generator
        if generator is None:
            generator = Generator().manual_seed(draw_seed(None))
        if self.replacement:
            for size in [32] * (self.num_samples // 32) + [self.num_samples % 32]:
                yield from _randint(high=n, size=(size,), dtype=_dtype('int64'), generator=generator).tolist()
        else:
            for _ in range(self.num_samples // n):
                yield from _randperm(n, generator=generator).tolist()
            yield from _randperm(n, generator=generator).tolist()[:self.num_samples % n]

    def __len__(self):
        return self.num_samples


class SubsetRandomSampler(Sampler):
    """The given indices in an order by chance. PyTorch: torch.utils.data.SubsetRandomSampler"""

    def __init__(self, indices, generator=None):
        self.indices = indices
        self.generator = generator

    def __iter__(self):
        for i in _randperm(len(self.indices), generator=self.generator).tolist():
            yield self.indices[i]

    def __len__(self):
        return len(self.indices)


class WeightedRandomSampler(Sampler):
    """num_samples indices by chance, each as likely as its weight says.

    ValueError for a num_samples that is no positive whole number, or weights of several dimensions.
    PyTorch: torch.utils.data.WeightedRandomSampler
    """

    def __init__(self, weights, num_samples, replacement=True, generator=None):
        if not _is_count(num_samples):
            raise ValueError(f'num_samples should be a positive integer value, but got num_samples={num_samples}')
        if not isinstance(replacement, bool):
            raise ValueError(f'replacement should be a boolean value, but got replacement={replacement}')
        weights = as_tensor(weights, dtype=_dtype('float64'))
        if len(weights.shape) != 1:
            raise ValueError(
                f'weights should be a 1d sequence but given weights have shape {tuple(weights.shape)}')
        self.weights = weights
        self.num_samples = num_samples
        self.replacement = replacement
        self.generator = generator

    def __iter__(self):
        yield from _multinomial(self.weights, self.num_samples, self.replacement, generator=self.generator).tolist()

    def __len__(self):
        return self.num_samples


class BatchSampler(Sampler):
    """Lists of batch_size indices of another sampler; drop_last leaves out a last one that is shorter.

    ValueError for a batch_size that is no positive whole number, or a drop_last that is no truth.
    PyTorch: torch.utils.data.BatchSampler
    """

    def __init__(self, sampler, batch_size, drop_last):
        if not _is_count(batch_size):
            raise ValueError(f'batch_size should be a positive integer value, but got batch_size={batch_size}')
        if not isinstance(drop_last, bool):
            raise ValueError(f'drop_last should be a boolean value, but got drop_last={drop_last}')
        self.sampler = sampler
        self.batch_size = batch_size
        self.drop_last = drop_last

    def __iter__(self):
        batch = []
        for index in self.sampler:
            batch.append(index)
            if len(batch) == self.batch_size:
                yield batch
                batch = []
        if batch and not self.drop_last:
            yield batch

    def __len__(self):
        n = len(self.sampler)
        return n // self.batch_size if self.drop_last else (n + self.batch_size - 1) // self.batch_size


for _cls in (Sampler, SequentialSampler, RandomSampler, SubsetRandomSampler, WeightedRandomSampler, BatchSampler):
    _cls.__module__ = 'torch.utils.data.sampler'
