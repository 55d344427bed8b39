// One run from the command line: the sandbox origin and a small app origin on free ports, a headless Chromium that
// opens the one and frames the other, and a way to run cells there. It must not know notebooks.
import { createServer } from 'node:http';
import * as esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { chromiumAdvice, chromiumFlags, findChromium } from '../find-chromium.mjs';
import { root } from '../paths.mjs';
import { listen } from '../ports.mjs';
import { createSandboxServer } from '../serve-sandbox.mjs';
import { InputError } from './inputError.mjs';

/** @param {{ backend: import('../../engine/runner/protocol').BackendName | null }} options */
export async function openSession({ backend }) {
  const executablePath = findChromium();
  if (executablePath === null) throw new InputError(chromiumAdvice);

  const closers = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer().catch(() => {});
  };
  try {
    const app = createServer(await pageAnswers());
    closers.push(() => closeServer(app));
    await listen(app, 0, undefined);
    const settings = { port: app.address().port, appOrigin: null, embedOrigins: [] };
    const sandbox = createSandboxServer({ settings });
    closers.push(() => closeServer(sandbox));
    await listen(sandbox, 0, undefined);

    const browser = await chromium.launch({ executablePath, args: chromiumFlags });
    closers.push(() => browser.close());
    const page = await browser.newPage();
    await page.goto(`http://localhost:${settings.port}/`);
    const origin = `http://127.0.0.1:${sandbox.address().port}`;
    const info = await page.evaluate(
      ([at, name]) => window.lanternExecute.start(at, name),
      [origin, backend],
    );
    return {
      info,
      /** @returns {Promise<import('./page').CellResult>} */
      run: (cell) => page.evaluate((each) => window.lanternExecute.run(each), cell),
      /** @returns {Promise<'kept' | 'lost'>} */
      interrupt: () => page.evaluate(() => window.lanternExecute.interrupt()),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Answers with the stand-in page and its script, with what cross-origin isolation asks for. */
async function pageAnswers() {
  const built = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['scripts/execute/page.ts'],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  const script = built.outputFiles[0].text;
  const html =
    '<!doctype html><title>Lantern: execute</title><body><script type="module" src="/page.js"></script></body>';
  return (request, response) => {
    const known = { '/': ['text/html', html], '/page.js': ['text/javascript', script] }[request.url];
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (known === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': `${known[0]}; charset=utf-8` }).end(known[1]);
  };
}

function closeServer(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
