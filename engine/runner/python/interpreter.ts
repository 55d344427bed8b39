// CPython in WebAssembly, started when the first Python cell runs: fetched from the sandbox's own origin, given the
// project's packages and the bridge to the engine. It runs no cell; cells.ts does.
import type { PyodideInterface } from 'pyodide';
import { Bridge } from './bridge';
import { register } from './numpy/register';
import { type InterpreterModule, withTrampoline } from './trampoline';

export interface Interpreter {
  readonly python: PyodideInterface;
  readonly bridge: Bridge;
}

export interface InterpreterOptions {
  /** The folder of the interpreter's files, with a slash at its end. */
  readonly base: string;
  /** Which packages a distribution would have: none. */
  readonly lock: string;
  /** Told what is being waited for. */
  progress(stage: string): void;
}

/** Where the packages lie in the interpreter's file system; Python's side tells its own frames by it. */
const packagesFolder = '/lantern';

export async function startInterpreter({ base, lock, progress }: InterpreterOptions): Promise<Interpreter> {
  progress('Fetching Python');
  const packages = fetchBytes(`${base}packages.zip`);
  packages.catch(() => {});
  const snapshot = fetchBytes(`${base}snapshot.bin`);
  snapshot.catch(() => {});
  const { loadPyodide } = await import('pyodide');
  const python = await withTrampoline(
    () =>
      loadPyodide({
        indexURL: base,
        lockFileContents: lock,
        // The interpreter's memory as it is once it has started: to start it takes four seconds more.
        _loadSnapshot: snapshot,
        env: { HOME: '/home/reader', PYTHONDONTWRITEBYTECODE: '1' },
      }),
    moduleOf,
  );
  progress('Loading torch');
  python.unpackArchive(await packages, 'zip', { extractDir: packagesFolder });
  const bridge = new Bridge({ bytes: () => moduleOf(python).HEAP32.buffer });
  python.registerJsModule('_lantern', bridge.module());
  register(python);
  python.runPython(`import sys; sys.path.insert(0, '${packagesFolder}')`);
  return { python, bridge };
}

/** Pyodide's own types leave it out. */
function moduleOf(python: PyodideInterface): InterpreterModule {
  return (python as unknown as { _module: InterpreterModule })._module;
}

async function fetchBytes(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be fetched (${response.status}). Reload the page.`);
  return response.arrayBuffer();
}
