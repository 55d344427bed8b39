// torchvision.models: built and initialised as there; pretrained weights are loaded from a file.
export { alexnet, vgg11, vgg11_bn, vgg16 } from './plainNets';
export { resnet18, resnet34 } from './resnet';
export { mobilenet_v2, squeezenet1_1 } from './smallNets';
