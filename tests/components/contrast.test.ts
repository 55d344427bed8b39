// The tokens' colours against each other, by WCAG's formula: text at least 4.5 to 1, marks at least 3 to 1.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colours = Readonly<Record<string, string>>;

const [light, darkChosen, darkSystem] = readThemes(readFileSync('app/tokens.css', 'utf8'));

function readThemes(css: string): readonly Colours[] {
  return [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map((block) =>
    Object.fromEntries(
      [...block[1]!.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]),
    ),
  );
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function ratio(one: string, other: string): number {
  const [bright, dim] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright! + 0.05) / (dim! + 0.05);
}

const papers = ['--paper', '--paper-raised', '--paper-sunken'];
const texts = [
  '--ink',
  '--ink-soft',
  '--ink-faint',
  '--accent',
  '--danger',
  '--ok',
  '--positive',
  '--negative',
  '--code-keyword',
  '--code-string',
  '--code-number',
  '--code-comment',
  '--code-function',
  '--code-type',
];

describe.each([
  ['light', light!],
  ['dark', darkChosen!],
])('the %s theme', (_name, colours) => {
  it('measures as the standard’s own examples do', () => {
    expect(ratio('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(ratio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it.each(texts)('%s can be read on every paper and on soft accent', (text) => {
    for (const paper of [...papers, '--accent-soft']) {
      expect(ratio(colours[text]!, colours[paper]!), `${text} on ${paper}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('can be read on filled accents and soft danger', () => {
    expect(ratio(colours['--accent-ink']!, colours['--accent']!)).toBeGreaterThanOrEqual(4.5);
    for (const text of ['--ink', '--ink-soft', '--danger']) {
      expect(ratio(colours[text]!, colours['--danger-soft']!), text).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it('the dark theme is the same whether chosen or the system’s', () => {
  expect(Object.keys(darkChosen!).length).toBeGreaterThan(20);
  expect(darkSystem).toEqual(darkChosen);
});
