// Where the sandbox lives: always on another origin than the page, since a cell may do what it likes on
// its own. It knows the page's address and the server's settings, nothing else.

export interface RunnerConfig {
  /** Given where the course is hosted; null where it runs on the reader's own machine. */
  readonly runnerOrigin: string | null;
  readonly runnerPort: number;
}

export function resolveRunnerOrigin(
  location: { readonly protocol: string; readonly hostname: string },
  config: RunnerConfig,
): string {
  if (config.runnerOrigin) return new URL(config.runnerOrigin).origin;
  return `${location.protocol}//${otherHost(location.hostname)}:${config.runnerPort}`;
}

/** Another name of the same machine makes another site, which browsers keep in another process. */
function otherHost(hostname: string): string {
  if (hostname === 'localhost') return '127.0.0.1';
  if (hostname === '127.0.0.1' || hostname === '[::1]') return 'localhost';
  return hostname;
}
