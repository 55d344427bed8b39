// Indexing as Python has it: t[0], t[-1], t['0, 1:3'], t['..., None'], masks and index tensors, for reading
// and for assignment. Numbers and slices give views; masks and index tensors give copies.
import { IndexError, PyTypeError } from '../backend';
import { Arr } from '../tensor/arr';
import { float32, int64 } from '../tensor/dtype';
import { broadcastShapes, formatShape, sizeOf, stridesOf } from '../tensor/size';
import { setIndexHandler, Tensor } from '../tensor/tensor';
import { intoPlace } from './inplace';
import * as k from './kernels';
import { pyTypeOf } from './schema';
import { defineOp, opTable } from './table';
import { refreshView } from './view';

interface Slice {
  start: number | null;
  stop: number | null;
  step: number;
}

type Item = number | Slice | null | '...' | Tensor;

/** Reads one part of an index: 3, '1:3', '...', null, a tensor, an array of numbers. */
function toItem(part: unknown): Item[] {
  if (part === null || part instanceof Tensor) return [part];
  if (typeof part === 'number') {
    if (!Number.isInteger(part))
      throw new IndexError(
        'only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices (got float)',
      );
    return [part];
  }
  if (typeof part === 'boolean') throw new PyTypeError('indexing with a single boolean is not supported');
  if (Array.isArray(part)) return [opTable.get('tensor')!.call(part)];
  if (typeof part === 'string') return splitIndex(part).map(parsePart);
  throw new PyTypeError(
    `only integers, slices (\`:\`), ellipsis (\`...\`), None and long or byte Variables are valid indices (got ${pyTypeOf(part)})`,
  );
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
  if (/^-?\d+$/.test(text)) return Number(text);
  if (/^\[.*\]$/.test(text)) return opTable.get('tensor')!.call(JSON.parse(text));
  const slice = /^(-?\d+)?\s*:\s*(-?\d+)?\s*(?::\s*(-?\d+)?)?$/.exec(text);
  if (!slice)
    throw new IndexError(`"${text}" is not an index: write a number, a slice such as 1:3, ... or None`);
  const [, start, stop, step] = slice;
  const stride = step === undefined ? 1 : Number(step);
  if (stride === 0) throw new RangeError('slice step cannot be zero');
  return {
    start: start === undefined ? null : Number(start),
    stop: stop === undefined ? null : Number(stop),
    step: stride,
  };
}

function toItems(index: unknown, rank: number): Item[] {
  const parts = Array.isArray(index) ? index.flatMap(toItem) : toItem(index);
  const used = parts.reduce<number>(
    (n, item) =>
      n +
      (item === null || item === '...'
        ? 0
        : item instanceof Tensor && item.dtype.category === 0
          ? item.ndim
          : 1),
    0,
  );
  if (used > rank) throw new IndexError(`too many indices for tensor of dimension ${rank}`);
  const fill: Item[] = Array.from({ length: rank - used }, () => ({ start: null, stop: null, step: 1 }));
  const at = parts.indexOf('...');
  if (at < 0) return [...parts, ...fill];
  return [...parts.slice(0, at), ...fill, ...parts.slice(at + 1)];
}

function sliceRange(slice: Slice, n: number): { start: number; length: number } {
  if (slice.step < 0) throw new RangeError('step must be greater than zero');
  const clip = (v: number) => Math.min(Math.max(v < 0 ? v + n : v, 0), n);
  const start = clip(slice.start ?? 0);
  const stop = clip(slice.stop ?? n);
  return { start, length: Math.max(0, Math.ceil((stop - start) / slice.step)) };
}

const isSlice = (item: Item): item is Slice =>
  typeof item === 'object' && item !== null && !(item instanceof Tensor);

/** Numbers, slices and None, one after the other, each a view of the one before. */
function basic(tensor: Tensor, items: Item[]): Tensor {
  let out = tensor;
  let dim = 0;
  for (const item of items) {
    if (item === null) {
      out = out.unsqueeze(dim);
      dim += 1;
    } else if (typeof item === 'number') {
      const n = out.dims[dim];
      if (n === undefined || item < -n || item >= n) {
        throw new IndexError(`index ${item} is out of bounds for dimension ${dim} with size ${n}`);
      }
      out = out.select(dim, item);
    } else if (isSlice(item)) {
      const n = out.dims[dim]!;
      const { start, length } = sliceRange(item, n);
      if (item.step !== 1) out = strided(out, dim, start, length, item.step);
      else if (length !== n) out = out.narrow(dim, start, length);
      dim += 1;
    }
  }
  return out === tensor ? tensor.view([...tensor.dims]) : out;
}

function strided(tensor: Tensor, dim: number, start: number, length: number, step: number): Tensor {
  const index = Array.from({ length }, (_, i) => start + i * step);
  const items: Item[] = tensor.dims.map(() => ({ start: null, stop: null, step: 1 }));
  items[dim] = opTable.get('tensor')!.call(length > 0 ? index : new Int32Array(0));
  return tensor.take_positions(positionsOf(tensor, items).positions);
}

/** The row-major position of every element that an index with tensors in it chooses. */
function positionsOf(tensor: Tensor, items: Item[]): { positions: Tensor } {
  const strides = stridesOf(tensor.dims);
  const expanded: Item[] = [];
  for (const item of items) {
    // A mask stands for as many index tensors as it has dimensions.
    if (item instanceof Tensor && item.dtype.category === 0)
      expanded.push(...nonzero(item, tensor.dims, expanded.filter((e) => e !== null).length));
    else expanded.push(item);
  }
  const firstAt = expanded.findIndex((item) => item instanceof Tensor);
  const tensors = expanded.filter((item): item is Tensor => item instanceof Tensor);
  const lastAt = expanded.length - 1 - [...expanded].reverse().findIndex((item) => item instanceof Tensor);
  // Numbers count as index tensors where there are any.
  const apart = expanded
    .slice(firstAt, lastAt + 1)
    .some((item) => !(item instanceof Tensor) && typeof item !== 'number');
  const indexShape = tensors.reduce<number[]>((shape, t) => broadcastShapes(shape, t.dims), []);
  const axes: { n: number; values: (i: number) => number }[] = [];
  let placed = apart ? 0 : -1;
  let dim = 0;
  let offset = 0;
  const gathered: { values: ArrayLike<number>; shape: readonly number[]; stride: number }[] = [];
  expanded.forEach((item) => {
    if (item === null) {
      axes.push({ n: 1, values: () => 0 });
      return;
    }
    const n = tensor.dims[dim]!;
    const stride = strides[dim]!;
    if (item instanceof Tensor) {
      if (item.dtype.is_floating_point)
        throw new IndexError('tensors used as indices must be long, byte or bool tensors');
      if (placed < 0) placed = axes.length;
      const raw = k.hostOf(item.arr, 'Indexing with a tensor');
      const values = Array.from(raw, (v) => {
        if (v < -n || v >= n)
          throw new IndexError(`index ${v} is out of bounds for dimension ${dim} with size ${n}`);
        return v < 0 ? v + n : v;
      });
      gathered.push({ values, shape: item.dims, stride });
    } else if (typeof item === 'number') {
      if (item < -n || item >= n)
        throw new IndexError(`index ${item} is out of bounds for dimension ${dim} with size ${n}`);
      offset += (item < 0 ? item + n : item) * stride;
    } else if (isSlice(item)) {
      const { start, length } = sliceRange(item, n);
      axes.push({ n: length, values: (i) => (start + i * item.step) * stride });
    }
    dim += 1;
  });
  const combined = new Array<number>(sizeOf(indexShape)).fill(0);
  for (const { values, shape, stride } of gathered) {
    const own = stridesOf(shape);
    combined.forEach((_, flat) => {
      let rest = flat;
      let at = 0;
      for (let i = indexShape.length - 1; i >= 0; i--) {
        const coordinate = rest % indexShape[i]!;
        rest = (rest - coordinate) / indexShape[i]!;
        const j = i - (indexShape.length - shape.length);
        if (j >= 0 && shape[j] !== 1) at += coordinate * own[j]!;
      }
      combined[flat]! += values[at]! * stride;
    });
  }
  const where = Math.max(placed, 0);
  const before = axes.slice(0, where);
  const after = axes.slice(where);
  const all = [...before, { n: combined.length, values: (i: number) => combined[i]! }, ...after];
  let positions = [offset];
  for (const axis of all) {
    const next: number[] = [];
    for (const base of positions) for (let i = 0; i < axis.n; i++) next.push(base + axis.values(i));
    positions = next;
  }
  const shape = [...before.map((a) => a.n), ...indexShape, ...after.map((a) => a.n)];
  return { positions: new Tensor(Arr.from(positions, shape, int64)) };
}

function nonzero(mask: Tensor, dims: readonly number[], at: number): Tensor[] {
  mask.dims.forEach((n, i) => {
    if (n !== dims[at + i]) {
      throw new IndexError(
        `The shape of the mask ${formatShape(mask.dims)} at index ${i} does not match the shape of the indexed tensor ${formatShape(dims)} at index ${at + i}`,
      );
    }
  });
  const values = k.hostOf(mask.arr, 'Indexing with a mask');
  const coordinates: number[][] = mask.dims.map(() => []);
  const strides = stridesOf(mask.dims);
  for (let i = 0; i < values.length; i++) {
    if (!values[i]) continue;
    mask.dims.forEach((n, d) => {
      coordinates[d]!.push(Math.floor(i / strides[d]!) % n);
    });
  }
  return coordinates.map((list) => new Tensor(Arr.from(list, [list.length], int64)));
}

export function getIndex(tensor: Tensor, index: unknown): Tensor {
  if (tensor.ndim === 0 && typeof index === 'number') {
    throw new IndexError(
      'invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to a number',
    );
  }
  const items = toItems(index, tensor.ndim);
  if (items.every((item) => !(item instanceof Tensor))) return basic(tensor, items);
  return tensor.take_positions(positionsOf(tensor, items).positions);
}

export function setIndex(tensor: Tensor, index: unknown, value: unknown): Tensor {
  const items = toItems(index, tensor.ndim);
  const plain = items.every((item) => !(item instanceof Tensor) && !(isSlice(item) && item.step !== 1));
  const source: Tensor =
    value instanceof Tensor ? value : opTable.get('tensor')!.call(value, { dtype: tensor.dtype });
  if (plain) {
    const view = basic(tensor, items);
    view.copy_(source.ndim > view.ndim ? source.reshape(source.dims.slice(source.ndim - view.ndim)) : source);
    return tensor;
  }
  // A mask and one value need no look at the mask's values.
  if (
    items.length === 1 &&
    items[0] instanceof Tensor &&
    items[0].dtype.category === 0 &&
    source.numel() === 1
  ) {
    const mask = items[0];
    return intoPlace(tensor, (before) => before.masked_fill(mask, source.to(tensor.dtype)));
  }
  const { positions } = positionsOf(tensor, items);
  const size = tensor.numel();
  const chosen = new Tensor(Arr.from(lastWriter(positions, size), [...tensor.dims], int64));
  const covered = chosen.ge(0);
  return intoPlace(tensor, (before) => {
    const spread = source.to(tensor.dtype).expand([...positions.dims]);
    const wide = spread.numel() === 0 ? before : spread.take_positions(chosen.clamp(0, null));
    return wide.where(covered, before);
  });
}

/** For each element of the target, which of the positions writes it last; -1 where none does. */
function lastWriter(positions: Tensor, size: number): Int32Array {
  const writer = new Int32Array(size).fill(-1);
  const values = k.hostOf(positions.arr, 'Index assignment');
  for (let i = 0; i < values.length; i++) writer[values[i]!] = i;
  return writer;
}

defineOp({
  schema: 'index(Tensor self, any index) -> Tensor',
  doc: "What t[index] is: index is a number, a string such as '0, 1:3', a tensor, or an array of them.",
  group: 'Indexing',
  variants: ['method'],
  aliases: ['at'],
  compose: ({ self, index }) => getIndex(self, index),
});
defineOp({
  schema: 'set(Tensor self, any index, any value) -> Tensor',
  doc: 'What t[index] = value is.',
  group: 'Indexing',
  variants: ['method'],
  compose: ({ self, index, value }) => setIndex(self, index, value),
});
defineOp({
  schema: 'nonzero(Tensor self) -> Tensor',
  doc: 'The coordinates of the elements that are not zero.',
  group: 'Indexing',
  compose: ({ self }) => {
    const columns = nonzero(self.bool(), self.dims, 0);
    return opTable.get('stack')!.call(columns, 1);
  },
});
defineOp({
  schema: 'masked_select(Tensor self, Tensor mask) -> Tensor',
  doc: 'The elements where the mask is true.',
  group: 'Indexing',
  compose: ({ self, mask }) => getIndex(self, mask),
});
defineOp({
  schema: 'tril(Tensor self, int diagonal=0) -> Tensor',
  doc: 'The lower triangle, zeros elsewhere.',
  group: 'Shape',
  compose: ({ self, diagonal }) => self.mul(triangle(self, (i, j) => j - i <= diagonal)),
});
defineOp({
  schema: 'triu(Tensor self, int diagonal=0) -> Tensor',
  doc: 'The upper triangle, zeros elsewhere.',
  group: 'Shape',
  compose: ({ self, diagonal }) => self.mul(triangle(self, (i, j) => j - i >= diagonal)),
});

function triangle(self: Tensor, inside: (i: number, j: number) => boolean): Tensor {
  const [rows, columns] = self.dims.slice(-2) as [number, number];
  const values = Array.from({ length: rows * columns }, (_, at) =>
    inside(Math.floor(at / columns), at % columns) ? 1 : 0,
  );
  return new Tensor(Arr.from(values, [rows, columns], self.dtype.category === 2 ? float32 : self.dtype));
}

setIndexHandler({
  get: (tensor, key) => getIndex(tensor, /^-?\d+$/.test(key) ? Number(key) : key),
  set: (tensor, key, value) => {
    setIndex(tensor, /^-?\d+$/.test(key) ? Number(key) : key, value);
  },
  refresh: refreshView,
  iterate: (tensor) => tensor.unbind(0),
});
