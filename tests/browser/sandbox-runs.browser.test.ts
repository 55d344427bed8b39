// Cells in a real worker on another origin: values, order of output, interrupt, restart, a lost device.
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, openBench, run } from './sandboxPage';

let bench: Bench;
let page: Page;
beforeAll(async () => {
  bench = await openBench();
  page = await bench.open();
}, 120_000);
afterAll(() => bench?.close());

/** Interrupts the cell some time after it began and says how long that took. */
const interrupted = (on: Page, source: string) =>
  on.evaluate(async (text) => {
    const ended = window.sandbox.run(text);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const askedAt = performance.now();
    const outcome = await window.sandbox.interrupt();
    const ms = performance.now() - askedAt;
    return { outcome, ms, status: (await ended).status };
  }, source);

test('what the worker asks for before it has read the engine is there', () => {
  const parts = readFileSync('.sandbox/worker.js', 'utf8').match(/chunks\/[\w.-]+\.js/g) ?? [];
  expect(parts.some((part) => /engine-/.test(part))).toBe(true);
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.filter((part) => !existsSync(`.sandbox/${part}`))).toEqual([]);
});

describe('cells', () => {
  test('share variables and show the last expression', async () => {
    await run(page, 'const a = torch.tensor([1, 2, 3]); let kept = 41');
    expect((await run(page, 'a.mul(2)')).text).toBe('tensor([2, 4, 6])');
    expect((await run(page, 'kept + 1')).outputs).toMatchObject([{ kind: 'display', isResult: true }]);
    expect(await page.evaluate(() => window.sandbox.names())).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'a', type: 'Tensor' })]),
    );
  });

  test('print in order, to both streams', async () => {
    const { outputs } = await run(
      page,
      'print("a", 1, [1, 2]); console.error("b"); print("c", { sep: "", end: "!" }); console.log({ d: torch.tensor(1) })',
    );
    expect(outputs).toEqual([
      { kind: 'stream', name: 'stdout', text: 'a 1 [ 1, 2 ]\n' },
      { kind: 'stream', name: 'stderr', text: 'b\n' },
      { kind: 'stream', name: 'stdout', text: 'c!{ d: tensor(1) }\n' },
    ]);
  });

  test('errors stand at the reader’s line, frames of ours folded away', async () => {
    const { status, outputs } = await run(page, 'const b: number = 1\n\ntorch.ones(2, 3).add(torch.ones(4))');
    expect(status).toBe('error');
    expect(outputs.at(-1)).toMatchObject({
      kind: 'error',
      name: 'RuntimeError',
      frames: [{ cellId: 'cell', line: 3 }],
    });
    expect(outputs.at(-1)).toMatchObject({ frames: { length: 1 } });
  });

  test('leave their graph behind', async () => {
    await run(
      page,
      'const w = torch.tensor([2], { requires_grad: true, dtype: torch.float32 }); const y = w.mul(w).sum(); y.backward()',
    );
    const graphs = await page.evaluate(() =>
      window.sandbox.events.flatMap((event) => (event.type === 'graphs' ? event.graphs : [])),
    );
    expect(graphs.at(-1)!.nodes).toContainEqual(expect.objectContaining({ kind: 'tensor', name: 'w' }));
  });

  test('an unhandled rejection belongs to the cell', async () => {
    expect(
      await run(page, 'Promise.reject(new ValueErrorLike()); class ValueErrorLike extends Error {}'),
    ).toMatchObject({
      status: 'error',
    });
    expect((await run(page, 'void (async () => { throw new Error("left alone") })(); 1')).text).toContain(
      'left alone',
    );
  });
});

describe('a tensor that is too large', () => {
  test('ends its cell with a clear error, and the variables live on', async () => {
    const full = await bench.open();
    await run(full, 'const weights = torch.ones(500, 500)');
    const { status, text } = await run(full, 'torch.zeros(100000, 100000)');
    expect(status).toBe('error');
    expect(text).toContain("can't allocate memory: you tried to allocate 40000000000 bytes");
    const gathered = await run(
      full,
      'const kept = []; for (let i = 0; i < 30; i++) kept.push(torch.ones(1000, 12500))',
    );
    expect(gathered.text).toContain("can't allocate memory");
    expect(gathered.text).toContain('your variables are as they were');
    expect((await run(full, 'weights.sum()')).text).toBe('tensor(250000.)');
    await full.close();
  });
});

describe('interrupt', () => {
  test.each([
    'for (;;) {}',
    'while (true) { try { for (;;) {} } catch {} }',
    'function deep() { for (;;) {} } deep()',
    'for (;;) await null',
    'async function spin() { for (;;) await new Promise((go) => setTimeout(go, 1)) } await spin()',
    'await new Promise(() => {})',
    'const fib = (n: number): number => n < 2 ? n : fib(n - 1) + fib(n - 2); fib(60)',
  ])('%s stops within a second and keeps the variables', async (source) => {
    await run(page, 'let stays = 7');
    const { outcome, ms, status } = await interrupted(page, source);
    expect({ outcome, status }).toEqual({ outcome: 'kept', status: 'interrupted' });
    expect(ms).toBeLessThan(1000);
    expect((await run(page, 'stays')).text).toBe('7');
  });

  test('code that no cell wrote is ended with its worker, and the page says so', async () => {
    const { outcome, ms } = await interrupted(page, 'eval("for (;;) {}")');
    expect(outcome).toBe('lost');
    expect(ms).toBeLessThan(1000);
    expect((await run(page, 'typeof stays')).text).toBe("'undefined'");
  });

  test('without isolation a top-level loop still stops by itself', async () => {
    const plain = await bench.open({ isolated: false });
    await run(plain, 'let stays = 8');
    expect((await interrupted(plain, 'for (;;) {}')).outcome).toBe('kept');
    expect((await run(plain, 'stays')).text).toBe('8');
    expect((await interrupted(plain, 'function f() { for (;;) {} } f()')).outcome).toBe('lost');
    expect((await run(plain, '1 + 1')).text).toBe('2');
    await plain.close();
  }, 30_000);

  test('restart gives a fresh worker', async () => {
    await run(page, 'const gone = 1');
    await page.evaluate(() => window.sandbox.restart());
    expect((await run(page, 'gone')).text).toContain('ReferenceError');
  });
});

describe('a lost device', () => {
  const capture = `let device: GPUDevice | null = null;
const create = GPUDevice.prototype.createBindGroup;
GPUDevice.prototype.createBindGroup = function (...args) { device = this; return create.apply(this, args) };
const probe = await torch.ones(3, 5).add(1).sum().item();
GPUDevice.prototype.createBindGroup = create;`;
  const destroy = `${capture}
device!.destroy();
await new Promise((go) => setTimeout(go, 50));
print("sum", torch.ones(4).sum())`;

  test('ends the cell with a clear error, then a fresh device, then the next backend', async () => {
    const gpu = await bench.open({ backend: 'webgpu' });
    expect((await run(gpu, 'torch.ones(2).add(1)')).text).toBe('tensor([2., 2.])');
    const first = await run(gpu, destroy);
    expect(first.status).toBe('error');
    expect(first.text).toContain('device was lost');
    expect(first.text).not.toMatch(/sum/);
    expect((await run(gpu, 'torch.ones(2).add(1)')).text).toBe('tensor([2., 2.])');
    const second = await run(gpu, destroy);
    expect(second.status).toBe('error');
    expect((await run(gpu, 'torch.ones(2).add(2)')).text).toBe('tensor([3., 3.])');
    const changes = await gpu.evaluate(() =>
      window.sandbox.events.flatMap((event) =>
        event.type === 'backend-changed' && event.notice !== null ? [event] : [],
      ),
    );
    expect(changes.map(({ backend }) => backend.name)).toEqual(['webgpu', 'wasm']);
    expect(changes.at(-1)!.notice).toContain('second time');
    await gpu.close();
  }, 90_000);
});
