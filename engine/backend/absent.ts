// A storage that holds nothing: it stands where only a value's shape and dtype are known, and whoever asks
// it for the value is told why there is none.
import { RuntimeError } from './errors';
import type { StorageType } from './session';
import type { Storage } from './storage';

class AbsentStorage {
  readonly host = null;

  constructor(
    readonly type: StorageType,
    readonly size: number,
    private readonly why: string,
  ) {}

  info(): never {
    throw new RuntimeError(this.why);
  }

  readNow(): never {
    throw new RuntimeError(this.why);
  }

  async read(): Promise<never> {
    throw new RuntimeError(this.why);
  }

  dispose(): void {}
}

export function absentStorage(type: StorageType, size: number, why: string): Storage {
  return new AbsentStorage(type, size, why) as unknown as Storage;
}
