// Adamax, NAdam and RAdam: Adam with another norm, with Nesterov's look ahead, and with its early steps mended.
import { withoutNew } from '../nn/withoutNew';
import * as k from '../ops/kernels';
import type { Tensor } from '../tensor/tensor';
import { averaged, directionOf, moved, remember, remembered, root, square } from './arithmetic';
import {
  assign,
  Optimizer,
  type Options,
  type ParamGroup,
  type ParamState,
  type ParamsArgument,
} from './Optimizer';
import { checkBetas, checkNotNegative, optionsOf } from './signature';

interface Numbers {
  lr: number;
  betas: [number, number];
  eps: number;
  momentum_decay: number;
}

abstract class AdamLike extends Optimizer {
  protected override readonly tensorState: readonly string[] = ['step', 'mu_product'];

  protected check(options: Options): void {
    checkNotNegative(options, { lr: 'learning rate', eps: 'epsilon value' });
    checkBetas(options.betas);
    checkNotNegative(options, { weight_decay: 'weight_decay value' });
    if ('momentum_decay' in options) checkNotNegative(options, { momentum_decay: 'momentum_decay value' });
  }
}

class AdamaxOptimizer extends AdamLike {
  constructor(params: ParamsArgument, ...given: unknown[]) {
    const signature =
      'Adamax(any params, float lr=0.002, any betas=None, float eps=1e-8, float weight_decay=0, any foreach=None, *, bool maximize=False)';
    super(params, withBetas(optionsOf(signature, params, given)));
  }

  protected update(param: Tensor, grad: Tensor, state: ParamState, group: ParamGroup): void {
    const { lr, betas, eps } = group as unknown as Numbers;
    const direction = directionOf(param.arr, grad.arr, group);
    state.step += 1;
    const mean = averaged(state, 'exp_avg', betas[0], direction);
    const before = k.mul(remembered(state, 'exp_inf', direction), betas[1]);
    const norm = remember(state, 'exp_inf', k.maximum(before, k.add(k.unary('Abs', direction), eps)));
    assign(param, moved(param.arr, -(lr / (1 - betas[0] ** state.step)), mean, norm));
  }
}

class NAdamOptimizer extends AdamLike {
  constructor(params: ParamsArgument, ...given: unknown[]) {
    const signature =
      'NAdam(any params, float lr=0.002, any betas=None, float eps=1e-8, float weight_decay=0, float momentum_decay=0.004, any foreach=None)';
    super(params, withBetas(optionsOf(signature, params, given)));
  }

  protected update(param: Tensor, grad: Tensor, state: ParamState, group: ParamGroup): void {
    const { lr, betas, eps, momentum_decay } = group as unknown as Numbers;
    const direction = directionOf(param.arr, grad.arr, group);
    state.step += 1;
    const momentumAt = (step: number) => betas[0] * (1 - 0.5 * 0.96 ** (step * momentum_decay));
    const [mu, next] = [momentumAt(state.step), momentumAt(state.step + 1)];
    // PyTorch keeps the product in single precision.
    const product = Math.fround(((state.mu_product as number | undefined) ?? 1) * Math.fround(mu));
    state.mu_product = product;
    const productNext = Math.fround(Math.fround(product * Math.fround(mu)) * Math.fround(next));
    const mean = averaged(state, 'exp_avg', betas[0], direction);
    const squares = averaged(state, 'exp_avg_sq', betas[1], square(direction));
    const spread = k.add(root(k.div(squares, 1 - betas[1] ** state.step)), eps);
    const once = moved(param.arr, (-lr * (1 - mu)) / (1 - product), direction, spread);
    assign(param, moved(once, (-lr * next) / (1 - productNext), mean, spread));
  }
}

class RAdamOptimizer extends AdamLike {
  constructor(params: ParamsArgument, ...given: unknown[]) {
    const signature =
      'RAdam(any params, float lr=0.001, any betas=None, float eps=1e-8, float weight_decay=0, any foreach=None)';
    super(params, withBetas(optionsOf(signature, params, given)));
  }

  protected update(param: Tensor, grad: Tensor, state: ParamState, group: ParamGroup): void {
    const { lr, betas, eps } = group as unknown as Numbers;
    const [beta1, beta2] = betas;
    const direction = directionOf(param.arr, grad.arr, group);
    state.step += 1;
    const { step } = state;
    const mean = averaged(state, 'exp_avg', beta1, direction);
    const squares = averaged(state, 'exp_avg_sq', beta2, square(direction));
    const unbiased = k.div(mean, 1 - beta1 ** step);
    const longest = 2 / (1 - beta2) - 1;
    const length = longest - (2 * step * beta2 ** step) / (1 - beta2 ** step);
    let change = k.mul(unbiased, lr);
    // Of too few squares the variance is not known: then the step is the mean alone.
    if (length > 5) {
      const rectified = Math.sqrt(
        ((length - 4) * (length - 2) * longest) / ((longest - 4) * (longest - 2) * length),
      );
      const rate = k.div(Math.sqrt(1 - beta2 ** step), k.add(root(squares), eps));
      change = k.mul(k.mul(change, rate), rectified);
    }
    assign(param, k.sub(param.arr, change));
  }
}

function withBetas(options: Options): Options {
  return { ...options, betas: options.betas ?? [0.9, 0.999] };
}

export type Adamax = AdamaxOptimizer;
/**
 * Adam with the largest gradient in the place of the root mean square: p -= lr * m / u, where u = max(beta2 *
 * u, |g| + eps), and m is corrected for its start at zero.
 * Adamax(params, lr, ...). Defaults: lr=0.002, betas=[0.9, 0.999], eps=1e-8, weight_decay=0, maximize=false.
 * ValueError for a negative lr, eps or weight_decay, or a beta outside [0, 1).
 * PyTorch: torch.optim.Adamax (Kingma and Ba 2015, Adam)
 */
export const Adamax = withoutNew('Adamax', AdamaxOptimizer);
export type NAdam = NAdamOptimizer;
/**
 * Adam with Nesterov's momentum: the step takes part of the gradient directly, by a momentum that grows
 * towards beta1.
 * NAdam(params, lr, ...). Defaults: lr=0.002, betas=[0.9, 0.999], eps=1e-8, weight_decay=0,
 * momentum_decay=0.004 (how fast the momentum grows).
 * ValueError for a negative lr, eps, weight_decay or momentum_decay, or a beta outside [0, 1).
 * PyTorch: torch.optim.NAdam (Dozat 2016, Incorporating Nesterov momentum into Adam)
 */
export const NAdam = withoutNew('NAdam', NAdamOptimizer);
export type RAdam = RAdamOptimizer;
/**
 * Adam whose first steps are the running mean alone, until enough squared gradients are known; from then on
 * the step is scaled by how well they are.
 * RAdam(params, lr, ...). Defaults: lr=0.001, betas=[0.9, 0.999], eps=1e-8, weight_decay=0.
 * ValueError for a negative lr, eps or weight_decay, or a beta outside [0, 1).
 * PyTorch: torch.optim.RAdam (Liu et al. 2020, On the variance of the adaptive learning rate and beyond)
 */
export const RAdam = withoutNew('RAdam', RAdamOptimizer);
