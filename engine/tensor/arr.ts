// An immutable value: a storage seen with a shape and a dtype. What kernels take and give.
import { type HostArray, makeRoom, outsideScope, Storage } from '../backend';
import { type DType, toHostArray } from './dtype';
import { sizeOf } from './size';

export class Arr {
  protected storage_: Storage | null;

  constructor(
    storage: Storage | null,
    readonly shape: readonly number[],
    readonly dtype: DType,
  ) {
    this.storage_ = storage;
  }

  get storage(): Storage {
    return this.storage_!;
  }

  /** What must live on for this value to live on: its storage, or what its storage can be made from. */
  get holds(): Storage {
    return this.storage_!;
  }

  get size(): number {
    return this.storage_!.size;
  }

  static from(values: ArrayLike<number | boolean | bigint>, shape: readonly number[], dtype: DType): Arr {
    return Arr.fromHost(toHostArray(values, dtype), shape, dtype);
  }

  static fromHost(values: HostArray, shape: readonly number[], dtype: DType): Arr {
    return new Arr(Storage.fromHost(values, dtype.storage, shape), shape, dtype);
  }

  static filled(value: number, shape: readonly number[], dtype: DType): Arr {
    const values = toHostArray([value], dtype);
    if (sizeOf(shape) === 1) return Arr.fromHost(values, shape, dtype);
    makeRoom(sizeOf(shape) * values.BYTES_PER_ELEMENT);
    const Kind =
      dtype.storage === 'float32' ? Float32Array : dtype.storage === 'int32' ? Int32Array : Uint8Array;
    const all = new Kind(sizeOf(shape));
    // What is new is zeros already.
    if (!Object.is(values[0], 0)) all.fill(values[0]!);
    return Arr.fromHost(all, shape, dtype);
  }

  /** A constant: made once, as long as it is in use. */
  static scalar(value: number, dtype: DType): Arr {
    let known = constants.get(dtype);
    if (!known) {
      known = { usual: new Map(), others: new Map() };
      constants.set(dtype, known);
    }
    // A Map takes the two zeros for one.
    if (Object.is(value, -0)) return outsideScope(() => Arr.from([-0], [], dtype));
    const { usual, others } = known;
    const found = usual.get(value) ?? others.get(value)?.deref();
    if (found) return found;
    const made = outsideScope(() => Arr.from([value], [], dtype));
    if (Number.isInteger(value) && Math.abs(value) <= maxUsual) usual.set(value, made);
    else remember(others, value, made);
    return made;
  }

  as(shape: readonly number[]): Arr {
    return new Arr(this.storage, shape, this.dtype);
  }

  /** The same storage under another dtype of the same kind. */
  labelled(dtype: DType): Arr {
    return dtype === this.dtype ? this : new Arr(this.storage, this.shape, dtype);
  }
}

/** Small whole numbers are kept; of others, such as a step's own rate, no more than the collector leaves. */
const maxUsual = 16;
const maxOthers = 256;

type Others = Map<number, WeakRef<Arr>>;
const constants = new Map<DType, { usual: Map<number, Arr>; others: Others }>();

function remember(others: Others, value: number, made: Arr): void {
  if (others.size >= maxOthers) for (const [key, held] of others) if (!held.deref()) others.delete(key);
  if (others.size < maxOthers) others.set(value, new WeakRef(made));
}
