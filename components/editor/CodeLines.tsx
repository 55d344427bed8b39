// Lines of classed tokens as they are read. Colours and metrics match the editor's, so that nothing jumps when one
// takes their place. It must not know where the tokens come from.
import { Fragment, type ReactNode } from 'react';
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
        {lines.map((tokens, index) => {
          const line = drawLine(tokens, index + 1 < lines.length);
          return (
            // Lines have no identity of their own: their place is their key.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <Fragment key={index}>
              {index + 1 === errorLine ? <span className={styles.errorLine}>{line}</span> : line}
            </Fragment>
          );
        })}
      </code>
    </pre>
  );
}

function drawLine(tokens: readonly Token[], isFollowed: boolean): ReactNode {
  const drawn = tokens.map((token, place) =>
    token.classes === '' ? (
      token.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as for the lines
      <span key={place} className={token.classes}>
        {token.text}
      </span>
    ),
  );
  return isFollowed ? [...drawn, '\n'] : drawn;
}
