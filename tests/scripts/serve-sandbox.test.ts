// The sandbox origin's server, asked over the wire: the policy is on every response, and only its files get out.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandboxServer } from '../../scripts/serve-sandbox.mjs';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sandbox-'));
  const served = path.join(folder, 'served');
  await mkdir(path.join(served, 'chunks'), { recursive: true });
  await mkdir(path.join(served, 'wasm'));
  await writeFile(path.join(folder, 'secret.js'), 'secret');
  await writeFile(path.join(served, '.stamp'), 'secret');
  await writeFile(path.join(served, 'index.html'), '<!doctype html>');
  await writeFile(path.join(served, 'worker.js'), 'work()');
  await writeFile(path.join(served, 'worker.js.br'), brotliCompressSync('work()'));
  await writeFile(path.join(served, 'chunks', 'chunk-AB12.js'), 'chunk()');
  await writeFile(path.join(served, 'wasm', 'a-simd.wasm'), '\0asm');
  server = createSandboxServer({
    folder: served,
    settings: { port: 3000, appOrigin: null, embedOrigins: ['https://lms.org'] },
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** By hand and not with fetch, which would tidy the path before it is sent. */
function ask(url: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const asked = request({ port, path: url, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the policy', () => {
  it.each([
    ['GET', '/', 200],
    ['GET', '/worker.js', 200],
    ['HEAD', '/worker.js', 200],
    ['GET', '/wasm/a-simd.wasm', 200],
    ['GET', '/no-such-file.js', 404],
    ['POST', '/worker.js', 405],
    ['OPTIONS', '/worker.js', 405],
    ['DELETE', '/index.html', 405],
  ])('is on the response to %s %s', async (method, url, status) => {
    const { status: got, headers } = await ask(url, { method, headers: { host: 'localhost:3001' } });
    expect(got).toBe(status);
    const csp = headers['content-security-policy'];
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("connect-src 'self'");
    expect(csp).toContain("script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval';");
    expect(csp).toContain('frame-ancestors http://localhost:3000 http://127.0.0.1:3000');
    expect(csp).toMatch(/ https:\/\/lms\.org$/);
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('lets no stranger frame it whose Host header is made up', async () => {
    const { headers } = await ask('/', { headers: { host: "a; script-src 'unsafe-inline'" } });
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
    expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/);
  });

  it('names the host it was asked at', async () => {
    const { headers } = await ask('/', { headers: { host: 'class.example.org:3001' } });
    expect(headers['content-security-policy']).toContain(
      'frame-ancestors http://class.example.org:3000 https://class',
    );
    expect(headers['content-security-policy']).not.toContain('localhost');
  });
});

describe('the files', () => {
  it.each([
    '/../secret.js',
    '/chunks/../../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '//secret.js',
    '/.stamp',
    '/chunks',
    '/chunks/',
    '/worker.js.br',
    'http://elsewhere.org/worker.js',
  ])('does not serve %s', async (url) => {
    const { status, body } = await ask(url);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret\n'.trim());
  });

  it('sends the compressed twin to those who take it, and the type of the file itself', async () => {
    const packed = await ask('/worker.js', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(packed.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
      vary: 'Accept-Encoding',
    });
    expect(packed.body).toEqual(brotliCompressSync('work()'));
    const plain = await ask('/worker.js', { headers: { 'accept-encoding': 'br;q=0' } });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe('work()');
  });

  it('keeps hashed chunks for ever and asks about the others', async () => {
    const chunk = await ask('/chunks/chunk-AB12.js');
    expect(chunk.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const worker = await ask('/worker.js');
    expect(worker.headers['cache-control']).toBe('no-cache');
    const again = await ask('/worker.js', { headers: { 'if-none-match': worker.headers.etag ?? '' } });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    expect(again.headers['content-security-policy']).toContain("default-src 'none'");
  });
});
