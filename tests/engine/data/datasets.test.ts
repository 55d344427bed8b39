// Datasets by themselves: indexing, lengths, collating of every kind of sample, promises, and that prefetching
// changes nothing that can be seen.
import { beforeAll, describe, expect, test } from 'vitest';
import { torch } from '../../../engine';
import { loadBackend } from '../../../engine/backend';
import { wasmBase } from '../../conformance/backends';

const {
  ChainDataset,
  ConcatDataset,
  DataLoader,
  Dataset,
  IterableDataset,
  Subset,
  TensorDataset,
  default_collate,
} = torch.utils.data;

beforeAll(async () => {
  await loadBackend('wasm', { wasmBase });
});

describe('datasets', () => {
  test('a TensorDataset gives rows, and a batch of them at once', async () => {
    const x = torch.arange(12).view(4, 3);
    const y = torch.tensor([0, 1, 0, 1]);
    const data = TensorDataset(x, y);
    expect(data.length).toBe(4);
    const [row, label] = data[-1];
    expect([await row.tolist(), await label.item()]).toEqual([[9, 10, 11], 1]);
    const batches = [];
    for (const [a, b] of DataLoader(data, { batch_size: 3 }))
      batches.push([await a.tolist(), await b.tolist()]);
    expect(batches).toEqual([
      [[[0, 1, 2], [3, 4, 5], [6, 7, 8]], [0, 1, 0]],
      [[[9, 10, 11]], [1]],
    ]); // biome-ignore format: rows are read better in rows
    expect(() => [...DataLoader(data, { batch_size: 2, sampler: [1, 4] })]).toThrow(
      'index 4 is out of bounds for dimension 0 with size 4',
    );
  });

  test('Subset, ConcatDataset and ChainDataset pass on', async () => {
    const a = TensorDataset(torch.tensor([10, 20, 30]));
    const b = TensorDataset(torch.tensor([40, 50]));
    const both = a.__add__(b);
    expect(both).toBeInstanceOf(ConcatDataset);
    expect(both.length).toBe(5);
    expect(await both[3][0].item()).toBe(40);
    expect(await both[-1][0].item()).toBe(50);
    expect(() => both[5]).toThrow('list index out of range');
    const part = Subset(both, torch.tensor([4, 0]));
    expect(await part[0][0].item()).toBe(50);
    const found = [];
    for await (const [batch] of DataLoader(part, { batch_size: 2 })) found.push(await batch.tolist());
    expect(found).toEqual([[50, 10]]);

    class Letters extends IterableDataset {
      constructor(letters: string) {
        super();
        this.letters = letters;
      }

      override *__iter__() {
        yield* this.letters;
      }

      __len__(): number {
        return this.letters.length;
      }
    }
    const chain = ChainDataset([new Letters('ab'), new Letters('c')]);
    expect(chain.length).toBe(3);
    expect([...chain]).toEqual(['a', 'b', 'c']);
    expect([...DataLoader(new Letters('abc'), { batch_size: 2 })]).toEqual([['a', 'b'], ['c']]);
  });

  test('an array is a dataset; a loader prints as in Python and has a length', () => {
    const loader = DataLoader([1, 2, 3], { batch_size: 2, shuffle: true });
    expect(loader.length).toBe(2);
    expect(String(loader.sampler)).toMatch(
      /^<torch\.utils\.data\.sampler\.RandomSampler object at 0x[0-9a-f]{12}>$/,
    );
    expect(loader.batch_size).toBe(2);
  });
});

describe('default_collate', () => {
  const dtypeOf = (batch: unknown) => String((batch as { dtype: unknown }).dtype);

  test('numbers', async () => {
    expect(dtypeOf(default_collate([1, 2]))).toBe('torch.int64');
    expect(dtypeOf(default_collate([1.5, 2]))).toBe('torch.float64');
    expect(dtypeOf(default_collate([new Number(1), new Number(2)]))).toBe('torch.float64');
    expect(dtypeOf(default_collate([true, false]))).toBe('torch.bool');
    expect(default_collate(['a', 'b'])).toEqual(['a', 'b']);
  });

  test('objects, maps, lists and typed arrays are gone into', async () => {
    const batch = default_collate([
      { x: [1, new Float32Array([1, 2])], name: 'one', m: new Map([['k', 1]]) },
      { x: [2, new Float32Array([3, 4])], name: 'two', m: new Map([['k', 2]]) },
      // biome-ignore lint/suspicious/noExplicitAny: a batch is what its samples make it.
    ]) as any;
    expect(await batch.x[0].tolist()).toEqual([1, 2]);
    expect(await batch.x[1].tolist()).toEqual([[1, 2], [3, 4]]); // biome-ignore format: short
    expect(batch.name).toEqual(['one', 'two']);
    expect(await batch.m.get('k').tolist()).toEqual([1, 2]);
  });
});

describe('promises and prefetching', () => {
  class Slow extends Dataset {
    __len__() {
      return 3;
    }

    override async __getitem__(i: number) {
      return torch.tensor([i]);
    }
  }

  test('samples may be promises with for await, and a plain loop says so', async () => {
    const found = [];
    for await (const batch of DataLoader(new Slow(), { batch_size: 2 })) found.push(await batch.tolist());
    expect(found).toEqual([[[0], [1]], [[2]]]);
    expect(() => [...DataLoader(new Slow())]).toThrow('for await (const batch of loader)');
  });

  test('the next batch is made while the body waits', async () => {
    const data = TensorDataset(torch.arange(4));
    let made = 0;
    const key = Object.getOwnPropertySymbols(Object.getPrototypeOf(data)).find(
      (s) => s.description === 'batchOf',
    )!;
    const original = Reflect.get(data, key) as (indices: number[]) => unknown;
    Object.defineProperty(data, key, {
      value: (indices: number[]) => {
        made += 1;
        return original.call(data, indices);
      },
    });
    const seen = [];
    for await (const [batch] of DataLoader(data, { batch_size: 1 })) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      seen.push([await batch.item(), made]);
    }
    expect(seen).toEqual([[0, 2], [1, 3], [2, 4], [3, 4]]); // biome-ignore format: pairs
  });

  test('an error of a batch made ahead comes when the loop gets there, and a break stops the making', async () => {
    const data = TensorDataset(torch.arange(2));
    const seen = [];
    await expect(async () => {
      for await (const [batch] of DataLoader(data, { sampler: torch.utils.data.SubsetRandomSampler([9]) }))
        seen.push(batch);
    }).rejects.toThrow('index 9 is out of bounds');
    for await (const [batch] of DataLoader(data)) {
      seen.push(await batch.item());
      break;
    }
    expect(seen).toEqual([0]);
  });
});
