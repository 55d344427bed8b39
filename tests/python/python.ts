// CPython in Node for the tests of the Python packages, with engine/python on its path, and what was shown.
import { join } from 'node:path';
import { loadPyodide, type PyodideInterface } from 'pyodide';
import { type Output, outputSchema } from '../../engine/runner/protocol';

export interface Python {
  readonly pyodide: PyodideInterface;
  /** Runs a text as a cell: its value as JavaScript has it. */
  run(source: string): unknown;
  /** Runs a text as a cell and gives what it showed, each checked against the protocol. */
  shown(source: string): Output[];
  /** The last line of the error that a text raises. */
  fault(source: string): string;
}

export async function openPython(): Promise<Python> {
  const pyodide = await loadPyodide();
  const { FS } = pyodide;
  FS.mkdirTree('/packages');
  FS.mount(FS.filesystems.NODEFS, { root: join(import.meta.dirname, '../../engine/python') }, '/packages');
  const sent: string[] = [];
  pyodide.globals.set('take_output', (text: string) => sent.push(text));
  pyodide.runPython(`
import sys
sys.path.insert(0, '/packages')
sys.dont_write_bytecode = True
import lantern_display
lantern_display.set_sink(take_output)
`);
  const run = (source: string): unknown => pyodide.runPython(source);
  return {
    pyodide,
    run,
    shown(source) {
      sent.length = 0;
      run(source);
      run('lantern_display.cell_ended()');
      return sent.map((text) => outputSchema.parse(JSON.parse(text)));
    },
    fault(source) {
      try {
        run(source);
      } catch (error) {
        return (error as Error).message.trimEnd().split('\n').at(-1)!;
      }
      throw new Error('nothing was raised');
    },
  };
}
