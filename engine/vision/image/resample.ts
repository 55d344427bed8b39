// Resizing as PIL does it: a filter that widens when an image shrinks, first across and then down, in fixed point
// with 22 bits behind the point, rounded to bytes in between.
import { ValueError } from '../../backend';
import type { Filter, Raster } from './Image';

interface Kernel {
  support: number;
  at(x: number): number;
}

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(x * Math.PI) / (x * Math.PI));

const kernels: Partial<Record<Filter, Kernel>> = {
  box: { support: 0.5, at: (x) => (x > -0.5 && x <= 0.5 ? 1 : 0) },
  bilinear: { support: 1, at: (x) => Math.max(0, 1 - Math.abs(x)) },
  hamming: {
    support: 1,
    at: (given) => {
      const x = Math.abs(given);
      if (x === 0) return 1;
      if (x >= 1) return 0;
      return sinc(x) * (0.54 + 0.46 * Math.cos(x * Math.PI));
    },
  },
  bicubic: {
    support: 2,
    at: (given) => {
      const a = -0.5;
      const x = Math.abs(given);
      if (x < 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
      if (x < 2) return (((x - 5) * x + 8) * x - 4) * a;
      return 0;
    },
  },
  lanczos: { support: 3, at: (x) => (x >= -3 && x < 3 ? sinc(x) * sinc(x / 3) : 0) },
};

/** For each place of the output, where its weights begin and what they are, as fixed-point numbers. */
interface Weights {
  first: Int32Array;
  values: Int32Array[];
}

const precision = 22;

function weightsFor(inSize: number, outSize: number, kernel: Kernel): Weights {
  const scale = inSize / outSize;
  const stretch = Math.max(scale, 1);
  const support = kernel.support * stretch;
  const first = new Int32Array(outSize);
  const values: Int32Array[] = [];
  for (let out = 0; out < outSize; out++) {
    const centre = (out + 0.5) * scale;
    const low = Math.max(0, Math.trunc(centre - support + 0.5));
    const high = Math.min(inSize, Math.trunc(centre + support + 0.5));
    const exact = Array.from({ length: high - low }, (_, i) =>
      kernel.at((i + low - centre + 0.5) * (1 / stretch)),
    );
    const sum = exact.reduce((total, weight) => total + weight, 0);
    first[out] = low;
    values.push(
      Int32Array.from(exact, (weight) => {
        const share = (sum === 0 ? weight : weight / sum) * (1 << precision);
        return Math.trunc(share < 0 ? share - 0.5 : share + 0.5);
      }),
    );
  }
  return { first, values };
}

function byte(sum: number): number {
  const value = sum >> precision;
  return value < 0 ? 0 : value > 255 ? 255 : value;
}

export function resample(image: Raster, width: number, height: number, filter: Filter): Uint8Array {
  const kernel = kernels[filter];
  if (!kernel) throw new ValueError(`Unknown resampling filter (${filter}).`);
  if (!(image.pixels instanceof Uint8Array))
    throw new ValueError(`resizing an image of mode ${image.mode} is not supported`);
  const { bands } = image;
  let pixels = image.pixels;
  if (width !== image.width) {
    pixels = along(pixels, weightsFor(image.width, width, kernel), image.height, image.width * bands, bands);
  }
  if (height !== image.height) {
    const down = weightsFor(image.height, height, kernel);
    pixels = across(pixels, down, width * bands);
  }
  return pixels;
}

/** Each row by itself. */
function along(
  pixels: Uint8Array,
  { first, values }: Weights,
  rows: number,
  rowLength: number,
  bands: number,
): Uint8Array {
  const outRow = values.length * bands;
  const out = new Uint8Array(rows * outRow);
  for (let row = 0; row < rows; row++) {
    for (let x = 0; x < values.length; x++) {
      const weights = values[x]!;
      const start = row * rowLength + first[x]! * bands;
      for (let band = 0; band < bands; band++) {
        let sum = 1 << (precision - 1);
        for (let i = 0; i < weights.length; i++) sum += pixels[start + i * bands + band]! * weights[i]!;
        out[row * outRow + x * bands + band] = byte(sum);
      }
    }
  }
  return out;
}

/** Whole rows are added up. */
function across(pixels: Uint8Array, { first, values }: Weights, rowLength: number): Uint8Array {
  const out = new Uint8Array(values.length * rowLength);
  for (let y = 0; y < values.length; y++) {
    const weights = values[y]!;
    const start = first[y]! * rowLength;
    for (let x = 0; x < rowLength; x++) {
      let sum = 1 << (precision - 1);
      for (let i = 0; i < weights.length; i++) sum += pixels[start + i * rowLength + x]! * weights[i]!;
      out[y * rowLength + x] = byte(sum);
    }
  }
  return out;
}
