// Reads the lessons from their folders, lessons/NN-slug/lesson.md, in the order of their numbers, and checks
// what only the whole course can show. Runs in Node only; the page is given the result.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { LessonError, type LessonProblem } from './errors';
import { parseLesson } from './parse';
import type { Lesson } from './types';

const FOLDER = /^(\d{2,3})-([a-z0-9]+(?:-[a-z0-9]+)*)$/;
const FILE = 'lesson.md';

export interface LessonFolder {
  readonly slug: string;
  readonly number: number;
  /** From the course's root, for messages. */
  readonly file: string;
  readonly path: string;
}

/** Every lesson of the course, in order. */
export async function readLessons(root = defaultRoot()): Promise<Lesson[]> {
  const folders = await findLessons(root);
  const settled = await Promise.allSettled(folders.map(readFolder));
  const problems: LessonProblem[] = [];
  const lessons: Lesson[] = [];
  for (const result of settled) {
    if (result.status === 'fulfilled') lessons.push(result.value);
    else if (result.reason instanceof LessonError) problems.push(...result.reason.problems);
    else throw result.reason;
  }
  const slugs = new Set(folders.map((folder) => folder.slug));
  for (const lesson of lessons) {
    const file = folders.find((folder) => folder.slug === lesson.slug)?.file ?? lesson.slug;
    for (const needed of lesson.prerequisites) {
      if (!slugs.has(needed)) {
        problems.push({
          file,
          line: 1,
          message: `The prerequisite "${needed}" is no lesson.`,
          advice: `Use one of: ${[...slugs].join(', ')}.`,
        });
      }
    }
  }
  if (problems.length > 0) throw new LessonError(problems);
  return lessons;
}

/** One lesson by the last part of its address, or null where there is none. */
export async function readLesson(slug: string, root = defaultRoot()): Promise<Lesson | null> {
  const folder = (await findLessons(root)).find((candidate) => candidate.slug === slug);
  return folder === undefined ? null : readFolder(folder);
}

/** The folders that hold lessons. Names that begin with "_" or "." are not lessons. */
export async function findLessons(root = defaultRoot()): Promise<LessonFolder[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const folders: LessonFolder[] = [];
  const problems: LessonProblem[] = [];
  for (const entry of entries) {
    if (!entry.isDirectory() || /^[_.]/.test(entry.name)) continue;
    const file = `${path.basename(root)}/${entry.name}/${FILE}`;
    const match = FOLDER.exec(entry.name);
    if (match === null) {
      problems.push({
        file,
        line: 1,
        message: `The folder "${entry.name}" is not named as a lesson.`,
        advice: 'Name it by its number and its slug, such as "04-networks", or begin its name with "_".',
      });
      continue;
    }
    const [, number = '', slug = ''] = match;
    folders.push({ slug, number: Number(number), file, path: path.join(root, entry.name, FILE) });
  }
  folders.sort((a, b) => a.number - b.number || a.slug.localeCompare(b.slug));
  for (const [i, folder] of folders.entries()) {
    const twin = folders
      .slice(0, i)
      .find((other) => other.number === folder.number || other.slug === folder.slug);
    if (twin !== undefined) {
      problems.push({
        file: folder.file,
        line: 1,
        message: `The lesson's ${twin.slug === folder.slug ? 'slug' : 'number'} is that of ${twin.file}.`,
        advice: 'Give one of the two folders another name.',
      });
    }
  }
  if (problems.length > 0) throw new LessonError(problems);
  return folders;
}

async function readFolder(folder: LessonFolder): Promise<Lesson> {
  let text: string;
  try {
    text = await readFile(folder.path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new LessonError([
      {
        file: folder.file,
        line: 1,
        message: 'The folder holds no lesson.md.',
        advice: 'Write one, or begin the name of the folder with "_".',
      },
    ]);
  }
  return parseLesson(text, folder);
}

function defaultRoot(): string {
  return path.join(process.cwd(), 'lessons');
}
