import { describe, expect, it } from 'vitest';
import { type AskPython, noPythonHelp } from '../../components/editor/pythonHelp';
import { createDocumentStore } from '../../components/notebook/store/document';
import { createRunStore, shouldOfferAbove } from '../../components/notebook/store/run';
import { MemoryRunner, makeLesson, makeLessonInBoth } from './notebook-lesson';

async function open() {
  const document = createDocumentStore(makeLesson());
  let runner!: MemoryRunner;
  const run = createRunStore(document, async (onEvent) => {
    runner = new MemoryRunner(onEvent);
    return runner;
  });
  await run.connect();
  const status = (id: string) => document.getState().cells[id]?.status;
  return { document, run, runner, status };
}

describe('the queue', () => {
  it('runs the code cells one after another, in order', async () => {
    const { run, runner, status } = await open();
    run.runAll();
    expect([status('a'), status('b'), status('c')]).toEqual(['running', 'queued', 'queued']);
    runner.end();
    runner.end();
    runner.end();
    expect(runner.ran.map(({ cellId, executionCount }) => [cellId, executionCount])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    expect(run.getState().running).toBeNull();
  });

  it('runs the text as it is when its turn comes', async () => {
    const { document, run, runner } = await open();
    run.run('a', 'b');
    document.setSource('b', 'edited meanwhile');
    runner.end();
    expect(runner.ran[1]?.source).toBe('edited meanwhile');
  });

  it('runs what is asked for before the sandbox is there as soon as it is', async () => {
    const document = createDocumentStore(makeLesson());
    let runner: MemoryRunner | undefined;
    const run = createRunStore(document, async (onEvent) => {
      runner = new MemoryRunner(onEvent);
      return runner;
    });
    run.run('a');
    expect(document.getState().cells.a?.status).toBe('queued');
    await run.connect();
    expect(runner?.ran.map(({ cellId }) => cellId)).toEqual(['a']);
  });

  it('queues a cell once', async () => {
    const { run, runner } = await open();
    run.run('a', 'b');
    run.run('a');
    run.run('b');
    runner.end();
    runner.end();
    expect(runner.ran.map(({ cellId }) => cellId)).toEqual(['a', 'b']);
  });

  it('runs to here, and what is above', async () => {
    const { run, runner } = await open();
    run.runTo('b');
    runner.end();
    runner.end();
    run.runAbove('b');
    runner.end();
    expect(runner.ran.map(({ cellId }) => cellId)).toEqual(['a', 'b', 'a']);
  });

  it('is cleared by an error', async () => {
    const { run, runner, status } = await open();
    run.runAll();
    runner.end('error');
    expect(run.getState().queue).toEqual([]);
    expect([status('a'), status('b'), status('c')]).toEqual(['error', 'idle', 'idle']);
    expect(runner.ran).toHaveLength(1);
  });

  it('is cleared by an interrupt', async () => {
    const { run, runner, status } = await open();
    run.runAll();
    await run.interrupt();
    expect(runner.ran).toHaveLength(1);
    expect([status('a'), status('b')]).toEqual(['interrupted', 'idle']);
    expect(run.getState().lost).toBeNull();
  });

  it('takes no output of a run that is over', async () => {
    const { document, run, runner } = await open();
    run.run('a');
    runner.end();
    runner.say({ kind: 'stream', name: 'stdout', text: 'late' });
    expect(document.getState().cells.a?.outputs).toEqual([]);
  });
});

describe('a lost worker', () => {
  it('says that the variables are gone, clears the queue and offers the cells above', async () => {
    const { document, run, runner, status } = await open();
    run.runAll();
    runner.end();
    runner.interruptGives = 'lost';
    await run.interrupt();
    expect(run.getState().lost).toEqual({ message: 'The worker was replaced.', aboveId: 'b' });
    expect([status('a'), status('b'), status('c')]).toEqual(['ok', 'interrupted', 'idle']);
    expect(document.getState().cells.b?.outputs.at(-1)?.kind).toBe('notice');
    run.runAbove('b');
    expect(run.getState().lost).toBeNull();
    expect(runner.ran.at(-1)).toMatchObject({ cellId: 'a', executionCount: 1 });
  });

  it('ends a crashed cell as an error', async () => {
    const { run, runner, status } = await open();
    run.run('a');
    runner.lose('crash');
    expect(status('a')).toBe('error');
    expect(run.getState().running).toBeNull();
  });
});

describe('a restart', () => {
  it('counts from 1 again and forgets what ran', async () => {
    const { run, runner } = await open();
    run.run('a');
    runner.end();
    await run.restart();
    expect(run.getState().alive.size).toBe(0);
    run.run('b');
    expect(runner.ran.at(-1)).toMatchObject({ cellId: 'b', executionCount: 1 });
  });

  it('does not leave the running cell running', async () => {
    const { run, status } = await open();
    run.runAll();
    await run.restart();
    expect([status('a'), status('b')]).toEqual(['interrupted', 'idle']);
    expect(run.getState().running).toBeNull();
  });
});

describe('a sandbox that does not start', () => {
  it('says why, clears the queue, and can be tried again', async () => {
    const document = createDocumentStore(makeLesson());
    let works = false;
    const run = createRunStore(document, async (onEvent) => {
      if (!works) throw new Error('No answer.');
      return new MemoryRunner(onEvent);
    });
    run.run('a');
    await run.connect();
    expect(run.getState()).toMatchObject({ connection: 'failed', failure: 'No answer.', queue: [] });
    expect(document.getState().cells.a?.status).toBe('idle');
    works = true;
    await run.connect();
    expect(run.getState().connection).toBe('ready');
  });

  it('can be put away and taken up again', async () => {
    const { run, runner } = await open();
    run.dispose();
    expect(runner.disposed).toBe(true);
    await run.connect();
    expect(run.getState().connection).toBe('ready');
  });
});

describe('questions about Python', () => {
  const request = { kind: 'complete', cellId: 'a', source: 'x', offset: 1 } as const;
  const { signal } = new AbortController();

  it('go to the runner, once it is there, and start none', async () => {
    const document = createDocumentStore(makeLesson());
    let opened = 0;
    const run = createRunStore(document, async (onEvent) => {
      opened += 1;
      const runner = new MemoryRunner(onEvent);
      const askPython: AskPython = async ({ kind }) =>
        ({ ...noPythonHelp, complete: [{ label: 'x', kind: 'variable' } as const] })[kind];
      return Object.assign(runner, { askPython });
    });
    expect(await run.askPython(request, signal)).toEqual([]);
    expect(opened).toBe(0);
    await run.connect();
    expect(await run.askPython(request, signal)).toEqual([{ label: 'x', kind: 'variable' }]);
  });

  it('have no answer where the runner knows no Python', async () => {
    const { run } = await open();
    expect(await run.askPython({ ...request, kind: 'hover' }, signal)).toBeNull();
  });
});

it('takes no name of one language for one of another', async () => {
  const document = createDocumentStore(makeLessonInBoth());
  let runner: MemoryRunner | undefined;
  const run = createRunStore(document, async (onEvent) => {
    runner = new MemoryRunner(onEvent);
    return runner;
  });
  await run.connect();
  run.run('a');
  runner!.end();
  document.setLanguage('python');
  run.run('b');
  expect(runner!.ran.at(-1)).toMatchObject({ source: 'x + 1  # Python' });
  runner!.say({ kind: 'error', name: 'NameError', message: 'x', frames: [], hint: null });
  runner!.end('error');
  expect(shouldOfferAbove('b', document.getState(), run.getState().alive)).toBe(true);
});

it('offers the cells above when a name is missing that one of them may declare', async () => {
  const { document, run, runner } = await open();
  run.run('b');
  runner.say({ kind: 'error', name: 'ReferenceError', message: 'x is not defined', frames: [], hint: null });
  runner.end('error');
  expect(shouldOfferAbove('b', document.getState(), run.getState().alive)).toBe(true);
  run.run('a');
  runner.end();
  expect(shouldOfferAbove('b', document.getState(), run.getState().alive)).toBe(false);
});
