// Fetches one file over HTTP: goes on where an earlier attempt broke off, tries again when the connection breaks, and
// believes nothing until the checksum fits. It knows no data set.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

export class DownloadError extends Error {}

/**
 * @param {object} options
 * @param {string[]} options.urls Tried one after the other.
 * @param {string} options.file Where it goes; meanwhile it is called `.part`.
 * @param {string} options.md5
 * @param {(done: number, total: number | null) => void} [options.progress]
 * @param {number} [options.attempts] How often one address is tried.
 * @param {number} [options.pauseMs] Before the second attempt; then twice that, and so on.
 * @param {number} [options.stallMs] How long nothing may come.
 */
export async function download({
  urls,
  file,
  md5,
  progress = () => {},
  attempts = 5,
  pauseMs = 1000,
  stallMs = 60_000,
}) {
  const known = await stat(file).catch(() => null);
  if (known?.isFile()) {
    if ((await md5Of(file)) === md5) return { fresh: false };
    await rm(file);
  }
  const part = `${file}.part`;
  const faults = [];
  for (const url of urls) {
    for (let attempt = 0; attempt < attempts; attempt++) {
      if (attempt > 0) await wait(pauseMs * 2 ** (attempt - 1));
      try {
        await fetchInto(url, part, progress, stallMs);
        const found = await md5Of(part);
        if (found === md5) {
          await rename(part, file);
          await rm(`${part}.json`, { force: true });
          return { fresh: true };
        }
        await rm(part, { force: true });
        await rm(`${part}.json`, { force: true });
        faults.push(`${url}: the checksum is ${found} where ${md5} was due, so it was thrown away`);
        break;
      } catch (error) {
        faults.push(`${url}: ${reasonOf(error)}`);
        if (error instanceof DownloadError) break;
      }
    }
  }
  throw new DownloadError(`it could not be fetched.\n  ${[...new Set(faults)].join('\n  ')}`);
}

function reasonOf(error) {
  const cause = error.cause?.code ?? error.cause?.message;
  return cause ? `${error.message} (${cause})` : error.message;
}

/** Appends what is missing. A server that cannot do that, or whose file has changed, makes it start over. */
async function fetchInto(url, part, progress, stallMs) {
  let start = (await stat(part).catch(() => null))?.size ?? 0;
  const note = await readFile(`${part}.json`, 'utf8').then(JSON.parse, () => null);
  if (note?.url !== url) start = 0;
  const stop = new AbortController();
  let alarm = setTimeout(() => stop.abort(new Error(`nothing came for ${stallMs} ms`)), stallMs);
  const headers = { 'accept-encoding': 'identity' };
  if (start > 0) headers.range = `bytes=${start}-`;
  if (start > 0 && note.validator) headers['if-range'] = note.validator;
  try {
    const response = await fetch(url, { headers, signal: stop.signal, redirect: 'follow' });
    if (response.status === 416) {
      await response.body?.cancel();
      // All of it was there already, or it has become shorter: the checksum tells.
      if (rangeOf(response).total === start) return;
      await rm(part, { force: true });
      throw new Error('the file on the server has changed');
    }
    if (response.status >= 400 && response.status < 500 && response.status !== 429)
      throw new DownloadError(`the server answered ${response.status}`);
    if (response.status !== 200 && response.status !== 206)
      throw new Error(`the server answered ${response.status}`);
    const range = rangeOf(response);
    if (response.status === 206 && range.start !== start)
      throw new Error(`the server sent bytes from ${range.start} where ${start} was asked for`);
    if (response.status === 200) start = 0;
    const length = Number(response.headers.get('content-length') ?? Number.NaN);
    const total = Number.isNaN(length) ? range.total : start + length;
    const validator = strongTag(response) ?? response.headers.get('last-modified');
    await writeFile(`${part}.json`, JSON.stringify({ url, validator }));
    let done = start;
    progress(done, total);
    const out = createWriteStream(part, { flags: start > 0 ? 'a' : 'w' });
    try {
      for await (const chunk of response.body) {
        clearTimeout(alarm);
        alarm = setTimeout(() => stop.abort(new Error(`nothing came for ${stallMs} ms`)), stallMs);
        if (!out.write(chunk)) await new Promise((resolve) => out.once('drain', resolve));
        done += chunk.length;
        progress(done, total);
      }
    } finally {
      await new Promise((resolve, reject) => out.end((error) => (error ? reject(error) : resolve())));
    }
    if (total !== null && done < total)
      throw new Error(`the connection ended after ${done} of ${total} bytes`);
  } finally {
    clearTimeout(alarm);
  }
}

function rangeOf(response) {
  const match = /^bytes (?:(\d+)-\d+|\*)\/(\d+)$/.exec(response.headers.get('content-range') ?? '');
  return { start: match?.[1] ? Number(match[1]) : null, total: match ? Number(match[2]) : null };
}

/** A weak tag says nothing about bytes. */
function strongTag(response) {
  const tag = response.headers.get('etag');
  return tag && !tag.startsWith('W/') ? tag : null;
}

export async function md5Of(file) {
  const hash = createHash('md5');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}
