'use client';
// The editor that is always there: a textarea as tall as its text. It serves phones, text cells, and the
// moments before the big editor has arrived. Tab moves on, as everywhere on the page.
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { Language } from '../../engine/runner/protocol';
import type { EditorCommand } from '../editor/CodeEditor';
import { indentAfter } from '../editor/pythonIndent';
import styles from './cell.module.css';
import { enterCommand } from './keyboard';

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onCommand: (command: EditorCommand) => void;
  readonly label: string;
  /** The language of the code; null for text. */
  readonly code: Language | null;
  /** Where the caret was when this editor gave its place up; for a hand-over to the big editor. */
  readonly onLeave?: (start: number, end: number) => void;
}

export function PlainEditor({ value, onChange, onCommand, label, code, onLeave }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const latestOnLeave = useRef(onLeave);
  latestOnLeave.current = onLeave;
  useLayoutEffect(() => {
    const element = area.current;
    element?.focus({ preventScroll: true });
    return () => {
      if (element !== null) latestOnLeave.current?.(element.selectionStart, element.selectionEnd);
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const command = commandOf(event);
    if (command !== null) {
      event.preventDefault();
      event.stopPropagation();
      onCommand(command);
    } else if (code !== null && event.key === 'Enter') {
      const line = lineBefore(event.currentTarget);
      const indent = code === 'python' ? indentAfter(line) : (/^[ \t]*/.exec(line)?.[0] ?? '');
      if (indent === '') return;
      event.preventDefault();
      // The one way to insert that leaves the browser's own undo whole.
      window.document.execCommand('insertText', false, `\n${indent}`);
    }
  };

  return (
    <textarea
      ref={area}
      className={code !== null ? styles.plainCode : styles.plainText}
      value={value}
      rows={Math.max(value.split('\n').length, 1)}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      aria-label={label}
      spellCheck={code === null}
      autoCapitalize={code !== null ? 'off' : 'sentences'}
      autoComplete="off"
      autoCorrect={code !== null ? 'off' : 'on'}
      wrap={code !== null ? 'off' : 'soft'}
    />
  );
}

function commandOf(event: KeyboardEvent<HTMLTextAreaElement>): EditorCommand | null {
  if (event.key === 'Enter') return enterCommand(event);
  if (event.key === 'Escape') return 'escape';
  if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return null;
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  if (selectionStart !== selectionEnd) return null;
  if (event.key === 'ArrowUp' && !value.slice(0, selectionStart).includes('\n')) return 'leave-up';
  if (event.key === 'ArrowDown' && !value.slice(selectionEnd).includes('\n')) return 'leave-down';
  return null;
}

function lineBefore(area: HTMLTextAreaElement): string {
  const before = area.value.slice(0, area.selectionStart);
  return before.slice(before.lastIndexOf('\n') + 1);
}
