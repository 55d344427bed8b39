"""What all models share: how weights are first drawn, and where pretrained ones come from."""
import os
import warnings

import torch
from torch import nn

FILES = {
    'alexnet': 'alexnet-owt-7be5be79.pth', 'vgg11': 'vgg11-8a719046.pth', 'vgg11_bn': 'vgg11_bn-6002323d.pth',
    'vgg13': 'vgg13-19584684.pth', 'vgg13_bn': 'vgg13_bn-abd245e5.pth', 'vgg16': 'vgg16-397923af.pth',
    'vgg16_bn': 'vgg16_bn-6c64b313.pth', 'vgg19': 'vgg19-dcbb9e9d.pth', 'vgg19_bn': 'vgg19_bn-c79401a0.pth',
    'resnet18': 'resnet18-f37072fd.pth', 'resnet34': 'resnet34-b627a593.pth', 'resnet50': 'resnet50-0676ba61.pth',
    'resnet101': 'resnet101-63fe2227.pth', 'resnet152': 'resnet152-394f9c45.pth',
    'resnext50_32x4d': 'resnext50_32x4d-7cdf4587.pth', 'wide_resnet50_2': 'wide_resnet50_2-95faca4d.pth',
    'wide_resnet101_2': 'wide_resnet101_2-32ee1156.pth', 'squeezenet1_1': 'squeezenet1_1-b8a52dc0.pth',
    'mobilenet_v2': 'mobilenet_v2-b0353104.pth',
}


class Weights:
    """Stands for torchvision's enumerations of weights, so that code which names them reads on until they are wanted."""

    def __init__(self, name):
        self._name = name

    def __getattr__(self, member):
        return f'{self._name}.{member}'


def with_weights(name, model, weights, pretrained):
    """The model, with pretrained weights where they are asked for and their file is there; a warning where it is not.

    The file is looked for among the notebook's files and where PyTorch's hub keeps it.
    """
    if not (weights or pretrained):
        return model
    file = FILES[name]
    for path in (file, os.path.expanduser(f'~/.cache/torch/hub/checkpoints/{file}')):
        if os.path.exists(path):
            model.load_state_dict(torch.load(path))
            return model
    warnings.warn(
        f'the pretrained weights of {name} do not come with Lantern, so this model starts from random ones. To have them, '
        f'bring {file} (from https://download.pytorch.org/models/{file}) into the notebook\'s files.', stacklevel=3)
    return model


def initialise(model, conv, linear=None):
    """Goes over a network as torchvision's constructors do once it is built."""
    for m in model.modules():
        if isinstance(m, nn.Conv2d):
            conv(m)
            if m.bias is not None:
                nn.init.constant_(m.bias, 0)
        elif isinstance(m, (nn.BatchNorm2d, nn.GroupNorm)):
            nn.init.constant_(m.weight, 1)
            nn.init.constant_(m.bias, 0)
        elif isinstance(m, nn.Linear) and linear is not None:
            linear(m.weight)
            nn.init.constant_(m.bias, 0)


def fan_out(nonlinearity):
    return lambda m: nn.init.kaiming_normal_(m.weight, mode='fan_out', nonlinearity=nonlinearity)


def small_normal(weight):
    nn.init.normal_(weight, 0, 0.01)
