// The Python cells against real PyTorch, where this machine has it. To write the fixtures anew after a lesson
// changed: UPDATE_LESSON_OUTPUTS=1 npx vitest run tests/lessons/python-outputs.test.ts
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLessons } from '../../lessons/_format/read';
import { asSeen, expectedOutputs, findPyTorch, fixtureOf, runWithPyTorch } from './expected-outputs';

const lessons = await readLessons();
const python = findPyTorch();
if (python === null) console.warn('No Python with PyTorch here: the Python cells are not run against it.');

describe.skipIf(python === null)('the Python cells print with real PyTorch what is recorded', () => {
  it.each(lessons)('$slug', { timeout: 240_000 }, (lesson) => {
    const printed = runWithPyTorch(python!, lesson);
    if (process.env.UPDATE_LESSON_OUTPUTS) {
      const again = runWithPyTorch(python!, lesson);
      const recorded = Object.fromEntries(
        Object.entries(printed).map(([id, text]) => [id, again[id] === text ? text : null]),
      );
      writeFileSync(fixtureOf(lesson), `${JSON.stringify(recorded, null, 2)}\n`);
    }
    const expected = expectedOutputs(lesson);
    expect(Object.keys(printed)).toEqual(Object.keys(expected));
    for (const [id, text] of Object.entries(expected)) {
      if (text !== null) expect(asSeen(printed[id] ?? ''), `cell ${id}`).toBe(asSeen(text));
    }
  });
});
