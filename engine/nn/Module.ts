// nn.Module: the base of every network. An instance is a function, so that net(x) works, and a proxy, so
// that assigning a parameter or a module to it files it there, also from class fields. It computes nothing.
import type { Handle } from '../autograd/handle';
import { withGradMode } from '../autograd/mode';
import { PyTypeError, ValueError } from '../backend';
import { bind, isPlainObject, parseSchema } from '../ops/schema';
import { Arr } from '../tensor/arr';
import { DType, float16, float32, float64, toDtype } from '../tensor/dtype';
import { Tensor } from '../tensor/tensor';
import { AttributeError, KeyError, NotImplementedError } from './errors';
import {
  addHook,
  type BackwardHook,
  type BackwardPreHook,
  callWithHooks,
  type ForwardHook,
  type ForwardPreHook,
  type HookOptions,
  hooksKey,
  type LoadPostHook,
  type LoadPreHook,
  type ModuleHooks,
  noHooks,
  type StateDictHook,
} from './hooks';
import { moduleText } from './moduleText';
import { Parameter } from './Parameter';
import { emptyRegistry, type Registry, registryKey, typeText, watched } from './registry';
import { type IncompatibleKeys, loadModules, type StateDict, writeState } from './stateDict';

/**
 * The base of every network. A subclass makes its parts in its constructor and computes in forward; net(x)
 * calls it, with its hooks. Parameters and modules that are assigned to it are filed under their names.
 * PyTorch: torch.nn.Module
 */
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
  declare [hooksKey]: ModuleHooks;

  constructor() {
    const self = bareModule(new.target.prototype as object);
    self.training = true;
    // biome-ignore lint/correctness/noConstructorReturn: the callable instance takes the place of this one.
    return self;
  }

  /**
   * What the module computes; a subclass writes it. Call the module itself, so that its hooks run.
   * NotImplementedError here.
   */
  forward(..._args: unknown[]): unknown {
    throw new NotImplementedError(`Module [${this._get_name()}] is missing the required "forward" function`);
  }

  _call(args: unknown[]): unknown {
    const hooks = this[hooksKey];
    return hooks.count === 0 ? this.forward(...args) : callWithHooks(this, hooks, args);
  }

  /** Called with the module, its arguments and its output; what it returns takes the output's place. */
  register_forward_hook(hook: ForwardHook, options: HookOptions = {}): Handle {
    return addHook(this[hooksKey], 'after', hook, options);
  }

  /** Called with the module and its arguments before forward; what it returns takes their place. */
  register_forward_pre_hook(hook: ForwardPreHook, options: HookOptions = {}): Handle {
    return addHook(this[hooksKey], 'before', hook, options);
  }

  /** Called with the gradients of the inputs and outputs; what it returns takes the place of the first. */
  register_full_backward_hook(hook: BackwardHook, options: HookOptions = {}): Handle {
    return addHook(this[hooksKey], 'backward', hook, options);
  }

  /** Called with the gradients of the outputs before those of the inputs are computed; may replace them. */
  register_full_backward_pre_hook(hook: BackwardPreHook, options: HookOptions = {}): Handle {
    return addHook(this[hooksKey], 'beforeBackward', hook, options);
  }

  /** Called with each state dict that this module has written its part into. */
  register_state_dict_hook(hook: StateDictHook): Handle {
    return addHook(this[hooksKey], 'stateDict', hook, {});
  }

  /** The name that register_state_dict_hook had first. */
  _register_state_dict_hook(hook: StateDictHook): Handle {
    return this.register_state_dict_hook(hook);
  }

  /** Called before the module takes its part of a state dict, which it may change. */
  _register_load_state_dict_pre_hook(hook: LoadPreHook): Handle {
    return addHook(this[hooksKey], 'beforeLoad', hook, {});
  }

  /** The public name of _register_load_state_dict_pre_hook. */
  register_load_state_dict_pre_hook(hook: LoadPreHook): Handle {
    return this._register_load_state_dict_pre_hook(hook);
  }

  /** Called with the module and the keys that did not match, once all is loaded. */
  register_load_state_dict_post_hook(hook: LoadPostHook): Handle {
    return addHook(this[hooksKey], 'afterLoad', hook, {});
  }

  /**
   * Files a parameter, or null for one that is left out, under a name. TypeError for another value; KeyError
   * for a name that is empty, has a dot in it or is taken.
   */
  register_parameter(name: string, parameter: Parameter | null): void {
    checkName(this, 'parameter', name);
    if (parameter !== null && !(parameter instanceof Parameter)) {
      throw new PyTypeError(
        `cannot assign '${typeText(parameter)}' object to parameter '${name}' (torch.nn.Parameter or None required)`,
      );
    }
    this[registryKey].parameters.set(name, parameter);
    this[name] = parameter;
  }

  /**
   * Files a tensor that is part of the state and is not trained, such as a running mean.
   * With persistent=false the state dict leaves it out. TypeError for what is no tensor or null; KeyError for
   * a name that is empty, has a dot in it or is taken.
   */
  register_buffer(
    name: string,
    tensor: Tensor | null,
    persistent: boolean | { persistent?: boolean } = true,
  ): void {
    checkName(this, 'buffer', name);
    if (tensor !== null && !(tensor instanceof Tensor)) {
      throw new PyTypeError(
        `cannot assign '${typeText(tensor)}' object to buffer '${name}' (torch Tensor or None required)`,
      );
    }
    const keep = typeof persistent === 'boolean' ? persistent : (persistent.persistent ?? true);
    const { buffers, nonPersistent } = this[registryKey];
    buffers.set(name, tensor);
    if (keep) nonPersistent.delete(name);
    else nonPersistent.add(name);
    this[name] = tensor;
  }

  /**
   * Files a module, or null, as a child under a name. TypeError for another value; KeyError for a name that
   * is empty, has a dot in it or is taken.
   */
  add_module(name: string, module: Module | null): void {
    if (module !== null && !(module instanceof Module)) {
      throw new PyTypeError(`${pythonType(module)} is not a Module subclass`);
    }
    if (typeof name !== 'string') {
      throw new PyTypeError(`module name should be a string. Got ${pythonType(name)}`);
    }
    if (name in this && !this[registryKey].modules.has(name)) {
      throw new KeyError(`attribute '${name}' already exists`);
    }
    if (name.includes('.')) throw new KeyError(`module name can't contain ".", got: ${name}`);
    if (name === '') throw new KeyError('module name can\'t be empty string ""');
    this[registryKey].modules.set(name, module);
    // A number as a name stays out of the properties: there it would lose its place in the order.
    if (!/^\d+$/.test(name)) this[name] = module;
  }

  /** Another name of add_module. */
  register_module(name: string, module: Module | null): void {
    this.add_module(name, module);
  }

  /** The parameters of this module and, with recurse=true, of all below it, each once. */
  parameters(recurse: boolean | { recurse?: boolean } = true): Parameter[] {
    const all = typeof recurse === 'boolean' ? recurse : (recurse.recurse ?? true);
    return this.named_parameters('', all).map(([, parameter]) => parameter);
  }

  /** Pairs of dotted name and parameter: (prefix='', recurse=true, remove_duplicate=true). */
  named_parameters(...given: unknown[]): [string, Parameter][] {
    return gather(this, (registry) => registry.parameters, named('named_parameters', given));
  }

  /** The buffers of this module and, with recurse=true, of all below it, each once. */
  buffers(recurse: boolean | { recurse?: boolean } = true): Tensor[] {
    const all = typeof recurse === 'boolean' ? recurse : (recurse.recurse ?? true);
    return this.named_buffers('', all).map(([, buffer]) => buffer);
  }

  /** Pairs of dotted name and buffer: (prefix='', recurse=true, remove_duplicate=true). */
  named_buffers(...given: unknown[]): [string, Tensor][] {
    return gather(this, (registry) => registry.buffers, named('named_buffers', given));
  }

  /** The modules directly below this one, each once. */
  children(): Module[] {
    return this.named_children().map(([, child]) => child);
  }

  /** Pairs of name and module, for the modules directly below this one, each once. */
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

  /** This module and all below it, each once. */
  modules(): Module[] {
    return this.named_modules().map(([, module]) => module);
  }

  /**
   * Pairs of dotted name and module, this one first: (memo=null, prefix='', remove_duplicate=true). memo is
   * ignored; a first text is taken for the prefix.
   */
  named_modules(...given: unknown[]): [string, Module][] {
    const { prefix, remove_duplicate } = named(
      'named_modules',
      given.filter((value) => value !== null && !(value instanceof Set)),
    );
    const seen = new Set<Module>();
    const found: [string, Module][] = [];
    const visit = (module: Module, name: string): void => {
      if (seen.has(module)) return;
      if (remove_duplicate) seen.add(module);
      found.push([name, module]);
      for (const [key, child] of module[registryKey].modules) {
        if (child) visit(child, name ? `${name}.${key}` : key);
      }
    };
    visit(this, prefix);
    return found;
  }

  /** The module at a dotted path, as in 'encoder.0'; '' is this one. AttributeError where there is none. */
  get_submodule(target: string): Module {
    let module: Module = this;
    for (const name of target === '' ? [] : target.split('.')) {
      const child = module[registryKey].modules.get(name);
      if (!child) {
        const kept = name in module && !module[registryKey].modules.has(name);
        throw new AttributeError(
          kept ? `\`${name}\` is not an nn.Module` : `${module._get_name()} has no attribute \`${name}\``,
        );
      }
      module = child;
    }
    return module;
  }

  /** The parameter at a dotted path, as in 'encoder.0.weight'. AttributeError where there is none. */
  get_parameter(target: string): Parameter {
    return findIn(this, target, (registry) => registry.parameters, 'is not an nn.Parameter');
  }

  /** The buffer at a dotted path, as in 'norm.running_mean'. AttributeError where there is none. */
  get_buffer(target: string): Tensor {
    return findIn(this, target, (registry) => registry.buffers, 'is not a buffer');
  }

  /**
   * Sets this module and all below it to training, or to evaluation with false: dropout and batch norm
   * differ. ValueError for what is not true or false.
   */
  train(mode = true): this {
    if (typeof mode !== 'boolean') throw new ValueError('training mode is expected to be boolean');
    for (const module of this.modules()) module.training = mode;
    return this;
  }

  /** Sets this module and all below it to evaluation: train(false). */
  eval(): this {
    return this.train(false);
  }

  /** Turns gradients on or off for all parameters; with false they are frozen. */
  requires_grad_(requires_grad = true): this {
    for (const parameter of this.parameters()) parameter.requires_grad_(requires_grad);
    return this;
  }

  /** Forgets the gradients of all parameters; with set_to_none=false they become zeros. */
  zero_grad(set_to_none: boolean | { set_to_none?: boolean } = true): void {
    const toNone = typeof set_to_none === 'boolean' ? set_to_none : (set_to_none.set_to_none ?? true);
    for (const parameter of this.parameters()) {
      const { grad } = parameter;
      if (grad) parameter.grad = toNone ? null : new Tensor(Arr.filled(0, grad.dims, grad.dtype));
    }
  }

  /** Calls a function with every module below this one and then with this one, as to initialise weights. */
  apply(visit: (module: Module) => void): this {
    for (const child of this.children()) child.apply(visit);
    visit(this);
    return this;
  }

  /**
   * Casts floating-point parameters and buffers to a dtype, or a tensor's; devices are accepted and mean
   * nothing here. TypeError for a dtype that is not floating-point.
   */
  to(...where: unknown[]): this {
    const dtype = dtypeAmong(where);
    if (!dtype) return this;
    if (!dtype.is_floating_point) {
      throw new PyTypeError(
        `nn.Module.to only accepts floating point or complex dtypes, but got desired dtype=${dtype}`,
      );
    }
    return converted(this, (tensor) => (tensor.is_floating_point() ? dtype : tensor.dtype));
  }

  /** Casts every parameter and buffer, whatever it holds. */
  type(dtype: DType | string): this {
    return converted(this, () => toDtype(dtype));
  }

  /** Casts floating-point parameters and buffers to float32. */
  float(): this {
    return this.to(float32);
  }

  /** Casts floating-point parameters and buffers to float64. */
  double(): this {
    return this.to(float64);
  }

  /** Casts floating-point parameters and buffers to float16. */
  half(): this {
    return this.to(float16);
  }

  /** Gives the module back: there is nothing to move. */
  cpu(): this {
    return this;
  }

  /** Gives the module back: there is nothing to move. */
  cuda(_device?: unknown): this {
    return this;
  }

  /** There is one process here: nothing has to be moved for others. */
  share_memory(): this {
    return this;
  }

  /**
   * All parameters and persistent buffers by dotted name: (destination=null, prefix='', keep_vars=false).
   * They are detached unless keep_vars is true. A first text is taken for the prefix.
   */
  state_dict(...given: unknown[]): StateDict {
    return writeState(this, given);
  }

  /** What a subclass adds to the state, under prefix + '_extra_state'. */
  get_extra_state?(): Tensor;
  /** Takes what get_extra_state gave, when a state dict is loaded. */
  set_extra_state?(state: unknown): void;

  /**
   * Copies a state dict's values into parameters and buffers and gives the keys that did not match.
   * RuntimeError for a tensor of another shape and, with strict=true, for missing or unexpected keys.
   */
  load_state_dict(
    state: Record<string, Tensor> | Map<string, Tensor>,
    strict: boolean | { strict?: boolean } = true,
  ): IncompatibleKeys {
    const isStrict = typeof strict === 'boolean' ? strict : (strict.strict ?? true);
    return loadModules(this, state, isStrict);
  }

  /** What a subclass shows between the brackets of its text. */
  extra_repr(): string {
    return '';
  }

  /** The name of the module's class. */
  _get_name(): string {
    return this.constructor.name;
  }

  /** The module and all below it as Python prints them. */
  toString(): string {
    return moduleText(this);
  }

  get [Symbol.toStringTag](): string {
    return 'Module';
  }
}

/** A module of a class with nothing in it: what the constructor and copies begin with. */
export function bareModule(prototype: object): Module {
  const call = (...args: unknown[]): unknown => self._call(args);
  Object.setPrototypeOf(call, prototype);
  // An arrow function's own name and length would hide attributes of these names.
  Reflect.deleteProperty(call, 'name');
  Reflect.deleteProperty(call, 'length');
  hide(call, registryKey, emptyRegistry<Module>());
  hide(call, hooksKey, noHooks());
  const self = watched(call as unknown as Module & { [registryKey]: Registry<never> }) as Module;
  return self;
}

function hide(target: object, key: symbol, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: false, configurable: true, writable: true });
}

function checkName(module: Module, kind: 'parameter' | 'buffer', name: string): void {
  if (name.includes('.')) throw new KeyError(`${kind} name can't contain "."`);
  if (name === '') throw new KeyError(`${kind} name can't be empty string ""`);
  const known = kind === 'parameter' ? module[registryKey].parameters : module[registryKey].buffers;
  if (name in module && !known.has(name)) throw new KeyError(`attribute '${name}' already exists`);
}

interface Named {
  prefix: string;
  recurse: boolean;
  remove_duplicate: boolean;
}

const namedSchemas = Object.fromEntries(
  ['named_parameters', 'named_buffers', 'named_modules'].map((name) => [
    name,
    parseSchema(
      name === 'named_modules'
        ? `${name}(str prefix='', bool remove_duplicate=True, any memo=None) -> any`
        : `${name}(str prefix='', bool recurse=True, bool remove_duplicate=True) -> any`,
    ),
  ]),
);

function named(name: string, given: unknown[]): Named {
  return bind(namedSchemas[name]!, given, false) as unknown as Named;
}

/** Every named tensor of one kind, without those that came up before under another name. */
function gather<T extends object>(
  root: Module,
  kind: (registry: Registry<Module>) => Map<string, T | null>,
  { prefix, recurse, remove_duplicate }: Named,
): [string, T][] {
  const seen = new Set<T>();
  const found: [string, T][] = [];
  const modules: [string, Module][] = recurse
    ? root.named_modules(prefix, remove_duplicate)
    : [[prefix, root]];
  for (const [path, module] of modules) {
    for (const [name, value] of kind(module[registryKey])) {
      if (value === null || seen.has(value)) continue;
      if (remove_duplicate) seen.add(value);
      found.push([path ? `${path}.${name}` : name, value]);
    }
  }
  return found;
}

function findIn<T>(
  root: Module,
  target: string,
  kind: (registry: Registry<Module>) => Map<string, T | null>,
  otherwise: string,
): T {
  const path = target.split('.');
  const name = path.pop() ?? '';
  const module = root.get_submodule(path.join('.'));
  const found = kind(module[registryKey]).get(name);
  if (found) return found;
  throw new AttributeError(
    name in module ? `\`${name}\` ${otherwise}` : `${module._get_name()} has no attribute \`${name}\``,
  );
}

function dtypeAmong(where: unknown[]): DType | null {
  for (const value of where) {
    if (value instanceof DType) return value;
    if (value instanceof Tensor) return value.dtype;
    if (typeof value === 'string' && /^(torch\.)?(float|double|half|u?int|long|short|bool)/.test(value))
      return toDtype(value);
    if (isPlainObject(value)) {
      const inner = dtypeAmong(Object.values(value));
      if (inner) return inner;
    }
  }
  return null;
}

function converted<M extends Module>(module: M, dtypeOf: (tensor: Tensor) => DType): M {
  for (const tensor of [...module.parameters(), ...module.buffers()]) {
    convertInPlace(tensor, dtypeOf(tensor));
  }
  return module;
}

/** A parameter stays itself: only what it holds changes, and its gradient with it. */
function convertInPlace(tensor: Tensor, dtype: DType): void {
  if (tensor.dtype === dtype) return;
  const { grad } = tensor;
  tensor.grad = null;
  tensor.data = withGradMode(false, () => tensor.detach().to(dtype));
  if (grad) tensor.grad = withGradMode(false, () => grad.to(dtype));
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
