// The tape: accumulation, modes, hooks, in-place changes and views, and gradients against differences.
import { beforeAll, describe, expect, it } from 'vitest';
import { F, loadBackend, torch } from '../../engine';
import type { Tensor } from '../../engine/tensor/tensor';

beforeAll(async () => {
  await loadBackend('cpu');
});

describe('backward', () => {
  it('adds up over calls, in place', async () => {
    const x = torch.tensor([1, 2], { requires_grad: true });
    x.mul(x).sum().backward();
    const { grad } = x;
    x.mul(3).sum().backward();
    expect(x.grad).toBe(grad);
    expect(await x.grad!.tolist()).toEqual([5, 7]);
    x.grad!.zero_();
    expect(await x.grad!.tolist()).toEqual([0, 0]);
  });

  it('runs twice with retain_graph', async () => {
    const x = torch.tensor([2], { requires_grad: true });
    const y = x.pow(3).sum();
    y.backward({ retain_graph: true });
    y.backward();
    expect(await x.grad!.tolist()).toEqual([24]);
  });

  it('takes a gradient for a tensor of many elements', async () => {
    const x = torch.tensor([1, 2], { requires_grad: true });
    x.mul(2).backward(torch.tensor([1, 10], { dtype: torch.float32 }));
    expect(await x.grad!.tolist()).toEqual([2, 20]);
  });

  it('records nothing inside no_grad and after detach', () => {
    const x = torch.ones(2, { requires_grad: true });
    expect(torch.no_grad(() => x.mul(2)).requires_grad).toBe(false);
    expect(x.detach().mul(2).requires_grad).toBe(false);
    expect(torch.no_grad(() => torch.enable_grad(() => x.mul(2))).requires_grad).toBe(true);
  });

  it('gives intermediate gradients where asked to, and calls hooks', async () => {
    const x = torch.tensor([3], { requires_grad: true });
    const y = x.mul(2);
    y.retain_grad();
    y.register_hook((g) => g.mul(10));
    y.mul(y).sum().backward();
    expect(await x.grad!.tolist()).toEqual([240]);
    // It was asked for before the hook was there, and what is kept is the gradient at that place in line.
    expect(await y.grad!.tolist()).toEqual([12]);
  });

  it('torch.autograd.grad leaves .grad alone', async () => {
    const x = torch.tensor([3], { requires_grad: true });
    const [g] = torch.autograd.grad(x.pow(2).sum(), x);
    expect(await g!.tolist()).toEqual([6]);
    expect(x.grad).toBeNull();
  });

  it('notices that a saved value was changed', () => {
    const x = torch.tensor([1, 2], { requires_grad: true });
    const y = x.mul(1);
    const z = y.mul(y).sum();
    y.add_(1);
    expect(() => z.backward()).toThrow(
      /modified by an inplace operation.*is at version 1; expected version 0/,
    );
  });
});

describe('in place and views', () => {
  it('sees changes from both sides', async () => {
    const x = torch.zeros(2, 3);
    x[0]!.add_(1);
    x.view(-1)[5] = 7 as unknown as Tensor;
    x.t()[1]!.mul_(3);
    expect(await x.tolist()).toEqual([
      [1, 3, 1],
      [0, 0, 7],
    ]);
    const row = x[1]!;
    x.add_(1);
    expect(await row.tolist()).toEqual([1, 1, 8]);
  });

  it('differentiates through an assignment', async () => {
    const x = torch.tensor([1, 2, 3], { requires_grad: true });
    const y = x.mul(2);
    y[1] = 10 as unknown as Tensor;
    y.mul(y).sum().backward();
    expect(await x.grad!.tolist()).toEqual([8, 0, 24]);
  });

  it('indexes as Python does', async () => {
    const x = torch.arange(12).reshape(3, 4);
    const at = (key: string) => (x as unknown as Record<string, Tensor>)[key]!;
    expect(await at('-1').tolist()).toEqual([8, 9, 10, 11]);
    expect(await at('1:, ::2').tolist()).toEqual([
      [4, 6],
      [8, 10],
    ]);
    expect(await at('..., 0').tolist()).toEqual([0, 4, 8]);
    expect(at('None, :, 1').dims).toEqual([1, 3]);
    expect(await x.index(x.gt(8)).tolist()).toEqual([9, 10, 11]);
    expect(await x.index([torch.tensor([0, 2]), torch.tensor([1, 3])]).tolist()).toEqual([1, 11]);
    x.set(x.lt(6), 0);
    expect(await at('1').tolist()).toEqual([0, 0, 6, 7]);
  });
});

describe('against finite differences', () => {
  const cases: [string, (x: Tensor) => Tensor][] = [
    ['tanh of a product', (x) => x.matmul(x.t()).tanh().sum()],
    ['softmax', (x) => x.softmax(1).mul(x).sum()],
    ['cross entropy', (x) => F.cross_entropy(x, torch.tensor([0, 2]))],
    ['standard deviation', (x) => x.std(1).sum()],
    ['sigmoid and log', (x) => x.sigmoid().log().mean()],
    ['index and cat', (x) => torch.cat([x[0]!, x[1]!.exp()]).pow(2).sum()],
    ['where and max', (x) => x.where(x.gt(0), x.mul(0.3)).amax(1).sum()],
  ];
  for (const [title, f] of cases) {
    it(title, async () => {
      const start = [0.3, -0.7, 0.9, -0.2, 0.5, 1.1];
      const make = (values: number[]) => torch.tensor(values).reshape(2, 3).detach();
      const x = make(start).requires_grad_();
      f(x).backward();
      const grads = (await x.grad!.reshape(-1).tolist()) as number[];
      const step = 1e-2;
      for (let i = 0; i < start.length; i++) {
        const value = async (by: number) =>
          Number(await f(make(start.map((v, j) => (j === i ? v + by : v)))).item());
        const slope = ((await value(step)) - (await value(-step))) / (2 * step);
        expect(Math.abs(slope - grads[i]!)).toBeLessThan(2e-3);
      }
    });
  }
});
