// Rows of a table by their number, and bags of such rows.

import { withGradMode } from '../autograd/mode';
import { IndexError, NotImplementedError, RuntimeError, ValueError } from '../backend';
import { Arr } from '../tensor/arr';
import { type DType, int32, int64, promote } from '../tensor/dtype';
import { Tensor } from '../tensor/tensor';
import { call } from './call';
import * as k from './kernels';
import { normOver } from './norms';
import { defineOp } from './table';
import { windows, windowTable } from './windows';

const group = 'Embedding';

function checkIndexDtype(dtype: DType, name: string): void {
  if (dtype !== int64 && dtype !== int32) {
    throw new RuntimeError(
      `Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got torch.${dtype.scalarName}Tensor instead (while checking arguments for ${name})`,
    );
  }
}

function checkIndices(indices: Arr, rows: number): void {
  checkIndexDtype(indices.dtype, 'embedding');
  // On a GPU the values would have to be waited for; there a row that does not exist reads as another one.
  if (indices.storage.readNow()?.some((i: number) => i < 0 || i >= rows)) {
    throw new IndexError('index out of range in self');
  }
}

const spread = 'Tensor indices, int rows, int padding_idx, bool scale_grad_by_freq';

/** Rows of values added up at their numbers. */
const scatterRows: (...args: unknown[]) => Tensor = defineOp({
  schema: `embedding_backward(Tensor self, ${spread}) -> Tensor`,
  doc: "The gradient of an embedding's table.",
  group,
  variants: [],
  gradName: 'EmbeddingDenseBackwardBackward0',
  saves: ['indices'],
  forward: ({ self, indices, rows, padding_idx, scale_grad_by_freq }) => {
    const n = indices.size;
    const columns = self.size / Math.max(n, 1);
    if (n === 0 || columns === 0) return Arr.filled(0, [rows, self.shape[self.shape.length - 1]], self.dtype);
    const at = indices.as([n, 1]);
    const add = (updates: Arr) =>
      k.run('ScatterNd', { indices: at, updates }, { shape: [rows, updates.shape[1]!] }, self.dtype);
    const isUsed = k.cast(k.compare('NotEqual', at, padding_idx), self.dtype);
    const summed = add(k.mul(self.as([n, columns]), isUsed));
    if (!scale_grad_by_freq) return summed;
    return k.div(summed, k.maximum(add(isUsed), 1));
  },
  backward: ([g], { args }) => {
    if (args.scale_grad_by_freq) {
      throw new RuntimeError('double backward of embedding with scale_grad_by_freq is not supported');
    }
    const isUsed = args.indices.ne(args.padding_idx).unsqueeze(-1).to(g!.dtype);
    return { self: embeddingOp(g, args.indices, -1, false).mul(isUsed), indices: null };
  },
});

const embeddingOp: (...args: unknown[]) => Tensor = defineOp({
  schema: 'embedding_rows(Tensor weight, Tensor indices, int padding_idx, bool scale_grad_by_freq) -> Tensor',
  doc: 'Rows of a table by their numbers.',
  group,
  variants: [],
  label: 'embedding',
  gradName: 'EmbeddingBackward0',
  saves: ['indices'],
  forward: ({ weight, indices }) => {
    if (weight.shape.length !== 2) throw new RuntimeError("'weight' must be 2-D");
    checkIndices(indices, weight.shape[0]);
    return k.gatherRows(weight, indices);
  },
  backward: ([g], { args: { weight, indices, padding_idx, scale_grad_by_freq } }) => ({
    weight: scatterRows(g, indices, weight.dims[0], padding_idx, scale_grad_by_freq),
    indices: null,
  }),
  latex: { forward: (n) => `${n.result}_i = ${n.weight}_{${n.indices}_i}` },
});

/** Rows that are longer than allowed are shortened in the table itself, past the tape. */
function shorten(weight: Tensor, indices: Tensor, max: number, p: number): void {
  withGradMode(false, () => {
    const plain = weight.detach();
    const length = normOver(plain, p, [1], true);
    const ones = new Tensor(Arr.filled(1, [indices.numel(), 1], weight.dtype));
    const isUsed = scatterRows(ones, indices, weight.dims[0], -1, false).gt(0);
    const factor = length.add(1e-7).reciprocal().mul(max);
    const change = factor.masked_fill(length.gt(max).logical_and(isUsed).logical_not(), 1);
    weight.become(new Tensor(plain.mul(change).arr));
  });
}

function paddingRow(padding: number | null, rows: number): number {
  return padding === null ? -1 : padding < 0 ? padding + rows : padding;
}

defineOp({
  schema:
    'embedding(Tensor self, Tensor weight, int? padding_idx=None, float? max_norm=None, float norm_type=2.0, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor',
  doc: 'The rows of weight that the numbers in the input name.',
  group,
  variants: ['functional'],
  compose: ({ self, weight, padding_idx, max_norm, norm_type, scale_grad_by_freq }) => {
    const padding = paddingRow(padding_idx, weight.dims[0]);
    if (max_norm !== null) {
      checkIndices(self.arr, weight.dims[0]);
      const keepsLeaf = weight.requires_grad && !weight.grad_fn;
      shorten(weight, self, Number(max_norm), Number(norm_type));
      if (keepsLeaf) weight.requires_grad_(true);
    }
    return embeddingOp(weight, self, padding, scale_grad_by_freq);
  },
});

function checkOffsets(starts: number[], total: number): void {
  if (starts[0] !== 0)
    throw new RuntimeError(
      `offsets[0] has to be 0, i.e., the first sequence in the mini-batch has to start from position 0. However, got ${starts[0]}`,
    );
  if (starts.at(-1)! > total)
    throw new RuntimeError(
      `offsets[-1] can not be greater than input's length ${total} but got offsets[-1] of ${starts.at(-1)}`,
    );
}

/** Where each bag begins and ends among the flat numbers, without the padding. */
function bagsOf(self: Tensor, offsets: Tensor | null, includeLast: boolean, padding: number): number[][] {
  const total = self.numel();
  let last = total;
  let starts: number[];
  if (self.ndim === 2) {
    if (offsets)
      throw new ValueError(
        "if input is 2D, then offsets has to be None, as input is treated is a mini-batch of fixed length sequences. However, found offsets of type <class 'torch.Tensor'>",
      );
    starts = Array.from({ length: self.dims[0]! }, (_, i) => i * self.dims[1]!);
  } else if (self.ndim === 1) {
    if (!offsets) throw new ValueError('offsets has to be a 1D Tensor but got None');
    if (offsets.ndim !== 1) throw new ValueError('offsets has to be a 1D Tensor');
    starts = Array.from(k.hostOf(offsets.arr, 'embedding_bag'));
    if (starts.length > 0) checkOffsets(starts, total);
    else if (includeLast)
      throw new RuntimeError('include_last_offset: number of offset should be at least 1');
    if (includeLast) last = starts.pop()!;
  } else {
    throw new ValueError(`input has to be 1D or 2D Tensor, but got Tensor of dimension ${self.ndim}`);
  }
  const values = padding >= 0 ? k.hostOf(self.arr, 'embedding_bag with a padding_idx') : null;
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? last;
    const places = Array.from({ length: Math.max(end - start, 0) }, (_, j) => start + j);
    return values ? places.filter((at) => values[at] !== padding) : places;
  });
}

defineOp({
  schema:
    "embedding_bag(Tensor self, Tensor weight, Tensor? offsets=None, float? max_norm=None, float norm_type=2, bool scale_grad_by_freq=False, str mode='mean', bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int? padding_idx=None) -> Tensor",
  doc: 'Sums, means or maxima of bags of rows of weight.',
  group,
  variants: ['functional'],
  compose: (a) => {
    const { self, weight, mode, per_sample_weights } = a;
    if (!['sum', 'mean', 'max'].includes(mode))
      throw new ValueError('mode has to be one of sum, mean or max');
    if (mode === 'max' && a.scale_grad_by_freq)
      throw new ValueError('max mode does not support scaling the gradient by the frequency');
    if (mode === 'max' && a.sparse) throw new ValueError('max mode does not support sparse weights');
    if (per_sample_weights && mode !== 'sum') {
      throw new NotImplementedError(
        `embedding_bag: per_sample_weights was not None. per_sample_weights is only supported for mode='sum' (got mode='${mode}'). Please open a feature request on GitHub.`,
      );
    }
    const rowCount = weight.dims[0];
    if (a.padding_idx !== null && (a.padding_idx < -rowCount || a.padding_idx >= rowCount))
      throw new RuntimeError(
        `padding_idx must be within the number of embeddings, -${rowCount} through ${rowCount - 1}, but got ${a.padding_idx}`,
      );
    checkIndexDtype(a.offsets ? promote(self.dtype, a.offsets.dtype) : self.dtype, 'embedding_bag');
    if (!weight.dtype.is_floating_point)
      throw new RuntimeError(
        `Expected tensor for argument #1 'weight' to have one of the following scalar types: Half, Float, Double; but got torch.${weight.dtype.scalarName}Tensor instead (while checking arguments for embedding_bag)`,
      );
    const padding = paddingRow(a.padding_idx, rowCount);
    const bags = bagsOf(self, a.offsets, a.include_last_offset, padding);
    const flat = self.reshape([-1]);
    const options = {
      max_norm: a.max_norm,
      norm_type: a.norm_type,
      scale_grad_by_freq: a.scale_grad_by_freq,
    };
    let rows = call('embedding', flat, weight, options);
    if (per_sample_weights) rows = rows.mul(per_sample_weights.reshape([-1, 1]));
    const most = Math.max(1, ...bags.map((bag) => bag.length));
    const table = windowTable(bags.length, most, flat.numel(), (place, tap) => bags[place]![tap] ?? -1);
    const wide = windows(rows, 0, table, mode === 'max' ? Number.NEGATIVE_INFINITY : 0);
    const perBag = (value: (size: number) => number) =>
      new Tensor(
        Arr.from(
          bags.map((bag) => value(bag.length)),
          [bags.length, 1],
          weight.dtype,
        ),
      );
    if (mode === 'max') return wide.amax([1]).masked_fill(perBag((n) => n).eq(0), 0);
    const sum = wide.sum([1]);
    return mode === 'sum' ? sum : sum.div(perBag((n) => Math.max(n, 1)));
  },
});

defineOp({
  schema: 'bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor',
  doc: 'For each output a product of both inputs with a matrix between them.',
  group: 'Linear',
  variants: ['function', 'functional'],
  compose: ({ input1, input2, weight, bias }) => {
    const [out, first, second] = weight.dims as [number, number, number];
    const size = (x: Tensor) => x.dims[x.ndim - 1];
    for (const [nr, x, wanted] of [
      [1, input1, first],
      [2, input2, second],
    ] as const) {
      if (size(x) !== wanted) {
        throw new RuntimeError(
          `bilinear(): input${nr} size does not match weight size: got ${size(x)} but expected ${wanted}`,
        );
      }
    }
    const lead = input1.dims.slice(0, -1);
    const rows = lead.reduce((a: number, b: number) => a * b, 1);
    // [rows, first] times [first, out * second], then the second input along the last dimension.
    const matrix = weight.permute(1, 0, 2).reshape([first, out * second]);
    const half = input1.reshape([rows, first]).mm(matrix).reshape([rows, out, second]);
    const product = half
      .mul(input2.reshape([rows, 1, second]))
      .sum([2])
      .reshape([...lead, out]);
    return bias ? product.add(bias) : product;
  },
});
