'use client';
// A notebook that came in a link, to be read. Nothing of it runs and nothing is kept before the reader says so.
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { LiveCode } from '../../editor/LiveCode';
import { LiveProse } from '../../prose/LiveProse';
import { Button } from '../../ui/Button';
import { languageNames } from '../language';
import type { ListStore } from './listStore';
import type { NewNotebook } from './ownNotebooks';
import { go } from './place';
import styles from './playground.module.css';
import { fromFragment, LinkError } from './shareLink';

interface Props {
  readonly fragment: string;
  readonly list: ListStore;
  readonly onKeep: (notebook: NewNotebook) => void;
}

export default function SharedNotebook({ fragment, list, onKeep }: Props) {
  const opened = useMemo(() => open(fragment), [fragment]);
  const failure = useStore(list, (state) => state.failure);
  const title = 'problem' in opened ? 'A shared notebook' : opened.title;
  useEffect(() => {
    window.document.title = `${title} · Lantern`;
  }, [title]);
  const leave = () => go({ kind: 'list' }, 'replace');

  if ('problem' in opened) {
    return (
      <div className={styles.page}>
        <h1 className={styles.heading}>This link cannot be opened</h1>
        <p role="alert" className={styles.lead}>
          {opened.problem}
        </p>
        <p>
          <Button onClick={leave}>All notebooks</Button>
        </p>
      </div>
    );
  }
  const { language, cells } = opened;
  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>{title}</h1>
      <section className={styles.question} aria-label="What to do with it">
        <p>
          This notebook, in {languageNames[language]}, came in a link. Read it first: nothing of it has run,
          and it is not kept until you say so.
        </p>
        <div className={styles.actions}>
          <Button look="solid" onClick={() => onKeep(opened)}>
            Keep it and open it
          </Button>
          <Button onClick={leave}>Not now</Button>
        </div>
        {failure !== null && (
          <p role="alert" className={styles.failure}>
            {failure}
          </p>
        )}
      </section>
      {cells.map(({ id, kind, source }, place) =>
        kind === 'markdown' ? (
          <section key={id} aria-label={`Text, cell ${place + 1}`} className={styles.text}>
            <LiveProse source={source} />
          </section>
        ) : (
          <section key={id} aria-label={`Code, cell ${place + 1}`} className={styles.code}>
            <LiveCode source={source} language={language} errorLine={null} />
          </section>
        ),
      )}
    </div>
  );
}

function open(fragment: string): NewNotebook | { readonly problem: string } {
  try {
    return fromFragment(fragment);
  } catch (error) {
    if (error instanceof LinkError) return { problem: error.message };
    throw error;
  }
}
