// Which language a notebook file is written in, and what a file says of ours.
import * as z from 'zod/mini';
import type { Language } from '../../../engine/runner/protocol';
import type { JsonObject } from './json';

const metadataSchema = z.object({
  kernelspec: z.catch(
    z.optional(z.object({ name: z.optional(z.string()), language: z.optional(z.string()) })),
    undefined,
  ),
  language_info: z.catch(z.optional(z.object({ name: z.optional(z.string()) })), undefined),
});

export interface Kernel {
  /** As the file calls it. */
  readonly name: string;
  readonly language: string;
}

/** What the file itself says; null where it names no kernel. */
export function kernelOf(metadata: JsonObject): Kernel | null {
  const { kernelspec, language_info: info } = metadataSchema.parse(metadata);
  const language = kernelspec?.language ?? info?.name ?? kernelspec?.name;
  if (language === undefined) return null;
  return { name: kernelspec?.name ?? language, language };
}

/** The language of ours that a kernel's cells are in; null for one that Lantern does not run. */
export function languageOf({ name, language }: Kernel): Language | null {
  for (const word of [language, name]) {
    if (/^(i?python|pypy|xpython|conda-.*-py$)/i.test(word)) return 'python';
    // JavaScript is TypeScript without types.
    if (/^(lantern-|tslab$|jslab$|deno$|typescript|javascript)/i.test(word)) return 'typescript';
  }
  return null;
}

/** Python is named as Jupyter and Colab name it, so that both open the file; TypeScript is Lantern's own. */
export const kernels: Readonly<Record<Language, JsonObject>> = {
  python: {
    kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
    language_info: { name: 'python', file_extension: '.py', mimetype: 'text/x-python' },
  },
  typescript: {
    kernelspec: {
      display_name: 'TypeScript (Lantern)',
      language: 'typescript',
      name: 'lantern-typescript',
    },
    language_info: { name: 'typescript', file_extension: '.ts', mimetype: 'text/typescript' },
  },
};
