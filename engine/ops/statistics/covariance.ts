// cov and corrcoef: how variables, the rows of a matrix, vary together over their observations.
import { RuntimeError, warn } from '../../backend';
import { bool } from '../../tensor/dtype';
import type { Tensor } from '../../tensor/tensor';
import { defineOp } from '../table';

const group = 'Statistics';

function checkWeights(name: 'fweights' | 'aweights', weights: Tensor, observations: number): void {
  if (weights.ndim > 1)
    throw new RuntimeError(
      `cov(): expected ${name} to have one or fewer dimensions but got ${name} with ${weights.ndim} dimensions`,
    );
  const fits =
    name === 'aweights'
      ? weights.dtype.is_floating_point
      : !weights.dtype.is_floating_point && weights.dtype !== bool;
  if (!fits)
    throw new RuntimeError(
      `cov(): expected ${name} to have ${name === 'aweights' ? 'floating point' : 'integral'} dtype but got ${name} with ${weights.dtype.scalarName} dtype`,
    );
  if (weights.numel() !== observations)
    throw new RuntimeError(
      `cov(): expected ${name} to have the same numel as there are observations in the input but got ${weights.numel()} != ${observations}`,
    );
  if (valuesOf(weights)?.some((value) => value < 0))
    throw new RuntimeError(`cov(): ${name} cannot be negative`);
}

/** Null where they are still on a GPU: what they would have to be is not asked there. */
function valuesOf(tensor: Tensor): number[] | null {
  const known = tensor.arr.storage.readNow();
  return known && Array.from(known, Number);
}

/** Whether it is known that the products of both weights do: the weights may be known where their sum is on a GPU. */
function sumToZero(fweights: Tensor | null, aweights: Tensor | null): boolean {
  const known = [fweights, aweights].flatMap((weights) => (weights ? [valuesOf(weights)] : []));
  const [first, second] = known;
  if (!first || known.includes(null)) return false;
  return first.reduce((sum, weight, i) => sum + weight * (second?.[i] ?? 1), 0) === 0;
}

function cov(self: Tensor, correction: number, fweights: Tensor | null, aweights: Tensor | null): Tensor {
  if (self.ndim > 2)
    throw new RuntimeError(
      `cov(): expected input to have two or fewer dimensions but got an input with ${self.ndim} dimensions`,
    );
  if (self.dtype === bool) throw new RuntimeError('cov(): bool dtype is not supported for input');
  const rows = self.ndim < 2 ? self.reshape(1, -1) : self;
  const observations = rows.dims[1]!;
  if (fweights) checkWeights('fweights', fweights, observations);
  if (aweights) checkWeights('aweights', aweights, observations);
  const weights = fweights && aweights ? fweights.mul(aweights) : (fweights ?? aweights);
  const weighted = (t: Tensor) => (weights ? t.mul(weights) : t);
  const total = weights ? weights.sum() : null;
  if (weights && sumToZero(fweights, aweights))
    throw new RuntimeError("cov(): weights sum to zero, can't be normalized");
  const mean = weighted(rows)
    .sum(1)
    .div(total ?? observations);
  const freedom =
    total && aweights && correction !== 0
      ? total.sub(weights!.mul(aweights).sum().mul(correction).div(total))
      : (total?.sub(correction) ?? observations - correction);
  const known = typeof freedom === 'number' ? freedom : valuesOf(freedom)?.[0];
  if (known !== undefined && known <= 0) warn('cov(): degrees of freedom is <= 0');
  const apart = rows.sub(mean.unsqueeze(1));
  const products = apart.matmul(weighted(apart).mT);
  return products.div(typeof freedom === 'number' ? Math.max(freedom, 0) : freedom.clamp(0)).squeeze();
}

defineOp({
  schema: 'cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor',
  doc: 'The covariances of variables, which are the rows, over their observations, which are the columns.',
  group,
  compose: ({ self, correction, fweights, aweights }) => cov(self, correction, fweights, aweights),
});
defineOp({
  schema: 'corrcoef(Tensor self) -> Tensor',
  doc: 'The correlation coefficients of variables, which are the rows: covariances divided by both standard deviations.',
  group,
  compose: ({ self }: { self: Tensor }) => {
    if (self.ndim > 2)
      throw new RuntimeError(
        `corrcoef(): expected input to have two or fewer dimensions but got an input with ${self.ndim} dimensions`,
      );
    const covariance = cov(self, 1, null, null);
    if (covariance.ndim === 0) return covariance.div(covariance);
    const deviation = covariance.diagonal().sqrt();
    return covariance.div(deviation.unsqueeze(1)).div(deviation.unsqueeze(0)).clip(-1, 1);
  },
});
