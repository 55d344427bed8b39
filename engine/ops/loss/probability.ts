// Losses of probabilities of yes and no: binary cross entropy, of probabilities and of scores.
import { RuntimeError, ValueError } from '../../backend';
import { formatSize } from '../../tensor/print';
import { sameShape } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { reduceTo } from '../reduceTo';
import { defineOp } from '../table';
import { group, reducedArr, reductionArgs, reductionOf, share, variants, warnOfLegacy } from './reduction';

defineOp({
  schema: `binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, ${reductionArgs}) -> Tensor`,
  doc: 'The cross entropy between probabilities and targets from 0 to 1.',
  group,
  variants,
  saves: ['self', 'target', 'weight'],
  forward: (a) => {
    const { self, target, weight } = a;
    warnOfLegacy(a);
    const reduction = reductionOf(a);
    if (!sameShape(self.shape, target.shape)) {
      throw new ValueError(
        `Using a target size (${formatSize(target.shape)}) that is different to the input size ` +
          `(${formatSize(self.shape)}) is deprecated. Please ensure they have the same size.`,
      );
    }
    if (target.dtype !== self.dtype) {
      throw new RuntimeError(`Found dtype ${target.dtype.scalarName} but expected ${self.dtype.scalarName}`);
    }
    const values = self.storage.readNow();
    if (values?.some((x: number) => x < 0 || x > 1)) {
      throw new RuntimeError('all elements of input should be between 0 and 1');
    }
    // PyTorch holds the logarithms above -100, so that a probability of 0 costs much and not infinity.
    const yes = k.mul(target, k.maximum(k.log(self), -100));
    const no = k.mul(k.sub(1, target), k.maximum(k.log(k.sub(1, self)), -100));
    const each = k.unary('Neg', k.add(yes, no));
    return reducedArr(weight ? k.mul(each, weight) : each, reduction);
  },
  backward: ([g], { args, needs }) => {
    const { self, target, weight } = args;
    const scaled = g!.mul(share(reductionOf(args), self.numel()));
    const each = weight ? scaled.mul(weight) : scaled;
    const spread = self.mul(self.rsub(1)).clamp(1e-12, null);
    return {
      self: needs('self') ? self.sub(target).div(spread).mul(each) : null,
      target: needs('target') ? self.rsub(1).log().sub(self.log()).mul(each) : null,
      weight: null,
    };
  },
  latex: {
    forward: (n) =>
      `${n.result} = -\\tfrac{1}{n} \\sum_i ${n.target}_i \\ln ${n.self}_i + (1 - ${n.target}_i) \\ln(1 - ${n.self}_i)`,
  },
});

defineOp({
  schema: `binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, ${reductionArgs}, Tensor? pos_weight=None) -> Tensor`,
  doc: 'The binary cross entropy of scores (logits), safe for large ones.',
  group,
  variants,
  gradName: 'BinaryCrossEntropyWithLogitsBackward0',
  saves: ['self', 'target', 'weight', 'pos_weight'],
  forward: (a) => {
    const { self, target, weight, pos_weight } = a;
    warnOfLegacy(a);
    const reduction = reductionOf(a);
    if (!sameShape(self.shape, target.shape)) {
      throw new ValueError(
        `Target size (${formatSize(target.shape)}) must be the same as input size (${formatSize(self.shape)})`,
      );
    }
    const soft = k.add(
      k.floatUnary('Log1p', k.exp(k.unary('Neg', k.unary('Abs', self)))),
      k.maximum(k.unary('Neg', self), 0),
    );
    const logWeight = pos_weight ? k.add(k.mul(k.sub(pos_weight, 1), target), 1) : 1;
    const each = k.add(k.mul(k.sub(1, target), self), k.mul(soft, logWeight));
    return reducedArr(weight ? k.mul(each, weight) : each, reduction);
  },
  backward: ([g], { args, needs }) => {
    const { self, target, weight, pos_weight } = args;
    const scaled = g!.mul(share(reductionOf(args), self.numel()));
    const each: Tensor = weight ? scaled.mul(weight) : scaled;
    const sigmoid = self.sigmoid();
    const t = pos_weight ? target.mul(pos_weight) : null;
    const slope = t ? t.add(1).sub(target).mul(sigmoid).sub(t) : sigmoid.sub(target);
    const towardsTarget = () => {
      if (!pos_weight) return self.neg().mul(each);
      const no = self.sigmoid().rsub(1).log();
      return no.sub(self.sigmoid().log().mul(pos_weight)).mul(each);
    };
    return {
      self: needs('self') ? reduceTo(slope.mul(each), self.dims) : null,
      target: needs('target') ? reduceTo(towardsTarget(), target.dims) : null,
      weight: null,
      pos_weight: null,
    };
  },
  latex: {
    forward: (n) =>
      `${n.result} = -\\tfrac{1}{n} \\sum_i ${n.target}_i \\ln \\sigma(${n.self}_i) + (1 - ${n.target}_i) \\ln(1 - \\sigma(${n.self}_i))`,
  },
});
