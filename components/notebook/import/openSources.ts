// A file or an address of the reader's becomes an opened notebook. It must not know React; what reads the format is
// fetched when the first one comes.
import * as z from 'zod/mini';
import { NotebookError } from '../ipynb/errors';
import { limits } from '../ipynb/limits';
import type { ImportedNotebook } from './importNotebook';

const answerSchema = z.object({ name: z.string(), text: z.string() });
const refusalSchema = z.object({ message: z.string().check(z.maxLength(2000)) });

export async function openFile(file: Pick<File, 'name' | 'size' | 'text'>): Promise<ImportedNotebook> {
  // Before the browser reads it into memory.
  if (file.size > limits.notebookBytes) {
    throw new NotebookError(
      `${file.name} has ${Math.ceil(file.size / 1e6)} MB, and at most ${limits.notebookBytes / 1e6} can be opened.`,
      'Clear its outputs in Jupyter (Edit, Clear Outputs of All Cells) and save it.',
    );
  }
  const text = await file.text();
  return read(text, file.name);
}

/** Asks our own server for it, since the page may ask nobody else. */
export async function openAddress(address: string): Promise<ImportedNotebook> {
  const response = await fetch('/api/notebook', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url: address }),
  }).catch(() => {
    throw new NotebookError(
      'The server could not be asked for the notebook.',
      'Try again when you are online.',
    );
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    const refusal = refusalSchema.safeParse(answer);
    throw new Error(refusal.data?.message ?? `The server could not fetch it (status ${response.status}).`);
  }
  const { name, text } = answerSchema.parse(answer);
  return read(text, name);
}

async function read(text: string, name: string): Promise<ImportedNotebook> {
  const { importNotebook } = await import('./importNotebook');
  return importNotebook(text, name);
}

/** What a drop or a paste brings: files, else an address; nothing of either where it is neither. */
export function sourcesIn(data: Pick<DataTransfer, 'getData'> & { readonly files: Iterable<File> }): {
  readonly files: readonly File[];
  readonly address: string | null;
} {
  const files = [...data.files];
  if (files.length > 0) return { files, address: null };
  const [line = ''] = (data.getData('text/uri-list') || data.getData('text/plain'))
    .split(/\r?\n/)
    .filter((each) => !each.startsWith('#'));
  return { files: [], address: isAddress(line.trim()) ? line.trim() : null };
}

export function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}
