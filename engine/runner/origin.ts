// Where the sandbox lives: in a hidden frame, always on another origin than the page, since a cell may do what it
// likes on its own. It knows the page's address and the server's settings, and not what is said to the frame.

export interface RunnerConfig {
  /** Given where the course is hosted; null where it runs on the reader's own machine. */
  readonly runnerOrigin: string | null;
  readonly runnerPort: number;
}

/** Whole in itself, since its text is also part of the script that runs before any bundle has come. */
export function resolveRunnerOrigin(
  location: { readonly protocol: string; readonly hostname: string },
  config: RunnerConfig,
): string {
  if (config.runnerOrigin) return new URL(config.runnerOrigin).origin;
  const { protocol, hostname } = location;
  // Another name of the same machine makes another site, which browsers keep in another process.
  const isLoopback = hostname === '127.0.0.1' || hostname === '[::1]';
  const other = hostname === 'localhost' ? '127.0.0.1' : isLoopback ? 'localhost' : hostname;
  return `${protocol}//${other}:${config.runnerPort}`;
}

/** Not yet in the page. Whole in itself, as resolveRunnerOrigin is, and for the same reason. */
export function makeSandboxFrame(origin: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  frame.setAttribute('allow', 'cross-origin-isolated');
  frame.setAttribute('aria-hidden', 'true');
  frame.title = 'Where cells run';
  frame.tabIndex = -1;
  frame.hidden = true;
  frame.src = `${origin}/index.html`;
  return frame;
}
