// torchvision.models: built and initialised as there; pretrained weights are loaded from a file.
export { alexnet, vgg11, vgg11_bn, vgg13, vgg13_bn, vgg16, vgg16_bn, vgg19, vgg19_bn } from './plainNets';
export {
  resnet18,
  resnet34,
  resnet50,
  resnet101,
  resnet152,
  resnext50_32x4d,
  wide_resnet50_2,
  wide_resnet101_2,
} from './resnet';
export { mobilenet_v2, squeezenet1_1 } from './smallNets';
