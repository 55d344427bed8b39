"""torch.utils.data.DataLoader: batches of a dataset, in the order that PyTorch gives for the same seed.

There is one process: num_workers is taken, and the page loads. Datasets, samplers and collate functions are called from
Python, so that they may read values.
"""
import math

from ..._creation import tensor
from ..._warn import user_warning
from .collate import default_collate, default_convert
from .dataset import IterableDataset, Subset, TensorDataset
from .sampler import BatchSampler, RandomSampler, Sampler, SequentialSampler, draw_seed


def get_worker_info():
    """What a worker knows of itself: None, since the page loads. PyTorch: torch.utils.data.get_worker_info"""
    return None


class _InfiniteConstantSampler(Sampler):
    """For datasets that can only be gone through: they are asked for the next sample again and again."""

    def __iter__(self):
        while True:
            yield None


class DataLoader:
    """Goes through a dataset in batches: for x, y in DataLoader(dataset, batch_size=32, shuffle=True).

    sampler or batch_sampler say which samples, instead of shuffle; batch_size=None gives single samples. collate_fn
    makes a batch of a list of samples; drop_last leaves out a last batch that is shorter; generator is what shuffling
    draws from. num_workers, pin_memory, timeout, prefetch_factor, persistent_workers and worker_init_fn are taken: the
    page loads, and no worker is started.
    ValueError for options that exclude each other. PyTorch: torch.utils.data.DataLoader
    """

    _is_made = False
    _fixed = frozenset(('batch_size', 'batch_sampler', 'sampler', 'drop_last', 'dataset', 'persistent_workers'))

    def __class_getitem__(cls, item):
        return cls

    def __init__(self, dataset, batch_size=1, shuffle=None, sampler=None, batch_sampler=None, num_workers=0,
                 collate_fn=None, pin_memory=False, drop_last=False, timeout=0, worker_init_fn=None,
                 multiprocessing_context=None, generator=None, *, prefetch_factor=2, persistent_workers=False,
                 pin_memory_device=''):
        _check_workers(num_workers, timeout, prefetch_factor, persistent_workers, multiprocessing_context)
        self.dataset = dataset
        self.num_workers = num_workers
        self.prefetch_factor = prefetch_factor
        self.pin_memory = pin_memory
        self.pin_memory_device = pin_memory_device
        self.timeout = timeout
        self.worker_init_fn = worker_init_fn
        self.multiprocessing_context = multiprocessing_context
        self._is_iterable = isinstance(dataset, IterableDataset)
        if self._is_iterable:
            for name, value in (('shuffle', shuffle or None), ('sampler', sampler), ('batch_sampler', batch_sampler)):
                if value is not None:
                    raise ValueError(f'DataLoader with IterableDataset: expected unspecified {name} option, but got '
                                     f'{name}={value}')
        if sampler is not None and shuffle:
            raise ValueError('sampler option is mutually exclusive with shuffle')
        if batch_sampler is not None:
            if batch_size != 1 or shuffle or sampler is not None or drop_last:
                raise ValueError('batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and '
                                 'drop_last')
            batch_size = None
            drop_last = False
        elif batch_size is None and drop_last:
            raise ValueError('batch_size=None option disables auto-batching and is mutually exclusive with drop_last')
        if sampler is None:
            if self._is_iterable:
                sampler = _InfiniteConstantSampler()
            elif shuffle:
                sampler = RandomSampler(dataset, generator=generator)
            else:
                sampler = SequentialSampler(dataset)
        if batch_size is not None and batch_sampler is None:
            batch_sampler = BatchSampler(sampler, batch_size, drop_last)
        self.batch_size = batch_size
        self.drop_last = drop_last
        self.sampler = sampler
        self.batch_sampler = batch_sampler
        self.generator = generator
        if collate_fn is None:
            collate_fn = default_convert if batch_sampler is None else default_collate
        self.collate_fn = collate_fn
        self.persistent_workers = persistent_workers
        self._reported_length = None
        self._is_made = True

    def __setattr__(self, name, value):
        if self._is_made and name in self._fixed:
            raise ValueError(f'{name} attribute should not be set after {type(self).__name__} is initialized')
        object.__setattr__(self, name, value)

    def __iter__(self):
        return _Iterator(self)

    @property
    def _auto_collation(self):
        return self.batch_sampler is not None

    @property
    def _index_sampler(self):
        return self.sampler if self.batch_sampler is None else self.batch_sampler

    def __len__(self):
        if not self._is_iterable:
            return len(self._index_sampler)
        length = self._reported_length = len(self.dataset)
        if self.batch_size is None:
            return length
        return length // self.batch_size if self.drop_last else math.ceil(length / self.batch_size)


def _check_workers(num_workers, timeout, prefetch_factor, persistent_workers, context):
    if num_workers < 0:
        raise ValueError('num_workers option should be non-negative; use num_workers=0 to disable multiprocessing.')
    if timeout < 0:
        raise ValueError('timeout option should be non-negative')
    if num_workers == 0 and prefetch_factor != 2:
        raise ValueError('prefetch_factor option could only be specified in multiprocessing.'
                         'let num_workers > 0 to enable multiprocessing.')
    assert prefetch_factor > 0
    if persistent_workers and num_workers == 0:
        raise ValueError('persistent_workers option needs num_workers > 0')
    if context is not None and num_workers == 0:
        raise ValueError('multiprocessing_context can only be used with multi-process loading (num_workers > 0), but got '
                         f'num_workers={num_workers}')


class _Iterator:
    """One way through a loader. It draws a seed for workers that are not there, since PyTorch does."""

    def __init__(self, loader):
        self._loader = loader
        self._dataset = loader.dataset
        self._collate_fn = loader.collate_fn
        self._sampler_iter = iter(loader._index_sampler)
        self._base_seed = draw_seed(loader.generator)
        self._num_yielded = 0
        self._ended = False
        self._samples = iter(loader.dataset) if loader._is_iterable else None
        self._rows = None if loader._is_iterable or loader.collate_fn is not default_collate else _rows_of(loader.dataset)

    def __iter__(self):
        return self

    def __len__(self):
        return len(self._loader._index_sampler)

    def __next__(self):
        index = next(self._sampler_iter)
        data = self._next_samples(index) if self._samples is not None else self._fetch(index)
        self._num_yielded += 1
        reported = self._loader._reported_length
        if self._samples is not None and reported is not None and self._num_yielded > reported:
            user_warning(f'Length of IterableDataset {self._dataset} was reported to be {reported} (when accessing '
                         f'len(dataloader)), but {self._num_yielded} samples have been fetched. ')
        return data

    def _fetch(self, index):
        dataset = self._dataset
        if not self._loader._auto_collation:
            return self._collate_fn(dataset[index])
        if self._rows is not None:
            batch = _row_batch(self._rows, index)
            if batch is not None:
                return batch
        get = getattr(dataset, '__getitems__', None)
        return self._collate_fn(get(index) if get else [dataset[i] for i in index])

    def _next_samples(self, index):
        if not self._loader._auto_collation:
            return self._collate_fn(next(self._samples))
        if self._ended:
            raise StopIteration
        samples = []
        for _ in index:
            try:
                samples.append(next(self._samples))
            except StopIteration:
                self._ended = True
                break
        if not samples or self._loader.drop_last and len(samples) < len(index):
            raise StopIteration
        return self._collate_fn(samples)


def _rows_of(dataset):
    """The tensors of a dataset that is rows of tensors, and where a part of one has its rows; None for another."""
    maps = []
    while type(dataset) is Subset:
        maps.append(dataset.indices)
        dataset = dataset.dataset
    return (dataset.tensors, maps) if type(dataset) is TensorDataset else None


def _row_batch(rows, index):
    """A batch read at once by a tensor of indices: the numbers that samples one by one would give."""
    tensors, maps = rows
    for indices in maps:
        index = [indices[i] for i in index]
    n = tensors[0].size(0)
    # What is no row must fail as it would one by one.
    if not all(type(i) is int and -n <= i < n for i in index):
        return None
    at = tensor(index)
    return [source[at] for source in tensors]


DataLoader.__module__ = 'torch.utils.data.dataloader'
_Iterator.__module__ = 'torch.utils.data.dataloader'
_Iterator.__name__ = _Iterator.__qualname__ = '_SingleProcessDataLoaderIter'
