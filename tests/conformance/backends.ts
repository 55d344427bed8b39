// The backends that the tests run on in Node.
import { fileURLToPath } from 'node:url';

export const wasmBase = fileURLToPath(
  new URL('../../node_modules/@tensorflow/tfjs-backend-wasm/dist/', import.meta.url),
);
export const nodeBackends = ['cpu', 'wasm'] as const;
