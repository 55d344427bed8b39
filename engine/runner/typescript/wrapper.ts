// The names that a compiled cell receives from the runner. They are unlikely in a reader's code, and a
// cell that uses them anyway harms only itself.
export const parameters = [
  /** The object whose properties the cells share as their top-level names. */
  '__scope',
  /** Called in every loop and function: throws where the reader has asked to stop. */
  '__tick',
  /** True where an asynchronous loop has run long enough to let the event loop breathe. */
  '__due',
  '__pause',
  /** (value, name, line) => value: tells the engine what the reader calls a tensor. */
  '__name',
  /** Called once constants are set: later cells may redeclare them, but not assign to them. */
  '__seal',
  /** (function, name) => function: gives a hoisted function its own name back. */
  '__function',
  /** (module) => its names, or throws ModuleNotFoundError. */
  '__import',
  /** The same for import(). */
  '__load',
  /** Its `value` is what the cell shows. */
  '__result',
] as const;
