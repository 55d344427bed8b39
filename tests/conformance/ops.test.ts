// Every value, gradient, backward node's name and error message against fixtures from real PyTorch.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { F, loadBackend, torch } from '../../engine';
import type { Tensor } from '../../engine/tensor/tensor';
import { installWebgpu, nodeBackends, wasmBase } from './backends';

const fixtures = z
  .object({
    cases: z.array(
      z.object({
        space: z.string(),
        op: z.string(),
        args: z.array(z.unknown()),
        kwargs: z.record(z.string(), z.unknown()),
        out: z.array(z.unknown()),
        grads: z.array(z.unknown()).nullable(),
        grad_fn: z.string().nullable(),
      }),
    ),
    errors: z.array(z.object({ js: z.string(), name: z.string(), message: z.string() })),
  })
  .parse(JSON.parse(readFileSync(new URL('./fixtures/ops.json', import.meta.url), 'utf8')));

const dumped = z.object({
  tensor: z.array(z.union([z.number(), z.string(), z.boolean()])),
  shape: z.array(z.number()),
  dtype: z.string(),
});
type Dumped = z.infer<typeof dumped>;

function isDumped(value: unknown): value is Dumped {
  return dumped.safeParse(value).success;
}

function numbers(value: Dumped): number[] {
  return value.tensor.map((v) =>
    v === 'inf' ? Infinity : v === '-inf' ? -Infinity : v === 'nan' ? Number.NaN : Number(v),
  );
}

/** Inputs as tensors; floating point ones are leaves, gathered in the order in which they appear. */
function load(value: unknown, leaves: Tensor[]): unknown {
  if (isDumped(value)) {
    const isFloat = value.dtype === 'float32';
    const flat = torch.tensor(numbers(value), { dtype: value.dtype }).reshape(value.shape).detach();
    if (isFloat) leaves.push(flat.requires_grad_(true));
    return flat;
  }
  return Array.isArray(value) ? value.map((v) => load(v, leaves)) : value;
}

async function expectSame(actual: Tensor, wanted: Dumped, tolerance = 2e-5): Promise<void> {
  expect([...actual.shape]).toEqual(wanted.shape);
  expect(actual.dtype.name).toBe(wanted.dtype);
  const values = Array.from(await actual.arr.storage.read());
  const expected = numbers(wanted);
  values.forEach((value, i) => {
    const target = expected[i]!;
    if (!Number.isFinite(target)) expect(value).toBe(target);
    else
      expect(Math.abs(value - target), `[${i}] ${value} for ${target}`).toBeLessThanOrEqual(
        tolerance + tolerance * Math.abs(target),
      );
  });
}

type Call = (...args: unknown[]) => unknown;

// These names differ between PyTorch's releases, or PyTorch makes the value from other ops than we do.
const otherNames = new Set([
  'flatten',
  'reshape',
  'view',
  'matmul',
  'where',
  'linear',
  'mse_loss',
  'l1_loss',
  'cross_entropy',
  'nll_loss',
  'norm',
  'gather',
  'tril',
  'triu',
  'split',
  'chunk',
  'narrow',
  'square',
  'selu',
  'silu',
  'gelu',
  'softplus',
  'softsign',
  'logsigmoid',
  'relu6',
  'logsumexp',
  'binary_cross_entropy_with_logits',
  'clamp',
  'remainder',
  'amax',
  'maximum',
  'minimum',
  'var',
  'std',
  'div',
  'pow',
]);

for (const backend of nodeBackends) {
  describe(`ops on ${backend}`, () => {
    beforeAll(async () => {
      await installWebgpu();
      await loadBackend(backend, { wasmBase });
    });

    fixtures.cases.forEach((entry, nr) => {
      it(`${nr} ${entry.space} ${entry.op}`, async () => {
        // WGSL promises sin and cos to 2^-11 only.
        const isLoose = backend === 'webgpu' && ['sin', 'cos'].includes(entry.op);
        const tolerance = isLoose ? 2 ** -11 : 2e-5;
        const leaves: Tensor[] = [];
        const args = entry.args.map((value) => load(value, leaves));
        if (Object.keys(entry.kwargs).length > 0) {
          args.push(
            Object.fromEntries(Object.entries(entry.kwargs).map(([key, value]) => [key, load(value, [])])),
          );
          const options = args[args.length - 1] as Record<string, Tensor>;
          if (options.weight) options.weight = options.weight.detach();
        }
        const space = { torch, F }[entry.space] as unknown as Record<string, Call> | undefined;
        const out = space
          ? space[entry.op]!(...args)
          : (args[0] as unknown as Record<string, Call>)[entry.op]!(...args.slice(1));
        const outs = (Array.isArray(out) ? out : [out]) as Tensor[];
        expect(outs).toHaveLength(entry.out.length);
        for (const [i, one] of outs.entries()) await expectSame(one, dumped.parse(entry.out[i]), tolerance);
        if (!entry.grads) return;
        if (!otherNames.has(entry.op)) expect(outs[0]!.grad_fn?.name()).toBe(entry.grad_fn);
        let total: Tensor | null = null;
        for (const one of outs) {
          if (!one.requires_grad) continue;
          const weights = torch
            .arange(one.numel(), { dtype: torch.float32 })
            .mul(0.1)
            .add(0.5)
            .reshape([...one.shape]);
          const part = one.mul(weights).sum();
          total = total ? total.add(part) : part;
        }
        total!.backward();
        for (const [i, leaf] of leaves.entries()) {
          const wanted = entry.grads[i];
          if (wanted) await expectSame(leaf.grad!, dumped.parse(wanted), tolerance);
          else expect(leaf.grad).toBeNull();
        }
      });
    });
  });
}

describe('error messages', () => {
  for (const { js, name, message } of fixtures.errors) {
    it(js, () => {
      const run = new Function('torch', `return ${js}`) as (namespace: typeof torch) => unknown;
      let problem: unknown = null;
      try {
        run(torch);
      } catch (error) {
        problem = error;
      }
      expect(problem).toBeInstanceOf(Error);
      const firstSentences = (text: string) => text.split('\n')[0]!.replace(/with torch\.autograd\..*/, '');
      expect([(problem as Error).name, firstSentences((problem as Error).message)]).toEqual([
        name,
        firstSentences(message),
      ]);
    });
  }
});
