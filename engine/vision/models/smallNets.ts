// SqueezeNet 1.1 and MobileNetV2, by torchvision's names and order.
import * as nn from '../../nn';
import { init } from '../../nn';
import { Module } from '../../nn/Module';
import { withoutNew } from '../../nn/withoutNew';
import { opTable } from '../../ops';
import type { Tensor } from '../../tensor/tensor';
import { initialise, kaimingFanOut, type ModelOptions, readOptions, smallNormal } from './weights';

class FireModule extends Module {
  constructor(from: number, squeeze: number, one: number, three: number) {
    super();
    this.inplanes = from;
    this.squeeze = nn.Conv2d(from, squeeze, { kernel_size: 1 });
    this.squeeze_activation = nn.ReLU({ inplace: true });
    this.expand1x1 = nn.Conv2d(squeeze, one, { kernel_size: 1 });
    this.expand1x1_activation = nn.ReLU({ inplace: true });
    this.expand3x3 = nn.Conv2d(squeeze, three, { kernel_size: 3, padding: 1 });
    this.expand3x3_activation = nn.ReLU({ inplace: true });
  }

  override forward(x: Tensor): Tensor {
    const squeezed = this.squeeze_activation(this.squeeze(x));
    const one = this.expand1x1_activation(this.expand1x1(squeezed));
    const three = this.expand3x3_activation(this.expand3x3(squeezed));
    return opTable.get('cat')!.call([one, three], 1);
  }
}
const Fire = withoutNew('Fire', FireModule);

class SqueezeNetModule extends Module {
  constructor({ num_classes, dropout }: ModelOptions) {
    super();
    this.num_classes = num_classes;
    const pool = () => nn.MaxPool2d({ kernel_size: 3, stride: 2, ceil_mode: true });
    this.features = nn.Sequential(
      nn.Conv2d(3, 64, { kernel_size: 3, stride: 2 }),
      nn.ReLU({ inplace: true }),
      pool(),
      Fire(64, 16, 64, 64),
      Fire(128, 16, 64, 64),
      pool(),
      Fire(128, 32, 128, 128),
      Fire(256, 32, 128, 128),
      pool(),
      Fire(256, 48, 192, 192),
      Fire(384, 48, 192, 192),
      Fire(384, 64, 256, 256),
      Fire(512, 64, 256, 256),
    );
    const last = nn.Conv2d(512, num_classes, { kernel_size: 1 });
    this.classifier = nn.Sequential(
      nn.Dropout({ p: dropout }),
      last,
      nn.ReLU({ inplace: true }),
      nn.AdaptiveAvgPool2d([1, 1]),
    );
    initialise(
      this,
      (weight) => {
        if (weight === last.weight) init.normal_(weight, 0, 0.01);
        else init.kaiming_uniform_(weight);
      },
      null,
    );
  }

  override forward(x: Tensor): Tensor {
    return this.classifier(this.features(x)).flatten(1);
  }
}
const SqueezeNet = withoutNew('SqueezeNet', SqueezeNetModule);

class ConvNormActivation extends nn.Sequential {
  constructor(from: number, to: number, kernel_size = 3, stride = 1, groups = 1) {
    super(
      nn.Conv2d(from, to, { kernel_size, stride, padding: (kernel_size - 1) / 2, groups, bias: false }),
      nn.BatchNorm2d(to),
      nn.ReLU6({ inplace: true }),
    );
  }
}
const Conv2dNormActivation = withoutNew('Conv2dNormActivation', ConvNormActivation);

class InvertedResidualModule extends Module {
  constructor(from: number, to: number, stride: number, expand: number) {
    super();
    this.stride = stride;
    const hidden = Math.round(from * expand);
    this.use_res_connect = stride === 1 && from === to;
    const layers: Module[] = expand === 1 ? [] : [Conv2dNormActivation(from, hidden, 1)];
    layers.push(
      Conv2dNormActivation(hidden, hidden, 3, stride, hidden),
      nn.Conv2d(hidden, to, { kernel_size: 1, stride: 1, padding: 0, bias: false }),
      nn.BatchNorm2d(to),
    );
    this.conv = nn.Sequential(...layers);
  }

  override forward(x: Tensor): Tensor {
    return this.use_res_connect ? x.add(this.conv(x)) : this.conv(x);
  }
}
const InvertedResidual = withoutNew('InvertedResidual', InvertedResidualModule);

/** Expansion, channels, blocks, stride of the first. */
const rows = [
  [1, 16, 1, 1],
  [6, 24, 2, 2],
  [6, 32, 3, 2],
  [6, 64, 4, 2],
  [6, 96, 3, 1],
  [6, 160, 3, 2],
  [6, 320, 1, 1],
] as const;

class MobileNetV2Module extends Module {
  constructor({ num_classes, dropout }: ModelOptions) {
    super();
    const features: Module[] = [Conv2dNormActivation(3, 32, 3, 2)];
    let channels = 32;
    for (const [expand, to, count, stride] of rows) {
      for (let i = 0; i < count; i++) {
        features.push(InvertedResidual(channels, to, i === 0 ? stride : 1, expand));
        channels = to;
      }
    }
    features.push(Conv2dNormActivation(channels, 1280, 1));
    this.features = nn.Sequential(...features);
    this.classifier = nn.Sequential(nn.Dropout({ p: dropout }), nn.Linear(1280, num_classes));
    initialise(this, kaimingFanOut('leaky_relu'), smallNormal);
  }

  override forward(x: Tensor): Tensor {
    return this.classifier(this.features(x).mean([2, 3]));
  }
}
const MobileNetV2 = withoutNew('MobileNetV2', MobileNetV2Module);

/**
 * A small net of fire modules, convolutions of 1 by 1 that squeeze the channels before those that widen them:
 * squeezenet1_1({num_classes: 1000, dropout: 0.5}). Input (N, 3, H, W), made for 224 by 224; output (N,
 * num_classes), logits. 1.2 million parameters.
 * RuntimeError where weights or pretrained is given, which says how to bring the file.
 * Source: torchvision.models.squeezenet1_1 (Iandola et al. 2016, SqueezeNet)
 */
export const squeezenet1_1 = (...given: unknown[]) => SqueezeNet(readOptions('squeezenet1_1', given));
/**
 * A small net of inverted residuals, with one filter for each channel: mobilenet_v2({num_classes: 1000,
 * dropout: 0.2}). Input (N, 3, H, W), made for 224 by 224; output (N, num_classes), logits. 3.5 million
 * parameters.
 * RuntimeError where weights or pretrained is given, which says how to bring the file.
 * Source: torchvision.models.mobilenet_v2 (Sandler et al. 2018, MobileNetV2)
 */
export const mobilenet_v2 = (...given: unknown[]) => MobileNetV2(readOptions('mobilenet_v2', given, 0.2));
