// torch.utils.data.DataLoader: its options with PyTorch's checks and words, and what it is a loop over. How
// batches come about is LoaderIterator's.
import { PyTypeError, ValueError } from '../backend';
import { withoutNew } from '../nn/withoutNew';
import { bind, parseSchema } from '../ops/schema';
import type { Generator } from '../random';
import { default_collate, default_convert } from './collate';
import { type AnyDataset, isIterable, lengthOf } from './Dataset';
import { AsyncLoaderIterator, LoaderIterator } from './LoaderIterator';
import { assert, objectText, plain, pyText } from './python';
import { BatchSampler, Endless, RandomSampler, SequentialSampler } from './samplers';

const schema = parseSchema(
  'DataLoader(any dataset, any batch_size=1, any shuffle=None, any sampler=None, any batch_sampler=None, ' +
    'int num_workers=0, any collate_fn=None, bool pin_memory=False, bool drop_last=False, float timeout=0, ' +
    'any worker_init_fn=None, any multiprocessing_context=None, any generator=None, *, int prefetch_factor=2, ' +
    "bool persistent_workers=False, str pin_memory_device='') -> DataLoader",
);

/** What may not be changed once the loader is there. */
const fixed = ['batch_size', 'batch_sampler', 'sampler', 'drop_last', 'dataset', 'persistent_workers'];

export type Collate = (samples: never[]) => unknown;

// biome-ignore lint/suspicious/noExplicitAny: what a batch holds is the dataset's and collate_fn's affair.
type AnyBatch = any;

class Loader implements Iterable<AnyBatch>, AsyncIterable<AnyBatch> {
  declare readonly dataset: AnyDataset;
  declare readonly batch_size: number | null;
  declare readonly drop_last: boolean;
  declare readonly sampler: Iterable<unknown>;
  declare readonly batch_sampler: Iterable<readonly unknown[]> | null;
  declare readonly persistent_workers: boolean;
  readonly num_workers: number;
  readonly prefetch_factor: number;
  readonly pin_memory: boolean;
  readonly timeout: number;
  readonly generator: Generator | null;
  readonly collate_fn: Collate;
  /** The length that an iterable dataset gave when it was asked for. */
  lengthCalled: number | null = null;
  #text: string | null = null;

  constructor(...given: unknown[]) {
    // biome-ignore lint/suspicious/noExplicitAny: the schema says the types; the binder has checked them.
    const args: Record<string, any> = bind(schema, given, false);
    args.batch_size = plain(args.batch_size);
    if (args.num_workers < 0) {
      throw new ValueError(
        'num_workers option should be non-negative; use num_workers=0 to disable multiprocessing.',
      );
    }
    if (args.timeout < 0) throw new ValueError('timeout option should be non-negative');
    if (args.num_workers === 0 && args.prefetch_factor !== 2) {
      throw new ValueError(
        'prefetch_factor option could only be specified in multiprocessing.let num_workers > 0 to enable multiprocessing.',
      );
    }
    assert(args.prefetch_factor > 0, '');
    if (args.persistent_workers && args.num_workers === 0) {
      throw new ValueError('persistent_workers option needs num_workers > 0');
    }
    checkExclusive(args);
    if (args.batch_sampler !== null) {
      args.batch_size = null;
    } else if (args.batch_size === null && args.drop_last) {
      throw new ValueError(
        'batch_size=None option disables auto-batching and is mutually exclusive with drop_last',
      );
    }
    args.sampler ??= defaultSampler(args);
    if (args.batch_size !== null) {
      args.batch_sampler = BatchSampler(args.sampler, args.batch_size, args.drop_last);
    }
    for (const name of fixed) fix(this, name, args[name]);
    this.num_workers = args.num_workers;
    this.prefetch_factor = args.prefetch_factor;
    this.pin_memory = args.pin_memory;
    this.timeout = Number(args.timeout);
    this.generator = args.generator;
    this.collate_fn = args.collate_fn ?? (args.batch_sampler === null ? default_convert : default_collate);
  }

  /**
   * The number of batches of one pass; loader.length says the same. TypeError where the dataset has no
   * length.
   */
  __len__(): number {
    if (!isIterable(this.dataset)) return lengthOf(this.batch_sampler ?? this.sampler);
    const length = lengthOf(this.dataset);
    this.lengthCalled = length;
    if (this.batch_size === null) return length;
    return this.drop_last ? Math.floor(length / this.batch_size) : Math.ceil(length / this.batch_size);
  }

  get length(): number {
    return this.__len__();
  }

  /**
   * A new pass, of which next() gives batches. TypeError from next() where the dataset or collate_fn gives
   * promises.
   */
  __iter__(): LoaderIterator {
    return new LoaderIterator(this);
  }

  [Symbol.iterator](): LoaderIterator {
    return new LoaderIterator(this);
  }

  [Symbol.asyncIterator](): AsyncLoaderIterator {
    return new AsyncLoaderIterator(this);
  }

  toString(): string {
    this.#text ??= objectText('torch.utils.data.dataloader.DataLoader');
    return this.#text;
  }
}

function checkExclusive({
  dataset,
  shuffle,
  sampler,
  batch_sampler,
  batch_size,
  drop_last,
}: Record<string, unknown>) {
  if (isIterable(dataset)) {
    for (const [name, value] of Object.entries({ shuffle, sampler, batch_sampler })) {
      if (value === null || (name === 'shuffle' && value === false)) continue;
      throw new ValueError(
        `DataLoader with IterableDataset: expected unspecified ${name} option, but got ${name}=${pyText(value)}`,
      );
    }
  } else if (dataset === null || dataset === undefined) {
    throw new PyTypeError("object of type 'NoneType' has no len()");
  }
  if (sampler !== null && shuffle) throw new ValueError('sampler option is mutually exclusive with shuffle');
  if (batch_sampler !== null && (batch_size !== 1 || shuffle || sampler !== null || drop_last)) {
    throw new ValueError(
      'batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and drop_last',
    );
  }
}

function defaultSampler({ dataset, shuffle, generator }: Record<string, unknown>): Iterable<unknown> {
  if (isIterable(dataset)) return new Endless();
  return shuffle ? RandomSampler(dataset, { generator }) : SequentialSampler(dataset);
}

function fix(loader: Loader, name: string, value: unknown): void {
  Object.defineProperty(loader, name, {
    get: () => value,
    set: () => {
      throw new ValueError(`${name} attribute should not be set after DataLoader is initialized`);
    },
    enumerable: true,
  });
}

export type DataLoader = Loader;
/**
 * Goes over a dataset in batches: `for (const [x, y] of loader)`, or `for await`, which makes the next batch
 * while the loop waits for the device.
 * DataLoader(dataset, options). Defaults: batch_size=1 (null: samples one by one), shuffle=false (true:
 * another order in each pass), sampler=null, batch_sampler=null, collate_fn=null (default_collate),
 * drop_last=false, generator=null, num_workers=0, which like pin_memory changes no speed here.
 * A batch of [tensor, number] samples is [tensor of (N, *), int64 or float64 tensor of (N)].
 * ValueError for options that exclude each other, such as shuffle and sampler, or negative num_workers or
 * timeout; also for setting batch_size and its like afterwards.
 * PyTorch: torch.utils.data.DataLoader
 */
export const DataLoader = withoutNew('DataLoader', Loader);
