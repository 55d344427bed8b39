import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Autosave,
  createAutosave,
  type Surroundings,
} from '../../components/notebook/persistence/autosave';
import { openNotebookDatabase, readAside, readSaved } from '../../components/notebook/persistence/database';
import type { Journal } from '../../components/notebook/persistence/journal';
import { createSecondCopy } from '../../components/notebook/persistence/secondCopy';
import { readProgress } from '../../components/notebook/progress';
import { createDocumentStore, type DocumentStore } from '../../components/notebook/store/document';
import { MemoryFiles } from './memory-files';
import { code, makeLesson, makeLessonInBoth } from './notebook-lesson';

class MemoryJournal implements Journal {
  readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.kept.set(key, value);
  removeItem = (key: string) => void this.kept.delete(key);
}

let journal: MemoryJournal;
let files: MemoryFiles;
const open: Autosave[] = [];
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  journal = new MemoryJournal();
  files = new MemoryFiles();
});
afterEach(() => {
  for (const autosave of open.splice(0)) autosave.close();
});

interface Tab {
  document: DocumentStore;
  autosave: Autosave;
  asked: number;
}

async function openTab(lesson = makeLesson(), around: Partial<Surroundings> = {}): Promise<Tab> {
  const document = createDocumentStore(lesson);
  const tab = { document, asked: 0 };
  const autosave = createAutosave(document, lesson, {
    openDatabase: openNotebookDatabase,
    journal: () => journal,
    secondCopy: createSecondCopy(files.root),
    openChannel: () => null,
    askToPersist: () => {
      tab.asked += 1;
    },
    offerFile: () => {},
    ...around,
  });
  open.push(autosave);
  await autosave.open();
  return Object.assign(tab, { autosave });
}

async function savedSource(id: string): Promise<string | undefined> {
  const database = await openNotebookDatabase();
  const { document } = await readSaved(database, 'tensors');
  database.close();
  return document?.cells.find((cell) => cell.id === id)?.source;
}

async function put(store: 'documents' | 'results', key: IDBValidKey, value: unknown): Promise<void> {
  const database = await openNotebookDatabase();
  const transaction = database.transaction(store, 'readwrite');
  await transaction.objectStore(store).put(value, key as never);
  await transaction.done;
  database.close();
}

describe('saving', () => {
  it('has an edit on the disk within 300 ms, without being asked', async () => {
    const { document, autosave } = await openTab();
    document.setSource('a', 'mine');
    expect(autosave.getState().status).toBe('unsaved');
    await pause(300);
    expect(autosave.getState().status).toBe('saved');
    expect(await savedSource('a')).toBe('mine');
  });

  it('never lets more than 300 ms go unsaved while the typing goes on', async () => {
    const { document } = await openTab();
    const typedAt: number[] = [];
    for (let i = 0; i < 24; i++) {
      document.setSource('a', 'x'.repeat(i + 1));
      typedAt.push(performance.now());
      await pause(40);
      if (i % 4 !== 3) continue;
      const now = performance.now();
      const mustBeThere = typedAt.filter((at) => now - at > 300).length;
      expect((await savedSource('a'))?.length ?? 0).toBeGreaterThanOrEqual(mustBeThere);
    }
  });

  it('gives back text, outputs, counts, order, added and deleted cells', async () => {
    const first = await openTab();
    first.document.setSource('a', 'mine');
    const added = first.document.insert('below', 'a');
    first.document.setSource(added, 'my own');
    first.document.moveCell('c', -1);
    first.document.delete('intro');
    first.document.beginRun('b', 7);
    first.document.addOutputs('b', [{ kind: 'stream', name: 'stdout', text: '2\n' }]);
    first.document.endRun('b', 'ok', 12);
    first.document.toggleOutput('b');
    await first.autosave.flush();

    const { document } = await openTab();
    const { order, cells } = document.getState();
    expect(order).toEqual(['a', added, 'c', 'b']);
    expect(cells[added]?.source).toBe('my own');
    expect(cells.a?.source).toBe('mine');
    expect(cells.b).toMatchObject({
      executionCount: 7,
      status: 'ok',
      durationMs: 12,
      collapsed: true,
      outputs: [{ kind: 'stream', name: 'stdout', text: '2\n' }],
    });
    document.undoDelete();
    expect(document.getState().order[0]).toBe('intro');
  });

  it('saves a second run that left no output', async () => {
    const first = await openTab();
    for (const count of [1, 2]) {
      first.document.beginRun('b', count);
      first.document.endRun('b', 'ok', count);
      await first.autosave.flush();
    }
    const { document } = await openTab();
    expect(document.getState().cells.b?.executionCount).toBe(2);
  });

  it('keeps what a running cell had printed when the page went away', async () => {
    const first = await openTab();
    first.document.beginRun('b', 1);
    first.document.addOutputs('b', [{ kind: 'stream', name: 'stdout', text: 'half' }]);
    await first.autosave.flush();
    const { document } = await openTab();
    expect(document.getState().cells.b).toMatchObject({ status: 'interrupted', outputs: [{ text: 'half' }] });
  });

  it('finds the last words of a page that was gone before the disk had answered', async () => {
    const first = await openTab();
    first.document.setSource('a', 'saved');
    await first.autosave.flush();
    first.document.setSource('a', 'last words');
    void first.autosave.flush();
    const words = new Map(journal.kept);
    await first.autosave.flush();
    // The world in which the transaction was lost: the older record, and the journal.
    globalThis.indexedDB = new IDBFactory();
    for (const [key, value] of words) journal.setItem(key, value);
    const lost = JSON.parse([...words.values()][0]!) as { basedOn: number; document: object };
    await put('documents', 'tensors', { ...lost.document, version: lost.basedOn });
    const { document } = await openTab();
    expect(document.getState().cells.a?.source).toBe('last words');
  });

  it('has each key on the disk at once, whatever the page does next', async () => {
    const { document } = await openTab();
    document.setSource('a', 'saved');
    await pause(300);
    // The page is busy from here on: no timer of its own comes any more.
    const timers = vi.spyOn(globalThis, 'setTimeout').mockImplementation(() => 0 as never);
    document.setSource('a', 'saved, t');
    document.setSource('a', 'saved, then typed');
    const added = document.insert('below', 'a');
    document.setSource(added, 'new');
    timers.mockRestore();
    await pause(20);
    const next = await openTab();
    expect(next.document.getState().cells.a?.source).toBe('saved, then typed');
    expect(next.document.getState().cells[added]?.source).toBe('new');
    await pause(300);
    expect(await savedSource('a')).toBe('saved, then typed');
    const third = await openTab();
    third.document.setSource('a', 'later');
    await pause(300);
    expect((await openTab()).document.getState().cells.a?.source).toBe('later');
  });

  it('does not let an old journal undo newer work', async () => {
    const first = await openTab();
    first.document.setSource('a', 'old');
    void first.autosave.flush();
    const words = new Map(journal.kept);
    await first.autosave.flush();
    first.document.setSource('a', 'newer');
    await first.autosave.flush();
    for (const [key, value] of words) journal.setItem(key, value);
    const { document } = await openTab();
    expect(document.getState().cells.a?.source).toBe('newer');
  });

  it('asks once not to be evicted, and only when there is something to keep', async () => {
    const tab = await openTab();
    expect(tab.asked).toBe(0);
    tab.document.setSource('a', '1');
    tab.document.setSource('a', '2');
    await tab.autosave.flush();
    expect(tab.asked).toBe(1);
  });

  it('tells the home page where the reader stands', async () => {
    const { document, autosave } = await openTab();
    expect(await readProgress()).toMatchObject({ tensors: { cellsRun: 0, cells: 3 } });
    document.beginRun('a', 1);
    document.endRun('a', 'ok', 1);
    await autosave.flush();
    expect(await readProgress()).toMatchObject({ tensors: { cellsRun: 1, cells: 3 } });
  });
});

describe('two languages', () => {
  it('are both kept, over reloads, whichever is shown', async () => {
    const first = await openTab(makeLessonInBoth());
    first.document.setSource('a', 'ts');
    first.document.beginRun('a', 1);
    first.document.addOutputs('a', [{ kind: 'stream', name: 'stdout', text: 'of ts\n' }]);
    first.document.endRun('a', 'ok', 1);
    first.document.setLanguage('python');
    first.document.setSource('a', 'py');
    const own = first.document.insert('below', 'a');
    first.document.setSource(own, 'own');
    first.document.beginRun('b', 2);
    first.document.addOutputs('b', [{ kind: 'stream', name: 'stdout', text: 'of py\n' }]);
    first.document.endRun('b', 'ok', 1);
    await first.autosave.flush();

    const { document } = await openTab(makeLessonInBoth());
    expect(document.getState().language).toBe('typescript');
    expect(document.getState().cells.a).toMatchObject({ source: 'ts', outputs: [{ text: 'of ts\n' }] });
    expect(document.getState().cells.b?.outputs).toEqual([]);
    expect(document.getState().order).toEqual(['intro', 'a', 'b', 'c']);
    document.setLanguage('python');
    expect(document.getState().order).toEqual(['intro', 'a', own, 'b', 'c']);
    expect(document.getState().cells).toMatchObject({
      a: { source: 'py', outputs: [] },
      b: { outputs: [{ text: 'of py\n' }], executionCount: 2 },
      [own]: { source: 'own' },
    });
  });

  it('are nothing new to save when the reader goes from one to the other', async () => {
    const { document, autosave } = await openTab(makeLessonInBoth());
    document.setSource('a', 'mine');
    document.setLanguage('python');
    await autosave.flush();
    const first = await openNotebookDatabase();
    const { version } = (await readSaved(first, 'tensors')).document!;
    document.setLanguage('typescript');
    document.setLanguage('python');
    expect(autosave.getState().status).toBe('saved');
    await autosave.flush();
    expect((await readSaved(first, 'tensors')).document?.version).toBe(version);
    first.close();
  });

  it('has outputs on the disk that came right before the language was changed', async () => {
    const first = await openTab(makeLessonInBoth());
    const own = first.document.insert('below', 'a');
    first.document.setSource(own, '1');
    first.document.beginRun(own, 1);
    first.document.endRun(own, 'ok', 1);
    first.document.setLanguage('python');
    await first.autosave.flush();
    const { document } = await openTab(makeLessonInBoth());
    expect(document.getState().cells[own]?.executionCount).toBe(1);
  });

  it('have each their last keys on the disk at once', async () => {
    const { document } = await openTab(makeLessonInBoth());
    document.setSource('a', 'saved');
    await pause(300);
    const timers = vi.spyOn(globalThis, 'setTimeout').mockImplementation(() => 0 as never);
    document.setSource('a', 'saved, then typed');
    document.setLanguage('python');
    document.setSource('a', 'typed in Python');
    timers.mockRestore();
    await pause(20);
    const next = await openTab(makeLessonInBoth());
    expect(next.document.getState().cells.a?.source).toBe('saved, then typed');
    next.document.setLanguage('python');
    expect(next.document.getState().cells.a?.source).toBe('typed in Python');
  });

  it('follow the author each for itself', async () => {
    const first = await openTab(makeLessonInBoth());
    first.document.setSource('a', 'mine');
    first.document.setLanguage('python');
    first.document.setSource('b', 'mine');
    first.document.setSource('c', 'mine');
    await first.autosave.flush();
    const newer = makeLessonInBoth([
      { kind: 'markdown', id: 'intro', source: '# Tensors' },
      code('a', 'const x = 10', 'x = 10'),
      code('b', 'x + 10', 'x + 10  # Python'),
    ]);
    const { document } = await openTab(newer);
    expect(document.getState().revisions).toEqual({ a: { kind: 'code', source: 'const x = 10' } });
    expect(document.getState().cells.b?.source).toBe('x + 10');
    // In TypeScript the cell that the author took out was as the author had left it.
    expect(document.getState().order).toEqual(['intro', 'a', 'b']);
    document.setLanguage('python');
    expect(document.getState().revisions).toEqual({ b: { kind: 'code', source: 'x + 10  # Python' } });
    expect(document.getState().cells.a?.source).toBe('x = 10');
    expect(document.getState().cells.c).toMatchObject({ source: 'mine', author: null });
    document.resolve('b', 'new');
    document.setLanguage('typescript');
    expect(document.getState().revisions).toEqual({ a: { kind: 'code', source: 'const x = 10' } });
  });
});

describe('what was saved before there was Python', () => {
  /** The database as version 2 of it was, with a document of format 1. */
  async function saveOld(): Promise<void> {
    const cell = (id: string, source: string, author: string | null) => ({
      id,
      kind: id === 'intro' ? 'markdown' : 'code',
      role: 'demonstration',
      language: 'typescript',
      source,
      author: author === null ? null : { kind: id === 'intro' ? 'markdown' : 'code', source: author },
      collapsed: false,
    });
    const document = {
      format: 1,
      slug: 'tensors',
      version: 4,
      savedAt: 1,
      tab: 'tensors tab 1',
      edit: 3,
      cells: [
        cell('intro', '# Tensors', '# Tensors'),
        cell('a', 'mine', 'const x = 1'),
        cell('own-1', 'my own', null),
        cell('b', 'x + 1', 'x + 1'),
      ],
      deletions: [{ cell: cell('c', 'x + 2', 'x + 2'), afterId: 'b' }],
      seenAuthorIds: ['intro', 'a', 'b', 'c'],
    };
    const result = {
      slug: 'tensors',
      cellId: 'a',
      outputs: [{ kind: 'stream', name: 'stdout', text: '1\n' }],
      graphs: [],
      executionCount: 5,
      status: 'ok',
      durationMs: 2,
    };
    const draft = {
      slug: 'tensors',
      tab: 'tensors tab 1',
      edit: 4,
      after: 4,
      cell: cell('b', 'x + 1 // typed', 'x + 1'),
    };
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('lantern-notebooks', 2);
      opening.onerror = () => reject(opening.error);
      opening.onupgradeneeded = () => {
        for (const name of ['documents', 'results', 'progress', 'drafts']) {
          opening.result.createObjectStore(name);
        }
        opening.result.createObjectStore('aside', { keyPath: 'key' });
      };
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(['documents', 'results', 'drafts'], 'readwrite');
        transaction.objectStore('documents').put(document, 'tensors');
        transaction.objectStore('results').put(result, ['tensors', 'a']);
        transaction.objectStore('drafts').put(draft, ['tensors', 'tensors tab 1', 'b']);
        transaction.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  }

  it.each([
    ['where the lesson has only TypeScript still', makeLesson(), 'typescript'],
    ['where it has Python now', makeLessonInBoth(), 'typescript'],
    ['where Python is what the reader wants', makeLessonInBoth(), 'python'],
  ] as const)('is there as TypeScript, %s', async (_, lesson, language) => {
    await saveOld();
    const { document, autosave } = await openTab(lesson);
    expect(autosave.getState()).toMatchObject({ setAside: 0, restored: false });
    document.setLanguage(language);
    if (language === 'python') {
      expect(document.getState().order).toEqual(['intro', 'a', 'b']);
      expect(document.getState().cells.a).toMatchObject({ source: 'x = 1', outputs: [] });
      document.setLanguage('typescript');
    }
    expect(document.getState().order).toEqual(['intro', 'a', 'own-1', 'b']);
    expect(document.getState().cells).toMatchObject({
      a: { source: 'mine', outputs: [{ text: '1\n' }], executionCount: 5 },
      'own-1': { source: 'my own', language: 'typescript' },
      b: { source: 'x + 1 // typed' },
    });
    document.undoDelete();
    expect(document.getState().order.at(-1)).toBe('c');
    await autosave.flush();
    expect((await openTab(lesson)).document.getState().cells.a?.source).toBe('mine');
  });
});

describe('what cannot be read', () => {
  it('is set aside and told, and the lesson opens as its author wrote it', async () => {
    const broken = { format: 1, slug: 'tensors', cells: 'not a list' };
    await put('documents', 'tensors', broken);
    const { document, autosave } = await openTab();
    expect(autosave.getState().setAside).toBe(1);
    expect(document.getState().order).toEqual(['intro', 'a', 'b', 'c']);
    const database = await openNotebookDatabase();
    expect((await readAside(database, 'tensors')).map(({ value }) => value)).toEqual([broken]);
    database.close();
    document.setSource('a', 'goes on');
    await autosave.flush();
    expect(autosave.getState().status).toBe('saved');
  });

  it('costs only the outputs that are broken', async () => {
    const first = await openTab();
    first.document.setSource('a', 'mine');
    first.document.beginRun('b', 1);
    first.document.endRun('b', 'ok', 1);
    await first.autosave.flush();
    await put('results', ['tensors', 'a'], { slug: 'tensors', cellId: 'a', outputs: [{ kind: 'html' }] });
    const { document, autosave } = await openTab();
    expect(autosave.getState().setAside).toBe(1);
    expect(document.getState().cells.a).toMatchObject({ source: 'mine', outputs: [] });
    expect(document.getState().cells.b?.executionCount).toBe(1);
  });
});

describe('a browser that has lost its database', () => {
  /** As after a page that was killed: nothing is flushed, nothing is closed. */
  const lose = () => {
    globalThis.indexedDB = new IDBFactory();
    journal.kept.clear();
  };
  const sourceOfA = ({ document }: Tab) => document.getState().cells.a?.source;

  it('finds the text in the second copy, tells so once, and saves it again', async () => {
    const first = await openTab();
    first.document.setSource('a', 'mine');
    await pause(300);
    first.document.setSource('a', 'mine, longer');
    await pause(1300);
    lose();

    const second = await openTab();
    expect(sourceOfA(second)).toBe('mine, longer');
    expect(second.autosave.getState().restored).toBe(true);
    await pause(300);
    expect(await savedSource('a')).toBe('mine, longer');

    const third = await openTab();
    expect(sourceOfA(third)).toBe('mine, longer');
    expect(third.autosave.getState().restored).toBe(false);
  });

  it('has what a killed page left in its drafts, though it is lost right after they were read', async () => {
    const first = await openTab();
    first.document.setSource('a', 'written');
    await pause(30);
    first.document.setSource('a', 'not yet written');
    await pause(30);
    expect(await savedSource('a')).toBe('written');
    const second = await openTab();
    expect(sourceOfA(second)).toBe('not yet written');
    lose();
    expect(sourceOfA(await openTab())).toBe('not yet written');
  });

  it('takes the newer of the two', async () => {
    const first = await openTab();
    first.document.setSource('a', 'older');
    await first.autosave.flush();
    const old = new Map(files.kept);
    first.document.setSource('a', 'newer');
    await first.autosave.flush();
    for (const [name, text] of old) files.kept.set(name, text);
    const second = await openTab();
    expect(sourceOfA(second)).toBe('newer');
    expect(second.autosave.getState().restored).toBe(false);
  });

  it('goes on without a second copy where there can be none, or none that can be read', async () => {
    const refused = createSecondCopy(async () => Promise.reject(new Error('forbidden')));
    const first = await openTab(makeLesson(), { secondCopy: refused });
    first.document.setSource('a', 'mine');
    await first.autosave.flush();
    expect(await savedSource('a')).toBe('mine');
    files.kept.set('tensors.json', '{"format":1,"slug":');
    expect(sourceOfA(await openTab())).toBe('mine');
  });
});

describe('a storage that fails', () => {
  it('is told, the work goes on in memory, and a later try saves it', async () => {
    let works = false;
    const { document, autosave } = await openTab(makeLesson(), {
      openDatabase: () =>
        works ? openNotebookDatabase() : Promise.reject(new DOMException('full', 'QuotaExceededError')),
      journal: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(autosave.getState()).toMatchObject({
      status: 'failed',
      failure: expect.stringContaining('no room'),
    });
    document.setSource('a', 'in memory');
    await autosave.flush();
    expect(autosave.hasUnsaved()).toBe(true);
    works = true;
    await autosave.retry();
    expect(autosave.getState().status).toBe('saved');
    expect(await savedSource('a')).toBe('in memory');
  });
});

describe('two tabs', () => {
  it('never destroy each other’s work: the later writer is asked first', async () => {
    const one = await openTab();
    const two = await openTab();
    one.document.setSource('a', 'of one');
    await one.autosave.flush();
    two.document.setSource('b', 'of two');
    await two.autosave.flush();
    expect(two.autosave.getState().status).toBe('conflict');
    expect(await savedSource('a')).toBe('of one');

    await two.autosave.settle('mine');
    expect(two.autosave.getState().status).toBe('saved');
    expect(await savedSource('b')).toBe('of two');
    const database = await openNotebookDatabase();
    expect(JSON.stringify(await readAside(database, 'tensors'))).toContain('of one');
    database.close();
  });

  it('keep an unsettled edit on the disk as well', async () => {
    const one = await openTab();
    const two = await openTab();
    one.document.setSource('a', 'of one');
    await one.autosave.flush();
    two.document.setSource('b', 'of two');
    await two.autosave.flush();
    await pause(300);
    const database = await openNotebookDatabase();
    expect(JSON.stringify(await readAside(database, 'tensors'))).toContain('of two');
    database.close();
  });

  it('take the other’s version when the reader wants it', async () => {
    const one = await openTab();
    const two = await openTab();
    one.document.setSource('a', 'of one');
    await one.autosave.flush();
    two.document.setSource('b', 'of two');
    await two.autosave.flush();
    await two.autosave.settle('theirs');
    expect(two.document.getState().cells.a?.source).toBe('of one');
    expect(two.document.getState().cells.b?.source).toBe('x + 1');
    expect(two.autosave.getState().status).toBe('saved');
  });

  it('follow each other silently where nothing is unsaved', async () => {
    const around = { openChannel: () => new BroadcastChannel('test') };
    const one = await openTab(makeLesson(), around);
    const two = await openTab(makeLesson(), around);
    one.document.setSource('a', 'of one');
    await one.autosave.flush();
    await vi.waitFor(() => expect(two.document.getState().cells.a?.source).toBe('of one'));
    two.document.setSource('b', 'of two');
    await two.autosave.flush();
    expect(two.autosave.getState().status).toBe('saved');
  });
});

describe('a lesson that changed since', () => {
  async function reopen(edit: (document: DocumentStore) => void, cells: Parameters<typeof makeLesson>[0]) {
    const first = await openTab();
    edit(first.document);
    await first.autosave.flush();
    return (await openTab(makeLesson(cells))).document;
  }
  const newer = [
    { kind: 'markdown', id: 'intro', source: '# Tensors, again' } as const,
    code('a', 'const x = 10'),
    code('new', 'x * 2'),
    code('b', 'x + 1'),
  ];

  it('brings the new text of cells that the reader left alone', async () => {
    const document = await reopen((first) => first.setSource('b', 'mine'), newer);
    const { order, cells, revisions } = document.getState();
    expect(order).toEqual(['intro', 'a', 'new', 'b']);
    expect(cells.a?.source).toBe('const x = 10');
    expect(cells.b?.source).toBe('mine');
    expect(revisions).toEqual({});
  });

  it('keeps an edited cell until the reader has chosen, over reloads', async () => {
    const document = await reopen((first) => first.setSource('a', 'mine'), newer);
    expect(document.getState().cells.a?.source).toBe('mine');
    expect(document.getState().revisions).toEqual({ a: { kind: 'code', source: 'const x = 10' } });
    const again = (await openTab(makeLesson(newer))).document;
    expect(Object.keys(again.getState().revisions)).toEqual(['a']);
    again.resolve('a', 'new');
    expect(again.getState().cells.a?.source).toBe('const x = 10');
    document.resolve('a', 'mine');
    expect(document.getState().cells.a?.source).toBe('mine');
    document.resetCell('a');
    expect(document.getState().cells.a?.source).toBe('const x = 10');
  });

  it('asks nothing when the reader wrote the same', async () => {
    const document = await reopen((first) => first.setSource('a', 'const x = 10'), newer);
    expect(document.getState().revisions).toEqual({});
  });

  it('keeps what the reader made of a cell that the author took out, and drops it untouched', async () => {
    const without = newer.filter(({ id }) => id !== 'b');
    const edited = await reopen((first) => first.setSource('b', 'mine'), without);
    expect(edited.getState().cells.b).toMatchObject({ source: 'mine', author: null });
    globalThis.indexedDB = new IDBFactory();
    files.kept.clear();
    const untouched = await reopen((first) => first.setSource('a', 'mine'), without);
    expect(untouched.getState().order).not.toContain('b');
  });

  it('does not bring back what the reader deleted', async () => {
    const document = await reopen((first) => first.delete('b'), newer);
    expect(document.getState().order).toEqual(['intro', 'a', 'new']);
  });
});
