import { describe, expect, it } from 'vitest';
import { errorLineOf } from '../../components/notebook/store/cell';
import { createDocumentStore } from '../../components/notebook/store/document';
import { appendOutputs } from '../../components/notebook/store/outputs';
import { makeLesson } from './notebook-lesson';

const open = () => createDocumentStore(makeLesson());

describe('the document', () => {
  it('starts as the author wrote it', () => {
    const { order, cells, selectedId } = open().getState();
    expect(order).toEqual(['intro', 'a', 'b', 'c']);
    expect(cells.a?.source).toBe('const x = 1');
    expect(selectedId).toBeNull();
  });

  it('moves the selection and stops at the ends', () => {
    const document = open();
    document.move(1);
    expect(document.getState().selectedId).toBe('intro');
    document.move(-1);
    expect(document.getState().selectedId).toBe('intro');
    for (let i = 0; i < 9; i++) document.move(1);
    expect(document.getState().selectedId).toBe('c');
  });

  it('inserts above and below the selected cell', () => {
    const document = open();
    document.select('b');
    const above = document.insert('above');
    document.select('b');
    const below = document.insert('below');
    expect(document.getState().order).toEqual(['intro', 'a', above, 'b', below, 'c']);
  });

  it('brings a deleted cell back to its place, whatever was edited in between', () => {
    const document = open();
    document.setSource('b', 'mine');
    document.delete('b');
    expect(document.getState().selectedId).toBe('c');
    document.setSource('a', 'const x = 2');
    document.insert('below', 'c');
    document.changeKind('c', 'markdown');
    document.undoDelete();
    expect(document.getState().order.slice(0, 4)).toEqual(['intro', 'a', 'b', 'c']);
    expect(document.getState().cells.b?.source).toBe('mine');
  });

  it('brings several back in reverse order, the first cell too', () => {
    const document = open();
    document.delete('intro');
    document.delete('a');
    document.delete('b');
    document.delete('c');
    expect(document.getState().order).toEqual([]);
    for (let i = 0; i < 5; i++) document.undoDelete();
    expect(document.getState().order).toEqual(['intro', 'a', 'b', 'c']);
  });

  it('never has two cells of one id, also when a reset has brought a deleted one back', () => {
    const document = open();
    document.setSource('b', 'mine');
    document.delete('b');
    document.resetLesson();
    document.undoDelete();
    const { order, cells } = document.getState();
    expect(new Set(order).size).toBe(order.length);
    expect(Object.values(cells).map(({ source }) => source)).toContain('mine');
    expect(cells.b?.source).toBe('x + 1');
  });

  it('does not delete or change a cell that runs', () => {
    const document = open();
    document.beginRun('a', 1);
    document.delete('a');
    document.changeKind('a', 'markdown');
    document.resetLesson();
    expect(document.getState().cells.a).toMatchObject({ kind: 'code', status: 'running' });
  });

  it('resets one cell, text and kind', () => {
    const document = open();
    document.setSource('a', 'other');
    document.changeKind('a', 'markdown');
    document.resetCell('a');
    expect(document.getState().cells.a).toMatchObject({ kind: 'code', source: 'const x = 1' });
  });

  it('undoes the reset of the lesson until the next edit', () => {
    const document = open();
    document.setSource('a', 'mine');
    document.resetLesson();
    expect(document.getState().cells.a?.source).toBe('const x = 1');
    document.undoReset();
    expect(document.getState().cells.a?.source).toBe('mine');
    document.resetLesson();
    document.setSource('b', 'an edit');
    document.undoReset();
    expect(document.getState().cells.a?.source).toBe('const x = 1');
  });

  it('moves cells, not over the ends', () => {
    const document = open();
    document.moveCell('a', 1);
    document.moveCell('c', 1);
    document.moveCell('intro', -1);
    expect(document.getState().order).toEqual(['intro', 'b', 'a', 'c']);
  });

  it('clears outputs and keeps the text', () => {
    const document = open();
    document.beginRun('a', 3);
    document.addOutputs('a', [{ kind: 'stream', name: 'stdout', text: 'hi\n' }]);
    document.endRun('a', 'ok', 2);
    document.clearOutputs();
    expect(document.getState().cells.a).toMatchObject({ outputs: [], executionCount: null, status: 'idle' });
  });
});

describe('outputs', () => {
  it('joins neighbouring text of one stream only', () => {
    const { outputs } = appendOutputs(
      { outputs: [{ kind: 'stream', name: 'stdout', text: 'a' }], clearsNext: false },
      [
        { kind: 'stream', name: 'stdout', text: 'b' },
        { kind: 'stream', name: 'stderr', text: 'c' },
        { kind: 'stream', name: 'stdout', text: 'd' },
      ],
    );
    expect(outputs.map((output) => output.kind === 'stream' && output.text)).toEqual(['ab', 'c', 'd']);
  });

  it('updates displays in place, in other cells too, and not where there are none', () => {
    const document = open();
    const display = (text: string) =>
      ({ kind: 'display', isResult: false, displayId: 'd', data: { 'text/plain': text } }) as const;
    const text = { kind: 'stream', name: 'stdout', text: 'x' } as const;
    document.addOutputs('a', [display('0'), text, display('0')]);
    document.addOutputs('b', [text, { kind: 'update', displayId: 'd', data: { 'text/plain': '1' } }]);
    document.addOutputs('b', [{ kind: 'update', displayId: 'other', data: { 'text/plain': '2' } }]);
    expect(document.getState().cells.a!.outputs).toEqual([display('1'), text, display('1')]);
    expect(document.getState().cells.b!.outputs).toEqual([text]);
  });

  it('clears outputs at once, or when the next one comes', () => {
    const text = (written: string) => ({ kind: 'stream', name: 'stdout', text: written }) as const;
    const document = open();
    const outputs = () => document.getState().cells.a!.outputs;
    document.addOutputs('a', [text('1'), { kind: 'clear', wait: false }]);
    expect(outputs()).toEqual([]);
    document.addOutputs('a', [text('2'), { kind: 'clear', wait: true }]);
    expect(outputs()).toEqual([text('2')]);
    document.addOutputs('a', [text('3')]);
    expect(outputs()).toEqual([text('3')]);
    document.addOutputs('a', [{ kind: 'clear', wait: true }]);
    document.endRun('a', 'ok', 1);
    document.addOutputs('a', [text('4')]);
    expect(outputs()).toEqual([text('34')]);
  });

  it('finds the line of this cell in a traceback through another', () => {
    const document = open();
    document.addOutputs('b', [
      {
        kind: 'error',
        name: 'Error',
        message: 'no',
        hint: null,
        frames: [
          { cellId: 'a', functionName: 'f', line: 9, column: 1 },
          { cellId: 'b', functionName: null, line: 2, column: 1 },
        ],
      },
    ]);
    expect(errorLineOf(document.getState().cells.b!)).toBe(2);
  });
});
