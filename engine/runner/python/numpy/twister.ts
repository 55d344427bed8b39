// MT19937 as numpy.random.RandomState seeds and reads it.
import type { BitGenerator } from './bitGenerator';

const length = 624;
const middle = 397;

export class Twister implements BitGenerator {
  readonly words = new Uint32Array(length);
  position = length;

  seed(seed: number): void {
    let value = seed >>> 0;
    for (let i = 0; i < length; i++) {
      this.words[i] = value;
      value = (Math.imul(1812433253, value ^ (value >>> 30)) + i + 1) >>> 0;
    }
    this.position = length;
  }

  seedByArray(keys: ArrayLike<number>): void {
    this.seed(19650218);
    const w = this.words;
    let i = 1;
    let j = 0;
    for (let k = Math.max(length, keys.length); k > 0; k--) {
      w[i] = (w[i]! ^ Math.imul(w[i - 1]! ^ (w[i - 1]! >>> 30), 1664525)) + keys[j]! + j;
      i += 1;
      j = (j + 1) % keys.length;
      if (i >= length) {
        w[0] = w[length - 1]!;
        i = 1;
      }
    }
    for (let k = length - 1; k > 0; k--) {
      w[i] = (w[i]! ^ Math.imul(w[i - 1]! ^ (w[i - 1]! >>> 30), 1566083941)) - i;
      i += 1;
      if (i >= length) {
        w[0] = w[length - 1]!;
        i = 1;
      }
    }
    w[0] = 0x80000000;
    this.position = length;
  }

  #fill(): void {
    const w = this.words;
    for (let i = 0; i < length; i++) {
      const y = (w[i]! & 0x80000000) | (w[(i + 1) % length]! & 0x7fffffff);
      w[i] = w[(i + middle) % length]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.position = 0;
  }

  next32(): number {
    if (this.position === length) this.#fill();
    let y = this.words[this.position++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  next64(): bigint {
    const high = BigInt(this.next32());
    return (high << 32n) | BigInt(this.next32());
  }

  nextDouble(): number {
    const high = this.next32() >>> 5;
    return (high * 67108864 + (this.next32() >>> 6)) / 9007199254740992;
  }
}
