// A notebook's file as the document that the reader gets, and back into a file: nothing that the file held is lost.
import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { importNotebook } from '../../../components/notebook/import/importNotebook';
import { toNotebookFile } from '../../../components/notebook/ipynb/fromDocument';
import { formatNotebook } from '../../../components/notebook/ipynb/write';
import { OutputView } from '../../../components/notebook/OutputView';
import { openNotebookDatabase, readSaved } from '../../../components/notebook/persistence/database';
import { mergeWithLesson } from '../../../components/notebook/persistence/merge';
import { fromRecords } from '../../../components/notebook/persistence/records';
import { createSecondCopy } from '../../../components/notebook/persistence/secondCopy';
import { createOwnNotebooks, ownLesson } from '../../../components/notebook/playground/ownNotebooks';
import { createDocumentStore } from '../../../components/notebook/store/document';
import { withAttachments } from '../../../components/notebook/TextAtRest';
import { MemoryFiles } from '../memory-files';
import { makeLesson } from '../notebook-lesson';
import { documentOf, documents, png } from './documents';
import { validNotebook } from './nbformatSchema';

const fixtures = 'tests/fixtures/ipynb';

function fileOf(metadata: object, ...cells: object[]): string {
  return JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata, cells });
}
const oneCell = { cell_type: 'code', id: 'a', metadata: {}, source: '1', outputs: [], execution_count: null };

function writtenAgain(text: string, name: string): string {
  const { language, cells, title, metadata } = importNotebook(text, name);
  return formatNotebook(toNotebookFile(documentOf(language, cells), { title, metadata }));
}

describe('a notebook that is opened', () => {
  it.each(Object.keys(documents))('%s comes out as it went in', (name) => {
    const text = readFileSync(`${fixtures}/${name}`, 'utf8');
    expect(JSON.parse(writtenAgain(text, name))).toEqual(JSON.parse(text));
  });

  it('brings its outputs, counts, roles and folds', () => {
    const { title, language, cells, leftOut } = importNotebook(
      readFileSync(`${fixtures}/lesson.ipynb`, 'utf8'),
      'lesson.ipynb',
    );
    expect({ title, language, leftOut }).toEqual({ title: 'Tensors', language: 'python', leftOut: [] });
    const first = cells.find(({ id }) => id === 'first')!;
    expect(first).toMatchObject({
      kind: 'code',
      author: null,
      executionCount: 3,
      status: 'ok',
      collapsed: false,
    });
    expect(first.outputs.map(({ kind }) => kind)).toEqual(['stream', 'stream', 'display', 'display']);
    expect(cells.find(({ id }) => id === 'fails')).toMatchObject({ role: 'exercise', status: 'error' });
    expect(cells.find(({ id }) => id === 'not-run')).toMatchObject({ collapsed: true, status: 'idle' });
    expect(cells.find(({ id }) => id === 'other')).toMatchObject({ language: 'typescript' });
  });

  it.each([
    [{ kernelspec: { name: 'python3', display_name: 'Python 3' } }, 'python'],
    [{ kernelspec: { name: 'anything', language: 'python' } }, 'python'],
    [{ language_info: { name: 'python' } }, 'python'],
    [{}, 'python'],
    [{ kernelspec: { name: 'deno', language: 'typescript' } }, 'typescript'],
    [{ kernelspec: { name: 'lantern-typescript' } }, 'typescript'],
    [{ kernelspec: { name: 'jslab', language: 'javascript' } }, 'typescript'],
  ])('with %j is in %s', (metadata, language) => {
    expect(importNotebook(fileOf(metadata, oneCell), 'a.ipynb').language).toBe(language);
  });

  it('is refused in a language that Lantern does not run, and where it is empty', () => {
    const metadata = { kernelspec: { name: 'ir', language: 'R', display_name: 'R' } };
    expect(() => importNotebook(fileOf(metadata, oneCell), 'a.ipynb')).toThrow(
      'a.ipynb is a notebook for R (kernel "ir"), and Lantern runs Python and TypeScript. Open it in Jupyter.',
    );
    expect(() => importNotebook(fileOf({}), 'a.ipynb')).toThrow('it has no cells');
  });

  it('is called after its file where it has no title', () => {
    expect(importNotebook(fileOf({}, oneCell), 'My notes.ipynb').title).toBe('My notes');
    expect(importNotebook(fileOf({ title: ' ' }, oneCell), '.ipynb').title).toBe('.ipynb');
  });

  it('survives being kept among the notebooks of the reader’s own, and read back', async () => {
    globalThis.indexedDB = new IDBFactory();
    const secondCopy = createSecondCopy(new MemoryFiles().root);
    const own = createOwnNotebooks({ openDatabase: openNotebookDatabase, secondCopy });
    const text = readFileSync(`${fixtures}/from-a-file.ipynb`, 'utf8');
    const entry = await own.create(importNotebook(text, 'x.ipynb'));

    const database = await openNotebookDatabase();
    const { document, results } = await readSaved(database, entry.slug);
    const store = createDocumentStore(ownLesson(entry), entry.language);
    store.replace(mergeWithLesson(fromRecords(document!, results), ownLesson(entry), entry.language));
    const { title, fileMetadata: metadata } = store.getState();
    expect(formatNotebook(toNotebookFile(store.getState(), { title, metadata }))).toBe(text);
    database.close();
    own.close();
  });

  it('is no longer raw once its reader has made it code', () => {
    const { language, cells } = importNotebook(readFileSync(`${fixtures}/from-a-file.ipynb`, 'utf8'), 'x');
    const store = createDocumentStore(makeLesson([]), language);
    store.replace({
      ...documentOf(language, cells),
      title: 'T',
      hidden: [],
      deletions: [],
      seenAuthorIds: [],
      revisions: {},
    });
    store.changeKind('raw', 'code');
    store.changeKind('raw', 'markdown');
    const written = JSON.parse(formatNotebook(toNotebookFile(store.getState(), { title: 'T' })));
    validNotebook.parse(written);
    expect(written.cells[1].cell_type).toBe('markdown');
  });
});

describe('what an opened notebook shows', () => {
  const draw = (...outputs: object[]) => {
    const { cells } = importNotebook(fileOf({}, { ...oneCell, outputs }), 'a.ipynb');
    return renderToStaticMarkup(
      createElement(OutputView, {
        outputs: cells[0]!.outputs,
        cellId: 'a',
        label: 'Output',
        onFrame: () => {},
      }),
    );
  };
  const display = (data: object) => ({ output_type: 'display_data', metadata: {}, data });

  it('is never HTML: it stays data, and its plain words stand in its place', () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const drawn = draw(
      display({ 'text/html': hostile, 'text/plain': hostile }),
      display({ 'text/html': hostile }),
    );
    expect(drawn).not.toMatch(/<img|<script/);
    expect(drawn).toContain('&lt;img src=x');
    expect(drawn).toContain('Kept in the file and not shown here: text/html');
  });

  it('is a drawing only as the source of an image, where it runs nothing', () => {
    const drawn = draw(display({ 'image/svg+xml': ['<svg onload="alert(1)">', '</svg>'] }));
    expect(drawn).toMatch(/<img[^>]*src="data:image\/svg\+xml;charset=utf-8,%3Csvg/);
    expect(drawn).not.toContain('<svg');
  });

  it('is the traceback that the file holds, without the colours of a terminal', () => {
    const drawn = draw({
      output_type: 'error',
      ename: 'E',
      evalue: 'v',
      traceback: ['\u001b[0;31mE\u001b[0m: v'],
    });
    expect(drawn).toContain('>E: v<');
    expect(draw({ output_type: 'stream', name: 'stdout', text: '\u001b[1mbold\u001b[0m' })).toContain(
      '>bold<',
    );
  });

  it('has the pictures that are attached to its text', () => {
    const attachments = { 'a b.png': { 'image/png': png }, 'x.svg': { 'image/svg+xml': '<svg/>' } };
    const source = '![p](attachment:a%20b.png) ![q](attachment:x.svg) ![r](attachment:none.png) attachment:a';
    expect(withAttachments({ source, fromFile: { metadata: {}, attachments } })).toBe(
      `![p](data:image/png;base64,${png}) ![q](attachment:x.svg) ![r](attachment:none.png) attachment:a`,
    );
    expect(withAttachments({ source, fromFile: undefined })).toBe(source);
  });
});

const seed = '../shared/seed/introduction-to-pytorch.ipynb';

describe.skipIf(!existsSync(seed))(`the course's source notebook (skipped where there is no ${seed})`, () => {
  it('opens whole and comes out as it went in', () => {
    const text = readFileSync(seed, 'utf8');
    const given = JSON.parse(text);
    const imported = importNotebook(text, 'introduction-to-pytorch.ipynb');
    expect(imported).toMatchObject({ language: 'python', leftOut: [], title: 'introduction-to-pytorch' });
    expect(imported.cells.map(({ id }) => id)).toEqual(given.cells.map((cell: { id: string }) => cell.id));
    const written = JSON.parse(writtenAgain(text, 'introduction-to-pytorch.ipynb'));
    validNotebook.parse(written);
    const { title, ...metadata } = written.metadata;
    expect({ ...written, metadata }).toEqual(given);
    expect(title).toBe('introduction-to-pytorch');
  });
});
