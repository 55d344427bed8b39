// Runs the cases of tests/fixtures/layers against the engine: a module's text, state and gradients, a
// function's results, a refusal's words. The fixtures' calls are JavaScript written from PyTorch's Python.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { F, loadBackend, nn, torch } from '../../engine';
import { Arr } from '../../engine/tensor/arr';
import { Tensor } from '../../engine/tensor/tensor';
import { installWebgpu, nodeBackends, wasmBase } from './backends';
import { type Counts, count, record } from './record';

interface Data {
  shape: number[];
  dtype: string;
  values: (number | string | boolean)[];
}

interface LayerCase {
  layer: string;
  inputs: string[];
  call: string;
  seed: number;
  web: boolean;
  text: string;
  state: { name: string; shape: number[]; dtype: string; hash: string }[];
  parameters: string[];
  out: Data[];
  grad_fn: string | null;
  grads: (Data | null)[];
  parameter_grads: (Data | null)[];
  buffers: Record<string, Data>;
  eval: Data[] | 'same';
}

interface CallCase {
  call: string;
  inputs: Record<string, string>;
  seed: number;
  web: boolean;
  out: Data[];
  grad_fn: string | null;
  grads: (Data | null)[];
}

interface Area {
  layers: LayerCase[];
  calls: CallCase[];
  errors: { call: string; name: string; message: string }[];
}

export interface AreaOptions {
  /** How far a number may be off, absolutely and relatively. */
  tolerance?: number;
  /** Calls whose backward node has another name here, with the reason beside them in the test. */
  otherNames?: RegExp;
}

function evaluate(text: string, scope: Record<string, unknown> = {}): unknown {
  const names = { torch, nn, F, ...scope };
  return new Function(...Object.keys(names), `return ${text}`)(...Object.values(names));
}

function flat(value: unknown): Tensor[] {
  if (value instanceof Tensor) return [value];
  if (value instanceof nn.utils.rnn.PackedSequence) return [...value].flatMap(flat);
  return Array.isArray(value) ? value.flatMap(flat) : [];
}

function leaf(value: unknown): Tensor {
  const tensor = value as Tensor;
  return tensor.dtype.is_floating_point && !tensor.requires_grad
    ? tensor.detach().clone().requires_grad_(true)
    : tensor;
}

async function expectSame(actual: Tensor, wanted: Data, tolerance: number, what: string): Promise<void> {
  expect([...actual.shape], what).toEqual(wanted.shape);
  expect(actual.dtype.name, what).toBe(wanted.dtype);
  const values = Array.from(await actual.arr.storage.read());
  const worst = { by: 0, text: '' };
  values.forEach((value, i) => {
    const target = Number(
      String(wanted.values[i]).replace('inf', 'Infinity').replace('true', '1').replace('false', '0'),
    );
    if (!Number.isFinite(target)) expect(value, `${what}[${i}]`).toBe(target);
    else {
      const off = Math.abs(value - target) / (1 + Math.abs(target));
      if (!(off <= worst.by))
        Object.assign(worst, { by: off, text: `${what}[${i}] is ${value}, not ${target}` });
    }
  });
  if (!(worst.by <= tolerance)) expect.fail(worst.text);
}

async function expectAll(actual: Tensor[], wanted: Data[], tolerance: number, what: string): Promise<void> {
  expect(actual, what).toHaveLength(wanted.length);
  for (const [i, data] of wanted.entries()) await expectSame(actual[i]!, data, tolerance, `${what} ${i}`);
}

async function expectGradients(
  tensors: Tensor[],
  wanted: (Data | null)[],
  tolerance: number,
  what: string,
): Promise<void> {
  for (const [i, data] of wanted.entries()) {
    const { grad } = tensors[i]!;
    if (data === null) expect(grad, `${what} ${i}`).toBeNull();
    else {
      expect(grad, `${what} ${i}`).not.toBeNull();
      await expectSame(grad!, data, tolerance, `${what} ${i}`);
    }
  }
}

function seedGradient(outs: Tensor[]): void {
  let total: Tensor | null = null;
  for (const out of outs) {
    if (!out.requires_grad) continue;
    const weights = Float32Array.from({ length: out.numel() }, (_, i) => (i % 7) * 0.1 + 0.5);
    const part = out.mul(new Tensor(Arr.from(weights, out.dims, out.dtype))).sum();
    total = total ? total.add(part) : part;
  }
  total?.backward();
}

function fingerprint(values: ArrayLike<number>): string {
  return createHash('sha256')
    .update(new Uint8Array(Float32Array.from(values).buffer))
    .digest('hex')
    .slice(0, 16);
}

async function runLayer(entry: LayerCase, tolerance: number, checkName: boolean): Promise<void> {
  torch.manual_seed(entry.seed);
  const layer = evaluate(entry.layer) as nn.Module;
  expect(String(layer)).toBe(entry.text);
  const state = Object.entries(layer.state_dict());
  const seen = [];
  for (const [name, tensor] of state) {
    const hash = fingerprint(await tensor.arr.storage.read());
    seen.push({ name, shape: [...tensor.shape], dtype: tensor.dtype.name, hash });
  }
  expect(seen).toEqual(entry.state);
  expect(layer.named_parameters().map(([name]: [string, unknown]) => name)).toEqual(entry.parameters);
  torch.manual_seed(entry.seed + 1);
  const given = entry.inputs.map((text) => leaf(evaluate(text)));
  torch.manual_seed(entry.seed + 2);
  const scope = { layer, ...Object.fromEntries(given.map((tensor, i) => [`x${i}`, tensor])) };
  const outs = flat(evaluate(entry.call, scope));
  await expectAll(outs, entry.out, tolerance, 'output');
  if (checkName) expect(outs[0]!.grad_fn?.name() ?? null).toBe(entry.grad_fn);
  seedGradient(outs);
  await expectGradients(given, entry.grads, tolerance, 'gradient of input');
  await expectGradients(layer.parameters(), entry.parameter_grads, tolerance, 'gradient of parameter');
  const buffers = layer.named_buffers() as [string, Tensor][];
  expect(buffers.map(([name]) => name)).toEqual(Object.keys(entry.buffers));
  for (const [name, buffer] of buffers) await expectSame(buffer, entry.buffers[name]!, tolerance, name);
  layer.eval();
  const wanted = entry.eval === 'same' ? entry.out : entry.eval;
  await expectAll(flat(evaluate(entry.call, scope)), wanted, tolerance, 'output in evaluation');
}

async function runCall(entry: CallCase, tolerance: number, checkName: boolean): Promise<void> {
  torch.manual_seed(entry.seed);
  const given = Object.values(entry.inputs).map((text) => leaf(evaluate(text)));
  torch.manual_seed(entry.seed + 2);
  const scope = Object.fromEntries(Object.keys(entry.inputs).map((name, i) => [name, given[i]]));
  const outs = flat(evaluate(entry.call, scope));
  await expectAll(outs, entry.out, tolerance, 'output');
  if (checkName) expect(outs[0]!.grad_fn?.name() ?? null).toBe(entry.grad_fn);
  seedGradient(outs);
  await expectGradients(given, entry.grads, tolerance, 'gradient');
}

/** Declares the tests of one area: everything on cpu and wasm, the cases that say so on webgpu. */
export function testArea(area: string, { tolerance = 2e-5, otherNames }: AreaOptions = {}): void {
  const text = readFileSync(new URL(`../fixtures/layers/${area}.json`, import.meta.url), 'utf8');
  const cases = JSON.parse(text) as Area;
  const checksName = (call: string) => !otherNames?.test(call);
  for (const backend of nodeBackends) {
    const here = <T extends { web: boolean }>(all: T[]) => all.filter((c) => c.web || backend !== 'webgpu');
    if (here<{ web: boolean }>([...cases.layers, ...cases.calls]).length === 0) continue;
    describe(`${area} on ${backend}`, () => {
      const counts: Counts = {};
      /** Adds the case to what is counted for the first layer or function that it names. */
      const counted = async (text: string, run: () => Promise<void>) => {
        const [name] = /\b(?:nn|F|torch)\.\w+/.exec(text) ?? [text];
        try {
          await run();
          count(counts, name, true);
        } catch (problem) {
          count(counts, name, false);
          throw problem;
        }
      };
      afterAll(() => record(`layers/${area}`, backend, counts));
      beforeAll(async () => {
        await installWebgpu();
        await loadBackend(backend, { wasmBase });
        vi.spyOn(console, 'warn').mockImplementation(() => {});
        return () => vi.restoreAllMocks();
      });
      here(cases.layers).forEach((entry, nr) => {
        it(`${nr} ${entry.layer} ${entry.inputs.join('; ')}`, () =>
          counted(entry.layer, () =>
            runLayer(entry, tolerance, checksName(`${entry.layer} ${entry.inputs.join(' ')}`)),
          ));
      });
      here(cases.calls).forEach((entry, nr) => {
        it(`${nr} ${entry.call}`, () =>
          counted(entry.call, () => runCall(entry, tolerance, checksName(entry.call))));
      });
      if (backend === 'webgpu') return;
      it.each(cases.errors)('refuses $call', ({ call, name, message }) => {
        let problem: unknown = null;
        try {
          evaluate(call);
        } catch (error) {
          problem = error;
        }
        expect(problem, 'an error').toBeInstanceOf(Error);
        const { name: kind, message: words } = problem as Error;
        expect([kind, words.split('\n')[0]]).toEqual([name, message]);
      });
    });
  }
}
