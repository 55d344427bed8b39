// What the page is told of the server's settings: the sandbox's address (a whole origin where it is hosted, else a port
// beside the app's), whether notebooks are fetched by address, and where lessons are kept as notebooks elsewhere.
import * as z from 'zod';

const Port = z.coerce.number().int().min(1).max(65535);

/** Which notebooks the server fetches by address; scripts/settings.mjs says what each word means. */
export const NotebookUrls = z.enum(['off', 'https', 'localhost']).default('https');

const Environment = z.object({
  PORT: Port.default(3000),
  RUNNER_PORT: Port.optional(),
  RUNNER_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  NOTEBOOK_URLS: NotebookUrls,
  NOTEBOOK_LINK: z
    .string()
    .regex(/^https?:\/\//i)
    .optional(),
});

export interface RuntimeConfig {
  readonly runnerOrigin: string | null;
  readonly runnerPort: number;
  readonly notebookUrls: boolean;
  readonly notebookLink: string | null;
}

export function readRuntimeConfig(environment: Readonly<Record<string, string | undefined>>): RuntimeConfig {
  const given = Environment.parse({
    PORT: environment.PORT || undefined,
    RUNNER_PORT: environment.RUNNER_PORT || undefined,
    RUNNER_ORIGIN: environment.RUNNER_ORIGIN || undefined,
    NOTEBOOK_URLS: environment.NOTEBOOK_URLS || undefined,
    NOTEBOOK_LINK: environment.NOTEBOOK_LINK || undefined,
  });
  return {
    runnerOrigin: given.RUNNER_ORIGIN === undefined ? null : new URL(given.RUNNER_ORIGIN).origin,
    runnerPort: given.RUNNER_PORT ?? given.PORT + 1,
    notebookUrls: given.NOTEBOOK_URLS !== 'off',
    notebookLink: given.NOTEBOOK_LINK ?? null,
  };
}
