// Adam, and AdamW which decays the weights themselves, step by step as PyTorch's.
import { ValueError } from '../backend';
import { withoutNew } from '../nn/withoutNew';
import * as k from '../ops/kernels';
import type { Arr } from '../tensor/arr';
import { Tensor } from '../tensor/tensor';
import { fusedAdam } from './fused';
import {
  assign,
  numberText,
  Optimizer,
  type Options,
  type ParamGroup,
  type ParamState,
  type ParamsArgument,
} from './Optimizer';

export interface AdamOptions {
  lr?: number;
  betas?: [number, number];
  eps?: number;
  weight_decay?: number;
  amsgrad?: boolean;
  maximize?: boolean;
}

class AdamOptimizer extends Optimizer {
  constructor(params: ParamsArgument, options: number | AdamOptions = {}, more: AdamOptions = {}) {
    super(params, {
      ...adamDefaults,
      weight_decay: 0,
      differentiable: false,
      fused: false,
      ...optionsOf(options, more),
    });
  }

  protected override readonly tensorState: readonly string[] = ['step'];

  protected check(options: Options): void {
    checkAdam(options);
  }

  protected update(param: Tensor, grad: Tensor, state: ParamState, group: ParamGroup): void {
    const numbers = group as unknown as Required<AdamOptions>;
    const { weight_decay, maximize } = numbers;
    const value = param.arr;
    const fused = fusedAdam(value, grad.arr, state, { ...numbers, decay: weight_decay, ownDecay: 0 });
    if (fused) {
      assign(param, fused);
      return;
    }
    let direction = maximize ? k.unary('Neg', grad.arr) : grad.arr;
    if (weight_decay !== 0) direction = k.add(direction, k.mul(value, weight_decay));
    assign(param, adamStep(value, direction, state, group));
  }
}

class AdamWOptimizer extends Optimizer {
  constructor(params: ParamsArgument, options: number | AdamOptions = {}, more: AdamOptions = {}) {
    super(params, { ...adamDefaults, weight_decay: 0.01, ...optionsOf(options, more) });
  }

  protected override readonly tensorState: readonly string[] = ['step'];

  protected check(options: Options): void {
    checkAdam(options);
  }

  protected update(param: Tensor, grad: Tensor, state: ParamState, group: ParamGroup): void {
    const numbers = group as unknown as Required<AdamOptions>;
    const { lr, weight_decay, maximize } = numbers;
    const fused = fusedAdam(param.arr, grad.arr, state, { ...numbers, decay: 0, ownDecay: weight_decay });
    if (fused) {
      assign(param, fused);
      return;
    }
    const direction = maximize ? k.unary('Neg', grad.arr) : grad.arr;
    const decayed = k.mul(param.arr, 1 - lr * weight_decay);
    assign(param, adamStep(decayed, direction, state, group));
  }
}

const adamDefaults = {
  lr: 0.001,
  betas: [0.9, 0.999],
  eps: 1e-8,
  amsgrad: false,
  maximize: false,
  foreach: null,
  capturable: false,
} as const;

function optionsOf(options: number | AdamOptions, more: AdamOptions): AdamOptions {
  return typeof options === 'number' ? { lr: options, ...more } : options;
}

function checkAdam({ lr, eps, betas, weight_decay }: Options): void {
  if (!((lr as number) >= 0)) throw new ValueError(`Invalid learning rate: ${numberText(lr)}`);
  if (!((eps as number) >= 0)) throw new ValueError(`Invalid epsilon value: ${numberText(eps)}`);
  (betas as number[]).forEach((beta, i) => {
    if (!(beta >= 0 && beta < 1)) {
      const text = Number.isInteger(beta) ? `${beta}.0` : numberText(beta);
      throw new ValueError(`Invalid beta parameter at index ${i}: ${text}`);
    }
  });
  if (!((weight_decay as number) >= 0)) {
    throw new ValueError(`Invalid weight_decay value: ${numberText(weight_decay)}`);
  }
}

/** Both moments move towards the gradient and its square; the step is their ratio, unbiased. */
function adamStep(value: Arr, grad: Arr, state: ParamState, group: ParamGroup): Arr {
  const { lr, betas, eps, amsgrad } = group as unknown as Required<AdamOptions>;
  const [beta1, beta2] = betas;
  state.step += 1;
  const mean = mixed(state.exp_avg, beta1, grad);
  const square = mixed(state.exp_avg_sq, beta2, k.mul(grad, grad));
  state.exp_avg = new Tensor(mean);
  state.exp_avg_sq = new Tensor(square);
  let scale = square;
  if (amsgrad) {
    const highest = state.max_exp_avg_sq;
    scale = highest instanceof Tensor ? k.maximum(highest.arr, square) : square;
    state.max_exp_avg_sq = new Tensor(scale);
  }
  const correction1 = 1 - beta1 ** state.step;
  const correction2 = Math.sqrt(1 - beta2 ** state.step);
  const spread = k.add(k.div(k.unary('Sqrt', scale), correction2), eps);
  return k.add(value, k.mul(k.div(mean, spread), -(lr / correction1)));
}

function mixed(before: ParamState[string] | undefined, beta: number, now: Arr): Arr {
  const share = k.mul(now, 1 - beta);
  return before instanceof Tensor ? k.add(k.mul(before.arr, beta), share) : share;
}

export type Adam = AdamOptimizer;
/**
 * p -= lr * m / (sqrt(v) + eps), where m and v are running means of the gradient and of its square, corrected
 * for their start at zero.
 * Adam(params, lr, options). Defaults: lr=0.001, betas=[0.9, 0.999], eps=1e-8, weight_decay=0 (adds
 * weight_decay * p to the gradient), amsgrad=false (true: the largest v so far), maximize=false.
 * State of a parameter: step, exp_avg, exp_avg_sq, of its shape.
 * ValueError for a negative lr, eps or weight_decay, or a beta outside [0, 1).
 * PyTorch: torch.optim.Adam (Kingma and Ba 2015, Adam; amsgrad: Reddi et al. 2018)
 */
export const Adam = withoutNew('Adam', AdamOptimizer);
export type AdamW = AdamWOptimizer;
/**
 * Adam whose weight decay does not pass through the gradient: before the step p *= 1 - lr * weight_decay.
 * AdamW(params, lr, options). Defaults: lr=0.001, betas=[0.9, 0.999], eps=1e-8, weight_decay=0.01,
 * amsgrad=false, maximize=false.
 * ValueError for a negative lr, eps or weight_decay, or a beta outside [0, 1).
 * PyTorch: torch.optim.AdamW (Loshchilov and Hutter 2019, Decoupled weight decay regularization)
 */
export const AdamW = withoutNew('AdamW', AdamWOptimizer);
