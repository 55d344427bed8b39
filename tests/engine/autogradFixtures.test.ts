// Derivatives of the first, second and third order, torch.autograd.functional and PyTorch's messages, all
// held against real PyTorch (tests/fixtures/autograd/generate.py).
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { F, loadBackend, torch } from '../../engine';
import type { FunctionCtx } from '../../engine/autograd/context';
import type { Tensor } from '../../engine/tensor/tensor';
import { installWebgpu, nodeBackends, wasmBase } from '../conformance/backends';

interface Fixtures {
  x: number[];
  y: number[];
  z: number[];
  orders: { expression: string; orders: (number[] | null)[][] }[];
  functionals: { js: string; value: unknown }[];
  errors: { js: string; name: string; message: string }[];
}

const fixtures = JSON.parse(
  readFileSync(new URL('../fixtures/autograd/autograd.json', import.meta.url), 'utf8'),
) as Fixtures;

type Grads = (Tensor | null)[];
const grad = torch.autograd.grad as (...args: unknown[]) => Grads;

function weights(like: Tensor, start: number): Tensor {
  return torch
    .arange(like.numel(), { dtype: torch.float32 })
    .mul(0.3)
    .add(start)
    .reshape([...like.shape]);
}

function near(actual: ArrayLike<number>, wanted: number[], tolerance: number): void {
  expect(actual.length).toBe(wanted.length);
  // An error in one element counts by the size of the whole: high orders cancel.
  const scale = Math.max(1, ...wanted.map(Math.abs));
  wanted.forEach((value, i) => {
    expect(Math.abs(actual[i]! - value), `[${i}] ${actual[i]} for ${value}`).toBeLessThanOrEqual(
      tolerance * scale,
    );
  });
}

for (const backend of nodeBackends) {
  describe(`orders of derivatives on ${backend}`, () => {
    beforeAll(async () => {
      await installWebgpu();
      await loadBackend(backend, { wasmBase });
    });

    it.each(fixtures.orders.map((entry) => [entry.expression, entry.orders] as const))(
      '%s',
      async (expression, orders) => {
        const leaves = (
          [
            [fixtures.x, [2, 3]],
            [fixtures.y, [2, 3]],
            [fixtures.z, [3, 2]],
          ] as const
        ).map(([values, shape]) => torch.tensor(values).reshape(shape).detach().requires_grad_());
        const make = new Function('torch', 'F', 'x', 'y', 'z', `return ${expression}`);
        const out = make(torch, F, ...leaves) as Tensor;
        let value = out.mul(weights(out, 0.5)).sum();
        for (const [order, wanted] of orders.entries()) {
          // Where PyTorch has a further derivative that is nothing but zeros we may have none.
          if (!value.requires_grad) {
            for (const list of wanted) if (list) near(new Array(list.length).fill(0), list, 1e-6);
            return;
          }
          const grads = grad(value, leaves, { create_graph: true, allow_unused: true });
          const tolerance = backend === 'webgpu' ? 2e-3 : 5e-5;
          for (const [i, list] of wanted.entries()) {
            const found = grads[i];
            const values = found ? await found.arr.storage.read() : new Float32Array(list?.length ?? 0);
            near(values, list ?? new Array(values.length).fill(0), tolerance);
          }
          const parts = grads.filter((g) => g !== null).map((g) => g.mul(weights(g, 0.2 + order)).sum());
          if (parts.length === 0) {
            for (const list of orders.slice(order + 1).flat()) {
              if (list) near(new Array(list.length).fill(0), list, 1e-6);
            }
            return;
          }
          value = parts.reduce((a, b) => a.add(b));
        }
      },
    );
  });
}

describe('torch.autograd.functional', () => {
  beforeAll(async () => {
    await loadBackend('cpu');
  });

  async function nested(value: unknown): Promise<unknown> {
    if (Array.isArray(value)) return Promise.all(value.map(nested));
    return (value as Tensor).tolist();
  }

  it.each(fixtures.functionals.map(({ js, value }) => [js, value] as const))('%s', async (js, value) => {
    const scope = {
      functional: torch.autograd.functional,
      cube: (a: Tensor) => a.pow(3),
      cubes: (a: Tensor) => a.pow(3).sum(),
      pair: (a: Tensor, b: Tensor) => [a.mul(b), a.pow(2).sum()],
      product: (a: Tensor, b: Tensor) => a.mul(b).pow(2).sum(),
      lambda_first: (a: Tensor, _b: Tensor) => a.mul(2),
      a: torch.tensor([1, 2], { dtype: torch.float32 }),
      b: torch.tensor([3, 4], { dtype: torch.float32 }),
    };
    const made = new Function(...Object.keys(scope), `return ${js}`)(...Object.values(scope)) as unknown;
    expect(await nested(made)).toEqual(value);
  });
});

describe('messages', () => {
  beforeAll(async () => {
    await loadBackend('cpu');
  });

  const leaf = () => torch.tensor([1, 2], { requires_grad: true });
  type Body = (ctx: FunctionCtx, ...args: never[]) => unknown;
  const scope = () => ({
    torch,
    grad,
    leaf,
    x: leaf(),
    a: torch.tensor([1, 2], { dtype: torch.float32 }),
    b: torch.tensor([3, 4], { dtype: torch.float32 }),
    hooked: (hook: (g: Tensor) => Tensor) => {
      const x = leaf();
      x.register_hook(hook);
      x.mul(2).sum().backward();
    },
    setGrad: (value: (x: Tensor) => Tensor) => {
      const x = leaf();
      x.grad = value(x);
    },
    changed: (make: (x: Tensor) => Tensor, change: (y: Tensor) => void) => {
      const y = make(leaf());
      const z = y.mul(y).sum();
      change(y);
      z.backward();
    },
    custom: (name: string, forward: Body, backward?: Body) => {
      class Custom extends torch.autograd.Function {}
      Object.defineProperty(Custom, 'name', { value: name });
      Custom.forward = forward as typeof Custom.forward;
      if (backward) Custom.backward = backward;
      return Custom;
    },
    run: (f: typeof torch.autograd.Function, ...args: unknown[]) =>
      f
        .apply(...args)
        .sum()
        .backward(),
  });

  it.each(fixtures.errors.map(({ js, name, message }) => [js, name, message] as const))(
    '%s',
    (js, name, message) => {
      const names = scope();
      let problem: unknown = null;
      try {
        new Function(...Object.keys(names), `return ${js}`)(...Object.values(names));
      } catch (error) {
        problem = error;
      }
      expect(problem).toBeInstanceOf(Error);
      expect([(problem as Error).name, (problem as Error).message]).toEqual([name, message]);
    },
  );
});
