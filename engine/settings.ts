// What PyTorch lets a program set about the machine, for code that sets it: threads, determinism, compilation.
// Here the browser decides; each is taken, remembered where it can be asked for, and changes nothing.
import { RuntimeError } from './backend';

let threads = 1;
let deterministic = false;

/**
 * What set_num_threads was given last, at first 1. The browser decides how many are used.
 * PyTorch: torch.get_num_threads
 */
export function get_num_threads(): number {
  return threads;
}

/**
 * Remembers a number of threads, and changes nothing: the browser decides. RuntimeError for what is no whole
 * number from 1 on.
 * PyTorch: torch.set_num_threads
 */
export function set_num_threads(count: number): void {
  if (!Number.isInteger(count)) throw new RuntimeError('set_num_threads expects an int, but got float');
  if (count <= 0) throw new RuntimeError('set_num_threads expects a positive integer');
  threads = count;
}

/**
 * Remembers whether algorithms shall be deterministic, and changes nothing.
 * PyTorch: torch.use_deterministic_algorithms
 */
export function use_deterministic_algorithms(mode: boolean): void {
  deterministic = mode;
}

/**
 * What use_deterministic_algorithms was given last, at first false.
 * PyTorch: torch.are_deterministic_algorithms_enabled
 */
export function are_deterministic_algorithms_enabled(): boolean {
  return deterministic;
}

/**
 * Gives the model or function back as it is: PyTorch 2 compiles here.
 * PyTorch: torch.compile
 */
export function compile<T>(model: T): T {
  return model;
}
