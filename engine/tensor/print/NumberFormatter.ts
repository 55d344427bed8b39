// How every number of one tensor is written: PyTorch's _Formatter. It looks at the numbers that will be
// shown and settles on integers-as-floats, fixed or scientific notation, and one width for all.
import type { PrintOptions } from './options';
import { fixed, scientific } from './pythonNumber';

export type NumberKind = 'float' | 'integer' | 'bool';

export class NumberFormatter {
  readonly width: number;
  readonly #kind: NumberKind;
  readonly #precision: number;
  readonly #asIntegers: boolean;
  readonly #scientific: boolean;

  constructor(shown: readonly number[], kind: NumberKind, options: Readonly<PrintOptions>) {
    this.#kind = kind;
    this.#precision = options.precision;
    let asIntegers = true;
    let inScientific = false;
    let width = 1;
    const wanted = kind === 'float' ? shown.filter((x) => Number.isFinite(x) && x !== 0) : shown;
    if (kind !== 'float') {
      for (const x of wanted) width = Math.max(width, plain(x, kind).length);
    } else if (wanted.length > 0) {
      let least = Number.POSITIVE_INFINITY;
      let most = 0;
      for (const x of wanted) {
        const size = Math.abs(x);
        if (size < least) least = size;
        if (size > most) most = size;
        if (x !== Math.ceil(x)) asIntegers = false;
      }
      inScientific = most / least > 1000 || most > 1e8 || (!asIntegers && least < 1e-4);
      for (const x of wanted) width = Math.max(width, this.#measured(x, asIntegers, inScientific));
      if (options.sci_mode !== null) inScientific = options.sci_mode;
    }
    // Where no number decides (all zero, nan or inf), PyTorch returns before it looks at sci_mode.
    this.width = width;
    this.#asIntegers = asIntegers;
    this.#scientific = inScientific;
  }

  #measured(x: number, asIntegers: boolean, inScientific: boolean): number {
    if (inScientific) return scientific(x, this.#precision).length;
    return asIntegers ? fixed(x, 0).length + 1 : fixed(x, this.#precision).length;
  }

  format(x: number): string {
    return this.#written(x).padStart(this.width);
  }

  #written(x: number): string {
    if (this.#kind !== 'float') return plain(x, this.#kind);
    if (this.#scientific) return scientific(x, this.#precision);
    if (this.#asIntegers) return Number.isFinite(x) ? `${fixed(x, 0)}.` : fixed(x, 0);
    return fixed(x, this.#precision);
  }
}

function plain(x: number, kind: NumberKind): string {
  if (kind === 'bool') return x ? 'True' : 'False';
  return Object.is(x, -0) ? '0' : String(x);
}
