// nn.Module: the base of every network. An instance is a function, so that net(x) works, and a proxy, so
// that assigning a parameter or a module to it files it there, also from class fields. It computes nothing.
import { PyTypeError, ValueError } from '../backend';
import { Tensor } from '../tensor/tensor';
import { AttributeError, KeyError, NotImplementedError } from './errors';
import { moduleText } from './moduleText';
import { Parameter } from './Parameter';
import { emptyRegistry, type Registry, registryKey, watched } from './registry';
import { type IncompatibleKeys, loadStateDict, StateDict } from './stateDict';

type ForwardHook = (module: Module, args: unknown[], output: unknown) => unknown;
type ForwardPreHook = (module: Module, args: unknown[]) => unknown;

const hooksKey = Symbol('hooks');

export interface Module {
  // biome-ignore lint/suspicious/noExplicitAny: what a module takes and gives is its forward's affair.
  (...args: any[]): any;
  // biome-ignore lint/suspicious/noExplicitAny: as in Python, a module has whatever was assigned to it.
  [attribute: string]: any;
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: see the interface.
export class Module {
  declare training: boolean;
  declare [registryKey]: Registry<Module>;
  declare [hooksKey]: { before: Map<number, ForwardPreHook>; after: Map<number, ForwardHook>; next: number };

  constructor() {
    const call = (...args: unknown[]): unknown => self._call(args);
    Object.setPrototypeOf(call, new.target.prototype as object);
    // An arrow function's own name and length would hide attributes of these names.
    Reflect.deleteProperty(call, 'name');
    Reflect.deleteProperty(call, 'length');
    hide(call, registryKey, emptyRegistry<Module>());
    hide(call, hooksKey, { before: new Map(), after: new Map(), next: 0 });
    const self = watched(call as unknown as Module & { [registryKey]: Registry<never> }) as Module;
    self.training = true;
    // biome-ignore lint/correctness/noConstructorReturn: the callable instance takes the place of this one.
    return self;
  }

  forward(..._args: unknown[]): unknown {
    throw new NotImplementedError(`Module [${this._get_name()}] is missing the required "forward" function`);
  }

  _call(args: unknown[]): unknown {
    const { before, after } = this[hooksKey];
    let given = args;
    for (const hook of before.values()) {
      const changed = hook(this, given);
      if (changed !== undefined && changed !== null) given = Array.isArray(changed) ? changed : [changed];
    }
    let output: unknown = this.forward(...given);
    for (const hook of after.values()) output = hook(this, given, output) ?? output;
    return output;
  }

  register_forward_hook(hook: ForwardHook): { remove(): void } {
    return attach(this[hooksKey].after, this[hooksKey].next++, hook);
  }

  register_forward_pre_hook(hook: ForwardPreHook): { remove(): void } {
    return attach(this[hooksKey].before, this[hooksKey].next++, hook);
  }

  register_parameter(name: string, parameter: Parameter | null): void {
    checkName(this, 'parameter', name);
    if (parameter !== null && !(parameter instanceof Parameter)) {
      throw new PyTypeError(
        `cannot assign '${typeof parameter}' object to parameter '${name}' (torch.nn.Parameter or None required)`,
      );
    }
    this[registryKey].parameters.set(name, parameter);
    this[name] = parameter;
  }

  register_buffer(
    name: string,
    tensor: Tensor | null,
    persistent: boolean | { persistent?: boolean } = true,
  ): void {
    checkName(this, 'buffer', name);
    const keep = typeof persistent === 'boolean' ? persistent : (persistent.persistent ?? true);
    const { buffers, nonPersistent } = this[registryKey];
    buffers.set(name, tensor);
    if (keep) nonPersistent.delete(name);
    else nonPersistent.add(name);
    this[name] = tensor;
  }

  add_module(name: string, module: Module | null): void {
    if (module !== null && !(module instanceof Module)) {
      throw new PyTypeError(`${pythonType(module)} is not a Module subclass`);
    }
    if (name.includes('.')) throw new KeyError(`module name can't contain ".", got: ${name}`);
    if (name === '') throw new KeyError('module name can\'t be empty string ""');
    this[registryKey].modules.set(name, module);
    // A number as a name stays out of the properties: there it would lose its place in the order.
    if (!/^\d+$/.test(name)) this[name] = module;
  }

  register_module(name: string, module: Module | null): void {
    this.add_module(name, module);
  }

  parameters(recurse = true): Parameter[] {
    return this.named_parameters('', recurse).map(([, parameter]) => parameter);
  }

  named_parameters(prefix = '', recurse = true): [string, Parameter][] {
    return gather(this, (registry) => registry.parameters, prefix, recurse);
  }

  buffers(recurse = true): Tensor[] {
    return this.named_buffers('', recurse).map(([, buffer]) => buffer);
  }

  named_buffers(prefix = '', recurse = true): [string, Tensor][] {
    return gather(this, (registry) => registry.buffers, prefix, recurse);
  }

  children(): Module[] {
    return this.named_children().map(([, child]) => child);
  }

  named_children(): [string, Module][] {
    const seen = new Set<Module>();
    const found: [string, Module][] = [];
    for (const [name, child] of this[registryKey].modules) {
      if (child === null || seen.has(child)) continue;
      seen.add(child);
      found.push([name, child]);
    }
    return found;
  }

  modules(): Module[] {
    return this.named_modules().map(([, module]) => module);
  }

  named_modules(prefix = ''): [string, Module][] {
    const seen = new Set<Module>();
    const found: [string, Module][] = [];
    const visit = (module: Module, name: string): void => {
      if (seen.has(module)) return;
      seen.add(module);
      found.push([name, module]);
      for (const [key, child] of module[registryKey].modules) {
        if (child) visit(child, name ? `${name}.${key}` : key);
      }
    };
    visit(this, prefix);
    return found;
  }

  get_submodule(target: string): Module {
    let module: Module = this;
    for (const name of target === '' ? [] : target.split('.')) {
      const child = module[registryKey].modules.get(name);
      if (!child) throw new AttributeError(`${module._get_name()} has no attribute \`${name}\``);
      module = child;
    }
    return module;
  }

  get_parameter(target: string): Parameter {
    const path = target.split('.');
    const name = path.pop() ?? '';
    const module = this.get_submodule(path.join('.'));
    const parameter = module[registryKey].parameters.get(name);
    if (!parameter) throw new AttributeError(`${module._get_name()} has no attribute \`${name}\``);
    return parameter;
  }

  train(mode = true): this {
    if (typeof mode !== 'boolean') throw new ValueError('training mode is expected to be boolean');
    for (const module of this.modules()) module.training = mode;
    return this;
  }

  eval(): this {
    return this.train(false);
  }

  requires_grad_(requires_grad = true): this {
    for (const parameter of this.parameters()) parameter.requires_grad_(requires_grad);
    return this;
  }

  /** Forgets the gradients of all parameters. */
  zero_grad(): void {
    for (const parameter of this.parameters()) parameter.grad = null;
  }

  apply(visit: (module: Module) => void): this {
    for (const child of this.children()) child.apply(visit);
    visit(this);
    return this;
  }

  /** There is one device, chosen by the notebook's badge; kept so that PyTorch code runs unchanged. */
  to(..._where: unknown[]): this {
    return this;
  }

  cpu(): this {
    return this;
  }

  state_dict(prefix = ''): StateDict {
    const dict = new StateDict();
    for (const [path, module] of allPaths(this, prefix)) {
      const { parameters, buffers, nonPersistent } = module[registryKey];
      for (const [name, value] of parameters)
        if (value) dict[path + name] = new Tensor(value.arr, value.cell);
      for (const [name, value] of buffers) {
        if (value && !nonPersistent.has(name)) dict[path + name] = new Tensor(value.arr, value.cell);
      }
    }
    return dict;
  }

  load_state_dict(
    state: Record<string, Tensor> | Map<string, Tensor>,
    strict: boolean | { strict?: boolean } = true,
  ): IncompatibleKeys {
    const wanted: [string, Tensor][] = [];
    for (const [path, module] of allPaths(this, '')) {
      const { parameters, buffers, nonPersistent } = module[registryKey];
      for (const [name, value] of parameters) if (value) wanted.push([path + name, value]);
      for (const [name, value] of buffers) {
        if (value && !nonPersistent.has(name)) wanted.push([path + name, value]);
      }
    }
    const isStrict = typeof strict === 'boolean' ? strict : (strict.strict ?? true);
    return loadStateDict(this._get_name(), wanted, state, isStrict);
  }

  extra_repr(): string {
    return '';
  }

  _get_name(): string {
    return this.constructor.name;
  }

  toString(): string {
    return moduleText(this);
  }

  get [Symbol.toStringTag](): string {
    return 'Module';
  }
}

function hide(target: object, key: symbol, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: false, configurable: true, writable: true });
}

function attach<H>(hooks: Map<number, H>, id: number, hook: H): { remove(): void } {
  hooks.set(id, hook);
  return { remove: () => void hooks.delete(id) };
}

function checkName(module: Module, kind: 'parameter' | 'buffer', name: string): void {
  if (name.includes('.')) throw new KeyError(`${kind} name can't contain "."`);
  if (name === '') throw new KeyError(`${kind} name can't be empty string ""`);
  const known = kind === 'parameter' ? module[registryKey].parameters : module[registryKey].buffers;
  if (name in module && !known.has(name)) throw new KeyError(`attribute '${name}' already exists`);
}

/** Every named tensor of one kind, without those that came up before under another name. */
function gather<T extends object>(
  root: Module,
  kind: (registry: Registry<Module>) => Map<string, T | null>,
  prefix: string,
  recurse: boolean,
): [string, T][] {
  const seen = new Set<T>();
  const found: [string, T][] = [];
  const modules: [string, Module][] = recurse ? root.named_modules(prefix) : [[prefix, root]];
  for (const [path, module] of modules) {
    for (const [name, value] of kind(module[registryKey])) {
      if (value === null || seen.has(value)) continue;
      seen.add(value);
      found.push([path ? `${path}.${name}` : name, value]);
    }
  }
  return found;
}

/** Unlike named_modules, a module that is used twice comes twice: a state dict has both names. */
function allPaths(module: Module, prefix: string): [string, Module][] {
  const found: [string, Module][] = [[prefix, module]];
  for (const [name, child] of module[registryKey].modules) {
    if (child) found.push(...allPaths(child, `${prefix}${name}.`));
  }
  return found;
}

function pythonType(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  if (typeof value === 'string') return 'str';
  if (value === null || value === undefined) return 'NoneType';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'function' ? 'function' : ((value as object).constructor?.name ?? 'object');
}

export function requireModule(value: unknown): Module {
  if (!(value instanceof Module)) throw new PyTypeError(`${pythonType(value)} is not a Module subclass`);
  return value;
}
