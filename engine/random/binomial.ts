// torch.binomial, as PyTorch's CPU kernel draws it: by waiting times where few successes are to be expected, else by
// Hoermann's transformed rejection. Plain numbers from a generator.
import type { Generator } from './Generator';

/** What rounds to the precision of the counts and probabilities. */
type Round = (value: number) => number;

/** One number; float32 counts and probabilities are reckoned with in float32, as there. */
export function binomial(generator: Generator, count: number, prob: number, isDouble: boolean): number {
  const round: Round = isDouble ? (value) => value : Math.fround;
  if (count <= 0 || prob <= 0) return 0;
  if (prob >= 1) return count;
  if (prob <= 0.5) return successes(generator, count, prob, round);
  if (prob > 0.5) return count - successes(generator, count, round(1 - prob), round);
  return Number.NaN;
}

function successes(generator: Generator, count: number, prob: number, round: Round): number {
  return round(count * prob) >= 10
    ? byRejection(generator, count, prob, round)
    : byWaiting(generator, count, prob, round);
}

function byWaiting(generator: Generator, count: number, prob: number, round: Round): number {
  const logFailure = round(Math.log1p(-prob));
  let tried = 0;
  for (let found = 0; ; found++) {
    tried += Math.ceil(Math.log(generator.uniform53()) / logFailure);
    if (tried > count) return found;
  }
}

function byRejection(generator: Generator, count: number, prob: number, round: Round): number {
  const expected = round(count * prob);
  const deviation = round(Math.sqrt(round(expected * round(1 - prob))));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * prob;
  const c = expected + 0.5;
  const sure = 0.92 - 4.2 / b;
  const odds = round(prob / round(1 - prob));
  const alpha = (2.83 + 5.1 / b) * deviation;
  const m = Math.floor(round(round(count + 1) * prob));
  for (;;) {
    const u = generator.uniform53() - 0.5;
    const v = generator.uniform53();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + c);
    if (k < 0 || k > count) continue;
    if (us >= 0.07 && v <= sure) return k;
    const bound =
      (m + 0.5) * Math.log((m + 1) / (odds * (count - m + 1))) +
      (count + 1) * Math.log((count - m + 1) / (count - k + 1)) +
      (k + 0.5) * Math.log((odds * (count - k + 1)) / (k + 1)) +
      stirlingTail(m) +
      stirlingTail(count - m) -
      stirlingTail(k) -
      stirlingTail(count - k);
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= bound) return k;
  }
}

const tails = [
  0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.02079067210376509, 0.0166446911898211,
  0.0138761288230707, 0.0118967099458917, 0.010411265261972, 0.00925546218271273, 0.00833056343336287,
];

/** What Stirling's approximation leaves of the logarithm of k!. */
function stirlingTail(k: number): number {
  if (k <= 9) return tails[Math.floor(k)]!;
  const square = (k + 1) * (k + 1);
  return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / (k + 1);
}
