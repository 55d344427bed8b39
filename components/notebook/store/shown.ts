// The document as it is drawn. It is the document itself, but for runs that are over in a moment: those are drawn once,
// with their result. Nothing flickers, the page below does not jump, and the browser brings the answer at once, where
// after a key that changes the page it would first wait for that frame. No React, no DOM.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CellState } from './cell';
import { type DocumentState, isBusy } from './document';

/** How long a run is not shown to have begun. */
const quietMs = 50;
/** How long the outputs and graphs of the run before stand for a run that has said nothing yet. */
const holdMs = 250;

interface Hold {
  /** The cell before the run. */
  readonly before: CellState;
  isQuiet: boolean;
  readonly timers: ReturnType<typeof setTimeout>[];
}

export function createShownStore(document: StoreApi<DocumentState>): StoreApi<DocumentState> {
  const store = createStore<DocumentState>(() => document.getState());
  const holds = new Map<string, Hold>();

  const release = (id: string) => {
    for (const timer of holds.get(id)?.timers ?? []) clearTimeout(timer);
    holds.delete(id);
  };
  const hold = (before: CellState) => {
    const { id } = before;
    const held: Hold = {
      before,
      isQuiet: true,
      timers: [
        setTimeout(() => {
          held.isQuiet = false;
          show();
        }, quietMs),
        setTimeout(() => {
          release(id);
          show();
        }, holdMs),
      ],
    };
    holds.set(id, held);
  };

  const show = () => {
    const state = document.getState();
    if (holds.size === 0) {
      store.setState(state, true);
      return;
    }
    const shown = { ...state.cells };
    for (const [id, held] of holds) {
      const cell = state.cells[id];
      if (cell !== undefined) shown[id] = asShown(cell, held, store.getState().cells[id]);
    }
    store.setState({ ...state, cells: shown }, true);
  };

  document.subscribe((now, past) => {
    if (now.cells !== past.cells) {
      for (const id of now.order) {
        const cell = now.cells[id]!;
        const before = past.cells[id];
        if (cell === before) continue;
        if (!isBusy(cell)) release(id);
        else if (before !== undefined && before.status !== 'running' && holds.get(id)?.isQuiet !== true) {
          // From rest into the queue, or from the queue into its run.
          release(id);
          hold(before);
        }
      }
      for (const id of holds.keys()) if (now.cells[id] === undefined) release(id);
    }
    show();
  });
  return store;
}

/** The same object as the one last shown where nothing that is seen has changed. */
function asShown(cell: CellState, { before, isQuiet }: Hold, last: CellState | undefined): CellState {
  const { status, executionCount, durationMs } = isQuiet ? before : cell;
  const hasSpoken = cell.status === 'running' && cell.outputs.length > 0;
  const outputs = hasSpoken ? cell.outputs : before.outputs;
  const graphs = hasSpoken && cell.graphs.length > 0 ? cell.graphs : before.graphs;
  const shown: CellState = { ...cell, status, executionCount, durationMs, outputs, graphs };
  const keys = Object.keys(shown) as (keyof CellState)[];
  return last !== undefined && keys.every((key) => shown[key] === last[key]) ? last : shown;
}
