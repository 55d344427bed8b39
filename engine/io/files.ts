// The sandbox's own small file system: names and bytes in memory, gone with the worker. torch.save writes here and
// torch.load reads here; the page can list, fetch and bring files by the same few functions. It knows no format.
import { RuntimeError } from '../backend';
import { limits } from './limits';

/** What reading throws for the name of a file that the notebook does not have. */
export class FileNotFoundError extends Error {
  override name = 'FileNotFoundError';
}

export interface FileEntry {
  path: string;
  bytes: number;
  /** A file that is still being written has no bytes yet. */
  isPending: boolean;
}

const files = new Map<string, Uint8Array | Promise<Uint8Array>>();
const watchers = new Set<(path: string) => void>();

/** './models//net.pth' and 'models/net.pth' are one file. */
export function normalisePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  const name = parts.join('/');
  if (name === '' || name.length > limits.pathChars) throw new FileNotFoundError(noSuch(path));
  return name;
}

function noSuch(path: string): string {
  return `[Errno 2] No such file or directory: '${path.slice(0, limits.pathChars)}'`;
}

export function writeFile(path: string, bytes: Uint8Array): void {
  const name = normalisePath(path);
  const others = listFiles().reduce((sum, file) => sum + (file.path === name ? 0 : file.bytes), 0);
  if (others + bytes.length > limits.filesBytes) {
    throw new RuntimeError(
      `[Errno 28] No space left: the notebook's files hold ${others} bytes, and '${path}' with ${bytes.length} would pass the limit of ${limits.filesBytes}`,
    );
  }
  files.set(name, bytes);
  for (const watch of watchers) watch(name);
}

/** Writes a file whose bytes are still on their way; the promise is to be awaited by whoever wrote. */
export async function writeFileLater(path: string, coming: Promise<Uint8Array>): Promise<void> {
  const name = normalisePath(path);
  files.set(name, coming);
  coming.catch(() => {});
  try {
    const bytes = await coming;
    if (files.get(name) === coming) writeFile(path, bytes);
  } catch (error) {
    if (files.get(name) === coming) files.delete(name);
    throw error;
  }
}

export function readFile(path: string): Uint8Array {
  const found = files.get(normalisePath(path));
  if (found === undefined) throw new FileNotFoundError(noSuch(path));
  if (found instanceof Promise)
    throw new RuntimeError(
      `'${path}' is still being written, since its values come from the GPU: write \`await\` before torch.save`,
    );
  return found;
}

export function hasFile(path: string): boolean {
  return files.get(normalisePath(path)) instanceof Uint8Array;
}

export function removeFile(path: string): void {
  const name = normalisePath(path);
  if (!files.delete(name)) throw new FileNotFoundError(noSuch(path));
  for (const watch of watchers) watch(name);
}

export function listFiles(): FileEntry[] {
  return [...files].map(([path, content]) => ({
    path,
    bytes: content instanceof Uint8Array ? content.length : 0,
    isPending: content instanceof Promise,
  }));
}

/** Tells of every file that is written or removed, until the function that it gives is called. */
export function watchFiles(watch: (path: string) => void): () => void {
  watchers.add(watch);
  return () => watchers.delete(watch);
}
