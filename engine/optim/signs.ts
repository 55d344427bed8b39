// Rprop, which moves by signs alone with a step size for every element, and ASGD, which averages its points.
import { ValueError } from '../backend';
import { withoutNew } from '../nn/withoutNew';
import * as k from '../ops/kernels';
import type { Arr } from '../tensor/arr';
import { Tensor } from '../tensor/tensor';
import { directionOf, remember, remembered } from './arithmetic';
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

const signOf = (a: Arr) =>
  k.sub(k.cast(k.compare('Greater', a, 0), a.dtype), k.cast(k.compare('Less', a, 0), a.dtype));

class RpropOptimizer extends Optimizer {
  constructor(params: ParamsArgument, ...given: unknown[]) {
    const options = optionsOf(
      'Rprop(any params, float lr=0.01, any etas=None, any step_sizes=None, any foreach=None, bool maximize=False)',
      params,
      given,
    );
    super(params, {
      ...options,
      etas: options.etas ?? [0.5, 1.2],
      step_sizes: options.step_sizes ?? [1e-6, 50],
    });
  }

  protected check(options: Options): void {
    checkNotNegative(options, { lr: 'learning rate' });
    const [down, up] = options.etas as [number, number];
    if (!(0 < down && down < 1 && 1 < up)) {
      throw new ValueError(`Invalid eta values: ${numberText(down)}, ${numberText(up)}`);
    }
  }

  protected update(param: Tensor, grad: Tensor, state: ParamState, group: ParamGroup): void {
    const { lr, etas, step_sizes } = group as unknown as {
      lr: number;
      etas: [number, number];
      step_sizes: [number, number];
    };
    const direction = directionOf(param.arr, grad.arr, group);
    state.step += 1;
    const agreement = k.mul(direction, remembered(state, 'prev', direction));
    const turned = k.compare('Less', agreement, 0);
    const factor = k.where(k.compare('Greater', agreement, 0), etas[1], k.where(turned, etas[0], 1));
    const grown = k.mul(remembered(state, 'step_size', direction, lr), factor);
    const size = remember(state, 'step_size', k.minimum(k.maximum(grown, step_sizes[0]), step_sizes[1]));
    // After a turn of the sign the element rests for a step.
    const used = k.where(turned, 0, direction);
    assign(param, k.sub(param.arr, k.mul(signOf(used), size)));
    remember(state, 'prev', used);
  }
}

class ASGDOptimizer extends Optimizer {
  protected override readonly tensorState: readonly string[] = ['step', 'eta', 'mu'];
  protected override readonly wholeFloats = { t0: 1e6 };

  constructor(params: ParamsArgument, ...given: unknown[]) {
    super(
      params,
      optionsOf(
        'ASGD(any params, float lr=0.01, float lambd=1e-4, float alpha=0.75, float t0=1e6, float weight_decay=0, any foreach=None, bool maximize=False)',
        params,
        given,
      ),
    );
  }

  protected check(options: Options): void {
    checkNotNegative(options, { lr: 'learning rate', weight_decay: 'weight_decay value' });
  }

  protected update(param: Tensor, grad: Tensor, state: ParamState, group: ParamGroup): void {
    const { lr, lambd, alpha, t0 } = group as unknown as Record<string, number>;
    const direction = directionOf(param.arr, grad.arr, group);
    state.step += 1;
    const eta = (state.eta as number | undefined) ?? Math.fround(lr!);
    const mu = (state.mu as number | undefined) ?? 1;
    const value = k.add(k.mul(param.arr, 1 - lambd! * eta), k.mul(direction, -eta));
    assign(param, value);
    const before = state.ax instanceof Tensor && mu !== 1 ? state.ax.arr : null;
    remember(state, 'ax', before ? k.add(before, k.mul(k.sub(value, before), mu)) : k.mul(value, 1));
    state.eta = Math.fround(lr! / (1 + lambd! * lr! * state.step) ** alpha!);
    state.mu = Math.fround(1 / Math.max(1, state.step - t0!));
  }
}

export type Rprop = RpropOptimizer;
/**
 * Moves every element by the sign of its gradient alone, with a step size of its own: times etas[1] while the
 * sign stays, times etas[0] once it turns, when the element rests for a step.
 * Rprop(params, lr, ...). Defaults: lr=0.01 (the first step size), etas=[0.5, 1.2], step_sizes=[1e-6, 50]
 * (the least and the largest), maximize=false. For whole batches.
 * ValueError for a negative lr, or etas that are not 0 < etas[0] < 1 < etas[1].
 * PyTorch: torch.optim.Rprop (Riedmiller and Braun 1993)
 */
export const Rprop = withoutNew('Rprop', RpropOptimizer);
export type ASGD = ASGDOptimizer;
/**
 * Gradient descent with a rate that falls from step to step; the mean of all points after step t0 is in
 * state's ax.
 * ASGD(params, lr, ...). Defaults: lr=0.01, lambd=1e-4 (decay, also of the weights), alpha=0.75 (how the rate
 * falls), t0=1e6, weight_decay=0, maximize=false.
 * ValueError for a negative lr or weight_decay.
 * PyTorch: torch.optim.ASGD (Polyak and Juditsky 1992)
 */
export const ASGD = withoutNew('ASGD', ASGDOptimizer);
