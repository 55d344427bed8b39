// One split of a data set: its shards, fetched when they are first needed, checked, and addressed by image number.
// It says how many images there are before any is fetched.
import { IndexError, RuntimeError } from '../../backend';
import { Image } from '../image/Image';
import { type Block, readCifar, readIdxPair, type Shape } from './formats';
import { datasetSource, isPlainName } from './source';

export type Format = 'cifar10' | 'cifar100' | 'idx';

export interface ShardFile {
  name: string;
  bytes: number;
}

export interface Shard {
  count: number;
  /** One file of records, or images and labels. */
  files: ShardFile[];
}

/** A data set's index.json. */
export interface Index {
  name: string;
  format: Format;
  /** How many images the whole data set has, where this is a part of it. */
  partOf: Record<Split, number> | null;
  classes: string[];
  image: Shape;
  splits: Record<Split, Shard[]>;
}

export type Split = 'train' | 'test';

/** The index of a data set that the server has; null where it has none. */
export function findIndex(name: string): Index | null {
  const bytes = datasetSource().readNow(`${name}/index.json`);
  if (!bytes) return null;
  let index: Index;
  try {
    index = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw brokenIndex(name);
  }
  return checkedIndex(name, index);
}

function brokenIndex(name: string): RuntimeError {
  return new RuntimeError(`the index of the data set ${name} is broken`);
}

function checkedIndex(name: string, index: Index): Index {
  const isWhole = (value: unknown) => typeof value === 'number' && Number.isInteger(value) && value > 0;
  const fits =
    index?.name === name &&
    ['cifar10', 'cifar100', 'idx'].includes(index.format) &&
    Array.isArray(index.classes) &&
    [index.image?.channels, index.image?.height, index.image?.width].every(isWhole) &&
    [index.splits?.train, index.splits?.test].every(
      (shards) =>
        Array.isArray(shards) &&
        shards.every(
          (shard) =>
            isWhole(shard?.count) &&
            Array.isArray(shard.files) &&
            shard.files.every((file) => isWhole(file?.bytes) && isPlainName(file.name)),
        ),
    );
  if (!fits) throw brokenIndex(name);
  return index;
}

/** Labelled images by number. */
export interface Images {
  readonly shape: Shape;
  readonly length: number;
  readonly labels: Uint8Array;
  /** Fetches what is missing without holding the worker up. */
  ready(): Promise<void>;
  /** Where an image's planes are. */
  locate(index: number): { bytes: Uint8Array; at: number };
  image(index: number): Image;
}

export class Collection implements Images {
  readonly shape: Shape;
  readonly length: number;
  readonly #what: string;
  readonly #format: Format;
  readonly #shards: Shard[];
  readonly #blocks: Block[];
  readonly #starts: number[] = [];
  #labels: Uint8Array | null = null;

  private constructor(what: string, format: Format, shape: Shape, shards: Shard[], blocks: Block[]) {
    this.#what = what;
    this.#format = format;
    this.shape = shape;
    this.#shards = shards;
    this.#blocks = blocks;
    let total = 0;
    for (const { count } of shards) {
      this.#starts.push(total);
      total += count;
    }
    this.length = total;
  }

  static ofIndex(index: Index, split: Split): Collection {
    return new Collection(index.name, index.format, index.image, index.splits[split], []);
  }

  static ofBlocks(what: string, format: Format, shape: Shape, blocks: Block[]): Collection {
    const shards = blocks.map(({ count }) => ({ count, files: [] }));
    return new Collection(what, format, shape, shards, blocks);
  }

  /** The labels of all images. */
  get labels(): Uint8Array {
    if (this.#labels) return this.#labels;
    const labels = new Uint8Array(this.length);
    this.#shards.forEach((_, i) => {
      labels.set(this.#block(i).labels, this.#starts[i]!);
    });
    this.#labels = labels;
    return labels;
  }

  /** Fetches what is missing, side by side. */
  async ready(): Promise<void> {
    await Promise.all(
      this.#shards.map(async (shard, i) => {
        if (this.#blocks[i]) return;
        const parts = await Promise.all(
          shard.files.map(({ name }) => datasetSource().read(this.#path(name))),
        );
        this.#blocks[i] ??= this.#read(shard, parts);
      }),
    );
  }

  /** Where an image's planes are. */
  locate(index: number): { bytes: Uint8Array; at: number } {
    if (!(index >= 0 && index < this.length)) throw new IndexError('list index out of range');
    let shard = this.#starts.length - 1;
    while (this.#starts[shard]! > index) shard -= 1;
    const { bytes, first, step } = this.#block(shard);
    return { bytes, at: first + (index - this.#starts[shard]!) * step };
  }

  image(index: number): Image {
    return imageOf(this, index);
  }

  #path(name: string): string {
    return `${this.#what}/${name}`;
  }

  #block(i: number): Block {
    const known = this.#blocks[i];
    if (known) return known;
    const shard = this.#shards[i]!;
    const block = this.#read(
      shard,
      shard.files.map(({ name }) => datasetSource().readNow(this.#path(name))),
    );
    this.#blocks[i] = block;
    return block;
  }

  #read(shard: Shard, parts: (Uint8Array | null)[]): Block {
    const files = parts.map((bytes, i) => {
      const { name, bytes: wanted } = shard.files[i]!;
      if (!bytes) throw new RuntimeError(`${this.#path(name)} could not be fetched from the server`);
      if (bytes.length !== wanted)
        throw new RuntimeError(
          `${this.#path(name)} is broken: ${bytes.length} bytes where ${wanted} were due`,
        );
      return bytes;
    });
    const what = this.#path(shard.files[0]!.name);
    const block =
      this.#format === 'idx'
        ? readIdxPair(files[0]!, files[1]!, this.shape, what)
        : readCifar(files[0]!, this.#format === 'cifar10' ? 1 : 2, what);
    if (block.count !== shard.count)
      throw new RuntimeError(`${what} is broken: ${block.count} images where ${shard.count} were due`);
    return block;
  }
}

/** An image from its planes. */
function imageOf(images: Images, index: number): Image {
  const { channels, height, width } = images.shape;
  const { bytes, at } = images.locate(index);
  const count = height * width;
  if (channels === 1) return new Image('L', width, height, bytes.slice(at, at + count));
  const pixels = new Uint8Array(count * channels);
  for (let channel = 0; channel < channels; channel++)
    for (let i = 0; i < count; i++) pixels[i * channels + channel] = bytes[at + channel * count + i]!;
  return new Image('RGB', width, height, pixels);
}

/** Writes the planes of one image in another shape. */
export type Rewrite = (bytes: Uint8Array, at: number, out: Uint8Array) => void;

/** The images of a collection in another shape, each written when it is first asked for. */
export class Rewritten implements Images {
  readonly shape: Shape;
  readonly #from: Images;
  readonly #write: Rewrite;
  readonly #made: Uint8Array[] = [];

  constructor(from: Images, shape: Shape, write: Rewrite) {
    this.#from = from;
    this.shape = shape;
    this.#write = write;
  }

  get length(): number {
    return this.#from.length;
  }

  get labels(): Uint8Array {
    return this.#from.labels;
  }

  ready(): Promise<void> {
    return this.#from.ready();
  }

  locate(index: number): { bytes: Uint8Array; at: number } {
    let bytes = this.#made[index];
    if (!bytes) {
      const { channels, height, width } = this.shape;
      bytes = new Uint8Array(channels * height * width);
      const source = this.#from.locate(index);
      this.#write(source.bytes, source.at, bytes);
      this.#made[index] = bytes;
    }
    return { bytes, at: 0 };
  }

  image(index: number): Image {
    return imageOf(this, index);
  }
}
