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

afterAll(() => {
  const held = python.bridge.slots.size;
  // What the cases made is gone with them, but for the few objects of modules in cycles that wait for the collector.
  python.python.runPython('import gc; gc.collect()');
  expect(python.bridge.slots.size).toBeLessThanOrEqual(held);
});
