// The list of differences from PyTorch: one entry a place, whole sentences.
import { expect, it } from 'vitest';
import { differences } from '../../engine/differences';

it('names every place once and explains it', () => {
  const places = differences.map(({ where }) => where);
  expect(new Set(places).size).toBe(places.length);
  for (const { difference, why } of differences) {
    expect(difference).toMatch(/[.:]$/);
    expect(why).toMatch(/\.$/);
  }
});
