// What WebGPU keeps of freed buffers is bounded: many sizes come and go, the free ones stay below the bound, the
// sizes used last are kept, and what is computed stays right.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBackend } from '../../engine/backend';
import { currentSession } from '../../engine/backend/session';
import { inScope } from '../../engine/backend/storage';
import type { WebgpuBackend } from '../../engine/backend/webgpu/dispatcher';
import { boundFreeBuffers } from '../../engine/backend/webgpu/freeBuffers';
import * as k from '../../engine/ops/kernels';
import { Arr } from '../../engine/tensor/arr';
import { float32 } from '../../engine/tensor/dtype';
import { installWebgpu, nodeBackends } from '../conformance/backends';

const maxBytes = 1_000_000;

beforeAll(installWebgpu);

describe.runIf(nodeBackends.includes('webgpu'))('on webgpu', () => {
  it('holds free buffers below the bound', async () => {
    await loadBackend('webgpu');
    const manager = (currentSession().backend as WebgpuBackend).bufferManager;
    const kept = Arr.fromHost(Float32Array.of(1, 2, 3), [3], float32);
    boundFreeBuffers(manager, maxBytes);
    let most = 0;
    for (let size = 10_000; size < 60_000; size += 1000) {
      const x = inScope(
        () => k.relu(k.add(Arr.filled(size, [size], float32), 1)),
        (made) => [made.storage],
      );
      const values = await x.storage.read();
      expect(values[size - 1]).toBe(size + 1);
      x.storage.dispose();
      most = Math.max(most, manager.numBytesAllocated - manager.numBytesUsed);
    }
    // Without the bound it would be the sum of all sizes: 50 times 140 kB on average, twice and more.
    expect(most).toBeGreaterThan(maxBytes / 2);
    expect(most).toBeLessThanOrEqual(maxBytes);
    const sizes = [...manager.freeBuffers].filter(([, list]) => list.length > 0).map(([key]) => key);
    expect(sizes.some((key) => key.startsWith(`${59_000 * 4}_`))).toBe(true);
    expect(sizes.some((key) => key.startsWith(`${10_000 * 4}_`))).toBe(false);
    expect([...(await k.add(kept, 1).storage.read())]).toEqual([2, 3, 4]);
  });
});
