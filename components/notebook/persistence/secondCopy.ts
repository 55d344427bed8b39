// A second copy of the reader's text, in files that the browser keeps for the page alone (the origin private file
// system): IndexedDB alone is not enough. Chromium keeps all of an origin's databases in one log, and goes on writing
// behind a record that a kill has torn; the opening after the next then finds the log damaged and throws it away
// whole. It must not know React, IndexedDB or the stores. Nothing here fails: it is the spare.
import { type DocumentRecord, documentRecordSchema } from './records';

/** While the reader types, the copy is at most so much behind. */
const everyMs = 1000;
/** Storage that does not answer holds nobody up for longer. */
const withinMs = 1000;
const folderName = 'notebooks';

export interface SecondCopy {
  /** What is there of a notebook; null where there is nothing, or nothing that can be read. */
  read(slug: string): Promise<DocumentRecord | null>;
  /** The names of all that are there. */
  list(): Promise<string[]>;
  /** Takes a copy away. When it resolves it is gone, or cannot be. */
  remove(slug: string): Promise<void>;
  /** Soon replaces the copy; of several within a short time the last one is written. */
  put(document: DocumentRecord): void;
  /** Begins to write what waits. When it resolves it is written, or cannot be. */
  flush(): Promise<void>;
}

/** @param openRoot the origin's private folder; may be rejected, where the browser has none or forbids it. */
export function createSecondCopy(openRoot: () => Promise<FileSystemDirectoryHandle>): SecondCopy {
  let folder: Promise<FileSystemDirectoryHandle> | null = null;
  let waiting: DocumentRecord | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<void> | null = null;

  const openFolder = () => {
    folder ??= openRoot().then((root) => root.getDirectoryHandle(folderName, { create: true }));
    return folder;
  };

  const writeNow = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    writing ??= writeWaiting().finally(() => {
      writing = null;
    });
    return writing;
  };

  const writeWaiting = async () => {
    const document = waiting;
    waiting = null;
    if (document === null) return;
    try {
      const file = await (await openFolder()).getFileHandle(nameOf(document.slug), { create: true });
      // The file is replaced whole when the stream is closed; whoever is killed before that leaves it as it was.
      const stream = await file.createWritable();
      await stream.write(JSON.stringify(document));
      await stream.close();
    } catch {
      // Forbidden, full, or not to be had in this browser.
    }
  };

  return {
    async read(slug) {
      const reading = openFolder()
        .then((open) => open.getFileHandle(nameOf(slug)))
        .then((handle) => handle.getFile())
        .then((file) => file.text())
        .then((text) => documentRecordSchema.safeParse(JSON.parse(text)).data ?? null)
        .catch(() => null);
      const document = await within(reading, null);
      return document?.slug === slug ? document : null;
    },
    async list() {
      const reading = openFolder()
        .then(async (open) => {
          const names: string[] = [];
          for await (const name of open.keys()) names.push(name);
          return names.flatMap((name) => slugOf(name) ?? []);
        })
        .catch(() => []);
      return within(reading, []);
    },
    async remove(slug) {
      if (waiting?.slug === slug) waiting = null;
      const removing = (async () => {
        await writing;
        await (await openFolder()).removeEntry(nameOf(slug));
      })();
      await within(
        removing.catch(() => {}),
        undefined,
      );
    },
    put(document) {
      waiting = document;
      timer ??= setTimeout(() => void writeNow(), everyMs);
    },
    async flush() {
      await within(
        (async () => {
          await writing;
          if (waiting !== null) await writeNow();
        })(),
        undefined,
      );
    },
  };
}

const nameOf = (slug: string) => `${encodeURIComponent(slug)}.json`;

function slugOf(name: string): string | null {
  try {
    return name.endsWith('.json') ? decodeURIComponent(name.slice(0, -'.json'.length)) : null;
  } catch {
    // A name that is none of ours.
    return null;
  }
}

async function within<T>(promise: Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), withinMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
