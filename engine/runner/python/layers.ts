// The engine's modules as Python's layers hold them: made and described in one call, so that Python can show the same
// parameters and attributes as its own; and told what is assigned to them since. Their hooks are Python's affair.
import { signatureOf } from '../../nn/arguments';
import { bareModule, Module } from '../../nn/Module';
import { Parameter } from '../../nn/Parameter';
import { registryKey } from '../../nn/registry';
import { assignArgument, isStateless } from '../../nn/stateless';
import { Tensor } from '../../tensor/tensor';
import { find } from './names';
import type { Slots } from './slots';
import type { Flat, Values } from './values';

/** What Python reads of a tensor in a description: its slot, 0 where there is none. */
type Named = [name: string, slot: number];

/** In the order that Python takes it apart in. */
type Description = [
  slot: number,
  cls: string,
  attributes: Record<string, unknown>,
  parameters: Named[],
  buffers: Named[],
  nonPersistent: string[],
  children: [name: string, child: Description][],
];

type Class = new (...args: unknown[]) => Module;

export class Layers {
  constructor(
    private readonly slots: Slots,
    private readonly values: Values,
  ) {}

  make(path: string, kinds: string, values: Flat[]): Description {
    return this.describe(Reflect.construct(classAt(path), this.values.unpack(kinds, values)));
  }

  /**
   * A module of a class with attributes that another had; nothing is drawn. Parameters and buffers are assigned after:
   * null holds their places.
   */
  remake(path: string, kinds: string, values: Flat[]): number {
    const [attributes, parameters, buffers] = this.values.unpack(kinds, values) as [
      Record<string, unknown>,
      string[],
      string[],
    ];
    const cls = classAt(path);
    const made = isStateless(cls.prototype) ? statelessWith(cls, attributes) : bareModule(cls.prototype);
    const registry = made[registryKey];
    for (const name of parameters) registry.parameters.set(name, null);
    for (const name of buffers) registry.buffers.set(name, null);
    for (const name of [...parameters, ...buffers]) made[name] = null;
    for (const [name, value] of Object.entries(attributes)) assignArgument(made, name, value);
    return this.slots.put(made);
  }

  private describe(module: Module): Description {
    const { parameters, buffers, modules, nonPersistent } = module[registryKey];
    const attributes: Record<string, unknown> = {};
    for (const name of Object.keys(module)) {
      const value: unknown = module[name];
      if (parameters.has(name) || buffers.has(name) || modules.has(name)) continue;
      if (isPlain(value)) attributes[name] = value;
    }
    const slotOf = ([name, tensor]: [string, Tensor | null]): Named => [
      name,
      tensor === null ? 0 : this.slots.put(tensor),
    ];
    return [
      this.slots.put(module),
      module._get_name(),
      attributes,
      [...parameters].map(slotOf),
      [...buffers].map(slotOf),
      [...nonPersistent],
      [...modules].map(([name, child]) => [name, this.describe(child!)]),
    ];
  }

  set(slot: number, name: string, kinds: string, values: Flat[]): void {
    const module = this.slots.get(slot) as Module;
    const [value] = this.values.unpack(kinds, values);
    if (value instanceof Tensor || value instanceof Module) {
      // Python has said already what may stand here; a parameter may have to give way to a plain tensor for a call.
      if (!(value instanceof Parameter)) module[registryKey].parameters.delete(name);
      module[name] = value;
    } else assignArgument(module, name, value);
  }

  delete(slot: number, name: string): void {
    Reflect.deleteProperty(this.slots.get(slot), name);
  }

  setTraining(slot: number, training: boolean): void {
    (this.slots.get(slot) as Module).training = training;
  }

  /** The layer's own computation: Python runs the hooks. */
  forward(slot: number, kinds: string, values: Flat[]): unknown {
    return (this.slots.get(slot) as Module).forward(...this.values.unpack(kinds, values));
  }

  /** forward of one tensor, which is most of them. */
  forwardTensor(slot: number, tensor: number): unknown {
    return (this.slots.get(slot) as Module).forward(this.slots.get(tensor));
  }

  extraRepr(slot: number): string {
    return (this.slots.get(slot) as Module).extra_repr();
  }

  signature(path: string): string | null {
    return signatureOf(classAt(path));
  }
}

function classAt(path: string): Class {
  const found = find(path);
  if (typeof found !== 'function') throw new TypeError(`${path} is no class`);
  return found as Class;
}

/** What is not among the arguments was made of them. */
function statelessWith(cls: Class, attributes: Record<string, unknown>): Module {
  const wanted = signatureOf(cls) ?? '';
  const isArgument = (name: string) => new RegExp(`[ (]${name}[=,)]`).test(wanted);
  return new cls(Object.fromEntries(Object.entries(attributes).filter(([name]) => isArgument(name))));
}

function isPlain(value: unknown): boolean {
  if (value === null || value instanceof Number) return true;
  if (Array.isArray(value)) return value.every(isPlain);
  return ['number', 'string', 'boolean'].includes(typeof value);
}
