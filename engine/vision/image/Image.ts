// An image on the host, as PIL has them: a size, a mode, and bytes in rows of pixels. It has the few methods that
// vision transforms use, each with PIL's own arithmetic; it knows no tensor.
import { IndexError, PyTypeError, ValueError } from '../../backend';
import { convert } from './convert';
import { resample } from './resample';
import { rotation, warp } from './warp';

export type Mode = 'L' | 'LA' | 'RGB' | 'RGBA' | 'HSV' | 'F' | 'I';
export type Pixels = Uint8Array | Float32Array | Int32Array;
export type Fill = number | readonly number[];
export type Filter = 'nearest' | 'bilinear' | 'bicubic' | 'box' | 'hamming' | 'lanczos';

/** What the algorithms need of an image. */
export interface Raster {
  readonly mode: Mode;
  readonly width: number;
  readonly height: number;
  readonly bands: number;
  readonly pixels: Pixels;
}

const bandsOf: Record<Mode, string[]> = {
  L: ['L'],
  LA: ['L', 'A'],
  RGB: ['R', 'G', 'B'],
  RGBA: ['R', 'G', 'B', 'A'],
  HSV: ['H', 'S', 'V'],
  F: ['F'],
  I: ['I'],
};

let objects = 0;

/**
 * A picture on the host, as datasets give it and transforms take it. mode says what a pixel is: 'L' grey,
 * 'RGB' (8 bits each), 'F' float32, 'I' int32 and others. pixels holds rows from the top, the bands of a
 * pixel together.
 * ValueError for pixels that are not width * height * bands.
 * Source: PIL.Image.Image
 */
export class Image implements Raster {
  /** What Python calls the type. */
  declare readonly pythonClass: 'PIL.Image.Image';
  readonly mode: Mode;
  readonly width: number;
  readonly height: number;
  /** Row by row, the bands of a pixel together. */
  readonly pixels: Pixels;
  #text: string | null = null;

  constructor(mode: Mode, width: number, height: number, pixels: Pixels) {
    if (pixels.length !== width * height * bandsOf[mode].length)
      throw new ValueError(
        `not enough image data: ${pixels.length} values for ${width}x${height} in ${mode}`,
      );
    this.mode = mode;
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /** An image of one colour. */
  static filled(mode: Mode, width: number, height: number, fill: Fill = 0): Image {
    const bands = bandsOf[mode].length;
    const pixels = emptyPixels(mode, width * height * bands);
    const colour = typeof fill === 'number' ? Array<number>(bands).fill(fill) : fill;
    if (colour.some((value) => value !== 0)) {
      for (let i = 0; i < pixels.length; i++) pixels[i] = colour[i % bands]!;
    }
    return new Image(mode, width, height, pixels);
  }

  /** [width, height], in pixels. */
  get size(): [number, number] {
    return [this.width, this.height];
  }

  /** How many numbers a pixel has: 3 for 'RGB'. */
  get bands(): number {
    return bandsOf[this.mode].length;
  }

  /** The names of the bands: ['R', 'G', 'B']. */
  getbands(): string[] {
    return [...bandsOf[this.mode]];
  }

  /**
   * The pixel at [x, y], counted from the left and the top: a number, or a list of them for several bands.
   * IndexError outside the image.
   */
  getpixel([x, y]: readonly [number, number]): number | number[] {
    if (!(x >= 0 && x < this.width && y >= 0 && y < this.height))
      throw new IndexError('image index out of range');
    const { bands } = this;
    const at = (y * this.width + x) * bands;
    return bands === 1 ? this.pixels[at]! : Array.from(this.pixels.subarray(at, at + bands));
  }

  /** The same image with pixels of its own. */
  copy(): Image {
    return new Image(this.mode, this.width, this.height, this.pixels.slice());
  }

  /** The image in another mode: image.convert('L') makes it grey. */
  convert(mode: Mode): Image {
    if (mode === this.mode) return this.copy();
    return new Image(mode, this.width, this.height, convert(this.pixels as Uint8Array, this.mode, mode));
  }

  /**
   * The part between [left, upper, right, lower]; what lies outside the image is black. ValueError for right
   * < left or lower < upper.
   */
  crop([left, upper, right, lower]: readonly [number, number, number, number]): Image {
    if (right < left) throw new ValueError("Coordinate 'right' is less than 'left'");
    if (lower < upper) throw new ValueError("Coordinate 'lower' is less than 'upper'");
    const out = Image.filled(this.mode, right - left, lower - upper);
    out.paste(this, -left, -upper);
    return out;
  }

  /** Writes another image over this one; what falls outside is lost. */
  paste(other: Image, left: number, upper: number): void {
    const { bands } = this;
    const from = Math.max(0, -left);
    const to = Math.min(other.width, this.width - left);
    if (to <= from) return;
    for (let y = Math.max(0, -upper); y < Math.min(other.height, this.height - upper); y++) {
      const row = y * other.width;
      const target = ((y + upper) * this.width + left + from) * bands;
      this.pixels.set(other.pixels.subarray((row + from) * bands, (row + to) * bands), target);
    }
  }

  /** The image with its pixels taken from elsewhere in it: at (x, y) stands what `from` says. */
  rearranged(width: number, height: number, from: (x: number, y: number) => number): Image {
    const { bands, pixels } = this;
    const out = emptyPixels(this.mode, width * height * bands);
    let at = 0;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const source = from(x, y) * bands;
        for (let band = 0; band < bands; band++) out[at++] = pixels[source + band]!;
      }
    }
    return new Image(this.mode, width, height, out);
  }

  /** The image flipped, or turned counter-clockwise by quarters, exactly. ValueError for another method. */
  transpose(
    method: 'FLIP_LEFT_RIGHT' | 'FLIP_TOP_BOTTOM' | 'ROTATE_90' | 'ROTATE_180' | 'ROTATE_270',
  ): Image {
    const { width: w, height: h } = this;
    switch (method) {
      case 'FLIP_LEFT_RIGHT':
        return this.rearranged(w, h, (x, y) => y * w + (w - 1 - x));
      case 'FLIP_TOP_BOTTOM':
        return this.rearranged(w, h, (x, y) => (h - 1 - y) * w + x);
      case 'ROTATE_90':
        return this.rearranged(h, w, (x, y) => x * w + (w - 1 - y));
      case 'ROTATE_180':
        return this.rearranged(w, h, (x, y) => (h - 1 - y) * w + (w - 1 - x));
      case 'ROTATE_270':
        return this.rearranged(h, w, (x, y) => (h - 1 - x) * w + y);
      default:
        throw new ValueError(`unknown transpose method ${String(method)}`);
    }
  }

  /**
   * The image in another size, [width, height]; filter='bicubic' (or 'nearest', 'bilinear', 'box', 'hamming',
   * 'lanczos'). ValueError for a size of 0.
   */
  resize([width, height]: readonly [number, number], filter: Filter = 'bicubic'): Image {
    if (width <= 0 || height <= 0) throw new ValueError('height and width must be > 0');
    if (width === this.width && height === this.height) return this.copy();
    if (filter !== 'nearest')
      return new Image(this.mode, width, height, resample(this, width, height, filter));
    const [sx, sy] = [this.width / width, this.height / height];
    return this.transform([width, height], [sx, 0, 0, 0, sy, 0], 'nearest', 0);
  }

  /** An affine map from the places of the new image to those of this one. */
  transform(size: readonly [number, number], matrix: readonly number[], filter: Filter, fill: Fill): Image {
    const out = Image.filled(this.mode, ...size, fill);
    warp(this, out, matrix, filter);
    return out;
  }

  /**
   * The image turned counter-clockwise by an angle in degrees: (angle, {filter: 'nearest', expand: false,
   * center: null, fill: 0}). expand makes it large enough for the corners.
   */
  rotate(
    angle: number,
    { filter = 'nearest', expand = false, center = null, fill = 0 }: RotateOptions = {},
  ): Image {
    const plan = rotation(this.size, angle, expand, center);
    if ('turn' in plan) return plan.turn === null ? this.copy() : this.transpose(plan.turn);
    return this.transform(plan.size, plan.matrix, filter, fill);
  }

  toString(): string {
    objects += this.#text === null ? 1 : 0;
    this.#text ??= `<PIL.Image.Image image mode=${this.mode} size=${this.width}x${this.height} at 0x${(0x7f1000000000 + objects * 0x40).toString(16).toUpperCase()}>`;
    return this.#text;
  }

  [Symbol.toPrimitive](hint: string): string {
    if (hint === 'string') return this.toString();
    throw new PyTypeError("unsupported operand type(s): 'Image'");
  }
}
Object.defineProperty(Image.prototype, 'pythonClass', { value: 'PIL.Image.Image' });

export interface RotateOptions {
  filter?: Filter;
  expand?: boolean;
  center?: readonly number[] | null;
  fill?: Fill;
}

function emptyPixels(mode: Mode, length: number): Pixels {
  return mode === 'F'
    ? new Float32Array(length)
    : mode === 'I'
      ? new Int32Array(length)
      : new Uint8Array(length);
}
