// A notebook file's text becomes a NotebookFile, in the form of nbformat 4.5 whatever the file's own version was.
// It must not know the document store, nor what runs the cells.
import type * as z from 'zod/mini';
import { NotebookError } from './errors';
import { freshId, isCellId } from './ids';
import { isObject, isTooDeep, type JsonObject } from './json';
import { limits } from './limits';
import { soundCellMetadata, soundFileMetadata } from './metadata';
import {
  type Attachments,
  type FileCell,
  type FileOutput,
  fileCellSchema,
  fileOutputSchema,
  fileSchema,
  type NotebookFile,
} from './schema';
import { fromVersion3 } from './version3';

export interface ReadNotebook {
  readonly file: NotebookFile;
  /** What could not be taken over, a sentence each. */
  readonly leftOut: readonly string[];
}

const chooseAnother = 'Choose a file that Jupyter, Colab or Lantern wrote; its name ends in .ipynb.';

/** @param name the file's, for messages @throws NotebookError */
export function readNotebookFile(text: string, name: string): ReadNotebook {
  const json = parse(text, name);
  const upgraded = json.nbformat === 3 ? fromVersion3(json) : json;
  checkVersion(json.nbformat, name);
  if (!Array.isArray(upgraded.cells)) {
    throw new NotebookError(`${name} holds no cells, so it is not a notebook.`, chooseAnother);
  }
  if (upgraded.cells.length > limits.cells) {
    const [found, most] = [upgraded.cells.length, limits.cells].map((n) => n.toLocaleString('en'));
    throw new NotebookError(
      `${name} has ${found} cells, and at most ${most} can be opened.`,
      'Split it into several notebooks.',
    );
  }
  const checked = fileSchema.safeParse(upgraded);
  if (!checked.success) throw malformed(name, checked.error.issues, '');

  const leftOut: string[] = [];
  const taken = new Set<string>();
  const cells = checked.data.cells.map((cell, index) => readCell(cell, index, name, taken, leftOut));
  return { file: { metadata: soundFileMetadata(checked.data.metadata), cells }, leftOut };
}

function parse(text: string, name: string): JsonObject {
  if (text.length > limits.notebookBytes) {
    throw new NotebookError(
      `${name} is larger than ${limits.notebookBytes / 1e6} MB, which is the most that can be opened.`,
      'Clear its outputs in Jupyter (Edit, Clear Outputs of All Cells) and save it.',
    );
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const page = /^\s*<(!doctype|html)/i.test(text);
    const found = page ? 'it is a web page' : `it is not JSON (${(error as Error).message})`;
    throw new NotebookError(
      `${name} is not a notebook: ${found}.`,
      page ? 'Download the notebook itself, or give the address of its raw file.' : chooseAnother,
    );
  }
  if (!isObject(json)) {
    throw new NotebookError(`${name} is not a notebook of nbformat 4: it is no object.`, chooseAnother);
  }
  if (isTooDeep(json)) {
    throw new NotebookError(
      `${name} nests its data more than ${limits.depth} levels deep, which no notebook does.`,
      chooseAnother,
    );
  }
  return json;
}

function checkVersion(version: unknown, name: string): void {
  if (version === 4 || version === 3) return;
  if (typeof version !== 'number') {
    throw new NotebookError(
      `${name} is not a notebook: it does not say which nbformat it is of.`,
      chooseAnother,
    );
  }
  throw new NotebookError(
    `${name} is a notebook of nbformat ${version}, and only nbformat 4 and 3 are read.`,
    version < 3
      ? `Convert it first: jupyter nbconvert --to notebook --nbformat 4 ${name}.`
      : 'Save it as nbformat 4 in the program that wrote it.',
  );
}

function malformed(name: string, issues: readonly z.core.$ZodIssue[], place: string): NotebookError {
  const [issue] = issues;
  const path = [place, ...(issue?.path ?? [])].filter((part) => part !== '').join('.');
  const where = path === '' ? '' : ` at ${path}`;
  return new NotebookError(
    `${name} is not a notebook of nbformat 4${where}: ${issue?.message}.`,
    'Open it in Jupyter and save it again, which mends what can be mended.',
  );
}

function readCell(
  given: unknown,
  index: number,
  name: string,
  taken: Set<string>,
  leftOut: string[],
): FileCell {
  const checked = fileCellSchema.safeParse(given);
  if (!checked.success) throw malformed(name, checked.error.issues, `cells.${index}`);
  const cell = checked.data;
  const id = isCellId(cell.id) && !taken.has(cell.id) ? cell.id : freshId(taken);
  taken.add(id);
  const metadata = soundCellMetadata(cell.metadata, cell.cell_type);
  const { cell_type, source } = cell;
  if (cell_type === 'code') {
    const read = cell.outputs.map((output) => fileOutputSchema.safeParse(output));
    const outputs: FileOutput[] = read.flatMap(({ data }) => data ?? []);
    const unknown = read.length - outputs.length;
    if (unknown > 0) {
      leftOut.push(`Cell ${index + 1}: ${unknown} of its outputs are of no kind that nbformat 4 knows.`);
    }
    return { cell_type, id, metadata, source, execution_count: cell.execution_count, outputs };
  }
  const attachments: Attachments | undefined = cell.attachments;
  return { cell_type, id, metadata, source, ...(attachments === undefined ? {} : { attachments }) };
}
