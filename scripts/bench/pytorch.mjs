// The convolutional network's step in real PyTorch on the processor beside.
import path from 'node:path';
import { runProgram } from '../children.mjs';
import { root } from '../paths.mjs';

/** @returns {Promise<{ failed: string } | { version: string, threads: number, cnn32StepMs: number, failed?: undefined }>} */
export async function timePytorch() {
  const python = process.env.PYTHON ?? '/usr/bin/python3';
  const { code, output } = await runProgram(python, [path.join(root, 'scripts/bench/pytorch.py')], {
    quiet: true,
  });
  if (code === 0) return JSON.parse(output.trim().split('\n').at(-1));
  return { failed: `not timed: ${output.trim().split('\n').at(-1)}` };
}
