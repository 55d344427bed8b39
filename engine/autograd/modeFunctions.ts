// torch.no_grad and its kin as functions. With a callback they run it: torch.no_grad(() => { ... }); without
// one they give what Python writes as @torch.no_grad(): a wrapper for functions and methods.
import { setGradMode, withGradMode, withInferenceMode } from './mode';

// biome-ignore lint/suspicious/noExplicitAny: a wrapped function keeps its own type.
type AnyFunction = (...args: any[]) => any;
type Runner = <T>(work: () => T) => T;

/** Wraps a function so that each call runs in the mode. Also what a decorator of a method is. */
type Wrapper = <F extends AnyFunction>(target: F, context?: unknown) => F;

function wrapper(run: Runner): Wrapper {
  return (target) => {
    const wrapped = function (this: unknown, ...args: unknown[]): unknown {
      return run(() => target.apply(this, args));
    };
    Object.defineProperty(wrapped, 'name', { value: target.name, configurable: true });
    return wrapped as typeof target;
  };
}

/** Runs a function without recording gradients: torch.no_grad(() => { ... }). */
export function no_grad(): Wrapper;
export function no_grad<T>(work: () => T): T;
export function no_grad<T>(work?: () => T): T | Wrapper {
  const run: Runner = (inner) => withGradMode(false, inner);
  return work ? run(work) : wrapper(run);
}

/** Runs a function with gradients recorded, also inside no_grad. */
export function enable_grad(): Wrapper;
export function enable_grad<T>(work: () => T): T;
export function enable_grad<T>(work?: () => T): T | Wrapper {
  const run: Runner = (inner) => withGradMode(true, inner);
  return work ? run(work) : wrapper(run);
}

/** Switches recording on or off from here on; with a function, only while it runs. */
export function set_grad_enabled(mode: boolean): void;
export function set_grad_enabled<T>(mode: boolean, work: () => T): T;
export function set_grad_enabled<T>(mode: boolean, work?: () => T): T | undefined {
  if (work) return withGradMode(mode, work);
  setGradMode(mode);
  return undefined;
}

/** As no_grad, for tensors that will never be part of a graph. */
export function inference_mode(mode?: boolean): Wrapper;
export function inference_mode<T>(work: () => T): T;
export function inference_mode<T>(mode: boolean, work: () => T): T;
export function inference_mode<T>(first?: boolean | (() => T), work?: () => T): T | Wrapper {
  const mode = typeof first === 'boolean' ? first : true;
  const run: Runner = (inner) => withInferenceMode(mode, inner);
  const given = typeof first === 'function' ? first : work;
  return given ? run(given) : wrapper(run);
}
