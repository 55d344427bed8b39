// Every random function against real PyTorch, bit for bit, on all backends; with what it refuses and its
// backward nodes. The fixtures come from tests/fixtures/random/distributions.py.
import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { F, loadBackend, nn, opTable, torch } from '../../engine';
import type { Tensor } from '../../engine/tensor/tensor';
import { installWebgpu, nodeBackends, wasmBase } from '../conformance/backends';
import { type Counts, count, record } from '../conformance/record';

interface Drawn {
  call: string;
  seed: number;
  shape: number[];
  dtype: string;
  bits: number[];
  crc?: number;
  next: number;
}

interface Fixtures {
  cases: Drawn[];
  errors: { call: string; name: string; message: string }[];
  nodes: { call: string; grad_fn: string; grad: number[] }[];
}

const fixtures = JSON.parse(
  readFileSync(new URL('../fixtures/random/distributions.json', import.meta.url), 'utf8'),
) as Fixtures;

function evaluate(text: string, x?: Tensor): Tensor {
  const run = new Function('torch', 'nn', 'F', 'x', `return ${text}`) as (...given: unknown[]) => Tensor;
  return run(torch, nn, F, x);
}

async function bitsOf(tensor: Tensor): Promise<number[]> {
  const values = await tensor.arr.storage.read();
  if (tensor.dtype.is_floating_point) return Array.from(new Uint32Array(Float32Array.from(values).buffer));
  return Array.from(values, (value) => value >>> 0);
}

/** A GPU multiplies and adds in one step, or divides, with another last bit; poisson and binomial need values of the host. */
const roundsOnWebgpu =
  /normal\(torch|alpha_dropout|AlphaDropout|multinomial|div\(|softmax|rrelu|poisson|binomial/;

/** The op that a case is about: the last one of these groups that its text calls. */
function opOf(text: string): string {
  const calls = [...text.matchAll(/\.(\w+)\(/g)].map(([, name]) => name!);
  const groups = ['Random numbers', 'Dropout'];
  const isRandom = (name: string) => groups.includes(opTable.get(name)?.group ?? '');
  return calls.find((name) => isRandom(name) && !/^(rand|randn)$/.test(name)) ?? calls[0]!;
}

async function expectBits({ call, seed, shape, dtype, bits, crc, next }: Drawn): Promise<void> {
  torch.manual_seed(seed);
  const made = evaluate(call);
  const after = (await bitsOf(torch.rand(1)))[0];
  expect([...made.shape]).toEqual(shape);
  expect(made.dtype.name).toBe(dtype);
  const actual = await bitsOf(made);
  expect(crc === undefined ? actual : actual.slice(0, 4)).toEqual(bits);
  if (crc !== undefined) expect(crc32(Buffer.from(Uint32Array.from(actual).buffer))).toBe(crc);
  expect(after).toBe(next);
}

describe.each(nodeBackends)('on %s', (backend) => {
  beforeAll(async () => {
    await installWebgpu();
    await loadBackend(backend, { wasmBase });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    return () => vi.restoreAllMocks();
  });

  const counts: Counts = {};
  afterAll(() => record('random', backend, counts));

  const here = fixtures.cases.filter(({ call }) => backend !== 'webgpu' || !roundsOnWebgpu.test(call));
  it.each(here)('$call', async (entry) => {
    let passed = false;
    try {
      await expectBits(entry);
      passed = true;
    } finally {
      count(counts, opOf(entry.call), passed);
    }
  });

  if (backend === 'webgpu') return;
  it.each(fixtures.errors)('refuses $call', ({ call, name, message }) => {
    let problem: unknown = null;
    try {
      evaluate(call);
    } catch (error) {
      problem = error;
    }
    expect([(problem as Error)?.name, (problem as Error)?.message.split('\n')[0]]).toEqual([name, message]);
  });

  it.each(fixtures.nodes)('$call passes zeros back', async ({ call, grad_fn, grad }) => {
    const x = torch.ones(3, { requires_grad: true });
    const out = evaluate(call, x.mul(2));
    expect(out.grad_fn?.name()).toBe(grad_fn);
    out.sum().backward();
    expect(Array.from(await x.grad!.arr.storage.read())).toEqual(grad);
  });
});
