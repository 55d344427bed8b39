// The pages that Next made at build time, sent by us as they are: compressed once, and with what only the running
// server knows written into them. It must not know what they hold, save that lessons run cells.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { takes } from './static-files.mjs';

/** @typedef {{ html: string, hashes: string[], etag: string, bodies: Map<string, Promise<Buffer>> }} MadePage */

const encodings = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * Every made page by its route.
 * @param {string} folder Next's build
 * @param {import('./settings.mjs').Settings} settings
 * @returns {Promise<Map<string, MadePage>>}
 */
export async function readMadePages(folder, settings) {
  const opening = await readFile(path.join(folder, 'opening.js'), 'utf8').catch(() => null);
  const pages = new Map();
  const names = await readdir(path.join(folder, 'server/app'), { recursive: true }).catch(() => []);
  for (const name of names.filter((each) => each.endsWith('.html'))) {
    const route = routeOf(name);
    const made = await readFile(path.join(folder, 'server/app', name), 'utf8');
    const runsCells = route.startsWith('/lessons/') && opening !== null;
    const html = runsCells ? withOpening(made, opening, settings) : made;
    const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
    const page = { html, hashes: inlineScriptHashes(html), etag, bodies: new Map() };
    // The first reader need not wait for it.
    void bodyOf(page, 'br');
    pages.set(route, page);
  }
  return pages;
}

function routeOf(name) {
  const route = `/${name.slice(0, -'.html'.length).split(path.sep).join('/')}`;
  return route === '/index' ? '/' : route;
}

/** The opening goes before the styles, for which a script further down would wait. */
export function withOpening(html, opening, { runnerOrigin, runnerPort }) {
  const config = JSON.stringify({ runnerOrigin, runnerPort }).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  const script = `<script data-config="${config}">${opening}</script>`;
  return html.replace(/<head>(<meta charset="utf-8"\s*\/?>)?/i, (head) => head + script);
}

/**
 * Whether a request is for the page itself. Next's own requests for a page's data go by the same address.
 * @param {import('node:http').IncomingMessage} request
 */
export function asksForPage(request) {
  const { method, headers, url } = request;
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (/[?&]_rsc(=|&|$)/.test(url ?? '')) return false;
  return !Object.keys(headers).some((name) => name === 'rsc' || name.startsWith('next-'));
}

/** @param {MadePage} page */
export async function sendPage(page, request, response) {
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding = Object.keys(encodings).find((name) => takes(accepted, name));
  response.setHeader(
    'Vary',
    'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, Accept-Encoding',
  );
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', page.etag);
  if (request.headers['if-none-match'] === page.etag) {
    response.writeHead(304).end();
    return;
  }
  const body = await bodyOf(page, encoding);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Length', body.byteLength);
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
}

/** Compressed by whoever asks first, kept for the others. */
function bodyOf(page, encoding) {
  const kept = page.bodies.get(encoding);
  if (kept !== undefined) return kept;
  const plain = Buffer.from(page.html);
  const body = encoding === undefined ? Promise.resolve(plain) : encodings[encoding](plain);
  page.bodies.set(encoding, body);
  return body;
}

/** The policy's sources for each inline script of a page: no nonce can reach them. */
export function inlineScriptHashes(html) {
  const sources = new Set();
  for (const [, attributes, content] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (/\bsrc\s*=/.test(attributes) || content === '') continue;
    sources.add(`'sha256-${createHash('sha256').update(content).digest('base64')}'`);
  }
  return [...sources];
}
