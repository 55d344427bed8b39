// What a cell of an open notebook is: the author's cell plus everything that the reader did to it.
// Plain data; it knows neither React nor storage nor the sandbox.
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

export interface CellState {
  readonly id: string;
  readonly kind: CellKind;
  readonly role: CellRole;
  readonly language: Language;
  readonly source: string;
  /** Null for a cell that the reader added. */
  readonly author: AuthorVersion | null;
  readonly outputs: readonly ShownOutput[];
  /** Whether the next output takes the place of those there are: clear_output(wait=True). */
  readonly clearsNext: boolean;
  readonly graphs: readonly Graph[];
  /** The n of [n]; null before the first run. */
  readonly executionCount: number | null;
  readonly status: CellStatus;
  readonly durationMs: number | null;
  /** Whether the output is folded away. */
  readonly collapsed: boolean;
}

export const noResults = {
  outputs: [],
  clearsNext: false,
  graphs: [],
  executionCount: null,
  status: 'idle',
  durationMs: null,
} as const satisfies Partial<CellState>;

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
  };
}

/** The cell as the author wrote it, in the language the notebook runs, or in the one language there is. */
export function cellFromLesson(cell: LessonCell, language: Language): CellState {
  if (cell.kind === 'markdown') {
    const author = { kind: 'markdown', source: cell.source } as const;
    return { ...newCell('markdown', language, cell.source), id: cell.id, author };
  }
  const other: Language = language === 'typescript' ? 'python' : 'typescript';
  const used = cell.sources[language] === undefined ? other : language;
  const source = cell.sources[used] ?? '';
  const author = { kind: 'code', source } as const;
  return { ...newCell('code', used, source), id: cell.id, role: cell.role, author };
}

export function cellsFromLesson(lesson: Lesson, language: Language): CellState[] {
  return lesson.cells.map((cell) => cellFromLesson(cell, language));
}

export function isEdited(cell: CellState): boolean {
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
