// Monaco with only what a cell needs: the core, the editing features named below, and TypeScript's and
// Python's grammars. Loaded when the first cell is edited, never before; nothing else imports it.
import { editor, KeyCode, KeyMod, languages, Uri } from 'monaco-editor/editor';
// The list of completions itself; the feature named "suggest" below brings only its inline form.
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/caretOperations/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/cursorUndo/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/gotoError/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/iPadShowKeyboard/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/parameterHints/register';
import 'monaco-editor/features/rename/register';
import 'monaco-editor/features/smartSelect/register';
import 'monaco-editor/features/snippet/register';
import 'monaco-editor/features/suggest/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/features/wordHighlighter/register';
import 'monaco-editor/features/wordOperations/register';
import 'monaco-editor/languages/definitions/typescript/register';
import { typescriptDefaults } from 'monaco-editor/languages/features/typescript/register';
import * as z from 'zod/mini';
import { earlierFiles } from './earlier';
import { registerPythonLanguage } from './pythonLanguage';
import { registerPythonProviders } from './pythonProviders';
import { defineThemes } from './theme';

export { editor, KeyCode, KeyMod, Uri };

registerPythonLanguage(languages);
registerPythonProviders(languages);

/** Messages of the checker that do not hold in a notebook, by TypeScript's own numbers. */
const notInNotebooks = [
  1375,
  1378, // await at the top level
  1108, // return outside of a function is told by the run itself
  2307, // a module that only the sandbox knows
  2451,
  2300,
  2393, // redeclared by a later cell or by running again
  6133,
  6196, // declared for a later cell, not used in this one
];

let ready: Promise<void> | null = null;

/** Sets the languages up once; resolves when the engine's types are known to the checker. */
export function prepareMonaco(): Promise<void> {
  ready ??= prepare().catch((error: unknown) => {
    // The editor still edits without the engine's types; the next cell opened tries again.
    ready = null;
    console.warn('The editor could not load the types of the engine, so it completes less.', error);
  });
  return ready;
}

async function prepare(): Promise<void> {
  defineThemes(editor);
  typescriptDefaults.setCompilerOptions({
    target: 99,
    module: 99,
    moduleResolution: 2,
    moduleDetection: 3,
    allowNonTsExtensions: true,
    lib: ['esnext'],
    strict: false,
    noEmit: true,
  });
  typescriptDefaults.setDiagnosticsOptions({
    noSemanticValidation: false,
    noSyntaxValidation: false,
    diagnosticCodesToIgnore: notInNotebooks,
  });
  typescriptDefaults.setEagerModelSync(true);
  const response = await fetch('/editor-types/index.json');
  if (!response.ok) throw new Error(`/editor-types/index.json answered ${response.status}`);
  const engineFiles = z.record(z.string(), z.string()).parse(await response.json());
  engineLibs = Object.entries(engineFiles).map(([path, content]) => ({ filePath: path, content }));
  showLibs();
}

let engineLibs: { filePath: string; content: string }[] = [];
/** Kept, since a cell may be opened before the engine's types have arrived. */
let earlierSources: readonly string[] = [];
let shown: string | null = null;

/** Tells the checker what the cells above the edited one declare. */
export function showEarlierSources(sources: readonly string[]): void {
  earlierSources = sources;
  showLibs();
}

function showLibs(): void {
  const key = JSON.stringify([engineLibs.length, earlierSources]);
  if (key === shown) return;
  shown = key;
  typescriptDefaults.setExtraLibs([
    ...engineLibs,
    ...earlierFiles(earlierSources).map(({ path, content }) => ({ filePath: path, content })),
  ]);
}
