// What is kept of a lesson in the reader's browser, as schemas: whatever is read back is checked, since
// an older Lantern, another tab or a failing disk may have written it. It must not know IndexedDB or React.
import * as z from 'zod/mini';
import { type Language, languageSchema, shownOutputSchema } from '../../../engine/runner/protocol';
import { graphSchema } from '../../../engine/trace/schema';
import { type CellState, noResults, type PutAway, type Results } from '../store/cell';
import type { DocumentState, ReplacedContent } from '../store/document';
import { allCells, type Placed, variantsOf } from '../store/languages';

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
  /** What the notebook's file said of it beyond that. */
  fromFile: z.optional(
    z.object({
      metadata: z.record(z.string(), z.unknown()),
      attachments: z.optional(z.record(z.string(), z.record(z.string(), z.unknown()))),
      isRaw: z.optional(z.boolean()),
    }),
  ),
  /** The cell in the languages that were not shown. */
  elsewhere: z.optional(
    z.array(
      z.object({
        language: languageSchema,
        kind: z.enum(['code', 'markdown']),
        source: z.string(),
        author: z.nullable(authorSchema),
      }),
    ),
  ),
});
export type CellRecord = z.infer<typeof cellRecordSchema>;

const placedSchema = z.object({ cell: cellRecordSchema, afterId: z.nullable(id) });

const sinceFormat1 = {
  slug: id,
  /** One more with every write; a writer that expected another number has met another tab's work. */
  version: z.int().check(z.nonnegative()),
  savedAt: z.number(),
  /** The page that wrote it, and its count of edits until then: a draft of the same page with more is newer. */
  tab: z.optional(z.string().check(z.maxLength(300))),
  edit: z.optional(z.int().check(z.nonnegative())),
  cells: z.array(cellRecordSchema).check(z.maxLength(10_000)),
  deletions: z.array(placedSchema).check(z.maxLength(1000)),
  seenAuthorIds: z.array(id).check(z.maxLength(10_000)),
};

/** Before there were cells in Python. */
const format1Schema = z.object({ format: z.literal(1), ...sinceFormat1 });

const format2Schema = z.object({
  format: z.literal(2),
  ...sinceFormat1,
  /** In which it was last shown. */
  language: languageSchema,
  /** Cells of the reader's own that the shown language does not have. */
  hidden: z.array(placedSchema).check(z.maxLength(10_000)),
  /** Of a notebook of the reader's own; a lesson's is its author's. */
  title: z.optional(z.string().check(z.maxLength(200))),
  /** Of one that came from a file. */
  fileMetadata: z.optional(z.record(z.string(), z.unknown())),
});
export type DocumentRecord = z.infer<typeof format2Schema>;

/** The reader's text: small, so that it can be written while the reader types. */
export const documentRecordSchema = z.pipe(
  z.discriminatedUnion('format', [format2Schema, format1Schema]),
  z.transform(
    (record): DocumentRecord =>
      record.format === 2 ? record : { ...record, format: 2, language: 'typescript', hidden: [] },
  ),
);

/** What the last run of one cell in one language left behind; written when a run ends, apart from the text. */
export const resultRecordSchema = z.object({
  slug: id,
  cellId: id,
  language: languageSchema,
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
    format: 2,
    slug: state.slug,
    ...(isOwn(state.slug) ? { title: state.title } : {}),
    ...(state.fileMetadata === undefined ? {} : { fileMetadata: state.fileMetadata }),
    language: state.language,
    version,
    savedAt: Date.now(),
    ...writer,
    cells: state.order.map((cellId) => toCellRecord(state.cells[cellId]!)),
    hidden: state.hidden.map(toPlacedRecord),
    deletions: state.deletions.slice(-1000).map(toPlacedRecord),
    seenAuthorIds: [...state.seenAuthorIds],
  };
}

function toPlacedRecord({ cell, afterId }: Placed): z.infer<typeof placedSchema> {
  return { cell: toCellRecord(cell), afterId };
}

/** Of every cell that has any, in every language. */
export function toResultRecords(state: DocumentState): ResultRecord[] {
  return allCells(state).flatMap((cell) =>
    variantsOf(cell)
      .filter(([, { outputs, executionCount }]) => outputs.length > 0 || executionCount !== null)
      .map(([language, results]) => toResultRecord(state.slug, cell.id, language, results)),
  );
}

export function toResultRecord(
  slug: string,
  cellId: string,
  language: Language,
  results: Results,
): ResultRecord {
  const { outputs, graphs, executionCount, durationMs } = results;
  // A run that the page did not live to see the end of was interrupted, as far as a later reader can know.
  const status =
    results.status === 'running' ? 'interrupted' : results.status === 'queued' ? 'idle' : results.status;
  return {
    slug,
    cellId,
    language,
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
    // In whichever language: who takes a lesson up again in the other one has not fallen back.
    cellsRun: code.filter((cell) =>
      variantsOf(cell).some(([, { executionCount }]) => executionCount !== null),
    ).length,
    cells: code.length,
    lastOpened: Date.now(),
  };
}

/** The document as it was saved; the merge with the author's present version comes after. */
export function fromRecords(record: DocumentRecord, results: readonly ResultRecord[]): ReplacedContent {
  const resultOf = new Map(results.map((result) => [resultKey(result.cellId, result.language), result]));
  const resultsOf = (cellId: string, language: Language): Results => {
    const result = resultOf.get(resultKey(cellId, language));
    if (result === undefined) return noResults;
    const { outputs, graphs, executionCount, status, durationMs } = result;
    return { ...noResults, outputs, graphs, executionCount, status, durationMs };
  };
  const fromCell = ({ elsewhere = [], ...saved }: CellRecord): CellState => ({
    ...saved,
    ...resultsOf(saved.id, saved.language),
    elsewhere: Object.fromEntries(
      elsewhere.map(({ language, ...version }): [Language, PutAway] => [
        language,
        { ...version, ...resultsOf(saved.id, language), revision: null },
      ]),
    ),
  });
  const cells = record.cells.map(fromCell);
  return {
    title: record.title ?? '',
    fileMetadata: record.fileMetadata,
    order: cells.map((cell) => cell.id),
    cells: Object.fromEntries(cells.map((cell) => [cell.id, cell])),
    hidden: record.hidden.map(({ cell, afterId }) => ({ cell: fromCell(cell), afterId })),
    deletions: record.deletions.map(({ cell, afterId }) => ({ cell: fromCell(cell), afterId })),
    seenAuthorIds: record.seenAuthorIds,
    revisions: {},
  };
}

export function toCellRecord(cell: CellState): CellRecord {
  const { id: cellId, kind, role, language, source, author, collapsed, fromFile } = cell;
  const elsewhere = variantsOf(cell)
    .slice(1)
    .map(([other, version]) => ({
      language: other,
      kind: version.kind,
      source: version.source,
      author: version.author,
    }));
  return {
    id: cellId,
    kind,
    role,
    language,
    source,
    author,
    collapsed,
    ...(fromFile === undefined ? {} : { fromFile }),
    ...(elsewhere.length === 0 ? {} : { elsewhere }),
  };
}

/** What names the results of a cell in one language. */
export function resultKey(cellId: string, language: Language): string {
  return `${language} ${cellId}`;
}

/** Notebooks of the reader's own, apart from the lessons: no lesson's name holds a colon. */
export const ownPrefix = 'own:';

export function isOwn(slug: string): boolean {
  return slug.startsWith(ownPrefix);
}
