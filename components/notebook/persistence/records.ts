// What is kept of a lesson in the reader's browser, as schemas: whatever is read back is checked, since
// an older Lantern, another tab or a failing disk may have written it. It must not know IndexedDB or React.
import * as z from 'zod/mini';
import { languageSchema, shownOutputSchema } from '../../../engine/runner/protocol';
import { graphSchema } from '../../../engine/trace/schema';
import { type CellState, noResults } from '../store/cell';
import type { DocumentState, ReplacedContent } from '../store/document';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const authorSchema = z.object({ kind: z.enum(['code', 'markdown']), source: z.string() });

export const cellRecordSchema = z.object({
  id,
  kind: z.enum(['code', 'markdown']),
  role: z.enum(['demonstration', 'exercise', 'solution', 'check', 'hint', 'predict']),
  language: languageSchema,
  source: z.string(),
  author: z.nullable(authorSchema),
  collapsed: z.boolean(),
});

/** The reader's text: small, so that it can be written while the reader types. */
export const documentRecordSchema = z.object({
  format: z.literal(1),
  slug: id,
  /** One more with every write; a writer that expected another number has met another tab's work. */
  version: z.int().check(z.nonnegative()),
  savedAt: z.number(),
  /** The page that wrote it, and its count of edits until then: a draft of the same page with more is newer. */
  tab: z.optional(z.string().check(z.maxLength(300))),
  edit: z.optional(z.int().check(z.nonnegative())),
  cells: z.array(cellRecordSchema).check(z.maxLength(10_000)),
  deletions: z.array(z.object({ cell: cellRecordSchema, afterId: z.nullable(id) })).check(z.maxLength(1000)),
  seenAuthorIds: z.array(id).check(z.maxLength(10_000)),
});
export type DocumentRecord = z.infer<typeof documentRecordSchema>;

/** What the last run of one cell left behind; written when a run ends, apart from the text. */
export const resultRecordSchema = z.object({
  slug: id,
  cellId: id,
  outputs: z.array(shownOutputSchema),
  graphs: z.array(graphSchema),
  executionCount: z.nullable(z.int().check(z.nonnegative())),
  status: z.enum(['idle', 'ok', 'error', 'interrupted']),
  durationMs: z.nullable(z.number().check(z.nonnegative())),
});
export type ResultRecord = z.infer<typeof resultRecordSchema>;

export const progressRecordSchema = z.object({
  slug: id,
  cellsRun: z.int().check(z.nonnegative()),
  cells: z.int().check(z.nonnegative()),
  lastOpened: z.number(),
});
export type ProgressRecord = z.infer<typeof progressRecordSchema>;

export function toDocumentRecord(
  state: DocumentState,
  version: number,
  writer: { tab: string; edit: number },
): DocumentRecord {
  return {
    format: 1,
    slug: state.slug,
    version,
    savedAt: Date.now(),
    ...writer,
    cells: state.order.map((cellId) => toCellRecord(state.cells[cellId]!)),
    deletions: state.deletions
      .slice(-1000)
      .map(({ cell, afterId }) => ({ cell: toCellRecord(cell), afterId })),
    seenAuthorIds: [...state.seenAuthorIds],
  };
}

export function toResultRecord(slug: string, cell: CellState): ResultRecord {
  const { outputs, graphs, executionCount, durationMs } = cell;
  // A run that the page did not live to see the end of was interrupted, as far as a later reader can know.
  const status = cell.status === 'running' ? 'interrupted' : cell.status === 'queued' ? 'idle' : cell.status;
  return {
    slug,
    cellId: cell.id,
    outputs: [...outputs],
    graphs: [...graphs],
    executionCount,
    status,
    durationMs,
  };
}

export function toProgressRecord(state: DocumentState): ProgressRecord {
  const code = state.order.map((cellId) => state.cells[cellId]!).filter(({ kind }) => kind === 'code');
  return {
    slug: state.slug,
    cellsRun: code.filter(({ executionCount }) => executionCount !== null).length,
    cells: code.length,
    lastOpened: Date.now(),
  };
}

/** The document as it was saved; the merge with the author's present version comes after. */
export function fromRecords(record: DocumentRecord, results: readonly ResultRecord[]): ReplacedContent {
  const resultOf = new Map(results.map((result) => [result.cellId, result]));
  const cells = record.cells.map((saved): CellState => {
    const result = resultOf.get(saved.id);
    if (result === undefined) return { ...saved, ...noResults };
    const { outputs, graphs, executionCount, status, durationMs } = result;
    return { ...saved, ...noResults, outputs, graphs, executionCount, status, durationMs };
  });
  return {
    order: cells.map((cell) => cell.id),
    cells: Object.fromEntries(cells.map((cell) => [cell.id, cell])),
    deletions: record.deletions.map(({ cell, afterId }) => ({ cell: { ...cell, ...noResults }, afterId })),
    seenAuthorIds: record.seenAuthorIds,
    revisions: {},
  };
}

export function toCellRecord(cell: CellState): z.infer<typeof cellRecordSchema> {
  const { id: cellId, kind, role, language, source, author, collapsed } = cell;
  return { id: cellId, kind, role, language, source, author, collapsed };
}
