// What a library must bring to be measured: it opens a backend and prepares a workload as a step that can be repeated.
// Each step ends with a number read back from the device, which shows that the work was done.
import type { WorkloadName } from './workloads';

export interface Step {
  /** Does the work once and reads its number: the loss before the update, or what the workload says. */
  run(): Promise<number>;
  /** Waits until everything that steps have begun is done. */
  settle?(): Promise<void>;
  /** How many of the first numbers must be ours; all, unless the steps begin later or an optimiser is its own. */
  comparable?: number;
}

export interface Contender {
  /** Gives the device in words. */
  open(backend: BackendName, place: Place): Promise<string>;
  prepare(workload: WorkloadName): Promise<Step>;
}

export type BackendName = 'webgpu' | 'webgl' | 'wasm' | 'cpu';

export interface Place {
  /** The folder of TF.js's wasm binaries, ending in a slash: a URL, or a path in Node. */
  wasmBase: string;
  /** On how many threads ours is to compute; what it takes by itself unless told. */
  threads?: number;
  /** The source text of js-pytorch's browser bundle, where it is there. */
  jsPytorch: string | null;
}

/** Thrown where a library cannot do a workload at all. */
export class Unsupported extends Error {}
