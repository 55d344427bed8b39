// Calls an op of the table by its name, so that layers and losses say which op they are and no more.
import { RuntimeError } from '../backend';
import { opTable } from '../ops/table';
import type { Tensor } from '../tensor/tensor';

export function call(name: string, ...args: unknown[]): Tensor {
  const entry = opTable.get(name);
  if (!entry) throw new RuntimeError(`internal: there is no op "${name}"`);
  return entry.call(...args) as Tensor;
}
