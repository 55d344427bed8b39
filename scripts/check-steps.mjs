// The checks of the sources, by name: what `npm run check` runs, and `npm test` before the browser.
import { runStep, runVitest } from './suites.mjs';

const steps = {
  format: [['@biomejs/biome/bin/biome', 'format', '.']],
  lint: [['@biomejs/biome/bin/biome', 'lint', '--error-on-warnings', '.']],
  types: [
    // Next writes the types of the routes and of style sheets, which a fresh clone does not have.
    ['next/dist/bin/next', 'typegen'],
    ['typescript/bin/tsc', '--noEmit', '-p', '.'],
  ],
  'dependency rules': [
    [
      'dependency-cruiser/bin/dependency-cruise.mjs',
      'app',
      'components',
      'engine',
      'lessons',
      'scripts',
      '--output-type',
      'err-long',
    ],
  ],
  'compiled kernels': [['../scripts/build-kernels.mjs', '--check']],
  'unused code': [['knip/bin/knip.js']],
};

/** Every check is run, even where an earlier one failed. */
export async function runChecks() {
  const results = [];
  for (const [name, commands] of Object.entries(steps)) results.push(await runStep(name, commands));
  results.push(await runVitest('unit'));
  return results;
}
