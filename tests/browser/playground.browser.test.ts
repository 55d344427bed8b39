// The reader's own notebooks and the choice of language, in a real Chromium against the real product.
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
  context = await browser.newContext({ viewport: { width: 1000, height: 900 }, reducedMotion: 'reduce' });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
});

const saved = () => page.locator('[data-save="saved"]').waitFor();
const nameField = () => page.getByRole('textbox', { name: 'Name of the notebook' });

async function beginNotebook(): Promise<void> {
  await page.goto(`${product.url}/playground`);
  await page.getByRole('button', { name: 'New in TypeScript' }).click();
  await saved();
}

/** Writes into the only cell of a new notebook. */
async function writeFirst(source: string): Promise<void> {
  await codeCells(page).first().focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-editor]').waitFor();
  await page.keyboard.insertText(source);
  await page.keyboard.press('Escape');
}

describe('the playground', () => {
  it('keeps a notebook: its text, its output, its name', async () => {
    await beginNotebook();
    await writeFirst("print('mine', 6 * 7)");
    await page.keyboard.press('Control+Enter');
    await waitForStatus(codeCells(page).first(), 'ok');
    await nameField().fill('Trial');
    await saved();
    await page.reload();
    await saved();
    expect(await nameField().inputValue()).toBe('Trial');
    expect(await codeCells(page).first().textContent()).toContain('mine 42');
    await page.getByRole('link', { name: 'All notebooks' }).click();
    await page.getByRole('heading', { level: 1, name: 'Playground' }).waitFor();
    await page.getByRole('link', { name: 'Trial' }).click();
    await saved();
    expect(await codeCells(page).first().textContent()).toContain('mine 42');
  });

  it('deletes a notebook and brings it back', async () => {
    await beginNotebook();
    await nameField().fill('Trial');
    await saved();
    await page.goto(`${product.url}/playground`);
    await page.getByRole('button', { name: 'More for Trial' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.waitFor();
    expect(await page.getByRole('link', { name: 'Trial' }).count()).toBe(0);
    await undo.click();
    await page.getByRole('link', { name: 'Trial' }).waitFor();
  });

  it('shows what comes in a link, and keeps it only when the reader says so', async () => {
    await beginNotebook();
    await writeFirst("print('from afar')");
    await nameField().fill('Sent');
    await saved();
    await page.getByRole('button', { name: 'Share' }).click();
    const link = await page.getByRole('textbox', { name: 'Link to this notebook' }).inputValue();
    expect(link).toContain('/playground#shared=');

    const other = await browser.newContext();
    try {
      const theirs = await other.newPage();
      await theirs.goto(link);
      await theirs.getByRole('heading', { level: 1, name: 'Sent' }).waitFor();
      await theirs.getByText("print('from afar')").waitFor();
      expect(await theirs.locator('iframe').count()).toBe(0);
      await theirs.getByRole('button', { name: 'Not now' }).click();
      await theirs.getByText('None yet.').waitFor();

      await theirs.goto(link);
      await theirs.getByRole('button', { name: 'Keep it and open it' }).click();
      await theirs.locator('[data-save="saved"]').waitFor();
      expect(new URL(theirs.url()).hash).toBe('');
      expect(await codeCells(theirs).first().textContent()).toContain('from afar');
    } finally {
      await other.close();
    }
  });

  it('is reached from every page, and left for the list by the link in the header', async () => {
    await page.goto(product.url, { waitUntil: 'load' });
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Playground' }).click();
    await page.getByRole('button', { name: 'New in TypeScript' }).click();
    await saved();
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Playground' }).click();
    await page.getByRole('heading', { level: 1, name: 'Playground' }).waitFor();
    await page.goBack();
    await nameField().waitFor();
  });
});

describe('the language of a lesson', () => {
  const choose = (name: string) => page.getByRole('radio', { name }).check();

  it('changes all cells, gives edits back, and holds for the next lesson', async () => {
    await openLesson(page, product.url);
    const own = await addCell(page, codeCells(page).first(), "print('only here')");
    const ownId = await own.getAttribute('data-cell-id');
    await choose('Python');
    expect(await own.count()).toBe(0);
    const inPython = await codeCells(page).allTextContents();
    expect(inPython.join('\n')).not.toContain('const ');
    await choose('TypeScript');
    expect(await cellById(page, ownId ?? '').textContent()).toContain('only here');
    await choose('Python');
    await openLesson(page, product.url, 'derivatives');
    await expect.poll(() => page.getByRole('radio', { name: 'Python' }).isChecked()).toBe(true);
    expect((await codeCells(page).allTextContents()).join('\n')).toContain('requires_grad=True');
  });

  it('is changed by the arrow keys', async () => {
    await openLesson(page, product.url);
    await page.getByRole('radio', { name: 'TypeScript' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'Python' }).isChecked()).toBe(true);
  });
});
