// Random places and turns: flips, crops, rotations, erasing. Their numbers come from torch's generator in
// torchvision's own order.
import { PyTypeError, ValueError } from '../../backend';
import { assert, pyRepr, pyTuple, warn } from '../../data/python';
import { withoutNew } from '../../nn/withoutNew';
import { defaultGenerator } from '../../random';
import { Arr } from '../../tensor/arr';
import { float32 } from '../../tensor/dtype';
import { floatRepr } from '../../tensor/print';
import { Tensor } from '../../tensor/tensor';
import type { Fill } from '../image/Image';
import * as F from './functional';
import { sizeMessage } from './plain';
import { pyRound, sizePair, sizeText } from './sizes';
import { happens, type Kind, randint, Transform, take, uniform } from './Transform';
import type { PaddingMode } from './tensorImages';

/** Image to image, by chance. */
abstract class Chance extends Transform {
  static override readonly kind: Kind = 'image';
  static override readonly isRandom: boolean = true;
}

abstract class Flip extends Chance {
  declare p: number;

  constructor(p: number) {
    super();
    this.p = p;
  }

  override extra_repr(): string {
    return `p=${pyRepr(this.p)}`;
  }
}

class HorizontalFlip extends Flip {
  constructor(...given: unknown[]) {
    super(take('RandomHorizontalFlip(float p=0.5)', given).p);
  }

  override forward(img: F.AnyImage): F.AnyImage {
    return happens(this.p) ? F.hflip(img) : img;
  }
}

class VerticalFlip extends Flip {
  constructor(...given: unknown[]) {
    super(take('RandomVerticalFlip(float p=0.5)', given).p);
  }

  override forward(img: F.AnyImage): F.AnyImage {
    return happens(this.p) ? F.vflip(img) : img;
  }
}

class Grey extends Flip {
  constructor(...given: unknown[]) {
    super(take('RandomGrayscale(float p=0.1)', given).p);
  }

  override forward(img: F.AnyImage): F.AnyImage {
    const [channels] = F.get_dimensions(img);
    return happens(this.p) ? F.rgb_to_grayscale(img, channels) : img;
  }
}

type Box = [number, number, number, number];

class Crop extends Chance {
  declare size: [number, number];
  declare padding: number | number[] | null;
  declare pad_if_needed: boolean;
  declare fill: Fill;
  declare padding_mode: PaddingMode;

  static get_params(img: F.AnyImage, [height, width]: readonly [number, number]): Box {
    const [, h, w] = F.get_dimensions(img);
    if (h < height || w < width) {
      throw new ValueError(
        `Required crop size ${pyTuple([height, width])} is larger than input image size ${pyTuple([h, w])}`,
      );
    }
    if (w === width && h === height) return [0, 0, h, w];
    const i = randint(0, h - height + 1);
    return [i, randint(0, w - width + 1), height, width];
  }

  constructor(...given: unknown[]) {
    super();
    const args = take(
      "RandomCrop(any size, any padding=None, bool pad_if_needed=False, any fill=0, str padding_mode='constant')",
      given,
    );
    Object.assign(this, args);
    this.size = sizePair(args.size, sizeMessage);
  }

  override forward(given: F.AnyImage): F.AnyImage {
    let img = given;
    const pad = (padding: number | number[]) => F.pad(img, padding, this.fill, this.padding_mode);
    if (this.padding !== null) img = pad(this.padding);
    const [, height, width] = F.get_dimensions(img);
    if (this.pad_if_needed && width < this.size[1]) img = pad([this.size[1] - width, 0]);
    if (this.pad_if_needed && height < this.size[0]) img = pad([0, this.size[0] - height]);
    return F.crop(img, ...Crop.get_params(img, this.size));
  }

  override extra_repr(): string {
    return `size=${pyTuple(this.size)}, padding=${pyRepr(this.padding)}`;
  }
}

/** The logarithms of a range, and a number between them put back, as float32. */
function logUniform([low, high]: readonly number[]): number {
  const log = (value: number) => Math.fround(Math.log(Math.fround(value)));
  return Math.fround(Math.exp(uniform(log(low!), log(high!))));
}

class ResizedCrop extends Chance {
  declare size: [number, number];
  declare given: unknown;
  declare scale: number[];
  declare ratio: number[];
  declare interpolation: F.InterpolationMode;
  declare antialias: boolean | null;

  static get_params(img: F.AnyImage, scale: readonly number[], ratio: readonly number[]): Box {
    const [, height, width] = F.get_dimensions(img);
    const area = height * width;
    for (let attempt = 0; attempt < 10; attempt++) {
      const target = area * uniform(scale[0]!, scale[1]!);
      const aspect = logUniform(ratio);
      const w = pyRound(Math.sqrt(target * aspect));
      const h = pyRound(Math.sqrt(target / aspect));
      if (w <= 0 || w > width || h <= 0 || h > height) continue;
      const i = randint(0, height - h + 1);
      return [i, randint(0, width - w + 1), h, w];
    }
    const shape = width / height;
    const [least, most] = [Math.min(...ratio), Math.max(...ratio)];
    const [h, w] =
      shape < least
        ? [pyRound(width / least), width]
        : shape > most
          ? [height, pyRound(height * most)]
          : [height, width];
    return [Math.floor((height - h) / 2), Math.floor((width - w) / 2), h, w];
  }

  constructor(...given: unknown[]) {
    super();
    const args = take(
      "RandomResizedCrop(any size, any scale=None, any ratio=None, str interpolation='bilinear', bool? antialias=None)",
      given,
    );
    args.scale ??= [0.08, 1];
    args.ratio ??= [3 / 4, 4 / 3];
    if (!Array.isArray(args.scale)) throw new PyTypeError('Scale should be a sequence');
    if (!Array.isArray(args.ratio)) throw new PyTypeError('Ratio should be a sequence');
    warnOfRanges(args.scale, args.ratio);
    Object.assign(this, args);
    this.given = args.size;
    this.size = sizePair(args.size, sizeMessage);
  }

  override forward(img: F.AnyImage): F.AnyImage {
    const box = ResizedCrop.get_params(img, this.scale, this.ratio);
    return F.resized_crop(img, ...box, this.size, this.interpolation, this.antialias);
  }

  override toString(): string {
    const rounded = (values: number[]) =>
      `(${values.map((value) => floatRepr(Math.round(value * 1e4) / 1e4)).join(', ')})`;
    return (
      `${this._get_name()}(size=${sizeText(this.given, this.size)}, scale=${rounded(this.scale)}, ratio=${rounded(this.ratio)}, ` +
      `interpolation=${this.interpolation}), antialias=${pyRepr(this.antialias)})`
    );
  }
}

function warnOfRanges(scale: number[], ratio: number[]): void {
  if (scale[0]! > scale[1]! || ratio[0]! > ratio[1]!) warn('Scale and ratio should be of kind (min, max)');
}

/** A number d as the range from -d to d, or a range. */
function angles(given: number | number[], name: string, lengths = [2]): number[] {
  if (typeof given === 'number') {
    if (given < 0) throw new ValueError(`If ${name} is a single number, it must be positive.`);
    return [-given, given];
  }
  requireSequence(given, name, lengths);
  return given.map(Number);
}

function requireSequence(given: unknown, name: string, lengths: number[]): asserts given is number[] {
  const message = `${name} should be a sequence of length ${lengths.join(' or ')}.`;
  if (!Array.isArray(given)) throw new PyTypeError(message);
  if (!lengths.includes(given.length)) throw new ValueError(message);
}

const floats = (values: number[]) => `[${values.map(floatRepr).join(', ')}]`;

class Rotation extends Chance {
  declare degrees: number[];
  declare interpolation: F.InterpolationMode;
  declare expand: boolean;
  declare center: number[] | null;
  declare fill: Fill;

  static get_params(degrees: readonly number[]): number {
    return uniform(degrees[0]!, degrees[1]!);
  }

  constructor(...given: unknown[]) {
    super();
    const args = take(
      "RandomRotation(any degrees, str interpolation='nearest', bool expand=False, any center=None, any fill=0)",
      given,
    );
    if (args.center !== null) requireSequence(args.center, 'center', [2]);
    Object.assign(this, args);
    this.degrees = angles(args.degrees, 'degrees');
    this.fill = fillOf(args.fill);
  }

  override forward(img: F.AnyImage): F.AnyImage {
    const angle = Rotation.get_params(this.degrees);
    return F.rotate(img, angle, this.interpolation, this.expand, this.center, this.fill);
  }

  override extra_repr(): string {
    const center = this.center === null ? '' : `, center=${pyRepr(this.center)}`;
    return `degrees=${floats(this.degrees)}, interpolation=${this.interpolation}, expand=${pyRepr(this.expand)}${center}, fill=${pyRepr(this.fill)}`;
  }
}

function fillOf(fill: unknown): Fill {
  if (fill === null) return 0;
  if (typeof fill !== 'number' && !Array.isArray(fill))
    throw new PyTypeError('Fill should be either a sequence or a number.');
  return fill as Fill;
}

class Affine extends Chance {
  declare degrees: number[];
  declare translate: number[] | null;
  declare scale: number[] | null;
  declare shear: number[] | null;
  declare interpolation: F.InterpolationMode;
  declare fill: Fill;
  declare center: number[] | null;

  constructor(...given: unknown[]) {
    super();
    const args = take(
      "RandomAffine(any degrees, any translate=None, any scale=None, any shear=None, str interpolation='nearest', any fill=0, any center=None)",
      given,
    );
    if (args.translate !== null) {
      requireSequence(args.translate, 'translate', [2]);
      if (args.translate.some((value) => value < 0 || value > 1))
        throw new ValueError('translation values should be between 0 and 1');
    }
    if (args.scale !== null) {
      requireSequence(args.scale, 'scale', [2]);
      if (args.scale.some((value) => value <= 0)) throw new ValueError('scale values should be positive');
    }
    if (args.center !== null) requireSequence(args.center, 'center', [2]);
    Object.assign(this, args);
    this.degrees = angles(args.degrees, 'degrees');
    this.shear = args.shear === null ? null : angles(args.shear, 'shear', [2, 4]);
    this.fill = fillOf(args.fill);
  }

  override forward(img: F.AnyImage): F.AnyImage {
    const [, height, width] = F.get_dimensions(img);
    const angle = uniform(this.degrees[0]!, this.degrees[1]!);
    const move = (share: number, size: number) => pyRound(uniform(-share * size, share * size));
    const dx = this.translate ? move(this.translate[0]!, width) : 0;
    const dy = this.translate ? move(this.translate[1]!, height) : 0;
    const scale = this.scale ? uniform(this.scale[0]!, this.scale[1]!) : 1;
    const [a, b, c, d] = this.shear ?? [];
    const shear = [a === undefined ? 0 : uniform(a, b!), c === undefined ? 0 : uniform(c, d!)];
    return F.affine(img, angle, [dx, dy], scale, shear, this.interpolation, this.fill, this.center);
  }

  override extra_repr(): string {
    let text = `degrees=${floats(this.degrees)}`;
    if (this.translate) text += `, translate=${pyRepr(this.translate)}`;
    if (this.scale) text += `, scale=${pyRepr(this.scale)}`;
    if (this.shear) text += `, shear=${floats(this.shear)}`;
    if (this.interpolation !== 'nearest') text += `, interpolation=${this.interpolation}`;
    if (this.fill !== 0) text += `, fill=${pyRepr(this.fill)}`;
    if (this.center) text += `, center=${pyRepr(this.center)}`;
    return text;
  }
}

class Erasing extends Transform {
  static override readonly isRandom: boolean = true;
  declare p: number;
  declare scale: number[];
  declare ratio: number[];
  declare value: number | number[] | string;
  declare inplace: boolean;

  constructor(...given: unknown[]) {
    super();
    const args = take(
      'RandomErasing(float p=0.5, any scale=None, any ratio=None, any value=0, bool inplace=False)',
      given,
    );
    args.scale ??= [0.02, 0.33];
    args.ratio ??= [0.3, 3.3];
    const { value, scale, ratio } = args;
    if (typeof value !== 'number' && typeof value !== 'string' && !Array.isArray(value))
      throw new PyTypeError('Argument value should be either a number or str or a sequence');
    if (typeof value === 'string' && value !== 'random')
      throw new ValueError("If value is str, it should be 'random'");
    if (!Array.isArray(scale)) throw new PyTypeError('Scale should be a sequence');
    if (!Array.isArray(ratio)) throw new PyTypeError('Ratio should be a sequence');
    warnOfRanges(scale, ratio);
    if (scale[0] < 0 || scale[1] > 1) throw new ValueError('Scale should be between 0 and 1');
    if (args.p < 0 || args.p > 1)
      throw new ValueError('Random erasing probability should be between 0 and 1');
    Object.assign(this, args);
  }

  override forward(img: Tensor): Tensor {
    if (!happens(this.p)) return img;
    const value = typeof this.value === 'number' ? [this.value] : this.value === 'random' ? null : this.value;
    const [channels, height, width] = F.get_dimensions(img);
    assert(typeof value !== 'string', '');
    if (value !== null && value.length !== 1 && value.length !== channels) {
      throw new ValueError(
        `If value is a sequence, it should have either a single value or ${channels} (number of input channels)`,
      );
    }
    for (let attempt = 0; attempt < 10; attempt++) {
      const area = height * width * uniform(this.scale[0]!, this.scale[1]!);
      const aspect = logUniform(this.ratio);
      const h = pyRound(Math.sqrt(area * aspect));
      const w = pyRound(Math.sqrt(area / aspect));
      if (h >= height || w >= width) continue;
      const shape = value === null ? [channels, h, w] : [value.length, 1, 1];
      const values = value ?? defaultGenerator.normal(channels * h * w);
      const block = new Tensor(Arr.from(values, shape, float32));
      const i = randint(0, height - h + 1);
      const j = randint(0, width - w + 1);
      return F.erase(img, i, j, h, w, block, this.inplace) as Tensor;
    }
    return img;
  }

  override extra_repr(): string {
    const value = typeof this.value === 'string' ? this.value : pyRepr(this.value);
    return `p=${pyRepr(this.p)}, scale=${pyTuple(this.scale)}, ratio=${pyTuple(this.ratio)}, value=${value}, inplace=${pyRepr(this.inplace)}`;
  }
}

/**
 * Mirrors an image, left for right, with probability p: RandomHorizontalFlip(p=0.5). Takes an image or a
 * tensor (*, H, W).
 * Source: torchvision.transforms.RandomHorizontalFlip
 */
export const RandomHorizontalFlip = withoutNew('RandomHorizontalFlip', HorizontalFlip);
/**
 * Mirrors an image, top for bottom, with probability p: RandomVerticalFlip(p=0.5). Takes an image or a tensor
 * (*, H, W).
 * Source: torchvision.transforms.RandomVerticalFlip
 */
export const RandomVerticalFlip = withoutNew('RandomVerticalFlip', VerticalFlip);
/**
 * Makes an image grey with probability p, with as many channels as before: RandomGrayscale(p=0.1). Takes an
 * image or a tensor (*, 1 or 3, H, W).
 * Source: torchvision.transforms.RandomGrayscale
 */
export const RandomGrayscale = withoutNew('RandomGrayscale', Grey);
/**
 * A part of an image at a random place: RandomCrop(size, padding=null, pad_if_needed=false, fill=0,
 * padding_mode='constant'); size is [height, width] or one number, and the padding, as in Pad, comes first.
 * Takes an image or a tensor (*, H, W). ValueError where the image is smaller than size.
 * Source: torchvision.transforms.RandomCrop
 */
export const RandomCrop = withoutNew('RandomCrop', Crop);
/**
 * A random part of an image, brought to one size: RandomResizedCrop(size, scale=[0.08, 1], ratio=[3/4, 4/3],
 * interpolation='bilinear', antialias=null); scale is the part's share of the area, ratio its width over its
 * height.
 * Takes an image, or a tensor (C, H, W) or (N, C, H, W). TypeError for a scale or ratio that is no list;
 * warns of one that is upside down.
 * Source: torchvision.transforms.RandomResizedCrop (Szegedy et al. 2015, Going deeper with convolutions)
 */
export const RandomResizedCrop = withoutNew('RandomResizedCrop', ResizedCrop);
/**
 * Turns an image by a random angle: RandomRotation(degrees, interpolation='nearest', expand=false,
 * center=null, fill=0); degrees is [least, most], or d for -d to d, counter-clockwise.
 * TypeError or ValueError for other degrees, center or fill; RuntimeError for tensors.
 * Source: torchvision.transforms.RandomRotation
 */
export const RandomRotation = withoutNew('RandomRotation', Rotation);
/**
 * Turns, moves, scales and shears an image at random: RandomAffine(degrees, translate=null, scale=null,
 * shear=null, interpolation='nearest', fill=0, center=null).
 * degrees and shear: [least, most] in degrees, or d for -d to d; shear also as four numbers, along x and then
 * y. translate: the largest shares of width and height. scale: [least, most].
 * TypeError or ValueError for anything else; RuntimeError for tensors.
 * Source: torchvision.transforms.RandomAffine
 */
export const RandomAffine = withoutNew('RandomAffine', Affine);
/**
 * Writes over a random rectangle of a tensor (C, H, W) with probability p: RandomErasing(p=0.5, scale=[0.02,
 * 0.33], ratio=[0.3, 3.3], value=0, inplace=false). Comes after ToTensor.
 * scale: the share of the area; ratio: height over width; value: a number, one for each channel, or 'random'
 * for normal noise.
 * TypeError or ValueError for other arguments.
 * Source: torchvision.transforms.RandomErasing (Zhong et al. 2020, Random erasing data augmentation)
 */
export const RandomErasing = withoutNew('RandomErasing', Erasing);
