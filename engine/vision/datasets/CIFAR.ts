// torchvision.datasets.CIFAR10 and CIFAR100, from their published binary version.

import { withoutNew } from '../../nn/withoutNew';
import { bind, parseSchema } from '../../ops/schema';
import type { Image } from '../image/Image';
import { type Images, type Index, Rewritten, type Split } from './Collection';
import { fineClasses } from './cifar100Classes';
import { find, type Published } from './fallback';
import { ImageArray } from './ImageArray';
import { LabelledImages } from './VisionDataset';

const shape = { channels: 3, height: 32, width: 32 };

const cifar10: Published = {
  title: 'CIFAR-10',
  name: 'cifar10',
  format: 'cifar10',
  shape,
  files: {
    train: [1, 2, 3, 4, 5].map((n) => [`cifar-10-batches-bin/data_batch_${n}.bin`]),
    test: [['cifar-10-batches-bin/test_batch.bin']],
  },
  fallback: 'fashion-mnist-small',
};

const cifar100: Published = {
  title: 'CIFAR-100',
  name: 'cifar100',
  format: 'cifar100',
  shape,
  files: { train: [['cifar-100-binary/train.bin']], test: [['cifar-100-binary/test.bin']] },
  fallback: null,
};

const classes10 = ['airplane', 'automobile', 'bird', 'cat', 'deer', 'dog', 'frog', 'horse', 'ship', 'truck'];

abstract class CIFAR extends LabelledImages {
  declare classes: string[];
  declare class_to_idx: Record<string, number>;
  #data: ImageArray | null = null;
  #targets: number[] | null = null;
  #isOwn = true;

  constructor(published: Published, classes: string[], given: readonly unknown[], name: string) {
    const args = bind(
      parseSchema(
        `${name}(str root, bool train=True, any transform=None, any target_transform=None, bool download=False) -> Dataset`,
      ),
      given,
      false,
    );
    const split: Split = args.train ? 'train' : 'test';
    const found = find(published, args.root as string, split);
    super(
      args as never,
      args.train as boolean,
      found.instead ? enlarged(found.instead, found.collection) : found.collection,
    );
    this.classes = found.instead?.classes ?? classes;
    this.class_to_idx = Object.fromEntries(this.classes.map((each, i) => [each, i]));
    if (args.download && found.isComplete) console.log('Files already downloaded and verified');
  }

  /** The images as bytes, of shape (N, 32, 32, 3). */
  get data(): ImageArray {
    this.#data ??= new ImageArray(this.collection.length, [32, 32, 3], (i) => this.collection.image(i));
    return this.#data;
  }

  set data(value: ImageArray) {
    this.#data = value;
    this.#isOwn = false;
  }

  /** The labels, a list of whole numbers. */
  get targets(): number[] {
    this.#targets ??= Array.from(this.collection.labels);
    return this.#targets;
  }

  set targets(value: number[]) {
    this.#targets = value;
  }

  /** How many images there are. */
  __len__(): number {
    return this.#isOwn ? this.collection.length : this.data.length;
  }

  protected override imageAt(index: number): Image {
    return this.#isOwn ? this.collection.image(index) : this.data.image(index);
  }

  protected override labelAt(index: number): number {
    return this.targets[index]!;
  }

  protected override isOriginal(): boolean {
    return this.#isOwn;
  }
}

/** Small grey images in the clothes of CIFAR's: a black border of two, and three equal channels. */
function enlarged(index: Index, small: Images): Images {
  const { height, width } = index.image;
  const border = (32 - width) / 2;
  return new Rewritten(small, shape, (bytes, at, out) => {
    for (let y = 0; y < height; y++) {
      const row = bytes.subarray(at + y * width, at + (y + 1) * width);
      for (let channel = 0; channel < 3; channel++)
        out.set(row, channel * 1024 + (y + (32 - height) / 2) * 32 + border);
    }
  });
}

class CIFAR10Dataset extends CIFAR {
  constructor(...given: unknown[]) {
    super(cifar10, classes10, given, 'CIFAR10');
  }
}

class CIFAR100Dataset extends CIFAR {
  constructor(...given: unknown[]) {
    super(cifar100, fineClasses, given, 'CIFAR100');
  }
}

/**
 * Photographs, 32 by 32 in colour, in ten classes: CIFAR10(root, train=true, transform=null,
 * target_transform=null, download=false). A sample is [Image of mode 'RGB', 0 to 9].
 * 50,000 images for training and 10,000 for testing. Where the server has not got them, images of
 * Fashion-MNIST in the same size come in their place, with a warning; nothing is downloaded. Files in its
 * binary format below root go first.
 * RuntimeError where there is no set at all.
 * Source: torchvision.datasets.CIFAR10 (Krizhevsky 2009, Learning multiple layers of features from tiny
 * images)
 */
export const CIFAR10 = withoutNew('CIFAR10', CIFAR10Dataset);
/**
 * Photographs, 32 by 32 in colour, in a hundred classes: CIFAR100(root, train=true, transform=null,
 * target_transform=null, download=false). A sample is [Image of mode 'RGB', 0 to 99].
 * 50,000 images for training and 10,000 for testing, from the server or from files in its binary format below
 * root. RuntimeError where neither has them.
 * Source: torchvision.datasets.CIFAR100 (Krizhevsky 2009)
 */
export const CIFAR100 = withoutNew('CIFAR100', CIFAR100Dataset);
