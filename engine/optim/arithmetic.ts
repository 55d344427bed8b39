// The few sums that the optimizers' steps are made of, on values without a tape.
import * as k from '../ops/kernels';
import type { Arr } from '../tensor/arr';
import { Tensor } from '../tensor/tensor';
import type { ParamGroup, ParamState } from './Optimizer';

/** The gradient with its sign for maximizing and the weight decay added. */
export function directionOf(param: Arr, grad: Arr, { maximize, weight_decay }: ParamGroup): Arr {
  const direction = maximize ? k.unary('Neg', grad) : grad;
  return weight_decay ? k.add(direction, k.mul(param, weight_decay as number)) : direction;
}

/** What a state remembers under a name; zeros, or another value, at first. */
export function remembered(state: ParamState, name: string, like: Arr, first = 0): Arr {
  const value = state[name];
  return value instanceof Tensor ? value.arr : k.add(k.mul(like, 0), first);
}

/** Sets what a state remembers, and gives it back. */
export function remember(state: ParamState, name: string, value: Arr): Arr {
  state[name] = new Tensor(value);
  return value;
}

/** A moving average: it keeps `share` of what it was. */
export function averaged(state: ParamState, name: string, share: number, now: Arr): Arr {
  const before = state[name];
  const part = k.mul(now, 1 - share);
  return remember(state, name, before instanceof Tensor ? k.add(k.mul(before.arr, share), part) : part);
}

export const square = (a: Arr) => k.mul(a, a);
export const root = (a: Arr) => k.unary('Sqrt', a);
/** param + factor * numerator / denominator. */
export const moved = (param: Arr, factor: number, numerator: Arr, denominator: Arr) =>
  k.add(param, k.mul(k.div(numerator, denominator), factor));
