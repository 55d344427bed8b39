"""torchvision.models: built and initialised as there, by the same names; weights are loaded from a file."""
from .alexnet import AlexNet, alexnet
from .mobilenetv2 import MobileNetV2, mobilenet_v2
from .resnet import (ResNet, resnet18, resnet34, resnet50, resnet101, resnet152, resnext50_32x4d, wide_resnet50_2,
                     wide_resnet101_2)
from .squeezenet import SqueezeNet, squeezenet1_1
from .vgg import VGG, vgg11, vgg11_bn, vgg13, vgg13_bn, vgg16, vgg16_bn, vgg19, vgg19_bn


def __getattr__(name):
    if name.endswith('_Weights'):
        from ._weights import Weights
        return Weights(name)
    have = ', '.join(sorted(n for n, v in globals().items() if n[0].islower() and callable(v) and not n.startswith('_')))
    raise AttributeError(f"module 'torchvision.models' has no attribute '{name}': Lantern has {have}")
