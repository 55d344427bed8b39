// Losses between numbers: squared and absolute differences, what lies between the two, and the likelihoods
// of Poisson and normal numbers.
import { RuntimeError, ValueError, warn } from '../../backend';
import type { Arr } from '../../tensor/arr';
import type { DType } from '../../tensor/dtype';
import { sameShape } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import * as k from '../kernels';
import { reduceTo } from '../reduceTo';
import { needFloats } from '../refusals';
import { defineOp, type OpSpec } from '../table';
import {
  group,
  reducedArr,
  reducedTensor,
  reductionArgs,
  reductionOf,
  share,
  variants,
  warnOfLegacy,
  warnOfSizes,
} from './reduction';

// biome-ignore lint/suspicious/noExplicitAny: the schema says the types; the binder has checked them.
type Args = any;

interface DifferenceLoss {
  name: string;
  /** PyTorch's name of it where it refuses whole numbers. */
  kernel: string;
  doc: string;
  schema: string;
  /** The cost of each difference, and its slope. */
  cost(difference: Arr, args: Args): Arr;
  slope(difference: Tensor, args: Args): Tensor;
  check?(args: Args): void;
  latex: OpSpec['latex'];
}

/** PyTorch writes some losses into a tensor of the input's dtype. */
function refuseNarrow(self: Arr, result: DType): void {
  if (result.category > self.dtype.category)
    throw new RuntimeError(
      `result type ${result.scalarName} can't be cast to the desired output type ${self.dtype.scalarName}`,
    );
}

/** A loss that looks at the difference of input and target alone. */
function defineDifferenceLoss({
  name,
  kernel,
  doc,
  schema,
  cost,
  slope,
  check,
  latex,
}: DifferenceLoss): void {
  defineOp({
    schema: `${name}(Tensor self, Tensor target, ${schema}) -> Tensor`,
    doc,
    group,
    variants,
    saves: ['self', 'target'],
    forward: (a) => {
      warnOfLegacy(a);
      const reduction = reductionOf(a);
      warnOfSizes(a.self.shape, a.target.shape);
      check?.(a);
      needFloats(kernel, { dtype: k.promoted(a.self, a.target) });
      return reducedArr(cost(k.sub(a.self, a.target), a), reduction);
    },
    backward: ([g], { args, needs }) => {
      const difference = args.self.sub(args.target);
      const factor = share(reductionOf(args), difference.numel());
      const grad = slope(difference, args).mul(factor).mul(g!);
      return {
        self: needs('self') ? reduceTo(grad, args.self.dims) : null,
        target: needs('target') ? reduceTo(grad.neg(), args.target.dims) : null,
      };
    },
    latex,
  });
}

defineDifferenceLoss({
  name: 'mse_loss',
  kernel: 'mse_cpu',
  doc: 'The mean squared difference.',
  schema: reductionArgs,
  cost: (d) => k.mul(d, d),
  slope: (d) => d.mul(2),
  latex: { forward: (n) => `${n.result} = \\tfrac{1}{n} \\sum_i (${n.self}_i - ${n.target}_i)^2` },
});

function checkBeta(beta: number): void {
  if (beta < 0) throw new RuntimeError('smooth_l1_loss does not support negative values for beta.');
}

defineDifferenceLoss({
  name: 'smooth_l1_loss',
  kernel: 'smooth_l1_cpu',
  doc: 'Squared near zero and absolute beyond beta.',
  schema: `${reductionArgs}, float beta=1.0`,
  check: ({ beta }) => checkBeta(Number(beta)),
  cost: (d, args) => {
    const beta = Number(args.beta);
    const size = k.unary('Abs', d);
    if (beta === 0) return size;
    const curve = k.mul(k.mul(d, d), 0.5 / beta);
    return k.where(k.compare('Less', size, beta), curve, k.sub(size, 0.5 * beta));
  },
  slope: (d, args) => {
    const beta = Number(args.beta);
    return beta === 0 ? d.sign() : d.div(beta).clamp(-1, 1);
  },
  latex: {
    forward: (n, a) =>
      `${n.result} = \\tfrac{1}{n} \\sum_i \\ell_{${a.beta}}(${n.self}_i - ${n.target}_i), \\; \\ell_\\beta(d) = \\begin{cases} \\tfrac{d^2}{2 \\beta} & |d| < \\beta \\\\ |d| - \\tfrac{\\beta}{2} & \\text{else} \\end{cases}`,
  },
});

defineDifferenceLoss({
  name: 'huber_loss',
  kernel: 'huber_cpu',
  doc: 'Squared near zero and straight beyond delta.',
  schema: "str reduction='mean', float delta=1.0",
  check: ({ self, target, delta }) => {
    refuseNarrow(self, k.promoted(self, target));
    if (Number(delta) <= 0)
      throw new RuntimeError('huber_loss does not support non-positive values for delta.');
  },
  cost: (d, args) => {
    const delta = Number(args.delta);
    const size = k.unary('Abs', d);
    const straight = k.mul(k.sub(size, 0.5 * delta), delta);
    return k.where(k.compare('LessEqual', size, delta), k.mul(k.mul(d, d), 0.5), straight);
  },
  slope: (d, args) => d.clamp(-Number(args.delta), Number(args.delta)),
  latex: {
    forward: (n, a) =>
      `${n.result} = \\tfrac{1}{n} \\sum_i h_{${a.delta}}(${n.self}_i - ${n.target}_i), \\; h_\\delta(d) = \\begin{cases} \\tfrac{d^2}{2} & |d| \\le \\delta \\\\ \\delta (|d| - \\tfrac{\\delta}{2}) & \\text{else} \\end{cases}`,
  },
});

defineOp({
  schema: `l1_loss(Tensor self, Tensor target, ${reductionArgs}) -> Tensor`,
  doc: 'The mean absolute difference.',
  group,
  variants,
  compose: (a) => {
    warnOfLegacy(a);
    warnOfSizes(a.self.dims, a.target.dims);
    const reduction = reductionOf(a);
    return reducedTensor(a.self.sub(a.target).abs(), reduction);
  },
});

/** An old reduction is taken; an unknown one is refused in the words that these two losses have. */
function plainReduction(a: Args): string {
  warnOfLegacy(a);
  try {
    return reductionOf(a);
  } catch {
    throw new ValueError(`${a.reduction} is not valid`);
  }
}

defineOp({
  schema:
    "poisson_nll_loss(Tensor self, Tensor target, bool log_input=True, bool full=False, bool? size_average=None, float eps=1e-08, bool? reduce=None, str reduction='mean') -> Tensor",
  doc: 'The negative log-likelihood of counts, given the logarithm of their mean (or the mean).',
  group,
  variants,
  compose: (a) => {
    const { self, target, log_input, full, eps } = a;
    const reduction = plainReduction(a);
    let each = log_input
      ? self.exp().sub(target.mul(self))
      : self.sub(target.mul(self.add(Number(eps)).log()));
    if (full) {
      const stirling = target
        .mul(target.log())
        .sub(target)
        .add(
          target
            .mul(2 * Math.PI)
            .log()
            .mul(0.5),
        );
      each = each.add(stirling.masked_fill(target.le(1), 0));
    }
    return reducedTensor(each, reduction);
  },
});

/** The variance beside each element of the input, where one is given for all of a row. */
function besideInput(variance: Tensor, input: Tensor): Tensor {
  if (sameShape(variance.dims, input.dims)) return variance;
  const rows = input.dims.slice(0, -1);
  if (sameShape(rows, variance.dims)) return variance.unsqueeze(-1);
  if (sameShape(rows, variance.dims.slice(0, -1)) && variance.dims[variance.ndim - 1] === 1) return variance;
  throw new ValueError('var is of incorrect size');
}

defineOp({
  schema:
    "gaussian_nll_loss(Tensor self, Tensor target, Tensor var, bool full=False, float eps=1e-06, str reduction='mean') -> Tensor",
  doc: 'The negative log-likelihood of normal numbers, given mean and variance.',
  group,
  variants,
  compose: (a) => {
    const { self, target, full, eps } = a;
    const given = besideInput(a.var, self);
    const reduction = plainReduction(a);
    if (given.arr.storage.readNow()?.some((v: number) => v < 0)) {
      throw new ValueError('var has negative entry/entries');
    }
    // Held above eps past the tape: the gradient goes to the variance as it was given.
    const held = given.add(given.clamp(Number(eps), null).sub(given).detach());
    let each = held.log().add(self.sub(target).pow(2).div(held)).mul(0.5);
    if (full) each = each.add(0.5 * Math.log(2 * Math.PI));
    return reducedTensor(each, reduction);
  },
});

defineOp({
  schema: `kl_div(Tensor self, Tensor target, ${reductionArgs}, bool log_target=False) -> Tensor`,
  doc: 'The Kullback-Leibler divergence of log-probabilities from a target distribution.',
  group,
  variants,
  compose: (a) => {
    const { self, target, log_target } = a;
    warnOfLegacy(a);
    const isBatchMean = a.reduction === 'batchmean';
    const reduction = reductionOf(isBatchMean ? { ...a, reduction: 'sum' } : a);
    if (a.reduction === 'mean') {
      warn(
        "reduction: 'mean' divides the total loss by both the batch size and the support size." +
          "'batchmean' divides only by the batch size, and aligns with the KL div math definition." +
          "'mean' will be changed to behave the same as 'batchmean' in the next major release.",
      );
    }
    const each = log_target
      ? target.exp().mul(target.sub(self))
      : target.mul(target.masked_fill(target.eq(0), 1).log()).sub(target.mul(self));
    const out = reducedTensor(each, reduction);
    return isBatchMean && self.ndim > 0 ? call('div', out, self.dims[0]) : out;
  },
});
