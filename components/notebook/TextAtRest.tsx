'use client';
// A text cell that is not being edited: Markdown as prose with the pictures that are attached to it, and what a
// notebook's file calls raw as it stands.
import { LiveProse } from '../prose/LiveProse';
import styles from './cell.module.css';
import type { CellState } from './store/cell';

export function TextAtRest({ cell }: { readonly cell: CellState }) {
  if (cell.source.trim() === '') return <p className={styles.empty}>Empty text. Press Enter to write.</p>;
  if (cell.fromFile?.isRaw) return <pre className={styles.raw}>{cell.source}</pre>;
  return <LiveProse source={withAttachments(cell)} />;
}

/** The text with each "attachment:name" replaced by the picture itself. */
export function withAttachments({ source, fromFile }: Pick<CellState, 'source' | 'fromFile'>): string {
  const { attachments } = fromFile ?? {};
  if (attachments === undefined) return source;
  return source.replace(/(\]\(\s*<?)attachment:([^\s)>]+)/g, (all, before: string, name: string) => {
    const data = pictureNamed(attachments, name);
    return data === null ? all : before + data;
  });
}

const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

function pictureNamed(
  attachments: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  name: string,
): string | null {
  const bundle = [name, decoded(name)]
    .filter((each) => Object.hasOwn(attachments, each))
    .map((each) => attachments[each])[0];
  for (const type of pictures) {
    const base64 = bundle?.[type];
    if (typeof base64 !== 'string') continue;
    const oneLine = base64.replace(/\s/g, '');
    if (/^[A-Za-z0-9+/]+=*$/.test(oneLine)) return `data:${type};base64,${oneLine}`;
  }
  return null;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
