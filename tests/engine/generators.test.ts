// torch.Generator and torch.random: seeds, states as tensors, forks; devices as one object each; and draws by
// weights that are still on the GPU.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBackend, torch } from '../../engine';
import type { Tensor } from '../../engine/tensor/tensor';
import { installWebgpu, nodeBackends, wasmBase } from '../conformance/backends';

const valuesOf = async (t: Tensor) => Array.from(await t.arr.storage.read());

beforeAll(async () => {
  await installWebgpu();
  await loadBackend('cpu', { wasmBase });
});

describe('torch.random', () => {
  it('gives and takes states as tensors of bytes', async () => {
    torch.manual_seed(4);
    torch.randn(3);
    const state = torch.get_rng_state();
    expect([...state.shape]).toEqual([5056]);
    expect(state.dtype).toBe(torch.uint8);
    const first = await valuesOf(torch.randn(5));
    torch.set_rng_state(state);
    expect(await valuesOf(torch.randn(5))).toEqual(first);
    const other = torch.Generator().set_state(state);
    expect(await valuesOf(torch.randn(5, { generator: other }))).toEqual(first);
    expect(() => torch.Generator().set_state([1] as unknown as Tensor)).toThrow('must be Tensor');
  });

  it('knows its seeds', () => {
    expect(torch.manual_seed(12)).toBe(torch.default_generator);
    expect(torch.initial_seed()).toBe(12);
    expect(torch.seed()).toBe(torch.initial_seed());
    expect(torch.manual_seed(-1).initial_seed()).toBe(2n ** 64n - 1n);
    expect(new torch.Generator().initial_seed()).toBe(67280421310721);
    expect(torch.Generator()).toBeInstanceOf(torch.Generator);
  });

  it('goes on after a fork as if it had not been, also where the fork waits', async () => {
    torch.manual_seed(1);
    const wanted = await valuesOf(torch.rand(2));
    torch.manual_seed(1);
    expect(torch.random.fork_rng(() => torch.rand(9).numel())).toBe(9);
    expect(await valuesOf(torch.rand(2))).toEqual(wanted);
    torch.manual_seed(1);
    await torch.random.fork_rng(async () => {
      await Promise.resolve();
      torch.rand(9);
    });
    expect(await valuesOf(torch.rand(2))).toEqual(wanted);
  });

  it('refuses what is no generator', () => {
    expect(() => torch.rand(2, { generator: 5 } as never)).toThrow("argument 'generator'");
  });
});

it('has one object for each device, so that === compares them', () => {
  expect(torch.device('cuda:1')).toBe(torch.device('cuda', 1));
  expect(torch.device('cuda')).not.toBe(torch.device('cuda:0'));
  expect(torch.ones(1).device).toBe(torch.device('cpu'));
  expect(torch.device('cpu')).toBeInstanceOf(torch.device);
  expect(torch.device('cuda', 0).repr()).toBe("device(type='cuda', index=0)");
});

it('takes settings of the machine and lets them be asked for', () => {
  torch.set_num_threads(3);
  expect(torch.get_num_threads()).toBe(3);
  expect(() => torch.set_num_threads(0)).toThrow('set_num_threads expects a positive integer');
  torch.use_deterministic_algorithms(true);
  expect(torch.are_deterministic_algorithms_enabled()).toBe(true);
  const layer = torch.nn.Linear(1, 1);
  expect(torch.compile(layer)).toBe(layer);
});

it.runIf(nodeBackends.includes('webgpu'))(
  'draws by weights on the GPU what it draws by known ones',
  async () => {
    const weights = [0.5, 1, 2, 0, 4, 0.25, 3, 0];
    const draw = async (given: (t: Tensor) => Tensor) => {
      const rows = given(torch.tensor([...weights, ...weights.toReversed()]).reshape(2, 8));
      torch.manual_seed(3);
      const drawn = [];
      for (const [count, kept] of [
        [1, false],
        [4, false],
        [40, true],
      ] as const)
        drawn.push(await valuesOf(torch.multinomial(rows, count, kept)));
      drawn.push(await valuesOf(torch.bernoulli(rows.div(8))));
      return drawn;
    };
    await loadBackend('cpu', { wasmBase });
    const wanted = await draw((t) => t);
    await installWebgpu();
    await loadBackend('webgpu', { wasmBase });
    expect(await draw((t) => t.mul(1))).toEqual(wanted);
  },
);
