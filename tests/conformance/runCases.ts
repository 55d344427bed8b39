// Runs every fixture on one backend: values, dtypes, shapes, gradients, names of backward nodes, messages.
// One test an op, which runs all its cases and reports each that differs. The counts are written down.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { F, loadBackend, nn, opTable, torch } from '../../engine';
import type { BackendName } from '../../engine/runner/protocol';
import { Tensor } from '../../engine/tensor/tensor';
import { installWebgpu, wasmBase } from './backends';
import {
  type Case,
  callText,
  type Dumped,
  type Fixture,
  isDumped,
  load,
  numberOf,
  readFixtures,
} from './fixture';
import { type Counts, count, record } from './record';

type Call = (...args: unknown[]) => unknown;

/** WGSL promises these to a few digits only, and what is made of them is no better. */
const looseOnWebgpu: Record<string, number> = {
  sin: 2 ** -11,
  cos: 2 ** -11,
  tan: 2 ** -9,
  sinc: 2 ** -8,
  acos: 2 ** -10,
  asin: 2 ** -10,
  atan: 2 ** -10,
  atan2: 2 ** -10,
};

/** Why a GPU may leave a case out: its values are needed on the host, or the case needs a browser's canvas. */
const refusal = /needs values that are still on the GPU/;
const needsBrowser = /OffscreenCanvas is not defined/;

/** WGSL lets a shader assume that there is no nan and no infinity: engine/differences.ts lists it. */
function isEndless(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isEndless);
  return isDumped(value) ? value.t.some((v) => typeof v === 'string') : false;
}

function tableName(op: string): string {
  return opTable.has(op) || !op.endsWith('_') ? op : op.slice(0, -1);
}

async function differences(
  what: string,
  actual: unknown,
  wanted: unknown,
  tolerance: number,
): Promise<string[]> {
  if (!isDumped(wanted)) {
    const value = await actual;
    const plain = wanted !== null && typeof wanted === 'object' && 'float' in wanted ? wanted.float : wanted;
    if (typeof plain === 'number' || typeof plain === 'string') {
      return Math.abs(Number(value) - numberOf(plain)) <= tolerance * (1 + Math.abs(numberOf(plain))) ||
        Object.is(value, numberOf(plain))
        ? []
        : [`${what} is ${value}, not ${plain}`];
    }
    if (plain !== null && typeof plain === 'object' && 'dtype' in plain)
      return String(value) === `torch.${plain.dtype}`
        ? []
        : [`${what} is ${value}, not torch.${plain.dtype}`];
    return Object.is(value, plain) ? [] : [`${what} is ${value}, not ${plain}`];
  }
  if (!(actual instanceof Tensor)) return [`${what} is no tensor: ${actual}`];
  const shape = [...actual.dims];
  if (shape.join() !== wanted.s.join()) return [`${what} has shape [${shape}], not [${wanted.s}]`];
  const dtype = wanted.d ?? 'float32';
  if (actual.dtype.name !== dtype) return [`${what} is ${actual.dtype.name}, not ${dtype}`];
  return valueDifferences(what, await actual.arr.storage.read(), wanted, tolerance);
}

function valueDifferences(
  what: string,
  values: ArrayLike<number>,
  { t, d }: Dumped,
  tolerance: number,
): string[] {
  const close = d === 'float16' || d === 'bfloat16' ? Math.max(tolerance, 2e-3) : tolerance;
  for (let i = 0; i < t.length; i++) {
    const target = numberOf(t[i]!);
    const value = values[i]!;
    if (Object.is(value, target)) continue;
    if (!(Math.abs(value - target) <= close + close * Math.abs(target)))
      return [`${what}[${i}] is ${value}, not ${target}`];
  }
  return [];
}

function invoke(entry: Case, args: unknown[]): unknown {
  const { space, op } = entry;
  if (space === 'method' || space === 'inplace') {
    const owner = space === 'inplace' ? (args[0] as Tensor).clone() : (args[0] as Tensor);
    const method = (owner as unknown as Record<string, Call>)[op];
    if (!method) throw new Error(`Tensor has no method ${op}`);
    return method.call(owner, ...args.slice(1));
  }
  const spaces = { torch, F, linalg: Reflect.get(torch, 'linalg'), special: Reflect.get(torch, 'special') };
  const call = (spaces as unknown as Record<string, Record<string, Call> | undefined>)[space]?.[op];
  if (!call) throw new Error(`${space} has no function ${op}`);
  return call(...args);
}

/** What differs from PyTorch in one case. */
async function runCase(entry: Case, tolerance: number): Promise<string[]> {
  const leaves: Tensor[] | null = entry.leaves === false ? null : [];
  const args = entry.args.map((value) => load(value, leaves));
  if (entry.kwargs)
    args.push(Object.fromEntries(Object.entries(entry.kwargs).map(([k, v]) => [k, load(v, null)])));
  if (entry.error) {
    const [name, message] = entry.error;
    try {
      await invoke(entry, args);
    } catch (problem) {
      const { name: itsName, message: itsMessage } = problem as Error;
      const firstLine = itsMessage.split('\n')[0]!;
      return itsName === name && firstLine === message
        ? []
        : [`${itsName}: ${firstLine}\n      not ${name}: ${message}`];
    }
    return [`no error, not ${name}: ${message}`];
  }
  const out = invoke(entry, args);
  const outs = Array.isArray(out) ? out.flat() : [out];
  const wanted = entry.out!;
  if (outs.length !== wanted.length) return [`${outs.length} results, not ${wanted.length}`];
  const found: string[] = [];
  for (const [i, one] of outs.entries())
    found.push(...(await differences(`result ${i}`, one, wanted[i], tolerance)));
  for (const [i, field] of (entry.fields ?? []).entries()) {
    if ((out as Record<string, unknown>)[field] !== outs[i]) found.push(`.${field} is not result ${i}`);
  }
  if (!entry.grads) {
    if (outs.some((o) => o instanceof Tensor && o.requires_grad))
      found.push('the result requires a gradient');
    return found;
  }
  if (entry.grad_fn && outs[0].grad_fn?.name() !== entry.grad_fn)
    found.push(`grad_fn is ${outs[0].grad_fn?.name()}, not ${entry.grad_fn}`);
  let total: Tensor | null = null;
  for (const one of outs) {
    if (!(one instanceof Tensor) || !one.requires_grad) continue;
    const weights = torch
      .arange(one.numel(), { dtype: one.dtype })
      .mul(0.1)
      .add(0.5)
      .reshape([...one.shape]);
    const part = one.mul(weights).sum();
    total = total ? total.add(part) : part;
  }
  if (!total) return [...found, 'no result requires a gradient'];
  total.backward();
  for (const [i, leaf] of (leaves ?? []).entries()) {
    const grad = entry.grads[i];
    if (grad) found.push(...(await differences(`gradient ${i}`, leaf.grad, grad, tolerance)));
    // PyTorch writes a gradient of zeros in some ops where we write none: both mean the same to a reader's sum.
    else if (leaf.grad) found.push(`gradient ${i} is there, not None`);
  }
  return found;
}

function mayRefuse(fixture: Fixture, entry: Case, op: string, problem: string): boolean {
  if (needsBrowser.test(problem)) return true;
  if (fixture.hosted.includes(op) && refusal.test(problem)) return true;
  return [entry.args, entry.out, entry.grads].some(isEndless);
}

function evaluate(js: string): unknown {
  const run = new Function('torch', 'F', 'nn', `return ${js}`) as (...given: unknown[]) => unknown;
  return run(torch, F, nn);
}

function textTests(fixture: Fixture): void {
  for (const { js, name, message } of fixture.errors) {
    it(`error: ${js}`, async () => {
      let problem: unknown = null;
      try {
        await evaluate(js);
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
  for (const { js, text } of fixture.texts) {
    it(`text: ${js}`, async () => {
      const value = await evaluate(js);
      const written = value === true ? 'True' : value === false ? 'False' : String(value);
      expect(written).toBe(text);
    });
  }
}

/** Defines the tests of one backend. `texts` is for the backends that print without waiting. */
export function runOn(backend: BackendName, texts: boolean): void {
  const counts: Counts = {};
  const wanted = process.env.CONFORMANCE_AREA?.split(',');

  beforeAll(async () => {
    await installWebgpu();
    await loadBackend(backend, { wasmBase });
  });

  afterAll(() => {
    if (!wanted) record('ops', backend, counts);
  });

  for (const fixture of readFixtures()) {
    if (wanted && !wanted.includes(fixture.area)) continue;
    if (!texts && fixture.cases.length === 0) continue;
    const byOp = new Map<string, Case[]>();
    for (const entry of fixture.cases) {
      const name = tableName(entry.op);
      byOp.set(name, [...(byOp.get(name) ?? []), entry]);
    }
    describe(fixture.area, () => {
      for (const [op, cases] of byOp) {
        it(`${op}, ${cases.length} cases`, { timeout: 300_000 }, async () => {
          const failures: string[] = [];
          const loose = backend === 'webgpu' ? (looseOnWebgpu[op] ?? 0) : 0;
          const tolerance = Math.max(fixture.tolerances[op] ?? 2e-5, loose);
          for (const [nr, entry] of cases.entries()) {
            const found = await runCase(entry, tolerance).catch((problem) => [String(problem)]);
            const refused =
              found.length > 0 && backend === 'webgpu' && mayRefuse(fixture, entry, op, found[0]!);
            count(counts, op, found.length === 0, refused);
            if (found.length > 0 && !refused)
              failures.push(`  ${nr} ${callText(entry)}\n    ${found.join('\n    ')}`);
          }
          if (failures.length > 0)
            expect.fail(`${failures.length} of ${cases.length} cases differ\n${failures.join('\n')}`);
        });
      }
      if (texts) textTests(fixture);
    });
  }
}
