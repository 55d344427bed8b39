'use client';
// What stands above a notebook of the reader's own: the way back, its name, and sharing it.
import { lazy, type MouseEvent, Suspense, useEffect, useState } from 'react';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { languageNames } from '../language';
import { useAutosave, useDocument, useNotebook } from '../NotebookContext';
import { maxTitleChars, untitled } from './ownNotebooks';
import { addressOf, go } from './place';
import styles from './playground.module.css';

const ShareDialog = lazy(() => import('./ShareDialog'));

export function OwnHead() {
  const { document } = useNotebook();
  const title = useDocument((state) => state.title);
  const language = useDocument((state) => state.language);
  // Until what was saved has been read in, a new name would be overwritten by the old one.
  const isOpening = useAutosave((state) => state.status === 'opening');
  const [isSharing, setIsSharing] = useState(false);
  useEffect(() => {
    window.document.title = `${title.trim() || untitled} · Lantern`;
  }, [title]);
  const toList = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    go({ kind: 'list' });
  };
  return (
    <div className={styles.head}>
      <a href={addressOf({ kind: 'list' })} onClick={toList} className={styles.back}>
        <Icon name="arrowLeft" size={16} /> All notebooks
      </a>
      {/* What is seen of the heading is the field in which it is written. */}
      <h1 className={styles.unseen}>{title.trim() || untitled}</h1>
      <input
        className={styles.name}
        value={title}
        placeholder={untitled}
        maxLength={maxTitleChars}
        disabled={isOpening}
        aria-label="Name of the notebook"
        onChange={(event) => document.rename(event.target.value)}
      />
      <div className={styles.headActions}>
        <span className={styles.facts}>{languageNames[language]}</span>
        <Button onClick={() => setIsSharing(true)}>Share</Button>
      </div>
      {isSharing && (
        <Suspense fallback={null}>
          <ShareDialog open onOpenChange={setIsSharing} />
        </Suspense>
      )}
    </div>
  );
}
