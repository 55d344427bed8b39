// A value that has no memory yet: zeros once somebody reads it. What a layer makes its parameters of before they
// are initialised, so that a large network never holds its numbers twice.
import { outsideScope, type Storage } from '../backend';
import { Arr } from './arr';
import type { DType } from './dtype';
import { sizeOf } from './size';

export class UnfilledArr extends Arr {
  constructor(shape: readonly number[], dtype: DType) {
    super(null, shape, dtype);
  }

  override get storage(): Storage {
    // Whoever reads first may be in a scope; this value outlives it.
    this.storage_ ??= outsideScope(() => Arr.filled(0, this.shape, this.dtype)).storage;
    return this.storage_;
  }

  override get holds(): Storage {
    return this.storage;
  }

  override get size(): number {
    return sizeOf(this.shape);
  }
}
