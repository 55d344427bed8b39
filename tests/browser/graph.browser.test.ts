// The graph view in a real Chromium: drawn, stepped, walked by keyboard, moved by mouse and touch, read by axe.
// SCREENSHOTS=folder keeps pictures of it to look at.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './launch';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'graph.page.tsx')],
    outdir: 'out',
    write: false,
    bundle: true,
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'dataurl', '.woff': 'empty', '.ttf': 'empty' },
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [`/${path.split('/').at(-1)}`, contents]));
  const html =
    '<!doctype html><html lang="en"><head><title>Graph</title><meta name="viewport" content="width=device-width">' +
    '<link rel="stylesheet" href="/graph.page.css"><style>body{margin:16px;background:var(--paper);color:var(--ink)}</style></head>' +
    '<body><div id="root"></div><script type="module" src="/graph.page.js"></script></body></html>';
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = files.get(path);
    const type = path.endsWith('.css') ? 'text/css' : path.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(file ?? html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
});

const wide = { viewport: { width: 820, height: 1000 } };
const phone = { viewport: { width: 375, height: 812 }, hasTouch: true, deviceScaleFactor: 2 };

async function open(
  graph: string,
  options: BrowserContextOptions & { theme?: string } = wide,
): Promise<Page> {
  const { theme = 'light', ...rest } = options;
  const context = await browser.newContext(rest);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${origin}/?graph=${graph}&theme=${theme}`);
  await page.locator('svg[role=application] [data-node]').first().waitFor({ timeout: 60_000 });
  expect(faults).toEqual([]);
  return page;
}

async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

async function expectAxeClean(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
    );
  });
  expect(violations).toEqual([]);
}

const transform = (page: Page) => page.locator('svg[role=application] > g').getAttribute('transform');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const activeLabel = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return id ? document.getElementById(id)?.getAttribute('aria-label') : null;
  });

describe('graph view', () => {
  it('steps forward and backward with formulas and numbers', async () => {
    const page = await open('gradients');
    await shoot(page, 'gradients');
    expect(await page.locator('[data-node]').count()).toBe(7);
    await button(page, 'Next').click();
    await page.locator('.katex').first().waitFor();
    expect(await page.getByText('Forward 1 of 2').count()).toBe(1);
    expect(await page.locator('[data-node=f]').getAttribute('aria-label')).toContain('not computed yet');
    await shoot(page, 'step-forward');
    await button(page, 'Last').click();
    await button(page, 'Previous').click();
    expect(await page.getByText('Backward 1 of 2').count()).toBe(1);
    const said = await page
      .locator('section[aria-label="Step through the run"] annotation')
      .allTextContents();
    expect(said).toContain('1 \\cdot (-4) = -4');
    expect(said).toContain('\\frac{\\partial f}{\\partial z} = t_1 = 3');
    await shoot(page, 'step-backward');
    await expectAxeClean(page);
    await button(page, 'Show all').click();
    expect(await page.getByText('2 steps forward, 2 backward').count()).toBe(1);
    await page.context().close();
  });

  it('plays through the run, and offers no play under reduced motion', async () => {
    const page = await open('forward');
    await button(page, 'Play').click();
    await page.getByText('Forward 2 of 3').waitFor();
    await page.getByText('Forward 3 of 3').waitFor();
    await button(page, 'Play').waitFor();
    await page.context().close();
    const still = await open('forward', { ...wide, reducedMotion: 'reduce' });
    expect(await button(still, 'Play').count()).toBe(0);
    expect(await button(still, 'Next').count()).toBe(1);
    await still.context().close();
  });

  it('is one stop of the Tab key, walked by arrows, opened by Enter, left by Esc', async () => {
    const page = await open('gradients');
    await page.locator('svg[role=application]').focus();
    await page.keyboard.press('Home');
    expect(await activeLabel(page)).toMatch(/^x, leaf/);
    await page.keyboard.press('ArrowRight');
    expect(await activeLabel(page)).toMatch(/^add, step 1/);
    await page.keyboard.press('End');
    expect(await activeLabel(page)).toMatch(/^f, output/);
    await page.keyboard.press('Enter');
    const details = page.getByRole('region', { name: 'Details of the selected node' });
    expect(await details.textContent()).toContain('MulBackward0');
    expect(await details.textContent()).toContain('cell first, line 1');
    await shoot(page, 'details-scalar');
    await page.keyboard.press('Escape');
    expect(await details.count()).toBe(0);
    const fitted = await transform(page);
    await page.keyboard.press('+');
    await page.waitForTimeout(400);
    expect(await transform(page)).not.toBe(fitted);
    await page.keyboard.press('0');
    await page.waitForTimeout(400);
    expect(await transform(page)).toBe(fitted);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('First');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SECTION');
    await page.context().close();
  });

  it('pans by dragging, zooms by Ctrl and wheel, leaves the plain wheel to the page, picks by click', async () => {
    const page = await open('network');
    await shoot(page, 'network');
    const box = (await page.locator('svg[role=application]').boundingBox())!;
    const fitted = await transform(page);
    await page.mouse.move(box.x + 8, box.y + 8);
    await page.mouse.wheel(0, 60);
    expect(await transform(page)).toBe(fitted);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 40, { steps: 4 });
    await page.mouse.up();
    const panned = await transform(page);
    expect(panned).not.toBe(fitted);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    expect(await transform(page)).not.toBe(panned);
    await button(page, 'Fit').click();
    await page.waitForTimeout(400);
    await page.locator('[data-node=w1]').click();
    const details = page.getByRole('region', { name: 'Details of the selected node' });
    expect(await details.textContent()).toContain('net.0.weight');
    expect(await details.locator('td').count()).toBe(24);
    await shoot(page, 'details-matrix');
    await expectAxeClean(page);
    await page.context().close();
  });

  it('tells the same as a table', async () => {
    const page = await open('gradients', { ...wide, theme: 'dark' });
    await shoot(page, 'gradients-dark');
    await button(page, 'Table').click();
    expect(await page.locator('tbody tr').count()).toBe(7);
    expect(await page.locator('svg[role=application]').count()).toBe(0);
    await shoot(page, 'table-dark');
    await expectAxeClean(page);
    await button(page, 'Table').click();
    await page.locator('svg[role=application]').waitFor();
    await page.context().close();
  });

  it('saves as SVG with colours filled in, and as PNG', async () => {
    const page = await open('network', { ...wide, acceptDownloads: true });
    for (const kind of ['SVG', 'PNG']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        button(page, `Save as ${kind}`).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`graph-loss.${kind.toLowerCase()}`);
      const content = readFileSync(await download.path());
      if (kind === 'SVG') {
        expect(content.toString()).not.toContain('var(--');
        expect(content.toString()).toContain('net.0.weight');
      } else expect(content.subarray(1, 4).toString()).toBe('PNG');
      if (process.env.SCREENSHOTS !== undefined)
        await download.saveAs(join(process.env.SCREENSHOTS, `export.${kind.toLowerCase()}`));
    }
    await page.context().close();
  });

  it('runs top to bottom on a phone and moves by touch', async () => {
    const page = await open('gradients', phone);
    await shoot(page, 'phone');
    const at = async (id: string) => (await page.locator(`[data-node=${id}]`).boundingBox())!;
    expect((await at('x')).y).toBeLessThan((await at('f')).y);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    const fitted = await transform(page);
    const box = (await page.locator('svg[role=application]').boundingBox())!;
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    await send('touchStart', box.x + 20, box.y + 20);
    await send('touchMove', box.x + 60, box.y + 50);
    await send('touchMove', box.x + 80, box.y + 60);
    await send('touchEnd', 0, 0);
    await page.waitForTimeout(100);
    expect(await transform(page)).not.toBe(fitted);
    await button(page, 'Next').tap();
    await button(page, 'Last').tap();
    await page.locator('.katex').first().waitFor();
    await page.waitForTimeout(400);
    await shoot(page, 'phone-step');
    await expectAxeClean(page);
    await page.context().close();
  });

  it('draws values that are not numbers, a single node, and says what was left out', async () => {
    const odd = await open('odd', { ...wide, theme: 'dark' });
    expect(await odd.getByText('12 nodes are left out').count()).toBe(1);
    await shoot(odd, 'odd-dark');
    await odd.context().close();
    const single = await open('single');
    expect(await single.locator('[data-node]').count()).toBe(1);
    expect(await button(single, 'Next').count()).toBe(0);
    await shoot(single, 'single');
    await single.context().close();
    const net = await open('network', { ...phone, theme: 'dark' });
    await shoot(net, 'network-phone-dark');
    await net.context().close();
  });

  it('keeps 5,000 nodes usable: draws those in sight, and outlines where text cannot be read', async () => {
    for (const graph of ['deep', 'wide']) {
      const page = await open(graph);
      await shoot(page, graph);
      await page.locator('svg[role=application]').focus();
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowLeft');
      await page.waitForTimeout(500);
      await page.locator('svg[role=application] [data-node] text').first().waitFor();
      expect(await page.locator('[data-node]').count()).toBeLessThan(800);
      await shoot(page, `${graph}-near`);
      const box = (await page.locator('svg[role=application]').boundingBox())!;
      expect(await page.locator('svg[role=application] > g > g > path').count()).toBeLessThan(800);
      const before = await transform(page);
      await page.mouse.move(box.x + 200, box.y + 20);
      await page.mouse.down();
      await page.mouse.move(box.x + 500, box.y + 40, { steps: 5 });
      await page.mouse.up();
      expect(await transform(page)).not.toBe(before);
      await page.context().close();
    }
  });
});
