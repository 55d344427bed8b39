import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDocumentStore } from '../../components/notebook/store/document';
import { createShownStore } from '../../components/notebook/store/shown';
import { makeLesson } from './notebook-lesson';

const text = (data: string) => ({ kind: 'stream', name: 'stdout', text: data }) as const;

function open() {
  const document = createDocumentStore(makeLesson());
  const shown = createShownStore(document);
  /** What is drawn of a cell, and how often it had to be drawn. */
  const seen: unknown[] = [];
  shown.subscribe((now, before) => {
    if (now.cells.a !== before.cells.a) seen.push(now.cells.a?.status);
  });
  const cell = (id: string) => shown.getState().cells[id]!;
  return { document, cell, seen };
}

describe('the document as it is drawn', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('draws a quick run once, with its result', () => {
    const { document, cell, seen } = open();
    document.setStatus('a', 'queued');
    document.beginRun('a', 1);
    vi.advanceTimersByTime(20);
    expect(cell('a')).toMatchObject({ status: 'idle', executionCount: null });
    expect(seen).toEqual([]);
    document.endRun('a', 'ok', 20);
    expect(cell('a')).toMatchObject({ status: 'ok', executionCount: 1, durationMs: 20 });
    expect(seen).toEqual(['ok']);
    vi.advanceTimersByTime(1000);
    expect(seen).toEqual(['ok']);
  });

  it('shows that a longer run goes on, and after a moment no output of the run before', () => {
    const { document, cell } = open();
    document.beginRun('a', 1);
    document.addOutputs('a', [text('first')]);
    document.endRun('a', 'ok', 1);
    document.setStatus('a', 'queued');
    document.beginRun('a', 2);
    expect(cell('a')).toMatchObject({ status: 'ok', executionCount: 1, outputs: [text('first')] });
    vi.advanceTimersByTime(60);
    expect(cell('a')).toMatchObject({ status: 'running', executionCount: 2, outputs: [text('first')] });
    vi.advanceTimersByTime(200);
    expect(cell('a')).toMatchObject({ status: 'running', outputs: [] });
  });

  it('shows an output as soon as it comes', () => {
    const { document, cell } = open();
    document.beginRun('a', 1);
    document.addOutputs('a', [text('one')]);
    expect(cell('a').outputs).toEqual([text('one')]);
    document.endRun('a', 'error', 2);
    expect(cell('a')).toMatchObject({ status: 'error', outputs: [text('one')] });
  });

  it('shows a cell that waits, and draws its run once when its turn comes', () => {
    const { document, cell, seen } = open();
    document.beginRun('a', 1);
    document.addOutputs('a', [text('old')]);
    document.endRun('a', 'ok', 1);
    document.setStatus('a', 'queued');
    vi.advanceTimersByTime(1000);
    expect(cell('a')).toMatchObject({ status: 'queued', outputs: [text('old')] });
    seen.length = 0;
    document.beginRun('a', 2);
    vi.advanceTimersByTime(10);
    document.addOutputs('a', [text('new')]);
    document.endRun('a', 'ok', 10);
    expect(cell('a')).toMatchObject({ status: 'ok', outputs: [text('new')] });
    expect(seen).not.toContain('running');
  });

  it('lets every edit through at once, also of the cell that runs', () => {
    const { document, cell } = open();
    document.beginRun('a', 1);
    document.setSource('a', 'typed meanwhile');
    document.setSource('b', 'and here');
    expect(cell('a')).toMatchObject({ status: 'idle', source: 'typed meanwhile' });
    expect(cell('b').source).toBe('and here');
  });

  it('forgets a cell that is gone, and one that is put back in its place', () => {
    const { document, cell } = open();
    document.beginRun('a', 1);
    const { title, order, cells, hidden, deletions, seenAuthorIds, revisions } = document.getState();
    const others = { title, hidden, deletions, seenAuthorIds, revisions };
    const { a, ...rest } = cells;
    document.replace({ ...others, order: order.filter((id) => id !== 'a'), cells: rest });
    expect(cell('a')).toBeUndefined();
    document.replace({ ...others, order, cells: { ...rest, a: a! } });
    expect(cell('a').status).toBe('running');
  });
});
