'use client';
// Highlighted code in the browser, for what the server has not drawn: the reader's own text, or a line to mark. The
// parsers are fetched on first use; until then, and if the fetch fails, the same lines stand without colours.
import { lazy, Suspense } from 'react';
import type { Language } from '../../engine/runner/protocol';
import { FallBack } from '../ui/FallBack';
import { CodeLines } from './CodeLines';

interface Props {
  readonly source: string;
  readonly language: Language;
  /** The line to mark as the one that failed, from 1. */
  readonly errorLine: number | null;
}

const fetchHighlighting = () => import('./HighlightedCode');
const HighlightedCode = lazy(() =>
  fetchHighlighting().then(({ HighlightedCode }) => ({ default: HighlightedCode })),
);

export function LiveCode({ source, language, errorLine }: Props) {
  const lines = source.split('\n').map((text) => [{ text, classes: '' }]);
  const plain = <CodeLines lines={lines} errorLine={errorLine} />;
  return (
    <FallBack to={plain}>
      <Suspense fallback={plain}>
        <HighlightedCode source={source} language={language} errorLine={errorLine} />
      </Suspense>
    </FallBack>
  );
}

/** To be called when the reader begins to edit, so that the colours are there when the editor goes. */
export function expectLiveCode(): void {
  fetchHighlighting().catch(() => {
    // Offline: the lines stand without colours.
  });
}
