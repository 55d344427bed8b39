// What the normalising ops share: mean and spread over dimensions, and the gradient through both, in tensor
// ops, so that the gradient has gradients itself.
import { is_grad_enabled } from '../../autograd/mode';
import type { Tensor } from '../../tensor/tensor';

export interface Statistics {
  mean: Tensor;
  /** One over the standard deviation. */
  rstd: Tensor;
}

function statisticsOf(x: Tensor, dims: number[], eps: number): Statistics {
  const mean = x.mean(dims, true);
  const centred = x.sub(mean);
  return { mean, rstd: centred.mul(centred).mean(dims, true).add(eps).rsqrt() };
}

/** The saved statistics; where a graph of the gradient is wanted, ones that gradients flow through. */
export function statisticsFor(x: Tensor, dims: number[], eps: number, saved: () => Statistics): Statistics {
  return is_grad_enabled() ? statisticsOf(x, dims, eps) : saved();
}

/** The gradient of x, given that of its normalised form: what mean and spread take along is taken off. */
export function throughNormalisation(g: Tensor, normed: Tensor, rstd: Tensor, dims: number[]): Tensor {
  const pulled = normed.mul(g.mul(normed).mean(dims, true));
  return g.sub(g.mean(dims, true)).sub(pulled).mul(rstd);
}
