'use client';
// The reader's text and the author's new one, side by side, cell by cell, with the choice at hand.
// Fetched when it is first opened.
import { diffLines } from 'diff';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import styles from './dialogs.module.css';
import { useDocument, useNotebook } from './NotebookContext';

interface Props {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

export default function CompareDialog({ open, onOpenChange }: Props) {
  const { document } = useNotebook();
  const revisions = useDocument((state) => state.revisions);
  const cells = useDocument((state) => state.cells);
  const order = useDocument((state) => state.order);
  const waiting = order.filter((id) => revisions[id] !== undefined);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="What changed"
      wide
      description={
        waiting.length === 0
          ? 'Nothing is left to choose.'
          : 'Your version stays until you choose; what you do not take is not kept.'
      }
    >
      {waiting.map((id) => (
        <article key={id} className={styles.comparison}>
          <h3>Cell {order.indexOf(id) + 1}</h3>
          <SideBySide mine={cells[id]!.source} theirs={revisions[id]!.source} />
          <div className={styles.choice}>
            <Button onClick={() => document.resolve(id, 'mine')}>Keep mine</Button>
            <Button onClick={() => document.resolve(id, 'new')}>Take the new one</Button>
          </div>
        </article>
      ))}
    </Dialog>
  );
}

export interface Row {
  readonly mine: string | null;
  readonly theirs: string | null;
  readonly same: boolean;
}

/** Lines in pairs: unchanged ones face each other, a removed block faces the block that took its place. */
export function pairLines(mine: string, theirs: string): Row[] {
  const rows: Row[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    for (let i = 0; i < Math.max(removed.length, added.length); i++) {
      rows.push({ mine: removed[i] ?? null, theirs: added[i] ?? null, same: false });
    }
    removed = [];
    added = [];
  };
  for (const part of diffLines(ended(mine), ended(theirs))) {
    const lines = part.value.replace(/\n$/, '').split('\n');
    if (part.removed) removed.push(...lines);
    else if (part.added) added.push(...lines);
    else {
      flush();
      for (const line of lines) rows.push({ mine: line, theirs: line, same: true });
    }
  }
  flush();
  return rows;
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

function SideBySide({ mine, theirs }: { readonly mine: string; readonly theirs: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={styles.scroller} tabIndex={0} aria-label="Both versions, line by line">
      <table className={styles.sides}>
        <thead>
          <tr>
            <th scope="col">Mine</th>
            <th scope="col">The new one</th>
          </tr>
        </thead>
        <tbody>
          {pairLines(mine, theirs).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never change places
            <tr key={index}>
              <td data-change={row.same || row.mine === null ? undefined : 'removed'}>{row.mine}</td>
              <td data-change={row.same || row.theirs === null ? undefined : 'added'}>{row.theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
