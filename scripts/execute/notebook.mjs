// Reads a Jupyter notebook, checks it, and writes it back as nbformat 4.5 with the outputs of a run.
// It must not know how cells are run.
import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { SettingError } from '../settings.mjs';

/** A mistake in what was given, to be shown without a stack. */
export class InputError extends SettingError {}

const multiline = z.union([z.string(), z.array(z.string())]);
const cellSchema = z.discriminatedUnion('cell_type', [
  z.looseObject({ cell_type: z.literal('code'), source: multiline, id: z.string().optional() }),
  z.looseObject({ cell_type: z.literal('markdown'), source: multiline, id: z.string().optional() }),
  z.looseObject({ cell_type: z.literal('raw'), source: multiline, id: z.string().optional() }),
]);
const notebookSchema = z.looseObject({
  nbformat: z.literal(4, {
    error: 'only nbformat 4 is read; convert an older notebook with jupyter nbconvert',
  }),
  nbformat_minor: z.number().int().nonnegative(),
  metadata: z.looseObject({
    kernelspec: z.looseObject({ name: z.string(), language: z.string().optional() }).optional(),
    language_info: z.looseObject({ name: z.string() }).optional(),
  }),
  cells: z.array(cellSchema),
});

/** @param {string} text @param {string} name the file's, for messages @returns {Notebook} */
export function readNotebook(text, name) {
  let json;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${name} is not a notebook: it is not JSON (${error.message}).`);
  }
  const parsed = notebookSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
    throw new InputError(`${name} is not a notebook of nbformat 4${where}: ${issue.message}.`);
  }
  checkLanguage(parsed.data.metadata, name);
  return withIds(parsed.data);
}

function checkLanguage({ kernelspec, language_info: info }, name) {
  const language = kernelspec?.language ?? info?.name ?? kernelspec?.name;
  if (language === undefined) {
    throw new InputError(
      `${name} names no kernel. Give it one: "metadata": {"kernelspec": {"name": "typescript", "display_name": "TypeScript", "language": "typescript"}}.`,
    );
  }
  if (language.toLowerCase() !== 'typescript') {
    throw new InputError(
      `${name} has the kernel "${kernelspec?.name ?? language}" (${language}), and only notebooks with a typescript kernel can be run.`,
    );
  }
}

/**
 * @typedef {{ cell_type: string, id: string, source: string | string[], execution_count?: number | null, outputs?: object[] }} NotebookCell
 * @typedef {{ nbformat: number, nbformat_minor: number, metadata: object, cells: NotebookCell[] }} Notebook
 */

/** nbformat 4.5 wants an id in every cell, each once. Given ones are kept. @returns {Notebook} */
function withIds(notebook) {
  const taken = new Set();
  const cells = notebook.cells.map((cell) => {
    let { id } = cell;
    while (id === undefined || !/^[A-Za-z0-9_-]{1,64}$/.test(id) || taken.has(id))
      id = randomBytes(4).toString('hex');
    taken.add(id);
    const { cell_type, id: _given, metadata, ...rest } = cell;
    return { cell_type, id, metadata: metadata ?? {}, ...rest };
  });
  return { ...notebook, nbformat: 4, nbformat_minor: Math.max(5, notebook.nbformat_minor), cells };
}

/** A lesson as a notebook: prose as Markdown cells, code in TypeScript. @param {import('../../lessons/_format/types').Lesson} lesson */
export function notebookOfLesson(lesson) {
  const cells = lesson.cells.flatMap((cell) => {
    if (cell.kind === 'markdown')
      return [{ cell_type: 'markdown', id: cell.id, metadata: {}, source: lines(cell.source) }];
    const source = cell.sources.typescript;
    if (source === undefined) return [];
    return [
      {
        cell_type: 'code',
        id: cell.id,
        metadata: {},
        execution_count: null,
        outputs: [],
        source: lines(source),
      },
    ];
  });
  return withIds({
    metadata: {
      kernelspec: { display_name: 'TypeScript', language: 'typescript', name: 'typescript' },
      language_info: { name: 'typescript', file_extension: '.ts', mimetype: 'text/typescript' },
      title: lesson.title,
    },
    nbformat: 4,
    nbformat_minor: 5,
    cells,
  });
}

/** The notebook with every output gone, as a run begins. @param {Notebook} notebook @returns {Notebook} */
export function cleared(notebook) {
  const cells = notebook.cells.map((cell) =>
    cell.cell_type === 'code' ? { ...cell, execution_count: null, outputs: [] } : cell,
  );
  return { ...notebook, cells };
}

export function sourceOf(cell) {
  return typeof cell.source === 'string' ? cell.source : cell.source.join('');
}

/**
 * The runner's outputs in nbformat's words.
 * @param {import('../../engine/runner/protocol').ShownOutput[]} outputs @param {number} executionCount
 */
export function nbformatOutputs(outputs, executionCount) {
  const written = [];
  for (const output of outputs) {
    if (output.kind === 'stream') addStream(written, output.name, output.text);
    else if (output.kind === 'notice') addStream(written, 'stderr', `${output.text}\n`);
    else if (output.kind === 'error') {
      written.push({
        output_type: 'error',
        ename: output.name,
        evalue: output.message,
        traceback: traceback(output),
      });
    } else {
      const data = Object.fromEntries(
        Object.entries(output.data).map(([type, text]) => [type, mimeData(type, text)]),
      );
      const metadata = output.metadata ?? {};
      written.push(
        output.isResult
          ? { output_type: 'execute_result', data, execution_count: executionCount, metadata }
          : { output_type: 'display_data', data, metadata },
      );
    }
  }
  for (const output of written) if (output.output_type === 'stream') output.text = lines(output.text);
  return written;
}

/** What is printed in one go is one output, however many messages it came in. */
function addStream(written, name, text) {
  const last = written.at(-1);
  if (last?.output_type === 'stream' && last.name === name) last.text += text;
  else written.push({ output_type: 'stream', name, text });
}

/** @param {Extract<import('../../engine/runner/protocol').Output, { kind: 'error' }>} error */
export function traceback({ name, message, frames, hint }) {
  const places = [...frames]
    .reverse()
    .map(
      ({ cellId, functionName, line }) =>
        `  cell ${cellId}, line ${line}${functionName === null ? '' : `, in ${functionName}`}`,
    );
  const head = places.length === 0 ? [] : ['Traceback (most recent call last):', ...places];
  return [
    ...head,
    message === '' ? name : `${name}: ${message}`,
    ...(hint === null ? [] : [`Hint: ${hint}`]),
  ];
}

function mimeData(type, text) {
  if (/^application\/(.+\+)?json$/.test(type)) return JSON.parse(text);
  return type.startsWith('text/') || type === 'image/svg+xml' ? lines(text) : text;
}

/** nbformat keeps long text as lines, each with its end, so that a change shows as a change of lines. */
function lines(text) {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}

export function formatNotebook(notebook) {
  return `${JSON.stringify(notebook, null, 1)}\n`;
}
