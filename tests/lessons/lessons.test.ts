// The lessons as they are: whole, in both languages, with headings in order, links that lead somewhere, and
// every recorded output belonging to a cell.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { compile, prepareToCompile } from '../../engine/runner/typescript/compile';
import { readLesson, readLessons } from '../../lessons/_format/read';
import type { Lesson } from '../../lessons/_format/types';
import { codeOf, expectedOutputs } from './expected-outputs';

const lessons = await readLessons();

const proseOf = (lesson: Lesson): string =>
  lesson.cells.flatMap((cell) => (cell.kind === 'markdown' ? [cell.source] : [])).join('\n\n');
const withoutFences = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gm, '');

it('the course begins with the three lessons of the source, in its order', () => {
  expect(lessons.map(({ number, slug, title }) => [number, slug, title]).slice(0, 3)).toEqual([
    [1, 'tensors', 'Tensors and matrix operations'],
    [2, 'forward-pass', 'Computational graphs and the forward pass'],
    [3, 'derivatives', 'Derivatives and backpropagation'],
  ]);
});

describe.each(lessons)('lesson $number, $slug', (lesson) => {
  it('has every code cell in both languages, and prose around them', () => {
    const code = lesson.cells.filter((cell) => cell.kind === 'code');
    expect(code.length).toBeGreaterThanOrEqual(10);
    for (const cell of code)
      expect(Object.keys(cell.sources).sort(), cell.id).toEqual(['python', 'typescript']);
    expect(lesson.cells[0]?.kind).toBe('markdown');
    expect(lesson.cells.at(-1)?.kind).toBe('markdown');
  });

  it('has ids that are unique', () => {
    const ids = lesson.cells.map((cell) => cell.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has headings from the second level down, none skipped, none twice, a summary last', () => {
    const headings = [...withoutFences(proseOf(lesson)).matchAll(/^(#{1,6}) (.+)$/gm)];
    const levels = headings.map((match) => match[1]!.length);
    expect(levels.length).toBeGreaterThanOrEqual(5);
    expect(levels[0]).toBe(2);
    for (const [i, level] of levels.entries()) {
      expect(level).toBeGreaterThanOrEqual(2);
      if (i > 0) expect(level - levels[i - 1]!, headings[i]![2]).toBeLessThanOrEqual(1);
    }
    const texts = headings.map((match) => match[2]!);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.at(-1)).toBe('Summary');
  });

  it('has formulas that KaTeX accepts', () => {
    const prose = withoutFences(proseOf(lesson)).replaceAll(/`[^`\n]*`/g, '');
    const display = [...prose.matchAll(/\$\$([\s\S]+?)\$\$/g)].map((match) => match[1]!);
    const inline = [...prose.replaceAll(/\$\$[\s\S]+?\$\$/g, '').matchAll(/\$([^$]+)\$/g)].map((m) => m[1]!);
    expect(display.length + inline.length).toBeGreaterThan(3);
    for (const formula of [...display, ...inline]) {
      expect(
        () => katex.renderToString(formula, { strict: 'error', throwOnError: true }),
        formula,
      ).not.toThrow();
    }
  });

  it('links only to lessons that exist and needs only lessons before it', () => {
    for (const [, slug] of proseOf(lesson).matchAll(/\]\(\/lessons\/([^)#]+)/g)) {
      expect(lessons.map((other) => other.slug)).toContain(slug);
    }
    for (const needed of lesson.prerequisites) {
      expect(lessons.find((other) => other.slug === needed)!.number).toBeLessThan(lesson.number);
    }
  });

  it('has TypeScript that compiles, and no exclamation in its prose', async () => {
    for (const { id, source } of codeOf(lesson, 'typescript')) {
      await prepareToCompile(source);
      expect(() => compile(source, `cell-${id}.ts#1`), id).not.toThrow();
    }
    expect(withoutFences(proseOf(lesson))).not.toMatch(/!(?!\[)/);
  });

  it('has a recorded output for each cell and none besides', () => {
    const expected = expectedOutputs(lesson);
    expect(Object.keys(expected)).toEqual(codeOf(lesson, 'python').map((cell) => cell.id));
    const steady = Object.values(expected).filter((text) => text !== null);
    expect(steady.length).toBeGreaterThan(Object.keys(expected).length - 4);
  });
});

describe('reading from folders', () => {
  const inCourse = async (fill: (root: string) => Promise<void>, check: (root: string) => Promise<void>) => {
    const root = path.join(await mkdtemp(path.join(tmpdir(), 'lantern-lessons-')), 'lessons');
    try {
      await mkdir(root);
      await fill(root);
      await check(root);
    } finally {
      await rm(path.dirname(root), { recursive: true });
    }
  };
  const copy = (root: string, name: string) =>
    cp('lessons/01-tensors', path.join(root, name), { recursive: true });

  it('finds one by its slug, and null where there is none', async () => {
    expect((await readLesson('derivatives'))?.number).toBe(3);
    expect(await readLesson('no-such-lesson')).toBeNull();
    expect(await readLesson('../01-tensors')).toBeNull();
  });

  it('sorts by number and leaves out what begins with an underscore', async () => {
    await inCourse(
      async (root) => {
        await copy(root, '10-last');
        await copy(root, '02-first');
        await mkdir(path.join(root, '_format'));
        await writeFile(path.join(root, 'README.md'), 'x');
      },
      async (root) =>
        expect((await readLessons(root)).map((lesson) => lesson.slug)).toEqual(['first', 'last']),
    );
  });

  const refusals: readonly { name: string; folders: readonly string[]; says: RegExp }[] = [
    {
      name: 'two lessons with one number',
      folders: ['01-a', '01-b'],
      says: /01-b\/lesson\.md:1: .*number is that of/,
    },
    {
      name: 'two lessons with one slug',
      folders: ['01-a', '02-a'],
      says: /02-a\/lesson\.md:1: .*slug is that of/,
    },
    {
      name: 'a folder with a strange name',
      folders: ['Tensors'],
      says: /"Tensors" is not named as a lesson/,
    },
  ];
  it.each(refusals)('refuses $name', async ({ folders, says }) => {
    await inCourse(
      async (root) => {
        for (const name of folders) await copy(root, name);
      },
      async (root) => expect(readLessons(root)).rejects.toThrow(says),
    );
  });

  it('refuses a folder without a file, and a prerequisite that is no lesson', async () => {
    await inCourse(
      async (root) => {
        await mkdir(path.join(root, '01-empty'));
        await cp('lessons/03-derivatives', path.join(root, '03-derivatives'), { recursive: true });
      },
      async (root) => {
        const failure = await readLessons(root).then(
          () => '',
          (error: Error) => error.message,
        );
        expect(failure).toMatch(/01-empty\/lesson\.md:1: The folder holds no lesson\.md/);
        expect(failure).toMatch(/03-derivatives\/lesson\.md:1: The prerequisite "tensors" is no lesson/);
      },
    );
  });
});
