// Monaco ships this grammar without types.
declare module 'monaco-editor/languages/definitions/python/python' {
  import type { languages } from 'monaco-editor/editor';

  export const language: languages.IMonarchLanguage;
}
