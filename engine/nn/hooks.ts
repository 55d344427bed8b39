// The hooks of modules: which there are, and how forward is called in their midst. Gradients of a whole
// module pass through two nodes of our own, one behind its outputs and one before its inputs.
import type { FunctionCtx } from '../autograd/context';
import { Function as CustomFunction } from '../autograd/Function';
import { addTo, type Handle, type Hooks } from '../autograd/handle';
import { RuntimeError } from '../backend';
import { isPlainObject } from '../ops/schema';
import { Tensor } from '../tensor/tensor';
import type { Module } from './Module';
import type { StateDict } from './stateDict';

type Grads = (Tensor | null)[];
export type ForwardHook = (module: Module, ...rest: never[]) => unknown;
export type ForwardPreHook = (module: Module, ...rest: never[]) => unknown;
export type BackwardHook = (module: Module, gradInput: Grads, gradOutput: Grads) => unknown;
export type BackwardPreHook = (module: Module, gradOutput: Grads) => unknown;
export type StateDictHook = (
  module: Module,
  state: StateDict,
  prefix: string,
  metadata: Record<string, unknown>,
) => unknown;
export type LoadPreHook = (
  state: Record<string, Tensor>,
  prefix: string,
  metadata: Record<string, unknown>,
  strict: boolean,
  missing: string[],
  unexpected: string[],
  messages: string[],
) => void;
export type LoadPostHook = (
  module: Module,
  keys: { missing_keys: string[]; unexpected_keys: string[] },
) => void;

export interface HookOptions {
  /** Before those that are there. */
  prepend?: boolean;
  /** With keyword arguments, a trailing plain object, as an argument of their own. */
  with_kwargs?: boolean;
  /** Also where forward fails. */
  always_call?: boolean;
}

interface Entry<H> {
  hook: H;
  options: HookOptions;
}

export interface ModuleHooks {
  count: number;
  before: Hooks<Entry<ForwardPreHook>>;
  after: Hooks<Entry<ForwardHook>>;
  backward: Hooks<Entry<BackwardHook>>;
  beforeBackward: Hooks<Entry<BackwardPreHook>>;
  stateDict: Hooks<Entry<StateDictHook>>;
  beforeLoad: Hooks<Entry<LoadPreHook>>;
  afterLoad: Hooks<Entry<LoadPostHook>>;
}

export const hooksKey = Symbol('hooks');

export function noHooks(): ModuleHooks {
  return {
    count: 0,
    before: new Map(),
    after: new Map(),
    backward: new Map(),
    beforeBackward: new Map(),
    stateDict: new Map(),
    beforeLoad: new Map(),
    afterLoad: new Map(),
  };
}

export function addHook<K extends Exclude<keyof ModuleHooks, 'count'>>(
  hooks: ModuleHooks,
  kind: K,
  hook: ModuleHooks[K] extends Hooks<Entry<infer H>> ? H : never,
  options: HookOptions,
): Handle {
  const handle = addTo(hooks[kind] as Hooks<unknown>, { hook, options }, options.prepend);
  hooks.count += 1;
  return {
    id: handle.id,
    remove: () => {
      if ((hooks[kind] as Hooks<unknown>).has(handle.id)) hooks.count -= 1;
      handle.remove();
    },
  };
}

type Call = (module: Module, ...rest: unknown[]) => unknown;

function split(args: unknown[]): [unknown[], Record<string, unknown>] {
  const last = args[args.length - 1];
  return isPlainObject(last) ? [args.slice(0, -1), last] : [args, {}];
}

export function callWithHooks(module: Module, hooks: ModuleHooks, args: unknown[]): unknown {
  const given = beforeForward(module, hooks, args);
  const marks = hooks.backward.size + hooks.beforeBackward.size > 0 ? new Marks(module, hooks) : null;
  let output: unknown;
  try {
    output = module.forward(...(marks ? marks.inputs(given) : given));
  } catch (error) {
    for (const { hook, options } of hooks.after.values()) {
      if (options.always_call) runAfter(module, hook as Call, options, given, undefined);
    }
    throw error;
  }
  for (const { hook, options } of hooks.after.values()) {
    output = runAfter(module, hook as Call, options, given, output) ?? output;
  }
  return marks ? marks.outputs(output) : output;
}

function beforeForward(module: Module, hooks: ModuleHooks, args: unknown[]): unknown[] {
  let given = args;
  for (const { hook, options } of hooks.before.values()) {
    const [positional, keywords] = split(given);
    if (options.with_kwargs) {
      const changed = (hook as Call)(module, positional, keywords);
      if (changed === undefined || changed === null) continue;
      if (!Array.isArray(changed) || changed.length !== 2) {
        throw new RuntimeError(
          `forward pre-hook must return None or a tuple of (new_args, new_kwargs), but got ${String(changed)}.`,
        );
      }
      const [next, nextKeywords] = changed as [unknown[], Record<string, unknown>];
      given = Object.keys(nextKeywords).length > 0 ? [...next, nextKeywords] : [...next];
    } else {
      const changed = (hook as Call)(module, given);
      if (changed !== undefined && changed !== null) given = Array.isArray(changed) ? changed : [changed];
    }
  }
  return given;
}

function runAfter(
  module: Module,
  hook: Call,
  options: HookOptions,
  given: unknown[],
  output: unknown,
): unknown {
  if (!options.with_kwargs) return hook(module, given, output);
  const [positional, keywords] = split(given);
  return hook(module, positional, keywords, output);
}

/** Hands tensors on, and their gradients back through a function. */
export function passing(tensors: Tensor[], onGradients: (grads: Grads) => Grads): Tensor[] {
  class BackwardHookFunction extends CustomFunction {
    static override forward(_ctx: FunctionCtx, ...given: Tensor[]): Tensor[] {
      return given;
    }

    static override backward(_ctx: FunctionCtx, ...grads: Grads): Grads {
      return onGradients(grads);
    }
  }
  // A bundler may have shortened the name, which grad_fn shows.
  Object.defineProperty(BackwardHookFunction, 'name', { value: 'BackwardHookFunction' });
  return BackwardHookFunction.apply(...tensors) as Tensor[];
}

class Marks {
  private gradOutput: Grads | null = null;

  constructor(
    private readonly module: Module,
    private readonly hooks: ModuleHooks,
  ) {}

  inputs(args: unknown[]): unknown[] {
    const places = args.flatMap((arg, i) => (arg instanceof Tensor ? [i] : []));
    this.inputCount = places.length;
    const needed = places.some((i) => (args[i] as Tensor).requires_grad);
    if (!needed || this.hooks.backward.size === 0) return args;
    const marked = passing(
      places.map((i) => args[i] as Tensor),
      (grads) =>
        this.finish(
          args.map((_, i) => (places.includes(i) ? (grads[places.indexOf(i)] ?? null) : null)),
          places,
        ),
    );
    this.hasInputs = true;
    return args.map((arg, i) => (places.includes(i) ? marked[places.indexOf(i)] : arg));
  }

  private hasInputs = false;
  private inputCount = 0;

  private finish(gradInput: Grads, places: number[]): Grads {
    let current = gradInput;
    for (const { hook } of [...this.hooks.backward.values()]) {
      const changed = hook(this.module, current, this.gradOutput ?? []);
      if (changed === undefined || changed === null) continue;
      const list = (Array.isArray(changed) ? changed : [changed]) as Grads;
      if (list.length !== current.length) {
        throw new RuntimeError(
          `Backward hook returned an invalid number of grad_input, got ${list.length}, but expected ${current.length}`,
        );
      }
      current = list;
    }
    return places.map((i) => current[i] ?? null);
  }

  outputs(output: unknown): unknown {
    const list: unknown[] = Array.isArray(output) ? output : [output];
    const places = list.flatMap((item, i) => (item instanceof Tensor ? [i] : []));
    if (!places.some((i) => (list[i] as Tensor).requires_grad)) return output;
    const marked = passing(
      places.map((i) => list[i] as Tensor),
      (grads) => {
        let current: Grads = list.map((_, i) =>
          places.includes(i) ? (grads[places.indexOf(i)] ?? null) : null,
        );
        for (const { hook } of [...this.hooks.beforeBackward.values()]) {
          const changed = hook(this.module, current);
          if (changed !== undefined && changed !== null)
            current = (Array.isArray(changed) ? changed : [changed]) as Grads;
        }
        this.gradOutput = current;
        // Inputs without gradients have no node of their own: their hooks run here, on nothing.
        if (!this.hasInputs) this.finish(new Array<null>(this.inputCount).fill(null), []);
        return places.map((i) => current[i] ?? null);
      },
    );
    const all = list.map((item, i) => (places.includes(i) ? marked[places.indexOf(i)] : item));
    return Array.isArray(output) ? all : all[0];
  }
}
