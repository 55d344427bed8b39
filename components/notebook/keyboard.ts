// Jupyter's keys: which command a key means in command mode. Edit mode's keys are the editor's own.
// Pure: it sees the few fields of a keyboard event that matter, and remembers nothing but the last key of a pair.

export type Command =
  | 'run'
  | 'run-advance'
  | 'run-insert'
  | 'edit'
  | 'insert-above'
  | 'insert-below'
  | 'delete'
  | 'undo-delete'
  | 'to-markdown'
  | 'to-code'
  | 'previous'
  | 'next'
  | 'interrupt'
  | 'restart'
  | 'toggle-output'
  | 'save'
  | 'shortcuts';

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
  /** When it was pressed, for the pairs. */
  readonly timeStamp: number;
}

/** Two presses further apart than this are no pair. */
const pairWithinMs = 1000;

const single: Readonly<Record<string, Command>> = {
  a: 'insert-above',
  b: 'insert-below',
  z: 'undo-delete',
  m: 'to-markdown',
  y: 'to-code',
  j: 'next',
  k: 'previous',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Enter: 'edit',
  o: 'toggle-output',
  s: 'save',
  h: 'shortcuts',
  '?': 'shortcuts',
};

const twice: Readonly<Record<string, Command>> = { d: 'delete', i: 'interrupt', '0': 'restart' };

/** What the shortcuts dialog lists, in its order. */
export const shortcuts: readonly {
  keys: readonly string[];
  says: string;
  mode: 'both' | 'command' | 'edit';
}[] = [
  { keys: ['Shift+Enter'], says: 'Run the cell and go to the next', mode: 'both' },
  { keys: ['Ctrl+Enter', '⌘ Enter'], says: 'Run the cell', mode: 'both' },
  { keys: ['Alt+Enter'], says: 'Run the cell and add one below', mode: 'both' },
  { keys: ['Esc'], says: 'Leave the editor for command mode', mode: 'edit' },
  { keys: ['Enter'], says: 'Edit the cell', mode: 'command' },
  { keys: ['↑', 'K'], says: 'Go to the cell above', mode: 'command' },
  { keys: ['↓', 'J'], says: 'Go to the cell below', mode: 'command' },
  { keys: ['A'], says: 'Add a cell above', mode: 'command' },
  { keys: ['B'], says: 'Add a cell below', mode: 'command' },
  { keys: ['D D'], says: 'Delete the cell', mode: 'command' },
  { keys: ['Z'], says: 'Bring back the deleted cell', mode: 'command' },
  { keys: ['M'], says: 'Make it a text cell', mode: 'command' },
  { keys: ['Y'], says: 'Make it a code cell', mode: 'command' },
  { keys: ['O'], says: 'Fold or unfold the output', mode: 'command' },
  { keys: ['I I'], says: 'Interrupt', mode: 'command' },
  { keys: ['0 0'], says: 'Restart, after a question', mode: 'command' },
  { keys: ['S'], says: 'Save now', mode: 'command' },
  { keys: ['H', '?'], says: 'Show these keys', mode: 'command' },
];

/** Reads keys in command mode, one after another. Null: the key is none of ours, let the browser have it. */
export function createKeyReader(): (key: Key) => Command | null {
  let first: { key: string; at: number } | null = null;
  return (pressed) => {
    const before = first;
    first = null;
    if (pressed.key === 'Enter') {
      const withEnter = enterCommand(pressed);
      if (withEnter !== null) return pressed.repeat ? null : withEnter;
    }
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
    const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
    if (pressed.shiftKey && key !== '?') return null;
    const pair = twice[key];
    if (pair !== undefined) {
      if (pressed.repeat) return null;
      if (before?.key === key && pressed.timeStamp - before.at <= pairWithinMs) return pair;
      first = { key, at: pressed.timeStamp };
      return null;
    }
    const command = single[key];
    if (command === undefined) return null;
    const mayRepeat = command === 'next' || command === 'previous';
    return pressed.repeat && !mayRepeat ? null : command;
  };
}

/** The same in either mode; null for a plain Enter. */
export function enterCommand(key: Pick<Key, 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>) {
  if (key.shiftKey) return 'run-advance';
  if (key.ctrlKey || key.metaKey) return 'run';
  if (key.altKey) return 'run-insert';
  return null;
}
