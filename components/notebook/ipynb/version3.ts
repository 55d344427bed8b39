// A notebook of nbformat 3 (IPython before 2015) in the shape of nbformat 4. The result is checked like any other.
// As nbformat's own converter does it: https://github.com/jupyter/nbformat/blob/main/nbformat/v4/convert.py.
import { isObject, type JsonObject } from './json';

const mimeTypes: Readonly<Record<string, string>> = {
  text: 'text/plain',
  html: 'text/html',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  latex: 'text/latex',
  json: 'application/json',
  javascript: 'application/javascript',
};

export function fromVersion3(notebook: JsonObject): JsonObject {
  const { worksheets, metadata, ...rest } = notebook;
  const sheets = Array.isArray(worksheets) ? worksheets.filter(isObject) : [];
  const cells = sheets.flatMap((sheet) => (Array.isArray(sheet.cells) ? sheet.cells : []));
  const { name, ...others } = isObject(metadata) ? metadata : {};
  return {
    ...rest,
    nbformat: 4,
    nbformat_minor: 5,
    // Version 3 kept the notebook's name there, most often an empty one.
    metadata: typeof name === 'string' && name !== '' ? { title: name, ...others } : others,
    ...(sheets.length === 0 ? {} : { cells: cells.map(cellOf) }),
  };
}

function cellOf(cell: unknown): unknown {
  if (!isObject(cell)) return cell;
  const metadata = isObject(cell.metadata) ? cell.metadata : {};
  switch (cell.cell_type) {
    case 'code':
      return {
        cell_type: 'code',
        metadata: cell.collapsed === undefined ? metadata : { ...metadata, collapsed: cell.collapsed },
        source: cell.input ?? '',
        execution_count: cell.prompt_number ?? null,
        outputs: Array.isArray(cell.outputs) ? cell.outputs.map(outputOf) : [],
      };
    case 'heading': {
      const level = typeof cell.level === 'number' ? Math.min(Math.max(Math.trunc(cell.level), 1), 6) : 1;
      const words = textOf(cell.source).split(/\r?\n/).join(' ');
      return { cell_type: 'markdown', metadata, source: `${'#'.repeat(level)} ${words}` };
    }
    case 'html':
      return { cell_type: 'markdown', metadata, source: cell.source };
    default:
      return { cell_type: cell.cell_type, metadata, source: cell.source };
  }
}

function outputOf(output: unknown): unknown {
  if (!isObject(output)) return output;
  switch (output.output_type) {
    case 'stream':
      return { output_type: 'stream', name: output.stream ?? 'stdout', text: output.text };
    case 'pyerr':
      return { ...output, output_type: 'error' };
    case 'pyout':
    case 'display_data': {
      const { output_type, prompt_number, metadata, ...data } = output;
      const shown = { data: byMimeType(data), metadata: isObject(metadata) ? byMimeType(metadata) : {} };
      return output_type === 'pyout'
        ? { output_type: 'execute_result', execution_count: prompt_number ?? null, ...shown }
        : { output_type: 'display_data', ...shown };
    }
    default:
      return output;
  }
}

function byMimeType(data: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const type = Object.hasOwn(mimeTypes, key) ? mimeTypes[key]! : key;
      return [type, type === 'application/json' ? parsed(value) : value];
    }),
  );
}

/** Version 3 kept JSON as text. */
function parsed(value: unknown): unknown {
  try {
    return JSON.parse(textOf(value));
  } catch {
    return value;
  }
}

function textOf(source: unknown): string {
  return Array.isArray(source) ? source.join('') : typeof source === 'string' ? source : '';
}
