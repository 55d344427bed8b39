// What a lesson is once it has been read from its folder: plain data that the page draws, the notebook
// store starts from, and the command line runs. Parsing is elsewhere; nothing here knows React or files.

export type CellLanguage = 'typescript' | 'python';

/** Why a code cell is there. The page shows each role in its own way. */
export type CellRole = 'demonstration' | 'exercise' | 'solution' | 'check' | 'hint' | 'predict';

/** Prose: MyST Markdown as the author wrote it. */
export interface MarkdownCell {
  readonly kind: 'markdown';
  /** Stable over releases of the lesson: saved work is attached to it. */
  readonly id: string;
  readonly source: string;
}

/** Code, in each language in which the author wrote it; at least one. */
export interface CodeCell {
  readonly kind: 'code';
  readonly id: string;
  readonly role: CellRole;
  readonly sources: Readonly<Partial<Record<CellLanguage, string>>>;
}

export type Cell = MarkdownCell | CodeCell;

export interface Lesson {
  /** The folder's name without its number, such as "tensors": the last part of the lesson's address. */
  readonly slug: string;
  /** Place in the course, from 1. */
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  /** Minutes that an attentive reader takes. */
  readonly minutes: number;
  readonly goals: readonly string[];
  /** Slugs of the lessons to read before. */
  readonly prerequisites: readonly string[];
  readonly languages: readonly CellLanguage[];
  readonly cells: readonly Cell[];
  /** A digest of the content: it differs where the lesson differs. */
  readonly revision: string;
}
