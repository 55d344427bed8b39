// copy.deepcopy: of modules with all that is in them, of tensors, and of arrays and plain objects of those. What
// several places share, their copies share; functions and anything else are taken as they are.
import { RuntimeError } from '../backend';
import { isPlainObject } from '../ops/schema';
import { Tensor } from '../tensor/tensor';
import { hooksKey, type ModuleHooks } from './hooks';
import { bareModule, Module } from './Module';
import { Parameter } from './Parameter';
import { type Registry, registryKey } from './registry';

type Memo = Map<unknown, unknown>;

/**
 * A copy with copies of all that is in it: modules, tensors, lists, Maps and plain objects; what several
 * places share, their copies share. Functions and other objects stay the same.
 * RuntimeError for a tensor that is no leaf.
 * Source: Python's copy.deepcopy
 */
export function deepcopy<T>(value: T, memo: Memo = new Map()): T {
  if (memo.has(value)) return memo.get(value) as T;
  if (value instanceof Module) return copyModule(value, memo) as T;
  if (value instanceof Tensor) return remembered(memo, value, copyTensor(value)) as T;
  if (Array.isArray(value)) {
    const list: unknown[] = remembered(memo, value, []);
    for (const item of value) list.push(deepcopy(item, memo));
    return list as T;
  }
  if (value instanceof Map) {
    const map = remembered(memo, value, new Map<unknown, unknown>());
    for (const [key, item] of value) map.set(deepcopy(key, memo), deepcopy(item, memo));
    return map as T;
  }
  if (isPlainObject(value)) {
    const object: Record<string, unknown> = remembered(memo, value, {});
    for (const [key, item] of Object.entries(value)) object[key] = deepcopy(item, memo);
    return object as T;
  }
  return value;
}

function remembered<C>(memo: Memo, original: unknown, copy: C): C {
  memo.set(original, copy);
  return copy;
}

function copyTensor(tensor: Tensor): Tensor {
  if (!tensor.is_leaf) {
    throw new RuntimeError(
      'Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the moment',
    );
  }
  const values = tensor.detach().clone();
  const copy = tensor instanceof Parameter ? new Parameter(values, tensor.requires_grad) : values;
  if (!(copy instanceof Parameter) && tensor.requires_grad) copy.requires_grad_(true);
  if (tensor.grad) copy.grad = copyTensor(tensor.grad.detach());
  return copy;
}

function copyModule(module: Module, memo: Memo): Module {
  const copy = remembered(memo, module, bareModule(Object.getPrototypeOf(module) as object));
  const from: Registry<Module> = module[registryKey];
  const to: Registry<Module> = copy[registryKey];
  // First what is registered, so that names keep their order; then all attributes, some of which are the same.
  for (const [name, parameter] of from.parameters) to.parameters.set(name, deepcopy(parameter, memo));
  for (const [name, buffer] of from.buffers) to.buffers.set(name, deepcopy(buffer, memo));
  for (const [name, child] of from.modules) to.modules.set(name, deepcopy(child, memo));
  for (const name of from.nonPersistent) to.nonPersistent.add(name);
  copyHooks(module[hooksKey], copy[hooksKey]);
  for (const key of Reflect.ownKeys(module)) {
    if (key === registryKey || key === hooksKey) continue;
    const descriptor = Reflect.getOwnPropertyDescriptor(module, key)!;
    if ('value' in descriptor) descriptor.value = deepcopy(descriptor.value, memo);
    Reflect.defineProperty(copy, key, descriptor);
  }
  return copy;
}

/** The hooks are the same functions, in lists of the copy's own. */
function copyHooks(from: ModuleHooks, to: ModuleHooks): void {
  for (const [kind, hooks] of Object.entries(from)) {
    if (hooks instanceof Map) Reflect.set(to, kind, new Map(hooks));
    else Reflect.set(to, kind, hooks);
  }
}
