// The sandbox origin's server: static files and nothing else. No API, no cookie, no listing, GET and HEAD only.
// Every response, refusals included, carries the policy that keeps a reader's code inside: a worker obeys the
// policy of its own script's response, so a file without it would be a hole.
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';
import { readSettings } from './settings.mjs';
import { pickFile, pickUnchanging, sendFile, unchanging } from './static-files.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.bin': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
};

/**
 * @param {{ folder?: string, datasets?: string, settings: Pick<import('./settings.mjs').Settings, 'port' | 'appOrigin' | 'embedOrigins'> }} options
 */
export function createSandboxServer({
  folder = path.join(root, '.sandbox'),
  datasets = path.join(root, '.data/datasets'),
  settings,
}) {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(policy(request.headers.host, settings))) {
      response.setHeader(name, value);
    }
    answer({ folder, datasets }, request, response).catch((error) => {
      console.error(`internal: the sandbox server could not serve ${request.url}: ${error.message}`);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'internal error');
    });
  });
  // Nothing here speaks another protocol.
  server.on('upgrade', (_request, socket) => socket.destroy());
  return server;
}

/** The headers of every response of the sandbox origin. */
export function policy(host, settings) {
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'",
      "worker-src 'self' blob:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${ancestors(host, settings).join(' ')}`,
    ].join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Origin-Agent-Cluster': '?1',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), display-capture=(), clipboard-read=(), usb=(), serial=(), hid=(), midi=(), payment=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-DNS-Prefetch-Control': 'off',
  };
}

/**
 * The origins that may frame the sandbox: the app's, and those that may frame the app. Where the app's origin is
 * not given, it is the same machine at the app's port; on one's own machine the two go by its two names.
 */
function ancestors(host, { port, appOrigin, embedOrigins }) {
  if (appOrigin !== null) return [appOrigin, ...embedOrigins];
  const name = hostName(host);
  if (name === null) return ["'none'"];
  const own = isLoopback(name) ? ['localhost', '127.0.0.1'] : [name];
  return [
    ...own.map((each) => `http://${each}:${port}`),
    ...own.map((each) => `https://${each}:${port}`),
    ...embedOrigins,
  ];
}

function isLoopback(name) {
  return name === 'localhost' || name === '127.0.0.1' || name === '[::1]';
}

/** The host's name without its port; null where the header is missing or no plain name. */
function hostName(host) {
  const match = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.exec(host ?? '');
  return match?.[1].toLowerCase() ?? null;
}

async function answer({ folder, datasets }, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405, 'only GET and HEAD');
  }
  const name = fileName(request.url);
  const type = name === null ? undefined : types[path.extname(name)];
  if (name === null || type === undefined) return refuse(response, 404, 'not found');
  const accepted = request.headers['accept-encoding'] ?? '';
  // What `npm run dataset` has fetched lies outside the build, and comes before what ships.
  const isData = name.startsWith('/datasets/');
  const fetched = isData
    ? await pickFile(path.join(datasets, name.slice('/datasets'.length)), accepted)
    : null;
  // Named by the hash of what is in them.
  const isChunk = name.startsWith('/chunks/') || name.startsWith('/python/');
  const pick = isChunk ? pickUnchanging : pickFile;
  const found = fetched ?? (await pick(path.join(folder, name), accepted));
  if (found === null) return refuse(response, 404, 'not found');

  response.setHeader('Content-Type', type);
  // A chunk's name is the hash of its content, and a shard's has it too. The others are asked about each time, and
  // cost a 304.
  const immutable = isChunk || (isData && name.endsWith('.bin'));
  response.setHeader('Cache-Control', immutable ? unchanging : 'no-cache');
  sendFile(found, request, response);
}

/** The path below the folder that a URL asks for; null for anything but plain names, so that ".." never gets through. */
function fileName(url) {
  const pathname = (url ?? '').split(/[?#]/, 1)[0];
  if (pathname === '/') return '/index.html';
  const plain = pathname
    .split('/')
    .slice(1)
    .every((part) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(part));
  return pathname.startsWith('/') && plain ? pathname : null;
}

function refuse(response, status, reason) {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status).end(`${reason}\n`);
}

// By itself for a host who runs the two origins as two services.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const settings = readSettings(process.env);
  createSandboxServer({ settings }).listen(settings.runnerPort, settings.host, () => {
    console.log(`The sandbox origin listens on port ${settings.runnerPort}.`);
  });
}
