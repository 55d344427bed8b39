// A tensor that does not fit fails with PyTorch's words; the other variables live on.
import { afterAll, expect, it } from 'vitest';
import { loadBackend, memory, torch } from '../../engine';
import { setMemoryBudget } from '../../engine/backend';
import { wasmBase } from '../conformance/backends';

const gibibyte = 1_073_741_824;
afterAll(() => setMemoryBudget(gibibyte));

it.each(['cpu', 'wasm'] as const)('holds the budget on %s', async (backend) => {
  await loadBackend(backend, { wasmBase, memoryBudgetBytes: gibibyte });
  const kept = torch.ones(1000);
  expect(() => torch.zeros(1_000_000, 1_000_000)).toThrow(
    "DefaultCPUAllocator: can't allocate memory: you tried to allocate 4000000000000 bytes",
  );
  expect(await kept.sum().item()).toBe(1000);
  const column = torch.ones(3000, 1);
  setMemoryBudget(memory().bytes + 4_000_000);
  const before = memory();
  expect(() => column.matmul(torch.ones(1, 3000))).toThrow('you tried to allocate 36000000 bytes');
  expect(memory().bytes - before.bytes).toBeLessThan(100_000);
  expect(await column.mul(2).sum().item()).toBe(6000);
});

it('refuses a budget of nothing', () => {
  expect(() => setMemoryBudget(0)).toThrow('the memory budget must be a positive number of bytes, not 0');
});
