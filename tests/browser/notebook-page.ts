// The steps that tests of the notebook share: the product's address, a lesson that is ready, a cell of one's own.
import type { Locator, Page } from 'playwright-core';
import { startProduct } from './launch';

/** The built product on free ports, or the one that runs already at LANTERN_URL. */
export async function openProduct(): Promise<{ url: string; stop(): Promise<void> }> {
  const running = process.env.LANTERN_URL;
  return running === undefined ? startProduct() : { url: running, stop: async () => {} };
}

export async function openLesson(page: Page, url: string, slug = 'tensors'): Promise<void> {
  await page.goto(`${url}/lessons/${slug}`);
  await page.locator('[data-save="saved"]').waitFor();
}

export const codeCells = (page: Page): Locator => page.locator('[data-cell-id][data-kind="code"]');

export function cellById(page: Page, id: string): Locator {
  return page.locator(`[data-cell-id="${id}"]`);
}

/** Adds a code cell below the given one, writes into it, and returns it, selected and in command mode. */
export async function addCell(page: Page, below: Locator, source: string): Promise<Locator> {
  await below.focus();
  await page.keyboard.press('b');
  const id = await page.locator('[data-selected="true"]').getAttribute('data-cell-id');
  const cell = cellById(page, id ?? '');
  await page.keyboard.press('Enter');
  await cell.locator('[data-editor]').waitFor();
  await page.keyboard.insertText(source);
  await page.keyboard.press('Escape');
  return cell;
}

export async function waitForStatus(cell: Locator, status: string, timeoutMs = 15_000): Promise<void> {
  const page = cell.page();
  const id = await cell.getAttribute('data-cell-id');
  await page.waitForFunction(
    ([cellId, wanted]) =>
      document.querySelector(`[data-cell-id="${cellId}"]`)?.getAttribute('data-status') === wanted,
    [id, status] as const,
    { timeout: timeoutMs },
  );
}
