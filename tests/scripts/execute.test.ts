// Notebooks in and out of the command line, without a browser: what is read, refused and written.
import { describe, expect, it, vi } from 'vitest';
import type { ShownOutput } from '../../engine/runner/protocol';
import { readArguments } from '../../scripts/execute/arguments.mjs';
import {
  formatNotebook,
  nbformatOutputs,
  notebookOfLesson,
  readNotebook,
} from '../../scripts/execute/notebook.mjs';
import { runNotebook } from '../../scripts/execute/run.mjs';

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
    [notebook([], { kernelspec }, 3), 'only nbformat 4 is read'],
    [notebook([], {}), 'names no kernel'],
    [
      notebook([], { kernelspec: { name: 'python3', language: 'python' } }),
      'has the kernel "python3" (python)',
    ],
    [notebook([], { kernelspec: { name: 'python3' } }), 'has the kernel "python3"'],
    ['{"nbformat":4,"nbformat_minor":5,"metadata":{},"cells":[{"cell_type":"sql"}]}', 'at cells.0'],
  ])('refuses %s', (text, words) => {
    expect(() => readNotebook(text, 'a.ipynb')).toThrow(words);
  });

  it('gives each cell an id of its own and keeps what it does not know', () => {
    const read = readNotebook(notebook(['a', 'b'], { kernelspec, authors: ['x'] }), 'a.ipynb');
    expect(read).toMatchObject({ nbformat: 4, nbformat_minor: 5, metadata: { authors: ['x'] } });
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

describe('outputs', () => {
  it('become those of nbformat, with streams put together', () => {
    const outputs: ShownOutput[] = [
      stdout('a\n'),
      stdout('b\nc'),
      {
        kind: 'display',
        isResult: false,
        data: { 'text/plain': 'x', 'image/png': 'QUJD', 'application/json': '{"a":1}' },
      },
      { kind: 'display', isResult: true, data: { 'text/plain': 'tensor(1)' } },
      failure,
    ];
    expect(nbformatOutputs(outputs, 3)).toEqual([
      { output_type: 'stream', name: 'stdout', text: ['a\n', 'b\n', 'c'] },
      {
        output_type: 'display_data',
        data: { 'text/plain': ['x'], 'image/png': 'QUJD', 'application/json': { a: 1 } },
        metadata: {},
      },
      {
        output_type: 'execute_result',
        data: { 'text/plain': ['tensor(1)'] },
        execution_count: 3,
        metadata: {},
      },
      {
        output_type: 'error',
        ename: 'RuntimeError',
        evalue: 'The size of tensor a (3) must match',
        traceback: [
          'Traceback (most recent call last):',
          '  cell c, line 5',
          '  cell b, line 2, in f',
          'RuntimeError: The size of tensor a (3) must match',
        ],
      },
    ]);
  });
});

describe('a run', () => {
  const options = { allowErrors: false, timeoutMs: null };

  it('counts the cells that hold code and leaves the empty ones alone', async () => {
    const read = readNotebook(notebook(['a', ' \n', 'b']), 'a.ipynb');
    const { notebook: executed, failure: none } = await runNotebook(session([]), read, options);
    expect(none).toBeNull();
    expect(executed.cells.map((cell) => cell.execution_count)).toEqual([1, null, 2]);
  });

  it('ends at the first error, with the cell and its words', async () => {
    const read = readNotebook(notebook(['a', 'b', 'c']), 'a.ipynb');
    const results = [{ status: 'ok' }, { status: 'error', outputs: [failure] }];
    const { notebook: executed, failure: words } = await runNotebook(session(results), read, options);
    expect(words).toMatch(
      /^Cell 2 \(id [a-z0-9]+, \[2\]\) failed:\n[\s\S]*RuntimeError: The size of tensor a/,
    );
    expect(executed.cells[1]?.outputs).toMatchObject([{ output_type: 'error', ename: 'RuntimeError' }]);
    expect(executed.cells[2]).toMatchObject({ execution_count: null, outputs: [] });
  });

  it('goes on past errors where they are allowed', async () => {
    const read = readNotebook(notebook(['a', 'b']), 'a.ipynb');
    const results = [{ status: 'error', outputs: [failure] }, { status: 'ok' }];
    const allowed = { ...options, allowErrors: true };
    const { notebook: executed, failure: none } = await runNotebook(session(results), read, allowed);
    expect(none).toBeNull();
    expect(executed.cells.map((cell) => cell.execution_count)).toEqual([1, 2]);
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
    expect(outcome.notebook.cells[0]?.outputs).toMatchObject([
      { text: ['so far'] },
      { ename: 'TimeoutError' },
    ]);
    expect(outcome.notebook.cells[1]?.execution_count).toBeNull();
  });
});

describe('a lesson', () => {
  it('becomes a notebook of its prose and its TypeScript', () => {
    const lesson = {
      title: 'Tensors',
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
      { cell_type: 'markdown', id: 'intro', source: ['# Tensors\n', '\n', 'Words.'] },
      { cell_type: 'code', id: 'first', source: ['print(1)'], outputs: [], execution_count: null },
    ]);
    expect(readNotebook(JSON.stringify(written), 'a.ipynb').cells).toHaveLength(2);
  });
});
