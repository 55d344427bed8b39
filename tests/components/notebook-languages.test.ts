// One notebook in two languages: what changes with the language, and that nothing is lost by it.
import { describe, expect, it } from 'vitest';
import { openingLanguage } from '../../components/notebook/language';
import { createDocumentStore, lastDeletion } from '../../components/notebook/store/document';
import { makeLesson, makeLessonInBoth } from './notebook-lesson';

const open = () => createDocumentStore(makeLessonInBoth());
const text = (data: string) => ({ kind: 'stream', name: 'stdout', text: data }) as const;

describe('the language of a notebook', () => {
  it('is the wanted one where the notebook has it, else the one there is', () => {
    expect(openingLanguage({ languages: ['typescript', 'python'] }, 'python')).toBe('python');
    expect(openingLanguage({ languages: ['python', 'typescript'] })).toBe('typescript');
    expect(openingLanguage({ languages: ['python'] })).toBe('python');
  });

  it('is that of all its cells', () => {
    const document = open();
    document.setLanguage('python');
    const { language, order, cells } = document.getState();
    expect(language).toBe('python');
    expect(order).toEqual(['intro', 'a', 'b', 'c']);
    expect(Object.values(cells).map((cell) => cell.language)).toEqual(order.map(() => 'python'));
    expect(cells.a).toMatchObject({ source: 'x = 1', author: { source: 'x = 1' } });
    expect(cells.intro?.source).toBe('# Tensors');
  });

  it('is fixed where the notebook has only one', () => {
    const document = createDocumentStore(makeLesson());
    document.setLanguage('python');
    expect(document.getState().language).toBe('typescript');
    expect(document.getState().cells.a?.source).toBe('const x = 1');
  });

  it('does not change while a cell runs or waits', () => {
    const document = open();
    document.beginRun('a', 1);
    document.setLanguage('python');
    expect(document.getState().language).toBe('typescript');
    document.endRun('a', 'ok', 1);
    document.setLanguage('python');
    expect(document.getState().language).toBe('python');
  });

  it('leaves the editor and keeps the selection', () => {
    const document = open();
    document.edit('b');
    document.setLanguage('python');
    expect(document.getState()).toMatchObject({ selectedId: 'b', mode: 'command' });
  });
});

describe('what the reader did in one language', () => {
  it('comes back with it: text, outputs, counts', () => {
    const document = open();
    document.setSource('a', 'mine');
    document.beginRun('a', 3);
    document.addOutputs('a', [text('ts')]);
    document.endRun('a', 'ok', 12);
    document.setLanguage('python');
    expect(document.getState().cells.a).toMatchObject({ outputs: [], executionCount: null, status: 'idle' });
    document.setSource('a', 'mine too');
    document.beginRun('a', 4);
    document.addOutputs('a', [text('py')]);
    document.endRun('a', 'error', 1);
    document.setLanguage('typescript');
    expect(document.getState().cells.a).toMatchObject({
      source: 'mine',
      outputs: [text('ts')],
      executionCount: 3,
      durationMs: 12,
      status: 'ok',
    });
    document.setLanguage('python');
    expect(document.getState().cells.a).toMatchObject({
      source: 'mine too',
      outputs: [text('py')],
      status: 'error',
    });
  });

  it('is the same for text', () => {
    const document = open();
    document.setSource('intro', '# Mine');
    document.setLanguage('python');
    expect(document.getState().cells.intro?.source).toBe('# Mine');
    const note = document.insert('below', 'a', 'markdown');
    document.setSource(note, 'A note.');
    document.setLanguage('typescript');
    expect(document.getState().order).toEqual(['intro', 'a', note, 'b', 'c']);
    expect(document.getState().cells[note]?.source).toBe('A note.');
  });

  it('stands there alone where it is code of the reader’s own, and in its place', () => {
    const document = open();
    const first = document.insert('above', 'intro');
    const one = document.insert('below', 'a');
    const two = document.insert('below', one);
    document.setSource(one, 'one');
    document.setSource(two, 'two');
    document.setLanguage('python');
    expect(document.getState().order).toEqual(['intro', 'a', 'b', 'c']);
    const own = document.insert('below', 'a');
    document.delete('a');
    document.setLanguage('typescript');
    expect(document.getState().order).toEqual([first, 'intro', one, two, 'b', 'c']);
    expect(document.getState().cells[two]?.source).toBe('two');
    document.undoDelete();
    expect(document.getState().cells.a).toMatchObject({ source: 'const x = 1', language: 'typescript' });
    document.setLanguage('python');
    expect(document.getState().order.filter((id) => id === own)).toEqual([own]);
  });

  it('is undone there only: a deleted cell of the other language waits', () => {
    const document = open();
    const own = document.insert('below', 'a');
    document.setSource(own, 'mine');
    document.delete(own);
    document.setLanguage('python');
    expect(lastDeletion(document.getState())).toBeNull();
    document.undoDelete();
    expect(document.getState().order).toEqual(['intro', 'a', 'b', 'c']);
    document.setLanguage('typescript');
    document.undoDelete();
    expect(document.getState().cells[own]?.source).toBe('mine');
  });

  it('is not reset in the other one', () => {
    const document = open();
    document.setSource('a', 'mine');
    document.setSource('intro', '# Mine');
    document.setLanguage('python');
    document.setSource('a', 'mine too');
    document.resetLesson();
    expect(document.getState().cells.a?.source).toBe('x = 1');
    expect(document.getState().cells.intro?.source).toBe('# Tensors');
    document.setLanguage('typescript');
    expect(document.getState().cells.a?.source).toBe('mine');
    document.undoReset();
    document.setLanguage('python');
    expect(document.getState().cells.a?.source).toBe('mine too');
  });

  it('may be text made of code, or code made of text, and only there', () => {
    const document = open();
    document.changeKind('a', 'markdown');
    document.changeKind('intro', 'code');
    document.setSource('intro', 'code here');
    document.setLanguage('python');
    expect(document.getState().cells.a).toMatchObject({ kind: 'code', source: 'x = 1' });
    expect(document.getState().cells.intro).toMatchObject({ kind: 'markdown', source: '# Tensors' });
    document.setLanguage('typescript');
    expect(document.getState().cells.a?.kind).toBe('markdown');
    expect(document.getState().cells.intro).toMatchObject({ kind: 'code', source: 'code here' });
    document.resetCell('intro');
    document.setSource('intro', '# One text again');
    document.setLanguage('python');
    expect(document.getState().cells.intro?.source).toBe('# One text again');
  });
});
