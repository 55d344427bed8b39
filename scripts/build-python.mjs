// The interpreter's files for the sandbox's origin: CPython from npm pyodide, and the project's Python packages as one
// archive, compiled by that same interpreter so that no reader's machine compiles them again.
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { loadPyodide } from 'pyodide';
import { root } from './paths.mjs';

const sources = path.join(root, 'engine/python');
const pyodideFolder = path.join(root, 'node_modules/pyodide');
const interpreterFiles = ['pyodide.asm.mjs', 'pyodide.asm.wasm', 'python_stdlib.zip'];

/**
 * Gives what the worker must know: the folder under the sandbox's origin, named by the hash of its content so that a
 * browser may keep it for good, and Pyodide's lock file without its packages, of which none is to be fetched.
 */
export async function buildPython(outdir) {
  const packages = await packPackages();
  const hash = createHash('sha256').update(packages);
  for (const name of interpreterFiles) hash.update(await readFile(path.join(pyodideFolder, name)));
  const base = `python/${hash.digest('hex').slice(0, 12)}/`;
  const folder = path.join(outdir, base);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'packages.zip'), packages);
  await writeFile(path.join(folder, 'snapshot.bin'), await takeSnapshot());
  for (const name of interpreterFiles) await cp(path.join(pyodideFolder, name), path.join(folder, name));
  const { info } = JSON.parse(await readFile(path.join(pyodideFolder, 'pyodide-lock.json'), 'utf8'));
  return { base: `/${base}`, lock: JSON.stringify({ info, packages: {} }) };
}

/** What Lantern's packages import of the standard library; it is in the snapshot, and need not be read again. */
const standardModules =
  'abc ast asyncio builtins collections contextlib copy copyreg dataclasses enum functools glob importlib.util inspect io ' +
  'itertools json linecache math operator os pickle random re shlex shutil string struct sys tempfile textwrap time ' +
  'timeit traceback types typing warnings weakref zipfile';

/** The memory of an interpreter that has started, as Pyodide takes and gives it. */
async function takeSnapshot() {
  // Whether JavaScript Promise Integration is there is remembered in that memory. Browsers mostly have it and Node may
  // not: stand-ins say yes, and nothing that runs here waits. Where a browser has none, can_run_sync() still says so.
  const given = { Suspending: WebAssembly.Suspending, promising: WebAssembly.promising };
  WebAssembly.Suspending ??= function Suspending(wrapped) {
    return wrapped;
  };
  WebAssembly.promising ??= (wrapped) => wrapped;
  try {
    const python = await loadPyodide({ _makeSnapshot: true });
    python.runPython(`import ${standardModules.replaceAll(' ', ', ')}`);
    return python.makeMemorySnapshot();
  } finally {
    for (const [name, value] of Object.entries(given)) if (value === undefined) delete WebAssembly[name];
  }
}

/** All packages with their compiled forms, stored and not deflated: the server compresses the whole. */
async function packPackages() {
  const files = await readSources();
  const compiled = await compile(files);
  const entries = {};
  // The same files give the same archive.
  const options = { level: 0, mtime: new Date(1980, 0, 1, 12) };
  for (const [name, bytes] of [...files, ...compiled]) entries[name] = [bytes, options];
  return zipSync(entries);
}

async function readSources() {
  const names = (await readdir(sources, { recursive: true }))
    .filter((name) => /\.(py|txt)$/.test(name))
    .sort();
  return Promise.all(names.map(async (name) => [name, await readFile(path.join(sources, name))]));
}

async function compile(files) {
  const python = await loadPyodide();
  python.registerJsModule('_build', { files: files.map(([name, bytes]) => [name, new Uint8Array(bytes)]) });
  return python.runPython(compiler);
}

// Hash-based and unchecked: nobody asks for the time or the text of the source.
const compiler = `
import _build, importlib.util
from importlib._bootstrap_external import _code_to_hash_pyc
tag = __import__('sys').implementation.cache_tag
made = []
for name, source in _build.files:
    if not name.endswith('.py'):
        continue
    data = source.to_py().tobytes()
    code = compile(data, '/lantern/' + name, 'exec', dont_inherit=True)
    folder, _, file = name.rpartition('/')
    target = (folder + '/' if folder else '') + '__pycache__/' + file[:-3] + '.' + tag + '.pyc'
    made.append((target, bytes(_code_to_hash_pyc(code, importlib.util.source_hash(data), False))))
from pyodide.ffi import to_js
to_js(made)
`;
