// torchvision.datasets.MNIST and FashionMNIST, from IDX files; a part of each ships with Lantern.
import { RuntimeError } from '../../backend';
import { withoutNew } from '../../nn/withoutNew';
import { bind, parseSchema } from '../../ops/schema';
import { Arr } from '../../tensor/arr';
import { int64, uint8 } from '../../tensor/dtype';
import { Tensor } from '../../tensor/tensor';
import { Image } from '../image/Image';
import type { Split } from './Collection';
import { find, type Published } from './fallback';
import { LabelledImages } from './VisionDataset';

function published(title: string, name: string, folder: string): Published {
  const pair = (prefix: string) => [
    `${folder}/raw/${prefix}-images-idx3-ubyte`,
    `${folder}/raw/${prefix}-labels-idx1-ubyte`,
  ];
  return {
    title,
    name,
    format: 'idx',
    shape: { channels: 1, height: 28, width: 28 },
    files: { train: [pair('train')], test: [pair('t10k')] },
    fallback: `${name}-small`,
  };
}

abstract class Digits extends LabelledImages {
  #data: Tensor | null = null;
  #targets: Tensor | null = null;
  #isOwnData = true;
  #isOwnTargets = true;

  constructor(source: Published, given: readonly unknown[], name: string) {
    const args = bind(
      parseSchema(
        `${name}(str root, bool train=True, any transform=None, any target_transform=None, bool download=False) -> Dataset`,
      ),
      given,
      false,
    );
    const split: Split = args.train ? 'train' : 'test';
    super(args as never, args.train as boolean, find(source, args.root as string, split).collection);
  }

  abstract get classes(): string[];

  /** The number of each class by its name. */
  get class_to_idx(): Record<string, number> {
    return Object.fromEntries(this.classes.map((name, i) => [name, i]));
  }

  /** The images as a tensor of bytes of shape [N, 28, 28]. */
  get data(): Tensor {
    if (this.#data) return this.#data;
    const values = new Uint8Array(this.collection.length * 784);
    for (let i = 0; i < this.collection.length; i++) {
      const { bytes, at } = this.collection.locate(i);
      values.set(bytes.subarray(at, at + 784), i * 784);
    }
    this.#data = new Tensor(Arr.from(values, [this.collection.length, 28, 28], uint8));
    return this.#data;
  }

  set data(value: Tensor) {
    this.#data = value;
    this.#isOwnData = false;
  }

  /** The labels: an int64 tensor of shape (N). */
  get targets(): Tensor {
    this.#targets ??= new Tensor(Arr.from(this.collection.labels, [this.collection.length], int64));
    return this.#targets;
  }

  set targets(value: Tensor) {
    this.#targets = value;
    this.#isOwnTargets = false;
  }

  /** How many images there are. */
  __len__(): number {
    return this.#isOwnData ? this.collection.length : this.data.size(0);
  }

  protected override imageAt(index: number): Image {
    if (this.isOriginal()) return this.collection.image(index);
    const row = valuesOf(this.data.select(0, index), 'data');
    return new Image('L', this.data.size(2), this.data.size(1), Uint8Array.from(row));
  }

  protected override labelAt(index: number): number {
    const isChanged = !this.#isOwnTargets || (this.#targets?.cell.version ?? 0) > 0;
    return isChanged ? valuesOf(this.targets, 'targets')[index]! : this.collection.labels[index]!;
  }

  protected override isOriginal(): boolean {
    return this.#isOwnData && (this.#data?.cell.version ?? 0) === 0;
  }
}

function valuesOf(tensor: Tensor, name: string): ArrayLike<number> {
  const values = tensor.arr.storage.readNow();
  if (!values)
    throw new RuntimeError(
      `the dataset's ${name} were changed and are still on the GPU: read them first with \`await dataset.${name}.data()\``,
    );
  return values;
}

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const digits = published('MNIST', 'mnist', 'MNIST');
const fashion = published('Fashion-MNIST', 'fashion-mnist', 'FashionMNIST');

class MNISTDataset extends Digits {
  static readonly classes = numbers.map((name, i) => `${i} - ${name}`);

  constructor(...given: unknown[]) {
    super(digits, given, 'MNIST');
  }

  get classes(): string[] {
    return MNISTDataset.classes;
  }
}

class FashionMNISTDataset extends Digits {
  static readonly classes = [
    'T-shirt/top', 'Trouser', 'Pullover', 'Dress', 'Coat', 'Sandal', 'Shirt', 'Sneaker', 'Bag', 'Ankle boot',
  ]; // biome-ignore format: a list is read better in lines

  constructor(...given: unknown[]) {
    super(fashion, given, 'FashionMNIST');
  }

  get classes(): string[] {
    return FashionMNISTDataset.classes;
  }
}

/**
 * Handwritten digits, 28 by 28 in grey: MNIST(root, train=true, transform=null, target_transform=null,
 * download=false). A sample is [Image of mode 'L', 0 to 9].
 * The whole set has 60,000 images for training and 10,000 for testing. Where the server has only the part
 * that ships, that comes with a warning; nothing is downloaded. Files in its published format below root go
 * first.
 * RuntimeError where there is no set at all.
 * Source: torchvision.datasets.MNIST (LeCun et al. 1998, Gradient-based learning applied to document
 * recognition)
 */
export const MNIST = withoutNew('MNIST', MNISTDataset);
/**
 * Articles of clothing, 28 by 28 in grey, in ten classes: FashionMNIST(root, train=true, transform=null,
 * target_transform=null, download=false). A sample is [Image of mode 'L', 0 to 9].
 * The whole set has 60,000 images for training and 10,000 for testing. Where the server has only the part
 * that ships, that comes with a warning; nothing is downloaded. Files in its published format below root go
 * first.
 * RuntimeError where there is no set at all.
 * Source: torchvision.datasets.FashionMNIST (Xiao et al. 2017, Fashion-MNIST)
 */
export const FashionMNIST = withoutNew('FashionMNIST', FashionMNISTDataset);
