// Kills the whole browser, with no chance to say goodbye, at random moments of typing. What was typed more
// than a second before must be there when it is opened again; and the text also where the browser then finds
// its database damaged and throws it away, as Chromium does when a kill has torn a record in two.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumFlags, findChromium } from '../../scripts/find-chromium.mjs';
import { codeCells, openLesson, openProduct } from './notebook-page';

const kills = 20;
const maxLossMs = 1000;

let product: { url: string; stop(): Promise<void> };
let profile: string;
let running: Opened | null = null;

interface Opened {
  readonly process: ChildProcess;
  readonly browser: Browser;
  readonly page: Page;
}

beforeAll(async () => {
  product = await openProduct();
  profile = await mkdtemp(join(tmpdir(), 'lantern-crash-'));
});
afterAll(async () => {
  if (running !== null) await killHard(running);
  await product?.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

it(`loses at most the last second in ${kills} kills`, { timeout: 400_000 }, async () => {
  running = await openBrowser();
  await openLesson(running.page, product.url);
  for (let kill = 0; kill < kills; kill++) {
    const { page } = running;
    const before = await sourceOf(page);
    // A round starts from an empty cell: what is found afterwards is of this round.
    await startEmpty(page);
    const typed: { at: number; length: number }[] = [];
    let text = '';
    const killAt = Date.now() + 300 + Math.random() * 2200;
    while (Date.now() < killAt) {
      const digit = String(text.length % 10);
      await page.keyboard.type(digit);
      text += digit;
      typed.push({ at: Date.now(), length: text.length });
      await page.waitForTimeout(10 + Math.random() * 40);
    }
    const killedAt = Date.now();
    await killHard(running);

    running = await openBrowser();
    await openLesson(running.page, product.url);
    const found = await sourceOf(running.page);
    const mustBeThere = typed.filter(({ at }) => killedAt - at > maxLossMs).at(-1)?.length ?? 0;
    // A kill so early that nothing of the round need be there may leave the text of before.
    if (mustBeThere > 0 || found !== before) {
      expect(text.startsWith(found), JSON.stringify({ kill, text, found, before, mustBeThere })).toBe(true);
    }
    if (mustBeThere > 0) expect(found.length).toBeGreaterThanOrEqual(mustBeThere);
  }
  await killHard(running);
  running = null;
});

it('has the text though the browser has lost its database', { timeout: 60_000 }, async () => {
  running = await openBrowser();
  await openLesson(running.page, product.url);
  await startEmpty(running.page);
  await running.page.keyboard.type('the text');
  await running.page.waitForTimeout(300);
  await killHard(running);
  // It opens well once more, and is killed as soon as everything is said to be saved.
  running = await openBrowser();
  await openLesson(running.page, product.url);
  expect(await sourceOf(running.page)).toBe('the text');
  await killHard(running);
  await rm(join(profile, 'Default/IndexedDB'), { recursive: true });

  running = await openBrowser();
  await openLesson(running.page, product.url);
  expect(await sourceOf(running.page)).toBe('the text');
  await running.page.getByText('Your text is here again').waitFor();
  await killHard(running);
  running = null;
});

async function startEmpty(page: Page): Promise<void> {
  await codeCells(page).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.closest('[data-editor]') != null);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
}

async function sourceOf(page: Page): Promise<string> {
  return (await codeCells(page).first().locator('pre').first().textContent()) ?? '';
}

async function openBrowser(): Promise<Opened> {
  const executable = findChromium();
  if (executable === null) throw new Error('There is no Chromium.');
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(
    executable,
    [
      ...chromiumFlags,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--hide-crash-restore-bubble',
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(child)}`);
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('The browser has no context.');
  return { process: child, browser, page: context.pages()[0] ?? (await context.newPage()) };
}

async function portOf(child: ChildProcess): Promise<number> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`Chromium ended with ${child.exitCode}.`);
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const port = Number.parseInt(text, 10);
    if (port > 0) return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Chromium opened no port.');
}

/** The browser and all its processes, which are one group. */
async function killHard({ process: child, browser }: Opened): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    process.kill(-child.pid, 'SIGKILL');
    await ended;
  }
  await browser.close().catch(() => {});
  // The next one must not take the dead one's lock for a running browser.
  await rm(join(profile, 'SingletonLock'), { force: true });
}
