// Reads an equation of einsum, such as "ij,jk->ik" or "...i,i". It knows the ranks of the operands and no tensor.
import { RuntimeError } from '../backend';

export interface Equation {
  /** The name of every dimension of every operand; those under an ellipsis are .0, .1 and so on. */
  operands: string[][];
  output: string[];
  /** All names: those of the output first, then those that are summed over. */
  names: string[];
}

const isName = (character: string) => /[a-zA-Z]/.test(character);

/** The names of one part of an equation, its ellipsis as '...'. */
function readPart(text: string, start: number, end: number, what: string, isOutput: boolean): string[] {
  const names: string[] = [];
  for (let i = start; i < end; i++) {
    const character = text[i]!;
    if (character === ' ') continue;
    if (character === '.') {
      if (names.includes('...'))
        throw new RuntimeError(
          isOutput
            ? "einsum(): found '.' for output but an ellipsis (...) was already found"
            : `einsum(): found '.' for ${what} for which an ellipsis was already found`,
        );
      if (text.slice(i, i + 3) !== '...' || i + 3 > end)
        throw new RuntimeError(
          `einsum(): found '.' for ${what} that is not part of any ellipsis${isOutput ? ' (...)' : ''}`,
        );
      names.push('...');
      i += 2;
    } else if (isName(character)) names.push(character);
    else
      throw new RuntimeError(
        `einsum(): invalid subscript given at index ${i} in the equation string, subscripts must be in [a-zA-Z]`,
      );
  }
  return names;
}

export function parseEquation(text: string, ranks: number[]): Equation {
  const arrow = text.indexOf('->');
  const end = arrow < 0 ? text.length : arrow;
  const parts: string[][] = [];
  let start = 0;
  for (let i = 0; i <= end; i++) {
    if (i !== end && text[i] !== ',') continue;
    parts.push(readPart(text, start, i, `operand ${parts.length}`, false));
    if (i !== end && parts.length >= ranks.length)
      throw new RuntimeError('einsum(): fewer operands were provided than specified in the equation');
    start = i + 1;
  }
  if (parts.length < ranks.length)
    throw new RuntimeError('einsum(): more operands were provided than specified in the equation');
  let covered = 0;
  for (const [nr, names] of parts.entries()) {
    const named = names.filter((name) => name !== '...').length;
    const hasEllipsis = named < names.length;
    const rank = ranks[nr]!;
    if (hasEllipsis ? named > rank : named !== rank)
      throw new RuntimeError(
        hasEllipsis
          ? `einsum(): the number of subscripts in the equation (${named}) is more than the number of dimensions (${rank}) for operand ${nr}`
          : `einsum(): the number of subscripts in the equation (${named}) does not match the number of dimensions (${rank}) for operand ${nr} and no ellipsis was given`,
      );
    if (hasEllipsis) covered = Math.max(covered, rank - named);
  }
  // Ellipses of fewer dimensions are aligned at their end.
  const under = (count: number) => Array.from({ length: count }, (_, i) => `.${covered - count + i}`);
  const operands = parts.map((names, nr) =>
    names.flatMap((name) => (name === '...' ? under(ranks[nr]! - names.length + 1) : [name])),
  );
  const all = operands.flat();
  const counts = new Map<string, number>();
  for (const name of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  const output: string[] = [];
  if (arrow < 0) {
    output.push(...under(covered));
    // Capitals come before small letters, as their codes do.
    const once = [...counts].filter(([name, count]) => isName(name[0]!) && count === 1).map(([name]) => name);
    output.push(...once.sort());
  } else {
    for (const name of readPart(text, arrow + 2, text.length, 'output', true)) {
      if (name === '...') {
        output.push(...under(covered));
        continue;
      }
      if (output.includes(name))
        throw new RuntimeError(`einsum(): output subscript ${name} appears more than once in the output`);
      if (!counts.has(name))
        throw new RuntimeError(
          `einsum(): output subscript ${name} does not appear in the equation for any input operand`,
        );
      output.push(name);
    }
  }
  const summed = [...new Set(all)].filter((name) => !output.includes(name)).sort();
  return { operands, output, names: [...output, ...summed] };
}
