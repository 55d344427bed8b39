// torchvision.models against real torchvision: names, shapes, texts, seeded weights, and what they compute.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { torch, torchvision } from '../../engine';
import { loadBackend, setMemoryBudget } from '../../engine/backend';
import type { Module } from '../../engine/nn/Module';
import { defaultGenerator } from '../../engine/random';
import { wasmBase } from '../conformance/backends';

interface Model {
  size: number;
  repr: string;
  state: Record<string, [number[], number[]]>;
  count: number;
  after: number;
  output: number[][];
}
const fixtures = JSON.parse(
  readFileSync(new URL('../fixtures/models/models.json', import.meta.url), 'utf8'),
) as Record<string, Model>;
const models = torchvision.models as unknown as Record<string, (...args: unknown[]) => Module>;

beforeAll(async () => {
  await loadBackend('wasm', { wasmBase });
});

describe.each(Object.entries(fixtures))('%s', (name, wanted) => {
  test('is built, initialised and computes as in torchvision', { timeout: 120_000 }, async () => {
    torch.manual_seed(0);
    const model = models[name]!({ num_classes: 10 }).eval();
    const after = await torch.rand(1).item();
    expect(String(model)).toBe(wanted.repr);
    const state = model.state_dict();
    expect(Object.keys(state)).toEqual(Object.keys(wanted.state));
    for (const [key, [shape, first]] of Object.entries(wanted.state)) {
      expect([key, ...state[key]!.dims]).toEqual([key, ...shape]);
      const values = state[key]!.arr.storage.readNow()!;
      first.forEach((value, i) => {
        expect(values[i]!).toBeCloseTo(value, 6);
      });
    }
    expect(model.parameters().reduce((sum, p) => sum + p.numel(), 0)).toBe(wanted.count);
    expect(after).toBe(wanted.after);
    const { size } = wanted;
    const x = torch.linspace(-1, 1, 2 * 3 * size * size).view(2, 3, size, size);
    const output = (await torch.no_grad(() => model(x)).tolist()) as number[][];
    const scale = Math.max(...wanted.output.flat().map(Math.abs));
    wanted.output.forEach((row, i) => {
      row.forEach((value, j) => {
        expect(Math.abs(output[i]![j]! - value) / scale).toBeLessThan(1e-4);
      });
    });
  });
});

/** Memory that the collector would give back later than the next model needs it. */
function release(model: Module): void {
  for (const value of Object.values(model.state_dict())) value.arr.holds.dispose();
}

const large = JSON.parse(
  readFileSync(new URL('../fixtures/models/large.json', import.meta.url), 'utf8'),
) as Record<string, { repr: string; state: Record<string, number[]>; parameters: string[]; count: number }>;

/** Who draws more than a hundred million numbers waits a minute for them; here they are not looked at. */
async function undrawn(name: string): Promise<Module> {
  await loadBackend('cpu');
  setMemoryBudget(8 * 2 ** 30);
  const zeros = (count: number) => new Float32Array(count);
  vi.spyOn(defaultGenerator, 'uniform').mockImplementation(zeros);
  vi.spyOn(defaultGenerator, 'normal').mockImplementation(zeros);
  const model = models[name]!();
  vi.restoreAllMocks();
  return model;
}

test.each(Object.entries(large))('%s has the parameters of torchvision', async (name, wanted) => {
  const model = await undrawn(name);
  expect(String(model)).toBe(wanted.repr);
  const shapes = Object.entries(model.state_dict()).map(([key, value]) => [key, [...value.dims]]);
  expect(Object.fromEntries(shapes)).toEqual(wanted.state);
  const names = model.named_parameters().map(([key]) => key);
  expect(names).toEqual(wanted.parameters);
  expect(model.parameters().reduce((sum, p) => sum + p.numel(), 0)).toBe(wanted.count);
  release(model);
});

const larger = JSON.parse(
  readFileSync(new URL('../fixtures/models/larger.json', import.meta.url), 'utf8'),
) as Record<string, { repr: string; state: string; count: number }>;
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

test.each(Object.entries(larger))('%s has names, shapes and text of torchvision', async (name, wanted) => {
  const model = await undrawn(name);
  expect(model.parameters().reduce((sum, p) => sum + p.numel(), 0)).toBe(wanted.count);
  expect(digest(String(model))).toBe(wanted.repr);
  const shapes = Object.entries(model.state_dict()).map(([key, value]) => [key, [...value.dims]]);
  expect(digest(JSON.stringify(shapes))).toBe(wanted.state);
  release(model);
});

test('pretrained weights: where to get them', () => {
  for (const asked of [{ pretrained: true }, { weights: 'DEFAULT' }])
    expect(() => models.resnet18!(asked)).toThrow(
      'get https://download.pytorch.org/models/resnet18-f37072fd.pth',
    );
});
