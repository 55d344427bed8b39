'use client';
// What the reader must know and may act on, one line each: work that is not saved, variables that are gone,
// a lesson that changed. They stay until they are dealt with; nothing here covers the text.
import type { ReactNode } from 'react';
import { Button } from '../ui/Button';
import { downloadNotebook } from './download';
import { useAutosave, useDocument, useNotebook, useNoun, useRun } from './NotebookContext';
import styles from './notices.module.css';

export function Notices({ onCompare }: { readonly onCompare: () => void }) {
  return (
    <div className={styles.notices}>
      <StorageNotice />
      <ConflictNotice />
      <SetAsideNotice />
      <RestoredNotice />
      <ConnectionNotice />
      <LostNotice />
      <BackendNotice />
      <RevisionNotice onCompare={onCompare} />
      <ResetNotice />
    </div>
  );
}

function Notice(props: {
  readonly tone: 'calm' | 'warning';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div
      className={styles.notice}
      data-tone={props.tone}
      role={props.tone === 'warning' ? 'alert' : 'status'}
    >
      <p>{props.children}</p>
      {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
    </div>
  );
}

function StorageNotice() {
  const { document, lesson, autosave } = useNotebook();
  const failure = useAutosave((state) => (state.status === 'failed' ? state.failure : null));
  if (failure === null) return null;
  return (
    <Notice
      tone="warning"
      actions={
        <>
          <Button onClick={() => void autosave.retry()}>Try again</Button>
          <Button look="solid" onClick={() => downloadNotebook(document.getState(), lesson)}>
            Download my work
          </Button>
        </>
      }
    >
      {failure} You can go on, but a reload loses what you do from here.
    </Notice>
  );
}

function ConflictNotice() {
  const noun = useNoun();
  const { autosave } = useNotebook();
  const isConflict = useAutosave((state) => state.status === 'conflict');
  if (!isConflict) return null;
  return (
    <Notice
      tone="warning"
      actions={
        <>
          <Button onClick={() => void autosave.settle('theirs')}>Take the other tab’s</Button>
          <Button look="solid" onClick={() => void autosave.settle('mine')}>
            Keep this tab’s
          </Button>
        </>
      }
    >
      Another tab has changed this {noun} too. Which version do you want here? The other one is set aside, not
      destroyed.
    </Notice>
  );
}

function SetAsideNotice() {
  const { autosave } = useNotebook();
  const count = useAutosave((state) => state.setAside);
  if (count === 0) return null;
  return (
    <Notice
      tone="warning"
      actions={
        <>
          <Button onClick={() => void autosave.downloadAside()}>Download it</Button>
          <Button onClick={() => autosave.dismissSetAside()}>Close</Button>
        </>
      }
    >
      {count === 1 ? 'A part' : `${count} parts`} of your saved work could not be read. It was set aside as it
      is.
    </Notice>
  );
}

function RestoredNotice() {
  const noun = useNoun();
  const { autosave } = useNotebook();
  const restored = useAutosave((state) => state.restored);
  if (!restored) return null;
  return (
    <Notice tone="calm" actions={<Button onClick={() => autosave.dismissRestored()}>Close</Button>}>
      The browser had lost what it had saved of this {noun}. Your text is here again, from a second copy; run
      the cells again for their outputs.
    </Notice>
  );
}

function ConnectionNotice() {
  const { run } = useNotebook();
  const failure = useRun((state) => state.failure);
  if (failure === null) return null;
  return (
    <Notice tone="warning" actions={<Button onClick={() => void run.connect()}>Try again</Button>}>
      Cells cannot run: {failure} Reading and editing work as before.
    </Notice>
  );
}

function LostNotice() {
  const { run } = useNotebook();
  const lost = useRun((state) => state.lost);
  if (lost === null) return null;
  const { aboveId } = lost;
  return (
    <Notice
      tone="warning"
      actions={
        <>
          <Button onClick={() => run.dismissLost()}>Close</Button>
          {aboveId !== null && (
            <Button look="solid" onClick={() => run.runAbove(aboveId)}>
              Run the cells above again
            </Button>
          )}
        </>
      }
    >
      {lost.message}
    </Notice>
  );
}

function BackendNotice() {
  const { run } = useNotebook();
  const notice = useRun((state) => state.backendNotice);
  if (notice === null) return null;
  return (
    <Notice tone="calm" actions={<Button onClick={() => run.dismissBackendNotice()}>Close</Button>}>
      {notice}
    </Notice>
  );
}

function RevisionNotice({ onCompare }: { readonly onCompare: () => void }) {
  const { document } = useNotebook();
  const revisions = useDocument((state) => state.revisions);
  const ids = Object.keys(revisions);
  if (ids.length === 0) return null;
  const resolveAll = (choice: 'mine' | 'new') => {
    for (const id of ids) document.resolve(id, choice);
  };
  return (
    <Notice
      tone="calm"
      actions={
        <>
          <Button onClick={() => resolveAll('mine')}>Keep mine</Button>
          <Button onClick={() => resolveAll('new')}>Take the new</Button>
          <Button look="solid" onClick={onCompare}>
            Compare
          </Button>
        </>
      }
    >
      The lesson has changed in {ids.length === 1 ? 'a cell' : `${ids.length} cells`} that you have edited.
    </Notice>
  );
}

function ResetNotice() {
  const { document } = useNotebook();
  const canUndo = useDocument((state) => state.beforeReset !== null);
  if (!canUndo) return null;
  return (
    <Notice tone="calm" actions={<Button onClick={() => document.undoReset()}>Undo</Button>}>
      The lesson is as its author wrote it.
    </Notice>
  );
}
