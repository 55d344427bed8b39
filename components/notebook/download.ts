// The notebook as a standard .ipynb file (nbformat 4.5), built in the browser for the reader to keep.
import type { Output } from '../../engine/runner/protocol';
import type { Lesson } from '../../lessons/_format/types';
import { isOwn } from './persistence/records';
import type { CellState } from './store/cell';
import type { DocumentState } from './store/document';

export function toNotebookFile(state: Pick<DocumentState, 'title' | 'order' | 'cells' | 'language'>) {
  const kernel = state.language === 'typescript' ? 'typescript' : 'python3';
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      title: state.title,
      kernelspec: { name: kernel, display_name: state.language === 'typescript' ? 'TypeScript' : 'Python 3' },
      language_info: { name: state.language },
    },
    cells: state.order.map((id, index) => toFileCell(state.cells[id]!, index)),
  };
}

export function downloadNotebook(state: DocumentState, lesson: Lesson): void {
  const name = isOwn(lesson.slug) ? fileNameOf(state.title) : lesson.slug;
  offerFile(`${name}.ipynb`, `${JSON.stringify(toNotebookFile(state), null, 1)}\n`);
}

/** What no system forbids in a file's name. */
function fileNameOf(title: string): string {
  return title.replaceAll(/[^\p{Letter}\p{Number} _-]+/gu, ' ').trim() || 'notebook';
}

export function offerFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = window.document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function toFileCell(cell: CellState, index: number) {
  // nbformat allows letters, digits, "-" and "_" in ids, 64 of them at most.
  const id = /^[\w-]{1,64}$/.test(cell.id) ? cell.id : `cell-${index}`;
  const common = { id, metadata: {}, source: toLines(cell.source) };
  if (cell.kind === 'markdown') return { cell_type: 'markdown', ...common };
  return {
    cell_type: 'code',
    ...common,
    execution_count: cell.executionCount,
    outputs: cell.outputs.map((output) => toFileOutput(output, cell.executionCount)),
  };
}

function toFileOutput(output: Output, executionCount: number | null) {
  switch (output.kind) {
    case 'stream':
      return { output_type: 'stream', name: output.name, text: toLines(output.text) };
    case 'display': {
      const rest = { data: output.data, metadata: {} };
      return output.isResult
        ? { output_type: 'execute_result', execution_count: executionCount, ...rest }
        : { output_type: 'display_data', ...rest };
    }
    case 'error': {
      const traceback = [
        `${output.name}: ${output.message}`,
        ...output.frames.map(
          ({ line, functionName }) => `  line ${line}${functionName ? `, in ${functionName}` : ''}`,
        ),
      ];
      return { output_type: 'error', ename: output.name, evalue: output.message, traceback };
    }
    case 'notice':
      return { output_type: 'stream', name: 'stderr', text: toLines(output.text) };
  }
}

function toLines(text: string): string[] {
  return text.split(/(?<=\n)/);
}
