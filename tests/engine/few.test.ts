// Elementwise functions of a few values at hand are computed on the host: with the bits that the kernels give for the
// same values among many, or as near to the truth, and without any device memory.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBackend, memory, torch } from '../../engine';
import type { Tensor } from '../../engine/tensor/tensor';
import { wasmBase } from '../conformance/backends';

const many = 200;
const values = [0.3, -1.7, 0, -0, 1e-30, 3.4e38, -3.4e38, Number.NaN, Infinity, -Infinity, 88.5, -103.7];
const others = [2.5, -0.1, 3, 7, 1e-30, 2, 0.5, 1, -1, Infinity, 0, -0];

const bitsOf = async (tensor: Tensor) =>
  [...(await tensor.data()).slice(0, values.length)].map((x) => (Object.is(x, -0) ? '-0' : String(x)));

/** The function of the values alone, and of the same values among many, which a kernel computes. */
async function bothWays(compute: (x: Tensor, y: Tensor) => Tensor): Promise<[string[], string[]]> {
  const filled = (list: number[]) => Array.from({ length: many }, (_, i) => list[i % list.length]!);
  const few = compute(torch.tensor(values), torch.tensor(others));
  const lots = compute(torch.tensor(filled(values)), torch.tensor(filled(others)));
  return [await bitsOf(few), await bitsOf(lots)];
}

describe.each(['wasm', 'cpu'] as const)('on %s', (backend) => {
  beforeAll(async () => {
    await loadBackend(backend, { wasmBase });
  });

  it.each<[string, (x: Tensor, y: Tensor) => Tensor]>([
    ['x + y', (x, y) => x.add(y)],
    ['x - y', (x, y) => x.sub(y)],
    ['x * y', (x, y) => x.mul(y)],
    ['x / y', (x, y) => x.div(y)],
    ['x * 0.1', (x) => x.mul(0.1)],
    ['0.1 - x', (x) => x.rsub(0.1)],
    ['x + one value', (x) => x.add(torch.tensor([0.7]))],
    ['-x', (x) => x.neg()],
    ['|x|', (x) => x.abs()],
    ['the root', (x) => x.sqrt()],
    ['the square', (x) => x.square()],
  ])('%s has the same bits', async (_, compute) => {
    const [few, lots] = await bothWays(compute);
    expect(few).toEqual(lots);
  });

  it.each<[string, (x: Tensor, y: Tensor) => Tensor]>([
    ['exp', (x) => x.exp()],
    ['log', (x) => x.log()],
    ['sigmoid', (x) => x.sigmoid()],
    ['tanh', (x) => x.tanh()],
    ['relu', (x) => x.relu()],
    ['sin', (x) => x.clamp(-10, 10).sin()],
  ])('%s is the same but for rounding', async (_, compute) => {
    const [few, lots] = await bothWays(compute);
    few.forEach((text, i) => {
      const [a, b] = [Number(text), Number(lots[i])];
      if (Number.isFinite(a) && Number.isFinite(b))
        expect(Math.abs(a - b)).toBeLessThan(1e-6 * (1 + Math.abs(a)));
      else expect(a).toBe(b);
    });
  });

  it('shapes are broadcast as ever', async () => {
    expect(
      await torch
        .tensor([[[2]]])
        .mul(torch.tensor([1.5, 2.5]))
        .tolist(),
    ).toEqual([[[3, 5]]]);
    expect(
      await torch
        .tensor([[1.5], [2.5]])
        .add(torch.tensor([1.5, 2.5]))
        .tolist(),
    ).toEqual([
      [3, 4],
      [4, 5],
    ]);
    expect(torch.tensor(1.5).mul(2).shape).toEqual(torch.tensor(0).shape);
  });

  it('needs no device memory, until a kernel asks for the values', async () => {
    const before = memory().tensors;
    const x = torch.tensor([1.5, 2.5], { requires_grad: true });
    const y = x.mul(2).exp().add(x);
    expect(memory().tensors).toBe(before);
    const ordered = torch.sort(y.detach())[0]!;
    expect(memory().tensors).toBeGreaterThanOrEqual(before);
    y.sum().backward();
    expect(await ordered.tolist()).toEqual(await y.tolist());
    expect(await x.grad![0]!.item()).toBeCloseTo(2 * Math.exp(3) + 1, 4);
  });

  it('what data() gives may be changed, and the tensor does not', async () => {
    const x = torch.tensor([1, 2, 3.5]);
    (await x.data()).fill(9);
    expect(await x.tolist()).toEqual([1, 2, 3.5]);
    expect(await x.add(1).tolist()).toEqual([2, 3, 4.5]);
  });

  it('values that a scope has made and a later one has put on the device live on', async () => {
    const made = torch.tensor([3, 1, 2]).add(0.5);
    for (let i = 0; i < 3; i++) expect(await torch.sort(made)[0]!.tolist()).toEqual([1.5, 2.5, 3.5]);
    expect(await made.tolist()).toEqual([3.5, 1.5, 2.5]);
  });
});
