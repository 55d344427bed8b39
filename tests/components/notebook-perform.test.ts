// Commands while saved work is still being read in: they wait, and are carried out in the order asked.
import { expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { perform } from '../../components/notebook/perform';
import type { SaveState } from '../../components/notebook/persistence/autosave';
import { createDocumentStore } from '../../components/notebook/store/document';
import { code, makeLesson } from './notebook-lesson';

function notebook(status: SaveState['status']) {
  const document = createDocumentStore(makeLesson([code('a', '1'), code('b', '2')]));
  const autosave = Object.assign(
    createStore<SaveState>(() => ({ status, failure: null, setAside: 0, restored: false })),
    { flush: vi.fn(async () => {}) },
  );
  const run = { run: vi.fn(), interrupt: vi.fn(async () => {}) };
  const target = { document, autosave, run, askToRestart: vi.fn(), showShortcuts: vi.fn() };
  return { document, autosave, run, target };
}

test('a run asked for too early is done once what was saved is there', async () => {
  const { document, autosave, run, target } = notebook('opening');
  perform('run-advance', 'a', target);
  perform('insert-below', undefined, target);
  expect(run.run).not.toHaveBeenCalled();
  const before = document.getState().order.length;
  autosave.setState({ status: 'saved' });
  await Promise.resolve();
  expect(run.run.mock.calls).toEqual([['a']]);
  expect(document.getState().order).toHaveLength(before + 1);
  autosave.setState({ status: 'unsaved' });
  expect(run.run).toHaveBeenCalledTimes(1);
});

test('where storage fails the commands are carried out all the same', async () => {
  const { autosave, run, target } = notebook('opening');
  perform('run', 'b', target);
  autosave.setState({ status: 'failed', failure: 'no storage' });
  await Promise.resolve();
  expect(run.run.mock.calls).toEqual([['b']]);
});
