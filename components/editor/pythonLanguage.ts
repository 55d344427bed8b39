// Python for Monaco: its grammar, and how brackets, comments and indentation behave. Monaco's own definition of the
// language indents after fewer lines and never goes back, and would come too late to be mended.
import type { languages as Languages } from 'monaco-editor/editor';
import { endsBlock, opensBlock } from './pythonIndent';

type LanguageApi = Pick<
  typeof Languages,
  'register' | 'setLanguageConfiguration' | 'registerTokensProviderFactory' | 'IndentAction'
>;

export function registerPythonLanguage(languages: LanguageApi): void {
  const { Indent, Outdent } = languages.IndentAction;
  languages.register({ id: 'python', extensions: ['.py'], aliases: ['Python'] });
  languages.registerTokensProviderFactory('python', {
    create: async () => (await import('monaco-editor/languages/definitions/python/python')).language,
  });
  languages.setLanguageConfiguration('python', {
    comments: { lineComment: '#', blockComment: ["'''", "'''"] },
    brackets: [
      ['{', '}'],
      ['[', ']'],
      ['(', ')'],
    ],
    autoClosingPairs: [
      { open: '{', close: '}' },
      { open: '[', close: ']' },
      { open: '(', close: ')' },
      { open: '"', close: '"', notIn: ['string', 'comment'] },
      { open: "'", close: "'", notIn: ['string', 'comment'] },
    ],
    surroundingPairs: [
      { open: '{', close: '}' },
      { open: '[', close: ']' },
      { open: '(', close: ')' },
      { open: '"', close: '"' },
      { open: "'", close: "'" },
    ],
    onEnterRules: [
      { beforeText: opensBlock, action: { indentAction: Indent } },
      { beforeText: endsBlock, action: { indentAction: Outdent } },
    ],
    folding: { offSide: true },
  });
}
