// torch.Generator for the CPU: a seed, a Mersenne Twister and the one normal number kept in hand.
// Its distributions fill plain arrays with PyTorch's own numbers; it knows nothing of tensors.

import { RuntimeError } from '../backend/errors';
import { fillNormalFloat32, fillNormalFloat64 } from './fillNormal';
import { fusedMultiplyAdd } from './fusedMultiplyAdd';
import { MersenneTwister } from './MersenneTwister';
import { packState, unpackState } from './packState';

/** The seed of a torch.Generator() that was given none. */
const defaultSeed = 67280421310721n;
const twoTo32 = 4294967296;

export type RandomDtype = 'float32' | 'float64';

/**
 * A source of random numbers with a seed of its own, number for number PyTorch's on the CPU. Functions such
 * as torch.rand take it as {generator}.
 * A new one has the seed 67280421310721. RuntimeError for a device other than 'cpu'.
 * PyTorch: torch.Generator; Matsumoto and Nishimura 1998, Mersenne Twister
 */
export class Generator {
  readonly #twister = new MersenneTwister();
  #seed = defaultSeed;
  /** Box-Muller makes two numbers at once; the second waits here for the next call. */
  #nextNormal: number | null = null;

  constructor(device: unknown = 'cpu') {
    const type = String(device).replace(/:\d+$/, '');
    if (type !== 'cpu') {
      throw new RuntimeError(`Device type ${type.toUpperCase()} is not supported for torch.Generator() api.`);
    }
    this.manual_seed(defaultSeed);
  }

  /**
   * Starts anew from a seed, a whole number or a bigint within 64 bits, and gives the generator back.
   * RuntimeError for anything else.
   * PyTorch: torch.Generator.manual_seed
   */
  manual_seed(seed: number | bigint): this {
    const wanted = toSeed(seed);
    this.#seed = wanted;
    this.#nextNormal = null;
    this.#twister.seed(Number(wanted & 0xffffffffn));
    return this;
  }

  /** Seeds from the system's own randomness and says with what. */
  seed(): number {
    const [high, low] = globalThis.crypto.getRandomValues(new Uint32Array(2));
    // 53 bits, so that the seed given back is the seed used.
    const seed = (high! & 0x1fffff) * twoTo32 + low!;
    this.manual_seed(seed);
    return seed;
  }

  /** The seed as it was given; one that a double cannot hold comes as a bigint. */
  initial_seed(): number | bigint {
    const seed = Number(this.#seed);
    return Number.isSafeInteger(seed) ? seed : this.#seed;
  }

  /** The 5056 bytes of PyTorch's own generator state. */
  save(): Uint8Array {
    return packState({ seed: this.#seed, twister: this.#twister.save(), nextNormal: this.#nextNormal });
  }

  restore(state: ArrayLike<number>): this {
    const { seed, twister, nextNormal } = unpackState(state);
    this.#seed = seed;
    this.#twister.restore(twister);
    this.#nextNormal = nextNormal;
    return this;
  }

  random32(): number {
    return this.#twister.next();
  }

  random64(): bigint {
    const high = BigInt(this.#twister.next());
    return (high << 32n) | BigInt(this.#twister.next());
  }

  /** [0, 1) on a grid of 2^-24. */
  uniform24(): number {
    return (this.#twister.next() & 0xffffff) / 16777216;
  }

  /** [0, 1) on a grid of 2^-53. */
  uniform53(): number {
    const high = this.#twister.next() & 0x1fffff;
    return (high * twoTo32 + this.#twister.next()) / 9007199254740992;
  }

  /** What uniform_(from, to) fills a tensor with; rand is from 0 to 1. */
  uniform(count: number, from = 0, to = 1, dtype: RandomDtype = 'float32'): Float32Array | Float64Array {
    if (!(from <= to)) {
      throw new RuntimeError(
        `uniform_ expects to return a [from, to) range, but found from=${from} > to=${to}`,
      );
    }
    if (dtype === 'float64') {
      return new Float64Array(count).map(() => this.uniform53() * (to - from) + from);
    }
    const low = Math.fround(from);
    const width = Math.fround(Math.fround(to) - low);
    const result = new Float32Array(count);
    for (let i = 0; i < count; i++) result[i] = fusedMultiplyAdd(this.uniform24(), width, low);
    return result;
  }

  /** What normal_(mean, std) fills a tensor with; randn is mean 0 and std 1. A tensor with gaps is not filled in blocks. */
  normal(
    count: number,
    mean = 0,
    std = 1,
    dtype: RandomDtype = 'float32',
    inBlocks = true,
  ): Float32Array | Float64Array {
    if (!(std >= 0)) throw new RuntimeError(`normal expects std >= 0.0, but found std ${std}`);
    const result = dtype === 'float64' ? new Float64Array(count) : new Float32Array(count);
    if (count < 16 || !inBlocks) {
      for (let i = 0; i < count; i++) result[i] = this.oneNormal() * std + mean;
    } else if (result instanceof Float32Array) {
      fillNormalFloat32(result, mean, std, () => this.uniform24());
    } else {
      fillNormalFloat64(result, mean, std, () => this.uniform53());
    }
    return result;
  }

  /** Whole numbers from low up to but without high. */
  randint(count: number, low: number, high: number): Float64Array {
    if (!(low < high)) {
      throw new RuntimeError(
        `random_ expects 'from' to be less than 'to', but got from=${low} >= to=${high}`,
      );
    }
    const range = high - low;
    const result = new Float64Array(count);
    for (let i = 0; i < count; i++) {
      const drawn = range >= twoTo32 ? Number(this.random64() % BigInt(range)) : this.random32() % range;
      result[i] = drawn + low;
    }
    return result;
  }

  /** 0, 1, ... count - 1 in random order. */
  randperm(count: number): Int32Array {
    const result = new Int32Array(count);
    for (let i = 0; i < count; i++) result[i] = i;
    for (let i = 0; i < count - 1; i++) {
      const j = i + (this.random32() % (count - i));
      const moved = result[i]!;
      result[i] = result[j]!;
      result[j] = moved;
    }
    return result;
  }

  /** Ones with probability p, else zeros: bernoulli_(p), which dropout uses. */
  bernoulli(count: number, p: number): Uint8Array {
    requireProbability(p);
    return new Uint8Array(count).map(() => (this.uniform53() < p ? 1 : 0));
  }

  /** One draw for each probability: torch.bernoulli(tensor), which draws in float32. */
  bernoulliOfEach(probabilities: ArrayLike<number>): Uint8Array {
    const result = new Uint8Array(probabilities.length);
    for (let i = 0; i < result.length; i++) {
      requireProbability(probabilities[i]!);
      result[i] = this.uniform24() < probabilities[i]! ? 1 : 0;
    }
    return result;
  }

  /** One number of the standard normal distribution in double precision; every second one was kept. */
  oneNormal(): number {
    const waiting = this.#nextNormal;
    if (waiting !== null) {
      this.#nextNormal = null;
      return waiting;
    }
    const u1 = this.uniform53();
    const u2 = this.uniform53();
    const radius = Math.sqrt(-2 * Math.log(1 - u2));
    const theta = 2 * Math.PI * u1;
    this.#nextNormal = radius * Math.sin(theta);
    return radius * Math.cos(theta);
  }
}

function toSeed(seed: number | bigint): bigint {
  if (typeof seed !== 'bigint' && !Number.isInteger(seed)) {
    throw new RuntimeError(
      `manual_seed expected a long, but got ${typeof seed === 'number' ? 'float' : typeof seed === 'string' ? 'str' : typeof seed}`,
    );
  }
  const whole = BigInt(seed);
  if (whole < -(2n ** 63n) || whole >= 2n ** 64n) throw new RuntimeError('Overflow when unpacking long');
  return whole < 0n ? 0xffffffffffffffffn + whole + 1n : whole;
}

function requireProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RuntimeError(`bernoulli_ expects p to be in [0, 1], but got p=${p}`);
}
