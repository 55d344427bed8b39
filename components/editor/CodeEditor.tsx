'use client';
// The editor of the one cell that is being edited: Monaco, as tall as its text, with the notebook's keys.
// It knows text and commands; running, saving and selection are the notebook's.
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Language } from '../../engine/runner/protocol';
import styles from './code.module.css';
import { editor, KeyCode, KeyMod, prepareMonaco, showEarlierSources, Uri } from './monaco';
import { type AskPython, noPythonHelp } from './pythonHelp';
import { helpWith } from './pythonProviders';
import { currentThemeName, defineThemes } from './theme';

export type EditorCommand = 'run' | 'run-advance' | 'run-insert' | 'escape' | 'leave-up' | 'leave-down';

interface Props {
  cellId: string;
  language: Language;
  value: string;
  onChange(value: string): void;
  onCommand(command: EditorCommand): void;
  /** The line to mark as the one that failed, from 1. */
  errorLine: number | null;
  /** The sources of the cells above, for completion. */
  earlierSources: readonly string[];
  label: string;
  /** The text as the notebook holds it now, which may be newer than the value last drawn. */
  readValue(): string;
  /** Answers the editor's questions about Python. */
  askPython?: AskPython | undefined;
  /** What was selected in the editor that this one takes over from, as offsets into the text. */
  readSelection?(): { start: number; end: number } | undefined;
}

/** Where Escape and the arrows belong to a widget of the editor's own. */
const noWidget =
  '!suggestWidgetVisible && !findWidgetVisible && !renameInputVisible && !parameterHintsVisible';

export default function CodeEditor(props: Props) {
  const { cellId, language, value, errorLine, earlierSources, label } = props;
  const container = useRef<HTMLDivElement>(null);
  const current = useRef<editor.IStandaloneCodeEditor | null>(null);
  // The handlers change with each keystroke; the editor must not be made anew for them.
  const latest = useRef(props);
  latest.current = props;

  // In the layout phase, so that the focus is never nowhere: a key pressed while one editor takes another's
  // place reaches one of the two.
  useLayoutEffect(() => {
    const element = container.current;
    if (element === null) return;
    void prepareMonaco();
    defineThemes(editor);
    const instance = createEditor(element, cellId, language, latest.current.readValue(), label);
    current.current = instance;
    const model = instance.getModel();
    if (model !== null) {
      const ask: AskPython = async (request, signal) =>
        latest.current.askPython?.(request, signal) ?? noPythonHelp[request.kind];
      helpWith(model, { cellId, ask });
    }
    const fitToText = () => {
      element.style.height = `${instance.getContentHeight()}px`;
      instance.layout();
    };
    fitToText();
    instance.onDidContentSizeChange(fitToText);
    const observer = new ResizeObserver(() => instance.layout());
    observer.observe(element);
    const themeObserver = new MutationObserver(() => {
      defineThemes(editor);
      editor.setTheme(currentThemeName());
    });
    themeObserver.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    instance.onDidChangeModelContent(() => {
      latest.current.onChange(instance.getValue());
    });
    bindKeys(instance, (command) => latest.current.onCommand(command));
    const selected = latest.current.readSelection?.();
    if (selected !== undefined && model !== null) {
      const start = model.getPositionAt(selected.start);
      const end = model.getPositionAt(selected.end);
      instance.setSelection({
        selectionStartLineNumber: start.lineNumber,
        selectionStartColumn: start.column,
        positionLineNumber: end.lineNumber,
        positionColumn: end.column,
      });
    }
    instance.focus();
    return () => {
      observer.disconnect();
      themeObserver.disconnect();
      instance.dispose();
      model?.dispose();
      current.current = null;
    };
  }, [cellId, language, label]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the value tells that there is a change to look at
  useEffect(() => {
    const instance = current.current;
    // A change from outside, such as a reset. The reader's own typing is already there, and what was drawn
    // may lag behind it: only what the notebook holds now counts.
    const held = latest.current.readValue();
    if (instance !== null && instance.getValue() !== held) instance.setValue(held);
  }, [value]);

  useEffect(() => {
    const mark = current.current?.createDecorationsCollection(
      errorLine === null
        ? []
        : [
            {
              range: { startLineNumber: errorLine, endLineNumber: errorLine, startColumn: 1, endColumn: 1 },
              options: { isWholeLine: true, className: 'lantern-error-line' },
            },
          ],
    );
    return () => mark?.clear();
  }, [errorLine]);

  useEffect(() => {
    if (language === 'typescript') showEarlierSources(earlierSources);
  }, [language, earlierSources]);

  return <div ref={container} className={styles.editor} />;
}

function createEditor(
  element: HTMLElement,
  cellId: string,
  language: Language,
  value: string,
  label: string,
): editor.IStandaloneCodeEditor {
  const extension = language === 'typescript' ? 'ts' : 'py';
  const uri = Uri.parse(`file:///cell-${encodeURIComponent(cellId)}.${extension}`);
  editor.getModel(uri)?.dispose();
  return editor.create(element, {
    model: editor.createModel(value, language, uri),
    theme: currentThemeName(),
    ariaLabel: `${label}. Press Escape to leave the editor; Tab then moves on.`,
    fontFamily: getComputedStyle(element).getPropertyValue('--font-code'),
    fontSize: 14,
    lineHeight: 22,
    fontLigatures: false,
    tabSize: language === 'python' ? 4 : 2,
    insertSpaces: true,
    detectIndentation: false,
    lineNumbers: 'off',
    glyphMargin: false,
    folding: false,
    lineDecorationsWidth: 0,
    lineNumbersMinChars: 0,
    minimap: { enabled: false },
    overviewRulerLanes: 0,
    hideCursorInOverviewRuler: true,
    renderLineHighlight: 'none',
    scrollBeyondLastLine: false,
    scrollbar: { vertical: 'hidden', horizontal: 'auto', alwaysConsumeMouseWheel: false },
    guides: { indentation: false },
    padding: { top: 0, bottom: 0 },
    fixedOverflowWidgets: true,
    wordBasedSuggestions: language === 'python' ? 'currentDocument' : 'off',
    occurrencesHighlight: 'off',
    quickSuggestions: { other: true, comments: false, strings: false },
    unicodeHighlight: { ambiguousCharacters: false },
  });
}

/** The notebook's keys inside the editor; Enter with a modifier runs, Escape goes to command mode. */
function bindKeys(instance: editor.IStandaloneCodeEditor, send: (command: EditorCommand) => void): void {
  instance.addCommand(KeyMod.Shift | KeyCode.Enter, () => send('run-advance'));
  instance.addCommand(KeyMod.CtrlCmd | KeyCode.Enter, () => send('run'));
  instance.addCommand(KeyMod.WinCtrl | KeyCode.Enter, () => send('run'));
  instance.addCommand(KeyMod.Alt | KeyCode.Enter, () => send('run-insert'));
  instance.addCommand(KeyCode.Escape, () => send('escape'), noWidget);
  instance.onKeyDown((event) => {
    const hasModifier = event.shiftKey || event.ctrlKey || event.altKey || event.metaKey;
    const position = instance.getPosition();
    const model = instance.getModel();
    if (hasModifier || position === null || model === null || isWidgetOpen(instance)) return;
    const leaves =
      (event.keyCode === KeyCode.UpArrow && position.lineNumber === 1 && 'leave-up') ||
      (event.keyCode === KeyCode.DownArrow && position.lineNumber === model.getLineCount() && 'leave-down');
    if (!leaves) return;
    event.preventDefault();
    event.stopPropagation();
    send(leaves);
  });
}

function isWidgetOpen(instance: editor.IStandaloneCodeEditor): boolean {
  return (
    instance.getDomNode()?.querySelector('.suggest-widget.visible, .parameter-hints-widget.visible') !== null
  );
}
