// Builds the first script of a lesson's page, which the app's server writes into the page itself: .next/opening.js.
// A step of its own, since Next writes into a page nothing that comes before its styles.
import path from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './paths.mjs';

await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['components/notebook/opening.ts'],
  outfile: path.join(root, '.next/opening.js'),
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: ['chrome113', 'firefox115', 'safari16.4'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
});
