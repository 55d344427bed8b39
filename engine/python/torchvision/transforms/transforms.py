"""The transforms: each stands for one of the engine's, which draws PyTorch's random numbers and does PIL's arithmetic.

Those that call others (Compose, Lambda, RandomApply, ...) are Python's, so that what they call may read values.
"""
import _lantern
import torch
from torch import _bridge, nn
from torch._bridge import ask, make, put, tell

from . import functional as F


class _Step(nn.Module):
    """A transform that the engine does."""

    _path = None

    def __init__(self, *args, **kwargs):
        super().__init__()
        object.__setattr__(self, '_step', make(self._path, args, kwargs))

    def forward(self, img):
        return tell(self._step, 'forward', (img,))

    def __getattr__(self, name):
        step = self.__dict__.get('_step')
        if step is not None and not name.startswith('_') and _lantern.has(step._h, name):
            value = ask(step, name)
            return list(value) if isinstance(value, tuple) and name in ('mean', 'std') else value
        return super().__getattr__(name)

    def __setattr__(self, name, value):
        step = self.__dict__.get('_step')
        if step is not None and name != 'training' and _lantern.has(step._h, name):
            put(step, name, value)
        super().__setattr__(name, value)

    def __repr__(self):
        return _lantern.text(self._step._h)


def _pack_step(step, values):
    values.append(step._step._h)
    return 'o'


_bridge.packers[_Step] = _pack_step


class ToTensor(_Step):
    """Pictures and arrays become tensors (C, H, W) with values from 0 to 1. torchvision.transforms.ToTensor"""

    _path = 'torchvision.transforms.ToTensor'

    def forward(self, pic):
        return F.to_tensor(pic)


class Normalize(_Step):
    """Takes a mean from each channel and divides by a deviation. torchvision.transforms.Normalize"""

    _path = 'torchvision.transforms.Normalize'

    def __init__(self, mean, std, inplace=False):
        super().__init__(*(v.tolist() if hasattr(v, 'tolist') else v for v in (mean, std)), inplace)
        # As they were written: a tuple is shown as one.
        self.__dict__.update(mean=mean, std=std)

    def __repr__(self):
        return f'Normalize(mean={self.mean}, std={self.std})'


class ToPILImage(_Step):
    """Tensors (C, H, W) and arrays (H, W, C) become pictures. torchvision.transforms.ToPILImage"""

    _path = 'torchvision.transforms.ToPILImage'

    def forward(self, pic):
        return F.to_pil_image(pic, self.mode)


class Compose:
    """Transforms one after the other. torchvision.transforms.Compose"""

    def __init__(self, transforms):
        self.transforms = transforms

    def __call__(self, img):
        for t in self.transforms:
            img = t(img)
        return img

    def __repr__(self):
        return 'Compose(' + ''.join(f'\n    {t}' for t in self.transforms) + '\n)'


class Lambda:
    """A function as a transform. torchvision.transforms.Lambda"""

    def __init__(self, lambd):
        if not callable(lambd):
            raise TypeError(f'Argument lambd should be callable, got {type(lambd).__name__!r}')
        self.lambd = lambd

    def __call__(self, img):
        return self.lambd(img)

    def __repr__(self):
        return 'Lambda()'


class _OfOthers(nn.Module):
    def __init__(self, transforms):
        super().__init__()
        self.transforms = transforms

    def __repr__(self):
        return f'{type(self).__name__}(' + ''.join(f'\n    {t}' for t in self.transforms) + '\n)'


class RandomApply(_OfOthers):
    """A list of transforms, done with probability p. torchvision.transforms.RandomApply"""

    def __init__(self, transforms, p=0.5):
        super().__init__(transforms)
        self.p = p

    def forward(self, img):
        if self.p < torch.rand(1):
            return img
        for t in self.transforms:
            img = t(img)
        return img

    def __repr__(self):
        return f'RandomApply(\n    p={self.p}' + ''.join(f'\n    {t}' for t in self.transforms) + '\n)'


class RandomOrder(_OfOthers):
    """A list of transforms in an order of chance. torchvision.transforms.RandomOrder"""

    def forward(self, img):
        import random
        order = list(range(len(self.transforms)))
        random.shuffle(order)
        for i in order:
            img = self.transforms[i](img)
        return img


class RandomChoice(_OfOthers):
    """One transform of a list, by chance. torchvision.transforms.RandomChoice"""

    def __init__(self, transforms, p=None):
        super().__init__(transforms)
        self.p = p

    def forward(self, *args):
        import random
        return random.choices(self.transforms, weights=self.p)[0](*args)

    def __repr__(self):
        return super().__repr__() + f'(p={self.p})'


__all__ = ['ToTensor', 'Normalize', 'ToPILImage', 'Compose', 'Lambda', 'RandomApply', 'RandomOrder', 'RandomChoice']

# What the engine has besides becomes a class here.
for _name in _lantern.names('torchvision.transforms').to_py():
    if _name[0].isupper() and _name not in globals() and _name != 'InterpolationMode':
        globals()[_name] = type(_name, (_Step,), {
            '_path': f'torchvision.transforms.{_name}', '__module__': __name__,
            '__doc__': f'torchvision.transforms.{_name}, done by the engine.'})
        __all__.append(_name)


def plan(transform):
    """A transform as one of the engine's, for whole batches; None where Python's own code is part of it."""
    if isinstance(transform, Compose):
        if type(transform) is not Compose:
            return None
        parts = [plan(t) for t in transform.transforms]
        return None if None in parts else make('torchvision.transforms.Compose', (parts,))
    if isinstance(transform, _Step) and type(transform).__module__ == __name__ and not transform._forward_hooks:
        return transform._step
    return None
