// Drawing indices by weight, with the numbers that torch.multinomial draws for float64 weights on the CPU:
// with replacement by looking up a uniform number in the running sum, else by a race of exponentials.
import { RuntimeError } from '../backend';
import type { Generator } from '../random';

export function multinomial(
  weights: Float64Array,
  count: number,
  replacement: boolean,
  generator: Generator,
): number[] {
  check(weights, count, replacement);
  return replacement ? lookUp(weights, count, generator) : race(weights, count, generator);
}

function check(weights: Float64Array, count: number, replacement: boolean): void {
  if (!replacement && count > weights.length) {
    throw new RuntimeError('cannot sample n_sample > prob_dist.size(-1) samples without replacement');
  }
  let sum = 0;
  for (const weight of weights) {
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new RuntimeError('probability tensor contains either `inf`, `nan` or element < 0');
    }
    sum += weight;
  }
  if (sum === 0) throw new RuntimeError('invalid multinomial distribution (sum of probabilities <= 0)');
}

/** Every weight divided by an exponential number; the largest win. */
function race(weights: Float64Array, count: number, generator: Generator): number[] {
  const scores = weights.map((weight) => weight / -Math.log(1 - generator.uniform53()));
  return Array.from(scores.keys())
    .sort((a, b) => scores[b]! - scores[a]!)
    .slice(0, count);
}

function lookUp(weights: Float64Array, count: number, generator: Generator): number[] {
  const running = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, i) => {
    sum += weight;
    running[i] = sum;
  });
  for (let i = 0; i < running.length; i++) running[i]! /= sum;
  running[running.length - 1] = 1;
  return Array.from({ length: count }, () => {
    const drawn = generator.uniform53();
    let [low, high] = [0, running.length - 1];
    while (high - low > 0) {
      const middle = low + ((high - low) >> 1);
      if (running[middle]! < drawn) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}
