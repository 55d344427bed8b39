// Runs a function that may be asynchronous, and then what must follow it however it ends. It imports nothing.

/** Gives what the work gives; `after` comes when it is over, for a promise when that has settled. */
export function finallyDo<T>(work: () => T, after: () => void): T {
  let result: T;
  try {
    result = work();
  } catch (error) {
    after();
    throw error;
  }
  if (result instanceof Promise) return result.finally(after) as T;
  after();
  return result;
}
