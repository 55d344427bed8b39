// The backends that the tests run on in Node: WebGPU too, where Chromium's software driver is found.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BackendName } from '../../engine/runner/protocol';

export const wasmBase = fileURLToPath(
  new URL('../../node_modules/@tensorflow/tfjs-backend-wasm/dist/', import.meta.url),
);

const softwareDriver = '/usr/lib/chromium/vk_swiftshader_icd.json';
const hasWebgpu = existsSync(softwareDriver);

export const nodeBackends: BackendName[] = hasWebgpu ? ['cpu', 'wasm', 'webgpu'] : ['cpu', 'wasm'];

/** Gives Node the WebGPU that a browser has; to be called before the webgpu backend is loaded. */
export async function installWebgpu(): Promise<void> {
  if (!hasWebgpu || globalThis.navigator?.gpu) return;
  process.env.VK_ICD_FILENAMES = softwareDriver;
  const { create, globals } = await import('webgpu');
  Object.assign(globalThis, globals);
  Object.defineProperty(globalThis, 'navigator', { value: { gpu: create([]) }, configurable: true });
}
