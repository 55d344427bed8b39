// The text of an .ipynb file becomes what the notebook's document holds: cells with their outputs, and what has to be
// kept to write the file again. Pure: no storage, no React, no network.
import * as z from 'zod/mini';
import { type Language, languageSchema } from '../../../engine/runner/protocol';
import { NotebookError } from '../ipynb/errors';
import { isObject, type JsonObject } from '../ipynb/json';
import { kernelOf, languageOf } from '../ipynb/kernels';
import { fromFileOutputs } from '../ipynb/outputs';
import { readNotebookFile } from '../ipynb/read';
import type { FileCell } from '../ipynb/schema';
import { type CellState, type FromFile, newCell } from '../store/cell';

export interface ImportedNotebook {
  /** What the file calls itself, else its name without the ending. */
  readonly title: string;
  /** The language that its kernel speaks; Python where it names none. */
  readonly language: Language;
  readonly cells: readonly CellState[];
  /** The file's own metadata, for when it is written again. */
  readonly metadata: JsonObject;
  /** What could not be taken over, a sentence each, for the reader. */
  readonly leftOut: readonly string[];
}

/** @param name the file's, for its title and for messages @throws NotebookError */
export function importNotebook(text: string, name: string): ImportedNotebook {
  const { file, leftOut } = readNotebookFile(text, name);
  if (file.cells.length === 0) {
    throw new NotebookError(
      `${name} is an empty notebook: it has no cells.`,
      'Choose another, or begin a new one.',
    );
  }
  const kernel = kernelOf(file.metadata);
  // Who wrote notebooks before there were kernels, or without naming one, wrote Python.
  const language = kernel === null ? 'python' : languageOf(kernel);
  if (language === null) {
    throw new NotebookError(
      `${name} is a notebook for ${kernel?.language} (kernel "${kernel?.name}"), and Lantern runs Python and TypeScript.`,
      'Open it in Jupyter.',
    );
  }
  const alsoLeftOut: string[] = [];
  const cells = file.cells.map((cell, index) => {
    const { state, tooLarge } = fromFileCell(cell, language);
    if (tooLarge > 0) alsoLeftOut.push(`Cell ${index + 1}: ${tooLarge} of its outputs are too large.`);
    return state;
  });
  const { title } = file.metadata;
  return {
    title: typeof title === 'string' && title.trim() !== '' ? title.trim() : withoutEnding(name),
    language,
    cells,
    metadata: file.metadata,
    leftOut: [...leftOut, ...alsoLeftOut],
  };
}

function fromFileCell(cell: FileCell, language: Language): { state: CellState; tooLarge: number } {
  const { id, metadata, source } = cell;
  const fromFile: FromFile = { metadata };
  if (cell.cell_type !== 'code') {
    const { attachments } = cell;
    const state: CellState = {
      ...newCell('markdown', language, source),
      id,
      fromFile: {
        ...fromFile,
        ...(attachments === undefined ? {} : { attachments }),
        ...(cell.cell_type === 'raw' ? { isRaw: true } : {}),
      },
    };
    return { state, tooLarge: 0 };
  }
  const { outputs, tooLarge } = fromFileOutputs(cell.outputs);
  const { role = 'demonstration', language: own = language } = oursOf(metadata);
  const failed = outputs.some(({ kind }) => kind === 'error');
  const hasRun = cell.execution_count !== null || outputs.length > 0;
  const state: CellState = {
    ...newCell('code', own, source),
    id,
    role,
    outputs,
    executionCount: cell.execution_count,
    status: failed ? 'error' : hasRun ? 'ok' : 'idle',
    collapsed: isFolded(metadata),
    fromFile,
  };
  return { state, tooLarge };
}

const oursSchema = z.object({
  role: z.catch(
    z.optional(z.enum(['demonstration', 'exercise', 'solution', 'check', 'hint', 'predict'])),
    undefined,
  ),
  language: z.catch(z.optional(languageSchema), undefined),
});

/** What Lantern itself wrote into the file. */
function oursOf({ lantern }: JsonObject): z.infer<typeof oursSchema> {
  return oursSchema.safeParse(lantern).data ?? {};
}

function isFolded({ collapsed, jupyter }: JsonObject): boolean {
  return collapsed === true || (isObject(jupyter) && jupyter.outputs_hidden === true);
}

function withoutEnding(name: string): string {
  return name.replace(/\.(ipynb|json)$/i, '') || name;
}
