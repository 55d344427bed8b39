// A cell's code as it is read: highlighted, without an editor, cheap enough for a hundred of them.
// Colours and metrics match the editor's, so that nothing jumps when one takes its place.
import { memo } from 'react';
import type { Language } from '../../engine/runner/protocol';
import styles from './code.module.css';
import { highlight } from './highlight';

interface Props {
  source: string;
  language: Language;
  /** The line to mark as the one that failed, from 1. */
  errorLine: number | null;
}

export const HighlightedCode = memo(function HighlightedCode({ source, language, errorLine }: Props) {
  const lines = highlight(source, language);
  return (
    <pre className={styles.code}>
      <code>
        {lines.map((tokens, index) => (
          // Lines have no identity of their own: their place is their key.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <span key={index} className={index + 1 === errorLine ? styles.errorLine : undefined}>
            {tokens.map((token, position) =>
              token.classes === '' ? (
                token.text
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: as for the lines
                <span key={position} className={token.classes}>
                  {token.text}
                </span>
              ),
            )}
            {index + 1 < lines.length ? '\n' : null}
          </span>
        ))}
      </code>
    </pre>
  );
});
