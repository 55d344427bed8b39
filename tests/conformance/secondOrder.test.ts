// Every op of the conformance fixtures once more: the gradient of its gradient, taken with create_graph,
// against finite differences of the gradient itself. A rule that leaves the tape shows up here.
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { F, loadBackend, torch } from '../../engine';
import type { Tensor } from '../../engine/tensor/tensor';
import { type Case, isDumped, load as loadValue, numberOf, readFixtures } from './fixture';

const cases = readFixtures().flatMap((fixture) => fixture.cases ?? []);
type Call = (...args: unknown[]) => unknown;

/** The gradients of a case at its inputs moved along a direction, and what they weigh together. */
function gradientsAt(entry: Case, by: number, turn: number) {
  const leaves: Tensor[] = [];
  const directions: Tensor[] = [];
  const load = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(load);
    if (!isDumped(value) || (value.d ?? 'float32') !== 'float32') return loadValue(value, null);
    const numbers = value.t.map(numberOf);
    const plain = torch.tensor(numbers, { dtype: 'float32' }).reshape(value.s).detach();
    const wave = numbers.map((_, i) => Math.sin(1.3 * i + turn + 2 * leaves.length) + 0.3);
    const direction = torch.tensor(wave, { dtype: 'float32' }).reshape(value.s).detach();
    directions.push(direction);
    const at = plain.add(direction.mul(by)).detach().requires_grad_(true);
    leaves.push(at);
    return at;
  };
  const args = entry.args.map(load);
  const kwargs = Object.fromEntries(
    Object.entries(entry.kwargs ?? {}).map(([key, value]) => [key, loadValue(value, null)]),
  );
  if (Object.keys(kwargs).length > 0) args.push(kwargs);
  const linalg = Reflect.get(torch, 'linalg');
  const special = Reflect.get(torch, 'special');
  const space = { torch, F, linalg, special }[entry.space] as unknown as Record<string, Call> | undefined;
  const out = space
    ? space[entry.op]!(...args)
    : (args[0] as unknown as Record<string, Call>)[entry.op]!(...args.slice(1));
  const outs = (Array.isArray(out) ? out.flat() : [out]) as Tensor[];
  const weighted = (t: Tensor, start: number) =>
    t.mul(
      torch
        .arange(t.numel(), { dtype: torch.float32 })
        .mul(0.1)
        .add(start)
        .reshape([...t.shape]),
    );
  const total = outs
    .filter((one) => one.requires_grad)
    .map((one) => weighted(one, 0.5).tanh().sum())
    .reduce((a, b) => a.add(b));
  const grads = torch.autograd.grad(total, leaves, { create_graph: true, allow_unused: true });
  const sums = grads.filter((g) => g !== null).map((g) => weighted(g, 0.2).sum());
  return { leaves, directions, sum: sums.reduce((a, b) => a.add(b)) };
}

async function slopes(entry: Case, turn: number): Promise<[number, number]> {
  const { leaves, directions, sum } = gradientsAt(entry, 0, turn);
  let analytical = 0;
  if (sum.requires_grad) {
    const second = torch.autograd.grad(sum, leaves, { allow_unused: true });
    for (const [i, g] of second.entries()) {
      if (g) analytical += Number(await g.mul(directions[i]!).sum().item());
    }
  }
  const step = 4e-3;
  const value = async (by: number) => Number(await gradientsAt(entry, by, turn).sum.item());
  return [analytical, ((await value(step)) - (await value(-step))) / (2 * step)];
}

describe('second derivatives of every op', () => {
  beforeAll(async () => {
    await loadBackend('cpu');
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });

  const finite = (value: unknown): boolean =>
    Array.isArray(value)
      ? value.every(finite)
      : !isDumped(value) || (value.t.length > 0 && value.t.every((v) => typeof v !== 'string'));
  // Of nothing, of nan and of infinity there is no slope to compare.
  const known = cases
    .map((entry, nr) => ({ entry, nr }))
    .filter(
      ({ entry }) =>
        entry.grads?.some((g) => g) &&
        finite(entry.args) &&
        entry.space !== 'inplace' &&
        entry.leaves !== false,
    );

  it.each(known.map(({ entry, nr }) => [`${nr} ${entry.space} ${entry.op}`, entry] as const))(
    '%s',
    async (_, entry) => {
      // A step may cross a kink, where there is no derivative: one direction of three is enough.
      const tried: [number, number][] = [];
      for (let turn = 0; turn < 3; turn++) {
        const [analytical, numerical] = await slopes(entry, turn);
        tried.push([analytical, numerical]);
        if (Math.abs(analytical - numerical) <= 0.02 + 0.02 * Math.abs(numerical)) return;
      }
      expect.fail(`analytical and numerical slopes differ: ${JSON.stringify(tried)}`);
    },
  );
});
