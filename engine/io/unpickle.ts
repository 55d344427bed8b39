// Reads a pickle of the few kinds that weights need, step by step without recursion. Only names from a given list may
// be called; anything else is refused by its name, and nothing of a file ever runs.
import { RuntimeError } from '../backend';
import { StateDict } from '../nn/stateDict';
import { limits } from './limits';

/** What torch.load throws for a file that is broken or holds more than weights and plain values. */
export class UnpicklingError extends Error {
  override name = 'UnpicklingError';
}

/** A class or function that a pickle names. */
export class Global {
  constructor(
    readonly path: string,
    readonly call: ((...args: unknown[]) => unknown) | null,
    readonly value: unknown = null,
  ) {}
}

export interface PickleContext {
  global(path: string): Global | undefined;
  persistent(id: unknown): unknown;
}

const mark = Symbol('mark');

export function unpickle(
  bytes: Uint8Array,
  context: PickleContext,
  start = 0,
): { value: unknown; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder('utf-8', { fatal: false });
  const stack: unknown[] = [];
  const memo = new Map<number, unknown>();
  let at = start;
  const need = (count: number): number => {
    if (count < 0 || at + count > bytes.length) throw new UnpicklingError('pickle data was truncated');
    at += count;
    return at - count;
  };
  const pop = (): unknown => {
    if (stack.length === 0) throw new UnpicklingError('unexpected end of the stack in a pickle');
    return stack.pop();
  };
  const popMark = (): unknown[] => {
    const from = stack.lastIndexOf(mark);
    if (from < 0) throw new UnpicklingError('could not find MARK');
    const items = stack.splice(from);
    items.shift();
    return items;
  };
  const line = (): string => {
    const end = bytes.indexOf(10, at);
    if (end < 0) throw new UnpicklingError('pickle data was truncated');
    const found = text.decode(bytes.subarray(at, end));
    at = end + 1;
    return found;
  };
  const string = (length: number): string => {
    const from = need(length);
    return text.decode(bytes.subarray(from, from + length));
  };
  const set = (target: unknown, items: unknown[]): void => {
    if (!(target instanceof Map))
      throw new UnpicklingError('items are set on something that is no dictionary');
    for (let i = 0; i + 1 < items.length; i += 2) target.set(items[i], items[i + 1]);
  };
  const extend = (target: unknown, items: unknown[]): void => {
    if (!Array.isArray(target)) throw new UnpicklingError('Can only append to lists');
    for (const item of items) target.push(item);
  };
  const find = (path: string): Global => {
    const found = context.global(path);
    if (!found) throw new RuntimeError(`Unsupported class ${path}`);
    return found;
  };
  const tuple = (count: number): unknown[] => {
    if (stack.length < count) throw new UnpicklingError('unexpected end of the stack in a pickle');
    return stack.splice(stack.length - count, count);
  };
  for (let steps = 0; ; steps++) {
    if (steps > limits.pickleSteps) throw new UnpicklingError('the pickle has too many steps');
    const op = bytes[need(1)]!;
    switch (String.fromCharCode(op)) {
      case '\x80': need(1); break;
      case '\x95': need(8); break;
      case '.': return { value: pop(), end: at };
      case '(': stack.push(mark); break;
      case '0': pop(); break;
      case 'N': stack.push(null); break;
      case '\x88': stack.push(true); break;
      case '\x89': stack.push(false); break;
      case ')': case ']': stack.push([]); break;
      case '}': stack.push(new Map()); break;
      case '\x8f': stack.push(new Set()); break;
      case '\x90': { const items = popMark(); const target = stack.at(-1); if (!(target instanceof Set)) throw new UnpicklingError('items are added to something that is no set'); for (const item of items) target.add(item); break; }
      case 'J': stack.push(view.getInt32(need(4), true)); break;
      case 'K': stack.push(bytes[need(1)]!); break;
      case 'M': stack.push(view.getUint16(need(2), true)); break;
      case 'G': stack.push(view.getFloat64(need(8), false)); break;
      case '\x8a': { const count = bytes[need(1)]!; stack.push(long(bytes.subarray(need(count), at))); break; }
      case 'X': stack.push(string(view.getUint32(need(4), true))); break;
      case '\x8c': case 'U': stack.push(string(bytes[need(1)]!)); break;
      case 'T': stack.push(string(view.getUint32(need(4), true))); break;
      case 't': stack.push(popMark()); break;
      case '\x85': stack.push(tuple(1)); break;
      case '\x86': stack.push(tuple(2)); break;
      case '\x87': stack.push(tuple(3)); break;
      case 'l': stack.push(popMark()); break;
      case 'd': { const items = popMark(); const made = new Map(); set(made, items); stack.push(made); break; }
      case 'a': { const item = pop(); extend(stack.at(-1), [item]); break; }
      case 'e': { const items = popMark(); extend(stack.at(-1), items); break; }
      case 's': { const value = pop(); const key = pop(); set(stack.at(-1), [key, value]); break; }
      case 'u': { const items = popMark(); set(stack.at(-1), items); break; }
      case 'q': memo.set(bytes[need(1)]!, stack.at(-1)); break;
      case 'r': memo.set(view.getUint32(need(4), true), stack.at(-1)); break;
      case '\x94': memo.set(memo.size, stack.at(-1)); break;
      case 'h': case 'j': {
        const key = op === 104 ? bytes[need(1)]! : view.getUint32(need(4), true);
        if (!memo.has(key)) throw new UnpicklingError(`Memo value not found at index ${key}`);
        stack.push(memo.get(key));
        break;
      }
      case 'c': { const module = line(); stack.push(find(`${module}.${line()}`)); break; }
      case '\x93': { const name = pop(); stack.push(find(`${String(pop())}.${String(name)}`)); break; }
      case 'R': case '\x81': {
        const args = pop();
        const called = pop();
        if (!(called instanceof Global) || !called.call || !Array.isArray(args))
          throw new RuntimeError(`Trying to call reduce for unrecognized function ${called instanceof Global ? called.path : typeof called}`);
        stack.push(called.call(...args));
        break;
      }
      // The state of an OrderedDict is its _metadata, which loading does not need.
      case 'b': { pop(); if (!(stack.at(-1) instanceof Map)) throw new RuntimeError('Can only build Tensor, parameter or dict objects'); break; }
      case 'Q': stack.push(context.persistent(pop())); break;
      default:
        throw new RuntimeError(`Unsupported operand ${op}`);
    } // biome-ignore format: a table of operations is read better in lines
  }
}

function long(bytes: Uint8Array): number | bigint {
  let value = 0n;
  for (let i = bytes.length - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[i]!);
  value = BigInt.asIntN(bytes.length * 8, value);
  const plain = Number(value);
  return Number.isSafeInteger(plain) ? plain : value;
}

/** Marks dictionaries that were OrderedDicts. */
export const ordered = new WeakSet<Map<unknown, unknown>>();

/** Maps with nothing but text or whole numbers as keys become plain objects; cycles stay what they are. */
export function withPlainDicts(root: unknown): unknown {
  const made = new Map<object, unknown>();
  const waiting: (() => void)[] = [];
  const convert = (value: unknown): unknown => {
    if (value instanceof Global) return value.value ?? value.path;
    if (typeof value !== 'object' || value === null) return value;
    const known = made.get(value);
    if (known !== undefined) return known;
    if (Array.isArray(value)) {
      made.set(value, value);
      waiting.push(() => value.forEach((item, i) => { value[i] = convert(item); })); // biome-ignore format: one thought
      return value;
    }
    if (!(value instanceof Map)) return value;
    const isPlain = [...value.keys()].every((key) => typeof key === 'string' || Number.isSafeInteger(key));
    const out: object = isPlain ? (ordered.has(value) ? new StateDict() : {}) : new Map();
    made.set(value, out);
    waiting.push(() => {
      for (const [key, item] of value) {
        const converted = convert(item);
        if (out instanceof Map) out.set(convert(key), converted);
        else
          Object.defineProperty(out, key as string, {
            value: converted,
            enumerable: true,
            writable: true,
            configurable: true,
          });
      }
    });
    return out;
  };
  const result = convert(root);
  for (let next = waiting.pop(); next; next = waiting.pop()) next();
  return result;
}
