// t[index] and t[index] = value, as Python has them. Numbers, slices and None give views; masks and index
// tensors give copies. Assignment goes through the same views, so that a base sees what its part was given.
import { IndexError, PyTypeError, RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { bool } from '../../tensor/dtype';
import { setIndexHandler, Tensor } from '../../tensor/tensor';
import { intoPlace } from '../inplace';
import { pyTypeOf } from '../schema';
import { slice } from '../shape/part';
import { defineOp } from '../table';
import { refreshView } from '../view';
import { indexPut, indexWith } from './advanced';
import { isMask } from './mask';
import { isSlice, parseIndex, sliceRange, withoutEllipsis } from './parse';

interface Applied {
  view: Tensor;
  /** Index tensors and masks by the view's dimension, null in between. */
  indices: (Tensor | null)[];
}

/** Takes numbers, slices and None one after the other; index tensors are kept for the end. */
function applied(tensor: Tensor, index: unknown): Applied {
  const items = withoutEllipsis(parseIndex(index), tensor.ndim);
  let view = tensor;
  const indices: (Tensor | null)[] = [];
  /** The dimension of `view` that the next item is about, and how many of its dimensions stand before it. */
  let dim = 0;
  const hold = (held: Tensor, taken: number) => {
    while (indices.length < dim) indices.push(null);
    indices.push(held);
    dim += taken;
  };
  // A mask takes several dimensions but one place; both are counted from the end of the list.
  let masked = 0;
  for (const item of items) {
    if (item === null) view = view.unsqueeze(dim++);
    else if (typeof item === 'boolean') {
      view = view.unsqueeze(dim);
      hold(new Tensor(Arr.scalar(item ? 1 : 0, bool).as([1])), 1);
    } else if (typeof item === 'number') view = element(view, dim, item, dim);
    else if (isSlice(item)) {
      const n = view.dims[dim]!;
      const { start, length } = sliceRange(item, n);
      if (length !== n || item.step !== 1) view = slice(view, dim, start, length, item.step);
      dim += 1;
    } else if (item instanceof Tensor) {
      const number = numberIn(item);
      if (number !== null) view = element(view, dim, number, dim);
      else if (item.ndim === 0 && isMask(item)) {
        view = view.unsqueeze(dim);
        hold(item.reshape(1), 1);
      } else if (isMask(item)) {
        masked += 1;
        hold(item, item.ndim);
      } else hold(item, 1);
    }
  }
  return { view, indices: masked > 0 ? compacted(indices) : indices };
}

/** A mask stands for as many places as it has dimensions: the nulls that were put in for them go. */
function compacted(indices: (Tensor | null)[]): (Tensor | null)[] {
  const out: (Tensor | null)[] = [];
  let extra = 0;
  for (const index of indices) {
    if (index === null && extra > 0) {
      extra -= 1;
      continue;
    }
    out.push(index);
    extra = index && isMask(index) ? index.ndim - 1 : 0;
  }
  return out;
}

/** A whole number in a tensor without dimensions counts as a number, where it is known. */
function numberIn(item: Tensor): number | null {
  if (item.ndim > 0 || item.dtype.category !== 1 || item.dtype.name === 'uint8') return null;
  return item.arr.storage.readNow()?.[0] ?? null;
}

function element(view: Tensor, dim: number, index: number, shown: number): Tensor {
  const n = view.dims[dim];
  if (n === undefined || index < -n || index >= n)
    throw new IndexError(`index ${index} is out of bounds for dimension ${shown} with size ${n ?? 0}`);
  return view.select(dim, index);
}

function refuseNumberOfScalar(tensor: Tensor, index: unknown): void {
  if (tensor.ndim === 0 && typeof index === 'number') {
    throw new IndexError(
      'invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to a number',
    );
  }
}

export function getIndex(tensor: Tensor, index: unknown): Tensor {
  refuseNumberOfScalar(tensor, index);
  const { view, indices } = applied(tensor, index);
  if (indices.length > 0) return indexWith(view, indices);
  return view === tensor ? tensor.alias() : view;
}

function valueFor(tensor: Tensor, value: unknown): Tensor {
  if (value instanceof Tensor) return value;
  if (typeof value === 'number' || typeof value === 'boolean' || value instanceof Number)
    return new Tensor(Arr.from([Number(value)], [], tensor.dtype));
  throw new PyTypeError(`can't assign a ${pyTypeOf(value)} to a torch.${tensor.dtype.scalarName}Tensor`);
}

/** Leading dimensions of one element that the target does not have are passed over. */
function withoutLead(value: Tensor, rank: number): Tensor {
  let extra = 0;
  while (value.ndim - extra > rank && value.dims[extra] === 1) extra += 1;
  return extra === 0 ? value : value.reshape(value.dims.slice(extra));
}

export function setIndex(tensor: Tensor, index: unknown, value: unknown): Tensor {
  refuseNumberOfScalar(tensor, index);
  const source = valueFor(tensor, value);
  const { view, indices } = applied(tensor, index);
  if (indices.length === 0) {
    const given = withoutLead(source, view.ndim);
    view.copy_(given.expand([...view.dims]));
    return tensor;
  }
  const only = indices.filter((i) => i !== null);
  // A mask and one value need no look at the mask's values.
  if (source.numel() === 1 && only.length === 1 && isMask(only[0]!) && indices.length === 1) {
    const mask = only[0]!;
    if (mask.dims.every((n, i) => n === view.dims[i])) {
      const wide = mask.reshape([...mask.dims, ...new Array(view.ndim - mask.ndim).fill(1)]).bool();
      intoPlace(view, (before) => before.masked_fill(wide, source.reshape([]).to(tensor.dtype)));
      return tensor;
    }
  }
  const given = value instanceof Tensor ? withoutLead(source, 6) : source;
  intoPlace(view, (before) => indexPut(before, indices, given, false));
  return tensor;
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
  schema: 'index_put(Tensor self, any indices, Tensor values, bool accumulate=False) -> Tensor',
  doc: 'A copy with the elements that index tensors choose replaced, or added to.',
  group: 'Indexing',
  variants: ['function', 'method', 'inplace'],
  compose: ({ self, indices, values, accumulate }) => {
    const list = (Array.isArray(indices) ? indices : [indices]) as (Tensor | null)[];
    for (const index of list) {
      if (index !== null && !(index instanceof Tensor))
        throw new PyTypeError(
          `index_put(): argument 'indices' must be tuple of Tensors, not ${pyTypeOf(indices)}`,
        );
    }
    if (list.length > self.ndim)
      throw new RuntimeError(`too many indices for tensor of dimension ${self.ndim} (got ${list.length})`);
    return indexPut(self, list, values, accumulate);
  },
});

const numeric = /^-?\d+$/;
const keyOf = (key: string): unknown => (numeric.test(key) ? Number(key) : key);

setIndexHandler({
  get: (tensor, key) => getIndex(tensor, keyOf(key)),
  set: (tensor, key, value) => {
    setIndex(tensor, keyOf(key), value);
  },
  refresh: refreshView,
  iterate: (tensor) => tensor.unbind(0),
});
