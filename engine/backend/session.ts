// A session is one loaded backend with its device. Kernels are looked up and called here, without
// TF.js's own engine: no tape, no tidy. Storage.ts owns what the kernels return.
import { getKernel, type KernelBackend, type NamedAttrMap, type TensorInfo } from '@tensorflow/tfjs-core';
import type { BackendName } from '../runner/protocol';
import { RuntimeError } from './errors';
import type { OwnKernels } from './own';

export type StorageType = 'float32' | 'int32' | 'bool';
export type HostArray = Float32Array | Int32Array | Uint8Array;

export class Session {
  /** Set when the device is gone; nothing of this session can be read or computed any more. */
  lost: string | null = null;
  private readonly kernels = new Map<string, ReturnType<typeof getKernel>>();

  constructor(
    readonly name: BackendName,
    readonly backend: KernelBackend,
    readonly device: string,
    readonly software: boolean,
    /** Kernels of our own, where this backend has them. */
    readonly own: Partial<OwnKernels> = {},
  ) {}

  /** Whether values can be read without waiting. Never true for a GPU: there a synchronous read is wrong. */
  get readsAtOnce(): boolean {
    return this.name === 'wasm' || this.name === 'cpu';
  }

  run(kernel: string, inputs: Record<string, TensorInfo> | TensorInfo[], attrs: NamedAttrMap): TensorInfo[] {
    let config = this.kernels.get(kernel);
    if (!config) {
      config = getKernel(kernel, this.name);
      if (!config) throw new RuntimeError(`internal: the ${this.name} backend has no kernel "${kernel}"`);
      this.kernels.set(kernel, config);
    }
    try {
      const out = config.kernelFunc({ inputs: inputs as never, attrs, backend: this.backend });
      return Array.isArray(out) ? out : [out];
    } catch (error) {
      throw inOurWords(error, kernel);
    }
  }
}

const plainErrors: unknown[] = [Error, TypeError, RangeError];

/** What TF.js says of wrong inputs comes as the error class that PyTorch has for it. */
function inOurWords(error: unknown, kernel: string): unknown {
  if (!(error instanceof Error) || !plainErrors.includes(error.constructor)) return error;
  return new RuntimeError(`${kernel}: ${error.message}`, { cause: error });
}

/** Told when the backend changes by itself, with a sentence for the reader. */
type Notice = (message: string) => void;

let session: Session | null = null;
let onNotice: Notice = () => {};

export function currentSession(): Session {
  if (!session) {
    throw new RuntimeError(
      'internal: no backend is loaded; call `await loadBackend()` before the first tensor',
    );
  }
  return session;
}

export function hasSession(): boolean {
  return session !== null;
}

export function setSession(next: Session): void {
  session = next;
}

export function setNotice(callback: Notice): void {
  onNotice = callback;
}

export function notify(message: string): void {
  onNotice(message);
}
