// AlexNet and VGG, by torchvision's names and order.
import * as nn from '../../nn';
import { Module } from '../../nn/Module';
import { withoutNew } from '../../nn/withoutNew';
import type { Tensor } from '../../tensor/tensor';
import { initialise, kaimingFanOut, type ModelOptions, readOptions, smallNormal } from './weights';

class AlexNetModule extends Module {
  constructor({ num_classes, dropout }: ModelOptions) {
    super();
    const relu = () => nn.ReLU({ inplace: true });
    this.features = nn.Sequential(
      nn.Conv2d(3, 64, { kernel_size: 11, stride: 4, padding: 2 }),
      relu(),
      nn.MaxPool2d({ kernel_size: 3, stride: 2 }),
      nn.Conv2d(64, 192, { kernel_size: 5, padding: 2 }),
      relu(),
      nn.MaxPool2d({ kernel_size: 3, stride: 2 }),
      nn.Conv2d(192, 384, { kernel_size: 3, padding: 1 }),
      relu(),
      nn.Conv2d(384, 256, { kernel_size: 3, padding: 1 }),
      relu(),
      nn.Conv2d(256, 256, { kernel_size: 3, padding: 1 }),
      relu(),
      nn.MaxPool2d({ kernel_size: 3, stride: 2 }),
    );
    this.avgpool = nn.AdaptiveAvgPool2d([6, 6]);
    this.classifier = nn.Sequential(
      nn.Dropout({ p: dropout }),
      nn.Linear(256 * 6 * 6, 4096),
      relu(),
      nn.Dropout({ p: dropout }),
      nn.Linear(4096, 4096),
      relu(),
      nn.Linear(4096, num_classes),
    );
  }

  override forward(x: Tensor): Tensor {
    return this.classifier(this.avgpool(this.features(x)).flatten(1));
  }
}

const plans = {
  A: [64, 'M', 128, 'M', 256, 256, 'M', 512, 512, 'M', 512, 512, 'M'],
  B: [64, 64, 'M', 128, 128, 'M', 256, 256, 'M', 512, 512, 'M', 512, 512, 'M'],
  D: [64, 64, 'M', 128, 128, 'M', 256, 256, 256, 'M', 512, 512, 512, 'M', 512, 512, 512, 'M'],
  E: [64, 64, 'M', 128, 128, 'M', 256, 256, 256, 256, 'M', 512, 512, 512, 512, 'M', 512, 512, 512, 512, 'M'],
} as const;

class VGGModule extends Module {
  constructor(plan: keyof typeof plans, hasNorm: boolean, { num_classes, dropout }: ModelOptions) {
    super();
    const layers: Module[] = [];
    let channels = 3;
    for (const step of plans[plan]) {
      if (step === 'M') {
        layers.push(nn.MaxPool2d({ kernel_size: 2, stride: 2 }));
        continue;
      }
      layers.push(nn.Conv2d(channels, step, { kernel_size: 3, padding: 1 }));
      if (hasNorm) layers.push(nn.BatchNorm2d(step));
      layers.push(nn.ReLU({ inplace: true }));
      channels = step;
    }
    this.features = nn.Sequential(...layers);
    this.avgpool = nn.AdaptiveAvgPool2d([7, 7]);
    this.classifier = nn.Sequential(
      nn.Linear(512 * 7 * 7, 4096),
      nn.ReLU(true),
      nn.Dropout({ p: dropout }),
      nn.Linear(4096, 4096),
      nn.ReLU(true),
      nn.Dropout({ p: dropout }),
      nn.Linear(4096, num_classes),
    );
    initialise(this, kaimingFanOut('relu'), smallNormal);
  }

  override forward(x: Tensor): Tensor {
    return this.classifier(this.avgpool(this.features(x)).flatten(1));
  }
}

const AlexNet = withoutNew('AlexNet', AlexNetModule);
const VGG = withoutNew('VGG', VGGModule);

/**
 * Five convolutions and three linear layers: alexnet({num_classes: 1000, dropout: 0.5}). Input (N, 3, H, W),
 * made for 224 by 224; output (N, num_classes), logits. 61 million parameters.
 * RuntimeError where weights or pretrained is given, which says how to bring the file.
 * Source: torchvision.models.alexnet (Krizhevsky 2014, One weird trick for parallelizing convolutional neural
 * networks)
 */
export const alexnet = (...given: unknown[]) => AlexNet(readOptions('alexnet', given));
/**
 * Eight convolutions of 3 by 3 and three linear layers: vgg11({num_classes: 1000, dropout: 0.5}). Input (N,
 * 3, H, W) from 32 by 32 on, made for 224 by 224; output (N, num_classes), logits. 133 million parameters.
 * RuntimeError where weights or pretrained is given, which says how to bring the file.
 * Source: torchvision.models.vgg11 (Simonyan and Zisserman 2015, Very deep convolutional networks)
 */
export const vgg11 = (...given: unknown[]) => VGG('A', false, readOptions('vgg11', given));
/**
 * vgg11 with a BatchNorm2d after each convolution. Input (N, 3, H, W), output (N, num_classes), logits.
 * RuntimeError where weights or pretrained is given.
 * Source: torchvision.models.vgg11_bn (Simonyan and Zisserman 2015; Ioffe and Szegedy 2015)
 */
export const vgg11_bn = (...given: unknown[]) => VGG('A', true, readOptions('vgg11_bn', given));
/**
 * Thirteen convolutions of 3 by 3 and three linear layers: vgg16({num_classes: 1000, dropout: 0.5}). Input
 * (N, 3, H, W) from 32 by 32 on, made for 224 by 224; output (N, num_classes), logits. 138 million
 * parameters.
 * RuntimeError where weights or pretrained is given, which says how to bring the file.
 * Source: torchvision.models.vgg16 (Simonyan and Zisserman 2015, Very deep convolutional networks)
 */
export const vgg16 = (...given: unknown[]) => VGG('D', false, readOptions('vgg16', given));
/**
 * Ten convolutions of 3 by 3 and three linear layers: vgg13({num_classes: 1000, dropout: 0.5}). Input (N, 3, H, W)
 * from 32 by 32 on, made for 224 by 224; output (N, num_classes), logits. 133 million parameters.
 * RuntimeError where weights or pretrained is given, which says how to bring the file.
 * Source: torchvision.models.vgg13 (Simonyan and Zisserman 2015, Very deep convolutional networks)
 */
export const vgg13 = (...given: unknown[]) => VGG('B', false, readOptions('vgg13', given));
/**
 * Sixteen convolutions of 3 by 3 and three linear layers: vgg19({num_classes: 1000, dropout: 0.5}). Input (N, 3, H, W)
 * from 32 by 32 on, made for 224 by 224; output (N, num_classes), logits. 144 million parameters.
 * RuntimeError where weights or pretrained is given, which says how to bring the file.
 * Source: torchvision.models.vgg19 (Simonyan and Zisserman 2015, Very deep convolutional networks)
 */
export const vgg19 = (...given: unknown[]) => VGG('E', false, readOptions('vgg19', given));
/**
 * vgg13 with a BatchNorm2d after each convolution. Input (N, 3, H, W), output (N, num_classes), logits.
 * RuntimeError where weights or pretrained is given.
 * Source: torchvision.models.vgg13_bn (Simonyan and Zisserman 2015; Ioffe and Szegedy 2015)
 */
export const vgg13_bn = (...given: unknown[]) => VGG('B', true, readOptions('vgg13_bn', given));
/**
 * vgg16 with a BatchNorm2d after each convolution. Input (N, 3, H, W), output (N, num_classes), logits.
 * RuntimeError where weights or pretrained is given.
 * Source: torchvision.models.vgg16_bn (Simonyan and Zisserman 2015; Ioffe and Szegedy 2015)
 */
export const vgg16_bn = (...given: unknown[]) => VGG('D', true, readOptions('vgg16_bn', given));
/**
 * vgg19 with a BatchNorm2d after each convolution. Input (N, 3, H, W), output (N, num_classes), logits.
 * RuntimeError where weights or pretrained is given.
 * Source: torchvision.models.vgg19_bn (Simonyan and Zisserman 2015; Ioffe and Szegedy 2015)
 */
export const vgg19_bn = (...given: unknown[]) => VGG('E', true, readOptions('vgg19_bn', given));
