// `npm run --silent execute`: runs a notebook or a lesson headlessly through the product's own sandbox and writes
// it back with its outputs. Standard output stays empty; what there is to say goes to standard error.
import { onStop } from './children.mjs';
import { checkNode, ensureInstalled, ensureSandboxBuilt } from './prepare.mjs';
import { SettingError } from './settings.mjs';

// The set-up's own words do not belong into a pipe.
console.log = console.error;
onStop(() => process.exit(130));

try {
  checkNode();
  await ensureInstalled();
  process.exitCode = await execute(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof SettingError ? error.message : error);
  process.exitCode = 1;
}

async function execute(argv) {
  // The format of notebooks and of lessons is the product's own, in TypeScript.
  (await import('tsx/cjs/api')).register();
  (await import('tsx/esm/api')).register();
  const { readArguments } = await import('./execute/arguments.mjs');
  const { readInput, writeOutput } = await import('./execute/files.mjs');
  const { runNotebook } = await import('./execute/run.mjs');
  const { openSession } = await import('./execute/session.mjs');

  const wanted = readArguments(argv);
  const input = await readInput(wanted.input, wanted.output);
  await ensureSandboxBuilt();
  const session = await openSession({ backend: wanted.backend ?? null });
  let outcome;
  try {
    console.error(`Running ${wanted.input} on ${session.info.name} (${session.info.device}).`);
    outcome = await runNotebook(session, input.notebook, wanted);
  } finally {
    await session.close();
  }
  await writeOutput(input, outcome.notebook);
  if (outcome.failure === null) return 0;
  console.error(outcome.failure);
  return 1;
}
