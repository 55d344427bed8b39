// What a module has noticed being assigned to it: parameters, submodules and buffers, each in the order of
// their first assignment, as PyTorch's __setattr__ keeps them. It knows modules only as a brand.
import { tensorType } from '../autograd/node';
import { PyTypeError } from '../backend';
import { Tensor } from '../tensor/tensor';
import { AttributeError } from './errors';
import { Parameter } from './Parameter';

export const registryKey = Symbol('registry');

/** Whatever carries a registry is a module. */
export interface Registered {
  [registryKey]: Registry<Registered>;
}

export interface Registry<M> {
  parameters: Map<string, Parameter | null>;
  modules: Map<string, M | null>;
  buffers: Map<string, Tensor | null>;
  nonPersistent: Set<string>;
}

export function emptyRegistry<M>(): Registry<M> {
  return { parameters: new Map(), modules: new Map(), buffers: new Map(), nonPersistent: new Set() };
}

export function isRegistered(value: unknown): value is Registered {
  return typeof value === 'function' && registryKey in value;
}

/** Files a value under the kind it is of; complains in PyTorch's words where a name has another kind. */
function note(registry: Registry<Registered>, name: string, value: unknown): void {
  const { parameters, modules, buffers } = registry;
  if (value instanceof Parameter) {
    modules.delete(name);
    buffers.delete(name);
    parameters.set(name, value);
  } else if (isRegistered(value)) {
    parameters.delete(name);
    buffers.delete(name);
    modules.set(name, value);
  } else if (parameters.has(name)) {
    if (value !== null && value !== undefined) throw cannotAssign(value, 'parameter', name);
    parameters.set(name, null);
  } else if (modules.has(name)) {
    if (value !== null && value !== undefined) throw cannotAssign(value, 'child module', name);
    modules.set(name, null);
  } else if (buffers.has(name)) {
    if (value !== null && value !== undefined && !(value instanceof Tensor)) {
      throw cannotAssign(value, 'buffer', name);
    }
    buffers.set(name, value ?? null);
  }
}

const expected = {
  parameter: 'torch.nn.Parameter',
  'child module': 'torch.nn.Module',
  buffer: 'torch.Tensor',
} as const;

function cannotAssign(value: unknown, kind: keyof typeof expected, name: string): PyTypeError {
  return new PyTypeError(
    `cannot assign '${typeText(value)}' as ${kind} '${name}' (${expected[kind]} or None expected)`,
  );
}

export function typeText(value: unknown): string {
  if (value instanceof Tensor) return tensorType(value.dtype);
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  return Array.isArray(value) ? 'list' : typeof value;
}

/** Names that JavaScript itself, promises, printers and test tools ask any object for. */
const asked = new Set(
  (
    'then catch finally toJSON constructor inspect name length prototype caller arguments call apply bind displayName ' +
    'nodeType nodeName tagName asymmetricMatch default message stack cause code errors hasAttribute sample size'
  ).split(' '),
);

function mayBeMissing(name: string): boolean {
  return asked.has(name) || /^[_$@]/.test(name);
}

/** The proxy around a module: it files what is assigned, finds children by name, and names what is missing. */
export function watched<T extends Registered>(module: T): T {
  const { [registryKey]: registry } = module;
  return new Proxy(module, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key, receiver);
      const child = registry.modules.get(key);
      if (child !== undefined) return child;
      const item = itemOf(receiver, key);
      if (item !== undefined) return item;
      if (mayBeMissing(key)) return undefined;
      throw new AttributeError(`'${target.constructor.name}' object has no attribute '${key}'`);
    },
    defineProperty(target, key, descriptor) {
      if (typeof key === 'string' && 'value' in descriptor) note(registry, key, descriptor.value);
      return Reflect.defineProperty(target, key, descriptor);
    },
    deleteProperty(target, key) {
      if (typeof key === 'string') {
        registry.parameters.delete(key);
        registry.modules.delete(key);
        registry.buffers.delete(key);
      }
      return Reflect.deleteProperty(target, key);
    },
  });
}

export const itemKey = Symbol('item');

/** model[0], model[-1], model['1:3'] of the containers. */
function itemOf(module: object, key: string): unknown {
  if (!/^(-?\d+|-?\d*:-?\d*)$/.test(key)) return undefined;
  const find: unknown = Reflect.get(module, itemKey);
  return typeof find === 'function' ? Reflect.apply(find, module, [key]) : undefined;
}
