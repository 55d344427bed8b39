// Describes what a cell threw as the reader should see it: the error's name and words, the frames that
// stand in the reader's own cells, and a hint for the usual mistakes. Frames of ours are folded away.
import { format } from './format';
import type { Frame, Output } from './protocol';
import type { SourcePlace } from './typescript/cells';
import { hoistedPrefix } from './typescript/hoist';
import { CellSyntaxError } from './typescript/syntax-error';

export type ErrorOutput = Extract<Output, { kind: 'error' }>;
export type Locate = (address: string, line: number, column: number) => SourcePlace | null;

const chromiumFrame = /^\s*at (?:async )?(?:(.*?) \()?(cell-[^\s()]*\.ts#\d+):(\d+):(\d+)\)?$/;
const otherFrame = /^(.*?)@(cell-[^\s()]*\.ts#\d+):(\d+):(\d+)$/;
const topLevelNames = new Set(['', '__cell', 'eval', '<anonymous>', 'anonymous', 'Object.<anonymous>']);
const longestMessage = 100_000;

export function describeError(thrown: unknown, cellId: string, locate: Locate): ErrorOutput {
  if (!isError(thrown)) {
    return { kind: 'error', name: 'Error', message: `Uncaught ${format(thrown)}`, frames: [], hint: null };
  }
  const name = textOf(thrown, 'name') || 'Error';
  const message = sayConstant(textOf(thrown, 'message'));
  return {
    kind: 'error',
    name: name.slice(0, 200),
    message: message.slice(0, longestMessage),
    frames: framesOf(thrown, cellId, locate),
    hint: hintFor(name, message),
  };
}

/** Errors of another realm are errors too. */
function isError(thrown: unknown): thrown is Error {
  return (
    thrown instanceof Error ||
    Object.prototype.toString.call(thrown) === '[object Error]' ||
    isDomException(thrown)
  );
}

function isDomException(thrown: unknown): boolean {
  return typeof DOMException !== 'undefined' && thrown instanceof DOMException;
}

/** A reader's class may have getters that throw. */
function textOf(error: object, key: 'name' | 'message' | 'stack'): string {
  try {
    const text = (error as Record<string, unknown>)[key];
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}

function framesOf(error: Error, cellId: string, locate: Locate): Frame[] {
  if (error instanceof CellSyntaxError) {
    if (!error.place) return [];
    const { line, column } = error.place;
    return [{ cellId, functionName: null, line: line + 1, column: column + 1 }];
  }
  const frames: Frame[] = [];
  for (const line of textOf(error, 'stack').split('\n')) {
    const match = chromiumFrame.exec(line) ?? otherFrame.exec(line);
    if (!match) continue;
    const place = locate(match[2]!, Number(match[3]), Number(match[4]));
    if (!place) continue;
    const named = (match[1] ?? '').replace(/^(async |Object\.)/, '').replace(hoistedPrefix, '');
    frames.push({ ...place, functionName: topLevelNames.has(named) ? null : named.slice(0, 500) });
    if (frames.length === 100) break;
  }
  return frames;
}

function sayConstant(message: string): string {
  return /^Cannot assign to read only property '(.+)' of object '#<\w*(GlobalScope|Window|Object)>'$/.test(
    message,
  )
    ? 'Assignment to constant variable.'
    : message;
}

function hintFor(name: string, message: string): string | null {
  const missing = /^(\S+) is not defined$/.exec(message);
  if (missing) {
    return `No cell that has run declares ${missing[1]}. Run the cell that does, or check the spelling.`;
  }
  if (name === 'RangeError' && /call stack/i.test(message)) {
    return 'A function calls itself without end, or too deeply. Give it a case in which it stops.';
  }
  if (/allocation failed|out of memory|Invalid (typed )?array length/i.test(message)) {
    return 'There is not enough memory for this. Make the tensors or arrays smaller, or restart to free what earlier cells hold.';
  }
  if (message === 'Assignment to constant variable.') return 'Declare it with let if it is to change.';
  const notCallable = /^(.+) is not a function$/.exec(message);
  if (notCallable)
    return `There is no function ${notCallable[1]}. Check the spelling; a tensor's methods are PyTorch's.`;
  if (/await is only valid/.test(message) || /Unexpected reserved word/.test(message)) {
    return 'A function that uses await must be declared with async.';
  }
  return null;
}
