// Every op of the conformance fixtures once more: the gradient of its gradient, taken with create_graph,
// against finite differences of the gradient itself. A rule that leaves the tape shows up here.
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { F, loadBackend, torch } from '../../engine';
import type { Tensor } from '../../engine/tensor/tensor';
import { type Case, isDumped, load as loadValue, numberOf, readFixtures } from './fixture';

const cases = readFixtures().flatMap((fixture) => fixture.cases ?? []);
type Call = (...args: unknown[]) => unknown;

const readsTriangle = new Set(['cholesky', 'cholesky_ex', 'eigvalsh', 'eigh']);
/** Which argument is a triangular factor, of ops that read one half of it and give both a gradient. */
const factorAt: Readonly<Record<string, number>> = { cholesky_inverse: 0, cholesky_solve: 1 };

/** The gradients of a case at its inputs moved along a direction, and what they weigh together. */
function gradientsAt(entry: Case, by: number, turn: number) {
  const isUpper = entry.kwargs?.upper === true || entry.args.includes(true);
  /** Slopes are defined only from a triangular factor along triangular directions. */
  const half = (t: Tensor) => (isUpper ? t.triu() : t.tril());
  const leaves: Tensor[] = [];
  const directions: Tensor[] = [];
  const load = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(load);
    if (!isDumped(value) || (value.d ?? 'float32') !== 'float32') return loadValue(value, null);
    const numbers = value.t.map(numberOf);
    const isFactor = factorAt[entry.op] === leaves.length;
    const given = torch.tensor(numbers, { dtype: 'float32' }).reshape(value.s).detach();
    const plain = isFactor ? half(given) : given;
    const wave = numbers.map((_, i) => Math.sin(1.3 * i + turn + 2 * leaves.length) + 0.3);
    const free = torch.tensor(wave, { dtype: 'float32' }).reshape(value.s).detach();
    // These read one triangle and give both a gradient: only along symmetric directions are slopes defined.
    const symmetric = readsTriangle.has(entry.op) ? free.add(free.mT).div(2) : free;
    const direction = isFactor ? half(free) : symmetric;
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

/** The slope of the weighted gradient along a direction: as autograd has it, and by a step and by half of it. */
async function slopes(
  entry: Case,
  turn: number,
): Promise<{ analytical: number; whole: number; half: number }> {
  const { leaves, directions, sum } = gradientsAt(entry, 0, turn);
  let analytical = 0;
  if (sum.requires_grad) {
    const second = torch.autograd.grad(sum, leaves, { allow_unused: true });
    for (const [i, g] of second.entries()) {
      if (g) analytical += Number(await g.mul(directions[i]!).sum().item());
    }
  }
  const value = async (by: number) => Number(await gradientsAt(entry, by, turn).sum.item());
  const slope = async (step: number) => ((await value(step)) - (await value(-step))) / (2 * step);
  return { analytical, whole: await slope(6e-3), half: await slope(3e-3) };
}

const near = (a: number, b: number) => Math.abs(a - b) <= 0.02 + 0.02 * Math.abs(b);

describe('second derivatives of every op', () => {
  beforeAll(async () => {
    await loadBackend('cpu');
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });

  const finite = (value: unknown): boolean =>
    Array.isArray(value)
      ? value.every(finite)
      : !isDumped(value) || (value.t.length > 0 && value.t.every((v) => typeof v !== 'string'));
  /** Two equal operands of a maximum stand on its kink. */
  const isTie = ([a, b]: unknown[]): boolean => isDumped(a) && isDumped(b) && a.t.join() === b.t.join();
  const hasLeaf = (value: unknown): boolean =>
    Array.isArray(value) ? value.some(hasLeaf) : isDumped(value) && (value.d ?? 'float32') === 'float32';
  // Of nothing, of nan and of infinity there is no slope to compare.
  const known = cases
    .map((entry, nr) => ({ entry, nr }))
    .filter(
      ({ entry }) =>
        entry.grads?.some((g) => g) &&
        finite(entry.args) &&
        hasLeaf(entry.args) &&
        !isTie(entry.args) &&
        entry.space !== 'inplace' &&
        entry.leaves !== false,
    );

  let compared = 0;

  it.each(known.map(({ entry, nr }) => [`${nr} ${entry.space} ${entry.op}`, entry] as const))(
    '%s',
    async (_, entry) => {
      const tried: unknown[] = [];
      for (let turn = 0; turn < 3; turn++) {
        const { analytical, whole, half } = await slopes(entry, turn);
        // Across a kink, at a pole and among numbers too large there is no slope to compare with.
        if (!near(whole, half) || !Number.isFinite(analytical)) continue;
        if (near(analytical, (4 * half - whole) / 3)) {
          compared += 1;
          return;
        }
        tried.push({ analytical, whole, half });
      }
      // A row of jumps may look like a slope along one direction, not along two.
      if (tried.length > 1) expect(tried, 'analytical and numerical slopes differ').toEqual([]);
    },
  );

  it('finds a slope to compare with almost everywhere', () => {
    expect(compared).toBeGreaterThan(known.length * 0.95);
  });
});
