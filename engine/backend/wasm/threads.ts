// The threads that share our kernels' work: workers that wait on a word of the shared memory, run their part of a
// kernel and count themselves off. The caller runs a part too and then waits; it must be a worker itself.
import type { Heap } from './module';

/** The words of the control block, each 32 bits. */
export const control = { turn: 0, kernel: 1, description: 2, parts: 3, left: 4 } as const;
const controlBytes = 64;
const startTimeoutMs = 5000;

export interface ThreadStart {
  compiled: WebAssembly.Module;
  memory: WebAssembly.Memory;
  control: number;
  part: number;
}

export class Threads {
  readonly #words: Int32Array;

  private constructor(
    memory: WebAssembly.Memory,
    address: number,
    readonly count: number,
  ) {
    // A shared memory may grow, but what is seen of it here stays where it is.
    this.#words = new Int32Array(memory.buffer, address, controlBytes / 4);
  }

  /** Null where the threads do not start: then one must do. */
  static async start(
    url: string,
    compiled: WebAssembly.Module,
    memory: WebAssembly.Memory,
    heap: Heap,
    count: number,
  ): Promise<Threads | null> {
    const address = heap._malloc(controlBytes);
    new Int32Array(memory.buffer, address, controlBytes / 4).fill(0);
    const workers: Worker[] = [];
    try {
      const starting: Promise<void>[] = [];
      for (let part = 1; part < count; part++) {
        const worker = new Worker(url, { type: 'module', name: `kernel thread ${part}` });
        workers.push(worker);
        starting.push(answered(worker));
        worker.postMessage({ compiled, memory, control: address, part } satisfies ThreadStart);
      }
      await Promise.all(starting);
      return new Threads(memory, address, count);
    } catch {
      for (const worker of workers) worker.terminate();
      heap._free(address);
      return null;
    }
  }

  run(
    kernel: number,
    description: number,
    own: (kernel: number, description: number, part: number, parts: number) => void,
  ): void {
    const words = this.#words;
    words[control.kernel] = kernel;
    words[control.description] = description;
    words[control.parts] = this.count;
    Atomics.store(words, control.left, this.count - 1);
    Atomics.add(words, control.turn, 1);
    Atomics.notify(words, control.turn);
    own(kernel, description, 0, this.count);
    for (let left = Atomics.load(words, control.left); left > 0; left = Atomics.load(words, control.left)) {
      Atomics.wait(words, control.left, left);
    }
  }
}

function answered(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('a kernel thread did not start')), startTimeoutMs);
    worker.onmessage = () => {
      clearTimeout(timer);
      resolve();
    };
    worker.onerror = () => {
      clearTimeout(timer);
      reject(new Error('a kernel thread failed'));
    };
  });
}
