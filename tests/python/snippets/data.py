# --- a seeded shuffle
import torch
from torch.utils.data import DataLoader, TensorDataset
ds = TensorDataset(torch.arange(10), torch.arange(10) * 2.0)
torch.manual_seed(0)
for epoch in range(2):
    for x, y in DataLoader(ds, batch_size=4, shuffle=True):
        print(x, y, torch.rand(1))
g = torch.Generator().manual_seed(3)
for batch in DataLoader(ds, 3, True, generator=g, drop_last=True):
    print(type(batch).__name__, batch)
print(torch.rand(1), len(DataLoader(ds, 3)), len(DataLoader(ds, 3, drop_last=True)), ds[1], len(ds), ds[2:4])
loader = DataLoader(ds, batch_size=None)
print(next(iter(loader)), loader.batch_size, loader.drop_last, type(loader.sampler).__name__)
for x, y in DataLoader(ds, batch_size=5, num_workers=0, pin_memory=False):
    print(x, y)
# --- a dataset of the reader's own
import torch
from torch.utils.data import Dataset, DataLoader
class Squares(Dataset):
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n
    def __getitem__(self, i):
        return {'x': torch.tensor([float(i)]), 'y': i ** 2, 'z': i / 2, 'name': f'n{i}', 'pair': (i, [i, i + 1])}
for batch in DataLoader(Squares(5), batch_size=2):
    print(batch)
both = Squares(2) + Squares(3)
print(type(both).__name__, len(both), both[3]['y'], both[-1]['y'])
print(list(DataLoader(Squares(3), batch_size=3, collate_fn=lambda b: [s['y'] for s in b])))
print(next(iter(DataLoader(Squares(3), batch_size=None)))['pair'])
class Broken(Squares):
    def __getitem__(self, i):
        raise ValueError('broken sample')
try:
    next(iter(DataLoader(Broken(3))))
except ValueError as e:
    print(e)
# --- iterable datasets
import torch
from torch.utils.data import IterableDataset, DataLoader, ChainDataset
class Count(IterableDataset):
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return iter(range(self.n))
print(list(DataLoader(Count(5), batch_size=2)))
print(list(DataLoader(Count(5), batch_size=2, drop_last=True)))
print(list(DataLoader(Count(3), batch_size=None)))
print(list(DataLoader(Count(2) + Count(3), batch_size=10)))
try:
    len(DataLoader(Count(2)))
except TypeError as e:
    print(e)
class Sized(Count):
    def __len__(self):
        return 5
loader = DataLoader(Sized(5), batch_size=2)
print(len(loader), sum(len(b) for b in loader))
# --- samplers
import torch
from torch.utils.data import (BatchSampler, ConcatDataset, DataLoader, Dataset, IterableDataset, RandomSampler, Sampler,
                              SequentialSampler, SubsetRandomSampler, TensorDataset, WeightedRandomSampler,
                              get_worker_info)
torch.manual_seed(1)
data = list(range(7))
print(list(SequentialSampler(data)), list(RandomSampler(data)), list(RandomSampler(data, num_samples=3)))
print(list(RandomSampler(data, replacement=True, num_samples=40)), list(RandomSampler(data, num_samples=10)))
print(list(SubsetRandomSampler([3, 5, 8])), list(WeightedRandomSampler([0.1, 0.9, 0.5], 6)), list(WeightedRandomSampler([1, 2, 3], 3, replacement=False)))
print(list(BatchSampler(SequentialSampler(data), 3, False)), list(BatchSampler(range(7), 3, True)), len(BatchSampler(data, 2, False)))
g = torch.Generator().manual_seed(5)
print(list(RandomSampler(data, generator=g)), list(RandomSampler(data, generator=g)))
loader = DataLoader(data, sampler=WeightedRandomSampler([1.0] * 7, 4), batch_size=2)
print(list(loader), len(loader))
print(list(DataLoader(data, batch_sampler=BatchSampler(SequentialSampler(data), 4, False))))
print(list(DataLoader(data, batch_sampler=[[0, 1], [5]])))
class Every(Sampler):
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return iter(range(0, self.n, 2))
    def __len__(self):
        return (self.n + 1) // 2
print(list(DataLoader(data, sampler=Every(7), batch_size=3)))
# --- splitting
import torch
from torch.utils.data import random_split, Subset, TensorDataset, DataLoader
torch.manual_seed(0)
a, b = random_split(range(10), [7, 3])
print(list(a), list(b), a.indices, len(b))
parts = random_split(range(10), [0.5, 0.3, 0.2], generator=torch.Generator().manual_seed(42))
print([list(p) for p in parts])
print([len(p) for p in random_split(range(11), [0.5, 0.5])])
print([len(p) for p in random_split(range(1), [0.9, 0.1])])
for lengths in ([5, 6], [0.5, 0.6], [1.5, -0.5]):
    try:
        random_split(range(10), lengths)
    except ValueError as e:
        print(e)
sub = Subset(TensorDataset(torch.arange(6).float(), torch.arange(6)), [4, 1, 3])
print(list(DataLoader(sub, batch_size=2)), sub[0])
# --- errors of loaders and samplers
import torch
from torch.utils.data import (BatchSampler, ConcatDataset, DataLoader, Dataset, IterableDataset, RandomSampler, Sampler,
                              SequentialSampler, SubsetRandomSampler, TensorDataset, WeightedRandomSampler,
                              get_worker_info)
data = list(range(4))
class It(IterableDataset):
    def __iter__(self):
        return iter([1])
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: DataLoader(data, num_workers=-1))
attempt(lambda: DataLoader(data, timeout=-1))
attempt(lambda: DataLoader(data, prefetch_factor=3))
attempt(lambda: DataLoader(data, persistent_workers=True))
attempt(lambda: DataLoader(data, sampler=[1], shuffle=True))
attempt(lambda: DataLoader(data, batch_sampler=[[1]], batch_size=2))
attempt(lambda: DataLoader(data, batch_sampler=[[1]], shuffle=True))
attempt(lambda: DataLoader(data, batch_size=None, drop_last=True))
attempt(lambda: DataLoader(data, batch_size=0))
attempt(lambda: DataLoader(data, batch_size=1.5))
attempt(lambda: DataLoader(data, drop_last=3))
attempt(lambda: DataLoader(It(), shuffle=True))
attempt(lambda: DataLoader(It(), sampler=[1]))
attempt(lambda: DataLoader(It(), batch_sampler=[[1]]))
attempt(lambda: DataLoader([], shuffle=True))
attempt(lambda: DataLoader(data, multiprocessing_context='fork'))
attempt(lambda: RandomSampler(data, replacement=3))
attempt(lambda: RandomSampler(data, num_samples=0))
attempt(lambda: WeightedRandomSampler([1], 0))
attempt(lambda: WeightedRandomSampler([1], 1, replacement=2))
attempt(lambda: WeightedRandomSampler([[1.0]], 1))
attempt(lambda: TensorDataset(torch.ones(2), torch.ones(3)))
attempt(lambda: ConcatDataset([]))
attempt(lambda: ConcatDataset([It()]))
attempt(lambda: ConcatDataset([data])[-9])
attempt(lambda: Dataset()[0])
attempt(lambda: list(Sampler(None)))
attempt(lambda: list(DataLoader(TensorDataset(torch.ones(2)), sampler=[5])))
loader = DataLoader(data)
attempt(lambda: setattr(loader, 'batch_size', 3))
attempt(lambda: setattr(loader, 'dataset', 3))
print(list(DataLoader([])), get_worker_info())
# --- collate
import collections
import torch
from torch.utils.data import default_collate, default_convert
Point = collections.namedtuple('Point', 'x y')
print(default_collate([1, 2]), default_collate([1.5, 2.5]), default_collate(['a', 'b']), default_collate([True, False]))
print(default_collate([Point(1, 2), Point(3, 4)]), default_collate([(1, 'a'), (2, 'b')]), default_collate([[1, 2], [3, 4]]))
print(default_collate([{'a': torch.ones(2)}, {'a': torch.zeros(2)}]), default_collate([torch.tensor(1), torch.tensor(2)]))
print(default_collate([collections.OrderedDict(a=1)])['a'], default_convert((1, torch.ones(1), {'a': 'b'}, [2])))
for bad in ([object()], [None], [torch.ones(2), torch.ones(3)], [[1, 2], [3]], [{1}]):
    try:
        default_collate(bad)
    except Exception as e:
        print(type(e).__name__, e)
# --- getitems
import torch
from torch.utils.data import Dataset, DataLoader
class D(Dataset):
    def __len__(self):
        return 4
    def __getitem__(self, i):
        return torch.tensor(i)
ds = D()
it = iter(DataLoader(ds, batch_size=2))
print(len(it), next(it), next(it))
try:
    next(it)
except StopIteration:
    print('over')
print([b.tolist() for b in DataLoader[int](ds, batch_size=3)] if hasattr(DataLoader, '__class_getitem__') else None)
