// A notebook inside a link: its text, compressed, in the part of the address that no server is sent. What comes out of a
// link was written by anybody: it is measured while it is unpacked, and checked before anything else sees it.
// It must not know React or storage, and runs nothing.
import { Deflate, Inflate, strFromU8, strToU8 } from 'fflate';
import * as z from 'zod/mini';
import { languageSchema } from '../../../engine/runner/protocol';
import { newCell } from '../store/cell';
import type { DocumentState } from '../store/document';
import { maxTitleChars, type NewNotebook, untitled } from './ownNotebooks';
import { sharedStart } from './place';

export const shareLimits = {
  /** Longer links are cut by what carries them: mail, chats, other people's forms. */
  linkChars: 8000,
  /** What is read is not longer than what another Lantern may have written, generously. */
  readChars: 100_000,
  /** However small it came: a few letters can be made to unpack to gigabytes. */
  unpackedBytes: 2_000_000,
  cells: 1000,
  sourceChars: 200_000,
} as const;

const sharedSchema = z.object({
  format: z.literal(1),
  title: z.string().check(z.maxLength(maxTitleChars)),
  language: languageSchema,
  cells: z
    .array(
      z.object({
        kind: z.enum(['code', 'markdown']),
        source: z.string().check(z.maxLength(shareLimits.sourceChars)),
      }),
    )
    .check(z.minLength(1), z.maxLength(shareLimits.cells)),
});

/** A link that holds no notebook; the message is for the reader. */
export class LinkError extends Error {
  override readonly name = 'LinkError';
}

/** The fragment, with its "#"; null where the notebook is too long for a link. */
export function toFragment(
  state: Pick<DocumentState, 'title' | 'language' | 'order' | 'cells'>,
): string | null {
  const { title, language, order, cells } = state;
  const shared: z.infer<typeof sharedSchema> = {
    format: 1,
    title,
    language,
    cells: order.map((id) => ({ kind: cells[id]!.kind, source: cells[id]!.source })),
  };
  if (!sharedSchema.safeParse(shared).success) return null;
  const fragment = `${sharedStart}${toBase64Url(pack(JSON.stringify(shared)))}`;
  return fragment.length <= shareLimits.linkChars ? fragment : null;
}

/** @throws LinkError */
export function fromFragment(fragment: string): NewNotebook {
  if (!fragment.startsWith(sharedStart)) throw new LinkError('This link holds no notebook.');
  const data = fragment.slice(sharedStart.length);
  if (data.length > shareLimits.readChars) throw new LinkError('This link is too long to be a notebook.');
  let value: unknown;
  try {
    value = JSON.parse(unpack(fromBase64Url(data)));
  } catch (error) {
    if (error instanceof LinkError) throw error;
    throw new LinkError('This link is damaged: perhaps its end was cut off on the way.');
  }
  const parsed = sharedSchema.safeParse(value);
  if (!parsed.success) throw new LinkError('What this link holds is not a notebook of Lantern.');
  const { title, language, cells } = parsed.data;
  return {
    title: title.trim() || untitled,
    language,
    cells: cells.map(({ kind, source }) => newCell(kind, language, source)),
  };
}

function pack(text: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: 9 }, (chunk) => chunks.push(chunk));
  deflate.push(strToU8(text), true);
  return joined(chunks);
}

/** In small steps, so that what grows beyond the limit is never held. */
function unpack(bytes: Uint8Array): string {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const inflate = new Inflate((chunk, final) => {
    size += chunk.length;
    isWhole ||= final;
    if (size > shareLimits.unpackedBytes) throw new LinkError('The notebook in this link is too large.');
    chunks.push(chunk);
  });
  const step = 256;
  for (let from = 0; from < bytes.length; from += step) {
    inflate.push(bytes.subarray(from, from + step), from + step >= bytes.length);
  }
  if (!isWhole) throw new Error('the end is missing');
  return strFromU8(joined(chunks));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
}
