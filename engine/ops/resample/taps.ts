// Which elements of a line each place of a resized line takes, and with what weights: PyTorch's arithmetic of
// interpolation, in single precision as there. It must not know tensors.

/** A sparse matrix by rows: for each place its taps, as positions (-1 for none) and weights. */
export interface WeightedTaps {
  places: number;
  taps: number;
  positions: Int32Array;
  weights: Float32Array;
}

export interface Line {
  from: number;
  to: number;
  alignCorners: boolean;
  /** The scale factor that was asked for, where it is to be taken at its word. */
  scale: number | null;
}

const f = Math.fround;

/** A row for each place: pairs of position and weight. */
function tapsOf(places: number, row: (place: number) => [number, number][]): WeightedTaps {
  const rows = Array.from({ length: places }, (_, place) => row(place));
  const taps = Math.max(1, ...rows.map((list) => list.length));
  const positions = new Int32Array(places * taps).fill(-1);
  const weights = new Float32Array(places * taps);
  rows.forEach((list, place) => {
    list.forEach(([position, weight], tap) => {
      positions[place * taps + tap] = position;
      weights[place * taps + tap] = weight;
    });
  });
  return { places, taps, positions, weights };
}

/** The other way: which places take each of `size` elements. */
export function transposed(
  { positions, weights, places, taps }: WeightedTaps,
  size: number,
): { size: number; table: WeightedTaps } {
  const rows: [number, number][][] = Array.from({ length: size }, () => []);
  positions.forEach((position, i) => {
    if (position >= 0) rows[position]!.push([Math.floor(i / taps), weights[i]!]);
  });
  return { size: places, table: tapsOf(size, (place) => rows[place]!) };
}

/** How far one step in the result goes in the input. */
function stepOf({ from, to, alignCorners, scale }: Line): number {
  if (alignCorners) return to > 1 ? f((from - 1) / (to - 1)) : 0;
  return scale !== null && scale > 0 ? f(1 / scale) : f(from / to);
}

/** Where a place of the result lies in the input. */
function sourceOf(step: number, place: number, line: Line): number {
  return line.alignCorners ? f(step * place) : f(f(step * f(place + 0.5)) - 0.5);
}

function split(source: number, size: number): [number, number] {
  const whole = Math.min(Math.floor(source), size - 1);
  return [whole, Math.min(Math.max(f(source - whole), 0), 1)];
}

export function nearestTaps(line: Line, exact: boolean): WeightedTaps {
  const { from, to, scale } = line;
  const step = scale !== null && scale > 0 ? f(1 / scale) : f(from / to);
  return tapsOf(to, (place) => {
    const at = Math.floor(f(f(exact ? place + 0.5 : place) * step));
    return [[Math.min(at, from - 1), 1]];
  });
}

export function linearTaps(line: Line): WeightedTaps {
  const { from, to } = line;
  const step = stepOf(line);
  return tapsOf(to, (place) => {
    if (from === to) return [[place, 1]];
    const [low, share] = split(Math.max(sourceOf(step, place, line), 0), from);
    const high = low < from - 1 ? low + 1 : low;
    return [
      [low, f(1 - share)],
      [high, share],
    ];
  });
}

/** The cubic kernel near its middle and further out, with its one free number. */
const cubicNear = (x: number, a: number) => f(((a + 2) * x - (a + 3)) * x * x + 1);
const cubicFar = (x: number, a: number) => f(((a * x - 5 * a) * x + 8 * a) * x - 4 * a);

export function cubicTaps(line: Line): WeightedTaps {
  const { from, to } = line;
  const step = stepOf(line);
  const a = -0.75;
  return tapsOf(to, (place) => {
    const [middle, t] = split(sourceOf(step, place, line), from);
    const weights = [cubicFar(t + 1, a), cubicNear(t, a), cubicNear(1 - t, a), cubicFar(2 - t, a)];
    return weights.map((weight, i): [number, number] => [
      Math.min(Math.max(middle - 1 + i, 0), from - 1),
      weight,
    ]);
  });
}

const triangle = (x: number) => Math.max(0, 1 - Math.abs(x));
function smoothCubic(x: number): number {
  const at = Math.abs(x);
  if (at < 1) return cubicNear(at, -0.5);
  return at < 2 ? cubicFar(at, -0.5) : 0;
}

/** Weights over all elements that shrink into one place, so that no pattern comes up that was not there. */
export function smoothTaps(line: Line, kind: 'linear' | 'cubic'): WeightedTaps {
  const { from, to } = line;
  const step = stepOf(line);
  const reach = (kind === 'linear' ? 1 : 2) * Math.max(step, 1);
  const weigh = kind === 'linear' ? triangle : smoothCubic;
  const narrow = step >= 1 ? 1 / step : 1;
  return tapsOf(to, (place) => {
    const centre = step * (place + 0.5);
    const first = Math.max(Math.trunc(centre - reach + 0.5), 0);
    const end = Math.min(Math.trunc(centre + reach + 0.5), from);
    const weights = Array.from({ length: end - first }, (_, i) => weigh((i + first - centre + 0.5) * narrow));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight, i): [number, number] => [first + i, total === 0 ? weight : weight / total]);
  });
}
