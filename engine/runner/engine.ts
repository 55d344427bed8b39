// What the runner asks of the engine, and the engine's answers put into the runner's words. The only file
// of the runner that imports the engine: the rest can be tested without a device.
import type { Probe } from '../backend/adapter';
import type { Graph } from '../trace/schema';
import type { BackendInfo, BackendName, Variable } from './protocol';
import type { CellModule } from './typescript/cells';

export interface Engine {
  /** Begins what takes time and what no reader's choice changes; never fails. It is told what was found of WebGPU. */
  warm(webgpu: Promise<Probe>): Promise<void>;
  /** Loads a backend, the best where none is named, and moves what lives to it. */
  useBackend(name: BackendName | null): Promise<BackendInfo>;
  backendInfo(): BackendInfo;
  /** Looks at what the choice of a backend did not need. True where backendInfo now tells more. */
  lookFurther(): boolean;
  /** To be awaited before a run; a sentence where a lost device was replaced. */
  ready(): Promise<string | null>;
  /** Why the device is gone; null while it is there. */
  lost(): Promise<string | null>;
  globals(): Record<string, unknown>;
  module(name: string): CellModule | null;
  nameTensor(value: unknown, name: string, cellId: string, line: number): void;
  /** The printed form of a tensor or module; null for anything else. */
  printed(value: object): string | null;
  /** The text with device values in place of their marks; null where it has none. */
  resolve(text: string): Promise<string> | null;
  /** The address is the one by which stacks name the cell's code. */
  beginRun(cellId: string, address: string): void;
  /** The graphs of the last run; the bindings are the names that cells have declared. */
  graphs(bindings: Map<string, unknown>): Promise<Graph[]>;
  graphOf(value: unknown, bindings: Map<string, unknown>): Promise<Graph | null>;
  /** Type and one-line summary of a tensor or module for completion; null for anything else. */
  summarise(value: unknown): Omit<Variable, 'name'> | null;
}
