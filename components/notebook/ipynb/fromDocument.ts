// The document that the reader has open becomes a notebook file, with what it shows.
import type { Language } from '../../../engine/runner/protocol';
import type { CellState } from '../store/cell';
import { freshId, isCellId } from './ids';
import { isObject, type JsonObject } from './json';
import { kernelOf, kernels, languageOf } from './kernels';
import { toFileOutputs } from './outputs';
import { plainMarkdown } from './plainMarkdown';
import type { FileCell, NotebookFile } from './schema';

export interface FileHead {
  readonly title: string;
  /** Of a lesson, which the page draws above the first cell; the reader's own notebooks have neither. */
  readonly summary?: string;
  readonly goals?: readonly string[];
  /** What the file said that the document came from. */
  readonly metadata?: JsonObject | undefined;
}

interface Document {
  readonly order: readonly string[];
  readonly cells: Readonly<Record<string, CellState>>;
  readonly language: Language;
}

export function toNotebookFile({ order, cells, language }: Document, head: FileHead): NotebookFile {
  const taken = new Set<string>();
  const written = order.map((id) => toFileCell(cells[id]!, language, taken));
  return {
    metadata: toFileMetadata(head, language),
    cells: [...headCells(head, taken), ...written],
  };
}

/** The kernel that the file named stays where its language does. */
function toFileMetadata({ title, metadata = {} }: FileHead, language: Language): JsonObject {
  const kernel = kernelOf(metadata);
  const fits = kernel !== null && isObject(metadata.kernelspec) && languageOf(kernel) === language;
  return { ...metadata, ...(fits ? {} : kernels[language]), title };
}

function headCells({ title, summary, goals = [] }: FileHead, taken: Set<string>): FileCell[] {
  if (summary === undefined || summary === '') return [];
  const parts = [`# ${title}`, summary];
  if (goals.length > 0) {
    parts.push('**Afterwards you can**', goals.map((goal) => `- ${goal}`).join('\n'));
  }
  const id = taken.has('lesson-head') ? freshId(taken) : 'lesson-head';
  return [{ cell_type: 'markdown', id, metadata: {}, source: plainMarkdown(parts.join('\n\n')) }];
}

function toFileCell(cell: CellState, language: Language, taken: Set<string>): FileCell {
  const id = isCellId(cell.id) && !taken.has(cell.id) ? cell.id : freshId(taken);
  taken.add(id);
  const { fromFile, source } = cell;
  if (cell.kind === 'markdown') {
    return {
      cell_type: fromFile?.isRaw ? 'raw' : 'markdown',
      id,
      metadata: fromFile?.metadata ?? {},
      // What came from a file is plain already, and stays as it was.
      source: fromFile === undefined ? plainMarkdown(source) : source,
      ...(fromFile?.attachments === undefined ? {} : { attachments: fromFile.attachments }),
    };
  }
  return {
    cell_type: 'code',
    id,
    metadata: codeMetadata(cell, language),
    source,
    execution_count: cell.executionCount,
    outputs: toFileOutputs(cell.outputs, cell.executionCount),
  };
}

/** What only Lantern knows of a code cell stands under a name of its own; a folded output under Jupyter's. */
function codeMetadata({ fromFile, role, collapsed, ...cell }: CellState, language: Language): JsonObject {
  const { lantern: _, collapsed: wasCollapsed, jupyter, ...others } = fromFile?.metadata ?? {};
  const ours = {
    ...(role === 'demonstration' ? {} : { role }),
    ...(cell.language === language ? {} : { language: cell.language }),
  };
  const { outputs_hidden: wasHidden, ...jupyters } = isObject(jupyter) ? jupyter : {};
  const wasSaid = wasCollapsed !== undefined || wasHidden !== undefined;
  const folded = collapsed || wasSaid;
  return {
    ...others,
    ...(folded ? { collapsed } : {}),
    ...(folded || Object.keys(jupyters).length > 0
      ? { jupyter: { ...jupyters, ...(folded ? { outputs_hidden: collapsed } : {}) } }
      : {}),
    ...(Object.keys(ours).length > 0 ? { lantern: ours } : {}),
  };
}
