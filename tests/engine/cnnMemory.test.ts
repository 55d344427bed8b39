// The course's convolutional network trains in flat memory: after each step the same tensors are alive, and left to
// itself the collector keeps up.
import { expect, it } from 'vitest';
import { loadBackend } from '../../engine';
import { cnnStep, looksAfterSteps, peaksOfHalves, spreadOf } from '../../scripts/bench/flatness';
import { wasmBase } from '../conformance/backends';

it.each([
  ['wasm', 16, 60],
  ['cpu', 8, 18],
] as const)(
  'on %s',
  async (backend, side, steps) => {
    await loadBackend(backend, { wasmBase });
    const step = cnnStep(2, side);
    const before = await step();
    for (let i = 0; i < 2; i++) await step();
    const looks = await looksAfterSteps(step, steps, 6);
    expect(new Set(looks.map(({ tensors }) => tensors)).size).toBe(1);
    expect(spreadOf(looks, 'bytes')).toBeLessThan(0.01);
    const [first, second] = await peaksOfHalves(step, steps);
    expect(second.bytes).toBeLessThan(first.bytes * 2);
    // It did train.
    expect(await step()).toBeLessThan(before);
  },
  120_000,
);
