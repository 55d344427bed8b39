// What a backend finds on this machine, and the first question: whether there is WebGPU. It imports nothing, so that it
// can be asked before the engine is there.

export type Probe =
  | { readonly available: true; readonly device: string; readonly software: boolean }
  | { readonly available: false; readonly reason: string };

export function isSoftware(device: string): boolean {
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(device);
}

/** Asks for an adapter and opens no device; never fails. */
export async function probeWebgpu(): Promise<Probe> {
  const gpu = typeof navigator === 'undefined' ? undefined : navigator.gpu;
  if (!gpu) return { available: false, reason: 'this browser has no WebGPU' };
  try {
    const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' });
    if (!adapter) return { available: false, reason: 'WebGPU found no adapter on this machine' };
    const info = adapter.info;
    const device =
      info.description || [info.vendor, info.architecture, info.device].filter(Boolean).join(' ');
    const software = info.isFallbackAdapter === true || isSoftware(`${device} ${info.architecture}`);
    return { available: true, device: device || 'unnamed GPU', software };
  } catch (error) {
    return { available: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
