// Whether operations are recorded: grad mode and inference mode. A callback that is asynchronous keeps its
// mode until its promise settles; the modes of others are then what they were, in whatever order they end.
import { finallyDo } from '../finallyDo';

interface Mode {
  grad: boolean;
  inference: boolean;
}

const base: Mode = { grad: true, inference: false };
/** The modes of callbacks that are running, outermost first. */
let frames: Mode[] = [];
let current = base;

/**
 * Whether operations are recorded here: false within no_grad and inference_mode.
 * PyTorch: torch.is_grad_enabled
 */
export function is_grad_enabled(): boolean {
  return current.grad;
}

/** Whether an operation becomes part of a graph; in inference mode none does. */
export function recordsGradients(): boolean {
  return current.grad && !current.inference;
}

/**
 * Whether this runs within inference_mode.
 * PyTorch: torch.is_inference_mode_enabled
 */
export function is_inference_mode_enabled(): boolean {
  return current.inference;
}

function withMode<T>(mode: Mode, work: () => T): T {
  enter(mode);
  return finallyDo(work, () => leave(mode));
}

/** For callers whose mode does not end with a function, such as Python's `with`: gives what ends it. */
export function enterMode(mode: Mode): () => void {
  enter(mode);
  return () => leave(mode);
}

function enter(mode: Mode): void {
  frames.push(mode);
  current = mode;
}

/** Takes one mode away, wherever it stands: of asynchronous callbacks the outer may end first. */
function leave(mode: Mode): void {
  const at = frames.lastIndexOf(mode);
  if (at >= 0) frames.splice(at, 1);
  current = frames[frames.length - 1] ?? base;
}

export function withGradMode<T>(grad: boolean, work: () => T): T {
  return withMode({ grad, inference: current.inference }, work);
}

export function withInferenceMode<T>(inference: boolean, work: () => T): T {
  return withMode({ grad: !inference, inference }, work);
}

/** Switches recording until the callback around it ends, or for good where there is none. */
export function setGradMode(grad: boolean): void {
  current.grad = grad;
}

/** Ends the modes of callbacks that never settled, such as an interrupted cell's. */
export function forgetAsyncModes(): void {
  frames = [];
  current = base;
}
