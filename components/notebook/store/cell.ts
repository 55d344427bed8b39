// What a cell of an open notebook is: the author's cell plus everything that the reader did to it, in the language
// that is shown, and put away beside it in the others. Plain data; it knows neither React nor storage nor the sandbox.
import type { Language, ShownOutput } from '../../../engine/runner/protocol';
import type { Graph } from '../../../engine/trace/schema';
import type { CellRole, Lesson, Cell as LessonCell } from '../../../lessons/_format/types';

export type CellKind = 'code' | 'markdown';
export type CellStatus = 'idle' | 'queued' | 'running' | 'ok' | 'error' | 'interrupted';

/** The author's version that the reader's text started from. */
export interface AuthorVersion {
  readonly kind: CellKind;
  readonly source: string;
}

/** What the last run of a cell left behind. */
export interface Results {
  readonly outputs: readonly ShownOutput[];
  /** Whether the next output takes the place of those there are: clear_output(wait=True). */
  readonly clearsNext: boolean;
  readonly graphs: readonly Graph[];
  /** The n of [n]; null before the first run. */
  readonly executionCount: number | null;
  readonly status: CellStatus;
  readonly durationMs: number | null;
}

/** A cell in one language. */
export interface Variant extends Results {
  readonly kind: CellKind;
  readonly source: string;
  /** Null for a cell that the reader added. */
  readonly author: AuthorVersion | null;
}

/** A cell in a language that is not shown. */
export interface PutAway extends Variant {
  /** The author's newer version, waiting for the reader's choice. */
  readonly revision: AuthorVersion | null;
}

export interface CellState extends Variant {
  readonly id: string;
  readonly role: CellRole;
  readonly language: Language;
  /** Whether the output is folded away. */
  readonly collapsed: boolean;
  /** What the notebook's file said of the cell beyond that, for a cell that came from one. */
  readonly fromFile?: FromFile | undefined;
  /** The cell in the other languages; empty for text, which serves all of them, and for what only one has. */
  readonly elsewhere: Readonly<Partial<Record<Language, PutAway>>>;
}

/** Kept so that it can be written back; what of it is drawn is the pictures and whether the text is plain. */
export interface FromFile {
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Pictures that the text shows, by name; each by MIME type, in base64. */
  readonly attachments?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
  /** Whether it is neither code nor Markdown, and shown as it is. */
  readonly isRaw?: boolean | undefined;
}

export const noResults = {
  outputs: [],
  clearsNext: false,
  graphs: [],
  executionCount: null,
  status: 'idle',
  durationMs: null,
} as const satisfies Results;

export function newCell(kind: CellKind, language: Language, source = ''): CellState {
  return {
    id: `own-${crypto.randomUUID()}`,
    kind,
    role: 'demonstration',
    language,
    source,
    author: null,
    ...noResults,
    collapsed: false,
    elsewhere: {},
  };
}

/** The cell as the author wrote it, in the language that is shown, or in the one language there is. */
export function cellFromLesson(cell: LessonCell, language: Language): CellState {
  if (cell.kind === 'markdown') {
    const author = { kind: 'markdown', source: cell.source } as const;
    return { ...newCell('markdown', language, cell.source), id: cell.id, author };
  }
  const written = Object.entries(cell.sources) as [Language, string][];
  const [used, source] = written.find(([one]) => one === language) ?? written[0]!;
  const elsewhere = written
    .filter(([one]) => one !== used)
    .map(([one, text]) => [one, { ...asWritten(text), revision: null }] as const);
  return {
    ...newCell('code', used),
    ...asWritten(source),
    id: cell.id,
    role: cell.role,
    elsewhere: Object.fromEntries(elsewhere),
  };
}

function asWritten(source: string): Variant {
  return { kind: 'code', source, author: { kind: 'code', source }, ...noResults };
}

export function cellsFromLesson(lesson: Lesson, language: Language): CellState[] {
  return lesson.cells.map((cell) => cellFromLesson(cell, language));
}

export function isEdited(cell: Pick<Variant, 'kind' | 'source' | 'author'>): boolean {
  return cell.author === null || cell.author.source !== cell.source || cell.author.kind !== cell.kind;
}

/** The line of this cell that failed in its last run, from 1. */
export function errorLineOf(cell: CellState): number | null {
  for (const output of cell.outputs) {
    if (output.kind !== 'error') continue;
    const frame = output.frames.find(({ cellId }) => cellId === cell.id);
    return frame?.line ?? null;
  }
  return null;
}
