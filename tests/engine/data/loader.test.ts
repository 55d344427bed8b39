// torch.utils.data against real PyTorch: the order of samples under a seed, what is drawn from the default
// generator and what is not, splits, messages, and the losses of a seeded training run.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { torch } from '../../../engine';
import { loadBackend } from '../../../engine/backend';
import { wasmBase } from '../../conformance/backends';

interface Fixtures {
  loaders: Record<string, { length: number; epochs: unknown[][]; after: number }>;
  samplers: Record<string, { length: number; first: number[]; second: number[]; after: number }>;
  splits: Record<string, { parts: number[][]; after: number }>;
  errors: Record<string, string>;
  training: { losses: number[] };
}
const fixtures = JSON.parse(
  readFileSync(new URL('../../fixtures/data/data.json', import.meta.url), 'utf8'),
) as Fixtures;

const {
  BatchSampler,
  ConcatDataset,
  DataLoader,
  Dataset,
  IterableDataset,
  RandomSampler,
  SequentialSampler,
  Subset,
  SubsetRandomSampler,
  TensorDataset,
  WeightedRandomSampler,
  default_collate,
  random_split,
} = torch.utils.data;

class Numbers extends Dataset {
  constructor(n: number) {
    super();
    this.n = n;
  }

  __len__(): number {
    return this.n;
  }

  override __getitem__(index: number): unknown {
    return index;
  }
}

class Noisy extends Numbers {
  override __getitem__(): unknown {
    return torch.rand(1);
  }
}

class Stream extends IterableDataset {
  constructor(n: number) {
    super();
    this.n = n;
  }

  override *__iter__() {
    for (let i = 0; i < this.n; i++) yield i;
  }

  __len__(): number {
    return this.n;
  }
}

class Unsized extends Dataset {}

const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const seeded = (seed: number) => new torch.Generator().manual_seed(seed);
const next = async () => (await torch.rand(1).tolist()) as number[];

beforeAll(async () => {
  await loadBackend('wasm', { wasmBase });
});

const loaders: Record<string, () => InstanceType<typeof DataLoader>> = {
  shuffle: () => DataLoader(new Numbers(10), { batch_size: 3, shuffle: true }),
  'shuffle drop_last': () => DataLoader(new Numbers(10), { batch_size: 3, shuffle: true, drop_last: true }),
  'in order': () => DataLoader(new Numbers(7), { batch_size: 3 }),
  generator: () => DataLoader(new Numbers(10), { batch_size: 4, shuffle: true, generator: seeded(5) }),
  subset: () => DataLoader(new Numbers(10), { batch_size: 2, sampler: SubsetRandomSampler([1, 3, 5, 7, 9]) }),
  weighted: () =>
    DataLoader(new Numbers(4), { batch_size: 5, sampler: WeightedRandomSampler([1, 2, 3, 4], 10) }),
  replacement: () =>
    DataLoader(new Numbers(10), {
      batch_size: 8,
      sampler: RandomSampler(new Numbers(10), { replacement: true, num_samples: 40 }),
    }),
  'more samples': () =>
    DataLoader(new Numbers(5), {
      batch_size: 4,
      sampler: RandomSampler(new Numbers(5), { num_samples: 12 }),
    }),
  batch_sampler: () =>
    DataLoader(new Numbers(7), { batch_sampler: BatchSampler(SequentialSampler(new Numbers(7)), 3, true) }),
  'no batches': () =>
    DataLoader(TensorDataset(torch.arange(3)), { batch_size: null, collate_fn: (s: unknown[]) => s[0] }),
  iterable: () => DataLoader(new Stream(7), { batch_size: 3 }),
  'iterable drop_last': () => DataLoader(new Stream(7), { batch_size: 3, drop_last: true }),
  noisy: () => DataLoader(new Noisy(6), { batch_size: 2, shuffle: true }),
  'noisy two workers': () => DataLoader(new Noisy(10), { batch_size: 2, shuffle: true, num_workers: 2 }),
  'two workers': () => DataLoader(new Numbers(10), { batch_size: 3, shuffle: true, num_workers: 2 }),
  'two workers and a generator': () =>
    DataLoader(new Noisy(6), { batch_size: 2, shuffle: true, num_workers: 2, generator: seeded(8) }),
};

describe('DataLoader gives real PyTorch order', () => {
  test('and every recorded case is here', () => {
    expect(Object.keys(loaders)).toEqual(Object.keys(fixtures.loaders));
  });

  for (const [name, wanted] of Object.entries(fixtures.loaders)) {
    for (const kind of ['for', 'for await']) {
      test(`${name}, ${kind}`, async () => {
        torch.manual_seed(11);
        const loader = loaders[name]!();
        expect(loader.length).toBe(wanted.length);
        for (const epoch of wanted.epochs) {
          const found: unknown[] = [];
          if (kind === 'for') for (const batch of loader) found.push(await batch.tolist());
          else for await (const batch of loader) found.push(await batch.tolist());
          expect(found).toEqual(epoch);
        }
        expect((await next())[0]).toBe(wanted.after);
      });
    }
  }
});

describe('samplers', () => {
  const made: Record<string, () => Iterable<number> & { length: number }> = {
    random: () => RandomSampler(range(20)),
    'random generator': () => RandomSampler(range(20), { generator: seeded(3) }),
    replacement: () => RandomSampler(range(20), { replacement: true }),
    'replacement generator': () => RandomSampler(range(20), true, 70, { generator: seeded(3) }),
    subset: () => SubsetRandomSampler([4, 8, 15, 16, 23, 42]),
    'subset generator': () => SubsetRandomSampler([4, 8, 15, 16, 23, 42], seeded(9)),
    weighted: () => WeightedRandomSampler([0.1, 0.9, 0.4, 0.7, 3.0, 0.6], 12, { replacement: true }),
    'weighted without': () =>
      WeightedRandomSampler([0.9, 0.4, 0.05, 0.2, 0.3, 0.1], 5, { replacement: false }),
    'weighted one': () => WeightedRandomSampler([0.9, 0.4, 0.05, 0.2, 0.3, 0.1], 1),
    'weighted generator': () => WeightedRandomSampler([3, 0, 1], 9, { generator: seeded(2) }),
  };
  test.each(Object.entries(fixtures.samplers))('%s', async (name, wanted) => {
    torch.manual_seed(7);
    const sampler = made[name]!();
    expect(sampler.length).toBe(wanted.length);
    expect([...sampler]).toEqual(wanted.first);
    expect([...sampler]).toEqual(wanted.second);
    expect((await next())[0]).toBe(wanted.after);
  });
});

describe('random_split', () => {
  const made: Record<string, () => InstanceType<typeof Subset>[]> = {
    lengths: () => random_split(range(10), [3, 7], { generator: seeded(42) }),
    fractions: () => random_split(range(30), [0.3, 0.3, 0.4], { generator: seeded(42) }),
    'left over': () => random_split(range(11), [0.5, 0.25, 0.25]),
    default: () => random_split(range(8), [4, 4]),
    thirds: () => random_split(range(10), [1 / 3, 1 / 3, 1 / 3]),
  };
  test.each(Object.entries(fixtures.splits))('%s', async (name, wanted) => {
    torch.manual_seed(1);
    expect(made[name]!().map((part) => [...Array.from(part.indices)])).toEqual(wanted.parts);
    expect((await next())[0]).toBe(wanted.after);
  });
});

describe('messages', () => {
  const ds = new Numbers(4);
  const faults: Record<string, () => unknown> = {
    'exclusive shuffle': () => DataLoader(ds, { shuffle: true, sampler: SequentialSampler(ds) }),
    'exclusive batch_sampler': () =>
      DataLoader(ds, { batch_size: 2, batch_sampler: BatchSampler(SequentialSampler(ds), 2, false) }),
    'no batch but drop': () => DataLoader(ds, { batch_size: null, drop_last: true }),
    'batch size': () => DataLoader(ds, { batch_size: 0 }),
    workers: () => DataLoader(ds, { num_workers: -1 }),
    timeout: () => DataLoader(ds, { timeout: -1 }),
    prefetch: () => DataLoader(ds, { prefetch_factor: 3 }),
    persistent: () => DataLoader(ds, { persistent_workers: true }),
    'iterable shuffle': () => DataLoader(new Stream(3), { shuffle: true }),
    set: () => {
      (DataLoader(ds) as { batch_size: number }).batch_size = 3;
    },
    'collate None': () => default_collate([null, null]),
    'collate sizes': () => default_collate([[1, 2], [1]]),
    'collate shapes': () => default_collate([torch.zeros(2), torch.zeros(3)]),
    'not there': () => new Dataset()[0],
    'no length': () => DataLoader(new Unsized()).length,
    'tensor sizes': () => TensorDataset(torch.zeros(2), torch.zeros(3)),
    'concat nothing': () => ConcatDataset([]),
    'concat iterable': () => ConcatDataset([new Stream(3)]),
    split: () => random_split(range(4), [1, 2]),
    replacement: () => RandomSampler(ds, { replacement: 1 }),
    num_samples: () => RandomSampler(ds, { num_samples: 0 }),
    empty: () => RandomSampler(new Numbers(0)),
    weights: () => WeightedRandomSampler([[1, 2]], 2),
    'weights count': () => [...WeightedRandomSampler([1, 2], 3, { replacement: false })],
    drop_last: () => BatchSampler(SequentialSampler(ds), 2, 1),
    'subset end': () => Subset(ds, [0, 1])[2],
  };
  test.each(Object.entries(fixtures.errors))('%s', (name, wanted) => {
    let said = 'no error';
    try {
      faults[name]!();
    } catch (error) {
      said = `${(error as Error).name}: ${(error as Error).message}`;
    }
    expect(said).toBe(wanted);
  });
});

test('a seeded training run with shuffling and dropout has the losses of real PyTorch', async () => {
  const { nn } = torch;
  torch.manual_seed(0);
  const x = torch.randn(50, 4);
  const y = x.select(1, 0).gt(0).long();
  const net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Dropout(0.25), nn.Linear(8, 2));
  const optimizer = new torch.optim.Adam(net.parameters(), { lr: 0.01 });
  const loader = DataLoader(TensorDataset(x, y), { batch_size: 8, shuffle: true });
  const losses: number[] = [];
  for (let epoch = 0; epoch < 2; epoch++) {
    for await (const [inputs, labels] of loader) {
      optimizer.zero_grad();
      const loss = nn.CrossEntropyLoss()(net(inputs), labels);
      loss.backward();
      optimizer.step();
      losses.push(await loss.item());
    }
  }
  expect(losses).toHaveLength(fixtures.training.losses.length);
  losses.forEach((loss, i) => {
    expect(loss).toBeCloseTo(fixtures.training.losses[i]!, 5);
  });
});
