// The reader's own notebooks, as they lie in the browser: the same records as a lesson's, and the same second copy.
// It knows the storage and no React; an open notebook is saved by the autosave, like a lesson.
import type { Language } from '../../../engine/runner/protocol';
import type { Lesson } from '../../../lessons/_format/types';
import { type NotebookDatabase, readAllOwn, readSaved, removeNotebook, write } from '../persistence/database';
import {
  type DocumentRecord,
  fromRecords,
  ownPrefix,
  type ResultRecord,
  toDocumentRecord,
  toProgressRecord,
  toResultRecords,
} from '../persistence/records';
import type { SecondCopy } from '../persistence/secondCopy';
import { type CellState, newCell } from '../store/cell';
import { byId, createDocumentStore, type ReplacedContent } from '../store/document';

/** A notebook that is to become one of the reader's own; its cells may bring outputs. */
export interface NewNotebook {
  readonly title: string;
  readonly language: Language;
  readonly cells: readonly CellState[];
}

export interface OwnEntry {
  readonly slug: string;
  readonly title: string;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly cells: number;
}

/** All of a notebook that was removed, so that it can come back. */
export interface Removed {
  readonly entry: OwnEntry;
  readonly document: DocumentRecord;
  readonly results: readonly ResultRecord[];
}

export interface OwnNotebooks {
  /** The last saved first. */
  list(): Promise<OwnEntry[]>;
  /** Null where there is none of that name. */
  find(slug: string): Promise<OwnEntry | null>;
  create(notebook: NewNotebook): Promise<OwnEntry>;
  duplicate(slug: string): Promise<OwnEntry | null>;
  remove(slug: string): Promise<Removed | null>;
  restore(removed: Removed): Promise<void>;
  close(): void;
}

export const untitled = 'Untitled';
export const maxTitleChars = 200;

export function emptyNotebook(language: Language, title: string): NewNotebook {
  return { title, language, cells: [newCell('code', language)] };
}

/** "Notebook 3", the first number that no other has. */
export function nextTitle(entries: readonly Pick<OwnEntry, 'title'>[]): string {
  const taken = new Set(entries.map(({ title }) => title));
  for (let number = 1; ; number++) {
    const title = `Notebook ${number}`;
    if (!taken.has(title)) return title;
  }
}

/** What the notebook's parts take for its lesson: one without an author's cells, in one language. */
export function ownLesson({ slug, title, language }: Pick<OwnEntry, 'slug' | 'title' | 'language'>): Lesson {
  return {
    slug,
    number: 0,
    title,
    summary: '',
    minutes: 0,
    goals: [],
    prerequisites: [],
    languages: [language],
    cells: [],
    revision: '',
  };
}

export function createOwnNotebooks(around: {
  openDatabase(): Promise<NotebookDatabase>;
  secondCopy: SecondCopy;
}): OwnNotebooks {
  const { secondCopy } = around;
  let opening: Promise<NotebookDatabase> | null = null;

  /** Opened anew after a failure, and after another page wanted it closed. */
  const database = (): Promise<NotebookDatabase> => {
    opening ??= around.openDatabase().then(
      (open) => {
        open.addEventListener('close', () => {
          opening = null;
        });
        return open;
      },
      (error: unknown) => {
        opening = null;
        throw error;
      },
    );
    return opening;
  };

  const save = async (slug: string, content: ReplacedContent, language: Language): Promise<OwnEntry> => {
    const store = createDocumentStore(ownLesson({ slug, title: content.title, language }));
    store.replace(content);
    const state = store.getState();
    const document = toDocumentRecord(state, 1, { tab: '', edit: 0 });
    await write(await database(), {
      document,
      results: toResultRecords(state),
      progress: toProgressRecord(state),
      expectedVersion: null,
      toDisk: true,
    });
    secondCopy.put(document);
    await secondCopy.flush();
    return toEntry(document);
  };

  /** The record in use, and its results; from the second copy where the browser has lost its database. */
  const read = async (slug: string) => {
    if (!slug.startsWith(ownPrefix)) return null;
    const [saved, copy] = await Promise.all([
      database().then((open) => readSaved(open, slug)),
      secondCopy.read(slug),
    ]);
    const document = saved.document ?? copy;
    return document === null ? null : { document, results: saved.results };
  };

  const own: OwnNotebooks = {
    async list() {
      const [saved, copied] = await Promise.all([
        database().then(readAllOwn),
        secondCopy.list().then((slugs) => slugs.filter((slug) => slug.startsWith(ownPrefix))),
      ]);
      const known = new Set(saved.map(({ slug }) => slug));
      const lost = await Promise.all(
        copied.filter((slug) => !known.has(slug)).map((slug) => secondCopy.read(slug)),
      );
      return [...saved, ...lost.flatMap((document) => document ?? [])]
        .map(toEntry)
        .sort((a, b) => b.savedAt - a.savedAt);
    },
    async find(slug) {
      const found = await read(slug);
      return found === null ? null : toEntry(found.document);
    },
    create({ title, language, cells }) {
      return save(
        newSlug(),
        { ...noContent, title: title.slice(0, maxTitleChars), ...inOrder(cells) },
        language,
      );
    },
    async duplicate(slug) {
      const found = await read(slug);
      if (found === null) return null;
      const content = fromRecords(found.document, found.results);
      const title = `Copy of ${toEntry(found.document).title}`.slice(0, maxTitleChars);
      return save(newSlug(), { ...content, title }, found.document.language);
    },
    async remove(slug) {
      const found = await read(slug);
      if (found === null) return null;
      await removeNotebook(await database(), slug);
      await secondCopy.remove(slug);
      return { entry: toEntry(found.document), ...found };
    },
    async restore({ document, results }) {
      await save(document.slug, fromRecords(document, results), document.language);
    },
    close() {
      void opening?.then(
        (open) => open.close(),
        () => {},
      );
      opening = null;
    },
  };
  return own;
}

const noContent = { hidden: [], deletions: [], seenAuthorIds: [], revisions: {} } as const;

function inOrder(cells: readonly CellState[]): Pick<ReplacedContent, 'order' | 'cells'> {
  // A file may name two cells alike.
  const ids = new Set<string>();
  const unlike = cells.map((cell) => {
    const kept = ids.has(cell.id) ? { ...cell, id: newCell('code', cell.language).id } : cell;
    ids.add(kept.id);
    return kept;
  });
  return { order: unlike.map(({ id }) => id), cells: byId(unlike) };
}

function newSlug(): string {
  return `${ownPrefix}${crypto.randomUUID()}`;
}

function toEntry({ slug, title, language, savedAt, cells }: DocumentRecord): OwnEntry {
  return { slug, title: title?.trim() || untitled, language, savedAt, cells: cells.length };
}
