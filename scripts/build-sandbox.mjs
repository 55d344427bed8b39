// Builds the sandbox origin's static files into .sandbox/: the frame's page and script, the worker in parts, TF.js's
// WebAssembly binaries and the data sets that ship; each also compressed, so that serving is only reading.
// It must not know how they are served.
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import * as esbuild from 'esbuild';
import { buildPython } from './build-python.mjs';
import { compressFiles } from './compress.mjs';
import { root } from './paths.mjs';
import { withoutDocs } from './without-docs.mjs';

const workerSource = 'engine/runner/worker.ts';
/** What engine/backend/load.ts imports when it has chosen. */
const backendSources = {
  webgpu: [
    'node_modules/@tensorflow/tfjs-backend-webgpu/dist/index.js',
    'engine/backend/webgpu/kernels.ts',
    'engine/backend/webgpu/freeBuffers.ts',
  ],
  wasm: [
    'node_modules/@tensorflow/tfjs-backend-wasm/dist/index.js',
    'engine/backend/wasm/kernels.ts',
    'engine/backend/wasm/open.ts',
  ],
};
const wasmFolder = path.join(root, 'node_modules/@tensorflow/tfjs-backend-wasm/dist');

/** TF.js reaches for these only when it finds itself in Node. */
export const nodeOnly = [
  'fs',
  'path',
  'util',
  'crypto',
  'worker_threads',
  'perf_hooks',
  'os',
  'node-fetch',
  'string_decoder',
  'node:*',
  'ws',
];

/** @param {{ outdir: string, production: boolean }} options @returns {import('esbuild').BuildOptions} */
function commonOptions({ outdir, production }) {
  return {
    absWorkingDir: root,
    outdir,
    bundle: true,
    platform: 'browser',
    target: ['chrome113', 'firefox115', 'safari16.4'],
    minify: production,
    sourcemap: production ? false : 'inline',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': JSON.stringify(production ? 'production' : 'development') },
    logLevel: 'warning',
  };
}

function workerOptions(options) {
  const common = commonOptions(options);
  return {
    ...common,
    define: { ...common.define, lanternPython: JSON.stringify(options.python) },
    outdir: path.join(options.outdir, 'chunks'),
    entryPoints: { engine: workerSource },
    format: 'esm',
    splitting: true,
    // By the hash of their content, so that a browser may keep them for good.
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    external: nodeOnly,
    keepNames: true,
    metafile: true,
    plugins: options.production ? [withoutDocs] : [],
  };
}

/** One script and no module, so that it waits for nothing. */
function frameOptions(options) {
  return { ...commonOptions(options), entryPoints: { frame: 'engine/runner/frame.ts' }, format: 'iife' };
}

/** Builds everything beside the target and swaps it in, so that a broken build leaves the last good one. */
export async function buildSandbox({ outdir = path.join(root, '.sandbox'), production = true } = {}) {
  const fresh = `${outdir}.${process.pid}.new`;
  await rm(fresh, { recursive: true, force: true });
  try {
    const python = await buildPython(fresh);
    const { metafile } = await esbuild.build(workerOptions({ outdir: fresh, production, python }));
    await esbuild.build(frameOptions({ outdir: fresh, production }));
    await writeStaticFiles(fresh);
    await buildStart({ outdir: fresh, production }, metafile);
    if (production) await compressFiles(fresh, /(\.(m?js|html|wasm)|packages\.zip|snapshot\.bin)$/);
    await rm(outdir, { recursive: true, force: true });
    await rename(fresh, outdir);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return outdir;
}

/** Rebuilds on every change until stopped; for development. */
export async function watchSandbox({ outdir = path.join(root, '.sandbox') } = {}) {
  await rm(outdir, { recursive: true, force: true });
  await writeStaticFiles(outdir);
  await esbuild.build(frameOptions({ outdir, production: false }));
  const python = await buildPython(outdir);
  const follow = {
    name: 'follow',
    setup(build) {
      build.onEnd(({ metafile }) => metafile && buildStart({ outdir, production: false }, metafile));
    },
  };
  const options = workerOptions({ outdir, production: false, python });
  const context = await esbuild.context({ ...options, plugins: [...options.plugins, follow] });
  await context.rebuild();
  await context.watch();
  return { stop: () => context.dispose() };
}

/** The worker's first script, with the addresses of the parts written into it. */
async function buildStart(options, { outputs }) {
  const made = Object.entries(outputs);
  const fileOf = (source) => made.find(([, { entryPoint }]) => entryPoint === source)[0];
  const importsOf = (file) =>
    outputs[file].imports
      .filter(({ kind, external }) => kind === 'import-statement' && !external)
      .map((imported) => imported.path);
  const addressOf = (file) => `./chunks/${path.basename(file)}`;
  const engine = fileOf(workerSource);
  const shared = importsOf(engine);
  const partsOf = (sources) => {
    const files = sources.map(fileOf).flatMap((file) => [...importsOf(file), file]);
    return [...new Set(files)].filter((file) => !shared.includes(file)).map(addressOf);
  };
  const parts = {
    engine: addressOf(engine),
    shared: shared.map(addressOf),
    backends: { webgpu: partsOf(backendSources.webgpu), wasm: partsOf(backendSources.wasm) },
  };
  const common = commonOptions(options);
  await esbuild.build({
    ...common,
    entryPoints: { worker: 'engine/runner/start.ts' },
    format: 'esm',
    define: { ...common.define, lanternParts: JSON.stringify(parts) },
  });
}

async function writeStaticFiles(outdir) {
  await mkdir(path.join(outdir, 'wasm'), { recursive: true });
  for (const name of await readdir(wasmFolder)) {
    if (name.endsWith('.wasm')) await cp(path.join(wasmFolder, name), path.join(outdir, 'wasm', name));
  }
  await copyDatasets(path.join(root, 'public/datasets'), path.join(outdir, 'datasets'));
  await writeFile(
    path.join(outdir, 'index.html'),
    [
      '<!doctype html>',
      '<html lang="en">',
      '<meta charset="utf-8">',
      '<title>Lantern: where cells run</title>',
      '<script src="/frame.js"></script>',
      '</html>',
      '',
    ].join('\n'),
  );
}

/** What ships is kept gzipped; the plain file goes beside it, for whoever does not take gzip. */
async function copyDatasets(from, to) {
  await cp(from, to, { recursive: true });
  const packed = (await readdir(to, { recursive: true })).filter((name) => name.endsWith('.bin.gz'));
  await Promise.all(
    packed.map(async (name) => {
      const file = path.join(to, name);
      await writeFile(file.replace(/\.gz$/, ''), await promisify(gunzip)(await readFile(file)));
    }),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const outdir = await buildSandbox({ production: !process.argv.includes('--development') });
  console.log(`Sandbox built into ${path.relative(process.cwd(), outdir)}.`);
}
