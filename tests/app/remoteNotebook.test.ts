// Notebooks fetched by address: what is fetched, from where, within which limits, and what is refused. The internet is
// a local server here, and names resolve to whatever a test says.
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isLoopback, isPublic } from '../../app/_server/notebook/addresses';
import { createAnswer } from '../../app/_server/notebook/answer';
import { fetchRemote, type Machine, type Network, openPinned } from '../../app/_server/notebook/fetchRemote';
import { limits } from '../../app/_server/notebook/limits';
import { createRateLimit } from '../../app/_server/notebook/rateLimit';
import { rawAddress } from '../../app/_server/notebook/rawAddress';
import { clientOf } from '../../scripts/serve-app.mjs';

const notebook = JSON.stringify({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells: [{ cell_type: 'markdown', id: 'a', metadata: {}, source: 'a' }],
});

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A network whose names resolve as told, and whose every connection ends at one local server. */
function networkTo(port: number, names: Readonly<Record<string, readonly string[]>> = {}) {
  const opened: { url: string; address: string }[] = [];
  const network: Network = {
    resolve: async (hostname) => {
      const addresses = names[hostname] ?? ['93.184.216.34'];
      return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    },
    open: (url, machine, signal) => {
      opened.push({ url: url.href, address: machine.address });
      const here = new URL(`http://any.test:${port}${url.pathname}${url.search}`);
      return openPinned(here, { address: '127.0.0.1', family: 4 }, signal);
    },
  };
  return { network, opened };
}

const fetchHttps = (address: string, network: Network, withinMs?: number) =>
  fetchRemote(address, { allowed: 'https', network, ...(withinMs === undefined ? {} : { withinMs }) });

describe('which machines are on the public internet', () => {
  it.each([
    '93.184.216.34',
    '8.8.8.8',
    '172.15.255.255',
    '172.32.0.0',
    '2606:4700::1111',
    '2a00:1450:4001::200e',
  ])('%s is', (address) => expect(isPublic(address)).toBe(true));

  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    '2606:4700::1111%eth0',
    'ff02::1',
    '2001:db8::1',
    '2001::1',
    '2002:7f00:1::',
    'localhost',
    '',
  ])('%s is not', (address) => expect(isPublic(address)).toBe(false));

  it('knows its own', () => {
    expect(['127.0.0.1', '127.9.9.9', '::1'].every(isLoopback)).toBe(true);
    expect(['10.0.0.1', '::2', '93.184.216.34', 'localhost'].some(isLoopback)).toBe(false);
  });
});

describe('the address of a page becomes that of its file', () => {
  it.each([
    [
      'https://github.com/o/r/blob/main/a/b%20c.ipynb',
      'https://raw.githubusercontent.com/o/r/main/a/b%20c.ipynb',
    ],
    ['https://www.github.com/o/r/raw/v1/b.ipynb', 'https://raw.githubusercontent.com/o/r/v1/b.ipynb'],
    [
      'https://colab.research.google.com/github/o/r/blob/main/b.ipynb#x',
      'https://raw.githubusercontent.com/o/r/main/b.ipynb',
    ],
    [
      'https://colab.research.google.com/gist/me/abc123/b.ipynb',
      'https://gist.githubusercontent.com/me/abc123/raw/b.ipynb',
    ],
    [
      'https://nbviewer.org/github/o/r/blob/main/b.ipynb',
      'https://raw.githubusercontent.com/o/r/main/b.ipynb',
    ],
    ['https://gist.github.com/me/abc123', 'https://gist.githubusercontent.com/me/abc123/raw'],
    ['https://gist.github.com/0123456789abcdef0123', 'https://gist.github.com/0123456789abcdef0123/raw'],
    ['https://gitlab.com/g/p/-/blob/main/b.ipynb', 'https://gitlab.com/g/p/-/raw/main/b.ipynb'],
    ['https://huggingface.co/o/r/blob/main/b.ipynb', 'https://huggingface.co/o/r/resolve/main/b.ipynb'],
    ['https://example.org/blob/b.ipynb?x=1', 'https://example.org/blob/b.ipynb?x=1'],
    ['https://github.com/o/r', 'https://github.com/o/r'],
  ])('%s', (page, raw) => {
    expect(rawAddress(new URL(page)).href).toBe(raw);
  });

  it('says what to do where a notebook lies in a drive', () => {
    const drive = new URL('https://colab.research.google.com/drive/1abc');
    expect(() => rawAddress(drive)).toThrow('Download .ipynb in Colab');
  });
});

describe('fetching', () => {
  it('gives a notebook and its name, asked for unpacked', async () => {
    let asked: IncomingMessage | null = null;
    const port = await serve((request, response) => {
      asked = request;
      response.end(notebook);
    });
    const { network, opened } = networkTo(port);
    const page = 'https://github.com/o/r/blob/main/My%20notes.ipynb';
    expect(await fetchHttps(page, network)).toEqual({ name: 'My notes.ipynb', text: notebook });
    expect(opened).toEqual([
      { url: 'https://raw.githubusercontent.com/o/r/main/My%20notes.ipynb', address: '93.184.216.34' },
    ]);
    expect(asked!.headers).toMatchObject({ 'accept-encoding': 'identity', 'user-agent': 'Lantern' });
    expect(asked!.headers.cookie).toBeUndefined();
  });

  it('connects to the machine that was checked, whatever the name says', async () => {
    const port = await serve((request, response) => response.end(request.headers.host));
    const machine: Machine = { address: '127.0.0.1', family: 4 };
    const url = new URL(`http://no-such-name.invalid:${port}/`);
    const response = await openPinned(url, machine, AbortSignal.timeout(5000));
    expect(response.socket.remoteAddress).toBe('127.0.0.1');
    expect(Buffer.concat(await response.toArray()).toString()).toBe(`no-such-name.invalid:${port}`);
  });

  it.each([
    ['http://example.org/a.ipynb', 'over https alone'],
    ['ftp://example.org/a.ipynb', 'over https alone'],
    ['file:///etc/passwd', 'over https alone'],
    ['javascript:alert(1)', 'over https alone'],
    ['http://localhost:3000/a.ipynb', 'over https alone'],
    ['https://me:secret@example.org/a.ipynb', 'a user name or a password'],
    ['https://example.org:8443/a.ipynb', 'the port 8443'],
    ['https://127.0.0.1/a.ipynb', 'cannot be found on the public internet'],
    ['https://2130706433/a.ipynb', 'cannot be found on the public internet'],
    ['https://0x7f.1/a.ipynb', 'cannot be found on the public internet'],
    ['https://[::1]/a.ipynb', 'cannot be found on the public internet'],
    ['https://[::ffff:10.0.0.1]/a.ipynb', 'cannot be found on the public internet'],
    ['https://169.254.169.254/latest/meta-data', 'cannot be found on the public internet'],
    ['https://inside.example.org/a.ipynb', 'cannot be found on the public internet'],
    ['https://mixed.example.org/a.ipynb', 'cannot be found on the public internet'],
    ['https://nowhere.example.org/a.ipynb', 'cannot be found on the public internet'],
    ['https://localhost./a.ipynb', 'cannot be found on the public internet'],
    ['not an address', 'is not an address'],
  ])('refuses %s without connecting', async (address, words) => {
    const { network, opened } = networkTo(1, {
      'inside.example.org': ['10.0.0.7'],
      'mixed.example.org': ['93.184.216.34', '127.0.0.1'],
      'nowhere.example.org': [],
      'localhost.': ['127.0.0.1'],
    });
    await expect(fetchHttps(address, network)).rejects.toThrow(words);
    expect(opened).toEqual([]);
  });

  it('follows redirects and checks each address anew', async () => {
    const port = await serve(({ url }, response) => {
      if (url === '/first') response.writeHead(302, { location: '/second' }).end();
      else if (url === '/second') response.writeHead(301, { location: 'https://cdn.example.org/n' }).end();
      else if (url === '/inward') response.writeHead(307, { location: 'https://inside.example.org/' }).end();
      else if (url === '/downgrade') response.writeHead(302, { location: 'http://example.org/' }).end();
      else if (url === '/literal') response.writeHead(302, { location: 'https://[fd00::1]/' }).end();
      else if (url === '/nowhere') response.writeHead(302).end();
      else if (url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else response.end(notebook);
    });
    const names = { 'cdn.example.org': ['2606:4700::1'], 'inside.example.org': ['192.168.0.1'] };
    const { network, opened } = networkTo(port, names);
    expect((await fetchHttps('https://example.org/first', network)).name).toBe('first');
    expect(opened.map(({ address }) => address)).toEqual(['93.184.216.34', '93.184.216.34', '2606:4700::1']);

    const at = (path: string) => fetchHttps(`https://example.org${path}`, network);
    await expect(at('/inward')).rejects.toThrow('inside.example.org cannot be found on the public internet');
    await expect(at('/downgrade')).rejects.toThrow('over https alone');
    await expect(at('/literal')).rejects.toThrow('cannot be found on the public internet');
    await expect(at('/nowhere')).rejects.toThrow('sends on to no address');
    opened.length = 0;
    await expect(at('/loop')).rejects.toThrow('sends on more than 5 times');
    expect(opened).toHaveLength(limits.redirects + 1);
  });

  it('takes http from its own machine alone, and only where the host has said so', async () => {
    const port = await serve(({ url }, response) => {
      if (url === '/away') response.writeHead(302, { location: 'http://example.org/' }).end();
      else response.end(notebook);
    });
    const local = { allowed: 'localhost' } as const;
    for (const name of ['localhost', '127.0.0.1']) {
      expect((await fetchRemote(`http://${name}:${port}/a.ipynb`, local)).text).toBe(notebook);
    }
    await expect(fetchRemote(`http://localhost:${port}/away`, local)).rejects.toThrow('over https alone');
    await expect(fetchRemote('http://10.0.0.1/a.ipynb', local)).rejects.toThrow('over https alone');

    const { network, opened } = networkTo(1, { localhost: ['10.0.0.1'] });
    await expect(fetchRemote('http://localhost/a', { ...local, network })).rejects.toThrow('cannot be found');
    expect(opened).toEqual([]);
  });

  it('is not sent to its own machine from elsewhere, whatever the host has said', async () => {
    const port = await serve((_, response) =>
      response.writeHead(302, { location: 'http://localhost:1/' }).end(),
    );
    const { network, opened } = networkTo(port);
    const asked = fetchRemote('https://example.org/', { allowed: 'localhost', network });
    await expect(asked).rejects.toThrow('over https alone');
    expect(opened).toHaveLength(1);
  });

  it.each([
    [413, 'announced', { 'content-length': String(limits.notebookBytes + 1) }],
    [413, 'not announced', {}],
  ])('ends with %i where the notebook is too large, %s', async (status, _, headers) => {
    let sent = 0;
    const port = await serve((_request, response) => {
      response.writeHead(200, headers);
      const piece = Buffer.alloc(1_000_000, ' ');
      const send = () => {
        for (; sent < 100 && !response.destroyed; sent++) if (!response.write(piece)) break;
        if (sent < 100 && !response.destroyed) {
          sent++;
          response.once('drain', send);
        }
      };
      send();
    });
    const { network } = networkTo(port);
    await expect(fetchHttps('https://example.org/big', network)).rejects.toMatchObject({
      status,
      message: expect.stringContaining('larger than 10 MB'),
    });
    expect(sent).toBeLessThan(60);
  });

  it('ends when the time is over, while connecting, waiting or reading', async () => {
    const port = await serve(({ url }, response) => {
      if (url === '/slow') response.write('{');
    });
    const { network } = networkTo(port);
    const never: Network = { ...network, resolve: () => new Promise(() => {}) };
    for (const [path, way] of [
      ['/silent', network],
      ['/slow', network],
      ['/name', never],
    ] as const) {
      await expect(fetchHttps(`https://example.org${path}`, way, 100)).rejects.toMatchObject({
        status: 504,
        message: 'example.org did not send the notebook within 0.1 s.',
      });
    }
  });

  it.each<[string, RequestListener, number, string]>([
    ['missing', (_, response) => response.writeHead(404).end(), 404, 'has no notebook at this address'],
    ['failing', (_, response) => response.writeHead(500).end(), 502, 'answered with status 500'],
    [
      'packed',
      (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
      502,
      'packed (gzip), unasked',
    ],
    ['no text', (_, response) => response.end(Buffer.from([0xff, 0xfe, 0])), 415, 'is not text'],
    ['broken off', (request) => request.socket.destroy(), 502, 'could not be reached'],
    [
      'broken off later',
      (_, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{', () => response.destroy());
      },
      502,
      'broke off in the middle',
    ],
  ])('says what is wrong with an answer that is %s', async (_, listener, status, words) => {
    const { network } = networkTo(await serve(listener));
    const asked = fetchHttps('https://example.org/a.ipynb', network);
    await expect(asked).rejects.toMatchObject({ status, message: expect.stringContaining(words) });
  });

  it.each(['{"secret": 1}', '<!DOCTYPE html>', 'root:x:0:0'])(
    'hands on nothing but notebooks: not %s',
    async (text) => {
      const { network } = networkTo(await serve((_, response) => response.end(text)));
      await expect(fetchHttps('https://example.org/a.ipynb', network)).rejects.toThrow(
        'a.ipynb is not a notebook',
      );
    },
  );
});

describe('the answer to the page', () => {
  const ask = (body: string, headers: Record<string, string> = {}) =>
    new Request('http://localhost/api/notebook', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
  const good = JSON.stringify({ url: 'https://example.org/a.ipynb' });
  const open = (environment: Record<string, string> = {}) => {
    const fetchNotebook = vi.fn(async () => ({ name: 'a.ipynb', text: notebook }));
    return { answer: createAnswer({ environment, fetchNotebook }), fetchNotebook };
  };

  it('is the notebook', async () => {
    const { answer, fetchNotebook } = open();
    const response = await answer(ask(good));
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ name: 'a.ipynb', text: notebook });
    expect(fetchNotebook).toHaveBeenCalledWith('https://example.org/a.ipynb', { allowed: 'https' });
  });

  it.each<[string, string, Record<string, string>, number]>([
    ['no JSON', '{', {}, 400],
    ['no address', '{}', {}, 400],
    ['more than an address', '{"url":"https://a.org","x":1}', {}, 400],
    ['too much', `{"url":"${'x'.repeat(20_000)}"}`, {}, 413],
    ['what a form sends', good, { 'content-type': 'text/plain' }, 415],
    ['what another page sends', good, { 'sec-fetch-site': 'cross-site' }, 403],
    ['what the sandbox sends', good, { 'sec-fetch-site': 'same-site' }, 403],
  ])('refuses %s', async (_, body, headers, status) => {
    const { answer, fetchNotebook } = open();
    const response = await answer(ask(body, headers));
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ message: expect.any(String) });
    expect(fetchNotebook).not.toHaveBeenCalled();
  });

  it('is no where the host has turned it off', async () => {
    const { answer, fetchNotebook } = open({ NOTEBOOK_URLS: 'off' });
    const response = await answer(ask(good));
    expect(response.status).toBe(403);
    expect(fetchNotebook).not.toHaveBeenCalled();
  });

  it('allows the own machine where the host has said so', async () => {
    const { answer, fetchNotebook } = open({ NOTEBOOK_URLS: 'localhost' });
    await answer(ask(good));
    expect(fetchNotebook).toHaveBeenCalledWith(expect.any(String), { allowed: 'localhost' });
  });

  it('is to wait where one client asks too often, and others need not', async () => {
    const { answer } = open();
    const from = (client: string) => answer(ask(good, { 'x-lantern-client': client }));
    for (let i = 0; i < limits.requestsPerClient; i++) expect((await from('a')).status).toBe(200);
    const refused = await from('a');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await from('b')).status).toBe(200);
  });

  it('is to try again while as many are fetched as may be', async () => {
    const fetchNotebook = () => new Promise<never>(() => {});
    const answer = createAnswer({ environment: {}, fetchNotebook });
    for (let i = 0; i < limits.atOnce; i++) void answer(ask(good));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await answer(ask(good))).status).toBe(503);
  });

  it('tells nothing of a fault of ours', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fetchNotebook = async () => {
      throw new Error('a secret of the server');
    };
    const response = await createAnswer({ environment: {}, fetchNotebook })(ask(good));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    error.mockRestore();
  });
});

describe('how often', () => {
  it('counts in a window that slides, by client and for all', () => {
    let now = 0;
    const rate = createRateLimit({ perClient: 2, ofAll: 3, windowMs: 10_000 }, () => now);
    expect([rate.take('a'), rate.take('a'), rate.take('a')]).toEqual([null, null, 10]);
    now = 4000;
    expect([rate.take('b'), rate.take('b'), rate.take('c')]).toEqual([null, 6, 6]);
    now = 10_000;
    expect([rate.take('a'), rate.take('b'), rate.take('a')]).toEqual([null, null, 4]);
  });

  it('goes by the connection, and behind a proxy by what that has seen last', () => {
    const request = {
      headers: { 'x-forwarded-for': '6.6.6.6, 9.9.9.9' },
      socket: { remoteAddress: '10.0.0.1' },
    };
    expect(clientOf(request, { appOrigin: null })).toBe('10.0.0.1');
    expect(clientOf(request, { appOrigin: 'https://a.org' })).toBe('9.9.9.9');
    expect(clientOf({ ...request, headers: {} }, { appOrigin: 'https://a.org' })).toBe('10.0.0.1');
  });
});
