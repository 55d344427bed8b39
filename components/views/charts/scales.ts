// One axis of a chart: from the data's numbers to places in pixels, and where its ticks stand and what they say.
import { precisionFixed, scaleLinear, scaleLog, scaleSymlog, tickStep, ticks } from 'd3';
import type { AxisData } from '../../../engine/trace/figure';
import { textWidth } from './words';

export type Scale = (value: number) => number;

export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface Ticks {
  readonly major: readonly Tick[];
  readonly minor: readonly number[];
  /** What the labels are multiplied by, such as "1e6"; null where they stand for themselves. */
  readonly factor: string | null;
}

export function scaleOf(axis: AxisData, from: number, to: number): Scale {
  const [low, high] = usableLimits(axis);
  const make = axis.scale === 'log' ? scaleLog() : axis.scale === 'symlog' ? scaleSymlog() : scaleLinear();
  return make.domain([low, high]).range([from, to]) as unknown as Scale;
}

/** A logarithmic axis shows nothing at and below zero. */
export function usableLimits({ scale, limits: [low, high] }: AxisData): [number, number] {
  if (scale !== 'log') return low === high ? [low - 0.5, high + 0.5] : [low, high];
  const positive = [low, high].filter((end) => end > 0);
  if (positive.length === 2) return [low, high];
  const end = positive[0] ?? 1;
  return low > high ? [end, end / 1000] : [end / 1000, end];
}

/** Ticks for an axis of so many pixels, with labels of a size in pixels. */
export function ticksOf(axis: AxisData, length: number, size: number, isHorizontal: boolean): Ticks {
  const [first, last] = usableLimits(axis);
  const low = Math.min(first, last);
  const high = Math.max(first, last);
  const slack = (high - low) * 1e-9;
  if (axis.ticks !== null) {
    const major = axis.ticks.filter(({ at }) => at >= low - slack && at <= high + slack);
    return { major, minor: [], factor: null };
  }
  if (axis.scale === 'log') return logTicks(low, high, length, size);
  const room = isHorizontal ? size * 4.6 : size * 3.2;
  return linearTicks(low, high, Math.max(2, Math.min(9, Math.floor(length / room))), axis.leastStep);
}

export function linearTicks(low: number, high: number, count: number, leastStep = 0): Ticks {
  let step = Math.abs(tickStep(low, high, count));
  let places = ticks(low, high, count);
  if (leastStep > 0 && step < leastStep) {
    step = leastStep;
    places = [];
    for (let at = Math.ceil(low / step) * step; at <= high; at += step) places.push(at);
  }
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const exponent = largest >= 1e6 || largest < 1e-4 ? Math.floor(Math.log10(largest || 1)) : 0;
  const scale = 10 ** exponent;
  const digits = Math.min(12, Math.max(0, precisionFixed(step / scale)));
  return {
    major: places.map((at) => ({ at, label: signed((at / scale).toFixed(digits)) })),
    minor: [],
    factor: exponent === 0 ? null : `1e${signed(String(exponent))}`,
  };
}

function logTicks(low: number, high: number, length: number, size: number): Ticks {
  const from = Math.ceil(Math.log10(low) - 1e-9);
  const to = Math.floor(Math.log10(high) + 1e-9);
  const minor: number[] = [];
  for (let power = from - 1; power <= to; power++)
    for (let digit = 2; digit < 10; digit++) {
      const at = digit * 10 ** power;
      if (at >= low && at <= high) minor.push(at);
    }
  const decades = to - from + 1;
  if (decades < 2) {
    // Within one decade powers alone would be one tick or none.
    const places = minor.filter((at) =>
      [2, 3, 5].includes(Math.round(at / 10 ** Math.floor(Math.log10(at)))),
    );
    const powers = decades === 1 ? [10 ** from] : [];
    const all = [...powers, ...places].sort((a, b) => a - b);
    return { major: all.map((at) => ({ at, label: productLabel(at) })), minor, factor: null };
  }
  const every = Math.max(1, Math.ceil((decades * size * 2.6) / length));
  const major: Tick[] = [];
  for (let power = from; power <= to; power += every)
    major.push({ at: 10 ** power, label: `$\\mathrm{10}^{${power}}$` });
  return { major, minor: decades > 10 ? [] : minor, factor: null };
}

function productLabel(at: number): string {
  if (at >= 0.01 && at < 10_000) return signed(String(Number(at.toPrecision(3))));
  const power = Math.floor(Math.log10(at) + 1e-9);
  const digit = Math.round(at / 10 ** power);
  return `$${digit === 1 ? '' : `${digit}\\times `}\\mathrm{10}^{${power}}$`;
}

const signed = (text: string): string => text.replace(/^-/, '−').replace(/^−(0(\.0*)?)$/, '$1');

/** How far to turn labels that would lie on each other: 0, or 40 degrees. */
export function turnOf(axis: AxisData, { major }: Ticks, length: number, size: number): number {
  if (axis.tickRotation !== 0 || axis.ticks === null) return axis.tickRotation;
  const needed = major.reduce((sum, { label }) => sum + textWidth(label, size) + size * 0.6, 0);
  return needed > length ? 40 : 0;
}
