// torch.utils.data.Dataset and its kinds. A map-style dataset has __getitem__ and __len__, and answers to
// dataset[3] and dataset.length; an iterable one has __iter__. It knows no loader.
import { IndexError, PyTypeError, RuntimeError, ValueError } from '../backend';
import { NotImplementedError } from '../nn/errors';
import { withoutNew } from '../nn/withoutNew';
import { Arr } from '../tensor/arr';
import { int64 } from '../tensor/dtype';
import { Tensor } from '../tensor/tensor';
import { assert, objectText } from './python';

/** A whole batch at once, where a dataset can do that faster than sample by sample; null where it cannot. */
export const batchOf = Symbol('batchOf');
/** Whether samples depend on nothing but their index, so that they may be fetched before they are asked for. */
export const isPure = Symbol('isPure');
/** To be awaited before the first sample, where the values must come from afar. */
export const ready = Symbol('ready');

export interface Batching {
  [batchOf]?(indices: readonly number[]): unknown;
  [isPure]?: boolean;
  [ready]?(): Promise<void>;
}

/** Whatever has a length and samples by index: a Dataset, an array, an object with the two methods. */
// biome-ignore lint/suspicious/noExplicitAny: samples are the dataset's own affair.
export type AnyDataset = any;

export interface BaseDataset extends Batching {
  // biome-ignore lint/suspicious/noExplicitAny: as in Python, a dataset has whatever was assigned to it.
  [attribute: string]: any;
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: see the interface.
export class BaseDataset {
  /**
   * The sample of that number, or of whatever keys the dataset has; dataset[3] comes here. To be written by
   * each dataset: NotImplementedError where it is not.
   */
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  __getitem__(_index: any): any {
    throw new NotImplementedError('');
  }

  /** How many samples there are, as `__len__()` says. TypeError where the dataset has no `__len__`. */
  get length(): number {
    if (typeof this.__len__ !== 'function')
      throw new PyTypeError(`object of type '${this.constructor.name}' has no len()`);
    return this.__len__();
  }

  set length(value: number) {
    Object.defineProperty(this, 'length', { value, writable: true, configurable: true });
  }

  /** This dataset and then another: ConcatDataset([this, other]). */
  __add__(other: AnyDataset): BaseDataset {
    return ConcatDataset([this, other]);
  }

  toString(): string {
    const { name } = this.constructor;
    return objectText(ours.has(name) ? `torch.utils.data.dataset.${name}` : `__main__.${name}`);
  }

  *[Symbol.iterator](): Generator<unknown> {
    const length = lengthOf(this);
    for (let i = 0; i < length; i++) yield this.__getitem__(i);
  }
}

const ours = new Set([
  'Dataset',
  'IterableDataset',
  'TensorDataset',
  'ConcatDataset',
  'ChainDataset',
  'Subset',
]);

const integer = /^-?\d+$/;

// dataset[3] is found behind the prototype, so that other properties cost nothing more.
Object.setPrototypeOf(
  BaseDataset.prototype,
  new Proxy(Object.create(Object.prototype) as object, {
    get: (target, key, receiver) =>
      typeof key === 'string' && integer.test(key)
        ? (receiver as BaseDataset).__getitem__(Number(key))
        : Reflect.get(target, key, receiver),
  }),
);

class BaseIterableDataset extends BaseDataset {
  /**
   * A new pass over the samples: an iterator or a generator. To be written by each dataset:
   * NotImplementedError where it is not.
   */
  __iter__(): Iterable<unknown> | Iterator<unknown> {
    throw new NotImplementedError('');
  }

  override __add__(other: AnyDataset): BaseDataset {
    return ChainDataset([this, other]);
  }

  override *[Symbol.iterator](): Generator<unknown> {
    const found = this.__iter__();
    if (Symbol.iterator in found) yield* found as Iterable<unknown>;
    else for (let step = found.next(); !step.done; step = found.next()) yield step.value;
  }
}

export function lengthOf(dataset: AnyDataset): number {
  if (typeof dataset?.__len__ === 'function') return dataset.__len__();
  const length: unknown = dataset?.length;
  if (typeof length === 'number') return length;
  const name = dataset === null || dataset === undefined ? 'NoneType' : dataset.constructor?.name;
  throw new PyTypeError(`object of type '${name}' has no len()`);
}

export function itemOf(dataset: AnyDataset, index: unknown): unknown {
  if (typeof dataset?.__getitem__ === 'function') return dataset.__getitem__(index);
  if (Array.isArray(dataset) || ArrayBuffer.isView(dataset) || dataset instanceof Tensor) {
    const at = index as number;
    const list = dataset as ArrayLike<unknown>;
    if (dataset instanceof Tensor) return dataset[at as unknown as keyof Tensor];
    if (at >= list.length || at < -list.length) throw new IndexError('list index out of range');
    return list[at < 0 ? at + list.length : at];
  }
  throw new PyTypeError(`'${dataset?.constructor?.name ?? 'NoneType'}' object is not subscriptable`);
}

/** Rows of a tensor by number, as one batch. */
function rows(tensor: Tensor, indices: readonly number[]): Tensor {
  return tensor.index_select(0, new Tensor(Arr.from(indices, [indices.length], int64)));
}

class TensorRows extends BaseDataset {
  readonly tensors: Tensor[];

  constructor(...tensors: Tensor[]) {
    super();
    const size = tensors[0]?.size(0);
    if (size === undefined) throw new IndexError('tuple index out of range');
    assert(
      tensors.every((tensor) => tensor.size(0) === size),
      'Size mismatch between tensors',
    );
    this.tensors = tensors;
  }

  override __getitem__(index: number): Tensor[] {
    return this.tensors.map((tensor) => tensor[index as unknown as keyof Tensor] as unknown as Tensor);
  }

  __len__(): number {
    return this.tensors[0]!.size(0);
  }

  override [batchOf](indices: readonly number[]): Tensor[] {
    const length = this.__len__();
    const wrapped = indices.map((index) => (index < 0 ? index + length : index));
    const bad = indices.find((_, i) => wrapped[i]! < 0 || wrapped[i]! >= length);
    if (bad !== undefined)
      throw new IndexError(`index ${bad} is out of bounds for dimension 0 with size ${length}`);
    return this.tensors.map((tensor) => rows(tensor, wrapped));
  }

  override get [isPure](): boolean {
    return true;
  }
}

class Concatenation extends BaseDataset {
  readonly datasets: AnyDataset[];
  readonly cumulative_sizes: number[];

  static cumsum(sequence: AnyDataset[]): number[] {
    let sum = 0;
    return sequence.map((dataset) => {
      sum += lengthOf(dataset);
      return sum;
    });
  }

  constructor(datasets: Iterable<AnyDataset>) {
    super();
    this.datasets = [...datasets];
    assert(this.datasets.length > 0, 'datasets should not be an empty iterable');
    for (const dataset of this.datasets) {
      assert(!isIterable(dataset), 'ConcatDataset does not support IterableDataset');
    }
    this.cumulative_sizes = Concatenation.cumsum(this.datasets);
  }

  __len__(): number {
    return this.cumulative_sizes.at(-1)!;
  }

  override __getitem__(given: number): unknown {
    let index = given;
    if (index < 0) {
      if (-index > this.__len__())
        throw new ValueError('absolute value of index should not exceed dataset length');
      index += this.__len__();
    }
    const at = this.cumulative_sizes.findIndex((end) => end > index);
    if (at < 0) throw new IndexError('list index out of range');
    return itemOf(this.datasets[at], at === 0 ? index : index - this.cumulative_sizes[at - 1]!);
  }

  override get [isPure](): boolean {
    return this.datasets.every((dataset) => dataset[isPure]);
  }

  override async [ready](): Promise<void> {
    for (const dataset of this.datasets) await dataset[ready]?.();
  }
}

class Chain extends BaseIterableDataset {
  readonly datasets: Iterable<AnyDataset>;

  constructor(datasets: Iterable<AnyDataset>) {
    super();
    this.datasets = datasets;
  }

  override *__iter__(): Generator<unknown> {
    for (const dataset of this.datasets) {
      assert(isIterable(dataset), 'ChainDataset only supports IterableDataset');
      yield* dataset;
    }
  }

  __len__(): number {
    let total = 0;
    for (const dataset of this.datasets) {
      assert(isIterable(dataset), 'ChainDataset only supports IterableDataset');
      total += lengthOf(dataset);
    }
    return total;
  }
}

class SubsetOf extends BaseDataset {
  readonly dataset: AnyDataset;
  readonly indices: ArrayLike<number>;

  constructor(dataset: AnyDataset, indices: ArrayLike<number> | Tensor) {
    super();
    this.dataset = dataset;
    this.indices = hostIndices(indices, 'Subset');
  }

  override __getitem__(index: number | number[]): unknown {
    if (Array.isArray(index))
      return itemOf(
        this.dataset,
        index.map((i) => this.#at(i)),
      );
    return itemOf(this.dataset, this.#at(index));
  }

  #at(index: number): number {
    const { length } = this.indices;
    if (index >= length || index < -length) throw new IndexError('list index out of range');
    return this.indices[index < 0 ? index + length : index]!;
  }

  __len__(): number {
    return this.indices.length;
  }

  override [batchOf](indices: readonly number[]): unknown {
    return this.dataset[batchOf]?.(indices.map((i) => this.#at(i))) ?? null;
  }

  override get [isPure](): boolean {
    return this.dataset[isPure] === true;
  }

  override async [ready](): Promise<void> {
    await this.dataset[ready]?.();
  }
}

/** Indices that may have come as a tensor, on the host. */
export function hostIndices(indices: ArrayLike<number> | Tensor, what: string): ArrayLike<number> {
  if (!(indices instanceof Tensor)) return indices;
  const values = indices.arr.storage.readNow();
  if (!values)
    throw new RuntimeError(
      `${what} needs the values of its indices at once, and they are still on the GPU: give \`await indices.tolist()\``,
    );
  return Array.from(values);
}

export function isIterable(dataset: unknown): boolean {
  return dataset instanceof BaseIterableDataset;
}

export type Dataset = BaseDataset;
/**
 * The base of datasets whose samples have numbers: write `__getitem__(index)` and `__len__()`. Then dataset[3],
 * dataset.length and `for (const sample of dataset)` work.
 * A sample is anything; default_collate takes tensors, numbers, strings, and lists and plain objects of
 * those. `__getitem__` may be async: loop over the loader with `for await`.
 * PyTorch: torch.utils.data.Dataset
 */
export const Dataset = withoutNew('Dataset', BaseDataset);
export type IterableDataset = BaseIterableDataset;
/**
 * The base of datasets that come as a stream, without numbers: write `__iter__()`, as a generator for instance.
 * DataLoader takes no shuffle or sampler with it.
 * PyTorch: torch.utils.data.IterableDataset
 */
export const IterableDataset = withoutNew('IterableDataset', BaseIterableDataset);
export type TensorDataset = TensorRows;
/**
 * Rows of tensors: sample i is [t[i] for each tensor t].
 * TensorDataset(...tensors), of any dtypes, all with the same first dimension; AssertionError where it
 * differs, IndexError without a tensor or for one without dimensions.
 * PyTorch: torch.utils.data.TensorDataset
 */
export const TensorDataset = withoutNew('TensorDataset', TensorRows);
export type ConcatDataset = Concatenation;
/**
 * Several datasets, one after the other, as one.
 * ConcatDataset(datasets). AssertionError for none at all or for an IterableDataset among them.
 * PyTorch: torch.utils.data.ConcatDataset
 */
export const ConcatDataset = withoutNew('ConcatDataset', Concatenation);
export type ChainDataset = Chain;
/**
 * Several IterableDatasets, one stream after the other. AssertionError, once its turn comes, for a dataset of
 * another kind.
 * PyTorch: torch.utils.data.ChainDataset
 */
export const ChainDataset = withoutNew('ChainDataset', Chain);
export type Subset = SubsetOf;
/**
 * The samples of a dataset that indices name, in that order.
 * Subset(dataset, indices). indices: a list of numbers, or an int64 tensor of one dimension; RuntimeError
 * where its values are still on a GPU. IndexError for a sample beyond them.
 * PyTorch: torch.utils.data.Subset
 */
export const Subset = withoutNew('Subset', SubsetOf);
