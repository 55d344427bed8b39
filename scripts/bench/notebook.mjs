// `npm run bench`: what a reader feels, measured on the product itself in one run. Keypress to output for a trivial
// cell, the first output of a lesson after a cold start, and the JavaScript that a lesson page loads before anything
// is run. Prints a table and then the same as JSON; fails where a figure is above its limit.
import os from 'node:os';
import { chromium } from 'playwright-core';
import { onStop } from '../children.mjs';
import { chromiumFlags } from '../find-chromium.mjs';
import { ensureChromium } from '../install-chromium.mjs';
import { startProduct } from '../product.mjs';

const lessonPath = process.env.BENCH_LESSON ?? '/lessons/tensors';
const limits = { keypressMs: 20, firstOutputMs: 2000, scriptBytes: 300_000 };
const coldStarts = 5;
const keypresses = 60;
const waitMs = 60_000;
const settleMs = 2500;

const executablePath = await ensureChromium();
const product = await startProduct();
let stopping = false;
onStop(async () => {
  stopping = true;
  await product.stop();
  process.exit(130);
});

try {
  const url = `${product.url}${lessonPath}`;
  const firstOutputs = [];
  for (let round = 0; round < coldStarts; round += 1) {
    firstOutputs.push(await withBrowser((page) => firstOutput(page, url)));
  }
  const scripts = await withBrowser((page) => loadedScripts(page, url));
  const keys = await withBrowser((page) => keypressToOutput(page, url));
  const figures = {
    keypressToOutputMs: summary(keys, limits.keypressMs),
    firstOutputMs: summary(firstOutputs, limits.firstOutputMs),
    scriptBytes: { median: scripts.bytes, files: scripts.files, limit: limits.scriptBytes },
    machine: { cores: os.availableParallelism(), processor: os.cpus()[0]?.model ?? 'unknown' },
  };
  show(figures);
  const { keypressToOutputMs: key, firstOutputMs: first, scriptBytes } = figures;
  if ([key, first, scriptBytes].some(({ median, limit }) => median > limit)) process.exitCode = 1;
} catch (error) {
  if (!stopping) {
    console.error(error);
    process.exitCode = 1;
  }
} finally {
  await product.stop();
}

/** A browser of its own each time, so that no cache and no compiled code is left from before. */
async function withBrowser(measure) {
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    // The lesson starts cold, not the browser: its own start is left to end first.
    await page.waitForTimeout(settleMs);
    return await measure(page);
  } finally {
    await browser.close();
  }
}

/** From the start of the navigation to the first cell's output, by a reader who presses as soon as there is a button. */
async function firstOutput(page, url) {
  await page.addInitScript(() => {
    let pressed = false;
    const look = () => {
      const cell = document.querySelector('[data-kind="code"]');
      if (cell === null) return;
      if (!pressed) {
        const button = cell.querySelector('button[aria-label^="Run cell"]');
        pressed = button !== null;
        button?.click();
      } else if (cell.querySelector('section[aria-label^="Output"]') !== null) {
        window.lanternFirstOutputMs ??= performance.now();
        observer.disconnect();
      }
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true });
  });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.lanternFirstOutputMs !== undefined, null, {
    timeout: waitMs,
    // Looking at every frame would make the browser draw them.
    polling: 250,
  });
  return page.evaluate(() => window.lanternFirstOutputMs);
}

/** The app's scripts as they came over the wire, until the page rests and nothing has been run. */
async function loadedScripts(page, url) {
  const { origin } = new URL(url);
  const session = await page.context().newCDPSession(page);
  const wanted = new Set();
  let bytes = 0;
  let files = 0;
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script' && response.url.startsWith(origin)) wanted.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!wanted.has(requestId)) return;
    bytes += encodedDataLength;
    files += 1;
  });
  await session.send('Network.enable');
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2000);
  return { bytes, files };
}

/** From the key's own time stamp to the changed output in the DOM, measured inside the page. */
async function keypressToOutput(page, url) {
  await page.goto(url);
  // Until the reader's saved work has been read in, nothing runs.
  await page.locator('[data-save="saved"]').waitFor({ timeout: waitMs });
  const first = page.locator('[data-kind="code"]').first();
  await first.locator('button[aria-label^="Run cell"]').click();
  await first.locator('section[aria-label^="Output"]').waitFor({ timeout: waitMs });

  // A new cell below it, whose output differs at each run.
  await first.locator('button[aria-label^="Run cell"]').focus();
  await page.keyboard.press('Escape');
  await first.focus();
  await page.keyboard.press('b');
  const cell = page.locator('[data-kind="code"][data-selected="true"]');
  await cell.waitFor();
  await page.keyboard.press('Enter');
  await cell.locator('textarea, .monaco-editor').first().waitFor();
  await page.keyboard.type('performance.now()');
  await page.keyboard.press('Control+Enter');
  const output = cell.locator('section[aria-label^="Output"]');
  await output.waitFor({ timeout: waitMs });
  const cellId = await cell.getAttribute('data-cell-id');

  await page.evaluate((id) => {
    const box = document.querySelector(`[data-cell-id="${CSS.escape(id)}"]`);
    const textOf = () => box.querySelector('section[aria-label^="Output"]')?.textContent ?? '';
    let pressedAt = null;
    let before = '';
    window.lanternTimes = [];
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter') return;
        pressedAt = event.timeStamp;
        before = textOf();
      },
      true,
    );
    new MutationObserver(() => {
      const text = textOf();
      if (pressedAt === null || text === '' || text === before) return;
      window.lanternTimes.push(performance.now() - pressedAt);
      pressedAt = null;
    }).observe(box, { subtree: true, childList: true, characterData: true });
  }, cellId);
  for (let press = 1; press <= keypresses; press += 1) {
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction((count) => window.lanternTimes.length >= count, press, { timeout: waitMs });
    await page.waitForTimeout(50);
  }
  return page.evaluate(() => window.lanternTimes);
}

function summary(values, limit) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
  return { median: at(0.5), p95: at(0.95), worst: at(1), runs: sorted.length, limit };
}

function round(value) {
  return Math.round(value * 10) / 10;
}

function show({ keypressToOutputMs: key, firstOutputMs: first, scriptBytes, machine }) {
  const kB = (bytes) => `${round(bytes / 1000)} kB`;
  console.table({
    'keypress to output (median)': {
      measured: `${key.median} ms`,
      limit: `${key.limit} ms`,
      p95: `${key.p95} ms`,
    },
    'first output after a cold start (median)': {
      measured: `${first.median} ms`,
      limit: `${first.limit} ms`,
      p95: `${first.p95} ms`,
    },
    'JavaScript before anything is run': {
      measured: kB(scriptBytes.median),
      limit: kB(scriptBytes.limit),
      p95: '',
    },
  });
  console.log(JSON.stringify({ keypressToOutputMs: key, firstOutputMs: first, scriptBytes, machine }));
}
