"""Datasets: what a DataLoader reads, and those made of tensors, of other datasets and of parts of them."""
import bisect
import math

from ..._function import builtin
from ..._warn import user_warning
from ...random import default_generator

_randperm = builtin('torch.randperm', 'torch')


class Dataset:
    """The base of datasets: derive from it, and write __getitem__(index) and __len__(). PyTorch: torch.utils.data.Dataset

    One that has __getitems__(indices) is asked for all samples of a batch at once. a + b is both, one after the other.
    """

    def __class_getitem__(cls, item):
        return cls

    def __getitem__(self, index):
        raise NotImplementedError

    def __add__(self, other):
        return ConcatDataset([self, other])


class IterableDataset(Dataset):
    """The base of datasets that can only be gone through: write __iter__(). PyTorch: torch.utils.data.IterableDataset"""

    def __iter__(self):
        raise NotImplementedError

    def __add__(self, other):
        return ChainDataset([self, other])


class TensorDataset(Dataset):
    """Tensors of equal length: sample i is the tuple of their rows i.

    AssertionError for unequal lengths. PyTorch: torch.utils.data.TensorDataset
    """

    def __init__(self, *tensors):
        assert all(tensors[0].size(0) == tensor.size(0) for tensor in tensors), 'Size mismatch between tensors'
        self.tensors = tensors

    def __getitem__(self, index):
        return tuple(tensor[index] for tensor in self.tensors)

    def __len__(self):
        return self.tensors[0].size(0)


class ConcatDataset(Dataset):
    """Datasets one after the other. AssertionError for none, or an iterable one. PyTorch: torch.utils.data.ConcatDataset"""

    def __init__(self, datasets):
        self.datasets = list(datasets)
        assert len(self.datasets) > 0, 'datasets should not be an empty iterable'
        for dataset in self.datasets:
            assert not isinstance(dataset, IterableDataset), 'ConcatDataset does not support IterableDataset'
        self.cumulative_sizes = self.cumsum(self.datasets)

    @staticmethod
    def cumsum(sequence):
        """Where each dataset ends."""
        ends, end = [], 0
        for dataset in sequence:
            end += len(dataset)
            ends.append(end)
        return ends

    def __len__(self):
        return self.cumulative_sizes[-1]

    def __getitem__(self, idx):
        if idx < 0:
            if -idx > len(self):
                raise ValueError('absolute value of index should not exceed dataset length')
            idx += len(self)
        at = bisect.bisect_right(self.cumulative_sizes, idx)
        return self.datasets[at][idx - self.cumulative_sizes[at - 1] if at else idx]


class ChainDataset(IterableDataset):
    """Iterable datasets one after the other. AssertionError for another kind. PyTorch: torch.utils.data.ChainDataset"""

    def __init__(self, datasets):
        self.datasets = datasets

    def __iter__(self):
        for dataset in self.datasets:
            assert isinstance(dataset, IterableDataset), 'ChainDataset only supports IterableDataset'
            yield from dataset

    def __len__(self):
        total = 0
        for dataset in self.datasets:
            assert isinstance(dataset, IterableDataset), 'ChainDataset only supports IterableDataset'
            total += len(dataset)
        return total


class Subset(Dataset):
    """The samples of a dataset at some indices. PyTorch: torch.utils.data.Subset"""

    def __init__(self, dataset, indices):
        self.dataset = dataset
        self.indices = indices

    def __getitem__(self, idx):
        if isinstance(idx, list):
            return self.dataset[[self.indices[i] for i in idx]]
        return self.dataset[self.indices[idx]]

    def __len__(self):
        return len(self.indices)


def random_split(dataset, lengths, generator=default_generator):
    """Parts of a dataset, of some lengths or shares that sum to 1, with samples by chance; what is left goes around.

    ValueError where the lengths do not sum to the dataset's. PyTorch: torch.utils.data.random_split
    """
    if math.isclose(sum(lengths), 1) and sum(lengths) <= 1:
        shares, lengths = lengths, []
        for i, share in enumerate(shares):
            if share < 0 or share > 1:
                raise ValueError(f'Fraction at index {i} is not between 0 and 1')
            lengths.append(math.floor(len(dataset) * share))
        for i in range(len(dataset) - sum(lengths)):
            lengths[i % len(lengths)] += 1
        for i, length in enumerate(lengths):
            if length == 0:
                user_warning(f'Length of split at index {i} is 0. This might result in an empty dataset.')
    if sum(lengths) != len(dataset):
        raise ValueError('Sum of input lengths does not equal the length of the input dataset!')
    indices = _randperm(sum(lengths), generator=generator).tolist()
    parts, at = [], 0
    for length in lengths:
        parts.append(Subset(dataset, indices[at:at + length]))
        at += length
    return parts


for _cls in (Dataset, IterableDataset, TensorDataset, ConcatDataset, ChainDataset, Subset):
    _cls.__module__ = 'torch.utils.data.dataset'
