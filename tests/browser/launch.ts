// What every browser test starts from: a real Chromium with a software WebGPU adapter, and the two origins of
// the real product on free ports. It must not know what a test looks for.
import { spawn } from 'node:child_process';
import type { Server } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { chromiumAdvice, chromiumFlags, findChromium } from '../../scripts/find-chromium.mjs';
import { root } from '../../scripts/paths.mjs';
import { createSandboxServer } from '../../scripts/serve-sandbox.mjs';

export async function launchChromium(extraFlags: string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(chromiumAdvice);
  return chromium.launch({ executablePath, args: [...chromiumFlags, ...extraFlags] });
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Sandbox {
  /** At 127.0.0.1; the app's page is then to be opened at localhost. */
  origin: string;
  port: number;
  stop(): Promise<void>;
}

/** Only the sandbox origin, from the built .sandbox/, for an app page that a test serves at appPort itself. */
export async function startSandbox(appPort: number): Promise<Sandbox> {
  const server: Server = createSandboxServer({
    settings: { port: appPort, appOrigin: null, embedOrigins: [] },
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface Product {
  url: string;
  port: number;
  runnerPort: number;
  stop(): Promise<void>;
}

/** The whole product as `npm start` gives it, on free ports. It must have been built before. */
export async function startProduct(env: Record<string, string> = {}): Promise<Product> {
  const port = await freePort();
  const runnerPort = await freePort();
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
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
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(`http://localhost:${port}`)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
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
