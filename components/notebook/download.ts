// The notebook as a standard .ipynb file (nbformat 4.5), built in the browser for the reader to keep.
import type { ShownOutput } from '../../engine/runner/protocol';
import type { Lesson } from '../../lessons/_format/types';
import type { CellState } from './store/cell';
import type { DocumentState } from './store/document';

export function toNotebookFile(state: Pick<DocumentState, 'order' | 'cells' | 'language'>, lesson: Lesson) {
  const kernel = state.language === 'typescript' ? 'typescript' : 'python3';
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      title: lesson.title,
      kernelspec: { name: kernel, display_name: state.language === 'typescript' ? 'TypeScript' : 'Python 3' },
      language_info: { name: state.language },
    },
    cells: state.order.map((id, index) => toFileCell(state.cells[id]!, index)),
  };
}

export function downloadNotebook(state: DocumentState, lesson: Lesson): void {
  offerFile(`${lesson.slug}.ipynb`, `${JSON.stringify(toNotebookFile(state, lesson), null, 1)}\n`);
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

function toFileOutput(output: ShownOutput, executionCount: number | null) {
  switch (output.kind) {
    case 'stream':
      return { output_type: 'stream', name: output.name, text: toLines(output.text) };
    case 'display': {
      const data = Object.fromEntries(
        Object.entries(output.data).map(([type, text]) => [type, toFileData(type, text)]),
      );
      const rest = { data, metadata: output.metadata ?? {} };
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

/** In the file JSON stands as itself and text in lines; pictures are one line of base64. */
function toFileData(type: string, text: string): unknown {
  if (type.startsWith('text/') || type === 'image/svg+xml') return toLines(text);
  if (!/^application\/(.+\+)?json$/.test(type)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function toLines(text: string): string[] {
  return text.split(/(?<=\n)/);
}
