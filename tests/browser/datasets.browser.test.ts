// Data sets in the real sandbox, by torchvision's names: what ships, what the server has fetched, and files that lie:
// an index that points elsewhere, wrong sizes, a broken shard. None of them reaches another origin.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Bench, openBench, run } from './sandboxPage';

const record = 1 + 3 * 32 * 32;
const classes = 'airplane automobile bird cat deer dog frog horse ship truck'.split(' ');
let datasets: string;
let bench: Bench;
let page: Page;
let written = 0;

beforeAll(async () => {
  datasets = await mkdtemp(path.join(tmpdir(), 'lantern-datasets-'));
  await mkdir(path.join(datasets, 'cifar10'));
  await mkdir(path.join(datasets, 'mnist'));
  bench = await openBench({ datasets });
  page = await bench.open();
}, 120_000);
afterAll(async () => {
  await bench?.close();
  await rm(datasets, { recursive: true, force: true });
});
beforeEach(async () => {
  for (const name of ['cifar10', 'mnist']) await rm(path.join(datasets, name, 'index.json'), { force: true });
});

/** Two images: label 3 with a red plane of 255, label 9 with a blue plane of 51. */
function records(): Uint8Array {
  const bytes = new Uint8Array(2 * record);
  bytes[0] = 3;
  bytes.fill(255, 1, 1 + 1024);
  bytes[record] = 9;
  bytes.fill(51, record + 1 + 2048, record + 1 + 3072);
  return bytes;
}

/** A shard under a name of its own, since browsers keep shards for ever. */
async function writeShard(folder: string, bytes: Uint8Array): Promise<string> {
  written += 1;
  const name = `shard-${written}.bin`;
  await writeFile(path.join(datasets, folder, name), bytes);
  return name;
}

async function writeCifarIndex(file: { name: string; bytes: number }, count = 2): Promise<void> {
  const shards = [{ count, files: [file] }];
  const index = {
    name: 'cifar10',
    format: 'cifar10',
    partOf: null,
    classes,
    image: { channels: 3, height: 32, width: 32 },
    splits: { train: shards, test: shards },
  };
  await writeFile(path.join(datasets, 'cifar10/index.json'), JSON.stringify(index));
}

const load = `const set = torchvision.datasets.CIFAR10('./data', { train: true, transform: torchvision.transforms.ToTensor() });
const [image, label] = set[0]`;

test('MNIST and FashionMNIST come with the product, and a loader goes over them', async () => {
  for (const name of ['MNIST', 'FashionMNIST']) {
    const { status, text } = await run(
      page,
      `const set = torchvision.datasets.${name}('./data', { train: false, download: true, transform: torchvision.transforms.ToTensor() });
const loader = torch.utils.data.DataLoader(set, { batch_size: 64 });
let seen = 0;
for await (const [images, labels] of loader) { seen += labels.size(0); if (seen === 64) print(images.shape, images.max()) }
print(set.classes.length, seen === set.length)`,
    );
    expect(text).toContain('torch.Size([64, 1, 28, 28]) tensor(1.)');
    expect(text).toContain('10 true');
    expect(status).toBe('ok');
  }
});

test('CIFAR10 that the server does not have says what takes its place', async () => {
  const { text } = await run(page, `${load}; print(image.shape)`);
  expect(text).toContain('CIFAR-10 is not on this server');
  expect(text).toContain('torch.Size([3, 32, 32])');
});

test('CIFAR10 as the server has fetched it', async () => {
  const bytes = records();
  await writeCifarIndex({ name: await writeShard('cifar10', bytes), bytes: bytes.length });
  const { text } = await run(
    page,
    `${load}; print(set.length, set.classes[label], image.sum([1, 2]), set[1][0].sum([1, 2]).round())`,
  );
  expect(text).toContain('2 cat tensor([1024.,    0.,    0.]) tensor([  0.,   0., 205.])');
});

test.each([
  ['another origin', () => `${bench.canary}/stolen.bin`],
  ['another origin without a scheme', () => `//${bench.canary.slice('http://'.length)}/stolen.bin`],
  ['a folder above', () => '../../worker.js'],
  ['a query', () => 'shard.bin?all'],
])('an index that names %s is refused', async (_, nameOf) => {
  await writeCifarIndex({ name: nameOf(), bytes: 2 * record });
  const { status, text } = await run(page, load);
  expect(status).toBe('error');
  expect(text).toContain('the index of the data set cifar10 is broken');
  expect(bench.reached).toEqual([]);
});

test.each(['not JSON', '{"name":"cifar10"}', 'null', '{"name":"other","splits":{}}'])(
  'an index that reads %s is refused',
  async (text) => {
    await writeFile(path.join(datasets, 'cifar10/index.json'), text);
    expect((await run(page, load)).text).toContain('the index of the data set cifar10 is broken');
  },
);

test('a shard of another size than was said is refused', async () => {
  await writeCifarIndex({ name: await writeShard('cifar10', records().slice(0, record)), bytes: 2 * record });
  expect((await run(page, load)).text).toContain(`is broken: ${record} bytes where ${2 * record} were due`);
});

test('a shard of no whole number of records is refused', async () => {
  const bytes = records().slice(0, record + 7);
  await writeCifarIndex({ name: await writeShard('cifar10', bytes), bytes: bytes.length });
  expect((await run(page, load)).text).toContain('are no whole number of records');
});

test('a shard with fewer images than were said is refused', async () => {
  const bytes = records();
  await writeCifarIndex({ name: await writeShard('cifar10', bytes), bytes: bytes.length }, 5);
  const { status, text } = await run(page, load);
  expect(status).toBe('error');
  expect(text).toMatch(/broken|images/);
});

test('a shard that is not there is named', async () => {
  await writeCifarIndex({ name: 'missing.bin', bytes: 2 * record });
  expect((await run(page, load)).text).toContain('cifar10/missing.bin could not be fetched from the server');
});

test('an IDX file with a broken head is refused', async () => {
  const images = await writeShard('mnist', new Uint8Array(16 + 784));
  const labels = await writeShard('mnist', new Uint8Array(9));
  const files = [
    { name: images, bytes: 16 + 784 },
    { name: labels, bytes: 9 },
  ];
  const shards = [{ count: 1, files }];
  const index = {
    name: 'mnist',
    format: 'idx',
    partOf: null,
    classes: [...'0123456789'],
    image: { channels: 1, height: 28, width: 28 },
    splits: { train: shards, test: shards },
  };
  await writeFile(path.join(datasets, 'mnist/index.json'), JSON.stringify(index));
  const { text } = await run(page, "torchvision.datasets.MNIST('./data')[0]");
  expect(text).toContain('does not begin as an IDX file of bytes with 3 dimensions');
});

test('afterwards the sandbox works as before', async () => {
  expect((await run(page, 'torch.ones(2).add(1)')).text).toBe('tensor([2., 2.])');
  expect(bench.reached).toEqual([]);
});
