// Runs a notebook's code cells in the shell that the sandbox runs them in, and gives nbformat outputs for the comparator.

import type { Output as Sent } from '../../engine/runner/protocol';
import { PythonCells } from '../../engine/runner/python/cells';
import type { Notebook, Output } from '../notebooks/compare';
import type { Interpreter } from './interpreter';

export async function runNotebook(
  interpreter: Interpreter,
  notebook: Notebook,
): Promise<Map<string, Output[]>> {
  const outputs = new Map<string, Output[]>();
  let current: Output[] = [];
  // The host of a notebook before stays imported otherwise.
  interpreter.python.runPython("import sys; sys.modules.pop('_lantern_host', None)");
  const cells = new PythonCells(
    interpreter,
    {
      write: (name, text) => void current.push({ output_type: 'stream', name, text }),
      add: (output) => void current.push(...translated(output)),
      ask: () => Promise.reject(new Error('nobody is there to answer')),
    },
    null,
  );
  interpreter.python.runPython(`
import os, tempfile
os.chdir(tempfile.mkdtemp())
`);
  let count = 0;
  for (const cell of notebook.cells) {
    if (cell.cell_type !== 'code') continue;
    count += 1;
    current = [];
    outputs.set(cell.id!, current);
    const source = typeof cell.source === 'string' ? cell.source : cell.source.join('');
    await cells.run(cell.id!, source, count);
  }
  return outputs;
}

function translated(output: Sent): Output[] {
  if (output.kind === 'display') {
    return [{ output_type: output.isResult ? 'execute_result' : 'display_data', data: output.data }];
  }
  if (output.kind === 'error') {
    return [{ output_type: 'error', ename: output.name, evalue: output.message }];
  }
  return [];
}
