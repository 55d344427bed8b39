// LazyBatchNorm and LazyInstanceNorm: normalising layers that learn from their first input how many channels come in.
// After it they are layers of the plain kind.
import type { Tensor } from '../tensor/tensor';
import { bound } from './arguments';
import { untilFirstInput } from './lazy';
import {
  BatchNorm1d,
  BatchNorm2d,
  BatchNorm3d,
  countOfNone,
  InstanceNorm1d,
  InstanceNorm2d,
  InstanceNorm3d,
  type WithRunningStats,
} from './normalisation';
import { UninitializedBuffer, UninitializedParameter } from './Parameter';
import { type LayerClass, withoutNew } from './withoutNew';

type Arguments = [eps?: unknown, ...momentum_affine_track_running_stats: unknown[]];

type Plain = new (...given: unknown[]) => WithRunningStats;

function lazyNorm(name: string, plain: { prototype: object }): LayerClass<Arguments, WithRunningStats> {
  class LazyNorm extends (plain as Plain) {
    constructor(...given: unknown[]) {
      const signature = `${name}(float eps=1e-05, float? momentum=0.1, bool affine=True, bool track_running_stats=True)`;
      const args = bound(signature, given);
      super(0, { affine: false, track_running_stats: false });
      Object.assign(this, args);
      if (this.affine) {
        this.weight = new UninitializedParameter();
        this.bias = new UninitializedParameter();
      }
      if (this.track_running_stats) {
        this.running_mean = new UninitializedBuffer();
        this.running_var = new UninitializedBuffer();
        this.num_batches_tracked = countOfNone();
      }
      const settle = (input: Tensor) => {
        const waiting = [this.weight, this.bias, this.running_mean, this.running_var].filter(
          (each) => each instanceof UninitializedParameter || each instanceof UninitializedBuffer,
        );
        if (waiting.length === 0) return;
        this.num_features = input.dims[1]!;
        for (const each of waiting) each.materialize([this.num_features]);
        super.reset_parameters();
      };
      untilFirstInput(this, plain, settle, ['weight', 'bias', 'running_mean', 'running_var']);
    }

    override reset_parameters(): void {
      if (this.num_features !== 0) super.reset_parameters();
    }
  }
  return withoutNew(name, LazyNorm);
}

/**
 * A BatchNorm1d whose num_features is the second size of its first input; then it is a plain BatchNorm1d. The other
 * arguments follow in the same order.
 * PyTorch: torch.nn.LazyBatchNorm1d
 */
export const LazyBatchNorm1d = lazyNorm('LazyBatchNorm1d', BatchNorm1d);

/**
 * A BatchNorm2d whose num_features is the second size of its first input; then it is a plain BatchNorm2d. The other
 * arguments follow in the same order.
 * PyTorch: torch.nn.LazyBatchNorm2d
 */
export const LazyBatchNorm2d = lazyNorm('LazyBatchNorm2d', BatchNorm2d);

/**
 * A BatchNorm3d whose num_features is the second size of its first input; then it is a plain BatchNorm3d. The other
 * arguments follow in the same order.
 * PyTorch: torch.nn.LazyBatchNorm3d
 */
export const LazyBatchNorm3d = lazyNorm('LazyBatchNorm3d', BatchNorm3d);

/**
 * An InstanceNorm1d whose num_features is the second size of its first input; then it is a plain InstanceNorm1d. The
 * other arguments follow in the same order, but affine and track_running_stats are true unless told.
 * PyTorch: torch.nn.LazyInstanceNorm1d
 */
export const LazyInstanceNorm1d = lazyNorm('LazyInstanceNorm1d', InstanceNorm1d);

/**
 * An InstanceNorm2d whose num_features is the second size of its first input; then it is a plain InstanceNorm2d. The
 * other arguments follow in the same order, but affine and track_running_stats are true unless told.
 * PyTorch: torch.nn.LazyInstanceNorm2d
 */
export const LazyInstanceNorm2d = lazyNorm('LazyInstanceNorm2d', InstanceNorm2d);

/**
 * An InstanceNorm3d whose num_features is the second size of its first input; then it is a plain InstanceNorm3d. The
 * other arguments follow in the same order, but affine and track_running_stats are true unless told.
 * PyTorch: torch.nn.LazyInstanceNorm3d
 */
export const LazyInstanceNorm3d = lazyNorm('LazyInstanceNorm3d', InstanceNorm3d);
