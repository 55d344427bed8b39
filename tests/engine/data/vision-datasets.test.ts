// torchvision.datasets: what ships, what is fetched, the reader's own files, the fast way for batches against the slow
// one, and what happens where a file is missing or broken.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { torch } from '../../../engine';
import { loadBackend } from '../../../engine/backend';
import { listFiles, removeFile, writeFile } from '../../../engine/io/files';
import type { Tensor } from '../../../engine/tensor/tensor';
import * as torchvision from '../../../engine/vision';
import { setDatasetSource } from '../../../engine/vision/datasets/source';
import { wasmBase } from '../../conformance/backends';
import { folderSource, shipped } from './nodeSource';

const { CIFAR10, CIFAR100, FakeData, FashionMNIST, MNIST } = torchvision.datasets;
const { transforms } = torchvision;
const { DataLoader, Subset } = torch.utils.data;

const fixtures = JSON.parse(
  readFileSync(new URL('../../fixtures/vision/transforms.json', import.meta.url), 'utf8'),
) as {
  fake: { repr: string; items: { image: { bytes: string }; target: number }[]; after: number; end: string };
};

let warned: string[] = [];

beforeAll(async () => {
  await loadBackend('wasm', { wasmBase });
});
beforeEach(() => {
  warned = [];
  vi.spyOn(console, 'warn').mockImplementation((text) => warned.push(String(text)));
  setDatasetSource(folderSource(shipped));
});
afterEach(() => {
  vi.restoreAllMocks();
  setDatasetSource(null);
  for (const { path: name } of listFiles()) removeFile(name);
});

const normal = () => transforms.Compose([transforms.ToTensor(), transforms.Normalize([0.5], [0.25])]);

describe('what ships', () => {
  test('MNIST and FashionMNIST are balanced, named and said to be a part', async () => {
    const train = MNIST('./data', { train: true, download: true });
    const test_ = FashionMNIST('./data', { train: false });
    expect([train.length, test_.length]).toEqual([6000, 1000]);
    expect(train.classes[3]).toBe('3 - three');
    expect(test_.class_to_idx['Ankle boot']).toBe(9);
    for (const dataset of [train, test_]) {
      const counts = await torch
        .stack(Array.from({ length: 10 }, (_, i) => dataset.targets.eq(i).sum()))
        .tolist();
      expect(counts).toEqual(Array(10).fill(dataset.length / 10));
    }
    expect(String(train.data.shape)).toBe('torch.Size([6000, 28, 28])');
    expect([String(train.data.dtype), String(train.targets.dtype)]).toEqual(['torch.uint8', 'torch.int64']);
    expect(String(train)).toBe(
      'Dataset MNIST\n    Number of datapoints: 6000\n    Root location: ./data\n    Split: Train',
    );
    expect(warned).toEqual([
      'UserWarning: the whole of MNIST is not on this server: 6,000 images take the place of its 60,000 training images. To have them all, run: npm run dataset -- mnist',
      'UserWarning: the whole of Fashion-MNIST is not on this server: 1,000 images take the place of its 10,000 test images. To have them all, run: npm run dataset -- fashion-mnist',
    ]);
  });

  test('an item is a PIL image and a number', async () => {
    const data = MNIST('./data');
    const [image, target] = data[0];
    expect(String(image)).toMatch(/^<PIL\.Image\.Image image mode=L size=28x28 at /);
    expect(target).toBe(0);
    const first = (await data.data.select(0, 0).tolist()) as number[][];
    expect(image.getpixel([14, 7])).toBe(first[7]![14]);
    expect(data[-1][1]).toBe(9);
    expect(() => data[6000]).toThrow('index 6000 is out of bounds for axis 0 with size 6000');
  });

  test('a dataset with transforms prints as torchvision prints it', () => {
    const data = FashionMNIST('./data', {
      train: false,
      transform: normal(),
      target_transform: transforms.Lambda((t: number) => t),
    });
    expect(String(data)).toBe(
      [
        'Dataset FashionMNIST',
        '    Number of datapoints: 1000',
        '    Root location: ./data',
        '    Split: Test',
        '    StandardTransform',
        'Transform: Compose(',
        '               ToTensor()',
        '               Normalize(mean=[0.5], std=[0.25])',
        '           )',
        'Target transform: Lambda()',
      ].join('\n'),
    );
  });

  test('CIFAR10 without its files gives Fashion-MNIST in its size, and says so; CIFAR100 says what to do', async () => {
    const data = CIFAR10('./data', { transform: transforms.ToTensor() });
    expect(warned).toEqual([
      'UserWarning: CIFAR-10 is not on this server. In its place come 4,000 images of Fashion-MNIST, 32 by 32 in three equal channels, with the classes of Fashion-MNIST. To have CIFAR-10, run: npm run dataset -- cifar10',
    ]);
    expect(data.classes[9]).toBe('Ankle boot');
    expect(String(data.data.shape)).toBe('(4000, 32, 32, 3)');
    const [image] = data[5];
    const small = FashionMNIST('./data', {
      transform: transforms.Compose([transforms.Pad(2), transforms.ToTensor()]),
    });
    const wanted = (await small[5][0].tolist()) as number[][][];
    expect(await image.tolist()).toEqual([wanted[0], wanted[0], wanted[0]]);
    expect(() => CIFAR100('./data')).toThrow(
      'Dataset not found or corrupted. CIFAR-100 is not on this server; whoever runs it fetches it once with: npm run dataset -- cifar100',
    );
  });
});

describe('the fast way for batches', () => {
  // biome-ignore lint/suspicious/noExplicitAny: a transform that the fast way does not know.
  const hidden = (transform: any) => (image: unknown) => transform(image);
  const chains: Record<string, () => unknown> = {
    ToTensor: () => transforms.ToTensor(),
    normalised: normal,
    'normalised twice': () => transforms.Compose([normal(), transforms.Normalize([0.1], [2])]),
    'random crops and flips': () =>
      transforms.Compose([
        transforms.RandomCrop(28, { padding: 3 }),
        transforms.RandomHorizontalFlip(),
        transforms.Resize(20),
        transforms.ToTensor(),
        transforms.Normalize([0.3], [0.4]),
      ]),
  };
  for (const [name, chain] of Object.entries(chains)) {
    test(`${name}: the same as sample by sample, and the same random numbers`, async () => {
      const run = async (transform: unknown) => {
        torch.manual_seed(3);
        const loader = DataLoader(FashionMNIST('./data', { train: false, transform }), {
          batch_size: 7,
          shuffle: true,
        });
        const [images, labels] = loader[Symbol.iterator]().next().value;
        return {
          images: Array.from(await (images as Tensor).data()),
          labels: await labels.tolist(),
          shape: [...images.dims],
          dtype: String(labels.dtype),
          after: await torch.rand(1).item(),
        };
      };
      const fast = await run(chain());
      const slow = await run(hidden(chain()));
      expect(fast.images.length).toBe(fast.shape.reduce((a, b) => a * b, 1));
      const worst = Math.max(...fast.images.map((value, i) => Math.abs(value - slow.images[i]!)));
      expect(worst).toBeLessThan(1e-6);
      expect({ ...fast, images: [] }).toEqual({ ...slow, images: [] });
    });
  }

  test('labels that were changed, target transforms, subsets and a subclass of the reader are honoured', async () => {
    const data = MNIST('./data', {
      train: false,
      transform: transforms.ToTensor(),
      target_transform: (t: number) => t * 10,
    });
    const first = async (dataset: unknown) => {
      const [, labels] = DataLoader(dataset, { batch_size: 3 })[Symbol.iterator]().next().value;
      return labels.tolist();
    };
    expect(await first(data)).toEqual([0, 10, 20]);
    (data.targets as unknown as number[])[0] = 7;
    expect(await first(data)).toEqual([70, 10, 20]);
    expect(await first(Subset(data, [2, 1]))).toEqual([20, 10]);
    class Doubled extends MNIST {
      override __getitem__(index: number) {
        const [image, label] = super.__getitem__(index);
        return [image, (label as number) + 100];
      }
    }
    expect(await first(new Doubled('./data', { transform: transforms.ToTensor() }))).toEqual([100, 101, 102]);
    data.data = data.data.index_select(0, torch.tensor([4, 5]));
    expect(data.length).toBe(2);
    expect(data[0][0].dims).toEqual([1, 28, 28]);
  });

  test('images of several sizes end in the words of torch.stack', () => {
    torch.manual_seed(0);
    const transform = transforms.Compose([
      transforms.RandomApply([transforms.CenterCrop(20)]),
      transforms.ToTensor(),
    ]);
    const loader = DataLoader(MNIST('./data', { transform }), { batch_size: 16 });
    expect(() => loader[Symbol.iterator]().next()).toThrow('stack expects each tensor to be equal size');
    const turned = DataLoader(
      MNIST('./data', {
        transform: transforms.Compose([
          transforms.RandomRotation([0, 90], { expand: true }),
          transforms.ToTensor(),
        ]),
      }),
      { batch_size: 4 },
    );
    expect(() => turned[Symbol.iterator]().next()).toThrow('stack expects each tensor to be equal size');
  });

  test('without ToTensor the message is that of default_collate', () => {
    expect(() => DataLoader(MNIST('./data'))[Symbol.iterator]().next()).toThrow(
      "found <class 'PIL.Image.Image'>",
    );
  });
});

describe('fetching', () => {
  test('the length is known before any image is there, and for await fetches without holding up', async () => {
    const source = folderSource(shipped);
    setDatasetSource(source);
    const data = MNIST('./data', { transform: transforms.ToTensor() });
    expect(data.length).toBe(6000);
    const isImages = (name: string) => name.includes('-images-');
    expect(source.asked.some(isImages)).toBe(false);
    for await (const [images] of DataLoader(data, { batch_size: 4 })) {
      expect([...images.dims]).toEqual([4, 1, 28, 28]);
      break;
    }
    expect(source.asked.filter(isImages)).toHaveLength(1);
    expect(source.asked.find(isImages)).toMatch(/^later mnist-small\/train-0-images-/);
  });

  test('what is missing or broken is named', () => {
    const whole = folderSource(shipped);
    const broken = (change: (name: string, bytes: Uint8Array) => Uint8Array | null) =>
      setDatasetSource({ ...whole, readNow: (name) => { const bytes = whole.readNow(name); return bytes && change(name, bytes); } }); // biome-ignore format: one thought
    broken((name, bytes) => (name.includes('images') ? null : bytes));
    expect(() => MNIST('./data')[0]).toThrow(
      /mnist-small\/train-0-images-\w+\.bin could not be fetched from the server/,
    );
    broken((name, bytes) => (name.includes('images') ? bytes.subarray(0, 1000) : bytes));
    expect(() => MNIST('./data')[0]).toThrow(/images-\w+\.bin is broken: 1000 bytes where 4704016 were due/);
    broken((name, bytes) => (name.includes('images') ? bytes.slice().fill(9, 0, 4) : bytes));
    expect(() => MNIST('./data')[0]).toThrow('does not begin as an IDX file');
    broken((_, bytes) =>
      new TextEncoder().encode(new TextDecoder().decode(bytes).replace('"count": 6000', '"count": -1')),
    );
    expect(() => MNIST('./data')).toThrow('the index of the data set mnist-small is broken');
    setDatasetSource({ readNow: () => null, read: async () => null });
    expect(() => MNIST('./data')).toThrow('fetches it once with: npm run dataset -- mnist');
  });
});

test('FakeData gives the images of torchvision', async () => {
  const data = FakeData({ size: 4, image_size: [3, 5, 6], num_classes: 7 });
  expect(String(data)).toBe(fixtures.fake.repr);
  torch.manual_seed(9);
  for (const [i, wanted] of [
    [0, fixtures.fake.items[0]!],
    [3, fixtures.fake.items[1]!],
  ] as const) {
    const [image, target] = data[i];
    expect(target).toBe(wanted.target);
    expect(Buffer.from(image.pixels).toString('base64')).toBe(wanted.image.bytes);
  }
  expect(await torch.rand(1).item()).toBe(fixtures.fake.after);
  expect(() => data[4]).toThrow('FakeData index out of range');
});

/** Beside the project, where it is at hand. */
const sample = fileURLToPath(new URL('../../../../shared/datasets/cifar-10-sample', import.meta.url));

describe.skipIf(!existsSync(sample))(
  'the real CIFAR-10, a sample of it (skipped where it is not at hand)',
  () => {
    beforeEach(() => {
      for (const name of [
        'data_batch_1',
        'data_batch_2',
        'data_batch_3',
        'data_batch_4',
        'data_batch_5',
        'test_batch',
      ])
        writeFile(
          `data/cifar-10-batches-bin/${name}.bin`,
          new Uint8Array(readFileSync(path.join(sample, `${name}.bin`))),
        );
    });

    test('is read from the published files below the root', async () => {
      const said = vi.spyOn(console, 'log').mockImplementation(() => {});
      const train = CIFAR10('./data', { train: true, download: true, transform: transforms.ToTensor() });
      const held = CIFAR10('./data', { train: false });
      expect(said).toHaveBeenCalledWith('Files already downloaded and verified');
      expect(warned).toEqual([]);
      expect([train.length, held.length]).toEqual([4660, 846]);
      expect(String(held.data.shape)).toBe('(846, 32, 32, 3)');
      expect(train.classes).toEqual(
        readFileSync(path.join(sample, 'batches.meta.txt'), 'utf8').trim().split('\n'),
      );
      const bytes = readFileSync(path.join(sample, 'data_batch_2.bin')).subarray(0, 3073);
      const [image, label] = train[932];
      expect(label).toBe(bytes[0]);
      const planes = Array.from(bytes.subarray(1), (byte) => Math.fround(byte / 255));
      expect(Array.from(await image.data())).toEqual(planes);
      expect(held.data.image(3).getpixel([2, 1])).toHaveLength(3);
    });
  },
);
