// The ResNets, wide and with groups too, by torchvision's names and order.
import * as nn from '../../nn';
import { Module } from '../../nn/Module';
import { withoutNew } from '../../nn/withoutNew';
import type { Tensor } from '../../tensor/tensor';
import { initialise, kaimingFanOut, type ModelOptions, readOptions } from './weights';

const conv = (from: number, to: number, kernel_size: number, stride: number, padding: number, groups = 1) =>
  nn.Conv2d(from, to, { kernel_size, stride, padding, groups, bias: false });

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

/** What the blocks of three convolutions differ in: how wide the middle one is, and in how many groups. */
interface Middle {
  groups: number;
  width_per_group: number;
}

class BottleneckModule extends Module {
  constructor(
    from: number,
    planes: number,
    stride: number,
    downsample: Module | null,
    { groups, width_per_group }: Middle,
  ) {
    super();
    const width = Math.floor(planes * (width_per_group / 64)) * groups;
    this.conv1 = conv(from, width, 1, 1, 0);
    this.bn1 = nn.BatchNorm2d(width);
    this.conv2 = conv(width, width, 3, stride, 1, groups);
    this.bn2 = nn.BatchNorm2d(width);
    this.conv3 = conv(width, planes * 4, 1, 1, 0);
    this.bn3 = nn.BatchNorm2d(planes * 4);
    this.relu = nn.ReLU({ inplace: true });
    this.downsample = downsample;
    this.stride = stride;
  }

  override forward(x: Tensor): Tensor {
    const first = this.relu(this.bn1(this.conv1(x)));
    const out = this.bn3(this.conv3(this.relu(this.bn2(this.conv2(first)))));
    return this.relu(out.add(this.downsample ? this.downsample(x) : x));
  }
}
const Bottleneck = withoutNew('Bottleneck', BottleneckModule);

class ResNetModule extends Module {
  constructor(blocks: readonly number[], { num_classes }: ModelOptions, middle?: Middle) {
    super();
    this.conv1 = conv(3, 64, 7, 2, 3);
    this.bn1 = nn.BatchNorm2d(64);
    this.relu = nn.ReLU({ inplace: true });
    this.maxpool = nn.MaxPool2d({ kernel_size: 3, stride: 2, padding: 1 });
    let channels = 64;
    blocks.forEach((count, i) => {
      const planes = 64 * 2 ** i;
      const to = middle ? planes * 4 : planes;
      const stride = i === 0 ? 1 : 2;
      const row: Module[] = [];
      for (let block = 0; block < count; block++) {
        const step = block === 0 ? stride : 1;
        const isSame = step === 1 && channels === to;
        const downsample = isSame ? null : nn.Sequential(conv(channels, to, 1, step, 0), nn.BatchNorm2d(to));
        row.push(
          middle
            ? Bottleneck(channels, planes, step, downsample, middle)
            : BasicBlock(channels, to, step, downsample),
        );
        channels = to;
      }
      this[`layer${i + 1}`] = nn.Sequential(...row);
    });
    this.avgpool = nn.AdaptiveAvgPool2d([1, 1]);
    this.fc = nn.Linear(middle ? 2048 : 512, num_classes);
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

const plain: Middle = { groups: 1, width_per_group: 64 };
const wide: Middle = { groups: 1, width_per_group: 128 };

/**
 * Sixteen blocks of three convolutions, 1 by 1, 3 by 3 and 1 by 1: resnet50({num_classes: 1000}). Input (N, 3, H, W),
 * made for 224 by 224; output (N, num_classes), logits. 25.6 million parameters.
 * RuntimeError where weights or pretrained is given, which says how to bring the file.
 * Source: torchvision.models.resnet50 (He et al. 2016, Deep residual learning for image recognition)
 */
export const resnet50 = (...given: unknown[]) => ResNet([3, 4, 6, 3], readOptions('resnet50', given), plain);
/**
 * Thirty-three blocks of three convolutions: resnet101({num_classes: 1000}). Input (N, 3, H, W), output (N,
 * num_classes), logits. 44.5 million parameters. RuntimeError where weights or pretrained is given.
 * Source: torchvision.models.resnet101 (He et al. 2016, Deep residual learning for image recognition)
 */
export const resnet101 = (...given: unknown[]) =>
  ResNet([3, 4, 23, 3], readOptions('resnet101', given), plain);
/**
 * Fifty blocks of three convolutions: resnet152({num_classes: 1000}). Input (N, 3, H, W), output (N, num_classes),
 * logits. 60.2 million parameters. RuntimeError where weights or pretrained is given.
 * Source: torchvision.models.resnet152 (He et al. 2016, Deep residual learning for image recognition)
 */
export const resnet152 = (...given: unknown[]) =>
  ResNet([3, 8, 36, 3], readOptions('resnet152', given), plain);
/**
 * resnet50 whose middle convolutions are twice as wide: wide_resnet50_2({num_classes: 1000}). 68.9 million parameters.
 * RuntimeError where weights or pretrained is given.
 * Source: torchvision.models.wide_resnet50_2 (Zagoruyko and Komodakis 2016, Wide residual networks)
 */
export const wide_resnet50_2 = (...given: unknown[]) =>
  ResNet([3, 4, 6, 3], readOptions('wide_resnet50_2', given), wide);
/**
 * resnet101 whose middle convolutions are twice as wide: wide_resnet101_2({num_classes: 1000}). 126.9 million
 * parameters. RuntimeError where weights or pretrained is given.
 * Source: torchvision.models.wide_resnet101_2 (Zagoruyko and Komodakis 2016, Wide residual networks)
 */
export const wide_resnet101_2 = (...given: unknown[]) =>
  ResNet([3, 4, 23, 3], readOptions('wide_resnet101_2', given), wide);
/**
 * resnet50 whose middle convolutions are in 32 groups of 4: resnext50_32x4d({num_classes: 1000}). 25 million parameters.
 * RuntimeError where weights or pretrained is given.
 * Source: torchvision.models.resnext50_32x4d (Xie et al. 2017, Aggregated residual transformations)
 */
export const resnext50_32x4d = (...given: unknown[]) =>
  ResNet([3, 4, 6, 3], readOptions('resnext50_32x4d', given), { groups: 32, width_per_group: 4 });
