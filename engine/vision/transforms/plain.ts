// The transforms without chance: to tensors and back, normalising, sizes and edges, grey.
import { PyTypeError, ValueError } from '../../backend';
import { pyClass, pyRepr } from '../../data/python';
import { withoutNew } from '../../nn/withoutNew';
import { toDtype } from '../../tensor/dtype';
import type { Tensor } from '../../tensor/tensor';
import type { Fill, Mode } from '../image/Image';
import * as F from './functional';
import { sizePair, sizeText } from './sizes';
import { type Kind, Transform, take } from './Transform';
import type { PaddingMode } from './tensorImages';

class ToTensorTransform extends Transform {
  static override readonly kind: Kind = 'toTensor';

  override forward(pic: unknown): Tensor {
    return F.to_tensor(pic);
  }
}

class PILToTensorTransform extends Transform {
  override forward(pic: unknown): Tensor {
    return F.pil_to_tensor(pic);
  }
}

class ConvertImageDtypeTransform extends Transform {
  constructor(dtype: unknown) {
    super();
    this.dtype = toDtype(dtype);
  }

  override forward(image: unknown): Tensor {
    return F.convert_image_dtype(image, this.dtype);
  }
}

class ToPILImageTransform extends Transform {
  declare mode: Mode | null;

  constructor(...given: unknown[]) {
    super();
    this.mode = take('ToPILImage(str? mode=None)', given).mode;
  }

  override forward(pic: unknown) {
    return F.to_pil_image(pic, this.mode);
  }

  override extra_repr(): string {
    return this.mode === null ? '' : `mode=${this.mode}`;
  }
}

class NormalizeTransform extends Transform {
  static override readonly kind: Kind = 'normalize';
  declare mean: number[];
  declare std: number[];
  declare inplace: boolean;

  constructor(...given: unknown[]) {
    super();
    const { mean, std, inplace } = take('Normalize(any mean, any std, bool inplace=False)', given);
    this.mean = mean;
    this.std = std;
    this.inplace = inplace;
  }

  override forward(tensor: unknown): Tensor {
    return F.normalize(tensor, list(this.mean), list(this.std), this.inplace);
  }

  override extra_repr(): string {
    return `mean=${pyRepr(this.mean)}, std=${pyRepr(this.std)}`;
  }
}

export function list(value: number | readonly number[]): readonly number[] {
  return typeof value === 'number' ? [value] : value;
}

class ResizeTransform extends Transform {
  static override readonly kind: Kind = 'image';
  declare size: number | number[];
  declare interpolation: F.InterpolationMode;
  declare max_size: number | null;
  declare antialias: boolean | null;

  constructor(...given: unknown[]) {
    super();
    const args = take(
      "Resize(any size, str interpolation='bilinear', int? max_size=None, bool? antialias=None)",
      given,
    );
    if (typeof args.size !== 'number' && !Array.isArray(args.size))
      throw new PyTypeError(`Size should be int or sequence. Got ${pyClass(args.size)}`);
    if (Array.isArray(args.size) && args.size.length !== 1 && args.size.length !== 2)
      throw new ValueError('If size is a sequence, it should have 1 or 2 values');
    Object.assign(this, args);
  }

  override forward(img: F.AnyImage): F.AnyImage {
    return F.resize(img, this.size, this.interpolation, this.max_size, this.antialias);
  }

  override extra_repr(): string {
    return `size=${pyRepr(this.size)}, interpolation=${this.interpolation}, max_size=${pyRepr(this.max_size)}, antialias=${pyRepr(this.antialias)}`;
  }
}

export const sizeMessage = 'Please provide only two dimensions (h, w) for size.';

class CenterCropTransform extends Transform {
  static override readonly kind: Kind = 'image';
  declare size: [number, number];
  declare given: unknown;

  constructor(...given: unknown[]) {
    super();
    this.given = take('CenterCrop(any size)', given).size;
    this.size = sizePair(this.given as number, sizeMessage);
  }

  override forward(img: F.AnyImage): F.AnyImage {
    return F.center_crop(img, this.size);
  }

  override extra_repr(): string {
    return `size=${sizeText(this.given, this.size)}`;
  }
}

class PadTransform extends Transform {
  static override readonly kind: Kind = 'image';
  declare padding: number | number[];
  declare fill: Fill;
  declare padding_mode: PaddingMode;

  constructor(...given: unknown[]) {
    super();
    const args = take("Pad(any padding, any fill=0, any padding_mode='constant')", given);
    const isNumbers = (value: unknown) => typeof value === 'number' || Array.isArray(value);
    if (!isNumbers(args.padding)) throw new PyTypeError('Got inappropriate padding arg');
    if (!isNumbers(args.fill)) throw new PyTypeError('Got inappropriate fill arg');
    if (!['constant', 'edge', 'reflect', 'symmetric'].includes(args.padding_mode))
      throw new ValueError('Padding mode should be either constant, edge, reflect or symmetric');
    if (Array.isArray(args.padding) && ![1, 2, 4].includes(args.padding.length)) {
      throw new ValueError(
        `Padding must be an int or a 1, 2, or 4 element tuple, not a ${args.padding.length} element tuple`,
      );
    }
    Object.assign(this, args);
  }

  override forward(img: F.AnyImage): F.AnyImage {
    return F.pad(img, this.padding, this.fill, this.padding_mode);
  }

  override extra_repr(): string {
    return `padding=${pyRepr(this.padding)}, fill=${pyRepr(this.fill)}, padding_mode=${this.padding_mode}`;
  }
}

class GrayscaleTransform extends Transform {
  static override readonly kind: Kind = 'image';
  declare num_output_channels: number;

  constructor(...given: unknown[]) {
    super();
    this.num_output_channels = take('Grayscale(int num_output_channels=1)', given).num_output_channels;
  }

  override forward(img: F.AnyImage): F.AnyImage {
    return F.rgb_to_grayscale(img, this.num_output_channels);
  }

  override extra_repr(): string {
    return `num_output_channels=${this.num_output_channels}`;
  }
}

/**
 * An image as a float32 tensor (C, H, W) with values from 0 to 1, as functional.to_tensor makes it. TypeError
 * for what is no image.
 * Source: torchvision.transforms.ToTensor
 */
export const ToTensor = withoutNew('ToTensor', ToTensorTransform);
/**
 * An image as a tensor (C, H, W) with its own numbers: uint8 from 0 to 255, float32 for mode 'F', int32 for
 * 'I'. TypeError for what is no image.
 * Source: torchvision.transforms.PILToTensor
 */
export const PILToTensor = withoutNew('PILToTensor', PILToTensorTransform);
/**
 * A tensor of an image in another dtype, scaled from the one range to the other: uint8 from 0 to 255 is
 * float32 from 0 to 1. ConvertImageDtype(dtype).
 * RuntimeError from floats to int32 or int64, which cannot hold them safely; TypeError for what is no tensor.
 * Source: torchvision.transforms.ConvertImageDtype
 */
export const ConvertImageDtype = withoutNew('ConvertImageDtype', ConvertImageDtypeTransform);
/**
 * A tensor (C, H, W) or (H, W) as an image, as functional.to_pil_image makes it: ToPILImage(mode=null).
 * Source: torchvision.transforms.ToPILImage
 */
export const ToPILImage = withoutNew('ToPILImage', ToPILImageTransform);
/**
 * (x - mean) / std for each channel of a tensor: Normalize(mean, std, inplace=false), each a list with a
 * number for each channel, or one number.
 * Input (*, C, H, W) of floats, output the same shape and dtype. TypeError for another dtype; ValueError for
 * fewer dimensions or a std of 0.
 * Source: torchvision.transforms.Normalize
 */
export const Normalize = withoutNew('Normalize', NormalizeTransform);
/**
 * An image in another size: Resize(size, interpolation='bilinear', max_size=null, antialias=null).
 * size: [height, width], or one number for the shorter edge, with which the shape stays and max_size bounds
 * the longer edge.
 * Takes an image, or a tensor (C, H, W) or (N, C, H, W). TypeError or ValueError for another size;
 * RuntimeError for a tensor with antialias=true.
 * Source: torchvision.transforms.Resize
 */
export const Resize = withoutNew('Resize', ResizeTransform);
/**
 * The middle of an image: CenterCrop(size), [height, width] or one number for both. Where the image is
 * smaller it is padded with zeros. ValueError for a longer list.
 * Source: torchvision.transforms.CenterCrop
 */
export const CenterCrop = withoutNew('CenterCrop', CenterCropTransform);
/**
 * An image with edges around it: Pad(padding, fill=0, padding_mode='constant').
 * padding: pixels for all edges, [left and right, top and bottom], or [left, top, right, bottom].
 * padding_mode: 'constant' (fill), 'edge' (the last pixel), 'reflect' (mirrored without it) or 'symmetric'
 * (mirrored with it).
 * TypeError or ValueError for another padding, fill or mode.
 * Source: torchvision.transforms.Pad
 */
export const Pad = withoutNew('Pad', PadTransform);
/**
 * An image in grey: Grayscale(num_output_channels=1), or 3 for three equal channels. Takes an image, or a
 * tensor (*, 1 or 3, H, W). ValueError for another number, once it is called.
 * Source: torchvision.transforms.Grayscale
 */
export const Grayscale = withoutNew('Grayscale', GrayscaleTransform);
