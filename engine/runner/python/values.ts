// How values cross between Python and the engine: a text with a letter for each, and a flat list of plain values beside
// it. Objects go as their number in the slots. A list of proxies would cost ten times as much. The letters:
//   t tensor, o another object (both: its number), n whole number, f float, s text, b truth, 0 None, u left out,
//   [ ] list, ( ) tuple, Z ) torch.Size, { } dictionary with its keys as texts before each value, = ...of keywords,
//   : slice (three values follow), . Ellipsis, d dtype (its name), c function (its number in Python's table),
//   y what the engine has nothing for (its type's name), R named results (the op, how many, their names), x bytes (a typed array).
import { DType, toDtype } from '../../tensor/dtype';
import { ReturnType } from '../../tensor/returnTypes';
import { Size } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import type { Slots } from './slots';

export type Flat = string | number | bigint | boolean | null | ArrayBufferView;

export interface Packed {
  kinds: string;
  values: Flat[];
}

/** A function of Python's, called with packed values and answering with such. */
export type CallPython = (callback: number, packed: Packed) => Packed;

export class Values {
  private readonly callbacks = new FinalizationRegistry<number>((number) => this.forget(number));

  constructor(
    readonly slots: Slots,
    private readonly callPython: CallPython,
    private readonly forget: (callback: number) => void,
  ) {}

  /** The arguments of a call; keywords become a trailing plain object, as the engine takes them. */
  unpack(kinds: string, values: readonly Flat[]): unknown[] {
    const reader: Reader = { kinds, values, at: 0, next: 0 };
    const out: unknown[] = [];
    while (reader.at < kinds.length) out.push(this.read(reader));
    return out;
  }

  private read(reader: Reader): unknown {
    const kind = reader.kinds[reader.at++];
    switch (kind) {
      case 't':
      case 'o':
        return this.slots.get(reader.values[reader.next++] as number);
      case 'n': {
        const value = reader.values[reader.next++] as number | bigint;
        return typeof value === 'bigint' ? Number(value) : value;
      }
      case 'f': {
        const value = reader.values[reader.next++] as number;
        // A float without a fraction is told from a whole number by its wrapping.
        return Number.isInteger(value) ? Object(value) : value;
      }
      case 's':
      case 'b':
      case 'x':
        return reader.values[reader.next++];
      case '0':
        return null;
      case 'u':
        return undefined;
      case '.':
        return '...';
      case 'd':
        return toDtype(reader.values[reader.next++] as string);
      case '[':
        return this.readUntil(reader, ']');
      case '(':
        return this.readUntil(reader, ')');
      case 'Z':
        return Size.fromShape(this.readUntil(reader, ')') as number[]);
      case '{':
      case '=': {
        const record: Record<string, unknown> = {};
        while (reader.kinds[reader.at] !== '}') {
          const key = reader.values[reader.next++] as string;
          record[key] = this.read(reader);
        }
        reader.at += 1;
        return record;
      }
      case ':': {
        const start = this.read(reader);
        const stop = this.read(reader);
        return { start, stop, step: this.read(reader) };
      }
      case 'y':
        return foreign(reader.values[reader.next++] as string);
      case 'c':
        return this.functionOf(reader.values[reader.next++] as number);
      default:
        throw new Error(`internal: no such kind of value: ${kind}`);
    }
  }

  private readUntil(reader: Reader, end: string): unknown[] {
    const items: unknown[] = [];
    while (reader.kinds[reader.at] !== end) items.push(this.read(reader));
    reader.at += 1;
    return items;
  }

  private functionOf(callback: number): (...args: unknown[]) => unknown {
    const call = (...args: unknown[]): unknown => {
      const answer = this.callPython(callback, this.pack(args));
      return this.unpack(answer.kinds, answer.values)[0];
    };
    this.callbacks.register(call, callback);
    return call;
  }

  pack(items: readonly unknown[]): Packed {
    const packed: Packed = { kinds: '', values: [] };
    for (const item of items) this.write(packed, item);
    return packed;
  }

  private write(packed: Packed, value: unknown): void {
    if (value === null || value === undefined) packed.kinds += '0';
    else if (value instanceof Tensor) this.add(packed, 't', this.slots.put(value));
    else if (value instanceof Number) this.add(packed, 'f', value.valueOf());
    else if (value instanceof DType) this.add(packed, 'd', value.name);
    else if (value instanceof ReturnType) {
      packed.kinds += 'R';
      packed.values.push(value.op, value.fields.length, ...value.fields);
      for (const item of value) this.write(packed, item);
    } else if (Array.isArray(value)) {
      packed.kinds += value instanceof Size ? 'Z' : '(';
      for (const item of value) this.write(packed, item);
      packed.kinds += ')';
    } else this.writePlain(packed, value);
  }

  private writePlain(packed: Packed, value: unknown): void {
    switch (typeof value) {
      case 'number':
        this.add(packed, Number.isInteger(value) ? 'n' : 'f', value);
        return;
      case 'bigint':
        this.add(packed, 'n', value);
        return;
      case 'string':
        this.add(packed, 's', value);
        return;
      case 'boolean':
        this.add(packed, 'b', value);
        return;
    }
    if (ArrayBuffer.isView(value)) this.add(packed, 'x', value);
    else if (isRecord(value)) this.writeRecord(packed, Object.entries(value));
    else if (value instanceof Map) this.writeRecord(packed, [...value]);
    else {
      // An object of the engine's: Python is told its class and gets something that asks the engine.
      const number = this.slots.put(value as object);
      packed.kinds += 'o';
      packed.values.push(number, classOf(value as object));
    }
  }

  private writeRecord(packed: Packed, entries: [unknown, unknown][]): void {
    packed.kinds += '{';
    for (const [key, item] of entries) {
      packed.values.push(typeof key === 'number' ? key : String(key));
      this.write(packed, item);
    }
    packed.kinds += '}';
  }

  private add(packed: Packed, kind: string, value: Flat): void {
    packed.kinds += kind;
    packed.values.push(value);
  }
}

interface Reader {
  readonly kinds: string;
  readonly values: readonly Flat[];
  /** The next letter, and the next value. */
  at: number;
  next: number;
}

/** Stands for a value of Python's that the engine has nothing for: an error can still name its type. */
function foreign(name: string): object {
  return Object.create({ constructor: { name } }) as object;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const proto: unknown = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null) return false;
  // One with methods is a thing to be called, such as the handle of a hook.
  return !Object.values(value).some((item) => typeof item === 'function');
}

function classOf(value: object): string {
  if (typeof value === 'function') return value.name || 'function';
  const name = value.constructor?.name ?? 'Object';
  return name === 'Object' && 'remove' in value ? 'RemovableHandle' : name;
}
