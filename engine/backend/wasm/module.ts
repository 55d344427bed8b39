// Our own WebAssembly module, in the memory of TF.js's: descriptions of kernels are written there, and the kernels
// run on one thread or on several. It knows addresses, and no tensors.
import { plainKernels, sharedKernels } from './kernels.generated';
import { Threads } from './threads';

/** The order of engine/backend/wasm/assembly/index.ts. */
export const kernelNumbers = {
  product: 0,
  maxPool: 1,
  maxPoolGrad: 2,
  avgPool: 3,
  avgPoolGrad: 4,
  batchNorm: 5,
  batchNormGrad: 6,
  channelSum: 7,
  relu: 8,
  reluGrad: 9,
  adam: 10,
  sgd: 11,
  turnWeight: 12,
} as const;

export type KernelName = keyof typeof kernelNumbers;

/** What TF.js's emscripten module offers. */
export interface Heap {
  HEAPU8: Uint8Array;
  _malloc(bytes: number): number;
  _free(address: number): void;
}

type Run = (kernel: number, description: number, part: number, parts: number) => void;

const descriptionBytes = 256;
/** One part's packed blocks: see the sizes in assembly/product.ts. */
export const scratchBytes = 128 * 384 * 4 + 32 * 384 * 32;
/** Below this many elements or multiplications, more threads cost more than they bring. */
const minWorkForThreads = 100_000;

export class KernelModule {
  readonly scratch: number;
  readonly #description: number;
  readonly #run: Run;

  private constructor(
    readonly heap: Heap,
    readonly memory: WebAssembly.Memory,
    instance: WebAssembly.Instance,
    private readonly threads: Threads | null,
  ) {
    this.#run = instance.exports.run as Run;
    this.#description = heap._malloc(descriptionBytes);
    this.scratch = heap._malloc(scratchBytes * this.threadCount);
  }

  /** How many threads share the work. */
  get threadCount(): number {
    return this.threads ? this.threads.count : 1;
  }

  static async load(heap: Heap, memory: WebAssembly.Memory, threadUrl: string | null, cores: number) {
    const isShared = !(memory.buffer instanceof ArrayBuffer);
    const bytes = bytesOf(isShared ? sharedKernels : plainKernels);
    const compiled = await WebAssembly.compile(bytes as BufferSource);
    const instance = await WebAssembly.instantiate(compiled, { env: { memory } });
    const threads =
      isShared && threadUrl && cores > 1
        ? await Threads.start(threadUrl, compiled, memory, heap, cores)
        : null;
    return new KernelModule(heap, memory, instance, threads);
  }

  /** Runs a kernel on a description of 32-bit fields; floats are given in `floats` by their field's number. */
  run(name: KernelName, fields: readonly number[], work: number, floats?: Record<number, number>): void {
    const at = this.#description;
    const view = new Int32Array(this.memory.buffer, at, fields.length);
    view.set(fields);
    if (floats) {
      const floatView = new Float32Array(this.memory.buffer, at, descriptionBytes / 4);
      for (const key in floats) floatView[Number(key)] = floats[key]!;
    }
    const kernel = kernelNumbers[name];
    if (this.threads && work >= minWorkForThreads) this.threads.run(kernel, at, this.#run);
    else this.#run(kernel, at, 0, 1);
  }
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
