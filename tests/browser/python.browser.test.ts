// Python cells in the built sandbox, in a real Chromium: that they start, wait for a device, are interrupted, and get no
// further than TypeScript cells do.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, openBench } from './sandboxPage';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

const run = (page: Page, source: string) =>
  page.evaluate((code) => window.sandbox.run(code, 'python'), source);

describe('Python cells', () => {
  it('share a namespace, show the last value, and say what went wrong in which line', async () => {
    const page = await bench.open({ backend: 'wasm' });
    expect(
      await run(page, 'import torch\na = torch.tensor([[1, 2], [3, 4]])\nprint("made")\na @ a'),
    ).toMatchObject({
      status: 'ok',
      text: 'made\ntensor([[ 7, 10],\n        [15, 22]])',
    });
    const failed = await run(page, 'def f(t):\n    return t + torch.ones(3)\nf(torch.ones(2))');
    expect(failed.status).toBe('error');
    expect(failed.outputs.at(-1)).toMatchObject({
      kind: 'error',
      name: 'RuntimeError',
      frames: [
        { functionName: 'f', line: 2 },
        { functionName: null, line: 3 },
      ],
      hint: expect.stringContaining('Dimension 0 is 2 in one tensor and 3 in the other'),
    });
    const indented = await run(page, '  for i in range(3):\n    print(i, end=" ")');
    expect(indented).toMatchObject({ status: 'ok', text: '0 1 2 ' });
    const waited = await run(page, 'import asyncio\nawait asyncio.sleep(0.01)\n"later"');
    expect(waited).toMatchObject({ status: 'ok', text: "'later'" });
    await page.close();
  });

  it('train a network, draw, and use numpy', async () => {
    const page = await bench.open({ backend: 'wasm' });
    const trained = await run(
      page,
      `
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
torch.manual_seed(0)
x = torch.rand(64, 4)
y = (x.sum(1) > 2).long()
net = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 2))
optimizer = torch.optim.Adam(net.parameters(), lr=0.05)
for epoch in range(15):
    for inputs, labels in DataLoader(TensorDataset(x, y), batch_size=16, shuffle=True):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(net(inputs), labels)
        loss.backward()
        optimizer.step()
print((net(x).argmax(1) == y).float().mean().item() > 0.9)`,
    );
    expect(trained).toMatchObject({ status: 'ok', text: 'True\n' });
    const drawn = await run(
      page,
      'import numpy as np\nimport matplotlib.pyplot as plt\nplt.plot(np.linspace(0, 1, 5))\nplt.show()',
    );
    expect(drawn.status).toBe('ok');
    expect(drawn.outputs[0]).toMatchObject({
      kind: 'display',
      data: {
        'text/plain': '<Figure size 640x480 with 1 Axes>',
        'application/vnd.lantern.figure+json': expect.any(String),
      },
    });
    await page.close();
  });

  it('read values of a GPU in the midst of a line', async () => {
    const page = await bench.open({ backend: 'webgpu' });
    const read = await run(
      page,
      'import torch\na = torch.ones(300)\nif (a > 0).all():\n    print(a.sum().item(), a[:2].tolist())\na[:3]',
    );
    expect(read).toMatchObject({ status: 'ok', text: '300.0 [1.0, 1.0]\ntensor([1., 1., 1.])' });
    await page.close();
  });

  it('are interrupted at once and keep their variables', async () => {
    const page = await bench.open({ backend: 'wasm' });
    await run(page, 'kept = 41');
    const ended = page.evaluate(() => window.sandbox.run('while True:\n    pass', 'python'));
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => window.sandbox.interrupt())).toBe('kept');
    expect(await ended).toMatchObject({ status: 'interrupted', outputs: [{ name: 'KeyboardInterrupt' }] });
    expect(await run(page, 'kept + 1')).toMatchObject({ status: 'ok', text: '42' });
    await page.close();
  });

  it('reach no network and no storage', async () => {
    const page = await bench.open({ backend: 'wasm' });
    const tried = await run(
      page,
      `
import js
for attempt in (
    lambda: js.fetch('${bench.canary}'),
    lambda: js.XMLHttpRequest.new(),
    lambda: js.WebSocket.new('${bench.canary.replace('http', 'ws')}'),
    lambda: js.indexedDB.open('x'),
    lambda: js.Worker.new('data:text/javascript,'),
    lambda: js.eval("import('${bench.canary}/x.js')"),
    lambda: __import__('urllib.request').request.urlopen('${bench.canary}'),
    lambda: __import__('socket').create_connection(('127.0.0.1', 80), 1),
):
    try:
        attempt()
    except BaseException as error:
        print(type(error).__name__)`,
    );
    expect(tried.status).toBe('ok');
    await page.waitForTimeout(300);
    expect(bench.reached).toEqual([]);
    await page.close();
  });

  it('hold no object when its last name has gone', async () => {
    const page = await bench.open({ backend: 'wasm' });
    const counted = await run(
      page,
      `
import torch, _lantern
a = torch.ones(4)
before = _lantern.held()
for i in range(100_000):
    b = a + 1
del b
print(_lantern.held() - before)`,
    );
    expect(counted).toMatchObject({ status: 'ok', text: '0\n' });
    await page.close();
  });
});
