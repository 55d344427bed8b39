'use client';
// HTML that a cell displays, after the sanitiser: no scripts, nothing fetched, no forms, nothing of the page's own.
import { useMemo } from 'react';
import styles from './output.module.css';
import { createSanitiser } from './sanitise';

/** More than this is not looked through: the text stands in its place. */
const longest = 1_000_000;

let sanitise: ((html: string) => string) | null = null;

export default function HtmlOutput({ source, text }: { readonly source: string; readonly text: string }) {
  const safe = useMemo(() => {
    if (source.length > longest) return null;
    sanitise ??= createSanitiser(window);
    return sanitise(source);
  }, [source]);
  if (safe === null) return <pre className={styles.text}>{text}</pre>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised one line above; tests attack it
  return <div className={styles.html} dangerouslySetInnerHTML={{ __html: safe }} />;
}
