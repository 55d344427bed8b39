// torch.optim.Optimizer: parameter groups, options with PyTorch's checks and words, zero_grad, text. How a
// parameter moves is each optimizer's own; here is what surrounds it.
import { withGradMode } from '../autograd/mode';
import { inScope, PyTypeError, RuntimeError, type Storage, upcomingSerial, ValueError } from '../backend';
import { KeyError } from '../nn/errors';
import { isPlainObject, pyTypeOf } from '../ops/schema';
import { Arr } from '../tensor/arr';
import { float32 } from '../tensor/dtype';
import { floatRepr } from '../tensor/print';
import { sameShape } from '../tensor/size';
import { maxTracedElements, Tensor } from '../tensor/tensor';

export type Options = Record<string, unknown>;
export type ParamGroup = { params: Tensor[] } & Options;
export type ParamsArgument = Iterable<Tensor> | Iterable<{ params: Iterable<Tensor> | Tensor } & Options>;

/** What an optimizer remembers of one parameter between steps. */
export type ParamState = { step: number } & Record<string, Tensor | number | null>;

/**
 * What all optimisers share: param_groups (params and options of each group), state (what is remembered of
 * each parameter) and defaults.
 * params: tensors, or plain objects such as {params, lr: 0.01}, whose options hold for their group alone.
 * TypeError for a single tensor or for what is no tensor; ValueError for an empty list, a tensor that is no
 * leaf or one that is in two groups.
 * PyTorch: torch.optim.Optimizer
 */
export abstract class Optimizer {
  readonly param_groups: ParamGroup[] = [];
  readonly state = new Map<Tensor, ParamState>();
  readonly defaults: Options;

  constructor(params: ParamsArgument, defaults: Options) {
    this.defaults = defaults;
    if (params instanceof Tensor) {
      throw new PyTypeError(
        'params argument given to the optimizer should be an iterable of Tensors or dicts, but got torch.FloatTensor',
      );
    }
    const items = [...params];
    if (items.length === 0) throw new ValueError('optimizer got an empty parameter list');
    if (isPlainObject(items[0])) for (const group of items) this.add_param_group(group as ParamGroup);
    else this.add_param_group({ params: items as Tensor[] });
  }

  /** Throws where an option is out of its range. */
  protected abstract check(options: Options): void;

  /** Moves one parameter along its gradient; runs without the tape. */
  protected abstract update(param: Tensor, grad: Tensor, state: ParamState, group: ParamGroup): void;

  /**
   * Adds a group, {params, ...options}; options that it leaves out are the optimiser's defaults.
   * TypeError for what is no tensor; ValueError for a tensor that is no leaf, or that another group has, or
   * for an option out of its range.
   * PyTorch: torch.optim.Optimizer.add_param_group
   */
  add_param_group(given: { params: Iterable<Tensor> | Tensor } & Options): void {
    const params = given.params instanceof Tensor ? [given.params] : [...given.params];
    const group: ParamGroup = { ...this.defaults, ...given, params };
    for (const param of params) {
      if (!(param instanceof Tensor)) {
        throw new PyTypeError(
          `optimizer can only optimize Tensors, but one of the params is ${pyTypeOf(param)}`,
        );
      }
      if (!param.is_leaf) throw new ValueError("can't optimize a non-leaf Tensor");
    }
    const taken = new Set(this.param_groups.flatMap((other) => other.params));
    if (params.some((param) => taken.has(param))) {
      throw new ValueError('some parameters appear in more than one parameter group');
    }
    this.check(group);
    this.param_groups.push(group);
  }

  /**
   * Forgets the gradient of every parameter: .grad becomes null. With set_to_none=false the gradients that
   * are there become zeros of their shape and dtype.
   * PyTorch: torch.optim.Optimizer.zero_grad
   */
  zero_grad(options: boolean | { set_to_none?: boolean } = true): void {
    const toNone = typeof options === 'boolean' ? options : (options.set_to_none ?? true);
    for (const { params } of this.param_groups) {
      for (const param of params) {
        if (toNone || !param.ownGrad) param.grad = null;
        else param.grad = zerosLike(param.ownGrad);
      }
    }
  }

  /** Which numbers of a parameter's state PyTorch keeps as tensors. */
  protected readonly tensorState: readonly string[] = [];
  /** How often step() was called: what a scheduler wants to know. */
  _step_count = 0;

  /**
   * Moves every parameter that has a .grad by one step, in place and without the tape. Gives back what the
   * closure gave, undefined without one.
   * closure: computes the loss again, with gradients recorded. One that is async is waited for before the
   * step; then step() gives a promise.
   * PyTorch: torch.optim.Optimizer.step
   */
  step<T = undefined>(closure?: () => T): T | undefined {
    const loss = closure ? withGradMode(true, closure) : undefined;
    this._step_count += 1;
    if (loss instanceof Promise) {
      return loss.then((value) => {
        this.#stepGroups();
        return value;
      }) as T;
    }
    this.#stepGroups();
    return loss;
  }

  #stepGroups(): void {
    withGradMode(false, () => {
      for (const group of this.param_groups) {
        const params = group.params.filter((param) => param.ownGrad);
        const grads = params.map((param) => param.ownGrad!);
        const states = params.map((param) => this.stateOf(param));
        this.stepAll(group, params, grads, states);
      }
    });
  }

  protected stateOf(param: Tensor): ParamState {
    let state = this.state.get(param);
    if (!state) {
      state = { step: 0 };
      this.state.set(param, state);
    }
    return state;
  }

  /** Moves all parameters of a group; to be overridden where a backend can do that at once. */
  protected stepAll(group: ParamGroup, params: Tensor[], grads: Tensor[], states: ParamState[]): void {
    params.forEach((param, i) => {
      this.#updateOne(param, grads[i]!, states[i]!, group);
    });
  }

  /**
   * Frees at once what the update computed on the way, and the values that it replaced where nobody else holds them:
   * left to the collector they would be most of what a training loop leaves behind.
   */
  #updateOne(param: Tensor, grad: Tensor, state: ParamState, group: ParamGroup): void {
    const before = { ...state };
    const old = heldBy(param, state);
    const serial = upcomingSerial();
    inScope(
      () => {
        this.update(param, grad, state, group);
        this.#changeInPlace(state, before);
      },
      () => heldBy(param, state),
    );
    const now = heldBy(param, state);
    for (const storage of old) if (storage.isSole && !now.includes(storage)) storage.dispose();
    for (const storage of now) {
      if (storage.size > maxTracedElements && storage.serial >= serial) storage.isSole = true;
    }
  }

  /** What is remembered of a parameter changes in place, as in PyTorch: whoever holds it sees it change. */
  #changeInPlace(state: ParamState, before: ParamState): void {
    for (const [name, held] of Object.entries(before)) {
      const next = state[name];
      if (!(held instanceof Tensor) || !(next instanceof Tensor) || held === next) continue;
      if (held.dtype !== next.dtype || !sameShape(held.dims, next.dims)) continue;
      held.become(next);
      state[name] = held;
    }
  }

  /**
   * The optimiser as plain data, for torch.save: param_groups with the parameters as their numbers, and state
   * by those numbers. The tensors in it are the optimiser's own, no copies.
   * PyTorch: torch.optim.Optimizer.state_dict
   */
  state_dict(): { state: Record<number, ParamState>; param_groups: Options[] } {
    const all = this.param_groups.flatMap((group) => group.params);
    const state: Record<number, ParamState> = {};
    all.forEach((param, i) => {
      const known = this.state.get(param);
      if (known) state[i] = this.packed(known);
    });
    const param_groups = this.param_groups.map(({ params, ...options }) => ({
      ...options,
      params: params.map((param) => all.indexOf(param)),
    }));
    return { state, param_groups };
  }

  /**
   * Takes over options and state from state_dict(), this one's or real PyTorch's; the parameters stay.
   * ValueError where the number of groups, or of parameters in a group, is another; KeyError for the state of
   * a parameter that is not there; RuntimeError for a step count that is still on the GPU.
   * PyTorch: torch.optim.Optimizer.load_state_dict
   */
  load_state_dict(given: { state: Record<number, ParamState>; param_groups: Options[] }): void {
    if (given.param_groups.length !== this.param_groups.length) {
      throw new ValueError('loaded state dict has a different number of parameter groups');
    }
    const all = this.param_groups.flatMap((group) => group.params);
    given.param_groups.forEach((saved, i) => {
      const group = this.param_groups[i]!;
      const { params, ...options } = saved;
      if (!Array.isArray(params) || params.length !== group.params.length) {
        throw new ValueError(
          "loaded state dict contains a parameter group that doesn't match the size of optimizer's group",
        );
      }
      Object.assign(group, options);
    });
    this.state.clear();
    for (const [key, state] of Object.entries(given.state)) {
      const param = all[Number(key)];
      if (!param) throw new KeyError(key);
      this.state.set(param, this.unpacked(state));
    }
  }

  /** Defaults that PyTorch writes with a point although they are whole. */
  protected readonly wholeFloats: Readonly<Record<string, number>> = {};

  #text(key: string, value: unknown): string {
    return this.wholeFloats[key] === value && typeof value === 'number'
      ? floatRepr(value)
      : optionText(key, value);
  }

  /** A parameter's state as PyTorch lays it out. */
  protected packed({ step, ...rest }: ParamState): ParamState {
    const state = (this.constructor.name === 'SGD' ? { ...rest } : { step, ...rest }) as ParamState;
    for (const name of this.tensorState) {
      const value = state[name];
      if (typeof value === 'number') state[name] = new Tensor(Arr.from([value], [], float32));
    }
    return state;
  }

  protected unpacked(given: ParamState): ParamState {
    const state: ParamState = { ...given, step: given.step ?? 0 };
    for (const name of new Set([...this.tensorState, 'step'])) {
      const value: unknown = state[name];
      if (!(value instanceof Tensor)) continue;
      const [number] = value.arr.storage.readNow() ?? [];
      if (number === undefined)
        throw new RuntimeError(
          `the optimizer's "${name}" is still on the GPU. Write \`await state.${name}.data()\` on a line before.`,
        );
      state[name] = number;
    }
    return state;
  }

  toString(): string {
    let text = `${this.constructor.name} (`;
    this.param_groups.forEach((group, i) => {
      text += `\nParameter Group ${i}\n`;
      for (const key of Object.keys(group).sort()) {
        if (key !== 'params') text += `    ${key}: ${this.#text(key, group[key])}\n`;
      }
    });
    return `${text})`;
  }
}

function heldBy(param: Tensor, state: ParamState): Storage[] {
  const held = [param.arr.holds];
  for (const value of Object.values(state)) if (value instanceof Tensor) held.push(value.arr.holds);
  return held;
}

function zerosLike(tensor: Tensor): Tensor {
  return new Tensor(Arr.filled(0, tensor.dims, tensor.dtype));
}

/** Gives a tensor a new value, past the tape, as an in-place operation does. */
export function assign(target: Tensor, value: Arr): void {
  target.become(new Tensor(value));
}

/** Python shows a float with its point; weight_decay and the rest are written as whole numbers there. */
const wholeByDefault = new Set([
  'weight_decay',
  'momentum',
  'dampening',
  'lr_decay',
  'initial_accumulator_value',
]);

function optionText(key: string, value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') {
    return Number.isInteger(value) && (wholeByDefault.has(key) || value !== 0)
      ? String(value)
      : floatRepr(value);
  }
  if (Array.isArray(value)) return `(${value.map((item) => optionText(key, item)).join(', ')})`;
  return String(value);
}

/** Python's text of a number in an error, such as "Invalid learning rate: -1". */
export function numberText(value: unknown): string {
  return typeof value === 'number' && !Number.isInteger(value) ? floatRepr(value) : String(value);
}
