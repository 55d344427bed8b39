// Runs steps and test suites one after the other, counts what passed and failed, and says so at the end.
// It must not know what the steps check.
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { runProgram } from './children.mjs';
import { root } from './paths.mjs';

/** @typedef {{ name: string, passed: number, failed: number, skipped: number, seconds: number }} Result */

/** Runs one of the project's tools; its words are shown only where it fails. @returns {Promise<Result>} */
export async function runStep(name, commands) {
  const started = Date.now();
  let output = '';
  let code = 0;
  for (const [script, ...args] of commands) {
    const ended = await runProgram(process.execPath, [path.join(root, 'node_modules', script), ...args], {
      cwd: root,
      quiet: true,
    });
    output += ended.output;
    code = ended.code;
    if (code !== 0) break;
  }
  const seconds = (Date.now() - started) / 1000;
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)`);
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n\n`);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, seconds };
}

/** A failure that came before a step could even run. @returns {Result} */
export function failedStep(name, reason) {
  console.log(`FAILED  ${name}\n${reason}\n`);
  return { name, passed: 0, failed: 1, skipped: 0, seconds: 0 };
}

/**
 * Runs one project of vitest.config.ts. A test file that exists but was not run counts as a failure.
 * @param {'unit' | 'browser'} project @returns {Promise<Result>}
 */
export async function runVitest(project, ...args) {
  const started = Date.now();
  const report = path.join(root, '.cache', `vitest-${project}.json`);
  await rm(report, { force: true });
  const { code } = await runProgram(
    process.execPath,
    [
      path.join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { cwd: root, env: { ...process.env, NODE_ENV: 'test' } },
  );
  const written = await readFile(report, 'utf8').catch(() => null);
  const counted = countReport(written === null ? null : JSON.parse(written), await testFiles(project));
  for (const problem of counted.problems) console.log(`FAILED  ${problem}`);
  // An error outside of any test ends vitest with a code while each test passed.
  const outside = code !== 0 && counted.failed === 0 ? 1 : 0;
  return {
    name: `${project} tests`,
    passed: counted.passed,
    failed: counted.failed + outside,
    skipped: counted.skipped,
    seconds: (Date.now() - started) / 1000,
  };
}

/** What a report of vitest's comes to, held against the test files that there are. */
export function countReport(report, expectedFiles) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0, problems: ['vitest wrote no report'] };
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  const problems = [];
  const seen = new Set();
  for (const file of report.testResults) {
    const name = path.relative(root, file.name).split(path.sep).join('/');
    const statuses = file.assertionResults.map((each) => each.status);
    const ran = statuses.filter((status) => status === 'passed' || status === 'failed').length;
    const fileFailed = statuses.filter((status) => status === 'failed').length;
    passed += statuses.filter((status) => status === 'passed').length;
    failed += fileFailed;
    skipped += statuses.length - ran;
    // A file that broke while loading has no test to blame.
    if (file.status === 'failed' && fileFailed === 0) failed += 1;
    if (ran > 0 || file.status === 'failed') seen.add(name);
  }
  for (const name of expectedFiles) {
    if (seen.has(name)) continue;
    failed += 1;
    problems.push(`${name}: none of its tests was run`);
  }
  return { passed, failed, skipped, problems };
}

/** Every file that looks like a test, whatever vitest's own patterns say. */
async function testFiles(project) {
  const names = await readdir(path.join(root, 'tests'), { recursive: true });
  return names
    .map((name) => `tests/${name.split(path.sep).join('/')}`)
    .filter((name) => /\.(test|spec)\.[cm]?[jt]sx?$/.test(name))
    .filter((name) => name.startsWith('tests/browser/') === (project === 'browser'));
}

/** Prints the table and the one plain last line; returns whether all is well. @param {Result[]} results */
export function summarise(results) {
  console.log('');
  for (const { name, passed, failed, skipped, seconds } of results) {
    const skips = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(
      `${name.padEnd(18)} ${String(passed).padStart(5)} passed, ${failed} failed${skips} (${seconds.toFixed(1)} s)`,
    );
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}
