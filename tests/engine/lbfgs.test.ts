// LBFGS with and without its line search: every loss that the closure sees, the results of each step and what is
// remembered, against real PyTorch (tests/fixtures/optim/generate.py).
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { F, loadBackend, nn, optim, torch } from '../../engine';
import type { Tensor } from '../../engine/tensor/tensor';
import { installWebgpu, nodeBackends, wasmBase } from '../conformance/backends';

interface Search {
  where: 'network' | 'valley';
  options: Record<string, unknown>;
  seen: number[];
  results: number[];
  end: number[];
  text: string;
  layout: string[];
  n_iter: number;
  func_evals: number;
  group: string[];
}

const fixtures = JSON.parse(
  readFileSync(new URL('../fixtures/optim/optim.json', import.meta.url), 'utf8'),
) as { x: number[]; y: number[]; start: number[][]; searches: Search[] };
const floats = (values: number[], shape: number[]) =>
  torch.tensor(values, { dtype: torch.float32 }).reshape(shape).detach();

function problem(where: Search['where']): { params: Tensor[]; loss: () => Tensor } {
  if (where === 'valley') {
    const point = torch.tensor([-1.2, 1], { requires_grad: true });
    const loss = () => {
      const [x, y] = [point.select(0, 0), point.select(0, 1)];
      return x
        .rsub(1)
        .pow(2)
        .add(y.sub(x.pow(2)).pow(2).mul(100));
    };
    return { params: [point], loss };
  }
  const net = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2));
  net.parameters().forEach((p, i) => {
    p.data = floats(fixtures.start[i]!, [...p.shape]);
  });
  const [x, y] = [floats(fixtures.x, [6, 3]), floats(fixtures.y, [6, 2])];
  return { params: net.parameters(), loss: () => F.mse_loss(net(x), y) };
}

const near = (actual: number, wanted: number, what: string, tolerance: number) =>
  expect(Math.abs(actual - wanted), `${what}: ${actual} for ${wanted}`).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(wanted)),
  );

for (const backend of nodeBackends) {
  describe(`LBFGS on ${backend}`, () => {
    beforeAll(async () => {
      await installWebgpu();
      await loadBackend(backend, { wasmBase });
    });

    const here = fixtures.searches.filter(({ where }) => backend !== 'webgpu' || where === 'network');
    it.each(here.map((run) => [`${run.where} ${JSON.stringify(run.options)}`, run] as const))(
      '%s',
      async (_, run) => {
        const { params, loss } = problem(run.where);
        const optimizer = optim.LBFGS(params, run.options);
        const losses: Tensor[] = [];
        const closure = () => {
          optimizer.zero_grad();
          const value = loss();
          value.backward();
          losses.push(value);
          return value;
        };
        for (const [step, wanted] of run.results.entries()) {
          const result = optimizer.step(closure);
          // Where values can be read at once, so is the step done at once.
          expect(result instanceof Promise).toBe(backend === 'webgpu');
          near(Number(await (await result)!.item()), wanted, `result ${step}`, 1e-4);
        }
        for (const [i, wanted] of run.seen.slice(0, 12).entries())
          near(Number(await losses[i]!.item()), wanted, `loss ${i}`, 1e-4);
        let at = 0;
        for (const param of params)
          for (const value of await param.arr.storage.read()) near(value, run.end[at++]!, 'parameter', 2e-3);
        expect(String(optimizer)).toBe(run.text);
        const { state, param_groups } = optimizer.state_dict();
        expect(Object.keys(param_groups[0]!).sort()).toEqual([...run.group].sort());
        expect(Object.keys(state[0]!).sort()).toEqual(run.layout);
        expect([losses.length, state[0]!.n_iter, state[0]!.func_evals]).toEqual([
          run.seen.length,
          run.n_iter,
          run.func_evals,
        ]);
      },
    );
  });
}

describe('LBFGS', () => {
  beforeAll(async () => {
    await loadBackend('cpu');
  });

  it('goes on from a saved state', () => {
    const train = (resumes: boolean) => {
      const { params, loss } = problem('network');
      let optimizer = optim.LBFGS(params, { max_iter: 4, line_search_fn: 'strong_wolfe' });
      for (let step = 0; step < 4; step++) {
        if (resumes && step === 2) {
          const saved = optimizer.state_dict();
          optimizer = optim.LBFGS(params);
          optimizer.load_state_dict(saved);
        }
        optimizer.step(() => {
          optimizer.zero_grad();
          const value = loss();
          value.backward();
          return value;
        });
      }
      return params.map(String);
    };
    expect(train(true)).toEqual(train(false));
  });

  it('refuses what it cannot do', () => {
    const p = torch.zeros(1, { requires_grad: true });
    const q = torch.zeros(1, { requires_grad: true });
    expect(() => optim.LBFGS([{ params: [p] }, { params: [q] }])).toThrow(
      "LBFGS doesn't support per-parameter options (parameter groups)",
    );
    expect(() => optim.LBFGS([p]).step()).toThrow(
      "LBFGS.step() missing 1 required positional argument: 'closure'",
    );
    const odd = optim.LBFGS([p], { line_search_fn: 'armijo' });
    expect(() =>
      odd.step(() => {
        const loss = p.sub(1).pow(2).sum();
        loss.backward();
        return loss;
      }),
    ).toThrow("only 'strong_wolfe' is supported");
  });
});
