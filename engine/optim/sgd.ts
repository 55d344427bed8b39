// Stochastic gradient descent with momentum, Nesterov's and weight decay, step by step as PyTorch's.
import { ValueError } from '../backend';
import { withoutNew } from '../nn/withoutNew';
import * as k from '../ops/kernels';
import { Tensor } from '../tensor/tensor';
import { fusedSgd } from './fused';
import {
  assign,
  numberText,
  Optimizer,
  type Options,
  type ParamGroup,
  type ParamState,
  type ParamsArgument,
} from './Optimizer';

export interface SGDOptions {
  lr?: number;
  momentum?: number;
  dampening?: number;
  weight_decay?: number;
  nesterov?: boolean;
  maximize?: boolean;
}

class SGDOptimizer extends Optimizer {
  constructor(params: ParamsArgument, options: number | SGDOptions = {}, more: SGDOptions = {}) {
    const given = typeof options === 'number' ? { lr: options, ...more } : options;
    super(params, {
      lr: undefined,
      momentum: 0,
      dampening: 0,
      weight_decay: 0,
      nesterov: false,
      maximize: false,
      foreach: null,
      differentiable: false,
      ...given,
    });
  }

  protected check({ lr, momentum, dampening, weight_decay, nesterov }: Options): void {
    if (lr === undefined) {
      throw new ValueError("parameter group didn't specify a value of required optimization parameter lr");
    }
    if (!((lr as number) >= 0)) throw new ValueError(`Invalid learning rate: ${numberText(lr)}`);
    if (!((momentum as number) >= 0)) throw new ValueError(`Invalid momentum value: ${numberText(momentum)}`);
    if (!((weight_decay as number) >= 0)) {
      throw new ValueError(`Invalid weight_decay value: ${numberText(weight_decay)}`);
    }
    if (nesterov && (!((momentum as number) > 0) || dampening !== 0)) {
      throw new ValueError('Nesterov momentum requires a momentum and zero dampening');
    }
  }

  protected update(param: Tensor, grad: Tensor, state: ParamState, group: ParamGroup): void {
    const { lr, momentum, dampening, weight_decay, nesterov, maximize } =
      group as unknown as Required<SGDOptions>;
    const value = param.arr;
    // The kernel would keep the momentum with the other sign.
    const fused = maximize
      ? null
      : fusedSgd(value, grad.arr, state, group as unknown as Required<SGDOptions>);
    if (fused) {
      assign(param, fused);
      return;
    }
    let direction = maximize ? k.unary('Neg', grad.arr) : grad.arr;
    if (weight_decay !== 0) direction = k.add(direction, k.mul(value, weight_decay));
    if (momentum !== 0) {
      const before = state.momentum_buffer;
      const buffer =
        before instanceof Tensor
          ? k.add(k.mul(before.arr, momentum), k.mul(direction, 1 - dampening))
          : direction;
      state.momentum_buffer = new Tensor(buffer);
      direction = nesterov ? k.add(direction, k.mul(buffer, momentum)) : buffer;
    }
    state.step += 1;
    assign(param, k.add(value, k.mul(direction, -lr)));
  }
}

export type SGD = SGDOptimizer;
/**
 * Stochastic gradient descent: p -= lr * g; with momentum p -= lr * b, where b = momentum * b + (1 -
 * dampening) * g, and b = g in the first step.
 * SGD(params, lr, options). lr must be given. Defaults: momentum=0, dampening=0, weight_decay=0 (adds
 * weight_decay * p to g), nesterov=false (true: g + momentum * b for b), maximize=false.
 * ValueError without lr, for a negative lr, momentum or weight_decay, or for nesterov without momentum or
 * with dampening.
 * PyTorch: torch.optim.SGD (Sutskever et al. 2013, On the importance of initialization and momentum in deep
 * learning)
 */
export const SGD = withoutNew('SGD', SGDOptimizer);
