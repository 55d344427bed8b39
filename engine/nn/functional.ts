// torch.nn.functional: every op of the table that belongs here, and what needs more than an op: a default
// dimension, a random mask, an inplace that is taken and makes no difference.
import type { NnFunctional } from '../api.generated';
import { functionsOf } from '../attach';
import { isPlainObject } from '../ops/schema';
import { defaultGenerator } from '../random';
import type { Tensor } from '../tensor/tensor';
import { bound } from './arguments';
import { call } from './call';
import { dropout as dropoutOf } from './dropout';
import { impliedDim } from './impliedDim';

type Args = unknown[];

function dropout(input: Tensor, ...rest: Args): Tensor {
  const { p, training } = bound('dropout(float p=0.5, bool training=True, bool inplace=False)', rest);
  return dropoutOf(input, p, training, defaultGenerator);
}

/** softmax and log_softmax choose a dimension where none is given. */
function overDimension(name: string): (input: Tensor, ...rest: Args) => Tensor {
  return (input, ...rest) => {
    const { dim } = bound(`${name}(int? dim=None)`, rest);
    return call(name, input, dim ?? impliedDim(input));
  };
}

/** Activations take inplace and ignore it: the result is the same. */
function withoutInplace(name: string): (...args: Args) => Tensor {
  return (...args) => {
    const last = args[args.length - 1];
    if (!isPlainObject(last) || !('inplace' in last)) return call(name, ...args);
    const { inplace: _inplace, ...rest } = last;
    return call(name, ...args.slice(0, -1), rest);
  };
}

export const functional = {
  ...(functionsOf('functional') as unknown as NnFunctional),
  dropout,
  softmax: overDimension('softmax'),
  log_softmax: overDimension('log_softmax'),
  relu: withoutInplace('relu'),
  leaky_relu: withoutInplace('leaky_relu'),
  elu: withoutInplace('elu'),
  silu: withoutInplace('silu'),
};
