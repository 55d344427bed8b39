// Optimizers against real PyTorch: 20 steps of a small network, every printed loss equal, on cpu and wasm.
import { beforeAll, describe, expect, test } from 'vitest';
import { loadBackend } from '../../engine/backend';
import * as nn from '../../engine/nn';
import * as optim from '../../engine/optim';
import { defaultGenerator } from '../../engine/random';
import { Arr } from '../../engine/tensor/arr';
import { int64 } from '../../engine/tensor/dtype';
import { Tensor } from '../../engine/tensor/tensor';
import { fixtures, floats, wasmBase } from './nnFixtures';

const randn = (shape: [number, number]) => floats([...defaultGenerator.normal(shape[0] * shape[1])], shape);

const { SGD, Adam, AdamW } = optim;
const kinds = { SGD, Adam, AdamW };

describe.each(['cpu', 'wasm'] as const)('training on %s', (backend) => {
  beforeAll(async () => {
    await loadBackend(backend, { wasmBase });
  });

  test.each(
    fixtures.runs.map(
      (run) => [`${run.optimizer} ${JSON.stringify(run.options)} ${run.regression}`, run] as const,
    ),
  )('%s', (_, run) => {
    defaultGenerator.manual_seed(run.seed);
    const model = nn.Sequential(nn.Linear(3, 8), nn.ReLU(), nn.Linear(8, run.regression ? 1 : 4));
    const x = randn([16, 3]);
    const y = run.regression
      ? randn([16, 1])
      : new Tensor(Arr.from(defaultGenerator.randint(16, 0, 4), [16], int64));
    const criterion = run.regression ? nn.MSELoss() : nn.CrossEntropyLoss();
    const optimizer = new kinds[run.optimizer](model.parameters(), run.options);
    const losses: string[] = [];
    for (let step = 0; step < 20; step++) {
      optimizer.zero_grad();
      const loss = criterion(model(x), y) as Tensor;
      loss.backward();
      optimizer.step();
      losses.push(String(loss));
    }
    expect(losses).toEqual(run.losses);
    const last = model[0].weight.arr.storage.readNow()!;
    run.last.forEach((value, i) => {
      expect(Math.abs(last[i]! - value)).toBeLessThan(1e-4 * Math.max(1, Math.abs(value)));
    });
  });
});

describe('an optimizer', () => {
  const parameter = () => nn.Parameter(floats([1, 2], [2]));

  test.each(Object.entries(fixtures.optimizers))('text of %s', (name, text) => {
    const make = new Map<string, () => unknown>([
      ['SGD', () => SGD([parameter()], { lr: 0.01 })],
      ['SGD momentum', () => SGD([parameter()], { lr: 0.1, momentum: 0.9, nesterov: true })],
      ['Adam', () => Adam([parameter()])],
      ['Adam lr', () => Adam([parameter()], { lr: 1e-4, betas: [0.8, 0.99] })],
      ['AdamW', () => new AdamW([parameter()], 0.01)],
    ]);
    expect(String(make.get(name)!())).toBe(text);
  });

  test('moves groups by their own learning rates', () => {
    const [a, b] = [parameter(), parameter()];
    const optimizer = optim.SGD([{ params: [a] }, { params: [b], lr: 1 }], { lr: 0.5 });
    a.sum().add(b.sum()).backward();
    optimizer.step();
    expect(String(a)).toContain('[0.5000, 1.5000]');
    expect(String(b)).toContain('[0., 1.]');
    expect(a.requires_grad && a.is_leaf).toBe(true);
    optimizer.param_groups[1]!.lr = 0;
    optimizer.step();
    expect(String(b)).toContain('[0., 1.]');
  });

  test('leaves alone what has no gradient, and forgets gradients', () => {
    const [a, b] = [parameter(), parameter()];
    const optimizer = optim.Adam([a, b]);
    a.sum().backward();
    optimizer.step();
    expect(String(b)).toContain('[1., 2.]');
    optimizer.zero_grad({ set_to_none: false });
    expect(String(a.grad)).toBe('tensor([0., 0.])');
    optimizer.zero_grad();
    expect(a.grad).toBeNull();
  });

  test('gives back the loss of its closure', () => {
    const a = parameter();
    const optimizer = optim.SGD([a], 0.1);
    const loss = optimizer.step(() => {
      optimizer.zero_grad();
      const value = a.mul(a).sum();
      value.backward();
      return value;
    });
    expect(String(loss)).toContain('tensor(5.');
    expect(String(a)).toContain('[0.8000, 1.6000]');
  });

  test('goes on from a saved state', () => {
    const run = (save: boolean) => {
      const a = parameter();
      let optimizer = optim.Adam([a], { lr: 0.1 });
      for (let i = 0; i < 6; i++) {
        if (save && i === 3) {
          const state = optimizer.state_dict();
          optimizer = optim.Adam([a], { lr: 0.5 });
          optimizer.load_state_dict(state);
        }
        optimizer.zero_grad();
        a.mul(a).sum().backward();
        optimizer.step();
      }
      return String(a);
    };
    expect(run(true)).toBe(run(false));
  });

  test.each([
    ['ValueError', () => optim.SGD([], { lr: 0.1 }), 'optimizer got an empty parameter list'],
    ['ValueError', () => optim.SGD([parameter()], { lr: -1 }), 'Invalid learning rate: -1'],
    [
      'ValueError',
      () => optim.SGD([parameter()]),
      "parameter group didn't specify a value of required optimization parameter lr",
    ],
    [
      'ValueError',
      () => optim.SGD([parameter()], { lr: 0.1, momentum: -0.5 }),
      'Invalid momentum value: -0.5',
    ],
    [
      'ValueError',
      () => optim.SGD([parameter()], { lr: 0.1, weight_decay: -1 }),
      'Invalid weight_decay value: -1',
    ],
    [
      'ValueError',
      () => optim.SGD([parameter()], { lr: 0.1, nesterov: true }),
      'Nesterov momentum requires a momentum and zero dampening',
    ],
    ['ValueError', () => optim.Adam([parameter()], { eps: -1 }), 'Invalid epsilon value: -1'],
    [
      'ValueError',
      () => optim.Adam([parameter()], { betas: [1, 0.9] }),
      'Invalid beta parameter at index 0: 1.0',
    ],
    [
      'TypeError',
      () => optim.SGD(parameter() as never, { lr: 0.1 }),
      'params argument given to the optimizer should be an iterable of Tensors or dicts, but got torch.FloatTensor',
    ],
    [
      'TypeError',
      () => optim.SGD([3] as never, { lr: 0.1 }),
      'optimizer can only optimize Tensors, but one of the params is int',
    ],
    ['ValueError', () => optim.SGD([parameter().mul(2)], { lr: 0.1 }), "can't optimize a non-leaf Tensor"],
  ] as const)('%s %#', (kind, act, message) => {
    let caught: unknown = null;
    try {
      act();
    } catch (error) {
      caught = error;
    }
    expect((caught as Error | null)?.name).toBe(kind);
    expect((caught as Error).message).toBe(message);
  });

  test('one parameter in two groups is refused', () => {
    const a = parameter();
    expect(() => optim.SGD([{ params: [a] }, { params: [a] }], { lr: 1 })).toThrow(
      'some parameters appear in more than one parameter group',
    );
  });
});
