// A NotebookFile becomes the text of an .ipynb file, nbformat 4.5. Long text is kept as lines, each with its end, so
// that a change of the notebook shows as a change of lines.
import type { JsonObject } from './json';
import { type FileCell, type FileOutput, isJsonType, type NotebookFile } from './schema';

export function formatNotebook({ metadata, cells }: NotebookFile): string {
  const file = { cells: cells.map(writtenCell), metadata, nbformat: 4, nbformat_minor: 5 };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function writtenCell(cell: FileCell): object {
  const source = lines(cell.source);
  if (cell.cell_type === 'code') return { ...cell, outputs: cell.outputs.map(writtenOutput), source };
  return { ...cell, source };
}

function writtenOutput(output: FileOutput): object {
  if (output.output_type === 'stream') return { ...output, text: lines(output.text) };
  if (output.output_type === 'error') return output;
  return { ...output, data: writtenData(output.data) };
}

function writtenData(data: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(data).map(([type, value]) => [
      type,
      typeof value === 'string' && isText(type) ? lines(value) : value,
    ]),
  );
}

/** Pictures are one long word in base64. */
function isText(mimeType: string): boolean {
  return !isJsonType(mimeType) && (mimeType.startsWith('text/') || mimeType === 'image/svg+xml');
}

function lines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}
