// The Python cells, run by CPython in WebAssembly over the engine: they must print what real PyTorch printed.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { register as registerNumpy } from '../../engine/runner/python/numpy/register';
import { readLessons } from '../../lessons/_format/read';
import { packages, startPython } from '../python/interpreter';
import { asSeen, codeOf, expectedOutputs } from './expected-outputs';

const lessons = await readLessons();

/** What ran the cells with real PyTorch, without its last line, which reads them from standard input. */
const runner = readFileSync(path.join(__dirname, 'run_python_cells.py'), 'utf8').replace(
  /\nmain\(\)\s*$/,
  '\n',
);

/** NumPy's arrays become tensors, and back, where this part is there; a cell that needs it waits for it. */
const hasNumpyBridge = ['_numpy.py', '_numpy/__init__.py'].some((file) =>
  existsSync(path.join(packages, 'torch', file)),
);

it.each(lessons)(
  'the Python cells of $slug print what PyTorch printed',
  { timeout: 120_000 },
  async (lesson) => {
    const { python } = await startPython();
    registerNumpy(python);
    python.runPython(`${runner}\nscope = {"__name__": "__main__"}`);
    const expected = expectedOutputs(lesson);
    for (const { id, source } of codeOf(lesson, 'python')) {
      if (!hasNumpyBridge && source.includes('from_numpy')) continue;
      python.globals.set('source', source);
      const said = asSeen(python.runPython('run_cell(source, scope)') as string);
      const wanted = expected[id];
      if (wanted === null) expect.soft(said, `cell ${id}`).toMatch(/tensor\(/);
      else expect.soft(said, `cell ${id}`).toBe(asSeen(wanted ?? ''));
    }
  },
);
