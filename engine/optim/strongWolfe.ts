// A line search: how far to go in a direction so that the loss falls enough and its slope flattens enough (the
// strong Wolfe conditions). First a bracket around such a point is found, then it is narrowed.
import type { Tensor } from '../tensor/tensor';
import type { Waiting } from './waiting';

/** A point on the line: how far, the loss there, its gradient, and its slope along the line. */
export interface LinePoint {
  t: number;
  loss: number;
  grad: Tensor;
  slope: number;
}

export interface Search {
  /** The loss and gradient at a distance along the direction. */
  evaluate(t: number): Waiting<LinePoint>;
  /** The largest element of the direction. */
  reach: number;
  tolerance: number;
}

const enough = 1e-4;
const flat = 0.9;
const maxTries = 25;

/** The lowest point of the cubic through two points with their slopes, kept within bounds. */
function cubicMinimum(a: LinePoint, b: LinePoint, bounds?: [number, number]): number {
  const [low, high] = bounds ?? [Math.min(a.t, b.t), Math.max(a.t, b.t)];
  const d1 = a.slope + b.slope - (3 * (a.loss - b.loss)) / (a.t - b.t);
  const square = d1 * d1 - a.slope * b.slope;
  if (!(square >= 0)) return (low + high) / 2;
  const d2 = Math.sqrt(square);
  const [near, far] = a.t <= b.t ? [a, b] : [b, a];
  const share = (far.slope + d2 - d1) / (far.slope - near.slope + 2 * d2);
  return Math.min(Math.max(far.t - (far.t - near.t) * share, low), high);
}

export function* strongWolfe(
  from: LinePoint,
  firstStep: number,
  search: Search,
): Waiting<{ point: LinePoint; evaluations: number }> {
  const start = { ...from, t: 0 };
  const fallsEnough = (p: LinePoint) => !(p.loss > start.loss + enough * p.t * start.slope);
  const isFlat = (p: LinePoint) => Math.abs(p.slope) <= -flat * start.slope;
  let before: LinePoint = start;
  let now = yield* search.evaluate(firstStep);
  let evaluations = 1;
  let tries = 0;
  let bracket: LinePoint[] | null = null;
  let isDone = false;
  for (; tries < maxTries && !bracket; ) {
    if (!fallsEnough(now) || (tries > 1 && now.loss >= before.loss)) bracket = [before, now];
    else if (isFlat(now)) {
      bracket = [now];
      isDone = true;
    } else if (now.slope >= 0) bracket = [before, now];
    else {
      const next = cubicMinimum(before, now, [now.t + 0.01 * (now.t - before.t), now.t * 10]);
      before = now;
      now = yield* search.evaluate(next);
      evaluations += 1;
      tries += 1;
    }
  }
  bracket ??= [start, now];
  const ordered = () => (bracket![0]!.loss <= bracket![bracket!.length - 1]!.loss ? [0, 1] : [1, 0]);
  let [low, high] = ordered() as [number, number];
  let isSlow = false;
  while (!isDone && tries < maxTries) {
    const [a, b] = bracket as [LinePoint, LinePoint];
    if (Math.abs(b.t - a.t) * search.reach < search.tolerance) break;
    const [least, most] = [Math.min(a.t, b.t), Math.max(a.t, b.t)];
    let t = cubicMinimum(a, b);
    // A trial too near an end of the bracket, for the second time or on it, is moved away from there.
    const margin = 0.1 * (most - least);
    if (Math.min(most - t, t - least) < margin) {
      if (isSlow || t >= most || t <= least) {
        t = Math.abs(t - most) < Math.abs(t - least) ? most - margin : least + margin;
        isSlow = false;
      } else isSlow = true;
    } else isSlow = false;
    const trial = yield* search.evaluate(t);
    evaluations += 1;
    tries += 1;
    if (!fallsEnough(trial) || trial.loss >= bracket[low]!.loss) {
      bracket[high] = trial;
      [low, high] = ordered() as [number, number];
    } else {
      if (isFlat(trial)) isDone = true;
      else if (trial.slope * (bracket[high]!.t - bracket[low]!.t) >= 0) bracket[high] = bracket[low]!;
      bracket[low] = trial;
    }
  }
  return { point: bracket[low]!, evaluations };
}
