// What nbformat 4.5 says of a valid file (nbformat.v4.5.schema.json), strictly: nothing more and nothing less may stand
// in it. nbformat itself has judged the same files; see tests/fixtures/ipynb/generate.py.
import * as z from 'zod';

const multiline = z.union([z.string(), z.array(z.string())]);
const isJson = (type: string) => /^application\/(.*\+)?json$/.test(type);
const mimeBundle = z
  .record(z.string(), z.unknown())
  .refine((data) =>
    Object.entries(data).every(([type, value]) => isJson(type) || multiline.safeParse(value).success),
  );
const count = z.int().nonnegative().nullable();
const tags = z
  .array(z.string().regex(/^[^,]+$/))
  .refine((each) => new Set(each).size === each.length)
  .optional();
const ofEveryCell = {
  name: z.string().regex(/^.+$/).optional(),
  tags,
  jupyter: z.record(z.string(), z.unknown()).optional(),
};

const output = z.discriminatedUnion('output_type', [
  z.strictObject({
    output_type: z.literal('execute_result'),
    data: mimeBundle,
    metadata: z.looseObject({}),
    execution_count: count,
  }),
  z.strictObject({ output_type: z.literal('display_data'), data: mimeBundle, metadata: z.looseObject({}) }),
  z.strictObject({ output_type: z.literal('stream'), name: z.string(), text: multiline }),
  z.strictObject({
    output_type: z.literal('error'),
    ename: z.string(),
    evalue: z.string(),
    traceback: z.array(z.string()),
  }),
]);

const common = { id: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/), source: multiline };
const attachments = z.record(z.string(), mimeBundle).optional();

const cell = z.discriminatedUnion('cell_type', [
  z.strictObject({
    cell_type: z.literal('code'),
    ...common,
    metadata: z.looseObject({
      ...ofEveryCell,
      collapsed: z.boolean().optional(),
      scrolled: z.union([z.boolean(), z.literal('auto')]).optional(),
      execution: z.record(z.string(), z.string()).optional(),
    }),
    outputs: z.array(output),
    execution_count: count,
  }),
  z.strictObject({
    cell_type: z.literal('markdown'),
    ...common,
    metadata: z.looseObject(ofEveryCell),
    attachments,
  }),
  z.strictObject({
    cell_type: z.literal('raw'),
    ...common,
    metadata: z.looseObject({ ...ofEveryCell, format: z.string().optional() }),
    attachments,
  }),
]);

export const validNotebook = z.strictObject({
  metadata: z.looseObject({
    kernelspec: z.looseObject({ name: z.string(), display_name: z.string() }).optional(),
    language_info: z.looseObject({ name: z.string() }).optional(),
    orig_nbformat: z.never().optional(),
    title: z.string().optional(),
    authors: z.array(z.unknown()).optional(),
  }),
  nbformat: z.literal(4),
  nbformat_minor: z.int().min(5),
  cells: z
    .array(cell)
    .refine((cells) => new Set(cells.map(({ id }) => id)).size === cells.length, 'each id may stand once'),
});
