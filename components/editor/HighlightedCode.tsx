// A cell's code as it is read: highlighted, without an editor, cheap enough for a hundred of them. It brings the
// parsers with it: the server draws with it, and the browser only through LiveCode.
import { memo } from 'react';
import type { Language } from '../../engine/runner/protocol';
import { CodeLines } from './CodeLines';
import { highlight } from './highlight';

interface Props {
  readonly source: string;
  readonly language: Language;
  /** The line to mark as the one that failed, from 1. */
  readonly errorLine: number | null;
}

export const HighlightedCode = memo(function HighlightedCode({ source, language, errorLine }: Props) {
  return <CodeLines lines={highlight(source, language)} errorLine={errorLine} />;
});
