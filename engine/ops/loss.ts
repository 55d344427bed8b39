// The losses as ops of the table: values, gradients and PyTorch's complaints about shapes and targets.
import { IndexError, RuntimeError, ValueError } from '../backend';
import type { Arr } from '../tensor/arr';
import { int64, uint8 } from '../tensor/dtype';
import { formatSize } from '../tensor/print';
import { sameShape, sizeOf } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import * as k from './kernels';
import { reduceTo } from './reduceTo';
import { defineOp, opTable } from './table';

/** Calls an op of the table by its name. */
function call(name: string, ...args: unknown[]): Tensor {
  return opTable.get(name)!.call(...args);
}

const group = 'Losses';
const variants = ['functional' as const];

function reduced(each: Arr, reduction: string): Arr {
  if (reduction === 'none') return each;
  const dims = each.shape.map((_, i) => i);
  const total = k.sum(each, dims, false);
  if (reduction === 'sum') return total;
  if (reduction === 'mean') return k.div(total, each.size);
  throw new ValueError(`${reduction} is not a valid value for reduction`);
}

/** The factor that the reduction puts on every element's gradient. */
function share(reduction: string, count: number): number {
  return reduction === 'mean' ? 1 / count : 1;
}

function warnOfSizes(input: readonly number[], target: readonly number[]): void {
  if (sameShape(input, target)) return;
  console.warn(
    `UserWarning: Using a target size (${formatSize(target)}) that is different to the input size ` +
      `(${formatSize(input)}). This will likely lead to incorrect results due to broadcasting. ` +
      'Please ensure they have the same size.',
  );
}

defineOp({
  schema: "mse_loss(Tensor self, Tensor target, *, str reduction='mean') -> Tensor",
  doc: 'The mean squared difference.',
  group,
  variants,
  saves: ['self', 'target'],
  forward: ({ self, target, reduction }) => {
    warnOfSizes(self.shape, target.shape);
    const difference = k.sub(self, target);
    return reduced(k.mul(difference, difference), reduction);
  },
  backward: ([g], { args: { self, target, reduction }, needs }) => {
    const difference = call('sub', self, target);
    const grad = call('mul', call('mul', difference, 2 * share(reduction, difference.numel())), g);
    return {
      self: needs('self') ? reduceTo(grad, self.dims) : null,
      target: needs('target') ? reduceTo(call('neg', grad), target.dims) : null,
    };
  },
  latex: { forward: (n) => `${n.result} = \\tfrac{1}{n} \\sum_i (${n.self}_i - ${n.target}_i)^2` },
});

defineOp({
  schema: "l1_loss(Tensor self, Tensor target, *, str reduction='mean') -> Tensor",
  doc: 'The mean absolute difference.',
  group,
  variants,
  compose: ({ self, target, reduction }) => {
    warnOfSizes(self.dims, target.dims);
    const each = call('abs', call('sub', self, target));
    if (reduction === 'none') return each;
    if (reduction !== 'mean' && reduction !== 'sum') {
      throw new ValueError(`${reduction} is not a valid value for reduction`);
    }
    return call(reduction, each);
  },
});

/** The layout of a classification: M rows of C classes. Class scores stand in dimension 1, or 0 without a batch. */
interface Rows {
  rows: number;
  classes: number;
  matrix: Arr;
  targets: Arr;
  back(matrix: Arr): Arr;
}

function rowsOf(self: Arr, target: Arr): Rows {
  const { shape } = self;
  const targets = k.cast(target, int64).as([target.size]);
  if (shape.length <= 1) {
    const classes = shape[0] ?? 1;
    return { rows: 1, classes, matrix: self.as([1, classes]), targets, back: (m) => m.as(shape) };
  }
  const classes = shape[1]!;
  const rows = self.size / Math.max(classes, 1);
  if (shape.length === 2) return { rows, classes, matrix: self, targets, back: (m) => m };
  const last = shape.map((_, i) => i).filter((i) => i !== 1);
  const moved = [...last.map((i) => shape[i]!), classes];
  const home = [0, shape.length - 1, ...Array.from({ length: shape.length - 2 }, (_, i) => i + 1)];
  return {
    rows,
    classes,
    matrix: k.permute(self, [...last, 1]).as([rows, classes]),
    targets,
    back: (m) => k.permute(m.as(moved), home),
  };
}

function checkTargets(self: Arr, target: Arr, ignore: number): void {
  const { shape } = self;
  const wanted = shape.length <= 1 ? [] : [shape[0]!, ...shape.slice(2)];
  if (shape.length >= 2 && target.shape.length > 0 && target.shape[0] !== shape[0]) {
    throw new ValueError(
      `Expected input batch_size (${shape[0]}) to match target batch_size (${target.shape[0]}).`,
    );
  }
  if (target.dtype !== int64 && target.dtype !== uint8) {
    throw new RuntimeError(`expected scalar type Long but found ${target.dtype.scalarName}`);
  }
  if (target.size !== sizeOf(wanted)) {
    const text = (dims: readonly number[]) => `[${dims.join(', ')}]`;
    throw new RuntimeError(
      shape.length <= 2
        ? '0D or 1D target tensor expected, multi-target not supported'
        : `size mismatch (got input: ${text(shape)} , target: ${text(target.shape)})`,
    );
  }
  const classes = shape.length <= 1 ? (shape[0] ?? 1) : shape[1]!;
  // On a GPU the values would have to be waited for; there a class that does not exist counts as ignored.
  const values = target.storage.readNow();
  for (let i = 0; values && i < target.size; i++) {
    const t = values[i]!;
    if (t !== ignore && (t < 0 || t >= classes)) throw new IndexError(`Target ${t} is out of bounds.`);
  }
}

/** For each row and class: 1 at the target, times the class weight, and nothing in ignored rows. */
function chosen(layout: Rows, weight: Arr | null, ignore: number, dtype: Arr['dtype']): Arr {
  const { classes, targets, rows } = layout;
  let mask = k.oneHot(targets, classes, dtype);
  if (ignore >= 0) mask = k.mul(mask, k.cast(k.compare('NotEqual', targets, ignore), dtype).as([rows, 1]));
  return weight ? k.mul(mask, weight) : mask;
}

/** 1 over the summed weights of the rows that count. */
function normaliser(mask: Arr, reduction: string): k.Value {
  return reduction === 'mean' ? k.div(1, k.sum(mask, [0, 1], false)) : 1;
}

defineOp({
  schema:
    "nll_loss(Tensor self, Tensor target, Tensor? weight=None, *, int ignore_index=-100, str reduction='mean') -> Tensor",
  doc: 'The negative log-likelihood: minus the log-probability of each target class.',
  group,
  variants,
  gradName: ({ self }) => (self.ndim > 2 ? 'NllLoss2DBackward0' : 'NllLossBackward0'),
  saves: ['self', 'target', 'weight'],
  forward: ({ self, target, weight, ignore_index, reduction }) => {
    checkTargets(self, target, ignore_index);
    const layout = rowsOf(self, target);
    const mask = chosen(layout, weight, ignore_index, self.dtype);
    // Not a product with the mask alone: minus infinity times nothing would be nan.
    const picked = k.where(k.compare('NotEqual', mask, 0), k.mul(layout.matrix, mask), 0);
    const each = k.unary('Neg', k.sum(picked, [1], false));
    if (reduction === 'none') return each.as(target.shape);
    if (reduction === 'sum') return k.sum(each, [0], false);
    if (reduction !== 'mean') throw new ValueError(`${reduction} is not a valid value for reduction`);
    return k.mul(k.sum(each, [0], false), normaliser(mask, reduction));
  },
  backward: ([g], { args }) => {
    const { self, target, weight, ignore_index, reduction } = args;
    const layout = rowsOf(self.arr, target.arr);
    const mask = chosen(layout, weight?.arr ?? null, ignore_index, self.dtype);
    const slope = new Tensor(layout.back(k.mul(mask, k.mul(normaliser(mask, reduction), -1))));
    const along = reduction === 'none' && self.ndim > 1 ? call('unsqueeze', g, 1) : g;
    return { self: call('mul', slope, along), target: null, weight: null };
  },
  latex: { forward: (n) => `${n.result} = -\\tfrac{1}{n} \\sum_i ${n.self}_{i, ${n.target}_i}` },
});

const classDim = (self: Tensor) => (self.ndim < 2 ? 0 : 1);

defineOp({
  schema:
    "cross_entropy(Tensor self, Tensor target, Tensor? weight=None, *, int ignore_index=-100, str reduction='mean', float label_smoothing=0.0) -> Tensor",
  doc: 'The cross entropy between scores (logits) and target classes, or class probabilities.',
  group,
  variants,
  compose: ({ self, target, weight, ignore_index, reduction, label_smoothing }) => {
    if (!(label_smoothing >= 0 && label_smoothing <= 1)) {
      throw new RuntimeError(`label_smoothing must be between 0.0 and 1.0. Got: ${label_smoothing}`);
    }
    const logs = call('log_softmax', self, classDim(self));
    if (target.dtype.is_floating_point && sameShape(self.dims, target.dims)) {
      return againstProbabilities(logs, target, weight, reduction, label_smoothing);
    }
    const hard = call('nll_loss', logs, target, weight, { ignore_index, reduction });
    if (label_smoothing === 0) return hard;
    const smooth = smoothPart(logs, target, weight, ignore_index, reduction);
    const classes = self.dims[classDim(self)]!;
    return call(
      'add',
      call('mul', hard, 1 - label_smoothing),
      call('mul', smooth, label_smoothing / classes),
    );
  },
});

function weightOver(logs: Tensor, weight: Tensor): Tensor {
  const shape = logs.dims.map((_, i) => (i === classDim(logs) ? -1 : 1));
  return call('reshape', weight, shape);
}

function againstProbabilities(
  logs: Tensor,
  target: Tensor,
  weight: Tensor | null,
  reduction: string,
  smoothing: number,
): Tensor {
  const dim = classDim(logs);
  const classes = logs.dims[dim]!;
  const wanted =
    smoothing > 0 ? call('add', call('mul', target, 1 - smoothing), smoothing / classes) : target;
  let products = call('mul', logs, wanted);
  if (weight) products = call('mul', products, weightOver(logs, weight));
  if (reduction === 'none') return call('neg', call('sum', products, dim));
  const total = call('neg', call('sum', products));
  return reduction === 'sum' ? total : call('div', total, Math.max(logs.numel() / classes, 1));
}

function smoothPart(
  logs: Tensor,
  target: Tensor,
  weight: Tensor | null,
  ignore: number,
  reduction: string,
): Tensor {
  const dim = classDim(logs);
  const weighted = weight ? call('mul', logs, weightOver(logs, weight)) : logs;
  const counted = new Tensor(k.cast(k.compare('NotEqual', target.arr, ignore), logs.dtype));
  const each = call('mul', call('neg', call('sum', weighted, dim)), counted);
  if (reduction === 'none') return each;
  const total = call('sum', each);
  if (reduction === 'sum') return total;
  const layout = rowsOf(logs.arr, target.arr);
  const mask = chosen(layout, weight?.arr ?? null, ignore, logs.dtype);
  return call('mul', total, new Tensor(normaliser(mask, 'mean') as Arr));
}

function checkSameSize(input: Arr, target: Arr): void {
  if (sameShape(input.shape, target.shape)) return;
  throw new ValueError(
    `Using a target size (${formatSize(target.shape)}) that is different to the input size ` +
      `(${formatSize(input.shape)}) is deprecated. Please ensure they have the same size.`,
  );
}

defineOp({
  schema:
    "binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, *, str reduction='mean') -> Tensor",
  doc: 'The cross entropy between probabilities and targets from 0 to 1.',
  group,
  variants,
  saves: ['self', 'target', 'weight'],
  forward: ({ self, target, weight, reduction }) => {
    checkSameSize(self, target);
    const values = self.storage.readNow();
    if (values?.some((x: number) => x < 0 || x > 1)) {
      throw new RuntimeError('all elements of input should be between 0 and 1');
    }
    // PyTorch holds the logarithms above -100, so that a probability of 0 costs much and not infinity.
    const yes = k.mul(target, k.maximum(k.log(self), -100));
    const no = k.mul(k.sub(1, target), k.maximum(k.log(k.sub(1, self)), -100));
    const each = k.unary('Neg', k.add(yes, no));
    return reduced(weight ? k.mul(each, weight) : each, reduction);
  },
  backward: ([g], { args: { self, target, weight, reduction } }) => {
    const spread = call('clamp', call('mul', self, call('rsub', self, 1)), 1e-12);
    let grad = call('mul', call('div', call('sub', self, target), spread), g);
    if (weight) grad = call('mul', grad, weight);
    return {
      self: call('mul', grad, share(reduction, self.numel())),
      target: null,
      weight: null,
    };
  },
});

defineOp({
  schema:
    "binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, *, str reduction='mean', Tensor? pos_weight=None) -> Tensor",
  doc: 'The binary cross entropy of scores (logits), safe for large ones.',
  group,
  variants,
  saves: ['self', 'target', 'weight', 'pos_weight'],
  forward: ({ self, target, weight, reduction, pos_weight }) => {
    if (!sameShape(self.shape, target.shape)) {
      throw new ValueError(
        `Target size (${formatSize(target.shape)}) must be the same as input size (${formatSize(self.shape)})`,
      );
    }
    const soft = k.add(
      k.log(k.add(k.exp(k.unary('Neg', k.unary('Abs', self))), 1)),
      k.maximum(k.unary('Neg', self), 0),
    );
    const logWeight = pos_weight ? k.add(k.mul(k.sub(pos_weight, 1), target), 1) : 1;
    const each = k.add(k.mul(k.sub(1, target), self), k.mul(soft, logWeight));
    return reduced(weight ? k.mul(each, weight) : each, reduction);
  },
  backward: ([g], { args: { self, target, weight, reduction, pos_weight }, needs }) => {
    const sigmoid = call('sigmoid', self);
    let grad: Tensor;
    if (pos_weight) {
      const t = call('mul', target, pos_weight);
      grad = call('sub', call('mul', call('sub', call('add', t, 1), target), sigmoid), t);
    } else {
      grad = call('sub', sigmoid, target);
    }
    if (weight) grad = call('mul', grad, weight);
    grad = call('mul', call('mul', grad, g), share(reduction, self.numel()));
    let targetGrad: Tensor | null = null;
    if (needs('target')) {
      if (pos_weight)
        throw new RuntimeError('a gradient for the target together with pos_weight is not supported');
      targetGrad = call('mul', call('mul', call('neg', self), g), share(reduction, self.numel()));
      if (weight) targetGrad = call('mul', targetGrad, weight);
    }
    return { self: reduceTo(grad, self.dims), target: targetGrad, weight: null, pos_weight: null };
  },
});
