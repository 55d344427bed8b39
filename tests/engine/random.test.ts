// Random numbers against real PyTorch, bit for bit. The fixtures come from tests/fixtures/random/generate.py.
import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Generator } from '../../engine/random';

interface Call {
  call: string;
  args: number[];
  values?: number[];
  crc?: number;
  head?: number[];
}
interface Fixtures {
  sequences: { seed: string; calls: Call[]; state: { crc: number; nextNormal: number } | null }[];
}

const fixtures = JSON.parse(
  readFileSync(new URL('../fixtures/random/random.json', import.meta.url), 'utf8'),
) as Fixtures;

const floatBits = (x: Float32Array | Float64Array) => new Uint32Array(Float32Array.from(x).buffer);

function make(g: Generator, name: string, [n = 0, a = 0, b = 0]: number[]): ArrayLike<number> {
  switch (name) {
    case 'rand':
      return floatBits(g.uniform(n));
    case 'randn':
      return floatBits(g.normal(n));
    case 'rand64':
      return floatBits(g.uniform(n, 0, 1, 'float64'));
    case 'randn64':
      return floatBits(g.normal(n, 0, 1, 'float64'));
    case 'uniform':
      return floatBits(g.uniform(n, a, b));
    case 'normal':
      return floatBits(g.normal(n, a, b));
    case 'randint':
      return g.randint(n, a, b);
    case 'randperm':
      return g.randperm(n);
    case 'bernoulli':
      return floatBits(Float32Array.from(g.bernoulli(n, a)));
    case 'bernoulliEach':
      return floatBits(Float32Array.from(g.bernoulliOfEach(Array.from({ length: n }, (_, i) => i / 256))));
    default:
      throw new Error(`internal: no such call ${name}`);
  }
}

describe('the generator gives the bits of PyTorch', () => {
  test.each(fixtures.sequences.map((s, i) => ({ ...s, i })))('sequence $i, seed $seed', (s) => {
    const g = new Generator().manual_seed(BigInt(s.seed));
    for (const call of s.calls) {
      const made = Array.from(make(g, call.call, call.args));
      const where = `${call.call}(${call.args.join(', ')})`;
      if (call.values) {
        expect(made, where).toEqual(call.values);
      } else {
        expect(made.slice(0, 4), where).toEqual(call.head);
        expect(crc32(Buffer.from(Uint32Array.from(made).buffer)), where).toBe(call.crc);
      }
    }
    if (s.state !== null) {
      const bytes = Buffer.from(g.save());
      const normal = bytes.readDoubleLE(5024);
      expect(Math.abs(normal - s.state.nextNormal)).toBeLessThanOrEqual(Math.abs(normal) * 2 ** -51);
      expect(crc32(bytes.fill(0, 5024, 5032))).toBe(s.state.crc);
    }
  });
});

test('the numbers that everyone knows', () => {
  const g = new Generator().manual_seed(0);
  expect(Array.from(g.uniform(4), (x) => x.toFixed(4))).toEqual(['0.4963', '0.7682', '0.0885', '0.1320']);
});

test('a saved state goes on where it was, the normal in hand included', () => {
  const g = new Generator().manual_seed(5);
  g.normal(3);
  const state = g.save();
  expect(state.length).toBe(5056);
  const expected = [...g.normal(20), ...g.uniform(5), ...g.normal(1)];
  const other = new Generator().restore(state);
  expect([...other.normal(20), ...other.uniform(5), ...other.normal(1)]).toEqual(expected);
  expect(other.initial_seed()).toBe(5);
});

test('what cannot be drawn is refused with the values', () => {
  const g = new Generator();
  expect(() => g.randint(1, 5, 5)).toThrow(
    "random_ expects 'from' to be less than 'to', but got from=5 >= to=5",
  );
  expect(() => g.bernoulli(1, 1.5)).toThrow('bernoulli_ expects p to be in [0, 1], but got p=1.5');
  expect(() => g.normal(1, 0, -1)).toThrow('normal expects std >= 0.0, but found std -1');
  expect(() => g.restore([1, 2, 3])).toThrow('RNG state size to be 3');
  expect(() => g.manual_seed(1.5)).toThrow('manual_seed expected a long, but got float');
});
