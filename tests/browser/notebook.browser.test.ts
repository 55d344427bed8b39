// The notebook as its reader has it, in a real Chromium against the real product.
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './launch';
import { addCell, cellById, codeCells, openLesson, openProduct, waitForStatus } from './notebook-page';

let product: { url: string; stop(): Promise<void> };
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  product = await openProduct();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  page = await context.newPage();
  await openLesson(page, product.url);
});
afterEach(async () => {
  await context.close();
});

const selectedId = () => page.locator('[data-selected="true"]').getAttribute('data-cell-id');
const countOf = (id: string) =>
  cellById(page, id)
    .getByRole('button', { name: /^Run cell/ })
    .textContent();

describe('running', () => {
  it('runs a cell, shows its output and count, and goes to the next', async () => {
    const cell = await addCell(page, codeCells(page).first(), "print('hello', 6 * 7)");
    const id = (await cell.getAttribute('data-cell-id')) ?? '';
    await page.keyboard.press('Shift+Enter');
    await waitForStatus(cell, 'ok');
    expect(await cell.textContent()).toContain('hello 42');
    expect(await countOf(id)).toContain('[1]');
    expect(await selectedId()).not.toBe(id);
  });

  it('changes the output of a quick run in place, and clears that of a long one', async () => {
    const cell = await addCell(page, codeCells(page).first(), "print('first')");
    const output = cell.getByRole('region', { name: /^Output/ });
    await page.keyboard.press('Control+Enter');
    await waitForStatus(cell, 'ok');
    await output.evaluate((element) => {
      element.dataset.mark = 'the same';
    });
    await page.keyboard.press('Control+Enter');
    await waitForStatus(cell, 'ok');
    expect(await output.getAttribute('data-mark')).toBe('the same');
    await page.keyboard.press('Enter');
    await cell.locator('[data-editor]').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('await new Promise((done) => setTimeout(done, 1500))');
    await page.keyboard.press('Control+Enter');
    await waitForStatus(cell, 'running');
    await output.waitFor({ state: 'detached', timeout: 1200 });
  });

  it('shows an error with the line of the cell, and goes there', async () => {
    const cell = await addCell(
      page,
      codeCells(page).first(),
      "const ok = 1;\nthrow new Error('on purpose');",
    );
    await page.keyboard.press('Control+Enter');
    await waitForStatus(cell, 'error');
    expect(await cell.textContent()).toContain('on purpose');
    await cell.getByRole('button', { name: 'line 2' }).click();
    await cell.locator('[data-editor]').waitFor();
  });

  it('stops an endless loop with I I within seconds and clears the queue', async () => {
    const loop = await addCell(page, codeCells(page).first(), 'while (true) {}');
    const after = await addCell(page, loop, "print('never')");
    await loop.focus();
    await page.keyboard.press('Control+Enter');
    await waitForStatus(loop, 'running');
    await after.focus();
    await page.keyboard.press('Control+Enter');
    await waitForStatus(after, 'queued');
    const beganAt = Date.now();
    await page.keyboard.press('i');
    await page.keyboard.press('i');
    await waitForStatus(loop, 'interrupted');
    expect(Date.now() - beganAt).toBeLessThan(2500);
    await waitForStatus(after, 'idle');
    await after.focus();
    await page.keyboard.press('Control+Enter');
    await waitForStatus(after, 'ok');
    expect(await after.textContent()).toContain('never');
  });

  it('never draws what a cell prints as markup', async () => {
    const cell = await addCell(
      page,
      codeCells(page).first(),
      "print('<img src=x onerror=alert(1)><b>no</b>')",
    );
    await page.keyboard.press('Control+Enter');
    await waitForStatus(cell, 'ok');
    expect(await cell.textContent()).toContain('<img src=x');
    expect(await cell.locator('img, b').count()).toBe(0);
  });
});

describe('keeping', () => {
  it('brings back text, order and outputs after a reload', async () => {
    const cell = await addCell(page, codeCells(page).first(), "print('kept', 1 + 1)");
    const id = (await cell.getAttribute('data-cell-id')) ?? '';
    await page.keyboard.press('Control+Enter');
    await waitForStatus(cell, 'ok');
    await page.keyboard.press('Enter');
    await cell.locator('[data-editor]').waitFor();
    await page.keyboard.insertText('// an edit just before the reload\n');
    await page.reload();
    await page.locator('[data-save="saved"]').waitFor();
    const text = await cellById(page, id).textContent();
    expect(text).toContain('an edit just before the reload');
    expect(text).toContain('kept 2');
    expect(await countOf(id)).toContain('[1]');
  });

  it('tells the second tab instead of writing over the first', async () => {
    const other = await context.newPage();
    await openLesson(other, product.url);
    await addCell(page, codeCells(page).first(), '// of the first tab');
    await page.locator('[data-save="saved"]').waitFor();
    await other.getByText('// of the first tab').waitFor();
  });
});

describe('the keyboard', () => {
  it('adds, deletes, brings back and moves', async () => {
    const first = codeCells(page).first();
    const id = (await first.getAttribute('data-cell-id')) ?? '';
    const before = await page.locator('[data-cell-id]').count();
    await first.focus();
    await page.keyboard.press('a');
    await page.keyboard.press('b');
    expect(await page.locator('[data-cell-id]').count()).toBe(before + 2);
    await page.keyboard.press('d');
    await page.keyboard.press('d');
    await cellById(page, id).focus();
    await page.keyboard.press('d');
    await page.keyboard.press('d');
    expect(await cellById(page, id).count()).toBe(0);
    await page.keyboard.press('z');
    expect(await selectedId()).toBe(id);
    await page.keyboard.press('j');
    expect(await selectedId()).not.toBe(id);
    await page.keyboard.press('k');
    expect(await selectedId()).toBe(id);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell-id'))).toBe(id);
  });

  it('makes text of a cell and draws it when it is run', async () => {
    const cell = await addCell(page, codeCells(page).first(), '**strong** words');
    await page.keyboard.press('m');
    await cell.locator('strong').waitFor();
    expect(await cell.getAttribute('data-kind')).toBe('markdown');
    await page.keyboard.press('y');
    expect(await cell.getAttribute('data-kind')).toBe('code');
  });

  it('leaves the editor with Escape, and Tab moves on from there', async () => {
    const cell = codeCells(page).first();
    const id = await cell.getAttribute('data-cell-id');
    await cell.focus();
    await page.keyboard.press('Enter');
    await cell.locator('[data-editor]').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      (wanted) => document.activeElement?.getAttribute('data-cell-id') === wanted,
      id,
    );
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-cell-id'))).toBe(false);
  });

  it('loses no key while the big editor is on its way', async () => {
    const cell = codeCells(page).first();
    await cell.focus();
    await page.keyboard.press('b');
    await page.keyboard.press('Enter');
    await page.locator('[data-selected="true"] [data-editor]').waitFor();
    let typed = '';
    for (let i = 0; i < 60; i++) {
      await page.keyboard.type(String(i % 10));
      typed += String(i % 10);
      await page.waitForTimeout(i % 20 === 19 ? 700 : 20);
    }
    await page.keyboard.press('Escape');
    const shown = page.locator('[data-selected="true"][data-mode="command"] pre');
    await shown.waitFor();
    expect(await shown.textContent()).toBe(typed);
  });

  it('shows its keys', async () => {
    await codeCells(page).first().focus();
    await page.keyboard.press('h');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
  });
});

describe('for everyone', () => {
  it.each(['light', 'dark'])('axe finds nothing, %s', async (theme) => {
    const cell = await addCell(page, codeCells(page).first(), "print('x'.repeat(400))");
    await page.keyboard.press('Control+Enter');
    await waitForStatus(cell, 'ok');
    // Boxes that scroll become keyboard stops when they are laid out.
    await page.locator('html:not([data-opening])').waitFor({ state: 'attached' });
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    await page.waitForTimeout(400);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { axe: inPage } = window as unknown as { axe: typeof import('axe-core') };
      const results = await inPage.run(document.querySelector('main') ?? document);
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`);
    });
    expect(violations).toEqual([]);
  });

  it('fits a phone without scrolling sideways, and stays editable', async () => {
    await page.setViewportSize({ width: 375, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    const cell = codeCells(page).first();
    await cell.focus();
    await page.keyboard.press('Enter');
    await cell.locator('textarea').first().waitFor();
  });
});
