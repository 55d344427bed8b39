// Runs a notebook's code cells in order and puts their outputs into it. A cell that fails ends the run, unless
// errors are allowed; one that takes too long always does, since its variables may be gone.
import { toFileOutputs, traceback } from '../../components/notebook/ipynb/outputs';
import { cleared, notebookLanguage } from './notebook.mjs';

/**
 * @param {Pick<Awaited<ReturnType<typeof import('./session.mjs').openSession>>, 'run' | 'interrupt'>} session
 * @param {{ allowErrors: boolean, timeoutMs: number | null }} options
 * @returns the notebook with its outputs, and what went wrong, in words, or null
 */
export async function runNotebook(session, notebook, { allowErrors, timeoutMs }) {
  const executed = cleared(notebook);
  const language = notebookLanguage(notebook);
  let executionCount = 0;
  for (const [index, cell] of executed.cells.entries()) {
    if (cell.cell_type !== 'code' || cell.source.trim() === '') continue;
    executionCount += 1;
    cell.execution_count = executionCount;
    const name = `Cell ${index + 1} (id ${cell.id}, [${executionCount}])`;
    const run = session.run({ cellId: cell.id, source: cell.source, executionCount, language });
    const { result, timedOut } = await within(run, timeoutMs, session);
    for (const notice of result.notices) console.error(`${name}: ${notice}`);

    const outputs = [...result.outputs];
    if (timedOut) {
      outputs.push(errorOutput('TimeoutError', `the cell ran longer than ${timeoutMs / 1000} s`));
    } else if (result.status === 'lost' || (result.status === 'interrupted' && !outputs.some(isError))) {
      outputs.push(errorOutput('RuntimeError', result.notices.at(-1) ?? 'the cell was stopped'));
    }
    cell.outputs = toFileOutputs(outputs, executionCount);

    const error = outputs.findLast(isError) ?? null;
    const failed = timedOut || result.status !== 'ok';
    const mayGoOn = allowErrors && result.status === 'error' && !timedOut;
    if (failed && !mayGoOn) {
      const words = error === null ? 'it did not end well' : traceback(error).join('\n');
      return { notebook: executed, failure: `${name} failed:\n${words}` };
    }
  }
  return { notebook: executed, failure: null };
}

async function within(run, timeoutMs, session) {
  if (timeoutMs === null) return { result: await run, timedOut: false };
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve('late'), timeoutMs);
  });
  const first = await Promise.race([run, late]);
  clearTimeout(timer);
  if (first !== 'late') return { result: first, timedOut: false };
  await session.interrupt();
  return { result: await run, timedOut: true };
}

function errorOutput(name, message) {
  return { kind: 'error', name, message, frames: [], hint: null };
}

function isError(output) {
  return output.kind === 'error';
}
