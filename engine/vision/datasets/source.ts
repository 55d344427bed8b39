// Where published data sets come from: the sandbox origin's own /datasets folder. The ways to ask are taken from the
// worker before any cell runs and never leave this file, which asks for nothing but data sets by plain names.
// A test, or a script in Node, gives a source of its own.

export interface DatasetSource {
  /** The bytes of a file such as 'mnist/index.json' at once; null where there is none. */
  readNow(path: string): Uint8Array | null;
  /** The same without holding the worker up. */
  read(path: string): Promise<Uint8Array | null>;
}

const nothing: DatasetSource = { readNow: () => null, read: async () => null };

let source: DatasetSource | null = null;

export function setDatasetSource(next: DatasetSource | null): void {
  source = next;
}

const { apply } = Reflect;
const plainPath = /^[a-z0-9-]{1,40}\/[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/;
const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/;
const isPlain = RegExp.prototype.test;

/** Whether an index may name a file so: never an address, never another folder. */
export function isPlainName(name: unknown): boolean {
  return typeof name === 'string' && apply(isPlain, plainName, [name]);
}

function checked(path: string): string {
  if (!apply(isPlain, plainPath, [path])) throw new Error(`internal: '${path}' is not a data set's file`);
  return path;
}

function fromOrigin(): DatasetSource {
  const { fetch, XMLHttpRequest: Request, location } = globalThis;
  if (typeof location === 'undefined' || typeof Request === 'undefined') return nothing;
  const base = `${location.origin}/datasets/`;
  const { open, send } = Request.prototype;
  const getter = (name: 'status' | 'response') =>
    Object.getOwnPropertyDescriptor(Request.prototype, name)!.get!;
  const [statusOf, responseOf] = [getter('status'), getter('response')];
  const setType = Object.getOwnPropertyDescriptor(Request.prototype, 'responseType')!.set!;
  const bytesOf = globalThis.Response.prototype.arrayBuffer;
  return {
    readNow(path) {
      const request = new Request();
      apply(open, request, ['GET', base + checked(path), false]);
      apply(setType, request, ['arraybuffer']);
      try {
        apply(send, request, []);
      } catch {
        return null;
      }
      return apply(statusOf, request, []) === 200 ? new Uint8Array(apply(responseOf, request, [])) : null;
    },
    async read(path) {
      const response = await apply(fetch, globalThis, [base + checked(path)]);
      return response.status === 200 ? new Uint8Array(await apply(bytesOf, response, [])) : null;
    },
  };
}

const origin = fromOrigin();

export function datasetSource(): DatasetSource {
  return source ?? origin;
}
