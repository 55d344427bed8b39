// What every source of random bits offers, and how whole numbers below a bound are made of them: by masks and
// rejection as the old generator does, by Lemire's multiplication as the new one.
export interface BitGenerator {
  next32(): number;
  next64(): bigint;
  nextDouble(): number;
}

const wordLimit = 2 ** 32;

/** All ones up to the highest bit of the range. */
function maskOf(range: number): number {
  let mask = range >>> 0;
  for (const shift of [1, 2, 4, 8, 16]) mask |= mask >>> shift;
  return mask >>> 0;
}

function maskOfBig(range: bigint): bigint {
  return (1n << BigInt(range.toString(2).length)) - 1n;
}

/** 0 to max, both included, by masks. */
export function interval(bits: BitGenerator, max: number): number {
  if (max === 0) return 0;
  const mask = maskOf(max);
  for (;;) {
    const value = (bits.next32() & mask) >>> 0;
    if (value <= max) return value;
  }
}

/** 0 to max of 32 bits, by Lemire's multiplication. */
export function lemire32(bits: BitGenerator, max: number): number {
  if (max === 0) return 0;
  if (max === 0xffffffff) return bits.next32();
  const range = max + 1;
  for (let threshold = -1; ; ) {
    const word = bits.next32();
    // word * range of 64 bits, in two halves.
    const low = Math.imul(word, range) >>> 0;
    if (low < range && threshold < 0) threshold = (wordLimit - range) % range;
    if (low < threshold) continue;
    const lowWord = (word & 0xffff) * range;
    const highWord = (word >>> 16) * range;
    return Math.floor((highWord + Math.floor(lowWord / 65536)) / 65536);
  }
}

function lemire64(bits: BitGenerator, max: bigint): bigint {
  const range = max + 1n;
  const all = 1n << 64n;
  let product = bits.next64() * range;
  let low = BigInt.asUintN(64, product);
  if (low < range) {
    const threshold = (all - range) % range;
    while (low < threshold) {
      product = bits.next64() * range;
      low = BigInt.asUintN(64, product);
    }
  }
  return product >> 64n;
}

/** 0 to max of up to 64 bits, for integers of 64 bits. */
export function bounded64(bits: BitGenerator, max: bigint, isMasked: boolean): bigint {
  if (max === 0n) return 0n;
  if (max <= 0xffffffffn) {
    if (max === 0xffffffffn) return BigInt(bits.next32());
    return BigInt(isMasked ? interval(bits, Number(max)) : lemire32(bits, Number(max)));
  }
  if (max === 0xffffffffffffffffn) return bits.next64();
  if (!isMasked) return lemire64(bits, max);
  const mask = maskOfBig(max);
  for (;;) {
    const value = bits.next64() & mask;
    if (value <= max) return value;
  }
}

/** Whole numbers of 8 or 16 bits, or 1: several from each word. */
export class Narrow {
  #word = 0;
  #left = 0;

  constructor(
    readonly bits: BitGenerator,
    readonly width: 1 | 8 | 16,
  ) {}

  next(): number {
    if (this.#left === 0) {
      this.#word = this.bits.next32();
      this.#left = 32 / this.width - 1;
    } else {
      this.#word >>>= this.width;
      this.#left -= 1;
    }
    return this.#word & (2 ** this.width - 1);
  }

  below(max: number, isMasked: boolean): number {
    if (max === 0) return 0;
    const all = 2 ** this.width;
    if (max === all - 1) return this.next();
    if (isMasked || this.width === 1) {
      const mask = maskOf(max);
      for (;;) {
        const value = this.next() & mask;
        if (value <= max) return value;
      }
    }
    const range = max + 1;
    let product = this.next() * range;
    if (product % all < range) {
      const threshold = (all - range) % range;
      while (product % all < threshold) product = this.next() * range;
    }
    return Math.floor(product / all);
  }
}
