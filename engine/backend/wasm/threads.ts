// Threads beside the one that calls: workers with the same kernels in the same shared memory. Work is a kernel, its
// description and how many parts it has; whoever is free takes the next part, the caller first of all, so that nothing
// waits for a worker that sleeps or has not yet started. Which thread computes a part changes no number.
import { RuntimeError } from '../errors';
import type { Run } from './module';

/** The words by which threads agree, in their shared memory. */
const words = {
  /** The number of the work, and below it the next part. Parts are taken by counting it up. */
  ticket: 0,
  kernel: 1,
  description: 2,
  parts: 3,
  done: 4,
  failed: 5,
} as const;
export const controlBytes = 64;

/** A ticket's lowest bits count parts; so many there may be. */
const partBits = 8;
export const maxParts = (1 << partBits) - 2;

/** How often a thread looks again before it sleeps: some microseconds, a few of which go by between two kernels. */
const looksOfWorker = 2000;
const looksOfCaller = 20_000;

/**
 * What a worker runs. Text, since a bundler would rewrite a function. Everything is read between loading the ticket and
 * taking it: if that succeeds, it was of one work.
 */
const source = `
const node = typeof process === 'object' && typeof require === 'function' ? require('node:worker_threads') : null;
function serve({ module, memory, control, scratch }) {
  const { run } = new WebAssembly.Instance(module, { env: { memory } }).exports;
  const words = new Int32Array(memory.buffer, control, ${controlBytes / 4});
  for (;;) {
    const ticket = Atomics.load(words, ${words.ticket});
    const kernel = Atomics.load(words, ${words.kernel});
    const description = Atomics.load(words, ${words.description});
    const parts = Atomics.load(words, ${words.parts});
    const part = ticket & ${(1 << partBits) - 1};
    if (part < parts) {
      if (Atomics.compareExchange(words, ${words.ticket}, ticket, ticket + 1) !== ticket) continue;
      try {
        run(kernel, description, part, parts, scratch);
      } catch {
        Atomics.store(words, ${words.failed}, 1);
      }
      if (Atomics.add(words, ${words.done}, 1) + 1 === parts) Atomics.notify(words, ${words.done});
      continue;
    }
    let looks = 0;
    while (looks < ${looksOfWorker} && Atomics.load(words, ${words.ticket}) === ticket) looks += 1;
    if (looks === ${looksOfWorker}) Atomics.wait(words, ${words.ticket}, ticket);
  }
}
if (node) serve(node.workerData);
else self.onmessage = ({ data }) => serve(data);
`;

/** In a page whoever has just come waits for a first output, which needs every core; until then one thread does it. */
const startAfterMs = 3000;

interface Worklike {
  terminate(): unknown;
}

/** What a worker is told when it starts. */
interface Begin {
  module: WebAssembly.Module;
  memory: WebAssembly.Memory;
  control: number;
  /** The address of its own place to work in. */
  scratch: number;
}

function start(begin: Begin): Worklike {
  if (typeof process === 'object' && process.versions?.node) {
    const { Worker: Thread } = process.getBuiltinModule('node:worker_threads');
    const thread = new Thread(source, { eval: true, workerData: begin });
    // It is no reason for the process to live on.
    thread.unref();
    return thread;
  }
  // What it takes is taken now: the reader's code may have changed it by then, and `Worker` is lent.
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const { revokeObjectURL } = URL;
  const Thread = Worker;
  const { postMessage } = Worker.prototype;
  let worker: Worker | null = null;
  const later = setTimeout(() => {
    worker = new Thread(url);
    Reflect.apply(postMessage, worker, [begin]);
    // The address must last until the worker has read it.
    setTimeout(() => revokeObjectURL(url), 10_000);
  }, startAfterMs);
  return {
    terminate() {
      clearTimeout(later);
      worker?.terminate();
    },
  };
}

export class Threads {
  readonly #words: Int32Array;
  readonly #run: Run;
  readonly #scratch: number;
  /** Whether this thread may sleep; a page's own may not. */
  #maySleep = true;

  private constructor(
    memory: WebAssembly.Memory,
    control: number,
    run: Run,
    scratch: number,
    private readonly workers: Worklike[],
  ) {
    this.#words = new Int32Array(memory.buffer, control, controlBytes / 4);
    this.#run = run;
    this.#scratch = scratch;
  }

  /** The caller's own kernels and its scratch, and a scratch for each of the others. */
  static start(
    module: WebAssembly.Module,
    memory: WebAssembly.Memory,
    control: number,
    run: Run,
    scratches: readonly number[],
  ): Threads {
    new Int32Array(memory.buffer, control, controlBytes / 4).fill(0);
    const [own, ...others] = scratches;
    const begins = others.map((scratch) => ({ module, memory, control, scratch }));
    return new Threads(memory, control, run, own!, begins.map(start));
  }

  /** With the one that calls. */
  get count(): number {
    return this.workers.length + 1;
  }

  /** Runs all parts of a kernel, and returns when they are done. */
  run(kernel: number, description: number, parts: number): void {
    const shared = this.#words;
    Atomics.store(shared, words.kernel, kernel);
    Atomics.store(shared, words.description, description);
    Atomics.store(shared, words.parts, parts);
    Atomics.store(shared, words.done, 0);
    const first = ((Atomics.load(shared, words.ticket) >> partBits) + 1) << partBits;
    // The first part is the caller's.
    Atomics.store(shared, words.ticket, first + 1);
    Atomics.notify(shared, words.ticket);
    let part = 0;
    let own = 0;
    while (part < parts) {
      this.#run(kernel, description, part, parts, this.#scratch);
      own += 1;
      part = this.#take(first, parts);
    }
    if (Atomics.add(shared, words.done, own) + own < parts) this.#await(parts);
    if (Atomics.load(shared, words.failed) !== 0) {
      Atomics.store(shared, words.failed, 0);
      throw new RuntimeError('internal: a kernel failed on another thread');
    }
  }

  /** The next part that nobody has; `parts` where there is none. */
  #take(first: number, parts: number): number {
    for (;;) {
      const ticket = Atomics.load(this.#words, words.ticket);
      if (ticket - first >= parts) return parts;
      if (Atomics.compareExchange(this.#words, words.ticket, ticket, ticket + 1) === ticket)
        return ticket - first;
    }
  }

  #await(parts: number): void {
    const shared = this.#words;
    for (let looks = 0; ; looks++) {
      const done = Atomics.load(shared, words.done);
      if (done === parts) return;
      if (looks < looksOfCaller || !this.#maySleep) continue;
      try {
        Atomics.wait(shared, words.done, done, 1);
      } catch {
        this.#maySleep = false;
      }
    }
  }

  /** To be called where nothing runs. */
  end(): void {
    for (const worker of this.workers) worker.terminate();
  }
}
