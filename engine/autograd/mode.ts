// Whether operations are recorded: torch.no_grad, torch.enable_grad, torch.set_grad_enabled.

let enabled = true;

export function is_grad_enabled(): boolean {
  return enabled;
}

export function withGradMode<T>(mode: boolean, work: () => T): T {
  const before = enabled;
  enabled = mode;
  let result: T;
  try {
    result = work();
  } catch (error) {
    enabled = before;
    throw error;
  }
  if (result instanceof Promise) {
    return result.finally(() => {
      enabled = before;
    }) as T;
  }
  enabled = before;
  return result;
}

/** Sets the mode and returns the one before. */
export function setGradMode(mode: boolean): boolean {
  const before = enabled;
  enabled = mode;
  return before;
}
