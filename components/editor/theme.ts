// Monaco's two themes, made of the page's own tokens, so that a cell looks the same edited and at rest.
// It must not know cells or stores.
import type { editor as MonacoEditor } from 'monaco-editor/editor';

type Themes = Pick<typeof MonacoEditor, 'defineTheme'>;

/** Which of Monaco's token names takes which of our colours. */
const tokenColours: readonly (readonly [token: string, variable: string, fontStyle?: string])[] = [
  ['keyword', '--code-keyword'],
  ['string', '--code-string'],
  ['number', '--code-number'],
  ['comment', '--code-comment', 'italic'],
  ['type', '--code-type'],
  ['type.identifier', '--code-type'],
  ['identifier', '--ink'],
  ['delimiter', '--ink'],
];

const surfaceColours: Readonly<Record<string, string>> = {
  'editor.foreground': '--ink',
  'editorCursor.foreground': '--accent',
  'editor.selectionBackground': '--accent-soft',
  'editorWidget.background': '--paper-raised',
  'editorWidget.border': '--rule',
  'editorSuggestWidget.background': '--paper-raised',
  'editorSuggestWidget.border': '--rule',
  'editorSuggestWidget.foreground': '--ink',
  'editorSuggestWidget.selectedBackground': '--accent-soft',
  'editorSuggestWidget.selectedForeground': '--ink',
  'editorHoverWidget.background': '--paper-raised',
  'editorHoverWidget.border': '--rule',
  'editorError.foreground': '--danger',
};

/** Reads the tokens as they stand and defines the themes 'lantern-light' and 'lantern-dark' from them. */
export function defineThemes(themes: Themes): void {
  const name = currentThemeName();
  themes.defineTheme(name, {
    base: name === 'lantern-dark' ? 'vs-dark' : 'vs',
    inherit: true,
    rules: tokenColours.map(([token, variable, fontStyle]) => ({
      token,
      foreground: tokenColour(variable).slice(1),
      ...(fontStyle === undefined ? {} : { fontStyle }),
    })),
    colors: {
      ...Object.fromEntries(
        Object.entries(surfaceColours).map(([part, variable]) => [part, tokenColour(variable)]),
      ),
      'editor.background': '#00000000',
      'editor.lineHighlightBackground': '#00000000',
      'editor.lineHighlightBorder': '#00000000',
      focusBorder: '#00000000',
    },
  });
}

export function currentThemeName(): 'lantern-light' | 'lantern-dark' {
  const chosen = document.documentElement.dataset.theme;
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? 'lantern-dark' : 'lantern-light';
}

/** A token's colour as #rrggbb, whatever notation the style sheet uses; a canvas does the conversion. */
function tokenColour(variable: string): string {
  const value = getComputedStyle(document.documentElement).getPropertyValue(variable).trim();
  const context = document.createElement('canvas').getContext('2d');
  if (context === null || value === '') return '#888888';
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
