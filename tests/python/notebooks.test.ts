// Ordinary beginners' notebooks against what real PyTorch printed for them: see tests/notebooks/README.md.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareNotebook, type Notebook, report } from '../notebooks/compare';
import { type Interpreter, startPython } from './interpreter';
import { runNotebook } from './runNotebook';

const folder = path.resolve(import.meta.dirname, '../notebooks');
const names = readdirSync(folder).filter((name) => name.endsWith('.ipynb'));

let interpreter: Interpreter;

beforeAll(async () => {
  interpreter = await startPython('wasm');
}, 120_000);

describe('notebooks print what PyTorch prints', () => {
  it.each(names)('%s', { timeout: 180_000 }, async (name) => {
    const notebook = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Notebook;
    const result = compareNotebook(notebook, await runNotebook(interpreter, notebook));
    const failed = result.cells.filter(({ passed }) => !passed).map(({ id }) => id);
    expect(failed, report(new Map([[name, result]]))).toEqual([]);
  });
});
