'use client';
// The notebook's keys, in a dialog.
import { Dialog } from '../ui/Dialog';
import styles from './dialogs.module.css';
import { shortcuts } from './keyboard';

interface Props {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

const parts = [
  { mode: 'both', title: 'Everywhere' },
  { mode: 'command', title: 'On a selected cell' },
  { mode: 'edit', title: 'In the editor' },
] as const;

export function ShortcutsDialog({ open, onOpenChange }: Props) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keyboard">
      {parts.map(({ mode, title }) => (
        <section key={mode} className={styles.part}>
          <h3>{title}</h3>
          <dl className={styles.keys}>
            {shortcuts
              .filter((shortcut) => shortcut.mode === mode)
              .map(({ keys, says }) => (
                <div key={says}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{says}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
