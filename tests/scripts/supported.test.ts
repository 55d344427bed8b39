// The list of supported functions is made from the op table: the committed files must be what the script makes
// today, and the counts in it must come from a run in which nothing failed.
import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import SupportedPage from '../../app/supported/page';
import { opTable } from '../../engine';
import { collectSupported, generateSupported, targets } from '../../scripts/generate-supported';

it('is up to date: else run npx tsx scripts/generate-supported.ts', () => {
  const made = generateSupported();
  expect(readFileSync(targets.data, 'utf8') === made.data).toBe(true);
  expect(readFileSync(targets.text, 'utf8') === made.text).toBe(true);
});

it('names every op that can be called, and every difference', () => {
  const { sections, differences } = collectSupported();
  const names = new Set(sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.names)));
  for (const { name, variants } of opTable.values()) {
    if (variants.includes('function') && !/^(linalg|special)_/.test(name))
      expect(names).toContain(`torch.${name}`);
    if (variants.includes('method') && !/^(linalg|special)_/.test(name))
      expect(names).toContain(`Tensor.${name}`);
  }
  expect(names).toContain('nn.Conv2d');
  expect(names).toContain('optim.Adam');
  expect(differences.length).toBeGreaterThan(20);
});

it('counts only runs without failures', () => {
  const { totals, sections } = collectSupported();
  expect(Object.keys(totals).sort()).toEqual(['cpu', 'wasm', 'webgpu']);
  const failed = sections.flatMap(({ entries }) =>
    entries.filter(({ counts }) =>
      Object.values(counts).some(([cases, passed, refused]) => passed + refused !== cases),
    ),
  );
  expect(failed.map(({ names }) => names[0])).toEqual([]);
  expect(totals.cpu![0]).toBeGreaterThan(1500);
});

it('draws every entry once, under a heading that a link leads to', () => {
  const { sections, differences } = collectSupported();
  const page = renderToStaticMarkup(createElement(SupportedPage));
  const entries = sections.reduce((sum, section) => sum + section.entries.length, differences.length);
  expect(page.match(/data-entry=/g)).toHaveLength(entries);
  for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
});
