// torchvision.transforms.functional: one function each for PIL images and for tensors, with torchvision's checks
// and words. Nothing here is random.
import { PyTypeError, RuntimeError, ValueError } from '../../backend';
import { plain, pyClass, pyRepr } from '../../data/python';
import { opTable } from '../../ops';
import { Arr } from '../../tensor/arr';
import { type DType, float32, int32, toDtype, uint8 } from '../../tensor/dtype';
import { Tensor } from '../../tensor/tensor';
import * as adjust from '../image/adjust';
import { gaussianBlur } from '../image/blur';
import { type Fill, type Filter, Image, type Mode } from '../image/Image';
import { outputSize, pyRound, sizePair } from './sizes';
import type { PaddingMode } from './tensorImages';
import * as tensors from './tensorImages';

export type AnyImage = Image | Tensor;
export type InterpolationMode = Filter;
/**
 * How pixels between pixels are found; the strings do as well.
 * Source: torchvision.transforms.InterpolationMode
 */
export const InterpolationMode = {
  NEAREST: 'nearest',
  BILINEAR: 'bilinear',
  BICUBIC: 'bicubic',
  BOX: 'box',
  HAMMING: 'hamming',
  LANCZOS: 'lanczos',
} as const;

function requireImage(img: unknown): asserts img is Image {
  if (!(img instanceof Image)) throw new PyTypeError(`img should be PIL Image. Got ${pyClass(img)}`);
}

/**
 * [channels, height, width] of an image or a tensor (*, C, H, W). TypeError for anything else.
 * Source: torchvision.transforms.functional.get_dimensions
 */
export function get_dimensions(img: AnyImage): [number, number, number] {
  if (img instanceof Tensor) return tensors.dimensions(img);
  if (img instanceof Image) return [img.bands, img.height, img.width];
  throw new PyTypeError(`Unexpected type ${pyClass(img)}`);
}

/**
 * [width, height] of an image or a tensor (*, H, W). TypeError for anything else.
 * Source: torchvision.transforms.functional.get_image_size
 */
export function get_image_size(img: AnyImage): [number, number] {
  const [, height, width] = get_dimensions(img);
  return [width, height];
}

/** Height, width, channels to channels, height, width. */
function planes<A extends Uint8Array | Float32Array | Int32Array>(
  image: Image,
  out: A,
  write: (value: number) => number,
): A {
  const { pixels, bands } = image;
  const count = image.width * image.height;
  for (let band = 0, to = 0; band < bands; band++)
    for (let i = 0; i < count; i++) out[to++] = write(pixels[i * bands + band]!);
  return out;
}

/**
 * An image as a tensor (C, H, W): float32, divided by 255, so from 0 to 1. Mode 'F' is not divided, and 'I'
 * becomes int32. TypeError for what is no image.
 * Source: torchvision.transforms.functional.to_tensor
 */
export function to_tensor(pic: unknown): Tensor {
  if (!(pic instanceof Image)) {
    throw new PyTypeError(`pic should be PIL Image or ndarray. Got ${pyClass(pic)}`);
  }
  const shape = [pic.bands, pic.height, pic.width];
  const length = pic.pixels.length;
  if (pic.mode === 'I') return new Tensor(Arr.fromHost(pic.pixels.slice() as Int32Array, shape, int32));
  const scale = pic.mode === 'F' ? 1 : 255;
  return new Tensor(
    Arr.fromHost(
      planes(pic, new Float32Array(length), (v) => v / scale),
      shape,
      float32,
    ),
  );
}

/**
 * An image as a tensor (C, H, W) with its own numbers: uint8 from 0 to 255, float32 for mode 'F', int32 for
 * 'I'. TypeError for what is no image.
 * Source: torchvision.transforms.functional.pil_to_tensor
 */
export function pil_to_tensor(pic: unknown): Tensor {
  if (!(pic instanceof Image)) throw new PyTypeError(`pic should be PIL Image. Got ${pyClass(pic)}`);
  const dtype = pic.mode === 'F' ? float32 : pic.mode === 'I' ? int32 : uint8;
  const values = planes(pic, new Float32Array(pic.pixels.length), (v) => v);
  return new Tensor(Arr.from(values, [pic.bands, pic.height, pic.width], dtype));
}

/**
 * A tensor of an image in another dtype, float32 unless told, scaled from the one range to the other: uint8
 * from 0 to 255 is float32 from 0 to 1. RuntimeError from floats to int32 or int64; TypeError for what is no
 * tensor.
 * Source: torchvision.transforms.functional.convert_image_dtype
 */
export function convert_image_dtype(image: unknown, dtype: DType | string = float32): Tensor {
  if (!(image instanceof Tensor)) throw new PyTypeError('Input img should be Tensor Image');
  return tensors.converted(image, toDtype(dtype));
}

/**
 * A tensor (C, H, W) or (H, W), of up to 4 channels, as an image; floats from 0 to 1 become bytes from 0 to
 * 255. mode=null: 'L', 'LA', 'RGB' or 'RGBA' by the channels.
 * ValueError for another shape or a mode that does not fit; TypeError for what is no tensor or another dtype;
 * RuntimeError where the values are on a GPU.
 * Source: torchvision.transforms.functional.to_pil_image
 */
export function to_pil_image(pic: unknown, mode: Mode | null = null): Image {
  if (!(pic instanceof Tensor))
    throw new PyTypeError(`pic should be Tensor or ndarray. Got ${pyClass(pic)}.`);
  if (pic.ndim !== 2 && pic.ndim !== 3)
    throw new ValueError(`pic should be 2/3 dimensional. Got ${pic.ndim} dimensions.`);
  const [channels, height, width] = pic.ndim === 2 ? [1, ...pic.dims] : pic.dims;
  if (channels! > 4) throw new ValueError(`pic should not have > 4 channels. Got ${channels} channels.`);
  const values = pic.arr.storage.readNow();
  if (!values)
    throw new RuntimeError(
      'to_pil_image() needs the values of a tensor that is still on the GPU: choose the wasm backend for it',
    );
  const isFloat = pic.is_floating_point() && mode !== 'F';
  const bytes = isFloat || pic.dtype === uint8;
  const wanted = modeFor(channels!, bytes, pic.dtype, mode);
  const image = Image.filled(wanted, width!, height!);
  const count = width! * height!;
  for (let band = 0; band < channels!; band++) {
    for (let i = 0; i < count; i++) {
      const value = values[band * count + i]!;
      // As a cast to a byte does: the fraction goes, and what is too large wraps around.
      image.pixels[i * channels! + band] = isFloat ? Math.trunc(Math.fround(value * 255)) & 0xff : value;
    }
  }
  return image;
}

function modeFor(channels: number, isBytes: boolean, dtype: DType, mode: Mode | null): Mode {
  const allowed = [[], ['L'], ['LA'], ['RGB', 'YCbCr', 'HSV'], ['RGBA', 'CMYK', 'RGBX']][channels]!;
  if (channels === 1) {
    const expected = isBytes ? 'L' : dtype === int32 ? 'I' : dtype === float32 ? 'F' : null;
    if (mode !== null && mode !== expected)
      throw new ValueError(
        `Incorrect mode (${mode}) supplied for input type <class 'numpy.dtype'>. Should be ${expected ?? 'None'}`,
      );
    if (expected === null) throw new PyTypeError(`Input type ${dtype.name} is not supported`);
    return expected;
  }
  if (mode !== null && !allowed.includes(mode))
    throw new ValueError(`Only modes ${pyRepr(allowed)} are supported for ${channels}D inputs`);
  if (mode === null && !isBytes) throw new PyTypeError(`Input type ${dtype.name} is not supported`);
  return mode ?? (allowed[0] as Mode);
}

/**
 * (x - mean) / std for each channel of a tensor (*, C, H, W) of floats; in place on request. TypeError for
 * another dtype; ValueError for fewer dimensions or a std of 0.
 * Source: torchvision.transforms.functional.normalize
 */
export function normalize(
  tensor: unknown,
  mean: readonly number[],
  std: readonly number[],
  inplace = false,
): Tensor {
  if (!(tensor instanceof Tensor))
    throw new PyTypeError(`img should be Tensor Image. Got ${pyClass(tensor)}`);
  return tensors.normalized(tensor, plain(mean), plain(std), inplace);
}

/**
 * An image, or a tensor (C, H, W) or (N, C, H, W), in another size: [height, width], or one number for the
 * shorter edge, with which the shape stays and max_size bounds the longer edge.
 * ValueError for another size; RuntimeError for a tensor with antialias=true.
 * Source: torchvision.transforms.functional.resize
 */
export function resize(
  img: AnyImage,
  size: number | readonly number[],
  interpolation: InterpolationMode = 'bilinear',
  max_size: number | null = null,
  antialias: boolean | null = null,
): AnyImage {
  const [, height, width] = get_dimensions(img);
  const [newHeight, newWidth] = outputSize([height, width], size, max_size);
  if (height === newHeight && width === newWidth) return img;
  if (img instanceof Image) return img.resize([newWidth, newHeight], interpolation);
  const interpolate = opTable.get('interpolate');
  if (!interpolate || antialias || img.ndim < 3) throw tensors.unsupported('Resize');
  const batched = img.ndim === 3 ? img.unsqueeze(0) : img;
  const keywords = {
    size: [newHeight, newWidth],
    mode: interpolation,
    ...(interpolation === 'nearest' ? {} : { align_corners: false }),
  };
  const out = interpolate.call(batched, keywords) as Tensor;
  return img.ndim === 3 ? out.squeeze(0) : out;
}

/**
 * The part of an image or a tensor (*, H, W) that begins at row top and column left; what lies outside is 0.
 * TypeError for anything else.
 * Source: torchvision.transforms.functional.crop
 */
export function crop(img: AnyImage, top: number, left: number, height: number, width: number): AnyImage {
  if (img instanceof Tensor) return tensors.cropped(img, top, left, height, width);
  requireImage(img);
  return img.crop([left, top, left + width, top + height]);
}

/**
 * The middle of an image or a tensor (*, H, W), [height, width] or one number for both; zeros around a
 * smaller one.
 * Source: torchvision.transforms.functional.center_crop
 */
export function center_crop(given: AnyImage, output_size: number | readonly number[]): AnyImage {
  let img = given;
  const [cropHeight, cropWidth] = sizePair(output_size, 'not enough values to unpack (expected 2)');
  let [, height, width] = get_dimensions(img);
  if (cropWidth > width || cropHeight > height) {
    const [dx, dy] = [Math.max(0, cropWidth - width), Math.max(0, cropHeight - height)];
    img = pad(img, [dx >> 1, dy >> 1, (dx + 1) >> 1, (dy + 1) >> 1]);
    [, height, width] = get_dimensions(img);
    if (cropWidth === width && cropHeight === height) return img;
  }
  return crop(
    img,
    pyRound((height - cropHeight) / 2),
    pyRound((width - cropWidth) / 2),
    cropHeight,
    cropWidth,
  );
}

/**
 * A part of an image, as crop() takes it, brought to a size, as resize() does.
 * Source: torchvision.transforms.functional.resized_crop
 */
export function resized_crop(
  img: AnyImage,
  top: number,
  left: number,
  height: number,
  width: number,
  size: number | readonly number[],
  interpolation: InterpolationMode = 'bilinear',
  antialias: boolean | null = null,
): AnyImage {
  return resize(crop(img, top, left, height, width), size, interpolation, null, antialias);
}

/**
 * An image or a tensor (*, H, W), left for right. TypeError for anything else.
 * Source: torchvision.transforms.functional.hflip
 */
export function hflip(img: AnyImage): AnyImage {
  if (img instanceof Tensor) return tensors.flipped(img, -1);
  requireImage(img);
  return img.transpose('FLIP_LEFT_RIGHT');
}

/**
 * An image or a tensor (*, H, W), top for bottom. TypeError for anything else.
 * Source: torchvision.transforms.functional.vflip
 */
export function vflip(img: AnyImage): AnyImage {
  if (img instanceof Tensor) return tensors.flipped(img, -2);
  requireImage(img);
  return img.transpose('FLIP_TOP_BOTTOM');
}

/** Left, top, right, bottom. */
function borders(padding: number | readonly number[]): [number, number, number, number] {
  if (typeof padding === 'number') return [padding, padding, padding, padding];
  const [a = 0, b = a, c = a, d = b] = padding;
  if (![1, 2, 4].includes(padding.length)) {
    throw new ValueError(
      `Padding must be an int or a 1, 2, or 4 element tuple, not a ${padding.length} element tuple`,
    );
  }
  return [a, b, c, d];
}

/**
 * An image or a tensor (*, H, W) with edges around it: pixels for all edges, [left and right, top and
 * bottom], or [left, top, right, bottom].
 * padding_mode: 'constant' (fill), 'edge' (the last pixel), 'reflect' (mirrored without it) or 'symmetric'
 * (mirrored with it). ValueError for another padding or mode.
 * Source: torchvision.transforms.functional.pad
 */
export function pad(
  img: AnyImage,
  padding: number | readonly number[],
  fill: Fill = 0,
  padding_mode: PaddingMode = 'constant',
): AnyImage {
  const edges = borders(padding);
  if (!['constant', 'edge', 'reflect', 'symmetric'].includes(padding_mode))
    throw new ValueError('Padding mode should be either constant, edge, reflect or symmetric');
  if (img instanceof Tensor) {
    if (typeof fill !== 'number') throw new PyTypeError('Got inappropriate fill arg');
    return tensors.padded(img, edges, fill, padding_mode);
  }
  requireImage(img);
  const [left, top, right, bottom] = edges;
  if (padding_mode === 'constant') {
    const colour = fillOf(fill, img);
    const out = Image.filled(img.mode, img.width + left + right, img.height + top + bottom, colour);
    out.paste(img, left, top);
    return out;
  }
  const columns = tensors.paddedPlaces(img.width, left, right, padding_mode);
  const rows = tensors.paddedPlaces(img.height, top, bottom, padding_mode);
  return img.rearranged(columns.length, rows.length, (x, y) => rows[y]! * img.width + columns[x]!);
}

function fillOf(fill: Fill | null, img: Image): number[] {
  const given = plain(fill ?? 0);
  const colour = typeof given === 'number' ? Array<number>(img.bands).fill(given) : [...given];
  if (colour.length !== img.bands) {
    throw new ValueError(
      `The number of elements in 'fill' does not match the number of channels of the image (${colour.length} != ${img.bands})`,
    );
  }
  return img.mode === 'F' ? colour : colour.map(Math.trunc);
}

/**
 * An image turned counter-clockwise by an angle in degrees; expand makes it large enough for the corners.
 * RuntimeError for tensors; ValueError for a fill of another number of channels.
 * Source: torchvision.transforms.functional.rotate
 */
export function rotate(
  img: AnyImage,
  angle: number,
  interpolation: InterpolationMode = 'nearest',
  expand = false,
  center: readonly number[] | null = null,
  fill: Fill | null = null,
): AnyImage {
  if (img instanceof Tensor) throw tensors.unsupported('rotate');
  requireImage(img);
  return img.rotate(angle, { filter: interpolation, expand, center, fill: fillOf(fill, img) });
}

/**
 * An image turned by angle and sheared, both in degrees, moved by translate, [x, y] in pixels, and scaled
 * about its center. RuntimeError for tensors; ValueError for a scale that is not positive.
 * Source: torchvision.transforms.functional.affine
 */
export function affine(
  img: AnyImage,
  angle: number,
  translate: readonly number[],
  scale: number,
  shear: number | readonly number[],
  interpolation: InterpolationMode = 'nearest',
  fill: Fill | null = null,
  center: readonly number[] | null = null,
): AnyImage {
  if (scale <= 0) throw new ValueError('Argument scale should be positive');
  if (img instanceof Tensor) throw tensors.unsupported('affine');
  requireImage(img);
  const [sx = 0, sy = 0] =
    typeof shear === 'number' ? [shear, 0] : shear.length === 1 ? [shear[0], shear[0]] : shear;
  const middle = center ?? [img.width * 0.5, img.height * 0.5];
  const matrix = inverseAffine(middle, angle, translate, scale, [sx, sy]);
  return img.transform(img.size, matrix, interpolation, fillOf(fill, img));
}

function inverseAffine(
  [cx = 0, cy = 0]: readonly number[],
  angle: number,
  [tx = 0, ty = 0]: readonly number[],
  scale: number,
  shear: readonly [number, number],
): number[] {
  const radians = (degrees: number) => degrees * (Math.PI / 180);
  const rot = radians(angle);
  const [sx, sy] = [radians(shear[0]), radians(shear[1])];
  const a = Math.cos(rot - sy) / Math.cos(sy);
  const b = (-Math.cos(rot - sy) * Math.tan(sx)) / Math.cos(sy) - Math.sin(rot);
  const c = Math.sin(rot - sy) / Math.cos(sy);
  const d = (-Math.sin(rot - sy) * Math.tan(sx)) / Math.cos(sy) + Math.cos(rot);
  const m = [d, -b, 0, -c, a, 0].map((value) => value / scale);
  m[2]! += m[0]! * (-cx - tx) + m[1]! * (-cy - ty);
  m[5]! += m[3]! * (-cx - tx) + m[4]! * (-cy - ty);
  m[2]! += cx;
  m[5]! += cy;
  return m;
}

/**
 * An image, or a tensor (*, 1 or 3, H, W), in grey, about 0.299 R + 0.587 G + 0.114 B, in 1 or 3 equal
 * channels. TypeError for another shape; ValueError for another number.
 * Source: torchvision.transforms.functional.rgb_to_grayscale
 */
export function rgb_to_grayscale(img: AnyImage, num_output_channels = 1): AnyImage {
  if (img instanceof Tensor) return tensors.greyed(img, num_output_channels);
  return to_grayscale(img, num_output_channels);
}

/**
 * An image in grey, in 1 or 3 equal channels. TypeError for what is no image; ValueError for another number.
 * Source: torchvision.transforms.functional.to_grayscale
 */
export function to_grayscale(img: AnyImage, num_output_channels = 1): Image {
  if (!(img instanceof Image)) throw new PyTypeError('Input should be PIL Image');
  if (num_output_channels !== 1 && num_output_channels !== 3)
    throw new ValueError('num_output_channels should be either 1 or 3');
  const grey = img.convert('L');
  return num_output_channels === 1 ? grey : grey.convert('RGB');
}

/**
 * An image or a tensor of one, brighter by a factor: 0 is black, 1 changes nothing. ValueError for a tensor
 * and a negative factor.
 * Source: torchvision.transforms.functional.adjust_brightness
 */
export function adjust_brightness(img: AnyImage, brightness_factor: number): AnyImage {
  if (img instanceof Tensor) {
    if (brightness_factor < 0) throw notNegative('brightness_factor', brightness_factor);
    return tensors.mixed(img, img.mul(0), brightness_factor);
  }
  requireImage(img);
  return adjust.brightness(img, brightness_factor);
}

/**
 * An image or a tensor (*, C, H, W) with its contrast times a factor: 0 is all grey, 1 changes nothing.
 * ValueError for a tensor and a negative factor.
 * Source: torchvision.transforms.functional.adjust_contrast
 */
export function adjust_contrast(img: AnyImage, contrast_factor: number): AnyImage {
  if (img instanceof Tensor) {
    if (contrast_factor < 0) throw notNegative('contrast_factor', contrast_factor);
    const [channels] = get_dimensions(img);
    const grey = channels === 3 ? tensors.greyed(img, 1) : img;
    const mean = grey.to(float32).mean([img.ndim - 3, img.ndim - 2, img.ndim - 1], { keepdim: true });
    return tensors.mixed(img, mean, contrast_factor);
  }
  requireImage(img);
  return adjust.contrast(img, contrast_factor);
}

/**
 * An image or a tensor (*, C, H, W) with its colours stronger by a factor: 0 is grey, 1 changes nothing.
 * ValueError for a tensor and a negative factor.
 * Source: torchvision.transforms.functional.adjust_saturation
 */
export function adjust_saturation(img: AnyImage, saturation_factor: number): AnyImage {
  if (img instanceof Tensor) {
    if (saturation_factor < 0) throw notNegative('saturation_factor', saturation_factor);
    const [channels] = get_dimensions(img);
    return channels === 1 ? img : tensors.mixed(img, tensors.greyed(img, 1), saturation_factor);
  }
  requireImage(img);
  return adjust.saturation(img, saturation_factor);
}

function notNegative(name: string, value: number): ValueError {
  return new ValueError(`${name} (${value}) is not non-negative.`);
}

/**
 * An image with its colours moved along the colour circle by a share of it, from -0.5 to 0.5; 0 changes
 * nothing. ValueError for another share; RuntimeError for tensors.
 * Source: torchvision.transforms.functional.adjust_hue
 */
export function adjust_hue(img: AnyImage, hue_factor: number): AnyImage {
  if (!(hue_factor >= -0.5 && hue_factor <= 0.5))
    throw new ValueError(`hue_factor (${pyRepr(hue_factor)}) is not in [-0.5, 0.5].`);
  if (img instanceof Tensor) throw tensors.unsupported('adjust_hue');
  requireImage(img);
  return adjust.hue(img, hue_factor);
}

/**
 * An image blurred with a Gaussian: kernel_size in pixels, a number or a pair; sigma, its standard deviation
 * in pixels, 0.15 * kernel_size + 0.35 unless told. RuntimeError for tensors.
 * Source: torchvision.transforms.functional.gaussian_blur
 */
export function gaussian_blur(
  img: AnyImage,
  kernel_size: number | readonly number[],
  sigma: number | readonly number[] | null = null,
): AnyImage {
  const [kx, ky] = sizePair(kernel_size, `If kernel_size is a sequence its length should be 2. Got ${(kernel_size as readonly number[]).length}`); // biome-ignore format: one thought
  const widths = sigma === null ? [kx, ky].map((size) => size * 0.15 + 0.35) : sizePairOf(sigma);
  if (img instanceof Tensor) throw tensors.unsupported('gaussian_blur');
  requireImage(img);
  return gaussianBlur(img, [kx, ky], [widths[0]!, widths[1]!]);
}

function sizePairOf(sigma: number | readonly number[]): readonly number[] {
  return typeof sigma === 'number' ? [sigma, sigma] : sigma.length === 1 ? [sigma[0]!, sigma[0]!] : sigma;
}

/**
 * A tensor (*, H, W) with the rectangle from row i and column j on, h by w, replaced by v, which is broadcast
 * to it; in place on request. TypeError for what is no tensor.
 * Source: torchvision.transforms.functional.erase
 */
export function erase(
  img: AnyImage,
  i: number,
  j: number,
  h: number,
  w: number,
  v: Tensor,
  inplace = false,
): AnyImage {
  if (!(img instanceof Tensor)) throw new PyTypeError(`Tensor is not a torch image.`);
  return tensors.erased(img, [i, j, h, w], v, inplace);
}
