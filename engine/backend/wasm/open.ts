// Opens TF.js's wasm backend, in memory that threads of ours can share where there are to be any. TF.js's threaded
// build brings such memory, and threads of its own that we do not want: they start from the source text of a function,
// which a bundler has rewritten, and only few of its kernels use them.
import { env, findBackendFactory, type KernelBackend } from '@tensorflow/tfjs-core';

/** Stands for a worker of TF.js's: eight are made before any is asked to do something, and none ever is. */
class IdleWorker {
  onmessage: ((event: { data: { cmd: string } }) => void) | null = null;
  on(): void {}
  unref(): void {}
  terminate(): void {}
  postMessage({ cmd }: { cmd: string }): void {
    if (cmd === 'load') queueMicrotask(() => this.onmessage?.({ data: { cmd: 'loaded' } }));
  }
}

/** TF.js's backend. @param isShared whether in memory that threads may share, which takes SIMD too */
export async function openWasm(isShared: boolean): Promise<KernelBackend> {
  const factory = findBackendFactory('wasm');
  if (!factory) throw new Error('TF.js offers no wasm backend here');
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', isShared);
  if (!isShared) return factory();
  const { setThreadsCount } = await import('@tensorflow/tfjs-backend-wasm');
  setThreadsCount(1);
  const before = Object.getOwnPropertyDescriptor(globalThis, 'Worker');
  // In Node TF.js sets what it finds here.
  Object.defineProperty(globalThis, 'Worker', { configurable: true, get: () => IdleWorker, set() {} });
  try {
    return await factory();
  } finally {
    if (before) Object.defineProperty(globalThis, 'Worker', before);
    else Reflect.deleteProperty(globalThis, 'Worker');
  }
}
