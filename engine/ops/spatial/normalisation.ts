// Batch normalisation over dimension 1 of values of any rank from two up: with the batch's own statistics, with
// given ones, and the gradients. Running averages are the caller's.
import { currentSession, type TensorInfo } from '../../backend';
import type { Arr } from '../../tensor/arr';
import { float32 } from '../../tensor/dtype';
import { sizeOf } from '../../tensor/size';
import * as k from '../kernels';

export interface BatchStatistics {
  /** Per channel: the mean, the biased variance, and one over the square root of it with eps. */
  mean: Arr;
  variance: Arr;
  invstd: Arr;
}

/** A value per channel, shaped so that it stands beside values of that shape. */
function beside(channel: Arr, shape: readonly number[]): Arr {
  return channel.as(shape.map((_, i) => (i === 1 ? channel.size : 1)));
}

function othersOf(shape: readonly number[]): number[] {
  return shape.map((_, i) => i).filter((i) => i !== 1);
}

function scaled(x: Arr, mean: Arr, invstd: Arr, weight: Arr | null, bias: Arr | null): Arr {
  const factor = weight ? k.mul(invstd, weight) : invstd;
  const centred = k.mul(k.sub(x, beside(mean, x.shape)), beside(factor, x.shape));
  return bias ? k.add(centred, beside(bias, x.shape)) : centred;
}

function inverseRoot(variance: Arr, eps: number): Arr {
  return k.unary('Rsqrt', k.add(variance, eps));
}

/** As a kernel of our own takes it: [images, channels, places]. */
function flat(x: Arr): TensorInfo {
  return x.storage.info([x.shape[0]!, x.shape[1]!, sizeOf(x.shape.slice(2))]);
}

function arePlain(...values: (Arr | null)[]): boolean {
  return values.every((value) => !value || (value.dtype === float32 && value.size > 0));
}

/** With the statistics of the batch itself. */
export function batchNormTrain(
  x: Arr,
  weight: Arr | null,
  bias: Arr | null,
  eps: number,
): BatchStatistics & { y: Arr } {
  const { own } = currentSession();
  if (own.batchNorm && arePlain(x, weight, bias)) {
    const made = own.batchNorm(flat(x), weight && k.infoOf(weight), bias && k.infoOf(bias), null, eps);
    const channel = (info: TensorInfo) => k.made(info, [x.shape[1]!], float32);
    return {
      y: k.made(made.y, x.shape, float32),
      mean: channel(made.mean),
      variance: channel(made.variance),
      invstd: channel(made.invstd),
    };
  }
  const others = othersOf(x.shape);
  const count = x.size / x.shape[1]!;
  const mean = k.div(k.sum(x, others, false), count);
  const centred = k.sub(x, beside(mean, x.shape));
  const variance = k.div(k.sum(k.mul(centred, centred), others, false), count);
  const invstd = inverseRoot(variance, eps);
  return { y: scaled(x, mean, invstd, weight, bias), mean, variance, invstd };
}

/** With given statistics, such as the running averages. */
export function batchNormEval(
  x: Arr,
  mean: Arr,
  variance: Arr,
  weight: Arr | null,
  bias: Arr | null,
  eps: number,
): Arr {
  const { own } = currentSession();
  if (own.batchNorm && arePlain(x, mean, variance, weight, bias)) {
    const given = { mean: k.infoOf(mean), variance: k.infoOf(variance) };
    const made = own.batchNorm(flat(x), weight && k.infoOf(weight), bias && k.infoOf(bias), given, eps);
    return k.made(made.y, x.shape, float32);
  }
  return scaled(x, mean, inverseRoot(variance, eps), weight, bias);
}

/** The gradients. With `train` the statistics came from x itself, and its gradient goes through them too. */
export function batchNormGrad(
  g: Arr,
  x: Arr,
  mean: Arr,
  invstd: Arr,
  weight: Arr | null,
  train: boolean,
): { gx: Arr; gweight: Arr; gbias: Arr } {
  const { shape } = x;
  const { own } = currentSession();
  if (own.batchNormGrad && arePlain(g, x, mean, invstd, weight)) {
    const made = own.batchNormGrad(
      flat(g),
      flat(x),
      k.infoOf(mean),
      k.infoOf(invstd),
      weight && k.infoOf(weight),
      train,
    );
    return {
      gx: k.made(made.gx, shape, float32),
      gweight: k.made(made.gweight, [shape[1]!], float32),
      gbias: k.made(made.gbias, [shape[1]!], float32),
    };
  }
  const others = othersOf(shape);
  const normed = k.mul(k.sub(x, beside(mean, shape)), beside(invstd, shape));
  const gbias = k.sum(g, others, false);
  const gweight = k.sum(k.mul(g, normed), others, false);
  const factor = beside(weight ? k.mul(invstd, weight) : invstd, shape);
  if (!train) return { gx: k.mul(g, factor), gweight, gbias };
  const count = x.size / shape[1]!;
  const pulled = k.add(
    beside(k.div(gbias, count), shape),
    k.mul(normed, beside(k.div(gweight, count), shape)),
  );
  return { gx: k.mul(k.sub(g, pulled), factor), gweight, gbias };
}

/** Running averages moved towards a batch's statistics, in one kernel; null where there is none. */
export function movedAverages(
  batch: { mean: Arr; variance: Arr },
  running: { mean: Arr; variance: Arr },
  momentum: number,
  correction: number,
): { mean: Arr; variance: Arr } | null {
  const { own } = currentSession();
  const values = [batch.mean, batch.variance, running.mean, running.variance];
  const channels = batch.mean.size;
  if (!own.moveAverages || !arePlain(...values) || values.some((value) => value.size !== channels))
    return null;
  const infosOf = ({ mean, variance }: { mean: Arr; variance: Arr }) => ({
    mean: k.infoOf(mean),
    variance: k.infoOf(variance),
  });
  const made = own.moveAverages(infosOf(batch), infosOf(running), momentum, correction);
  return {
    mean: k.made(made.mean, running.mean.shape, float32),
    variance: k.made(made.variance, running.variance.shape, float32),
  };
}
