"""VGG (Simonyan and Zisserman 2015, Very deep convolutional networks for large-scale image recognition)."""
import torch
from torch import nn

from ._weights import fan_out, initialise, with_weights, small_normal

cfgs = {
    'A': [64, 'M', 128, 'M', 256, 256, 'M', 512, 512, 'M', 512, 512, 'M'],
    'B': [64, 64, 'M', 128, 128, 'M', 256, 256, 'M', 512, 512, 'M', 512, 512, 'M'],
    'D': [64, 64, 'M', 128, 128, 'M', 256, 256, 256, 'M', 512, 512, 512, 'M', 512, 512, 512, 'M'],
    'E': [64, 64, 'M', 128, 128, 'M', 256, 256, 256, 256, 'M', 512, 512, 512, 512, 'M', 512, 512, 512, 512, 'M'],
}


class VGG(nn.Module):
    """Convolutions of 3 by 3, then three linear layers. Input (N, 3, H, W), output (N, num_classes)."""

    def __init__(self, features, num_classes=1000, init_weights=True, dropout=0.5):
        super().__init__()
        self.features = features
        self.avgpool = nn.AdaptiveAvgPool2d((7, 7))
        self.classifier = nn.Sequential(
            nn.Linear(512 * 7 * 7, 4096), nn.ReLU(True), nn.Dropout(p=dropout),
            nn.Linear(4096, 4096), nn.ReLU(True), nn.Dropout(p=dropout),
            nn.Linear(4096, num_classes),
        )
        if init_weights:
            initialise(self, fan_out('relu'), small_normal)

    def forward(self, x):
        return self.classifier(torch.flatten(self.avgpool(self.features(x)), 1))


def make_layers(cfg, batch_norm=False):
    layers, channels = [], 3
    for v in cfg:
        if v == 'M':
            layers.append(nn.MaxPool2d(kernel_size=2, stride=2))
            continue
        layers.append(nn.Conv2d(channels, v, kernel_size=3, padding=1))
        if batch_norm:
            layers.append(nn.BatchNorm2d(v))
        layers.append(nn.ReLU(inplace=True))
        channels = v
    return nn.Sequential(*layers)


def _builder(name, cfg, batch_norm):
    def build(*, weights=None, pretrained=None, progress=True, **kwargs):
        return with_weights(name, VGG(make_layers(cfgs[cfg], batch_norm), **kwargs), weights, pretrained)

    build.__name__ = build.__qualname__ = name
    build.__doc__ = f'{name} of torchvision. Pretrained weights come from a file: see _weights.py.'
    return build


vgg11, vgg11_bn = _builder('vgg11', 'A', False), _builder('vgg11_bn', 'A', True)
vgg13, vgg13_bn = _builder('vgg13', 'B', False), _builder('vgg13_bn', 'B', True)
vgg16, vgg16_bn = _builder('vgg16', 'D', False), _builder('vgg16_bn', 'D', True)
vgg19, vgg19_bn = _builder('vgg19', 'E', False), _builder('vgg19_bn', 'E', True)
