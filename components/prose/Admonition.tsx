// A remark set beside the text: note, tip, warning and their kin. With the class "dropdown" it opens on demand.
import type { ReactNode } from 'react';
import styles from './prose.module.css';

type Tone = 'plain' | 'good' | 'careful';

const kinds: Readonly<Record<string, { readonly title: string; readonly tone: Tone }>> = {
  note: { title: 'Note', tone: 'plain' },
  seealso: { title: 'See also', tone: 'plain' },
  important: { title: 'Important', tone: 'plain' },
  tip: { title: 'Tip', tone: 'good' },
  hint: { title: 'Hint', tone: 'good' },
  warning: { title: 'Warning', tone: 'careful' },
  caution: { title: 'Caution', tone: 'careful' },
  attention: { title: 'Attention', tone: 'careful' },
  danger: { title: 'Danger', tone: 'careful' },
  error: { title: 'Error', tone: 'careful' },
};

interface AdmonitionProps {
  readonly kind: string | undefined;
  readonly classes: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

export function Admonition({ kind, classes, title, children }: AdmonitionProps) {
  const words = classes.split(/[\s,]+/);
  const known = kinds[kind ?? words.find((word) => word in kinds) ?? 'note'] ?? kinds.note!;
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
