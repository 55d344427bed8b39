// The files of a run from the command line: a notebook or a lesson in, an executed notebook out.
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatNotebook } from '../../components/notebook/ipynb/write';
import { parseLesson } from '../../lessons/_format/parse';
import { InputError } from './inputError.mjs';
import { notebookOfLesson, readNotebook } from './notebook.mjs';

/** @param {string} file @param {string | undefined} output */
export async function readInput(file, output) {
  const extension = path.extname(file).toLowerCase();
  if (extension !== '.ipynb' && extension !== '.md') {
    throw new InputError(`${file} is neither a notebook (.ipynb) nor a lesson (.md).`);
  }
  const text = await readFile(file, 'utf8').catch((error) => {
    const reason = error.code === 'ENOENT' ? 'there is no such file' : error.message;
    throw new InputError(`${file} cannot be read: ${reason}.`);
  });
  if (extension === '.ipynb') return { notebook: readNotebook(text, file), target: output ?? file };
  // A lesson holds no outputs, so it is never written over: without --output it is only run.
  return { notebook: notebookOfLesson(parseLessonFile(file, text)), target: output ?? null };
}

function parseLessonFile(file, text) {
  const folder = path.basename(path.dirname(path.resolve(file)));
  const [, number, slug] = /^(\d+)-(.+)$/.exec(folder) ?? [null, '1', 'lesson'];
  try {
    return parseLesson(text, { slug, number: Number(number), file });
  } catch (error) {
    if (error.name !== 'LessonError') throw error;
    throw new InputError(error.message);
  }
}

/** Beside the target first, so that a full disk or a lost power never leaves half a notebook. */
export async function writeOutput({ target }, notebook) {
  if (target === null) return;
  const half = `${target}.${process.pid}.part`;
  try {
    await writeFile(half, formatNotebook(notebook));
    await rename(half, target);
  } catch (error) {
    throw new InputError(`${target} cannot be written: ${error.message}.`);
  }
  console.error(`Wrote ${target}.`);
}
