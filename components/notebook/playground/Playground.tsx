'use client';
// The playground: the reader's own notebooks, one of them, or one that came in a link. The address says which.
import { type ComponentType, lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { Notebook } from '../Notebook';
import { openNotebookDatabase } from '../persistence/database';
import { createSecondCopy } from '../persistence/secondCopy';
import { createListStore } from './listStore';
import { NotebookList } from './NotebookList';
import { Opening } from './Opening';
import { OwnHead } from './OwnHead';
import {
  createOwnNotebooks,
  type NewNotebook,
  type OwnEntry,
  type OwnNotebooks,
  ownLesson,
} from './ownNotebooks';
import { go, usePlace } from './place';
import styles from './playground.module.css';

const SharedNotebook = lazy(() => import('./SharedNotebook'));

/** Something that makes a notebook of a file, say. */
export type Opener = ComponentType<{ readonly onOpen: (notebook: NewNotebook) => void }>;

interface Props {
  /** Stands beside the buttons that begin a notebook. */
  readonly Opener?: Opener;
}

const nothing = {};

export function Playground({ Opener }: Props) {
  const place = usePlace();
  const { own, list } = useMemo(makeStores, []);
  const box = useRef<HTMLDivElement>(null);
  const where = place === null ? null : place.kind === 'notebook' ? place.slug : place.kind;
  const wasAt = useRef(where);

  useEffect(() => () => own.close(), [own]);
  useEffect(() => {
    if (wasAt.current !== null && wasAt.current !== where) {
      window.scrollTo(0, 0);
      // What had the focus is gone: a screen reader goes on at the top of what took its place.
      box.current?.focus({ preventScroll: true });
    }
    wasAt.current = where;
  }, [where]);

  const keep = async (notebook: NewNotebook, how: 'push' | 'replace' = 'push') => {
    const entry = await list.create(notebook);
    if (entry !== null) go({ kind: 'notebook', slug: entry.slug }, how);
  };
  return (
    <div ref={box} tabIndex={-1} className={styles.playground}>
      {place?.kind === 'list' && (
        <NotebookList list={list} onNew={(notebook) => void keep(notebook)} Opener={Opener} />
      )}
      {place?.kind === 'notebook' && <OneNotebook key={place.slug} slug={place.slug} own={own} />}
      {place?.kind === 'shared' && (
        <Suspense fallback={<Opening />}>
          <SharedNotebook
            key={place.fragment}
            fragment={place.fragment}
            list={list}
            onKeep={(notebook) => void keep(notebook, 'replace')}
          />
        </Suspense>
      )}
      {place === null && <Opening />}
    </div>
  );
}

function makeStores() {
  const own = createOwnNotebooks({
    openDatabase: openNotebookDatabase,
    secondCopy: createSecondCopy(async () => navigator.storage.getDirectory()),
  });
  return { own, list: createListStore(own) };
}

function OneNotebook({ slug, own }: { readonly slug: string; readonly own: OwnNotebooks }) {
  const [entry, setEntry] = useState<OwnEntry | 'missing' | { readonly failure: string } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    own.find(slug).then(
      (found) => isCurrent && setEntry(found ?? 'missing'),
      (error: unknown) =>
        isCurrent && setEntry({ failure: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [slug, own]);
  const lesson = useMemo(
    () => (entry !== null && entry !== 'missing' && 'slug' in entry ? ownLesson(entry) : null),
    [entry],
  );
  if (entry === null) return <Opening />;
  if (lesson !== null) return <Notebook lesson={lesson} prose={nothing} head={<OwnHead />} />;
  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>This notebook is not here</h1>
      <p className={styles.lead}>
        {entry === 'missing'
          ? 'It was deleted, or it is kept in another browser: notebooks stay where they were written.'
          : `The browser does not let Lantern read it: ${'failure' in entry ? entry.failure : ''}`}
      </p>
      <p>
        <Button onClick={() => go({ kind: 'list' })}>All notebooks</Button>
      </p>
    </div>
  );
}
