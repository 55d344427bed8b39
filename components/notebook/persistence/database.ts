// The reader's work in IndexedDB: one small record of a lesson's text, one record of results a cell, what
// was set aside, and where the reader stands. Everything read is checked. It must not know React or the stores.
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB, type StoreNames } from 'idb';
import * as z from 'zod/mini';
import {
  type DocumentRecord,
  documentRecordSchema,
  isOwn,
  ownPrefix,
  type ProgressRecord,
  progressRecordSchema,
  type ResultRecord,
  resultRecordSchema,
} from './records';

const databaseName = 'lantern-notebooks';

interface Schema extends DBSchema {
  documents: { key: string; value: unknown };
  results: { key: [slug: string, language: string, cellId: string]; value: unknown };
  progress: { key: string; value: unknown };
  /** What was typed since the document was last written. */
  drafts: { key: [slug: string, tab: string, cellId: string]; value: unknown };
  /** What could not be read, or would have been overwritten by another tab: never destroyed. */
  aside: { key: string; value: AsideRecord };
}

export interface AsideRecord {
  key: string;
  slug: string;
  reason: 'unreadable' | 'other-tab';
  at: number;
  value: unknown;
}

export type NotebookDatabase = IDBPDatabase<Schema>;

/** Thrown when another tab has written since this one last read or wrote. */
export class VersionConflict extends Error {
  constructor(readonly found: number) {
    super(`Another tab has saved this lesson meanwhile (version ${found}).`);
  }
}

/** Power may fail: wait for the disk, not only for the system's cache, which a killed browser leaves intact. */
const strict = { durability: 'strict' } as const;
const relaxed = { durability: 'relaxed' } as const;

export function openNotebookDatabase(): Promise<NotebookDatabase> {
  return openDB<Schema>(databaseName, 3, {
    async upgrade(database, from, _to, transaction) {
      if (from < 1) {
        database.createObjectStore('documents');
        database.createObjectStore('results');
        database.createObjectStore('progress');
        database.createObjectStore('aside', { keyPath: 'key' });
      }
      if (from < 2) database.createObjectStore('drafts');
      if (from >= 1 && from < 3) await nameLanguages(transaction.objectStore('results'));
    },
    blocking(_current, _blocked, event) {
      // A newer Lantern in another tab wants to upgrade; this one must not stand in its way.
      (event.target as IDBDatabase).close();
    },
  });
}

/** Until version 3 all cells were in TypeScript, and the results of none said so. */
async function nameLanguages(
  results: IDBPObjectStore<Schema, StoreNames<Schema>[], 'results', 'versionchange'>,
) {
  let cursor = await results.openCursor();
  while (cursor !== null) {
    const key: readonly string[] = cursor.key;
    const [slug, cellId] = key;
    if (key.length === 2 && slug !== undefined && cellId !== undefined) {
      const value =
        typeof cursor.value === 'object' ? { ...cursor.value, language: 'typescript' } : cursor.value;
      await cursor.delete();
      await results.put(value, [slug, 'typescript', cellId]);
    }
    cursor = await cursor.continue();
  }
}

export interface Saved {
  document: DocumentRecord | null;
  results: ResultRecord[];
  /** How many records could not be read and were set aside. */
  setAside: number;
}

export async function readSaved(database: NotebookDatabase, slug: string): Promise<Saved> {
  const transaction = database.transaction(['documents', 'results', 'aside'], 'readwrite', strict);
  const documents = transaction.objectStore('documents');
  const results = transaction.objectStore('results');
  let setAside = 0;
  const putAside = async (value: unknown) => {
    setAside += 1;
    await transaction.objectStore('aside').put(aside(slug, 'unreadable', value));
  };

  const raw = await documents.get(slug);
  const parsed = documentRecordSchema.safeParse(raw);
  if (raw !== undefined && !parsed.success) {
    await putAside(raw);
    await documents.delete(slug);
  }
  const good: ResultRecord[] = [];
  let cursor = await results.openCursor(resultsOf(slug));
  while (cursor !== null) {
    const result = resultRecordSchema.safeParse(cursor.value);
    if (result.success) {
      good.push(result.data);
    } else {
      await putAside(cursor.value);
      await cursor.delete();
    }
    cursor = await cursor.continue();
  }
  await transaction.done;
  return { document: parsed.success ? parsed.data : null, results: good, setAside };
}

/** The documents of the reader's own notebooks; those that cannot be read are left out, and left alone. */
export async function readAllOwn(database: NotebookDatabase): Promise<DocumentRecord[]> {
  const records = await database.getAll('documents', IDBKeyRange.bound(ownPrefix, `${ownPrefix}\uffff`));
  return records.flatMap((record) => documentRecordSchema.safeParse(record).data ?? []);
}

/** Removes a notebook of the reader's own, with all that belongs to it. */
export async function removeNotebook(database: NotebookDatabase, slug: string): Promise<void> {
  if (!isOwn(slug)) throw new Error(`internal: ${slug} is not a notebook of the reader's own`);
  const stores = ['documents', 'results', 'progress', 'drafts'] as const;
  const transaction = database.transaction(stores, 'readwrite', strict);
  await Promise.all([
    transaction.objectStore('documents').delete(slug),
    transaction.objectStore('results').delete(resultsOf(slug)),
    transaction.objectStore('progress').delete(slug),
    transaction.objectStore('drafts').delete(resultsOf(slug)),
    transaction.done,
  ]);
}

export interface Write {
  document: DocumentRecord;
  results: readonly ResultRecord[];
  progress: ProgressRecord;
  /** The version this tab last saw; null when there was none. */
  expectedVersion: number | null;
  /** Whether to wait for the disk itself, which may take a slow one longer than the reader's next words. */
  toDisk: boolean;
}

/** Writes all or nothing; refuses when another tab was faster. */
export async function write(database: NotebookDatabase, change: Write): Promise<void> {
  const { document, results, progress, expectedVersion, toDisk } = change;
  const stores = ['documents', 'results', 'progress'] as const;
  const transaction = database.transaction(stores, 'readwrite', toDisk ? strict : relaxed);
  const documents = transaction.objectStore('documents');
  const found = versionOf(await documents.get(document.slug));
  if (found !== expectedVersion && found !== null) {
    transaction.abort();
    await transaction.done.catch(() => {});
    throw new VersionConflict(found);
  }
  const puts: Promise<unknown>[] = [documents.put(document, document.slug)];
  for (const result of results) {
    puts.push(transaction.objectStore('results').put(result, [result.slug, result.language, result.cellId]));
  }
  puts.push(transaction.objectStore('progress').put(progress, progress.slug));
  await Promise.all([...puts, transaction.done]);
}

/** Keeps what this tab holds, or what another tab wrote, beside the record that is in use. */
export async function keepAside(
  database: NotebookDatabase,
  slug: string,
  key: string,
  value: unknown,
): Promise<void> {
  await database.put('aside', { ...aside(slug, 'other-tab', value), key });
}

export async function readAside(database: NotebookDatabase, slug: string): Promise<AsideRecord[]> {
  return (await database.getAll('aside')).filter((record) => record.slug === slug);
}

export async function readAllProgress(database: NotebookDatabase): Promise<ProgressRecord[]> {
  const records = await database.getAll('progress');
  return records.flatMap((record) => {
    const parsed = progressRecordSchema.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
}

export async function writeProgress(database: NotebookDatabase, progress: ProgressRecord): Promise<void> {
  await database.put('progress', progress, progress.slug);
}

const versionSchema = z.object({ version: z.int().check(z.nonnegative()) });

function versionOf(raw: unknown): number | null {
  const parsed = versionSchema.safeParse(raw);
  return parsed.success ? parsed.data.version : null;
}

function resultsOf(slug: string): IDBKeyRange {
  return IDBKeyRange.bound([slug], [slug, []]);
}

function aside(slug: string, reason: AsideRecord['reason'], value: unknown): AsideRecord {
  return {
    key: `${slug} ${new Date().toISOString()} ${crypto.randomUUID()}`,
    slug,
    reason,
    at: Date.now(),
    value,
  };
}
