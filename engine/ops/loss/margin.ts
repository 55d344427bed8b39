// Losses that ask for a margin: between classes, between pairs and triplets, and the soft ones.
import { RuntimeError, ValueError } from '../../backend';
import type { Arr } from '../../tensor/arr';
import { float32, int64 } from '../../tensor/dtype';
import { formatSize } from '../../tensor/print';
import { sameShape } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import * as k from '../kernels';
import { normOver } from '../norms';
import { reduceTo } from '../reduceTo';
import { expectScalarType, needFloats } from '../refusals';
import { defineOp } from '../table';
import {
  group,
  reducedArr,
  reducedTensor,
  reductionArgs,
  reductionOf,
  settledReduction,
  share,
  variants,
} from './reduction';

const positive = (x: Tensor) => x.clamp(0, null);

defineOp({
  schema: `hinge_embedding_loss(Tensor self, Tensor target, float margin=1.0, ${reductionArgs}) -> Tensor`,
  doc: 'Distances: small ones where the target is 1, at least the margin where it is -1.',
  group,
  variants: ['function', 'functional'],
  compose: (a) => {
    const reduction = settledReduction(a);
    const apart = positive(a.self.rsub(Number(a.margin))).masked_fill(a.target.eq(1), 0);
    return reducedTensor(apart.add(a.self.masked_fill(a.target.eq(-1), 0)), reduction);
  },
});

defineOp({
  schema: `margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0, ${reductionArgs}) -> Tensor`,
  doc: 'Whether input1 ranks above input2 by the margin where the target is 1, below where it is -1.',
  group,
  variants: ['function', 'functional'],
  compose: (a) => {
    const { input1, input2, target } = a;
    const reduction = settledReduction(a);
    if (input1.ndim !== input2.ndim || input1.ndim !== target.ndim) {
      throw new RuntimeError(
        'margin_ranking_loss : All input tensors should have same dimension but got sizes: ' +
          `input1: ${formatSize(input1.dims)}, input2: ${formatSize(input2.dims)}, target: ${formatSize(target.dims)} `,
      );
    }
    const each = positive(target.neg().mul(input1.sub(input2)).add(Number(a.margin)));
    return reducedTensor(each, reduction);
  },
});

/** Scores as rows of classes, where one row may come without its dimension. */
const rowsOf = (x: Tensor) => (x.ndim < 2 ? x.reshape([1, -1]) : x);

function checkMultiMargin(self: Arr, target: Arr): void {
  const rows = self.shape.length < 2 ? 1 : self.shape[0];
  const { shape } = target;
  if (shape.length > 1 || target.size !== rows) {
    throw new RuntimeError(`inconsistent target size, got: [${shape.join(', ')}]`);
  }
  needFloats('multi_margin_loss_cpu_kernel', self);
  expectScalarType(int64, target);
  const classes = self.shape[self.shape.length - 1] ?? 1;
  if (target.storage.readNow()?.some((t: number) => t < 0 || t >= classes)) {
    throw new RuntimeError('target out of range');
  }
}

interface Margins {
  /** 1 at the target class of each row. */
  hit: Tensor;
  /** How far each other class comes too near, and the weight of the row. */
  excess: Tensor;
  rowWeight: Tensor | null;
}

function marginsOf(self: Tensor, target: Tensor, margin: number, weight: Tensor | null): Margins {
  const x = rowsOf(self);
  const hit = new Tensor(k.oneHot(target.arr.as([target.numel()]), x.dims[1]!, x.dtype));
  const chosen = x.mul(hit).sum(1, true);
  const excess = positive(x.sub(chosen).add(margin)).masked_fill(hit.ne(0), 0);
  return { hit, excess, rowWeight: weight ? hit.mul(weight).sum(1, true) : null };
}

defineOp({
  schema: `multi_margin_loss(Tensor self, Tensor target, int p=1, float margin=1.0, Tensor? weight=None, ${reductionArgs}) -> Tensor`,
  doc: 'How far the other classes come nearer to the score of the target class than the margin.',
  group,
  variants,
  saves: ['self', 'target', 'weight'],
  forward: (a) => {
    const { self, target, p, weight } = a;
    const reduction = settledReduction(a);
    if (p !== 1 && p !== 2) throw new ValueError('only p == 1 and p == 2 supported');
    if (weight && weight.shape.length !== 1) throw new ValueError('weight must be one-dimensional');
    checkMultiMargin(self, target);
    if (weight) expectScalarType(self.dtype, weight);
    const [x, y, w] = [self, target, weight].map((arr) => (arr ? new Tensor(arr) : null));
    const { excess, rowWeight } = marginsOf(x!, y!, Number(a.margin), w!);
    const cost = p === 1 ? excess : excess.mul(excess);
    const each = (rowWeight ? cost.mul(rowWeight) : cost).sum(1).div(excess.dims[1]!);
    return reducedArr(each.arr.as(target.shape), reduction);
  },
  backward: ([g], { args }) => {
    const { self, target, p, weight } = args;
    const { hit, excess, rowWeight } = marginsOf(self, target, Number(args.margin), weight);
    const [rows, classes] = excess.dims as [number, number];
    const over = excess.gt(0).to(self.dtype);
    const slope = (p === 1 ? over : excess.mul(2)).mul(share(reductionOf(args), rows) / classes);
    const weighted = rowWeight ? slope.mul(rowWeight) : slope;
    const each = weighted.sub(hit.mul(weighted.sum(1, true)));
    const grad = g!.numel() === rows && rows > 1 ? g!.reshape([rows, 1]) : g!.reshape([1, 1]);
    return { self: each.mul(grad).reshape([...self.dims]), target: null, weight: null };
  },
  latex: {
    forward: (n, a) =>
      `${n.result} = \\tfrac{1}{n} \\sum_i \\tfrac{1}{C} \\sum_{j \\ne ${n.target}_i} \\max(0, ${a.margin} - ${n.self}_{i, ${n.target}_i} + ${n.self}_{ij})${a.p === 2 ? '^2' : ''}`,
  },
});

/** How often each class is among a row's targets: those before the first -1. */
function labelCounts(target: Arr, rows: number, classes: number): Arr {
  const labels = target.as([rows, classes]);
  // The running sum is of floats: on webgpu it takes nothing else.
  const ended = k.cast(k.compare('Less', labels, 0), float32);
  const seen = k.run('Cumsum', { x: ended }, { axis: 1, exclusive: false, reverse: false }, float32);
  const open = k.cast(k.compare('Equal', seen, 0), int64);
  const valid = k.sub(k.mul(k.add(labels, 1), open), 1);
  return k.sum(k.oneHot(valid, classes, float32), [1], false);
}

/** For each row, target j and other class i: whether i comes within 1 of j. */
function intrusions(self: Tensor, target: Tensor): { pairs: Tensor; gaps: Tensor; classes: number } {
  const x = rowsOf(self);
  const [rows, classes] = x.dims as [number, number];
  const counts = new Tensor(labelCounts(target.arr, rows, classes));
  const isOther = counts.eq(0).to(x.dtype);
  const gaps = x.unsqueeze(1).sub(x.unsqueeze(2)).add(1);
  const pairs = gaps.gt(0).to(x.dtype).mul(counts.unsqueeze(2)).mul(isOther.unsqueeze(1));
  return { pairs, gaps, classes };
}

defineOp({
  schema: `multilabel_margin_loss(Tensor self, Tensor target, ${reductionArgs}) -> Tensor`,
  doc: 'How far other classes come nearer than 1 to the scores of the target classes (listed, ended by -1).',
  group,
  variants,
  gradName: 'MultilabelMarginLossBackward0',
  saves: ['self', 'target'],
  forward: (a) => {
    const { self, target } = a;
    const reduction = settledReduction(a);
    if (!sameShape(self.shape, target.shape)) {
      throw new RuntimeError(`inconsistent size [${target.shape.join(', ')}] for argument #2 'target'`);
    }
    needFloats('multilabel_margin_loss_forward_out_frame', self);
    expectScalarType(int64, target);
    const last = (self.shape.at(-1) ?? 1) - 1;
    if (target.storage.readNow()?.some((label: number) => label < -1 || label > last))
      throw new RuntimeError("argument #2 'target' is out of range");
    const { pairs, gaps, classes } = intrusions(new Tensor(self), new Tensor(target));
    const each = pairs.mul(gaps).sum([1, 2]).div(classes);
    return reducedArr(each.arr.as(self.shape.slice(0, -1)), reduction);
  },
  backward: ([g], { args }) => {
    const { self, target } = args;
    const { pairs, classes } = intrusions(self, target);
    const rows = pairs.dims[0]!;
    const slope = pairs
      .sum(1)
      .sub(pairs.sum(2))
      .mul(share(reductionOf(args), rows) / classes);
    const grad = g!.numel() === rows && rows > 1 ? g!.reshape([rows, 1]) : g!.reshape([1, 1]);
    return { self: slope.mul(grad).reshape([...self.dims]), target: null };
  },
});

defineOp({
  schema: `multilabel_soft_margin_loss(Tensor self, Tensor target, Tensor? weight=None, ${reductionArgs}) -> Tensor`,
  doc: 'The mean over classes of the binary cross entropy of each class.',
  group,
  variants,
  compose: (a) => {
    const { self, target, weight } = a;
    const reduction = settledReduction(a);
    const yes = target.mul(call('logsigmoid', self));
    const no = target.rsub(1).mul(call('logsigmoid', self.neg()));
    const each = yes.add(no).neg();
    const mean = (weight ? each.mul(weight) : each).sum([-1]).div(self.dims[self.ndim - 1]!);
    return reducedTensor(mean, reduction);
  },
});

/** In PyTorch the loss is the logarithm of whole numbers, written over them: that they refuse, and bools to be negated. */
function refuseSoftMargin(self: Arr): never {
  throw new RuntimeError(
    self.dtype.category === 0
      ? 'Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.'
      : `result type Float can't be cast to the desired output type ${self.dtype.scalarName}`,
  );
}

defineOp({
  schema: `soft_margin_loss(Tensor self, Tensor target, ${reductionArgs}) -> Tensor`,
  doc: 'The logistic loss of scores against targets 1 and -1.',
  group,
  variants,
  saves: ['self', 'target'],
  forward: (a) => {
    const reduction = settledReduction(a);
    if (!a.self.dtype.is_floating_point) refuseSoftMargin(a.self);
    const product = k.mul(k.unary('Neg', k.cast(a.target, a.self.dtype)), a.self);
    return reducedArr(k.floatUnary('Log1p', k.exp(product)), reduction);
  },
  backward: ([g], { args }) => {
    const { self, target } = args;
    const slope = target.neg().mul(target.neg().mul(self).sigmoid());
    const factor = share(reductionOf(args), slope.numel());
    return { self: reduceTo(slope.mul(factor).mul(g!), self.dims), target: null };
  },
  latex: { forward: (n) => `${n.result} = \\tfrac{1}{n} \\sum_i \\ln(1 + e^{-${n.target}_i ${n.self}_i})` },
});

defineOp({
  schema: `cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0, ${reductionArgs}) -> Tensor`,
  doc: 'Pairs of vectors: the same direction where the target is 1, apart where it is -1.',
  group,
  variants: ['function', 'functional'],
  compose: (a) => {
    const { input1, input2, target } = a;
    const reduction = settledReduction(a);
    if (target.ndim > 1)
      throw new RuntimeError('0D or 1D target tensor expected, multi-target not supported');
    if (target.ndim === 1 && (input1.ndim !== 2 || input2.ndim !== 2)) {
      throw new RuntimeError(
        `1D target tensor expects 2D input tensors, but found inputs with sizes [${input1.dims.join(', ')}] and [${input2.dims.join(', ')}].`,
      );
    }
    const dim = target.ndim;
    const product = input1.mul(input2).sum([dim]);
    const size = (x: Tensor) => x.mul(x).sum([dim]).add(1e-12);
    const cosine = product.div(size(input1).mul(size(input2)).sqrt());
    const same = cosine.rsub(1).masked_fill(target.ne(1), 0);
    const apart = positive(cosine.sub(Number(a.margin))).masked_fill(target.ne(-1), 0);
    return reducedTensor(same.add(apart), reduction);
  },
});

defineOp({
  schema: `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2.0, float eps=1e-06, bool swap=False, ${reductionArgs}) -> Tensor`,
  doc: 'Whether the anchor is nearer to the positive than to the negative, by the margin.',
  group,
  variants: ['function', 'functional'],
  compose: (a) => {
    const reduction = settledReduction(a);
    const ranks = [a.anchor, a.positive, a.negative].map((t: Tensor) => t.ndim);
    if (new Set(ranks).size > 1) {
      throw new RuntimeError(
        `All inputs should have same dimension but got ${ranks[0]}D, ${ranks[1]}D and ${ranks[2]}D inputs.`,
      );
    }
    const apart = (x: Tensor, y: Tensor) => normOver(x.sub(y).add(Number(a.eps)), Number(a.p), [-1], false);
    const near = apart(a.anchor, a.positive);
    const far = apart(a.anchor, a.negative);
    const other = a.swap ? call('minimum', far, apart(a.positive, a.negative)) : far;
    return reducedTensor(positive(near.sub(other).add(Number(a.margin))), reduction);
  },
});

defineOp({
  schema:
    "triplet_margin_with_distance_loss(Tensor anchor, Tensor positive, Tensor negative, *, any distance_function=None, float margin=1.0, bool swap=False, str reduction='mean') -> Tensor",
  doc: 'The triplet loss with a distance of your own.',
  group,
  variants,
  compose: (a) => {
    const reduction = reductionOf(a);
    const apart = (x: Tensor, y: Tensor): Tensor =>
      a.distance_function ? a.distance_function(x, y) : call('pairwise_distance', x, y);
    const near = apart(a.anchor, a.positive);
    const far = apart(a.anchor, a.negative);
    const other = a.swap ? call('minimum', far, apart(a.positive, a.negative)) : far;
    return reducedTensor(positive(near.sub(other).add(Number(a.margin))), reduction);
  },
});
