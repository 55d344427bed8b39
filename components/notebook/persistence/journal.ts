// The last words of a page that is being closed: the text as it stands, written synchronously, because an
// IndexedDB transaction begun while a page goes away may not be finished. Read, and cleared, at the next opening.
// It must not know IndexedDB or React.
import * as z from 'zod/mini';
import { type DocumentRecord, documentRecordSchema } from './records';

const journalSchema = z.object({
  /** The version in the database that the text was based on. */
  basedOn: z.nullable(z.int()),
  document: documentRecordSchema,
});

export type Journal = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (slug: string) => `lantern:unsaved:${slug}`;

export function writeJournal(storage: Journal, document: DocumentRecord, basedOn: number | null): boolean {
  try {
    storage.setItem(keyOf(document.slug), JSON.stringify({ basedOn, document }));
    return true;
  } catch {
    // Full or forbidden. The database's own write is on its way and is the better half anyway.
    return false;
  }
}

export function clearJournal(storage: Journal, slug: string): void {
  try {
    storage.removeItem(keyOf(slug));
  } catch {
    // Where storage is forbidden there is nothing to clear.
  }
}

/** The text of the journal, if it continues exactly the version that is in the database. */
export function readJournal(
  storage: Journal,
  slug: string,
  savedVersion: number | null,
): DocumentRecord | null {
  try {
    const text = storage.getItem(keyOf(slug));
    if (text === null) return null;
    const parsed = journalSchema.safeParse(JSON.parse(text));
    if (!parsed.success || parsed.data.document.slug !== slug) return null;
    return parsed.data.basedOn === savedVersion ? parsed.data.document : null;
  } catch {
    return null;
  }
}
