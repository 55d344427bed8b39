// What the glass shows: the graphs of the cell that was last looked at or last ran, or the graph of a
// variable that the reader asked for. No React, no DOM.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Graph } from '../../../engine/trace/schema';
import type { DocumentStore } from './document';
import type { RunStore } from './run';

export interface GlassState {
  /** The cell whose graphs are shown; it stays while cells without graphs are selected. */
  readonly cellId: string | null;
  readonly graphIndex: number;
  readonly asked: { readonly expression: string; readonly graph: Graph } | null;
  readonly asking: boolean;
  /** Why the last question had no answer. */
  readonly failure: string | null;
  /** Whether the sheet is open, where there is no room for a pane. */
  readonly sheetOpen: boolean;
}

export interface GlassActions {
  show(cellId: string): void;
  openSheet(cellId?: string): void;
  closeSheet(): void;
  showGraph(index: number): void;
  ask(expression: string): Promise<void>;
  forgetAsked(): void;
}

export type GlassStore = StoreApi<GlassState> & GlassActions;

export function createGlassStore(document: DocumentStore, run: Pick<RunStore, 'graphOf'>): GlassStore {
  const store = createStore<GlassState>(() => ({
    cellId: null,
    graphIndex: 0,
    asked: null,
    asking: false,
    failure: null,
    sheetOpen: false,
  }));
  const { getState: get, setState: set } = store;
  const hasGraphs = (id: string) => (document.getState().cells[id]?.graphs.length ?? 0) > 0;

  const actions: GlassActions = {
    show(cellId) {
      if (hasGraphs(cellId) && (get().cellId !== cellId || get().asked !== null)) {
        set({ cellId, graphIndex: 0, asked: null, failure: null });
      }
    },
    openSheet(cellId) {
      if (cellId !== undefined) actions.show(cellId);
      set({ sheetOpen: true });
    },
    closeSheet() {
      set({ sheetOpen: false });
    },
    showGraph(graphIndex) {
      set({ graphIndex, asked: null });
    },
    async ask(expression) {
      const wanted = expression.trim();
      if (wanted === '') return;
      set({ asking: true, failure: null });
      try {
        const graph = await run.graphOf(wanted);
        set({ asked: { expression: wanted, graph }, asking: false });
      } catch (error) {
        set({ asking: false, failure: error instanceof Error ? error.message : String(error) });
      }
    },
    forgetAsked() {
      set({ asked: null, failure: null });
    },
  };

  document.subscribe((now, before) => {
    if (now.selectedId !== before.selectedId && now.selectedId !== null) actions.show(now.selectedId);
    if (now.cells === before.cells) return;
    for (const id of now.order) {
      const graphs = now.cells[id]?.graphs;
      if (graphs === before.cells[id]?.graphs || graphs === undefined || graphs.length === 0) continue;
      // At a run's end, not when a saved lesson is opened: that would be an arbitrary cell.
      if (now.cells[id]?.status === 'running') set({ cellId: id, graphIndex: 0, asked: null });
    }
  });
  return Object.assign(store, actions);
}
