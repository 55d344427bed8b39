// What a mark needs to know of the axes that it stands on.
import type { Box } from './layout';
import type { Scale } from './scales';

export interface Plane {
  readonly x: Scale;
  readonly y: Scale;
  readonly limits: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  readonly box: Box;
  /** The whole figure, for text that stands in fractions of it. */
  readonly whole: Box;
  /** Pixels of one point of type. */
  readonly point: number;
  /** A colour of the data as this page shows it. */
  readonly colour: (colour: string) => string;
  readonly ink: string;
  readonly paper: string;
}
