// The command line as a user calls it: a process of its own, a notebook in, an executed notebook out, and the
// exit code and the words where it goes wrong. The cells run in the real sandbox in Chromium.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/paths.mjs';

interface CodeCell {
  cell_type: 'code';
  id: string;
  execution_count: number | null;
  outputs: ({ output_type: string } & Record<string, unknown>)[];
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'execute-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function execute(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(root, 'scripts/execute.mjs'), ...args],
      { cwd: folder },
      (error, stdout, stderr) => {
        resolve({
          code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1,
          stdout,
          stderr,
        });
      },
    );
  });
}

async function write(name: string, sources: string[], kernel = 'typescript'): Promise<string> {
  const file = path.join(folder, name);
  const cells = sources.map((source) => ({
    cell_type: 'code',
    metadata: {},
    execution_count: null,
    outputs: [{ output_type: 'stream', name: 'stdout', text: 'old' }],
    source,
  }));
  const metadata = { kernelspec: { name: kernel, display_name: kernel, language: kernel } };
  await writeFile(file, JSON.stringify({ nbformat: 4, nbformat_minor: 4, metadata, cells }));
  return file;
}

async function read(file: string): Promise<{ nbformat: number; nbformat_minor: number; cells: CodeCell[] }> {
  return JSON.parse(await readFile(file, 'utf8'));
}

describe('execute', () => {
  it('runs a notebook and writes its outputs in place', async () => {
    const file = await write('plain.ipynb', [
      "const a = torch.tensor([1, 2, 3]);\nprint('one');\nconsole.error('two');",
      'a.add(1)',
      '   ',
      'a.shape',
    ]);
    const { code, stdout, stderr } = await execute(file, '--backend', 'cpu');
    expect(stderr).toContain('on cpu');
    expect(code).toBe(0);
    expect(stdout).toBe('');
    const { nbformat, nbformat_minor, cells } = await read(file);
    expect([nbformat, nbformat_minor]).toEqual([4, 5]);
    expect(cells.map((cell) => cell.execution_count)).toEqual([1, 2, null, 3]);
    expect(new Set(cells.map((cell) => cell.id)).size).toBe(4);
    expect(cells[0]?.outputs).toEqual([
      { output_type: 'stream', name: 'stdout', text: ['one\n'] },
      { output_type: 'stream', name: 'stderr', text: ['two\n'] },
    ]);
    expect(cells[1]?.outputs).toEqual([
      {
        output_type: 'execute_result',
        data: { 'text/plain': ['tensor([2, 3, 4])'] },
        execution_count: 2,
        metadata: {},
      },
    ]);
    expect(cells[2]?.outputs).toEqual([]);
    expect(cells[3]?.outputs[0]).toMatchObject({ data: { 'text/plain': ['torch.Size([3])'] } });
  });

  it('ends at the first error with the cell and its words, and exit code 1', async () => {
    const file = await write('fails.ipynb', [
      'const x = torch.ones(2, 3);',
      '\nx.matmul(x)',
      "print('never')",
    ]);
    const output = path.join(folder, 'failed.ipynb');
    const { code, stderr } = await execute(file, '--output', output, '--backend', 'cpu');
    expect(code).toBe(1);
    expect(stderr).toMatch(/Cell 2 \(id [a-z0-9]+, \[2\]\) failed:/);
    expect(stderr).toContain('line 2');
    expect(stderr).toContain('RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)');
    const { cells } = await read(output);
    expect(cells[1]?.outputs[0]).toMatchObject({ output_type: 'error', ename: 'RuntimeError' });
    expect(cells[2]).toMatchObject({ execution_count: null, outputs: [] });
    // The notebook that was read is as it was.
    expect((await read(file)).cells[0]?.outputs).toMatchObject([{ text: 'old' }]);
  });

  it('goes on past errors with --allow-errors', async () => {
    const file = await write('allowed.ipynb', ["throw new Error('no')", "print('still here')"]);
    const { code } = await execute(file, '--allow-errors', '--backend', 'cpu');
    expect(code).toBe(0);
    const { cells } = await read(file);
    expect(cells[0]?.outputs[0]).toMatchObject({ output_type: 'error', ename: 'Error', evalue: 'no' });
    expect(cells[1]?.outputs[0]).toMatchObject({ text: ['still here\n'] });
  });

  it('ends a cell that runs longer than --timeout', async () => {
    const file = await write('endless.ipynb', ["print('begun');\nfor (;;) {}"]);
    const { code, stderr } = await execute(file, '--timeout', '1', '--backend', 'cpu');
    expect(code).toBe(1);
    expect(stderr).toContain('TimeoutError: the cell ran longer than 1 s');
  });

  it.each(['webgpu', 'webgl', 'wasm', 'cpu'])('computes on %s', async (backend) => {
    const source = 'torch.tensor([[1.0, 2.0], [3.0, 4.0]]).matmul(torch.eye(2))';
    const file = await write(`${backend}.ipynb`, [source]);
    const { code, stderr } = await execute(file, '--backend', backend);
    expect(stderr).toContain(`on ${backend} (`);
    expect(code).toBe(0);
    const [cell] = (await read(file)).cells;
    expect(cell?.outputs[0]).toMatchObject({
      data: { 'text/plain': ['tensor([[1., 2.],\n', '        [3., 4.]])'] },
    });
  });

  it('runs a lesson and writes it as a notebook', async () => {
    const output = path.join(folder, 'lesson.ipynb');
    const lesson = path.join(root, 'lessons/01-tensors/lesson.md');
    const { code, stderr } = await execute(lesson, '--output', output, '--backend', 'cpu');
    expect(stderr).not.toContain('failed');
    expect(code).toBe(0);
    const { cells } = await read(output);
    const run = cells.filter((cell) => cell.cell_type === 'code');
    expect(run.length).toBeGreaterThan(5);
    expect(run.every((cell) => cell.execution_count !== null)).toBe(true);
  });

  it.each([
    ['no-such.ipynb', 'there is no such file'],
    ['notes.txt', 'neither a notebook (.ipynb) nor a lesson (.md)'],
  ])('says what is wrong with %s', async (name, words) => {
    const { code, stdout, stderr } = await execute(name);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
  });

  it('runs a Python notebook', async () => {
    const file = await write(
      'python.ipynb',
      ['import torch\nprint(torch.ones(2) * 2)', '_ = 3\n_ + 1'],
      'python',
    );
    const { code } = await execute(file, '--backend', 'cpu');
    expect(code).toBe(0);
    const { cells } = await read(file);
    expect(cells.map(({ outputs }) => outputs)).toMatchObject([
      [{ output_type: 'stream', name: 'stdout', text: ['tensor([2., 2.])\n'] }],
      [{ output_type: 'execute_result', data: { 'text/plain': ['4'] } }],
    ]);
  });

  it('refuses a kernel of another language', async () => {
    const { code, stderr } = await execute(await write('r.ipynb', ['1'], 'R'));
    expect(code).toBe(1);
    expect(stderr).toContain('only notebooks in Python or TypeScript can be run');
  });
});
