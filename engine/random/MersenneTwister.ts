// MT19937 with PyTorch's seeding and bookkeeping: the source of every random number. It gives 32-bit
// words and can be saved and restored; what becomes of the words is the distributions' affair.
const stateLength = 624;
const middle = 397;
const matrixA = 0x9908b0df;
const upperMask = 0x80000000;
const lowerMask = 0x7fffffff;

export interface TwisterState {
  words: Uint32Array;
  left: number;
  next: number;
}

export class MersenneTwister {
  readonly #words = new Uint32Array(stateLength);
  #left = 1;
  #next = 0;

  /** Only the low 32 bits of PyTorch's 64-bit seed enter the state. */
  seed(low32: number): void {
    const words = this.#words;
    words[0] = low32;
    for (let j = 1; j < stateLength; j++) {
      const previous = words[j - 1]! ^ (words[j - 1]! >>> 30);
      words[j] = Math.imul(1812433253, previous) + j;
    }
    this.#left = 1;
    this.#next = 0;
  }

  /** The next word, an unsigned 32-bit number. */
  next(): number {
    if (--this.#left === 0) this.#renew();
    let y = this.#words[this.#next++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    y ^= y >>> 18;
    return y >>> 0;
  }

  save(): TwisterState {
    return { words: this.#words.slice(), left: this.#left, next: this.#next };
  }

  restore(state: TwisterState): void {
    this.#words.set(state.words);
    this.#left = state.left;
    this.#next = state.next;
  }

  #renew(): void {
    const words = this.#words;
    this.#left = stateLength;
    this.#next = 0;
    for (let i = 0; i < stateLength; i++) {
      const following = words[(i + 1) % stateLength]!;
      const mixed = (words[i]! & upperMask) | (following & lowerMask);
      words[i] = words[(i + middle) % stateLength]! ^ (mixed >>> 1) ^ (following & 1 ? matrixA : 0);
    }
  }
}
