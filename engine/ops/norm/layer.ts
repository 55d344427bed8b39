// Normalisation of single samples: over their last dimensions (layer, root mean square), over groups of
// channels, and over neighbouring channels.
import { RuntimeError, ValueError } from '../../backend';
import type { Arr } from '../../tensor/arr';
import { sameShape, sizeOf } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { reduceTo } from '../reduceTo';
import { needFloats } from '../refusals';
import { defineOp } from '../table';
import { windows, windowTable } from '../windows';
import { statisticsFor, throughNormalisation } from './statistics';

const group = 'Normalisation';
const text = (dims: readonly number[]) => `[${dims.join(', ')}]`;

/** Rows to mean 0 and spread 1, with their statistics. */
function normalisedRows(rows: Arr, eps: number): { normed: Arr; mean: Arr; rstd: Arr } {
  const count = rows.shape[1]!;
  const mean = k.div(k.sum(rows, [1], true), count);
  const centred = k.sub(rows, mean);
  const variance = k.div(k.sum(k.mul(centred, centred), [1], true), count);
  const rstd = k.unary('Rsqrt', k.add(variance, eps));
  return { normed: k.mul(centred, rstd), mean, rstd };
}

const latex = {
  forward: (n: Record<string, string>) =>
    `${n.result} = \\frac{${n.self} - \\mu}{\\sqrt{\\sigma^2 + \\epsilon}}${n.weight ? ` \\cdot ${n.weight}` : ''}${n.bias ? ` + ${n.bias}` : ''}`,
};

const nativeLayerNorm = defineOp({
  schema:
    'native_layer_norm(Tensor self, Tensor? weight, Tensor? bias, int[] normalized_shape, float eps) -> Tensor[]',
  doc: 'Layer normalisation with the statistics that it took.',
  group,
  variants: [],
  label: 'layernorm',
  gradName: 'NativeLayerNormBackward0',
  saves: ['self', 'weight', 'result1', 'result2'],
  forward: ({ self, weight, bias, normalized_shape, eps }) => {
    const count = sizeOf(normalized_shape);
    const rows = self.size / Math.max(count, 1);
    const { normed, mean, rstd } = normalisedRows(self.as([rows, count]), eps);
    const scaled = weight ? k.mul(normed, weight.as([count])) : normed;
    const y = bias ? k.add(scaled, bias.as([count])) : scaled;
    const kept = self.shape.map((n: number, i: number) =>
      i < self.shape.length - normalized_shape.length ? n : 1,
    );
    return [y.as(self.shape), mean.as(kept), rstd.as(kept)];
  },
  backward: ([g], { args, results, needs }) => {
    const { self, weight, normalized_shape, eps } = args;
    const dims = normalized_shape.map((_: number, i: number) => self.ndim - normalized_shape.length + i);
    const { mean, rstd } = statisticsFor(self, dims, eps, () => ({
      mean: results[1]!.detach(),
      rstd: results[2]!.detach(),
    }));
    const normed = self.sub(mean).mul(rstd);
    return {
      self: throughNormalisation(weight ? g!.mul(weight) : g!, normed, rstd, dims),
      weight: needs('weight') ? reduceTo(g!.mul(normed), normalized_shape) : null,
      bias: needs('bias') ? reduceTo(g!, normalized_shape) : null,
    };
  },
  latex,
});

function checkShape(self: Tensor, wanted: number[], weight: Tensor | null, bias: Tensor | null): void {
  if (wanted.length === 0) {
    throw new RuntimeError(
      'Expected normalized_shape to be at least 1-dimensional, i.e., containing at least one element, but got normalized_shape = []',
    );
  }
  for (const [name, value] of [
    ['weight', weight],
    ['bias', bias],
  ] as const) {
    if (value && !sameShape(value.dims, wanted)) {
      throw new RuntimeError(
        `Expected ${name} to be of same shape as normalized_shape, but got ${name} of shape ${text(value.dims)} and normalized_shape = ${text(wanted)}`,
      );
    }
  }
  if (!sameShape(self.dims.slice(-wanted.length), wanted)) {
    throw new RuntimeError(
      `Given normalized_shape=${text(wanted)}, expected input with shape [*, ${wanted.join(', ')}], but got input of size${text(self.dims)}`,
    );
  }
}

defineOp({
  schema:
    'layer_norm(Tensor self, int[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05) -> Tensor',
  doc: 'Every sample to mean 0 and spread 1 over its last dimensions, then scaled and shifted.',
  group,
  variants: ['function', 'functional'],
  compose: ({ self, normalized_shape, weight, bias, eps }) => {
    checkShape(self, normalized_shape, weight, bias);
    return nativeLayerNorm(self, weight, bias, normalized_shape, Number(eps))[0];
  },
});

defineOp({
  schema: 'rms_norm(Tensor self, int[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor',
  doc: 'Every sample divided by its root mean square over the last dimensions, then scaled.',
  group,
  variants: ['function', 'functional'],
  compose: ({ self, normalized_shape, weight, eps }) => {
    checkShape(self, normalized_shape, weight, null);
    const dims = normalized_shape.map((_: number, i: number) => self.ndim - normalized_shape.length + i);
    const scale = self
      .mul(self)
      .mean(dims, true)
      .add(eps === null ? 2 ** -23 : Number(eps))
      .rsqrt();
    const normed = self.mul(scale);
    return weight ? normed.mul(weight) : normed;
  },
});

/** A value per channel beside values of a shape. */
const beside = (channel: Tensor, x: Tensor) =>
  channel.reshape(x.dims.map((_, i) => (i === 1 ? channel.numel() : 1)));

const nativeGroupNorm = defineOp({
  schema:
    'native_group_norm(Tensor self, Tensor? weight, Tensor? bias, int num_groups, float eps) -> Tensor[]',
  doc: 'Group normalisation with the statistics that it took.',
  group,
  variants: [],
  label: 'groupnorm',
  gradName: 'NativeGroupNormBackward0',
  saves: ['self', 'weight', 'result1', 'result2'],
  forward: ({ self, weight, bias, num_groups, eps }) => {
    const rows = self.shape[0] * num_groups;
    const { normed, mean, rstd } = normalisedRows(self.as([rows, self.size / rows]), eps);
    const perChannel = (value: Arr) =>
      value.as(self.shape.map((_: number, i: number) => (i === 1 ? value.size : 1)));
    const shaped = normed.as(self.shape);
    const scaled = weight ? k.mul(shaped, perChannel(weight)) : shaped;
    const kept = [self.shape[0], num_groups, 1];
    return [bias ? k.add(scaled, perChannel(bias)) : scaled, mean.as(kept), rstd.as(kept)];
  },
  backward: ([g], { args, results, needs }) => {
    const { self, weight, num_groups, eps } = args;
    const grouped = [self.dims[0], num_groups, -1];
    const x = self.reshape(grouped);
    const { mean, rstd } = statisticsFor(x, [2], eps, () => ({
      mean: results[1]!.detach(),
      rstd: results[2]!.detach(),
    }));
    const normed = x.sub(mean).mul(rstd);
    const weighted = (weight ? g!.mul(beside(weight, self)) : g!).reshape(grouped);
    const others = self.dims.map((_: number, i: number) => i).filter((i: number) => i !== 1);
    return {
      self: throughNormalisation(weighted, normed, rstd, [2]).reshape([...self.dims]),
      weight: needs('weight') ? g!.mul(normed.reshape([...self.dims])).sum(others) : null,
      bias: needs('bias') ? g!.sum(others) : null,
    };
  },
  latex,
});

defineOp({
  schema:
    'group_norm(Tensor self, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05) -> Tensor',
  doc: 'Every group of channels of every sample to mean 0 and spread 1, then scaled and shifted.',
  group,
  variants: ['function', 'functional'],
  compose: ({ self, num_groups, weight, bias, eps }) => {
    const [n, c, ...rest] = self.dims as [number, number, ...number[]];
    const size = [Math.floor((n * c) / num_groups), num_groups, ...rest];
    if (size[0]! * sizeOf(rest) === 1) {
      throw new ValueError(
        `Expected more than 1 value per channel when training, got input size ${text(size)}`,
      );
    }
    if (c % num_groups !== 0) {
      throw new RuntimeError(
        `Expected number of channels in input to be divisible by num_groups, but got input of shape ${text(self.dims)} and num_groups=${num_groups}`,
      );
    }
    for (const [name, value] of [
      ['weight', weight],
      ['bias', bias],
    ] as const) {
      if (value && value.numel() !== c) {
        throw new RuntimeError(
          `Expected ${name} to be a vector of size equal to the number of channels in input, but got ${name} of shape ${text(value.dims)} and input of shape ${text(self.dims)}`,
        );
      }
    }
    needFloats('GroupNormKernelImpl', self);
    return nativeGroupNorm(self, weight, bias, num_groups, Number(eps))[0];
  },
});

defineOp({
  schema:
    'local_response_norm(Tensor self, int size, float alpha=0.0001, float beta=0.75, float k=1.0) -> Tensor',
  doc: 'Every element divided by a power of the mean square of its neighbours among the channels.',
  group,
  variants: ['functional'],
  compose: ({ self, size, alpha, beta, k: offset }) => {
    if (self.ndim < 3) {
      throw new ValueError(
        `Expected 3D or higher dimensionality                          input (got ${self.ndim} dimensions)`,
      );
    }
    if (self.numel() === 0) return self;
    if (size <= 0)
      throw new RuntimeError(`kernel size should be greater than zero, but got kH: ${size} kW: 1`);
    const channels = self.dims[1]!;
    const before = Math.floor(size / 2);
    const table = windowTable(channels, size, channels, (place, tap) => place - before + tap);
    const mean = windows(self.mul(self), 1, table).sum([2]).div(size);
    return self.div(mean.mul(Number(alpha)).add(Number(offset)).pow(Number(beta)));
  },
});
