// Cells as a reader runs them one after another: what persists, what is shown, where errors stand.
import { beforeEach, describe, expect, test } from 'vitest';
import { describeError } from '../../../engine/runner/errors';
import { Cells, KeyboardInterrupt } from '../../../engine/runner/typescript/cells';

let cells: Cells;
let interrupted = false;
let breaths = 0;
let named: Array<[string, number]> = [];
let before: Set<string>;
const torch = { default: 'torch itself', relu: (x: number) => Math.max(0, x), Tensor: class Tensor {} };

beforeEach(() => {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (before && !before.has(name)) delete (globalThis as Record<string, unknown>)[name];
  }
  before = new Set(Object.getOwnPropertyNames(globalThis));
  interrupted = false;
  breaths = 0;
  named = [];
  cells = new Cells({
    realm: globalThis as unknown as Record<string, unknown>,
    module: (name) => (name === 'torch' ? torch : null),
    nameTensor: (_value, name, _cellId, line) => void named.push([name, line]),
    isInterrupted: () => interrupted,
    breathe: async () => {
      breaths += 1;
      await new Promise((resolve) => setImmediate(resolve));
    },
    yieldEveryMs: 5,
  });
});

const run = async (source: string, cellId = 'a'): Promise<unknown> => (await cells.run(cellId, source)).value;

async function fails(source: string, cellId = 'a') {
  try {
    await cells.run(cellId, source);
  } catch (error) {
    return describeError(error, cellId, (...place) => cells.locate(...place));
  }
  throw new Error(`the cell did not fail: ${source}`);
}

describe('the value of a cell', () => {
  test.each([
    ['1 + 1', 2],
    ['1 + 1;', 2],
    ['1 + 1; // a comment', 2],
    ['const a = 3\na', 3],
    ['let b = 1; b = 5', undefined],
    ['let b = 1; b++', undefined],
    ['const c = 1', undefined],
    ['(1, 2)', 2],
    ['({ a: 1 }).a', 1],
    [['`t$', '{1}`'].join(''), 't1'],
    ["'use strict'", 'use strict'],
    ['', undefined],
    ['// only a comment', undefined],
    ['if (true) { 3 }', undefined],
    ['await Promise.resolve(4)', 4],
    ['Promise.resolve(5)', 5],
    ['const f = (x: number): number => x * 2;\n(f)(3)', 6],
    ['[1, 2].map((x) => ({ x }))[1].x', 2],
    ['((1 + 2)) /* end */', 3],
    ['const v = 1 as unknown as string; v', 1],
    ['export const e = 7; e', 7],
    ['export default 8', 8],
    ['null', null],
  ])('%s', async (source, value) => {
    expect(await run(source)).toEqual(value);
  });
});

describe('what cells share', () => {
  test('let, const, var, class, function, enum and destructuring persist', async () => {
    await run(
      'let a = 1; const b = 2; var c = 3; class D { v = 4 } function e() { return 5 } enum F { X = 6, Y }',
    );
    await run('const { g, h: [i, ...j], ...k } = { g: 7, h: [8, 9, 10], l: 11 }; const [m = 12] = []');
    expect(await run('[a, b, c, new D().v, e(), F.X, F.Y, F[6], g, i, j, k.l, m].join()')).toBe(
      '1,2,3,4,5,6,7,X,7,8,9,10,11,12',
    );
    expect(cells.names().map(({ name }) => name)).toEqual('a b c D e F g i j k m'.split(' '));
  });

  test('a cell run again declares its names anew', async () => {
    const source = 'const x = Math.random(); class A {}; enum E { P }; function f() { return x } f()';
    const first = await run(source);
    expect(await run(source)).not.toBe(first);
    await run('enum E { Q = 3 }');
    expect(await run('Object.keys(E).join()')).toBe('3,Q');
  });

  test('closures see the value that a later cell sets, and functions that it replaces', async () => {
    await run(
      'let n = 1; const read = () => n; function inner() { return 1 } function outer() { return inner() }',
    );
    await run('n = 5; function inner() { return 2 }');
    expect(await run('[read(), outer()].join()')).toBe('5,2');
  });

  test('a function may use what a later cell declares', async () => {
    await run('function later() { return soon }');
    await run('const soon = 3');
    expect(await run('later()')).toBe(3);
  });

  test('functions are there before their declaration, variables are not', async () => {
    expect(await run('const v = early(); function early() { return 9 } v')).toBe(9);
    expect((await fails('notYet; const notYet = 1')).message).toBe('notYet is not defined');
  });

  test('a constant cannot be assigned to, in its cell or a later one, but can be redeclared', async () => {
    await run('const k = 1');
    expect(await fails('k = 2')).toMatchObject({
      name: 'TypeError',
      message: 'Assignment to constant variable.',
    });
    expect((await fails('const q = 1; q = 2')).message).toBe('Assignment to constant variable.');
    expect(await run('let k = 3; k = 4; k')).toBe(4);
  });

  test('names of built-in objects are shadowed for cells and stay whole for others', async () => {
    const { Map: original } = globalThis;
    await run('const Map = 5; function readMap() { return Map }');
    expect(await run('[Map, readMap()].join()')).toBe('5,5');
    expect(globalThis.Map).toBe(original);
    expect((await fails('const z = 1\n\nthrow new Error("x")')).frames[0]).toMatchObject({
      line: 3,
      column: 7,
    });
  });

  test('name and other harmless globals are ordinary variables', async () => {
    expect(await run('const name = "ada"; const status = 3; name + status')).toBe('ada3');
  });

  test('functions and classes carry their names', async () => {
    await run('const square = (x: number) => x * x; const K = class {}; function g() {} class C {}');
    expect(await run('[square.name, K.name, g.name, C.name].join()')).toBe('square,K,g,C');
  });

  test('imports in all forms', async () => {
    await run(
      "import torch, { relu as r, Tensor } from 'torch'; import * as all from 'torch'; import 'torch'; import type { Q } from 'torch'; import { type W } from 'torch'",
    );
    expect(await run('[torch, r(-1), typeof Tensor, all.relu(2)].join()')).toBe('torch itself,0,function,2');
    expect(await run("(await import('torch')).relu(3)")).toBe(3);
    expect(await fails("\nimport x from 'numpy'")).toMatchObject({
      name: 'ModuleNotFoundError',
      message: "No module named 'numpy'",
      frames: [{ line: 2 }],
    });
    expect((await fails("import { nope } from 'torch'")).message).toBe(
      "cannot import name 'nope' from 'torch'",
    );
  });

  test('types, generics, parameter properties, fields and private names', async () => {
    const source = `interface P { a: number }
      type Q<T> = T | null;
      declare const ghost: number;
      abstract class Base<T> { constructor(protected readonly v: T, public w = 2) {} abstract get(): T }
      class Sub extends Base<number> { #p = 3; static s: number = 4; extra?: string; get() { return this.v + this.w + this.#p + Sub.s } }
      function id<T>(x: T): T { return x }
      const arrow = async <T,>(x: T): Promise<T> => x;
      id<number>(new Sub(1).get())! satisfies number`;
    expect(await run(source)).toBe(10);
  });

  test('missing semicolons do not join lines', async () => {
    expect(await run('let p = 1\nlet q = 2\n;[p, q] = [q, p]\nconst r = p;\n`q`; [r, q].join("")')).toBe(
      '21',
    );
    expect(await run('const s = 1\nclass T {}\nconst u = s\n;(() => u)()')).toBe(1);
  });

  test('this is undefined and undeclared assignment fails, as in a module', async () => {
    expect(await run('this')).toBe(undefined);
    expect((await fails('undeclared = 1')).name).toBe('ReferenceError');
  });
});

describe('loops', () => {
  test.each([
    ['let s = 0; for (let i = 0; i < 5; i++) s += i; s', 10],
    ['let s = 0; for (const x of [1, 2]) { s += x } s', 3],
    ['let s = ""; for (const k in { a: 1, b: 2 }) s += k; s', 'ab'],
    ['let s = 0; while (s < 4) s++; s', 4],
    ['let s = 0; do s++; while (s < 4)\ns', 4],
    ['let s = 0; outer: for (;;) { for (;;) { s++; if (s > 3) break outer; continue outer } } s', 4],
    ['async function* g() { yield 1; yield 2 } let s = 0; for await (const x of g()) s += x; s', 3],
    ['function* g() { for (let i = 0; i < 3; i++) yield i } [...g()].join()', '0,1,2'],
    ['const fs = []; for (let i = 0; i < 3; i++) fs.push(() => i); fs.map((f) => f()).join()', '0,1,2'],
    ['class A { static n = 0; static { for (let i = 0; i < 3; i++) A.n += i } } A.n', 3],
    ['let s = 0; for (const i of [1]) if (i) s = 1; else s = 2; s', 1],
  ])('%s', async (source, value) => {
    expect(await run(source)).toBe(value);
  });

  test('a long loop at the top level lets the event loop turn', async () => {
    await run(
      'const until = performance.now() + 60; let turned = 0; setTimeout(() => { turned++ }, 1); while (performance.now() < until) {}',
    );
    expect(breaths).toBeGreaterThan(3);
    expect(await run('turned')).toBe(1);
  });

  test.each([
    'for (;;) {}',
    'while (true) { try { for (;;) {} } catch {} }',
    'async function f() { for (;;) await null } await f()',
    'const r = () => r(); const q = () => { try { r() } catch { q() } }; q()',
    'const spin = async () => { while (true) { await new Promise((go) => setTimeout(go, 1)) } }; await spin()',
  ])('an interrupt ends %s', async (source) => {
    setTimeout(() => {
      interrupted = true;
    }, 20);
    if (source.includes('r()')) interrupted = true;
    await expect(cells.run('a', source)).rejects.toBeInstanceOf(KeyboardInterrupt);
    interrupted = false;
    expect(await run('1')).toBe(1);
  });
});

describe('errors', () => {
  test.each([
    ['const a = 1\nthrow new Error("x")', 2, 7],
    ['type A = {\n  b: number\n}\nnull.b', 4, 6],
    ['enum E {\n A,\n B }\nconst x: number = 5; missing', 4, 22],
    ['import {\n relu\n} from "torch"\n\nmissing', 5, 1],
    ['/* c */ const f = (x: string): string => x.nope()\nf("")', 1, 44],
    ['const n = 1\n\nfunction f(a: number) {\n  throw new Error("x")\n}\nconst q = f(1)', 4, 9],
    ['const t = `\n\n`; missing', 3, 4],
    ['for (const i of [1]) {\n  missing\n}', 2, 3],
  ])('%j stands at line %i, column %i', async (source, line, column) => {
    expect((await fails(source)).frames[0]).toMatchObject({ cellId: 'a', line, column });
  });

  test('frames name the functions and the cells, innermost first', async () => {
    await run('\nfunction deep() { throw new RangeError("too far") }', 'first cell/1');
    const error = await fails('const go = () => deep()\ngo()', 'second');
    expect(error.frames).toMatchObject([
      { cellId: 'first cell/1', functionName: 'deep', line: 2 },
      { cellId: 'second', functionName: 'go', line: 1 },
      { cellId: 'second', functionName: null, line: 2 },
    ]);
  });

  test('syntax errors carry their line', async () => {
    expect(await fails('const a = 1\nconst b = ;')).toMatchObject({
      name: 'SyntaxError',
      frames: [{ line: 2, column: 11 }],
    });
    expect(await fails('let a: number = 1\nlet a = 2')).toMatchObject({
      message: "Identifier 'a' has already been declared",
      frames: [{ line: 2, column: 5 }],
    });
    expect(await fails('return 1')).toMatchObject({ name: 'SyntaxError', frames: [{ line: 1 }] });
  });

  test('a namespace, which has a value that would be lost, is refused where it stands', async () => {
    expect(await fails('const a = 1\nnamespace Shapes { export const n = 3 }\nShapes.n')).toMatchObject({
      name: 'SyntaxError',
      message: expect.stringMatching(/^namespaces are not supported/),
      frames: [{ line: 2, column: 1 }],
    });
    expect(await run('`\nnamespace Shapes {}`.trim()')).toBe('namespace Shapes {}');
    expect(await run('declare namespace Types { const n: number }\n7')).toBe(7);
  });

  test('too deep recursion and thrown values that are no errors', async () => {
    expect((await fails('function f() { return f() } f()')).hint).toMatch(/calls itself/);
    expect((await fails('throw { a: 1 }')).message).toBe('Uncaught { a: 1 }');
    expect((await fails('await Promise.reject(new TypeError("no"))')).name).toBe('TypeError');
  });
});

describe('names for tensors', () => {
  test('variables name what they are given, with their line', async () => {
    await run(
      'const make = () => ({})\nconst q = make()\nlet r = 1\nr = make()\nconst [s] = [make()]\nfunction f() {\n  const inner = make(); return inner }\nf()',
    );
    expect(named).toEqual([
      ['q', 2],
      ['r', 4],
      ['s', 5],
      ['inner', 7],
    ]);
  });

  test('a second name for the same thing does not take the first away', async () => {
    await run('const a = new Object(); const b = a');
    expect(named).toEqual([['a', 1]]);
  });
});
