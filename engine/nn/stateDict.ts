// A module's values by name: the ordered dictionary that state_dict() gives, and loading one back with
// PyTorch's account of what does not fit.
import { withGradMode } from '../autograd/mode';
import { PyTypeError, RuntimeError } from '../backend';
import * as k from '../ops/kernels';
import { bind, parseSchema, pyTypeOf } from '../ops/schema';
import { formatSize } from '../tensor/print';
import { sameShape } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import { hooksKey, type ModuleHooks } from './hooks';
import { type Registry, registryKey } from './registry';

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

type Given = Record<string, Tensor> | Map<string, Tensor>;

/** What a state dict needs to know of a module. */
interface Stateful {
  [registryKey]: Registry<Stateful>;
  [hooksKey]: ModuleHooks;
  _get_name(): string;
  get_extra_state?(): Tensor;
  set_extra_state?(state: unknown): void;
}

/** Unlike named_modules, a module that is used twice comes twice: a state dict has both names. */
function allPaths(module: Stateful, prefix: string): [string, Stateful][] {
  const found: [string, Stateful][] = [[prefix, module]];
  for (const [name, child] of module[registryKey].modules) {
    if (child) found.push(...allPaths(child, `${prefix}${name}.`));
  }
  return found;
}

function ownTensors(module: Stateful, path: string): [string, Tensor][] {
  const { parameters, buffers, nonPersistent } = module[registryKey];
  const found: [string, Tensor][] = [];
  for (const [name, value] of parameters) if (value) found.push([path + name, value]);
  for (const [name, value] of buffers) {
    if (value && !nonPersistent.has(name)) found.push([path + name, value]);
  }
  return found;
}

const stateSchema = parseSchema(
  "state_dict(any destination=None, str prefix='', bool keep_vars=False) -> any",
);

export function writeState(module: Stateful, given: unknown[]): StateDict {
  const isPrefix = typeof given[0] === 'string';
  const args = bind(stateSchema, isPrefix ? [null, ...given] : given, false);
  const dict = (args.destination as StateDict | null) ?? new StateDict();
  const write = (one: Stateful, path: string): void => {
    for (const [name, value] of ownTensors(one, path)) {
      dict[name] = args.keep_vars ? value : withGradMode(false, () => value.detach());
    }
    if ('get_extra_state' in one && one.get_extra_state) dict[`${path}_extra_state`] = one.get_extra_state();
    for (const [name, child] of one[registryKey].modules) if (child) write(child, `${path}${name}.`);
    for (const { hook } of one[hooksKey].stateDict.values()) {
      hook(one as never, dict, path, { version: 1 });
    }
  };
  write(module, args.prefix as string);
  return dict;
}

export function loadModules(module: Stateful, state: Given, strict: boolean): IncompatibleKeys {
  if (typeof state !== 'object' || state === null) {
    throw new PyTypeError(`Expected state_dict to be dict-like, got <class '${pyTypeOf(state)}'>.`);
  }
  // Hooks may change it: the reader's own stays as it is.
  const given: Record<string, Tensor> = Object.fromEntries(
    state instanceof Map ? state : Object.entries(state),
  );
  const missing: string[] = [];
  const unexpected: string[] = [];
  const faults: string[] = [];
  const wanted: [string, Tensor][] = [];
  const modules = allPaths(module, '');
  for (const [path, one] of modules) {
    for (const { hook } of one[hooksKey].beforeLoad.values()) {
      hook(given, path, { version: 1 }, true, missing, unexpected, faults);
    }
    wanted.push(...ownTensors(one, path));
  }
  const names = new Set(wanted.map(([name]) => name));
  for (const [path, one] of modules) {
    const extra = `${path}_extra_state`;
    if ('set_extra_state' in one && one.set_extra_state && extra in given) one.set_extra_state(given[extra]);
    if ('set_extra_state' in one || 'get_extra_state' in one) {
      names.add(extra);
      if (!(extra in given)) missing.push(extra);
    }
  }
  for (const [name, tensor] of wanted) {
    const value = given[name];
    if (value === undefined) missing.push(name);
    else {
      const fault = misfit(name, tensor, value);
      if (fault) faults.push(fault);
      else overwrite(tensor, value);
    }
  }
  unexpected.push(...Object.keys(given).filter((name) => !names.has(name)));
  const keys = incompatible(missing, unexpected);
  for (const [, one] of modules) {
    for (const { hook } of one[hooksKey].afterLoad.values()) hook(one as never, keys);
  }
  const leading: string[] = [];
  if (strict && missing.length > 0) leading.push(`Missing key(s) in state_dict: ${quoted(missing)}. `);
  if (strict && unexpected.length > 0) {
    leading.push(`Unexpected key(s) in state_dict: ${quoted(unexpected)}. `);
  }
  const all = [...leading, ...faults];
  if (all.length > 0) {
    throw new RuntimeError(
      `Error(s) in loading state_dict for ${module._get_name()}:\n\t${all.join('\n\t')}`,
    );
  }
  return keys;
}

function misfit(name: string, tensor: Tensor, value: unknown): string | null {
  if (!(value instanceof Tensor)) {
    return (
      `While copying the parameter named "${name}", expected torch.Tensor or Tensor-like object from checkpoint ` +
      `but received <class '${pyTypeOf(value)}'>`
    );
  }
  if (sameShape(value.dims, tensor.dims)) return null;
  return (
    `size mismatch for ${name}: copying a param with shape ${formatSize(value.dims)} from checkpoint, ` +
    `the shape in current model is ${formatSize(tensor.dims)}.`
  );
}

/** Copies the value, past the tape. Storages never change, so that sharing one is a copy. */
export function overwrite(target: Tensor, value: Tensor): void {
  target.become(new Tensor(k.cast(value.arr, target.dtype)), true);
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
