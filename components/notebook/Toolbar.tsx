'use client';
// The notebook's own bar: run, stop, start anew, the state of saving, the language, what computes. It stays in sight.
import { IconButton } from '../ui/IconButton';
import { Icon } from '../ui/icons';
import { Menu, MenuItem, MenuSeparator } from '../ui/Menu';
import { BackendBadge } from './BackendBadge';
import { downloadNotebook } from './download';
import { LanguageSwitch } from './LanguageSwitch';
import { useAutosave, useDocument, useIsRunning, useNotebook, useNoun } from './NotebookContext';
import { lastDeletion } from './store/document';
import styles from './toolbar.module.css';

interface Props {
  readonly onShortcuts: () => void;
  readonly onResetLesson: () => void;
}

export function Toolbar({ onShortcuts, onResetLesson }: Props) {
  const { document, run, glass, lesson, perform } = useNotebook();
  const noun = useNoun();
  const isRunning = useIsRunning();
  const canUndo = useDocument((state) => lastDeletion(state) !== null);
  return (
    <div className={styles.toolbar} role="toolbar" aria-label="Notebook">
      <IconButton label="Run the cell" keys="Shift+Enter" onClick={() => perform('run-advance')}>
        <Icon name="run" />
      </IconButton>
      <IconButton label="Run all cells" onClick={() => run.runAll()}>
        <Icon name="runAll" />
      </IconButton>
      <IconButton label="Interrupt" keys="I I" disabled={!isRunning} onClick={() => perform('interrupt')}>
        <Icon name="stop" />
      </IconButton>
      <IconButton label="Restart" keys="0 0" onClick={() => perform('restart')}>
        <Icon name="restart" />
      </IconButton>
      <span className={styles.gap} />
      <SaveMark />
      <LanguageSwitch />
      <BackendBadge />
      <Menu
        align="end"
        trigger={
          <button type="button" className={styles.more} aria-label={`More for this ${noun}`}>
            <Icon name="more" />
          </button>
        }
      >
        <MenuItem onSelect={() => void run.restart().then(() => run.runAll())}>Restart and run all</MenuItem>
        <MenuItem onSelect={() => glass.openSheet()}>Graph of a variable</MenuItem>
        <MenuItem onSelect={() => document.clearOutputs()}>Clear all outputs</MenuItem>
        <MenuItem onSelect={() => perform('undo-delete')} disabled={!canUndo} keys="Z">
          Bring back the deleted cell
        </MenuItem>
        <MenuItem onSelect={() => downloadNotebook(document.getState(), lesson)}>Download as .ipynb</MenuItem>
        <MenuItem onSelect={onShortcuts} keys="H">
          Keyboard
        </MenuItem>
        {noun === 'lesson' && (
          <>
            <MenuSeparator />
            <MenuItem onSelect={onResetLesson} danger>
              Reset the lesson
            </MenuItem>
          </>
        )}
      </Menu>
    </div>
  );
}

/** Quiet while all is well; notices speak where it is not. */
function SaveMark() {
  const status = useAutosave((state) => state.status);
  const words = {
    opening: '',
    saved: 'Saved',
    unsaved: 'Saving',
    failed: 'Not saved',
    conflict: 'Not saved',
  };
  return (
    <span className={styles.saved} data-save={status}>
      {words[status]}
    </span>
  );
}
