// torch.autograd.set_detect_anomaly: remembers which line of the reader's code made each node, and stops a
// backward at the first rule that gives nan.
import { RuntimeError, warn } from '../backend';
import { finallyDo } from '../finallyDo';
import type { Tensor } from '../tensor/tensor';
import { runningLine } from '../trace/recording';
import type { Node } from './node';

let enabled = false;
let checksNan = true;

/**
 * Whether anomalies are looked for, as set_detect_anomaly said last.
 * PyTorch: torch.is_anomaly_enabled
 */
export function is_anomaly_enabled(): boolean {
  return enabled;
}

/**
 * Whether nan in a gradient stops backward() while anomalies are looked for.
 * PyTorch: torch.is_anomaly_check_nan_enabled
 */
export function is_anomaly_check_nan_enabled(): boolean {
  return checksNan;
}

type CheckNan = boolean | { check_nan?: boolean } | undefined;

/**
 * Looks for anomalies from here on, or no longer: (mode, check_nan=true). With a function as the last
 * argument only while that runs, and gives what it gives.
 * backward() then names the line of the forward operation that it fails in, and stops with a RuntimeError at
 * the first nan; on a GPU, where values come later, with a warning.
 * PyTorch: torch.autograd.set_detect_anomaly
 */
export function set_detect_anomaly<T>(mode: boolean, ...rest: (CheckNan | (() => T))[]): T | undefined {
  const work = rest.find((value) => typeof value === 'function') as (() => T) | undefined;
  const option = rest.find((value) => typeof value !== 'function') as CheckNan;
  const before = [enabled, checksNan] as const;
  enabled = mode;
  checksNan = typeof option === 'boolean' ? option : (option?.check_nan ?? true);
  if (!work) return undefined;
  return finallyDo(work, () => {
    [enabled, checksNan] = before;
  });
}

/**
 * Runs a function, which may be async, while anomalies are looked for, and gives what it gives: (work,
 * {check_nan: true}). Warns that it is slow; see set_detect_anomaly.
 * PyTorch: torch.autograd.detect_anomaly
 */
export function detect_anomaly<T>(work: () => T, options: { check_nan?: boolean } = {}): T {
  warn(
    'Anomaly Detection has been enabled. This mode will increase the runtime and should only be enabled for debugging.',
  );
  return set_detect_anomaly<T>(true, work, options) as T;
}

export function rememberPlace(node: Node): void {
  if (enabled) node.stack = runningLine();
}

/** Looks at what a rule gave. Where values have to be waited for, the news comes as a warning, later. */
export function checkGradients(node: Node, grads: (Tensor | null)[]): void {
  if (!enabled || !checksNan) return;
  grads.forEach((grad, i) => {
    if (!grad?.dtype.is_floating_point) return;
    const message = `Function '${node.name()}' returned nan values in its ${i}th output.`;
    const values = grad.arr.storage.readNow();
    if (values) {
      if (!hasNan(values)) return;
      warn(whereFrom(node));
      throw new RuntimeError(message);
    }
    void grad.arr.storage.read().then((later) => {
      if (hasNan(later)) warn(`${whereFrom(node)}\nRuntimeError: ${message}`);
    });
  });
}

function hasNan(values: ArrayLike<number>): boolean {
  for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i])) return true;
  return false;
}

export function whereFrom(node: Node): string {
  if (!node.stack) {
    return (
      `Error detected in ${node.name()}. No forward pass information available. ` +
      'Enable detect anomaly during forward pass for more information.'
    );
  }
  return (
    `Error detected in ${node.name()}. ` + `Traceback of forward call that caused the error:\n${node.stack}`
  );
}
