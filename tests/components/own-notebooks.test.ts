// The reader's own notebooks in the browser's storage: made, found, copied, removed and brought back.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAutosave } from '../../components/notebook/persistence/autosave';
import { openNotebookDatabase } from '../../components/notebook/persistence/database';
import { createSecondCopy } from '../../components/notebook/persistence/secondCopy';
import {
  createOwnNotebooks,
  emptyNotebook,
  nextTitle,
  type OwnEntry,
  type OwnNotebooks,
  ownLesson,
} from '../../components/notebook/playground/ownNotebooks';
import { newCell } from '../../components/notebook/store/cell';
import { createDocumentStore, type DocumentStore } from '../../components/notebook/store/document';
import { MemoryFiles } from './memory-files';

let files: MemoryFiles;
let own: OwnNotebooks;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  files = new MemoryFiles();
  own = createOwnNotebooks({ openDatabase: openNotebookDatabase, secondCopy: createSecondCopy(files.root) });
});
afterEach(() => own.close());

/** Opens a notebook as its page does, lets the reader do something, and closes it again. */
async function visit(entry: OwnEntry, act: (document: DocumentStore) => void): Promise<DocumentStore> {
  const lesson = ownLesson(entry);
  const document = createDocumentStore(lesson);
  const autosave = createAutosave(document, lesson, {
    openDatabase: openNotebookDatabase,
    journal: () => ({ getItem: () => null, setItem: () => {}, removeItem: () => {} }),
    secondCopy: createSecondCopy(files.root),
    openChannel: () => null,
    askToPersist: () => {},
    offerFile: () => {},
  });
  await autosave.open();
  act(document);
  await autosave.flush();
  autosave.close();
  return document;
}

const sources = (document: DocumentStore) => {
  const { order, cells } = document.getState();
  return order.map((id) => cells[id]!.source);
};

describe('a notebook of one’s own', () => {
  it('begins with one empty cell, in its language, and stays what the reader makes of it', async () => {
    const entry = await own.create(emptyNotebook('python', 'Notebook 1'));
    expect(await own.find(entry.slug)).toMatchObject({ title: 'Notebook 1', language: 'python', cells: 1 });
    await visit(entry, (document) => {
      const { order, cells, language, title } = document.getState();
      expect({ language, title }).toEqual({ language: 'python', title: 'Notebook 1' });
      expect(cells[order[0]!]).toMatchObject({ kind: 'code', language: 'python', source: '' });
      document.setSource(order[0]!, 'x = 1');
      document.setSource(document.insert('below', order[0], 'markdown'), '# Notes');
      document.rename('Mine');
    });
    const again = await visit(entry, () => {});
    expect(sources(again)).toEqual(['x = 1', '# Notes']);
    expect(again.getState().title).toBe('Mine');
    expect(await own.list()).toMatchObject([{ slug: entry.slug, title: 'Mine', cells: 2 }]);
  });

  it('may come with cells and their outputs', async () => {
    const cell = { ...newCell('code', 'python', '1'), executionCount: 3, status: 'ok' } as const;
    const entry = await own.create({
      title: 'From a file',
      language: 'python',
      cells: [{ ...cell, outputs: [{ kind: 'stream', name: 'stdout', text: '1\n' }] }, cell],
    });
    const document = await visit(entry, () => {});
    const { order, cells } = document.getState();
    expect(new Set(order).size).toBe(2);
    expect(cells[order[0]!]).toMatchObject({ executionCount: 3, outputs: [{ text: '1\n' }] });
  });

  it('is found by its own name only', async () => {
    expect(await own.find('own:nothing')).toBeNull();
    expect(await own.find('tensors')).toBeNull();
    expect(await own.duplicate('own:nothing')).toBeNull();
    expect(await own.remove('own:nothing')).toBeNull();
  });
});

it('several of them stand in the order in which they were saved, the last first', async () => {
  const first = await own.create(emptyNotebook('typescript', 'First'));
  await own.create(emptyNotebook('python', 'Second'));
  await visit(first, (document) => document.setSource(document.getState().order[0]!, '1'));
  expect((await own.list()).map(({ title }) => title)).toEqual(['First', 'Second']);
});

it('a new one has a name that no other has', () => {
  expect(nextTitle([])).toBe('Notebook 1');
  expect(nextTitle([{ title: 'Notebook 1' }, { title: 'Notebook 3' }])).toBe('Notebook 2');
});

it('a copy is a notebook of its own', async () => {
  const first = await own.create(emptyNotebook('typescript', 'First'));
  await visit(first, (document) => {
    const [id] = document.getState().order;
    document.setSource(id!, '1');
    document.beginRun(id!, 1);
    document.addOutputs(id!, [{ kind: 'stream', name: 'stdout', text: '1\n' }]);
    document.endRun(id!, 'ok', 1);
  });
  const copy = (await own.duplicate(first.slug))!;
  expect(copy.title).toBe('Copy of First');
  const opened = await visit(copy, (document) => document.setSource(document.getState().order[0]!, '2'));
  expect(opened.getState().cells[opened.getState().order[0]!]?.outputs).toHaveLength(1);
  expect(sources(await visit(first, () => {}))).toEqual(['1']);
  expect(await own.list()).toHaveLength(2);
});

describe('what was deleted', () => {
  it('is gone from every storage, and comes back whole', async () => {
    const entry = await own.create(emptyNotebook('typescript', 'First'));
    await visit(entry, (document) => {
      const [id] = document.getState().order;
      document.setSource(id!, '1');
      document.beginRun(id!, 4);
      document.endRun(id!, 'ok', 1);
      document.delete(document.insert('below', id));
    });
    const removed = (await own.remove(entry.slug))!;
    expect(removed.entry.title).toBe('First');
    expect(await own.list()).toEqual([]);
    expect(files.kept.size).toBe(0);
    const database = await openNotebookDatabase();
    for (const store of ['documents', 'results', 'progress', 'drafts'] as const) {
      expect(await database.count(store), store).toBe(0);
    }
    database.close();

    await own.restore(removed);
    expect(await own.list()).toMatchObject([{ slug: entry.slug, title: 'First' }]);
    const document = await visit(entry, () => {});
    expect(sources(document)).toEqual(['1']);
    expect(document.getState().cells[document.getState().order[0]!]?.executionCount).toBe(4);
    document.undoDelete();
    expect(document.getState().order).toHaveLength(2);
  });

  it('takes no other along', async () => {
    const [one, two] = [
      await own.create(emptyNotebook('python', 'One')),
      await own.create(emptyNotebook('python', 'Two')),
    ];
    await own.remove(one.slug);
    expect((await own.list()).map(({ slug }) => slug)).toEqual([two.slug]);
    expect(files.kept.size).toBe(1);
  });
});

it('a browser that has lost its database still has them, from the second copy', async () => {
  const entry = await own.create(emptyNotebook('python', 'Kept'));
  await visit(entry, (document) => document.setSource(document.getState().order[0]!, 'x = 1'));
  own.close();
  globalThis.indexedDB = new IDBFactory();
  expect(await own.list()).toMatchObject([{ title: 'Kept', language: 'python' }]);
  expect(await own.find(entry.slug)).toMatchObject({ title: 'Kept' });
  expect(sources(await visit(entry, () => {}))).toEqual(['x = 1']);
});
