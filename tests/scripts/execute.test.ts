// Notebooks in and out of the command line, without a browser: what is read, refused and written.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { CodeFileCell, NotebookFile } from '../../components/notebook/ipynb/schema';
import { formatNotebook } from '../../components/notebook/ipynb/write';
import type { ShownOutput } from '../../engine/runner/protocol';
import { readLessons } from '../../lessons/_format/read';
import { readArguments } from '../../scripts/execute/arguments.mjs';
import { writeLessons } from '../../scripts/execute/lessons.mjs';
import { notebookOfLesson, readNotebook } from '../../scripts/execute/notebook.mjs';
import { runNotebook } from '../../scripts/execute/run.mjs';
import { validNotebook } from '../components/ipynb/nbformatSchema';

const kernelspec = { name: 'typescript', display_name: 'TypeScript', language: 'typescript' };

function notebook(sources: string[], metadata: object = { kernelspec }, nbformat = 4) {
  const cells = sources.map((source) => ({
    cell_type: 'code',
    metadata: {},
    outputs: [],
    execution_count: 7,
    source,
  }));
  return JSON.stringify({ nbformat, nbformat_minor: 2, metadata, cells });
}

function session(results: { status: string; outputs?: ShownOutput[] }[]) {
  const run = vi.fn(async () => ({ outputs: [], notices: [], ...(results.shift() ?? { status: 'ok' }) }));
  return { run, interrupt: vi.fn(async () => 'kept') } as never;
}

function codeOf(notebook: NotebookFile): CodeFileCell[] {
  return notebook.cells.filter((cell) => cell.cell_type === 'code');
}

const stdout = (text: string): ShownOutput => ({ kind: 'stream', name: 'stdout', text });
const failure: ShownOutput = {
  kind: 'error',
  name: 'RuntimeError',
  message: 'The size of tensor a (3) must match',
  frames: [
    { cellId: 'b', functionName: 'f', line: 2, column: 1 },
    { cellId: 'c', functionName: null, line: 5, column: 1 },
  ],
  hint: null,
};

describe('reading', () => {
  it.each([
    ['{', 'it is not JSON'],
    ['[]', 'not a notebook of nbformat 4'],
    [notebook([], { kernelspec }, 2), 'only nbformat 4 and 3 are read'],
    [notebook([], {}), 'names no kernel'],
    [notebook([], { kernelspec: { name: 'ir', language: 'R' } }), 'has the kernel "ir" (R)'],
    [notebook([], { kernelspec: { name: 'julia-1.9' } }), 'has the kernel "julia-1.9"'],
    ['{"nbformat":4,"nbformat_minor":5,"metadata":{},"cells":[{"cell_type":"sql"}]}', 'at cells.0'],
  ])('refuses %s', (text, words) => {
    expect(() => readNotebook(text, 'a.ipynb')).toThrow(words);
  });

  it('gives each cell an id of its own and keeps what it does not know', () => {
    const read = readNotebook(notebook(['a', 'b'], { kernelspec, authors: ['x'] }), 'a.ipynb');
    expect(read).toMatchObject({ metadata: { authors: ['x'] } });
    const [a, b] = read.cells.map((cell) => cell.id);
    expect(a).toMatch(/^[a-z0-9]+$/);
    expect(a).not.toBe(b);
  });
});

describe('arguments', () => {
  it('reads all of them', () => {
    const argv = [
      'in.ipynb',
      '--output',
      'out.ipynb',
      '--backend',
      'wasm',
      '--allow-errors',
      '--timeout',
      '2.5',
    ];
    expect(readArguments(argv)).toEqual({
      input: 'in.ipynb',
      output: 'out.ipynb',
      backend: 'wasm',
      allowErrors: true,
      timeoutMs: 2500,
    });
  });

  it.each([
    [[], 'One file is needed'],
    [['a', 'b'], '2 were given'],
    [['a', '--backend', 'cuda'], '--backend is one of webgpu, webgl, wasm, cpu'],
    [['a', '--timeout', 'soon'], '--timeout is a number of seconds'],
    [['a', '--timeout', '0'], 'above 0'],
    [['a', '--inplace'], "Unknown option '--inplace'"],
  ])('refuses %j and says how to call it', (argv, words) => {
    expect(() => readArguments(argv)).toThrow(words);
  });
});

describe('a run', () => {
  const options = { allowErrors: false, timeoutMs: null };

  it('counts the cells that hold code and leaves the empty ones alone', async () => {
    const read = readNotebook(notebook(['a', ' \n', 'b']), 'a.ipynb');
    const { notebook: executed, failure: none } = await runNotebook(session([]), read, options);
    expect(none).toBeNull();
    expect(codeOf(executed).map((cell) => cell.execution_count)).toEqual([1, null, 2]);
  });

  it('ends at the first error, with the cell and its words', async () => {
    const read = readNotebook(notebook(['a', 'b', 'c']), 'a.ipynb');
    const results = [{ status: 'ok' }, { status: 'error', outputs: [failure] }];
    const { notebook: executed, failure: words } = await runNotebook(session(results), read, options);
    expect(words).toMatch(
      /^Cell 2 \(id [a-z0-9]+, \[2\]\) failed:\n[\s\S]*RuntimeError: The size of tensor a/,
    );
    expect(codeOf(executed)[1]?.outputs).toMatchObject([{ output_type: 'error', ename: 'RuntimeError' }]);
    expect(codeOf(executed)[2]).toMatchObject({ execution_count: null, outputs: [] });
  });

  it('goes on past errors where they are allowed', async () => {
    const read = readNotebook(notebook(['a', 'b']), 'a.ipynb');
    const results = [{ status: 'error', outputs: [failure] }, { status: 'ok' }];
    const allowed = { ...options, allowErrors: true };
    const { notebook: executed, failure: none } = await runNotebook(session(results), read, allowed);
    expect(none).toBeNull();
    expect(codeOf(executed).map((cell) => cell.execution_count)).toEqual([1, 2]);
  });

  it('interrupts a cell that takes too long and ends there, errors allowed or not', async () => {
    let stop: (result: object) => void = () => {};
    const slow = {
      run: () => new Promise((resolve) => (stop = resolve)),
      interrupt: async () => stop({ status: 'interrupted', outputs: [stdout('so far')], notices: [] }),
    };
    const read = readNotebook(notebook(['for (;;) {}', 'b']), 'a.ipynb');
    const outcome = await runNotebook(slow as never, read, { allowErrors: true, timeoutMs: 20 });
    expect(outcome.failure).toContain('TimeoutError: the cell ran longer than 0.02 s');
    expect(codeOf(outcome.notebook)[0]?.outputs).toMatchObject([
      { text: 'so far' },
      { ename: 'TimeoutError' },
    ]);
    expect(codeOf(outcome.notebook)[1]?.execution_count).toBeNull();
  });
});

describe('a lesson', () => {
  it('becomes a notebook of its prose and its TypeScript', () => {
    const lesson = {
      title: 'Tensors',
      summary: 'What a tensor is.',
      goals: ['Make one'],
      cells: [
        { kind: 'markdown', id: 'intro', source: '# Tensors\n\nWords.' },
        {
          kind: 'code',
          id: 'first',
          role: 'demonstration',
          sources: { typescript: 'print(1)', python: 'print(1)' },
        },
        { kind: 'code', id: 'only-python', role: 'demonstration', sources: { python: 'print(2)' } },
      ],
    };
    const written = JSON.parse(formatNotebook(notebookOfLesson(lesson as never)));
    expect(written.metadata.kernelspec.language).toBe('typescript');
    expect(written.cells).toMatchObject([
      { cell_type: 'markdown', id: 'lesson-head' },
      { cell_type: 'markdown', id: 'intro', source: ['# Tensors\n', '\n', 'Words.'] },
      { cell_type: 'code', id: 'first', source: ['print(1)'], outputs: [], execution_count: null },
    ]);
    expect(readNotebook(JSON.stringify(written), 'a.ipynb').cells).toHaveLength(3);
  });

  it('can be had in its other language', () => {
    const cells = [{ kind: 'code', id: 'a', role: 'check', sources: { typescript: 'f();', python: 'f()' } }];
    const lesson = { title: 'T', summary: '', goals: [], cells };
    expect(notebookOfLesson(lesson as never, 'python')).toMatchObject({
      metadata: { kernelspec: { name: 'python3' } },
      cells: [{ id: 'a', source: 'f()', metadata: { lantern: { role: 'check' } } }],
    });
  });
});

describe('the whole course', () => {
  it('is written as one notebook a lesson, in its other language too', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'lantern-notebooks-'));
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    try {
      await writeLessons(folder, 'python');
      const files = (await readdir(folder)).sort();
      const inPython = (await readLessons()).filter(({ languages }) => languages.includes('python'));
      expect(files).toEqual(inPython.map(({ slug }) => `${slug}.ipynb`).sort());
      for (const file of files) {
        const written = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
        validNotebook.parse(written);
        expect(written.metadata.kernelspec.name).toBe('python3');
        expect(written.cells.some((cell: { cell_type: string }) => cell.cell_type === 'code')).toBe(true);
      }
    } finally {
      said.mockRestore();
      await rm(folder, { recursive: true });
    }
  });
});
