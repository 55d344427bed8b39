// A file over HTTP: its compressed twin where there is one and the browser takes it, an ETag, and 304 for who has it.
// It must not know whose files they are.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

/** Cache-Control of a file whose name changes with its content. */
export const unchanging = 'public, max-age=31536000, immutable';

const twins = [
  { suffix: '.br', encoding: 'br' },
  { suffix: '.gz', encoding: 'gzip' },
];

/**
 * The file to send: a compressed twin where the browser takes it and it is there, else the file itself; null where
 * there is none.
 * @param {string} file @param {string} accepted the Accept-Encoding of the request
 */
export async function pickFile(file, accepted) {
  const taken = twins.filter(({ encoding }) =>
    new RegExp(`(^|[\\s,])${encoding}(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted),
  );
  for (const { suffix, encoding } of [...taken, { suffix: '', encoding: null }]) {
    const info = await stat(file + suffix).catch(() => null);
    if (info?.isFile()) return { file: file + suffix, encoding, size: info.size, mtimeMs: info.mtimeMs };
  }
  return null;
}

/**
 * Answers with what pickFile found; the response has its Content-Type and Cache-Control already.
 * @param {NonNullable<Awaited<ReturnType<typeof pickFile>>>} found
 */
export function sendFile(found, request, response) {
  const etag = `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}${found.encoding ?? ''}"`;
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', etag);
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Length', found.size);
  if (found.encoding !== null) response.setHeader('Content-Encoding', found.encoding);
  response.writeHead(200);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const stream = createReadStream(found.file);
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}
