// A storage owns one block of values. It never changes once written: an in-place operation makes a new one. A few
// values stay with it on the host until a kernel asks for them; else they lie in device memory, which is freed when
// nothing refers to the storage any more (by the garbage collector), or earlier where we know that nobody can. It
// knows no tensor.
import type { DataId, TensorInfo } from '@tensorflow/tfjs-core';
import { RuntimeError, ValueError } from './errors';
import { currentSession, type HostArray, type Session, type StorageType } from './session';

/** Where a storage's data lives. Kept apart from it so that it outlives the storage until it is freed. */
interface Place {
  session: Session;
  dataId: DataId;
  type: StorageType;
  size: number;
  bytes: number;
  freed: boolean;
}

const places = new Set<Place>();
let liveBytes = 0;

/** So many values are as light as the objects around them: the collector sees them, and nothing need be counted. */
const maxHostElements = 128;
const maxHostCopyElements = 4096;

/**
 * The collector does not see device memory; a storage's own JavaScript object is too light to bring it. So what is
 * alive beyond the least that was since it last came, and may be garbage, weighs as much in buffers whose pages are
 * never touched. The least that a storage weighs is what keeps small tensors few.
 */
const minWeightBytes = 8192;
/** Large enough that memory comes fresh from the system, which need not be written to be nothing. */
const lumpBytes = 67_108_864;
/** A full collection takes them, and what is weakly held goes with it; smaller ones leave that alone. */
const lumps: WeakRef<ArrayBuffer>[] = [];
/**
 * What it finds is freed only when code has let a turn pass. Until then it need not come again so soon: code that makes
 * much without a pause would have it search in vain.
 */
let isAsked = false;
const patience = 4;
let weightBytes = 0;
let leastWeightBytes = 0;

const weightOf = (bytes: number): number => Math.max(bytes, minWeightBytes);

function putOn(bytes: number): void {
  weightBytes += bytes;
  if (weightBytes - leastWeightBytes < (isAsked ? patience : 1) * lumpBytes) return;
  bringCollector(weightBytes - leastWeightBytes);
  leastWeightBytes = weightBytes;
}

function takeOff(bytes: number): void {
  weightBytes -= bytes;
  leastWeightBytes = Math.min(leastWeightBytes, weightBytes);
}

/** Told when the collector has been asked for: whoever can should let a turn of the event loop pass. */
let onAsked: (() => void) | null = null;

export function setCollectorListener(listener: (() => void) | null): void {
  onAsked = listener;
}

function bringCollector(bytes: number): void {
  isAsked = true;
  onAsked?.();
  try {
    lumps.push(new WeakRef(new ArrayBuffer(bytes)));
  } catch {
    // No room for it: then the collector has come already.
  }
}

/** What device memory may hold; see setMemoryBudget. */
let budgetBytes = 1_073_741_824;
/** From this share of the budget on, every new storage asks the collector to come. */
const crowded = 0.75;

/** Beyond this many bytes on the device, making a tensor fails, and nothing else does. */
export function setMemoryBudget(bytes: number): void {
  if (!(bytes > 0))
    throw new ValueError(`the memory budget must be a positive number of bytes, not ${bytes}`);
  budgetBytes = bytes;
}

/** Throws PyTorch's error where so many more bytes do not fit. */
export function makeRoom(bytes: number): void {
  if (liveBytes + bytes <= budgetBytes * crowded) return;
  bringCollector(lumpBytes);
  if (liveBytes + bytes <= budgetBytes) return;
  const megabytes = (n: number) => `${Math.round(n / 1_048_576)} MiB`;
  throw new RuntimeError(
    `[enforce fail at alloc_cpu.cpp:75] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate ${bytes} bytes. ` +
      `Error code 12 (Cannot allocate memory). ${places.size} tensors hold ${megabytes(liveBytes)} of the ` +
      `${megabytes(budgetBytes)} that this notebook may use; your variables are as they were. Make a smaller tensor, ` +
      'or set variables that you no longer need to null and run the cell again.',
  );
}

/** Called by the collector, once for each storage that it has found to be unreachable. */
function collected(place: Place): void {
  lumps.length = 0;
  isAsked = false;
  free(place);
}

const registry = new FinalizationRegistry<Place>(collected);

function free(place: Place): void {
  if (place.freed) return;
  place.freed = true;
  places.delete(place);
  liveBytes -= place.bytes;
  takeOff(weightOf(place.bytes));
  if (!place.session.lost) place.session.backend.disposeData(place.dataId);
}

/** Storages made while a scope is open are freed when it closes, unless they are kept. */
let scope: Storage[] | null = null;
let isOutside = false;

let nextSerial = 0;

/** The number that the next storage will have: those from here on were made later than now. */
export function upcomingSerial(): number {
  return nextSerial;
}

export class Storage {
  /** The values where they are known without asking the device. */
  host: HostArray | null = null;
  /**
   * Whether one tensor alone holds it, so that whoever replaces that tensor's value may free it at once. Said by who
   * made it; taken back wherever another takes hold of it beyond a call.
   */
  isSole = false;
  /** Made to live on, whatever scope is open: somebody keeps it for later. */
  readonly isLasting = isOutside;
  /** Its number in the order in which storages were made. */
  readonly serial = nextSerial++;
  /** Null while the host alone has the values. */
  private place: Place | null = null;
  /**
   * What the collector is asked about, instead of the storage: its smaller collections take what it is asked about as
   * alive, and so would keep the storage too.
   */
  private handle: object | null = null;
  /** Whether an open scope will see to it; the collector need never hear of what ends with its scope. */
  private isScoped = false;

  private constructor(
    readonly type: StorageType,
    readonly size: number,
  ) {
    if (!scope) return;
    this.isScoped = true;
    scope.push(this);
  }

  static fromHost(values: HostArray, type: StorageType, shape: readonly number[]): Storage {
    const session = usableSession();
    const storage = new Storage(type, values.length);
    if (values.length <= maxHostCopyElements) storage.host = values;
    if (values.length <= maxHostElements) return storage;
    makeRoom(bytesOf(values.length, type));
    storage.put(session, session.backend.write(values, [...shape], type));
    return storage;
  }

  static fromInfo({ shape, dataId, dtype }: TensorInfo): Storage {
    let size = 1;
    for (let i = 0; i < shape.length; i++) size *= shape[i]!;
    const storage = new Storage(dtype as StorageType, size);
    storage.put(usableSession(), dataId);
    return storage;
  }

  /** Whether its values are at hand and so few that to compute with them takes less than to call a kernel. */
  get isSmall(): boolean {
    return this.host !== null && this.size <= maxHostElements;
  }

  /** Takes over what lies on the device. */
  private put(session: Session, dataId: DataId): void {
    const { type, size } = this;
    const bytes = bytesOf(size, type);
    try {
      makeRoom(bytes);
    } catch (error) {
      session.backend.disposeData(dataId);
      throw error;
    }
    this.place = { session, dataId, type, size, bytes, freed: false };
    places.add(this.place);
    liveBytes += bytes;
    putOn(weightOf(bytes));
    if (!this.isScoped) this.leaveToCollector(this.place);
  }

  /** Its scope has ended without it. */
  outliveScope(outer: Storage[] | null): void {
    if (outer) {
      outer.push(this);
      return;
    }
    this.isScoped = false;
    if (this.place && !this.place.freed) this.leaveToCollector(this.place);
  }

  private leaveToCollector(place: Place): void {
    this.handle = {};
    registry.register(this.handle, place);
  }

  info(shape: number[]): TensorInfo {
    const session = usableSession();
    if (!this.place) this.put(session, session.backend.write(this.host!, shape, this.type));
    const place = this.place!;
    if (place.freed) throw new RuntimeError('internal: a storage was used after it had been freed');
    if (place.session !== session) {
      // Small values that the host knows survive the loss of the device that held them.
      if (!this.host) throw lostError(place.session);
      place.session = session;
      place.dataId = session.backend.write(this.host, shape, this.type);
    }
    return { dataId: place.dataId, shape, dtype: this.type };
  }

  /** The values if they can be had without waiting, else null. */
  readNow(): HostArray | null {
    if (this.host) return this.host;
    const { session, dataId } = this.place!;
    if (session.lost) throw lostError(session);
    if (this.size === 0) return emptyOf(this.type);
    if (!session.readsAtOnce) return null;
    return this.remember(typed(session.backend.readSync(dataId) as ArrayLike<number>, this.type));
  }

  async read(): Promise<HostArray> {
    const now = this.readNow();
    if (now) return now;
    this.isSole = false;
    const { session, dataId } = this.place!;
    let values: ArrayLike<number>;
    try {
      values = (await session.backend.read(dataId)) as ArrayLike<number>;
    } catch (error) {
      // The news of a lost device may come just after the failure that it caused.
      await new Promise((resolve) => setTimeout(resolve, 0));
      throw session.lost ? lostError(session) : error;
    }
    // A device that is lost while we read answers with zeros: no such number may be shown.
    if (session.lost) throw lostError(session);
    return this.remember(typed(values, this.type));
  }

  dispose(): void {
    if (this.place) free(this.place);
  }

  private remember(values: HostArray): HostArray {
    if (this.size <= maxHostCopyElements) this.host = values;
    return values;
  }
}

function bytesOf(size: number, type: StorageType): number {
  return size * (type === 'bool' ? 1 : 4);
}

function usableSession(): Session {
  const session = currentSession();
  if (session.lost) throw lostError(session);
  return session;
}

function lostError(session: Session): RuntimeError {
  return new RuntimeError(
    `the GPU device was lost (${session.lost ?? 'the backend was changed'}): the values that lived on it are gone. ` +
      'Run the cells above again; they will run on a fresh device.',
  );
}

function emptyOf(type: StorageType): HostArray {
  return type === 'float32' ? new Float32Array(0) : type === 'int32' ? new Int32Array(0) : new Uint8Array(0);
}

function typed(values: ArrayLike<number>, type: StorageType): HostArray {
  if (type === 'float32') return values instanceof Float32Array ? values : Float32Array.from(values);
  if (type === 'int32') return values instanceof Int32Array ? values : Int32Array.from(values);
  return values instanceof Uint8Array ? values : Uint8Array.from(values);
}

/** Runs work whose storages live on, such as cached constants, even inside a scope. */
export function outsideScope<T>(work: () => T): T {
  const [outer, wasOutside] = [scope, isOutside];
  scope = null;
  isOutside = true;
  try {
    return work();
  } finally {
    scope = outer;
    isOutside = wasOutside;
  }
}

/** Runs work and frees every storage that it made, except those that it keeps. */
export function inScope<T>(work: () => T, kept: (result: T) => readonly Storage[]): T {
  return inScopeOf(work as (nothing: undefined) => T, undefined, kept);
}

/** The same for work on something: it needs no closure of its own. */
export function inScopeOf<T, V>(work: (value: V) => T, value: V, kept: (result: T) => readonly Storage[]): T {
  const outer = scope;
  const made: Storage[] = [];
  let keep: readonly Storage[] = made;
  scope = made;
  try {
    const result = work(value);
    scope = outer;
    keep = kept(result);
    return result;
  } finally {
    scope = outer;
    for (let i = 0; i < made.length; i++) {
      // Of work that broke off nobody knows what it kept.
      if (keep !== made && !keep.includes(made[i]!)) made[i]!.dispose();
      else made[i]!.outliveScope(outer);
    }
  }
}

/** Moves every live value from one session to another, so that changing the backend loses nothing. */
export async function moveStorages(from: Session, to: Session): Promise<void> {
  for (const place of [...places]) {
    if (place.session !== from || place.freed || from.lost) continue;
    const values = await from.backend.read(place.dataId).catch((error: unknown) => {
      // What the collector has freed meanwhile cannot be read, and need not move.
      if (place.freed) return null;
      throw error;
    });
    if (values === null || place.freed) continue;
    const old = place.dataId;
    // The cpu backend may keep booleans-made-floats as bytes; another backend wants the real kind.
    place.dataId = to.backend.write(typed(values as ArrayLike<number>, place.type), [place.size], place.type);
    place.session = to;
    from.backend.disposeData(old);
  }
}

/** Live device memory, as counted by us. */
export function memory(): { tensors: number; bytes: number } {
  return { tensors: places.size, bytes: liveBytes };
}
