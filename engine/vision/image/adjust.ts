// Brightness, contrast, saturation and hue of an image, by PIL's ImageEnhance: a mixture of the image with a black,
// grey or colourless one.
import { Image } from './Image';

const f = Math.fround;

/** The first image where alpha is 0, the second where it is 1, and beyond. */
function blend(first: Image, second: Image, alpha: number): Image {
  if (alpha === 0) return first.copy();
  if (alpha === 1) return second.copy();
  const share = f(alpha);
  const out = new Uint8Array(first.pixels.length);
  for (let i = 0; i < out.length; i++) {
    const from = first.pixels[i]!;
    const mixed = f(from + f(share * (second.pixels[i]! - from)));
    out[i] = mixed <= 0 ? 0 : mixed >= 255 ? 255 : mixed;
  }
  return new Image(first.mode, first.width, first.height, out);
}

export function brightness(image: Image, factor: number): Image {
  return blend(Image.filled(image.mode, image.width, image.height), image, factor);
}

export function contrast(image: Image, factor: number): Image {
  const { pixels } = image.convert('L');
  let sum = 0;
  for (const value of pixels) sum += value;
  const mean = Math.trunc(sum / pixels.length + 0.5);
  return blend(Image.filled('L', image.width, image.height, mean).convert(image.mode), image, factor);
}

export function saturation(image: Image, factor: number): Image {
  return blend(image.convert('L').convert(image.mode), image, factor);
}

export function hue(image: Image, factor: number): Image {
  if (image.mode === 'L' || image.mode === 'I' || image.mode === 'F') return image;
  const hsv = image.convert('HSV');
  // A byte that wraps around, as numpy's np.uint8(factor * 255).
  const turn = Math.trunc(factor * 255) & 0xff;
  for (let i = 0; i < hsv.pixels.length; i += 3) hsv.pixels[i] = (hsv.pixels[i]! + turn) & 0xff;
  return hsv.convert(image.mode);
}
