// Turns a cell's TypeScript into the JavaScript that runs: types stripped, top-level names moved into the
// scope that the cells share, loops made interruptible. It runs nothing and knows no tensor.
import { type Program, parse } from 'acorn';
import MagicString from 'magic-string';
import { grammar } from './grammar';
import { hoist } from './hoist';
import { instrument } from './instrument';
import { isPlain } from './plain';
import { type Position, trace } from './positions';
import type { Stripped } from './strip';
import { CellSyntaxError } from './syntax-error';
import { parameters } from './wrapper';

export interface CompiledCell {
  /** A parenthesised async function that takes the parameters of wrapper.ts. */
  readonly code: string;
  /** Names that the cell declares at its top level, for the other cells too. */
  readonly names: readonly string[];
  /** The names among them that start each run as undefined, as `var` does. */
  readonly vars: readonly string[];
  /** From a place in `code`, lines and columns from 0, to the reader's text; null where the code is ours. */
  locate(place: Position): Position | null;
}

let stripTypes: ((source: string) => Stripped) | null = null;

/** Fetches what takes types out, for a source that has some; compile() needs it then. */
export async function prepareToCompile(source: string): Promise<void> {
  if (stripTypes === null && !isPlain(source)) await expectTypes();
}

/** Fetches what takes types out before a cell needs it. */
export async function expectTypes(): Promise<void> {
  try {
    stripTypes ??= (await import('./strip')).stripTypes;
  } catch (error) {
    throw new Error(
      'what reads the types of a cell could not be fetched: check the network and run it again',
      {
        cause: error,
      },
    );
  }
}

/** After prepareToCompile(). Throws CellSyntaxError for what is no TypeScript. */
export function compile(source: string, address: string): CompiledCell {
  const stripped = strip(source);
  const program = parseCell(stripped.code, (place) => trace(stripped.segments, place));
  const text = new MagicString(stripped.code);
  const lineOf = (offset: number): number => {
    const before = stripped.code.slice(0, offset);
    const line = before.split('\n').length - 1;
    const column = offset - (before.lastIndexOf('\n') + 1);
    return (trace(stripped.segments, { line, column })?.line ?? line) + 1;
  };
  // Inner edits first: where two edits meet, the outer one then encloses the inner.
  instrument(program, text, lineOf);
  const { names, vars, prologue } = hoist(program, text, lineOf);
  text.prepend(`(async function __cell(${parameters.join(', ')}) { "use strict"; ${prologue}`);
  text.append(`\n})\n//# sourceURL=${address}`);
  const segments = text.generateDecodedMap({ hires: true }).mappings;
  return {
    code: text.toString(),
    names,
    vars,
    locate(place) {
      const inStripped = trace(segments, place);
      return inStripped && trace(stripped.segments, inStripped);
    },
  };
}

function strip(source: string): Stripped {
  if (stripTypes !== null) return stripTypes(source);
  if (!isPlain(source)) throw new Error('internal: compile() before prepareToCompile()');
  return { code: source, segments: null };
}

function parseCell(code: string, toSource: (place: Position) => Position | null): Program {
  try {
    return parse(code, grammar);
  } catch (error) {
    const place = (error as { loc?: { line: number; column: number } }).loc;
    if (!(error instanceof SyntaxError) || !place) throw error;
    const message = error.message.replace(/ \(\d+:\d+\)$/, '');
    throw new CellSyntaxError(message, toSource({ line: place.line - 1, column: place.column }));
  }
}
