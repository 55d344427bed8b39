// The optimisers' steps as one kernel a parameter, where the backend has it. The numbers are those of the steps in
// adam.ts and sgd.ts, which are taken where this says no.
import { currentSession, type TensorInfo } from '../backend';
import * as k from '../ops/kernels';
import type { Arr } from '../tensor/arr';
import { float32 } from '../tensor/dtype';
import { sameShape } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import type { ParamState } from './Optimizer';

export interface AdamNumbers {
  lr: number;
  betas: readonly [number, number];
  eps: number;
  amsgrad: boolean;
  maximize: boolean;
  /** Added to the gradient, as Adam does, and taken from the weight itself, as AdamW does. */
  decay: number;
  ownDecay: number;
}

export interface SgdNumbers {
  lr: number;
  momentum: number;
  dampening: number;
  weight_decay: number;
  nesterov: boolean;
  maximize: boolean;
}

function arePlain(param: Arr, grad: Arr): boolean {
  return (
    param.dtype === float32 && grad.dtype === float32 && param.size > 0 && sameShape(param.shape, grad.shape)
  );
}

function infoIn(state: ParamState, name: string): TensorInfo | null {
  const value = state[name];
  return value instanceof Tensor ? k.infoOf(value.arr) : null;
}

/** The parameter's next value, with its state moved on; null where there is no such kernel. */
export function fusedAdam(param: Arr, grad: Arr, state: ParamState, numbers: AdamNumbers): Arr | null {
  const { own } = currentSession();
  if (!own.adam || !arePlain(param, grad)) return null;
  const { lr, betas, eps, amsgrad, maximize, decay, ownDecay } = numbers;
  const step = state.step + 1;
  const made = own.adam(
    {
      parameter: k.infoOf(param),
      gradient: k.infoOf(grad),
      mean: infoIn(state, 'exp_avg'),
      square: infoIn(state, 'exp_avg_sq'),
      highest: infoIn(state, 'max_exp_avg_sq'),
      amsgrad,
    },
    {
      beta1: betas[0],
      beta2: betas[1],
      eps,
      stepSize: lr / (1 - betas[0] ** step),
      correction: Math.sqrt(1 - betas[1] ** step),
      decay,
      shrink: 1 - lr * ownDecay,
      sign: maximize ? -1 : 1,
    },
  );
  if (!made) return null;
  const arrOf = (info: TensorInfo) => k.made(info, param.shape, float32);
  state.step = step;
  state.exp_avg = new Tensor(arrOf(made.mean));
  state.exp_avg_sq = new Tensor(arrOf(made.square));
  if (made.highest) state.max_exp_avg_sq = new Tensor(arrOf(made.highest));
  return arrOf(made.parameter);
}

export function fusedSgd(param: Arr, grad: Arr, state: ParamState, numbers: SgdNumbers): Arr | null {
  const { own } = currentSession();
  if (!own.sgd || !arePlain(param, grad)) return null;
  const made = own.sgd(k.infoOf(param), k.infoOf(grad), infoIn(state, 'momentum_buffer'), {
    ...numbers,
    decay: numbers.weight_decay,
  });
  state.step += 1;
  if (made.buffer) state.momentum_buffer = new Tensor(k.made(made.buffer, param.shape, float32));
  return k.made(made.parameter, param.shape, float32);
}
