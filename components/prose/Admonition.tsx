// A remark set beside the text: note, tip, warning and their kin. With the class "dropdown" it opens on demand.
import type { ReactNode } from 'react';
import { admonitionKinds } from './admonitionKinds';
import styles from './prose.module.css';

interface AdmonitionProps {
  readonly kind: string | undefined;
  readonly classes: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

export function Admonition({ kind, classes, title, children }: AdmonitionProps) {
  const words = classes.split(/[\s,]+/);
  const known =
    admonitionKinds[kind ?? words.find((word) => word in admonitionKinds) ?? 'note'] ?? admonitionKinds.note!;
  const heading = title ?? known.title;
  if (words.includes('dropdown')) {
    return (
      <details className={styles.admonition} data-tone={known.tone}>
        <summary className={styles.admonitionTitle}>{heading}</summary>
        {children}
      </details>
    );
  }
  return (
    <div className={styles.admonition} data-tone={known.tone} role="note">
      <p className={styles.admonitionTitle}>{heading}</p>
      {children}
    </div>
  );
}
