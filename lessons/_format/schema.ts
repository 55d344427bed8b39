// What may stand in a lesson's front matter, in a code cell's options and in a block break's metadata.
// Zod schemas and the lists behind them; each key says what it is for. Knows neither files nor Markdown.
import * as z from 'zod';
import type { CellLanguage, CellRole } from './types';

export const CELL_LANGUAGES = ['typescript', 'python'] as const satisfies readonly CellLanguage[];

export const CELL_ROLES = [
  'demonstration',
  'exercise',
  'solution',
  'check',
  'hint',
  'predict',
] as const satisfies readonly CellRole[];

/** The directives that prose may hold: those that the page knows how to draw. */
export const PROSE_DIRECTIVES = [
  'note',
  'tip',
  'hint',
  'important',
  'warning',
  'caution',
  'attention',
  'danger',
  'error',
  'seealso',
  'admonition',
  'dropdown',
  'math',
  'figure',
  'image',
  'table',
  'list-table',
] as const;

/** Lower-case words joined by hyphens: safe in an address, a file name and a storage key. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const id = z.string().regex(SLUG, 'must be lower-case words joined by hyphens, such as "matrix-product"');
const line = z.string().trim().min(1, 'must not be empty');

export const frontMatterSchema = z.strictObject({
  title: line.describe('The heading of the lesson, as the home page shows it.'),
  summary: line.describe('One or two sentences: what the reader will have seen.'),
  minutes: z.int().min(1).max(600).describe('Minutes that an attentive reader takes.'),
  goals: z.array(line).min(1).describe('What the reader can do afterwards, one line each.'),
  prerequisites: z.array(id).default([]).describe('Slugs of the lessons to read before.'),
  languages: z
    .array(z.enum(CELL_LANGUAGES))
    .min(1)
    .default([...CELL_LANGUAGES])
    .describe('Every code cell must be given in each of these.'),
  // What Jupytext and Jupyter Book put there themselves; kept out of our way.
  jupytext: z.record(z.string(), z.unknown()).optional(),
  kernelspec: z.record(z.string(), z.unknown()).optional(),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

export const codeCellOptionsSchema = z.strictObject({
  id: id.describe('Stable over releases: saved work is attached to it. The same in both languages.'),
  role: z.enum(CELL_ROLES).default('demonstration').describe('Why the cell is there.'),
});

export const blockMetadataSchema = z.strictObject({ id: id.optional() });
