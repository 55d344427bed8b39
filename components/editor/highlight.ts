// Source text to lines of classed tokens, for cells that are shown without an editor. The same parser
// serves the server's first picture and the reader's edits. It must not know React or monaco.

import { classHighlighter, highlightCode } from '@lezer/highlight';
import { parser as javascriptParser } from '@lezer/javascript';
import { parser as pythonParser } from '@lezer/python';
import type { Language } from '../../engine/runner/protocol';

export interface Token {
  readonly text: string;
  /** Space-separated classes of @lezer/highlight, such as "tok-keyword"; empty for plain text. */
  readonly classes: string;
}

const parsers = {
  typescript: javascriptParser.configure({ dialect: 'ts' }),
  python: pythonParser,
} as const;

/** The tokens of each line, in order; a source of n lines gives n arrays. */
export function highlight(source: string, language: Language): Token[][] {
  const lines: Token[][] = [[]];
  highlightCode(
    source,
    parsers[language].parse(source),
    classHighlighter,
    (text, classes) => lines.at(-1)?.push({ text, classes }),
    () => lines.push([]),
  );
  return lines;
}
