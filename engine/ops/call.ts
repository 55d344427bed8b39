// Calls an op of the table by its name, for rules that are made of ops of other files.
import { RuntimeError } from '../backend';
import type { Tensor } from '../tensor/tensor';
import { opTable } from './table';

export function call(name: string, ...args: unknown[]): Tensor {
  const entry = opTable.get(name);
  if (!entry) throw new RuntimeError(`internal: there is no op "${name}"`);
  return entry.call(...args) as Tensor;
}
