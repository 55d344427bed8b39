// tqdm in Python cells: one display, updated in place, its state checked against the page's schema.
import { beforeAll, describe, expect, it } from 'vitest';
import { progressMime } from '../../engine/trace/mimes';
import { progressSchema } from '../../engine/trace/progress';
import { openPython, type Python } from './python';

let python: Python;
beforeAll(async () => {
  python = await openPython();
  python.run('from tqdm.auto import tqdm, trange');
});

function statesOf(source: string) {
  return python.shown(source).map((output) => {
    if (output.kind !== 'display' && output.kind !== 'update') throw new Error('no display');
    const { data } = output;
    return {
      kind: output.kind,
      id: output.displayId,
      ...progressSchema.parse(JSON.parse(data[progressMime]!)),
    };
  });
}

describe('tqdm', () => {
  it('counts, from a first display to a last update', () => {
    const states = statesOf("s = sum(tqdm([1, 2, 3], desc='Sum', unit='x'))");
    expect(states[0]).toMatchObject({ kind: 'display', description: 'Sum', n: 0, total: 3, isDone: false });
    expect(states.at(-1)).toMatchObject({ kind: 'update', id: states[0]!.id, n: 3, isDone: true });
    expect(states.at(-1)!.text).toMatch(/^3\/3 \[00:00<00:00, .*x\/s\]$/);
    expect(python.run('s')).toBe(6);
  });

  it('is updated by hand, with a postfix', () => {
    const states = statesOf('with tqdm(total=10) as bar:\n    bar.update(4); bar.set_postfix(loss=0.12345)');
    expect(states.at(-1)).toMatchObject({ n: 4, total: 10, postfix: 'loss=0.123', isDone: true });
  });

  it('keeps silent where it is switched off, and goes where it is not to stay', () => {
    expect(python.shown('list(tqdm(range(3), disable=True))')).toEqual([]);
    expect(python.shown('list(tqdm(range(3), leave=False))').at(-1)).toMatchObject({
      kind: 'update',
      data: { 'text/plain': '' },
    });
    expect(python.fault('tqdm([], colours=1)')).toContain('Unknown argument');
  });

  it('costs little an item and few messages', () => {
    const shown = python.shown(
      'import time\na = time.perf_counter()\nfor _ in trange(200_000): pass\nt = time.perf_counter() - a',
    );
    expect(shown.length).toBeLessThan(2 + 10 * (Number(python.run('t')) + 0.2));
  });
});
