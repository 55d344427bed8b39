// Notebook files out: what nbformat has found valid is what is written, byte for byte, and our own words for nbformat's
// schema say of broken files what nbformat said.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toNotebookFile } from '../../../components/notebook/ipynb/fromDocument';
import { toFileOutputs } from '../../../components/notebook/ipynb/outputs';
import { formatNotebook } from '../../../components/notebook/ipynb/write';
import type { ShownOutput } from '../../../engine/runner/protocol';
import { code, documentOf, documents, failure, outputs, png, text } from './documents';
import { validNotebook } from './nbformatSchema';

const folder = 'tests/fixtures/ipynb';
const record = JSON.parse(readFileSync(`${folder}/record.json`, 'utf8'));

describe('what is written', () => {
  it.each(Object.entries(documents))(
    '%s is the very file that nbformat found valid',
    (name, { document, head }) => {
      const written = formatNotebook(toNotebookFile(document, head));
      expect(written).toBe(readFileSync(`${folder}/${name}`, 'utf8'));
      expect(createHash('sha256').update(written).digest('hex')).toBe(record.valid[name]);
      validNotebook.parse(JSON.parse(written));
    },
  );

  it.each(record.broken as { path: (string | number)[]; value: unknown; isValid: boolean }[])(
    'nbformat and our schema agree on $path as $value',
    ({ path, value, isValid }) => {
      const notebook = JSON.parse(readFileSync(`${folder}/lesson.ipynb`, 'utf8'));
      const last = path.at(-1)!;
      const place = path.slice(0, -1).reduce((node, key) => node[key], notebook);
      if (value === null) delete place[last];
      else place[last] = value;
      expect(validNotebook.safeParse(notebook).success).toBe(isValid);
    },
  );

  it('puts streams together and everything else into the words of nbformat', () => {
    expect(toFileOutputs([...outputs, failure], 3)).toEqual([
      { output_type: 'stream', name: 'stdout', text: 'a\nb\nc' },
      { output_type: 'stream', name: 'stderr', text: 'careful\nThe output was cut.\n' },
      {
        output_type: 'display_data',
        data: {
          'text/plain': '<Figure size 640x480>',
          'image/png': png,
          'image/svg+xml': '<svg xmlns="http://www.w3.org/2000/svg">\n</svg>',
          'application/vnd.lantern.figure+json': { version: 1, marks: [{ x: [1, 2] }] },
          'application/vnd.lantern.note': 'plain',
          'application/x-strange': 'kept',
        },
        metadata: { 'image/png': { width: 1 }, needs_background: 'light' },
      },
      {
        output_type: 'execute_result',
        data: { 'text/plain': 'tensor([1., 2.])' },
        execution_count: 3,
        metadata: {},
      },
      {
        output_type: 'error',
        ename: 'RuntimeError',
        evalue: 'The size of tensor a (3) must match',
        traceback: [
          'Traceback (most recent call last):',
          '  cell c, line 5',
          '  cell b, line 2, in f',
          'RuntimeError: The size of tensor a (3) must match',
          'Hint: Compare the shapes.',
        ],
      },
    ]);
  });

  it('takes over what Python printed of an error', () => {
    const traceback = 'Traceback (most recent call last):\n  File "cell 1", line 1\nRuntimeError: no\n';
    const [written] = toFileOutputs([{ ...failure, traceback } as ShownOutput], 1);
    expect(written).toMatchObject({
      traceback: [...traceback.trimEnd().split('\n'), 'Hint: Compare the shapes.'],
    });
  });

  it('writes JSON that a cell has broken, or made endless, as the text that it is', () => {
    const display = (json: string) =>
      ({ kind: 'display', isResult: false, data: { 'application/json': json } }) as const;
    const endless = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const cells = [code('a', '', { outputs: [display('{'), display(endless)] })];
    const written = formatNotebook(toNotebookFile(documentOf('python', cells), { title: 'T' }));
    validNotebook.parse(JSON.parse(written));
    expect(written).toContain('"application/json": "{"');
  });

  it('names a kernel that Jupyter and Colab know, or the one that the file named', () => {
    const kernel = (language: 'python' | 'typescript', metadata = {}) =>
      toNotebookFile(documentOf(language, [text('a', 'a')]), { title: 'T', metadata }).metadata.kernelspec;
    expect(kernel('python')).toEqual({ name: 'python3', display_name: 'Python 3', language: 'python' });
    expect(kernel('typescript')).toMatchObject({ name: 'lantern-typescript', language: 'typescript' });
    const own = { kernelspec: { name: 'conda-env-a-py', display_name: 'A', language: 'python' } };
    expect(kernel('python', own)).toEqual(own.kernelspec);
    expect(kernel('typescript', own)).toMatchObject({ name: 'lantern-typescript' });
  });

  it('never writes two cells of one id', () => {
    const cells = [text('lesson-head', 'mine'), code('own-1', 'a')];
    const { cells: written } = toNotebookFile(documentOf('python', cells), { title: 'T', summary: 'S' });
    expect(new Set(written.map(({ id }) => id)).size).toBe(3);
    expect(written[1]).toMatchObject({ id: 'lesson-head', source: 'mine' });
  });
});
