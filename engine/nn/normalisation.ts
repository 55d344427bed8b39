// Normalising layers: batch and instance normalisation with their running averages, layer, group, root mean
// square and local response normalisation.
import { ValueError } from '../backend';
import { call } from '../ops/call';
import * as k from '../ops/kernels';
import { Arr } from '../tensor/arr';
import { int64 } from '../tensor/dtype';
import { Tensor } from '../tensor/tensor';
import { type Bound, bound, pythonText } from './arguments';
import * as init from './init';
import { Module } from './Module';
import { Parameter } from './Parameter';
import { stateless } from './stateless';
import { type LayerClass, withoutNew } from './withoutNew';

const ones = (size: number[]) => new Parameter(init.ones_(init.empty(size)));
const zeros = (size: number[]) => new Parameter(init.empty(size));
/** num_batches_tracked before the first batch. */
export const countOfNone = () => new Tensor(Arr.from([0], [], int64));

/** What batch and instance normalisation have in common. */
export abstract class WithRunningStats extends Module {
  declare num_features: number;
  declare eps: number;
  declare momentum: number | null;
  declare affine: boolean;
  declare track_running_stats: boolean;
  declare weight: Parameter | null;
  declare bias: Parameter | null;
  declare running_mean: Tensor | null;
  declare running_var: Tensor | null;
  declare num_batches_tracked: Tensor | null;

  constructor(name: string, usual: string, given: unknown[]) {
    super();
    const signature = `${name}(int num_features, float eps=1e-05, float? momentum=0.1, bool affine=${usual}, bool track_running_stats=${usual})`;
    Object.assign(this, bound(signature, given));
    const { num_features } = this;
    if (this.affine) {
      this.weight = ones([num_features]);
      this.bias = zeros([num_features]);
    } else {
      this.register_parameter('weight', null);
      this.register_parameter('bias', null);
    }
    const tracked = this.track_running_stats;
    this.register_buffer('running_mean', tracked ? init.empty([num_features]) : null);
    this.register_buffer('running_var', tracked ? init.ones_(init.empty([num_features])) : null);
    this.register_buffer('num_batches_tracked', tracked ? countOfNone() : null);
  }

  reset_running_stats(): void {
    if (!this.track_running_stats) return;
    init.zeros_(this.running_mean!);
    init.ones_(this.running_var!);
    this.num_batches_tracked!.become(countOfNone());
  }

  reset_parameters(): void {
    this.reset_running_stats();
    if (this.weight) init.ones_(this.weight);
    if (this.bias) init.zeros_(this.bias);
  }

  override extra_repr(): string {
    const { num_features, eps, momentum, affine, track_running_stats } = this;
    return `${num_features}, eps=${pythonText(eps)}, momentum=${pythonText(momentum)}, affine=${pythonText(affine)}, track_running_stats=${pythonText(track_running_stats)}`;
  }
}

function checkRank(input: Tensor, ranks: number[]): void {
  if (ranks.includes(input.ndim)) return;
  const wanted = ranks.map((n) => `${n}D`).join(' or ');
  throw new ValueError(`expected ${wanted} input (got ${input.ndim}D input)`);
}

/** In PyTorch's order; keywords may come after any of them. */
type Arguments = [num_features: number, ...eps_momentum_affine_track_running_stats: unknown[]];

function batchNorm(dims: number, ranks: number[]): LayerClass<Arguments, WithRunningStats> {
  const name = `BatchNorm${dims}d`;
  class BatchNorm extends WithRunningStats {
    constructor(...given: unknown[]) {
      super(name, 'True', given);
    }

    override forward(input: Tensor): Tensor {
      checkRank(input, ranks);
      const { training, track_running_stats, running_mean, running_var, momentum, weight, bias, eps } = this;
      let factor = momentum ?? 0;
      if (training && track_running_stats && this.num_batches_tracked) {
        const count = this._countBatch(this.num_batches_tracked);
        if (momentum === null) factor = 1 / count;
      }
      const used = !training || track_running_stats;
      const ownStatistics = training || (!running_mean && !running_var);
      return call(
        'batch_norm',
        input,
        used ? running_mean : null,
        used ? running_var : null,
        weight,
        bias,
        ownStatistics,
        factor,
        eps,
      );
    }

    /** One more batch. The count is kept on the host: it is needed as a number. */
    _countBatch(counter: Tensor): number {
      const before = k.hostOf(counter.arr, 'num_batches_tracked');
      const count = before[0]! + 1;
      counter.become(new Tensor(Arr.from([count], [], int64)));
      return count;
    }
  }
  return withoutNew(name, BatchNorm);
}

/**
 * (x - mean) / sqrt(var + eps) * weight + bias for each channel, with mean and biased variance of the batch.
 * Input (N, C) or (N, C, L), output the same shape. Defaults: eps=1e-5, momentum=0.1 (null: plain average
 * over all batches), affine=true, track_running_stats=true.
 * Training moves running_mean and running_var (unbiased) by momentum; evaluation uses them in the batch's
 * place.
 * ValueError for another number of dimensions, or in training with only one value per channel.
 * PyTorch: torch.nn.BatchNorm1d (Ioffe and Szegedy 2015)
 */
export const BatchNorm1d = batchNorm(1, [2, 3]);

/**
 * (x - mean) / sqrt(var + eps) * weight + bias for each channel, with mean and biased variance of the batch.
 * Input (N, C, H, W), output the same shape. Defaults: eps=1e-5, momentum=0.1 (null: plain average over all
 * batches), affine=true, track_running_stats=true.
 * Training moves running_mean and running_var (unbiased) by momentum; evaluation uses them in the batch's
 * place.
 * ValueError for another number of dimensions, or in training with only one value per channel.
 * PyTorch: torch.nn.BatchNorm2d (Ioffe and Szegedy 2015)
 */
export const BatchNorm2d = batchNorm(2, [4]);

/**
 * (x - mean) / sqrt(var + eps) * weight + bias for each channel, with mean and biased variance of the batch.
 * Input (N, C, D, H, W), output the same shape. Defaults: eps=1e-5, momentum=0.1 (null: plain average over
 * all batches), affine=true, track_running_stats=true.
 * Training moves running_mean and running_var (unbiased) by momentum; evaluation uses them in the batch's
 * place.
 * ValueError for another number of dimensions, or in training with only one value per channel.
 * PyTorch: torch.nn.BatchNorm3d (Ioffe and Szegedy 2015)
 */
export const BatchNorm3d = batchNorm(3, [5]);

function instanceNorm(dims: number): LayerClass<Arguments, WithRunningStats> {
  const name = `InstanceNorm${dims}d`;
  class InstanceNorm extends WithRunningStats {
    constructor(...given: unknown[]) {
      super(name, 'False', given);
    }

    override forward(input: Tensor): Tensor {
      checkRank(input, [dims + 1, dims + 2]);
      const { running_mean, running_var, weight, bias, training, track_running_stats, momentum, eps } = this;
      const ownStatistics = training || !track_running_stats;
      const apply = (x: Tensor) =>
        call('instance_norm', x, running_mean, running_var, weight, bias, ownStatistics, momentum ?? 0, eps);
      return input.ndim === dims + 1 ? apply(input.unsqueeze(0)).squeeze(0) : apply(input);
    }
  }
  return withoutNew(name, InstanceNorm);
}

/**
 * (x - mean) / sqrt(var + eps) for each channel of each sample, with that channel's own mean and biased
 * variance.
 * Input (N, C, L) or (C, L), output the same shape; ValueError for another number of dimensions.
 * Defaults: eps=1e-5, momentum=0.1, affine=false (no weight and bias), track_running_stats=false (the
 * sample's own statistics also in evaluation).
 * PyTorch: torch.nn.InstanceNorm1d (Ulyanov et al. 2016)
 */
export const InstanceNorm1d = instanceNorm(1);

/**
 * (x - mean) / sqrt(var + eps) for each channel of each sample, with that channel's own mean and biased
 * variance.
 * Input (N, C, H, W) or (C, H, W), output the same shape; ValueError for another number of dimensions.
 * Defaults: eps=1e-5, momentum=0.1, affine=false (no weight and bias), track_running_stats=false (the
 * sample's own statistics also in evaluation).
 * PyTorch: torch.nn.InstanceNorm2d (Ulyanov et al. 2016)
 */
export const InstanceNorm2d = instanceNorm(2);

/**
 * (x - mean) / sqrt(var + eps) for each channel of each sample, with that channel's own mean and biased
 * variance.
 * Input (N, C, D, H, W) or (C, D, H, W), output the same shape; ValueError for another number of dimensions.
 * Defaults: eps=1e-5, momentum=0.1, affine=false (no weight and bias), track_running_stats=false (the
 * sample's own statistics also in evaluation).
 * PyTorch: torch.nn.InstanceNorm3d (Ulyanov et al. 2016)
 */
export const InstanceNorm3d = instanceNorm(3);

class LayerNormModule extends Module {
  declare normalized_shape: number[];
  declare eps: number;
  declare elementwise_affine: boolean;
  declare weight: Parameter | null;
  declare bias: Parameter | null;

  constructor(...given: unknown[]) {
    super();
    const args = bound(
      'LayerNorm(int[] normalized_shape, float eps=1e-05, bool elementwise_affine=True, bool bias=True)',
      given,
    );
    const { bias, ...rest }: Bound = args;
    Object.assign(this, rest);
    const { normalized_shape, elementwise_affine } = this;
    if (elementwise_affine) this.weight = ones(normalized_shape);
    else this.register_parameter('weight', null);
    if (elementwise_affine && bias) this.bias = zeros(normalized_shape);
    else this.register_parameter('bias', null);
  }

  reset_parameters(): void {
    if (this.weight) init.ones_(this.weight);
    if (this.bias) init.zeros_(this.bias);
  }

  override forward(input: Tensor): Tensor {
    return call('layer_norm', input, this.normalized_shape, this.weight, this.bias, this.eps);
  }

  override extra_repr(): string {
    return `${pythonText(this.normalized_shape)}, eps=${pythonText(this.eps)}, elementwise_affine=${pythonText(this.elementwise_affine)}`;
  }
}

class RMSNormModule extends Module {
  declare normalized_shape: number[];
  declare eps: number | null;
  declare elementwise_affine: boolean;
  declare weight: Parameter | null;

  constructor(...given: unknown[]) {
    super();
    const args = bound(
      'RMSNorm(int[] normalized_shape, float? eps=None, bool elementwise_affine=True)',
      given,
    );
    Object.assign(this, args);
    if (this.elementwise_affine) this.weight = ones(this.normalized_shape);
    else this.register_parameter('weight', null);
  }

  override forward(input: Tensor): Tensor {
    return call('rms_norm', input, this.normalized_shape, this.weight, this.eps);
  }

  override extra_repr(): string {
    return `${pythonText(this.normalized_shape)}, eps=${pythonText(this.eps)}, elementwise_affine=${pythonText(this.elementwise_affine)}`;
  }
}

class GroupNormModule extends Module {
  declare num_groups: number;
  declare num_channels: number;
  declare eps: number;
  declare affine: boolean;
  declare weight: Parameter | null;
  declare bias: Parameter | null;

  constructor(...given: unknown[]) {
    super();
    const args = bound(
      'GroupNorm(int num_groups, int num_channels, float eps=1e-05, bool affine=True)',
      given,
    );
    if (args.num_channels % args.num_groups !== 0) {
      throw new ValueError('num_channels must be divisible by num_groups');
    }
    Object.assign(this, args);
    if (this.affine) {
      this.weight = ones([this.num_channels]);
      this.bias = zeros([this.num_channels]);
    } else {
      this.register_parameter('weight', null);
      this.register_parameter('bias', null);
    }
  }

  override forward(input: Tensor): Tensor {
    return call('group_norm', input, this.num_groups, this.weight, this.bias, this.eps);
  }

  override extra_repr(): string {
    const { num_groups, num_channels, eps, affine } = this;
    return `${num_groups}, ${num_channels}, eps=${pythonText(eps)}, affine=${pythonText(affine)}`;
  }
}

/**
 * (x - mean) / sqrt(var + eps) * weight + bias, with mean and biased variance over the last dimensions.
 * Input (*, normalized_shape), output the same shape. weight and bias have normalized_shape, a number or a
 * list.
 * Defaults: eps=1e-5, elementwise_affine=true, bias=true (false: weight only).
 * RuntimeError where the input does not end in normalized_shape.
 * PyTorch: torch.nn.LayerNorm (Ba et al. 2016); bias came after PyTorch 1.13
 */
export const LayerNorm = withoutNew('LayerNorm', LayerNormModule);

/**
 * x / sqrt(mean(x^2) + eps) * weight, with the mean over the last dimensions.
 * Input (*, normalized_shape), output the same shape. weight has normalized_shape, a number or a list.
 * Defaults: eps=null, which stands for 2^-23 (float32's epsilon), elementwise_affine=true.
 * RuntimeError where the input does not end in normalized_shape.
 * PyTorch: torch.nn.RMSNorm, since 2.4 (Zhang and Sennrich 2019)
 */
export const RMSNorm = withoutNew('RMSNorm', RMSNormModule);

/**
 * (x - mean) / sqrt(var + eps) * weight + bias, with mean and biased variance over each group of channels of
 * a sample.
 * Input (N, C, *) with C = num_channels, output the same shape. eps=1e-5, affine=true (weight and bias per
 * channel).
 * ValueError where num_groups does not divide num_channels.
 * PyTorch: torch.nn.GroupNorm (Wu and He 2018)
 */
export const GroupNorm = withoutNew('GroupNorm', GroupNormModule);

/**
 * x / (k + alpha * mean(x'^2))^beta, with the mean over size neighbouring channels, zeros beyond the first
 * and last.
 * Input (N, C, *), output the same shape. alpha=1e-4, beta=0.75, k=1. ValueError for fewer than 3 dimensions.
 * PyTorch: torch.nn.LocalResponseNorm
 */
export const LocalResponseNorm = stateless('LocalResponseNorm', {
  signature: 'int size, float alpha=0.0001, float beta=0.75, float k=1.0',
  forward: ([x], { size, alpha, beta, k }) => call('local_response_norm', x, size, alpha, beta, k),
  repr: '{size}, alpha={alpha}, beta={beta}, k={k}',
});
