"""torchvision.transforms.functional: what transforms do, as functions of a picture or a tensor."""
import enum

from torch import _bridge
from torch._function import Namespace


class InterpolationMode(enum.Enum):
    NEAREST = 'nearest'
    BILINEAR = 'bilinear'
    BICUBIC = 'bicubic'
    BOX = 'box'
    HAMMING = 'hamming'
    LANCZOS = 'lanczos'


def _pack_mode(value, values):
    values.append(value.value)
    return 's'


_bridge.packers[InterpolationMode] = _pack_mode


def to_tensor(pic):
    """A picture, or an array of shape (H, W) or (H, W, C), as a tensor (C, H, W); bytes become 0 to 1.

    Source: torchvision.transforms.functional.to_tensor
    """
    return _TO_TENSOR((pic,)) if not _is_array(pic) else _array_to_tensor(pic)


def pil_to_tensor(pic):
    """A picture as a tensor (C, H, W) of its own dtype. Source: torchvision.transforms.functional.pil_to_tensor"""
    return _bridge.invoke(_bridge.resolve('torchvision.transforms.functional.pil_to_tensor'), (pic,))


def to_pil_image(pic, mode=None):
    """A tensor (C, H, W), or an array (H, W, C), as a picture. Source: torchvision.transforms.functional"""
    if _is_array(pic):
        from PIL import Image
        return Image.fromarray(pic, mode)
    return _bridge.invoke(_bridge.resolve('torchvision.transforms.functional.to_pil_image'), (pic, mode))


def _TO_TENSOR(args):
    return _bridge.invoke(_bridge.resolve('torchvision.transforms.functional.to_tensor'), args)


def _is_array(value):
    return type(value).__name__ == 'ndarray'


def _array_to_tensor(pic):
    import torch
    if pic.ndim not in (2, 3):
        raise ValueError(f'pic should be 2/3 dimensional. Got {pic.ndim} dimensions.')
    made = torch.from_numpy(pic if pic.ndim == 3 else pic[:, :, None]).permute(2, 0, 1).contiguous()
    return made.to(torch.get_default_dtype()).div(255) if made.dtype == torch.uint8 else made


_space = Namespace(globals(), 'torchvision.transforms.functional')
__getattr__ = _space.get


def __dir__():
    return _space.dir()
