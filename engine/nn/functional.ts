// torch.nn.functional: what modules compute, as functions. Plain ops come from the op table by name; here
// are those that need more than an op: a default dimension, a random mask, a warning.
import { isPlainObject } from '../ops/schema';
import { defaultGenerator } from '../random';
import type { Tensor } from '../tensor/tensor';
import { bound } from './arguments';
import { call } from './call';
import { dropout as dropoutOf } from './dropout';
import { impliedDim } from './impliedDim';

type Args = unknown[];

/** An op of the table under its own name. */
const op =
  (name: string) =>
  (...args: Args): Tensor =>
    call(name, ...args);

export const linear = (input: Tensor, weight: Tensor, bias: Tensor | null = null): Tensor =>
  call('linear', input, weight, bias);
export const tanh = op('tanh');
export const sigmoid = op('sigmoid');
export const silu = op('silu');
export const gelu = op('gelu');
export const softplus = op('softplus');
export const relu = withoutInplace('relu');
export const leaky_relu = withoutInplace('leaky_relu');
export const elu = withoutInplace('elu');
export const mse_loss = op('mse_loss');
export const l1_loss = op('l1_loss');
export const nll_loss = op('nll_loss');
export const cross_entropy = op('cross_entropy');
export const binary_cross_entropy = op('binary_cross_entropy');
export const binary_cross_entropy_with_logits = op('binary_cross_entropy_with_logits');

export const softmax = overDimension('softmax');
export const log_softmax = overDimension('log_softmax');

export function dropout(input: Tensor, ...rest: Args): Tensor {
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
