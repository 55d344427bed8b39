// What torchvision's datasets have in common: a root, transforms, the text, and images from a collection with the
// fast way for whole batches. The published sets themselves are in CIFAR.ts and MNIST.ts.
import { IndexError, ValueError } from '../../backend';
import { default_collate } from '../../data/collate';
import { BaseDataset, batchOf, isPure, ready } from '../../data/Dataset';
import { Arr } from '../../tensor/arr';
import { int64 } from '../../tensor/dtype';
import { Tensor } from '../../tensor/tensor';
import type { Image } from '../image/Image';
import { normalize, to_tensor } from '../transforms/functional';
import { call, textOf } from '../transforms/Transform';
import { decodeBatch, type Plan, planOf, UnevenBatch } from './batch';
import type { Images } from './Collection';

export interface VisionOptions {
  root: string | null;
  transform: unknown;
  target_transform: unknown;
  transforms?: unknown;
}

class StandardTransform {
  readonly transform: unknown;
  readonly target_transform: unknown;

  constructor(transform: unknown, target_transform: unknown) {
    this.transform = transform;
    this.target_transform = target_transform;
  }

  __call__(input: unknown, target: unknown): [unknown, unknown] {
    return [
      this.transform === null ? input : call(this.transform, input),
      this.target_transform === null ? target : call(this.target_transform, target),
    ];
  }

  toString(): string {
    const body = ['StandardTransform'];
    if (this.transform !== null) body.push(headed(textOf(this.transform), 'Transform: '));
    if (this.target_transform !== null)
      body.push(headed(textOf(this.target_transform), 'Target transform: '));
    return body.join('\n');
  }
}

function headed(text: string, head: string): string {
  return head + text.replaceAll('\n', `\n${' '.repeat(head.length)}`);
}

/**
 * The base of torchvision's datasets: root, transform (of the image), target_transform (of the target), or
 * transforms (of both). Write `__getitem__(index)` and `__len__()`.
 * ValueError for transforms together with one of the others.
 * Source: torchvision.datasets.VisionDataset
 */
export abstract class VisionDataset extends BaseDataset {
  declare root: string | null;
  declare transform: unknown;
  declare target_transform: unknown;
  declare transforms: unknown;

  constructor({ root, transform, target_transform, transforms = null }: VisionOptions) {
    super();
    const hasOwn = transform !== null || target_transform !== null;
    if (transforms !== null && hasOwn)
      throw new ValueError('Only transforms or transform/target_transform can be passed as argument');
    this.root = root;
    this.transform = transform;
    this.target_transform = target_transform;
    this.transforms = hasOwn ? new StandardTransform(transform, target_transform) : transforms;
  }

  abstract __len__(): number;

  extra_repr(): string {
    return '';
  }

  override toString(): string {
    const body = [`Number of datapoints: ${this.__len__()}`];
    if (this.root !== null) body.push(`Root location: ${this.root}`);
    if (this.extra_repr() !== '') body.push(...this.extra_repr().split('\n'));
    if (this.transforms !== null) body.push(textOf(this.transforms));
    return [`Dataset ${this.constructor.name}`, ...body.map((line) => `    ${line}`)].join('\n');
  }
}

/** Images with labels, out of a collection. */
export abstract class LabelledImages extends VisionDataset {
  declare train: boolean;
  declare protected readonly collection: Images;
  #plan: { transform: unknown; plan: Plan | null } | null = null;

  constructor(options: VisionOptions, train: boolean, collection: Images) {
    super(options);
    this.train = train;
    Object.defineProperty(this, 'collection', { value: collection });
  }

  /** The image and label of that number as they are, before transforms. */
  protected abstract imageAt(index: number): Image;
  protected abstract labelAt(index: number): number;
  /** Whether images and labels are the collection's own, and not changed by the reader. */
  protected abstract isOriginal(): boolean;

  /**
   * [image, target] of that number, after transform and target_transform; without them an Image and a whole
   * number. Negative numbers count from the end. IndexError beyond them.
   */
  override __getitem__(index: number): unknown[] {
    const at = this.#wrapped(index);
    let image: unknown = this.imageAt(at);
    let target: unknown = this.labelAt(at);
    if (this.transform !== null) image = call(this.transform, image);
    if (this.target_transform !== null) target = call(this.target_transform, target);
    return [image, target];
  }

  override extra_repr(): string {
    return `Split: ${this.train ? 'Train' : 'Test'}`;
  }

  override [batchOf](indices: readonly number[]): unknown {
    const plan = this.#planned();
    if (!plan || !this.#isPlain()) return null;
    const places = indices.map((index) => this.#wrapped(index));
    const images = this.#images(places, plan);
    if (images === null) return null;
    const labels = places.map((place) => this.labelAt(place));
    if (this.target_transform === null) return [images, new Tensor(Arr.from(labels, [labels.length], int64))];
    return [images, default_collate(labels.map((label) => call(this.target_transform, label)))];
  }

  override get [isPure](): boolean {
    const plan = this.#planned();
    return plan !== null && !plan.isRandom && this.target_transform === null && this.#isPlain();
  }

  override async [ready](): Promise<void> {
    await this.collection.ready();
  }

  #images(places: readonly number[], plan: Plan): unknown {
    try {
      return decodeBatch(this.collection, places, plan);
    } catch (error) {
      if (!(error instanceof UnevenBatch)) throw error;
      const finish = (image: Image) =>
        plan.normalise.reduce((tensor, { mean, std }) => normalize(tensor, mean, std), to_tensor(image));
      return default_collate(error.images.map(finish));
    }
  }

  #planned(): Plan | null {
    if (this.#plan?.transform !== this.transform)
      this.#plan = { transform: this.transform, plan: planOf(this.transform) };
    return this.#plan!.plan;
  }

  #isPlain(): boolean {
    return this.__getitem__ === LabelledImages.prototype.__getitem__ && this.isOriginal();
  }

  #wrapped(index: number): number {
    const length = this.__len__();
    const at = index < 0 ? index + length : index;
    if (!Number.isInteger(at) || at < 0 || at >= length) {
      throw new IndexError(`index ${index} is out of bounds for axis 0 with size ${length}`);
    }
    return at;
  }
}
