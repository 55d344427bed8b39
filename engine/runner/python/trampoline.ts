// CPython calls its C functions through a small function of WebAssembly's own (its trampoline), where the engine can do
// that, and through JavaScript elsewhere. Which of the two is remembered in the interpreter's memory: a snapshot that was
// taken in Node says "JavaScript", whose frames can't be suspended while a value is waited for. So the function that
// Pyodide makes when it starts is caught on its way, and entered again once the snapshot is in place.

export interface InterpreterModule {
  readonly HEAP32: Int32Array;
  readonly wasmTable: WebAssembly.Table;
  /** Addresses: of the interpreter's state, and of the place that says where in it the trampoline stands. */
  readonly __PyRuntime: number;
  readonly __PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET: number;
}

/** Runs a start of the interpreter and enters its trampoline afterwards. Without one everything stays as it is. */
export async function withTrampoline<T>(
  start: () => Promise<T>,
  moduleOf: (started: T) => InterpreterModule,
): Promise<T> {
  const Plain = WebAssembly.Instance;
  let trampoline: unknown = null;
  WebAssembly.Instance = new Proxy(Plain, {
    construct(target, args, newTarget) {
      const instance = Reflect.construct(target, args, newTarget) as WebAssembly.Instance;
      trampoline ??= instance.exports.trampoline_call ?? null;
      return instance;
    },
  });
  let started: T;
  try {
    started = await start();
  } finally {
    WebAssembly.Instance = Plain;
  }
  if (trampoline !== null) enter(trampoline, moduleOf(started));
  return started;
}

function enter(trampoline: unknown, module: InterpreterModule): void {
  const { wasmTable, __PyRuntime: runtime, __PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET: at } = module;
  // What was added last stands at the end.
  for (let index = wasmTable.length - 1; index > 0; index--) {
    if (wasmTable.get(index) !== trampoline) continue;
    const offset = module.HEAP32[at / 4]!;
    module.HEAP32[(runtime + offset) / 4] = index;
    return;
  }
}
