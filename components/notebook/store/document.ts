// The document that the reader has open: cells, their order, the selection, and the undo of deletes.
// The page owns it and no worker can take it along. No React, no DOM, no storage, no sandbox in here.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language, Output } from '../../../engine/runner/protocol';
import type { Graph } from '../../../engine/trace/schema';
import type { Lesson } from '../../../lessons/_format/types';
import { openingLanguage } from '../language';
import { type CellKind, type CellState, type CellStatus, cellsFromLesson, newCell, noResults } from './cell';
import {
  type Content,
  inLanguage,
  isIn,
  isShared,
  type Placed,
  type Revisions,
  rejoined,
  turn,
  variantOf,
} from './languages';
import { appendOutputs, updateDisplays } from './outputs';

export interface DocumentState extends Content {
  readonly slug: string;
  readonly title: string;
  /** What the file said of the notebook that it came from; kept for when it is written again. */
  readonly fileMetadata?: Readonly<Record<string, unknown>> | undefined;
  /** The language in which all cells are shown. */
  readonly language: Language;
  readonly selectedId: string | null;
  readonly mode: 'command' | 'edit';
  /** The newest last. Edits leave it alone. */
  readonly deletions: readonly Placed[];
  /** Every cell id that this reader's copy has seen from the author: one that is gone was deleted. */
  readonly seenAuthorIds: readonly string[];
  readonly revisions: Revisions;
  /** What there was before the last reset of the lesson, until the next edit. */
  readonly beforeReset: Content | null;
}

export type DocumentStore = StoreApi<DocumentState> & DocumentActions;

export interface DocumentActions {
  select(id: string): void;
  move(by: -1 | 1): void;
  edit(id?: string): void;
  command(): void;
  setSource(id: string, source: string): void;
  insert(where: 'above' | 'below', id?: string, kind?: CellKind): string;
  delete(id?: string): void;
  undoDelete(): void;
  moveCell(id: string, by: -1 | 1): void;
  changeKind(id: string, kind: CellKind): void;
  toggleOutput(id: string): void;
  clearOutputs(): void;
  resetCell(id: string): void;
  resetLesson(): void;
  undoReset(): void;
  resolve(id: string, choice: 'mine' | 'new'): void;
  /** For notebooks of the reader's own. */
  rename(title: string): void;
  /** Puts all cells into another language; not while one runs. */
  setLanguage(language: Language): void;
  /** For the run store: what a run does to a cell. */
  setStatus(id: string, status: CellStatus): void;
  beginRun(id: string, executionCount: number): void;
  addOutputs(id: string, outputs: readonly Output[]): void;
  setGraphs(id: string, graphs: readonly Graph[]): void;
  endRun(id: string, status: CellStatus, durationMs: number | null): void;
  /** For storage: puts a saved or another tab's document in place of this one. */
  replace(content: ReplacedContent): void;
}

export type ReplacedContent = Pick<
  DocumentState,
  'title' | 'fileMetadata' | 'order' | 'cells' | 'hidden' | 'deletions' | 'seenAuthorIds' | 'revisions'
>;

export function createDocumentStore(
  lesson: Lesson,
  openIn: Language = openingLanguage(lesson),
): DocumentStore {
  const store = createStore<DocumentState>(() => {
    const cells = cellsFromLesson(lesson, openIn);
    return {
      slug: lesson.slug,
      title: lesson.title,
      language: openIn,
      order: cells.map(({ id }) => id),
      cells: byId(cells),
      hidden: [],
      selectedId: null,
      mode: 'command',
      deletions: [],
      seenAuthorIds: cells.map(({ id }) => id),
      revisions: {},
      beforeReset: null,
    };
  });
  const { getState: get, setState: set } = store;

  const change = (id: string, update: (cell: CellState) => Partial<CellState>) => {
    const cell = get().cells[id];
    if (cell === undefined) return;
    set(({ cells }) => ({ cells: { ...cells, [id]: { ...cell, ...update(cell) } } }));
  };
  /** An edit by the reader: from here on the lesson's reset is not undone as a whole any more. */
  const changeByReader = (id: string, update: (cell: CellState) => Partial<CellState>) => {
    change(id, update);
    if (get().beforeReset !== null) set({ beforeReset: null });
  };
  /** A display may have been made by another cell than the one that updates it. */
  const updateOthers = (id: string, update: Extract<Output, { kind: 'update' }>) => {
    for (const other of get().order) {
      const updated = other === id ? null : updateDisplays(get().cells[other]!.outputs, update);
      if (updated !== null) change(other, () => ({ outputs: updated }));
    }
  };
  const place = (cell: CellState, index: number) => {
    const order = [...get().order];
    order.splice(index, 0, cell.id);
    set(({ cells }) => ({ order, cells: { ...cells, [cell.id]: cell }, beforeReset: null }));
  };

  const actions: DocumentActions = {
    select(id) {
      const { cells, selectedId, mode } = get();
      if (cells[id] === undefined || (selectedId === id && mode === 'command')) return;
      set({ selectedId: id, mode: 'command' });
    },
    move(by) {
      const { order, selectedId } = get();
      const index = selectedId === null ? -by : order.indexOf(selectedId);
      const next = order[Math.min(Math.max(index + by, 0), order.length - 1)];
      if (next !== undefined) actions.select(next);
    },
    edit(id = get().selectedId ?? undefined) {
      if (id !== undefined && get().cells[id] !== undefined) set({ selectedId: id, mode: 'edit' });
    },
    command() {
      set({ mode: 'command' });
    },
    setSource(id, source) {
      if (get().cells[id]?.source !== source) changeByReader(id, () => ({ source }));
    },
    insert(where, id = get().selectedId ?? undefined, kind = 'code') {
      const { order, language } = get();
      const cell = newCell(kind, language);
      const index = id === undefined ? order.length - 1 : order.indexOf(id);
      place(cell, where === 'above' ? Math.max(index, 0) : index + 1);
      set({ selectedId: cell.id, mode: 'command' });
      return cell.id;
    },
    delete(id = get().selectedId ?? undefined) {
      const { order, cells, hidden, deletions } = get();
      const cell = id === undefined ? undefined : cells[id];
      if (cell === undefined || isBusy(cell)) return;
      const index = order.indexOf(cell.id);
      const afterId = order[index - 1] ?? null;
      const rest = order.filter((other) => other !== cell.id);
      const { [cell.id]: _, ...others } = cells;
      set({
        order: rest,
        cells: others,
        hidden: hidden.map((one) => (one.afterId === cell.id ? { ...one, afterId } : one)),
        deletions: [...deletions, { cell, afterId }],
        selectedId: rest[Math.min(index, rest.length - 1)] ?? null,
        mode: 'command',
        beforeReset: null,
      });
    },
    undoDelete() {
      const { deletions, order, cells, language } = get();
      const last = lastDeletion(get());
      if (last === null) return;
      const deleted = turn(last.cell, null, language).cell;
      // After a reset the author's cell may be back already; the reader's then returns beside it.
      const cell = cells[deleted.id] === undefined ? deleted : asOwn(deleted);
      const after = last.afterId === null ? -1 : order.indexOf(last.afterId);
      const index = last.afterId !== null && after === -1 ? order.length : after + 1;
      place(cell, index);
      set({ deletions: deletions.filter((other) => other !== last), selectedId: cell.id, mode: 'command' });
    },
    moveCell(id, by) {
      const order = [...get().order];
      const from = order.indexOf(id);
      const to = from + by;
      if (from === -1 || to < 0 || to >= order.length) return;
      order.splice(from, 1);
      order.splice(to, 0, id);
      set({ order, beforeReset: null });
    },
    changeKind(id, kind) {
      const cell = get().cells[id];
      if (cell === undefined || cell.kind === kind || isBusy(cell)) return;
      changeByReader(id, (before) => {
        // What the author wrote for all languages stays text in the others.
        const others = isShared(before) && before.author !== null ? lesson.languages : [];
        const elsewhere = others
          .filter((other) => other !== before.language)
          .map((other) => [other, { ...variantOf(before), revision: null }] as const);
        return rejoined({
          ...before,
          kind,
          ...noResults,
          // What was raw in a file is no longer, once its reader has made something of it.
          ...(before.fromFile === undefined ? {} : { fromFile: { ...before.fromFile, isRaw: undefined } }),
          elsewhere: { ...before.elsewhere, ...Object.fromEntries(elsewhere) },
        });
      });
    },
    toggleOutput(id) {
      change(id, ({ collapsed }) => ({ collapsed: !collapsed }));
    },
    clearOutputs() {
      set(({ cells }) => ({
        cells: mapCells(cells, (cell) => (isBusy(cell) ? cell : withoutResults(cell))),
      }));
    },
    resetCell(id) {
      changeByReader(id, (cell) =>
        cell.author === null ? {} : rejoined({ ...cell, ...cell.author, ...(isBusy(cell) ? {} : noResults) }),
      );
    },
    resetLesson() {
      const { order, cells, hidden, language } = get();
      if (hasBusy(get())) return;
      const fresh = cellsFromLesson(lesson, language).map((cell) =>
        // What the reader did in another language is not what is being reset.
        rejoined({ ...cell, elsewhere: { ...cell.elsewhere, ...cells[cell.id]?.elsewhere } }),
      );
      set({
        beforeReset: { order, cells, hidden },
        order: fresh.map(({ id }) => id),
        cells: byId(fresh),
        selectedId: fresh[0]?.id ?? null,
        mode: 'command',
        seenAuthorIds: fresh.map(({ id }) => id),
        revisions: {},
      });
    },
    undoReset() {
      const { beforeReset } = get();
      if (beforeReset === null) return;
      set({ ...beforeReset, beforeReset: null, selectedId: beforeReset.order[0] ?? null, mode: 'command' });
    },
    resolve(id, choice) {
      const { revisions } = get();
      const author = revisions[id];
      if (author === undefined) return;
      const { [id]: _, ...rest } = revisions;
      change(id, (cell) =>
        choice === 'mine' || isBusy(cell) ? { author } : { author, ...author, ...noResults },
      );
      set({ revisions: rest });
    },
    rename(title) {
      set({ title });
    },
    setLanguage(language) {
      const before = get();
      if (language === before.language || !lesson.languages.includes(language) || hasBusy(before)) return;
      const { beforeReset, selectedId } = before;
      const turned = inLanguage(before, language);
      set({
        ...turned,
        language,
        selectedId: selectedId !== null && turned.cells[selectedId] === undefined ? null : selectedId,
        mode: 'command',
        beforeReset:
          beforeReset === null ? null : contentOf(inLanguage({ ...beforeReset, revisions: {} }, language)),
      });
    },
    setStatus(id, status) {
      change(id, () => ({ status }));
    },
    beginRun(id, executionCount) {
      change(id, () => ({ ...noResults, executionCount, status: 'running' }));
    },
    addOutputs(id, outputs) {
      change(id, (cell) => appendOutputs(cell, outputs));
      for (const output of outputs) if (output.kind === 'update') updateOthers(id, output);
    },
    setGraphs(id, graphs) {
      change(id, () => ({ graphs }));
    },
    endRun(id, status, durationMs) {
      change(id, () => ({ status, durationMs, clearsNext: false }));
    },
    replace(content) {
      const { selectedId, mode } = get();
      const kept = selectedId !== null && content.cells[selectedId] !== undefined;
      set({
        ...content,
        selectedId: kept ? selectedId : null,
        mode: kept ? mode : 'command',
        beforeReset: null,
      });
    },
  };
  return Object.assign(store, actions);
}

export function isBusy(cell: Pick<CellState, 'status'>): boolean {
  return cell.status === 'queued' || cell.status === 'running';
}

export function hasBusy({ order, cells }: Pick<Content, 'order' | 'cells'>): boolean {
  return order.some((id) => isBusy(cells[id]!));
}

/** The deletion that is undone next: the newest of a cell that the shown language has. */
export function lastDeletion({
  deletions,
  language,
}: Pick<DocumentState, 'deletions' | 'language'>): Placed | null {
  return deletions.findLast(({ cell }) => isIn(cell, language)) ?? null;
}

function contentOf({ order, cells, hidden }: Content): Content {
  return { order, cells, hidden };
}

export function byId(cells: readonly CellState[]): Record<string, CellState> {
  return Object.fromEntries(cells.map((cell) => [cell.id, cell]));
}

function asOwn(cell: CellState): CellState {
  return { ...cell, id: newCell('code', cell.language).id, author: null };
}

function withoutResults(cell: CellState): CellState {
  return { ...cell, ...noResults };
}

function mapCells(cells: Content['cells'], map: (cell: CellState) => CellState): Content['cells'] {
  return byId(Object.values(cells).map(map));
}
