// ResNet-18 and -34, by torchvision's names and order.
import * as nn from '../../nn';
import { Module } from '../../nn/Module';
import { withoutNew } from '../../nn/withoutNew';
import type { Tensor } from '../../tensor/tensor';
import { initialise, kaimingFanOut, type ModelOptions, readOptions } from './weights';

const conv = (from: number, to: number, kernel_size: number, stride: number, padding: number) =>
  nn.Conv2d(from, to, { kernel_size, stride, padding, bias: false });

class BasicBlockModule extends Module {
  constructor(from: number, to: number, stride: number, downsample: Module | null) {
    super();
    this.conv1 = conv(from, to, 3, stride, 1);
    this.bn1 = nn.BatchNorm2d(to);
    this.relu = nn.ReLU({ inplace: true });
    this.conv2 = conv(to, to, 3, 1, 1);
    this.bn2 = nn.BatchNorm2d(to);
    this.downsample = downsample;
    this.stride = stride;
  }

  override forward(x: Tensor): Tensor {
    const out = this.bn2(this.conv2(this.relu(this.bn1(this.conv1(x)))));
    return this.relu(out.add(this.downsample ? this.downsample(x) : x));
  }
}
const BasicBlock = withoutNew('BasicBlock', BasicBlockModule);

class ResNetModule extends Module {
  constructor(blocks: readonly number[], { num_classes }: ModelOptions) {
    super();
    this.conv1 = conv(3, 64, 7, 2, 3);
    this.bn1 = nn.BatchNorm2d(64);
    this.relu = nn.ReLU({ inplace: true });
    this.maxpool = nn.MaxPool2d({ kernel_size: 3, stride: 2, padding: 1 });
    let channels = 64;
    blocks.forEach((count, i) => {
      const to = 64 * 2 ** i;
      const stride = i === 0 ? 1 : 2;
      const row: Module[] = [];
      for (let block = 0; block < count; block++) {
        const step = block === 0 ? stride : 1;
        const isSame = step === 1 && channels === to;
        const downsample = isSame ? null : nn.Sequential(conv(channels, to, 1, step, 0), nn.BatchNorm2d(to));
        row.push(BasicBlock(channels, to, step, downsample));
        channels = to;
      }
      this[`layer${i + 1}`] = nn.Sequential(...row);
    });
    this.avgpool = nn.AdaptiveAvgPool2d([1, 1]);
    this.fc = nn.Linear(512, num_classes);
    initialise(this, kaimingFanOut('relu'), null);
  }

  override forward(x: Tensor): Tensor {
    const stem = this.maxpool(this.relu(this.bn1(this.conv1(x))));
    const out = this.layer4(this.layer3(this.layer2(this.layer1(stem))));
    return this.fc(this.avgpool(out).flatten(1));
  }
}
const ResNet = withoutNew('ResNet', ResNetModule);

/**
 * Eight blocks of two convolutions, each added to its input: resnet18({num_classes: 1000}). Input (N, 3, H,
 * W), made for 224 by 224; output (N, num_classes), logits. 11.7 million parameters.
 * RuntimeError where weights or pretrained is given, which says how to bring the file.
 * Source: torchvision.models.resnet18 (He et al. 2016, Deep residual learning for image recognition)
 */
export const resnet18 = (...given: unknown[]) => ResNet([2, 2, 2, 2], readOptions('resnet18', given));
/**
 * Sixteen blocks of two convolutions, each added to its input: resnet34({num_classes: 1000}). Input (N, 3, H,
 * W), made for 224 by 224; output (N, num_classes), logits. 21.8 million parameters.
 * RuntimeError where weights or pretrained is given, which says how to bring the file.
 * Source: torchvision.models.resnet34 (He et al. 2016, Deep residual learning for image recognition)
 */
export const resnet34 = (...given: unknown[]) => ResNet([3, 4, 6, 3], readOptions('resnet34', given));
