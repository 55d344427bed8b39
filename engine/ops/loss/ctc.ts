// The CTC loss: how likely a sequence of labels is under scores that say for every step of time which label,
// or none, is there. Forward and backward pass over all alignments, in logarithms, one step for the whole batch.
import { RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { bool, float32, int64 } from '../../tensor/dtype';
import { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import * as k from '../kernels';
import { defineOp } from '../table';
import { group, reducedTensor, reductionOf } from './reduction';

/** The logarithm of what cannot be: finite, since a GPU may not know infinities. */
const never = -1e30;

interface Lengths {
  input: number[];
  target: number[];
}

/** What of a batch is known before the scores: [N, L] for labels with blanks between, L = 2 * longest + 1. */
interface Lattice {
  labels: Tensor;
  /** 0 where an alignment may begin, end, or come from two places before; `never` elsewhere. */
  start: Tensor;
  end: Tensor;
  skip: Tensor;
  /** For each step of time, which sequences are still going on and which end with it: [N, 1]. */
  isOpen: Tensor[];
  isLast: Tensor[];
}

const known = (values: number[], shape: number[]) => new Tensor(Arr.from(values, shape, float32));
const shifted = (x: Tensor, by: number) => call('constant_pad_nd', x, [by, -by], never);
const allowed = (condition: Tensor) => condition.to(float32).rsub(1).mul(never);

function latticeOf(targets: Arr, lengths: Lengths, blank: number, time: number): Lattice {
  const { input, target } = lengths;
  const batch = target.length;
  const wide = 2 * Math.max(0, ...target) + 1;
  const rowStart = (n: number) =>
    targets.shape.length === 1
      ? target.slice(0, n).reduce((a, b) => a + b, 0)
      : n * targets.shape[targets.shape.length - 1]!;
  const over = <T>(of: (n: number, s: number) => T) =>
    Array.from({ length: batch * wide }, (_, i) => of(Math.floor(i / wide), i % wide));
  const isLabel = (n: number, s: number) => s % 2 === 1 && s < 2 * target[n]!;
  const positions = over((n, s) => (isLabel(n, s) ? rowStart(n) + (s - 1) / 2 : targets.size));
  const withBlank = k.concat([k.cast(targets.as([targets.size]), int64), Arr.from([blank], [1], int64)], 0);
  const labels = new Tensor(k.take(withBlank, Arr.from(positions, [batch, wide], int64)));
  const isNew = labels.ne(call('constant_pad_nd', labels, [2, -2], -1));
  const isOdd = new Tensor(Arr.from(over(isLabel), [batch, wide], bool));
  const open = (t: number) => input.map((n) => (t < n ? 1 : 0));
  return {
    labels,
    start: known(
      over((n, s) => (s === 0 || (s === 1 && target[n]! > 0) ? 0 : never)),
      [batch, wide],
    ),
    end: known(
      over((n, s) => (s === 2 * target[n]! || s === 2 * target[n]! - 1 ? 0 : never)),
      [batch, wide],
    ),
    skip: allowed(isNew.logical_and(isOdd)),
    isOpen: Array.from({ length: time }, (_, t) => known(open(t), [batch, 1]).ne(0)),
    isLast: Array.from({ length: time }, (_, t) =>
      known(
        input.map((n) => (t === n - 1 ? 1 : 0)),
        [batch, 1],
      ).ne(0),
    ),
  };
}

/** The scores of the lattice's labels at every step, none below what can be added up. */
function scoresOf(log_probs: Tensor, labels: Tensor): Tensor[] {
  const [time, batch] = log_probs.dims as [number, number];
  const index = labels.unsqueeze(0).expand([time, batch, labels.dims[1]!]);
  const taken = log_probs.gather(2, index).clamp(never, null);
  return Array.from({ length: time }, (_, t) => taken.select(0, t));
}

function logSum(...parts: Tensor[]): Tensor {
  const most = parts.reduce((a, b) => call('maximum', a, b));
  const sum = parts.map((part) => part.sub(most).exp()).reduce((a, b) => a.add(b));
  return sum.log().add(most);
}

/** For every step, the logarithm of all ways from the beginning to each place of the lattice. */
function forwardWays(scores: Tensor[], lattice: Lattice): Tensor[] {
  let now = scores[0]!.add(lattice.start);
  const all = [now];
  for (let t = 1; t < scores.length; t++) {
    const next = logSum(now, shifted(now, 1), shifted(now, 2).add(lattice.skip)).add(scores[t]!);
    now = call('where', lattice.isOpen[t], next, now);
    all.push(now);
  }
  return all;
}

/** The same from each place to the end. */
function backwardWays(scores: Tensor[], lattice: Lattice): Tensor[] {
  const all: Tensor[] = [];
  let now = known(new Array(lattice.end.numel()).fill(never), [...lattice.end.dims]);
  for (let t = scores.length - 1; t >= 0; t--) {
    const next = logSum(now, shifted(now, -1), shifted(now.add(lattice.skip), -2)).add(scores[t]!);
    const ending = scores[t]!.add(lattice.end);
    now = call('where', lattice.isLast[t], ending, call('where', lattice.isOpen[t], next, never));
    all[t] = now;
  }
  return all;
}

/** The logarithm of each sequence's likelihood; far below zero where there is no way. */
function likelihood(ways: Tensor[], lattice: Lattice, input: number[]): Tensor {
  const ends = ways[ways.length - 1]!.add(lattice.end);
  const most = ends.amax(1, true);
  const total = ends.sub(most).exp().sum(1).log().add(most.squeeze(1));
  // Without a single step only the empty sequence is likely, and that is certain.
  const stepless = input.map((n) => (n === 0 ? 1 : 0));
  if (!stepless.includes(1)) return total;
  const empty = lattice.end.select(1, 0);
  return call('where', known(stepless, [input.length]).ne(0), empty, total);
}

const negativeLog: (...args: unknown[]) => Tensor = defineOp({
  schema:
    'ctc_negative_log(Tensor log_probs, Tensor targets, any lengths, int blank, bool zero_infinity) -> Tensor',
  doc: 'The negative logarithm of the likelihood of each sequence.',
  group,
  variants: [],
  label: 'ctc_loss',
  gradName: 'CtcLossBackward0',
  saves: ['log_probs', 'targets'],
  forward: ({ log_probs, targets, lengths, blank, zero_infinity }) => {
    const scores = new Tensor(log_probs);
    const lattice = latticeOf(targets, lengths, blank, log_probs.shape[0]);
    const ways = forwardWays(scoresOf(scores, lattice.labels), lattice);
    const total = likelihood(ways, lattice, lengths.input);
    const none = zero_infinity ? 0 : Number.POSITIVE_INFINITY;
    return call('where', total.lt(never / 2), none, total.neg()).to(log_probs.dtype).arr;
  },
  backward: ([g], { args: { log_probs, targets, lengths, blank, zero_infinity } }) => {
    const lattice = latticeOf(targets.arr, lengths, blank, log_probs.dims[0]);
    const scores = scoresOf(log_probs, lattice.labels);
    const before = forwardWays(scores, lattice);
    const after = backwardWays(scores, lattice);
    const total = likelihood(before, lattice, lengths.input).unsqueeze(1);
    const shares = scores.map((score, t) =>
      before[t]!.add(after[t]!).sub(score).sub(total).clamp(null, 0).exp(),
    );
    const classes = log_probs.dims[2];
    const hits = new Tensor(k.oneHot(lattice.labels.arr, classes, float32));
    const posterior = call('stack', shares, 1).matmul(hits).transpose(0, 1);
    const open = call('stack', lattice.isOpen, 0);
    const slope = log_probs
      .exp()
      .sub(posterior)
      .mul(g!.reshape([1, -1, 1]));
    const impossible = total.lt(never / 2).unsqueeze(0);
    const settled = call('where', impossible, zero_infinity ? 0 : Number.NaN, slope);
    return { log_probs: call('where', open, settled, 0), targets: null };
  },
});

function lengthsOf(name: string, given: unknown, batch: number): number[] {
  const isTensor = given instanceof Tensor;
  if (isTensor && given.is_floating_point()) throw new RuntimeError(`${name} must be integral`);
  const list = isTensor ? Array.from(k.hostOf(given.arr, 'ctc_loss()')) : ([given].flat() as number[]);
  if (list.length !== batch) throw new RuntimeError(`${name} must be of size batch_size`);
  return list;
}

function checkLengths(targets: Tensor, { input, target }: Lengths, time: number): void {
  const where = '(while checking arguments for ctc_loss_cpu)';
  const longest = Math.max(0, ...target);
  const total = target.reduce((a, b) => a + b, 0);
  if (targets.ndim === 1 && targets.dims[0] !== total) {
    throw new RuntimeError(
      `Expected tensor to have size ${total} at dimension 0, but got size ${targets.dims[0]} for argument #2 'targets' ${where}`,
    );
  }
  if (targets.ndim === 2 && targets.dims[1]! < longest) {
    throw new RuntimeError(
      `Expected tensor to have size at least ${longest} at dimension 1, but got size ${targets.dims[1]} for argument #2 'targets' ${where}`,
    );
  }
  const tooLong = input.find((n) => n > time);
  if (tooLong !== undefined) {
    throw new RuntimeError(
      `Expected input_lengths to have value at most ${time}, but got value ${tooLong} ${where}`,
    );
  }
}

defineOp({
  schema:
    "ctc_loss(Tensor log_probs, Tensor targets, any input_lengths, any target_lengths, int blank=0, str reduction='mean', bool zero_infinity=False) -> Tensor",
  doc: 'Of log_probs (T, N, C) and label sequences (N, S), or one after another, the negative log likelihood over all alignments.',
  group,
  variants: ['function', 'functional'],
  compose: (a) => {
    const { log_probs, targets, blank, zero_infinity } = a;
    const reduction = reductionOf(a);
    const isBatch = log_probs.ndim === 3;
    const scores: Tensor = isBatch ? log_probs : log_probs.unsqueeze(1);
    const [time, batch, classes] = scores.dims as [number, number, number];
    const input = lengthsOf('input_lengths', a.input_lengths, batch);
    if (!(blank >= 0 && blank < classes)) throw new RuntimeError('blank must be in label range');
    const target = lengthsOf('target_lengths', a.target_lengths, batch);
    const lengths = { input, target };
    checkLengths(targets, lengths, time);
    const each = negativeLog(scores, targets, { lengths, blank, zero_infinity });
    if (reduction !== 'mean') return reducedTensor(isBatch ? each : each.squeeze(0), reduction);
    return each
      .div(
        known(
          target.map((n) => Math.max(n, 1)),
          [batch],
        ),
      )
      .mean();
  },
});
