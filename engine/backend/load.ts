// Chooses and loads a backend. Each is imported only when it is needed. Real adapters come first in the
// order webgpu, webgl, wasm, cpu; a software adapter comes after wasm, since it is slower than it.
import { env, findBackendFactory, getKernelsForBackend, type KernelBackend } from '@tensorflow/tfjs-core';
import type { BackendInfo, BackendName } from '../runner/protocol';
import { isSoftware, type Probe, probeWebgpu } from './adapter';
import type { OwnKernels } from './own';
import { currentSession, hasSession, notify, Session, setSession } from './session';
import { memory, moveStorages, setMemoryBudget } from './storage';
import type { WasmBackend } from './wasm/kernels';
import type { WebgpuBackend } from './webgpu/dispatcher';

export interface BackendOptions {
  /** The folder of TF.js's wasm binaries, ending in a slash: a URL, or a path in Node. */
  wasmBase?: string;
  /** What tensors may hold of the device's memory, in bytes; 1 GiB unless told. */
  memoryBudgetBytes?: number;
  /**
   * On how many threads the wasm backend computes, where they can share memory; as many as the processor has, 8 at most,
   * in a page that is isolated from other origins, and one elsewhere unless told.
   */
  threads?: number;
}

const maxThreads = 8;

const order: BackendName[] = ['webgpu', 'webgl', 'wasm', 'cpu'];

let options: BackendOptions = {};
let probes: Map<BackendName, Probe> | null = null;
let losses = 0;
let reload: Promise<void> | null = null;

/** Loads the named backend, or the best one there is. Live tensors move to it. */
export async function loadBackend(
  name: BackendName | null = null,
  given: BackendOptions = {},
): Promise<BackendInfo> {
  options = { ...options, ...given };
  if (given.memoryBudgetBytes !== undefined) setMemoryBudget(given.memoryBudgetBytes);
  probes ??= await probeMachine();
  const failures: string[] = [];
  for (const candidate of name ? [name] : ranking()) {
    const probe = probeOf(candidate, probes);
    if (!probe.available) {
      failures.push(`${candidate}: ${probe.reason}`);
      continue;
    }
    try {
      if (hasSession() && currentSession().name === candidate && !currentSession().lost) return backendInfo();
      const next = await open(candidate, probe);
      if (hasSession() && memory().tensors > 0) await moveStorages(currentSession(), next);
      if (hasSession()) currentSession().own.end?.();
      setSession(next);
      return backendInfo();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      probes.set(candidate, { available: false, reason });
      failures.push(`${candidate}: ${reason}`);
    }
  }
  throw new Error(`no backend could be loaded (${failures.join('; ')})`);
}

/**
 * Looks at the machine and fetches the code of the backend that it would choose, without opening a device.
 * @param webgpu what was found of WebGPU, where that was asked already
 */
export async function warmBackend(webgpu?: Promise<Probe>): Promise<void> {
  try {
    probes ??= await probeMachine(webgpu);
    const best = ranking().find((name) => probes?.get(name)?.available);
    if (best) await fetchBackend(best);
  } catch {
    // Whoever then loads a backend meets the same failure, and is told of it.
  }
}

/** Looks at what nothing depended on yet. True where that tells more than backendInfo told before. */
export function probeRest(): boolean {
  if (probes === null || probes.has('webgl')) return false;
  probeOf('webgl', probes);
  return true;
}

/** What the badge shows. What has not been looked at yet may be there. */
export function backendInfo(): BackendInfo {
  const session = currentSession();
  const choices = (probes ? ranking() : order).map((name) => {
    const probe = probes?.get(name);
    const available = probe?.available ?? probes !== null;
    return { name, available, reason: probe && !probe.available ? probe.reason.slice(0, 500) : null };
  });
  return { name: session.name, device: session.device.slice(0, 500), software: session.software, choices };
}

/** To be awaited before a run: where the device was lost, a fresh one takes over. True if one did. */
export async function readyBackend(): Promise<boolean> {
  if (!hasSession()) await loadBackend();
  if (!currentSession().lost) return false;
  reload ??= recover().finally(() => {
    reload = null;
  });
  await reload;
  return true;
}

async function recover(): Promise<void> {
  const lostName = currentSession().name;
  if (losses >= 2) {
    probes?.set(lostName, { available: false, reason: 'its device was lost twice' });
    const info = await loadBackend();
    notify(`The ${lostName} device was lost a second time. The notebook now computes on ${info.name}.`);
    return;
  }
  await loadBackend(lostName).catch(() => loadBackend());
  notify('The GPU device was lost. A fresh one is ready; run the cells above again.');
}

function ranking(): BackendName[] {
  const isReal = (name: BackendName) => {
    const probe = probes?.get(name);
    return probe?.available && !probe.software;
  };
  const gpus = order.slice(0, 2);
  return [...gpus.filter(isReal), 'wasm', ...gpus.filter((name) => !isReal(name)), 'cpu'];
}

/**
 * What the choice depends on. Whether there is WebGL is asked only where WebGPU finds no adapter at all: where it finds a
 * real one that is the better, and where it finds software alone WebGL would be software too. Asking opens a context,
 * which takes a tenth of a second on a slow machine, at a moment when the reader waits.
 */
async function probeMachine(asked = probeWebgpu()): Promise<Map<BackendName, Probe>> {
  const webgpu = await asked;
  const found = new Map<BackendName, Probe>([['webgpu', webgpu]]);
  if (!webgpu.available) found.set('webgl', probeWebgl());
  found.set(
    'wasm',
    typeof WebAssembly === 'object'
      ? { available: true, device: 'WebAssembly', software: false }
      : { available: false, reason: 'this browser has no WebAssembly' },
  );
  found.set('cpu', { available: true, device: 'JavaScript', software: false });
  return found;
}

/** Only WebGL is ever left for later. */
function probeOf(name: BackendName, found: Map<BackendName, Probe>): Probe {
  const known = found.get(name);
  if (known !== undefined) return known;
  const probe = probeWebgl();
  found.set(name, probe);
  return probe;
}

function probeWebgl(): Probe {
  if (typeof OffscreenCanvas === 'undefined')
    return { available: false, reason: 'no canvas to draw on here' };
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (!gl) return { available: false, reason: 'this browser has no WebGL 2' };
  const extension = gl.getExtension('WEBGL_debug_renderer_info');
  const device = String(gl.getParameter(extension ? extension.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return { available: true, device, software: isSoftware(device) };
}

async function open(name: BackendName, probe: Probe & { available: true }): Promise<Session> {
  await fetchBackend(name);
  const backend: KernelBackend & { device?: GPUDevice } =
    name === 'wasm' ? await openWasmBackend() : await openBackend(name);
  for (const kernel of getKernelsForBackend(name)) kernel.setupFunc?.(backend);
  const own = await ownKernels(name, backend, probe);
  const session = new Session(name, backend, await deviceOf(name, probe, own), probe.software, own);
  if (name === 'webgpu') watch(session, backend.device);
  return session;
}

async function openBackend(name: BackendName): Promise<KernelBackend> {
  const factory = findBackendFactory(name);
  if (!factory) throw new Error(`TF.js offers no ${name} backend here`);
  return factory();
}

/** In memory that threads can share, where there are to be several; else, or if that fails, in its own. */
async function openWasmBackend(): Promise<KernelBackend> {
  const { openWasm } = await import('./wasm/open');
  const isShared = wantedThreads() > 1 && (await env().getAsync('WASM_HAS_SIMD_SUPPORT')) === true;
  try {
    return await openWasm(isShared);
  } catch (error) {
    if (!isShared) throw error;
    return openWasm(false);
  }
}

function wantedThreads(): number {
  if (typeof SharedArrayBuffer === 'undefined') return 1;
  if (options.threads !== undefined) return options.threads;
  return globalThis.crossOriginIsolated ? Math.min(navigator.hardwareConcurrency || 1, maxThreads) : 1;
}

async function deviceOf(name: BackendName, probe: Probe & { available: true }, own: Partial<OwnKernels>) {
  if (name !== 'wasm') return probe.device;
  const simd = await env().getAsync('WASM_HAS_SIMD_SUPPORT');
  const threads = own.threads ?? 1;
  return `${simd ? 'WebAssembly SIMD' : 'WebAssembly'}, ${threads} ${threads === 1 ? 'thread' : 'threads'}`;
}

/** TF.js's code of a backend, and ours beside it. */
async function fetchBackend(name: BackendName): Promise<void> {
  if (name === 'webgpu') {
    await Promise.all([import('@tensorflow/tfjs-backend-webgpu'), import('./webgpu/kernels')]);
  } else if (name === 'webgl') {
    await import('@tensorflow/tfjs-backend-webgl');
  } else if (name === 'wasm') {
    const [wasm] = await Promise.all([
      import('@tensorflow/tfjs-backend-wasm'),
      import('./wasm/kernels'),
      import('./wasm/open'),
    ]);
    if (options.wasmBase) wasm.setWasmPaths(options.wasmBase);
  } else {
    await import('@tensorflow/tfjs-backend-cpu');
  }
}

async function ownKernels(
  name: BackendName,
  backend: KernelBackend,
  { software }: Probe & { available: true },
): Promise<Partial<OwnKernels>> {
  if (name === 'wasm') {
    const { WasmKernels } = await import('./wasm/kernels');
    return (await WasmKernels.load(backend as WasmBackend, wantedThreads())) ?? {};
  }
  if (name === 'webgpu') {
    const { boundFreeBuffers } = await import('./webgpu/freeBuffers');
    const { WebgpuKernels } = await import('./webgpu/kernels');
    boundFreeBuffers((backend as WebgpuBackend).bufferManager);
    const kernels = new WebgpuKernels(backend as WebgpuBackend, software);
    // Beside whatever the reader does first; a processor that plays a GPU has better to do.
    if (!software) void kernels.prepare();
    return kernels;
  }
  return {};
}

/** TF.js does not notice a lost device and answers with zeros; so we watch it ourselves. */
function watch(session: Session, device: GPUDevice | undefined): void {
  device?.lost.then((info) => {
    session.lost = info.message || info.reason || 'without a reason';
    losses += 1;
  });
}
