// Gaussian blur of an image as torchvision does it: a float32 kernel over a mirrored border, rounded to bytes.
import { Image } from './Image';

const f = Math.fround;

function kernelOf(size: number, sigma: number): Float32Array {
  const half = (size - 1) * 0.5;
  const step = size > 1 ? f((2 * half) / (size - 1)) : 0;
  const values = Float32Array.from({ length: size }, (_, i) => {
    const x = i < size / 2 ? f(-half + step * i) : f(half - step * (size - 1 - i));
    return Math.exp(f(-0.5 * f(f(x / sigma) ** 2)));
  });
  const sum = f(values.reduce((total, value) => f(total + value), 0));
  return values.map((value) => value / sum);
}

function mirrored(at: number, size: number): number {
  if (size === 1) return 0;
  const period = 2 * (size - 1);
  const wrapped = ((at % period) + period) % period;
  return wrapped < size ? wrapped : period - wrapped;
}

export function gaussianBlur(
  image: Image,
  [kx, ky]: readonly [number, number],
  [sx, sy]: readonly [number, number],
): Image {
  const { width, height, bands, pixels } = image;
  const across = kernelOf(kx, sx);
  const down = kernelOf(ky, sy);
  const out = Image.filled(image.mode, width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let band = 0; band < bands; band++) {
        let sum = 0;
        for (let j = 0; j < ky; j++) {
          const row = mirrored(y + j - (ky >> 1), height) * width;
          for (let i = 0; i < kx; i++) {
            const column = mirrored(x + i - (kx >> 1), width);
            sum += pixels[(row + column) * bands + band]! * f(down[j]! * across[i]!);
          }
        }
        out.pixels[(y * width + x) * bands + band] = Math.min(255, Math.round(sum));
      }
    }
  }
  return out;
}
