// Numbers and shapes as the views write them: short, with a real minus sign. For PyTorch's own printing
// there is ValuePreview.text.
import type { TraceNumber } from './scale';

/** A few significant digits, without trailing zeros. */
export function shortNumber(value: TraceNumber, digits = 4): string {
  if (value === 'nan' || Number.isNaN(value)) return 'nan';
  if (value === 'inf' || value === Infinity) return 'inf';
  if (value === '-inf' || value === -Infinity) return '−inf';
  return plainNumber(value, digits).replace('-', '−').replace('e−', 'e-');
}

/** The same with a hyphen, for KaTeX source. */
export function plainNumber(value: number, digits = 4): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e5) return String(value);
  if (size >= 1e5 || size < 1e-3) {
    const [mantissa, exponent] = value.toExponential(2).split('e');
    return `${Number(mantissa)}e${Number(exponent)}`;
  }
  return String(Number(value.toPrecision(digits)));
}

export function shapeText(shape: readonly number[]): string {
  return shape.length === 0 ? 'scalar' : `[${shape.join(', ')}]`;
}

export function elementCount(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** Rows and columns of a shape laid flat: leading dimensions become rows. */
export function asMatrix(shape: readonly number[]): { rows: number; columns: number } {
  const columns = shape.at(-1) ?? 1;
  return { rows: columns === 0 ? 0 : elementCount(shape) / columns, columns };
}
