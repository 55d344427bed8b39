// A value that has no memory yet: zeros once somebody reads it. What a layer makes its parameters of before they
// are initialised, so that a large network never holds its numbers twice; and the gradient of what has none.
import { absentStorage, outsideScope, type Storage } from '../backend';
import { Arr } from './arr';
import type { DType } from './dtype';
import { sizeOf } from './size';

export class UnfilledArr extends Arr {
  private readonly nothing: Storage;

  constructor(shape: readonly number[], dtype: DType) {
    super(null, shape, dtype);
    this.nothing = absentStorage(
      dtype.storage,
      sizeOf(shape),
      'internal: an unfilled value holds no storage',
    );
  }

  override get storage(): Storage {
    // Whoever reads first may be in a scope; this value outlives it.
    this.storage_ ??= outsideScope(() => Arr.filled(0, this.shape, this.dtype)).storage;
    return this.storage_;
  }

  override get holds(): Storage {
    return this.storage_ ?? this.nothing;
  }

  override get size(): number {
    return this.nothing.size;
  }
}
