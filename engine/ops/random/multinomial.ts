// torch.multinomial by PyTorch's own algorithm: without replacement a race of exponentials, which stays on the
// device; with replacement uniform numbers looked up in the running sum of the weights.
import { withGradMode } from '../../autograd/mode';
import { RuntimeError } from '../../backend';
import type { Generator } from '../../random';
import { exponential } from '../../random/distributions';
import { Arr } from '../../tensor/arr';
import { float32, float64, int64 } from '../../tensor/dtype';
import { Tensor } from '../../tensor/tensor';
import { defineOp } from '../table';
import { drawLike, each, generatorOf, generatorOption } from './fill';

type Weights = ArrayLike<number>;

/** PyTorch's limit: the categories must be countable in float32. */
const maxCategories = 2 ** 24;

function checkShape(self: Tensor, count: number, replacement: boolean): void {
  if (self.ndim !== 1 && self.ndim !== 2) throw new RuntimeError('prob_dist must be 1 or 2 dim');
  if (!self.dtype.is_floating_point) {
    throw new RuntimeError(
      `multinomial only supports floating-point dtypes for input, got: ${self.dtype.scalarName}`,
    );
  }
  if (count <= 0) throw new RuntimeError('cannot sample n_sample <= 0 samples');
  const categories = self.dims[self.ndim - 1]!;
  if (!replacement && count > categories)
    throw new RuntimeError('cannot sample n_sample > prob_dist.size(-1) samples without replacement');
  if (categories > maxCategories) throw new RuntimeError('number of categories cannot exceed 2^24');
}

const emptySum = 'invalid multinomial distribution (sum of probabilities <= 0)';

/** Weights that are known on the host are looked at; on a GPU nobody waits for that. */
function checkWeights(weights: Weights, categories: number): void {
  for (let start = 0; start < weights.length; start += categories) {
    let sum = 0;
    for (let i = start; i < start + categories; i++) {
      const weight = weights[i]!;
      if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY))
        throw new RuntimeError('probability tensor contains either `inf`, `nan` or element < 0');
      sum += weight;
    }
    if (sum === 0) throw new RuntimeError(emptySum);
  }
}

/** Every weight divided by an exponential number; the largest win. */
function race(self: Tensor, count: number, generator: Generator): Tensor {
  const rivals = drawLike(
    self,
    each(() => exponential(generator, 1)),
  );
  const scores = self.detach().div(rivals);
  return count === 1 ? scores.argmax(-1, true) : scores.topk(count, -1)[1]!;
}

/** The running sum of one row, its last entry 1, in the precision of the dtype. */
function runningSum(
  weights: Weights,
  start: number,
  categories: number,
  round: (n: number) => number,
): number[] {
  const running: number[] = [];
  let sum = 0;
  for (let i = start; i < start + categories; i++) {
    const weight = weights[i]!;
    if (!(weight >= 0))
      throw new RuntimeError('invalid multinomial distribution (encountering probability entry < 0)');
    if (weight === Number.POSITIVE_INFINITY) {
      throw new RuntimeError(
        'invalid multinomial distribution (encountering probability entry = infinity or NaN)',
      );
    }
    sum = round(sum + weight);
    running.push(sum);
  }
  if (!(sum > 0)) throw new RuntimeError(emptySum);
  return [...running.slice(0, -1).map((part) => round(part / sum)), 1];
}

function firstNotBelow(running: readonly number[], drawn: number): number {
  let [low, high] = [0, running.length];
  while (high > low) {
    const middle = low + ((high - low) >> 1);
    if (running[middle]! < drawn) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lookUp(self: Tensor, weights: Weights, count: number, generator: Generator): Tensor {
  const categories = self.dims[self.ndim - 1]!;
  const rows = self.ndim === 2 ? self.dims[0]! : 1;
  const round = self.dtype === float64 ? (n: number) => n : Math.fround;
  const found = new Int32Array(rows * count);
  for (let row = 0; row < rows; row++) {
    const running = runningSum(weights, row * categories, categories, round);
    for (let i = 0; i < count; i++) found[row * count + i] = firstNotBelow(running, generator.uniform53());
  }
  return new Tensor(Arr.fromHost(found, [...self.dims.slice(0, -1), count], int64));
}

/** The least float32 that is not below a number: which float32 lie below it stays what it was. */
function roundedUp(value: number): number {
  const near = Math.fround(value);
  return near >= value ? near : Math.fround(near + near * 2 ** -23);
}

/** The same where the weights are on the device: how many entries of the running sum lie below each draw. */
function lookUpOnDevice(self: Tensor, count: number, generator: Generator): Tensor {
  const rows = self.dims.slice(0, -1);
  const weights = self.detach();
  // The last entry counts as 1, which no draw exceeds.
  const running = weights
    .cumsum(-1)
    .div(weights.sum(-1, true))
    .narrow(-1, 0, self.dims[self.ndim - 1]! - 1);
  const draws = Float32Array.from({ length: count * (rows[0] ?? 1) }, () => roundedUp(generator.uniform53()));
  const drawn = new Tensor(Arr.fromHost(draws, [...rows, count, 1], float32));
  return running.unsqueeze(-2).lt(drawn).sum(-1);
}

defineOp({
  schema: `multinomial(Tensor self, int num_samples, bool replacement=False, *, ${generatorOption}) -> Tensor`,
  doc: 'Indices drawn by weight, from each row of a matrix or from a vector.',
  group: 'Random numbers',
  compose: ({ self, num_samples, replacement, generator }) => {
    checkShape(self, num_samples, replacement);
    const own = generatorOf(generator);
    return withGradMode(false, () => {
      const weights = self.arr.storage.readNow();
      if (!replacement) {
        if (weights) checkWeights(weights, self.dims[self.ndim - 1]!);
        return race(self, num_samples, own);
      }
      return weights ? lookUp(self, weights, num_samples, own) : lookUpOnDevice(self, num_samples, own);
    });
  },
});
