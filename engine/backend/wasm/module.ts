// Our own WebAssembly module, in the memory of TF.js's: descriptions of kernels are written there, and the kernels
// run. It knows addresses, and no tensors.
import { kernels } from './kernels.generated';

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

export class KernelModule {
  readonly scratch: number;
  readonly #description: number;
  readonly #run: Run;

  private constructor(
    readonly heap: Heap,
    readonly memory: WebAssembly.Memory,
    instance: WebAssembly.Instance,
  ) {
    this.#run = instance.exports.run as Run;
    this.#description = heap._malloc(descriptionBytes);
    this.scratch = heap._malloc(scratchBytes);
  }

  static async load(heap: Heap, memory: WebAssembly.Memory): Promise<KernelModule> {
    const compiled = await WebAssembly.compile(bytesOf(kernels) as BufferSource);
    return new KernelModule(heap, memory, await WebAssembly.instantiate(compiled, { env: { memory } }));
  }

  /** Runs a kernel on a description of 32-bit fields; floats are given in `floats` by their field's number. */
  run(name: KernelName, fields: readonly number[], floats?: Record<number, number>): void {
    const at = this.#description;
    const view = new Int32Array(this.memory.buffer, at, fields.length);
    view.set(fields);
    if (floats) {
      const floatView = new Float32Array(this.memory.buffer, at, descriptionBytes / 4);
      for (const key in floats) floatView[Number(key)] = floats[key]!;
    }
    this.#run(kernelNumbers[name], at, 0, 1);
  }
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
