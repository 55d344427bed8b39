// Carries out the notebook's commands on its stores, whether they come from a key, a button or an editor.
// It must not know React.
import type { Command } from './keyboard';
import type { Autosave } from './persistence/autosave';
import type { DocumentStore } from './store/document';
import type { RunStore } from './store/run';

interface Target {
  readonly document: DocumentStore;
  readonly run: Pick<RunStore, 'run' | 'interrupt'>;
  readonly autosave: Pick<Autosave, 'flush' | 'getState' | 'subscribe'>;
  readonly askToRestart: () => void;
  readonly showShortcuts: () => void;
}

export function perform(command: Command, cellId: string | undefined, target: Target): void {
  const { document, run, autosave } = target;
  if (autosave.getState().status === 'opening') {
    // What was saved is about to be read in, and nothing may be changed under it; what the reader asks for
    // meanwhile is done then, in the order in which it was asked.
    const stopWaiting = autosave.subscribe(({ status }) => {
      if (status === 'opening') return;
      stopWaiting();
      // Each in a step of its own, so that none begins in the middle of another.
      queueMicrotask(() => perform(command, cellId, target));
    });
    return;
  }
  const { order, selectedId } = document.getState();
  const id = cellId ?? selectedId ?? order[0];
  if (cellId !== undefined && cellId !== selectedId) document.select(cellId);

  switch (command) {
    case 'run':
      if (id === undefined) return;
      run.run(id);
      document.command();
      return;
    case 'run-advance':
      if (id === undefined) return;
      run.run(id);
      document.command();
      if (id === order.at(-1)) document.edit(document.insert('below', id));
      else {
        document.select(id);
        document.move(1);
      }
      return;
    case 'run-insert':
      if (id === undefined) return;
      run.run(id);
      document.edit(document.insert('below', id));
      return;
    case 'edit':
      document.edit(id);
      return;
    case 'insert-above':
      document.insert('above', id);
      return;
    case 'insert-below':
      document.insert('below', id);
      return;
    case 'delete':
      document.delete(id);
      return;
    case 'undo-delete':
      document.undoDelete();
      return;
    case 'to-markdown':
      if (id !== undefined) document.changeKind(id, 'markdown');
      return;
    case 'to-code':
      if (id !== undefined) document.changeKind(id, 'code');
      return;
    case 'previous':
      document.move(-1);
      return;
    case 'next':
      document.move(1);
      return;
    case 'interrupt':
      void run.interrupt();
      return;
    case 'restart':
      target.askToRestart();
      return;
    case 'toggle-output':
      if (id !== undefined) document.toggleOutput(id);
      return;
    case 'save':
      void autosave.flush();
      return;
    case 'shortcuts':
      target.showShortcuts();
      return;
  }
}
