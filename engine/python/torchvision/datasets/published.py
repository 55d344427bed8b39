"""CIFAR10, CIFAR100, MNIST, FashionMNIST and FakeData: images come from the engine, which has read the files."""
import _lantern
import torch
from torch import _bridge
from torch._bridge import ask, make, tell

from .vision import VisionDataset


class _Labelled(VisionDataset):
    """Images with labels out of one of the engine's collections."""

    _path = None

    def __init__(self, root, train=True, transform=None, target_transform=None, download=False):
        super().__init__(root, transform=transform, target_transform=target_transform)
        self.train = train
        # The data may be on its way: the engine fetches it here, once.
        self._source = make(self._path, (str(root), bool(train)), {'download': bool(download)})
        self.classes = list(ask(self._source, 'classes'))
        self.class_to_idx = {name: i for i, name in enumerate(self.classes)}
        self._plan = (None, None)

    def __len__(self):
        data = self.__dict__.get('data')
        return len(data) if data is not None else tell(self._source, '__len__')

    def _image(self, index):
        """The picture of a number as it is, before transforms."""
        data = self.__dict__.get('data')
        if data is None:
            return tell(self._source, 'imageAt', (index,))
        from PIL import Image
        row = data[index]
        return Image.fromarray(row.numpy() if isinstance(row, torch.Tensor) else row)

    def __getitem__(self, index):
        if hasattr(index, '__index__'):
            index = index.__index__()
        n = len(self)
        if not -n <= index < n:
            raise IndexError(f'index {index} is out of bounds for axis 0 with size {n}')
        index %= n
        img, target = self._image(index), int(self.targets[index])
        if self.transform is not None:
            img = self.transform(img)
        if self.target_transform is not None:
            target = self.target_transform(target)
        return img, target

    def _batch(self, indices):
        """A whole batch by default_collate's rules, where the engine can do it at once; else None."""
        # What the reader has changed is read one by one.
        if 'data' in self.__dict__ or 'targets' in self.__dict__ or self.target_transform is not None:
            return None
        if type(self).__getitem__ is not _Labelled.__getitem__:
            return None
        known, plan = self._plan
        if known is not self.transform or plan is None:
            from ..transforms.transforms import plan as planned
            plan = planned(self.transform)
            self._plan = (self.transform, plan)
        if plan is None:
            return None
        _lantern.set(self._source._h, 'transform', 'o', plan._h)
        made = _bridge.given(_lantern.batchOf(self._source._h, _bridge._to_js(list(indices))))
        return None if made is None else list(made)

    def __getattr__(self, name):
        if name in ('data', 'targets'):
            value = self._read(name)
            # Kept beside: what the reader sets under the name itself is the reader's.
            return value
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def _read(self, name):
        kept = self.__dict__.setdefault('_kept', {})
        if name not in kept:
            kept[name] = getattr(self, f'_read_{name}')()
        return kept[name]

    def extra_repr(self):
        return f"Split: {'Train' if self.train is True else 'Test'}"


class CIFAR10(_Labelled):
    """Photographs, 32 by 32 in colour, in ten classes: pairs of a picture and a number from 0 to 9.

    Where the server has not got them, images of Fashion-MNIST in the same size come in their place, with a warning.
    Source: torchvision.datasets.CIFAR10 (Krizhevsky 2009)
    """

    _path = 'torchvision.datasets.CIFAR10'
    base_folder = 'cifar-10-batches-py'

    def _read_targets(self):
        return list(ask(self._source, 'targets'))

    def _read_data(self):
        import numpy
        return numpy.frombuffer(bytearray(_lantern.imageBytes(self._source._h).to_py()),
                                dtype=numpy.uint8).reshape(len(self), 32, 32, 3)


class CIFAR100(CIFAR10):
    """As CIFAR10, in a hundred classes. Source: torchvision.datasets.CIFAR100 (Krizhevsky 2009)"""

    _path = 'torchvision.datasets.CIFAR100'
    base_folder = 'cifar-100-python'


class MNIST(_Labelled):
    """Handwritten digits, 28 by 28 in grey: pairs of a picture and a number from 0 to 9.

    Where the server has only the part that ships, that comes with a warning.
    Source: torchvision.datasets.MNIST (LeCun et al. 1998)
    """

    _path = 'torchvision.datasets.MNIST'

    def _read_targets(self):
        return ask(self._source, 'targets')

    def _read_data(self):
        return ask(self._source, 'data')

    @property
    def train_labels(self):
        return self.targets

    test_labels = train_labels

    @property
    def train_data(self):
        return self.data

    test_data = train_data

    def __getitem__(self, index):
        return super().__getitem__(index)


MNIST.__getitem__ = _Labelled.__getitem__


class FashionMNIST(MNIST):
    """Articles of clothing, 28 by 28 in grey, in ten classes.

    Source: torchvision.datasets.FashionMNIST (Xiao et al. 2017)
    """

    _path = 'torchvision.datasets.FashionMNIST'


class FakeData(VisionDataset):
    """Images of noise that depend on nothing but their number. Source: torchvision.datasets.FakeData"""

    def __init__(self, size=1000, image_size=(3, 224, 224), num_classes=10, transform=None, target_transform=None,
                 random_offset=0):
        super().__init__(None, transform=transform, target_transform=target_transform)
        self.size, self.num_classes, self.image_size = size, num_classes, image_size
        self.random_offset = random_offset
        self._source = make('torchvision.datasets.FakeData', (size, tuple(image_size), num_classes),
                            {'random_offset': random_offset})

    def __getitem__(self, index):
        if index >= len(self):
            raise IndexError(f'{type(self).__name__} index out of range')
        img, target = tell(self._source, '__getitem__', (index,))
        if self.transform is not None:
            img = self.transform(img)
        if self.target_transform is not None:
            target = self.target_transform(torch.tensor(target))
        return img, int(target)

    def __len__(self):
        return self.size
