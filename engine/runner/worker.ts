// The worker in which cells run, behind start.ts: takes the port, starts the engine, runs one cell at a time and reports.
// The reader's code shares this realm, so what the plumbing needs is taken here before any of it runs,
// and the port never leaves this file.
import type { Probe } from '../backend/adapter';
import { makeConsole } from './console';
import { describeError, type ErrorOutput } from './errors';
import { format } from './format';
import { protocolVersion } from './frameProtocol';
import { limits } from './limits';
import { guardBuiltins, lockDown } from './lockdown';
import { Outputs } from './outputs';
import {
  type Output,
  type RunStatus,
  type ToPage,
  type ToWorker,
  toPageSchema,
  toWorkerSchema,
} from './protocol';
import type { PythonCells } from './python/cells';
import { openEngine } from './torch';
import { Cells, KeyboardInterrupt } from './typescript/cells';
import { expectTypes } from './typescript/compile';

/** Written in when the sandbox is built: the folder of the Python interpreter. */
declare const lanternPython: { readonly base: string; readonly lock: string };

const realm = globalThis as unknown as Record<string, unknown>;
const { apply } = Reflect;
const dataOf = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')!.get!;
const now = performance.now.bind(performance);
const later = setTimeout.bind(globalThis);
const warn = console.warn.bind(console);
const loadAtomic = Atomics.load;
const storeAtomic = Atomics.store;
const stackFrames = 60;
/** When a reader who has just come has run something; what nothing waits for is done then. */
const restAfterMs = 3000;
/** How long a cell that is asked to stop may take before it is left behind. */
const settleMs = limits.interruptGraceMs / 4;

const lock = lockDown(globalThis);
const engine = openEngine();
let warmed: Promise<void> = Promise.resolve();

/** Called once, by the worker's first script, with the message that brings the port. */
export async function open(firstMessage: Promise<MessageEvent>, webgpu: Promise<Probe>): Promise<void> {
  // Nobody has asked yet: what takes time is begun, and whoever asks finds it done.
  warmed = lock.lend(() => engine.warm(webgpu));
  const { ports, data } = await firstMessage;
  if (ports[0] !== undefined) serve(ports[0], (data as { flag: Int32Array | null }).flag);
}

function serve(port: MessagePort, flag: Int32Array | null): void {
  const post = port.postMessage.bind(port);
  const send = (message: ToPage): void => post(message);
  const locate = (address: string, line: number, column: number) => cells.locate(address, line, column);

  let run: Run | null = null;
  let builtins: ReturnType<typeof guardBuiltins> | null = null;
  let queue: Promise<void> = Promise.resolve();

  interface Run {
    readonly id: string;
    readonly cellId: string;
    readonly outputs: Outputs;
    isStopped: boolean;
    /** Ends the run where the cell waits for something. */
    stop(error: unknown): void;
  }

  /** Null until a Python cell has run. */
  let python: PythonCells | null = null;

  const bindings = (): Map<string, unknown> =>
    python?.bindings() ?? new Map(cells.names().map(({ name, value }) => [name, value]));
  const isFlagged = (): boolean => flag !== null && loadAtomic(flag, 0) !== 0;
  const isStopped = (): boolean => isFlagged() || (run?.isStopped ?? false);

  const cells = new Cells({
    realm,
    module: (name) => engine.module(name),
    nameTensor: (value, name, cellId, line) => engine.nameTensor(value, name, cellId, line),
    isInterrupted: isStopped,
    breathe,
    yieldEveryMs: limits.yieldEveryMs,
  });

  const printing = makeConsole({
    write: (name, text) => run?.outputs.print(name, text),
    special: (value) => engine.printed(value),
    stackOf: (error) => writeError(describeError(error, run?.cellId ?? '', locate)),
  });

  async function start(message: Extract<ToWorker, { type: 'start' }>): Promise<void> {
    try {
      await warmed;
      const backend = await lock.lend(() => engine.useBackend(message.backend));
      Object.assign(realm, engine.globals(), { print: printing.print });
      Object.defineProperty(realm, 'console', {
        value: printing.console,
        writable: true,
        configurable: true,
      });
      Error.stackTraceLimit = stackFrames;
      builtins = guardBuiltins(globalThis);
      send({ type: 'started', version: protocolVersion, backend, isolated: flag !== null });
      later(lookAtTheRest, restAfterMs);
    } catch (error) {
      send({ type: 'start-failed', message: String(error).slice(0, 5000) });
    }
  }

  function lookAtTheRest(): void {
    // A cell that cannot wait fetches it itself, and says so if it fails.
    void expectTypes().catch(() => {});
    queue = queue.then(() => {
      if (engine.lookFurther()) tellBackend(null);
    });
  }

  /** The interpreter comes with the first Python cell; the reader is told what is being waited for. */
  async function startPython(runId: string): Promise<PythonCells> {
    const [{ startInterpreter }, { PythonCells }] = await Promise.all([
      import('./python/interpreter'),
      import('./python/cells'),
    ]);
    const interpreter = await lock.lend(() =>
      startInterpreter({
        base: new URL(lanternPython.base, location.origin).href,
        lock: lanternPython.lock,
        progress: (stage) => send({ type: 'language-starting', runId, stage }),
      }),
    );
    return new PythonCells(
      interpreter,
      {
        write: (name, text) => run?.outputs.print(name, text),
        add: (output) => run?.outputs.add(output),
        ask,
      },
      flag,
    );
  }

  let answered: ((text: string | null) => void) | null = null;

  /** Asks the reader for a line of text: Python's input(). */
  async function ask(prompt: string, isSecret: boolean): Promise<string> {
    if (!run) throw new Error('nobody is there to answer');
    await run.outputs.flush();
    send({ type: 'input-wanted', runId: run.id, prompt: prompt.slice(0, 2000), isSecret });
    const text = await new Promise<string | null>((resolve) => {
      answered = resolve;
    });
    if (text === null) throw new KeyboardInterrupt('');
    return text;
  }

  /** Built-in objects are put back before any of our own code goes on after the cell's. */
  async function runAndMend(cellId: string, source: string, mended: string[]): Promise<{ value: unknown }> {
    try {
      return await cells.run(cellId, source);
    } finally {
      mendInto(mended);
    }
  }

  function mendInto(mended: string[]): void {
    const names = builtins?.mend() ?? [];
    for (let index = 0; index < names.length; index++) mended[mended.length] = names[index]!;
  }

  async function runCell({
    runId,
    cellId,
    language,
    source,
    executionCount,
  }: Extract<ToWorker, { type: 'run' }>): Promise<void> {
    let sequence = 0;
    const outputs = new Outputs({
      send: (batch) => {
        send({ type: 'outputs', runId, sequence, outputs: batch });
        sequence += 1;
      },
      resolve: (text) => engine.resolve(text),
      now,
      later,
    });
    let stop!: (error: unknown) => void;
    const stopped = new Promise<never>((_, reject) => {
      stop = reject;
    });
    stopped.catch(() => {});
    const current: Run = { id: runId, cellId, outputs, isStopped: false, stop };
    send({ type: 'run-began', runId });
    const begunAt = now();
    const mended: string[] = [];
    let status: RunStatus = 'ok';
    try {
      const notice = await lock.lend(() => engine.ready());
      if (notice) tellBackend(notice);
      if (language === 'python') python ??= await startPython(runId);
      engine.beginRun(cellId, cells.nextAddress(cellId));
      run = current;
      if (language === 'python') {
        status = await python!.run(cellId, source, executionCount);
        await outputs.flush();
        await breathe();
      } else await runTypescript(current, source, mended, stopped);
    } catch (error) {
      status =
        current.isStopped || error instanceof KeyboardInterrupt || isFlagged() ? 'interrupted' : 'error';
      const shown = status === 'interrupted' ? new KeyboardInterrupt('') : error;
      const lost = await engine.lost();
      await outputs.flush().catch(() => {});
      outputs.add(describeOr(lost && status === 'error' ? deviceLost(lost) : shown, cellId, error));
    }
    const durationMs = Math.max(0, now() - begunAt);
    const lost = status === 'ok' ? await engine.lost() : null;
    if (lost) {
      status = 'error';
      outputs.add(describeOr(deviceLost(lost), cellId, null));
    }
    mendInto(mended);
    if (mended.length > 0) outputs.add({ kind: 'notice', text: mendedNotice(mended) });
    await outputs.flush();
    if (status === 'ok') await sendGraphs(runId);
    outputs.close();
    run = null;
    send({ type: 'run-ended', runId, status, durationMs });
  }

  async function runTypescript(
    current: Run,
    source: string,
    mended: string[],
    stopped: Promise<never>,
  ): Promise<void> {
    const { cellId, outputs } = current;
    const stop = current.stop;
    const { value } = await new Promise<{ value: unknown }>((resolve, reject) => {
      current.stop = reject;
      // The cell's first part runs within this call, so that its promise is awaited without then().
      const settle = async (): Promise<void> => {
        try {
          resolve(await runAndMend(cellId, source, mended));
        } catch (error) {
          reject(error);
        }
      };
      void settle();
    });
    current.stop = stop;
    if (isStopped()) throw new KeyboardInterrupt('the cell was interrupted');
    if (value !== undefined) showResult(outputs, value);
    await outputs.flush();
    // Unhandled rejections are reported in a task of their own.
    await new Promise<void>((resolve) => later(resolve, 0));
    await breathe();
    await Promise.race([stopped, Promise.resolve()]);
  }

  function describeOr(error: unknown, cellId: string, original: unknown): ErrorOutput {
    try {
      const described = describeError(error, cellId, locate);
      if (described.frames.length > 0 || original === null) return described;
      return { ...described, frames: describeError(original, cellId, locate).frames };
    } catch {
      return {
        kind: 'error',
        name: 'Error',
        message: 'The error could not be shown.',
        frames: [],
        hint: null,
      };
    }
  }

  function showResult(outputs: Outputs, value: unknown): void {
    const plain = format(value, { special: (inner) => engine.printed(inner) }).slice(0, limits.outputChars);
    const display = (shown: string): Output => ({
      kind: 'display',
      isResult: true,
      data: { 'text/plain': shown },
    });
    outputs.add(engine.resolve(plain)?.then(display) ?? display(plain));
  }

  async function sendGraphs(runId: string): Promise<void> {
    try {
      const graphs = await engine.graphs(bindings());
      if (graphs.length === 0) return;
      const message: ToPage = { type: 'graphs', runId, graphs: graphs.slice(0, limits.graphsPerRun) };
      if (toPageSchema.safeParse(message).success) send(message);
    } catch {
      // A graph that cannot be drawn must not cost the cell its result.
    }
  }

  function tellBackend(notice: string | null): void {
    send({ type: 'backend-changed', backend: engine.backendInfo(), notice });
  }

  async function reply(
    requestId: string,
    work: () => Promise<Partial<Extract<ToPage, { type: 'reply' }>>>,
  ): Promise<void> {
    const empty = { type: 'reply', requestId, message: null, graph: null, variables: null } as const;
    try {
      send({ ...empty, ...(await work()) });
    } catch (error) {
      send({ ...empty, message: (error instanceof Error ? error.message : String(error)).slice(0, 2000) });
    }
  }

  function answer(message: ToWorker): void {
    switch (message.type) {
      case 'interrupt':
        if (run?.id !== message.runId) return;
        run.isStopped = true;
        answered?.(null);
        // Loops notice by themselves; what waits for a promise or a timer is left behind.
        later(run.stop, settleMs, new KeyboardInterrupt(''));
        return;
      case 'input':
        if (run?.id === message.runId) answered?.(message.text);
        return;
      case 'start':
        queue = queue.then(() => start(message));
        return;
      case 'run':
        if (flag) storeAtomic(flag, 0, 0);
        queue = queue.then(() => runCell(message));
        return;
      case 'use-backend':
        queue = queue.then(() =>
          reply(message.requestId, async () => {
            await lock.lend(() => engine.useBackend(message.backend));
            tellBackend(null);
            return {};
          }),
        );
        return;
      case 'graph-of':
        queue = queue.then(() =>
          reply(message.requestId, async () => {
            const graph = await engine.graphOf(
              python?.find(message.expression) ?? lookUp(cells, message.expression),
              bindings(),
            );
            if (!graph) throw new Error(`${message.expression} is no tensor with a graph.`);
            return { graph };
          }),
        );
        return;
      case 'names':
        queue = queue.then(() =>
          reply(message.requestId, async () => ({
            variables: (python ? [] : cells.names())
              .slice(0, limits.variablesPerReply)
              .map(({ name, value }) => ({
                name: name.slice(0, 200),
                ...(engine.summarise(value) ?? summarise(value)),
              })),
          })),
        );
    }
  }

  const complain = (error: unknown, event: Event): void => {
    event.preventDefault();
    if (run && !(error instanceof KeyboardInterrupt)) run.stop(error);
  };
  addEventListener('error', (event) => complain(event.error ?? new Error(event.message), event));
  addEventListener('unhandledrejection', (event) => complain(event.reason, event));

  port.onmessage = (event) => {
    const parsed = toWorkerSchema.safeParse(apply(dataOf, event, []));
    if (parsed.success) answer(parsed.data);
    else warn('The runner refused a message that does not fit the protocol:', parsed.error.message);
  };
}

const turn = new MessageChannel();
const turned: Array<() => void> = [];
turn.port1.onmessage = () => turned.shift()?.();
const askForTurn = turn.port2.postMessage.bind(turn.port2);

/** A whole turn of the event loop, so that messages come in and finalizers run. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    turned.push(resolve);
    askForTurn(null);
  });
}

function writeError({ name, message, frames }: ErrorOutput): string {
  const lines = frames.map(
    ({ functionName, cellId, line, column }) =>
      `    at ${functionName ?? 'cell'} (${cellId}:${line}:${column})`,
  );
  return [message ? `${name}: ${message}` : name, ...lines].join('\n');
}

function deviceLost(why: string): Error {
  const error = new Error(
    `the GPU device was lost (${why}) while the cell ran, so its results were thrown away. The next run starts on a fresh device; run the cells above again.`,
  );
  error.name = 'RuntimeError';
  return error;
}

function mendedNotice(mended: string[]): string {
  const shown = mended.slice(0, 5).join(', ');
  const rest = mended.length > 5 ? ` and ${mended.length - 5} more` : '';
  return `The cell changed built-in objects (${shown}${rest}). They were put back, so that later cells still work.`.slice(
    0,
    2000,
  );
}

/** The value of a dotted name such as net.fc1.weight: read, never evaluated. */
function lookUp(cells: Cells, expression: string): unknown {
  const [first, ...rest] = expression.trim().split('.');
  if (!first || !cells.has(first)) throw new Error(`No cell that has run declares ${first ?? 'this name'}.`);
  let value = cells.read(first);
  for (const key of rest) {
    if (typeof value !== 'object' && typeof value !== 'function') return undefined;
    if (value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function summarise(value: unknown): { type: string; summary: string } {
  const type =
    typeof value === 'object' && value !== null ? (value.constructor?.name ?? 'object') : typeof value;
  const summary = typeof value === 'function' ? '' : format(value, { depth: 0 }).split('\n', 1)[0]!;
  return { type: String(type).slice(0, 200), summary: summary.slice(0, 500) };
}
