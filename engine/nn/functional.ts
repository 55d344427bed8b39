// torch.nn.functional: every op of the table that belongs here, and what PyTorch writes around an op: a
// default dimension, an inplace for ops whose other form has none, and the names that end in an underscore.
import type { NnFunctional } from '../api.generated';
import { functionsOf } from '../attach';
import { call } from '../ops/call';
import { bind, isPlainObject, parseSchema } from '../ops/schema';
import type { Tensor } from '../tensor/tensor';
import { bound } from './arguments';
import { impliedDim } from './impliedDim';

type Args = unknown[];

/** softmax and its kin choose a dimension where none is given. */
function overDimension(name: string): (input: Tensor, ...rest: Args) => Tensor {
  const schema = parseSchema(`${name}(int? dim=None, *, dtype? dtype=None) -> Tensor`);
  return (input, ...rest) => {
    const { dim, dtype } = bind(schema, rest, false);
    return call(name, input, dim ?? impliedDim(input), { dtype });
  };
}

/** torch.relu takes no inplace, F.relu does. */
function relu(input: Tensor, inplace?: boolean | { inplace?: boolean }): Tensor {
  const { inplace: isInPlace } = bound('relu(bool inplace=False)', inplace === undefined ? [] : [inplace]);
  return isInPlace ? input.relu_() : call('relu', input);
}

/** F.elu_(x, ...) is F.elu(x, ..., {inplace: true}). */
function inPlace(name: string): (...args: Args) => Tensor {
  return (...args) => {
    const last = args[args.length - 1];
    const keywords = isPlainObject(last) ? last : {};
    const rest = isPlainObject(last) ? args.slice(0, -1) : args;
    return call(name, ...rest, { ...keywords, inplace: true });
  };
}

/** What PyTorch writes around an op. Called as the op's own signature says, which is where the types come from. */
const around = {
  softmax: overDimension('softmax'),
  softmin: overDimension('softmin'),
  log_softmax: overDimension('log_softmax'),
  relu,
  leaky_relu_: inPlace('leaky_relu'),
  rrelu_: inPlace('rrelu'),
  elu_: inPlace('elu'),
  celu_: inPlace('celu'),
  selu_: inPlace('selu'),
  hardtanh_: inPlace('hardtanh'),
  threshold_: inPlace('threshold'),
};

// The types are named and not spelled out, so that the editor finds the table's documentation.
export const functional: NnFunctional & Omit<typeof around, 'softmax' | 'softmin' | 'log_softmax'> = {
  ...(functionsOf('functional') as unknown as NnFunctional),
  ...around,
};
