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

/**
 * What `@torch.no_grad()` is: a wrapper for functions and methods, whose calls then record no gradients.
 * PyTorch: torch.no_grad
 */
export function no_grad(): Wrapper;
/**
 * Runs a function, which may be async, without recording gradients, and gives what it gives: torch.no_grad(()
 * => { ... }). Results of operations in it have requires_grad=false.
 * PyTorch: torch.no_grad
 */
export function no_grad<T>(work: () => T): T;
export function no_grad<T>(work?: () => T): T | Wrapper {
  const run: Runner = (inner) => withGradMode(false, inner);
  return work ? run(work) : wrapper(run);
}

/**
 * What `@torch.enable_grad()` is: a wrapper for functions and methods, whose calls then record gradients.
 * PyTorch: torch.enable_grad
 */
export function enable_grad(): Wrapper;
/**
 * Runs a function, which may be async, with gradients recorded, also inside no_grad, and gives what it gives.
 * PyTorch: torch.enable_grad
 */
export function enable_grad<T>(work: () => T): T;
export function enable_grad<T>(work?: () => T): T | Wrapper {
  const run: Runner = (inner) => withGradMode(true, inner);
  return work ? run(work) : wrapper(run);
}

/**
 * Switches recording on or off from here on, at most until the no_grad or enable_grad around it ends.
 * PyTorch: torch.set_grad_enabled
 */
export function set_grad_enabled(mode: boolean): void;
/**
 * Runs a function, which may be async, with recording on or off, and gives what it gives.
 * PyTorch: torch.set_grad_enabled
 */
export function set_grad_enabled<T>(mode: boolean, work: () => T): T;
export function set_grad_enabled<T>(mode: boolean, work?: () => T): T | undefined {
  if (work) return withGradMode(mode, work);
  setGradMode(mode);
  return undefined;
}

/**
 * What `@torch.inference_mode()` is: a wrapper for functions and methods, whose calls then make tensors that
 * never become part of a graph.
 * PyTorch: torch.inference_mode
 */
export function inference_mode(mode?: boolean): Wrapper;
/**
 * Runs a function, which may be async, and gives what it gives. As no_grad, and the tensors that it makes
 * never become part of a graph: to save one for backward later is a RuntimeError.
 * PyTorch: torch.inference_mode
 */
export function inference_mode<T>(work: () => T): T;
/**
 * Runs a function in inference mode, or with mode=false out of it, and gives what it gives.
 * PyTorch: torch.inference_mode
 */
export function inference_mode<T>(mode: boolean, work: () => T): T;
export function inference_mode<T>(first?: boolean | (() => T), work?: () => T): T | Wrapper {
  const mode = typeof first === 'boolean' ? first : true;
  const run: Runner = (inner) => withInferenceMode(mode, inner);
  const given = typeof first === 'function' ? first : work;
  return given ? run(given) : wrapper(run);
}
