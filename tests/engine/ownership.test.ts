// A training step frees what it replaces at once, and never what somebody still holds: old weights, gradients,
// optimiser state, views.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBackend, memory, torch } from '../../engine';
import type { Tensor } from '../../engine/tensor/tensor';
import { wasmBase } from '../conformance/backends';

// Larger than what the graph view keeps: only such values are freed early.
const [rows, columns] = [100, 60];

function training() {
  torch.manual_seed(0);
  const layer = torch.nn.Linear(columns, rows);
  const optimizer = new torch.optim.Adam(layer.parameters(), { lr: 0.1 });
  const x = torch.rand(4, columns);
  const step = () => {
    optimizer.zero_grad();
    layer(x).relu().sum().backward();
    optimizer.step();
  };
  return { layer, optimizer, step, weight: layer.weight as Tensor };
}

const valuesOf = async (tensor: Tensor) => [...((await tensor.flatten().tolist()) as number[])];

describe.each(['wasm', 'cpu'] as const)('on %s', (backend) => {
  beforeAll(async () => {
    await loadBackend(backend, { wasmBase });
  });

  it('weights, gradients and moments are freed as they are replaced', () => {
    const { step } = training();
    for (let i = 0; i < 3; i++) step();
    const before = memory().bytes;
    for (let i = 0; i < 5; i++) step();
    // One gradient, weight or moment kept of each step would be 24,000 bytes each time.
    expect(memory().bytes - before).toBeLessThan(5 * 24_000);
  });

  it.each<[string, (made: ReturnType<typeof training>) => Tensor]>([
    ['a copy of the weight', ({ weight }) => weight.detach().clone()],
    ['a gradient that was looked at', ({ weight }) => weight.grad!],
    ['a copy of a gradient', ({ weight }) => weight.grad!.clone()],
    ['a reshaped gradient', ({ weight }) => weight.grad!.view(-1)],
    ['what was computed from the weight', ({ weight }) => weight.detach().add(0)],
    ['a converted weight', ({ weight }) => weight.detach().to(torch.float32).contiguous().clone()],
  ])('%s outlives the next steps', async (_, take) => {
    const made = training();
    for (let i = 0; i < 3; i++) made.step();
    const held = take(made);
    const before = await valuesOf(held);
    for (let i = 0; i < 3; i++) made.step();
    expect(await valuesOf(held)).toEqual(before);
  });

  it.each<[string, (weight: Tensor) => Tensor]>([
    ['transposed', (weight) => weight.t()],
    ['flattened', (weight) => weight.view(-1)],
    ['detached', (weight) => weight.detach()],
    ['its data', (weight) => weight.data],
    ['a row of it', (weight) => weight[0]!],
  ])('a view sees the weight as it is now: %s', async (_, look) => {
    const { step, weight } = training();
    for (let i = 0; i < 3; i++) step();
    const view = torch.no_grad(() => look(weight));
    for (let i = 0; i < 3; i++) step();
    expect(await valuesOf(view)).toEqual(await valuesOf(torch.no_grad(() => look(weight))));
  });

  it('the optimiser’s state changes in place, as in PyTorch', async () => {
    const { step, optimizer, weight } = training();
    step();
    const mean = optimizer.state.get(weight)!.exp_avg as Tensor;
    const before = await valuesOf(mean);
    step();
    expect(optimizer.state.get(weight)!.exp_avg).toBe(mean);
    expect(await valuesOf(mean)).not.toEqual(before);
  });

  it('a gradient that two leaves share, that a hook has seen, or that was given', async () => {
    const [a, b] = [0, 1].map(() => torch.zeros(rows, columns, { requires_grad: true })) as [Tensor, Tensor];
    a.add(b).mul(3).sum().backward();
    a.grad = null;
    expect(await valuesOf(b.grad!)).toEqual(new Array(rows * columns).fill(3));
    let seen: Tensor | null = null;
    const c = torch.zeros(rows, columns, { requires_grad: true });
    c.register_hook((grad: Tensor) => {
      seen = grad;
    });
    c.mul(2).sum().backward();
    c.grad = null;
    expect(await valuesOf(seen!)).toEqual(new Array(rows * columns).fill(2));
    const d = torch.zeros(rows, columns, { requires_grad: true });
    const given = torch.ones(rows, columns);
    d.view(-1).backward(given.view(-1));
    d.grad = null;
    expect(await valuesOf(given)).toEqual(new Array(rows * columns).fill(1));
  });

  it('a backward pass leaves no gradients behind but those of the leaves', () => {
    const x = torch.rand(rows, columns, { requires_grad: true });
    const y = x.mul(2).sin().mul(3).sigmoid();
    const before = memory().bytes;
    y.add(y).sum().backward();
    // The sum's tensors, the doubled y, and the gradient of x.
    expect(memory().bytes - before).toBeLessThan(2 * 4 * rows * columns + 100);
  });

  it('gradients that go several ways, or that somebody else holds', async () => {
    const full = (value: number) => new Array(rows * columns).fill(value);
    const [a, b, c] = [1, 2, 3].map((value) =>
      torch.full([rows, columns], value, { requires_grad: true }),
    ) as [Tensor, Tensor, Tensor];
    // The gradient of the product goes to b twice, and on to a; turned, to c.
    const ab = a.add(b).add(b).mul(5);
    const kept = ab.mul(1);
    kept.add(c.t().t()).add(kept).sum().backward();
    expect(await valuesOf(a.grad!)).toEqual(full(10));
    expect(await valuesOf(b.grad!)).toEqual(full(20));
    expect(await valuesOf(c.grad!)).toEqual(full(1));
    expect(await valuesOf(kept)).toEqual(full(25));
    const given = torch.full([rows, columns], 3);
    const d = torch.zeros(rows, columns, { requires_grad: true });
    const middle = d.mul(2);
    middle.retain_grad();
    middle.add(1).backward(given);
    expect(await valuesOf(given)).toEqual(full(3));
    expect(await valuesOf(middle.grad!)).toEqual(full(3));
    expect(await valuesOf(d.grad!)).toEqual(full(6));
  });

  it('momentum, whose first buffer is the gradient', async () => {
    const w = torch.zeros(rows, columns, { requires_grad: true });
    const optimizer = new torch.optim.SGD([w], { lr: 1, momentum: 0.5 });
    for (let i = 0; i < 3; i++) {
      optimizer.zero_grad();
      w.mul(2).sum().backward();
      optimizer.step();
    }
    // Buffers 2, 3, 3.5.
    expect(await w[0]![0]!.item()).toBe(-8.5);
  });

  it('weights given to another tensor', async () => {
    const { step, weight } = training();
    step();
    const other = torch.zeros(rows, columns);
    other.data = weight;
    const before = await valuesOf(other);
    step();
    step();
    expect(await valuesOf(other)).toEqual(before);
  });
});
