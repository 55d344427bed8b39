// What every browser test starts from: a real Chromium with a software WebGPU adapter, and the two origins of
// the real product on free ports. It must not know what a test looks for.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { chromiumAdvice, chromiumFlags, findChromium } from '../../scripts/find-chromium.mjs';
import { createSandboxServer } from '../../scripts/serve-sandbox.mjs';

export async function launchChromium(extraFlags: string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(chromiumAdvice);
  return chromium.launch({ executablePath, args: [...chromiumFlags, ...extraFlags] });
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

/** The whole product as `npm start` gives it, on free ports. */
export { freePort, startProduct } from '../../scripts/product.mjs';
export type Product = Awaited<ReturnType<typeof import('../../scripts/product.mjs').startProduct>>;
