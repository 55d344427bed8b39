// The JavaScript module `_lantern` that the Python packages are written over: calls of the engine by number, with packed
// values, and quick ways to what is asked of a tensor all the time. Python never gets a proxy of an engine's object.
import { enterMode, is_grad_enabled, is_inference_mode_enabled, setGradMode } from '../../autograd/mode';
import { setCollectorListener, setWarningSink } from '../../backend';
import { opTable } from '../../ops';
import { Arr } from '../../tensor/arr';
import { toDtype } from '../../tensor/dtype';
import { DeviceValue } from '../../tensor/reading';
import { Tensor } from '../../tensor/tensor';
import { name as nameTensor, setLineSource } from '../../trace/recording';
import { imageFunctions } from './images';
import { Layers } from './layers';
import { type Callable, find, findCallable, kindOf, namesIn } from './names';
import { Slots } from './slots';
import { type Flat, type Packed, Values } from './values';

/** What the bridge needs of the interpreter. */
export interface PythonMemory {
  /** The interpreter's memory as it is now: it moves when it grows. */
  bytes(): ArrayBufferLike;
}

/** Functions of Python's, given once its side of the bridge is loaded. */
export interface PythonSide {
  readonly call: (callback: number, kinds: string, values: Flat[]) => [string, Flat[]];
  readonly forget: (callback: number) => void;
}

/** In the order that Python's side has them in. */
const dtypeNames = ['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'float32', 'float64'];
const none = 0;
const packedResult = -1_000_000_000;
const promised = -1_000_000_001;

export class Bridge {
  readonly slots = new Slots();
  private readonly values: Values;
  private readonly layers: Layers;
  private readonly callables: Callable[] = [];
  private readonly numberOf = new Map<string, number>();
  private result: Packed = { kinds: '', values: [] };
  private promise: Promise<unknown> | null = null;
  private side: PythonSide | null = null;
  private scratch = 0;
  private readonly memories = new WeakMap<object, number>();
  private memoryCount = 0;
  /** What ends the modes that Python's `with` has entered, innermost last. */
  private readonly modes: (() => void)[] = [];

  constructor(private readonly memory: PythonMemory) {
    this.values = new Values(
      this.slots,
      (callback, { kinds, values }) => {
        const [answered, flat] = this.side!.call(callback, kinds, values);
        return { kinds: answered, values: flat };
      },
      (callback) => this.side?.forget(callback),
    );
    this.layers = new Layers(this.slots, this.values);
  }

  /** The module's functions. Each is called from Python: they throw the engine's errors. */
  module(): Record<string, unknown> {
    return {
      ...imageFunctions(this.slots, (value) => this.give(value)),
      connect: (
        call: PythonSide['call'],
        forget: PythonSide['forget'],
        warn: (message: string, category: string) => void,
        scratch: number,
      ) => {
        this.side = { call, forget };
        this.scratch = scratch;
        setWarningSink(warn);
        setCollectorListener(() => {
          this.ints()[61] = 1;
        });
      },
      resolve: (path: string) => this.resolve(path),
      names: (path: string) => namesIn(path),
      kind: (path: string) => kindOf(path),
      value: (path: string) => this.give(find(path)),
      schemaTable: () => schemaTable(),
      call: (number: number, kinds: string, ...values: Flat[]) =>
        this.give(this.callables[number]!(...this.values.unpack(kinds, values))),
      make: (path: string, kinds: string, ...values: Flat[]) => this.make(path, kinds, values),
      invoke: (slot: number, name: string, kinds: string, ...values: Flat[]) =>
        this.invoke(slot, name, kinds, values),
      get: (slot: number, name: string) => this.give(Reflect.get(this.slots.get(slot), name)),
      set: (slot: number, name: string, kinds: string, ...values: Flat[]) => {
        Reflect.set(this.slots.get(slot), name, this.values.unpack(kinds, values)[0]);
      },
      has: (slot: number, name: string) => name in this.slots.get(slot),
      isMethod: (slot: number, name: string) => typeof Reflect.get(this.slots.get(slot), name) === 'function',
      turn: breathe,
      dataPointer: (slot: number) => this.dataPointer(this.tensor(slot)),
      text: (slot: number) => String(this.slots.get(slot)),
      free: (slot: number) => this.slots.release(slot),
      held: () => this.slots.size,
      takeKinds: () => this.result.kinds,
      takeValues: () => this.result.values,
      takePromise: () => this.promise!.then((value) => this.give(value)),
      meta: (slot: number) => this.meta(slot),
      item: (slot: number) => item(this.tensor(slot)),
      flat: (slot: number) => flat(this.tensor(slot)),
      print: (slot: number) => print(this.tensor(slot)),
      fromMemory: (address: number, letter: string, dtype: string, ...dims: number[]) =>
        this.fromMemory(address, letter, dtype, dims),
      intoMemory: (slot: number, address: number, letter: string) =>
        this.intoMemory(this.tensor(slot), address, letter),
      makeLayer: (path: string, kinds: string, ...values: Flat[]) =>
        this.give(this.layers.make(path, kinds, values)),
      remakeLayer: (path: string, kinds: string, ...values: Flat[]) =>
        this.layers.remake(path, kinds, values),
      setOnLayer: (slot: number, name: string, kinds: string, ...values: Flat[]) =>
        this.layers.set(slot, name, kinds, values),
      deleteOnLayer: (slot: number, name: string) => this.layers.delete(slot, name),
      setTraining: (slot: number, training: boolean) => this.layers.setTraining(slot, training),
      forward: (slot: number, kinds: string, ...values: Flat[]) =>
        this.give(this.layers.forward(slot, kinds, values)),
      forwardTensor: (slot: number, tensor: number) => this.give(this.layers.forwardTensor(slot, tensor)),
      extraRepr: (slot: number) => this.layers.extraRepr(slot),
      signature: (path: string) => this.layers.signature(path),
      gradEnabled: () => is_grad_enabled(),
      inferenceMode: () => is_inference_mode_enabled(),
      enterMode: (grad: boolean, inference: boolean) => this.modes.push(enterMode({ grad, inference })),
      leaveMode: () => this.modes.pop()?.(),
      setGrad: setGradMode,
      nameTensor: (slot: number, label: string, line: number | null) =>
        nameTensor(this.tensor(slot), label, line),
    };
  }

  /** Begins a run of Python's: the interpreter's monitor writes which line of which cell runs. */
  beginRun(cellIds: () => string[]): void {
    this.modes.length = 0;
    let known: string[] | null = null;
    setLineSource(() => {
      const ints = this.ints();
      const line = ints[63]!;
      if (line <= 0) return null;
      known ??= cellIds();
      const cellId = known[ints[62]!];
      return cellId === undefined ? null : { cellId, line };
    });
  }

  endRun(): void {
    setLineSource(null);
  }

  /** As good as an address: tensors that share memory differ in it by what lies between their first elements. */
  private dataPointer(tensor: Tensor): number {
    let root = tensor;
    while (root.view_) root = root.view_.base.tensor;
    let number = this.memories.get(root.cell);
    if (number === undefined) {
      this.memoryCount += 1;
      number = this.memoryCount;
      this.memories.set(root.cell, number);
    }
    return number * 2 ** 32 + tensor.storage_offset() * tensor.itemsize;
  }

  private tensor(slot: number): Tensor {
    return this.slots.get(slot) as Tensor;
  }

  private ints(): Int32Array {
    return new Int32Array(this.memory.bytes(), this.scratch, 64);
  }

  private resolve(path: string): number {
    const known = this.numberOf.get(path);
    if (known !== undefined) return known;
    const found = findCallable(path);
    if (!found) return -1;
    const number = this.callables.push(found) - 1;
    this.numberOf.set(path, number);
    return number;
  }

  /** A tensor's slot, 0 for None, or a number that says where else the result is. */
  private give(value: unknown): number {
    if (value instanceof Tensor) return this.slots.put(value);
    if (value === undefined || value === null) return none;
    if (value instanceof Promise) {
      if (value instanceof DeviceValue && value.now !== undefined) return this.give(value.now.value);
      this.promise = value;
      return promised;
    }
    this.result = this.values.pack([value]);
    return packedResult;
  }

  private make(path: string, kinds: string, values: Flat[]): number {
    const made = find(path);
    if (typeof made !== 'function') throw new TypeError(`${path} is no class`);
    return this.give(Reflect.construct(made, this.values.unpack(kinds, values)));
  }

  private invoke(slot: number, name: string, kinds: string, values: Flat[]): number {
    const self = this.slots.get(slot);
    const method: unknown = name === '' ? self : Reflect.get(self, name);
    if (typeof method !== 'function') throw new TypeError(`'${name}' is not callable`);
    return this.give(Reflect.apply(method, self, this.values.unpack(kinds, values)));
  }

  /**
   * Writes a tensor's shape where Python reads it, and gives how many dimensions it has, with its dtype's number and
   * whether it requires a gradient in the bits above: one call, and no list.
   */
  private meta(slot: number): number {
    const tensor = this.tensor(slot);
    const { dims } = tensor;
    const ints = this.ints();
    for (let i = 0; i < dims.length; i++) ints[i] = dims[i]!;
    return dims.length + (dtypeNames.indexOf(tensor.dtype.name) << 8) + (tensor.requires_grad ? 1 << 16 : 0);
  }

  private fromMemory(address: number, letter: string, dtype: string, dims: number[]): number {
    let size = 1;
    for (const n of dims) size *= n;
    const view = viewOf(letter, this.memory.bytes(), address, size);
    const to = toDtype(dtype);
    return this.give(new Tensor(Arr.from(Array.from(view as ArrayLike<number>, Number), dims, to)));
  }

  private intoMemory(tensor: Tensor, address: number, letter: string): Promise<void> | undefined {
    const fill = (values: ArrayLike<number>) => {
      const view = viewOf(letter, this.memory.bytes(), address, values.length);
      if (view instanceof BigInt64Array) {
        for (let i = 0; i < values.length; i++) view[i] = BigInt(values[i]!);
      } else for (let i = 0; i < values.length; i++) view[i] = values[i]!;
    };
    const { storage } = tensor.contiguous().arr;
    const now = storage.readNow();
    if (now) {
      fill(now);
      return undefined;
    }
    return storage.read().then(fill);
  }
}

const turn = new MessageChannel();
const turned: (() => void)[] = [];
turn.port1.onmessage = () => turned.shift()?.();
// In Node an open port would keep the process.
(turn.port1 as { unref?: () => void }).unref?.();

/** Turns of the event loop, in which what the collector has found is freed. */
async function breathe(): Promise<void> {
  for (let i = 0; i < 2; i++) {
    await new Promise<void>((resolve) => {
      turned.push(resolve);
      turn.port2.postMessage(null);
    });
  }
}

function item(tensor: Tensor): unknown {
  const value = tensor.item();
  return value.now ? value.now.value : value;
}

function flat(tensor: Tensor): unknown {
  const { storage } = tensor.contiguous().arr;
  return storage.readNow() ?? storage.read();
}

function print(tensor: Tensor): string | Promise<string> {
  const { storage } = tensor.arr;
  const now = storage.readNow();
  return now ? tensor.format(now) : storage.read().then((values) => tensor.format(values));
}

/** Every op's signatures by each of its names, as JSON: read once, for help() and completion. */
function schemaTable(): string {
  const table: Record<string, string[]> = {};
  for (const { name, aliases, schemas } of opTable.values()) {
    for (const each of [name, ...(aliases ?? [])]) table[each] = schemas.map(({ text }) => text);
  }
  return JSON.stringify(table);
}

type NumberView =
  | Float64Array
  | Float32Array
  | Int32Array
  | Int16Array
  | Int8Array
  | Uint8Array
  | BigInt64Array;

/** Python's letter of an array's items: as in the module array and in the buffers of arrays. */
function viewOf(letter: string, buffer: ArrayBufferLike, address: number, size: number): NumberView {
  switch (letter) {
    case 'd':
      return new Float64Array(buffer, address, size);
    case 'f':
      return new Float32Array(buffer, address, size);
    case 'q':
      return new BigInt64Array(buffer, address, size);
    case 'i':
      return new Int32Array(buffer, address, size);
    case 'h':
      return new Int16Array(buffer, address, size);
    case 'b':
      return new Int8Array(buffer, address, size);
    case 'B':
    case '?':
      return new Uint8Array(buffer, address, size);
    default:
      throw new Error(`internal: no array of '${letter}'`);
  }
}
