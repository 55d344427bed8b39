// The `data` of CIFAR: images as an array of bytes of shape (N, H, W, C), as far as one asks such an array for
// anything here. A slice or a selection is such an array again.
import { IndexError } from '../../backend';
import { pyTuple } from '../../data/python';
import { Arr } from '../../tensor/arr';
import { uint8 } from '../../tensor/dtype';
import { Tensor } from '../../tensor/tensor';
import type { Image } from '../image/Image';

/** A shape that prints as a Python tuple. */
class Tuple extends Array<number> {
  static override get [Symbol.species]() {
    return Array;
  }

  override toString(): string {
    return pyTuple(this);
  }
}

export class ImageArray {
  readonly dtype = 'uint8';
  readonly #images: readonly number[] | null;
  readonly #read: (index: number) => Image;
  readonly #size: readonly [number, number, number];
  readonly length: number;

  constructor(
    length: number,
    size: readonly [number, number, number],
    read: (index: number) => Image,
    images: readonly number[] | null = null,
  ) {
    this.length = images?.length ?? length;
    this.#size = size;
    this.#read = read;
    this.#images = images;
  }

  get shape(): readonly number[] {
    return Tuple.from([this.length, ...this.#size]);
  }

  get ndim(): number {
    return 4;
  }

  /** The image of that number. */
  image(index: number): Image {
    const at = index < 0 ? index + this.length : index;
    if (!(at >= 0 && at < this.length))
      throw new IndexError(`index ${index} is out of bounds for axis 0 with size ${this.length}`);
    return this.#read(this.#images?.[at] ?? at);
  }

  slice(start = 0, end = this.length): ImageArray {
    return this.take(Array.from({ length: this.length }, (_, i) => i).slice(start, end));
  }

  /** The images of those numbers, in that order. */
  take(indices: readonly number[]): ImageArray {
    const places = indices.map((index) => this.#images?.[index] ?? index);
    return new ImageArray(places.length, this.#size, this.#read, places);
  }

  /** All bytes as a tensor of shape [N, H, W, C]. */
  tensor(): Tensor {
    const [height, width, channels] = this.#size;
    const step = height * width * channels;
    const values = new Uint8Array(this.length * step);
    for (let i = 0; i < this.length; i++) values.set(this.image(i).pixels, i * step);
    return new Tensor(Arr.from(values, [this.length, ...this.#size], uint8));
  }

  toString(): string {
    return `<array of images, shape=${this.shape}, dtype=uint8>`;
  }
}
