// The generator's state as the 5056 bytes of torch.get_rng_state(), so that a state saved by real PyTorch
// can be set here and the other way round.
import { RuntimeError } from '../backend/errors';
import type { TwisterState } from './MersenneTwister';

const stateWords = 624;
const stateBytes = 5056;
const at = {
  seed: 0,
  left: 8,
  seeded: 12,
  next: 16,
  words: 24,
  nextNormal: 24 + stateWords * 8 + 8,
  hasNextNormal: 24 + stateWords * 8 + 24,
} as const;

export interface GeneratorState {
  seed: bigint;
  twister: TwisterState;
  nextNormal: number | null;
}

export function packState({ seed, twister, nextNormal }: GeneratorState): Uint8Array {
  const bytes = new Uint8Array(stateBytes);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(at.seed, seed, true);
  view.setInt32(at.left, twister.left, true);
  view.setInt32(at.seeded, 1, true);
  view.setUint32(at.next, twister.next, true);
  twister.words.forEach((word, i) => {
    view.setUint32(at.words + i * 8, word, true);
  });
  view.setFloat64(at.nextNormal, nextNormal ?? 0, true);
  view.setInt32(at.hasNextNormal, nextNormal === null ? 0 : 1, true);
  return bytes;
}

export function unpackState(state: ArrayLike<number>): GeneratorState {
  if (state.length !== stateBytes) {
    throw new RuntimeError(
      `Expected either a CPUGeneratorImplStateLegacy of size 5048 or a CPUGeneratorImplState of size ${stateBytes} ` +
        `but found the input RNG state size to be ${state.length}`,
    );
  }
  const view = new DataView(Uint8Array.from(state).buffer);
  const left = view.getInt32(at.left, true);
  const next = view.getUint32(at.next, true);
  if (view.getInt32(at.seeded, true) !== 1 || left <= 0 || left > stateWords || next > stateWords) {
    throw new RuntimeError('Invalid mt19937 state');
  }
  const words = Uint32Array.from({ length: stateWords }, (_, i) => view.getUint32(at.words + i * 8, true));
  return {
    seed: view.getBigUint64(at.seed, true),
    twister: { words, left, next },
    nextNormal: view.getInt32(at.hasNextNormal, true) === 0 ? null : view.getFloat64(at.nextNormal, true),
  };
}
