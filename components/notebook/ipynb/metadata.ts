// The metadata of a file as nbformat wants it: keys that it knows and finds wrong are taken out, since one of them
// would make the whole file invalid; all others are anybody's and stay.
import * as z from 'zod/mini';
import { isObject, type JsonObject } from './json';

const named = z.string().check(z.regex(/^.+$/));
const tags = z
  .array(z.string().check(z.regex(/^[^,]+$/)))
  .check(z.refine((each) => new Set(each).size === each.length));

const ofEveryCell = { name: named, tags, jupyter: z.record(z.string(), z.unknown()) };
const known = {
  markdown: ofEveryCell,
  raw: { ...ofEveryCell, format: z.string() },
  code: {
    ...ofEveryCell,
    collapsed: z.boolean(),
    scrolled: z.union([z.boolean(), z.literal('auto')]),
    execution: z.record(z.string(), z.string()),
  },
} as const;

const ofFile = {
  kernelspec: z.looseObject({ name: z.string(), display_name: z.string() }),
  language_info: z.looseObject({
    name: z.string(),
    codemirror_mode: z.optional(z.union([z.string(), z.record(z.string(), z.unknown())])),
    file_extension: z.optional(z.string()),
    mimetype: z.optional(z.string()),
    pygments_lexer: z.optional(z.string()),
  }),
  /** "Should never be written to a file." */
  orig_nbformat: z.never(),
  title: z.string(),
  authors: z.array(z.unknown()),
};

export function soundCellMetadata(metadata: JsonObject, type: keyof typeof known): JsonObject {
  return sound(metadata, known[type]);
}

export function soundFileMetadata(metadata: JsonObject): JsonObject {
  const { kernelspec } = metadata;
  // Some tools leave the name to display out.
  const complete =
    isObject(kernelspec) && kernelspec.display_name === undefined
      ? { ...metadata, kernelspec: { ...kernelspec, display_name: kernelspec.name } }
      : metadata;
  return sound(complete, ofFile);
}

function sound(metadata: JsonObject, schemas: Readonly<Record<string, z.ZodMiniType>>): JsonObject {
  return Object.fromEntries(
    Object.entries(metadata).filter(
      ([key, value]) => !Object.hasOwn(schemas, key) || schemas[key]!.safeParse(value).success,
    ),
  );
}
