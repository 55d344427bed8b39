// Lines of classed tokens as they are read. Colours and metrics match the editor's, so that nothing jumps when one
// takes their place. It must not know where the tokens come from.
import styles from './code.module.css';
import type { Token } from './highlight';

interface Props {
  readonly lines: readonly (readonly Token[])[];
  /** The line to mark as the one that failed, from 1. */
  readonly errorLine: number | null;
}

export function CodeLines({ lines, errorLine }: Props) {
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
}
