// RMSprop, Adagrad and Adadelta: steps divided by the root of a mean of squared gradients.
import { ValueError } from '../backend';
import { withoutNew } from '../nn/withoutNew';
import * as k from '../ops/kernels';
import type { Arr } from '../tensor/arr';
import { Tensor } from '../tensor/tensor';
import { averaged, directionOf, moved, remember, remembered, root, square } from './arithmetic';
import {
  assign,
  numberText,
  Optimizer,
  type Options,
  type ParamGroup,
  type ParamState,
  type ParamsArgument,
} from './Optimizer';
import { checkNotNegative, optionsOf } from './signature';

class RMSpropOptimizer extends Optimizer {
  constructor(params: ParamsArgument, ...given: unknown[]) {
    super(
      params,
      optionsOf(
        'RMSprop(any params, float lr=0.01, float alpha=0.99, float eps=1e-8, float weight_decay=0, float momentum=0, bool centered=False, any foreach=None, bool maximize=False, bool differentiable=False)',
        params,
        given,
      ),
    );
  }

  protected check(options: Options): void {
    checkNotNegative(options, {
      lr: 'learning rate',
      eps: 'epsilon value',
      momentum: 'momentum value',
      weight_decay: 'weight_decay value',
      alpha: 'alpha value',
    });
  }

  protected update(param: Tensor, grad: Tensor, state: ParamState, group: ParamGroup): void {
    const { lr, alpha, eps, momentum, centered } = group as unknown as Record<string, number>;
    const direction = directionOf(param.arr, grad.arr, group);
    state.step += 1;
    let mean = averaged(state, 'square_avg', alpha!, square(direction));
    if (centered) mean = k.sub(mean, square(averaged(state, 'grad_avg', alpha!, direction)));
    const spread = k.add(root(mean), eps!);
    if (momentum! > 0) {
      const before = remembered(state, 'momentum_buffer', direction);
      const buffer = k.add(k.mul(before, momentum!), k.div(direction, spread));
      assign(param, k.add(param.arr, k.mul(remember(state, 'momentum_buffer', buffer), -lr!)));
    } else assign(param, moved(param.arr, -lr!, direction, spread));
  }
}

class AdagradOptimizer extends Optimizer {
  constructor(params: ParamsArgument, ...given: unknown[]) {
    super(
      params,
      optionsOf(
        'Adagrad(any params, float lr=0.01, float lr_decay=0, float weight_decay=0, float initial_accumulator_value=0, float eps=1e-10, any foreach=None, *, bool maximize=False)',
        params,
        given,
      ),
    );
  }

  protected override readonly tensorState: readonly string[] = ['step'];

  protected check(options: Options): void {
    checkNotNegative(options, {
      lr: 'learning rate',
      lr_decay: 'lr_decay value',
      weight_decay: 'weight_decay value',
      initial_accumulator_value: 'initial_accumulator_value value',
      eps: 'epsilon value',
    });
  }

  protected update(param: Tensor, grad: Tensor, state: ParamState, group: ParamGroup): void {
    const { lr, lr_decay, eps, initial_accumulator_value } = group as unknown as Record<string, number>;
    const direction = directionOf(param.arr, grad.arr, group);
    state.step += 1;
    const before = remembered(state, 'sum', direction, initial_accumulator_value);
    const sum = remember(state, 'sum', k.add(before, square(direction)));
    const rate = lr! / (1 + (state.step - 1) * lr_decay!);
    assign(param, moved(param.arr, -rate, direction, k.add(root(sum), eps!)));
  }
}

class AdadeltaOptimizer extends Optimizer {
  constructor(params: ParamsArgument, ...given: unknown[]) {
    super(
      params,
      optionsOf(
        'Adadelta(any params, float lr=1.0, float rho=0.9, float eps=1e-6, float weight_decay=0, any foreach=None, *, bool maximize=False)',
        params,
        given,
      ),
    );
  }

  protected override readonly wholeFloats = { lr: 1 };

  protected check(options: Options): void {
    checkNotNegative(options, { lr: 'learning rate' });
    const rho = options.rho as number;
    if (!(rho >= 0 && rho <= 1)) throw new ValueError(`Invalid rho value: ${numberText(rho)}`);
    checkNotNegative(options, { eps: 'epsilon value', weight_decay: 'weight_decay value' });
  }

  protected update(param: Tensor, grad: Tensor, state: ParamState, group: ParamGroup): void {
    const { lr, rho, eps } = group as unknown as Record<string, number>;
    const direction = directionOf(param.arr, grad.arr, group);
    state.step += 1;
    const rootOf = (a: Arr) => root(k.add(a, eps!));
    const spread = rootOf(averaged(state, 'square_avg', rho!, square(direction)));
    const before = remembered(state, 'acc_delta', direction);
    const delta = k.mul(k.div(rootOf(before), spread), direction);
    if (!(state.acc_delta instanceof Tensor)) state.acc_delta = new Tensor(before);
    averaged(state, 'acc_delta', rho!, square(delta));
    assign(param, k.add(param.arr, k.mul(delta, -lr!)));
  }
}

export type RMSprop = RMSpropOptimizer;
/**
 * p -= lr * g / (sqrt(v) + eps), where v is the running mean of g^2; centered=true takes off the square of
 * the running mean of g.
 * RMSprop(params, lr, ...). Defaults: lr=0.01, alpha=0.99 (the share of v that stays), eps=1e-8,
 * weight_decay=0, momentum=0, centered=false, maximize=false.
 * ValueError for a negative lr, alpha, eps, weight_decay or momentum.
 * PyTorch: torch.optim.RMSprop (Hinton 2012, lecture 6e)
 */
export const RMSprop = withoutNew('RMSprop', RMSpropOptimizer);
export type Adagrad = AdagradOptimizer;
/**
 * p -= lr * g / (sqrt(s) + eps), where s is the sum of all g^2 so far, so that steps grow ever smaller.
 * Adagrad(params, lr, ...). Defaults: lr=0.01, lr_decay=0 (lr / (1 + steps before * lr_decay)),
 * weight_decay=0, initial_accumulator_value=0 (where s starts), eps=1e-10, maximize=false.
 * ValueError for a negative lr, lr_decay, weight_decay, initial_accumulator_value or eps.
 * PyTorch: torch.optim.Adagrad (Duchi et al. 2011, Adaptive subgradient methods)
 */
export const Adagrad = withoutNew('Adagrad', AdagradOptimizer);
export type Adadelta = AdadeltaOptimizer;
/**
 * p -= lr * d, where d = g * sqrt(u + eps) / sqrt(v + eps), v is the running mean of g^2 and u that of d^2.
 * Adadelta(params, lr, ...). Defaults: lr=1, rho=0.9 (the share of the means that stays), eps=1e-6,
 * weight_decay=0, maximize=false.
 * ValueError for a negative lr, eps or weight_decay, or rho outside [0, 1].
 * PyTorch: torch.optim.Adadelta (Zeiler 2012, ADADELTA)
 */
export const Adadelta = withoutNew('Adadelta', AdadeltaOptimizer);
