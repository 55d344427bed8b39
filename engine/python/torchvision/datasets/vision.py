"""The base of torchvision's datasets: a root, transforms, and the text."""
import os

from torch.utils import data


class StandardTransform:
    def __init__(self, transform=None, target_transform=None):
        self.transform = transform
        self.target_transform = target_transform

    def __call__(self, input, target):
        if self.transform is not None:
            input = self.transform(input)
        if self.target_transform is not None:
            target = self.target_transform(target)
        return input, target

    def __repr__(self):
        body = ['StandardTransform']
        for transform, head in ((self.transform, 'Transform: '), (self.target_transform, 'Target transform: ')):
            if transform is not None:
                body.append(head + repr(transform).replace('\n', '\n' + ' ' * len(head)))
        return '\n'.join(body)


class VisionDataset(data.Dataset):
    """Write __getitem__ and __len__; root, transform, target_transform or transforms are kept.

    Source: torchvision.datasets.VisionDataset
    """

    _repr_indent = 4

    def __init__(self, root, transforms=None, transform=None, target_transform=None):
        self.root = os.path.expanduser(root) if isinstance(root, (str, bytes)) else root
        has_own = transform is not None or target_transform is not None
        if transforms is not None and has_own:
            raise ValueError('Only transforms or transform/target_transform can be passed as argument')
        self.transform = transform
        self.target_transform = target_transform
        self.transforms = StandardTransform(transform, target_transform) if has_own else transforms

    def __getitem__(self, index):
        raise NotImplementedError

    def __len__(self):
        raise NotImplementedError

    def __repr__(self):
        body = [f'Number of datapoints: {len(self)}']
        if self.root is not None:
            body.append(f'Root location: {self.root}')
        body += self.extra_repr().splitlines()
        if getattr(self, 'transforms', None) is not None:
            body += [repr(self.transforms)]
        return '\n'.join(['Dataset ' + type(self).__name__] + [' ' * self._repr_indent + line for line in body])

    def extra_repr(self):
        return ''
