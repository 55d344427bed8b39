// Which cells run as they stand, without anything taken out: they must be JavaScript and mean in it what they mean in
// TypeScript. Held against sucrase, which then leaves them as they are.
import { describe, expect, it } from 'vitest';
import { isPlain } from '../../../engine/runner/typescript/plain';
import { stripTypes } from '../../../engine/runner/typescript/strip';
import { readLessons } from '../../../lessons/_format/read';

describe('cells that need nothing taken out', () => {
  it.each([
    'const x = torch.rand(2, 3);\nx.shape',
    'for (let i = 0; i < 3; i += 1) print(i);',
    'const f = (x) => x * 2;\nf(3) > 2 ? 1 : 0',
    'class Net extends nn.Module { #a = 1; forward(x) { return x; } }',
    'const { a, b: [c] } = await load();',
    "import { rand as r } from 'torch';",
    'const s = `a ${' + '1 < 2} b`;',
    'export const y = a?.b ?? c;',
    '',
    '// only words',
  ])('%j', (source) => {
    expect(isPlain(source)).toBe(true);
    expect(stripTypes(source).code).toBe(source);
  });
});

describe('cells that need it', () => {
  it.each([
    'const x: number = 3;',
    'f<number>(3)',
    'f<number> (3)',
    'f<Map<string, number>>(3)',
    'f<T>`text`',
    'const g = f<number>\ng(1)',
    'const g = f<number>',
    'enum E { A }',
    'interface A { b: string }',
    'type A = string;',
    'const a = b as string;',
    'const a = b!;\na.c!.d',
    'const a = b satisfies C;',
    'class A { constructor(private b: number) {} }',
    'class A { private b = 1; declare c; }',
    'abstract class A {}',
    'function f(a?: number): void {}',
    'declare const a: number;',
    "import type { A } from 'torch';",
    'const f = <T,>(x: T) => x;',
    'namespace A { export const b = 1; }',
    'let let = ;',
  ])('%j', (source) => {
    expect(isPlain(source)).toBe(false);
  });
});

it('holds for every cell of the lessons', async () => {
  let plain = 0;
  for (const lesson of await readLessons()) {
    for (const cell of lesson.cells) {
      const source = cell.kind === 'code' ? cell.sources.typescript : undefined;
      if (source === undefined || !isPlain(source)) continue;
      plain += 1;
      expect(stripTypes(source).code, cell.id).toBe(source);
    }
  }
  expect(plain).toBeGreaterThan(20);
});
