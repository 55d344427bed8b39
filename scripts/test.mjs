// `npm test`: everything, from a fresh clone: set-up, checks, unit tests, build, and the browser tests in a real
// Chromium. Its last line counts what passed and failed over all of it.
import { onStop } from './children.mjs';
import { checkNode, ensureBuilt, ensureInstalled } from './prepare.mjs';
import { SettingError } from './settings.mjs';

onStop(() => process.exit(130));

try {
  checkNode();
  await ensureInstalled();
} catch (error) {
  console.error(error instanceof SettingError ? error.message : error);
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}

const { runChecks } = await import('./check-steps.mjs');
const { failedStep, runVitest, summarise } = await import('./suites.mjs');
const { ensureChromium } = await import('./install-chromium.mjs');

const results = await runChecks();
results.push(await attempt('build', ensureBuilt));
results.push(await attempt('Chromium', ensureChromium));
// Where one of these failed, the browser tests fail too, and say at what.
results.push(await runVitest('browser'));
process.exitCode = summarise(results) ? 0 : 1;

async function attempt(name, action) {
  const started = Date.now();
  try {
    await action();
    return { name, passed: 1, failed: 0, skipped: 0, seconds: (Date.now() - started) / 1000 };
  } catch (error) {
    return failedStep(name, error instanceof SettingError ? error.message : error.stack);
  }
}
