// A lost GPU device: a clear error, a fresh device, and after a second loss the next backend with a notice.
import { expect, it } from 'vitest';
import { loadBackend, readyBackend, setNotice, torch } from '../../engine';
import { currentSession } from '../../engine/backend';
import { installWebgpu, nodeBackends, wasmBase } from '../conformance/backends';

it.runIf(nodeBackends.includes('webgpu'))('a lost device', async () => {
  await installWebgpu();
  await loadBackend('webgpu', { wasmBase });
  const notices: string[] = [];
  setNotice((message) => notices.push(message));
  for (const next of ['webgpu', 'wasm']) {
    const large = torch.randn(100, 100).mul(2);
    (currentSession().backend as unknown as { device: GPUDevice }).device.destroy();
    await expect(large.sum().item()).rejects.toThrow(/the GPU device was lost .* are gone/);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(() => torch.ones(3).add(1)).toThrow(/the GPU device was lost/);
    expect(await readyBackend()).toBe(true);
    expect(currentSession().name).toBe(next);
    expect(await torch.ones(3).add(1).tolist()).toEqual([2, 2, 2]);
  }
  expect(notices[0]).toMatch(/A fresh one is ready/);
  expect(notices[1]).toMatch(/lost a second time\. The notebook now computes on wasm/);
});

it('raises what TF.js says of wrong inputs as a RuntimeError', async () => {
  await loadBackend('cpu');
  const x = torch.ones(3).arr.storage.info([3]);
  const wrong = () => currentSession().run('Reshape', { x }, { shape: [7] });
  expect(wrong).toThrow(expect.objectContaining({ name: 'RuntimeError' }));
  expect(wrong).toThrow(/^Reshape: /);
});

it('moves live values when the backend changes', async () => {
  await loadBackend('cpu');
  const x = torch.randn(100, 100);
  const before = await x.sum().item();
  await loadBackend('wasm', { wasmBase });
  expect(Number(await x.sum().item())).toBeCloseTo(Number(before), 2);
});
