'use client';
// In which language the notebook's cells are. The choice holds for the whole course and is remembered.
import { Segmented } from '../ui/Segmented';
import { languageNames, rememberLanguage } from './language';
import { useDocument, useNotebook } from './NotebookContext';
import { hasBusy } from './store/document';

/** Nothing where the notebook is in one language only. */
export function LanguageSwitch() {
  const { document, lesson } = useNotebook();
  const language = useDocument((state) => state.language);
  const isBusy = useDocument(hasBusy);
  if (lesson.languages.length < 2) return null;
  return (
    <Segmented
      label="Language of the cells"
      value={language}
      options={lesson.languages.map((value) => ({ value, label: languageNames[value] }))}
      disabledBecause={isBusy ? 'Cells are running: interrupt them to change the language' : null}
      onChange={(chosen) => {
        document.setLanguage(chosen);
        rememberLanguage(chosen);
      }}
    />
  );
}
