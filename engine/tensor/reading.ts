// Reading values from a device that answers later: promises that refuse to be used as numbers, and
// markers that stand in a printed text until the values have come.
import { type HostArray, PyTypeError } from '../backend';
import type { Arr } from './arr';

/** A promise of a value. Used without `await` it says so, where a plain promise would become NaN. */
export class DeviceValue<T> extends Promise<T> {
  private source = 'item()';
  /** The value, where the host has it already: for callers who cannot wait. */
  now: { readonly value: T } | undefined;

  static read<T>(arr: Arr, pick: (values: HostArray) => T, source: string): DeviceValue<T> {
    const values = arr.storage.readNow();
    const now = values ? { value: pick(values) } : undefined;
    const value = new DeviceValue<T>((resolve, reject) => {
      if (now) resolve(now.value);
      else arr.storage.read().then((later) => resolve(pick(later)), reject);
    });
    value.now = now;
    value.source = source;
    return value;
  }

  // Promises derived from this one by then() are ordinary.
  static override get [Symbol.species]() {
    return Promise;
  }

  [Symbol.toPrimitive](): never {
    throw new PyTypeError(
      `the value of ${this.source} is not there yet: write \`await\` before it, as in \`await t.${this.source}\``,
    );
  }

  override valueOf(): never {
    return this[Symbol.toPrimitive]();
  }
}

interface Printable {
  arr: Arr;
  format(values: ArrayLike<number>): string;
}

/** Marks are made of private-use characters, which no reader's text has. */
const open = '\uE0A1';
const close = '\uE0A2';
const pattern = new RegExp(`${open}(\\d+)${close}`, 'g');
const pending = new Map<number, { tensor: Printable; arr: Arr }>();
const maxPending = 10_000;
let nextMark = 0;

/** A text that stands for a tensor whose values are still on the device. */
export function markerFor(tensor: Printable): string {
  const mark = nextMark++;
  tensor.arr.holds.isSole = false;
  pending.set(mark, { tensor, arr: tensor.arr });
  if (pending.size > maxPending) pending.delete(pending.keys().next().value!);
  return `${open}${mark}${close}`;
}

/** The text with the tensors' printed values in the place of their marks. */
export async function resolveMarkers(text: string): Promise<string> {
  if (!text.includes(open)) return text;
  const printed = new Map<string, string>();
  for (const [whole, digits] of text.matchAll(pattern)) {
    const entry = pending.get(Number(digits));
    if (!entry || printed.has(whole)) continue;
    printed.set(whole, entry.tensor.format(await entry.arr.storage.read()));
    pending.delete(Number(digits));
  }
  return text.replace(pattern, (whole) => printed.get(whole) ?? 'tensor(<its values are gone>)');
}
