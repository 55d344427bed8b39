// The list of the reader's own notebooks, and the last deletion, which can be undone. No React, no DOM.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { NewNotebook, OwnEntry, OwnNotebooks, Removed } from './ownNotebooks';

export interface ListState {
  /** Null until they have been read. */
  readonly notebooks: readonly OwnEntry[] | null;
  /** What was deleted last, until something else is done. */
  readonly removed: Removed | null;
  /** What went wrong, in words for the reader. */
  readonly failure: string | null;
}

export interface ListActions {
  refresh(): Promise<void>;
  /** Null where it could not be kept. */
  create(notebook: NewNotebook): Promise<OwnEntry | null>;
  duplicate(slug: string): Promise<void>;
  remove(slug: string): Promise<void>;
  undoRemove(): Promise<void>;
}

export type ListStore = StoreApi<ListState> & ListActions;

export function createListStore(own: OwnNotebooks): ListStore {
  const store = createStore<ListState>(() => ({ notebooks: null, removed: null, failure: null }));
  const { getState: get, setState: set } = store;

  /** Does something with the storage and reads anew; a failure is told and leaves everything as it was. */
  const attempt = async <T>(act: () => Promise<T>): Promise<T | null> => {
    try {
      const result = await act();
      set({ notebooks: await own.list(), failure: null });
      return result;
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      set({
        notebooks: get().notebooks ?? [],
        failure: `The browser does not let Lantern keep notebooks: ${words}`,
      });
      return null;
    }
  };

  const actions: ListActions = {
    async refresh() {
      await attempt(async () => {});
    },
    async create(notebook) {
      set({ removed: null });
      return attempt(() => own.create(notebook));
    },
    async duplicate(slug) {
      set({ removed: null });
      await attempt(() => own.duplicate(slug));
    },
    async remove(slug) {
      await attempt(async () => set({ removed: await own.remove(slug) }));
    },
    async undoRemove() {
      const { removed } = get();
      if (removed === null) return;
      const done = await attempt(async () => {
        await own.restore(removed);
        return true;
      });
      if (done === true) set({ removed: null });
    },
  };
  return Object.assign(store, actions);
}
