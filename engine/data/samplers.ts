// The samplers of torch.utils.data: in which order a dataset is gone through. Their random numbers are drawn
// when, and only when, PyTorch's are, so that a seeded run sees the samples in the same order.
import { IndexError, PyTypeError, ValueError } from '../backend';
import { NotImplementedError } from '../nn/errors';
import { withoutNew } from '../nn/withoutNew';
import { bind, parseSchema, type Schema } from '../ops/schema';
import { defaultGenerator, Generator } from '../random';
import { Arr } from '../tensor/arr';
import { float64 } from '../tensor/dtype';
import { Tensor } from '../tensor/tensor';
import { type AnyDataset, hostIndices, lengthOf } from './Dataset';
import { multinomial } from './multinomial';
import { objectText, plain, pyText, pyTuple } from './python';

/** What torch.empty((), dtype=torch.int64).random_() draws. */
export function drawSeed(generator: Generator | null): bigint {
  return (generator ?? defaultGenerator).random64() & 0x7fffffffffffffffn;
}

/** Whether a sampler's later draws touch no generator that somebody else may use meanwhile. */
export const drawsAhead = Symbol('drawsAhead');

export abstract class BaseSampler<T> implements Iterable<T> {
  #text: string | null = null;

  __iter__(): Iterator<T> {
    throw new NotImplementedError('');
  }

  [Symbol.iterator](): Iterator<T> {
    return this.__iter__();
  }

  /** How many indices, or batches, one pass gives. */
  abstract __len__(): number;

  get length(): number {
    return this.__len__();
  }

  get [drawsAhead](): boolean {
    return false;
  }

  toString(): string {
    this.#text ??= objectText(`torch.utils.data.sampler.${this.constructor.name}`);
    return this.#text;
  }
}

class Sequential extends BaseSampler<number> {
  readonly data_source: AnyDataset;

  constructor(data_source: AnyDataset) {
    super();
    this.data_source = data_source;
  }

  override *__iter__(): Generator2<number> {
    const length = lengthOf(this.data_source);
    for (let i = 0; i < length; i++) yield i;
  }

  __len__(): number {
    return lengthOf(this.data_source);
  }

  override get [drawsAhead](): boolean {
    return true;
  }
}

/** TypeScript's own type of generators, whose name PyTorch's takes here. */
type Generator2<T> = globalThis.Generator<T>;

const schemas = {
  random: parseSchema(
    'RandomSampler(any data_source, any replacement=False, any num_samples=None, any generator=None) -> Sampler',
  ),
  subset: parseSchema('SubsetRandomSampler(any indices, any generator=None) -> Sampler'),
  weighted: parseSchema(
    'WeightedRandomSampler(any weights, any num_samples, any replacement=True, any generator=None) -> Sampler',
  ),
  batch: parseSchema('BatchSampler(any sampler, any batch_size, any drop_last) -> Sampler'),
};

// biome-ignore lint/suspicious/noExplicitAny: the classes check what they are given, in PyTorch's words.
function read(schema: Schema, given: unknown[]): Record<string, any> {
  const args = bind(schema, given, false);
  for (const [name, value] of Object.entries(args))
    args[name] = value instanceof Number ? plain(value) : value;
  return args;
}

function isPositiveInteger(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

class Random extends BaseSampler<number> {
  readonly data_source: AnyDataset;
  readonly replacement: boolean;
  readonly generator: Generator | null;
  readonly #samples: number | null;

  constructor(...given: unknown[]) {
    super();
    const args = read(schemas.random, given);
    this.data_source = args.data_source;
    this.replacement = args.replacement;
    this.generator = args.generator;
    this.#samples = args.num_samples;
    if (typeof this.replacement !== 'boolean') {
      throw new PyTypeError(
        `replacement should be a boolean value, but got replacement=${pyText(this.replacement)}`,
      );
    }
    if (!isPositiveInteger(this.num_samples)) {
      throw new ValueError(
        `num_samples should be a positive integer value, but got num_samples=${pyText(this.num_samples)}`,
      );
    }
  }

  get num_samples(): number {
    return this.#samples ?? lengthOf(this.data_source);
  }

  override *__iter__(): Generator2<number> {
    const n = lengthOf(this.data_source);
    const total = this.num_samples;
    const generator = this.generator ?? new Generator().manual_seed(drawSeed(null));
    if (this.replacement) {
      for (let i = 0; i < Math.floor(total / 32); i++) yield* generator.randint(32, 0, n);
      yield* generator.randint(total % 32, 0, n);
    } else {
      for (let i = 0; i < Math.floor(total / n); i++) yield* generator.randperm(n);
      yield* generator.randperm(n).subarray(0, total % n);
    }
  }

  __len__(): number {
    return this.num_samples;
  }

  override get [drawsAhead](): boolean {
    return this.generator === null;
  }
}

class SubsetRandom extends BaseSampler<number> {
  readonly indices: ArrayLike<number>;
  readonly generator: Generator | null;

  constructor(...given: unknown[]) {
    super();
    const args = read(schemas.subset, given);
    this.indices = hostIndices(args.indices, 'SubsetRandomSampler');
    this.generator = args.generator;
  }

  override *__iter__(): Generator2<number> {
    for (const i of (this.generator ?? defaultGenerator).randperm(this.indices.length))
      yield this.indices[i]!;
  }

  __len__(): number {
    return this.indices.length;
  }

  override get [drawsAhead](): boolean {
    return true;
  }
}

class WeightedRandom extends BaseSampler<number> {
  readonly weights: Tensor;
  readonly num_samples: number;
  readonly replacement: boolean;
  readonly generator: Generator | null;
  readonly #weights: Float64Array;

  constructor(...given: unknown[]) {
    super();
    const args = read(schemas.weighted, given);
    if (!isPositiveInteger(args.num_samples)) {
      throw new ValueError(
        `num_samples should be a positive integer value, but got num_samples=${pyText(args.num_samples)}`,
      );
    }
    if (typeof args.replacement !== 'boolean') {
      throw new ValueError(
        `replacement should be a boolean value, but got replacement=${pyText(args.replacement)}`,
      );
    }
    const shape = shapeOf(args.weights);
    if (shape.length !== 1) {
      throw new ValueError(`weights should be a 1d sequence but given weights have shape ${pyTuple(shape)}`);
    }
    this.#weights = Float64Array.from(plain(hostIndices(args.weights, 'WeightedRandomSampler')));
    this.weights = new Tensor(Arr.from(this.#weights, [this.#weights.length], float64));
    this.num_samples = args.num_samples;
    this.replacement = args.replacement;
    this.generator = args.generator;
  }

  override *__iter__(): Generator2<number> {
    yield* multinomial(this.#weights, this.num_samples, this.replacement, this.generator ?? defaultGenerator);
  }

  __len__(): number {
    return this.num_samples;
  }

  override get [drawsAhead](): boolean {
    return true;
  }
}

function shapeOf(weights: unknown): number[] {
  if (weights instanceof Tensor) return [...weights.dims];
  const list = weights as ArrayLike<unknown>;
  if (typeof weights === 'number') return [];
  return Array.isArray(list[0]) ? [list.length, ...shapeOf(list[0])] : [list.length];
}

class Batch extends BaseSampler<number[]> {
  readonly sampler: Iterable<number>;
  readonly batch_size: number;
  readonly drop_last: boolean;

  constructor(...given: unknown[]) {
    super();
    const args = read(schemas.batch, given);
    if (!isPositiveInteger(args.batch_size)) {
      throw new ValueError(
        `batch_size should be a positive integer value, but got batch_size=${pyText(args.batch_size)}`,
      );
    }
    if (typeof args.drop_last !== 'boolean') {
      throw new ValueError(
        `drop_last should be a boolean value, but got drop_last=${pyText(args.drop_last)}`,
      );
    }
    this.sampler = args.sampler;
    this.batch_size = args.batch_size;
    this.drop_last = args.drop_last;
  }

  override *__iter__(): Generator2<number[]> {
    let batch: number[] = [];
    for (const index of this.sampler) {
      batch.push(index);
      if (batch.length < this.batch_size) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0 && !this.drop_last) yield batch;
  }

  __len__(): number {
    const count = lengthOf(this.sampler);
    return this.drop_last ? Math.floor(count / this.batch_size) : Math.ceil(count / this.batch_size);
  }

  override get [drawsAhead](): boolean {
    return this.sampler instanceof BaseSampler && this.sampler[drawsAhead];
  }
}

/** The sampler of an iterable dataset, which says only how many samples make a batch. */
export class Endless extends BaseSampler<null> {
  override *__iter__(): Generator2<null> {
    for (;;) yield null;
  }

  __len__(): number {
    throw new IndexError('an endless sampler has no length');
  }

  override get [drawsAhead](): boolean {
    return true;
  }

  override toString(): string {
    return objectText('torch.utils.data.dataloader._InfiniteConstantSampler');
  }
}

export type Sampler<T> = BaseSampler<T>;
/**
 * The base of samplers, which say in which order a dataset is gone through: write `__iter__()`, as a generator
 * of indices, and `__len__()`.
 * PyTorch: torch.utils.data.Sampler
 */
export const Sampler = withoutNew('Sampler', BaseSampler);
/**
 * 0, 1, ... up to the dataset's length: SequentialSampler(data_source).
 * PyTorch: torch.utils.data.SequentialSampler
 */
export const SequentialSampler = withoutNew('SequentialSampler', Sequential);
/**
 * All indices in random order, or num_samples of them: RandomSampler(data_source, replacement=false,
 * num_samples=null, generator=null). With replacement an index may come again.
 * TypeError for a replacement that is no boolean; ValueError for num_samples that is no whole number from 1
 * on, such as the length of an empty dataset.
 * PyTorch: torch.utils.data.RandomSampler
 */
export const RandomSampler = withoutNew('RandomSampler', Random);
/**
 * The given indices in random order: SubsetRandomSampler(indices, generator=null).
 * PyTorch: torch.utils.data.SubsetRandomSampler
 */
export const SubsetRandomSampler = withoutNew('SubsetRandomSampler', SubsetRandom);
/**
 * num_samples indices, each drawn with a probability in proportion to its weight, for classes of unequal size
 * for instance.
 * WeightedRandomSampler(weights, num_samples, replacement=true, generator=null). weights: numbers, one for
 * each sample; they need not add up to 1.
 * ValueError for weights that are not one-dimensional, num_samples that is no whole number from 1 on, or a
 * replacement that is no boolean.
 * PyTorch: torch.utils.data.WeightedRandomSampler
 */
export const WeightedRandomSampler = withoutNew('WeightedRandomSampler', WeightedRandom);
export type BatchSampler = Batch;
/**
 * The indices of another sampler in lists of batch_size: BatchSampler(sampler, batch_size, drop_last). With
 * drop_last a shorter last list is left out.
 * ValueError for a batch_size that is no whole number from 1 on, or a drop_last that is no boolean.
 * PyTorch: torch.utils.data.BatchSampler
 */
export const BatchSampler = withoutNew('BatchSampler', Batch);
