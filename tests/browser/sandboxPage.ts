// Serves a page of another origin than the sandbox's, with a canary beside it that must never be reached.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { buildSandbox } from '../../scripts/build-sandbox.mjs';
import { createSandboxServer } from '../../scripts/serve-sandbox.mjs';
import { launchChromium } from './launch';
import type { SandboxPage } from './sandbox.page';

declare global {
  interface Window {
    sandbox: SandboxPage;
  }
}

export interface Bench {
  browser: Browser;
  /** Requests that reached the canary. */
  reached: string[];
  canary: string;
  app: string;
  runner: string;
  /** A fresh page with a started sandbox. */
  open(options?: { backend?: 'webgpu' | 'wasm' | 'cpu'; isolated?: boolean }): Promise<Page>;
  close(): Promise<void>;
}

/** With `datasets`, that folder is what has been fetched of published data sets. */
export async function openBench({ datasets }: { datasets?: string } = {}): Promise<Bench> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lantern-sandbox-'));
  await buildSandbox({ outdir: path.join(folder, 'sandbox'), production: false });
  const bundle = await esbuild.build({
    entryPoints: [path.join(import.meta.dirname, 'sandbox.page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
  });
  const script = bundle.outputFiles[0]!.text;
  const reached: string[] = [];
  const canary = await listen(
    createServer((request, response) => {
      reached.push(`${request.method} ${request.url}`);
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.end('canary');
    }),
  );
  canary.server.on('upgrade', (request, socket) => {
    reached.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  const app = await listen(
    createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      if (url.searchParams.get('isolated') !== 'no') {
        response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
        response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
      }
      response.setHeader('Content-Type', url.pathname === '/page.js' ? 'text/javascript' : 'text/html');
      response.end(
        url.pathname === '/page.js'
          ? script
          : '<!doctype html><title>The app</title><p id="secret">secret words</p><script src="/page.js"></script>',
      );
    }),
  );
  const sandbox = await listen(
    createSandboxServer({
      folder: path.join(folder, 'sandbox'),
      ...(datasets === undefined ? {} : { datasets }),
      settings: { port: app.port, appOrigin: null, embedOrigins: [] },
    }),
  );
  const browser = await launchChromium();
  const runner = `http://127.0.0.1:${sandbox.port}`;
  return {
    browser,
    reached,
    canary: `http://127.0.0.1:${canary.port}`,
    app: `http://localhost:${app.port}`,
    runner,
    async open({ backend = 'cpu', isolated = true } = {}) {
      const page = await browser.newPage();
      await page.goto(`http://localhost:${app.port}/${isolated ? '' : '?isolated=no'}`);
      await page.evaluate(([origin, name]) => window.sandbox.open(origin!, name as 'cpu'), [runner, backend]);
      return page;
    },
    async close() {
      await browser.close();
      for (const { server } of [canary, app, sandbox]) {
        server.closeAllConnections();
        server.close();
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function listen(server: Server): Promise<{ server: Server; port: number }> {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

export const run = (page: Page, source: string) => page.evaluate((text) => window.sandbox.run(text), source);
