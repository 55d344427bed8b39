'use client';
// A lesson, or a notebook of the reader's own: makes the stores, ties them to the page's own events, and lays out the parts.
// What the parts do is theirs.
import {
  type KeyboardEvent,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Lesson } from '../../lessons/_format/types';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Cell } from './Cell';
import { offerFile } from './download';
import { takeEarlyPresses } from './earlySandbox';
import { GlassPane, GlassSheet } from './GlassPane';
import { type Command, createKeyReader } from './keyboard';
import { languageNames, openingLanguage, rememberedLanguage } from './language';
import { NotebookContext, type NotebookParts, useDocument, useNotebook, useRun } from './NotebookContext';
import { Notices } from './Notices';
import styles from './notebook.module.css';
import { openRunner } from './openRunner';
import { perform } from './perform';
import { createAutosave } from './persistence/autosave';
import { openNotebookDatabase } from './persistence/database';
import { createSecondCopy } from './persistence/secondCopy';
import { ShortcutsDialog } from './ShortcutsDialog';
import { createDocumentStore, lastDeletion } from './store/document';
import { createGlassStore } from './store/glass';
import { createRunStore } from './store/run';
import { createShownStore } from './store/shown';
import { Toolbar } from './Toolbar';

const CompareDialog = lazy(() => import('./CompareDialog'));

interface Props {
  readonly lesson: Lesson;
  /** The author's text cells, drawn by the server; by cell. */
  readonly prose: Readonly<Record<string, ReactNode>>;
  /** The author's code cells, highlighted by the server in the language in which the notebook opens; by cell. */
  readonly highlighted?: Readonly<Record<string, ReactNode>>;
  /** Stands above the toolbar, within reach of the notebook's stores. */
  readonly head?: ReactNode;
}

type Question = 'restart' | 'reset' | 'shortcuts' | 'compare';
const nothing = {};
/** After this the parts of the page that have not been seen are laid out too. */
const openingMs = 3000;

export function Notebook({ lesson, prose, highlighted = nothing, head }: Props) {
  const frameHolder = useRef<HTMLDivElement>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const stores = useMemo(() => makeStores(lesson, frameHolder), [lesson]);
  const parts = useMemo<NotebookParts>(
    () => ({
      ...stores,
      lesson,
      prose,
      highlighted,
      highlightedIn: openingLanguage(lesson),
      perform: (command: Command, cellId?: string) =>
        perform(command, cellId, {
          ...stores,
          askToRestart: () => setQuestion('restart'),
          showShortcuts: () => setQuestion('shortcuts'),
        }),
    }),
    [stores, lesson, prose, highlighted],
  );

  useEffect(() => stores.mount(), [stores]);
  useEffect(() => {
    for (const cellId of takeEarlyPresses()) parts.perform('run', cellId);
  }, [parts]);

  const close = () => setQuestion(null);
  return (
    <NotebookContext value={parts}>
      <div className={styles.notebook}>
        <div className={styles.column}>
          {head}
          <div className={styles.bar}>
            <Toolbar
              onShortcuts={() => setQuestion('shortcuts')}
              onResetLesson={() => setQuestion('reset')}
            />
            <Notices onCompare={() => setQuestion('compare')} />
          </div>
          <Cells />
        </div>
        <GlassWhereItFits />
      </div>
      <Announcer />
      <div ref={frameHolder} hidden />
      <ShortcutsDialog open={question === 'shortcuts'} onOpenChange={close} />
      {question === 'compare' && (
        <Suspense fallback={null}>
          <CompareDialog open onOpenChange={close} />
        </Suspense>
      )}
      <Confirm
        open={question === 'restart'}
        title="Restart?"
        says="All variables are forgotten. Code and outputs stay."
        does="Restart"
        onClose={close}
        onConfirm={() => void stores.run.restart()}
      />
      <ResetQuestion open={question === 'reset'} onClose={close} />
    </NotebookContext>
  );
}

function makeStores(lesson: Lesson, frameHolder: { readonly current: HTMLElement | null }) {
  const document = createDocumentStore(lesson);
  const shown = createShownStore(document);
  const run = createRunStore(document, async (onEvent) => {
    if (frameHolder.current === null) throw new Error('internal: there is no place for the sandbox');
    return openRunner(frameHolder.current, onEvent);
  });
  const glass = createGlassStore(document, run);
  const autosave = createAutosave(document, lesson, {
    openDatabase: openNotebookDatabase,
    journal: () => window.localStorage,
    secondCopy: createSecondCopy(async () => navigator.storage.getDirectory()),
    openChannel: () =>
      typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('lantern-notebooks'),
    askToPersist: () => void navigator.storage?.persist?.().catch(() => false),
    offerFile,
  });

  /** Everything that reaches out of the stores begins here and ends with the function that is returned. */
  const mount = () => {
    const flush = () => void autosave.flush();
    const onHide = () => window.document.visibilityState === 'hidden' && flush();
    const onLeave = (event: BeforeUnloadEvent) => {
      flush();
      // Only where work would be lost for good is the reader held up.
      if (autosave.getState().status === 'failed' && autosave.hasUnsaved()) event.preventDefault();
    };
    window.document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', flush);
    window.addEventListener('beforeunload', onLeave);
    // What the server drew is in the default language; the reader's choice is known here only.
    document.setLanguage(rememberedLanguage());
    void autosave.open();
    const opening = setTimeout(() => delete window.document.documentElement.dataset.opening, openingMs);
    // A sandbox that already loads only has to be spoken to.
    const connect = () => void run.connect();
    const stopWaiting = window.lanternSandbox === undefined ? whenIdle(connect) : connect();
    return () => {
      stopWaiting?.();
      clearTimeout(opening);
      flush();
      window.document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('beforeunload', onLeave);
      autosave.close();
      run.dispose();
    };
  };
  return { document, shown, run, glass, autosave, mount };
}

/** The sandbox starts when the page has nothing better to do, so that the first run finds it ready. */
function whenIdle(action: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const handle = window.requestIdleCallback(action, { timeout: 1500 });
    return () => window.cancelIdleCallback(handle);
  }
  const timer = setTimeout(action, 300);
  return () => clearTimeout(timer);
}

function Cells() {
  const { document, perform: carryOut } = useNotebook();
  const order = useDocument((state) => state.order);
  const canUndo = useDocument((state) => lastDeletion(state) !== null);
  const box = useRef<HTMLDivElement>(null);
  const readKey = useMemo(() => createKeyReader(), []);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = event.target as HTMLElement;
    // A menu's or dialog's keys arrive here through React though it stands elsewhere in the page.
    if (!box.current?.contains(target) || hasOwnKeys(target) || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !hasModifier(event) && target.closest('button, a, summary') !== null) return;
    const command = readKey(event);
    if (command === null) return;
    event.preventDefault();
    carryOut(command);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the cells in it are what has the focus
    <div ref={box} className={styles.cells} onKeyDown={onKeyDown}>
      {order.map((id) => (
        <Cell key={id} cellId={id} />
      ))}
      {order.length === 0 && (
        <div className={styles.none}>
          <p>No cell is left.</p>
          <div className={styles.beginnings}>
            <Button onClick={() => document.edit(document.insert('below'))}>Add code</Button>
            <Button onClick={() => document.edit(document.insert('below', undefined, 'markdown'))}>
              Add text
            </Button>
            {canUndo && <Button onClick={() => document.undoDelete()}>Bring back the last one</Button>}
          </div>
        </div>
      )}
    </div>
  );
}

function hasOwnKeys(target: HTMLElement): boolean {
  return (
    target.closest('input, textarea, select, [contenteditable="true"], [data-editor], [role="menu"]') !== null
  );
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey || event.altKey;
}

/** The pane or the sheet, never both: the one that is not seen draws nothing. */
function GlassWhereItFits() {
  const [isWide, setIsWide] = useState<boolean | null>(null);
  useEffect(() => {
    const query = window.matchMedia('(min-width: 1200px)');
    const update = () => setIsWide(query.matches);
    update();
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, []);
  return (
    <>
      <div className={styles.glass}>{isWide === true && <GlassPane />}</div>
      {isWide === false && <GlassSheet />}
    </>
  );
}

/** Tells a screen reader how a run ended. */
function Announcer() {
  const announcement = useRun((state) => state.announcement);
  return (
    <p className={styles.announcer} role="status" aria-live="polite">
      {announcement}
    </p>
  );
}

function ResetQuestion({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { document, lesson } = useNotebook();
  const language = useDocument((state) => state.language);
  const where = lesson.languages.length > 1 ? ` in ${languageNames[language]}` : '';
  return (
    <Confirm
      open={open}
      title="Reset the lesson?"
      says={`Every cell${where} becomes what its author wrote; cells that you added and all outputs go. You can undo it until you edit again.`}
      does="Reset"
      onClose={onClose}
      onConfirm={() => document.resetLesson()}
    />
  );
}

function Confirm(props: {
  readonly open: boolean;
  readonly title: string;
  readonly says: string;
  readonly does: string;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}) {
  const { open, title, says, does, onClose, onConfirm } = props;
  return (
    <Dialog
      open={open}
      onOpenChange={onClose}
      title={title}
      description={says}
      actions={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button
            look="solid"
            onClick={() => {
              onClose();
              onConfirm();
            }}
          >
            {does}
          </Button>
        </>
      }
    />
  );
}
