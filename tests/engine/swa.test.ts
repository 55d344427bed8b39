// Averaged models and their learning rate against real PyTorch (tests/fixtures/optim/generate.py), and the deep
// copies that they begin with.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { copy, F, loadBackend, nn, optim, torch } from '../../engine';
import type { Tensor } from '../../engine/tensor/tensor';
import { wasmBase } from '../conformance/backends';

interface Averaged {
  state: string[];
  values: number[];
  out: number[];
  text: string;
}

const fixtures = JSON.parse(
  readFileSync(new URL('../fixtures/optim/optim.json', import.meta.url), 'utf8'),
) as {
  x: number[];
  y: number[];
  swa: Record<'plain' | 'buffers' | 'ema', Averaged>;
  swalr: { options: Record<string, unknown>; rates: number[][] }[];
};
const { AveragedModel, SWALR, update_bn } = optim.swa_utils;
const floats = (values: number[], shape: number[]) =>
  torch.tensor(values, { dtype: torch.float32 }).reshape(shape).detach();

async function valuesOf(tensors: Tensor[]): Promise<number[]> {
  const lists = [];
  for (const tensor of tensors) lists.push(...(await tensor.arr.storage.read()));
  return lists;
}

function expectNear(actual: number[], wanted: number[]): void {
  expect(actual).toHaveLength(wanted.length);
  actual.forEach((value, i) => {
    expect(Math.abs(value - wanted[i]!), `${i}: ${value} for ${wanted[i]}`).toBeLessThan(2e-5);
  });
}

const options = {
  plain: {},
  buffers: { use_buffers: true },
  ema: { avg_fn: (a: Tensor, p: Tensor) => a.mul(0.9).add(p.mul(0.1)) },
};

for (const backend of ['cpu', 'wasm'] as const) {
  describe(`averaged models on ${backend}`, () => {
    beforeAll(async () => {
      await loadBackend(backend, { wasmBase });
    });

    it.each(['plain', 'buffers', 'ema'] as const)('%s', async (kind) => {
      const net = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.Linear(4, 2));
      net.parameters().forEach((p, i) => {
        const values = Array.from({ length: p.numel() }, (_, j) => (j % 5) * 0.1 - 0.2 + 0.05 * i);
        p.data = floats(values, [...p.shape]);
      });
      const x = floats(fixtures.x, [6, 3]);
      const averaged = AveragedModel(net, options[kind]);
      const optimizer = optim.SGD(net.parameters(), { lr: 0.1 });
      for (let step = 0; step < 5; step++) {
        optimizer.zero_grad();
        F.mse_loss(net(x), floats(fixtures.y, [6, 2])).backward();
        optimizer.step();
        averaged.update_parameters(net);
      }
      update_bn([x.narrow(0, 0, 3), x.narrow(0, 3, 3)], averaged);
      averaged.eval();
      const wanted = fixtures.swa[kind];
      const state = averaged.state_dict();
      expect(Object.keys(state)).toEqual(wanted.state);
      expectNear(await valuesOf(Object.values(state) as Tensor[]), wanted.values);
      expectNear(await valuesOf([averaged(x)]), wanted.out);
      expect(String(averaged)).toBe(wanted.text);
    });
  });
}

describe('SWALR', () => {
  const make = () =>
    optim.SGD(
      [
        { params: [torch.zeros(1, { requires_grad: true })] },
        { params: [torch.zeros(1, { requires_grad: true })], lr: 0.5 },
      ],
      { lr: 0.1 },
    );

  it.each(fixtures.swalr.map((each) => [JSON.stringify(each.options), each] as const))(
    '%s',
    (_, { options: given, rates }) => {
      const o = make();
      const scheduler = SWALR(o, given);
      rates.forEach((wanted, step) => {
        if (step > 0) {
          o.step();
          scheduler.step();
        }
        scheduler.get_last_lr().forEach((lr, i) => {
          expect(Math.abs(lr - wanted[i]!), `step ${step}: ${lr} for ${wanted[i]}`).toBeLessThan(1e-12);
        });
      });
    },
  );

  it('refuses what does not fit', () => {
    expect(() => SWALR(make(), [0.1])).toThrow(
      'swa_lr must have the same length as optimizer.param_groups: swa_lr has 1, optimizer.param_groups has 2',
    );
    expect(() => SWALR(make(), 0.1, { anneal_strategy: 'exp' })).toThrow(
      "anneal_strategy must by one of 'cos' or 'linear', instead got exp",
    );
    expect(() => SWALR(make(), 0.1, { anneal_epochs: -1 })).toThrow(
      'anneal_epochs must be equal or greater than 0, got -1',
    );
  });
});

describe('copy.deepcopy', () => {
  it('copies a module with all that is in it, and what is shared stays shared', () => {
    const shared = nn.Linear(2, 2);
    const net = nn.Sequential(shared, nn.BatchNorm1d(2), shared);
    net.tags = [{ weight: shared.weight }];
    net(torch.randn(3, 2)).sum().backward();
    const twin = copy.deepcopy(net);
    expect(String(twin)).toBe(String(net));
    expect(twin[0]).toBe(twin[2]);
    expect(twin[0]).not.toBe(net[0]);
    expect(twin.tags[0].weight).toBe(twin[0].weight);
    expect(String(twin[0].weight.grad)).toBe(String(net[0].weight.grad));
    torch.no_grad(() => twin[0].weight.zero_());
    expect(String(twin[0].weight)).not.toBe(String(net[0].weight));
    expect(twin.named_parameters().map(([name]: [string, unknown]) => name)).toEqual(
      net.named_parameters().map(([name]: [string, unknown]) => name),
    );
  });

  it('keeps hooks apart', () => {
    const net = nn.Linear(1, 1);
    const seen: string[] = [];
    net.register_forward_hook(() => void seen.push('both'));
    const twin = copy.deepcopy(net);
    twin.register_forward_hook(() => void seen.push('twin'));
    net(torch.ones(1, 1));
    twin(torch.ones(1, 1));
    expect(seen).toEqual(['both', 'both', 'twin']);
  });

  it('refuses tensors with a history, as PyTorch does', () => {
    const a = torch.ones(1, { requires_grad: true });
    expect(() => copy.deepcopy(a.mul(2))).toThrow(
      'Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the moment',
    );
  });
});
