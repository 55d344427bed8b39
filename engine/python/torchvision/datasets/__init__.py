"""torchvision.datasets: the engine reads the published files, or what ships; transforms and targets are Python's."""
from .folder import DatasetFolder, ImageFolder
from .published import CIFAR10, CIFAR100, MNIST, FakeData, FashionMNIST
from .vision import VisionDataset

__all__ = ['CIFAR10', 'CIFAR100', 'DatasetFolder', 'FakeData', 'FashionMNIST', 'ImageFolder', 'MNIST', 'VisionDataset']


def __getattr__(name):
    raise AttributeError(
        f"module 'torchvision.datasets' has no attribute '{name}': Lantern has " + ', '.join(__all__))
