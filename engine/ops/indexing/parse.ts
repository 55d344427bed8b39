// Reads an index as a reader writes it: 3, '1:3', '..., None', a mask, an index tensor, a list of numbers, or
// an array of such parts. What it gives is a list of plain items; it takes nothing out of any tensor.
import { IndexError, PyTypeError, ValueError } from '../../backend';
import { Tensor } from '../../tensor/tensor';
import { isPlainObject, pyTypeOf } from '../schema';
import { opTable } from '../table';
import { isMask } from './mask';

export interface Slice {
  start: number | null;
  stop: number | null;
  step: number;
}

export type Item = number | boolean | Slice | null | '...' | Tensor;

export const isSlice = (item: Item): item is Slice =>
  typeof item === 'object' && item !== null && !(item instanceof Tensor);

function invalid(kind: string): IndexError {
  return new IndexError(
    `only integers, slices (\`:\`), ellipsis (\`...\`), None and long or byte Variables are valid indices (got ${kind})`,
  );
}

export function parseIndex(index: unknown): Item[] {
  return Array.isArray(index) ? index.flatMap(toItems) : toItems(index);
}

function toItems(part: unknown): Item[] {
  if (part === null || part === undefined || typeof part === 'boolean' || part instanceof Tensor)
    return [part ?? null];
  if (typeof part === 'number') {
    if (!Number.isInteger(part)) throw invalid('float');
    return [part];
  }
  if (Array.isArray(part)) return [listOf(part)];
  if (ArrayBuffer.isView(part)) return [opTable.get('tensor')!.call(part)];
  if (typeof part === 'string') return splitIndex(part).map(parsePart);
  if (isPlainObject(part)) return [sliceOf(part)];
  throw invalid(pyTypeOf(part));
}

/** A list stands for an index tensor; an empty one chooses nothing. */
function listOf(values: unknown[]): Tensor {
  const tensor: Tensor = opTable.get('tensor')!.call(values);
  return tensor.numel() === 0 ? tensor.long() : tensor;
}

function sliceOf({ start = null, stop = null, step = null }: Record<string, unknown>): Slice {
  const bound = (value: unknown) => {
    if (value === null || (typeof value === 'number' && Number.isInteger(value))) return value;
    if (value instanceof Tensor) return Number(value.arr.storage.readNow()?.[0]);
    throw new PyTypeError('slice indices must be integers or None or have an __index__ method');
  };
  return checked(bound(start), bound(stop), bound(step) ?? 1);
}

function checked(start: number | null, stop: number | null, step: number): Slice {
  if (step === 0) throw new ValueError('slice step cannot be zero');
  if (step < 0) throw new ValueError('step must be greater than zero');
  return { start, stop, step };
}

/** Cuts at the commas that are not inside brackets. */
function splitIndex(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let current = '';
  for (const c of text) {
    if (c === '[') depth += 1;
    if (c === ']') depth -= 1;
    if (c === ',' && depth === 0) {
      parts.push(current);
      current = '';
    } else current += c;
  }
  if (current.trim() !== '') parts.push(current);
  return parts.map((part) => part.trim());
}

function parsePart(text: string): Item {
  if (text === '...') return '...';
  if (text === 'None' || text === 'null') return null;
  if (text === 'True' || text === 'true') return true;
  if (text === 'False' || text === 'false') return false;
  if (/^-?\d+$/.test(text)) return Number(text);
  if (/^\[.*\]$/.test(text)) return listOf(JSON.parse(text));
  const slice = /^(-?\d+)?\s*:\s*(-?\d+)?\s*(?::\s*(-?\d+)?)?$/.exec(text);
  if (!slice)
    throw new IndexError(`"${text}" is not an index: write a number, a slice such as 1:3, ... or None`);
  const bound = (part: string | undefined) => (part === undefined ? null : Number(part));
  return checked(bound(slice[1]), bound(slice[2]), bound(slice[3]) ?? 1);
}

/** How many dimensions of the tensor an item takes up. */
function dimsTaken(item: Item): number {
  if (item === null || item === '...' || typeof item === 'boolean') return 0;
  return item instanceof Tensor && isMask(item) ? item.ndim : 1;
}

const all: Slice = { start: null, stop: null, step: 1 };

/** The items with an ellipsis spelled out. */
export function withoutEllipsis(items: Item[], rank: number): Item[] {
  const taken = items.reduce<number>((n, item) => n + dimsTaken(item), 0);
  if (taken > rank) throw new IndexError(`too many indices for tensor of dimension ${rank}`);
  const fill = new Array<Item>(rank - taken).fill(all);
  let isOpen = true;
  return items.flatMap((item) => {
    if (item !== '...') return [item];
    if (!isOpen) return [];
    isOpen = false;
    return fill;
  });
}

export function sliceRange(slice: Slice, n: number): { start: number; length: number } {
  const clip = (v: number) => Math.min(Math.max(v < 0 ? v + n : v, 0), n);
  const start = clip(slice.start ?? 0);
  const stop = clip(slice.stop ?? n);
  return { start, length: Math.max(0, Math.ceil((stop - start) / slice.step)) };
}
