// Dropout: a random mask, scaled so that the expectation stays, drawn from PyTorch's numbers.
import { ValueError } from '../backend';
import type { Generator } from '../random';
import { Arr } from '../tensor/arr';
import { Tensor } from '../tensor/tensor';
import { call } from './call';

export function dropout(input: Tensor, p: number, training: boolean, generator: Generator): Tensor {
  if (!(p >= 0 && p <= 1))
    throw new ValueError(`dropout probability has to be between 0 and 1, but got ${p}`);
  if (!training || p === 0) return input;
  const kept = p === 1 ? new Uint8Array(input.numel()) : generator.bernoulli(input.numel(), 1 - p);
  const mask = Float32Array.from(kept, (one) => (one ? 1 / (1 - p) : 0));
  return call('mul', input, new Tensor(Arr.from(mask, input.dims, input.dtype)));
}
