// Notebook files in: every version and form that is read, and every kind of file that is refused, in what words.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importNotebook } from '../../../components/notebook/import/importNotebook';
import { limits } from '../../../components/notebook/ipynb/limits';
import { readNotebookFile } from '../../../components/notebook/ipynb/read';
import { formatNotebook } from '../../../components/notebook/ipynb/write';
import { validNotebook } from './nbformatSchema';

const record = JSON.parse(readFileSync('tests/fixtures/ipynb/record.json', 'utf8'));

type Json = Record<string, unknown>;

function fileOf(cells: unknown, rest: Json = {}): string {
  return JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells, ...rest });
}

const markdown = (rest: Json = {}): Json => ({ cell_type: 'markdown', metadata: {}, source: 'a', ...rest });
const codeCell = (rest: Json = {}): Json => ({
  cell_type: 'code',
  metadata: {},
  source: '1',
  outputs: [],
  execution_count: null,
  ...rest,
});

const read = (text: string) => readNotebookFile(text, 'a.ipynb').file;

/** What a file is once it has been read and written again. */
const again = (text: string) => JSON.parse(formatNotebook(read(text)));

describe('reading a notebook file', () => {
  it('takes text as one string or as lines, and gives a cell what it lacks', () => {
    const { cells } = read(
      fileOf([
        { cell_type: 'markdown', source: ['a\n', 'b'] },
        { cell_type: 'code', source: 'x' },
        { cell_type: 'raw', source: [] },
      ]),
    );
    expect(cells).toMatchObject([
      { source: 'a\nb', metadata: {} },
      { source: 'x', outputs: [], execution_count: null },
      { source: '' },
    ]);
  });

  it('keeps good ids, and makes new ones where they are missing, wrong or taken', () => {
    const given = ['good-1', 'good-1', 'not good', 7, undefined, 'x'.repeat(65)];
    const ids = read(fileOf(given.map((id) => markdown({ id })))).cells.map(({ id }) => id);
    expect(ids[0]).toBe('good-1');
    expect(new Set(ids).size).toBe(given.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
  });

  it('reads a file of version 3 as nbformat itself converts it', () => {
    const { file } = readNotebookFile(JSON.stringify(record.version3), 'old.ipynb');
    const withoutIds = file.cells.map(({ id: _, ...cell }) => cell);
    const { orig_nbformat: _, orig_nbformat_minor: minor, ...metadata } = record.converted.metadata;
    expect(withoutIds).toEqual(record.converted.cells);
    // nbformat forgets the name.
    expect(file.metadata).toEqual({ ...metadata, title: 'Old' });
    expect(minor).toBe(0);
    validNotebook.parse(JSON.parse(formatNotebook(file)));
  });

  it('keeps metadata, attachments and data of types that it does not know', () => {
    const text = fileOf(
      [
        markdown({
          id: 'a',
          metadata: { mine: { deep: [1] } },
          attachments: { 'p.png': { 'image/png': 'QUJD' } },
        }),
        codeCell({
          id: 'b',
          metadata: { colab: { x: 1 }, tags: ['t'] },
          execution_count: 2,
          outputs: [
            {
              output_type: 'display_data',
              metadata: { isolated: true },
              data: {
                'application/vnd.plotly.v1+json': { data: [{ y: [1, null] }] },
                'application/vnd.jupyter.widget-view+json': { model_id: 'm' },
                'text/html': ['<script>alert(1)</script>\n', '<b>'],
              },
            },
          ],
        }),
      ],
      { metadata: { colab: { provenance: [] }, widgets: { w: {} } } },
    );
    expect(again(text)).toEqual(
      JSON.parse(text.replace('"source":"a"', '"source":["a"]').replace('"source":"1"', '"source":["1"]')),
    );
  });

  it('takes out what would make the file invalid when it is written', () => {
    const text = fileOf(
      [
        markdown({ metadata: { tags: ['a', 'a'], name: '', mine: 1 }, surplus: 1 }),
        codeCell({ metadata: { collapsed: 'yes', scrolled: 'auto' }, execution_count: 'x' }),
      ],
      { metadata: { title: 7, orig_nbformat: 3, kernelspec: { name: 'python3' } }, surplus: 1 },
    );
    const written = again(text);
    validNotebook.parse(written);
    expect(written.cells[0].metadata).toEqual({ mine: 1 });
    expect(written.cells[1].metadata).toEqual({ scrolled: 'auto' });
    expect(written.metadata).toEqual({ kernelspec: { name: 'python3', display_name: 'python3' } });
  });

  it('leaves out an output that is of no known kind, and says so', () => {
    const stream = { output_type: 'stream', name: 'stdout', text: 'a' };
    const outputs = [
      stream,
      { output_type: 'hologram' },
      { output_type: 'display_data', data: { 'text/plain': 1 } },
    ];
    const { file, leftOut } = readNotebookFile(fileOf([codeCell({ outputs })]), 'a.ipynb');
    expect(file.cells[0]).toMatchObject({ outputs: [stream] });
    expect(leftOut).toEqual(['Cell 1: 2 of its outputs are of no kind that nbformat 4 knows.']);
  });

  it('reads past the mark that some editors put at the beginning', () => {
    expect(read(`\uFEFF${fileOf([markdown()])}`).cells).toHaveLength(1);
  });
});

describe('what is not a notebook', () => {
  it.each([
    ['{', 'it is not JSON', 'Choose a file'],
    ['', 'it is not JSON', 'Choose a file'],
    ['<!DOCTYPE html><html>', 'it is a web page', 'raw file'],
    ['[]', 'it is no object', 'Choose a file'],
    ['null', 'it is no object', 'Choose a file'],
    ['{"cells": []}', 'does not say which nbformat', 'Choose a file'],
    [fileOf([], { nbformat: 2 }), 'of nbformat 2', 'jupyter nbconvert'],
    [fileOf([], { nbformat: 5 }), 'of nbformat 5', 'Save it as nbformat 4'],
    [fileOf(undefined), 'holds no cells', 'Choose a file'],
    [fileOf(undefined, { nbformat: 3 }), 'holds no cells', 'Choose a file'],
    [fileOf([{ cell_type: 'sql' }]), 'at cells.0', 'save it again'],
    [fileOf([markdown({ source: 7 })]), 'at cells.0.source', 'save it again'],
    [fileOf([codeCell({ outputs: {} })]), 'at cells.0.outputs', 'save it again'],
    [fileOf([null]), 'at cells.0', 'save it again'],
    [fileOf([], { metadata: 'x' }), 'at metadata', 'save it again'],
  ])('%s', (text, found, advice) => {
    expect(() => read(text)).toThrow(found);
    expect(() => read(text)).toThrow(advice);
    expect(() => read(text)).toThrow('a.ipynb');
  });

  it('is refused by its size before anything reads it', () => {
    expect(() => read(' '.repeat(limits.notebookBytes + 1))).toThrow('larger than 30 MB');
  });

  it('is refused with 100,000 cells, at once', () => {
    const text = fileOf(Array.from({ length: 100_000 }, () => codeCell()));
    const begun = performance.now();
    expect(() => read(text)).toThrow('has 100,000 cells, and at most 10,000 can be opened');
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it.each([
    [
      'metadata',
      (deep: string) => fileOf([markdown()], {}).replace('"metadata":{}', `"metadata":{"a":${deep}}`),
    ],
    ['a cell', (deep: string) => `{"nbformat":4,"metadata":{},"cells":${deep}}`],
  ])('is refused where %s nests without end', (_, make) => {
    expect(() => read(make(`${'['.repeat(500_000)}${']'.repeat(500_000)}`))).toThrow(
      'more than 100 levels deep',
    );
  });

  it('cannot change what objects are', () => {
    const text = fileOf([markdown({ metadata: {} })]).replace(
      '"metadata":{}',
      '"metadata":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    const imported = importNotebook(text, 'a.ipynb');
    expect(({} as Json).polluted).toBeUndefined();
    expect((imported.cells[0]!.fromFile!.metadata as Json).polluted).toBeUndefined();
    expect((imported.metadata as Json).polluted).toBeUndefined();
  });
});
