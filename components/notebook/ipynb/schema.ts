// The file format of Jupyter (nbformat 4.5) as schemas. What is read is put into one form: long text is one string,
// what may be missing is there. Metadata that nbformat does not know is anybody's and is kept as it is.
import * as z from 'zod/mini';
import type { JsonObject } from './json';
import { limits } from './limits';

/** The types whose data is JSON itself; all others hold text. */
export function isJsonType(mimeType: string): boolean {
  return /^application\/(.*\+)?json$/.test(mimeType);
}

const multiline = z.pipe(
  z.union([z.string(), z.array(z.string())]),
  z.transform((text) => (typeof text === 'string' ? text : text.join(''))),
);
const anything = z.record(z.string(), z.unknown());
const count = z.nullish(z.int().check(z.nonnegative()));
const orNothing = z.pipe(
  count,
  z.transform((n) => n ?? null),
);

/** Data by MIME type. Text stands as one string; JSON as it is. */
const mimeBundle = z.pipe(
  anything,
  z.transform((bundle, context) => {
    const data: [string, unknown][] = [];
    for (const [type, value] of Object.entries(bundle)) {
      if (isJsonType(type)) {
        data.push([type, value]);
        continue;
      }
      const text = multiline.safeParse(value);
      if (text.success) data.push([type, text.data]);
      else
        context.issues.push({ code: 'custom', input: value, message: `${type} is not text`, path: [type] });
    }
    return Object.fromEntries(data);
  }),
);
const withoutNull = z.pipe(
  z.nullish(anything),
  z.transform((metadata): JsonObject => metadata ?? {}),
);

export const fileOutputSchema = z.discriminatedUnion('output_type', [
  z.object({ output_type: z.literal('stream'), name: z._default(z.string(), 'stdout'), text: multiline }),
  z.object({ output_type: z.literal('display_data'), data: mimeBundle, metadata: withoutNull }),
  z.object({
    output_type: z.literal('execute_result'),
    data: mimeBundle,
    metadata: withoutNull,
    execution_count: z.catch(orNothing, null),
  }),
  z.object({
    output_type: z.literal('error'),
    ename: z._default(z.string(), 'Error'),
    evalue: z._default(z.string(), ''),
    traceback: z._default(z.array(z.string()), []),
  }),
]);
export type FileOutput = z.infer<typeof fileOutputSchema>;

const common = { id: z.optional(z.unknown()), metadata: withoutNull, source: multiline };
const attachments = z.optional(z.record(z.string(), mimeBundle));

/** Outputs are looked at one by one, since a notebook with a strange one is still a notebook. */
export const fileCellSchema = z.discriminatedUnion('cell_type', [
  z.object({
    cell_type: z.literal('code'),
    ...common,
    execution_count: z.catch(orNothing, null),
    outputs: z._default(z.array(z.unknown()).check(z.maxLength(limits.outputsPerCell)), []),
  }),
  z.object({ cell_type: z.literal('markdown'), ...common, attachments }),
  z.object({ cell_type: z.literal('raw'), ...common, attachments }),
]);

export const fileSchema = z.object({
  nbformat: z.int(),
  nbformat_minor: z.catch(z.int(), 0),
  metadata: withoutNull,
  cells: z.array(z.unknown()),
});

interface FileCellBase {
  /** Letters, digits, "-" and "_"; each once in a file. */
  readonly id: string;
  readonly metadata: JsonObject;
  readonly source: string;
}
export interface CodeFileCell extends FileCellBase {
  readonly cell_type: 'code';
  readonly execution_count: number | null;
  readonly outputs: readonly FileOutput[];
}
export interface TextFileCell extends FileCellBase {
  readonly cell_type: 'markdown' | 'raw';
  /** Pictures that the text shows, by name. */
  readonly attachments?: Attachments;
}
export type Attachments = Readonly<Record<string, JsonObject>>;
export type FileCell = CodeFileCell | TextFileCell;

export interface NotebookFile {
  readonly metadata: JsonObject;
  readonly cells: readonly FileCell[];
}
