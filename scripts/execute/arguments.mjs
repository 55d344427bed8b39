// The command line of `npm run execute`: read and checked.
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { InputError } from './inputError.mjs';

export const usage =
  'Usage: npm run --silent execute -- IN.ipynb|LESSON.md [--output OUT.ipynb] ' +
  '[--backend webgpu|webgl|wasm|cpu] [--allow-errors] [--timeout SECONDS]';

const argumentsSchema = z.object({
  input: z.string(),
  output: z.string().min(1, '--output needs a file name').optional(),
  backend: z
    .enum(['webgpu', 'webgl', 'wasm', 'cpu'], { error: '--backend is one of webgpu, webgl, wasm, cpu' })
    .optional(),
  'allow-errors': z.boolean().default(false),
  timeout: z.coerce
    .number({ error: '--timeout is a number of seconds' })
    .positive('--timeout is a number of seconds above 0')
    .max(86_400, '--timeout is at most a day')
    .optional(),
});

/** @param {string[]} argv */
export function readArguments(argv) {
  let parsed;
  try {
    parsed = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        output: { type: 'string' },
        backend: { type: 'string' },
        'allow-errors': { type: 'boolean' },
        timeout: { type: 'string' },
      },
    });
  } catch (error) {
    throw new InputError(`${error.message}\n${usage}`);
  }
  if (parsed.positionals.length !== 1) {
    throw new InputError(`One file is needed, and ${parsed.positionals.length} were given.\n${usage}`);
  }
  const checked = argumentsSchema.safeParse({ input: parsed.positionals[0], ...parsed.values });
  if (!checked.success) throw new InputError(`${checked.error.issues[0].message}.\n${usage}`);
  const { 'allow-errors': allowErrors, timeout, ...rest } = checked.data;
  return { ...rest, allowErrors, timeoutMs: timeout === undefined ? null : timeout * 1000 };
}
