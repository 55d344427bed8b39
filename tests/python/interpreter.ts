// CPython in Node, with the project's Python packages and a backend: what the tests of Python code run on.
import path from 'node:path';
import { loadPyodide, type PyodideInterface } from 'pyodide';
import { loadBackend } from '../../engine';
import { Bridge } from '../../engine/runner/python/bridge';
import { register } from '../../engine/runner/python/numpy/register';

export const packages = path.resolve(import.meta.dirname, '../../engine/python');

export interface Interpreter {
  python: PyodideInterface;
  bridge: Bridge;
  /** Runs code and gives what it printed. */
  printed(code: string): string;
}

export async function startPython(backend: 'cpu' | 'wasm' = 'cpu'): Promise<Interpreter> {
  await loadBackend(backend);
  const python = await loadPyodide();
  const bridge = new Bridge({
    bytes: () => (python as unknown as { _module: { HEAPU8: Uint8Array } })._module.HEAPU8.buffer,
  });
  python.registerJsModule('_lantern', bridge.module());
  register(python);
  python.FS.mkdirTree('/lantern');
  python.FS.mount(python.FS.filesystems.NODEFS, { root: packages }, '/lantern');
  python.runPython("import sys; sys.dont_write_bytecode = True; sys.path.insert(0, '/lantern')");
  let text = '';
  python.setStdout({
    write(bytes) {
      text += Buffer.from(bytes).toString();
      return bytes.length;
    },
  });
  return {
    python,
    bridge,
    printed(code) {
      text = '';
      python.runPython(code);
      return text;
    },
  };
}
