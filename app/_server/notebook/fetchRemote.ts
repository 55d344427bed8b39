// Fetches a notebook by its address for a reader, and lets nobody use that to reach into the server's own network: each
// address on the way (redirects too) is resolved, checked, and then connected to as it was checked, so that a name that
// resolves to something else a moment later changes nothing.
import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { readNotebookFile } from '../../../components/notebook/ipynb/read';
import { isLoopback, isPublic } from './addresses';
import { RemoteError } from './errors';
import { limits } from './limits';
import { rawAddress } from './rawAddress';

export interface Machine {
  readonly address: string;
  readonly family: number;
}

/** The two ways out of the server, so that a test needs neither names nor certificates. */
export interface Network {
  resolve(hostname: string): Promise<readonly Machine[]>;
  open(url: URL, machine: Machine, signal: AbortSignal): Promise<IncomingMessage>;
}

export interface RemoteOptions {
  /** 'localhost' also allows http on the server's own machine, for who develops there. */
  readonly allowed: 'https' | 'localhost';
  readonly network?: Network;
  readonly withinMs?: number;
}

export interface RemoteNotebook {
  readonly name: string;
  readonly text: string;
}

/** @throws RemoteError, or NotebookError where what came is not a notebook */
export async function fetchRemote(
  address: string,
  { allowed, network = internet, withinMs = limits.withinMs }: RemoteOptions,
): Promise<RemoteNotebook> {
  const asked = parseAddress(address);
  const signal = AbortSignal.timeout(withinMs);
  try {
    const response = await follow(rawAddress(asked), allowed === 'localhost', network, signal);
    const text = await readText(response, asked);
    const name = nameOf(asked);
    // Whoever asks gets notebooks and nothing else.
    readNotebookFile(text, name);
    return { name, text };
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new RemoteError(504, `${asked.host} did not send the notebook within ${withinMs / 1000} s.`);
  }
}

function parseAddress(address: string): URL {
  if (!URL.canParse(address)) {
    throw new RemoteError(
      400,
      `"${address.slice(0, 200)}" is not an address: write it like https://example.org/a.ipynb.`,
    );
  }
  return new URL(address);
}

/** The answer at the end of the redirects. */
async function follow(
  start: URL,
  mayBeLocal: boolean,
  network: Network,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  let url = start;
  let local = mayBeLocal;
  for (let redirects = 0; redirects <= limits.redirects; redirects++) {
    const isLocal = local && isLocalName(url.hostname);
    checkForm(url, isLocal);
    // A page of the internet may not send the server to its own machine.
    local = isLocal;
    const response = await network
      .open(url, await findMachine(url, isLocal, network, signal), signal)
      .catch((error: unknown) => {
        if (signal.aborted || error instanceof RemoteError) throw error;
        throw new RemoteError(502, `${url.host} could not be reached.`);
      });
    const { statusCode = 0, headers } = response;
    if (![301, 302, 303, 307, 308].includes(statusCode)) return checkAnswer(response, url);
    response.destroy();
    if (headers.location === undefined || !URL.canParse(headers.location, url)) {
      throw new RemoteError(502, `${url.host} sends on to no address.`);
    }
    url = new URL(headers.location, url);
  }
  throw new RemoteError(502, `${start.host} sends on more than ${limits.redirects} times.`);
}

function isLocalName(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname === '127.0.0.1';
}

function checkForm(url: URL, isLocal: boolean): void {
  const { protocol, port, username, password } = url;
  if (isLocal ? protocol !== 'https:' && protocol !== 'http:' : protocol !== 'https:') {
    throw new RemoteError(
      403,
      'Notebooks are fetched over https alone: give an address that begins with https://.',
    );
  }
  if (username !== '' || password !== '') {
    throw new RemoteError(
      403,
      'The address holds a user name or a password: give one that anybody may open.',
    );
  }
  if (port !== '' && !isLocal) {
    throw new RemoteError(
      403,
      `The address names the port ${port}: notebooks are fetched from the usual one alone.`,
    );
  }
}

/** The machine to connect to: checked here, and connected to by its number. */
async function findMachine(
  url: URL,
  isLocal: boolean,
  network: Network,
  signal: AbortSignal,
): Promise<Machine> {
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(hostname);
  const machines =
    family === 0
      ? await orAborted(network.resolve(hostname), signal).catch((): readonly Machine[] => [])
      : [{ address: hostname, family }];
  signal.throwIfAborted();
  const isMeant = isLocal ? isLoopback : isPublic;
  const [first] = machines;
  // One of several that is not public is enough to make the name suspicious.
  if (first === undefined || !machines.every(({ address }) => isMeant(address))) {
    throw new RemoteError(403, `${url.host} cannot be found on the public internet.`);
  }
  return first;
}

async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

function checkAnswer(response: IncomingMessage, url: URL): IncomingMessage {
  const { statusCode = 0, headers } = response;
  const refuse = (status: number, words: string): never => {
    response.destroy();
    throw new RemoteError(status, words);
  };
  if (statusCode === 404 || statusCode === 410) {
    refuse(404, `${url.host} has no notebook at this address. Is it public, and is its name right?`);
  }
  if (statusCode !== 200)
    refuse(502, `${url.host} answered with status ${statusCode} instead of a notebook.`);
  const encoding = headers['content-encoding'] ?? 'identity';
  // What is small on the way and huge when unpacked is not looked at.
  if (encoding !== 'identity') refuse(502, `${url.host} sends the notebook packed (${encoding}), unasked.`);
  if (Number(headers['content-length'] ?? 0) > limits.notebookBytes) refuse(413, tooLarge(url));
  return response;
}

function tooLarge(url: URL): string {
  return `The notebook on ${url.host} is larger than ${limits.notebookBytes / 1e6} MB. Download it, and open the file.`;
}

async function readText(response: IncomingMessage, url: URL): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > limits.notebookBytes) throw new RemoteError(413, tooLarge(url));
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof RemoteError) throw error;
    throw new RemoteError(502, `${url.host} broke off in the middle of the notebook.`);
  } finally {
    response.destroy();
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new RemoteError(415, `What ${url.host} sends is not text, so it is not a notebook.`);
  }
}

/** The last part of the address. */
function nameOf({ pathname, host }: URL): string {
  const last = pathname.split('/').findLast((part) => part !== '') ?? host;
  try {
    return decodeURIComponent(last).slice(0, 200);
  } catch {
    return last.slice(0, 200);
  }
}

const internet: Network = {
  resolve: (hostname) => lookup(hostname, { all: true }),
  open: openPinned,
};

/** Opens the address on that machine and no other, whatever its name resolves to by now. */
export function openPinned(url: URL, machine: Machine, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(url, {
      signal,
      // A connection of its own: a kept one may lead elsewhere.
      agent: false,
      lookup: (_hostname, { all }, callback) => {
        if (all) callback(null, [{ address: machine.address, family: machine.family }]);
        else callback(null, machine.address, machine.family);
      },
      headers: { accept: 'application/json, */*', 'accept-encoding': 'identity', 'user-agent': 'Lantern' },
    })
      .on('response', resolve)
      .on('error', reject)
      .end();
  });
}
