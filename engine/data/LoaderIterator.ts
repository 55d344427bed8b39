// One pass over a DataLoader: indices from the sampler, samples from the dataset, batches from collate_fn.
// Drawn from the random generators in PyTorch's order. Looped over with `for await`, the next batch is made
// while the loop's body waits for the device, wherever making it early cannot be told from making it late.
import { PyTypeError } from '../backend';
import { defaultGenerator } from '../random';
import { default_collate } from './collate';
import type { Collate } from './DataLoader';
import { type AnyDataset, batchOf, isIterable, isPure, itemOf, ready } from './Dataset';
import { warn } from './python';
import { BaseSampler, drawSeed, drawsAhead } from './samplers';
import { takeTurn } from './turn';

/** What a pass needs of its loader. */
export interface Source {
  dataset: AnyDataset;
  batch_size: number | null;
  drop_last: boolean;
  sampler: Iterable<unknown>;
  batch_sampler: Iterable<readonly unknown[]> | null;
  num_workers: number;
  generator: Parameters<typeof drawSeed>[0];
  collate_fn: Collate;
  lengthCalled: number | null;
}

// biome-ignore lint/suspicious/noExplicitAny: what a batch holds is the dataset's and collate_fn's affair.
type Step = IteratorResult<any, undefined>;
const ended: Step = { done: true, value: undefined };

const later = setTimeout.bind(globalThis);
const notLater = clearTimeout.bind(globalThis);

/** Batches that need no waiting. */
export class LoaderIterator implements IterableIterator<unknown, undefined> {
  protected readonly loader: Source;
  readonly #indices: Iterator<unknown>;
  /** In the place of PyTorch's worker processes: a generator for each, so that random transforms draw alike. */
  readonly #workers: Uint8Array[] = [];
  readonly #stream: Iterator<unknown> | null = null;
  #isOver = false;
  #yielded = 0;

  constructor(loader: Source) {
    this.loader = loader;
    const sampler = loader.batch_sampler ?? loader.sampler;
    this.#indices = sampler[Symbol.iterator]();
    const seed = drawSeed(loader.generator);
    if (isIterable(loader.dataset)) this.#stream = streamOf(loader.dataset);
    else this.#workers = workerStates(loader.num_workers, seed);
  }

  [Symbol.iterator](): this {
    return this;
  }

  __next__(): unknown {
    const step = this.next();
    if (step.done) throw new StopIteration('');
    return step.value;
  }

  next(): Step {
    const step = this.take();
    if (step instanceof Promise) {
      step.catch(() => {});
      throw new PyTypeError(
        'this dataset or collate_fn gives promises: loop over the loader with `for await (const batch of loader)`',
      );
    }
    return step;
  }

  return(): Step {
    this.#isOver = true;
    this.#indices.return?.();
    return ended;
  }

  /** The next batch, as a promise where a sample is one. */
  protected take(): Step | Promise<Step> {
    if (this.#isOver) return ended;
    const next = this.#indices.next();
    if (next.done) {
      this.#isOver = true;
      return ended;
    }
    const number = this.#yielded;
    this.#yielded += 1;
    const batch = this.#stream
      ? this.#fromStream(this.#stream, next.value as null | readonly unknown[])
      : this.#asWorker(number, () => this.#fetch(next.value));
    return after(batch, (value) => {
      if (value === nothing) {
        this.#isOver = true;
        return ended;
      }
      this.#warnOfLength();
      return { done: false, value };
    });
  }

  #fetch(index: unknown): unknown {
    const { dataset, collate_fn, batch_sampler } = this.loader;
    if (batch_sampler === null)
      return after(itemOf(dataset, index), collate_fn as (sample: unknown) => unknown);
    const indices = index as readonly number[];
    if (collate_fn === default_collate) {
      const whole: unknown = dataset[batchOf]?.(indices) ?? null;
      if (whole !== null) return whole;
    }
    const samples =
      typeof dataset.__getitems__ === 'function'
        ? dataset.__getitems__(indices)
        : indices.map((i) => itemOf(dataset, i));
    return after(all(samples), collate_fn as (samples: unknown[]) => unknown);
  }

  #fromStream(stream: Iterator<unknown>, template: null | readonly unknown[]): unknown {
    const { collate_fn, drop_last } = this.loader;
    if (template === null) {
      const step = stream.next();
      return after(step, (s) =>
        s.done ? nothing : after(s.value, collate_fn as (sample: unknown) => unknown),
      );
    }
    const samples: unknown[] = [];
    const collect = (): unknown => {
      while (samples.length < template.length) {
        const step: unknown = stream.next();
        if (step instanceof Promise) {
          return step.then((s: IteratorResult<unknown>) => {
            if (s.done) return finish();
            samples.push(s.value);
            return collect();
          });
        }
        const { done, value } = step as IteratorResult<unknown>;
        if (done) return finish();
        samples.push(value);
      }
      return after(all(samples), collate_fn as (samples: unknown[]) => unknown);
    };
    const finish = (): unknown => {
      const isShort = samples.length === 0 || (drop_last && samples.length < template.length);
      if (isShort) return nothing;
      return after(all(samples), collate_fn as (samples: unknown[]) => unknown);
    };
    return collect();
  }

  /** Runs with the random state of the worker process whose turn it would be. */
  #asWorker(number: number, work: () => unknown): unknown {
    const count = this.#workers.length;
    if (count === 0 || this.loader.dataset[isPure]) return work();
    const outside = defaultGenerator.save();
    defaultGenerator.restore(this.#workers[number % count]!);
    try {
      return work();
    } finally {
      this.#workers[number % count] = defaultGenerator.save();
      defaultGenerator.restore(outside);
    }
  }

  #warnOfLength(): void {
    const { lengthCalled, dataset } = this.loader;
    if (this.#stream === null || lengthCalled === null || this.#yielded <= lengthCalled) return;
    warn(
      `Length of IterableDataset ${dataset} was reported to be ${lengthCalled} (when accessing len(dataloader)), ` +
        `but ${this.#yielded} samples have been fetched. `,
    );
  }
}

class StopIteration extends Error {
  override name = 'StopIteration';
}

/** An iterable dataset has run out. */
const nothing = Symbol('nothing');

function streamOf(dataset: AnyDataset): Iterator<unknown> {
  const open = dataset[Symbol.asyncIterator] ?? dataset[Symbol.iterator];
  return open.call(dataset);
}

function workerStates(count: number, seed: bigint): Uint8Array[] {
  if (count === 0) return [];
  const outside = defaultGenerator.save();
  const states = Array.from({ length: count }, (_, worker) =>
    defaultGenerator.manual_seed(seed + BigInt(worker)).save(),
  );
  defaultGenerator.restore(outside);
  return states;
}

// biome-ignore lint/suspicious/noExplicitAny: a value or a promise of one, handed on.
function after(value: any, work: (value: any) => any): any {
  return value instanceof Promise ? value.then(work) : work(value);
}

function all(samples: unknown[]): unknown[] | Promise<unknown[]> {
  return samples.some((sample) => sample instanceof Promise) ? Promise.all(samples) : samples;
}

/** The same for `for await`, one batch ahead. */
export class AsyncLoaderIterator extends LoaderIterator {
  readonly #mayHurry: boolean;
  #isReady = false;
  #early: Promise<Step> | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(loader: Source) {
    super(loader);
    const sampler = loader.batch_sampler ?? loader.sampler;
    this.#mayHurry =
      loader.dataset[isPure] === true &&
      loader.collate_fn === default_collate &&
      sampler instanceof BaseSampler &&
      sampler[drawsAhead];
  }

  // biome-ignore lint/suspicious/noExplicitAny: an asynchronous iterator in the clothes of its synchronous base.
  override next(): any {
    return this.#next();
  }

  async #next(): Promise<Step> {
    if (!this.#isReady) {
      await this.loader.dataset[ready]?.();
      this.#isReady = true;
    }
    await takeTurn();
    this.#forget();
    const coming = this.#early ?? this.take();
    this.#early = null;
    const step = await coming;
    if (!step.done && this.#mayHurry) {
      this.#timer = later(() => {
        this.#timer = null;
        this.#early = this.#make();
        // It is reported when the loop asks for this batch.
        this.#early.catch(() => {});
      }, 0);
    }
    return step;
  }

  async #make(): Promise<Step> {
    return this.take();
  }

  // biome-ignore lint/suspicious/noExplicitAny: as above.
  override return(): any {
    this.#forget();
    this.#early = null;
    return Promise.resolve(super.return());
  }

  #forget(): void {
    if (this.#timer !== null) notLater(this.#timer);
    this.#timer = null;
  }
}
