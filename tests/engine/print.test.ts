// Printing against real PyTorch, to the character. The fixtures come from tests/fixtures/print/generate.py.
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import type { PrintOptionsArgs } from '../../engine/tensor/print';
import { floatRepr, formatSize, formatTensor, set_printoptions } from '../../engine/tensor/print';

interface PrintCase {
  name: string;
  values: (number | string)[];
  shape: number[];
  dtype: string;
  requires_grad: boolean;
  grad_fn: string | null;
  options: PrintOptionsArgs | null;
  text: string;
  size: string;
}

const named: Record<string, number> = { nan: Number.NaN, inf: Infinity, '-inf': -Infinity, '-0': -0 };
const cases = JSON.parse(
  readFileSync(new URL('../fixtures/print/prints.json', import.meta.url), 'utf8'),
) as PrintCase[];

afterEach(() => set_printoptions({ profile: 'default' }));

describe('formatTensor prints as PyTorch does', () => {
  test('there are enough fixtures', () => expect(cases.length).toBeGreaterThanOrEqual(80));

  test.each(cases)('$name', (c) => {
    if (c.options) set_printoptions(c.options);
    const values = c.values.map((x) => (typeof x === 'string' ? named[x]! : x));
    expect(formatTensor(values, c)).toBe(c.text);
    expect(formatSize(c.shape)).toBe(c.size);
  });
});

test('set_printoptions holds until it is set back', () => {
  set_printoptions({ precision: 2 });
  expect(formatTensor([1.12345], { shape: [1], dtype: 'float32' })).toBe('tensor([1.12])');
  set_printoptions({ profile: 'default' });
  expect(formatTensor([1.12345], { shape: [1], dtype: 'torch.float32' })).toBe('tensor([1.1235])');
});

test('floatRepr writes floats as Python does', () => {
  const expected: [number, string][] = [
    [1, '1.0'],
    [0.001, '0.001'],
    [1e-4, '0.0001'],
    [1e-5, '1e-05'],
    [1.5e-8, '1.5e-08'],
    [1e15, '1000000000000000.0'],
    [1e16, '1e+16'],
    [-0, '-0.0'],
    [Number.NaN, 'nan'],
    [-Infinity, '-inf'],
  ];
  for (const [x, text] of expected) expect(floatRepr(x)).toBe(text);
});
