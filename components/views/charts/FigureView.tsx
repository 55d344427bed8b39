'use client';
// A figure under a cell: laid out for the width that there is, and again when that changes.
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { figureSchema } from '../../../engine/trace/figure';
import styles from './charts.module.css';
import { thinnedNote } from './describe';
import { Picture } from './Picture';

/** `source` is the JSON text of a figure; `text` stands where it is none. */
export default function FigureView({ source, text }: { readonly source: string; readonly text: string }) {
  const figure = useMemo(() => parse(source), [source]);
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const prefix = useId();
  if (figure === null) return <pre>{text}</pre>;
  const note = thinnedNote(figure);
  return (
    <figure ref={box} className={styles.figure}>
      <Picture
        figure={figure}
        width={Math.max(240, Math.min(width ?? figure.width, figure.width))}
        prefix={prefix}
      />
      {note !== null && <figcaption className={styles.note}>{note}</figcaption>}
    </figure>
  );
}

function parse(source: string) {
  try {
    const parsed = figureSchema.safeParse(JSON.parse(source));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function useWidth(box: React.RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
