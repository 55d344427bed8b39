// The sandbox's address from the environment: a whole origin where it is hosted, else a port beside the app's.
import * as z from 'zod';

const Port = z.coerce.number().int().min(1).max(65535);

const Environment = z.object({
  PORT: Port.default(3000),
  RUNNER_PORT: Port.optional(),
  RUNNER_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
});

export interface RuntimeConfig {
  readonly runnerOrigin: string | null;
  readonly runnerPort: number;
}

export function readRuntimeConfig(environment: Readonly<Record<string, string | undefined>>): RuntimeConfig {
  const given = Environment.parse({
    PORT: environment.PORT || undefined,
    RUNNER_PORT: environment.RUNNER_PORT || undefined,
    RUNNER_ORIGIN: environment.RUNNER_ORIGIN || undefined,
  });
  return {
    runnerOrigin: given.RUNNER_ORIGIN === undefined ? null : new URL(given.RUNNER_ORIGIN).origin,
    runnerPort: given.RUNNER_PORT ?? given.PORT + 1,
  };
}
