// Source text to lines of classed tokens, for cells that are shown without an editor. The same parser
// serves the server's first picture and the reader's edits. It must not know React or monaco.

import { highlightCode, tagHighlighter, tags } from '@lezer/highlight';
import { parser as javascriptParser } from '@lezer/javascript';
import { parser as pythonParser } from '@lezer/python';
import type { Language } from '../../engine/runner/protocol';

export interface Token {
  readonly text: string;
  /** Of code.module.css, such as "tok-keyword"; empty for plain text. */
  readonly classes: string;
}

const parsers = {
  typescript: javascriptParser.configure({ dialect: 'ts' }),
  python: pythonParser,
} as const;

/** Only what has a colour: a token of the ink's own colour is plain text, and costs the page no element. */
const coloured = tagHighlighter([
  { tag: [tags.keyword, tags.bool, tags.null, tags.self, tags.modifier], class: 'tok-keyword' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp, tags.escape], class: 'tok-string' },
  { tag: tags.number, class: 'tok-number' },
  { tag: tags.comment, class: 'tok-comment' },
  { tag: [tags.typeName, tags.className, tags.namespace], class: 'tok-typeName' },
]);

/** The tokens of each line, in order; a source of n lines gives n arrays. */
export function highlight(source: string, language: Language): Token[][] {
  const lines: Token[][] = [[]];
  highlightCode(
    source,
    parsers[language].parse(source),
    coloured,
    (text, classes) => {
      const line = lines.at(-1)!;
      const last = line.at(-1);
      if (last?.classes === classes) line[line.length - 1] = { text: last.text + text, classes };
      else line.push({ text, classes });
    },
    () => lines.push([]),
  );
  return lines;
}
