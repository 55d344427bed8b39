// Our own WebAssembly module, in the memory of TF.js's: descriptions of kernels are written there, and the kernels
// run, on several threads where that memory is shared and the work is worth it. It knows addresses, and no tensors.
import { kernels, sharing } from './kernels.generated';
import { controlBytes, maxParts, Threads } from './threads';

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
  logSoftmax: 13,
  logSoftmaxGrad: 14,
  likelihood: 15,
  likelihoodGrad: 16,
  moveAverages: 17,
  Exp: 18,
  Tanh: 19,
  Sigmoid: 20,
  Sqrt: 21,
} as const;

export type KernelName = keyof typeof kernelNumbers;

/** What TF.js's emscripten module offers. */
export interface Heap {
  HEAPU8: Uint8Array;
  _malloc(bytes: number): number;
  _free(address: number): void;
}

export type Run = (kernel: number, description: number, part: number, parts: number, scratch: number) => void;

const descriptionBytes = 256;
/** One thread's packed blocks: see the sizes in assembly/product.ts. */
const scratchBytes = 128 * 384 * 4 + 32 * 384 * 32;

/** What a part must take on one thread to be worth handing over, and how many parts each thread has at most. */
const nanosecondsOfPart = 30_000;
const partsOfThread = 4;

export class KernelModule {
  readonly #scratch: number;
  readonly #description: number;
  readonly #run: Run;
  readonly #threads: Threads | null;
  #ints: Int32Array;
  #floats: Float32Array;

  private constructor(
    readonly heap: Heap,
    readonly memory: WebAssembly.Memory,
    run: Run,
    scratch: number,
    threads: Threads | null,
  ) {
    this.#run = run;
    this.#scratch = scratch;
    this.#threads = threads;
    this.#description = heap._malloc(descriptionBytes) >>> 0;
    [this.#ints, this.#floats] = this.#views();
  }

  /** More threads than one need shared memory. */
  static async load(heap: Heap, memory: WebAssembly.Memory, threads: number): Promise<KernelModule> {
    const isShared = isSharedMemory(memory);
    const module = await WebAssembly.compile(kernelBytes(isShared) as BufferSource);
    const { run } = (await WebAssembly.instantiate(module, { env: { memory } })).exports as { run: Run };
    const count = isShared ? threads : 1;
    const scratches = Array.from({ length: count }, () => heap._malloc(scratchBytes) >>> 0);
    if (count === 1) return new KernelModule(heap, memory, run, scratches[0]!, null);
    const control = heap._malloc(controlBytes) >>> 0;
    const started = Threads.start(module, memory, control, run, scratches);
    return new KernelModule(heap, memory, run, scratches[0]!, started);
  }

  get threads(): number {
    return this.#threads?.count ?? 1;
  }

  #views(): [Int32Array, Float32Array] {
    const { buffer } = this.memory;
    const fields = descriptionBytes / 4;
    return [
      new Int32Array(buffer, this.#description, fields),
      new Float32Array(buffer, this.#description, fields),
    ];
  }

  /**
   * Runs a kernel on a description of 32-bit fields; those from `floatsAt` on may be given as floats.
   * @param nanoseconds about how long it takes on one thread
   */
  run(
    name: KernelName,
    nanoseconds: number,
    fields: readonly number[],
    floatsAt = 0,
    floats: readonly number[] = none,
  ): void {
    // A memory that has grown has left its old views with nothing.
    if (this.#ints.length === 0) [this.#ints, this.#floats] = this.#views();
    for (let i = 0; i < fields.length; i++) this.#ints[i] = fields[i]!;
    for (let i = 0; i < floats.length; i++) this.#floats[floatsAt + i] = floats[i]!;
    const kernel = kernelNumbers[name];
    const threads = this.#threads;
    if (threads && nanoseconds > 2 * nanosecondsOfPart) {
      const parts = Math.min(
        Math.floor(nanoseconds / nanosecondsOfPart),
        threads.count * partsOfThread,
        maxParts,
      );
      threads.run(kernel, this.#description, parts);
    } else this.#run(kernel, this.#description, 0, 1, this.#scratch);
  }

  end(): void {
    this.#threads?.end();
  }
}

const none: readonly number[] = [];

export function isSharedMemory(memory: WebAssembly.Memory): boolean {
  return typeof SharedArrayBuffer !== 'undefined' && memory.buffer instanceof SharedArrayBuffer;
}

function kernelBytes(isShared: boolean): Uint8Array {
  const text = atob(kernels);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  if (isShared) bytes[sharing.at] = sharing.byte;
  return bytes;
}
