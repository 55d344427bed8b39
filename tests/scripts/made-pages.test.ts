import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asksForPage, inlineScriptHashes, readMadePages, sendPage } from '../../scripts/made-pages.mjs';
import { readSettings } from '../../scripts/settings.mjs';

const lesson =
  '<html><head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css"/></head><body>π</body></html>';
const opening = "open('</');";
let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lantern-pages-'));
  await mkdir(path.join(folder, 'server/app/lessons'), { recursive: true });
  await writeFile(path.join(folder, 'server/app/lessons/one.html'), lesson);
  await writeFile(path.join(folder, 'server/app/index.html'), '<head></head><p>home</p>');
  await writeFile(path.join(folder, 'opening.js'), opening);
  const pages = await readMadePages(
    folder,
    readSettings({ PORT: '4000', RUNNER_ORIGIN: 'https://run.example' }),
  );
  server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page !== undefined && asksForPage(request)) void sendPage(page, request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const get = (route: string, headers: Record<string, string> = {}) =>
  fetch(address + route, { headers: { 'accept-encoding': 'identity', ...headers } });

describe('a page made at build time', () => {
  it('is sent with the opening before its styles, and with the address of the sandbox', async () => {
    const html = await (await get('/lessons/one')).text();
    const config = '{&quot;runnerOrigin&quot;:&quot;https://run.example&quot;,&quot;runnerPort&quot;:4001}';
    expect(html).toBe(lesson.replace('<link', `<script data-config="${config}">${opening}</script><link`));
  });

  it('is left alone where it runs no cells', async () => {
    expect(await (await get('/')).text()).toBe('<head></head><p>home</p>');
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is compressed with %s for who takes it', async (encoding, decompress) => {
    const { request } = await import('node:http');
    const bytes = await new Promise<Buffer>((resolve, reject) => {
      request(`${address}/lessons/one`, { headers: { 'accept-encoding': encoding } }, (response) => {
        expect(response.headers['content-encoding']).toBe(encoding);
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)));
      })
        .on('error', reject)
        .end();
    });
    expect(decompress(bytes).toString()).toContain('<body>π</body>');
  });

  it('is not sent again to who has it', async () => {
    const etag = (await get('/lessons/one')).headers.get('etag')!;
    expect((await get('/lessons/one', { 'if-none-match': etag })).status).toBe(304);
    expect((await get('/lessons/one', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it("leaves Next's own requests to Next", async () => {
    for (const name of ['rsc', 'next-router-prefetch', 'next-action']) {
      expect((await get('/lessons/one', { [name]: '1' })).status).toBe(404);
    }
  });
});

it("allows each inline script of a page by its hash, and no other's", () => {
  const html = '<script>alert(1)</script><script src="/a.js"></script><script nonce="">alert(1)</script>';
  // sha256 of alert(1), as openssl gives it.
  expect(inlineScriptHashes(html)).toEqual(["'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"]);
});
