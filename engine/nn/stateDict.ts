// A module's values by name: the ordered dictionary that state_dict() gives, and loading one back with
// PyTorch's account of what does not fit.
import { RuntimeError } from '../backend';
import { formatSize } from '../tensor/print';
import { Tensor } from '../tensor/tensor';

/** An OrderedDict of tensors: plain properties in order, printed as Python prints it. */
export class StateDict {
  [name: string]: Tensor;
}
Object.defineProperty(StateDict.prototype, 'toString', {
  value(this: StateDict): string {
    const items = Object.entries(this).map(([name, tensor]) => `('${name}', ${tensor})`);
    return items.length === 0 ? 'OrderedDict()' : `OrderedDict([${items.join(', ')}])`;
  },
  enumerable: false,
});

export interface IncompatibleKeys {
  missing_keys: string[];
  unexpected_keys: string[];
  toString(): string;
}

export function loadStateDict(
  moduleName: string,
  wanted: [string, Tensor][],
  state: Record<string, Tensor> | Map<string, Tensor>,
  strict: boolean,
): IncompatibleKeys {
  const given = state instanceof Map ? state : new Map(Object.entries(state));
  const names = new Set(wanted.map(([name]) => name));
  const missing = wanted.map(([name]) => name).filter((name) => !given.has(name));
  const unexpected = [...given.keys()].filter((name) => !names.has(name));
  const faults: string[] = [];
  if (strict && missing.length > 0) faults.push(`Missing key(s) in state_dict: ${quoted(missing)}. `);
  if (strict && unexpected.length > 0)
    faults.push(`Unexpected key(s) in state_dict: ${quoted(unexpected)}. `);
  for (const [name, tensor] of wanted) {
    const value = given.get(name);
    if (value === undefined) continue;
    if (!(value instanceof Tensor)) {
      faults.push(
        `While copying the parameter named "${name}", expected torch.Tensor or Tensor-like object from checkpoint but received ${typeof value}`,
      );
      continue;
    }
    if (value.dims.length !== tensor.dims.length || value.dims.some((size, i) => size !== tensor.dims[i])) {
      faults.push(
        `size mismatch for ${name}: copying a param with shape ${formatSize(value.dims)} from checkpoint, ` +
          `the shape in current model is ${formatSize(tensor.dims)}.`,
      );
      continue;
    }
    overwrite(tensor, value);
  }
  if (faults.length > 0) {
    throw new RuntimeError(`Error(s) in loading state_dict for ${moduleName}:\n\t${faults.join('\n\t')}`);
  }
  return incompatible(missing, unexpected);
}

/** Copies the value, past the tape. Storages never change, so that sharing one is a copy. */
export function overwrite(target: Tensor, value: Tensor): void {
  target.become(new Tensor(value.arr.labelled(target.dtype)));
}

function quoted(names: string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

function incompatible(missing_keys: string[], unexpected_keys: string[]): IncompatibleKeys {
  return {
    missing_keys,
    unexpected_keys,
    toString: () => {
      if (missing_keys.length === 0 && unexpected_keys.length === 0) return '<All keys matched successfully>';
      const list = (names: string[]) => `[${names.map((name) => `'${name}'`).join(', ')}]`;
      return `_IncompatibleKeys(missing_keys=${list(missing_keys)}, unexpected_keys=${list(unexpected_keys)})`;
    },
  };
}
