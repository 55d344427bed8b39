// The last words of each cell, put down at the very keystroke: one request and its commit, sent before the page
// does anything else, so that no work of the page's own (an editor that starts, a graph that is laid out)
// stands between a key and the storage. The document's write follows and makes them superfluous.
import * as z from 'zod/mini';
import type { NotebookDatabase } from './database';
import { type CellRecord, cellRecordSchema, type DocumentRecord } from './records';

export const draftSchema = z.object({
  slug: z.string(),
  /** The page that wrote it. */
  tab: z.string(),
  /** That page's count of edits. */
  edit: z.int().check(z.nonnegative()),
  /** The version of the document that the page knew to be saved. */
  after: z.nullable(z.int().check(z.nonnegative())),
  cell: cellRecordSchema,
});
export type Draft = z.infer<typeof draftSchema>;
export type DraftKey = [slug: string, tab: string, cellId: string];

const keyOf = ({ slug, tab, cell }: Draft): DraftKey => [slug, tab, cell.id];

/** Returns at once and never fails: where it cannot be written, the document's own write tells. */
export function writeDraft(database: NotebookDatabase, draft: Draft): void {
  commitAtOnce(database, (drafts) => drafts.put(draft, keyOf(draft)));
}

export function deleteDrafts(database: NotebookDatabase, keys: readonly DraftKey[]): void {
  if (keys.length === 0) return;
  commitAtOnce(database, (drafts) => Promise.all(keys.map((key) => drafts.delete(key))));
}

export async function readDrafts(
  database: NotebookDatabase,
  slug: string,
): Promise<{ drafts: Draft[]; keys: DraftKey[] }> {
  const range = IDBKeyRange.bound([slug], [slug, []]);
  const [keys, values] = await Promise.all([
    database.getAllKeys('drafts', range),
    database.getAll('drafts', range),
  ]);
  const drafts = values.flatMap((value) => draftSchema.safeParse(value).data ?? []);
  return { drafts: drafts.sort((a, b) => a.edit - b.edit), keys };
}

/** The document with the drafts that are newer than it; null where there is none. */
export function withDrafts(
  document: DocumentRecord,
  savedVersion: number | null,
  drafts: readonly Draft[],
): DocumentRecord | null {
  const newer = drafts.filter(({ tab, edit, after }) =>
    tab === document.tab ? edit > (document.edit ?? 0) : after === savedVersion,
  );
  if (newer.length === 0) return null;
  const cells = [...document.cells];
  for (const { cell } of newer) {
    const place = cells.findIndex(({ id }) => id === cell.id);
    // A cell that was added in the same moment: its place is not known, its text is.
    if (place === -1) cells.push(cell);
    else cells[place] = withText(cells[place]!, cell);
  }
  return { ...document, cells };
}

/** A saved cell with the texts of its draft, which may have been written while another language was shown. */
function withText(saved: CellRecord, draft: CellRecord): CellRecord {
  const typed = new Map(
    [draft, ...(draft.elsewhere ?? [])].map(({ language, source }) => [language, source]),
  );
  const elsewhere = saved.elsewhere?.map((version) => ({
    ...version,
    source: typed.get(version.language) ?? version.source,
  }));
  // Text without languages is the same text in all of them.
  const source = typed.get(saved.language) ?? (elsewhere === undefined ? draft.source : saved.source);
  return elsewhere === undefined ? { ...saved, source } : { ...saved, source, elsewhere };
}

function commitAtOnce(
  database: NotebookDatabase,
  act: (drafts: {
    put(value: unknown, key: DraftKey): Promise<unknown>;
    delete(key: DraftKey): Promise<unknown>;
  }) => Promise<unknown>,
): void {
  try {
    const transaction = database.transaction('drafts', 'readwrite', { durability: 'relaxed' });
    act(transaction.store).catch(() => {});
    transaction.done.catch(() => {});
    transaction.commit();
  } catch {
    // The database is being closed, or is full.
  }
}
