// Batch normalisation, and instance normalisation, which is the same on channels of single images.
import { is_grad_enabled } from '../../autograd/mode';
import { RuntimeError, ValueError } from '../../backend';
import type { Arr } from '../../tensor/arr';
import { formatSize } from '../../tensor/print';
import { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import * as k from '../kernels';
import { needFloats } from '../refusals';
import { batchNormEval, batchNormGrad, batchNormTrain, movedAverages } from '../spatial';
import { defineOp } from '../table';
import { statisticsFor, throughNormalisation } from './statistics';

const group = 'Normalisation';

/** A value per channel beside values of a shape. */
const beside = (channel: Tensor, x: Tensor) =>
  channel.reshape(x.dims.map((_, i) => (i === 1 ? channel.numel() : 1)));
const othersOf = (x: Tensor) => x.dims.map((_, i) => i).filter((i) => i !== 1);

const nativeGrad = defineOp({
  schema:
    'native_batch_norm_backward(Tensor grad, Tensor self, Tensor mean, Tensor invstd, Tensor? weight, bool train) -> Tensor[]',
  doc: 'The gradients of batch normalisation in few kernels.',
  group,
  variants: [],
  forward: ({ grad, self, mean, invstd, weight, train }) => {
    const { gx, gweight, gbias } = batchNormGrad(grad, self, mean, invstd, weight, train);
    return [gx, gweight, gbias];
  },
});

const nativeBatchNorm = defineOp({
  schema:
    'native_batch_norm(Tensor self, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float eps) -> Tensor[]',
  doc: 'Batch normalisation with the statistics that it took.',
  group,
  variants: [],
  label: 'batchnorm',
  gradName: 'NativeBatchNormBackward0',
  saves: ['self', 'weight', 'running_mean', 'running_var', 'result1', 'result3'],
  forward: ({ self, weight, bias, running_mean, running_var, training, eps }) => {
    if (!training) return [batchNormEval(self, running_mean, running_var, weight, bias, eps)];
    const { y, mean, variance, invstd } = batchNormTrain(self, weight, bias, eps);
    return [y, mean, variance, invstd];
  },
  backward: ([g], { args, results, needs }) => {
    const { self, weight, training, eps } = args;
    const none = { running_mean: null, running_var: null };
    const saved = () =>
      training
        ? { mean: results[1]!.detach(), rstd: results[3]!.detach() }
        : { mean: args.running_mean, rstd: args.running_var.add(eps).rsqrt() };
    if (!is_grad_enabled()) {
      const { mean, rstd } = saved();
      const [gx, gweight, gbias] = nativeGrad(g, self, mean, rstd, weight, training);
      return {
        self: gx,
        weight: needs('weight') ? gweight : null,
        bias: needs('bias') ? gbias : null,
        ...none,
      };
    }
    const others = othersOf(self);
    const { mean, rstd } = training
      ? statisticsFor(self, others, eps, saved)
      : { mean: beside(saved().mean, self), rstd: beside(saved().rstd, self) };
    const normed = self.sub(mean).mul(rstd);
    const weighted = weight ? g!.mul(beside(weight, self)) : g!;
    return {
      self: training ? throughNormalisation(weighted, normed, rstd, others) : weighted.mul(rstd),
      weight: needs('weight') ? g!.mul(normed).sum(others) : null,
      bias: needs('bias') ? g!.sum(others) : null,
      ...none,
    };
  },
  latex: {
    forward: (n) =>
      `${n.result} = \\frac{${n.self} - \\mu}{\\sqrt{\\sigma^2 + \\epsilon}}${n.weight ? ` \\cdot ${n.weight}` : ''}${n.bias ? ` + ${n.bias}` : ''}`,
  },
});

/** Moves a running average towards a new value, past the tape. */
function moveTowards(average: Tensor | null, value: Arr, momentum: number): void {
  if (!average) return;
  average.become(new Tensor(k.add(k.mul(average.arr, 1 - momentum), k.mul(value, momentum))));
}

function checkChannels(name: string, value: Tensor | null, channels: number): void {
  if (value && value.numel() !== channels) {
    throw new RuntimeError(`${name} should contain ${channels} elements not ${value.numel()}`);
  }
}

interface Given {
  self: Tensor;
  running_mean: Tensor | null;
  running_var: Tensor | null;
  weight: Tensor | null;
  bias: Tensor | null;
}

/** Normalises and moves the running averages; these may be of another shape than the statistics. */
function batchNorm(given: Given, training: boolean, momentum: number, eps: number, images = 1): Tensor {
  const { self, running_mean, running_var, weight, bias } = given;
  // In training the averages are only moved, and backward must not take offence at that.
  const used = training ? [null, null] : [running_mean, running_var];
  const out: Tensor[] = nativeBatchNorm(self, weight, bias, ...used, training, eps);
  if (training && (running_mean || running_var)) {
    const channels = self.dims[1]! / images;
    const count = self.numel() / self.dims[1]!;
    const perChannel = (values: Tensor) =>
      images === 1 ? values.arr : k.div(k.sum(values.arr.as([images, channels]), [0], false), images);
    const correction = count / (count - 1);
    const [mean, variance] = [perChannel(out[1]!), perChannel(out[2]!)];
    const moved =
      running_mean &&
      running_var &&
      movedAverages(
        { mean, variance },
        { mean: running_mean.arr, variance: running_var.arr },
        momentum,
        correction,
      );
    if (moved) {
      running_mean.become(new Tensor(moved.mean));
      running_var.become(new Tensor(moved.variance));
    } else {
      moveTowards(running_mean, mean, momentum);
      moveTowards(running_var, k.mul(variance, correction), momentum);
    }
  }
  return out[0]!;
}

defineOp({
  schema:
    'batch_norm(Tensor self, Tensor? running_mean, Tensor? running_var, Tensor? weight=None, Tensor? bias=None, bool training=False, float momentum=0.1, float eps=1e-05) -> Tensor',
  doc: 'Every channel to mean 0 and spread 1, over the batch or with running averages, then scaled and shifted.',
  group,
  variants: ['functional'],
  compose: (a) => {
    const { self, running_mean, running_var, weight, bias, training } = a;
    if (training && self.numel() / Math.max(self.dims[1] ?? 1, 1) === 1) {
      throw new ValueError(
        `Expected more than 1 value per channel when training, got input size ${formatSize(self.dims)}`,
      );
    }
    const channels = self.dims[1]!;
    if (!training && !running_mean) throw new RuntimeError('running_mean must be defined in evaluation mode');
    checkChannels('running_mean', running_mean, channels);
    checkChannels('running_var', running_var, channels);
    checkChannels('weight', weight, channels);
    checkChannels('bias', bias, channels);
    return batchNorm(
      { self, running_mean, running_var, weight, bias },
      training,
      Number(a.momentum),
      Number(a.eps),
    );
  },
});

defineOp({
  schema:
    'instance_norm(Tensor self, Tensor? running_mean=None, Tensor? running_var=None, Tensor? weight=None, Tensor? bias=None, bool use_input_stats=True, float momentum=0.1, float eps=1e-05) -> Tensor',
  doc: 'Every channel of every image to mean 0 and spread 1, then scaled and shifted.',
  group,
  variants: ['functional'],
  compose: (a) => {
    const { self, running_mean, running_var, use_input_stats } = a;
    if (!use_input_stats && !(running_mean && running_var))
      throw new RuntimeError(
        'Expected running_mean and running_var to be defined when use_input_stats is false',
      );
    const [n, c, ...rest] = self.dims as [number, number, ...number[]];
    if (use_input_stats && rest.reduce((x, y) => x * y, 1) === 1) {
      throw new ValueError(
        `Expected more than 1 spatial element when training, got input size ${formatSize(self.dims)}`,
      );
    }
    for (const name of ['running_mean', 'running_var', 'weight', 'bias'])
      if (a[name] && a[name].numel() !== c)
        throw new RuntimeError(`${name} should contain ${n * c} elements not ${n * a[name].numel()}`);
    needFloats('batch_norm', self);
    const repeated = (value: Tensor | null) => (value ? value.repeat(n) : null);
    const given = {
      self: call('reshape', self, [1, n * c, ...rest]),
      weight: repeated(a.weight),
      bias: repeated(a.bias),
      running_mean: use_input_stats ? running_mean : repeated(running_mean),
      running_var: use_input_stats ? running_var : repeated(running_var),
    };
    const out = batchNorm(given, use_input_stats, Number(a.momentum), Number(a.eps), n);
    return out.view([n, c, ...rest]);
  },
});
