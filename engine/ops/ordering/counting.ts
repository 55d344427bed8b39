// Counting values into bins (bincount, histc, histogram) and finding their place among sorted ones
// (searchsorted, bucketize).
import { RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { bool, float32, float64, int32, int64 } from '../../tensor/dtype';
import { returnType } from '../../tensor/returnTypes';
import { formatShape, sameShape } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { needFloats, notImplemented } from '../refusals';
import { defineOp } from '../table';

const group = 'Ordering';

defineOp({
  schema: 'bincount(Tensor self, Tensor? weights=None, int minlength=0) -> Tensor',
  doc: 'How often each whole number from 0 on comes, or the sum of its weights.',
  group,
  compose: ({ self, weights, minlength }) => {
    if (self.dtype.category !== 1)
      throw new RuntimeError(`"bincount_cpu" not implemented for '${self.dtype.scalarName}'`);
    if (minlength < 0) throw new RuntimeError('minlength should be >= 0');
    const refuse = () => new RuntimeError('bincount only supports 1-d non-negative integral inputs.');
    if (self.ndim === 1 && self.numel() === 0) return new Tensor(Arr.filled(0, [minlength], int64));
    if (self.ndim !== 1) throw refuse();
    const values = k.hostOf(self.arr, 'bincount()');
    let largest = -1;
    for (let i = 0; i < values.length; i++) {
      if (values[i]! < 0) throw refuse();
      largest = Math.max(largest, values[i]!);
    }
    if (weights && (weights.ndim !== 1 || weights.numel() !== self.numel()))
      throw new RuntimeError('weights should be 1-d and have the same length as input');
    const counts = new Float64Array(Math.max(largest + 1, minlength));
    const amounts = weights ? k.hostOf(weights.arr, 'bincount()') : null;
    for (let i = 0; i < values.length; i++) counts[values[i]!]! += amounts ? amounts[i]! : 1;
    const dtype = !weights ? int64 : weights.dtype === float32 ? float32 : float64;
    return new Tensor(Arr.from(counts, [counts.length], dtype));
  },
});

/** The bounds of bins over values, where none are given. */
function boundsOf(
  values: ArrayLike<number>,
  low: number,
  high: number,
  name: 'histc' | 'histogramdd',
): [number, number] {
  let [min, max] = [low, high];
  if (min === max && values.length > 0) {
    [min, max] = [values[0]!, values[0]!];
    for (let i = 1; i < values.length; i++) {
      min = Math.min(min, values[i]!);
      max = Math.max(max, values[i]!);
    }
  }
  if (!Number.isFinite(min) || !Number.isFinite(max)) {
    const ends = [min, max].map((end) => String(end).replace('Infinity', 'inf').toLowerCase()).join(', ');
    throw new RuntimeError(
      name === 'histc'
        ? `torch.histc: range of [${ends}] is not finite`
        : `torch.histogramdd: dimension 0's range [${ends}] is not finite`,
    );
  }
  const wider = name === 'histc' ? 1 : 0.5;
  return min === max ? [min - wider, max + wider] : [min, max];
}

/** The bounds that a caller gives for a histogram. */
function rangeOf(range: number[]): [number, number] {
  const [low, high] = range as [number, number];
  const bounds = boundsOf([], low, high, 'histogramdd');
  if (low > high)
    throw new RuntimeError(
      `torch.histogramdd: min should not exceed max, but got min ${low} max ${high} for dimension 0`,
    );
  return bounds;
}

/** As PyTorch checks it: a histogram is one of many dimensions there, of which this is the one with number 0. */
function checkHistogram(
  self: Tensor,
  bins: Tensor | number,
  range: number[] | null,
  weight: Tensor | null,
): void {
  const refuse = (message: string) => {
    throw new RuntimeError(`torch.histogramdd: ${message}`);
  };
  if (bins instanceof Tensor) {
    if (bins.dtype !== self.dtype)
      refuse(
        `input tensor and bins tensors should have the same dtype, but got input with dtype ${cppName(self)} and bins for dimension 0 with dtype ${cppName(bins)}`,
      );
    if (bins.ndim !== 1)
      refuse(
        `bins tensor should have one dimension, but got ${bins.ndim} dimensions in the bins tensor for dimension 0`,
      );
    if (bins.numel() === 0)
      refuse(
        'bins tensor should have at least 1 element, but got 0 elements in the bins tensor for dimension 0',
      );
  }
  if (weight) {
    if (weight.dtype !== self.dtype)
      refuse(
        `if weight tensor is provided, input tensor and weight tensor should have the same dtype, but got input(${cppName(self)}), and weight(${cppName(weight)})`,
      );
    if (weight.numel() !== self.numel())
      refuse(
        `if weight tensor is provided it should have the same shape as the input tensor excluding its innermost dimension, but got input with shape ${formatShape([self.numel(), 1])} and weight with shape ${formatShape([weight.numel()])}`,
      );
  }
  if (range && range.length !== 2)
    refuse(`for a 1-dimensional histogram range should have 2 elements, but got ${range.length}`);
  const count = bins instanceof Tensor ? bins.numel() - 1 : bins;
  if (count <= 0)
    throw new RuntimeError(`torch.histogram(): bins must be > 0, but got ${count} for dimension 0`);
  needFloats(bins instanceof Tensor ? 'histogram_cpu' : 'histogramdd', self);
}

/** The bin of a value between even bounds, or -1. The last bin holds its upper bound. */
function evenBin(value: number, min: number, max: number, bins: number): number {
  if (!(value >= min && value <= max)) return -1;
  const f = Math.fround;
  const bin = Math.trunc(f(f(f(value - min) * bins) / f(max - min)));
  return Math.min(bin, bins - 1);
}

defineOp({
  schema: 'histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor',
  doc: 'How many values fall into each of equally wide bins between min and max; those of the data where both are 0.',
  group,
  compose: ({ self, bins, min, max }) => {
    needFloats('histogram_cpu', self);
    if (bins <= 0)
      throw new RuntimeError(`torch.histogram(): bins must be > 0, but got ${bins} for dimension 0`);
    if (Number(min) > Number(max)) throw new RuntimeError('torch.histc: max must be larger than min');
    const values = k.hostOf(self.arr, 'histc()');
    const [low, high] = boundsOf(values, Number(min), Number(max), 'histc');
    const counts = new Float64Array(bins);
    for (let i = 0; i < values.length; i++) {
      const bin = evenBin(values[i]!, low, high, bins);
      if (bin >= 0) counts[bin]! += 1;
    }
    return new Tensor(Arr.from(counts, [bins], self.dtype));
  },
});

/** The first place in sorted[from, to) whose value does not come before the given one (or, right, comes after). */
function placeOf(
  sorted: ArrayLike<number>,
  from: number,
  to: number,
  value: number,
  right: boolean,
  order: ArrayLike<number> | null = null,
): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = sorted[order ? from + order[middle]! : middle]!;
    // As PyTorch has it: what cannot be compared goes to the right.
    if (right ? !(at > value) : !(at >= value)) low = middle + 1;
    else high = middle;
  }
  return low - from;
}

defineOp({
  schema: [
    'histogram(Tensor self, int bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)',
    'histogram(Tensor self, Tensor bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)',
  ],
  doc: 'How many values fall into each bin, and the bounds of the bins.',
  group,
  compose: ({ self, bins, range, weight, density }) => {
    checkHistogram(self, bins, range, weight);
    const values = k.hostOf(self.arr, 'histogram()');
    let edges: ArrayLike<number>;
    if (typeof bins === 'number') {
      const [low, high] = range
        ? rangeOf(range)
        : values.length === 0
          ? [0, 1]
          : boundsOf(values, 0, 0, 'histogramdd');
      const step = Math.fround((high - low) / bins);
      const half = Math.floor((bins + 1) / 2);
      edges = Float32Array.from({ length: bins + 1 }, (_, i) =>
        i < half ? low + step * i : high - step * (bins - i),
      );
    } else edges = k.hostOf(bins.arr, 'histogram()');
    const count = edges.length - 1;
    const sums = new Float64Array(count);
    const amounts = weight ? k.hostOf(weight.arr, 'histogram()') : null;
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      if (!(value >= edges[0]! && value <= edges[count]!)) continue;
      const bin = Math.min(placeOf(edges, 0, edges.length, value, true) - 1, count - 1);
      sums[bin]! += amounts ? amounts[i]! : 1;
    }
    if (density) {
      const total = sums.reduce((a, b) => a + b, 0);
      for (let i = 0; i < count; i++) sums[i]! /= total * (edges[i + 1]! - edges[i]!);
    }
    const hist = new Tensor(Arr.from(sums, [count], self.dtype));
    return returnType('histogram', {
      hist,
      bin_edges: new Tensor(Arr.from(edges, [edges.length], self.dtype)),
    });
  },
});

function checkSorter(sorted: Tensor, sorter: Tensor): void {
  if (!sameShape(sorted.dims, sorter.dims))
    throw new RuntimeError(
      `torch.searchsorted(): boundary and sorter must have the same size, but got boundary tensor ${formatShape(sorted.dims)}and got sorter tensor ${formatShape(sorter.dims)}`,
    );
  if (sorter.dtype !== int64)
    throw new RuntimeError(
      `torch.searchsorted(): sorter must be a tensor of long dtype but got dtype ${sorter.dtype.scalarName}`,
    );
}

function checkSearch(sorted: Tensor, values: Tensor): void {
  if (values.ndim === 0 && sorted.ndim !== 1)
    throw new RuntimeError(
      `torch.searchsorted(): input value can be a scalar only when boundaries tensor dimension is 1, but we got boundaries tensor dim(${sorted.ndim}) and input value's dim(0) numel(1)`,
    );
  if (sorted.ndim === 0)
    throw new RuntimeError(
      'torch.searchsorted(): boundaries tensor should have positive dimension, but got 0 dimension',
    );
  if (sorted.ndim !== 1 && !sameShape(sorted.dims.slice(0, -1), values.dims.slice(0, -1))) {
    throw new RuntimeError(
      `torch.searchsorted(): boundaries tensor should be 1 dimension or the first N-1 dimensions of boundaries tensor and input value tensor must match, but we got boundaries tensor ${formatShape(sorted.dims)} and input value tensor ${formatShape(values.dims)}`,
    );
  }
}

const cppName = (t: Tensor) =>
  ({ float32: 'float', float64: 'double', int64: 'long int', int32: 'int' })[t.dtype.name] ?? t.dtype.name;

interface Search {
  right: boolean;
  out_int32: boolean;
  sorter?: Tensor | null;
}

function search(sorted: Tensor, values: Tensor, { right, out_int32, sorter }: Search): Tensor {
  const n = sorted.dims[sorted.ndim - 1]!;
  const dtype = out_int32 ? int32 : int64;
  if (sorted.dtype === bool && values.dtype === bool) throw notImplemented('searchsorted_out_cpu', sorted);
  if (values.numel() === 0) return new Tensor(Arr.filled(0, values.dims, dtype));
  const host = sorted.arr.storage.readNow();
  const wanted = values.arr.storage.readNow();
  if (!host || !wanted || (sorter && !sorter.arr.storage.readNow())) {
    // On the device: a value's place is the number of values that come before it.
    const ordered = sorter ? sorted.gather(-1, sorter) : sorted;
    const before = right
      ? ordered.unsqueeze(sorted.ndim - 1).le(values.unsqueeze(-1))
      : ordered.unsqueeze(sorted.ndim - 1).lt(values.unsqueeze(-1));
    return before.sum(-1).to(dtype);
  }
  const order = sorter ? sorter.arr.storage.readNow() : null;
  const out = new Int32Array(wanted.length);
  const perRow = sorted.ndim === 1 ? wanted.length : values.dims[values.ndim - 1]!;
  for (let i = 0; i < out.length; i++) {
    const from = sorted.ndim === 1 ? 0 : Math.floor(i / perRow) * n;
    if (order) {
      const row = Array.from({ length: n }, (_, j) => host[from + order[from + j]!]!);
      out[i] = placeOf(row, 0, n, wanted[i]!, right);
    } else out[i] = placeOf(host, from, from + n, wanted[i]!, right);
  }
  return new Tensor(Arr.fromHost(out, values.dims, dtype));
}

defineOp({
  schema:
    'searchsorted(Tensor sorted_sequence, Tensor|Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor',
  doc: 'Where values would have to be put into sorted ones so that these stay sorted.',
  group,
  variants: ['function'],
  compose: ({ sorted_sequence, self, out_int32, right, side, sorter }) => {
    if (side !== null && side !== 'left' && side !== 'right')
      throw new RuntimeError(`torch.searchsorted(): side can only be 'left' or 'right' but got ${side}`);
    if (side === 'left' && right)
      throw new RuntimeError(
        "torch.searchsorted(): side and right can't be set to opposites, got side of left while right was True",
      );
    const values: Tensor =
      self instanceof Tensor ? self : new Tensor(Arr.from([self], [], sorted_sequence.dtype));
    if (sorter) checkSorter(sorted_sequence, sorter);
    checkSearch(sorted_sequence, values);
    return search(sorted_sequence, values, { right: right || side === 'right', out_int32, sorter });
  },
});
defineOp({
  schema:
    'bucketize(Tensor|Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor',
  doc: 'The number of the bucket that each value falls into, given the bounds between the buckets.',
  group,
  variants: ['function'],
  compose: ({ self, boundaries, out_int32, right }) => {
    if (boundaries.ndim !== 1)
      throw new RuntimeError(`boundaries tensor must be 1 dimension, but got dim(${boundaries.ndim})`);
    const values: Tensor = self instanceof Tensor ? self : new Tensor(Arr.from([self], [], boundaries.dtype));
    checkSearch(boundaries, values);
    return search(boundaries, values, { right, out_int32 });
  },
});
