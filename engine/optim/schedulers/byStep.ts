// Schedulers whose rate follows from the number of the step: by functions, at milestones, along lines,
// exponentials, polynomials and half cosines.
import { ValueError } from '../../backend';
import { withoutNew } from '../../nn/withoutNew';
import { argumentsOf, type Bound, LRScheduler } from './LRScheduler';

type Factor = (epoch: number) => number;
const tail = 'int last_epoch=-1, bool verbose=False)';

function factorsOf({ optimizer, lr_lambda }: Bound): Factor[] {
  const count = optimizer.param_groups.length as number;
  if (!Array.isArray(lr_lambda)) return new Array<Factor>(count).fill(lr_lambda as Factor);
  if (lr_lambda.length !== count) {
    throw new ValueError(`Expected ${count} lr_lambdas, but got ${lr_lambda.length}`);
  }
  return lr_lambda as Factor[];
}

/** The functions themselves are no state: a saved scheduler is given them anew. */
abstract class ByFunction extends LRScheduler {
  declare lr_lambdas: Factor[];

  override state_dict() {
    return { ...super.state_dict(), lr_lambdas: this.lr_lambdas.map(() => null) };
  }

  override load_state_dict(state: Record<string, unknown>): void {
    const { lr_lambdas: _functions, ...rest } = state;
    super.load_state_dict(rest);
  }
}

class LambdaLRScheduler extends ByFunction {
  constructor(...given: unknown[]) {
    super();
    const args = argumentsOf(`LambdaLR(any optimizer, any lr_lambda, ${tail}`, given);
    this.lr_lambdas = factorsOf(args);
    this.start(args.optimizer, args.last_epoch, args.verbose);
  }

  get_lr(): number[] {
    this.checkCalledWithinStep();
    return this.base_lrs.map((lr, i) => lr * this.lr_lambdas[i]!(this.last_epoch));
  }
}

class MultiplicativeLRScheduler extends ByFunction {
  constructor(...given: unknown[]) {
    super();
    const args = argumentsOf(`MultiplicativeLR(any optimizer, any lr_lambda, ${tail}`, given);
    this.lr_lambdas = factorsOf(args);
    this.start(args.optimizer, args.last_epoch, args.verbose);
  }

  get_lr(): number[] {
    this.checkCalledWithinStep();
    if (this.last_epoch <= 0) return this.rates;
    return this.rates.map((lr, i) => lr * this.lr_lambdas[i]!(this.last_epoch));
  }
}

class StepLRScheduler extends LRScheduler {
  constructor(...given: unknown[]) {
    super();
    const args = argumentsOf(`StepLR(any optimizer, int step_size, float gamma=0.1, ${tail}`, given);
    this.step_size = args.step_size;
    this.gamma = args.gamma;
    this.start(args.optimizer, args.last_epoch, args.verbose);
  }

  get_lr(): number[] {
    this.checkCalledWithinStep();
    if (this.last_epoch === 0 || this.last_epoch % this.step_size !== 0) return this.rates;
    return this.rates.map((lr) => lr * this.gamma);
  }

  protected override closedForm(): number[] {
    return this.base_lrs.map((lr) => lr * this.gamma ** Math.floor(this.last_epoch / this.step_size));
  }
}

class MultiStepLRScheduler extends LRScheduler {
  constructor(...given: unknown[]) {
    super();
    const args = argumentsOf(`MultiStepLR(any optimizer, int[] milestones, float gamma=0.1, ${tail}`, given);
    // How often each milestone was given, as Python's Counter has it.
    const counts: Record<number, number> = {};
    for (const milestone of args.milestones as number[]) counts[milestone] = (counts[milestone] ?? 0) + 1;
    this.milestones = counts;
    this.gamma = args.gamma;
    this.start(args.optimizer, args.last_epoch, args.verbose);
  }

  get_lr(): number[] {
    this.checkCalledWithinStep();
    const count = this.milestones[this.last_epoch] as number | undefined;
    return count === undefined ? this.rates : this.rates.map((lr) => lr * this.gamma ** count);
  }

  protected override closedForm(): number[] {
    const passed = Object.entries(this.milestones as Record<string, number>)
      .filter(([milestone]) => Number(milestone) <= this.last_epoch)
      .reduce((sum, [, count]) => sum + count, 0);
    return this.base_lrs.map((lr) => lr * this.gamma ** passed);
  }
}

class ConstantLRScheduler extends LRScheduler {
  constructor(...given: unknown[]) {
    super();
    const args = argumentsOf(
      `ConstantLR(any optimizer, float factor=${1 / 3}, int total_iters=5, ${tail}`,
      given,
    );
    if (args.factor > 1 || args.factor < 0) {
      throw new ValueError('Constant multiplicative factor expected to be between 0 and 1.');
    }
    this.factor = args.factor;
    this.total_iters = args.total_iters;
    this.start(args.optimizer, args.last_epoch, args.verbose);
  }

  get_lr(): number[] {
    this.checkCalledWithinStep();
    if (this.last_epoch === 0) return this.rates.map((lr) => lr * this.factor);
    if (this.last_epoch !== this.total_iters) return this.rates;
    return this.rates.map((lr) => lr * (1 / this.factor));
  }

  protected override closedForm(): number[] {
    const ended = this.last_epoch >= this.total_iters ? 1 : 0;
    return this.base_lrs.map((lr) => lr * (this.factor + ended * (1 - this.factor)));
  }
}

class LinearLRScheduler extends LRScheduler {
  constructor(...given: unknown[]) {
    super();
    const args = argumentsOf(
      `LinearLR(any optimizer, float start_factor=${1 / 3}, float end_factor=1.0, int total_iters=5, ${tail}`,
      given,
    );
    if (args.start_factor > 1 || args.start_factor < 0) {
      throw new ValueError('Starting multiplicative factor expected to be between 0 and 1.');
    }
    if (args.end_factor > 1 || args.end_factor < 0) {
      throw new ValueError('Ending multiplicative factor expected to be between 0 and 1.');
    }
    this.start_factor = args.start_factor;
    this.end_factor = args.end_factor;
    this.total_iters = args.total_iters;
    this.start(args.optimizer, args.last_epoch, args.verbose);
  }

  get_lr(): number[] {
    this.checkCalledWithinStep();
    const { start_factor, end_factor, total_iters, last_epoch } = this;
    if (last_epoch === 0) return this.rates.map((lr) => lr * start_factor);
    if (last_epoch > total_iters) return this.rates;
    const rise = end_factor - start_factor;
    return this.rates.map((lr) => lr * (1 + rise / (total_iters * start_factor + (last_epoch - 1) * rise)));
  }

  protected override closedForm(): number[] {
    const { start_factor, end_factor, total_iters, last_epoch } = this;
    const part = ((end_factor - start_factor) * Math.min(total_iters, last_epoch)) / total_iters;
    return this.base_lrs.map((lr) => lr * (start_factor + part));
  }
}

class ExponentialLRScheduler extends LRScheduler {
  constructor(...given: unknown[]) {
    super();
    const args = argumentsOf(`ExponentialLR(any optimizer, float gamma, ${tail}`, given);
    this.gamma = args.gamma;
    this.start(args.optimizer, args.last_epoch, args.verbose);
  }

  get_lr(): number[] {
    this.checkCalledWithinStep();
    return this.last_epoch === 0 ? this.rates : this.rates.map((lr) => lr * this.gamma);
  }

  protected override closedForm(): number[] {
    return this.base_lrs.map((lr) => lr * this.gamma ** this.last_epoch);
  }
}

class PolynomialLRScheduler extends LRScheduler {
  constructor(...given: unknown[]) {
    super();
    const args = argumentsOf(
      `PolynomialLR(any optimizer, int total_iters=5, float power=1.0, ${tail}`,
      given,
    );
    this.total_iters = args.total_iters;
    this.power = args.power;
    this.start(args.optimizer, args.last_epoch, args.verbose);
  }

  get_lr(): number[] {
    this.checkCalledWithinStep();
    const { last_epoch, total_iters, power } = this;
    if (last_epoch === 0 || last_epoch > total_iters) return this.rates;
    const factor = ((1 - last_epoch / total_iters) / (1 - (last_epoch - 1) / total_iters)) ** power;
    return this.rates.map((lr) => lr * factor);
  }

  protected override closedForm(): number[] {
    const { last_epoch, total_iters, power } = this;
    const left = (1 - Math.min(total_iters, last_epoch) / total_iters) ** power;
    return this.base_lrs.map((lr) => lr * left);
  }
}

class CosineAnnealingLRScheduler extends LRScheduler {
  constructor(...given: unknown[]) {
    super();
    const args = argumentsOf(`CosineAnnealingLR(any optimizer, int T_max, float eta_min=0, ${tail}`, given);
    this.T_max = args.T_max;
    this.eta_min = args.eta_min;
    this.start(args.optimizer, args.last_epoch, args.verbose);
  }

  get_lr(): number[] {
    this.checkCalledWithinStep();
    const { last_epoch, T_max, eta_min } = this;
    if (last_epoch === 0) return this.rates;
    if (this._step_count === 1 && last_epoch > 0) return this.closedForm();
    if ((last_epoch - 1 - T_max) % (2 * T_max) === 0) {
      return this.rates.map(
        (lr, i) => lr + ((this.base_lrs[i]! - eta_min) * (1 - Math.cos(Math.PI / T_max))) / 2,
      );
    }
    const now = 1 + Math.cos((Math.PI * last_epoch) / T_max);
    const before = 1 + Math.cos((Math.PI * (last_epoch - 1)) / T_max);
    return this.rates.map((lr) => (now / before) * (lr - eta_min) + eta_min);
  }

  protected override closedForm(): number[] {
    const half = 1 + Math.cos((Math.PI * this.last_epoch) / this.T_max);
    return this.base_lrs.map((lr) => this.eta_min + ((lr - this.eta_min) * half) / 2);
  }
}

/**
 * The first rate times lr_lambda(step), a function of the number of steps so far, from 0 on.
 * LambdaLR(optimizer, lr_lambda, last_epoch=-1, verbose=false). lr_lambda: a function, or a list with one for
 * each group; ValueError for another number of them.
 * PyTorch: torch.optim.lr_scheduler.LambdaLR
 */
export const LambdaLR = withoutNew('LambdaLR', LambdaLRScheduler);
/**
 * In each step the rate before times lr_lambda(step).
 * MultiplicativeLR(optimizer, lr_lambda, last_epoch=-1, verbose=false). lr_lambda: a function, or a list with
 * one for each group; ValueError for another number of them.
 * PyTorch: torch.optim.lr_scheduler.MultiplicativeLR
 */
export const MultiplicativeLR = withoutNew('MultiplicativeLR', MultiplicativeLRScheduler);
/**
 * The rate times gamma after every step_size steps.
 * StepLR(optimizer, step_size, gamma=0.1, last_epoch=-1, verbose=false).
 * PyTorch: torch.optim.lr_scheduler.StepLR
 */
export const StepLR = withoutNew('StepLR', StepLRScheduler);
/**
 * The rate times gamma at each step that milestones names; one that is named twice counts twice.
 * MultiStepLR(optimizer, milestones, gamma=0.1, last_epoch=-1, verbose=false). milestones: a list of whole
 * numbers.
 * PyTorch: torch.optim.lr_scheduler.MultiStepLR
 */
export const MultiStepLR = withoutNew('MultiStepLR', MultiStepLRScheduler);
/**
 * The first rate times factor until total_iters steps are made, then the first rate.
 * ConstantLR(optimizer, factor=1/3, total_iters=5, last_epoch=-1, verbose=false). ValueError for a factor
 * outside [0, 1].
 * PyTorch: torch.optim.lr_scheduler.ConstantLR
 */
export const ConstantLR = withoutNew('ConstantLR', ConstantLRScheduler);
/**
 * The first rate times a factor that goes in a straight line from start_factor to end_factor within
 * total_iters steps.
 * LinearLR(optimizer, start_factor=1/3, end_factor=1, total_iters=5, last_epoch=-1, verbose=false).
 * ValueError for a factor outside [0, 1].
 * PyTorch: torch.optim.lr_scheduler.LinearLR
 */
export const LinearLR = withoutNew('LinearLR', LinearLRScheduler);
/**
 * The rate times gamma in every step.
 * ExponentialLR(optimizer, gamma, last_epoch=-1, verbose=false).
 * PyTorch: torch.optim.lr_scheduler.ExponentialLR
 */
export const ExponentialLR = withoutNew('ExponentialLR', ExponentialLRScheduler);
/**
 * The first rate times (1 - step / total_iters)^power, down to 0 after total_iters steps.
 * PolynomialLR(optimizer, total_iters=5, power=1, last_epoch=-1, verbose=false).
 * PyTorch: torch.optim.lr_scheduler.PolynomialLR
 */
export const PolynomialLR = withoutNew('PolynomialLR', PolynomialLRScheduler);
/**
 * From the first rate down to eta_min along half a cosine of T_max steps, and up again after that.
 * CosineAnnealingLR(optimizer, T_max, eta_min=0, last_epoch=-1, verbose=false).
 * PyTorch: torch.optim.lr_scheduler.CosineAnnealingLR (Loshchilov and Hutter 2017, SGDR; without restarts)
 */
export const CosineAnnealingLR = withoutNew('CosineAnnealingLR', CosineAnnealingLRScheduler);
