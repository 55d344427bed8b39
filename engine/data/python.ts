// How Python would write a value in a message or a repr: True, None, (1, 2), '<class 'int'>'. Texts only; it
// knows no tensor beyond that it has a text of its own.
import { pyTypeOf } from '../ops/schema';
import { floatRepr } from '../tensor/print';
import { Tensor } from '../tensor/tensor';

/** Python's str() of a value, where a list within is shown by repr. */
export function pyText(value: unknown): string {
  return typeof value === 'string' ? value : pyRepr(value);
}

export function pyRepr(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : floatRepr(value);
  if (value instanceof Number) return floatRepr(value.valueOf());
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `[${value.map(pyRepr).join(', ')}]`;
  return String(value);
}

/** A tuple, as Python writes one. */
export function pyTuple(values: Iterable<unknown>): string {
  const items = [...values].map(pyRepr);
  return items.length === 1 ? `(${items[0]},)` : `(${items.join(', ')})`;
}

/** What str(type(value)) says, such as <class 'int'>. */
export function pyClass(value: unknown): string {
  if (value instanceof Tensor)
    return value.constructor === Tensor ? "<class 'torch.Tensor'>" : "<class 'torch.nn.parameter.Parameter'>";
  const named = typeof value === 'object' && value !== null ? Reflect.get(value, 'pythonClass') : undefined;
  return `<class '${typeof named === 'string' ? named : pyTypeOf(value)}'>`;
}

/** Numbers that were written with a point come as Number objects: here they become plain again. */
export function plain<T>(value: T): T {
  if (value instanceof Number) return value.valueOf() as T;
  if (Array.isArray(value)) return value.map(plain) as T;
  return value;
}

/** Shows a warning as Python's warnings module does. */
export function warn(message: string, category = 'UserWarning'): void {
  console.warn(`${category}: ${message}`);
}

export class AssertionError extends Error {
  override name = 'AssertionError';
}

export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new AssertionError(message);
}

let objects = 0;

/** What Python prints for an object without a text of its own; the address is made up. */
export function objectText(qualified: string): string {
  objects += 1;
  return `<${qualified} object at 0x${(0x7f0000000000 + objects * 0x40).toString(16)}>`;
}
