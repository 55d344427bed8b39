// A mistake in the grammar of a cell, with its place in the reader's own text.
import type { Position } from './positions';

export class CellSyntaxError extends SyntaxError {
  override name = 'SyntaxError';
  /** Counts from 0, as positions do. */
  readonly place: Position | null;

  constructor(message: string, place: Position | null) {
    super(message);
    this.place = place;
  }
}
