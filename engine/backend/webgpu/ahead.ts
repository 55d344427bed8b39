// What is compiled before it is wanted: the shaders of a usual training step, so that the first step does not wait for
// each of them in turn. It knows no device.
import { channelSumShader, shortChannelSumShader } from './channels';
import type { Shader } from './dispatcher';
import { maxPoolGradShader, maxPoolShader, patchesShader, unpatchesShader } from './images';
import { likelihoodGradShader, likelihoodShader, logSoftmaxGradShader, logSoftmaxShader } from './likelihood';
import { type Operands, productShader, shapeOf } from './product';
import { adamShader, type Element, reluGradShader, reluShader, sgdShader } from './training';

const single = { groups: 1, images: 1, allImages: 1, leftOnce: false, rightOnce: false } as const;

/** A linear layer of so many features: forward, and the gradients of its input and of its weight. */
function linear(images: number, into: number, out: number): Operands[] {
  const one = { ...single, batch: 1, leftOnce: true, rightOnce: true } as const;
  const sized = (rows: number, depth: number, columns: number) => ({ ...one, rows, depth, columns });
  return [
    { ...sized(images, into, out), leftTurned: false, rightTurned: true, bias: 'column' },
    { ...sized(images, out, into), leftTurned: false, rightTurned: false, bias: 'none' },
    { ...sized(out, images, into), leftTurned: true, rightTurned: false, bias: 'none' },
  ];
}

/** A convolution with kernels of 3 by 3, as products with the patches of its images. */
function convolution(images: number, into: number, out: number, places: number): Operands[] {
  const each = { ...single, batch: images, allImages: images } as const;
  const sized = (rows: number, depth: number, columns: number) => ({ ...each, rows, depth, columns });
  return [
    { ...sized(out, into * 9, places), leftOnce: true, leftTurned: false, rightTurned: false, bias: 'row' },
    { ...sized(into * 9, out, places), leftOnce: true, leftTurned: true, rightTurned: false, bias: 'none' },
    { ...sized(out, places, into * 9), leftTurned: false, rightTurned: true, bias: 'none' },
  ];
}

export function shadersOfTraining(isSoftware: boolean): Shader[] {
  const types: Element[] = ['vec4f', 'f32'];
  const products = [
    ...linear(32, 3072, 500),
    ...linear(32, 500, 10),
    ...convolution(32, 3, 32, 1024),
    ...convolution(32, 32, 64, 256),
  ];
  const shaders = [
    ...products.map((operands) => productShader(shapeOf(operands, isSoftware))),
    ...types.flatMap((type) => [reluShader(type), reluGradShader(type), adamShader(type)]),
    ...types.map((type) => sgdShader(type, false)),
    logSoftmaxShader,
    likelihoodShader,
    likelihoodGradShader,
    logSoftmaxGradShader,
    shortChannelSumShader,
    channelSumShader,
    patchesShader,
    unpatchesShader,
    maxPoolShader,
    maxPoolGradShader,
  ];
  return [...new Map(shaders.map((shader) => [shader.key, shader])).values()];
}
