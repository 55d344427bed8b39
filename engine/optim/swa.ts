// torch.optim.swa_utils: a model whose weights are the average of another's along its training, the learning rate
// that goes with it, and batch statistics computed anew for it.
import { withGradMode } from '../autograd/mode';
import { ValueError } from '../backend';
import { bound } from '../nn/arguments';
import { deepcopy } from '../nn/deepcopy';
import { Module } from '../nn/Module';
import { BatchNorm1d, BatchNorm2d, BatchNorm3d } from '../nn/normalisation';
import { withoutNew } from '../nn/withoutNew';
import * as k from '../ops/kernels';
import { Arr } from '../tensor/arr';
import { int64 } from '../tensor/dtype';
import { floatRepr } from '../tensor/print';
import { Tensor } from '../tensor/tensor';
import { assign } from './Optimizer';
import { argumentsOf, LRScheduler } from './schedulers/LRScheduler';

type Average = (averaged: Tensor, now: Tensor, count: Tensor) => Tensor;

/** The mean of all so far. */
const mean: Average = (averaged, now, count) => averaged.add(now.sub(averaged).div(count.add(1)));

class AveragedModelModule extends Module {
  declare module: Module;
  declare n_averaged: Tensor;
  declare avg_fn: Average;
  declare use_buffers: boolean;

  constructor(...given: unknown[]) {
    super();
    const { model, avg_fn, use_buffers } = bound(
      'AveragedModel(any model, any avg_fn=None, bool use_buffers=False)',
      // There is one device: it may be given second, as in PyTorch.
      given.filter((value, i) => !(i === 1 && (value === null || typeof value === 'string'))),
    );
    this.module = deepcopy(model);
    this.register_buffer('n_averaged', new Tensor(Arr.from([0], [], int64)));
    this.avg_fn = avg_fn ?? mean;
    this.use_buffers = use_buffers;
  }

  override forward(...args: unknown[]): unknown {
    return this.module(...args);
  }

  /**
   * Takes the model's parameters of this moment into the average; the first call copies them. With
   * use_buffers its buffers are averaged too.
   * PyTorch: torch.optim.swa_utils.AveragedModel.update_parameters
   */
  update_parameters(model: Module): void {
    const own = this.use_buffers
      ? [...this.module.parameters(), ...this.module.buffers()]
      : this.parameters();
    const theirs = this.use_buffers ? [...model.parameters(), ...model.buffers()] : model.parameters();
    const isFirst = Number(k.hostOf(this.n_averaged.arr, 'n_averaged')[0]) === 0;
    withGradMode(false, () => {
      own.forEach((tensor, i) => {
        const now = theirs[i]!.detach();
        const next = isFirst ? now.clone() : this.avg_fn(tensor.detach(), now, this.n_averaged);
        assign(tensor, next.to(tensor.dtype).arr);
      });
    });
    const count = Number(k.hostOf(this.n_averaged.arr, 'n_averaged')[0]) + 1;
    assign(this.n_averaged, Arr.from([count], [], int64));
  }
}

/**
 * A copy of a model, in .module, whose weights are the mean of the model's over all calls of
 * update_parameters(model). Called like the model.
 * AveragedModel(model, avg_fn, use_buffers). Defaults: avg_fn=null (the plain mean; else a function of the
 * average, the new tensor and the count, a tensor), use_buffers=false.
 * PyTorch: torch.optim.swa_utils.AveragedModel (Izmailov et al. 2018, Averaging weights leads to wider
 * optima)
 */
export const AveragedModel = withoutNew('AveragedModel', AveragedModelModule);

type Batch = Tensor | Tensor[];

/**
 * Computes the running statistics of all BatchNorm layers anew, as plain averages over one pass; the model's
 * mode and the momenta are put back after.
 * loader: batches, tensors or lists whose first item is the input; a DataLoader for instance.
 * PyTorch: torch.optim.swa_utils.update_bn
 */
export function update_bn(loader: Iterable<Batch>, model: Module, device?: unknown): void;
/**
 * Computes the running statistics of all BatchNorm layers anew, as plain averages over one pass with `for
 * await`; the promise is to be awaited. The model's mode and the momenta are put back after.
 * PyTorch: torch.optim.swa_utils.update_bn
 */
export function update_bn(loader: AsyncIterable<Batch>, model: Module, device?: unknown): Promise<void>;
export function update_bn(
  loader: Iterable<Batch> | AsyncIterable<Batch>,
  model: Module,
  _device?: unknown,
): void | Promise<void> {
  const layers = model
    .modules()
    .filter((module) => [BatchNorm1d, BatchNorm2d, BatchNorm3d].some((kind) => module instanceof kind));
  if (layers.length === 0) return;
  const momenta = layers.map((layer) => layer.momentum);
  const wasTraining = model.training;
  for (const layer of layers) {
    layer.reset_running_stats();
    layer.momentum = null;
  }
  model.train();
  const see = (batch: Batch) =>
    withGradMode(false, () => void model(Array.isArray(batch) ? batch[0] : batch));
  const end = () => {
    layers.forEach((layer, i) => {
      layer.momentum = momenta[i];
    });
    model.train(wasTraining);
  };
  if (Symbol.iterator in loader) {
    for (const batch of loader) see(batch);
    end();
    return;
  }
  return (async () => {
    for await (const batch of loader) see(batch);
    end();
  })();
}

class SWALRScheduler extends LRScheduler {
  constructor(...given: unknown[]) {
    super();
    const { optimizer, swa_lr, anneal_epochs, anneal_strategy, last_epoch } = argumentsOf(
      "SWALR(any optimizer, any swa_lr, any anneal_epochs=10, any anneal_strategy='cos', int last_epoch=-1)",
      given,
    );
    const groups = optimizer.param_groups as { swa_lr?: number }[];
    if (Array.isArray(swa_lr) && swa_lr.length !== groups.length) {
      throw new ValueError(
        `swa_lr must have the same length as optimizer.param_groups: swa_lr has ${swa_lr.length}, optimizer.param_groups has ${groups.length}`,
      );
    }
    groups.forEach((group, i) => {
      group.swa_lr = Array.isArray(swa_lr) ? swa_lr[i] : swa_lr;
    });
    if (anneal_strategy !== 'cos' && anneal_strategy !== 'linear') {
      throw new ValueError(
        `anneal_strategy must by one of 'cos' or 'linear', instead got ${anneal_strategy}`,
      );
    }
    if (!Number.isInteger(anneal_epochs) || anneal_epochs < 0) {
      const text =
        typeof anneal_epochs === 'number' && !Number.isInteger(anneal_epochs)
          ? floatRepr(anneal_epochs)
          : anneal_epochs;
      throw new ValueError(`anneal_epochs must be equal or greater than 0, got ${text}`);
    }
    Object.assign(this, { anneal_epochs, anneal_strategy });
    this.start(optimizer, last_epoch, false);
  }

  /** How much of the way to the averaging rate is behind after a number of steps. */
  private share(step: number): number {
    const t = Math.max(0, Math.min(1, step / Math.max(1, this.anneal_epochs)));
    return this.anneal_strategy === 'cos' ? (1 - Math.cos(Math.PI * t)) / 2 : t;
  }

  get_lr(): number[] {
    this.checkCalledWithinStep();
    const step = Math.max(this._step_count - 1, this.anneal_epochs === 0 ? 1 : 0);
    const [before, now] = [this.share(step - 1), this.share(step)];
    return this.optimizer.param_groups.map((group) => {
      const { lr, swa_lr: last } = group as unknown as { lr: number; swa_lr: number };
      const first = before === 1 ? last : (lr - before * last) / (1 - before);
      return last * now + first * (1 - now);
    });
  }
}

/**
 * Moves each group's rate to swa_lr within anneal_epochs steps and holds it there.
 * SWALR(optimizer, swa_lr, ...). swa_lr: a number, or one for each group. Defaults: anneal_epochs=10,
 * anneal_strategy='cos' (or 'linear'), last_epoch=-1.
 * ValueError for a list of another length, another strategy, or epochs that are no whole number from 0 on.
 * PyTorch: torch.optim.swa_utils.SWALR (Izmailov et al. 2018)
 */
export const SWALR = withoutNew('SWALR', SWALRScheduler);
