// Python cells: hands a cell's text to the shell inside the interpreter and passes on what the shell tells. The shell
// (engine/python/lantern_shell) does what IPython does; what it sends is checked here, since readers' code shares its realm.
import type { PyCallable, PyProxy } from 'pyodide/ffi';
import * as z from 'zod/mini';
import { type Frame, frameSchema, type Output, outputSchema, type RunStatus } from '../protocol';
import type { Interpreter } from './interpreter';

export interface PythonHost {
  write(name: 'stdout' | 'stderr', text: string): void;
  add(output: Output): void;
  /** Asks the reader for a line of text; the promise is rejected where nobody answers. */
  ask(prompt: string, isSecret: boolean): Promise<string>;
}

const failedSchema = z.object({
  name: z.string(),
  message: z.string(),
  frames: z.array(frameSchema),
  traceback: z.string(),
  hint: z.nullable(z.string()),
});

interface Shell extends PyProxy {
  run: PyCallable;
  variables: PyCallable;
  tensors: PyCallable;
  tensor: PyCallable;
}

export class PythonCells {
  private readonly shell: Shell;
  private readonly lines: PyProxy & { cells: PyCallable; start: PyCallable };

  constructor(
    private readonly interpreter: Interpreter,
    host: PythonHost,
    interruptFlag: Int32Array | null,
  ) {
    const { python } = interpreter;
    if (interruptFlag) python.setInterruptBuffer(interruptFlag);
    python.registerJsModule('_lantern_host', {
      write: host.write,
      show: (text: string) => {
        host.add(outputSchema.parse(JSON.parse(text)));
      },
      fail: (text: string) => {
        const failed = failedSchema.parse(JSON.parse(text));
        host.add({
          kind: 'error',
          name: failed.name.slice(0, 200),
          message: failed.message,
          frames: failed.frames.slice(0, 100) as Frame[],
          traceback: failed.traceback,
          hint: failed.hint?.slice(0, 2000) ?? null,
        });
      },
      ask: host.ask,
    });
    this.shell = python.runPython(start) as Shell;
    this.lines = python.pyimport('lantern_shell.lines') as typeof this.lines;
  }

  /** Runs a cell. What it puts out goes to the host as it comes. */
  async run(cellId: string, source: string, count: number): Promise<RunStatus> {
    const { bridge } = this.interpreter;
    bridge.beginRun(() => (this.lines.cells() as PyProxy).toJs() as string[]);
    try {
      const { run } = this.shell;
      // So that the code may wait for the device in the midst of a line, where the browser can do that.
      const ended: unknown = canSuspend
        ? await run.callPromising(source, cellId, count)
        : run(source, cellId, count);
      return (await ended) as RunStatus;
    } catch (error) {
      // An interrupt that came while the shell was ending the cell.
      if ((error as { type?: string }).type !== 'KeyboardInterrupt') throw error;
      return 'interrupted';
    } finally {
      bridge.endRun();
    }
  }

  /** The tensors that the cells have named, for the graph view. */
  bindings(): Map<string, unknown> {
    const found = this.shell.tensors() as PyProxy;
    try {
      const pairs = found.toJs() as [string, number][];
      return new Map(pairs.map(([name, slot]) => [name, this.interpreter.bridge.slots.get(slot)]));
    } finally {
      found.destroy();
    }
  }

  /** The tensor of a dotted name such as net.fc1.weight: read, never evaluated. Null for anything else. */
  find(expression: string): unknown {
    const slot = this.shell.tensor(expression) as number;
    return slot > 0 ? this.interpreter.bridge.slots.get(slot) : null;
  }

  /** What the cells have defined, for completion. */
  variables(): { name: string; type: string; summary: string }[] {
    const found = this.shell.variables() as PyProxy;
    try {
      return found.toJs({ dict_converter: Object.fromEntries });
    } finally {
      found.destroy();
    }
  }
}

/** JavaScript Promise Integration. */
const canSuspend = 'Suspending' in WebAssembly;

const start = `
import _lantern_host
from torch import _bridge
from lantern_shell import Shell, lines
lines.start(_bridge.scratch)
Shell(_lantern_host)
`;
