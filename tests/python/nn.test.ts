// torch.nn in Python against what real PyTorch 1.13 printed for the same code: words exactly, numbers closely.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Interpreter, startPython } from './interpreter';
import recorded from './nn.fixture.json';

let python: Interpreter;
beforeAll(async () => {
  python = await startPython('wasm');
  python.python.runPython('import warnings; warnings.simplefilter("ignore")');
}, 60_000);

const number = /(?<![\w.])-?(?:\d+\.?\d*(?:e[+-]?\d+)?|\binf\b|\bnan\b)/g;

/** The words without the numbers, which have columns of their own width, and the numbers. */
function taken(text: string): { words: string; numbers: number[] } {
  const words = text.replace(number, '#').replace(/ +#/g, ' #').replace(/\[ #/g, '[#');
  return { words, numbers: (text.match(number) ?? []).map((one) => Number(one.replace('inf', 'Infinity'))) };
}

function printed(code: string): string {
  return python.printed(
    `exec(compile(${JSON.stringify(recorded.prelude + code)}, '<case>', 'exec'), {'__name__': '__main__'})`,
  );
}

describe.each([...new Set(recorded.cases.map(({ area }) => area))])('%s', (area) => {
  const cases = recorded.cases.filter((one) => one.area === area);
  it.each(cases.map(({ name, code, text }) => [name, code, text]))('%s', (_, code, text) => {
    const ours = taken(printed(code));
    const theirs = taken(text);
    expect(ours.words).toBe(theirs.words);
    ours.numbers.forEach((value, i) => {
      const wanted = theirs.numbers[i]!;
      if (Math.abs(value - wanted) > 2e-4 + 1e-3 * Math.abs(wanted)) expect(value).toBeCloseTo(wanted, 3);
    });
  });
});

it('has the hooks that came after 1.13: with_kwargs, always_call and prepend', () => {
  const said = python.printed(`
import torch, torch.nn as nn
class M(nn.Module):
    def forward(self, x, scale=1):
        if scale == 0:
            raise ValueError('no scale')
        return x * scale
m = M()
m.register_forward_pre_hook(lambda m, args, kwargs: (args, {'scale': kwargs['scale'] + 1}), with_kwargs=True)
m.register_forward_hook(lambda m, args, kwargs, out: print('first', kwargs, out), with_kwargs=True)
m.register_forward_hook(lambda m, args, out: print('before', out), prepend=True)
m.register_forward_hook(lambda m, args, out: print('always', out), always_call=True)
m(torch.ones(1), scale=2)
try:
    m(torch.ones(1), scale=-1)
except ValueError as error:
    print(error)
m.register_forward_pre_hook(lambda m, args, kwargs: 3, with_kwargs=True)
try:
    m(torch.ones(1), scale=2)
except RuntimeError as error:
    print(error)
l = nn.Linear(1, 1)
l.register_full_backward_pre_hook(lambda m, go: (go[0] * 2,))
l(torch.ones(1, 1)).sum().backward()
print(l.bias.grad)
`);
  expect(said.split('\n')).toEqual([
    'before tensor([3.])',
    "first {'scale': 3} tensor([3.])",
    'always tensor([3.])',
    'always None',
    'no scale',
    'always None',
    'forward pre-hook must return None or a tuple of (new_args, new_kwargs), but got 3.',
    'tensor([2.])',
    '',
  ]);
});

it('describes layers by their schemas', () => {
  const said = python.printed(`
import inspect, torch.nn as nn
class Mine(nn.Linear):
    def __init__(self, size):
        super().__init__(size, size)
print(inspect.signature(nn.Linear), inspect.signature(nn.MSELoss), inspect.signature(Mine))
print(nn.Dropout.__doc__.split('\\n')[0], inspect.signature(nn.functional.unfold), inspect.signature(nn.init.kaiming_normal_))
`);
  expect(said.split('\n')).toEqual([
    "(in_features, out_features, bias=True, device=None, dtype=None) (size_average=None, reduce=None, reduction='mean') (size)",
    "Dropout(p: float = 0.5, inplace: bool = False) (input, kernel_size, dilation=[1], padding=[0], stride=[1]) (tensor, a=0, mode='fan_in', nonlinearity='leaky_relu')",
    '',
  ]);
});

afterAll(() => {
  const held = python.bridge.slots.size;
  // What the cases made is gone with them, but for the few objects of modules in cycles that wait for the collector.
  python.python.runPython('import gc; gc.collect()');
  expect(python.bridge.slots.size).toBeLessThanOrEqual(held);
});
