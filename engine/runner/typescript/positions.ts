// Leads a place in the code that ran back to the place in the reader's own text. Two source maps lie on
// the way: hoisting (magic-string) over stripping the types (sucrase). Lines and columns here count from 0.

/** Per line: [column, source index, source line, source column], in rising order of column. */
export type Segments = ReadonlyArray<ReadonlyArray<readonly number[]>>;

export interface Position {
  readonly line: number;
  readonly column: number;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digits = new Map(Array.from(alphabet, (letter, value) => [letter, value]));

/** Decodes the `mappings` of a source map, version 3. */
export function decodeMappings(mappings: string): number[][][] {
  const place = [0, 0, 0, 0];
  return mappings.split(';').map((line) => {
    place[0] = 0;
    if (line === '') return [];
    return line.split(',').map((segment) => {
      decodeNumbers(segment).forEach((delta, field) => {
        if (field < 4) place[field] = place[field]! + delta;
      });
      return [...place];
    });
  });
}

function decodeNumbers(segment: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const letter of segment) {
    const digit = digits.get(letter) ?? 0;
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >>> 1) : value >>> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}

/**
 * The place that a place came from: the last segment at or before it. Null on a line that is all ours. Without segments
 * nothing was moved.
 */
export function trace(segments: Segments | null, { line, column }: Position): Position | null {
  if (segments === null) return { line, column };
  const found = segments[line];
  if (!found || found.length === 0) return null;
  let best = found[0]!;
  for (const segment of found) {
    if (segment[0]! > column) break;
    best = segment;
  }
  if (best.length < 4) return null;
  return { line: best[2]!, column: best[3]! };
}
