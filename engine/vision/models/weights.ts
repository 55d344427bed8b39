// The arguments that all models take, and what is said where pretrained weights are asked for: they are not shipped,
// and a file of them can be loaded.
import { RuntimeError } from '../../backend';
import { init } from '../../nn';
import type { Module } from '../../nn/Module';
import { bind, parseSchema } from '../../ops/schema';
import type { Tensor } from '../../tensor/tensor';

export interface ModelOptions {
  num_classes: number;
  dropout: number;
}

const files: Record<string, string> = {
  alexnet: 'alexnet-owt-7be5be79.pth',
  vgg11: 'vgg11-8a719046.pth',
  vgg11_bn: 'vgg11_bn-6002323d.pth',
  vgg16: 'vgg16-397923af.pth',
  resnet18: 'resnet18-f37072fd.pth',
  resnet34: 'resnet34-b627a593.pth',
  vgg13: 'vgg13-19584684.pth',
  vgg13_bn: 'vgg13_bn-abd245e5.pth',
  vgg16_bn: 'vgg16_bn-6c64b313.pth',
  vgg19: 'vgg19-dcbb9e9d.pth',
  vgg19_bn: 'vgg19_bn-c79401a0.pth',
  resnet50: 'resnet50-0676ba61.pth',
  resnet101: 'resnet101-63fe2227.pth',
  resnet152: 'resnet152-394f9c45.pth',
  resnext50_32x4d: 'resnext50_32x4d-7cdf4587.pth',
  wide_resnet50_2: 'wide_resnet50_2-95faca4d.pth',
  wide_resnet101_2: 'wide_resnet101_2-32ee1156.pth',
  squeezenet1_1: 'squeezenet1_1-b8a52dc0.pth',
  mobilenet_v2: 'mobilenet_v2-b0353104.pth',
};

export function readOptions(name: string, given: readonly unknown[], dropout = 0.5): ModelOptions {
  const schema = parseSchema(
    `${name}(*, any weights=None, any pretrained=None, bool progress=True, int num_classes=1000, float dropout=${dropout}) -> Module`,
  );
  const { weights, pretrained, num_classes, dropout: p } = bind(schema, given, false);
  if (weights || pretrained) {
    throw new RuntimeError(
      `the pretrained weights of ${name} do not come with Lantern: get https://download.pytorch.org/models/${files[name]}, ` +
        `bring it into the notebook's files, and write model.load_state_dict(torch.load('${files[name]}'))`,
    );
  }
  return { num_classes: num_classes as number, dropout: Number(p) };
}

type Initialise = (weight: Tensor) => void;

/** Goes over a network as torchvision's constructors do once it is built. */
export function initialise(model: Module, conv: Initialise, linear: Initialise | null): void {
  for (const module of model.modules()) {
    const name = module._get_name();
    if (name === 'Conv2d') {
      conv(module.weight);
      if (module.bias) init.constant_(module.bias, 0);
    } else if (name === 'BatchNorm2d') {
      init.constant_(module.weight, 1);
      init.constant_(module.bias, 0);
    } else if (name === 'Linear' && linear) {
      linear(module.weight);
      init.constant_(module.bias, 0);
    }
  }
}

export const kaimingFanOut =
  (nonlinearity: 'relu' | 'leaky_relu'): Initialise =>
  (weight) => {
    init.kaiming_normal_(weight, { mode: 'fan_out', nonlinearity });
  };

export const smallNormal: Initialise = (weight) => {
  init.normal_(weight, 0, 0.01);
};
