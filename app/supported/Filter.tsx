// A field that hides the entries without its words. The entries are drawn by the server and stay as they are:
// only their hidden attribute changes, so that a thousand of them follow each key.
'use client';

import { type ReactNode, useId, useRef, useState } from 'react';
import styles from './supported.module.css';

interface FilterProps {
  readonly label: string;
  readonly total: number;
  readonly children: ReactNode;
}

export function Filter({ label, total, children }: FilterProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(total);

  function filter(text: string): void {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const section of list.current?.querySelectorAll<HTMLElement>('[data-section]') ?? []) {
      let inSection = 0;
      for (const entry of section.querySelectorAll<HTMLElement>('[data-entry]')) {
        const matches = words.every((word) => entry.dataset.entry?.includes(word));
        entry.hidden = !matches;
        if (matches) inSection += 1;
      }
      section.hidden = inSection === 0;
      found += inSection;
    }
    setShown(found);
  }

  return (
    <>
      <search className={styles.filter}>
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => filter(event.currentTarget.value)}
        />
        <p role="status">{shown === total ? `${total} entries` : `${shown} of ${total} entries`}</p>
      </search>
      <div ref={list}>{children}</div>
    </>
  );
}
