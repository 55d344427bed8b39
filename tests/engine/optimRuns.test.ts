// Every optimizer and option over a training run, parameter by parameter and step by step, and 60 learning
// rates of every scheduler, against real PyTorch (tests/fixtures/optim/generate.py).
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { beginRun, F, loadBackend, nn, optim, torch } from '../../engine';
import type { Tensor } from '../../engine/tensor/tensor';
import { installWebgpu, nodeBackends, wasmBase } from '../conformance/backends';

interface Run {
  name: string;
  options: Record<string, unknown>;
  steps: number[][];
  text: string;
  layout: Record<string, string>;
  group: string[];
}

const fixtures = JSON.parse(
  readFileSync(new URL('../fixtures/optim/optim.json', import.meta.url), 'utf8'),
) as {
  x: number[];
  y: number[];
  start: number[][];
  cases: Run[];
  schedules: { js: string; rates: number[][]; momenta: number[] }[];
  metrics: number[];
  plateaus: { options: Record<string, unknown>; rates: number[] }[];
};

type Make = (params: Tensor[], options?: object) => optim.Optimizer;
const kinds = optim as unknown as Record<string, Make>;
const floats = (values: number[], shape: number[]) =>
  torch.tensor(values, { dtype: torch.float32 }).reshape(shape).detach();

function network(): nn.Module {
  const net = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2));
  net.parameters().forEach((p, i) => {
    p.data = floats(fixtures.start[i]!, [...p.shape]);
  });
  return net;
}

for (const backend of nodeBackends) {
  describe(`training on ${backend}`, () => {
    beforeAll(async () => {
      await installWebgpu();
      await loadBackend(backend, { wasmBase });
    });

    it.each(
      fixtures.cases.map((run, nr) => [`${nr} ${run.name} ${JSON.stringify(run.options)}`, run] as const),
    )('%s', async (_, run) => {
      const net = network();
      const x = floats(fixtures.x, [6, 3]);
      const y = floats(fixtures.y, [6, 2]);
      const optimizer = kinds[run.name]!(net.parameters(), run.options);
      for (const [step, wanted] of run.steps.entries()) {
        optimizer.zero_grad();
        F.mse_loss(net(x) as Tensor, y).backward();
        optimizer.step();
        let at = 0;
        for (const p of net.parameters()) {
          for (const value of await p.arr.storage.read()) {
            const target = wanted[at++]!;
            expect(Math.abs(value - target), `step ${step}: ${value} for ${target}`).toBeLessThanOrEqual(
              2e-5 * Math.max(1, Math.abs(target)),
            );
          }
        }
      }
      expect(String(optimizer)).toBe(run.text);
      const { state, param_groups } = optimizer.state_dict();
      expect(Object.keys(param_groups[0]!).sort()).toEqual([...run.group].sort());
      const layout = Object.fromEntries(
        Object.entries(state[0] ?? {}).map(([key, value]) => [
          key,
          torch.is_tensor(value) ? 'tensor' : Number.isInteger(value) ? 'int' : 'float',
        ]),
      );
      const wanted = Object.fromEntries(Object.entries(run.layout).filter(([, type]) => type !== 'NoneType'));
      expect(layout).toEqual(wanted);
    });
  });
}

describe('state', () => {
  beforeAll(async () => {
    await loadBackend('cpu');
  });

  it.each([...new Set(fixtures.cases.map((run) => run.name))])('%s goes on from a saved one', (name) => {
    const run = fixtures.cases.filter((each) => each.name === name)[1]!;
    const train = (resumes: boolean) => {
      const net = network();
      let optimizer = kinds[name]!(net.parameters(), run.options);
      for (let step = 0; step < 6; step++) {
        if (resumes && step === 3) {
          const saved = optimizer.state_dict();
          optimizer = kinds[name]!(net.parameters(), { lr: 1 });
          optimizer.load_state_dict(saved);
        }
        optimizer.zero_grad();
        F.mse_loss(net(floats(fixtures.x, [6, 3])) as Tensor, floats(fixtures.y, [6, 2])).backward();
        optimizer.step();
      }
      return net.parameters().map(String);
    };
    expect(train(true)).toEqual(train(false));
  });

  it('waits for an asynchronous closure', async () => {
    const p = torch.tensor([2], { requires_grad: true });
    const optimizer = optim.SGD([p], { lr: 0.1 });
    const step = optimizer.step(async () => {
      await Promise.resolve();
      const loss = p.mul(p).sum();
      loss.backward();
      return loss;
    });
    expect(String(p)).toContain('[2.]');
    expect(String(await step)).toContain('tensor(4.');
    expect(String(p)).toContain('[1.6000]');
  });
});

describe('schedulers', () => {
  beforeAll(async () => {
    await loadBackend('cpu');
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });
  const S = optim.lr_scheduler;
  const half = (epoch: number) => (epoch % 3 === 0 ? 0.5 : 1);
  const make = () =>
    optim.SGD(
      [
        { params: [torch.zeros(1, { requires_grad: true })] },
        { params: [torch.zeros(1, { requires_grad: true })], lr: 0.5 },
      ],
      { lr: 0.1, momentum: 0.9 },
    );

  it.each(fixtures.schedules.map((each) => [each.js, each] as const))('%s', (js, { rates, momenta }) => {
    const o = make();
    const scheduler = new Function('S', 'o', 'half', `return S.${js}`)(
      S,
      o,
      half,
    ) as optim.lr_scheduler.LRScheduler;
    rates.forEach((wanted, step) => {
      if (step > 0) {
        o.step();
        scheduler.step();
      }
      scheduler.get_last_lr().forEach((lr, i) => {
        expect(Math.abs(lr - wanted[i]!), `step ${step}: ${lr} for ${wanted[i]}`).toBeLessThan(1e-12);
      });
      expect(Math.abs((o.param_groups[0]!.momentum as number) - momenta[step]!)).toBeLessThan(1e-12);
    });
  });

  it.each(fixtures.plateaus.map((each) => [JSON.stringify(each.options), each] as const))(
    'ReduceLROnPlateau %s',
    (_, { options, rates }) => {
      const o = optim.SGD([torch.zeros(1, { requires_grad: true })], { lr: 0.1 });
      const scheduler = S.ReduceLROnPlateau(o, options);
      const found = fixtures.metrics.map((metric) => {
        scheduler.step(torch.tensor(metric));
        return o.param_groups[0]!.lr as number;
      });
      found.forEach((lr, i) => {
        expect(Math.abs(lr - rates[i]!)).toBeLessThan(1e-12);
      });
    },
  );

  it('saves and goes on', () => {
    const [a, b] = [make(), make()];
    const first = S.CosineAnnealingLR(a, 10);
    for (let i = 0; i < 4; i++) first.step();
    const second = S.CosineAnnealingLR(b, 3);
    second.load_state_dict(first.state_dict());
    b.load_state_dict(a.state_dict());
    first.step();
    second.step();
    expect(second.get_last_lr()).toEqual(first.get_last_lr());
  });

  it('warns where the order is wrong', () => {
    const warn = vi.mocked(console.warn);
    warn.mockClear();
    beginRun('cell');
    S.StepLR(make(), 3).step();
    expect(String(warn.mock.calls[0]?.[0])).toContain(
      'Detected call of `lr_scheduler.step()` before `optimizer.step()`.',
    );
    expect(() => S.StepLR(3, 3)).toThrow('int is not an Optimizer');
  });
});
