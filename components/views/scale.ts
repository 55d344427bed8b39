// The one diverging scale for signed values, the same in all views: orange is positive, blue is negative,
// and the stronger the colour, the further from zero. Strength is an opacity over the paper, so that one
// drawing serves both themes. It must not know what is drawn with it.
import type { ValuePreview } from '../../engine/trace/schema';

/** A number as it travels: JSON has no NaN and no infinities. */
export type TraceNumber = number | 'nan' | 'inf' | '-inf';

export interface Tint {
  /** What the sign is; "nan" is drawn as a mark, never as a colour. */
  sign: 'positive' | 'negative' | 'zero' | 'nan';
  /** A CSS colour. */
  colour: string;
  /** From 0, at zero, to 1, at the far end of the range. */
  strength: number;
}

export const scaleWords = 'orange is positive, blue is negative, stronger is further from zero';

const positive = 'var(--positive)';
const negative = 'var(--negative)';

/** The tint of a value within [-reach, reach]. */
export function tint(value: TraceNumber, reach: number): Tint {
  if (value === 'nan' || Number.isNaN(value)) return { sign: 'nan', colour: 'none', strength: 0 };
  if (value === 'inf' || value === Infinity) return { sign: 'positive', colour: positive, strength: 1 };
  if (value === '-inf' || value === -Infinity) return { sign: 'negative', colour: negative, strength: 1 };
  if (value === 0) return { sign: 'zero', colour: 'none', strength: 0 };
  // The square root keeps small values apart from zero; a floor keeps their sign readable.
  const share = reach > 0 ? Math.min(1, Math.abs(value) / reach) : 1;
  const strength = Math.round(Math.max(0.08, Math.sqrt(share)) * 100) / 100;
  return value > 0
    ? { sign: 'positive', colour: positive, strength }
    : { sign: 'negative', colour: negative, strength };
}

/** How far from zero the finite part of a value goes: both ends of its scale. */
export function reachOf(value: ValuePreview): number {
  let reach = 0;
  for (const element of [...value.elements, value.min, value.max])
    if (typeof element === 'number' && Number.isFinite(element)) reach = Math.max(reach, Math.abs(element));
  return reach;
}
