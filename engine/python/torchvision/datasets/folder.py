"""ImageFolder and DatasetFolder: one folder a class, in the interpreter's own file system."""
import os

from .vision import VisionDataset

IMG_EXTENSIONS = ('.jpg', '.jpeg', '.png', '.ppm', '.bmp', '.pgm', '.tif', '.tiff', '.webp')


def default_loader(path):
    from PIL import Image
    return Image.open(path).convert('RGB')


class DatasetFolder(VisionDataset):
    """Files below root, one folder a class: pairs of what loader gives and the class's number.

    FileNotFoundError where there is no folder, or one without a valid file.
    Source: torchvision.datasets.DatasetFolder
    """

    def __init__(self, root, loader, extensions=None, transform=None, target_transform=None, is_valid_file=None):
        super().__init__(root, transform=transform, target_transform=target_transform)
        if (extensions is None) == (is_valid_file is None):
            raise ValueError('Both extensions and is_valid_file cannot be None or not None at the same time')
        self.classes, self.class_to_idx = self.find_classes(self.root)
        is_valid = is_valid_file or (lambda path: path.lower().endswith(tuple(extensions)))
        self.loader = loader
        self.extensions = extensions
        self.samples = self._samples(is_valid)
        self.targets = [target for _, target in self.samples]

    def find_classes(self, directory):
        classes = sorted(entry.name for entry in os.scandir(directory) if entry.is_dir())
        if not classes:
            raise FileNotFoundError(f"Couldn't find any class folder in {directory}.")
        return classes, {name: i for i, name in enumerate(classes)}

    def _samples(self, is_valid):
        found, empty = [], set(self.classes)
        for name in self.classes:
            for folder, _, files in sorted(os.walk(os.path.join(self.root, name), followlinks=True)):
                for file in sorted(files):
                    path = os.path.join(folder, file)
                    if is_valid(path):
                        found.append((path, self.class_to_idx[name]))
                        empty.discard(name)
        if empty:
            message = f"Found no valid file for the classes {', '.join(sorted(empty))}. "
            if self.extensions is not None:
                message += f"Supported extensions are: {', '.join(self.extensions)}"
            raise FileNotFoundError(message)
        return found

    def __getitem__(self, index):
        path, target = self.samples[index]
        sample = self.loader(path)
        if self.transform is not None:
            sample = self.transform(sample)
        if self.target_transform is not None:
            target = self.target_transform(target)
        return sample, target

    def __len__(self):
        return len(self.samples)


class ImageFolder(DatasetFolder):
    """Pictures below root, one folder a class. Source: torchvision.datasets.ImageFolder"""

    def __init__(self, root, transform=None, target_transform=None, loader=default_loader, is_valid_file=None):
        super().__init__(root, loader, IMG_EXTENSIONS if is_valid_file is None else None, transform, target_transform,
                         is_valid_file)
        self.imgs = self.samples
