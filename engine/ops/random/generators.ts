// torch.random: the default generator's seed and state, torch.Generator, and fork_rng. States are tensors here,
// as in PyTorch; the generator itself knows bytes alone.

import { PyTypeError, RuntimeError } from '../../backend';
import { finallyDo } from '../../finallyDo';
import { Generator as OwnGenerator, defaultGenerator as own } from '../../random';
import { Arr } from '../../tensor/arr';
import { uint8 } from '../../tensor/dtype';
import { Tensor } from '../../tensor/tensor';

declare module '../../random/Generator' {
  interface Generator {
    /** The generator's state: a uint8 tensor of shape (5056), which real PyTorch reads too. */
    get_state(): Tensor;
    /**
     * Goes on from a state that get_state() gave, here or in real PyTorch. TypeError for what is no uint8
     * tensor; RuntimeError where its values are still on a GPU.
     */
    set_state(state: Tensor): this;
  }
}

/**
 * A source of random numbers with a seed of its own, number for number PyTorch's on the CPU:
 * torch.Generator().manual_seed(0), with or without new. Functions such as torch.rand take it as {generator}.
 * A new one has the seed 67280421310721. RuntimeError for a device other than 'cpu'.
 * PyTorch: torch.Generator; Matsumoto and Nishimura 1998, Mersenne Twister
 */
export const Generator = new Proxy(OwnGenerator, {
  apply: (target, _, args) => new target(...(args as [])),
}) as typeof OwnGenerator & ((device?: unknown) => OwnGenerator);

/**
 * The generator that everything draws from which is given none.
 * PyTorch: torch.default_generator
 */
export const default_generator = own;

OwnGenerator.prototype.get_state = function () {
  const bytes = this.save();
  return new Tensor(Arr.from(bytes, [bytes.length], uint8));
};

OwnGenerator.prototype.set_state = function (state: unknown) {
  if (!(state instanceof Tensor)) {
    throw new PyTypeError("set_state(): argument 'new_state' (position 1) must be Tensor");
  }
  if (state.dtype !== uint8) throw new PyTypeError('RNG state must be a torch.ByteTensor');
  const bytes = state.arr.storage.readNow();
  if (!bytes) {
    throw new RuntimeError(
      'set_state() needs values that are still on the GPU. Write `await t.data()` for that tensor before.',
    );
  }
  return this.restore(bytes);
};

/**
 * Seeds the default generator, so that all random numbers after it are the same in each run, and the same as
 * PyTorch's on the CPU; gives the generator.
 * seed: a whole number or a bigint within 64 bits, or else a RuntimeError.
 * PyTorch: torch.manual_seed
 */
export function manual_seed(seed: number | bigint): OwnGenerator {
  return own.manual_seed(seed);
}

/**
 * Seeds the default generator from the system's own randomness, and gives the seed.
 * PyTorch: torch.seed
 */
export function seed(): number {
  return own.seed();
}

/**
 * The seed of the default generator, as it was given last; a bigint where a number cannot hold it.
 * PyTorch: torch.initial_seed
 */
export function initial_seed(): number | bigint {
  return own.initial_seed();
}

/**
 * The state of the default generator, a uint8 tensor of shape (5056), for set_rng_state.
 * PyTorch: torch.get_rng_state
 */
export function get_rng_state(): Tensor {
  return own.get_state();
}

/**
 * Puts the default generator into a state that get_rng_state() gave. TypeError for what is no uint8 tensor;
 * RuntimeError where its values are still on a GPU.
 * PyTorch: torch.set_rng_state
 */
export function set_rng_state(new_state: Tensor): void {
  own.set_state(new_state);
}

/**
 * Runs a function, which may be async, gives what it gives, and then puts the default generator back where it
 * was before.
 * PyTorch: torch.random.fork_rng
 */
export function fork_rng<T>(work: () => T): T {
  const before = own.save();
  return finallyDo(work, () => own.restore(before));
}
