// What PyTorch lets a program set about the machine, for code that sets it: threads, determinism, compilation.
// Here the browser decides; each is taken, remembered where it can be asked for, and changes nothing.
import { RuntimeError } from './backend';

let threads = 1;
let deterministic = false;

export function get_num_threads(): number {
  return threads;
}

export function set_num_threads(count: number): void {
  if (!Number.isInteger(count)) throw new RuntimeError('set_num_threads expects an int, but got float');
  if (count <= 0) throw new RuntimeError('set_num_threads expects a positive integer');
  threads = count;
}

export function use_deterministic_algorithms(mode: boolean): void {
  deterministic = mode;
}

export function are_deterministic_algorithms_enabled(): boolean {
  return deterministic;
}

/** PyTorch 2 compiles here; the model or function comes back as it is. */
export function compile<T>(model: T): T {
  return model;
}
