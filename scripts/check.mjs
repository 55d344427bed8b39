// `npm run check`: format, lint, types, dependency rules, unused code and unit tests, each by name.
import { onStop } from './children.mjs';
import { checkNode, ensureInstalled } from './prepare.mjs';
import { SettingError } from './settings.mjs';

onStop(() => process.exit(130));

try {
  checkNode();
  await ensureInstalled();
  const { runChecks } = await import('./check-steps.mjs');
  const { summarise } = await import('./suites.mjs');
  if (!summarise(await runChecks())) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof SettingError ? error.message : error);
  process.exitCode = 1;
}
