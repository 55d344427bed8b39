// Finds a Chromium to run headlessly, and knows the flags that give it a software WebGPU adapter.
// For tests, measurements and the command line only; it must not know what the browser is used for.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Flags for a quiet headless Chromium that has a WebGPU adapter on a machine without a GPU. */
export const chromiumFlags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-webgpu',
  '--use-webgpu-adapter=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** What to tell the person who has none. */
export const chromiumAdvice =
  'No Chromium was found. Install one (Debian or Ubuntu: "apt-get install chromium"; anywhere: ' +
  '"npx playwright-core install --with-deps chromium"), or set CHROMIUM_PATH to the browser\'s program file.';

/** @returns {string | null} the program file of the first Chromium found */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (existsSync(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH is "${env.CHROMIUM_PATH}", but there is no such file.`);
  }
  for (const candidate of [...usualPaths(env), ...playwrightPaths(env)]) {
    if (existsSync(candidate)) return candidate;
  }
  return null;
}

function usualPaths(env) {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = [
    ...(env.PATH ?? '').split(path.delimiter).filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  const found = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [
    ...found,
    '/opt/google/chrome/chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ];
}

/** Playwright keeps its browsers in numbered folders of a cache; the newest is tried first. */
function playwrightPaths(env) {
  const cache =
    env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: path.join(homedir(), 'Library', 'Caches', 'ms-playwright'),
      win32: path.join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    }[process.platform] ??
    path.join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return [];
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => inside.map((file) => path.join(cache, name, file)));
}
