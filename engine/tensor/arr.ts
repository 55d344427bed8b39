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
    return new Arr(Storage.fromHost(values, dtype.storage, [...shape]), shape, dtype);
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

  /** A constant; the usual ones are made once. */
  static scalar(value: number, dtype: DType): Arr {
    const key = `${dtype.name} ${Object.is(value, -0) ? '-0' : value}`;
    let arr = constants.get(key);
    if (!arr) {
      arr = outsideScope(() => Arr.from([value], [], dtype));
      if (constants.size < maxConstants) constants.set(key, arr);
    }
    return arr;
  }

  as(shape: readonly number[]): Arr {
    return new Arr(this.storage, shape, this.dtype);
  }

  /** The same storage under another dtype of the same kind. */
  labelled(dtype: DType): Arr {
    return dtype === this.dtype ? this : new Arr(this.storage, this.shape, dtype);
  }
}

const maxConstants = 256;
const constants = new Map<string, Arr>();
