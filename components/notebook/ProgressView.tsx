'use client';
// A progress bar of tqdm, drawn from its numbers; each update replaces it.
import { progressSchema } from '../../engine/trace/progress';
import styles from './progress.module.css';

export default function ProgressView({ source, text }: { readonly source: string; readonly text: string }) {
  const progress = parse(source);
  if (progress === null) return <pre>{text}</pre>;
  const { description, n, total, isDone } = progress;
  const share = total === null || total <= 0 ? null : Math.max(0, Math.min(1, n / total));
  const state = share === 1 ? styles.full : isDone && total !== null ? styles.broken : undefined;
  return (
    <div className={styles.row}>
      {description !== '' && <span className={styles.words}>{description}</span>}
      <div
        className={styles.track}
        role="progressbar"
        aria-label={description === '' ? 'Progress' : description}
        aria-valuemin={0}
        aria-valuemax={total ?? undefined}
        aria-valuenow={share === null ? undefined : n}
        aria-valuetext={progress.text}
      >
        <div
          className={`${styles.bar} ${state ?? ''} ${share === null && !isDone ? styles.unknown : ''}`}
          style={{ width: `${share === null ? 100 : Math.round(share * 1000) / 10}%` }}
        />
      </div>
      <span className={styles.words}>{progress.text}</span>
    </div>
  );
}

function parse(source: string) {
  try {
    const parsed = progressSchema.safeParse(JSON.parse(source));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
