// The queue of cells to run, and what the sandbox is doing. One cell runs at a time; an error or an
// interrupt clears the queue; when the worker is lost the page says that the variables are gone and
// offers to run the cells above again. It drives a RunnerPort, so that any runner of that shape will do.
// No React, no DOM, no storage.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  BackendInfo,
  BackendName,
  Language,
  Output,
  RunStatus,
  Variable,
} from '../../../engine/runner/protocol';
import type { Graph } from '../../../engine/trace/schema';
import { type AskPython, noPythonHelp } from '../../editor/pythonHelp';
import type { DocumentStore } from './document';

/** What the notebook needs of the sandbox; RunnerHost of engine/runner/host.ts has this shape. */
export interface RunnerPort {
  start(): Promise<BackendInfo>;
  run(request: {
    runId: string;
    cellId: string;
    language: Language;
    source: string;
    executionCount: number;
  }): void;
  interrupt(): Promise<'kept' | 'lost'>;
  restart(): Promise<void>;
  useBackend(name: BackendName): Promise<BackendInfo>;
  graphOf(expression: string): Promise<Graph>;
  names(): Promise<Variable[]>;
  /** Help with Python from its interpreter, where the runner has one that can be asked. */
  askPython?: AskPython;
  dispose(): void;
}

export type RunnerEvent =
  | { type: 'started'; backend: BackendInfo; isolated: boolean }
  | { type: 'outputs'; runId: string; outputs: Output[] }
  | { type: 'graphs'; runId: string; graphs: Graph[] }
  | { type: 'ended'; runId: string; status: RunStatus; durationMs: number }
  | { type: 'backend-changed'; backend: BackendInfo; notice: string | null }
  | { type: 'worker-lost'; reason: 'interrupt' | 'crash' | 'flood' | 'restart'; message: string }
  | { type: 'refused'; message: string };

export interface Running {
  readonly runId: string;
  readonly cellId: string;
  /** By performance.now(), for the running time. */
  readonly startedAtMs: number;
}

export interface RunState {
  readonly connection: 'off' | 'starting' | 'ready' | 'failed';
  /** Why the sandbox could not be reached. */
  readonly failure: string | null;
  readonly backend: BackendInfo | null;
  readonly backendNotice: string | null;
  readonly running: Running | null;
  readonly queue: readonly string[];
  /** Cells that have run in the worker that lives now, each in its language (aliveKey): their variables exist. */
  readonly alive: ReadonlySet<string>;
  /** Set when the variables were lost against the reader's wish; aboveId is the cell to run up to. */
  readonly lost: { readonly message: string; readonly aboveId: string | null } | null;
  /** What a screen reader is told when a run ends. */
  readonly announcement: string;
}

export interface RunActions {
  connect(): Promise<void>;
  run(...cellIds: string[]): void;
  runAll(): void;
  /** The code cells above and the cell itself. */
  runTo(cellId: string): void;
  /** The code cells above, without the cell itself. */
  runAbove(cellId: string): void;
  interrupt(): Promise<void>;
  restart(): Promise<void>;
  chooseBackend(name: BackendName): Promise<void>;
  graphOf(expression: string): Promise<Graph>;
  /** Nothing where no interpreter answers; a question never starts the sandbox. */
  askPython: AskPython;
  dismissLost(): void;
  dismissBackendNotice(): void;
  dispose(): void;
}

export type RunStore = StoreApi<RunState> & RunActions;

type Connect = (onEvent: (event: RunnerEvent) => void) => Promise<RunnerPort>;

export function createRunStore(document: DocumentStore, openRunner: Connect): RunStore {
  const store = createStore<RunState>(() => ({
    connection: 'off',
    failure: null,
    backend: null,
    backendNotice: null,
    running: null,
    queue: [],
    alive: new Set(),
    lost: null,
    announcement: '',
  }));
  const { getState: get, setState: set } = store;
  let runner: RunnerPort | null = null;
  let connecting: Promise<void> | null = null;
  /** Raised by dispose: a start that was under way then must not revive what it belonged to. */
  let life = 0;
  let runs = 0;
  let nextCount = 1;

  const codeCells = () =>
    document.getState().order.filter((id) => document.getState().cells[id]?.kind === 'code');

  const clearQueue = () => {
    for (const id of get().queue) {
      if (document.getState().cells[id]?.status === 'queued') document.setStatus(id, restingStatus(id));
    }
    set({ queue: [] });
  };
  /** What a cell that was only queued goes back to. */
  const restingStatus = (id: string) =>
    document.getState().cells[id]?.outputs.some(({ kind }) => kind === 'error') ? 'error' : 'idle';

  const startNext = () => {
    const { running, queue, connection } = get();
    if (running !== null || connection !== 'ready' || runner === null) return;
    const [cellId, ...rest] = queue;
    if (cellId === undefined) return;
    const cell = document.getState().cells[cellId];
    set({ queue: rest });
    if (cell === undefined || cell.kind !== 'code') return startNext();
    const executionCount = nextCount++;
    const runId = `run-${++runs}-${cellId}`;
    set({ running: { runId, cellId, startedAtMs: performance.now() } });
    document.beginRun(cellId, executionCount);
    runner.run({ runId, cellId, language: cell.language, source: cell.source, executionCount });
  };

  const finish = (status: RunStatus, durationMs: number | null) => {
    const { running, alive } = get();
    if (running === null) return;
    const cell = document.getState().cells[running.cellId];
    document.endRun(running.cellId, status, durationMs);
    if (status !== 'ok') clearQueue();
    set({
      running: null,
      alive: cell === undefined ? alive : new Set(alive).add(aliveKey(cell)),
      announcement: announce(cell?.executionCount ?? null, status, get().queue.length),
    });
    startNext();
  };

  const loseWorker = (reason: 'interrupt' | 'crash' | 'flood' | 'restart', message: string) => {
    const { running, alive } = get();
    const wasOf = running?.cellId ?? document.getState().selectedId;
    if (running !== null) {
      document.addOutputs(running.cellId, [{ kind: 'notice', text: message }]);
      const status = reason === 'interrupt' || reason === 'restart' ? 'interrupted' : 'error';
      document.endRun(running.cellId, status, performance.now() - running.startedAtMs);
    }
    clearQueue();
    const hadVariables = alive.size > 0 || running !== null;
    const lost = reason === 'restart' || !hadVariables ? null : { message, aboveId: wasOf };
    nextCount = 1;
    set({ running: null, alive: new Set(), lost, announcement: message });
    void awaitWorker();
  };

  /** After a loss the runner starts anew by itself; cells wait in the queue until it computes. */
  const awaitWorker = async () => {
    const born = life;
    if (runner === null || get().connection !== 'ready') return;
    set({ connection: 'starting' });
    try {
      const backend = await runner.start();
      if (born !== life) return;
      set({ connection: 'ready', backend });
      startNext();
    } catch (error) {
      if (born === life) failToConnect(error);
    }
  };

  const failToConnect = (error: unknown) => {
    runner?.dispose();
    runner = null;
    connecting = null;
    clearQueue();
    set({ connection: 'failed', failure: error instanceof Error ? error.message : String(error) });
  };

  const handle = (event: RunnerEvent) => {
    const { running } = get();
    switch (event.type) {
      case 'started':
        set({ backend: event.backend });
        return;
      case 'outputs':
        if (event.runId === running?.runId) document.addOutputs(running.cellId, event.outputs);
        return;
      case 'graphs':
        if (event.runId === running?.runId) document.setGraphs(running.cellId, event.graphs);
        return;
      case 'ended':
        if (event.runId === running?.runId) finish(event.status, event.durationMs);
        return;
      case 'backend-changed':
        set({ backend: event.backend, backendNotice: event.notice });
        return;
      case 'worker-lost':
        loseWorker(event.reason, event.message);
        return;
      case 'refused':
        // A message that did not fit was dropped whole; the console keeps it for whoever looks.
        console.warn(`The sandbox sent something that was refused: ${event.message}`);
        return;
    }
  };

  const start = async () => {
    const born = life;
    set({ connection: 'starting', failure: null });
    let opened: RunnerPort | null = null;
    try {
      opened = await openRunner((event) => {
        if (born === life) handle(event);
      });
      if (born !== life) return opened.dispose();
      runner = opened;
      const backend = await opened.start();
      if (born !== life) return;
      set({ connection: 'ready', backend });
      startNext();
    } catch (error) {
      if (born === life) failToConnect(error);
      else opened?.dispose();
    }
  };

  const actions: RunActions = {
    connect() {
      connecting ??= start();
      return connecting;
    },
    run(...cellIds) {
      const { running, queue } = get();
      const added = cellIds.filter((id) => {
        const cell = document.getState().cells[id];
        return cell?.kind === 'code' && !queue.includes(id) && running?.cellId !== id;
      });
      if (added.length === 0) return;
      for (const id of added) document.setStatus(id, 'queued');
      set({ queue: [...queue, ...added], lost: null });
      void actions.connect();
      startNext();
    },
    runAll() {
      actions.run(...codeCells());
    },
    runTo(cellId) {
      const { order } = document.getState();
      const upTo = order.slice(0, order.indexOf(cellId) + 1);
      actions.run(...codeCells().filter((id) => upTo.includes(id)));
    },
    runAbove(cellId) {
      const { order } = document.getState();
      const above = order.slice(0, Math.max(order.indexOf(cellId), 0));
      actions.run(...codeCells().filter((id) => above.includes(id)));
    },
    async interrupt() {
      clearQueue();
      if (runner !== null && get().running !== null) await runner.interrupt();
    },
    async restart() {
      clearQueue();
      if (runner === null) {
        // Nothing runs yet, or the last start failed: starting is what there is to do.
        await actions.connect();
        return;
      }
      const restarted = runner.restart();
      // The runner says so itself as a rule; nothing may be left running if it did not.
      if (get().running !== null) loseWorker('restart', 'Restarted. Its variables are gone.');
      nextCount = 1;
      set({ alive: new Set(), lost: null, announcement: 'Restarted. All variables are gone.' });
      await restarted;
    },
    async chooseBackend(name) {
      await actions.connect();
      if (runner === null) return;
      // biome-ignore lint/correctness/useHookAtTopLevel: no hook, in spite of its name
      const backend = await runner.useBackend(name);
      set({ backend });
    },
    async graphOf(expression) {
      await actions.connect();
      if (runner === null) throw new Error(get().failure ?? 'The sandbox is not running.');
      return runner.graphOf(expression);
    },
    async askPython(request, signal) {
      if (get().connection !== 'ready') return noPythonHelp[request.kind];
      return (await runner?.askPython?.(request, signal)) ?? noPythonHelp[request.kind];
    },
    dismissLost() {
      set({ lost: null });
    },
    dismissBackendNotice() {
      set({ backendNotice: null });
    },
    dispose() {
      life += 1;
      runner?.dispose();
      runner = null;
      connecting = null;
      set({ connection: 'off', running: null, queue: [], alive: new Set() });
    },
  };
  return Object.assign(store, actions);
}

function announce(count: number | null, status: RunStatus, waiting: number): string {
  const cell = count === null ? 'The cell' : `Cell ${count}`;
  if (status === 'error') return `${cell} ended with an error.`;
  if (status === 'interrupted') return `${cell} was interrupted.`;
  return waiting > 0 ? `${cell} finished, ${waiting} waiting.` : `${cell} finished.`;
}

function aliveKey({ language, id }: { readonly language: Language; readonly id: string }): string {
  return `${language} ${id}`;
}

/** Whether the cell failed on a name that a cell above may declare, one that has not run in this worker. */
export function shouldOfferAbove(
  cellId: string,
  document: Pick<ReturnType<DocumentStore['getState']>, 'order' | 'cells'>,
  alive: ReadonlySet<string>,
): boolean {
  const cell = document.cells[cellId];
  const isNameError = cell?.outputs.some(
    (output) => output.kind === 'error' && (output.name === 'ReferenceError' || output.name === 'NameError'),
  );
  if (!isNameError) return false;
  const above = document.order.slice(0, document.order.indexOf(cellId));
  return above.some((id) => document.cells[id]?.kind === 'code' && !alive.has(aliveKey(document.cells[id]!)));
}
