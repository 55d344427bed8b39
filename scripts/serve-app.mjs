// The app origin's server: Next behind a plain http front that gives every response its headers. They are made
// here and not at build time, since they depend on the host that the reader asked for.
// It must not know what the pages hold.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import path from 'node:path';
import next from 'next';
import { asksForPage, readMadePages, sendPage } from './made-pages.mjs';
import { root } from './paths.mjs';
import { pickFile, pickUnchanging, sendFile, unchanging } from './static-files.mjs';

const types = {
  '.js': 'application/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Plain names only, so that ".." never gets through. */
const places = [
  {
    url: /^\/_next\/static(\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+$/,
    prefix: '/_next',
    folder: '.next',
    cache: unchanging,
  },
  { url: /^\/editor-types\/[a-z]+\.json$/, prefix: '', folder: 'public', cache: 'no-cache' },
];

/**
 * @param {{ settings: import('./settings.mjs').Settings, dev?: boolean }} options
 * @returns {Promise<{ server: import('node:http').Server, close(): Promise<void> }>}
 */
export async function createAppServer({ settings, dev = false }) {
  const server = createServer();
  const app = next({ dev, dir: root, port: settings.port, hostname: 'localhost', httpServer: server });
  await app.prepare();
  const handle = app.getRequestHandler();
  /** Next compresses anew at every request, and gzip only; what was made when it was built goes out as it is. */
  const answer = async (pathname, page, request, response) => {
    if (page !== undefined && asksForPage(request)) return sendPage(page, request, response);
    const found = dev ? null : await staticFile(pathname, request);
    if (found === null) return handle(request, response);
    response.setHeader('Content-Type', found.type);
    response.setHeader('Cache-Control', found.cache);
    sendFile(found, request, response);
  };
  const pages = dev ? new Map() : await readMadePages(path.join(root, '.next'), settings);
  // A page made on request gets a nonce; it shares its frame, and its failure, with the page for what is not there.
  const freshPage = () => [
    `'nonce-${randomBytes(16).toString('base64')}'`,
    ...(pages.get('/_not-found')?.hashes ?? []),
  ];
  server.on('request', (request, response) => {
    const pathname = (request.url ?? '/').split(/[?#]/, 1)[0];
    const page = pages.get(pathname);
    const inline = page?.hashes ?? freshPage();
    const csp = contentPolicy({ host: request.headers.host, settings, dev, inline });
    // Next reads the nonce from the request's own policy and puts it on the scripts that it writes.
    request.headers['content-security-policy'] = csp;
    // Whatever the client itself says there is overwritten.
    request.headers['x-lantern-client'] = clientOf(request, settings);
    for (const [name, value] of Object.entries(headersOf(csp, settings))) response.setHeader(name, value);
    answer(pathname, page, request, response).catch((error) => {
      console.error(`internal: the app could not answer ${request.url}:`, error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return { server, close: () => app.close() };
}

/**
 * Who asks, for limits on how often: the address that the proxy in front of a hosted app has seen, else the connection's.
 * @param {{ headers: import('node:http').IncomingHttpHeaders, socket: { remoteAddress?: string } }} request
 * @param {Pick<import('./settings.mjs').Settings, 'appOrigin'>} settings
 */
export function clientOf({ headers, socket }, { appOrigin }) {
  // What stands before the last entry came with the request, from anybody.
  const seen =
    appOrigin === null
      ? ''
      : String(headers['x-forwarded-for'] ?? '')
          .split(',')
          .at(-1)
          .trim();
  return seen || socket.remoteAddress || 'unknown';
}

/** A script, a style, a face or the editor's types; null for everything else, which is Next's to answer. */
async function staticFile(pathname, request) {
  const type = types[path.extname(pathname)];
  const place = places.find(({ url }) => url.test(pathname));
  if (type === undefined || place === undefined || !['GET', 'HEAD'].includes(request.method)) return null;
  const file = path.join(root, place.folder, pathname.replace(place.prefix, ''));
  const pick = place.cache === unchanging ? pickUnchanging : pickFile;
  const found = await pick(file, request.headers['accept-encoding'] ?? '');
  return found === null ? null : { ...found, type, cache: place.cache };
}

function headersOf(csp, settings) {
  return {
    'Content-Security-Policy': csp,
    // Both make the page cross-origin isolated, so that a running cell can be stopped wherever it is.
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    // For browsers that do not know frame-ancestors; they cannot name other origins here.
    ...(settings.embedOrigins.length === 0 ? { 'X-Frame-Options': 'SAMEORIGIN' } : {}),
  };
}

/** The policy of the app's own pages. The reader's code never runs here, so nothing may be evaluated. */
export function contentPolicy({ host, settings, dev, inline }) {
  const script = dev ? ["'self'", "'unsafe-inline'", "'unsafe-eval'"] : ["'self'", ...inline];
  return [
    "default-src 'self'",
    `script-src ${script.join(' ')}`,
    // KaTeX and Monaco set style attributes, which no nonce can allow.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${dev ? ' ws: wss:' : ''}`,
    "worker-src 'self' blob:",
    `frame-src ${runnerOrigins(host, settings).join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${["'self'", ...settings.embedOrigins].join(' ')}`,
  ].join('; ');
}

/** Every origin at which this reader may find the sandbox; the page itself chooses among them. */
function runnerOrigins(host, { runnerOrigin, runnerPort }) {
  if (runnerOrigin !== null) return [runnerOrigin];
  const name = /^([a-z0-9.-]+)(?::\d{1,5})?$/i.exec(host ?? '')?.[1].toLowerCase();
  const names = new Set(['localhost', '127.0.0.1', ...(name ? [name] : [])]);
  return [...names].flatMap((each) => [`http://${each}:${runnerPort}`, `https://${each}:${runnerPort}`]);
}
