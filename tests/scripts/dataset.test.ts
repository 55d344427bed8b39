// npm run dataset: fetching with broken connections, wrong checksums and servers that cannot go on where they stopped;
// cutting into shards; and that the sandbox serves what came of it. All against a server on this machine.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../scripts/dataset.mjs';
import { download } from '../../scripts/datasets/download.mjs';
import { writeIdx } from '../../scripts/datasets/formats.mjs';
import { prepareDataset } from '../../scripts/datasets/prepare.mjs';
import { progressBar } from '../../scripts/datasets/progress.mjs';
import { createSandboxServer } from '../../scripts/serve-sandbox.mjs';

type Serve = (request: IncomingMessage, response: ServerResponse, asked: number) => void;

let server: Server;
let base: string;
let folder: string;
let serve: Serve;
let requests: { url: string; range: string | undefined }[];

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', range: request.headers.range });
    serve(request, response, requests.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());
beforeEach(async () => {
  requests = [];
  folder = await mkdtemp(path.join(tmpdir(), 'lantern-dataset-'));
  return () => rm(folder, { recursive: true, force: true });
});

const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');
const content = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 251));

/** Byte by byte, as buffers compare: an expectation about each of 300,000 takes seconds. */
async function expectContent(): Promise<void> {
  const found = await readFile(path.join(folder, 'data.bin'));
  expect(found.length).toBe(content.length);
  expect(found.equals(content), 'the bytes').toBe(true);
}

/** As a server does that knows ranges. */
function whole(bytes: Buffer, { tag = '"1"', upTo = Number.POSITIVE_INFINITY } = {}): Serve {
  return (request, response) => {
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    if (request.headers['if-range'] && request.headers['if-range'] !== tag)
      return send(response, 200, bytes, 0, tag, upTo);
    if (start >= bytes.length) {
      response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
      return;
    }
    send(response, start > 0 ? 206 : 200, bytes, start, tag, upTo);
  };
}

/** Sends no more than so many bytes, and then breaks the connection. */
function send(
  response: ServerResponse,
  status: number,
  bytes: Buffer,
  start: number,
  tag: string,
  upTo: number,
) {
  response.writeHead(status, {
    'content-length': bytes.length - start,
    etag: tag,
    ...(status === 206 ? { 'content-range': `bytes ${start}-${bytes.length - 1}/${bytes.length}` } : {}),
  });
  const part = bytes.subarray(start, start + upTo);
  response.write(part, () => {
    if (start + part.length < bytes.length) setTimeout(() => response.destroy(), 20);
    else response.end();
  });
}

const options = (more: object = {}) => ({
  urls: [`${base}data.bin`],
  file: path.join(folder, 'data.bin'),
  md5: md5(content),
  pauseMs: 1,
  ...more,
});

describe('downloading', () => {
  it('fetches, checks, and does not fetch again', async () => {
    serve = whole(content);
    const seen: [number, number | null][] = [];
    await download(options({ progress: (done: number, total: number | null) => seen.push([done, total]) }));
    await expectContent();
    expect(seen.at(-1)).toEqual([300_000, 300_000]);
    expect(await download(options())).toEqual({ fresh: false });
    expect(requests).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['data.bin']);
  });

  it('goes on where the connection broke', async () => {
    serve = (request, response, asked) =>
      whole(content, { upTo: asked < 3 ? 100_000 : 1e9 })(request, response, asked);
    await download(options());
    await expectContent();
    expect(requests).toHaveLength(3);
    expect(requests[1]!.range).toMatch(/^bytes=\d+-$/);
  });

  it('goes on in a later run', async () => {
    serve = whole(content, { upTo: 50_000 });
    await expect(download(options({ attempts: 1 }))).rejects.toThrow('it could not be fetched');
    const { size } = await stat(path.join(folder, 'data.bin.part'));
    expect(size).toBeGreaterThan(0);
    requests = [];
    serve = whole(content);
    await download(options());
    expect(requests[0]!.range).toBe(`bytes=${size}-`);
    await expectContent();
  });

  it('starts over where the file on the server has changed', async () => {
    serve = whole(Buffer.alloc(200_000, 1), { tag: '"old"', upTo: 60_000 });
    await expect(download(options({ attempts: 1 }))).rejects.toThrow();
    serve = whole(content, { tag: '"new"' });
    await download(options());
    await expectContent();
  });

  it('starts over where the server knows no ranges', async () => {
    serve = (_request, response, asked) =>
      send(response, 200, content, 0, '"1"', asked === 1 ? 100_000 : 1e9);
    await download(options());
    await expectContent();
  });

  it('finds that all was there already', async () => {
    await writeFile(path.join(folder, 'data.bin.part'), content);
    await writeFile(
      path.join(folder, 'data.bin.part.json'),
      JSON.stringify({ url: `${base}data.bin`, validator: '"1"' }),
    );
    serve = whole(content);
    await download(options());
    await expectContent();
  });

  it('throws away what has the wrong checksum, says so, and tries the next address', async () => {
    const wrong = Buffer.from('something else');
    serve = (request, response, asked) =>
      whole(request.url === '/data.bin' ? wrong : content)(request, response, asked);
    await expect(download(options())).rejects.toThrow(
      `the checksum is ${md5(wrong)} where ${md5(content)} was due`,
    );
    expect(await readdir(folder)).toEqual([]);
    await download(options({ urls: [`${base}data.bin`, `${base}mirror/data.bin`] }));
    await expectContent();
  });

  it('does not ask again for what is not there, and gives up on silence', async () => {
    serve = (_request, response) => response.writeHead(404).end();
    await expect(download(options())).rejects.toThrow('the server answered 404');
    expect(requests).toHaveLength(1);
    serve = () => {};
    await expect(download(options({ attempts: 1, stallMs: 50 }))).rejects.toThrow('nothing came for 50 ms');
    serve = (_request, response) => response.writeHead(503).end();
    await expect(download(options({ attempts: 2 }))).rejects.toThrow('the server answered 503');
    await expect(download(options({ urls: ['http://127.0.0.1:1/'], attempts: 1 }))).rejects.toThrow(
      /ECONNREFUSED|bad port/,
    );
  });
});

/** A ustar archive. */
function tar(files: Record<string, Buffer>): Buffer {
  const blocks: Buffer[] = [];
  for (const [name, bytes] of Object.entries(files)) {
    const head = Buffer.alloc(512);
    head.write(name);
    head.write('0000644\0', 100);
    head.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
    head.fill(0x20, 148, 156);
    head.write('0', 156);
    head.write('ustar\x0000', 257, 'latin1');
    head.write(
      `${head
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
      148,
    );
    blocks.push(head, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512));
  }
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

const record = (label: number, fill: number) =>
  Buffer.concat([Buffer.from([label]), Buffer.alloc(3072, fill)]);

function smallCifar(archive: Buffer) {
  return {
    small: {
      title: 'Small',
      format: 'cifar10',
      image: { channels: 3, height: 32, width: 32 },
      addresses: [base],
      files: [{ name: 'small.tar.gz', md5: md5(archive) }],
      members: {
        train: ['data_batch_1.bin', 'data_batch_2.bin'],
        test: ['test_batch.bin'],
        classes: 'batches.meta.txt',
      },
      counts: { train: 3, test: 1 },
      classes: 2,
      licence: 'none',
    },
  };
}

const cifarFiles = () => ({
  'cifar/batches.meta.txt': Buffer.from('cat\ndog\n\n'),
  'cifar/data_batch_1.bin': Buffer.concat([record(0, 1), record(1, 2)]),
  'cifar/readme.html': Buffer.from('no data'),
  'cifar/data_batch_2.bin': record(1, 3),
  'cifar/test_batch.bin': record(0, 4),
});

const quiet = { bar: () => ({ update() {}, end() {} }), say: () => {} };

describe('cutting', () => {
  const prepare = (archive: Buffer, more: object = {}) => {
    serve = whole(archive);
    // biome-ignore lint/suspicious/noExplicitAny: a catalogue of its own.
    const sets = smallCifar(archive) as any;
    return prepareDataset({
      name: 'small',
      data: folder,
      from: null,
      address: null,
      sets,
      ...quiet,
      ...more,
    });
  };

  it('makes shards with an index, which the sandbox serves for ever', async () => {
    const made = await prepare(gzipSync(tar(cifarFiles())));
    const index = JSON.parse(await readFile(path.join(made, 'index.json'), 'utf8'));
    expect(index).toMatchObject({ name: 'small', format: 'cifar10', classes: ['cat', 'dog'], partOf: null });
    expect(index.splits.train.map(({ count }: { count: number }) => count)).toEqual([2, 1]);
    const [{ name, bytes }] = index.splits.train[0].files;
    expect(await readFile(path.join(made, name))).toEqual(cifarFiles()['cifar/data_batch_1.bin']);
    expect(bytes).toBe(2 * 3073);

    const sandbox = createSandboxServer({
      folder: path.join(folder, 'none'),
      datasets: path.join(folder, 'datasets'),
      settings: { port: 3000, appOrigin: null, embedOrigins: [] },
    });
    await new Promise<void>((resolve) => sandbox.listen(0, resolve));
    const at = `http://127.0.0.1:${(sandbox.address() as AddressInfo).port}`;
    const shard = await fetch(`${at}/datasets/small/${name}`);
    expect(shard.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(shard.headers.get('content-type')).toBe('application/octet-stream');
    expect(shard.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(Buffer.from(await shard.arrayBuffer())).toEqual(cifarFiles()['cifar/data_batch_1.bin']);
    const list = await fetch(`${at}/datasets/small/index.json`);
    expect(list.headers.get('cache-control')).toBe('no-cache');
    for (const secret of [
      '/datasets/../downloads/small.tar.gz',
      '/datasets/small',
      '/datasets/small/../../x.bin',
      '/small/index.json',
    ])
      expect((await fetch(at + secret)).status).toBe(404);
    sandbox.close();
  });

  it.each([
    ['no archive', gzipSync(Buffer.alloc(5000, 7)), 'is not a tar archive'],
    ['no gzip', Buffer.alloc(5000, 7), 'incorrect header check'],
    ['cut short', gzipSync(tar(cifarFiles()).subarray(0, 3000)), 'ends in the middle of'],
    ['a broken gzip', gzipSync(tar(cifarFiles())).subarray(0, 90), 'unexpected end of file'],
    [
      'half a record',
      gzipSync(tar({ ...cifarFiles(), 'cifar/data_batch_2.bin': Buffer.alloc(3000) })),
      'no whole number of records',
    ],
    [
      'images too few',
      gzipSync(tar({ ...cifarFiles(), 'cifar/data_batch_1.bin': record(1, 1) })),
      '2 train images where 3 were due',
    ],
    [
      'a file missing',
      gzipSync(tar({ 'cifar/test_batch.bin': record(0, 0) })),
      'the archive lacks data_batch_1.bin',
    ],
  ])('%s: it is said, and what was there stays', async (_, archive, words) => {
    const old = path.join(folder, 'datasets', 'small');
    await mkdir(old, { recursive: true });
    await writeFile(path.join(old, 'index.json'), 'the old one');
    await expect(prepare(archive)).rejects.toThrow(words);
    expect(await readdir(path.join(folder, 'datasets'))).toEqual(['small']);
    expect(await readFile(path.join(old, 'index.json'), 'utf8')).toBe('the old one');
  });

  it('takes a given file, and only the right one', async () => {
    const archive = gzipSync(tar(cifarFiles()));
    const file = path.join(folder, 'mine.tar.gz');
    await writeFile(file, archive);
    await prepare(archive, { from: file });
    expect(requests).toEqual([]);
    await writeFile(file, 'other');
    await expect(prepare(archive, { from: file })).rejects.toThrow(
      `${file} is not small.tar.gz: its checksum is`,
    );
    await expect(prepare(archive, { from: path.join(folder, 'nothing') })).rejects.toThrow(
      'There is no file',
    );
  });

  it('pairs images with labels', async () => {
    const gz = (dims: number[], values: Buffer) => gzipSync(writeIdx(dims, values));
    const files: Record<string, Buffer> = {
      'train-images-idx3-ubyte.gz': gz([2, 28, 28], Buffer.alloc(2 * 784, 5)),
      'train-labels-idx1-ubyte.gz': gz([2], Buffer.from([3, 4])),
      't10k-images-idx3-ubyte.gz': gz([1, 28, 28], Buffer.alloc(784, 6)),
      't10k-labels-idx1-ubyte.gz': gz([1], Buffer.from([9])),
    };
    serve = (request, response, asked) => whole(files[request.url!.slice(1)]!)(request, response, asked);
    const sets = {
      digits: {
        title: 'Digits', format: 'idx', image: { channels: 1, height: 28, width: 28 }, addresses: [base],
        files: Object.entries(files).map(([name, bytes]) => ({ name, md5: md5(bytes) })),
        counts: { train: 2, test: 1 }, classes: ['a'], licence: 'none',
      },
      // biome-ignore lint/suspicious/noExplicitAny: a catalogue of its own.
    } as any; // biome-ignore format: short
    const made = await prepareDataset({
      name: 'digits',
      data: folder,
      from: null,
      address: null,
      sets,
      ...quiet,
    });
    const { splits } = JSON.parse(await readFile(path.join(made, 'index.json'), 'utf8'));
    expect(splits.train[0].files.map(({ bytes }: { bytes: number }) => bytes)).toEqual([16 + 2 * 784, 8 + 2]);
  });
});

describe('the command', () => {
  it('names what there is, and what is wrong with its arguments', async () => {
    await expect(main(['cifar11'])).rejects.toThrow('There are: cifar10, cifar100, mnist, fashion-mnist.');
    await expect(main([])).rejects.toThrow('Usage: npm run dataset');
    await expect(main(['mnist', '--form', 'x'])).rejects.toThrow('--form');
  });

  it('draws a bar on a terminal and lines elsewhere', () => {
    let text = '';
    const stream = { isTTY: true, write: (part: string) => { text += part; } }; // biome-ignore format: short
    let time = 0;
    const bar = progressBar('file', { stream: stream as never, now: () => (time += 1000) });
    bar.update(0, 2e6);
    bar.update(1e6, 2e6);
    bar.end();
    expect(text).toContain('file [###############...............] 50 % of 2.0 MB, ');
    text = '';
    const lines = progressBar('file', { stream: { ...stream, isTTY: false } as never });
    for (const done of [0, 1e5, 2e6]) lines.update(done, 2e6);
    expect(text).toBe('file: 0 % of 2.0 MB\nfile: 100 % of 2.0 MB\n');
  });
});
