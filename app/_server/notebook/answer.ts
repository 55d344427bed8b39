// Answers a reader's page that asks for a notebook by its address: checks who asks, how often and for what, and says in
// words what was wrong. The page has no way of its own to other origins.
import * as z from 'zod';
import { NotebookUrls } from '../../runtimeConfig';
import { RemoteError } from './errors';
import { fetchRemote, type RemoteNotebook, type RemoteOptions } from './fetchRemote';
import { limits } from './limits';
import { createRateLimit } from './rateLimit';

const questionSchema = z.strictObject({ url: z.string().trim().min(1).max(2000) });

interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly fetchNotebook: (address: string, options: RemoteOptions) => Promise<RemoteNotebook>;
}

export function createAnswer({ environment, fetchNotebook }: Surroundings) {
  const rate = createRateLimit({
    perClient: limits.requestsPerClient,
    ofAll: limits.requestsOfAll,
    windowMs: limits.windowMs,
  });
  let busy = 0;

  return async (request: Request): Promise<Response> => {
    try {
      const allowed = NotebookUrls.parse(environment.NOTEBOOK_URLS || undefined);
      if (allowed === 'off') {
        throw new RemoteError(403, 'This server fetches no notebooks. Download yours, and open the file.');
      }
      checkAsker(request);
      const { url } = await readQuestion(request);
      const waitSeconds = rate.take(request.headers.get('x-lantern-client') ?? 'unknown');
      if (waitSeconds !== null) {
        return say(429, `Too many notebooks at once. Try again in ${waitSeconds} s.`, {
          'retry-after': String(waitSeconds),
        });
      }
      if (busy >= limits.atOnce) throw new RemoteError(503, 'The server is fetching for others. Try again.');
      busy += 1;
      try {
        return reply(200, await fetchNotebook(url, { allowed }));
      } finally {
        busy -= 1;
      }
    } catch (error) {
      if (error instanceof RemoteError) return say(error.status, error.message);
      if (error instanceof Error && error.name === 'NotebookError') return say(415, error.message);
      console.error('internal: a notebook could not be fetched:', error);
      return say(500, 'internal: the notebook could not be fetched.');
    }
  };
}

export const answer = createAnswer({ environment: process.env, fetchNotebook: fetchRemote });

/** Only a page of our own: others' pages can send no JSON here without being asked first, and are told no. */
function checkAsker({ headers }: Request): void {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') throw new RemoteError(403, 'Only this app may ask.');
  if (headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() !== 'application/json') {
    throw new RemoteError(415, 'Ask with JSON: {"url": "https://..."}.');
  }
}

async function readQuestion(request: Request): Promise<z.infer<typeof questionSchema>> {
  let json: unknown;
  try {
    json = JSON.parse(await readShort(request));
  } catch (error) {
    if (error instanceof RemoteError) throw error;
    json = undefined;
  }
  const question = questionSchema.safeParse(json);
  if (!question.success) throw new RemoteError(400, 'Ask with {"url": "https://..."} and nothing else.');
  return question.data;
}

async function readShort({ body }: Request): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) break;
    bytes += value.byteLength;
    if (bytes > limits.requestBytes) {
      await reader?.cancel();
      throw new RemoteError(413, 'The question is too long.');
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function say(status: number, message: string, headers: Record<string, string> = {}): Response {
  return reply(status, { message }, headers);
}

function reply(status: number, body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
}
