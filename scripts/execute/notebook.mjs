// Notebooks and lessons as the command line takes them: the format is components/notebook/ipynb's, and what stands here
// is only which of them can be run. It must not know how cells are run.
import { toNotebookFile } from '../../components/notebook/ipynb/fromDocument';
import { kernelOf, languageOf } from '../../components/notebook/ipynb/kernels';
import { readNotebookFile } from '../../components/notebook/ipynb/read';
import { cellsFromLesson } from '../../components/notebook/store/cell';
import { byId } from '../../components/notebook/store/document';
import { InputError } from './inputError.mjs';

/** @typedef {import('../../components/notebook/ipynb/schema').NotebookFile} NotebookFile */

/** @param {string} text @param {string} name the file's, for messages @returns {NotebookFile} */
export function readNotebook(text, name) {
  let read;
  try {
    read = readNotebookFile(text, name);
  } catch (error) {
    // By its name: what turns TypeScript into modules may load a class twice.
    if (error.name !== 'NotebookError') throw error;
    throw new InputError(error.message);
  }
  checkLanguage(read.file.metadata, name);
  return read.file;
}

function checkLanguage(metadata, name) {
  const kernel = kernelOf(metadata);
  if (kernel === null) {
    throw new InputError(
      `${name} names no kernel. Give it one: "metadata": {"kernelspec": {"name": "typescript", "display_name": "TypeScript", "language": "typescript"}}.`,
    );
  }
  if (languageOf(kernel) === null) {
    throw new InputError(
      `${name} has the kernel "${kernel.name}" (${kernel.language}), and only notebooks in Python or TypeScript can be run.`,
    );
  }
}

/** The language of a notebook that readNotebook has let through. @param {NotebookFile} notebook */
export function notebookLanguage(notebook) {
  const kernel = kernelOf(notebook.metadata);
  return (kernel && languageOf(kernel)) ?? 'typescript';
}

/**
 * A lesson as a notebook: its prose, and its code where it is given in the language.
 * @param {import('../../lessons/_format/types').Lesson} lesson
 * @param {import('../../lessons/_format/types').CellLanguage} language
 * @returns {NotebookFile}
 */
export function notebookOfLesson(lesson, language = 'typescript') {
  const written = lesson.cells.filter((cell) => cell.kind !== 'code' || cell.sources[language] !== undefined);
  const cells = cellsFromLesson({ ...lesson, cells: written }, language);
  return toNotebookFile({ order: cells.map(({ id }) => id), cells: byId(cells), language }, lesson);
}

/** The notebook with every output gone, as a run begins. @param {NotebookFile} notebook @returns {NotebookFile} */
export function cleared(notebook) {
  const cells = notebook.cells.map((cell) =>
    cell.cell_type === 'code' ? { ...cell, execution_count: null, outputs: [] } : cell,
  );
  return { ...notebook, cells };
}
