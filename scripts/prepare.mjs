// Everything that must be there before the product can run: a new enough Node, the packages of the lock file, and
// a build of the sources as they are now. Each step is skipped where its stamp says that it is done.
// Node's own modules only, since this runs before anything is installed.
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { runProgram } from './children.mjs';
import { compressFiles } from './compress.mjs';
import { root } from './paths.mjs';
import { SettingError } from './settings.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

const oldestNode = [20, 9, 0];

export function checkNode(version = process.versions.node) {
  const parts = version.split('.').map(Number);
  const different = parts.findIndex((part, index) => part !== oldestNode[index]);
  if (different !== -1 && parts[different] < oldestNode[different]) {
    throw new SettingError(
      `This is Node ${version}, and Lantern needs ${oldestNode.join('.')} or later. Get it from https://nodejs.org or with your version manager.`,
    );
  }
}

export async function ensureInstalled() {
  const found = await readJson('node_modules/.package-lock.json');
  const wanted = await readJson('package-lock.json');
  if (found !== null && !isStale(wanted, found)) return;
  console.log(
    found === null ? 'Installing the packages (once).' : 'The packages changed: installing them again.',
  );
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { code } = await runProgram(
    npm,
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    // In production npm would leave out what builds and tests.
    { cwd: root, env: { ...process.env, NODE_ENV: 'development' } },
  );
  if (code !== 0) {
    throw new SettingError(
      `npm ci ended with ${code}: see its words above. Lantern needs the network once, to fetch its packages.`,
    );
  }
}

/**
 * Whether the packages that are there, as npm itself noted when it last finished, are not those of the lock file.
 * Optional ones may be missing: they are for other machines.
 */
export function isStale(wanted, found) {
  return Object.entries(wanted?.packages ?? {}).some(([place, { version, integrity, optional }]) => {
    if (place === '') return false;
    const there = found.packages?.[place];
    if (there === undefined) return !optional;
    return there.version !== version || there.integrity !== integrity;
  });
}

async function readJson(file) {
  const text = await readFile(path.join(root, file), 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text);
}

const sandboxSources = [
  'engine',
  'public/datasets',
  'scripts/build-sandbox.mjs',
  'scripts/compress.mjs',
  'package-lock.json',
  'tsconfig.json',
];
const appSources = [
  'app',
  'components',
  'engine',
  'lessons',
  'public',
  'next.config.js',
  'scripts/build-opening.mjs',
  'scripts/compress.mjs',
  'package-lock.json',
  'tsconfig.json',
];

export async function ensureBuilt() {
  await ensureSandboxBuilt();
  await ensureOne({
    what: "editor's types",
    stamp: '.cache/editor-types-stamp',
    sources: ['engine', 'scripts/build-editor-types.mjs', 'scripts/compress.mjs', 'package-lock.json'],
    result: 'public/editor-types/index.json',
    build: () => runNode('scripts/build-editor-types.mjs'),
  });
  await ensureOne({
    what: 'app',
    stamp: '.next/.lantern-stamp',
    sources: appSources,
    result: '.next/BUILD_ID',
    build: async () => {
      const done = await runNode('node_modules/next/dist/bin/next', 'build');
      if (done.code !== 0) return done;
      await compressFiles(path.join(root, '.next/static'), /\.(js|css)$/);
      return runNode('scripts/build-opening.mjs');
    },
  });
}

/** What is enough to run cells without the app. */
export async function ensureSandboxBuilt() {
  await ensureOne({
    what: 'sandbox',
    stamp: '.sandbox/.stamp',
    sources: sandboxSources,
    result: '.sandbox/worker.js',
    build: () => runNode('scripts/build-sandbox.mjs'),
  });
}

async function ensureOne({ what, stamp, sources, result, build }) {
  const wanted = await hashOf(sources);
  if (existsSync(path.join(root, result)) && (await readStamp(stamp)) === wanted) return;
  console.log(`Building the ${what}.`);
  const started = Date.now();
  // A build that is broken off must not look finished.
  await rm(path.join(root, stamp), { force: true });
  const { code, output } = await build();
  if (code !== 0) {
    process.stderr.write(output);
    throw new SettingError(`The ${what} could not be built: see the words above.`);
  }
  await writeStamp(stamp, wanted);
  console.log(`Built the ${what} in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

function runNode(script, ...args) {
  return runProgram(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    quiet: true,
  });
}
