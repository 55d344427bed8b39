'use client';
// All of the reader's own notebooks: begin one, open one, copy or delete it.
import { type MouseEvent, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../../engine/runner/protocol';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu';
import { languageNames, rememberedLanguage } from '../language';
import { isOwn } from '../persistence/records';
import type { ListStore } from './listStore';
import { emptyNotebook, type NewNotebook, nextTitle, type OwnEntry } from './ownNotebooks';
import type { Opener as OpenerType } from './Playground';
import { addressOf, go } from './place';
import styles from './playground.module.css';

interface Props {
  readonly list: ListStore;
  readonly onNew: (notebook: NewNotebook) => void;
  readonly Opener?: OpenerType | undefined;
}

/** The one that the reader takes the course in comes first. */
function languagesInOrder(): Language[] {
  const preferred = rememberedLanguage();
  return (Object.keys(languageNames) as Language[]).sort(
    (a, b) => Number(b === preferred) - Number(a === preferred),
  );
}

export function NotebookList({ list, onNew, Opener }: Props) {
  const notebooks = useStore(list, (state) => state.notebooks);
  const removed = useStore(list, (state) => state.removed);
  const failure = useStore(list, (state) => state.failure);
  useEffect(() => {
    window.document.title = 'Playground · Lantern';
    return keepFresh(list);
  }, [list]);

  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>Playground</h1>
      <p className={styles.lead}>
        Notebooks of your own, on the engine of the course. They are kept in this browser and nowhere else.
      </p>
      <div className={styles.actions}>
        {languagesInOrder().map((language, place) => (
          <Button
            key={language}
            look={place === 0 ? 'solid' : 'quiet'}
            onClick={() => onNew(emptyNotebook(language, nextTitle(notebooks ?? [])))}
          >
            <Icon name="plus" size={16} />
            New in {languageNames[language]}
          </Button>
        ))}
        {Opener !== undefined && <Opener onOpen={onNew} />}
      </div>
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
      {removed !== null && (
        <RemovedNotice
          key={removed.entry.slug}
          title={removed.entry.title}
          onUndo={() => void list.undoRemove()}
        />
      )}
      {notebooks !== null && notebooks.length === 0 && (
        <p className={styles.none}>None yet. Begin one, and everything in it is saved as you type.</p>
      )}
      {notebooks !== null && notebooks.length > 0 && (
        <ul className={styles.list} aria-label="Your notebooks">
          {notebooks.map((entry) => (
            <Row key={entry.slug} entry={entry} list={list} />
          ))}
        </ul>
      )}
    </div>
  );
}

function RemovedNotice({ title, onUndo }: { readonly title: string; readonly onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  // What was pressed is gone with its notebook; the focus must not go with it.
  useEffect(() => button.current?.focus(), []);
  return (
    <div role="status" className={styles.removed}>
      <p>“{title}” is deleted.</p>
      <Button ref={button} onClick={onUndo}>
        Undo
      </Button>
    </div>
  );
}

function Row({ entry, list }: { readonly entry: OwnEntry; readonly list: ListStore }) {
  const place = { kind: 'notebook', slug: entry.slug } as const;
  const onClick = (event: MouseEvent) => {
    // A click that wants another tab or window has it.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    go(place);
  };
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <a href={addressOf(place)} onClick={onClick} className={styles.title}>
          {entry.title}
        </a>
        <p className={styles.facts}>
          {languageNames[entry.language]} · {entry.cells === 1 ? '1 cell' : `${entry.cells} cells`} ·{' '}
          <time dateTime={new Date(entry.savedAt).toISOString()}>{whenOf(entry.savedAt)}</time>
        </p>
      </div>
      <Menu
        align="end"
        trigger={
          <button type="button" className={styles.more} aria-label={`More for ${entry.title}`}>
            <Icon name="more" />
          </button>
        }
      >
        <MenuItem onSelect={() => go(place)}>Open</MenuItem>
        <MenuItem onSelect={() => void list.duplicate(entry.slug)}>Duplicate</MenuItem>
        <MenuSeparator />
        <MenuItem onSelect={() => void list.remove(entry.slug)} danger>
          Delete
        </MenuItem>
      </Menu>
    </li>
  );
}

/** Reads the list now, and again whenever a notebook was saved, here or in another tab. */
function keepFresh(list: ListStore): () => void {
  void list.refresh();
  if (typeof BroadcastChannel === 'undefined') return () => {};
  const channel = new BroadcastChannel('lantern-notebooks');
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const slug = typeof data === 'object' && data !== null && 'slug' in data ? data.slug : null;
    if (typeof slug === 'string' && isOwn(slug)) void list.refresh();
  };
  return () => channel.close();
}

function whenOf(at: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
