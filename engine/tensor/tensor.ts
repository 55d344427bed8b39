// torch.Tensor: a value on the device with its place on the tape. Operations are attached from the op
// table at run time (their types are in api.generated.ts); here is only what a tensor is by itself.
import { is_inference_mode_enabled } from '../autograd/mode';
import type { Identity, Node, Trace } from '../autograd/node';
import { PyTypeError, RuntimeError, ValueError, warn } from '../backend';
import type { Arr } from './arr';
import { cpuDevice, type Device } from './device';
import type { DType } from './dtype';
import { formatTensor } from './print';
import { DeviceValue, markerFor } from './reading';
import { Size, sameShape, sizeOf, stridesOf, wrapDim } from './size';
import { isContiguous } from './strides';

/** The changeable content that tensors share which show the same elements in the same order. */
export interface Cell {
  arr: Arr;
  version: number;
}

/** What views look into: not a tensor itself, since another may come to stand where it stood (see turnInto). */
export interface Seat {
  tensor: Tensor;
}

/** How a view is computed from the tensor it looks into, and how it is written back. */
export interface View {
  base: Seat;
  read(base: Tensor): Tensor;
  write(base: Tensor, value: Tensor): Tensor;
  seenVersion: number;
  /** In which mode it was made: in what others may it be changed then. */
  madeIn: 'grad' | 'no_grad' | 'inference' | 'detach';
  /** Made by detach() or under no_grad(): its changes reach the base's values, never its place on the tape. */
  offTape: boolean;
  /** One of several that one op gave, with that op's place: such may not be changed where gradients flow. */
  oneOf: number | null;
  /** The tensor itself, turned by t_() or its like, looking into what it was: to the reader no view at all. */
  isTurned: boolean;
}

/** Larger values are not kept for the graph view. */
export const maxTracedElements = 4096;

const integerKey = /^-?\d+$/;

type IndexHandler = {
  get(tensor: Tensor, key: string): unknown;
  set(tensor: Tensor, key: string, value: unknown): void;
  refresh(tensor: Tensor): void;
  iterate(tensor: Tensor): Iterable<Tensor>;
};

/** Given by the ops, which this file must not know. */
let indexHandler: IndexHandler | null = null;
export function setIndexHandler(handler: IndexHandler): void {
  indexHandler = handler;
}

export class Tensor {
  cell: Cell;
  outputNr = 0;
  view_: View | null = null;
  private seat_: Seat | null = null;
  /** Made in inference mode: never part of a graph. */
  inference = is_inference_mode_enabled();
  private gradFn: Node | null = null;
  private grad_: Tensor | null = null;
  /** Whether anybody may have kept what .grad holds. */
  private gradIsShown = false;
  origin: Node | null = null;
  trace_: Trace | null = null;
  identity_: Identity | null = null;
  /** Where PyTorch's memory would hold the elements, in elements; null where they are contiguous. */
  strides_: readonly number[] | null = null;
  offset_ = 0;
  private shape_: readonly number[];
  private leafGrad = false;

  constructor(arr: Arr, cell?: Cell) {
    this.cell = cell ?? { arr, version: 0 };
    this.shape_ = arr.shape;
    if (!cell) isHeldTwice(arr);
  }

  /** The value as it is now. */
  get arr(): Arr {
    if (this.view_) indexHandler?.refresh(this);
    const arr = this.cell.arr;
    return arr.shape === this.shape_ ? arr : arr.as(this.shape_);
  }

  get shape(): Size {
    return Size.fromShape(this.shape_);
  }

  /** The shape without the cost of a torch.Size. */
  get dims(): readonly number[] {
    return this.shape_;
  }

  get dtype(): DType {
    return this.cell.arr.dtype;
  }

  get ndim(): number {
    return this.shape_.length;
  }

  /** The node that made it; of a view whose base has changed since, the node that would. */
  get grad_fn(): Node | null {
    if (this.view_) indexHandler?.refresh(this);
    return this.gradFn;
  }

  set grad_fn(node: Node | null) {
    this.gradFn = node;
  }

  get output_nr(): number {
    return this.outputNr;
  }

  get grad(): Tensor | null {
    if (!this.grad_ && this.gradFn && !this.retains_grad) {
      warn(
        'The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. Its .grad attribute ' +
          "won't be populated during autograd.backward(). If you indeed want the .grad field to be populated " +
          'for a non-leaf Tensor, use .retain_grad() on the non-leaf Tensor. If you access the non-leaf Tensor ' +
          'by mistake, make sure you access the leaf Tensor instead. See github.com/pytorch/pytorch/pull/30531 ' +
          'for more informations.',
      );
    }
    this.gradIsShown = true;
    return this.grad_;
  }

  /** What .grad holds, for those who do not keep it. */
  get ownGrad(): Tensor | null {
    return this.grad_;
  }

  set grad(value: Tensor | null) {
    if (value === null || value === undefined) {
      // A gradient that nobody has seen is freed at once.
      const held = this.gradIsShown ? null : this.grad_?.cell.arr.holds;
      if (held?.isSole) held.dispose();
      this.grad_ = null;
      this.gradIsShown = false;
      return;
    }
    if (!(value instanceof Tensor)) {
      throw new PyTypeError(
        `assigned grad expected to be a Tensor or None but got grad of type${pythonTypeOf(value)}`,
      );
    }
    if ((value as Tensor) === this) throw new RuntimeError("can't assign Variable as its own grad");
    if (value.dtype !== this.dtype) throw new RuntimeError('assigned grad has data of a different type');
    if (!sameShape(value.dims, this.shape_)) {
      throw new RuntimeError('assigned grad has data of a different size');
    }
    this.grad_ = value;
    this.gradIsShown = true;
  }

  /** Takes its first gradient from a backward. */
  receiveGrad(grad: Tensor): void {
    this.grad = grad;
    this.gradIsShown = false;
  }

  get retains_grad(): boolean {
    return this.gradFn?.retained?.has(this.outputNr) ?? false;
  }

  get _version(): number {
    if (this.inference) throw new RuntimeError('Inference tensors do not track version counter.');
    return this.cell.version;
  }

  is_inference(): boolean {
    return this.inference;
  }

  get requires_grad(): boolean {
    if (this.leafGrad || this.grad_fn !== null) return true;
    return this.view_ !== null && this.view_.madeIn !== 'detach' && this.view_.base.tensor.requires_grad;
  }

  set requires_grad(value: boolean) {
    if (value && this.grad_fn) {
      throw new RuntimeError('you can only change requires_grad flags of leaf variables.');
    }
    this.requires_grad_(value);
  }

  /** Whether gradients are to be gathered here: not so in a view of a leaf that was made unrecorded. */
  get gathersGrad(): boolean {
    return this.leafGrad && this.grad_fn === null;
  }

  get is_leaf(): boolean {
    return this.grad_fn === null;
  }

  /** Always the CPU, as PyTorch without a GPU says; the badge of the page tells where it computes. */
  get device(): Device {
    return cpuDevice;
  }

  get is_cuda(): boolean {
    return false;
  }

  get is_cpu(): boolean {
    return true;
  }

  get is_sparse(): boolean {
    return false;
  }

  get is_quantized(): boolean {
    return false;
  }

  get is_meta(): boolean {
    return false;
  }

  /** The real part: the tensor itself. */
  get real(): Tensor {
    return this;
  }

  get imag(): Tensor {
    throw new RuntimeError('imag is not implemented for tensors with non-complex dtypes.');
  }

  get_device(): number {
    return -1;
  }

  get layout(): string {
    return 'torch.strided';
  }

  /** The same values without the tape; changes in place are seen by both. */
  get data(): (() => Promise<Float32Array | Int32Array | Uint8Array>) & Tensor {
    return dataOf(this);
  }

  set data(value: Tensor) {
    this.cell = { arr: value.arr, version: this.cell.version };
    isHeldTwice(this.cell.arr);
    this.shape_ = value.dims;
    this.strides_ = value.strides_;
    this.offset_ = value.offset_;
  }

  dim(): number {
    return this.shape_.length;
  }

  /** The older name of dim(). */
  ndimension(): number {
    return this.shape_.length;
  }

  numel(): number {
    return sizeOf(this.shape_);
  }

  nelement(): number {
    return this.numel();
  }

  element_size(): number {
    return this.dtype.itemsize;
  }

  get itemsize(): number {
    return this.dtype.itemsize;
  }

  get nbytes(): number {
    return this.numel() * this.dtype.itemsize;
  }

  size(): Size;
  size(dim: number): number;
  size(dim?: number): Size | number {
    return dim === undefined ? this.shape : this.shape_[wrapDim(dim, this.ndim)]!;
  }

  stride(): number[];
  stride(dim: number): number;
  stride(dim?: number): number | number[] {
    const strides = this.strides_ ?? stridesOf(this.shape_);
    return dim === undefined ? [...strides] : strides[wrapDim(dim, this.ndim)]!;
  }

  storage_offset(): number {
    return this.offset_;
  }

  is_contiguous(): boolean {
    return this.strides_ === null || isContiguous({ shape: this.shape_, strides: this.strides_ });
  }

  is_complex(): boolean {
    return false;
  }

  /** Whether the one value is not zero; to be awaited, as item(). */
  is_nonzero(): DeviceValue<boolean> {
    const n = this.numel();
    if (n !== 1) {
      const what = n === 0 ? 'no values' : 'more than one value';
      throw new RuntimeError(`Boolean value of Tensor with ${what} is ambiguous`);
    }
    return DeviceValue.read(this.arr, (values) => values[0] !== 0, 'is_nonzero()');
  }

  is_floating_point(): boolean {
    return this.dtype.is_floating_point;
  }

  requires_grad_(value = true): this {
    if (value && !this.dtype.is_floating_point) {
      throw new RuntimeError('only Tensors of floating point dtype can require gradients');
    }
    if (!value && this.grad_fn) {
      throw new RuntimeError(
        'you can only change requires_grad flags of leaf variables. If you want to use a computed variable ' +
          "in a subgraph that doesn't require differentiation use var_no_grad = var.detach().",
      );
    }
    if (value && this.inference && !is_inference_mode_enabled()) {
      throw new RuntimeError(
        'Setting requires_grad=True on inference tensor outside InferenceMode is not allowed.',
      );
    }
    this.leafGrad = value && !this.grad_fn;
    this.trace_ = null;
    return this;
  }

  /** Reads the one value that the tensor holds. */
  item(): DeviceValue<number | boolean> {
    if (this.numel() !== 1) {
      throw new ValueError('only one element tensors can be converted to Python scalars');
    }
    return DeviceValue.read(this.arr, (values) => scalarOf(values[0]!, this.dtype), 'item()');
  }

  /** Reads all values as nested arrays. */
  tolist(): DeviceValue<unknown> {
    const { dtype } = this;
    const shape = this.shape_;
    return DeviceValue.read(
      this.arr,
      (values) => {
        let at = 0;
        const build = (level: number): unknown =>
          level === shape.length
            ? scalarOf(values[at++]!, dtype)
            : Array.from({ length: shape[level]! }, () => build(level + 1));
        return build(0);
      },
      'tolist()',
    );
  }

  /** What the next op, or the graph view, knows of this tensor as it is now. */
  get traced(): Trace {
    const { arr } = this;
    const known = this.trace_;
    if (known && known.version === this.cell.version && known.origin === (this.grad_fn ?? this.origin))
      return known;
    const trace: Trace = {
      identity: this.identity,
      version: this.cell.version,
      arr: arr.size <= maxTracedElements ? arr : null,
      shape: this.shape_,
      dtype: arr.dtype,
      requiresGrad: this.requires_grad,
      origin: this.grad_fn ?? this.origin,
      outputNr: this.outputNr,
      leaf: this.gathersGrad ? this : null,
      grad: null,
    };
    this.trace_ = trace;
    return trace;
  }

  get identity(): Identity {
    this.identity_ ??= { name: null, madeAt: null, isParameter: false, run: 0 };
    return this.identity_;
  }

  /**
   * Takes over another tensor's value and, unless it keeps its history, its place on the tape: how every
   * in-place operation ends.
   */
  become(other: Tensor, keepsHistory = false): void {
    const arr = other.arr;
    this.cell.version += 1;
    this.cell.arr = arr;
    isHeldTwice(arr);
    // Written in place, the elements stay where they are; in another shape they are laid out anew.
    if (!sameShape(arr.shape, this.shape_)) this.strides_ = other.strides_;
    this.shape_ = arr.shape;
    if (!keepsHistory) {
      this.gradFn = other.grad_fn;
      this.outputNr = other.outputNr;
      this.origin = other.origin;
    }
    if (this.view_) this.view_.seenVersion = this.view_.base.tensor.cell.version;
    this.trace_ = null;
  }

  /** Where it stands for those that look into it. */
  get seat(): Seat {
    this.seat_ ??= { tensor: this };
    return this.seat_;
  }

  /** The view that it is to the reader, whatever has been turned in place since. */
  get shownView(): View | null {
    let view = this.view_;
    while (view?.isTurned) view = view.base.tensor.view_;
    return view;
  }

  /** Its version, once a change of what it looks into has come through. */
  get currentVersion(): number {
    if (this.view_) indexHandler?.refresh(this);
    return this.cell.version;
  }

  /** Whether it was turned before, and nothing has looked into it or recorded it since: then what it was may stay. */
  get canTurnAgain(): boolean {
    return this.view_?.isTurned === true && this.seat_ === null && this.grad_fn === null;
  }

  /** Does something with views of it that nobody keeps: they look into it no longer. */
  inPassing<T>(work: (self: this) => T): T {
    const seat = this.seat_;
    const made = work(this);
    this.seat_ = seat;
    return made;
  }

  /** A tensor that takes its place, with its memory and its geometry, for all that looks into it. */
  private stepAside(): Tensor {
    const before = new Tensor(this.arr, this.cell);
    before.strides_ = this.strides_;
    before.offset_ = this.offset_;
    before.view_ = this.view_;
    before.inference = this.inference;
    before.gradFn = this.gradFn;
    before.outputNr = this.outputNr;
    before.origin = this.origin;
    before.seat_ = this.seat_;
    if (before.seat_) before.seat_.tensor = before;
    this.seat_ = null;
    return before;
  }

  /**
   * Becomes a view of what it was, or, where it turns again, of what it was before. Earlier views keep what they saw: a
   * tensor that stands in its place, and that this one looks into from now on. Gives that tensor.
   */
  turnInto(view: (before: Tensor) => Tensor, keepsHistory: boolean, again = false): Tensor {
    const { version } = this.cell;
    const before = again ? this.view_!.base.tensor : this.stepAside();
    const turned = view(before);
    this.shape_ = turned.shape_;
    this.strides_ = turned.strides_;
    this.offset_ = turned.offset_;
    this.view_ = { ...turned.view_!, isTurned: true, offTape: keepsHistory };
    this.cell = turned.cell;
    // Whoever has saved any part of the memory finds it changed, as in PyTorch.
    let root = before;
    while (root.view_) root = root.view_.base.tensor;
    root.cell.version += 1;
    if (this.cell !== root.cell) this.cell.version = Math.max(this.cell.version, version + 1);
    if (before === root) this.view_.seenVersion = root.cell.version;
    if (!keepsHistory) {
      this.gradFn = turned.gradFn;
      this.outputNr = turned.outputNr;
      this.origin = turned.origin;
    }
    this.trace_ = null;
    return before;
  }

  toString(): string {
    const values = this.arr.storage.readNow();
    return values ? this.format(values) : markerFor(this);
  }

  /** The printed form, given the values. */
  format(values: ArrayLike<number>): string {
    return formatTensor(values, {
      shape: [...this.shape_],
      dtype: this.dtype.name,
      requires_grad: this.requires_grad,
      grad_fn: this.grad_fn?.name() ?? null,
    });
  }

  [Symbol.iterator](): Iterator<Tensor> {
    if (this.ndim === 0) throw new PyTypeError('iteration over a 0-d tensor');
    return indexHandler!.iterate(this)[Symbol.iterator]();
  }

  [Symbol.toPrimitive](hint: string): string | number | boolean {
    if (hint === 'string') return this.toString();
    throw new PyTypeError(
      'a Tensor is not a number in TypeScript: write a.add(b) for a + b, a.mul(b) for a * b, ' +
        'and `await t.item()` to read a number out of it',
    );
  }

  get [Symbol.toStringTag](): string {
    return this.identity_?.isParameter === true ? 'Parameter' : 'Tensor';
  }
}

/** A value that comes into a tensor may be another's too. */
function isHeldTwice(arr: Arr): void {
  const { holds } = arr;
  if (holds.isSole) holds.isSole = false;
}

/** `t.data` is a tensor as in PyTorch, and `await t.data()` reads the values as a typed array. */
function dataOf(tensor: Tensor): (() => Promise<Float32Array | Int32Array | Uint8Array>) & Tensor {
  const read = async () => {
    const { storage } = tensor.arr;
    const values = await storage.read();
    // The reader may change what is given; the value itself never changes.
    return values === storage.host ? values.slice() : values;
  };
  const plain = tensor.detach();
  return new Proxy(read, {
    get: (_, key) => {
      const value = Reflect.get(plain, key, plain);
      return typeof value === 'function' ? value.bind(plain) : value;
    },
    set: (_, key, value) => Reflect.set(plain, key, value, plain),
    getPrototypeOf: () => Tensor.prototype,
    has: (_, key) => Reflect.has(plain, key),
  }) as unknown as (() => Promise<Float32Array>) & Tensor;
}

function pythonTypeOf(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  return Array.isArray(value) ? 'list' : typeof value === 'object' ? 'dict' : typeof value;
}

function scalarOf(value: number, dtype: DType): number | boolean {
  return dtype.category === 0 ? value !== 0 : value;
}

// Indexing is found behind the prototype, so that a tensor's own properties and methods cost nothing more.
Object.setPrototypeOf(
  Tensor.prototype,
  new Proxy(Object.create(Object.prototype) as object, {
    get(target, key, receiver) {
      if (typeof key === 'string' && isIndex(key) && receiver instanceof Tensor)
        return indexHandler?.get(receiver, key);
      return Reflect.get(target, key, receiver);
    },
    set(target, key, value, receiver) {
      if (typeof key === 'string' && isIndex(key) && receiver instanceof Tensor) {
        indexHandler?.set(receiver, key, value);
        return true;
      }
      return Reflect.set(target, key, value, receiver);
    },
  }),
);

function isIndex(key: string): boolean {
  return integerKey.test(key) || /^[\d\s:,.\-[\]]+$|None|null|\.\.\./.test(key);
}
