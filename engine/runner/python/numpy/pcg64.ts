// PCG64 (XSL-RR), the source of numpy.random.default_rng: a state of 128 bits in four words, multiplied in halves of
// words.
import type { BitGenerator } from './bitGenerator';

/** The multiplier 2549297995355413924 * 2^64 + 4865540595714422341 in 16-bit digits, the lowest first. */
const multiplier = [0xf645, 0x9fcc, 0xdf64, 0x4385, 0x5da4, 0x1fc6, 0xed05, 0x2360];
const digits = new Float64Array(8);
const product = new Float64Array(8);

export class Pcg64 implements BitGenerator {
  /** Words, the lowest first. */
  state = new Uint32Array(4);
  increment = new Uint32Array(4);
  #held = -1;
  high = 0;
  low = 0;

  /** Eight words of a SeedSequence: the state's 128 bits, high 64 first and low word first within them, then the stream's. */
  seed(words: ArrayLike<number>): void {
    const start = Uint32Array.of(words[2]!, words[3]!, words[0]!, words[1]!);
    const stream = Uint32Array.of(words[6]!, words[7]!, words[4]!, words[5]!);
    for (let i = 3; i >= 0; i--) this.increment[i] = (stream[i]! << 1) | (i > 0 ? stream[i - 1]! >>> 31 : 1);
    this.state.fill(0);
    this.step();
    this.#add(start);
    this.step();
    this.#held = -1;
  }

  #add(other: Uint32Array): void {
    let carry = 0;
    for (let i = 0; i < 4; i++) {
      const sum = this.state[i]! + other[i]! + carry;
      this.state[i] = sum;
      carry = sum >= 2 ** 32 ? 1 : 0;
    }
  }

  step(): void {
    const s = this.state;
    // Schoolbook in 16-bit digits, eight of them: sums of eight products of 32 bits are exact in a double.
    const x = digits;
    for (let i = 0; i < 4; i++) {
      x[2 * i] = s[i]! & 0xffff;
      x[2 * i + 1] = s[i]! >>> 16;
    }
    let carry = 0;
    for (let k = 0; k < 8; k++) {
      let sum = carry;
      for (let i = 0; i <= k; i++) sum += x[i]! * multiplier[k - i]!;
      carry = Math.floor(sum / 65536);
      product[k] = sum - carry * 65536;
    }
    for (let i = 0; i < 4; i++) s[i] = product[2 * i]! + product[2 * i + 1]! * 65536;
    this.#add(this.increment);
  }

  /** Leaves 64 bits in `high` and `low`. */
  next(): void {
    this.step();
    const s = this.state;
    const high = s[3]! ^ s[1]!;
    const low = s[2]! ^ s[0]!;
    const turn = s[3]! >>> 26;
    const [a, b] = turn & 32 ? [low, high] : [high, low];
    const by = turn & 31;
    this.high = by === 0 ? a >>> 0 : ((a >>> by) | (b << (32 - by))) >>> 0;
    this.low = by === 0 ? b >>> 0 : ((b >>> by) | (a << (32 - by))) >>> 0;
  }

  /** The low half of 64 bits first; the high half is kept for the next call. */
  next32(): number {
    if (this.#held >= 0) {
      const out = this.#held;
      this.#held = -1;
      return out;
    }
    this.next();
    this.#held = this.high;
    return this.low;
  }

  next64(): bigint {
    this.next();
    return (BigInt(this.high) << 32n) | BigInt(this.low);
  }

  nextDouble(): number {
    this.next();
    return (this.high * 2097152 + (this.low >>> 11)) / 9007199254740992;
  }
}
