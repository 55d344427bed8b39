// nn.ParameterList and nn.ParameterDict: parameters by number or by name, in order.

import { tensorType } from '../autograd/node';
import { IndexError } from '../backend';
import { isPlainObject } from '../ops/schema';
import type { Tensor } from '../tensor/tensor';
import { KeyError } from './errors';
import { Module } from './Module';
import { Parameter } from './Parameter';
import { itemKey, registryKey } from './registry';
import { withoutNew } from './withoutNew';

function asParameter(value: Tensor): Parameter {
  return value instanceof Parameter ? value : new Parameter(value);
}

abstract class ParameterHolder extends Module {
  override get length(): number {
    return this[registryKey].parameters.size;
  }

  protected put(name: string, value: Tensor): void {
    this[registryKey].parameters.set(name, asParameter(value));
  }

  /** How this container writes what a parameter is of. */
  protected abstract kindOf(value: Tensor): string;

  override extra_repr(): string {
    return [...this[registryKey].parameters]
      .flatMap(([name, value]) =>
        value
          ? [`  (${name}): Parameter containing: [${this.kindOf(value)} of size ${sizeText(value)}]`]
          : [],
      )
      .join('\n');
  }
}

function sizeText(value: Tensor): string {
  return value.ndim === 0 ? '' : value.dims.join('x');
}

class ParameterListModule extends ParameterHolder {
  constructor(values: Iterable<Tensor> = []) {
    super();
    this.extend(values);
  }

  protected kindOf(value: Tensor): string {
    return String(value.dtype);
  }

  *[Symbol.iterator](): Generator<Parameter> {
    for (const value of this[registryKey].parameters.values()) if (value) yield value;
  }

  append(value: Tensor): this {
    this.put(String(this.length), value);
    return this;
  }

  extend(values: Iterable<Tensor>): this {
    for (const value of [...values]) this.append(value);
    return this;
  }

  at(index: number): Parameter {
    const items = [...this];
    const found = items[index < 0 ? index + items.length : index];
    if (!found) throw new IndexError(`index ${index} is out of range`);
    return found;
  }

  [itemKey](key: string): unknown {
    if (!key.includes(':')) return this.at(Number(key));
    const [from, to] = key.split(':').map((end) => (end === '' ? undefined : Number(end)));
    return ParameterList([...this].slice(from, to));
  }
}

type Named = Record<string, Tensor> | Map<string, Tensor> | Iterable<[string, Tensor]>;

class ParameterDictModule extends ParameterHolder {
  constructor(values: Named = {}) {
    super();
    this.update(values);
  }

  protected kindOf(value: Tensor): string {
    return tensorType(value.dtype);
  }

  update(values: Named): this {
    const entries = isPlainObject(values) ? Object.entries(values) : (values as Iterable<[string, Tensor]>);
    for (const [name, value] of entries) this.set(name, value);
    return this;
  }

  set(name: string, value: Tensor): this {
    this.put(name, value);
    return this;
  }

  get(name: string, otherwise: unknown = null): unknown {
    return this[registryKey].parameters.get(name) ?? otherwise;
  }

  has(name: string): boolean {
    return this[registryKey].parameters.has(name);
  }

  keys(): string[] {
    return [...this[registryKey].parameters.keys()];
  }

  values(): Parameter[] {
    return this.items().map(([, value]) => value);
  }

  items(): [string, Parameter][] {
    return [...this[registryKey].parameters].flatMap(([name, value]): [string, Parameter][] =>
      value ? [[name, value]] : [],
    );
  }

  pop(name: string): Parameter {
    const found = this[registryKey].parameters.get(name);
    if (!found) throw new KeyError(`'${name}'`);
    this[registryKey].parameters.delete(name);
    return found;
  }

  clear(): void {
    this[registryKey].parameters.clear();
  }

  *[Symbol.iterator](): Generator<string> {
    yield* this.keys();
  }
}

/**
 * A list of parameters that count as the owner's. A tensor put in becomes a Parameter.
 * append and extend add, list[0], list[-1] and list['1:3'] read. IndexError for a number out of range.
 * PyTorch: torch.nn.ParameterList
 */
export const ParameterList = withoutNew('ParameterList', ParameterListModule);

/**
 * Parameters by name, which count as the owner's. A tensor put in becomes a Parameter.
 * Takes a plain object, a Map or pairs. get(name) gives null for a name that is not there; pop a KeyError.
 * PyTorch: torch.nn.ParameterDict
 */
export const ParameterDict = withoutNew('ParameterDict', ParameterDictModule);
