// A small lesson for the notebook's tests, and a runner in memory that does what it is told.

import type { RunnerEvent, RunnerPort } from '../../components/notebook/store/run';
import type { BackendInfo, Output } from '../../engine/runner/protocol';
import type { Cell, Lesson } from '../../lessons/_format/types';

export function code(id: string, typescript: string, python?: string): Cell {
  const sources = python === undefined ? { typescript } : { typescript, python };
  return { kind: 'code', id, role: 'demonstration', sources };
}

/** The lesson of makeLesson, each of its cells in Python too. */
export function makeLessonInBoth(cells: readonly Cell[] = cellsInBoth): Lesson {
  return { ...makeLesson(cells), languages: ['typescript', 'python'] };
}

const cellsInBoth: readonly Cell[] = [
  { kind: 'markdown', id: 'intro', source: '# Tensors' },
  code('a', 'const x = 1', 'x = 1'),
  code('b', 'x + 1', 'x + 1  # Python'),
  code('c', 'x + 2', 'x + 2  # Python'),
];

export function makeLesson(cells: readonly Cell[] = defaultCells): Lesson {
  return {
    slug: 'tensors',
    number: 1,
    title: 'Tensors',
    summary: 'What a tensor is.',
    minutes: 10,
    goals: [],
    prerequisites: [],
    languages: ['typescript'],
    cells,
    revision: 'r1',
  };
}

const defaultCells: readonly Cell[] = [
  { kind: 'markdown', id: 'intro', source: '# Tensors' },
  code('a', 'const x = 1'),
  code('b', 'x + 1'),
  code('c', 'x + 2'),
];

export const backend: BackendInfo = {
  name: 'cpu',
  device: 'a test',
  software: false,
  choices: [{ name: 'cpu', available: true, reason: null }],
};

/** A runner whose cells end when the test says so; it refuses two runs at a time, as the sandbox does. */
export class MemoryRunner implements RunnerPort {
  readonly ran: { cellId: string; source: string; executionCount: number }[] = [];
  disposed = false;
  interruptGives: 'kept' | 'lost' = 'kept';
  #runId: string | null = null;

  constructor(private readonly send: (event: RunnerEvent) => void) {}

  async start(): Promise<BackendInfo> {
    return backend;
  }

  run(request: { runId: string; cellId: string; source: string; executionCount: number }): void {
    if (this.#runId !== null) throw new Error('Two runs at a time.');
    this.#runId = request.runId;
    const { cellId, source, executionCount } = request;
    this.ran.push({ cellId, source, executionCount });
  }

  say(...outputs: Output[]): void {
    this.send({ type: 'outputs', runId: this.#runId ?? 'none', outputs });
  }

  end(status: 'ok' | 'error' | 'interrupted' = 'ok'): void {
    const runId = this.#runId ?? 'none';
    this.#runId = null;
    this.send({ type: 'ended', runId, status, durationMs: 5 });
  }

  lose(reason: 'interrupt' | 'crash'): void {
    this.#runId = null;
    this.send({ type: 'worker-lost', reason, message: 'The worker was replaced.' });
  }

  async interrupt(): Promise<'kept' | 'lost'> {
    if (this.interruptGives === 'kept') this.end('interrupted');
    else this.lose('interrupt');
    return this.interruptGives;
  }

  async restart(): Promise<void> {
    this.#runId = null;
  }

  async useBackend(): Promise<BackendInfo> {
    return backend;
  }

  async graphOf(expression: string): Promise<never> {
    throw new Error(`'${expression}' is not a tensor.`);
  }

  async names() {
    return [];
  }

  dispose(): void {
    this.disposed = true;
  }
}
