// A progress bar of tqdm as plain data; the page draws it, and updates replace it.
import * as z from 'zod/mini';

const text = z.string().check(z.maxLength(500));

export const progressSchema = z.object({
  description: text,
  n: z.number(),
  /** Null where nobody knows. */
  total: z.nullable(z.number()),
  /** Seconds. */
  elapsed: z.number().check(z.nonnegative()),
  /** Units a second; null before there is one. */
  rate: z.nullable(z.number()),
  unit: text,
  postfix: text,
  isDone: z.boolean(),
  /** As tqdm prints what stands behind the bar, such as "3/10 [00:01<00:02,  2.91it/s]". */
  text: text,
});
