// The editor of a cell as a reader meets it: completion, signatures and hover text of the engine and of names
// that the cells above declare.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './launch';
import { addCell, codeCells, openLesson, openProduct } from './notebook-page';

let product: { url: string; stop(): Promise<void> };
let browser: Browser;
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
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await openLesson(page, product.url);
});
afterEach(() => page.close());

/** A new cell below the first one, with the big editor open in it. */
async function openEditor(): Promise<Locator> {
  await codeCells(page).first().focus();
  await page.keyboard.press('b');
  await page.keyboard.press('Enter');
  const editor = page.locator('[data-selected="true"] .monaco-editor');
  await editor.first().waitFor({ timeout: 30_000 });
  return editor.first();
}

const rows = () => page.locator('.suggest-widget.visible .monaco-list-row');

/** What the list offers, once it offers anything; asked for again where the checker was not ready yet. */
async function offered(wanted: string): Promise<string[]> {
  const deadline = Date.now() + 90_000;
  while (Date.now() < deadline) {
    const shown = await rows()
      .filter({ hasText: wanted })
      .first()
      .waitFor({ timeout: 20_000 })
      .then(
        () => true,
        () => false,
      );
    if (shown) return rows().evaluateAll((list) => list.map((row) => row.getAttribute('aria-label') ?? ''));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Space');
  }
  throw new Error(`The editor never offered ${wanted}.`);
}

/** Rests the pointer on a word of the first line. */
async function hoverOver(editor: Locator, word: string): Promise<void> {
  const at = await editor
    .locator('.view-line')
    .first()
    .evaluate((line, wanted) => {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(wanted) ?? -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      throw new Error(`There is no ${wanted}.`);
    }, word);
  await page.mouse.move(at.x - 2, at.y);
  await page.mouse.move(at.x, at.y, { steps: 3 });
}

describe('the editor knows', () => {
  it("the engine's methods, and what the cells above declare", async () => {
    await addCell(page, codeCells(page).first(), 'const weightsOfMine = torch.ones(2, 2);');
    await codeCells(page).nth(1).focus();
    await page.keyboard.press('b');
    await page.keyboard.press('Enter');
    await page.locator('[data-selected="true"] .monaco-editor').first().waitFor({ timeout: 30_000 });
    await page.keyboard.type('weightsOf', { delay: 20 });
    expect((await offered('weightsOfMine')).join('\n')).toContain('weightsOfMine');
    await page.keyboard.press('Tab');
    await page.keyboard.type('.matm', { delay: 20 });
    expect((await offered('matmul')).join('\n')).toContain('matmul');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const shown = page.locator('[data-selected="true"][data-mode="command"] pre');
    await shown.waitFor();
    expect(await shown.textContent()).toBe('weightsOfMine.matmul');
  });

  it('the arguments of a call, and the signature under the pointer', async () => {
    const editor = await openEditor();
    await page.keyboard.type('torch.softmax(', { delay: 20 });
    const hints = page.locator('.parameter-hints-widget.visible');
    await hints.waitFor({ timeout: 60_000 });
    expect(await hints.textContent()).toMatch(/softmax\(.*dim/);
    await page.keyboard.type('torch.ones(2), 0)', { delay: 20 });
    await hints.waitFor({ state: 'hidden' });
    await hoverOver(editor, 'softmax');
    const hover = page.locator('.monaco-hover:not(.hidden)', { hasText: 'softmax(self: Tensor' });
    await hover.first().waitFor({ timeout: 30_000 });
  });

  it('Escape closes the list first, and leaves the editor the second time', async () => {
    await openEditor();
    await page.keyboard.type('torch.zer', { delay: 20 });
    await offered('zeros');
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-selected="true"]').getAttribute('data-mode')).toBe('edit');
    await page.keyboard.press('Escape');
    await page.locator('[data-selected="true"][data-mode="command"]').waitFor();
  });
});
