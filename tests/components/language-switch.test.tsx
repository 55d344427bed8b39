// The control that changes the language, as it stands in the toolbar.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LanguageSwitch } from '../../components/notebook/LanguageSwitch';
import { NotebookContext, type NotebookParts } from '../../components/notebook/NotebookContext';
import { createDocumentStore } from '../../components/notebook/store/document';
import type { Lesson } from '../../lessons/_format/types';
import { makeLesson, makeLessonInBoth } from './notebook-lesson';

function draw(lesson: Lesson, act: (document: ReturnType<typeof createDocumentStore>) => void = () => {}) {
  const document = createDocumentStore(lesson);
  act(document);
  // On the server a store shows what it began as.
  const shown = { ...document, getInitialState: document.getState };
  const parts = { lesson, document, shown } as unknown as NotebookParts;
  return renderToStaticMarkup(
    <NotebookContext value={parts}>
      <LanguageSwitch />
    </NotebookContext>,
  );
}

/** The words beside the radio button that is on. */
const chosen = (markup: string) => /<input[^>]*checked=""[^>]*\/?><span>([^<]+)</.exec(markup)?.[1];

describe('the choice of language', () => {
  it('has one radio button a language, named, and the one that is shown is on', () => {
    const markup = draw(makeLessonInBoth());
    expect(markup).toContain('aria-label="Language of the cells"');
    expect(markup.match(/type="radio"/g)).toHaveLength(2);
    expect(chosen(markup)).toBe('TypeScript');
    expect(chosen(draw(makeLessonInBoth(), (document) => document.setLanguage('python')))).toBe('Python');
  });

  it('waits while cells run, and says why', () => {
    const markup = draw(makeLessonInBoth(), (document) => document.beginRun('a', 1));
    expect(markup).toMatch(/<fieldset[^>]*aria-label="[^"]*interrupt them[^"]*"[^>]*disabled=""/);
  });

  it('is not there where the notebook has one language', () => {
    expect(draw(makeLesson())).toBe('');
  });
});
