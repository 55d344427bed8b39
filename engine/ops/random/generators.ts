// torch.random: the default generator's seed and state, torch.Generator, and fork_rng. States are tensors here,
// as in PyTorch; the generator itself knows bytes alone.
import { PyTypeError, RuntimeError } from '../../backend';
import { Generator as OwnGenerator, defaultGenerator as own } from '../../random';
import { Arr } from '../../tensor/arr';
import { uint8 } from '../../tensor/dtype';
import { Tensor } from '../../tensor/tensor';

declare module '../../random/Generator' {
  interface Generator {
    /** The generator's state, 5056 bytes that real PyTorch reads too. */
    get_state(): Tensor;
    /** Goes on from a state that get_state() gave, here or in real PyTorch. */
    set_state(state: Tensor): this;
  }
}

/** torch.Generator(), with and without new. */
export const Generator = new Proxy(OwnGenerator, {
  apply: (target, _, args) => new target(...(args as [])),
}) as typeof OwnGenerator & ((device?: unknown) => OwnGenerator);

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

export function manual_seed(seed: number | bigint): OwnGenerator {
  return own.manual_seed(seed);
}

/** Seeds from the system's own randomness and says with what. */
export function seed(): number {
  return own.seed();
}

export function initial_seed(): number | bigint {
  return own.initial_seed();
}

export function get_rng_state(): Tensor {
  return own.get_state();
}

export function set_rng_state(new_state: Tensor): void {
  own.set_state(new_state);
}

/** Runs a function, and then puts the default generator back where it was before. */
export function fork_rng<T>(work: () => T): T {
  const before = own.save();
  const back = () => own.restore(before);
  let pending = false;
  try {
    const result = work();
    if (result instanceof Promise) {
      pending = true;
      return result.finally(back) as T;
    }
    return result;
  } finally {
    if (!pending) back();
  }
}
