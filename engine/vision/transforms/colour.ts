// Random colours and blur: ColorJitter and GaussianBlur, drawn as torchvision draws them.
import { PyTypeError, ValueError } from '../../backend';
import { pyRepr } from '../../data/python';
import { withoutNew } from '../../nn/withoutNew';
import { defaultGenerator } from '../../random';
import { floatRepr } from '../../tensor/print';
import * as F from './functional';
import { sizePair, sizeText } from './sizes';
import { type Kind, Transform, take, uniform } from './Transform';

type Range = [number, number] | null;

function range(
  given: number | number[],
  name: string,
  center = 1,
  bound: [number, number] = [0, Number.POSITIVE_INFINITY],
): Range {
  let pair: [number, number];
  if (typeof given === 'number') {
    if (given < 0) throw new ValueError(`If ${name} is a single number, it must be non negative.`);
    pair = [center - given, center + given];
    if (name !== 'hue') pair[0] = Math.max(pair[0], 0);
  } else if (Array.isArray(given) && given.length === 2) {
    const [low = 0, high = 0] = given;
    if (!(bound[0] <= low && low <= high && high <= bound[1]))
      throw new ValueError(`${name} values should be between ${name === 'hue' ? '(-0.5, 0.5)' : '(0, inf)'}`);
    pair = [low, high];
  } else {
    throw new PyTypeError(`${name} should be a single number or a list/tuple with length 2.`);
  }
  return pair[0] === center && pair[1] === center ? null : pair;
}

const text = (pair: Range) => (pair === null ? 'None' : `[${pair.map(floatRepr).join(', ')}]`);

class Jitter extends Transform {
  static override readonly kind: Kind = 'image';
  static override readonly isRandom: boolean = true;
  declare brightness: Range;
  declare contrast: Range;
  declare saturation: Range;
  declare hue: Range;

  constructor(...given: unknown[]) {
    super();
    const args = take('ColorJitter(any brightness=0, any contrast=0, any saturation=0, any hue=0)', given);
    this.brightness = range(args.brightness, 'brightness');
    this.contrast = range(args.contrast, 'contrast');
    this.saturation = range(args.saturation, 'saturation');
    this.hue = range(args.hue, 'hue', 0, [-0.5, 0.5]);
  }

  override forward(given: F.AnyImage): F.AnyImage {
    const order = defaultGenerator.randperm(4);
    const [b, c, s, h] = [this.brightness, this.contrast, this.saturation, this.hue].map((pair) =>
      pair === null ? null : uniform(...pair),
    ) as [number | null, number | null, number | null, number | null];
    let img = given;
    for (const step of order) {
      if (step === 0 && b !== null) img = F.adjust_brightness(img, b);
      else if (step === 1 && c !== null) img = F.adjust_contrast(img, c);
      else if (step === 2 && s !== null) img = F.adjust_saturation(img, s);
      else if (step === 3 && h !== null) img = F.adjust_hue(img, h);
    }
    return img;
  }

  override extra_repr(): string {
    return `brightness=${text(this.brightness)}, contrast=${text(this.contrast)}, saturation=${text(this.saturation)}, hue=${text(this.hue)}`;
  }
}

class Blur extends Transform {
  static override readonly kind: Kind = 'image';
  static override readonly isRandom: boolean = true;
  declare kernel_size: [number, number];
  declare sigma: [number, number];
  declare given: { kernel_size: unknown; sigma: unknown };

  constructor(...given: unknown[]) {
    super();
    const args = take('GaussianBlur(any kernel_size, any sigma=None)', given);
    this.given = { kernel_size: args.kernel_size, sigma: args.sigma };
    this.kernel_size = sizePair(args.kernel_size, 'Kernel size should be a tuple/list of two integers');
    if (this.kernel_size.some((size) => size <= 0 || size % 2 === 0))
      throw new ValueError('Kernel size value should be an odd and positive number.');
    const sigma = args.sigma ?? [0.1, 2];
    if (typeof sigma === 'number') {
      if (sigma <= 0) throw new ValueError('If sigma is a single number, it must be positive.');
      this.sigma = [sigma, sigma];
    } else if (Array.isArray(sigma) && sigma.length === 2) {
      if (!(sigma[0] > 0 && sigma[0] <= sigma[1]))
        throw new ValueError('sigma values should be positive and of the form (min, max).');
      this.sigma = [sigma[0], sigma[1]];
    } else {
      throw new ValueError('sigma should be a single number or a list/tuple with length 2.');
    }
  }

  override forward(img: F.AnyImage): F.AnyImage {
    const sigma = uniform(...this.sigma);
    return F.gaussian_blur(img, this.kernel_size, [sigma, sigma]);
  }

  override extra_repr(): string {
    const sigma = this.sigma
      .map((value) => (Number.isInteger(value) ? floatRepr(value) : pyRepr(value)))
      .join(', ');
    const isList = Array.isArray(this.given.sigma);
    return `kernel_size=${sizeText(this.given.kernel_size, this.kernel_size)}, sigma=${isList ? `[${sigma}]` : `(${sigma})`}`;
  }
}

/**
 * Changes brightness, contrast, saturation and hue at random, in random order: ColorJitter(brightness=0,
 * contrast=0, saturation=0, hue=0).
 * Each a number d, for a factor from max(0, 1 - d) to 1 + d, or [least, most]; hue from -hue to hue, a share
 * of the colour circle, within 0.5.
 * ValueError for a negative number or a range out of bounds; TypeError for anything else; RuntimeError for
 * the hue of a tensor.
 * Source: torchvision.transforms.ColorJitter
 */
export const ColorJitter = withoutNew('ColorJitter', Jitter);
/**
 * Blurs an image with a Gaussian whose standard deviation, in pixels, is drawn at random:
 * GaussianBlur(kernel_size, sigma=[0.1, 2]).
 * kernel_size: odd, a number or [width, height], in pixels. sigma: [least, most], or one number. ValueError
 * for anything else; RuntimeError for tensors.
 * Source: torchvision.transforms.GaussianBlur
 */
export const GaussianBlur = withoutNew('GaussianBlur', Blur);
