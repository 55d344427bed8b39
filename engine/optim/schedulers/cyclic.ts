// Schedulers that rise and fall, some of them with the momentum: cosine with warm restarts, cyclic, one cycle.
import { ValueError } from '../../backend';
import { withoutNew } from '../../nn/withoutNew';
import type { ParamGroup } from '../Optimizer';
import { argumentsOf, LRScheduler, perGroup } from './LRScheduler';

const tail = 'int last_epoch=-1, bool verbose=False)';

class CosineAnnealingWarmRestartsScheduler extends LRScheduler {
  constructor(...given: unknown[]) {
    super();
    const args = argumentsOf(
      `CosineAnnealingWarmRestarts(any optimizer, float T_0, float T_mult=1, float eta_min=0, ${tail}`,
      given,
    );
    if (args.T_0 <= 0 || !Number.isInteger(args.T_0)) {
      throw new ValueError(`Expected positive integer T_0, but got ${args.T_0}`);
    }
    if (args.T_mult < 1 || !Number.isInteger(args.T_mult)) {
      throw new ValueError(`Expected integer T_mult >= 1, but got ${args.T_mult}`);
    }
    this.T_0 = args.T_0;
    this.T_i = args.T_0;
    this.T_mult = args.T_mult;
    this.eta_min = args.eta_min;
    this.T_cur = args.last_epoch;
    this.start(args.optimizer, args.last_epoch, args.verbose);
  }

  get_lr(): number[] {
    this.checkCalledWithinStep();
    const half = 1 + Math.cos((Math.PI * this.T_cur) / this.T_i);
    return this.base_lrs.map((lr) => this.eta_min + ((lr - this.eta_min) * half) / 2);
  }

  override step(epoch: number | null = null): void {
    let at = epoch;
    if (at === null && this.last_epoch < 0) at = 0;
    if (at === null) {
      at = this.last_epoch + 1;
      this.T_cur += 1;
      if (this.T_cur >= this.T_i) {
        this.T_cur -= this.T_i;
        this.T_i *= this.T_mult;
      }
    } else this.restartAt(at);
    this.last_epoch = Math.floor(at);
    this.setRates(this.ratesNow(() => this.get_lr()));
  }

  private restartAt(epoch: number): void {
    if (epoch < 0) throw new ValueError(`Expected non-negative epoch, but got ${epoch}`);
    const { T_0, T_mult } = this;
    if (epoch < T_0) {
      this.T_i = T_0;
      this.T_cur = epoch;
    } else if (T_mult === 1) {
      this.T_cur = epoch % T_0;
    } else {
      const n = Math.floor(Math.log((epoch / T_0) * (T_mult - 1) + 1) / Math.log(T_mult));
      this.T_cur = epoch - (T_0 * (T_mult ** n - 1)) / (T_mult - 1);
      this.T_i = T_0 * T_mult ** n;
    }
  }
}

class CyclicLRScheduler extends LRScheduler {
  constructor(...given: unknown[]) {
    super();
    const args = argumentsOf(
      `CyclicLR(any optimizer, any base_lr, any max_lr, float step_size_up=2000, float? step_size_down=None, str mode='triangular', float gamma=1.0, any scale_fn=None, str scale_mode='cycle', bool cycle_momentum=True, any base_momentum=0.8, any max_momentum=0.9, ${tail}`,
      given,
    );
    const { optimizer, mode, scale_fn, last_epoch } = args;
    const groups = optimizer.param_groups as ParamGroup[];
    const base_lrs = perGroup('base_lr', optimizer, args.base_lr);
    if (last_epoch === -1) for (const [i, group] of groups.entries()) group.lr = base_lrs[i];
    this.max_lrs = perGroup('max_lr', optimizer, args.max_lr);
    this.total_size = args.step_size_up + (args.step_size_down ?? args.step_size_up);
    this.step_ratio = args.step_size_up / this.total_size;
    if (!['triangular', 'triangular2', 'exp_range'].includes(mode) && !scale_fn) {
      throw new ValueError('mode is invalid and scale_fn is None');
    }
    this.mode = mode;
    this.gamma = args.gamma;
    this.custom_scale = scale_fn;
    this.scale_mode = scale_fn ? args.scale_mode : mode === 'exp_range' ? 'iterations' : 'cycle';
    this.cycle_momentum = args.cycle_momentum;
    if (this.cycle_momentum) {
      if (!('momentum' in optimizer.defaults)) {
        throw new ValueError('optimizer must support momentum with `cycle_momentum` option enabled');
      }
      const lowest = perGroup('base_momentum', optimizer, args.base_momentum);
      if (last_epoch === -1) for (const [i, group] of groups.entries()) group.momentum = lowest[i];
      this.base_momentums = groups.map((group) => group.momentum);
      this.max_momentums = perGroup('max_momentum', optimizer, args.max_momentum);
    }
    this.start(optimizer, last_epoch, args.verbose);
    this.base_lrs = base_lrs;
  }

  scale_fn(x: number): number {
    if (this.custom_scale) return this.custom_scale(x);
    if (this.mode === 'triangular2') return 1 / 2 ** (x - 1);
    return this.mode === 'exp_range' ? this.gamma ** x : 1;
  }

  get_lr(): number[] {
    this.checkCalledWithinStep();
    const cycle = Math.floor(1 + this.last_epoch / this.total_size);
    const x = 1 + this.last_epoch / this.total_size - cycle;
    const height = x <= this.step_ratio ? x / this.step_ratio : (x - 1) / (this.step_ratio - 1);
    const scale = this.scale_fn(this.scale_mode === 'cycle' ? cycle : this.last_epoch);
    if (this.cycle_momentum) {
      this.optimizer.param_groups.forEach((group, i) => {
        const [low, high] = [this.base_momentums[i], this.max_momentums[i]];
        group.momentum = high - (high - low) * height * scale;
      });
    }
    return this.base_lrs.map((lr, i) => lr + (this.max_lrs[i] - lr) * height * scale);
  }
}

interface Phase {
  end_step: number;
  start_lr: string;
  end_lr: string;
  start_momentum: string;
  end_momentum: string;
}

function phase(end_step: number, rates: [string, string], momenta: [string, string]): Phase {
  const [start_lr, end_lr] = rates.map((name) => `${name}_lr`) as [string, string];
  const [start_momentum, end_momentum] = momenta.map((name) => `${name}_momentum`) as [string, string];
  return { end_step, start_lr, end_lr, start_momentum, end_momentum };
}

class OneCycleLRScheduler extends LRScheduler {
  constructor(...given: unknown[]) {
    super();
    const args = argumentsOf(
      `OneCycleLR(any optimizer, any max_lr, float? total_steps=None, float? epochs=None, float? steps_per_epoch=None, float pct_start=0.3, str anneal_strategy='cos', bool cycle_momentum=True, any base_momentum=0.85, any max_momentum=0.95, float div_factor=25.0, float final_div_factor=10000.0, bool three_phase=False, ${tail}`,
      given,
    );
    const { optimizer, pct_start } = args;
    this.total_steps = totalSteps(args);
    const total = this.total_steps as number;
    this._schedule_phases = args.three_phase
      ? [
          phase(pct_start * total - 1, ['initial', 'max'], ['max', 'base']),
          phase(2 * pct_start * total - 2, ['max', 'initial'], ['base', 'max']),
          phase(total - 1, ['initial', 'min'], ['max', 'max']),
        ]
      : [
          phase(pct_start * total - 1, ['initial', 'max'], ['max', 'base']),
          phase(total - 1, ['max', 'min'], ['base', 'max']),
        ];
    if (pct_start < 0 || pct_start > 1) {
      throw new ValueError(`Expected float between 0 and 1 pct_start, but got ${pct_start}`);
    }
    if (!['cos', 'linear'].includes(args.anneal_strategy)) {
      throw new ValueError(
        `anneal_strategy must by one of 'cos' or 'linear', instead got ${args.anneal_strategy}`,
      );
    }
    this.anneal_strategy = args.anneal_strategy;
    this.cycle_momentum = args.cycle_momentum;
    const groups = optimizer.param_groups as ParamGroup[];
    const highest = perGroup('max_lr', optimizer, args.max_lr);
    if (args.last_epoch === -1) {
      groups.forEach((group, i) => {
        const initial_lr = highest[i]! / args.div_factor;
        Object.assign(group, { initial_lr, max_lr: highest[i], min_lr: initial_lr / args.final_div_factor });
      });
    }
    if (this.cycle_momentum) {
      if (!('momentum' in optimizer.defaults) && !('betas' in optimizer.defaults)) {
        throw new ValueError('optimizer must support momentum with `cycle_momentum` option enabled');
      }
      this.use_beta1 = 'betas' in optimizer.defaults;
      const [top, low] = [
        perGroup('max_momentum', optimizer, args.max_momentum),
        perGroup('base_momentum', optimizer, args.base_momentum),
      ];
      if (args.last_epoch === -1) {
        groups.forEach((group, i) => {
          this.setMomentum(group, top[i]!);
          Object.assign(group, { max_momentum: top[i], base_momentum: low[i] });
        });
      }
    }
    this.start(optimizer, args.last_epoch, args.verbose);
  }

  private setMomentum(group: ParamGroup, value: number): void {
    if (this.use_beta1) group.betas = [value, ...(group.betas as number[]).slice(1)];
    else group.momentum = value;
  }

  private annealed(start: number, end: number, part: number): number {
    if (this.anneal_strategy === 'linear') return (end - start) * part + start;
    return end + ((start - end) / 2) * (Math.cos(Math.PI * part) + 1);
  }

  get_lr(): number[] {
    this.checkCalledWithinStep();
    const at = this.last_epoch;
    if (at > this.total_steps) {
      throw new ValueError(
        `Tried to step ${at + 1} times. The specified number of total steps is ${this.total_steps}`,
      );
    }
    const phases = this._schedule_phases as Phase[];
    const found = phases.findIndex((each) => at <= each.end_step);
    const nr = found < 0 ? phases.length - 1 : found;
    const current = phases[nr]!;
    const from = nr === 0 ? 0 : phases[nr - 1]!.end_step;
    const part = (at - from) / (current.end_step - from);
    return this.optimizer.param_groups.map((group) => {
      const between = (start: string, end: string) =>
        this.annealed(group[start] as number, group[end] as number, part);
      const lr = between(current.start_lr, current.end_lr);
      if (this.cycle_momentum) this.setMomentum(group, between(current.start_momentum, current.end_momentum));
      return lr;
    });
  }
}

function totalSteps({ total_steps, epochs, steps_per_epoch }: Record<string, number | null>): number {
  const checked = (name: string, value: number): number => {
    if (value <= 0 || !Number.isInteger(value)) {
      throw new ValueError(`Expected positive integer ${name}, but got ${value}`);
    }
    return value;
  };
  if (total_steps !== null && total_steps !== undefined) return checked('total_steps', total_steps);
  if (epochs === null || epochs === undefined || steps_per_epoch === null || steps_per_epoch === undefined) {
    throw new ValueError('You must define either total_steps OR (epochs AND steps_per_epoch)');
  }
  return checked('epochs', epochs) * checked('steps_per_epoch', steps_per_epoch);
}

/**
 * From the first rate down to eta_min along half a cosine, and back at once, again and again: T_0 steps the
 * first time, each time T_mult times as many.
 * CosineAnnealingWarmRestarts(optimizer, T_0, T_mult=1, eta_min=0, last_epoch=-1, verbose=false). step() may
 * be given a fraction of an epoch.
 * ValueError for T_0 or T_mult that is no whole number from 1 on, or a negative epoch.
 * PyTorch: torch.optim.lr_scheduler.CosineAnnealingWarmRestarts (Loshchilov and Hutter 2017, SGDR)
 */
export const CosineAnnealingWarmRestarts = withoutNew(
  'CosineAnnealingWarmRestarts',
  CosineAnnealingWarmRestartsScheduler,
);
/**
 * From base_lr up to max_lr in step_size_up steps and down again, again and again; the momentum goes the
 * other way.
 * CyclicLR(optimizer, base_lr, max_lr, ...), rates as a number or one for each group. Defaults:
 * step_size_up=2000, step_size_down=step_size_up, mode='triangular' (or 'triangular2', half as high each
 * cycle, or 'exp_range', gamma^step as high), gamma=1, scale_fn=null (a mode of your own), scale_mode='cycle'
 * (or 'iterations'), cycle_momentum=true, base_momentum=0.8, max_momentum=0.9.
 * ValueError for another mode, lists of another length, or cycle_momentum where the optimiser has no
 * momentum.
 * PyTorch: torch.optim.lr_scheduler.CyclicLR (Smith 2017, Cyclical learning rates)
 */
export const CyclicLR = withoutNew('CyclicLR', CyclicLRScheduler);
/**
 * One rise from max_lr / div_factor to max_lr and one long fall far below that, a step for each batch; the
 * momentum, or beta1, goes the other way.
 * OneCycleLR(optimizer, max_lr, ...). Needs total_steps, or epochs and steps_per_epoch. Defaults:
 * pct_start=0.3 (the share of the rise), anneal_strategy='cos' (or 'linear'), cycle_momentum=true,
 * base_momentum=0.85, max_momentum=0.95, div_factor=25, final_div_factor=1e4, three_phase=false.
 * ValueError without the number of steps or beyond it, for pct_start outside [0, 1], another strategy, or
 * cycle_momentum where the optimiser has neither momentum nor betas.
 * PyTorch: torch.optim.lr_scheduler.OneCycleLR (Smith and Topin 2018, Super-convergence)
 */
export const OneCycleLR = withoutNew('OneCycleLR', OneCycleLRScheduler);
