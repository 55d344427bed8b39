'use client';
// How long the running cell has been running, ticking; or how long the last run took.
import { useEffect, useState } from 'react';
import styles from './cell.module.css';
import { formatDuration } from './durations';

/** Short runs show nothing that flickers. */
const showAfterMs = 500;

export function RunningTime({ startedAtMs }: { readonly startedAtMs: number }) {
  const [elapsedMs, setElapsedMs] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setElapsedMs(performance.now() - startedAtMs), 100);
    return () => clearInterval(timer);
  }, [startedAtMs]);
  if (elapsedMs < showAfterMs) return null;
  return (
    <span className={styles.time} aria-hidden="true">
      {formatDuration(elapsedMs)}
    </span>
  );
}

export function TakenTime({ durationMs }: { readonly durationMs: number }) {
  return (
    <span className={styles.time}>
      <span className={styles.hiddenText}>Took </span>
      {formatDuration(durationMs)}
    </span>
  );
}
