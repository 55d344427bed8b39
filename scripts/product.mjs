// The whole product as `npm start` gives it, in a process of its own on free ports: for tests and measurements.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { root } from './paths.mjs';

/** @returns {Promise<number>} */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Builds first where the build is stale, which takes its time.
 * @param {Record<string, string>} [env] @returns {Promise<{ url: string, port: number, runnerPort: number, stop(): Promise<void> }>}
 */
export async function startProduct(env = {}) {
  const port = await freePort();
  let runnerPort = await freePort();
  while (runnerPort === port) runnerPort = await freePort();
  const child = spawn(process.execPath, [path.join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ...env,
      PORT: String(port),
      RUNNER_PORT: String(runnerPort),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  await new Promise((resolve, reject) => {
    const hear = (chunk) => {
      said += chunk.toString();
      if (said.includes('Lantern is ready')) resolve(undefined);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) =>
      reject(new Error(`The product ended with ${code} before it answered:\n${said}`)),
    );
  });
  return {
    url: `http://localhost:${port}`,
    port,
    runnerPort,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}
