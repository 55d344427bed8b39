"""torchvision.utils: pictures out of batches."""
from torch import _bridge
from torch._function import Namespace


def make_grid(tensor, nrow=8, padding=2, normalize=False, value_range=None, scale_each=False, pad_value=0.0, **kwargs):
    """A batch of images (N, C, H, W), or a list of them, as one image (C, H, W) with nrow images in a row.

    Source: torchvision.utils.make_grid
    """
    return _bridge.invoke(_bridge.resolve('torchvision.utils.make_grid'), (tensor,), {
        'nrow': nrow, 'padding': padding, 'normalize': normalize, 'value_range': value_range, 'scale_each': scale_each,
        'pad_value': pad_value, **kwargs})


def save_image(tensor, fp, format=None, **kwargs):
    """Writes a batch of images as one PNG file of the interpreter's file system.

    Source: torchvision.utils.save_image
    """
    import torch
    from .transforms.functional import to_pil_image
    grid = make_grid(tensor, **kwargs)
    pixels = grid.mul(255).add_(0.5).clamp_(0, 255).to(torch.uint8)
    to_pil_image(pixels).save(fp, format=format or 'png')


_space = Namespace(globals(), 'torchvision.utils')
__getattr__ = _space.get
