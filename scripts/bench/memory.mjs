// `npm run bench -- memory`: many steps of the course's convolutional network in Node; after each, live tensors must be
// constant and device bytes within 1 %.
import path from 'node:path';
import { runProgram } from '../children.mjs';
import { root } from '../paths.mjs';

const { code } = await runProgram(
  process.execPath,
  [
    path.join(root, 'node_modules/tsx/dist/cli.mjs'),
    path.join(root, 'scripts/bench/memory.ts'),
    ...process.argv.slice(2),
  ],
  { cwd: root },
);
process.exitCode = code;
