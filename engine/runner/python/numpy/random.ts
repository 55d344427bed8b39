// The generators that numpy.random holds: one source of bits each, and methods that fill an array at an address.
import { type BitGenerator, bounded64, interval, lemire32, Narrow } from './bitGenerator';
import { binomial, PolarNormal, poisson, zigguratNormal } from './distributions';
import { heap, libm, refresh } from './memory';
import { codes, storeBig } from './numbers';
import { Pcg64 } from './pcg64';
import { Twister } from './twister';

type Whole = number | bigint;

abstract class Source {
  abstract readonly bits: BitGenerator;
  abstract readonly isMasked: boolean;
  abstract normal(): number;

  #fill(address: number, count: number, draw: () => number): void {
    refresh();
    const h = heap.f64;
    for (let i = 0, p = address / 8; i < count; i++) h[p + i] = draw();
  }

  doubles(address: number, count: number): void {
    const { bits } = this;
    this.#fill(address, count, () => bits.nextDouble());
  }

  normals(address: number, count: number): void {
    this.#fill(address, count, () => this.normal());
  }

  /** The old generator's; the new one has a ziggurat of its own for it. */
  exponentials(address: number, count: number): void {
    const { bits } = this;
    this.#fill(address, count, () => -libm.log(1 - bits.nextDouble()));
  }

  poissons(address: number, count: number, rate: number): void {
    const { bits } = this;
    this.#fill(address, count, () => poisson(bits, rate));
  }

  binomials(address: number, count: number, n: number, p: number): void {
    const { bits } = this;
    this.#fill(address, count, () => binomial(bits, n, p));
  }

  /** low to low + range, both included, as numbers of a dtype. */
  integers(code: number, size: number, address: number, count: number, low: Whole, range: Whole): void {
    refresh();
    const { bits, isMasked } = this;
    if (size === 8) {
      const [start, max] = [BigInt(low), BigInt(range)];
      for (let i = 0; i < count; i++) {
        heap.u64[address / 8 + i] = BigInt.asUintN(64, start + bounded64(bits, max, isMasked));
      }
      return;
    }
    const [start, max] = [Number(low), Number(range)];
    const narrow = size === 4 ? null : new Narrow(bits, code === codes.bool ? 1 : size === 1 ? 8 : 16);
    for (let i = 0; i < count; i++) {
      let value: number;
      if (narrow) value = narrow.below(max, isMasked);
      else if (max === 0xffffffff) value = bits.next32();
      else value = isMasked ? interval(bits, max) : lemire32(bits, max);
      storeBig(code, address + i * size, BigInt(start + value));
    }
  }

  /** 0 to max, both included. */
  below(max: number, isMasked: boolean): number {
    return isMasked ? interval(this.bits, max) : lemire32(this.bits, max);
  }

  /** Swaps int64 elements from the last down to `first`, as numpy's shuffles do, which differ in how they draw. */
  shuffle(address: number, count: number, first: number, isMasked: boolean): void {
    refresh();
    const h = heap.i32;
    const at = address / 4;
    for (let i = count - 1; i >= first; i--) {
      const j = this.below(i, isMasked);
      for (const word of [0, 1]) {
        const held = h[at + 2 * j + word]!;
        h[at + 2 * j + word] = h[at + 2 * i + word]!;
        h[at + 2 * i + word] = held;
      }
    }
  }
}

export class LegacySource extends Source {
  override readonly bits = new Twister();
  override readonly isMasked = true;
  readonly #polar = new PolarNormal();

  override normal(): number {
    return this.#polar.next(this.bits);
  }

  seed(seed: number): void {
    this.bits.seed(seed);
    this.#polar.held = null;
  }

  /** Words of int32 at an address. */
  seedByArray(address: number, count: number): void {
    refresh();
    this.bits.seedByArray(heap.u32.slice(address / 4, address / 4 + count));
    this.#polar.held = null;
  }

  /** 624 words, the position, whether a deviate is held: words of 32 bits; and the deviate. */
  getState(address: number): number {
    refresh();
    heap.u32.set(this.bits.words, address / 4);
    heap.u32[address / 4 + 624] = this.bits.position;
    heap.u32[address / 4 + 625] = this.#polar.held === null ? 0 : 1;
    return this.#polar.held ?? 0;
  }

  setState(address: number, held: number): void {
    refresh();
    this.bits.words.set(heap.u32.subarray(address / 4, address / 4 + 624));
    this.bits.position = heap.u32[address / 4 + 624]!;
    this.#polar.held = heap.u32[address / 4 + 625] ? held : null;
  }
}

export class Pcg64Source extends Source {
  override readonly bits = new Pcg64();
  override readonly isMasked = false;

  override normal(): number {
    return zigguratNormal(this.bits);
  }

  /** Eight words of a SeedSequence at an address. */
  seed(address: number): void {
    refresh();
    this.bits.seed(heap.u32.slice(address / 4, address / 4 + 8));
  }
}
