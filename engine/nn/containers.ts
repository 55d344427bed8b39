// nn.Sequential, nn.ModuleList and nn.ModuleDict: modules by number or by name, in order.
import { IndexError } from '../backend';
import { isPlainObject } from '../ops/schema';
import { KeyError } from './errors';
import { Module, requireModule } from './Module';
import { itemKey, registryKey } from './registry';
import { withoutNew } from './withoutNew';

/** Named modules: an OrderedDict in PyTorch, a plain object or a Map here. */
type Named = Record<string, Module> | Map<string, Module>;

abstract class ModuleRow extends Module {
  override get length(): number {
    return this[registryKey].modules.size;
  }

  *[Symbol.iterator](): Generator<Module> {
    for (const module of this[registryKey].modules.values()) if (module) yield module;
  }

  append(module: Module): this {
    this.add_module(String(this.length), requireModule(module));
    return this;
  }

  extend(modules: Iterable<Module>): this {
    for (const module of modules) this.append(module);
    return this;
  }

  insert(index: number, module: Module): this {
    const items = [...this];
    if (!(index >= -items.length && index <= items.length)) {
      throw new IndexError(`Index out of range: ${index}`);
    }
    items.splice(index, 0, requireModule(module));
    this[registryKey].modules.clear();
    return this.extend(items);
  }

  /** Takes one away by its number; those behind it move up, if they are named by numbers. */
  pop(index = -1): Module {
    const { modules } = this[registryKey];
    const found = this.at(index);
    const nr = index < 0 ? index + this.length : index;
    const rest = [...modules].filter((_, i) => i !== nr);
    modules.clear();
    rest.forEach(([name, module], i) => {
      modules.set(/^\d+$/.test(name) ? String(i) : name, module);
    });
    return found;
  }

  /** Another of its kind with the modules of both: a + b in Python. */
  __add__(other: Iterable<Module>): ModuleRow {
    const Row = this.constructor as new () => ModuleRow;
    return new Row().extend([...this, ...other]);
  }

  at(index: number): Module {
    const items = [...this];
    const found = items[index < 0 ? index + items.length : index];
    if (!found) throw new IndexError(`index ${index} is out of range`);
    return found;
  }

  /** model[-1] and model['1:3']; model[0] is found by its name. */
  [itemKey](key: string): Module {
    if (!key.includes(':')) return this.at(Number(key));
    const [from, to] = key.split(':').map((end) => (end === '' ? undefined : Number(end)));
    const Row = this.constructor as new () => ModuleRow;
    return new Row().extend([...this].slice(from, to));
  }
}

class SequentialModule extends ModuleRow {
  constructor(...modules: (Module | Named)[]) {
    super();
    const [only] = modules;
    if (modules.length === 1 && (only instanceof Map || isPlainObject(only))) {
      for (const [name, module] of entriesOf(only as Named)) this.add_module(name, requireModule(module));
    } else {
      for (const module of modules) this.append(module as Module);
    }
  }

  override forward(input: unknown): unknown {
    let value = input;
    for (const module of this) value = module(value);
    return value;
  }
}

class ModuleListModule extends ModuleRow {
  constructor(modules: Iterable<Module> = []) {
    super();
    this.extend(modules);
  }
}

class ModuleDictModule extends Module {
  constructor(modules: Named = {}) {
    super();
    this.update(modules);
  }

  override get length(): number {
    return this[registryKey].modules.size;
  }

  keys(): string[] {
    return [...this[registryKey].modules.keys()];
  }

  values(): Module[] {
    return this.children();
  }

  items(): [string, Module][] {
    return this.named_children();
  }

  get(name: string): Module {
    const found = this[registryKey].modules.get(name);
    if (!found) throw new KeyError(`'${name}'`);
    return found;
  }

  set(name: string, module: Module): this {
    this.add_module(name, requireModule(module));
    return this;
  }

  has(name: string): boolean {
    return this[registryKey].modules.has(name);
  }

  pop(name: string): Module {
    const found = this.get(name);
    Reflect.deleteProperty(this, name);
    return found;
  }

  clear(): void {
    for (const name of this.keys()) Reflect.deleteProperty(this, name);
  }

  *[Symbol.iterator](): Generator<string> {
    yield* this.keys();
  }

  update(modules: Named): this {
    for (const [name, module] of entriesOf(modules)) this.add_module(name, requireModule(module));
    return this;
  }
}

function entriesOf(modules: Named): Iterable<[string, Module]> {
  return modules instanceof Map ? modules : Object.entries(modules);
}

export type Sequential = SequentialModule;
/**
 * Modules one after another: each is called with what the one before it gave.
 * Takes modules, or one plain object or Map of named modules. model[0], model[-1] and model['1:3'] find
 * parts. Input and output as the first and last module have them. TypeError for what is no module.
 * PyTorch: torch.nn.Sequential
 */
export const Sequential = withoutNew('Sequential', SequentialModule);

/**
 * A list of modules whose parameters count as the owner's; it has no forward of its own.
 * Takes an iterable of modules; append, extend, insert and pop change it, list[0], list[-1] and list['1:3']
 * read it. TypeError for what is no module.
 * PyTorch: torch.nn.ModuleList
 */
export const ModuleList = withoutNew('ModuleList', ModuleListModule);

/**
 * Modules by name, whose parameters count as the owner's; it has no forward of its own.
 * Takes a plain object or a Map; get, set, has, update, pop, keys, values and items are its methods. KeyError
 * for a name that is not there.
 * PyTorch: torch.nn.ModuleDict
 */
export const ModuleDict = withoutNew('ModuleDict', ModuleDictModule);
