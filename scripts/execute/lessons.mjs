// Writes the course's lessons as notebooks without outputs, one file each.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatNotebook } from '../../components/notebook/ipynb/write';
import { readLessons } from '../../lessons/_format/read';
import { root } from '../paths.mjs';
import { notebookOfLesson } from './notebook.mjs';

/** @param {string} folder @param {import('../../lessons/_format/types').CellLanguage} language */
export async function writeLessons(folder, language) {
  await mkdir(folder, { recursive: true });
  for (const lesson of await readLessons(path.join(root, 'lessons'))) {
    if (!lesson.languages.includes(language)) {
      console.error(`${lesson.slug} is not written in ${language}, and is left out.`);
      continue;
    }
    const file = path.join(folder, `${lesson.slug}.ipynb`);
    await writeFile(file, formatNotebook(notebookOfLesson(lesson, language)));
    console.error(`Wrote ${file}.`);
  }
}
