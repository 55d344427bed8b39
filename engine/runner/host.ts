// The page's handle on the sandbox: makes the hidden frame, starts and replaces workers, runs cells one at
// a time and tells what came of them. No React here, and no trust in anything the sandbox says.
import type { Graph } from '../trace/schema';
import { fromFrameSchema, protocolVersion, type ToFrame } from './frameProtocol';
import { limits } from './limits';
import { makeSandboxFrame } from './origin';
import type { BackendInfo, BackendName, Language, Output, RunStatus, ToPage, Variable } from './protocol';
import { Session } from './session';

export type LossReason = 'interrupt' | 'crash' | 'flood' | 'restart';

export type HostEvent =
  | { type: 'started'; backend: BackendInfo; isolated: boolean }
  | { type: 'outputs'; runId: string; outputs: Output[] }
  | { type: 'graphs'; runId: string; graphs: Graph[] }
  /** The run waits for its language's interpreter. */
  | { type: 'language-starting'; runId: string; stage: string }
  /** The cell waits for a line of text: answer() gives it. */
  | { type: 'input-wanted'; runId: string; prompt: string; isSecret: boolean }
  | { type: 'ended'; runId: string; status: RunStatus; durationMs: number }
  | { type: 'backend-changed'; backend: BackendInfo; notice: string | null }
  | { type: 'worker-lost'; reason: LossReason; message: string }
  | { type: 'refused'; message: string };

export interface RunRequest {
  readonly runId: string;
  readonly cellId: string;
  readonly language: Language;
  readonly source: string;
  readonly executionCount: number;
}

export interface HostOptions {
  /** The sandbox's origin, never the page's own. */
  readonly origin: string;
  /** Where the frame goes. */
  readonly container: HTMLElement;
  /** A frame of makeSandboxFrame that is in the page already, to be taken over; null to make one. */
  readonly frame?: HTMLIFrameElement | null;
  readonly backend: BackendName | null;
  onEvent(event: HostEvent): void;
}

type Reply = Extract<ToPage, { type: 'reply' }>;

interface Waiting<T> {
  resolve(value: T): void;
  reject(error: Error): void;
}

const lossMessages: Record<LossReason, string> = {
  interrupt:
    'The cell could not be stopped any other way, so the runner was replaced. Its variables are gone.',
  crash: 'The runner stopped working, perhaps for want of memory. Its variables are gone.',
  flood: 'The cell sent far more than a cell may, so the runner was replaced. Its variables are gone.',
  restart: 'The runner was restarted. Its variables are gone.',
};

export class RunnerHost {
  readonly #options: HostOptions;
  #backend: BackendName | null;
  /** Somebody else's until the first start; taken over then. */
  #given: HTMLIFrameElement | null;
  #frame: HTMLIFrameElement | null = null;
  #frameReady: Promise<void> | null = null;
  #session: Session | null = null;
  #workerId = '';
  #workers = 0;
  #starting: (Waiting<BackendInfo> & { promise: Promise<BackendInfo> }) | null = null;
  #startTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #requests = new Map<string, Waiting<Reply>>();
  #requestCount = 0;
  #stopping: { promise: Promise<'kept' | 'lost'>; resolve(outcome: 'kept' | 'lost'): void } | null = null;
  #graceTimer: ReturnType<typeof setTimeout> | undefined;
  #pingTimer: ReturnType<typeof setInterval> | undefined;
  #pings = 0;
  #missed = 0;
  #onFrameReady: (() => void) | null = null;
  #isDisposed = false;

  constructor(options: HostOptions) {
    if (options.origin === window.location.origin) {
      throw new Error('internal: the sandbox must not share the origin of the page');
    }
    this.#options = options;
    this.#backend = options.backend;
    this.#given = options.frame ?? null;
    window.addEventListener('message', this.#onWindowMessage);
  }

  /** Starts the sandbox where it does not run yet; resolves when it computes. */
  start(): Promise<BackendInfo> {
    if (this.#isDisposed) return Promise.reject(new Error('internal: the runner was disposed'));
    if (this.#starting) return this.#starting.promise;
    let waiting!: Waiting<BackendInfo>;
    const promise = new Promise<BackendInfo>((resolve, reject) => {
      waiting = { resolve, reject };
    });
    // A start may fail while nobody waits for it; the next one who asks is told.
    promise.catch(() => {});
    this.#starting = { ...waiting, promise };
    this.#spawn().catch((error: Error) => this.#startFailed(error.message));
    return promise;
  }

  /** Gives a cell the line that it has asked for; null where there is none, which ends the cell. */
  answer(runId: string, text: string | null): void {
    this.#session?.send({ type: 'input', runId, text });
  }

  /** Runs a cell; one at a time, the queue is the caller's. */
  run(request: RunRequest): void {
    if (!this.#session) throw new Error('internal: run() before start()');
    this.#session.send({ type: 'run', ...request });
  }

  /** Stops the running cell. 'lost' where its worker had to be replaced and the variables are gone. */
  interrupt(): Promise<'kept' | 'lost'> {
    const runId = this.#session?.runId;
    if (!runId) return Promise.resolve('kept');
    if (this.#stopping) return this.#stopping.promise;
    let resolve!: (outcome: 'kept' | 'lost') => void;
    const promise = new Promise<'kept' | 'lost'>((settle) => {
      resolve = settle;
    });
    this.#stopping = { promise, resolve };
    this.#tellFrame({ type: 'lantern:interrupt', workerId: this.#workerId });
    this.#session!.send({ type: 'interrupt', runId });
    this.#graceTimer = setTimeout(() => this.#lose('interrupt'), limits.interruptGraceMs);
    return promise;
  }

  /** A fresh worker; resolves when it computes. */
  async restart(): Promise<void> {
    this.#lose('restart');
    await this.start();
  }

  async useBackend(backend: BackendName): Promise<BackendInfo> {
    await this.start();
    let info: BackendInfo | null = null;
    this.#backendWaiters.add((changed) => {
      info = changed;
    });
    await this.#ask({ type: 'use-backend', requestId: this.#nextRequest(), backend });
    if (!info) throw new Error(`The ${backend} backend could not be loaded.`);
    this.#backend = backend;
    return info;
  }

  async graphOf(expression: string): Promise<Graph> {
    await this.start();
    const reply = await this.#ask({ type: 'graph-of', requestId: this.#nextRequest(), expression });
    if (!reply.graph) throw new Error(`There is no graph of ${expression}.`);
    return reply.graph;
  }

  async names(): Promise<Variable[]> {
    await this.start();
    const reply = await this.#ask({ type: 'names', requestId: this.#nextRequest() });
    return reply.variables ?? [];
  }

  dispose(): void {
    this.#isDisposed = true;
    window.removeEventListener('message', this.#onWindowMessage);
    this.#drop('The runner was closed.');
    this.#removeFrame();
  }

  readonly #backendWaiters = new Set<(backend: BackendInfo) => void>();

  #nextRequest(): string {
    this.#requestCount += 1;
    return `request-${this.#requestCount}`;
  }

  #ask(
    message:
      | { type: 'use-backend'; requestId: string; backend: BackendName }
      | { type: 'graph-of'; requestId: string; expression: string }
      | { type: 'names'; requestId: string },
  ): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (!this.#session) return reject(new Error('The runner is not running.'));
      this.#requests.set(message.requestId, { resolve, reject });
      this.#session.send(message);
    });
  }

  async #spawn(): Promise<void> {
    clearTimeout(this.#startTimer);
    this.#startTimer = setTimeout(
      () => this.#startFailed('The sandbox did not answer. Is its address blocked or offline?'),
      limits.startTimeoutMs,
    );
    const attempt = this.#starting;
    await this.#openFrame();
    if (this.#isDisposed || this.#starting !== attempt) return;
    this.#workers += 1;
    this.#workerId = `worker-${this.#workers}-${crypto.randomUUID()}`;
    const channel = new MessageChannel();
    const session: Session = new Session(channel.port1, {
      message: (message) => this.#session === session && this.#onMessage(message),
      refused: (message) => this.#options.onEvent({ type: 'refused', message }),
      flood: () => this.#session === session && this.#lose('flood'),
    });
    this.#session = session;
    this.#tellFrame({ type: 'lantern:spawn', version: protocolVersion, workerId: this.#workerId }, [
      channel.port2,
    ]);
    session.send({ type: 'start', version: protocolVersion, backend: this.#backend });
    this.#watchFrame();
  }

  #openFrame(): Promise<void> {
    this.#frameReady ??= new Promise((resolve) => {
      this.#onFrameReady = resolve;
      this.#frame = this.#given ?? makeSandboxFrame(this.#options.origin);
      if (this.#given === null) this.#options.container.append(this.#frame);
      // It may have said that it is ready before anybody listened: then it answers, and else it says so later.
      else this.#tellFrame({ type: 'lantern:ping', pingId: 0 });
      this.#given = null;
    });
    return this.#frameReady;
  }

  #removeFrame(): void {
    this.#given?.remove();
    this.#given = null;
    this.#frame?.remove();
    this.#frame = null;
    this.#frameReady = null;
    this.#onFrameReady = null;
    clearInterval(this.#pingTimer);
  }

  #tellFrame(message: ToFrame, transfer: Transferable[] = []): void {
    this.#frame?.contentWindow?.postMessage(message, this.#options.origin, transfer);
  }

  /** A process that died tells nobody, so the frame is asked for a sign of life while it should work. */
  #watchFrame(): void {
    clearInterval(this.#pingTimer);
    this.#missed = 0;
    this.#pingTimer = setInterval(() => {
      if (document.visibilityState === 'hidden') return;
      this.#missed += 1;
      if (this.#missed > limits.missedPings) {
        this.#removeFrame();
        this.#lose('crash');
        return;
      }
      this.#pings += 1;
      this.#tellFrame({ type: 'lantern:ping', pingId: this.#pings });
    }, limits.pingEveryMs);
  }

  readonly #onWindowMessage = (event: MessageEvent<unknown>): void => {
    if (!this.#frame || event.source !== this.#frame.contentWindow) return;
    if (event.origin !== this.#options.origin) return;
    const parsed = fromFrameSchema.safeParse(event.data);
    if (!parsed.success) {
      this.#options.onEvent({
        type: 'refused',
        message: 'The sandbox frame sent a message that does not fit.',
      });
      return;
    }
    const message = parsed.data;
    if (message.type === 'lantern:frame-ready') this.#onFrameReady?.();
    else if (message.type === 'lantern:pong') {
      this.#missed = 0;
      this.#onFrameReady?.();
    } else if (message.workerId === this.#workerId) {
      if (this.#startTimer !== undefined && this.#starting && !this.#isRunning)
        this.#startFailed(message.message);
      else this.#lose('crash');
    }
  };

  #isRunning = false;

  #onMessage(message: ToPage): void {
    const { onEvent } = this.#options;
    switch (message.type) {
      case 'started':
        clearTimeout(this.#startTimer);
        this.#isRunning = true;
        onEvent({ type: 'started', backend: message.backend, isolated: message.isolated });
        this.#starting?.resolve(message.backend);
        break;
      case 'start-failed':
        this.#startFailed(message.message);
        break;
      case 'run-began':
        break;
      case 'language-starting':
        onEvent({ type: 'language-starting', runId: message.runId, stage: message.stage });
        break;
      case 'input-wanted': {
        const { runId, prompt, isSecret } = message;
        onEvent({ type: 'input-wanted', runId, prompt, isSecret });
        break;
      }
      case 'outputs':
        if (message.outputs.length > 0)
          onEvent({ type: 'outputs', runId: message.runId, outputs: message.outputs });
        break;
      case 'graphs':
        onEvent({ type: 'graphs', runId: message.runId, graphs: message.graphs });
        break;
      case 'run-ended':
        this.#settleInterrupt('kept');
        onEvent({
          type: 'ended',
          runId: message.runId,
          status: message.status,
          durationMs: message.durationMs,
        });
        break;
      case 'backend-changed':
        for (const tell of this.#backendWaiters) tell(message.backend);
        this.#backendWaiters.clear();
        onEvent({ type: 'backend-changed', backend: message.backend, notice: message.notice });
        break;
      case 'reply': {
        const waiting = this.#requests.get(message.requestId);
        this.#requests.delete(message.requestId);
        if (message.message !== null) waiting?.reject(new Error(message.message));
        else waiting?.resolve(message);
      }
    }
  }

  #settleInterrupt(outcome: 'kept' | 'lost'): void {
    clearTimeout(this.#graceTimer);
    this.#stopping?.resolve(outcome);
    this.#stopping = null;
  }

  #startFailed(message: string): void {
    const starting = this.#starting;
    this.#drop(message);
    // A frame that never answered is tried anew.
    this.#removeFrame();
    starting?.reject(new Error(message));
  }

  /** The worker and its variables are gone. A new one is on its way before the page asks. */
  #lose(reason: LossReason): void {
    const starting = this.#starting;
    const message = lossMessages[reason];
    this.#drop(message);
    starting?.reject(new Error(message));
    this.#options.onEvent({ type: 'worker-lost', reason, message });
    this.start();
  }

  #drop(message: string): void {
    clearTimeout(this.#startTimer);
    if (this.#workerId) this.#tellFrame({ type: 'lantern:terminate', workerId: this.#workerId });
    this.#workerId = '';
    this.#session?.close();
    this.#session = null;
    this.#isRunning = false;
    this.#starting = null;
    for (const { reject } of this.#requests.values()) reject(new Error(message));
    this.#requests.clear();
    this.#backendWaiters.clear();
    this.#settleInterrupt('lost');
  }
}
