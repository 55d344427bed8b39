// Where contenders run: workers of one Chromium page, isolated so that everyone has threads, or threads of Node.
// Either way a contender is asked one question at a time and answers in plain data.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import * as esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { nodeOnly } from '../build-sandbox.mjs';
import { chromiumFlags } from '../find-chromium.mjs';
import { ensureChromium } from '../install-chromium.mjs';
import { root } from '../paths.mjs';

const wasmFolder = path.join(root, 'node_modules/@tensorflow/tfjs-backend-wasm/dist');
const outdir = path.join(root, '.cache/bench');

async function bundle(entry, extra) {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [`scripts/bench/${entry}.ts`],
    outdir,
    bundle: true,
    format: 'esm',
    splitting: true,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    ...extra,
  });
}

/** What a module of Node lacks beside one that require() loads. */
const nodeGlobals = `import { createRequire as requireOf } from 'node:module';
import { fileURLToPath as pathOf } from 'node:url';
const require = requireOf(import.meta.url);
const __filename = pathOf(import.meta.url);
const __dirname = pathOf(new globalThis.URL('.', import.meta.url));`;

const types = { '.js': 'text/javascript', '.wasm': 'application/wasm', '.html': 'text/html' };

/** @returns {Promise<{ start(contender: string): Promise<{ ask(question: object): Promise<any>, end(): Promise<void> }>, wasmBase: string, close(): Promise<void> }>} */
export async function openBrowserPlace() {
  await bundle('browserWorker', { platform: 'browser', external: nodeOnly });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.setHeader('Content-Type', types[path.extname(pathname)] ?? 'text/html');
    if (pathname === '/') return response.end('<!doctype html><title>Benchmark</title>');
    const folder = pathname.startsWith('/wasm/') ? wasmFolder : outdir;
    const file = path.join(folder, path.normalize(pathname.replace(/^\/wasm/, '')));
    try {
      if (!file.startsWith(folder)) throw new Error('outside');
      response.end(await readFile(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}/`;
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags });
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(() => {
    const workers = new Map();
    let asked = 0;
    window.contenders = {
      start(name) {
        workers.get(name)?.terminate();
        const worker = new Worker(`/browserWorker.js?contender=${encodeURIComponent(name)}`, {
          type: 'module',
        });
        workers.set(name, worker);
      },
      ask: (name, question) =>
        new Promise((resolve) => {
          asked += 1;
          const id = asked;
          const worker = workers.get(name);
          const done = (answer) => {
            worker.removeEventListener('message', heard);
            resolve(answer);
          };
          const heard = ({ data }) => data.id === id && done(data.answer);
          worker.addEventListener('message', heard);
          worker.onerror = ({ message }) =>
            done({ failed: `its worker broke: ${message}`, unsupported: false });
          worker.postMessage({ id, question });
        }),
      end: (name) => workers.get(name)?.terminate(),
    };
  });
  return {
    wasmBase: `${url}wasm/`,
    async start(name) {
      await page.evaluate((each) => window.contenders.start(each), name);
      return {
        ask: (question) =>
          page.evaluate(([each, what]) => window.contenders.ask(each, what), [name, question]),
        end: () => page.evaluate((each) => window.contenders.end(each), name),
      };
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Chromium's software driver of Vulkan, where no other is told. */
const softwareDriver = '/usr/lib/chromium/vk_swiftshader_icd.json';

/** @param {string} backend */
export async function openNodePlace(backend) {
  // Native code asks the process, not the thread.
  if (backend === 'webgpu' && existsSync(softwareDriver)) process.env.VK_ICD_FILENAMES ??= softwareDriver;
  // TensorFlow.js's modules name each other as only a bundler understands, and its wasm loader asks for require().
  await bundle('nodeWorker', {
    platform: 'node',
    mainFields: ['module', 'main'],
    external: ['webgpu', '@jax-js/jax'],
    outExtension: { '.js': '.mjs' },
    banner: { js: nodeGlobals },
  });
  return {
    wasmBase: `${wasmFolder}/`,
    async start(contender) {
      const worker = new Worker(pathToFileURL(path.join(outdir, 'nodeWorker.mjs')), {
        workerData: { contender, backend },
      });
      let asked = 0;
      return {
        ask: (question) =>
          new Promise((resolve) => {
            asked += 1;
            const id = asked;
            const heard = ({ id: of, answer }) => of === id && done(answer);
            const broken = (error) =>
              done({ failed: `its thread broke: ${error.message}`, unsupported: false });
            const done = (answer) => {
              worker.off('message', heard);
              worker.off('error', broken);
              resolve(answer);
            };
            worker.on('message', heard);
            worker.on('error', broken);
            worker.postMessage({ id, question });
          }),
        end: async () => void (await worker.terminate()),
      };
    },
    async close() {},
  };
}
