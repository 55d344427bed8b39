// What the server says of itself: where cells run, and what its host allows and offers. Asked once a page.
import * as z from 'zod/mini';

const configSchema = z.object({
  runnerOrigin: z.nullable(z.string()),
  runnerPort: z.int().check(z.gte(1), z.lte(65535)),
  /** Whether the server fetches notebooks by their addresses for its readers. */
  notebookUrls: z.boolean(),
  /** Where a lesson is kept as a notebook elsewhere, with "{slug}" for its name; null where it is not. */
  notebookLink: z.nullable(z.string()),
});
export type HostConfig = z.infer<typeof configSchema>;

let asked: Promise<HostConfig> | null = null;

export function hostConfig(): Promise<HostConfig> {
  asked ??= ask().catch((error: unknown) => {
    // The next one asks again.
    asked = null;
    throw error;
  });
  return asked;
}

async function ask(): Promise<HostConfig> {
  const response = await fetch('/runtime-config', { cache: 'no-store' });
  if (!response.ok) throw new Error(`The server did not say where cells run (status ${response.status}).`);
  return configSchema.parse(await response.json());
}
