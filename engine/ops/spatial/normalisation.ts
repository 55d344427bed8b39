// Batch normalisation over dimension 1 of values of any rank from two up: with the batch's own statistics, with
// given ones, and the gradients. Running averages are the caller's.
import type { Arr } from '../../tensor/arr';
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

/** With the statistics of the batch itself. */
export function batchNormTrain(
  x: Arr,
  weight: Arr | null,
  bias: Arr | null,
  eps: number,
): BatchStatistics & { y: Arr } {
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
