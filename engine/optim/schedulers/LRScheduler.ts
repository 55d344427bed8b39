// torch.optim.lr_scheduler.LRScheduler: counts steps and gives each parameter group its learning rate. What
// the rate is, each scheduler says in get_lr(), from the rate before it, as PyTorch does.
import { KeyError, PyTypeError, ValueError, warn } from '../../backend';
import { bind, parseSchema, pyTypeOf, type Schema } from '../../ops/schema';
import { Optimizer, type ParamGroup } from '../Optimizer';

// biome-ignore lint/suspicious/noExplicitAny: the signature says the types; the binder has checked them.
export type Bound = Record<string, any>;
export type SchedulerState = Record<string, unknown>;

const parsed = new Map<string, Schema>();

/** A scheduler's arguments by name, with the defaults of its signature. */
export function argumentsOf(signature: string, given: readonly unknown[]): Bound {
  let schema = parsed.get(signature);
  if (!schema) {
    schema = parseSchema(`${signature} -> LRScheduler`);
    schema.name += '.__init__';
    parsed.set(signature, schema);
  }
  const args = bind(schema, given, false) as Bound;
  for (const [key, value] of Object.entries(args)) if (value instanceof Number) args[key] = value.valueOf();
  if ('optimizer' in args && !(args.optimizer instanceof Optimizer)) {
    throw new PyTypeError(`${pyTypeOf(args.optimizer)} is not an Optimizer`);
  }
  return args;
}

/**
 * What all schedulers share: each step() sets the learning rate, group.lr, of the optimiser's groups. Call it
 * after optimizer.step(), once an epoch or once a batch as the schedule is meant.
 * Making one already sets the first rates, and keeps those before in group.initial_lr. verbose=true prints
 * each rate.
 * TypeError where the first argument is no optimiser; KeyError where last_epoch is given and a group has no
 * initial_lr.
 * PyTorch: torch.optim.lr_scheduler.LRScheduler
 */
export abstract class LRScheduler {
  // biome-ignore lint/suspicious/noExplicitAny: each scheduler keeps its arguments by their names.
  [attribute: string]: any;
  declare optimizer: Optimizer;
  declare last_epoch: number;
  declare base_lrs: number[];
  declare verbose: boolean;
  declare _step_count: number;
  declare _get_lr_called_within_step: boolean;
  declare _last_lr: number[];

  /** The rates of this step, one for each group. */
  abstract get_lr(): number[];

  /** What the rates are by the step's number alone, where there is such a formula. */
  protected closedForm?(): number[];

  /** To be called by a scheduler's constructor once its arguments are in place. */
  protected start(optimizer: Optimizer, last_epoch: number, verbose: boolean): void {
    this.optimizer = optimizer;
    optimizer.param_groups.forEach((group, i) => {
      if (last_epoch === -1) group.initial_lr ??= group.lr;
      else if (!('initial_lr' in group)) {
        throw new KeyError(
          `"param 'initial_lr' is not specified in param_groups[${i}] when resuming an optimizer"`,
        );
      }
    });
    this.base_lrs = optimizer.param_groups.map((group) => group.initial_lr as number);
    this.last_epoch = last_epoch;
    this.verbose = verbose;
    this.initialStep();
  }

  initialStep(): void {
    this.optimizer._step_count = 0;
    this._step_count = 0;
    this.step();
  }

  /** The current rates, one for each group. */
  protected get rates(): number[] {
    return this.optimizer.param_groups.map((group) => group.lr as number);
  }

  /**
   * The rates that the last step() set, one number for each group.
   * PyTorch: torch.optim.lr_scheduler.LRScheduler.get_last_lr
   */
  get_last_lr(): number[] {
    return this._last_lr;
  }

  /**
   * Goes on by one step and sets the rates. Warns where optimizer.step() has not been called before.
   * epoch: deprecated; goes to that step, with a warning.
   * PyTorch: torch.optim.lr_scheduler.LRScheduler.step
   */
  step(epoch: number | null = null): void {
    if (this._step_count === 1 && this.optimizer._step_count < 1) warnOfOrder();
    this._step_count += 1;
    if (epoch === null) {
      this.last_epoch += 1;
      this.setRates(this.ratesNow(() => this.get_lr()));
    } else {
      warnOfEpoch();
      this.last_epoch = epoch;
      this.setRates(this.ratesNow(() => this.closedForm?.() ?? this.get_lr()));
    }
  }

  protected ratesNow(work: () => number[]): number[] {
    this._get_lr_called_within_step = true;
    try {
      return work();
    } finally {
      this._get_lr_called_within_step = false;
    }
  }

  protected setRates(values: number[]): void {
    values.forEach((lr, i) => {
      this.optimizer.param_groups[i]!.lr = lr;
      if (this.verbose) console.log(`Adjusting learning rate of group ${i} to ${exponent(lr)}.`);
    });
    this._last_lr = this.rates;
  }

  protected checkCalledWithinStep(): void {
    if (!this._get_lr_called_within_step) {
      warn('To get the last learning rate computed by the scheduler, please use `get_last_lr()`.');
    }
  }

  /**
   * All that the scheduler remembers except the optimiser and functions, as plain data for torch.save.
   * PyTorch: torch.optim.lr_scheduler.LRScheduler.state_dict
   */
  state_dict(): SchedulerState {
    return Object.fromEntries(
      Object.entries(this)
        .filter(([key, value]) => key !== 'optimizer' && typeof value !== 'function')
        .map(([key, value]) => [key, Array.isArray(value) ? [...value] : value]),
    );
  }

  /**
   * Goes on from what state_dict() gave. The optimiser's rates are in its own state_dict.
   * PyTorch: torch.optim.lr_scheduler.LRScheduler.load_state_dict
   */
  load_state_dict(state: SchedulerState): void {
    Object.assign(this, state);
  }
}

/** Python's text of a number with four digits and an exponent of at least two. */
export function exponent(value: number): string {
  return value.toExponential(4).replace(/e([+-])(\d)$/, 'e$10$2');
}

export function warnOfEpoch(): void {
  warn(
    'The epoch parameter in `scheduler.step()` was not necessary and is being deprecated where possible. Please ' +
      'use `scheduler.step()` to step the scheduler. During the deprecation, if epoch is different from None, the ' +
      'closed form is used instead of the new chainable form, where available. Please open an issue if you are ' +
      'unable to replicate your use case: https://github.com/pytorch/pytorch/issues/new/choose.',
  );
}

function warnOfOrder(): void {
  warn(
    'Detected call of `lr_scheduler.step()` before `optimizer.step()`. In PyTorch 1.1.0 and later, you should call ' +
      'them in the opposite order: `optimizer.step()` before `lr_scheduler.step()`.  Failure to do this will result ' +
      'in PyTorch skipping the first value of the learning rate schedule. See more details at ' +
      'https://pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate',
  );
}

/** One value for each group: the same for all, or a list of as many. */
export function perGroup(name: string, optimizer: Optimizer, value: unknown): number[] {
  const count = optimizer.param_groups.length;
  if (!Array.isArray(value)) return new Array<number>(count).fill(value as number);
  if (value.length !== count) {
    throw new ValueError(`expected ${count} values for ${name}, got ${value.length}`);
  }
  return value as number[];
}

export type { ParamGroup };
