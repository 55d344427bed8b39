// Losses of a choice among classes: negative log-likelihood and cross entropy, with PyTorch's complaints
// about targets.
import { is_grad_enabled } from '../../autograd/mode';
import { IndexError, RuntimeError, ValueError } from '../../backend';
import type { Arr } from '../../tensor/arr';
import { int64, uint8 } from '../../tensor/dtype';
import { sameShape, sizeOf } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import * as k from '../kernels';
import { ownLikelihood, ownLikelihoodGrad } from '../likelihood';
import { defineOp } from '../table';
import { group, legacyReduction, reductionOf, variants, warnOfLegacy } from './reduction';

const schema =
  "Tensor self, Tensor target, Tensor? weight=None, bool? size_average=None, int ignore_index=-100, bool? reduce=None, str reduction='mean'";

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

/** What PyTorch says of targets of the wrong shape: differently for one, two and more dimensions of scores. */
function checkTargetShape(shape: readonly number[], target: readonly number[]): void {
  const text = (dims: readonly number[]) => `[${dims.join(', ')}]`;
  if (shape.length >= 2 && target.length > 0 && target[0] !== shape[0]) {
    throw new ValueError(
      `Expected input batch_size (${shape[0]}) to match target batch_size (${target[0]}).`,
    );
  }
  if (shape.length <= 2) {
    if (target.length > 1)
      throw new RuntimeError('0D or 1D target tensor expected, multi-target not supported');
    if (sizeOf(target) !== (shape.length < 2 ? 1 : shape[0])) {
      throw new RuntimeError(`size mismatch (got input: ${text(shape)}, target: ${text(target)})`);
    }
    return;
  }
  const wanted = [shape[0]!, ...shape.slice(2)];
  if (sameShape(wanted, target)) return;
  if (shape.length !== 4) throw new RuntimeError(`Expected target size ${text(wanted)}, got ${text(target)}`);
  throw new RuntimeError(
    target.length === 3
      ? `size mismatch (got input: ${text(shape)} , target: ${text(target)}`
      : `only batches of spatial targets supported (3D tensors) but got targets of dimension: ${target.length}`,
  );
}

function checkTargets(self: Arr, target: Arr, weight: Arr | null, ignore: number): void {
  const { shape } = self;
  checkTargetShape(shape, target.shape);
  if (target.dtype !== int64 && target.dtype !== uint8) {
    throw new RuntimeError(`expected scalar type Long but found ${target.dtype.scalarName}`);
  }
  const classes = shape.length <= 1 ? (shape[0] ?? 1) : shape[1]!;
  if (weight && (weight.shape.length !== 1 || weight.size !== classes)) {
    throw new RuntimeError(
      `weight tensor should be defined either for all ${classes} classes or no classes but got weight tensor of shape: [${weight.shape.join(', ')}]`,
    );
  }
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
  schema: `nll_loss(${schema}) -> Tensor`,
  doc: 'The negative log-likelihood: minus the log-probability of each target class.',
  group,
  variants,
  gradName: ({ self }) => (self.ndim > 2 ? 'NllLoss2DBackward0' : 'NllLossBackward0'),
  saves: ['self', 'target', 'weight'],
  forward: (a) => {
    const { self, target, weight, ignore_index } = a;
    warnOfLegacy(a);
    const reduction = reductionOf(a);
    checkTargets(self, target, weight, ignore_index);
    const choice = { self, target: k.cast(target, int64), weight, ignore: ignore_index, reduction };
    const own = ownLikelihood(choice);
    if (own) return own.loss;
    const layout = rowsOf(self, target);
    const mask = chosen(layout, weight, ignore_index, self.dtype);
    // Not a product with the mask alone: minus infinity times nothing would be nan.
    const picked = k.where(k.compare('NotEqual', mask, 0), k.mul(layout.matrix, mask), 0);
    const each = k.unary('Neg', k.sum(picked, [1], false));
    if (reduction === 'none') return each.as(target.shape);
    if (reduction === 'sum') return k.sum(each, [0], false);
    return k.mul(k.sum(each, [0], false), normaliser(mask, reduction));
  },
  backward: ([g], { args }) => {
    const { self, target, weight, ignore_index } = args;
    const reduction = reductionOf(args);
    if (!is_grad_enabled()) {
      const own = ownLikelihoodGrad(g!.arr, {
        self: self.arr,
        target: k.cast(target.arr, int64),
        weight: weight?.arr ?? null,
        ignore: ignore_index,
        reduction,
      });
      if (own) return { self: new Tensor(own), target: null, weight: null };
    }
    const layout = rowsOf(self.arr, target.arr);
    const mask = chosen(layout, weight?.arr ?? null, ignore_index, self.dtype);
    // Ignored rows get nothing, also where all are ignored and the mean is one over nothing.
    const each = k.mul(mask, k.mul(normaliser(mask, reduction), -1));
    const slope = new Tensor(layout.back(k.where(k.compare('NotEqual', mask, 0), each, 0)));
    const perRow = reduction === 'none' && self.ndim > 1;
    return { self: slope.mul(perRow ? g!.unsqueeze(1) : g!), target: null, weight: null };
  },
  latex: { forward: (n) => `${n.result} = -\\tfrac{1}{n} \\sum_i ${n.self}_{i, ${n.target}_i}` },
});

const classDim = (self: Tensor) => (self.ndim < 2 ? 0 : 1);

defineOp({
  schema: `cross_entropy(${schema}, float label_smoothing=0.0) -> Tensor`,
  doc: 'The cross entropy between scores (logits) and target classes, or class probabilities.',
  group,
  variants,
  compose: (a) => {
    const { self, target, weight, ignore_index } = a;
    const label_smoothing = Number(a.label_smoothing);
    warnOfLegacy(a);
    const reduction = legacyReduction(a);
    if (!(label_smoothing >= 0 && label_smoothing <= 1)) {
      throw new RuntimeError(`label_smoothing must be between 0.0 and 1.0. Got: ${label_smoothing}`);
    }
    const logs = call('log_softmax', self, classDim(self));
    if (target.dtype.is_floating_point && sameShape(self.dims, target.dims)) {
      return againstProbabilities(logs, target, weight, reduction, label_smoothing);
    }
    const hard = call('nll_loss', logs, target, { weight, ignore_index, reduction });
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
