// Schedulers that are made of others, one after the other or all at once, and the one that watches a metric.
import { PyTypeError, ValueError } from '../../backend';
import { withoutNew } from '../../nn/withoutNew';
import * as k from '../../ops/kernels';
import { pyTypeOf } from '../../ops/schema';
import { Tensor } from '../../tensor/tensor';
import { Optimizer } from '../Optimizer';
import { argumentsOf, exponent, LRScheduler, type SchedulerState, warnOfEpoch } from './LRScheduler';

abstract class Combined extends LRScheduler {
  declare _schedulers: LRScheduler[];

  get_lr(): number[] {
    return this.rates;
  }

  override state_dict(): SchedulerState {
    return { ...super.state_dict(), _schedulers: this._schedulers.map((each) => each.state_dict()) };
  }

  override load_state_dict(state: SchedulerState): void {
    const { _schedulers, ...rest } = state;
    super.load_state_dict(rest);
    this._schedulers.forEach((each, i) => {
      each.load_state_dict((_schedulers as SchedulerState[])[i]!);
    });
  }
}

class SequentialLRScheduler extends Combined {
  constructor(...given: unknown[]) {
    super();
    const args = argumentsOf(
      'SequentialLR(any optimizer, any schedulers, int[] milestones, int last_epoch=-1, bool verbose=False)',
      given,
    );
    const schedulers = args.schedulers as LRScheduler[];
    schedulers.forEach((each, i) => {
      if (each.optimizer !== args.optimizer) {
        throw new ValueError(
          'Sequential Schedulers expects all schedulers to belong to the same optimizer, but got schedulers at ' +
            `index ${i} to be different than the optimizer passed in.`,
        );
      }
    });
    if (args.milestones.length !== schedulers.length - 1) {
      throw new ValueError(
        'Sequential Schedulers expects number of schedulers provided to be one more than the number of milestone ' +
          `points, but got number of schedulers ${schedulers.length} and the number of milestones to be equal to ${args.milestones.length}`,
      );
    }
    this._schedulers = schedulers;
    this._milestones = args.milestones;
    this.last_epoch = args.last_epoch + 1;
    this.optimizer = args.optimizer;
    for (const group of this.optimizer.param_groups) group.lr = group.initial_lr;
    // Each has made its first step when it was made: that is undone, and the first makes it again.
    for (const each of schedulers) each.last_epoch -= 1;
    schedulers[0]!.initialStep();
    this._last_lr = schedulers[0]!.get_last_lr();
  }

  override step(): void {
    this.last_epoch += 1;
    const milestones = this._milestones as number[];
    const nr = milestones.filter((milestone) => milestone <= this.last_epoch).length;
    const current = this._schedulers[nr]!;
    if (nr > 0 && milestones[nr - 1] === this.last_epoch) current.step(0);
    else current.step();
    this._last_lr = current.get_last_lr();
  }
}

class ChainedSchedulerClass extends Combined {
  constructor(schedulers: LRScheduler[]) {
    super();
    schedulers.forEach((each, i) => {
      if (each.optimizer !== schedulers[0]!.optimizer) {
        throw new ValueError(
          `ChainedScheduler expects all schedulers to belong to the same optimizer, but got schedulers at index 0 and ${i} to be different`,
        );
      }
    });
    this._schedulers = [...schedulers];
    this.optimizer = schedulers[0]!.optimizer;
    this._last_lr = this.rates;
  }

  override step(): void {
    for (const each of this._schedulers) each.step();
    this._last_lr = this.rates;
  }
}

class ReduceLROnPlateauScheduler extends LRScheduler {
  constructor(...given: unknown[]) {
    super();
    const args = argumentsOf(
      "ReduceLROnPlateau(any optimizer, str mode='min', float factor=0.1, int patience=10, float threshold=1e-4, str threshold_mode='rel', int cooldown=0, any min_lr=0, float eps=1e-8, bool verbose=False)",
      given,
    );
    const { optimizer, min_lr, ...options } = args;
    if (options.factor >= 1) throw new ValueError('Factor should be < 1.0.');
    if (!(optimizer instanceof Optimizer)) {
      throw new PyTypeError(`${pyTypeOf(optimizer)} is not an Optimizer`);
    }
    const count = optimizer.param_groups.length;
    if (Array.isArray(min_lr) && min_lr.length !== count) {
      throw new ValueError(`expected ${count} min_lrs, got ${min_lr.length}`);
    }
    if (!['min', 'max'].includes(options.mode)) throw new ValueError(`mode ${options.mode} is unknown!`);
    if (!['rel', 'abs'].includes(options.threshold_mode)) {
      throw new ValueError(`threshold mode ${options.threshold_mode} is unknown!`);
    }
    Object.assign(this, options);
    this.optimizer = optimizer;
    this.min_lrs = Array.isArray(min_lr) ? [...min_lr] : new Array<number>(count).fill(min_lr);
    this.last_epoch = 0;
    this.best = options.mode === 'min' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    this.cooldown_counter = 0;
    this.num_bad_epochs = 0;
    this._last_lr = this.rates;
  }

  get_lr(): number[] {
    return this.rates;
  }

  get in_cooldown(): boolean {
    return this.cooldown_counter > 0;
  }

  /**
   * Takes the metric of this epoch, a number or a tensor of one element, and lowers the rates where it has
   * not become better for more than patience epochs. A tensor's value must be at hand: on a GPU give `await
   * loss.item()`.
   * PyTorch: torch.optim.lr_scheduler.ReduceLROnPlateau.step
   */
  override step(metrics?: unknown, epoch: number | null = null): void {
    const current =
      metrics instanceof Tensor ? k.hostOf(metrics.arr, 'ReduceLROnPlateau.step()')[0]! : Number(metrics);
    if (epoch !== null) warnOfEpoch();
    this.last_epoch = epoch ?? this.last_epoch + 1;
    if (this.is_better(current, this.best)) {
      this.best = current;
      this.num_bad_epochs = 0;
    } else this.num_bad_epochs += 1;
    if (this.in_cooldown) {
      this.cooldown_counter -= 1;
      this.num_bad_epochs = 0;
    }
    if (this.num_bad_epochs > this.patience) {
      this.reduce();
      this.cooldown_counter = this.cooldown;
      this.num_bad_epochs = 0;
    }
    this._last_lr = this.rates;
  }

  private reduce(): void {
    this.optimizer.param_groups.forEach((group, i) => {
      const before = group.lr as number;
      const lr = Math.max(before * this.factor, this.min_lrs[i]);
      if (before - lr <= this.eps) return;
      group.lr = lr;
      if (this.verbose) {
        const epoch = String(this.last_epoch).padStart(5, '0');
        console.log(`Epoch ${epoch}: reducing learning rate of group ${i} to ${exponent(lr)}.`);
      }
    });
  }

  is_better(a: number, best: number): boolean {
    const { threshold, threshold_mode } = this;
    if (this.mode === 'min')
      return a < (threshold_mode === 'rel' ? best * (1 - threshold) : best - threshold);
    return a > (threshold_mode === 'rel' ? best * (threshold + 1) : best + threshold);
  }
}

/**
 * One scheduler after the other: the next takes over, from its own first step, at each step that milestones
 * names.
 * SequentialLR(optimizer, schedulers, milestones, last_epoch=-1, verbose=false). milestones: a list of whole
 * numbers, one fewer than schedulers.
 * ValueError for another number of them, or for a scheduler of another optimiser.
 * PyTorch: torch.optim.lr_scheduler.SequentialLR
 */
export const SequentialLR = withoutNew('SequentialLR', SequentialLRScheduler);
/**
 * Several schedulers at once: each step() is one of all of them, in their order.
 * ChainedScheduler(schedulers). ValueError where they belong to different optimisers.
 * PyTorch: torch.optim.lr_scheduler.ChainedScheduler
 */
export const ChainedScheduler = withoutNew('ChainedScheduler', ChainedSchedulerClass);
/**
 * The rate times factor once a metric, given to step(metric), has not become better for more than patience
 * steps.
 * ReduceLROnPlateau(optimizer, mode, ...). Defaults: mode='min' (or 'max'), factor=0.1, patience=10,
 * threshold=1e-4 (what counts as better), threshold_mode='rel' (a share of the best, or 'abs'), cooldown=0
 * (steps to rest after), min_lr=0 (or one for each group), eps=1e-8 (smaller changes are left out),
 * verbose=false.
 * ValueError for a factor from 1 on, another mode, or min_lr of another length.
 * PyTorch: torch.optim.lr_scheduler.ReduceLROnPlateau
 */
export const ReduceLROnPlateau = withoutNew('ReduceLROnPlateau', ReduceLROnPlateauScheduler);
