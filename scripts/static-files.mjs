// A file over HTTP: its compressed twin where there is one and the browser takes it, an ETag, and 304 for who has it.
// It must not know whose files they are.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

/** Cache-Control of a file whose name changes with its content. */
export const unchanging = 'public, max-age=31536000, immutable';

/** Files of unchanging content up to this size are kept in memory once they were asked for. */
const keptBytes = 512 * 1024;
/** @type {Map<string, Promise<Awaited<ReturnType<typeof findFile>>>>} */
const kept = new Map();

const twins = [
  { suffix: '.br', encoding: 'br' },
  { suffix: '.gz', encoding: 'gzip' },
];

/** Whether an Accept-Encoding header takes an encoding. */
export function takes(accepted, encoding) {
  return new RegExp(`(^|[\\s,])${encoding}(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted);
}

/**
 * The file to send, as pickFile gives it, for one whose name changes with its content: what was found once is so for
 * good.
 * @param {string} file @param {string} accepted the Accept-Encoding of the request
 */
export function pickUnchanging(file, accepted) {
  // By what is taken and not by the header's own words, of which there are any number.
  const key = `${twins.map(({ encoding }) => takes(accepted, encoding)).join()} ${file}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const finding = findFile(file, accepted);
  kept.set(key, finding);
  finding.then(
    (found) => found === null && kept.delete(key),
    () => kept.delete(key),
  );
  return finding;
}

async function findFile(file, accepted) {
  const found = await pickFile(file, accepted);
  if (found === null || found.size > keptBytes) return found;
  return { ...found, body: await readFile(found.file) };
}

/**
 * The file to send: a compressed twin where the browser takes it and it is there, else the file itself; null where
 * there is none.
 * @param {string} file @param {string} accepted the Accept-Encoding of the request
 */
export async function pickFile(file, accepted) {
  const taken = twins.filter(({ encoding }) => takes(accepted, encoding));
  for (const { suffix, encoding } of [...taken, { suffix: '', encoding: null }]) {
    const info = await stat(file + suffix).catch(() => null);
    if (info?.isFile()) return { file: file + suffix, encoding, size: info.size, mtimeMs: info.mtimeMs };
  }
  return null;
}

/**
 * Answers with what pickFile or pickUnchanging found; the response has its Content-Type and Cache-Control already.
 * @param {NonNullable<Awaited<ReturnType<typeof findFile>>>} found
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
  if (found.body !== undefined) {
    response.end(found.body);
    return;
  }
  const stream = createReadStream(found.file);
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}
