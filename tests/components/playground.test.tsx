// The playground's list, its addresses, and what a link shows before anything is kept.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNotebookDatabase } from '../../components/notebook/persistence/database';
import { createSecondCopy } from '../../components/notebook/persistence/secondCopy';
import { createListStore, type ListStore } from '../../components/notebook/playground/listStore';
import {
  createOwnNotebooks,
  emptyNotebook,
  type OwnNotebooks,
} from '../../components/notebook/playground/ownNotebooks';
import { addressOf, placeOf } from '../../components/notebook/playground/place';
import SharedNotebook from '../../components/notebook/playground/SharedNotebook';
import { toFragment } from '../../components/notebook/playground/shareLink';
import { newCell } from '../../components/notebook/store/cell';
import { byId } from '../../components/notebook/store/document';
import { MemoryFiles } from './memory-files';

let own: OwnNotebooks;
let list: ListStore;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  const secondCopy = createSecondCopy(new MemoryFiles().root);
  own = createOwnNotebooks({ openDatabase: openNotebookDatabase, secondCopy });
  list = createListStore(own);
});
afterEach(() => own.close());
const titles = () => list.getState().notebooks?.map(({ title }) => title);

describe('an address of the playground', () => {
  it.each([
    ['https://l.example/playground', { kind: 'list' }],
    ['https://l.example/playground#content', { kind: 'list' }],
    ['https://l.example/playground?notebook=a-1', { kind: 'notebook', slug: 'own:a-1' }],
    ['https://l.example/playground#shared=abc', { kind: 'shared', fragment: '#shared=abc' }],
    ['https://l.example/playground?notebook=a#shared=abc', { kind: 'shared', fragment: '#shared=abc' }],
  ])('%s', (address, place) => {
    expect(placeOf(address)).toEqual(place);
  });

  it('leads back to where it was made', () => {
    const place = { kind: 'notebook', slug: 'own:a&b=c' } as const;
    expect(placeOf(`https://l.example${addressOf(place)}`)).toEqual(place);
  });
});

describe('the list', () => {
  it('is unknown, then empty, then holds what is made', async () => {
    expect(list.getState().notebooks).toBeNull();
    await list.refresh();
    expect(titles()).toEqual([]);
    const entry = await list.create(emptyNotebook('python', 'One'));
    await list.duplicate(entry!.slug);
    expect(titles()?.sort()).toEqual(['Copy of One', 'One']);
  });

  it('brings the last deleted back, until something else is made', async () => {
    const entry = (await list.create(emptyNotebook('python', 'One')))!;
    await list.remove(entry.slug);
    expect(titles()).toEqual([]);
    expect(list.getState().removed?.entry.title).toBe('One');
    await list.undoRemove();
    expect(titles()).toEqual(['One']);
    expect(list.getState().removed).toBeNull();
    await list.remove(entry.slug);
    await list.create(emptyNotebook('python', 'Two'));
    expect(list.getState().removed).toBeNull();
    await list.undoRemove();
    expect(titles()).toEqual(['Two']);
  });

  it('tells where the browser keeps nothing, and tries again', async () => {
    let works = false;
    const openDatabase = () =>
      works ? openNotebookDatabase() : Promise.reject(new DOMException('denied', 'SecurityError'));
    own = createOwnNotebooks({ openDatabase, secondCopy: createSecondCopy(new MemoryFiles().root) });
    list = createListStore(own);
    expect(await list.create(emptyNotebook('python', 'One'))).toBeNull();
    expect(list.getState()).toMatchObject({ notebooks: [], failure: expect.stringContaining('denied') });
    works = true;
    expect(await list.create(emptyNotebook('python', 'One'))).not.toBeNull();
    expect(list.getState().failure).toBeNull();
  });
});

describe('a notebook that came in a link', () => {
  const draw = (fragment: string) => {
    let kept = 0;
    const page = renderToStaticMarkup(
      <SharedNotebook fragment={fragment} list={list} onKeep={() => void kept++} />,
    );
    return { page, kept };
  };

  it('is shown, and neither run nor kept', async () => {
    const cells = [
      newCell('markdown', 'python', 'Some <img src=x onerror=alert(1)> words.'),
      newCell('code', 'python', 'print("<b>hello</b>")'),
    ];
    const state = { title: '<i>Theirs</i>', language: 'python', order: cells.map(({ id }) => id) } as const;
    const { page, kept } = draw(toFragment({ ...state, cells: byId(cells) })!);
    expect(kept).toBe(0);
    expect(page).toContain('&lt;i&gt;Theirs&lt;/i&gt;');
    expect(page).toContain('print(&quot;&lt;b&gt;hello&lt;/b&gt;&quot;)');
    expect(page).not.toMatch(/<img|<b>|<iframe/);
    expect(page).toMatch(/Keep it and open it/);
    await list.refresh();
    expect(titles()).toEqual([]);
  });

  it('and is none says why', () => {
    expect(draw('#shared=AAAA').page).toMatch(/role="alert"[^>]*>This link is damaged/);
  });
});
