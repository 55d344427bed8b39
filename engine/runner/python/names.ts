// What Python may ask of the engine by a dotted name: functions, classes and values of the namespaces, and methods of
// tensors as Tensor.name. A name is looked up among own properties alone, so that nothing but the API can be reached.
import * as core from '../../index';
import { passing } from '../../nn/hooks';
import { Tensor } from '../../tensor/tensor';
import { host } from './host';

export type Callable = (...args: unknown[]) => unknown;

const roots: Record<string, object> = {
  torch: core.torch,
  nn: core.nn,
  F: core.F,
  optim: core.optim,
  torchvision: core.torchvision,
  safetensors: core.safetensors,
  copy: core.copy,
  // What Python's packages are written over, and no reader calls.
  inner: { passing, ...host },
};

/** The value under a dotted name; undefined where there is none. */
export function find(path: string): unknown {
  const [first, ...rest] = path.split('.');
  let value: unknown = Object.hasOwn(roots, first!) ? roots[first!] : undefined;
  for (const name of rest) {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return undefined;
    value = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  }
  return value;
}

/** Something to be called with unpacked arguments: of a method the first of them is its tensor. */
export function findCallable(path: string): Callable | null {
  if (path.startsWith('Tensor.')) {
    const name = path.slice('Tensor.'.length);
    const descriptor = Object.getOwnPropertyDescriptor(Tensor.prototype, name);
    if (typeof descriptor?.value !== 'function') return null;
    const method = descriptor.value as Callable;
    return (self, ...args) => Reflect.apply(method, self, args);
  }
  const value = find(path);
  return typeof value === 'function' ? (value as Callable) : null;
}

/** The names in a namespace, for dir() and for what is not there. */
export function namesIn(path: string): string[] {
  if (path === 'Tensor') {
    return Object.getOwnPropertyNames(Tensor.prototype).filter((name) => name !== 'constructor');
  }
  const value = find(path);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

/** What kind of thing a name stands for, in Python's terms. */
export function kindOf(path: string): 'function' | 'class' | 'namespace' | 'value' | null {
  if (path.startsWith('Tensor.')) return findCallable(path) ? 'function' : null;
  const value = find(path);
  if (value === undefined) return null;
  if (typeof value === 'function') return isClass(value) ? 'class' : 'function';
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
    ? 'namespace'
    : 'value';
}

function isClass(value: object): boolean {
  const prototype: unknown = Reflect.get(value, 'prototype');
  return typeof prototype === 'object' && prototype !== null && /^[A-Z]/.test(Reflect.get(value, 'name'));
}
