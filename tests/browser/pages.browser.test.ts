// The pages around the notebook, in a real browser: axe finds nothing in either theme at three widths, nothing
// scrolls sideways, the theme is there at the first paint, and the designed states show.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Product, startProduct } from './launch';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let product: Product;

beforeAll(async () => {
  [browser, product] = await Promise.all([launchChromium(), startProduct()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function withPage(options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  try {
    await look(await context.newPage());
  } finally {
    await context.close();
  }
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = (await page.evaluate('axe.run(document)')) as AxeResults;
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

describe('axe finds nothing, and nothing scrolls sideways', () => {
  it.each(['/', '/lessons/tensors', '/lessons/derivatives', '/playground', '/no-such-page'])(
    'in either theme at three widths: %s',
    async (path) => {
      await withPage({}, async (page) => {
        await page.goto(product.url + path, { waitUntil: 'load' });
        await page.locator('h1').waitFor();
        // What is not laid out is not looked at either.
        await page.locator('html:not([data-opening])').waitFor({ state: 'attached' });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          for (const width of [1440, 1024, 360]) {
            await page.setViewportSize({ width, height: 800 });
            // Boxes that scroll become keyboard stops once the page's script has measured them.
            const message = `${colorScheme}, ${width} pixels`;
            await expect
              .poll(() => violations(page), { message, timeout: 20_000, interval: 500 })
              .toEqual([]);
            const overflow = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            expect(overflow, message).toBeLessThanOrEqual(0);
          }
        }
      });
    },
  );
});

describe('the theme', () => {
  it('follows the system until the reader chooses, and then stays through a reload without a flash', async () => {
    await withPage({ colorScheme: 'light' }, async (page) => {
      await page.goto(product.url);
      const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const light = await paper();
      await page.getByRole('button', { name: 'Theme' }).click();
      await page.getByRole('menuitemradio', { name: 'Dark' }).click();
      await expect.poll(paper).not.toBe(light);
      const dark = await paper();

      // The colour at the moment when the body's first element exists: before anything was painted.
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (document.body === null) return;
          observer.disconnect();
          sessionStorage.setItem('theme-at-body', document.documentElement.dataset.theme ?? 'none');
        }).observe(document, { childList: true, subtree: true });
      });
      await page.reload();
      expect(await page.evaluate(() => sessionStorage.getItem('theme-at-body'))).toBe('dark');
      expect(await paper()).toBe(dark);
    });
  });
});

describe('finding the way', () => {
  it('reaches the content by the skip link and a lesson by the keyboard alone', async () => {
    await withPage({}, async (page) => {
      await page.goto(product.url, { waitUntil: 'load' });
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to the content' });
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/lessons\//);
      await page.getByRole('heading', { level: 1 }).waitFor();
    });
  });

  it('lists every lesson in the menu and on the home page, and leads from one to the next', async () => {
    await withPage({}, async (page) => {
      await page.goto(product.url, { waitUntil: 'load' });
      const titles = await page.locator('main ol h3').allTextContents();
      expect(titles.length).toBeGreaterThanOrEqual(3);
      await page.getByRole('button', { name: 'Lessons' }).click();
      await page.getByRole('menu').waitFor();
      for (const title of titles) {
        expect(await page.getByRole('menuitem', { name: title }).count(), title).toBe(1);
      }
      await page.getByRole('menuitem', { name: titles[0]! }).click();
      await page.getByRole('heading', { level: 1, name: titles[0]! }).waitFor();
      await page.locator('a[rel="next"]').click();
      await page.getByRole('heading', { level: 1, name: titles[1]! }).waitFor();
    });
  });
});

describe('the page of supported functions', () => {
  it.each(['light', 'dark'] as const)(
    'is reached from home, filters as one types, and axe finds nothing in the %s theme',
    async (colorScheme) => {
      await withPage({ colorScheme, viewport: { width: 360, height: 800 } }, async (page) => {
        await page.goto(product.url, { waitUntil: 'load' });
        await page.getByRole('link', { name: /every known difference/ }).click();
        await page.getByRole('heading', { level: 1, name: 'What is supported' }).waitFor();
        const field = page.getByRole('searchbox', { name: 'Filter by name or description' });
        await field.fill('conv2d');
        await page.getByText('F.conv2d', { exact: true }).waitFor();
        expect(await page.getByText('torch.multinomial', { exact: true }).isVisible()).toBe(false);
        expect(await page.getByRole('main').getByRole('status').textContent()).toMatch(
          /^\d+ of \d+ entries$/,
        );
        // What is hidden is not looked at: the page at full length would take axe minutes.
        await expect.poll(() => violations(page), { timeout: 20_000, interval: 500 }).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
        await field.fill('no such function');
        expect(await page.getByText(/^0 of \d+ entries$/).isVisible()).toBe(true);
      });
    },
  );
});

describe('the designed states', () => {
  it('answers an unknown address with 404 and a way home', async () => {
    await withPage({}, async (page) => {
      const response = await page.goto(`${product.url}/lessons/no-such-lesson`);
      expect(response?.status()).toBe(404);
      await page.getByRole('heading', { name: 'There is no page here' }).waitFor();
      await page.getByRole('main').getByRole('link', { name: 'All lessons' }).click();
      await page.waitForURL(`${product.url}/`);
    });
  });

  it('says so when the connection goes and when it is back', async () => {
    await withPage({}, async (page) => {
      await page.goto(product.url, { waitUntil: 'networkidle' });
      await page.context().setOffline(true);
      await page.getByText('You are offline.').waitFor();
      await page.context().setOffline(false);
      await page.getByText('You are offline.').waitFor({ state: 'detached' });
    });
  });

  it('tells the page where the sandbox is, uncached', async () => {
    const response = await fetch(`${product.url}/runtime-config`);
    expect(await response.json()).toEqual({ runnerOrigin: null, runnerPort: product.runnerPort });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});
