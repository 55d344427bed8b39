// The outputs that a lesson's cells must have, as real PyTorch printed them: one JSON file a lesson in
// fixtures/. A cell whose output differs from run to run, having no seed, is null there.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellLanguage, Lesson } from '../../lessons/_format/types';

type ExpectedOutputs = Readonly<Record<string, string | null>>;

export const fixtureOf = (lesson: Lesson): string => path.join(__dirname, 'fixtures', `${lesson.slug}.json`);

export function expectedOutputs(lesson: Lesson): ExpectedOutputs {
  return JSON.parse(readFileSync(fixtureOf(lesson), 'utf8')) as ExpectedOutputs;
}

export function codeOf(lesson: Lesson, language: CellLanguage): { id: string; source: string }[] {
  return lesson.cells.flatMap((cell) => {
    const source = cell.kind === 'code' ? cell.sources[language] : undefined;
    return source === undefined ? [] : [{ id: cell.id, source }];
  });
}

/** A Python with real PyTorch and NumPy, or null where this machine has none. */
export function findPyTorch(): string | null {
  for (const python of [process.env.LANTERN_PYTHON, '/usr/bin/python3', 'python3']) {
    if (python && spawnSync(python, ['-c', 'import torch, numpy'], { timeout: 60_000 }).status === 0)
      return python;
  }
  return null;
}

/** Runs the Python cells of a lesson in one fresh interpreter. */
export function runWithPyTorch(python: string, lesson: Lesson): Record<string, string> {
  const run = spawnSync(python, [path.join(__dirname, 'run_python_cells.py')], {
    input: JSON.stringify(codeOf(lesson, 'python')),
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (run.status !== 0) throw new Error(`Lesson ${lesson.slug} in Python: ${run.stderr.trim() || run.error}`);
  return JSON.parse(run.stdout) as Record<string, string>;
}

/** Spaces at line ends and the last line break are not what a reader sees. */
export const asSeen = (text: string): string => text.replaceAll(/[ \t]+$/gm, '').trimEnd();
