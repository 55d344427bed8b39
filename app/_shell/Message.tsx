// A whole page that only has something to say: not found, went wrong.
import type { ReactNode } from 'react';
import { Mark } from '../../components/ui/Mark';
import styles from './message.module.css';

interface MessageProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

export function Message({ title, children, actions }: MessageProps) {
  return (
    <main id="content" className={styles.message}>
      <Mark size={56} />
      <h1>{title}</h1>
      <div className={styles.words}>{children}</div>
      <p className={styles.actions}>{actions}</p>
    </main>
  );
}
