// How far the reader is in one lesson: a small lamp that fills, with the words beside it.
'use client';

import styles from './home.module.css';
import { useProgress } from './useProgress';

export function ProgressMark({ slug, minutes }: { readonly slug: string; readonly minutes: number }) {
  const progress = useProgress()?.[slug];
  const share = progress === undefined || progress.cells === 0 ? 0 : progress.cellsRun / progress.cells;
  const words =
    progress === undefined || progress.cellsRun === 0
      ? progress === undefined
        ? null
        : 'Opened'
      : share >= 1
        ? 'Every cell run'
        : `${progress.cellsRun} of ${progress.cells} cells run`;
  return (
    <p className={styles.facts}>
      <span>{minutes} minutes</span>
      {words !== null && (
        <span className={styles.progress}>
          <span className={styles.track} aria-hidden="true">
            <span
              className={styles.fill}
              style={{ inlineSize: `${Math.round(Math.min(share, 1) * 100)}%` }}
            />
          </span>
          {words}
        </span>
      )}
    </p>
  );
}
